//! Pervaporation and vapor permeation: fluxes, permeate, figures of merit, permeances from measured fluxes, a module.

mod component;
mod mixture;
mod module;
mod read;

use crate::document::input::{FeedPhaseWord, MembranePervaporationInput};
use crate::document::report::{
    ComponentPairResult, Ledger, MeasuredPermeanceResult, MeasuredPermeatingComponent,
    MembranePervaporationReport, MembranePervaporationResults, PermeatingComponentResult, ReferenceState,
    Value,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::membrane::models::SELECTIVITY;
use crate::membrane::pervaporation::{Activity, local_permeate, models, separation_factor, separation_index};
use crate::model::Model;
use crate::quantity::{
    MassFlux, MassFraction, MassPermeance, MolarFlux, MoleFraction, Permeance, Pressure, Quantity as _, Ratio,
};
use component::Component;
use read::{Feed, Problem};

pub(in crate::document) fn report(
    mut input: Box<MembranePervaporationInput>,
) -> Result<Box<MembranePervaporationReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let problem = read::problem(&mut input, &mut ledger)?;
    let results = results(&problem, &units, &mut ledger)?;
    Ok(MembranePervaporationReport::new(input, results, ledger)?)
}

/// The state of the feed.
struct State {
    gamma: Vec<f64>,
    /// Partial pressures, Pa.
    pressures: Vec<f64>,
    saturation: Vec<Option<Pressure>>,
}

/// What permeates.
struct Permeate {
    /// mol/(m²·s).
    fluxes: Vec<f64>,
    /// Mole fractions.
    y: Vec<f64>,
}

impl Permeate {
    fn of(fluxes: Vec<f64>) -> Self {
        let total: f64 = fluxes.iter().sum();
        let y = fluxes.iter().map(|flux| if total > 0.0 { flux / total } else { 0.0 }).collect();
        Self { fluxes, y }
    }
}

