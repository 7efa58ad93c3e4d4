//! Flux of ultrafiltration: resistances in series, and the osmotic pressure at the wall.

use crate::error::{ErrorKind, Suffix};
use crate::numeric::root;
use crate::quantity::{
    ArealDensity, Density, FiltrationResistance, HydraulicPermeance, Length, MassConcentration,
    MassTransferCoefficient, Pressure, Quantity as _, Ratio, SpecificCakeResistance, Viscosity, VolumeFlux,
    VolumeFraction,
};

/// Flux through resistances in series.
///
/// ```text
/// J = (ΔP − Δπ) / (μ ΣR)
/// ```
///
/// ```
/// use matprop::membrane::filtration::resisted_flux;
/// use matprop::quantity::{FiltrationResistance, Pressure, Viscosity};
///
/// let r = FiltrationResistance::from_per_m;
/// let j = resisted_flux(Pressure::from_bar(1.0)?, Viscosity::from_pa_s(1e-3)?, &[r(5e12)?, r(2e12)?])?;
/// assert!((j.lmh() - 51.428571).abs() < 1e-6);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` if the resistances are all 0; `not_finite` beyond the range of numbers.
///
/// # References
/// M. Cheryan, Ultrafiltration and Microfiltration Handbook (CRC 1998), ch. 4.
pub fn resisted_flux(
    pressure: Pressure,
    viscosity: Viscosity,
    resistances: &[FiltrationResistance],
) -> Result<VolumeFlux, ErrorKind> {
    let sum: f64 = resistances.iter().map(|r| r.si()).sum();
    if !(sum > 0.0) {
        let (quantity, unit, rule) = ("sum of the resistances", Suffix("1/m"), "above 0");
        return Err(ErrorKind::OutOfRange { quantity, value: sum, unit, rule });
    }
    VolumeFlux::from_si(pressure.si() / (viscosity.si() * sum))
}

/// Resistance of a cake: `R_c = α m`, with m the mass of cake per area.
///
/// ```
/// use matprop::membrane::filtration::cake_resistance;
/// use matprop::quantity::{ArealDensity, Quantity, SpecificCakeResistance};
///
/// let cake = cake_resistance(SpecificCakeResistance::from_si(1e14)?, ArealDensity::from_si(0.02)?)?;
/// assert_eq!(cake.per_m(), 2e12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` beyond the range of numbers.
pub fn cake_resistance(
    alpha: SpecificCakeResistance,
    mass: ArealDensity,
) -> Result<FiltrationResistance, ErrorKind> {
    FiltrationResistance::from_si(alpha.si() * mass.si())
}

/// Specific resistance of a cake of spheres (Carman).
///
/// ```text
/// α = 180 (1 − ε) / (ρ d² ε³)
/// ```
///
/// Rigid spheres, incompressible cake; the Kozeny constant is 5.
///
/// ```
/// use matprop::membrane::filtration::carman_cake;
/// use matprop::quantity::{Density, Length, Quantity, VolumeFraction};
///
/// let alpha = carman_cake(Length::from_um(1.0)?, Density::from_si(1050.0)?, VolumeFraction::from_fraction(0.4)?)?;
/// assert!((alpha.si() / 1.607142857e12 - 1.0).abs() < 1e-9);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` unless the porosity lies between 0 and 1.
///
/// # References
/// P. C. Carman, Trans. Inst. Chem. Eng. 16 (1938) 168.
pub fn carman_cake(
    diameter: Length,
    density: Density,
    porosity: VolumeFraction,
) -> Result<SpecificCakeResistance, ErrorKind> {
    let (d, e) = (diameter.si(), porosity.fraction());
    if !(e > 0.0 && e < 1.0) {
        let (quantity, unit, rule) = ("porosity of the cake", Suffix(""), "between 0 and 1");
        return Err(ErrorKind::OutOfRange { quantity, value: e, unit, rule });
    }
    SpecificCakeResistance::from_si(180.0 * (1.0 - e) / (density.si() * d * d * e * e * e))
}

/// Osmotic pressure of a macromolecule: `π = a₁ c + a₂ c² + a₃ c³`, SI.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OsmoticCurve(pub [f64; 3]);

impl OsmoticCurve {
    /// Osmotic pressure at a concentration, Pa from kg/m³.
    pub fn pressure(&self, c: f64) -> f64 {
        let [a, b, d] = self.0;
        c * (a + c * (b + c * d))
    }
}

