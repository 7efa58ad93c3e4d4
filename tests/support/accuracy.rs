//! How far each density model is off over the reference alloys, and how often the interval holds the value.

use matprop::alloy::Composition;
use matprop::alloy::density::{
    Matrix, PredictionInterval, apparent_volumes, ideal_mixing, prediction_interval, scale, vegard_of_volumes,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// A reference alloy and what the models say of it.
#[allow(dead_code)]
pub struct Alloy {
    pub name: String,
    pub family: String,
    pub evidence: String,
    pub matrix: Matrix,
    pub expected_matrix: BTreeMap<String, f64>,
    pub measured: f64,
    pub ideal: f64,
    pub apparent: f64,
    pub lattice: Option<f64>,
    pub interval: PredictionInterval,
    pub scale: f64,
}

impl Alloy {
    /// Relative error of a density, %.
    pub fn error(&self, density: f64) -> f64 {
        100.0 * (density / self.measured - 1.0)
    }

    /// |error| of the default model over the scale of its interval.
    pub fn score(&self) -> f64 {
        self.error(self.apparent).abs() / 100.0 / self.scale
    }
}

/// The reference alloys that count: no intermetallics, no porous castings.
pub fn alloys(file: &Value) -> Vec<Alloy> {
    let list = file["alloys"].as_array().unwrap().iter();
    list.filter(|alloy| alloy["in_headline"] == true)
        .map(|alloy| {
            let table = alloy["composition_wt_pct"].as_object().unwrap();
            let sum: f64 = table.values().map(|x| x.as_f64().unwrap()).sum();
            let fractions: Vec<(&str, f64)> =
                table.iter().map(|(symbol, x)| (symbol.as_str(), x.as_f64().unwrap() / sum)).collect();
            let composition = Composition::from_mass_fractions(&fractions).unwrap();
            let mixing = apparent_volumes(&composition).unwrap();
            let text = |key: &str| alloy[key].as_str().unwrap().to_owned();
            let classes = alloy["matrix_class_reference"].as_object().unwrap();
            Alloy {
                name: text("name"),
                family: text("family"),
                evidence: text("evidence"),
                matrix: mixing.matrix,
                expected_matrix: classes.iter().map(|(k, v)| (k.clone(), v.as_f64().unwrap())).collect(),
                measured: alloy["density_kg_m3"].as_f64().unwrap(),
                ideal: ideal_mixing(&composition).unwrap().density.kg_m3(),
                apparent: mixing.density.kg_m3(),
                lattice: vegard_of_volumes(&composition, &mixing).map(|v| v.unwrap().density.kg_m3()),
                interval: prediction_interval(&mixing),
                scale: scale(&mixing),
            }
        })
        .collect()
}

/// Mean, median, 95th percentile and largest of absolute errors.
pub fn summary(errors: impl Iterator<Item = f64>) -> [f64; 4] {
    let mut sorted: Vec<f64> = errors.map(f64::abs).collect();
    sorted.sort_by(f64::total_cmp);
    let n = sorted.len();
    let mean = sorted.iter().sum::<f64>() / n as f64;
    [mean, 0.5 * (sorted[(n - 1) / 2] + sorted[n / 2]), sorted[(95 * n).div_ceil(100) - 1], sorted[n - 1]]
}

/// The split-conformal quantile of 95 %: the ⌈0.95 (n + 1)⌉-th smallest score, if there are that many.
pub fn quantile(scores: impl Iterator<Item = f64>) -> Option<f64> {
    let mut sorted: Vec<f64> = scores.collect();
    sorted.sort_by(f64::total_cmp);
    let rank = (95 * (sorted.len() + 1)).div_ceil(100);
    sorted.get(rank - 1).copied()
}

/// The factor of a matrix from these alloys: of its own if there are 19, else of all; and their number.
pub fn factor(alloys: &[&Alloy], matrix: Matrix) -> (f64, usize) {
    let own: Vec<f64> = alloys.iter().filter(|a| a.matrix == matrix).map(|a| a.score()).collect();
    let n = own.len();
    match quantile(own.into_iter()) {
        Some(k) => (k, n),
        None => (quantile(alloys.iter().map(|a| a.score())).unwrap(), alloys.len()),
    }
}

/// The part of alloys that lie in an interval made without them: ten folds, by position modulo ten.
pub fn coverage(alloys: &[Alloy]) -> f64 {
    let mut held = 0;
    for fold in 0..10 {
        let rest: Vec<&Alloy> =
            alloys.iter().enumerate().filter(|(i, _)| i % 10 != fold).map(|(_, a)| a).collect();
        let apart = alloys.iter().enumerate().filter(|(i, _)| i % 10 == fold).map(|(_, a)| a);
        held += apart.filter(|a| a.score() <= factor(&rest, a.matrix).0).count();
    }
    held as f64 / alloys.len() as f64
}
