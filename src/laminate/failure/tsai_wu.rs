//! Tsai–Wu, and Hoffman as its special case.

use super::polynomial::{Polynomial, Region};
use super::{Strengths, parameter};
use crate::error::ErrorKind;

/// ```text
/// F1 σ1 + F2 σ2 + F11 σ1² + F22 σ2² + F66 τ² + 2 F12 σ1 σ2 = 1
/// F1 = 1/Xt − 1/Xc   F11 = 1/(Xt Xc)   F2, F22 alike with Y   F66 = 1/S²   F12 = F12* √(F11 F22)
/// ```
///
/// The envelope is closed while |F12*| < 1.
///
/// # References
/// S. W. Tsai, E. M. Wu, J. Compos. Mater. 5 (1971) 58. doi:10.1177/002199837100500106
pub(super) fn tsai_wu(s: &Strengths, f12_star: f64) -> Result<Vec<Polynomial>, ErrorKind> {
    parameter("interaction F12*", f12_star, -1.0..=1.0, "between -1 and 1")?;
    Ok(interactive("Tsai-Wu", s, f12_star / (s.xt * s.xc * s.yt * s.yc).sqrt()))
}

/// `F12 = −1/(2 Xt Xc)`.
///
/// # References
/// O. Hoffman, J. Compos. Mater. 1 (1967) 200.
pub(super) fn hoffman(s: &Strengths) -> Vec<Polynomial> {
    interactive("Hoffman", s, -0.5 / (s.xt * s.xc))
}

fn interactive(mode: &'static str, s: &Strengths, f12: f64) -> Vec<Polynomial> {
    vec![Polynomial {
        mode,
        linear: [1.0 / s.xt - 1.0 / s.xc, 1.0 / s.yt - 1.0 / s.yc, 0.0],
        quadratic: [1.0 / (s.xt * s.xc), 1.0 / (s.yt * s.yc), 1.0 / (s.s12 * s.s12), 2.0 * f12],
        region: Region::default(),
    }]
}
