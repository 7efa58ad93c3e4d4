//! Maximum strain, on the strain that produces stress (total less free strain).

use super::Strengths;
use super::polynomial::Polynomial;
use crate::laminate::lamina::Lamina;

/// `ε1 = (σ1 − ν12 σ2)/E1` against Xt/E1 and Xc/E1; `ε2 = (σ2 − ν21 σ1)/E2` against Yt/E2 and Yc/E2; γ against S/G12.
///
/// # References
/// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.9.2.
pub(super) fn modes(lamina: &Lamina, s: &Strengths) -> Vec<Polynomial> {
    let (nu12, nu21) = (lamina.nu12(), lamina.nu21());
    vec![
        Polynomial::linear("fiber tension", [1.0 / s.xt, -nu12 / s.xt, 0.0]),
        Polynomial::linear("fiber compression", [-1.0 / s.xc, nu12 / s.xc, 0.0]),
        Polynomial::linear("transverse tension", [-nu21 / s.yt, 1.0 / s.yt, 0.0]),
        Polynomial::linear("transverse compression", [nu21 / s.yc, -1.0 / s.yc, 0.0]),
        Polynomial::linear("shear", [0.0, 0.0, 1.0 / s.s12]),
        Polynomial::linear("shear", [0.0, 0.0, -1.0 / s.s12]),
    ]
}
