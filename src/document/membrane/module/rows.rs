//! What a report says of the inlet and of each gas.

use super::super::selective_layer::Layer;
use super::Context;
use crate::document::report::{
    Ledger, ModuleGasResult, ModuleInletGasResult, ModuleInletResult, ModuleSeparationResult, Value,
};

use crate::error::Error;
use crate::membrane::module::{Operation, Stage, fractions, models};
use crate::quantity::{GasFraction, MolarFlow, MolarFlux, Permeance, Quantity as _, Ratio};

pub(super) fn inlet(
    stage: &Stage,
    layer: &Layer,
    context: &Context,
    ledger: &mut Ledger,
) -> Result<ModuleInletResult, Error> {
    ledger.model(&models::LOCAL_PERMEATE);
    let units = context.units;
    let fraction = |x: f64| units.show_si(GasFraction::KIND, x);
    let ratio = stage.permeate_pressure / stage.feed_pressure;
    let (x, y) = (fractions(&stage.feed), stage.local_permeate());
    let vacuum = Stage { permeate_pressure: 0.0, ..stage.clone() }.local_permeate();
    let mut gases = Vec::new();
    for (i, gas) in context.gases.iter().enumerate() {
        let limit = if ratio > 0.0 { (x[i] / ratio).min(1.0) } else { f64::from(u8::from(x[i] > 0.0)) };
        gases.push(ModuleInletGasResult {
            gas: gas.clone(),
            permeate_fraction: fraction(y[i])?,
            pressure_ratio_limit: fraction(limit)?,
            vacuum_limit: fraction(vacuum[i])?,
        });
    }
    let present: Vec<usize> = (0..x.len()).filter(|i| x[*i] > 0.0).collect();
    let speed = |i: usize| vacuum[i] / x[i];
    let fastest = present.iter().copied().reduce(|a, b| if speed(b) > speed(a) { b } else { a });
    let mut separations = Vec::new();
    for (fast, slow) in fastest.iter().flat_map(|fast| present.iter().map(move |slow| (*fast, *slow))) {
        // The ratio to a gas that does not permeate is no number.
        if fast == slow || stage.law.stops(slow) {
            continue;
        }
        let selectivity =
            layer.permeances().map(|q| units.show_si(Ratio::KIND, q[fast] / q[slow])).transpose()?;
        separations.push(ModuleSeparationResult {
            fast: context.gases[fast].clone(),
            slow: context.gases[slow].clone(),
            selectivity,
            separation_factor: units.show_si(Ratio::KIND, y[fast] / y[slow] / (x[fast] / x[slow]))?,
        });
    }
    Ok(ModuleInletResult {
        pressure_ratio: units.show_si(Ratio::KIND, ratio)?,
        flux: units.show_si(MolarFlux::KIND, stage.inlet_flux())?,
        gases,
        separations,
    })
}

pub(super) fn gas_rows(
    stage: &Stage,
    layer: &Layer,
    operation: Option<&Operation>,
    context: &Context,
) -> Result<Vec<ModuleGasResult>, Error> {
    let units = context.units;
    let fraction = |x: f64| units.show_si(GasFraction::KIND, x);
    let flow = |x: f64| units.show_si(MolarFlow::KIND, x);
    let x = fractions(&stage.feed);
    let unit = units.of(Permeance::KIND);
    let permeance = |i: usize| match layer.permeances() {
        Some(q) => Ok::<_, Error>(Some(units.show_si(Permeance::KIND, q[i])?)),
        None if stage.law.stops(i) => Ok(Some(Value { value: 0.0, unit: unit.name })),
        None => Ok(None),
    };
    let mut rows = Vec::new();
    for (i, gas) in context.gases.iter().enumerate() {
        let mut row = ModuleGasResult {
            gas: gas.clone(),
            permeance: permeance(i)?,
            feed_fraction: fraction(x[i])?,
            retentate_fraction: None,
            permeate_fraction: None,
            retentate_flow: None,
            permeate_flow: None,
            retentate_recovery: None,
            permeate_recovery: None,
        };
        if let Some(operation) = operation {
            let fed = operation.feed[i];
            row.retentate_fraction = Some(fraction(operation.retentate_fractions()[i])?);
            row.permeate_fraction = Some(fraction(operation.permeate_fractions()[i])?);
            row.retentate_flow = Some(flow(operation.retentate[i])?);
            row.permeate_flow = Some(flow(operation.permeate[i])?);
            if fed > 0.0 {
                row.retentate_recovery = Some(fraction(operation.retentate[i] / fed)?);
                row.permeate_recovery = Some(fraction((operation.permeate[i] - operation.sweep[i]) / fed)?);
            }
        }
        rows.push(row);
    }
    Ok(rows)
}
