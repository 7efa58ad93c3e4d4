//! How much fiber: fractions by volume and weight, areal weight, cured ply thickness, voids.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{ArealDensity, Density, Length, MassFraction, Quantity, VolumeFraction};

/// Densities of fiber and matrix.
///
/// ```
/// use matprop::laminate::micromechanics::Densities;
/// use matprop::quantity::{Density, MassFraction};
///
/// // E-glass and epoxy: 70 % by weight are 52.4 % by volume.
/// let both = Densities { fiber: Density::from_g_cm3(2.54)?, matrix: Density::from_g_cm3(1.2)? };
/// let vf = both.volume_fraction(MassFraction::from_percent(70.0)?)?;
/// assert!((vf.percent() - 52.43).abs() < 0.005);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Densities {
    /// Of the fiber.
    pub fiber: Density,
    /// Of the matrix.
    pub matrix: Density,
}

impl Densities {
    /// Fiber volume fraction without voids: `Vf = (Wf/ρf) / (Wf/ρf + Wm/ρm)`.
    ///
    /// # Errors
    /// None for checked quantities.
    pub fn volume_fraction(&self, fiber: MassFraction) -> Result<VolumeFraction, ErrorKind> {
        let (f, m) = (fiber.si() / self.fiber.si(), (1.0 - fiber.si()) / self.matrix.si());
        VolumeFraction::from_si(f / (f + m))
    }

    /// Fiber weight fraction without voids: `Wf = Vf ρf / (Vf ρf + Vm ρm)`.
    ///
    /// # Errors
    /// None for checked quantities.
    pub fn mass_fraction(&self, fiber: VolumeFraction) -> Result<MassFraction, ErrorKind> {
        let (f, m) = (fiber.si() * self.fiber.si(), (1.0 - fiber.si()) * self.matrix.si());
        MassFraction::from_si(f / (f + m))
    }

    /// Density without voids: `ρ = Vf ρf + Vm ρm`.
    ///
    /// # Errors
    /// None for checked quantities.
    pub fn mixed(&self, fiber: VolumeFraction) -> Result<Density, ErrorKind> {
        Density::from_si(super::by_volume(self.fiber.si(), self.matrix.si(), fiber.si()))
    }

    /// Volume fraction of voids, from the measured density and the fiber weight fraction:
    /// `Vv = 1 − ρ (Wf/ρf + Wm/ρm)`.
    ///
    /// # Errors
    /// `out_of_range` when the measured density is above the one without voids.
    ///
    /// # References
    /// ASTM D3171-22; ASTM D2734-16.
    pub fn void_fraction(&self, measured: Density, fiber: MassFraction) -> Result<VolumeFraction, ErrorKind> {
        let volume = fiber.si() / self.fiber.si() + (1.0 - fiber.si()) / self.matrix.si();
        let voids = 1.0 - measured.si() * volume;
        // A density that was computed without voids may miss zero by its rounding.
        if voids < -1e-12 {
            let (quantity, rule) = ("measured density", "at most that of fiber and matrix without voids");
            let (value, unit) = (measured.g_cm3(), Suffix("g/cm3"));
            return Err(ErrorKind::OutOfRange { quantity, value, unit, rule });
        }
        VolumeFraction::from_si(if voids < 0.0 { 0.0 } else { voids })
    }
}

/// Fiber volume fraction of a cured ply: `Vf = FAW / (ρf t)`.
///
/// ```
/// use matprop::laminate::micromechanics::fiber_fraction_of_ply;
/// use matprop::quantity::{ArealDensity, Density, Length, Quantity};
///
/// let faw = ArealDensity::from_kg_m2(0.134)?;
/// let vf = fiber_fraction_of_ply(faw, Density::from_g_cm3(1.79)?, Length::from_mm(0.125)?)?;
/// assert!((vf.si() - 0.5989).abs() < 0.00005);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` when the fibers would not fit into the ply.
///
/// # References
/// ASTM D3171-22, method II (matrix content from areal weight and thickness).
pub fn fiber_fraction_of_ply(
    areal_weight: ArealDensity,
    fiber: Density,
    thickness: Length,
) -> Result<VolumeFraction, ErrorKind> {
    let value = areal_weight.si() / (fiber.si() * thickness.si());
    if value > 1.0 {
        let (quantity, rule) =
            ("fiber volume fraction from areal weight, density and thickness", "at most 1");
        return Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule });
    }
    VolumeFraction::from_si(value)
}

/// Cured ply thickness: `t = FAW / (ρf Vf)`, without voids outside of the fiber volume fraction.
///
/// # Errors
/// `not_finite` without fibers.
pub fn cured_ply_thickness(
    areal_weight: ArealDensity,
    fiber: Density,
    fraction: VolumeFraction,
) -> Result<Length, ErrorKind> {
    Length::from_si(areal_weight.si() / (fiber.si() * fraction.si()))
}
