//! What a document on pervaporation says, checked.

use super::super::names;
use super::component::{self, Component, Vapor};
use super::mixture;
use crate::document::input::{
    FeedPhaseWord, MeasuredFluxInput, MembranePervaporationInput, ModuleHeatWord, PervaporationFeedInput,
    PervaporationModuleInput,
};
use crate::document::quantity::Given;
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::membrane::models::ARRHENIUS;
use crate::membrane::pervaporation::{Activity, Heat, Module};
use crate::membrane::{arrhenius, pervaporation::models};
use crate::quantity::{Area, MassFlow, MassFlux, MolarFlow, Permeance, Pressure, Quantity as _, Temperature};

/// A feed.
pub(super) struct Feed {
    pub phase: FeedPhaseWord,
    pub temperature: Temperature,
    pub pressure: Option<Pressure>,
    /// Mole fractions.
    pub x: Vec<f64>,
}

/// All of it.
pub(super) struct Problem {
    pub components: Vec<Component>,
    pub feed: Option<Feed>,
    /// Pa.
    pub permeate_pressure: f64,
    pub activity: Activity,
    pub reference: Option<Temperature>,
    /// Measured molar fluxes.
    pub measured: Option<Vec<f64>>,
    /// A module and its feed, mol/s.
    pub module: Option<(Module, f64)>,
}

pub(super) fn needs(field: &str, other: &str) -> ErrorKind {
    ErrorKind::Needs { field: field.into(), other: other.into() }
}

pub(super) fn conflict(field: &str, other: &str) -> ErrorKind {
    ErrorKind::Conflict { field: field.into(), other: other.into() }
}

pub(super) fn missing(field: &str) -> ErrorKind {
    ErrorKind::MissingField { field: field.into() }
}

pub(super) fn problem(input: &mut MembranePervaporationInput, ledger: &mut Ledger) -> Result<Problem, Error> {
    names::unique(&mut input.components, "components")?;
    let mut components = Vec::new();
    for (name, component) in input.components.iter_mut() {
        components.push(component::one(name, component).under(name).under("components")?);
    }
    let reference = input.reference_temperature.given::<Temperature>("referenceTemperature")?;
    let feed = match &mut input.feed {
        Some(feed) => Some(feed_of(feed, &components).under("feed")?),
        None => None,
    };
    let permeate = input.permeate_pressure.given::<Pressure>("permeatePressure")?;
    without_a_feed(input, feed.as_ref())?;
    if feed.is_some() && permeate.is_none() {
        return Err(missing("permeatePressure").into());
    }
    move_permeances(&mut components, reference, feed.as_ref(), ledger)?;
    let activity = match &feed {
        Some(feed) if feed.phase == FeedPhaseWord::Liquid => {
            mixture::activity(&mut input.activity, &components)?
        }
        _ if input.activity.is_some() => return Err(conflict("activity", "a feed that is no liquid").into()),
        _ => Activity::Ideal,
    };
    vapors_at_feed(input, &components, feed.as_ref(), ledger)?;
    let measured = match &mut input.measured {
        Some(measured) => Some(measured_of(measured, &components).under("measured")?),
        None => None,
    };
    let module = match &mut input.module {
        Some(module) => Some(module_of(module, &components, feed.as_ref()).under("module")?),
        None => None,
    };
    let permeate_pressure = permeate.map_or(0.0, Pressure::si);
    let problem = Problem { components, feed, permeate_pressure, activity, reference, measured, module };
    problem.permeances_there()?;
    Ok(problem)
}

/// What needs a feed.
fn without_a_feed(input: &MembranePervaporationInput, feed: Option<&Feed>) -> Result<(), Error> {
    if feed.is_some() {
        return Ok(());
    }
    for (field, given) in [
        ("permeatePressure", input.permeate_pressure.is_some()),
        ("activity", input.activity.is_some()),
        ("measured", input.measured.is_some()),
        ("module", input.module.is_some()),
        ("referenceTemperature", input.reference_temperature.is_some()),
    ] {
        if given {
            return Err(needs(field, "feed").into());
        }
    }
    Ok(())
}

impl Problem {
    /// Refuses a component without a permeance where it is needed.
    fn permeances_there(&self) -> Result<(), Error> {
        let lacks = |component: &&Component| component.permeance.is_none();
        let all = self.components.iter().all(|component| component.permeance.is_none());
        match self.components.iter().find(lacks) {
            Some(component) if !(all && self.measured.is_some() && self.module.is_none()) => {
                Err(Error::from(missing("permeance")).under(&component.name).under("components"))
            }
            _ => Ok(()),
        }
    }

