//! Documents from JSON text to JSON text.

use divan::{Bencher, black_box};
use matprop::calculate_json;

const LAMINATE: &str =
    r#"{"kind":"laminate","ply":{"material":"t300-5208","thickness":"0.125 mm"},"layup":"[0/±45/90]2s"}"#;
const ALLOY: &str = r#"{"kind":"alloy","composition":"Ti-6Al-4V"}"#;
const MEMBRANE: &str =
    r#"{"kind":"membrane","polymer":"pim-1","thickness":"1 um","pressureDifference":"1 bar"}"#;
const CONVERSION: &str = r#"{"kind":"conversion","value":"1 GPU","to":["mol/(m2.s.Pa)"]}"#;

fn main() {
    divan::main();
}

#[divan::bench(args = [LAMINATE, ALLOY, MEMBRANE, CONVERSION])]
fn text_to_text(bencher: Bencher, text: &str) {
    bencher.bench_local(|| calculate_json(black_box(text)));
}
