//! From fiber and matrix to lamina: one file per model, side by side.
//!
//! The matrix is isotropic, the fiber transversely isotropic with axis 1 along it; perfect bonding, no voids.
//! A fiber has five elastic constants: E1, E2, ν12, G12 and one of G23, ν23 = E2/(2 G23) − 1. Giving more than
//! five over-specifies it, so the other is derived.

mod axial;
mod bounds;
mod chamis;
mod content;
mod cylinders;
mod eshelby;
mod expansion;
mod halpin_tsai;
mod hopkins_chamis;
mod method;
mod modified_rule;
mod mori_tanaka;
mod properties;
mod puck;
mod rule_of_mixtures;
mod short_fiber;
mod strength;

pub use bounds::{AlignedBounds, Bounds, isotropic_bounds};
pub use content::{Densities, cured_ply_thickness, fiber_fraction_of_ply};
pub use eshelby::Aspect;
pub use halpin_tsai::{XI_E2, XI_G12};
pub use method::Method;
pub use modified_rule::ETA_E2;
pub use properties::kinking_strength;
pub use short_fiber::Isotropic;

/// The models a report can cite beside those of [`Method::model`].
pub mod models {
    pub use super::properties::{
        BOUNDS, CHAMIS_EXPANSION, CONTENT, ISOTROPIC_BOUNDS, LEVIN, SCHAPERY, STRENGTH, SWELLING,
    };
    pub use super::short_fiber::{PLATELETS, QUASI_ISOTROPIC, RANDOM_IN_PLANE, SHORT_FIBERS, SPHEROIDS};

    use super::method::{
        CHAMIS, CONCENTRIC_CYLINDERS, HALPIN_TSAI, HOPKINS_CHAMIS, MODIFIED_RULE_OF_MIXTURES, MORI_TANAKA,
        PUCK, PUCK_FOERSTER, RULE_OF_MIXTURES,
    };
    use crate::model::Model;

    /// Every model of micromechanics.
    pub const ALL: [Model; 22] = [
        RULE_OF_MIXTURES,
        MODIFIED_RULE_OF_MIXTURES,
        HALPIN_TSAI,
        CHAMIS,
        HOPKINS_CHAMIS,
        PUCK,
        PUCK_FOERSTER,
        CONCENTRIC_CYLINDERS,
        MORI_TANAKA,
        BOUNDS,
        ISOTROPIC_BOUNDS,
        SCHAPERY,
        CHAMIS_EXPANSION,
        LEVIN,
        SWELLING,
        CONTENT,
        STRENGTH,
        SHORT_FIBERS,
        SPHEROIDS,
        QUASI_ISOTROPIC,
        RANDOM_IN_PLANE,
        PLATELETS,
    ];
}

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Expansion, Modulus, Quantity, Ratio, VolumeFraction};

/// Elastic constants of a fiber.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fiber {
    e1: f64,
    e2: f64,
    nu12: f64,
    g12: f64,
    g23: f64,
}

impl Fiber {
    /// A transversely isotropic fiber.
    ///
    /// # Errors
    /// `unstable_poisson` unless |ν12| < √(E1/E2); `singular` unless its plane-strain bulk modulus is positive.
    pub fn new(e1: Modulus, e2: Modulus, nu12: Ratio, g12: Modulus, g23: Modulus) -> Result<Self, ErrorKind> {
        let fiber = Self { e1: e1.si(), e2: e2.si(), nu12: nu12.si(), g12: g12.si(), g23: g23.si() };
        let limit = (fiber.e1 / fiber.e2).sqrt();
        if !(fiber.nu12.abs() < limit) {
            return Err(ErrorKind::UnstablePoisson { nu12: fiber.nu12, limit });
        }
        if !(fiber.plane_strain_bulk() > 0.0) {
            return Err(ErrorKind::Singular { matrix: "compliance of the fiber" });
        }
        Ok(fiber)
    }

    /// An isotropic fiber such as glass.
    ///
    /// # Errors
    /// As [`Fiber::new`].
    pub fn isotropic(e: Modulus, nu: Ratio) -> Result<Self, ErrorKind> {
        let g = Modulus::from_si(e.si() / (2.0 * (1.0 + nu.si())))?;
        Self::new(e, e, nu, g, g)
    }

