//! Sorption of vapors that cluster.

use super::ruled;
use crate::error::ErrorKind;
use crate::quantity::{Quantity, VolumeFraction};

/// Engaged species induced clustering (ENSIC), as published.
///
/// ```text
/// v = (exp((ks − kp) a) − 1) / ((ks − kp)/kp + exp((ks − kp) a))
/// ```
///
/// | symbol | meaning                                                    |
/// |--------|------------------------------------------------------------|
/// | `kp`   | affinity of the penetrant for the polymer                  |
/// | `ks`   | affinity of the penetrant for penetrant that sorbed before |
/// | `a`    | activity, 0 to 1                                           |
///
/// Only for ks > kp. v → kp (1 − kp/ks) a for a → 0.
///
/// ```
/// let v = matprop::membrane::sorption::ensic(1.8, 0.12, 0.6)?;
/// assert!((v.fraction() - 0.1039488240845542).abs() < 1e-15);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` unless 0 < kp < ks and the activity is 0 to 1.
///
/// # References
/// E. Favre, Q. T. Nguyen, P. Schaetzel, R. Clément, J. Néel, J. Chem. Soc. Faraday Trans. 89 (1993) 4347.
/// doi:10.1039/FT9938904347
pub fn ensic(ks: f64, kp: f64, activity: f64) -> Result<VolumeFraction, ErrorKind> {
    ruled("activity", activity, "1", "0 to 1", (0.0..=1.0).contains(&activity))?;
    ruled("polymer affinity kp", kp, "1", "above 0", kp > 0.0)?;
    ruled("penetrant affinity ks", ks, "1", "above kp", ks > kp)?;
    let more = ks - kp;
    let grown = libm::expm1(more * activity);
    VolumeFraction::from_si(grown / (more / kp + 1.0 + grown))
}
