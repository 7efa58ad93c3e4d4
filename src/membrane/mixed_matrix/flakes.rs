//! Impermeable flakes across the direction of permeation.

/// Nielsen: the longest way around aligned ribbons.
///
/// ```text
/// P/Pm = (1 − φ)/(1 + a φ/2)        a = width over thickness
/// ```
///
/// # References
/// L. E. Nielsen, J. Macromol. Sci. A 1 (1967) 929. doi:10.1080/10601326708053745
pub(super) fn nielsen(aspect: f64, phi: f64) -> f64 {
    (1.0 - phi) / (1.0 + aspect * phi / 2.0)
}

/// Cussler, Hughes, Ward and Aris: a regular array of aligned ribbons, the concentrated regime.
///
/// ```text
/// P/Pm = 1/(1 + a² φ²/(1 − φ))        a = half the width over the thickness
/// ```
///
/// # References
/// E. L. Cussler, S. E. Hughes, W. J. Ward, R. Aris, J. Membr. Sci. 38 (1988) 161. doi:10.1016/S0376-7388(00)80877-7
pub(super) fn cussler(half_aspect: f64, phi: f64) -> f64 {
    let way = half_aspect * phi;
    (1.0 - phi) / ((1.0 - phi) + way * way)
}

/// Bharadwaj: Nielsen with flakes turned, by the order parameter S.
///
/// ```text
/// P/Pm = (1 − φ)/(1 + (a φ/2) (2/3) (S + 1/2))        S = (3⟨cos²θ⟩ − 1)/2
/// ```
///
/// S = 1 across the flow (Nielsen), 0 at random, −1/2 along the flow.
///
/// # References
/// R. K. Bharadwaj, Macromolecules 34 (2001) 9189. doi:10.1021/ma010780b
pub(super) fn bharadwaj(aspect: f64, order: f64, phi: f64) -> f64 {
    (1.0 - phi) / (1.0 + aspect * phi / 2.0 * (2.0 / 3.0) * (order + 0.5))
}
