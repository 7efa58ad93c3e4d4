//! A gas permeation module computed.

mod compression;
mod fibers;
mod products;
mod rows;
mod streams;
mod target;

pub(super) use target::target;

use super::selective_layer::layer;
use crate::document::input::{FlowPatternWord, MembraneModuleInput};
use crate::document::report::{Ledger, MembraneModuleReport, MembraneModuleResults, ReferenceState};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::module::{FlowPattern, models};

pub(in crate::document) fn report(
    mut input: Box<MembraneModuleInput>,
) -> Result<Box<MembraneModuleReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneModuleReport::new(input, results, ledger)?)
}

impl From<FlowPatternWord> for FlowPattern {
    fn from(word: FlowPatternWord) -> Self {
        match word {
            FlowPatternWord::WellMixed => Self::WellMixed,
            FlowPatternWord::CrossFlow => Self::CrossFlow,
            FlowPatternWord::CoCurrent => Self::CoCurrent,
            FlowPatternWord::CounterCurrent => Self::CounterCurrent,
        }
    }
}

/// Whether a pattern has a stream of permeate along the membrane.
pub(super) fn has_stream(word: FlowPatternWord) -> bool {
    matches!(word, FlowPatternWord::CoCurrent | FlowPatternWord::CounterCurrent)
}

/// Cites the model of a pattern.
pub(super) fn cite_pattern(word: FlowPatternWord, ledger: &mut Ledger) {
    ledger.model(match word {
        FlowPatternWord::WellMixed => &models::WELL_MIXED,
        FlowPatternWord::CrossFlow => &models::CROSS_FLOW,
        FlowPatternWord::CoCurrent => &models::CO_CURRENT,
        FlowPatternWord::CounterCurrent => &models::COUNTER_CURRENT,
    });
}

/// A report on its way.
struct Context<'a> {
    gases: &'a [String],
    units: &'a Units,
}

fn results(
    input: &mut MembraneModuleInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneModuleResults, Error> {
    let (gases, feed, sweep) = streams::streams(input, ledger)?;
    let layer = layer(&mut input.membrane, &gases, ledger).under("membrane")?;
    let stage = streams::stage(input, &layer, feed, sweep)?;
    let context = Context { gases: &gases, units };
    let (fibers, stage) = fibers::with_fibers(input, stage, ledger)?;
    let area = fibers::area(input, fibers.as_ref())?;
    let target = target(input.target.as_mut(), &gases, area.is_some()).under("target")?;
    let machine = input.compression.as_ref().map(|_| ());
    let operation = match (area, target) {
        (Some(area), _) => {
            Some(stage.operate(area, None).under(if input.area.is_some() { "area" } else { "fibers" })?)
        }
        (None, Some((target, most))) => Some(stage.design(target, most).under("target")?),
        (None, None) => None,
    };
    if operation.is_none() && machine.is_some() {
        return Err(ErrorKind::Needs { field: "compression".into(), other: "area".into() }.into());
    }
    let inlet = rows::inlet(&stage, &layer, &context, ledger)?;
    let gas_rows = rows::gas_rows(&stage, &layer, operation.as_ref(), &context)?;
    let mut results = MembraneModuleResults {
        area: None,
        stage_cut: None,
        retentate: None,
        permeate: None,
        gases: gas_rows,
        mean_flux: None,
        inlet,
        driving_force: None,
        permeate_start_pressure: None,
        fibers: None,
        compression: None,
        comparison: None,
        profile: None,
        solver: None,
        standard_state: ReferenceState::stp(),
    };
    if let Some(operation) = &operation {
        cite_pattern(input.flow_pattern, ledger);
        products::fill(&mut results, input, &stage, operation, &context)?;
        if let Some(fibers) = &fibers {
            results.fibers = Some(fibers::row(fibers, operation.area, units)?);
        }
        if let Some(machines) = &mut input.compression {
            results.compression =
                Some(compression::compression(machines, operation, units, ledger).under("compression")?);
        }
        results.comparison = products::comparison(input, &stage, operation.area, &context, ledger)?;
    }
    Ok(results)
}
