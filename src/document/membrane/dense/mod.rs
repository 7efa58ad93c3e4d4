//! A dense membrane: permeability, permeance, flux, selectivity.

mod conditions;
mod energies;
mod free_volume;
mod gas;
mod pairs;
mod rows;
mod separation;
mod series;
mod slip;

use crate::data;
use crate::document::input::MembraneInput;
use crate::document::report::{Ledger, MembraneReport, MembraneResults, ReferenceState};
use crate::document::units::Units;
use crate::error::{Error, Under, Warning, WarningKind};
use conditions::Conditions;
pub(super) use conditions::SAME_TEMPERATURE;
use gas::Gas;
pub(super) use gas::{FAR, cite, formula};

/// The longest name of a gas or a bound, in characters.
pub(super) const MAX_NAME: usize = 40;
/// The most gases of one membrane.
pub(super) const MAX_GASES: usize = 50;

pub(in crate::document) fn report(mut input: Box<MembraneInput>) -> Result<Box<MembraneReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneReport::new(input, results, ledger)?)
}

fn results(input: &mut MembraneInput, units: &Units, ledger: &mut Ledger) -> Result<MembraneResults, Error> {
    let polymer = match &input.polymer {
        Some(id) => Some(data::polymer(id).under("polymer")?),
        None => None,
    };
    let conditions = Conditions::read(input, polymer, ledger)?;
    let gases = gas::gases(input, polymer, &conditions, units, ledger)?;
    if let Some(polymer) = polymer {
        gas::cite(polymer, gases.iter().map(|gas| &*gas.name), ledger);
    }
    for gas in &gases {
        slip::warn(gas, polymer, ledger)?;
    }
    let mut moved = Vec::with_capacity(gases.len());
    for gas in &gases {
        moved.push(gas.at(&conditions, ledger).map_err(|error| error.under(&gas.name).under("gases"))?);
    }
    let mut rows = Vec::with_capacity(gases.len());
    for (gas, state) in gases.iter().zip(&moved) {
        rows::gas_row(&mut rows, gas, state, &conditions, units, ledger).under("gases")?;
    }
    warn_without_thickness(&conditions, &gases, ledger);
    let bounds = pairs::own_bounds(&mut input.upper_bounds)?;
    let at = conditions.temperature.or(conditions.reference);
    Ok(MembraneResults {
        temperature: at.map(|temperature| units.show(temperature)).transpose()?,
        fractional_free_volume: conditions.free_volume.map(|ffv| units.show(ffv)).transpose()?,
        gases: rows,
        selectivities: pairs::selectivities(&gases, &moved, &bounds, units, ledger).under("gases")?,
        separation: separation::results(&mut input.feed, &gases, &moved, &conditions, units, ledger)?,
        temperatures: series::results(&mut input.temperatures, &gases, &moved, &conditions, units, ledger)?,
        standard_state: ReferenceState::stp(),
    })
}

fn warn_without_thickness(conditions: &Conditions, gases: &[Gas], ledger: &mut Ledger) {
    let pressed = conditions.pressure_difference.is_some();
    if conditions.thickness.is_none()
        && (pressed || gases.iter().any(|gas| gas.pressure_difference.is_some()))
    {
        let path = if pressed { "pressureDifference" } else { "gases" };
        ledger.warn(&Warning::new(WarningKind::NoThickness, path));
    }
}
