//! Halpin–Tsai.

/// ξ for E2 of round fibers in a square array.
pub const XI_E2: f64 = 2.0;
/// ξ for G12 of round fibers in a square array.
pub const XI_G12: f64 = 1.0;

/// Halpin–Tsai estimate of a composite property from its constituents.
///
/// ```text
/// P = Pm (1 + ξ η Vf) / (1 − η Vf)        η = (Pf/Pm − 1) / (Pf/Pm + ξ)
/// ```
///
/// | symbol   | argument   | unit                                      |
/// |----------|------------|-------------------------------------------|
/// | `Pf, Pm` | `pf`, `pm` | any, the same for both; the result's unit |
/// | `Vf`     | `vf`       | 1, from 0 to 1                            |
/// | `ξ`      | `xi`       | 1, see [`XI_E2`]                          |
///
/// Tends to `pm` for `vf` → 0 and to `pf` for `vf` → 1; to the rule in series for ξ → 0, parallel for ξ → ∞.
///
/// # References
/// Halpin & Kardos, Polym. Eng. Sci. 16 (1976) 344. doi:10.1002/pen.760160512
pub(super) fn halpin_tsai(pf: f64, pm: f64, vf: f64, xi: f64) -> f64 {
    let eta = (pf / pm - 1.0) / (pf / pm + xi);
    pm * (1.0 + xi * eta * vf) / (1.0 - eta * vf)
}
