//! One gas as the report shows it.

use super::conditions::Conditions;
use super::gas::{Gas, State};
use crate::document::report::{GasResult, Ledger};
use crate::document::units::Units;
use crate::error::{Error, Under};
use crate::membrane::{flux, models, permeance};
use crate::quantity::{
    MassPermeability, MassPermeance, MolarFlux, Permeability, Permeance, Quantity as _, VaporTransmissionRate,
};

/// Adds the row of a gas.
pub(super) fn gas_row(
    rows: &mut Vec<GasResult>,
    gas: &Gas,
    state: &State,
    conditions: &Conditions,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<(), Error> {
    row(rows, gas, state, conditions, units, ledger).under(&gas.name)
}

fn row(
    rows: &mut Vec<GasResult>,
    gas: &Gas,
    state: &State,
    conditions: &Conditions,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<(), Error> {
    let film = conditions.thickness.map(|thickness| permeance(state.permeability, thickness)).transpose()?;
    let pressure = gas.pressure_difference.or(conditions.pressure_difference);
    let flux = match (film, pressure) {
        (Some(film), Some(pressure)) => Some(flux(film, pressure)?),
        _ => None,
    };
    if film.is_some() {
        ledger.model(&models::PERMEANCE);
    }
    if flux.is_some() {
        ledger.model(&models::FLUX);
    }
    let at_reference = match gas.given {
        Some((value, unit)) => units.show_given(Permeability::KIND, value, unit)?,
        None => units.show(gas.permeability)?,
    };
    let (permeability, permeability_at_reference) = if state.moved {
        (units.show(state.permeability)?, Some(at_reference))
    } else {
        (at_reference, None)
    };
    let fit =
        |fitted: &Option<Box<super::energies::Fitted>>| fitted.as_ref().map(|fitted| fitted.shown.clone());
    let mass = by_mass(gas, state.permeability, film, flux, units)?;
    rows.push(GasResult {
        gas: gas.name.clone(),
        permeability,
        permeability_at_reference,
        diffusivity: state.split.map(|(d, _)| units.show(d)).transpose()?,
        solubility: state.split.map(|(_, s)| units.show(s)).transpose()?,
        activation_energy: gas.energies.permeation.map(|energy| units.show(energy)).transpose()?,
        diffusion_energy: gas.energies.diffusion.map(|energy| units.show(energy)).transpose()?,
        sorption_enthalpy: gas.energies.sorption.map(|energy| units.show(energy)).transpose()?,
        permeance: film.map(|film| units.show(film)).transpose()?,
        pressure_difference: pressure.map(|pressure| units.show(pressure)).transpose()?,
        flux: flux.map(|flux| units.show(flux)).transpose()?,
        mass_permeability: mass.0,
        mass_permeance: mass.1,
        mass_transmission_rate: mass.2,
        permeability_fit: fit(&gas.fits.permeability),
        diffusivity_fit: fit(&gas.fits.diffusivity),
        solubility_fit: fit(&gas.fits.solubility),
        free_volume_permeability: gas.free_volume.map(|p| units.show(p)).transpose()?,
    });
    Ok(())
}

type Shown = Option<crate::document::report::Value>;

/// Permeability, permeance and transmission rate by mass, where the molar mass is known.
fn by_mass(
    gas: &Gas,
    permeability: Permeability,
    film: Option<Permeance>,
    flux: Option<MolarFlux>,
    units: &Units,
) -> Result<(Shown, Shown, Shown), Error> {
    let Some(mass) = gas.molar_mass else { return Ok((None, None, None)) };
    let film = film.map(|film| MassPermeance::from_si(film.si() * mass.si())).transpose()?;
    let rate = flux.map(|flux| VaporTransmissionRate::from_si(flux.si() * mass.si())).transpose()?;
    Ok((
        Some(units.show(MassPermeability::from_si(permeability.si() * mass.si())?)?),
        film.map(|film| units.show(film)).transpose()?,
        rate.map(|rate| units.show(rate)).transpose()?,
    ))
}
