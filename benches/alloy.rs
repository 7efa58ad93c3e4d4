//! Composition and ideal density of alloys of 5 and 15 elements, through the typed API.

use divan::{Bencher, black_box};
use matprop::alloy::{Composition, density::ideal_mixing};

const ELEMENTS: [&str; 15] =
    ["Fe", "Cr", "Ni", "Mo", "Mn", "Si", "Cu", "Co", "Nb", "Ti", "Al", "V", "W", "C", "N"];

fn main() {
    divan::main();
}

#[divan::bench(args = [5, 15])]
fn ideal_density(bencher: Bencher, elements: usize) {
    let share = 1.0 / elements as f64;
    let fractions: Vec<(&str, f64)> = ELEMENTS[..elements].iter().map(|symbol| (*symbol, share)).collect();
    bencher.bench_local(|| ideal_mixing(&Composition::from_mass_fractions(black_box(&fractions))?));
}
