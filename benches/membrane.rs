//! A membrane report on two gases from a parsed input, the same numbers from the typed models, and its way to and from
//! text; a counter-current module rated and designed; modules of a framework, whose gases diffuse together.

use divan::{Bencher, black_box};
use matprop::membrane::{UpperBoundLine, arrhenius, flux, ideal_selectivity, permeance};
use matprop::quantity::{Length, MolarEnergy, Permeability, Pressure, Temperature};
use matprop::{ErrorKind, Input, calculate, calculate_json, data};

const TWO_GASES: &str = r#"{"kind":"membrane","referenceTemperature":"35 degC","temperature":"50 degC","thickness":"1 um",
    "pressureDifference":"10 bar","gases":{"CO2":{"permeability":"10 Barrer","activationEnergy":"9 kJ/mol"},
    "CH4":{"permeability":"0.28 Barrer","activationEnergy":"21 kJ/mol"}}}"#;

fn main() {
    divan::main();
}

#[divan::bench]
fn report_on_two_gases(bencher: Bencher) {
    let Ok(input) = Input::from_json(TWO_GASES) else { return };
    bencher.with_inputs(|| input.clone()).bench_local_values(|input| black_box(input).into_report());
}

#[divan::bench]
fn report_on_two_gases_as_text() -> Result<String, matprop::Error> {
    calculate_json(black_box(TWO_GASES))
}

/// Permeabilities at another temperature, permeances, fluxes, selectivity, and the distances to the bounds.
#[divan::bench]
fn two_gases_by_types(bencher: Bencher) {
    let bounds: Vec<UpperBoundLine> = data::upper_bounds()
        .into_iter()
        .flatten()
        .filter(|bound| bound.pair == "CO2/CH4")
        .filter_map(|bound| UpperBoundLine::new(bound.k_barrer, bound.n).ok())
        .collect();
    let gases = || -> Result<_, ErrorKind> {
        let (from, to) = (Temperature::from_celsius(35.0)?, Temperature::from_celsius(50.0)?);
        let (thickness, pressure) = (Length::from_um(black_box(1.0))?, Pressure::from_bar(10.0)?);
        let gas = |barrer: f64, energy: f64| -> Result<_, ErrorKind> {
            let p = Permeability::from_barrer(black_box(barrer))?;
            let p = arrhenius(p, MolarEnergy::from_kj_mol(energy)?, from, to)?;
            let film = permeance(p, thickness)?;
            Ok((p, film, flux(film, pressure)?))
        };
        let (co2, ch4) = (gas(10.0, 9.0)?, gas(0.28, 21.0)?);
        let alpha = ideal_selectivity(co2.0, ch4.0)?;
        let mut distances = [None; 3];
        for (distance, bound) in distances.iter_mut().zip(&bounds) {
            *distance = Some(bound.distance(co2.0, alpha)?);
        }
        Ok((co2, ch4, alpha, distances))
    };
    bencher.bench_local(gases);
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

/// Two gases through a framework: every flux is that of a mixture on the sites.
fn framework(pattern: &str, mixing: &str, exchange: &str) -> String {
    let gas = |affinity: &str, diffusivity: &str| {
        format!(
            r#"{{"adsorption":{{"sites":[{{"capacity":"2.5 mol/kg","affinity":"{affinity}"}},
            {{"capacity":"1.2 mol/kg","affinity":"2e-7 1/Pa"}}],"diffusivity":"{diffusivity}"}}}}"#
        )
    };
    format!(
        r#"{{"kind":"membrane-module","flowPattern":"{pattern}","permeatePressure":"0.5 bar","area":"0.1 m2",
        "feed":{{"flow":"1 mol/s","moleFractions":{{"CO2":0.5,"CH4":0.5}},"pressure":"5 bar"}},
        "membrane":{{"thickness":"2 um","gases":{{"CO2":{},"CH4":{}}},
        "framework":{{"density":"1800 kg/m3","mixing":"{mixing}","exchange":"{exchange}"}}}}}}"#,
        gas("3e-6 1/Pa", "2e-9 m2/s"),
        gas("4e-7 1/Pa", "6e-10 m2/s"),
    )
}

/// Its flow patterns, by ideal adsorbed solution theory and with gases that slow each other down.
#[divan::bench(args = ["wellMixed", "crossFlow", "coCurrent", "counterCurrent"])]
fn framework_module(bencher: Bencher, pattern: &str) {
    let Ok(input) = Input::from_json(&framework(pattern, "iast", "vignes")) else { return };
    bencher.bench_local(|| calculate(black_box(&input)));
}

/// The same by the extended Langmuir equation, each gas for itself.
#[divan::bench(args = ["wellMixed", "crossFlow", "coCurrent", "counterCurrent"])]
fn framework_module_extended(bencher: Bencher, pattern: &str) {
    let Ok(input) = Input::from_json(&framework(pattern, "extendedLangmuir", "none")) else { return };
    bencher.bench_local(|| calculate(black_box(&input)));
}