fn results(
    problem: &Problem,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembranePervaporationResults, Error> {
    let Some(feed) = &problem.feed else { return bare(problem, units, ledger) };
    let state = state(problem, feed, ledger)?;
    let permeances = match problem.components.iter().all(|component| component.permeance.is_some()) {
        true => Some(problem.permeances(feed.temperature)?),
        false => None,
    };
    let permeate = match &permeances {
        Some(permeances) => {
            let fluxes = local_permeate(permeances, &state.pressures, problem.permeate_pressure);
            Some(Permeate::of(fluxes.under("permeatePressure")?))
        }
        None => None,
    };
    let mut rows = Vec::new();
    for i in 0..problem.components.len() {
        rows.push(row(problem, feed, &state, permeances.as_deref(), permeate.as_ref(), i, units)?);
    }
    let total = |of: &dyn Fn(usize) -> f64| (0..rows.len()).map(of).sum::<f64>();
    let fluxes = permeate.as_ref().map(|permeate| &permeate.fluxes);
    let mass = fluxes.map(|j| total(&|i| j[i] * problem.components[i].molar_mass));
    Ok(MembranePervaporationResults {
        temperature: Some(units.show(feed.temperature)?),
        mass_flux: mass.map(|j| units.show_si(MassFlux::KIND, j)).transpose()?,
        molar_flux: fluxes.map(|j| units.show_si(MolarFlux::KIND, total(&|i| j[i]))).transpose()?,
        pairs: match (&permeances, &permeate) {
            (Some(q), Some(permeate)) => pairs(problem, q, Some((&permeate.y, &feed.x)), units, ledger)?,
            _ => Vec::new(),
        },
        from_measured: measured(problem, feed, &state, units, ledger)?,
        module: match &problem.module {
            Some((module, flow)) => Some(module::result(problem, feed, module, *flow, units, ledger)?),
            None => None,
        },
        components: rows,
        standard_state: ReferenceState::stp(),
    })
}

/// Permeances and selectivities, without a feed.
fn bare(
    problem: &Problem,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembranePervaporationResults, Error> {
    let mut permeances = Vec::new();
    let mut rows = Vec::new();
    for component in &problem.components {
        let permeance = component.permeance.ok_or_else(|| read::missing("permeance"))?;
        permeances.push(permeance.si());
        rows.push(named(component, Some(permeance.si()), units)?);
    }
    Ok(MembranePervaporationResults {
        temperature: None,
        components: rows,
        mass_flux: None,
        molar_flux: None,
        pairs: pairs(problem, &permeances, None, units, ledger)?,
        from_measured: None,
        module: None,
        standard_state: ReferenceState::stp(),
    })
}

fn state(problem: &Problem, feed: &Feed, ledger: &mut Ledger) -> Result<State, Error> {
    let (gamma, pressures) = problem.pressures(&feed.x, feed.temperature).under("activity")?;
    let saturation = problem.components.iter().map(|component| component.saturation(feed.temperature));
    let saturation: Vec<Option<Pressure>> = saturation.collect::<Result<_, _>>()?;
    if feed.phase == FeedPhaseWord::Liquid {
        ledger.model(&models::PERVAPORATION);
        ledger.model(activity_card(&problem.activity));
    } else {
        ledger.model(&models::VAPOR_PERMEATION);
        for ((component, p), saturation) in problem.components.iter().zip(&pressures).zip(&saturation) {
            if let Some(saturation) = saturation.filter(|saturation| saturation.si() < *p) {
                let kind = WarningKind::CondensingVapor {
                    component: component.name.clone(),
                    partial_kpa: p / 1e3,
                    saturation_kpa: saturation.si() / 1e3,
                };
                ledger.warn(&Warning::new(kind, "feed.pressure"));
            }
        }
    }
    Ok(State { gamma, pressures, saturation })
}

fn activity_card(activity: &Activity) -> &'static Model {
    match activity {
        Activity::Ideal => &models::IDEAL,
        Activity::Given(_) => &models::GIVEN,
        Activity::Nrtl { .. } => &models::NRTL,
        Activity::Wilson { .. } => &models::WILSON,
        Activity::Uniquac { .. } => &models::UNIQUAC,
        Activity::Margules(_) => &models::MARGULES,
        Activity::VanLaar(_) => &models::VAN_LAAR,
    }
}

/// Mass fractions of mole fractions.
fn by_mass(x: &[f64], components: &[Component]) -> Vec<f64> {
    let mean: f64 = x.iter().zip(components).map(|(x, c)| x * c.molar_mass).sum();
    x.iter().zip(components).map(|(x, c)| if mean > 0.0 { x * c.molar_mass / mean } else { 0.0 }).collect()
}

/// A component with nothing but its permeance.
fn named(
    component: &Component,
    permeance: Option<f64>,
    units: &Units,
) -> Result<PermeatingComponentResult, ErrorKind> {
    Ok(PermeatingComponentResult {
        component: component.name.clone(),
        permeance: permeance.map(|q| units.show_si(Permeance::KIND, q)).transpose()?,
        mass_permeance: permeance
            .map(|q| units.show_si(MassPermeance::KIND, q * component.molar_mass))
            .transpose()?,
        feed_mole_fraction: None,
        feed_mass_fraction: None,
        activity_coefficient: None,
        saturation_pressure: None,
        partial_pressure: None,
        permeate_partial_pressure: None,
        mass_flux: None,
        molar_flux: None,
        permeate_mole_fraction: None,
        permeate_mass_fraction: None,
        mole_enrichment: None,
        mass_enrichment: None,
        separation_factor: None,
        separation_index: None,
    })
}

fn row(
    problem: &Problem,
    feed: &Feed,
    state: &State,
    permeances: Option<&[f64]>,
    permeate: Option<&Permeate>,
    i: usize,
    units: &Units,
) -> Result<PermeatingComponentResult, Error> {
    let component = &problem.components[i];
    let mut row = named(component, permeances.map(|q| q[i]), units)?;
    let feed_mass = by_mass(&feed.x, &problem.components);
    let ratio = |x: f64| units.show_si(Ratio::KIND, x).map(Some);
    row.feed_mole_fraction = Some(units.show_si(MoleFraction::KIND, feed.x[i])?);
    row.feed_mass_fraction = Some(units.show_si(MassFraction::KIND, feed_mass[i])?);
    if feed.phase == FeedPhaseWord::Liquid {
        row.activity_coefficient = ratio(state.gamma[i])?;
    }
    row.saturation_pressure = state.saturation[i].map(|p| units.show(p)).transpose()?;
    row.partial_pressure = Some(units.show_si(Pressure::KIND, state.pressures[i])?);
    let Some(permeate) = permeate else { return Ok(row) };
    let permeate_mass = by_mass(&permeate.y, &problem.components);
    let partial = permeate.y[i] * problem.permeate_pressure;
    row.permeate_partial_pressure = Some(units.show_si(Pressure::KIND, partial)?);
    row.mass_flux = Some(units.show_si(MassFlux::KIND, permeate.fluxes[i] * component.molar_mass)?);
    row.molar_flux = Some(units.show_si(MolarFlux::KIND, permeate.fluxes[i])?);
    row.permeate_mole_fraction = Some(units.show_si(MoleFraction::KIND, permeate.y[i])?);
    row.permeate_mass_fraction = Some(units.show_si(MassFraction::KIND, permeate_mass[i])?);
    if feed.x[i] > 0.0 {
        row.mole_enrichment = ratio(permeate.y[i] / feed.x[i])?;
        row.mass_enrichment = ratio(permeate_mass[i] / feed_mass[i])?;
    }
    (row.separation_factor, row.separation_index) =
        figures(problem, &permeate.fluxes, [&permeate_mass, &feed_mass], i, units)?;
    Ok(row)
}

/// β of a component against all others by mass, and PSI.
fn figures(
    problem: &Problem,
    fluxes: &[f64],
    [y, w]: [&[f64]; 2],
    i: usize,
    units: &Units,
) -> Result<(Option<Value>, Option<Value>), ErrorKind> {
    let others = |of: &[f64]| of.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, x)| x).sum::<f64>();
    if !(others(y) > 0.0 && w[i] > 0.0) {
        return Ok((None, None));
    }
    let factor = separation_factor([y[i], others(y)], [w[i], others(w)]);
    if !factor.is_finite() {
        return Ok((None, None));
    }
    let total: f64 = fluxes.iter().zip(&problem.components).map(|(j, c)| j * c.molar_mass).sum();
    let index = separation_index(total, factor);
    Ok((Some(units.show_si(Ratio::KIND, factor)?), Some(units.show_si(MassFlux::KIND, index)?)))
}

