//! In-situ strengths: a ply held by its neighbors cracks later than alone.

use super::InSitu;
use crate::error::{ErrorKind, Suffix};
use crate::laminate::lamina::Lamina;
use crate::model::Model;

/// Strengths of a ply within its laminate.
pub const IN_SITU: Model = Model {
    id: "laminate.failure.in_situ",
    name: "In-situ strengths",
    equation: "thin, inside: Yis = sqrt(8 GIc/(pi t L)), p = 48 GIIc/(pi t); thin, at a face: Yis = 1.79 sqrt(GIc/(pi t L)), p = 24 GIIc/(pi t); thick, inside: Yis = 1.12 sqrt(2) Yt, p = 12 S^2/G12 + 18 b S^4; Sis = sqrt((sqrt(1 + b p G12^2) - 1)/(3 b G12)); L = 2 (1/E2 - nu21^2/E1), t the thickness of the block of plies of one angle, shear strain = tau/G12 + b tau^3",
    reference: "P. P. Camanho et al., Composites A 37 (2006) 165-176, doi:10.1016/j.compositesa.2005.04.023, eqs 27, 43, 48, 49",
    validity: "a thin block: thinner than where its strength meets that of a thick one; linear shear where b is not given",
};

/// A ply within its laminate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HeldPly {
    /// Critical energy release rate GIc, J/m².
    pub mode1_toughness: f64,
    /// Critical energy release rate GIIc, J/m².
    pub mode2_toughness: f64,
    /// Thickness of the block of plies of its angle, m.
    pub thickness: f64,
    /// Whether the block is at a face of the laminate.
    pub face: bool,
}

impl InSitu {
    /// In-situ strengths of a ply inside that is thick, from those of a unidirectional coupon.
    ///
    /// ```text
    /// Yis = 1.12 √2 Yt     φ = 12 S²/G12 + 18 β S⁴
    /// ```
    ///
    /// `nonlinearity` is β of γ = τ/G12 + β τ³, 1/Pa³; 0 for linear shear, when Sis = √2 S.
    ///
    /// ```
    /// use matprop::laminate::{Lamina, failure::InSitu};
    /// use matprop::quantity::{Modulus, Ratio};
    ///
    /// let gpa = Modulus::from_gpa;
    /// let lamina = Lamina::builder().e1(gpa(171.42)?).e2(gpa(9.08)?).nu12(Ratio::new(0.32)?).g12(gpa(5.29)?).build()?;
    /// let inside = InSitu::thick_embedded(&lamina, [50e6, 80e6], 0.0)?;
    /// assert!((inside.yt - 79.196e6).abs() < 1e3 && (inside.s12 - 113.137e6).abs() < 1e3);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` unless the strengths are positive and β not negative; `not_finite` beyond the range of numbers.
    ///
    /// # References
    /// P. P. Camanho et al., Composites A 37 (2006) 165. doi:10.1016/j.compositesa.2005.04.023
    pub fn thick_embedded(
        lamina: &Lamina,
        [yt, s12]: [f64; 2],
        nonlinearity: f64,
    ) -> Result<Self, ErrorKind> {
        positive(&[("tensile strength", yt, "Pa"), ("shear strength", s12, "Pa")])?;
        let phi = 12.0 * s12 * s12 / lamina.g12() + 18.0 * nonlinearity * s12 * s12 * s12 * s12;
        Ok(Self { yt: 1.12 * core::f64::consts::SQRT_2 * yt, s12: shear(lamina, phi, nonlinearity)? })
    }

    /// In-situ strengths of a thin ply from its toughnesses.
    ///
    /// ```text
    /// inside        Yis = √(8 GIc/(π t Λ22))           φ = 48 GIIc/(π t)
    /// at a face     Yis = 1.79 √(GIc/(π t Λ22))        φ = 24 GIIc/(π t)
    /// Λ22 = 2 (1/E2 − ν21²/E1)        Sis = √((√(1 + β φ G12²) − 1)/(3 β G12))
    /// ```
    ///
    /// 1.79 is 2/1.12 as the source rounds it. For linear shear, β = 0, Sis = √(φ G12/6).
    ///
    /// # Errors
    /// `out_of_range` unless toughnesses and thickness are positive and β not negative; `not_finite` beyond the range of
    /// numbers.
    ///
    /// # References
    /// P. P. Camanho et al., Composites A 37 (2006) 165, eqs 27, 43, 48, 49. doi:10.1016/j.compositesa.2005.04.023
    pub fn thin(lamina: &Lamina, ply: &HeldPly, nonlinearity: f64) -> Result<Self, ErrorKind> {
        positive(&[
            ("toughness GIc", ply.mode1_toughness, "J/m2"),
            ("toughness GIIc", ply.mode2_toughness, "J/m2"),
            ("thickness", ply.thickness, "m"),
        ])?;
        let nu21 = lamina.nu21();
        let lambda22 = 2.0 * (1.0 / lamina.e2() - nu21 * nu21 / lamina.e1());
        let per_thickness = 1.0 / (core::f64::consts::PI * ply.thickness);
        let (tension, phi) = if ply.face { (1.79 * 1.79, 24.0) } else { (8.0, 48.0) };
        Ok(Self {
            yt: (tension * ply.mode1_toughness * per_thickness / lambda22).sqrt(),
            s12: shear(lamina, phi * ply.mode2_toughness * per_thickness, nonlinearity)?,
        })
    }
}

/// Sis, in a form that loses no digits where shear is nearly linear.
fn shear(lamina: &Lamina, phi: f64, nonlinearity: f64) -> Result<f64, ErrorKind> {
    if !(nonlinearity >= 0.0 && nonlinearity.is_finite()) {
        let (quantity, unit, rule) = ("nonlinearity of shear", Suffix("1/Pa3"), "0 or more");
        return Err(ErrorKind::OutOfRange { quantity, value: nonlinearity, unit, rule });
    }
    let g = lamina.g12();
    let found = (phi * g / (3.0 * (1.0 + (1.0 + nonlinearity * phi * g * g).sqrt()))).sqrt();
    if found.is_finite() {
        Ok(found)
    } else {
        Err(ErrorKind::NotFinite { quantity: "in-situ shear strength" })
    }
}

fn positive(given: &[(&'static str, f64, &'static str)]) -> Result<(), ErrorKind> {
    for (quantity, value, unit) in given.iter().copied() {
        if !(value > 0.0 && value.is_finite()) {
            return Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(unit), rule: "above 0" });
        }
    }
    Ok(())
}
