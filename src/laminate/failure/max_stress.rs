//! Maximum stress: each stress against its strength, no interaction.

use super::Strengths;
use super::polynomial::Polynomial;

/// `σ1/Xt, −σ1/Xc, σ2/Yt, −σ2/Yc, |τ|/S`.
///
/// # References
/// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.9.1.
pub(super) fn modes(s: &Strengths) -> Vec<Polynomial> {
    let mut modes = fiber(s);
    modes.extend([
        Polynomial::linear("transverse tension", [0.0, 1.0 / s.yt, 0.0]),
        Polynomial::linear("transverse compression", [0.0, -1.0 / s.yc, 0.0]),
        Polynomial::linear("shear", [0.0, 0.0, 1.0 / s.s12]),
        Polynomial::linear("shear", [0.0, 0.0, -1.0 / s.s12]),
    ]);
    modes
}

/// `σ1/Xt, −σ1/Xc`: failure of the fiber alone, whatever the matrix bears.
///
/// # References
/// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.9.1.
pub(super) fn fiber(s: &Strengths) -> Vec<Polynomial> {
    vec![
        Polynomial::linear("fiber tension", [1.0 / s.xt, 0.0, 0.0]),
        Polynomial::linear("fiber compression", [-1.0 / s.xc, 0.0, 0.0]),
    ]
}
