//! Liquids through pores and beds: permeability, permeance, flux, and the pore that a permeance tells of.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{
    HydraulicPermeance, IntrinsicPermeability, Length, Pressure, Quantity as _, Ratio, SpecificSurface,
    Viscosity, VolumeFlux, VolumeFraction,
};

/// Carman's value of the Kozeny constant of random packings.
pub const KOZENY_CONSTANT: f64 = 5.0;

/// Permeability of parallel cylinders (Hagen and Poiseuille).
///
/// ```text
/// k = ε d² / (32 τ)
/// ```
///
/// | symbol | argument               | unit                                                    |
/// |--------|------------------------|---------------------------------------------------------|
/// | `d`    | `diameter`             | m; of a distribution the root of ⟨d⁴⟩/⟨d²⟩              |
/// | `ε/τ`  | `porosity_over_tortuosity` | 1; τ counts once: it is the factor of diffusion, too |
///
/// ```
/// use matprop::membrane::porous::{darcy_flux, darcy_permeance, hagen_poiseuille};
/// use matprop::quantity::{Length, Pressure, Ratio, Viscosity};
///
/// let k = hagen_poiseuille(Length::from_m(2e-7)?, Ratio::new(0.1)?)?;
/// let film = darcy_permeance(k, Length::from_um(10.0)?, Viscosity::from_pa_s(0.89e-3)?)?;
/// assert!((darcy_flux(film, Pressure::from_bar(1.0)?)?.lmh() - 5056.17978).abs() < 1e-4);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` or `not_finite` if the result is no permeability.
///
/// # References
/// M. Mulder, Basic Principles of Membrane Technology, 2nd ed. (Kluwer 1996), eq. IV-4.
pub fn hagen_poiseuille(
    diameter: Length,
    porosity_over_tortuosity: Ratio,
) -> Result<IntrinsicPermeability, ErrorKind> {
    let d = diameter.si();
    IntrinsicPermeability::from_si(porosity_over_tortuosity.value() * d * d / 32.0)
}

/// Permeability of a bed of particles (Kozeny and Carman).
///
/// ```text
/// k = ε³ / (K S² (1 − ε)²)        S = 6/d for spheres: k = ε³ d² / (36 K (1 − ε)²)
/// ```
///
/// | symbol | argument   | unit                              |
/// |--------|------------|-----------------------------------|
/// | `S`    | `surface`  | 1/m, per volume of solid          |
/// | `K`    | `constant` | 1, see [`KOZENY_CONSTANT`]: 5 gives the 180 of spheres; Ergun's 150 is K = 4.17 |
///
/// ```
/// use matprop::membrane::porous::{KOZENY_CONSTANT, kozeny_carman};
/// use matprop::quantity::{Quantity, Ratio, SpecificSurface, VolumeFraction};
///
/// let spheres = SpecificSurface::from_si(6.0 / 1e-6)?;
/// let k = kozeny_carman(VolumeFraction::from_fraction(0.35)?, spheres, Ratio::new(KOZENY_CONSTANT)?)?;
/// assert!((k.si() / 5.637738330046e-16 - 1.0).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` unless the porosity lies between 0 and 1 and the constant above 0.
///
/// # References
/// P. C. Carman, Trans. Inst. Chem. Eng. 15 (1937) 150.
pub fn kozeny_carman(
    porosity: VolumeFraction,
    surface: SpecificSurface,
    constant: Ratio,
) -> Result<IntrinsicPermeability, ErrorKind> {
    let (e, s, k) = (porosity.fraction(), surface.si(), constant.value());
    let refuse =
        |quantity, value, rule| Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule });
    if !(e > 0.0 && e < 1.0) {
        return refuse("porosity", e, "between 0 and 1");
    }
    if !(k > 0.0) {
        return refuse("Kozeny constant", k, "above 0");
    }
    let solid = 1.0 - e;
    IntrinsicPermeability::from_si(e * e * e / (k * s * s * solid * solid))
}