    /// 1/K23 = 4/E2 − 1/G23 − 4 ν12²/E1.
    fn plane_strain_bulk(&self) -> f64 {
        1.0 / (4.0 / self.e2 - 1.0 / self.g23 - 4.0 * self.nu12 * self.nu12 / self.e1)
    }
}

/// Elastic constants of an isotropic matrix.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Matrix {
    e: f64,
    nu: f64,
}

impl Matrix {
    /// An isotropic matrix.
    ///
    /// # Errors
    /// `out_of_range` unless −1 < ν < 0.5.
    pub fn new(e: Modulus, nu: Ratio) -> Result<Self, ErrorKind> {
        let value = nu.si();
        if !(value > -1.0 && value < 0.5) {
            let (quantity, rule) = ("Poisson's ratio of the matrix", "between -1 and 0.5");
            return Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule });
        }
        Ok(Self { e: e.si(), nu: value })
    }

    /// G = E / (2 (1 + ν)).
    fn g(&self) -> f64 {
        self.e / (2.0 * (1.0 + self.nu))
    }

    /// K = E / (2 (1 + ν) (1 − 2ν)).
    fn plane_strain_bulk(&self) -> f64 {
        self.e / (2.0 * (1.0 + self.nu) * (1.0 - 2.0 * self.nu))
    }
}

/// Fiber, matrix, and how much of each.
///
/// ```
/// use matprop::laminate::micromechanics::{Constituents, Fiber, Matrix};
/// use matprop::quantity::{Modulus, Ratio, VolumeFraction};
///
/// // Kaw, Mechanics of Composite Materials, ch. 3: glass/epoxy, fiber volume fraction 0.7.
/// let fiber = Fiber::isotropic(Modulus::from_gpa(85.0)?, Ratio::new(0.2)?)?;
/// let matrix = Matrix::new(Modulus::from_gpa(3.4)?, Ratio::new(0.3)?)?;
/// let glass_epoxy = Constituents::new(fiber, matrix, VolumeFraction::from_fraction(0.7)?);
/// assert!((glass_epoxy.rule_of_mixtures().e1 - 60.52e9).abs() < 0.005e9);
/// assert!((glass_epoxy.rule_of_mixtures().e2 - 10.37e9).abs() < 0.005e9);
/// assert!((glass_epoxy.halpin_tsai(2.0, 1.0).e2 - 20.20e9).abs() < 0.005e9);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Constituents {
    fiber: Fiber,
    matrix: Matrix,
    vf: f64,
}

/// What a model says of the lamina.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// Modulus along the fiber, Pa.
    pub e1: f64,
    /// Modulus across the fiber, Pa.
    pub e2: f64,
    /// Major Poisson's ratio.
    pub nu12: f64,
    /// In-plane shear modulus, Pa.
    pub g12: f64,
    /// Transverse shear modulus, Pa, where the model gives one; ν23 = E2/(2 G23) − 1.
    pub g23: Option<f64>,
}

impl Estimate {
    /// ν23 = E2/(2 G23) − 1, where the model gives G23.
    pub fn nu23(&self) -> Option<f64> {
        self.g23.map(|g23| self.e2 / (2.0 * g23) - 1.0)
    }

    /// 1/K23 = 4/E2 − 1/G23 − 4 ν12²/E1, where the model gives G23.
    pub fn plane_strain_bulk(&self) -> Option<f64> {
        let rest = 4.0 / self.e2 - 4.0 * self.nu12 * self.nu12 / self.e1;
        self.g23.map(|g23| 1.0 / (rest - 1.0 / g23))
    }
}

impl Constituents {
    /// Fiber and matrix with the volume fraction of the fiber.
    pub fn new(fiber: Fiber, matrix: Matrix, fiber_volume_fraction: VolumeFraction) -> Self {
        Self { fiber, matrix, vf: fiber_volume_fraction.si() }
    }

