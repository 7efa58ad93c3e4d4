//! Hashin (1980), plane stress, and Hashin and Rotem (1973).

use super::max_stress;
use super::polynomial::{Polynomial, Region};
use super::{Strengths, parameter};
use crate::error::ErrorKind;

/// Hashin (1980) in plane stress; `s23` is the transverse shear strength, for which some codes take S12.
///
/// ```text
/// fiber tension       (σ1/Xt)² + α (τ/S)²
/// fiber compression   (σ1/Xc)²
/// matrix tension      (σ2/Yt)² + (τ/S)²
/// matrix compression  (σ2/2S23)² + (τ/S)² + ((Yc/2S23)² − 1) σ2/Yc
/// ```
///
/// # References
/// Z. Hashin, J. Appl. Mech. 47 (1980) 329. doi:10.1115/1.3153664
pub(super) fn modes(s: &Strengths, alpha: f64, s23: f64) -> Result<Vec<Polynomial>, ErrorKind> {
    parameter("weight alpha of shear in fiber tension", alpha, 0.0..=1.0, "between 0 and 1")?;
    let shear = 1.0 / (s.s12 * s.s12);
    let ratio = 0.5 * s.yc / s23;
    Ok(vec![
        mode("fiber tension", [0.0; 3], [1.0 / (s.xt * s.xt), 0.0, alpha * shear, 0.0], 1, 0),
        mode("fiber compression", [0.0; 3], [1.0 / (s.xc * s.xc), 0.0, 0.0, 0.0], -1, 0),
        mode("matrix tension", [0.0; 3], [0.0, 1.0 / (s.yt * s.yt), shear, 0.0], 0, 1),
        mode(
            "matrix compression",
            [0.0, (ratio * ratio - 1.0) / s.yc, 0.0],
            [0.0, 0.25 / (s23 * s23), shear, 0.0],
            0,
            -1,
        ),
    ])
}

/// Hashin and Rotem (1973).
///
/// ```text
/// fiber    σ1/Xt, −σ1/Xc
/// matrix   (σ2/Y)² + (τ/S)²      Y by the sign of σ2
/// ```
///
/// # References
/// Z. Hashin, A. Rotem, J. Compos. Mater. 7 (1973) 448. doi:10.1177/002199837300700404
pub(super) fn rotem(s: &Strengths) -> Vec<Polynomial> {
    let shear = 1.0 / (s.s12 * s.s12);
    let mut modes = max_stress::fiber(s);
    modes.push(mode("matrix tension", [0.0; 3], [0.0, 1.0 / (s.yt * s.yt), shear, 0.0], 0, 1));
    modes.push(mode("matrix compression", [0.0; 3], [0.0, 1.0 / (s.yc * s.yc), shear, 0.0], 0, -1));
    modes
}

fn mode(mode: &'static str, linear: [f64; 3], quadratic: [f64; 4], s1: i8, s2: i8) -> Polynomial {
    Polynomial { mode, linear, quadratic, region: Region { s1, s2 } }
}
