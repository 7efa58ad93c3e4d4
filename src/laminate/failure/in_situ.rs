//! In-situ strengths: a ply held by its neighbors cracks later than alone.

use super::InSitu;
use crate::error::{ErrorKind, Suffix};
use crate::laminate::lamina::Lamina;

impl InSitu {
    /// In-situ strengths of a ply inside that is thick, from those of a unidirectional coupon; shear is linear.
    ///
    /// ```text
    /// Yis = 1.12 √2 Yt     Sis = √2 S
    /// ```
    ///
    /// ```
    /// use matprop::laminate::failure::InSitu;
    ///
    /// let inside = InSitu::thick_embedded(50e6, 80e6);
    /// assert!((inside.yt - 79.196e6).abs() < 1e3 && (inside.s12 - 113.137e6).abs() < 1e3);
    /// ```
    ///
    /// # References
    /// P. P. Camanho et al., Composites A 37 (2006) 165. doi:10.1016/j.compositesa.2005.04.023
    pub fn thick_embedded(yt: f64, s12: f64) -> Self {
        let root = core::f64::consts::SQRT_2;
        Self { yt: 1.12 * root * yt, s12: root * s12 }
    }

    /// In-situ strengths of a thin ply from the toughnesses GIc and GIIc, J/m², and its thickness t, m; shear is linear.
    ///
    /// ```text
    /// inside        Yis = √(8 GIc/(π t Λ22))           Sis = √(8 GIIc G12/(π t))
    /// at a face     Yis = 1.78 √(GIc/(π t Λ22))        Sis = 2 √(GIIc G12/(π t))
    /// Λ22 = 2 (1/E2 − ν21²/E1)
    /// ```
    ///
    /// # Errors
    /// `out_of_range` unless all three are positive.
    ///
    /// # References
    /// P. P. Camanho et al., Composites A 37 (2006) 165. doi:10.1016/j.compositesa.2005.04.023
    pub fn thin(
        lamina: &Lamina,
        [g1c, g2c]: [f64; 2],
        thickness: f64,
        outer: bool,
    ) -> Result<Self, ErrorKind> {
        let given =
            [("toughness GIc", g1c, "J/m2"), ("toughness GIIc", g2c, "J/m2"), ("thickness", thickness, "m")];
        for (quantity, value, unit) in given {
            if !(value > 0.0 && value.is_finite()) {
                let unit = Suffix(unit);
                return Err(ErrorKind::OutOfRange { quantity, value, unit, rule: "positive" });
            }
        }
        let nu21 = lamina.nu21();
        let lambda22 = 2.0 * (1.0 / lamina.e2() - nu21 * nu21 / lamina.e1());
        let per_thickness = 1.0 / (core::f64::consts::PI * thickness);
        let (tension, shear) = if outer { (1.78 * 1.78, 4.0) } else { (8.0, 8.0) };
        Ok(Self {
            yt: (tension * g1c * per_thickness / lambda22).sqrt(),
            s12: (shear * g2c * lamina.g12() * per_thickness).sqrt(),
        })
    }
}
