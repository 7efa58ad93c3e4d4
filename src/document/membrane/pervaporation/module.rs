//! A pervaporation module.

use super::by_mass;
use super::read::{Feed, Problem};
use crate::document::report::{Ledger, PervaporationModuleComponent, PervaporationModuleResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::pervaporation::{Course, Feed as ModuleFeed, Module, local_permeate, models};
use crate::quantity::{MassFlow, MassFraction, MoleFraction, Quantity as _, Ratio, Temperature};

pub(super) fn result(
    problem: &Problem,
    feed: &Feed,
    module: &Module,
    flow: f64,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<PervaporationModuleResult, Error> {
    ledger.model(&models::MODULE);
    let inlet =
        ModuleFeed { flows: feed.x.iter().map(|x| x * flow).collect(), temperature: feed.temperature.si() };
    let course = module.course(&inlet, |x, t| fluxes(problem, x, t)).map_err(|kind| match &kind {
        ErrorKind::OutOfRange { quantity: "membrane area", .. } => Error::new(kind, "module.area"),
        _ => Error::new(kind, "module"),
    })?;
    shown(problem, feed, &course, units).under("module")
}

/// Fluxes at one place; none where the permeate has the pressure of the feed.
fn fluxes(problem: &Problem, x: &[f64], kelvin: f64) -> Result<Vec<f64>, ErrorKind> {
    let temperature = Temperature::from_si(kelvin)?;
    let (_, pressures) = problem.pressures(x, temperature)?;
    if pressures.iter().sum::<f64>() <= problem.permeate_pressure {
        return Ok(vec![0.0; x.len()]);
    }
    local_permeate(&problem.permeances(temperature)?, &pressures, problem.permeate_pressure)
}

fn shown(
    problem: &Problem,
    feed: &Feed,
    course: &Course,
    units: &Units,
) -> Result<PervaporationModuleResult, Error> {
    let components = &problem.components;
    let mass = |flows: &[f64]| flows.iter().zip(components).map(|(n, c)| n * c.molar_mass).sum::<f64>();
    let missing = || ErrorKind::Empty { what: "places in the module".into() };
    let inlet = course.flows.first().ok_or_else(missing)?;
    let outlet = course.flows.last().ok_or_else(missing)?;
    let left: f64 = outlet.iter().sum();
    let x: Vec<f64> = outlet.iter().map(|n| n / left).collect();
    let w = by_mass(&x, components);
    let gone: Vec<f64> = inlet.iter().zip(outlet).map(|(a, b)| (a - b).max(0.0)).collect();
    let all_gone: f64 = gone.iter().sum();
    let y: Vec<f64> = gone.iter().map(|n| if all_gone > 0.0 { n / all_gone } else { 0.0 }).collect();
    let permeate = by_mass(&y, components);
    let mut rows = Vec::new();
    for (i, component) in components.iter().enumerate() {
        let along = course.flows.iter().map(|flows| flows[i] * component.molar_mass / mass(flows));
        let recovery = (inlet[i] > 0.0).then(|| units.show_si(Ratio::KIND, gone[i] / inlet[i]));
        rows.push(PervaporationModuleComponent {
            component: component.name.clone(),
            retentate_mass_fraction: units.show_si(MassFraction::KIND, w[i])?,
            retentate_mole_fraction: units.show_si(MoleFraction::KIND, x[i])?,
            permeate_mass_fraction: (all_gone > 0.0)
                .then(|| units.show_si(MassFraction::KIND, permeate[i]))
                .transpose()?,
            recovery: recovery.transpose()?,
            mass_fraction: units.show_all::<MassFraction>(along)?,
        });
    }
    let outlet_temperature = course.temperature.last().copied().unwrap_or(feed.temperature.si());
    Ok(PervaporationModuleResult {
        feed_flow: units.show_si(MassFlow::KIND, mass(inlet))?,
        retentate_flow: units.show_si(MassFlow::KIND, mass(outlet))?,
        permeate_flow: units.show_si(MassFlow::KIND, mass(&gone))?,
        stage_cut: units.show_si(Ratio::KIND, mass(&gone) / mass(inlet))?,
        retentate_temperature: units.show_si(Temperature::KIND, outlet_temperature)?,
        components: rows,
        position: units.show_all::<Ratio>(course.position.iter().copied())?,
        temperature: units.show_all::<Temperature>(course.temperature.iter().copied())?,
        flow: units.show_all::<MassFlow>(course.flows.iter().map(|flows| mass(flows)))?,
    })
}
