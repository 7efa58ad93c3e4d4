//! Measurements on membranes computed.

mod columns;
mod constant_pressure;
mod constant_volume;
mod curve;
mod isotherm;
mod time_lag;
mod uptake;
mod water_permeance;

use crate::document::input::MembraneExperimentInput;
use crate::document::report::{
    Estimate, Ledger, MembraneExperimentReport, MembraneExperimentResults, ReferenceState,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::quantity::Kind;

pub(in crate::document) fn report(
    mut input: Box<MembraneExperimentInput>,
) -> Result<Box<MembraneExperimentReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &mut Desk { units: &units, ledger: &mut ledger })?;
    Ok(MembraneExperimentReport::new(input, results, ledger)?)
}

/// What every experiment writes with.
struct Desk<'d> {
    units: &'d Units,
    ledger: &'d mut Ledger,
}

/// An experiment of the document, computed with its name as the path.
fn one<I, R>(
    input: &mut Option<I>,
    name: &str,
    desk: &mut Desk,
    compute: impl FnOnce(&mut I, &mut Desk) -> Result<R, Error>,
) -> Result<Option<R>, Error> {
    let warned = desk.ledger.warnings.len();
    let found = input.as_mut().map(|input| compute(input, desk).under(name)).transpose()?;
    for warning in desk.ledger.warnings.iter_mut().skip(warned) {
        warning.path = format!("{name}.{}", warning.path);
    }
    Ok(found)
}

fn results(input: &mut MembraneExperimentInput, desk: &mut Desk) -> Result<MembraneExperimentResults, Error> {
    let empty = input.time_lag.is_none()
        && input.constant_volume.is_none()
        && input.constant_pressure.is_none()
        && input.sorption_uptake.is_none()
        && input.isotherm.is_none()
        && input.water_permeance.is_none();
    if empty {
        let what = "experiment (such as \"timeLag\" or \"constantVolume\")".into();
        return Err(ErrorKind::Empty { what }.into());
    }
    Ok(MembraneExperimentResults {
        time_lag: one(&mut input.time_lag, "timeLag", desk, time_lag::result)?,
        constant_volume: one(&mut input.constant_volume, "constantVolume", desk, constant_volume::result)?,
        constant_pressure: one(
            &mut input.constant_pressure,
            "constantPressure",
            desk,
            constant_pressure::result,
        )?,
        sorption_uptake: one(&mut input.sorption_uptake, "sorptionUptake", desk, uptake::result)?,
        isotherm: one(&mut input.isotherm, "isotherm", desk, isotherm::result)?,
        water_permeance: one(&mut input.water_permeance, "waterPermeance", desk, water_permeance::result)?,
        standard_state: ReferenceState::stp(),
    })
}

impl Units {
    /// An SI number and the square of its standard error.
    fn estimate(&self, kind: &'static Kind, si: f64, variance: Option<f64>) -> Result<Estimate, ErrorKind> {
        let shown = self.show_si(kind, si)?;
        let error = variance.map(|variance| self.show_si(kind, variance.max(0.0).sqrt())).transpose()?;
        Ok(Estimate { value: shown.value, unit: shown.unit, standard_error: error.map(|error| error.value) })
    }
}
