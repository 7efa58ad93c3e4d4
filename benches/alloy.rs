//! Densities of alloys through the typed API: one composition by all models, and a table of a million compositions.

use divan::{Bencher, black_box};
use matprop::alloy::density::{
    Cell, DensityColumns, RowStatus, apparent_volumes, ideal_mixing, prediction_interval, vegard_of_volumes,
    xray_density,
};
use matprop::alloy::{Basis, Composition};
use matprop::quantity::{LatticeParameter, Quantity as _};
use matprop::{ErrorKind, Random};

const ELEMENTS: [&str; 15] =
    ["Fe", "Cr", "Ni", "Mo", "Mn", "Si", "Cu", "Co", "Nb", "Ti", "Al", "V", "W", "C", "N"];
const ROWS: usize = 1_000_000;

fn main() {
    divan::main();
}

fn fractions(elements: usize) -> Vec<(&'static str, f64)> {
    let share = 1.0 / elements as f64;
    ELEMENTS[..elements].iter().map(|symbol| (*symbol, share)).collect()
}

#[divan::bench(args = [5, 15])]
fn ideal_density(bencher: Bencher, elements: usize) {
    let fractions = fractions(elements);
    bencher.bench_local(|| ideal_mixing(&Composition::from_mass_fractions(black_box(&fractions))?));
}

/// From ten mass fractions: ideal mixing, apparent volumes with interval, Vegard's law, and the X-ray density of a cell.
#[divan::bench]
fn four_models_of_ten_elements(bencher: Bencher) {
    let fractions = fractions(10);
    let Ok(a) = LatticeParameter::from_si(3.6e-10) else { return };
    bencher.bench_local(|| {
        let composition = Composition::from_mass_fractions(black_box(&fractions))?;
        let apparent = apparent_volumes(&composition)?;
        let atoms =
            composition.components().iter().map(|c| (c.element.symbol.as_str(), 4.0 * c.mole_fraction));
        let atoms: Vec<(&str, f64)> = atoms.collect();
        let sum = ideal_mixing(&composition)?.density.si()
            + prediction_interval(&apparent).high
            + vegard_of_volumes(&composition, &apparent).transpose()?.map_or(0.0, |v| v.density.si())
            + xray_density(&Cell::cubic(a), &atoms)?.si();
        Ok::<f64, ErrorKind>(sum)
    });
}

/// A million compositions of twelve elements, by the default model.
#[divan::bench(sample_count = 10)]
fn million_rows_apparent(bencher: Bencher) {
    million(bencher, |table, columns, density, status| {
        table.apparent_volumes(columns, density, status).is_ok()
    });
}

/// The same by ideal mixing.
#[divan::bench(sample_count = 10)]
fn million_rows_ideal(bencher: Bencher) {
    million(bencher, |table, columns, density, status| table.ideal_mixing(columns, density, status).is_ok());
}

fn million(bencher: Bencher, of: impl Fn(&DensityColumns, &[&[f64]], &mut [f64], &mut [RowStatus]) -> bool) {
    let Ok(table) = DensityColumns::new(&ELEMENTS[1..12], Some("Fe"), Basis::Mass) else { return };
    let mut random = Random::new(1);
    let columns: Vec<Vec<f64>> =
        (0..11).map(|_| (0..ROWS).map(|_| 0.08 * random.uniform()).collect()).collect();
    let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
    let (mut density, mut status) = (vec![0.0; ROWS], vec![RowStatus::Computed; ROWS]);
    bencher.bench_local(|| of(&table, black_box(&columns), &mut density, &mut status));
}
