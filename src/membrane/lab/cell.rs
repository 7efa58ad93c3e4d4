//! From what an instrument reads to the flux through the film.

use crate::error::ErrorKind;
use crate::quantity::{
    Area, Diffusivity, GAS_CONSTANT, Length, MolarFlux, Pressure, PressureRate, Quantity as _, Temperature,
    Time, Volume, VolumeFlow,
};

use super::series::{HALF_UPTAKE, breakthrough_amount, breakthrough_flux};
use crate::quantity::{ArealAmount, SorbedConcentration};
use core::f64::consts::PI;

/// Time lag of a film in which the gas was not before.
///
/// ```text
/// θ = L²/(6 D)
/// ```
///
/// Constant D, a step of the upstream pressure, and a permeate side that stays near zero.
///
/// ```
/// use matprop::{membrane::lab::time_lag, quantity::{Diffusivity, Length, Quantity}};
///
/// let lag = time_lag(Length::from_um(50.0)?, Diffusivity::from_si(2e-12)?)?;
/// assert!((lag.s() - 208.33333333333334).abs() < 1e-12 * lag.s());
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` or `out_of_range` if the result leaves the range of numbers.
///
/// # References
/// H. A. Daynes, Proc. R. Soc. A 97 (1920) 286. doi:10.1098/rspa.1920.0034
pub fn time_lag(thickness: Length, diffusivity: Diffusivity) -> Result<Time, ErrorKind> {
    Time::from_si(lag(thickness.si(), diffusivity.si()))
}

/// Apparent diffusivity from a time lag: `D = L²/(6 θ)`.
///
/// The diffusivity proper in rubbers; in glassy polymers an apparent one, which depends on the pressure.
///
/// ```
/// use matprop::{membrane::lab::time_lag_diffusivity, quantity::{Length, Time}};
///
/// let d = time_lag_diffusivity(Length::from_um(30.0)?, Time::from_s(187.5)?)?;
/// assert!((d.cm2_s() - 8e-9).abs() < 1e-20);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` or `out_of_range` if the result leaves the range of numbers.
pub fn time_lag_diffusivity(thickness: Length, time_lag: Time) -> Result<Diffusivity, ErrorKind> {
    Diffusivity::from_si(lag(thickness.si(), time_lag.si()))
}

/// `L²/(6 x)`: the time lag for x = D, D for x = θ.
pub(crate) fn lag(thickness: f64, x: f64) -> f64 {
    thickness * thickness / (6.0 * x)
}

/// Amount and flux at the downstream face of a film, a time after its upstream face came to `concentration`.
///
/// ```text
/// J∞ = D C₁/L     Q = J∞ θ q(t/θ)     J = J∞ q′(t/θ)
/// ```
///
/// with the series of Daynes and Barrer, or its short-time form before one time lag, where that cancels.
///
/// ```
/// use matprop::membrane::lab::breakthrough;
/// use matprop::quantity::{Diffusivity, Length, Quantity, SorbedConcentration, Time};
///
/// let (l, d) = (Length::from_um(50.0)?, Diffusivity::from_si(2e-12)?);
/// let (q, j) = breakthrough(l, d, SorbedConcentration::from_mol_m3(50.0)?, Time::from_s(625.0)?)?;
/// assert!((q.mol_m2() - 0.000836976783665654).abs() < 1e-15);
/// assert!((j.mol_m2_s() - 1.9712324772778465e-6).abs() < 1e-18);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` if a result leaves the range of numbers.
///
/// # References
/// J. Crank, The Mathematics of Diffusion, 2nd ed. (Oxford 1975), 4.3.3.
pub fn breakthrough(
    thickness: Length,
    diffusivity: Diffusivity,
    concentration: SorbedConcentration,
    time: Time,
) -> Result<(ArealAmount, MolarFlux), ErrorKind> {
    let steady = diffusivity.si() * concentration.si() / thickness.si();
    let lag = lag(thickness.si(), diffusivity.si());
    let tau = time.si() / lag;
    Ok((
        ArealAmount::from_si(steady * lag * breakthrough_amount(tau))?,
        MolarFlux::from_si(steady * breakthrough_flux(tau))?,
    ))
}

/// Flux into a closed volume whose pressure rises.
///
/// ```text
/// J = V/(R T A) · (dp/dt − (dp/dt)leak)
/// ```
///
/// | argument      | meaning                                               |
/// |---------------|-------------------------------------------------------|
/// | `rate`        | steady rise of the permeate pressure less the leak    |
/// | `volume`      | of the permeate side, without the film                |
/// | `area`        | of the film                                           |
/// | `temperature` | of the gas in that volume                             |
///
/// Ideal gas on the permeate side, whose pressure stays far below the upstream one.
///
/// ```
/// use matprop::membrane::lab::constant_volume_flux;
/// use matprop::quantity::*;
///
/// let (volume, area) = (Volume::from_cm3(34.5)?, Area::from_m2(1.38e-3)?);
/// let net = PressureRate::from_pa_s(0.135 - 0.0042)?;
/// let flux = constant_volume_flux(net, volume, area, Temperature::from_k(308.15)?)?;
/// let permeability = flux.si() / Pressure::from_bar(2.0)?.si() * 40e-6;
/// assert!((permeability - 2.5525919259433014e-16).abs() < 1e-27);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for a rate below 0, that is a leak above the signal; `not_finite`.
///
/// # References
/// S. A. Stern, P. J. Gareis, T. F. Sinclair, P. H. Mohr, J. Appl. Polym. Sci. 7 (1963) 2035; H. Lin, B. D. Freeman, in
/// Springer Handbook of Materials Measurement Methods (2006), 7.6.
pub fn constant_volume_flux(
    rate: PressureRate,
    volume: Volume,
    area: Area,
    temperature: Temperature,
) -> Result<MolarFlux, ErrorKind> {
    MolarFlux::from_si(rate.si() * moles_per_pressure(volume.si(), temperature.si()) / area.si())
}

