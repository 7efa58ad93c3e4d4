//! Maximum strain, on the strain that produces stress (total less free strain).

use super::Strengths;
use super::polynomial::Polynomial;
use crate::error::ErrorKind;
use crate::laminate::lamina::Lamina;
use crate::quantity::{Modulus, Quantity};

impl Strengths {
    /// What makes [`super::Criterion::MaxStrain`] fail at the ultimate strains 1t, 1c, 2t, 2c and 12: X = E1 ε1, Y = E2 ε2,
    /// S = G12 γ12. For that criterion only.
    ///
    /// # Errors
    /// `out_of_range` unless every strain is above 0.
    pub fn of_strains(lamina: &Lamina, [e1t, e1c, e2t, e2c, g12u]: [f64; 5]) -> Result<Self, ErrorKind> {
        let (e1, e2, g12) = (lamina.e1(), lamina.e2(), lamina.g12());
        Ok(Self::new([
            Modulus::from_si(e1 * e1t)?,
            Modulus::from_si(e1 * e1c)?,
            Modulus::from_si(e2 * e2t)?,
            Modulus::from_si(e2 * e2c)?,
            Modulus::from_si(g12 * g12u)?,
        ]))
    }
}

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
