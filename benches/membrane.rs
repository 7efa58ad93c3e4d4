//! A membrane report on two gases from a parsed input; a counter-current module rated and designed.

use divan::{Bencher, black_box};
use matprop::{Input, calculate};

fn main() {
    divan::main();
}

#[divan::bench]
fn report_on_two_gases(bencher: Bencher) {
    let text = r#"{"kind":"membrane","referenceTemperature":"35 degC","temperature":"50 degC","thickness":"1 um",
        "pressureDifference":"10 bar","gases":{"CO2":{"permeability":"10 Barrer","activationEnergy":"9 kJ/mol"},
        "CH4":{"permeability":"0.28 Barrer","activationEnergy":"21 kJ/mol"}}}"#;
    let Ok(input) = Input::from_json(text) else { return };
    bencher.bench_local(|| calculate(black_box(&input)));
}

/// A counter-current module of two gases with its profile.
#[divan::bench]
fn counter_current_module(bencher: Bencher) {
    let text = r#"{"kind":"membrane-module","flowPattern":"counterCurrent","permeatePressure":"1 bar","area":"199.22 m2",
        "feed":{"flow":"1 mol/s","moleFractions":{"O2":0.21,"N2":0.79},"pressure":"10 bar"},
        "membrane":{"gases":{"O2":{"permeance":"30 GPU"},"N2":{"permeance":"5 GPU"}}}}"#;
    let Ok(input) = Input::from_json(text) else { return };
    bencher.bench_local(|| calculate(black_box(&input)));
}

/// The area of the same module for nitrogen of 99 %.
#[divan::bench]
fn counter_current_design(bencher: Bencher) {
    let text = r#"{"kind":"membrane-module","flowPattern":"counterCurrent","permeatePressure":"1 bar",
        "target":{"retentate":{"O2":0.01}},
        "feed":{"flow":"1 mol/s","moleFractions":{"O2":0.21,"N2":0.79},"pressure":"10 bar"},
        "membrane":{"gases":{"O2":{"permeance":"30 GPU"},"N2":{"permeance":"5 GPU"}}}}"#;
    let Ok(input) = Input::from_json(text) else { return };
    bencher.bench_local(|| calculate(black_box(&input)));
}
