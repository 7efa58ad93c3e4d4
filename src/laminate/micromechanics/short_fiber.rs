//! Short fibers and platelets: aligned, random in the plane, random in space.

use super::halpin_tsai::halpin_tsai;
use super::{Aspect, Constituents, Estimate, XI_E2, XI_G12, mori_tanaka};
use crate::error::{ErrorKind, Suffix};
use crate::laminate::Lamina;
use crate::model::Model;

/// Constants of a material that is the same in all directions, of the plane or of space.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Isotropic {
    /// Young's modulus, Pa.
    pub e: f64,
    /// Shear modulus, Pa.
    pub g: f64,
}

impl Isotropic {
    /// Poisson's ratio `E/(2G) − 1`.
    pub fn nu(&self) -> f64 {
        self.e / (2.0 * self.g) - 1.0
    }

    /// From bulk and shear modulus.
    fn of_space([k, g]: [f64; 2]) -> Self {
        Self { e: 9.0 * k * g / (3.0 * k + g), g }
    }

    /// Random in the plane, after Tsai and Pagano: `E = 3/8 E1 + 5/8 E2`, `G = E1/8 + E2/4`.
    pub fn random_in_plane(aligned: &Estimate) -> Self {
        Self { e: 0.375 * aligned.e1 + 0.625 * aligned.e2, g: 0.125 * aligned.e1 + 0.25 * aligned.e2 }
    }

    /// All directions of the plane alike, exactly by the invariants: `E = (U1² − U4²)/U1`, `G = U5`.
    pub fn quasi_isotropic(aligned: &Lamina) -> Self {
        let [u1, _, _, u4, u5] = aligned.invariants().u;
        Self { e: (u1 - u4) * (u1 + u4) / u1, g: u5 }
    }
}

/// `value`, if it is above 0.
fn positive(quantity: &'static str, value: f64) -> Result<f64, ErrorKind> {
    if value > 0.0 && value.is_finite() {
        return Ok(value);
    }
    Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule: "above 0" })
}

impl Constituents {
    /// Aligned short fibers by Halpin and Tsai: ξ = 2 l/d for E1, 2 for E2, 1 for G12; ν12 by the rule of mixtures.
    ///
    /// ```
    /// use matprop::laminate::micromechanics::{Constituents, Fiber, Matrix};
    /// use matprop::quantity::{Modulus, Ratio, VolumeFraction};
    ///
    /// let fiber = Fiber::isotropic(Modulus::from_gpa(72.4)?, Ratio::new(0.2)?)?;
    /// let matrix = Matrix::new(Modulus::from_gpa(2.76)?, Ratio::new(0.35)?)?;
    /// let mat = Constituents::new(fiber, matrix, VolumeFraction::from_fraction(0.2)?);
    /// let short = mat.short_fibers(20.0)?;
    /// assert!(short.e2 < short.e1 && short.e1 < mat.rule_of_mixtures().e1);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` unless l/d is above 0.
    ///
    /// # References
    /// J. C. Halpin, J. L. Kardos, Polym. Eng. Sci. 16 (1976) 344. doi:10.1002/pen.760160512
    pub fn short_fibers(&self, length_over_diameter: f64) -> Result<Estimate, ErrorKind> {
        let ratio = positive("fiber length over diameter", length_over_diameter)?;
        let e1 = halpin_tsai(self.fiber.e1, self.matrix.e, self.vf, 2.0 * ratio);
        Ok(Estimate { e1, ..self.halpin_tsai(XI_E2, XI_G12) })
    }

    /// Aligned spheroids by Mori and Tanaka with Eshelby's tensor.
    ///
    /// # Errors
    /// `out_of_range` unless the aspect ratio is above 0.
    ///
    /// # References
    /// G. P. Tandon, G. J. Weng, Polym. Compos. 5 (1984) 327; Y. Benveniste, Mech. Mater. 6 (1987) 147.
    pub fn aligned_spheroids(&self, aspect: Aspect) -> Result<Estimate, ErrorKind> {
        Ok(mori_tanaka::aligned(self, checked(aspect)?))
    }

    /// Spheroids in all directions of space alike, by Mori and Tanaka.
    ///
    /// # Errors
    /// `out_of_range` unless the aspect ratio is above 0.
    ///
    /// # References
    /// Y. Benveniste, Mech. Mater. 6 (1987) 147; G. P. Tandon, G. J. Weng, Compos. Sci. Technol. 27 (1986) 111.
    pub fn random_spheroids(&self, aspect: Aspect) -> Result<Isotropic, ErrorKind> {
        Ok(Isotropic::of_space(mori_tanaka::random(self, checked(aspect)?)))
    }