/// What holds the flux of a solution back beside the membrane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Polarization {
    /// Concentration in the bulk.
    pub bulk: MassConcentration,
    /// Mass transfer coefficient of the film.
    pub k: MassTransferCoefficient,
    /// Intrinsic rejection, 1 − c_p/c_m.
    pub rejection: Ratio,
    /// Osmotic pressure of the solute.
    pub osmotic: OsmoticCurve,
    /// Reflection coefficient.
    pub reflection: Ratio,
}

/// Flux and wall of an osmotic-pressure limited ultrafiltration.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OsmoticFlux {
    /// Flux.
    pub flux: VolumeFlux,
    /// Concentration at the wall.
    pub wall: MassConcentration,
    /// Concentration of the permeate.
    pub permeate: MassConcentration,
    /// Osmotic pressure difference over the membrane, Pa.
    pub osmotic_difference: f64,
}

/// Largest exponent of the film.
const MAX_EXPONENT: f64 = 600.0;

impl Polarization {
    /// Wall and permeate at a flux: `c_m = c_b E / (R + (1 − R) E)`, E = exp(J/k).
    fn sides(&self, flux: f64) -> (f64, f64) {
        let (r, e) = (self.rejection.value(), libm::exp(flux / self.k.si()));
        let wall = self.bulk.si() * e / (r + (1.0 - r) * e);
        (wall, (1.0 - r) * wall)
    }

    fn osmotic_difference(&self, flux: f64) -> f64 {
        let (wall, permeate) = self.sides(flux);
        self.osmotic.pressure(wall) - self.osmotic.pressure(permeate)
    }
}

/// The flux at which the osmotic pressure at the wall and the membrane use up the pressure.
///
/// ```text
/// J = A (ΔP − σ (π(c_m) − π(c_p)))        c_m = c_p + (c_b − c_p) exp(J/k)        c_p = (1 − R) c_m
/// ```
///
/// ```
/// use matprop::membrane::filtration::{OsmoticCurve, Polarization, osmotic_flux};
/// use matprop::quantity::*;
///
/// let film = Polarization {
///     bulk: MassConcentration::from_g_l(50.0)?, k: MassTransferCoefficient::from_m_s(3e-6)?,
///     rejection: Ratio::new(1.0)?, reflection: Ratio::new(1.0)?, osmotic: OsmoticCurve([37.5, 0.752, 76.4e-3]),
/// };
/// let found = osmotic_flux(HydraulicPermeance::from_lmh_bar(100.0)?, Pressure::from_bar(2.0)?, &film)?;
/// assert!(found.flux.lmh() < 200.0 && found.wall.g_l() > 50.0);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` if the pressure difference does not exceed the osmotic one at zero flux, or for a rejection or
/// reflection coefficient outside 0 to 1.
///
/// # References
/// J. G. Wijmans, S. Nakao, C. A. Smolders, J. Membr. Sci. 20 (1984) 115.
pub fn osmotic_flux(
    permeance: HydraulicPermeance,
    pressure: Pressure,
    film: &Polarization,
) -> Result<OsmoticFlux, ErrorKind> {
    for (quantity, x) in
        [("rejection", film.rejection.value()), ("reflection coefficient", film.reflection.value())]
    {
        if !(0.0..=1.0).contains(&x) {
            let (unit, rule) = (Suffix(""), "between 0 and 1");
            return Err(ErrorKind::OutOfRange { quantity, value: x, unit, rule });
        }
    }
    let (a, dp, sigma) = (permeance.si(), pressure.si(), film.reflection.value());
    let excess = |flux: f64| flux / a - dp + sigma * film.osmotic_difference(flux);
    if !(excess(0.0) < 0.0) {
        let rule = "above the osmotic pressure difference at zero flux";
        let (quantity, unit) = ("pressure difference", Suffix("bar"));
        return Err(ErrorKind::OutOfRange { quantity, value: pressure.bar(), unit, rule });
    }
    let most = (a * dp).min(MAX_EXPONENT * film.k.si());
    let flux = root(excess, 0.0, most, 0.0).ok_or(ErrorKind::NotFinite { quantity: "flux" })?;
    let (wall, permeate) = film.sides(flux);
    Ok(OsmoticFlux {
        flux: VolumeFlux::from_si(flux)?,
        wall: MassConcentration::from_si(wall)?,
        permeate: MassConcentration::from_si(permeate)?,
        osmotic_difference: film.osmotic_difference(flux),
    })
}
