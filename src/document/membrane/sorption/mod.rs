//! Sorption of gases in a polymer computed.

pub(super) mod gases;
mod mixture;
mod pure;

use super::gas_phase;
use crate::document::input::{DrivingForceWord, MembraneSorptionInput};
use crate::document::quantity::Given;
use crate::document::report::{Ledger, MembraneSorptionReport, MembraneSorptionResults, ReferenceState};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::fugacity::{CriticalPoint, PengRobinson};
use crate::quantity::{Length, Pressure, Ratio, Temperature};

/// What holds for all gases.
struct Conditions {
    thickness: Option<Length>,
    equation: Option<Equation>,
}

/// The equation of state of the gases, where fugacities drive them.
struct Equation {
    points: Vec<CriticalPoint>,
    mixture: PengRobinson,
    temperature: Temperature,
}

pub(in crate::document) fn report(
    mut input: Box<MembraneSorptionInput>,
) -> Result<Box<MembraneSorptionReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneSorptionReport::new(input, results, ledger)?)
}

fn results(
    input: &mut MembraneSorptionInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneSorptionResults, Error> {
    let names = gas_phase::names(&mut input.gases)?;
    let feed = gas_phase::side(input.feed.as_mut(), &names, "feed")?;
    let permeate = gas_phase::side(input.permeate.as_mut(), &names, "permeate")?;
    let mut gases = Vec::with_capacity(names.len());
    for (i, (name, gas)) in input.gases.iter_mut().enumerate() {
        let read = gases::read(name, gas, (feed[i], permeate[i]));
        gases.push(read.map_err(|error| error.under(name).under("gases"))?);
    }
    let conditions = conditions(input, &names, ledger)?;
    let over = input.pressures.as_mut().map(|column| column.normalize::<Pressure>()).transpose();
    let over = over.under("pressures")?;
    let mut rows = Vec::with_capacity(gases.len());
    for (i, gas) in gases.iter().enumerate() {
        let row = pure::row(i, gas, &conditions, over.as_deref(), units, ledger);
        rows.push(row.map_err(|error| error.under(&gas.name).under("gases"))?);
    }
    Ok(MembraneSorptionResults {
        driving_force: input.driving_force.unwrap_or(DrivingForceWord::Pressure),
        gases: rows,
        mixture: mixture::result(&gases, &conditions, units, ledger)?,
        standard_state: ReferenceState::stp(),
    })
}

fn conditions(
    input: &mut MembraneSorptionInput,
    names: &[String],
    ledger: &mut Ledger,
) -> Result<Conditions, Error> {
    let thickness = input.thickness.given::<Length>("thickness")?;
    let temperature = input.temperature.given::<Temperature>("temperature")?;
    let interactions = gas_phase::pairs::<Ratio>(&mut input.interactions, names, "interactions")?;
    if input.driving_force != Some(DrivingForceWord::Fugacity) {
        return Ok(Conditions { thickness, equation: None });
    }
    let Some(temperature) = temperature else {
        let kind = ErrorKind::Needs { field: "drivingForce".into(), other: "temperature".into() };
        return Err(Error::new(kind, "drivingForce"));
    };
    let mut points = Vec::with_capacity(names.len());
    for (name, gas) in input.gases.iter_mut() {
        let point = gas_phase::critical_point(gas.critical_point.as_mut(), name, ledger);
        points.push(point.map_err(|error| error.under(name).under("gases"))?);
    }
    let mixture = gas_phase::equation_of_state(&points, &interactions, temperature, ledger)?;
    Ok(Conditions { thickness, equation: Some(Equation { points, mixture, temperature }) })
}
