//! Rejection: hindered convection and diffusion through the pores, film in front of them, batches.

use super::Hindrance;
use crate::error::{ErrorKind, Suffix};
use crate::quantity::{
    Diffusivity, Length, MassConcentration, MassTransferCoefficient, Quantity as _, Ratio, VolumeFlux,
    VolumeFraction,
};

/// Rejection by hindered convection and diffusion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PoreRejection {
    /// Péclet number of the pores; infinite where nothing diffuses.
    pub peclet: f64,
    /// Intrinsic rejection at this flux.
    pub rejection: f64,
    /// Its limit at high flux, 1 − W.
    pub limit: f64,
}

/// Intrinsic rejection of a membrane of pores.
///
/// ```text
/// R = 1 − W / (1 − (1 − W) exp(−Pe))        Pe = W J L / (H ε D)
/// ```
///
/// | symbol | argument      | unit                                        |
/// |--------|---------------|---------------------------------------------|
/// | `D`    | `diffusivity` | m²/s, in the free liquid                    |
/// | `L`    | `length`      | m, of the pores: thickness times tortuosity |
/// | `ε`    | `porosity`    | 1                                           |
/// | `J`    | `flux`        | m/s                                         |
///
/// Tends to 0 without flux and to 1 − W at high flux.
///
/// ```
/// use matprop::membrane::filtration::{HindranceModel, hindrance, pore_rejection};
/// use matprop::quantity::{Diffusivity, Length, Quantity, Ratio, VolumeFlux, VolumeFraction};
///
/// let factors = hindrance(HindranceModel::DechadilokDeen, Ratio::new(0.4)?)?;
/// let found = pore_rejection(
///     &factors, Diffusivity::from_si(6e-11)?, Length::from_um(1.0)?, VolumeFlux::from_si(2e-6)?,
///     VolumeFraction::from_fraction(0.1)?,
/// )?;
/// assert!((found.rejection - 0.4557).abs() < 1e-4);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for a porosity of 0; `not_finite` beyond the range of numbers.
///
/// # References
/// W. M. Deen, AIChE J. 33 (1987) 1409; V. L. Vilker, C. K. Colton, K. A. Smith, AIChE J. 27 (1981) 637.
pub fn pore_rejection(
    hindrance: &Hindrance,
    diffusivity: Diffusivity,
    length: Length,
    flux: VolumeFlux,
    porosity: VolumeFraction,
) -> Result<PoreRejection, ErrorKind> {
    let porosity = above_zero(porosity)?;
    let (w, h) = (hindrance.convection, hindrance.diffusion);
    if w == 0.0 {
        return Ok(PoreRejection { peclet: f64::INFINITY, rejection: 1.0, limit: 1.0 });
    }
    let peclet = w * flux.si() * length.si() / (h * porosity * diffusivity.si());
    if peclet.is_nan() {
        return Err(ErrorKind::NotFinite { quantity: "Péclet number" });
    }
    let past = -libm::expm1(-peclet);
    let rejection = (1.0 - w) * past / (w + (1.0 - w) * past);
    Ok(PoreRejection { peclet, rejection, limit: 1.0 - w })
}

/// A porosity that is not 0.
fn above_zero(porosity: VolumeFraction) -> Result<f64, ErrorKind> {
    let value = porosity.fraction();
    let (quantity, unit, rule) = ("porosity", Suffix(""), "above 0");
    if value > 0.0 { Ok(value) } else { Err(ErrorKind::OutOfRange { quantity, value, unit, rule }) }
}

