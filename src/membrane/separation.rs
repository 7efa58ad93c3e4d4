//! What a membrane makes of a mixture, locally: true selectivity at a pressure ratio.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::Ratio;

/// Newton steps at most; it takes about five.
const MAX_STEPS: usize = 200;

/// A mixture over a membrane: permeate composition where feed meets membrane.
#[derive(Clone, Debug, PartialEq)]
pub struct LocalSeparation {
    /// Mole fractions of the permeate, in the order of the feed.
    pub permeate: Vec<f64>,
    /// Total flux over the feed pressure, in the unit of the permeances.
    pub reduced_flux: f64,
}

/// Composition of the permeate that leaves a piece of membrane, undiluted by other permeate.
///
/// ```text
/// y_i = Q_i (x_i − φ y_i) / Σ_j Q_j (x_j − φ y_j)        φ = p_permeate / p_feed
/// y_i = Q_i x_i / (N + φ Q_i),    Σ_i y_i = 1            N = total flux / p_feed
/// ```
///
/// | symbol | argument     | unit                                                  |
/// |--------|--------------|-------------------------------------------------------|
/// | `Q_i`  | `permeances` | any, the same for all: permeabilities give the same y |
/// | `x_i`  | `feed`       | mole fractions, sum 1                                 |
/// | `φ`    | `ratio`      | 1, at least 0 and below 1                             |
///
/// The one root N lies between `(1 − φ) min Q` and `(1 − φ) max Q`. For φ → 0, `y_i/y_j = (Q_i/Q_j) x_i/x_j` (the ideal
/// selectivity); for φ → 1, `y = x`; for `Q_i → ∞`, `y_i → min(1, x_i/φ)` (the pressure ratio is the limit).
///
/// ```
/// use matprop::membrane::local_separation;
///
/// // Two gases, selectivity 20, 10 % in the feed, vacuum and 1 : 10.
/// let vacuum = local_separation(&[20.0, 1.0], &[0.1, 0.9], 0.0)?;
/// assert!((vacuum.permeate[0] - 2.0 / 2.9).abs() < 1e-15);
/// let tenth = local_separation(&[20.0, 1.0], &[0.1, 0.9], 0.1)?;
/// assert!((tenth.permeate[0] - 10.0 / 19.0).abs() < 1e-14);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for a ratio or a permeance outside its range, `not_finite` beyond the range of numbers.
///
/// # References
/// R. W. Baker, Membrane Technology and Applications, 3rd ed. (Wiley 2012), ch. 8; S. Weller, W. A. Steiner, J. Appl.
/// Phys. 21 (1950) 279, doi:10.1063/1.1699653
pub fn local_separation(permeances: &[f64], feed: &[f64], ratio: f64) -> Result<LocalSeparation, ErrorKind> {
    let refuse =
        |quantity, value, rule| Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule });
    if !(0.0..1.0).contains(&ratio) {
        return refuse("permeate pressure over feed pressure", ratio, "at least 0 and below 1");
    }
    if let Some(bad) = permeances.iter().find(|q| !(**q > 0.0 && q.is_finite())) {
        return refuse("permeance", *bad, "above 0 and finite");
    }
    let largest = permeances.iter().copied().fold(0.0, f64::max);
    let scaled: Vec<f64> = permeances.iter().map(|q| q / largest).collect();
    let n = reduced_flux(&scaled, feed, ratio);
    let permeate: Vec<f64> = scaled.iter().zip(feed).map(|(q, x)| q * x / (n + ratio * q)).collect();
    if permeate.iter().all(|y| y.is_finite()) && permeate.len() == feed.len() {
        Ok(LocalSeparation { permeate, reduced_flux: n * largest })
    } else {
        Err(ErrorKind::NotFinite { quantity: "permeate composition" })
    }
}

/// The root of `Σ Q_i x_i / (N + φ Q_i) = 1`: Newton's method on the reciprocal of the sum, which rises with N and is
/// concave (a harmonic mean of straight lines), so that steps from below never pass the root.
fn reduced_flux(q: &[f64], x: &[f64], ratio: f64) -> f64 {
    let present = || q.iter().zip(x).filter(|(_, x)| **x > 0.0);
    if ratio == 0.0 {
        return present().map(|(q, x)| q * x).sum();
    }
    let mut n = (1.0 - ratio) * present().map(|(q, _)| *q).fold(f64::INFINITY, f64::min);
    for _ in 0..MAX_STEPS {
        let (mut sum, mut slope) = (0.0, 0.0);
        for (q, x) in present() {
            let y = q * x / (n + ratio * q);
            sum += y;
            slope += y / (n + ratio * q);
        }
        let next = n + (sum - 1.0) * sum / slope;
        if !(next > n) {
            break;
        }
        n = next;
    }
    n
}

/// Mole fraction of the faster gas of two in the local permeate, in closed form.
///
/// ```text
/// y = (r/2) [b − √(b² − 4 α x / ((α − 1) r))]        b = x + 1/r + 1/(α − 1),    r = p_feed / p_permeate
/// ```
///
/// | symbol | argument         | unit                          |
/// |--------|------------------|-------------------------------|
/// | `α`    | `alpha`          | 1, above 0; below 1 works too |
/// | `x`    | `x`              | mole fraction in the feed     |
/// | `r`    | `pressure_ratio` | 1, above 1                    |
///
/// Computed from the other root of the same quadratic, so that α → 1 gives `y = x` and r → ∞ the ideal selectivity.
///
/// ```
/// let y = matprop::membrane::binary_permeate(20.0, 0.1, 10.0)?;
/// assert!((y.value() - 10.0 / 19.0).abs() < 1e-14);
/// assert_eq!(matprop::membrane::binary_permeate(1.0, 0.3, 5.0)?.value(), 0.3);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for values outside these ranges.
///
/// # References
/// R. W. Baker, Membrane Technology and Applications, 3rd ed. (Wiley 2012), eq. 8.19
pub fn binary_permeate(alpha: f64, x: f64, pressure_ratio: f64) -> Result<Ratio, ErrorKind> {
    let refuse =
        |quantity, value, rule| Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule });
    if !(alpha > 0.0 && alpha.is_finite()) {
        return refuse("selectivity", alpha, "above 0");
    }
    if !(0.0..=1.0).contains(&x) {
        return refuse("mole fraction in the feed", x, "between 0 and 1");
    }
    if !(pressure_ratio > 1.0) {
        return refuse("feed pressure over permeate pressure", pressure_ratio, "above 1");
    }
    // (α−1) φ y² − (1 + (α−1)(x + φ)) y + α x = 0, by the root that does not cancel.
    let (phi, excess) = (1.0 / pressure_ratio, alpha - 1.0);
    let b = 1.0 + excess * (x + phi);
    let root = (b * b - 4.0 * excess * phi * alpha * x).max(0.0).sqrt();
    Ratio::new(2.0 * alpha * x / (b + root))
}
