//! Reverse osmosis from parsed inputs: one place, a module along its channel with correlations of mass transfer and
//! friction, the area of a recovery, and nanofiltration of five ions.

use divan::{Bencher, black_box};
use matprop::{Input, calculate};

fn main() {
    divan::main();
}

fn run(bencher: Bencher, text: &str) {
    let Ok(input) = Input::from_json(text) else { return };
    bencher.bench_local(|| calculate(black_box(&input)));
}

#[divan::bench]
fn one_place(bencher: Bencher) {
    run(bencher, include_str!("../www/examples/membrane-osmosis.json"));
}

#[divan::bench(args = ["teos10", "pitzerSodiumChloride"])]
fn module_along_its_channel(bencher: Bencher, model: &str) {
    let text = r#"{"kind":"membrane-reverse-osmosis","temperature":"25 degC","salt":{"model":"MODEL"},
        "membrane":{"waterPermeability":"1.5 L/(m2.h.bar)","solutePermeability":"0.1 L/(m2.h)"},
        "feed":{"salinity":"35 g/kg"},"feedFlow":"8 m3/h","feedPressure":"60 bar","area":"200 m2",
        "channel":{"height":"0.7 mm","spacerPorosity":0.9,"width":"20 m","viscosity":"0.95 mPa.s",
        "diffusivity":"1.5e-9 m2/s","sherwood":"guillenHoek","friction":"schockMiquel"}}"#;
    run(bencher, &text.replace("MODEL", model));
}

#[divan::bench]
fn area_of_a_recovery(bencher: Bencher) {
    run(bencher, include_str!("../www/examples/membrane-reverse-osmosis.json"));
}

#[divan::bench]
fn nanofiltration_of_five_ions(bencher: Bencher) {
    run(bencher, include_str!("../www/examples/membrane-nanofiltration.json"));
}
