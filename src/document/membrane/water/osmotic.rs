//! The osmotic pressure of a solution.

use super::solution::{composition, salt, shown, warn};
use crate::document::input::MembraneOsmoticPressureInput;
use crate::document::report::{Ledger, MembraneOsmoticPressureReport, MembraneOsmoticPressureResults};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};

pub(in crate::document) fn report(
    mut input: Box<MembraneOsmoticPressureInput>,
) -> Result<Box<MembraneOsmoticPressureReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let temperature = input.temperature.normalize().under("temperature")?;
    if input.salts.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "salts".into() }, "salts"));
    }
    let mut models = Vec::new();
    for (i, entry) in input.salts.0.iter_mut().enumerate() {
        let solution = salt(entry, temperature, &mut ledger, |error| error.at(i).under("salts"))?;
        let state = composition(&mut input.solution, &solution).under("solution")?;
        warn(&solution, &state, &format!("salts[{i}]"), &mut ledger);
        models.push(shown(entry.model, &state, &units)?);
    }
    Ok(MembraneOsmoticPressureReport::new(input, MembraneOsmoticPressureResults { models }, ledger)?)
}
