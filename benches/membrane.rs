//! A membrane report on two gases with temperature, permeance, flux and selectivity, from a parsed input.

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
