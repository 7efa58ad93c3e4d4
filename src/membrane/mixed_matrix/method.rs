//! The models by name, each with its card and its range.

use super::{effective_medium, flakes, models, two_phase};
use crate::error::{ErrorKind, Suffix};
use crate::model::Model;
use crate::quantity::{Permeability, PhasePermeability, Quantity as _, VolumeFraction};

/// A model of spheres, or an arrangement that bounds them, with its free parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Method {
    /// Maxwell.
    Maxwell,
    /// Bruggeman's unsymmetric equation, after Hanai.
    BruggemanHanai,
    /// Bruggeman's symmetric equation, Böttcher's.
    BruggemanSymmetric,
    /// Lewis and Nielsen.
    LewisNielsen {
        /// Largest packing φm.
        packing: f64,
    },
    /// Pal.
    Pal {
        /// Largest packing φm.
        packing: f64,
    },
    /// Chiew and Glandt, rational.
    ChiewGlandt,
    /// Chiew and Glandt as a series, after Gonzo.
    Gonzo,
    /// Maxwell, Wagner and Sillars.
    MaxwellWagnerSillars {
        /// Shape factor n along the direction of permeation.
        shape: f64,
    },
    /// Side by side.
    Parallel,
    /// One behind the other.
    Series,
    /// Geometric mean.
    Geometric,
    /// Maxwell with the phases exchanged.
    MaxwellInverted,
}

impl Method {
    /// Refuses parameters without meaning.
    ///
    /// # Errors
    /// `out_of_range` for a packing outside 0 to 1 (0 excluded) and a shape factor outside 0 to 1.
    pub fn checked(self) -> Result<Self, ErrorKind> {
        match self {
            Self::LewisNielsen { packing } | Self::Pal { packing } if !(packing > 0.0 && packing <= 1.0) => {
                Err(refused("largest packing", packing, "above 0, at most 1"))
            }
            Self::MaxwellWagnerSillars { shape } if !(0.0..=1.0).contains(&shape) => {
                Err(refused("shape factor", shape, "between 0 and 1"))
            }
            _ => Ok(self),
        }
    }

    /// Permeability of the membrane over that of its matrix.
    ///
    /// `lambda` is Pd/Pm, `phi` the volume fraction of the dispersed phase.
    ///
    /// ```
    /// use matprop::membrane::mixed_matrix::Method;
    ///
    /// assert_eq!(Method::BruggemanHanai.ratio(1.0, 0.4)?, 1.0);
    /// assert!((Method::BruggemanSymmetric.ratio(0.0, 0.3)? - 0.55).abs() < 1e-15);
    /// assert!((Method::Pal { packing: 0.64 }.ratio(100.0, 0.64)? - 100.0).abs() < 1e-12);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` for λ below 0, φ outside 0 to 1, above the largest packing, or where a series falls below 0;
    /// `not_finite` for a ratio beyond the range of numbers.
    pub fn ratio(&self, lambda: f64, phi: f64) -> Result<f64, ErrorKind> {
        self.checked()?;
        if !(lambda.is_finite() && lambda >= 0.0) {
            return Err(refused("ratio of the permeabilities", lambda, "0 or more"));
        }
        self.room(phi)?;
        let ratio = self.raw(lambda, phi);
        if !ratio.is_finite() {
            return Err(ErrorKind::NotFinite { quantity: "permeability" });
        }
        if ratio < 0.0 {
            let rule = "low enough for the expansion in φ to stay above 0";
            return Err(refused("volume fraction", phi, rule));
        }
        Ok(ratio)
    }

    /// The formula; every branch takes any λ from 0 to 1e300.
    pub(super) fn raw(&self, lambda: f64, phi: f64) -> f64 {
        match *self {
            Self::Maxwell => two_phase::maxwell(lambda, phi),
            Self::BruggemanHanai => effective_medium::bruggeman_hanai(lambda, phi),
            Self::BruggemanSymmetric => effective_medium::bruggeman_symmetric(lambda, phi),
            Self::LewisNielsen { packing } => two_phase::lewis_nielsen(lambda, phi, packing),
            Self::Pal { packing } => effective_medium::pal(lambda, phi, packing),
            Self::ChiewGlandt => two_phase::chiew_glandt(lambda, phi),
            Self::Gonzo => two_phase::gonzo(lambda, phi),
            Self::MaxwellWagnerSillars { shape } => two_phase::maxwell_wagner_sillars(lambda, phi, shape),
            Self::Parallel => two_phase::parallel(lambda, phi),
            Self::Series => two_phase::series(lambda, phi),
            Self::Geometric => two_phase::geometric(lambda, phi),
            Self::MaxwellInverted => two_phase::maxwell_inverted(lambda, phi),
        }
    }

