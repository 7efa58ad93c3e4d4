//! The density of an alloy at another temperature.

use super::density::Densities;
use crate::alloy::{
    Composition, ExpansionLaw, KnownTransitions, LiquidDensity, TRANSITION, Transition, known_transitions,
    liquid_density, mixing_deviation, models, solid_density, solid_density_through,
};
use crate::data;
use crate::document::input::{StateWord, ThermalInput, TransitionInput};
use crate::document::quantity::Given as _;
use crate::document::report::{AlloyThermalResult, Ledger, LiquidIntervalResult, RecordCard};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::quantity::{Density, Expansion, Quantity as _, Ratio, Strain, Temperature, VolumeFraction};
use core::slice;

/// Where handbooks give densities, K.
const ROOM: f64 = 293.15;
/// The elongation at the reference temperature that passes for 0.
const MOST_OFFSET: f64 = 1e-3;
/// More than any metal expands from room temperature to its melting point: 2 to 3 %.
const MOST_ELONGATION: f64 = 0.05;
/// The largest published deviation of a liquid element at the 95 % level, that of silicon, %.
const LARGEST_DEVIATION: f64 = 2.2;
/// How far above its melting point a liquid is followed without a word, K.
const LIQUID_SPAN: f64 = 500.0;

pub(super) fn thermal(
    input: &mut Option<ThermalInput>,
    composition: &Composition,
    found: &Densities,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<AlloyThermalResult>, Error> {
    let Some(input) = input else { return Ok(None) };
    let temperature = input.temperature.normalize::<Temperature>().under("temperature")?;
    let (density, deviation, interval) = match input.state {
        StateWord::Solid => (solid(input, composition, found.density, temperature, ledger)?, None, None),
        StateWord::Liquid => {
            let liquid = liquid(input, composition, temperature, ledger)?;
            let interval = liquid_interval(input, composition, &liquid, units, ledger)?;
            (liquid.density, liquid.published, interval)
        }
    };
    Ok(Some(AlloyThermalResult {
        state: input.state,
        temperature: units.show(temperature)?,
        density: units.show(density)?,
        relative_to_solid: units.show(Ratio::new(density.si() / found.density.si())?)?,
        relative_deviation: deviation.map(|u| units.show(Ratio::new(u)?)).transpose()?,
        interval,
    }))
}

fn solid(
    input: &mut ThermalInput,
    composition: &Composition,
    density: Density,
    temperature: Temperature,
    ledger: &mut Ledger,
) -> Result<Density, Error> {
    for (field, is) in
        [("liquids", !input.liquids.is_empty()), ("mixingDeviation", input.mixing_deviation.is_some())]
    {
        if is {
            return Err(ErrorKind::Conflict { field: field.into(), other: "state of a solid".into() }.into());
        }
    }
    let from = match &mut input.reference_temperature {
        Some(from) => from.normalize::<Temperature>().under("referenceTemperature")?,
        None => Temperature::from_si(ROOM)?,
    };
    let polynomial = |list: &crate::document::input::Items<f64, 12>| list.0.clone();
    let law = match (&mut input.expansion, &input.elongation, &input.expansion_polynomial) {
        (Some(alpha), None, None) => {
            ExpansionLaw::Constant { alpha: alpha.normalize::<Expansion>().under("expansion")?.si() }
        }
        (None, Some(list), None) => ExpansionLaw::Elongation { coefficients: polynomial(list) },
        (None, None, Some(list)) => ExpansionLaw::Coefficient { coefficients: polynomial(list) },
        (None, None, None) => return Err(ErrorKind::MissingField { field: "expansion".into() }.into()),
        (first, second, _) => {
            let field = if second.is_some() { "elongation" } else { "expansionPolynomial" };
            let other = if first.is_some() { "expansion" } else { "expansionPolynomial" };
            return Err(ErrorKind::Conflict { field: field.into(), other: other.into() }.into());
        }
    };
    ledger.model(&models::EXPANSION);
    warn_molten(composition, temperature, ledger);
    if let ExpansionLaw::Elongation { .. } = law {
        let at_reference = cold_over_hot(solid_density(density, &law, from, from)?, density);
        if at_reference.abs() > MOST_OFFSET {
            let percent = percent(at_reference);
            ledger.warn(&Warning::new(WarningKind::ElongationOffset { percent }, "thermal.elongation"));
        }
    }
    let transitions = match input.transitions {
        Some(_) => transitions(input).under("transitions")?,
        None => known(composition, from, temperature, ledger)?,
    };
    let found =
        solid_density_through(density, &law, from, &transitions, temperature).map_err(|kind| match kind {
            ErrorKind::OutOfRange { quantity: TRANSITION, .. } => Error::new(kind, "transitions"),
            other => other.into(),
        })?;
    let elongation = cold_over_hot(found, density);
    if elongation.abs() > MOST_ELONGATION {
        let percent = percent(elongation);
        ledger.warn(&Warning::new(WarningKind::UnlikelyExpansion { percent }, "thermal"));
    }
    Ok(found)
}

/// The elongation that a change of density means, parts of 1.
fn cold_over_hot(hot: Density, cold: Density) -> f64 {
    libm::cbrt(cold.si() / hot.si()) - 1.0
}

fn percent(fraction: f64) -> f64 {
    libm::round(1e4 * fraction) / 100.0
}

/// A solid where there is none any more.
fn warn_molten(composition: &Composition, temperature: Temperature, ledger: &mut Ledger) {
    let melting = |symbol: &str| data::atom(symbol).ok().map(|atom| atom.melting_point_k);
    let parts = composition.components().iter().map(|c| Some(c.mole_fraction * melting(&c.element.symbol)?));
    let Some(mean) = parts.sum::<Option<f64>>() else { return };
    if temperature.si() > mean {
        let celsius = libm::round(mean - 273.15);
        ledger.warn(&Warning::new(WarningKind::AboveMelting { celsius }, "thermal"));
    }
}

/// The changes of the lattice that the data know and that can be computed with; what cannot is said.
fn known(
    composition: &Composition,
    from: Temperature,
    to: Temperature,
    ledger: &mut Ledger,
) -> Result<Vec<Transition>, ErrorKind> {
    let Some(known) = known_transitions(composition, from, to)? else { return Ok(Vec::new()) };
    let usable = known.usable(from)?;
    let KnownTransitions { symbol, is_alone, records } = known;
    for (i, record) in records.into_iter().enumerate() {
        let element = symbol.to_owned();
        let (below, above) = (record.from.clone(), record.to.clone());
        let celsius = libm::round(record.temperature_k - 273.15);
        let kind = match usable.get(i) {
            Some(used) => {
                let percent = libm::round(1e4 * used.volume_change) / 100.0;
                WarningKind::TransitionApplied { element, below, above, celsius, percent }
            }
            None if is_alone => WarningKind::TransitionNotApplied { element, below, above, celsius },
            None => WarningKind::TransitionOfBase { element, below, above, celsius },
        };
        ledger.warn(&Warning::new(kind, "thermal"));
        ledger.record(transition_card(record));
    }
    Ok(usable)
}

fn transition_card(record: &'static data::TransitionRecord) -> RecordCard {
    let volume = match (record.volume_change, record.expansion_1_k) {
        (Some(change), Some(alpha)) => format!("; volume change {change}, then {alpha} 1/K"),
        _ => String::new(),
    };
    RecordCard {
        collection: "transitions",
        id: record.id.as_str().into(),
        name: format!("{} to {} {}", record.from, record.to, record.element).into(),
        conditions: format!("{} K{volume}", record.temperature_k).into(),
        evidence: record.evidence.as_str().into(),
        sources: [Some(&record.source), record.volume_source.as_ref()]
            .into_iter()
            .flatten()
            .cloned()
            .collect(),
    }
}

fn transitions(input: &mut ThermalInput) -> Result<Vec<Transition>, Error> {
    let list = input.transitions.iter_mut().flat_map(|list| &mut list.0).enumerate();
    let read = |(i, given): (usize, &mut TransitionInput)| {
        let at = |error: Error| error.at(i);
        Ok(Transition {
            temperature: given.temperature.normalize().under("temperature").map_err(at)?,
            volume_change: given.volume_change.normalize::<Strain>().under("volumeChange").map_err(at)?.si(),
            alpha: given.expansion.normalize::<Expansion>().under("expansion").map_err(at)?.si(),
        })
    };
    list.map(read).collect()
}

/// A liquid, and what is published of its elements.
struct Liquid {
    density: Density,
    /// Deviation at the 95 % level, if published for all elements.
    published: Option<f64>,
    /// The same with the largest published deviation for the elements without one.
    of_elements: f64,
    assumed: Vec<String>,
}

fn liquid(
    input: &mut ThermalInput,
    composition: &Composition,
    temperature: Temperature,
    ledger: &mut Ledger,
) -> Result<Liquid, Error> {
    for (field, is) in [
        ("expansion", input.expansion.is_some()),
        ("elongation", input.elongation.is_some()),
        ("expansionPolynomial", input.expansion_polynomial.is_some()),
        ("referenceTemperature", input.reference_temperature.is_some()),
        ("transitions", input.transitions.is_some()),
    ] {
        if is {
            return Err(ErrorKind::Conflict { field: field.into(), other: "state of a liquid".into() }.into());
        }
    }
    let mut liquids = Vec::new();
    let (mut deviations, mut assumed) = (Vec::new(), Vec::new());
    for component in composition.components() {
        let symbol = component.element.symbol.as_str();
        let (liquid, deviation) = match input.liquids.iter_mut().find(|(known, _)| known == symbol) {
            Some((_, own)) => {
                let reference = own.density.normalize::<Density>();
                let reference = reference.under("density").under(symbol).under("liquids")?.si();
                let at = own.reference_temperature.normalize::<Temperature>();
                let at = at.under("referenceTemperature").under(symbol).under("liquids")?.si();
                (LiquidDensity { reference, slope: own.slope, temperature: at }, None)
            }
            None => {
                let record = data::liquid(symbol).under("liquids")?;
                ledger.record(liquid_card(record));
                let (reference, slope) = (record.density_kg_m3, record.slope_kg_m3_k);
                let liquid = LiquidDensity { reference, slope, temperature: record.melting_point_k };
                (liquid, record.uncertainty_percent_95)
            }
        };
        let beyond = temperature.si() - liquid.temperature;
        if !(0.0..=LIQUID_SPAN).contains(&beyond) {
            let (symbol, beyond) = (symbol.to_owned(), libm::round(100.0 * beyond) / 100.0);
            ledger.warn(&Warning::new(WarningKind::LiquidExtrapolated { symbol, kelvin: beyond }, "thermal"));
        }
        if deviation.is_none() {
            assumed.push(symbol.to_owned());
        }
        deviations.push(deviation.unwrap_or(LARGEST_DEVIATION) / 100.0);
        liquids.push(liquid);
    }
    ledger.model(&models::LIQUID);
    let density = liquid_density(composition, &liquids, temperature)?;
    // The volume of each element over that of the alloy weighs its deviation.
    let mut square = 0.0;
    for ((component, liquid), u) in composition.components().iter().zip(&liquids).zip(&deviations) {
        let part = component.mass_fraction * density.si() / liquid.at(temperature)?.si() * u;
        square += part * part;
    }
    let of_elements = square.sqrt();
    Ok(Liquid { density, published: assumed.is_empty().then_some(of_elements), of_elements, assumed })
}

/// The interval of a liquid, with what mixing may add.
fn liquid_interval(
    input: &mut ThermalInput,
    composition: &Composition,
    liquid: &Liquid,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<LiquidIntervalResult>, Error> {
    if !input.liquids.is_empty() {
        // Liquids of the document state their own uncertainty.
        return Ok(None);
    }
    let of_mixing = match input.mixing_deviation.given::<VolumeFraction>("mixingDeviation")? {
        Some(own) => {
            let value = own.si();
            if !(0.0..1.0).contains(&value) {
                let (quantity, rule) = ("deviation of mixing", "0 or more and below 1");
                let kind = ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule };
                return Err(Error::new(kind, "mixingDeviation"));
            }
            value
        }
        None => mixing_deviation(composition),
    };
    let half = (liquid.of_elements * liquid.of_elements + of_mixing * of_mixing).sqrt();
    ledger.model(&models::LIQUID_INTERVAL);
    let density = liquid.density.si();
    Ok(Some(LiquidIntervalResult {
        low: units.show(Density::from_si(density / (1.0 + half))?)?,
        high: units.show(Density::from_si(density / (1.0 - half))?)?,
        relative_half_width: units.show(Ratio::new(half)?)?,
        of_elements: units.show(Ratio::new(liquid.of_elements)?)?,
        of_mixing: units.show(Ratio::new(of_mixing)?)?,
        assumed: liquid.assumed.clone(),
    }))
}

fn liquid_card(record: &'static data::LiquidRecord) -> RecordCard {
    RecordCard {
        collection: "liquids",
        id: record.element.as_str().into(),
        name: format!("liquid {}", record.element).into(),
        conditions: format!("melting point {} K", record.melting_point_k).into(),
        evidence: record.evidence.as_str().into(),
        sources: slice::from_ref(&record.source).into(),
    }
}