    /// Permeance of every component at a temperature, mol/(m²·s·Pa); constant without activation energies.
    pub fn permeances(&self, temperature: Temperature) -> Result<Vec<f64>, ErrorKind> {
        let at = |component: &Component| match (component.moved, self.reference, component.permeance) {
            (Some((permeance, energy)), Some(reference), _) => {
                arrhenius(permeance, energy, reference, temperature).map(Permeance::si)
            }
            (_, _, Some(permeance)) => Ok(permeance.si()),
            _ => Err(missing("permeance")),
        };
        self.components.iter().map(at).collect()
    }

    /// Activity coefficients and partial pressures over a feed of mole fractions `x`, Pa.
    pub fn pressures(&self, x: &[f64], temperature: Temperature) -> Result<(Vec<f64>, Vec<f64>), ErrorKind> {
        let Some(feed) = &self.feed else { return Err(missing("feed")) };
        if feed.phase == FeedPhaseWord::Vapor {
            let total = feed.pressure.ok_or_else(|| missing("pressure"))?.si();
            return Ok((vec![1.0; x.len()], x.iter().map(|y| y * total).collect()));
        }
        let gamma = self.activity.coefficients(x, temperature)?;
        let mut pressures = Vec::new();
        for ((component, gamma), x) in self.components.iter().zip(&gamma).zip(x) {
            let saturation = component.saturation(temperature)?.ok_or_else(|| missing("antoine"))?;
            pressures.push(x * gamma * saturation.si());
        }
        Ok((gamma, pressures))
    }
}

fn feed_of(feed: &mut PervaporationFeedInput, components: &[Component]) -> Result<Feed, Error> {
    let phase = *feed.phase.get_or_insert(FeedPhaseWord::Liquid);
    let temperature = feed.temperature.normalize::<Temperature>().under("temperature")?;
    let pressure = feed.pressure.given::<Pressure>("pressure")?;
    match (phase, pressure) {
        (FeedPhaseWord::Vapor, None) => return Err(missing("pressure").into()),
        (FeedPhaseWord::Vapor, Some(pressure)) if pressure.si() == 0.0 => {
            let rule = "above 0";
            let kind =
                ErrorKind::OutOfRange { quantity: "feed pressure", value: 0.0, unit: Suffix("kPa"), rule };
            return Err(Error::new(kind, "pressure"));
        }
        _ => {}
    }
    let fractions = (&mut feed.mass_fractions, &mut feed.mole_fractions);
    let x = mixture::mole_fractions(fractions, ["massFractions", "moleFractions"], components)?;
    Ok(Feed { phase, temperature, pressure, x })
}

/// Permeances at the temperature of the feed.
fn move_permeances(
    components: &mut [Component],
    reference: Option<Temperature>,
    feed: Option<&Feed>,
    ledger: &mut Ledger,
) -> Result<(), Error> {
    for component in components.iter_mut() {
        let Some((permeance, energy)) = component.moved else { continue };
        let at = |kind: ErrorKind| Error::from(kind).under(&component.name).under("components");
        let from = reference.ok_or_else(|| at(needs("activationEnergy", "referenceTemperature")))?;
        let to = feed.ok_or_else(|| at(needs("activationEnergy", "feed")))?.temperature;
        ledger.model(&ARRHENIUS);
        component.permeance = Some(arrhenius(permeance, energy, from, to).map_err(at)?);
    }
    Ok(())
}

/// Checks vapor pressures at the feed: known where needed, within the range of their fit.
fn vapors_at_feed(
    input: &MembranePervaporationInput,
    components: &[Component],
    feed: Option<&Feed>,
    ledger: &mut Ledger,
) -> Result<(), Error> {
    let Some(feed) = feed else { return Ok(()) };
    for (component, (_, stated)) in components.iter().zip(input.components.iter()) {
        let at = |error: Error| error.under(&component.name).under("components");
        let saturation = component.saturation(feed.temperature).under("antoine").map_err(at)?;
        match (feed.phase, saturation) {
            (FeedPhaseWord::Liquid, None) => return Err(at(missing("antoine").into())),
            (FeedPhaseWord::Liquid, Some(saturation)) if saturation.si() == 0.0 => {
                let (quantity, unit) = ("saturation pressure", Suffix("kPa"));
                let kind = ErrorKind::OutOfRange { quantity, value: 0.0, unit, rule: "above 0" };
                return Err(at(kind.into()));
            }
            _ => {}
        }
        let Some(antoine) = &stated.antoine else { continue };
        ledger.model(&models::ANTOINE);
        let limit = |value: &Option<crate::document::quantity::Quantity>| {
            value.as_ref().and_then(|value| value.read::<Temperature>().ok()).map(|t| t.si())
        };
        let (least, most) = (limit(&antoine.min_temperature), limit(&antoine.max_temperature));
        let t = feed.temperature.si();
        if least.is_some_and(|least| t < least) || most.is_some_and(|most| t > most) {
            let shown = |limit: Option<f64>| limit.map_or("-".to_owned(), |k| format!("{:.2}", k - 273.15));
            let kind = WarningKind::AntoineRange {
                component: component.name.clone(),
                celsius: feed.temperature.celsius(),
                least: shown(least),
                most: shown(most),
            };
            ledger.warn(&Warning::new(kind, "feed.temperature"));
        }
    }
    Ok(())
}

