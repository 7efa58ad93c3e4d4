//! Prints how far the density models are off over the reference alloys, per family and overall.
//!
//! `cargo run --example accuracy`

#[path = "../tests/support/accuracy.rs"]
#[allow(dead_code)]
mod accuracy;

use accuracy::{Alloy, alloys, coverage, factor, summary};
use matprop::alloy::density::Matrix;
use std::collections::BTreeSet;

fn row(label: &str, alloys: &[&Alloy]) {
    let [ideal, apparent] = [
        summary(alloys.iter().map(|a| a.error(a.ideal))),
        summary(alloys.iter().map(|a| a.error(a.apparent))),
    ];
    let lattice: Vec<f64> = alloys.iter().filter_map(|a| a.lattice.map(|density| a.error(density))).collect();
    print!("{label:32} {:4}", alloys.len());
    for [mean, median, p95, max] in [apparent, ideal] {
        print!("  │ {mean:5.2} {median:6.2} {p95:6.2} {max:6.2}");
    }
    match lattice.len() {
        0 => println!("  │     –"),
        n => println!("  │ {:5.2} ({n})", summary(lattice.into_iter())[0]),
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference/alloy/alloys_train.json");
    let alloys = alloys(&serde_json::from_str(&std::fs::read_to_string(path)?)?);
    let all: Vec<&Alloy> = alloys.iter().collect();
    println!("Relative error of the density, %, over {} published alloys", all.len());
    println!("{:37}  │ apparent volumes (default)    │ ideal mixing                  │ Vegard", "");
    println!("{:32} {:>4}  │  mean median    p95    max  │  mean median    p95    max  │  mean", "", "n");
    let families: BTreeSet<&str> = all.iter().map(|a| a.family.as_str()).collect();
    for family in families {
        row(family, &all.iter().copied().filter(|a| a.family == family).collect::<Vec<_>>());
    }
    let looked_up = |a: &&Alloy| a.evidence.starts_with("looked_up");
    row("all, density looked up", &all.iter().copied().filter(looked_up).collect::<Vec<_>>());
    row("all, density recalled", &all.iter().copied().filter(|a| !looked_up(a)).collect::<Vec<_>>());
    row("all", &all);
    let raw = all.iter().filter(|a| a.score() <= 2.0).count() as f64 / all.len() as f64;
    println!();
    println!(
        "95 % interval: {:.1} % of the alloys lie in one made without them (ten folds);",
        100.0 * coverage(&alloys)
    );
    println!("twice the standard deviation would hold {:.1} %", 100.0 * raw);
    let half = all.iter().map(|a| 100.0 * a.interval.relative_half_width).sum::<f64>() / all.len() as f64;
    let own = |matrix: &&Matrix| all.iter().filter(|a| a.matrix == **matrix).count() >= 19;
    for matrix in Matrix::ALL.iter().filter(own) {
        let (k, n) = factor(&all, *matrix);
        println!("factor of the interval, {}: {k:.4} ({n} alloys)", matrix.id());
    }
    println!("factor of the interval, others: {:.4}", factor(&all, Matrix::Sn).0);
    println!("mean half width of the interval: {half:.2} %");
    Ok(())
}