/// Hydraulic permeance of a layer (Darcy): `k / (μ L)`.
///
/// ```
/// use matprop::membrane::porous::darcy_permeance;
/// use matprop::quantity::{IntrinsicPermeability, Length, Quantity, Viscosity};
///
/// let k = IntrinsicPermeability::from_si(1e-15)?;
/// let film = darcy_permeance(k, Length::from_um(100.0)?, Viscosity::from_pa_s(1e-3)?)?;
/// assert!((film.lmh_bar() - 3600.0).abs() < 1e-9);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` or `not_finite` if the result is no permeance.
///
/// # References
/// H. Darcy, Les fontaines publiques de la ville de Dijon (Dalmont 1856).
pub fn darcy_permeance(
    k: IntrinsicPermeability,
    thickness: Length,
    viscosity: Viscosity,
) -> Result<HydraulicPermeance, ErrorKind> {
    HydraulicPermeance::from_si(k.si() / (viscosity.si() * thickness.si()))
}

/// Flux of a liquid under a pressure difference: `J = A ΔP`.
///
/// ```
/// use matprop::{membrane::porous::darcy_flux, quantity::{HydraulicPermeance, Pressure}};
///
/// let j = darcy_flux(HydraulicPermeance::from_lmh_bar(100.0)?, Pressure::from_bar(0.5)?)?;
/// assert!((j.lmh() - 50.0).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` beyond the range of numbers.
pub fn darcy_flux(permeance: HydraulicPermeance, pressure: Pressure) -> Result<VolumeFlux, ErrorKind> {
    VolumeFlux::from_si(permeance.si() * pressure.si())
}

/// Diameter of the equal cylinders that have a measured permeance: Hagen–Poiseuille turned around.
///
/// ```text
/// d = √(32 τ μ L A / ε)
/// ```
///
/// ```
/// use matprop::membrane::porous::hydraulic_diameter;
/// use matprop::quantity::{HydraulicPermeance, Length, Quantity, Ratio, Viscosity};
///
/// let a = HydraulicPermeance::from_si(1.4044943820224719e-8)?;
/// let d = hydraulic_diameter(a, Length::from_um(10.0)?, Viscosity::from_pa_s(0.89e-3)?, Ratio::new(0.1)?)?;
/// assert!((d.m() - 2e-7).abs() < 1e-20);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` or `not_finite` if the result is no length.
pub fn hydraulic_diameter(
    permeance: HydraulicPermeance,
    thickness: Length,
    viscosity: Viscosity,
    porosity_over_tortuosity: Ratio,
) -> Result<Length, ErrorKind> {
    let k = permeance.si() * viscosity.si() * thickness.si();
    Length::from_si((32.0 * k / porosity_over_tortuosity.value()).sqrt())
}

/// Mean pore diameter of a membrane by filtration velocity (Guerout, Elford and Ferry).
///
/// ```text
/// d = 2 √((2.9 − 1.75 ε) 8 μ L A / ε)
/// ```
///
/// The factor stands for the tortuosity; for ε from about 0.5 to 0.9.
///
/// ```
/// use matprop::membrane::porous::guerout_elford_ferry;
/// use matprop::quantity::{HydraulicPermeance, Length, Viscosity, VolumeFraction};
///
/// let d = guerout_elford_ferry(
///     HydraulicPermeance::from_lmh_bar(300.0)?, Length::from_um(100.0)?, Viscosity::from_pa_s(1e-3)?,
///     VolumeFraction::from_fraction(0.8)?,
/// )?;
/// assert!((d.m() * 1e9 - 70.7).abs() < 0.1);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` or `not_finite` if the result is no length.
///
/// # References
/// W. J. Elford, J. D. Ferry, Biochem. J. 28 (1934) 650.
pub fn guerout_elford_ferry(
    permeance: HydraulicPermeance,
    thickness: Length,
    viscosity: Viscosity,
    porosity: VolumeFraction,
) -> Result<Length, ErrorKind> {
    let (e, k) = (porosity.fraction(), permeance.si() * viscosity.si() * thickness.si());
    Length::from_si(2.0 * ((2.9 - 1.75 * e) * 8.0 * k / e).sqrt())
}
