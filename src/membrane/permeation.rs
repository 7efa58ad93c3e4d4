//! Solution–diffusion, permeance, flux, selectivity, temperature.

use crate::error::ErrorKind;
use crate::quantity::{
    Diffusivity, GAS_CONSTANT, Length, MolarEnergy, MolarFlux, Permeability, Permeance, Pressure, Quantity,
    Ratio, Solubility, Temperature, TransmissionRate,
};

/// Permeability from diffusivity and solubility.
///
/// ```text
/// P = D S
/// ```
///
/// Dense film, Henry sorption, constant D.
///
/// ```
/// use matprop::{membrane::solution_diffusion, quantity::{Diffusivity, Quantity, Solubility}};
///
/// let s = Solubility::from_unit(0.02, Solubility::KIND.unit("cm3(STP)/(cm3.cmHg)")?)?;
/// let p = solution_diffusion(Diffusivity::from_cm2_s(1e-7)?, s)?;
/// assert!((p.barrer() - 20.0).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` or `out_of_range` if the product leaves the range of numbers.
///
/// # References
/// J. G. Wijmans, R. W. Baker, J. Membr. Sci. 107 (1995) 1. doi:10.1016/0376-7388(95)00102-I
pub fn solution_diffusion(d: Diffusivity, s: Solubility) -> Result<Permeability, ErrorKind> {
    Permeability::from_si(d.si() * s.si())
}

/// Solubility from permeability and diffusivity: `S = P / D`.
///
/// ```
/// use matprop::{membrane::solubility, quantity::{Diffusivity, Permeability, Quantity}};
///
/// let s = solubility(Permeability::from_barrer(20.0)?, Diffusivity::from_cm2_s(1e-7)?)?;
/// assert!((s.in_unit(&matprop::quantity::Solubility::KIND.units[0]) - 0.02).abs() < 1e-15);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` or `out_of_range` if the quotient leaves the range of numbers.
pub fn solubility(p: Permeability, d: Diffusivity) -> Result<Solubility, ErrorKind> {
    Solubility::from_si(p.si() / d.si())
}

/// Diffusivity from permeability and solubility: `D = P / S`.
///
/// ```
/// use matprop::{membrane::diffusivity, quantity::{Permeability, Quantity, Solubility}};
///
/// let s = Solubility::from_unit(0.02, Solubility::KIND.unit("cm3(STP)/(cm3.cmHg)")?)?;
/// assert!((diffusivity(Permeability::from_barrer(20.0)?, s)?.cm2_s() - 1e-7).abs() < 1e-20);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` or `out_of_range` if the quotient leaves the range of numbers.
pub fn diffusivity(p: Permeability, s: Solubility) -> Result<Diffusivity, ErrorKind> {
    Diffusivity::from_si(p.si() / s.si())
}

/// Permeance of a film: `P / L`.
///
/// ```
/// use matprop::{membrane::permeance, quantity::{Length, Permeability}};
///
/// let film = permeance(Permeability::from_barrer(100.0)?, Length::from_um(0.1)?)?;
/// assert!((film.gpu() - 1000.0).abs() < 1e-9);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` or `out_of_range` if the quotient leaves the range of numbers.
pub fn permeance(p: Permeability, thickness: Length) -> Result<Permeance, ErrorKind> {
    Permeance::from_si(p.si() / thickness.si())
}

/// Permeability of the material of a film: `permeance · L`.
///
/// ```
/// use matprop::{membrane::permeability_of_film, quantity::{Length, Permeance}};
///
/// let p = permeability_of_film(Permeance::from_gpu(1000.0)?, Length::from_um(0.1)?)?;
/// assert!((p.barrer() - 100.0).abs() < 1e-10);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` or `out_of_range` if the product leaves the range of numbers.
pub fn permeability_of_film(permeance: Permeance, thickness: Length) -> Result<Permeability, ErrorKind> {
    Permeability::from_si(permeance.si() * thickness.si())
}