/// Moles of an ideal gas in a volume per pascal: `V/(R T)`.
pub(crate) fn moles_per_pressure(volume: f64, temperature: f64) -> f64 {
    volume / (GAS_CONSTANT * temperature)
}

/// Flux from a gas flow read at its own temperature and pressure, as a bubble flowmeter shows it.
///
/// ```text
/// J = q (p − p_vapor)/(R T A)
/// ```
///
/// | argument  | meaning                                                                   |
/// |-----------|---------------------------------------------------------------------------|
/// | `flow`    | volume per time in the meter                                              |
/// | `p`       | pressure of the dry gas in the meter: less the vapor of the soap solution |
///
/// ```
/// use matprop::{membrane::lab::flowmeter_flux, quantity::*};
///
/// let flow = VolumeFlow::from_si(1.2e-8)?;
/// let atm = Pressure::from_pa(101325.0)?;
/// let flux = flowmeter_flux(flow, atm, Temperature::from_k(298.15)?, Area::from_m2(1.256e-3)?)?;
/// assert!((flux.si() / 4e5 - 9.7629087237841e-10).abs() < 1e-21);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` if the result leaves the range of numbers.
pub fn flowmeter_flux(
    flow: VolumeFlow,
    p: Pressure,
    temperature: Temperature,
    area: Area,
) -> Result<MolarFlux, ErrorKind> {
    MolarFlux::from_si(flow.si() * p.si() / (GAS_CONSTANT * temperature.si() * area.si()))
}

/// Vapor pressure of water at saturation.
///
/// ```text
/// ln(p/pc) = (Tc/T) (a₁ϑ + a₂ϑ^1.5 + a₃ϑ³ + a₄ϑ^3.5 + a₅ϑ⁴ + a₆ϑ^7.5)     ϑ = 1 − T/Tc
/// ```
///
/// From the triple point, 273.16 K, to the critical point, 647.096 K.
///
/// ```
/// use matprop::{membrane::lab::water_vapor_pressure, quantity::{Quantity, Temperature}};
///
/// let p = water_vapor_pressure(Temperature::from_celsius(100.0)?)?;
/// assert!((p.pa() / 101_418.0 - 1.0).abs() < 1e-4);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` outside these temperatures.
///
/// # References
/// W. Wagner, A. Pruss, J. Phys. Chem. Ref. Data 31 (2002) 387, eq. 2.5; IAPWS SR1-86(1992). The constants
/// are those of the package chemicals 1.5.2.
pub fn water_vapor_pressure(temperature: Temperature) -> Result<Pressure, ErrorKind> {
    const CRITICAL: f64 = 647.096;
    let t = temperature.si();
    if !(273.16..=CRITICAL).contains(&t) {
        let rule = "between 273.16 K and 647.096 K, where liquid water has a vapor pressure";
        let unit = crate::error::Suffix("K");
        return Err(ErrorKind::OutOfRange { quantity: "temperature of the meter", value: t, unit, rule });
    }
    let v = 1.0 - t / CRITICAL;
    let root = v.sqrt();
    let v3 = v * v * v;
    let sum = -7.859_517_83 * v + 1.844_082_59 * v * root - 11.786_649_7 * v3 + 22.680_741_1 * v3 * root
        - 15.961_871_9 * v3 * v
        + 1.801_225_02 * v3 * v3 * v * root;
    Pressure::from_si(22.064e6 * libm::exp(CRITICAL / t * sum))
}

/// Diffusivity from the time at which a film with both faces open has taken up half of its equilibrium amount.
///
/// ```text
/// D = 0.049183 L²/t½
/// ```
///
/// Constant D and a step of the surface concentration. Crank prints 0.049 and 0.04919 from the first terms of the series;
/// the factor here is the root of the whole series.
///
/// ```
/// use matprop::{membrane::lab::half_time_diffusivity, quantity::*};
///
/// let d = half_time_diffusivity(Length::from_um(100.0)?, Time::from_s(600.0)?)?;
/// assert!((d.si() - 8.197114146821043e-13).abs() < 1e-24);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` or `out_of_range` if the result leaves the range of numbers.
///
/// # References
/// J. Crank, The Mathematics of Diffusion, 2nd ed. (Oxford 1975), 10.3.
pub fn half_time_diffusivity(thickness: Length, half_time: Time) -> Result<Diffusivity, ErrorKind> {
    Diffusivity::from_si(HALF_UPTAKE * thickness.si() * thickness.si() / half_time.si())
}

/// Diffusivity from the initial slope of the uptake against the root of time, `d(M/M∞)/d√t`, 1/√s.
///
/// ```text
/// M/M∞ = (4/L) √(D t/π)     D = π (L slope/4)²
/// ```
///
/// # References
/// J. Crank, The Mathematics of Diffusion, 2nd ed. (Oxford 1975), 10.3.
pub(crate) fn initial_slope_diffusivity(thickness: f64, slope: f64) -> f64 {
    PI * thickness * thickness * slope * slope / 16.0
}