fn pairs(
    problem: &Problem,
    permeances: &[f64],
    compositions: Option<(&[f64], &[f64])>,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<ComponentPairResult>, ErrorKind> {
    let show = |x: f64| units.show_si(Ratio::KIND, x);
    let mut rows = Vec::new();
    for i in 0..permeances.len() {
        for j in i + 1..permeances.len() {
            ledger.model(&SELECTIVITY);
            let (a, b) = if permeances[j] > permeances[i] { (j, i) } else { (i, j) };
            let (fast, slow) = (&problem.components[a], &problem.components[b]);
            let alpha = permeances[a] / permeances[b];
            let factor = compositions.map(|(y, x)| separation_factor([y[a], y[b]], [x[a], x[b]]));
            rows.push(ComponentPairResult {
                fast: fast.name.clone(),
                slow: slow.name.clone(),
                selectivity: show(alpha)?,
                mass_selectivity: show(alpha * (fast.molar_mass / slow.molar_mass))?,
                separation_factor: factor.filter(|factor| factor.is_finite()).map(show).transpose()?,
            });
        }
    }
    if compositions.is_some() {
        ledger.model(&models::FIGURES);
    }
    Ok(rows)
}

/// Permeances from measured fluxes.
fn measured(
    problem: &Problem,
    feed: &Feed,
    state: &State,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<MeasuredPermeanceResult>, Error> {
    let Some(fluxes) = &problem.measured else { return Ok(None) };
    ledger.model(&models::INVERSE);
    let permeate = Permeate::of(fluxes.clone());
    let (y, w) = (by_mass(&permeate.y, &problem.components), by_mass(&feed.x, &problem.components));
    let (mut rows, mut permeances) = (Vec::new(), Vec::new());
    for (i, component) in problem.components.iter().enumerate() {
        let force = state.pressures[i] - permeate.y[i] * problem.permeate_pressure;
        let at = |kind: ErrorKind| Error::from(kind).under(&component.name).under("measured");
        if force <= 0.0 || fluxes[i] == 0.0 {
            let (quantity, value, unit) = match force <= 0.0 {
                true => ("driving force", force / 1e3, "kPa"),
                false => ("measured flux", 0.0, "kg/(m2.h)"),
            };
            return Err(at(ErrorKind::OutOfRange { quantity, value, unit: Suffix(unit), rule: "above 0" }));
        }
        let permeance = Permeance::from_si(fluxes[i] / force).map_err(at)?;
        permeances.push(permeance.si());
        let (factor, index) = figures(problem, fluxes, [&y, &w], i, units)?;
        rows.push(MeasuredPermeatingComponent {
            component: component.name.clone(),
            mass_flux: units.show_si(MassFlux::KIND, fluxes[i] * component.molar_mass)?,
            permeate_mole_fraction: units.show_si(MoleFraction::KIND, permeate.y[i])?,
            permeate_mass_fraction: units.show_si(MassFraction::KIND, y[i])?,
            driving_force: units.show_si(Pressure::KIND, force)?,
            permeance: units.show(permeance)?,
            mass_permeance: units.show_si(MassPermeance::KIND, permeance.si() * component.molar_mass)?,
            separation_factor: factor,
            separation_index: index,
        });
    }
    let total: f64 = fluxes.iter().zip(&problem.components).map(|(j, c)| j * c.molar_mass).sum();
    Ok(Some(MeasuredPermeanceResult {
        components: rows,
        pairs: pairs(problem, &permeances, Some((&permeate.y, &feed.x)), units, ledger)?,
        mass_flux: units.show_si(MassFlux::KIND, total)?,
    }))
}