/// Concentration at the membrane by film theory.
///
/// ```text
/// c_m = c_p + (c_b − c_p) exp(J / k)
/// ```
///
/// ```
/// use matprop::membrane::filtration::wall_concentration;
/// use matprop::quantity::{MassConcentration, MassTransferCoefficient, Quantity, VolumeFlux};
///
/// let g_l = MassConcentration::from_g_l;
/// let wall = wall_concentration(
///     g_l(10.0)?, g_l(0.0)?, VolumeFlux::from_si(2e-6)?, MassTransferCoefficient::from_m_s(2e-6)?,
/// )?;
/// assert!((wall.g_l() - 27.18281828).abs() < 1e-8);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` if the permeate is above the bulk; `not_finite` where the exponential leaves the range of numbers.
///
/// # References
/// A. S. Michaels, Chem. Eng. Prog. 64 (12) (1968) 31.
pub fn wall_concentration(
    bulk: MassConcentration,
    permeate: MassConcentration,
    flux: VolumeFlux,
    k: MassTransferCoefficient,
) -> Result<MassConcentration, ErrorKind> {
    let (bulk, permeate) = (bulk.si(), permeate.si());
    if permeate > bulk {
        let (quantity, rule) = ("permeate concentration", "at most that of the bulk");
        return Err(ErrorKind::OutOfRange { quantity, value: permeate, unit: Suffix("g/L"), rule });
    }
    MassConcentration::from_si(permeate + (bulk - permeate) * libm::exp(flux.si() / k.si()))
}

/// Flux limited by a gel at the membrane.
///
/// ```text
/// J = k ln((c_g − c_p) / (c_b − c_p))
/// ```
///
/// ```
/// use matprop::membrane::filtration::gel_flux;
/// use matprop::quantity::{MassConcentration, MassTransferCoefficient};
///
/// let g_l = MassConcentration::from_g_l;
/// let j = gel_flux(g_l(30.0)?, g_l(300.0)?, g_l(0.0)?, MassTransferCoefficient::from_m_s(3e-6)?)?;
/// assert!((j.lmh() - 24.8679).abs() < 1e-4);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` unless permeate < bulk ≤ gel.
///
/// # References
/// W. F. Blatt, A. Dravid, A. S. Michaels, L. Nelsen, in J. E. Flinn (ed.), Membrane Science and Technology (Plenum 1970) 47.
pub fn gel_flux(
    bulk: MassConcentration,
    gel: MassConcentration,
    permeate: MassConcentration,
    k: MassTransferCoefficient,
) -> Result<VolumeFlux, ErrorKind> {
    let (bulk, gel, permeate) = (bulk.si(), gel.si(), permeate.si());
    let refuse =
        |quantity, value, rule| Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix("g/L"), rule });
    if !(bulk > permeate) {
        return refuse("bulk concentration", bulk, "above that of the permeate");
    }
    if gel < bulk {
        return refuse("gel concentration", gel, "at least that of the bulk");
    }
    VolumeFlux::from_si(k.si() * libm::log((gel - permeate) / (bulk - permeate)))
}

/// Concentration of a retained solute after a batch is concentrated and then washed at constant volume.
///
/// ```text
/// c / c₀ = X^R exp(−(1 − R) N)        yield = X^(R − 1) exp(−(1 − R) N)
/// ```
///
/// | symbol | argument   | unit                                              |
/// |--------|------------|---------------------------------------------------|
/// | `R`    | `rejection`| 1, observed, constant                             |
/// | `X`    | `factor`   | 1, volume at the start over volume at the end, ≥ 1 |
/// | `N`    | `diavolumes` | 1, wash volume over volume of the batch         |
///
/// Gives `(c/c₀, yield)`.
///
/// ```
/// use matprop::{membrane::filtration::batch, quantity::Ratio};
///
/// // A salt that passes freely: 5 diavolumes leave 0.67 % of it.
/// let (left, held) = batch(Ratio::new(0.0)?, Ratio::new(1.0)?, Ratio::new(5.0)?)?;
/// assert!((left.value() - 0.0067379).abs() < 1e-7 && left == held);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` unless X ≥ 1, N ≥ 0 and R ≤ 1.
///
/// # References
/// M. Cheryan, Ultrafiltration and Microfiltration Handbook (CRC 1998), ch. 7.
pub fn batch(rejection: Ratio, factor: Ratio, diavolumes: Ratio) -> Result<(Ratio, Ratio), ErrorKind> {
    let (r, x, n) = (rejection.value(), factor.value(), diavolumes.value());
    let refuse =
        |quantity, value, rule| Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule });
    if r > 1.0 {
        return refuse("rejection", r, "at most 1");
    }
    if x < 1.0 {
        return refuse("concentration factor", x, "1 or more");
    }
    if n < 0.0 {
        return refuse("number of diavolumes", n, "0 or more");
    }
    let held = libm::exp((r - 1.0) * (libm::log(x) + n));
    Ok((Ratio::new(held * x)?, Ratio::new(held)?))
}
