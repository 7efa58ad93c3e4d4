//! The streams of a module and the stage they meet in.

use super::super::selective_layer::{Layer, name_gases};
use super::super::streams::flows;
use super::has_stream;
use crate::document::input::{FlowPatternWord, MembraneModuleInput, ModulePermeateWord};
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::module::{DrivingForce, MAX_GASES, Stage};
use crate::quantity::{Pressure, Quantity as _};

/// All gases, and the flows of feed and sweep in their order.
#[allow(clippy::type_complexity)]
pub(super) fn streams(
    input: &mut MembraneModuleInput,
    ledger: &mut Ledger,
) -> Result<(Vec<String>, Vec<f64>, Vec<f64>), Error> {
    let feed = &mut input.feed;
    let fed =
        flows(&mut feed.flow, &mut feed.mole_fractions, &mut feed.flows, "feed", ledger).under("feed")?;
    let swept = match &mut input.sweep {
        Some(sweep) => flows(&mut sweep.flow, &mut sweep.mole_fractions, &mut sweep.flows, "sweep", ledger)
            .under("sweep")?,
        None => Vec::new(),
    };
    let mut gases: Vec<String> = Vec::new();
    let known = name_gases(&mut input.membrane).under("membrane")?;
    for gas in fed.iter().chain(&swept).map(|(gas, _)| gas).chain(&known) {
        if !gases.contains(gas) {
            gases.push(gas.clone());
        }
    }
    if gases.len() > MAX_GASES {
        return Err(Error::new(ErrorKind::TooMany { what: "gases".into(), limit: MAX_GASES }, "feed"));
    }
    let of = |stream: &[(String, f64)]| -> Vec<f64> {
        let flow = |gas: &String| stream.iter().find(|(name, _)| name == gas).map_or(0.0, |(_, flow)| *flow);
        gases.iter().map(flow).collect()
    };
    let (fed, swept) = (of(&fed), of(&swept));
    if !(fed.iter().sum::<f64>() > 0.0) {
        return Err(Error::new(ErrorKind::Empty { what: "flow".into() }, "feed"));
    }
    Ok((gases, fed, swept))
}

pub(super) fn stage<'a>(
    input: &mut MembraneModuleInput,
    layer: &'a Layer,
    feed: Vec<f64>,
    sweep: Vec<f64>,
) -> Result<Stage<'a>, Error> {
    let pattern = input.flow_pattern;
    let refuse = |field: &str, other: &str| {
        Error::new(ErrorKind::Conflict { field: field.into(), other: other.into() }, field)
    };
    if input.driving_force.is_some() && !has_stream(pattern) {
        return Err(refuse("drivingForce", "flowPattern"));
    }
    if input.sweep.is_some() && pattern == FlowPatternWord::CrossFlow {
        return Err(refuse("sweep", "flowPattern"));
    }
    if has_stream(pattern) {
        input.driving_force.get_or_insert(ModulePermeateWord::BulkPermeate);
    }
    let driving = match input.driving_force {
        Some(ModulePermeateWord::LocalPermeate) => DrivingForce::LocalPermeate,
        _ => DrivingForce::BulkPermeate,
    };
    if driving == DrivingForce::LocalPermeate && input.sweep.is_some() {
        return Err(refuse("drivingForce", "sweep"));
    }
    let feed_pressure = input.feed.pressure.normalize::<Pressure>().under("pressure").under("feed")?.si();
    let permeate_pressure = input.permeate_pressure.normalize::<Pressure>().under("permeatePressure")?.si();
    if !(feed_pressure > 0.0) {
        let kind = ErrorKind::OutOfRange {
            quantity: "feed pressure",
            value: 0.0,
            unit: crate::error::Suffix("bar"),
            rule: "above 0",
        };
        return Err(Error::from(kind).under("pressure").under("feed"));
    }
    let stage = Stage {
        law: layer.law.as_ref(),
        feed,
        sweep,
        feed_pressure,
        permeate_pressure,
        pattern: pattern.into(),
        driving,
        feed_resistance: 0.0,
        permeate_resistance: 0.0,
    };
    stage.check().under("permeatePressure")?;
    stage.driven().under("permeatePressure")?;
    stage.holds(&stage.feed, stage.feed_pressure).under("feed")?;
    Ok(stage)
}