fn measured_of(measured: &mut MeasuredFluxInput, components: &[Component]) -> Result<Vec<f64>, Error> {
    let total = measured.mass_flux.given::<MassFlux>("massFlux")?;
    if !measured.mass_fluxes.is_empty() {
        if total.is_some() {
            return Err(conflict("massFlux", "massFluxes").into());
        }
        names::unique(&mut measured.mass_fluxes, "massFluxes")?;
        let fluxes =
            mixture::by_component::<MassFlux>(&mut measured.mass_fluxes, components).under("massFluxes")?;
        let fluxes: Vec<f64> = fluxes.iter().zip(components).map(|(j, c)| j.si() / c.molar_mass).collect();
        if fluxes.iter().all(|flux| *flux == 0.0) {
            let rule = "above 0 for one component at least";
            let kind =
                ErrorKind::OutOfRange { quantity: "mass flux", value: 0.0, unit: Suffix("kg/(m2.h)"), rule };
            return Err(Error::new(kind, "massFluxes"));
        }
        return Ok(fluxes);
    }
    let total = total.ok_or_else(|| missing("massFlux"))?.si();
    let fractions = (&mut measured.permeate_mass_fractions, &mut measured.permeate_mole_fractions);
    let words = ["permeateMassFractions", "permeateMoleFractions"];
    let y = mixture::mole_fractions(fractions, words, components)?;
    let mean: f64 = y.iter().zip(components).map(|(y, c)| y * c.molar_mass).sum();
    Ok(y.iter().map(|y| total / mean * y).collect())
}

fn module_of(
    module: &mut PervaporationModuleInput,
    components: &[Component],
    feed: Option<&Feed>,
) -> Result<(Module, f64), Error> {
    let area = module.area.normalize::<Area>().under("area")?.si();
    let mass = module.mass_flow.given::<MassFlow>("massFlow")?;
    let molar = module.molar_flow.given::<MolarFlow>("molarFlow")?;
    let x = feed.map_or(&[][..], |feed| &feed.x);
    let mean: f64 = x.iter().zip(components).map(|(x, c)| x * c.molar_mass).sum();
    let (flow, path) = match (mass, molar) {
        (Some(_), Some(_)) => return Err(conflict("massFlow", "molarFlow").into()),
        (None, None) => return Err(missing("massFlow").into()),
        (Some(mass), None) => (mass.si() / mean, "massFlow"),
        (None, Some(molar)) => (molar.si(), "molarFlow"),
    };
    if flow == 0.0 {
        let kind = ErrorKind::OutOfRange {
            quantity: "feed flow",
            value: 0.0,
            unit: Suffix("kg/h"),
            rule: "above 0",
        };
        return Err(Error::new(kind, path));
    }
    let heat = match module.heat {
        ModuleHeatWord::Isothermal => Heat::Isothermal,
        ModuleHeatWord::Adiabatic => adiabatic(components, feed)?,
    };
    Ok((Module { area, heat }, flow))
}

fn adiabatic(components: &[Component], feed: Option<&Feed>) -> Result<Heat, Error> {
    if feed.is_some_and(|feed| feed.phase == FeedPhaseWord::Vapor) {
        return Err(Error::new(conflict("adiabatic", "a vapor feed, which does not evaporate"), "heat"));
    }
    let (mut capacity, mut vaporization) = (Vec::new(), Vec::new());
    for component in components {
        let lacks = |field: &str| needs("adiabatic", &format!("components.{}.{field}", component.name));
        let held = component.capacity.ok_or_else(|| lacks("heatCapacity"))?;
        let taken = component.vaporization.ok_or_else(|| lacks("heatOfVaporization"))?;
        if !matches!(component.vapor, Vapor::Antoine(_)) {
            return Err(lacks("antoine").into());
        }
        if held <= 0.0 {
            let unit = Suffix("J/(mol.K)");
            let kind =
                ErrorKind::OutOfRange { quantity: "heat capacity", value: held, unit, rule: "above 0" };
            return Err(kind.into());
        }
        capacity.push(held);
        vaporization.push(taken);
    }
    Ok(Heat::Adiabatic { capacity, vaporization })
}
