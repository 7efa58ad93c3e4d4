//! How far the density by apparent volumes may be off.

use super::apparent::ApparentMixing;
use super::matrix::Matrix;

/// What no volume knows of: pores, second phases, rounding of the published density; relative.
const UNEXPLAINED: f64 = 0.004;

/// The probability the interval is made for.
pub const COVERAGE: f64 = 0.95;

/// The factor for matrices with fewer than 19 reference alloys: all of them together.
const POOLED: (f64, u16) = (2.3734, 223);

/// Mean, median, 95th percentile and largest error of the default model over the reference alloys, %, and their
/// number: what `cargo run --example accuracy` prints.
pub const ACCURACY: Accuracy =
    Accuracy { alloys: 223, mean_percent: 0.53, median_percent: 0.36, p95_percent: 1.54, max_percent: 2.66 };

/// Errors of a density model over reference alloys.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Accuracy {
    /// How many alloys.
    pub alloys: u16,
    /// Mean of the absolute relative error, %.
    pub mean_percent: f64,
    /// Median, %.
    pub median_percent: f64,
    /// 95th percentile, %.
    pub p95_percent: f64,
    /// Largest, %.
    pub max_percent: f64,
}

/// Where the density of a real alloy of this composition is expected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PredictionInterval {
    /// Lower end, kg/m³.
    pub low: f64,
    /// Upper end, kg/m³.
    pub high: f64,
    /// Half width relative to the density.
    pub relative_half_width: f64,
    /// How many reference alloys set its width.
    pub alloys: u16,
    /// Whether those were of this matrix; else of all.
    pub own_matrix: bool,
}

/// Factor and number of reference alloys by matrix.
fn factor(matrix: Matrix) -> (f64, u16) {
    match matrix {
        Matrix::FccAl => (2.3681, 28),
        Matrix::FccNi => (2.6217, 45),
        Matrix::FccCu => (6.0842, 28),
        Matrix::BccFe => (3.0727, 26),
        Matrix::Other => (0.9675, 20),
        _ => POOLED,
    }
}

/// The standard deviation the interval scales: that of the volumes, and what they do not explain.
pub fn scale(mixing: &ApparentMixing) -> f64 {
    (mixing.relative_deviation * mixing.relative_deviation + UNEXPLAINED * UNEXPLAINED).sqrt()
}

/// The interval that holds the density of an alloy with a probability of 95 %.
///
/// ```text
/// h = k √(u² + 0.004²)      ρ/(1 + h) … ρ/(1 − h)
/// ```
///
/// u is [`ApparentMixing::relative_deviation`]; k is the split-conformal quantile of |error|/√(u² + 0.004²) over the
/// reference alloys of the same matrix, or over all where there are fewer than 19. It assumes an alloy like those:
/// dense, disordered, of common composition. Coverage by ten-fold cross-validation over them: `cargo run --example
/// accuracy`.
///
/// ```
/// use matprop::alloy::Composition;
/// use matprop::alloy::density::{apparent_volumes, prediction_interval};
///
/// let brass = Composition::from_mass_fractions(&[("Cu", 0.7), ("Zn", 0.3)])?;
/// let interval = prediction_interval(&apparent_volumes(&brass)?);
/// assert!(interval.low < 8530.0 && 8530.0 < interval.high);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # References
/// V. Vovk, A. Gammerman, G. Shafer, Algorithmic Learning in a Random World (Springer 2005), ch. 4.
pub fn prediction_interval(mixing: &ApparentMixing) -> PredictionInterval {
    let (k, alloys) = factor(mixing.matrix);
    // Beyond 90 % the interval says only that nothing is known.
    let half = f64::min(k * scale(mixing), 0.9);
    let density = mixing.density.kg_m3();
    PredictionInterval {
        low: density / (1.0 + half),
        high: density / (1.0 - half),
        relative_half_width: half,
        alloys,
        own_matrix: factor(mixing.matrix) != POOLED,
    }
}
