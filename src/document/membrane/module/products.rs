//! What an operation adds to a report.

use super::{Context, cite_pattern, has_stream};
use crate::document::input::{FlowPatternWord, MembraneModuleInput};
use crate::document::report::{
    GasProductResult, Ledger, MembraneModuleResults, ModulePatternResult, ModuleProfileGasResult,
    ModuleProfileResult, ModuleSolverResult,
};
use crate::error::{Error, ErrorKind};
use crate::membrane::module::{Operation, Stage};
use crate::quantity::{Area, GasFraction, MolarFlow, MolarFlux, Pressure, Quantity as _};

/// Places of a profile where none is asked for, and the most.
const PROFILE_POINTS: (u32, u32) = (21, 1001);

/// What an operation adds to the results.
pub(super) fn fill(
    results: &mut MembraneModuleResults,
    input: &mut MembraneModuleInput,
    stage: &Stage,
    operation: &Operation,
    context: &Context,
) -> Result<(), Error> {
    let units = context.units;
    let total = |flows: &[f64]| flows.iter().sum::<f64>();
    let product = |flows: &[f64], pressure: f64| -> Result<GasProductResult, ErrorKind> {
        Ok(GasProductResult {
            flow: units.show_si(MolarFlow::KIND, total(flows))?,
            pressure: units.show_si(Pressure::KIND, pressure)?,
        })
    };
    results.area = Some(units.show_si(Area::KIND, operation.area)?);
    results.stage_cut = Some(units.show_si(GasFraction::KIND, operation.stage_cut())?);
    results.retentate = Some(product(&operation.retentate, operation.retentate_pressure)?);
    results.permeate = Some(product(&operation.permeate, operation.permeate_pressure)?);
    let flux = operation.stage_cut() * total(&operation.feed) / operation.area;
    results.mean_flux = Some(units.show_si(MolarFlux::KIND, flux)?);
    results.driving_force = input.driving_force;
    if has_stream(input.flow_pattern) {
        let pressure = units.show_si(Pressure::KIND, operation.far_permeate_pressure)?;
        results.permeate_start_pressure = Some(pressure);
    }
    results.solver = Some(ModuleSolverResult {
        iterations: operation.effort.steps,
        elements: operation.elements,
        error_estimate: operation.effort.error,
        balance_error: operation.balance_error(),
    });
    let points = *input.profile_points.get_or_insert(PROFILE_POINTS.0);
    if points == 1 || points > PROFILE_POINTS.1 {
        let rule = "0, or 2 to 1001";
        let (value, unit) = (f64::from(points), crate::error::Suffix("1"));
        let kind = ErrorKind::OutOfRange { quantity: "number of profile points", value, unit, rule };
        return Err(Error::new(kind, "profilePoints"));
    }
    if points > 0 && input.flow_pattern != FlowPatternWord::WellMixed {
        results.profile = Some(profile(stage, operation, points as usize, context)?);
    }
    Ok(())
}

fn profile(
    stage: &Stage,
    operation: &Operation,
    points: usize,
    context: &Context,
) -> Result<ModuleProfileResult, Error> {
    let units = context.units;
    let profile = stage.profile(operation, points);
    let mut gases = Vec::new();
    for (i, gas) in context.gases.iter().enumerate() {
        gases.push(ModuleProfileGasResult {
            gas: gas.clone(),
            feed_side: units.show_all::<GasFraction>(profile.feed_side[i].iter().copied())?,
            permeate_side: units.show_all::<GasFraction>(profile.permeate_side[i].iter().copied())?,
        });
    }
    Ok(ModuleProfileResult {
        position: units.show_all::<GasFraction>(profile.position)?,
        gases,
        feed_flow: units.show_all::<MolarFlow>(profile.feed_flow)?,
        permeate_flow: units.show_all::<MolarFlow>(profile.permeate_flow)?,
        flux: units.show_all::<MolarFlux>(profile.flux)?,
        feed_pressure: units.show_all::<Pressure>(profile.feed_pressure)?,
        permeate_pressure: units.show_all::<Pressure>(profile.permeate_pressure)?,
    })
}

pub(super) fn comparison(
    input: &MembraneModuleInput,
    stage: &Stage,
    area: f64,
    context: &Context,
    ledger: &mut Ledger,
) -> Result<Option<Vec<ModulePatternResult>>, Error> {
    let Some(words) = &input.compare else { return Ok(None) };
    let units = context.units;
    let mut rows = Vec::new();
    for (at, word) in words.0.iter().enumerate() {
        let mut other = stage.clone();
        other.pattern = (*word).into();
        if input.sweep.is_some() && *word == FlowPatternWord::CrossFlow {
            let (field, other) = ("sweep".into(), "compare".into());
            return Err(Error::from(ErrorKind::Conflict { field, other }).at(at).under("compare"));
        }
        cite_pattern(*word, ledger);
        let found = other.operate(area, None).map_err(|kind| Error::from(kind).at(at).under("compare"))?;
        rows.push(ModulePatternResult {
            flow_pattern: *word,
            stage_cut: units.show_si(GasFraction::KIND, found.stage_cut())?,
            retentate_fractions: units.show_all::<GasFraction>(found.retentate_fractions())?,
            permeate_fractions: units.show_all::<GasFraction>(found.permeate_fractions())?,
        });
    }
    Ok(Some(rows))
}