    /// Rule of mixtures: parallel along the fiber, in series across it.
    ///
    /// ```text
    /// E1 = Vf Ef1 + Vm Em   ν12 = Vf νf12 + Vm νm   1/E2 = Vf/Ef2 + Vm/Em   1/G12 = Vf/Gf12 + Vm/Gm
    /// ```
    ///
    /// E1 and ν12 are good; E2 and G12 are lower bounds of Reuss type, too low by a third or more.
    ///
    /// # References
    /// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 3.2.
    pub fn rule_of_mixtures(&self) -> Estimate {
        rule_of_mixtures::estimate(&self.fiber, &self.matrix, self.vf)
    }

    /// Halpin–Tsai with explicit ξ for E2 and G12 ([`XI_E2`], [`XI_G12`] by default); E1 and ν12 by the rule of
    /// mixtures.
    ///
    /// # References
    /// J. C. Halpin, J. L. Kardos, Polym. Eng. Sci. 16 (1976) 344. doi:10.1002/pen.760160512
    pub fn halpin_tsai(&self, xi_e2: f64, xi_g12: f64) -> Estimate {
        let (fiber, matrix) = (&self.fiber, &self.matrix);
        Estimate {
            e2: halpin_tsai::halpin_tsai(fiber.e2, matrix.e, self.vf, xi_e2),
            g12: halpin_tsai::halpin_tsai(fiber.g12, matrix.g(), self.vf, xi_g12),
            ..self.rule_of_mixtures()
        }
    }

    /// Chamis' simplified equations.
    ///
    /// ```text
    /// E2 = Em / (1 − √Vf (1 − Em/Ef2))   G12, G23 alike with Gm, Gf12, Gf23;   E1, ν12 by the rule of mixtures
    /// ```
    ///
    /// # References
    /// C. C. Chamis, NASA TM-83320 (1983); SAMPE Quarterly 15 (1984) 14.
    pub fn chamis(&self) -> Estimate {
        chamis::estimate(&self.fiber, &self.matrix, self.vf)
    }

    /// Concentric cylinder assemblage, with the Hashin–Hill bound for G23 (the lower one when the fiber is the stiffer
    /// phase), which is also the estimate of Mori and Tanaka.
    ///
    /// # References
    /// Z. Hashin, B. W. Rosen, J. Appl. Mech. 31 (1964) 223; Z. Hashin, J. Appl. Mech. 46 (1979) 543.
    pub fn concentric_cylinders(&self) -> Estimate {
        cylinders::estimate(&self.fiber, &self.matrix, self.vf)
    }

    /// Thermal expansion along and across the fiber after Schapery, 1/K.
    ///
    /// ```text
    /// α1 = (Vf Ef1 αf1 + Vm Em αm) / (Vf Ef1 + Vm Em)
    /// α2 = Vf (αf2 + νf12 αf1) + Vm (1 + νm) αm − α1 ν12
    /// ```
    ///
    /// # References
    /// R. A. Schapery, J. Compos. Mater. 2 (1968) 380.
    pub fn schapery(&self, fiber: [Expansion; 2], matrix: Expansion) -> [f64; 2] {
        expansion::schapery(self, fiber.map(Quantity::si), matrix.si())
    }

    /// Thermal expansion along and across the fiber after Levin, with the stiffness of the concentric cylinders:
    /// exact for that stiffness; `None` when fiber and matrix are elastically alike, where Levin's formula is 0/0.
    ///
    /// ```text
    /// α = αm + (S − Sm) (Sf − Sm)⁻¹ (αf − αm)
    /// ```
    ///
    /// # References
    /// V. M. Levin, Mech. Solids 2 (1967) 58; B. W. Rosen, Z. Hashin, Int. J. Eng. Sci. 8 (1970) 157.
    pub fn levin(&self, fiber: [Expansion; 2], matrix: Expansion) -> Option<[f64; 2]> {
        expansion::levin(self, fiber.map(Quantity::si), matrix.si())
    }
}

/// A property mixed by volume: `Vf Pf + Vm Pm`; exact for the density.
///
/// ```
/// assert_eq!(matprop::laminate::micromechanics::by_volume(1760.0, 1200.0, 0.5), 1480.0);
/// ```
pub fn by_volume(fiber: f64, matrix: f64, vf: f64) -> f64 {
    vf * fiber + (1.0 - vf) * matrix
}