    /// Permeability of the membrane.
    ///
    /// # Errors
    /// As [`Method::ratio`].
    pub fn permeability(
        &self,
        matrix: Permeability,
        dispersed: PhasePermeability,
        fraction: VolumeFraction,
    ) -> Result<PhasePermeability, ErrorKind> {
        let ratio = self.ratio(dispersed.si() / matrix.si(), fraction.si())?;
        PhasePermeability::from_si(matrix.si() * ratio)
    }

    /// Refuses more particles than there is room for.
    pub(super) fn room(&self, phi: f64) -> Result<(), ErrorKind> {
        let most = match *self {
            Self::LewisNielsen { packing } | Self::Pal { packing } => packing,
            _ => 1.0,
        };
        if (0.0..=most).contains(&phi) {
            return Ok(());
        }
        let rule = if most < 1.0 { "at most the largest packing" } else { "between 0 and 1 (100 %)" };
        Err(refused("volume fraction", phi, rule))
    }

    /// The volume fraction up to which the model is meant, if it is a small one.
    pub fn meant_up_to(&self) -> Option<f64> {
        (*self == Self::Maxwell).then_some(0.2)
    }

    /// Its card.
    pub fn model(&self) -> &'static Model {
        match self {
            Self::Maxwell => &models::MAXWELL,
            Self::BruggemanHanai => &models::BRUGGEMAN_HANAI,
            Self::BruggemanSymmetric => &models::BRUGGEMAN_SYMMETRIC,
            Self::LewisNielsen { .. } => &models::LEWIS_NIELSEN,
            Self::Pal { .. } => &models::PAL,
            Self::ChiewGlandt => &models::CHIEW_GLANDT,
            Self::Gonzo => &models::GONZO,
            Self::MaxwellWagnerSillars { .. } => &models::MAXWELL_WAGNER_SILLARS,
            Self::Parallel => &models::PARALLEL,
            Self::Series => &models::SERIES,
            Self::Geometric => &models::GEOMETRIC,
            Self::MaxwellInverted => &models::MAXWELL_INVERTED,
        }
    }
}

pub(super) fn refused(quantity: &'static str, value: f64, rule: &'static str) -> ErrorKind {
    if !value.is_finite() {
        return ErrorKind::NotFinite { quantity };
    }
    ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule }
}

/// Impermeable flakes across the direction of permeation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flakes {
    aspect: f64,
}

impl Flakes {
    /// From the width over the thickness.
    ///
    /// # Errors
    /// `out_of_range` below 1 or above 1e6.
    pub fn new(aspect: f64) -> Result<Self, ErrorKind> {
        if (1.0..=1e6).contains(&aspect) {
            return Ok(Self { aspect });
        }
        Err(refused("width over thickness", aspect, "between 1 and 1000000"))
    }

    /// The width over the thickness.
    pub fn aspect(self) -> f64 {
        self.aspect
    }

    /// Nielsen's ratio of the permeabilities of membrane and matrix.
    ///
    /// ```
    /// use matprop::{membrane::mixed_matrix::Flakes, quantity::VolumeFraction};
    ///
    /// let flakes = Flakes::new(100.0)?;
    /// let phi = VolumeFraction::from_fraction(0.05)?;
    /// assert!((flakes.nielsen(phi) - 0.95 / 3.5).abs() < 1e-15);
    /// assert!((flakes.cussler(phi) - 0.95 / 7.2).abs() < 1e-15);
    /// assert_eq!(flakes.bharadwaj(1.0, phi)?, flakes.nielsen(phi));
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    pub fn nielsen(self, fraction: VolumeFraction) -> f64 {
        flakes::nielsen(self.aspect, fraction.si())
    }

    /// Cussler's ratio; its α is half of the width over the thickness.
    pub fn cussler(self, fraction: VolumeFraction) -> f64 {
        flakes::cussler(self.aspect / 2.0, fraction.si())
    }

    /// Bharadwaj's ratio for an order parameter S.
    ///
    /// # Errors
    /// `out_of_range` for S outside −1/2 to 1.
    pub fn bharadwaj(self, order: f64, fraction: VolumeFraction) -> Result<f64, ErrorKind> {
        if (-0.5..=1.0).contains(&order) {
            return Ok(flakes::bharadwaj(self.aspect, order, fraction.si()));
        }
        Err(refused("order parameter", order, "between -0.5 and 1"))
    }
}