/// Permeance from a transmission rate and the partial pressure difference it was measured at: `TR / Δp`.
///
/// A transmission rate in the sense of ASTM D1434 and D3985 is a flux; what ISO 2556 and GB/T 1038 call by that name is
/// per unit of pressure, a permeance.
///
/// ```
/// use matprop::{membrane::permeance_of_rate, quantity::{Pressure, Quantity, TransmissionRate}};
///
/// let rate = TransmissionRate::from_unit(100.0, TransmissionRate::KIND.unit("cm3(STP)/(m2.day)")?)?;
/// let film = permeance_of_rate(rate, Pressure::from_unit(1.0, Pressure::KIND.unit("atm")?)?)?;
/// let unit = matprop::quantity::Permeance::KIND.unit("cm3(STP)/(m2.day.atm)")?;
/// assert!((film.in_unit(unit) - 100.0).abs() < 1e-11);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` or `out_of_range` if the quotient is no permeance: a pressure difference of 0 among them.
pub fn permeance_of_rate(
    rate: TransmissionRate,
    pressure_difference: Pressure,
) -> Result<Permeance, ErrorKind> {
    Permeance::from_si(rate.si() / pressure_difference.si())
}

/// Flux of a gas under its pressure difference: `J = permeance · Δp`.
///
/// ```
/// use matprop::{membrane::flux, quantity::{Permeance, Pressure}};
///
/// let j = flux(Permeance::from_gpu(1.0)?, Pressure::from_bar(1.0)?)?;
/// assert!((j.mol_m2_s() - 3.346402226251366e-5).abs() < 1e-17);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` if the product leaves the range of numbers.
pub fn flux(permeance: Permeance, pressure_difference: Pressure) -> Result<MolarFlux, ErrorKind> {
    MolarFlux::from_si(permeance.si() * pressure_difference.si())
}

/// Ideal selectivity `α = P_A / P_B`.
///
/// ```
/// use matprop::{membrane::ideal_selectivity, quantity::Permeability};
///
/// let alpha = ideal_selectivity(Permeability::from_barrer(1.4)?, Permeability::from_barrer(0.25)?)?;
/// assert!((alpha.value() - 5.6).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` if the quotient leaves the range of numbers.
pub fn ideal_selectivity(a: Permeability, b: Permeability) -> Result<Ratio, ErrorKind> {
    Ratio::new(a.si() / b.si())
}

/// A permeability (or diffusivity, or solubility with its enthalpy) at another temperature.
///
/// ```text
/// P(T) = P(T₀) exp(−(E/R) (1/T − 1/T₀))
/// ```
///
/// | symbol | argument     | unit  |
/// |--------|--------------|-------|
/// | `E`    | `activation` | J/mol, may be negative |
/// | `T₀`   | `from`       | K     |
/// | `T`    | `to`         | K     |
///
/// Valid while one activation energy holds between T₀ and T.
///
/// ```
/// use matprop::membrane::arrhenius;
/// use matprop::quantity::{MolarEnergy, Permeability, Temperature};
///
/// let p = Permeability::from_barrer(10.0)?;
/// let (t0, t) = (Temperature::from_k(308.15)?, Temperature::from_k(323.15)?);
/// let warm = arrhenius(p, MolarEnergy::from_kj_mol(20.0)?, t0, t)?;
/// assert!((warm.barrer() - 14.366926754716868).abs() < 1e-11);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` or `out_of_range` if the result leaves the range of numbers.
///
/// # References
/// R. M. Barrer, Trans. Faraday Soc. 35 (1939) 628.
pub fn arrhenius<Q: Quantity>(
    value: Q,
    activation: MolarEnergy,
    from: Temperature,
    to: Temperature,
) -> Result<Q, ErrorKind> {
    let (t0, t) = (from.si(), to.si());
    Q::from_si(value.si() * libm::exp(activation.si() / GAS_CONSTANT * ((t - t0) / (t * t0))))
}