    /// Randomly oriented platelets by Halpin and Tsai, `E = 3/8 EL + 5/8 ET` with ξ = `xi` (2 w/t for a square
    /// platelet) for EL and 2 for ET; Poisson's ratio by the rule of mixtures.
    ///
    /// # Errors
    /// `out_of_range` unless ξ is above 0.
    ///
    /// # References
    /// M. A. Rafiee et al., ACS Nano 3 (2009) 3884. doi:10.1021/nn9010472
    pub fn random_platelets(&self, xi: f64) -> Result<Isotropic, ErrorKind> {
        let xi = positive("xi", xi)?;
        let [along, across] = [xi, XI_E2].map(|xi| halpin_tsai(self.fiber.e1, self.matrix.e, self.vf, xi));
        let e = 0.375 * along + 0.625 * across;
        Ok(Isotropic { e, g: e / (2.0 * (1.0 + super::by_volume(self.fiber.nu12, self.matrix.nu, self.vf))) })
    }
}

fn checked(aspect: Aspect) -> Result<Aspect, ErrorKind> {
    if let Aspect::Spheroid(ratio) = aspect {
        positive("aspect ratio", ratio)?;
    }
    Ok(aspect)
}

/// Aligned short fibers.
pub const SHORT_FIBERS: Model = Model {
    id: "laminate.micromechanics.short_fibers",
    name: "Halpin-Tsai for aligned short fibers",
    equation: "Halpin-Tsai with xi = 2 l/d for E1, 2 for E2, 1 for G12; nu12 by the rule of mixtures",
    reference: "J. C. Halpin, J. L. Kardos, Polym. Eng. Sci. 16 (1976) 344, doi:10.1002/pen.760160512",
    validity: "one length; fibers straight, aligned, well dispersed and bonded; underestimates E1 at high l/d, see Mori-Tanaka",
};
/// Mori–Tanaka for spheroids.
pub const SPHEROIDS: Model = Model {
    id: "laminate.micromechanics.spheroids",
    name: "Mori-Tanaka for spheroids",
    equation: "C = Cm + Vf (Cf - Cm) A (Vm I + Vf A)^-1, A = (I + S Cm^-1 (Cf - Cm))^-1, S of Eshelby for the aspect ratio; random in space: the means of (Cf - Cm) A and A over all directions",
    reference: "G. P. Tandon, G. J. Weng, Polym. Compos. 5 (1984) 327; Y. Benveniste, Mech. Mater. 6 (1987) 147",
    validity: "ellipsoidal inclusions of one aspect ratio, moderate contents (below about 0.3 when random), perfect bonding; spheres give the Hashin-Shtrikman bound of the matrix side",
};
/// Random in the plane, exactly.
pub const QUASI_ISOTROPIC: Model = Model {
    id: "laminate.micromechanics.quasi_isotropic",
    name: "All directions of the plane alike, by invariants",
    equation: "E = (U1^2 - U4^2)/U1, G = U5, nu = U4/U1 of the aligned ply",
    reference: "S. W. Tsai, N. J. Pagano, in Composite Materials Workshop (Technomic 1968) 233",
    validity: "fibers in the plane, all directions alike, each seeing the strain of the whole: an upper estimate",
};
/// Random in the plane, rounded weights.
pub const RANDOM_IN_PLANE: Model = Model {
    id: "laminate.micromechanics.random_in_plane",
    name: "Random in the plane, 3/8 and 5/8",
    equation: "E = 3/8 E1 + 5/8 E2, G = E1/8 + E2/4, nu = E/(2G) - 1",
    reference: "S. W. Tsai, N. J. Pagano, in Composite Materials Workshop (Technomic 1968) 233",
    validity: "approximation of the invariants for usual ratios of constants; can be a tenth off them",
};
/// Platelets.
pub const PLATELETS: Model = Model {
    id: "laminate.micromechanics.platelets",
    name: "Halpin-Tsai for platelets, 3/8 and 5/8",
    equation: "E = 3/8 EL + 5/8 ET, Halpin-Tsai with xi = (l + w)/t for EL (2 w/t when square) and 2 for ET; nu by the rule of mixtures",
    reference: "M. A. Rafiee et al., ACS Nano 3 (2009) 3884, doi:10.1021/nn9010472",
    validity: "small contents of flat, well dispersed platelets; agglomerates and waviness lower the modulus a lot; nu is an assumption",
};
