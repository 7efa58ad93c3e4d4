//! Hashin (1980), plane stress, with the transverse shear strength of its own.

use super::polynomial::{Polynomial, Region};
use super::{Strengths, parameter};
use crate::error::ErrorKind;

/// ```text
/// fiber tension       (σ1/Xt)² + α (τ/S)²
/// fiber compression   (σ1/Xc)²
/// matrix tension      (σ2/Yt)² + (τ/S)²
/// matrix compression  (σ2/2S23)² + (τ/S)² + ((Yc/2S23)² − 1) σ2/Yc
/// ```
///
/// # References
/// Z. Hashin, J. Appl. Mech. 47 (1980) 329. doi:10.1115/1.3153664
pub(super) fn modes(s: &Strengths, alpha: f64) -> Result<Vec<Polynomial>, ErrorKind> {
    parameter("weight alpha of shear in fiber tension", alpha, 0.0..=1.0, "between 0 and 1")?;
    let s23 = s.s23.ok_or_else(|| ErrorKind::Needs { field: "hashin".into(), other: "s23".into() })?;
    let shear = 1.0 / (s.s12 * s.s12);
    let mode =
        |mode, linear, quadratic, s1, s2| Polynomial { mode, linear, quadratic, region: Region { s1, s2 } };
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
