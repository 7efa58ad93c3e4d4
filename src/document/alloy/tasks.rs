//! What an alloy document asks for beside the density.

use super::density::Densities;
use crate::alloy::density::{VolumeSource, apparent_volumes, ideal_mixing};
use crate::alloy::{
    Composition, ExpansionLaw, Filled, LiquidDensity, TRANSITION, Transition, archimedes, archimedes_coated,
    fractions_at, liquid_density, mixing_deviation, models, porosity, pycnometer_volume, soaked,
    solid_density_through, water_density,
};
use crate::data;
use crate::document::input::{
    ArchimedesInput, ChamberWord, DensityModel, FindInput, MeasurementInput, PartInput, PycnometerInput,
    StateWord, ThermalInput, TransitionInput,
};
use crate::document::quantity::{Given as _, Quantity};
use crate::document::report::{
    AlloyThermalResult, FindResult, FractionResult, Ledger, LiquidIntervalResult, MeasurementResult,
    PartResult, RecordCard,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::quantity::{
    Density, DensityChange, Expansion, Mass, MassFraction, Modulus, Pressure, Quantity as _, Ratio, Strain,
    Temperature, Volume, VolumeFraction,
};

/// Where handbooks give densities, K.
const ROOM: f64 = 293.15;
/// Density of air, kg/m³, unless given: OIML R 111-1 (2004), the conventional value.
const AIR: f64 = 1.2;
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
        StateWord::Solid => (solid(input, found.density, temperature, ledger)?, None, None),
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
    let transitions = transitions(input).under("transitions")?;
    solid_density_through(density, &law, from, &transitions, temperature).map_err(|kind| match kind {
        ErrorKind::OutOfRange { quantity: TRANSITION, .. } => Error::new(kind, "transitions"),
        other => other.into(),
    })
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

fn liquid_card(record: &data::LiquidRecord) -> RecordCard {
    RecordCard {
        collection: "liquids",
        id: record.element.clone(),
        name: format!("liquid {}", record.element),
        conditions: format!("melting point {} K", record.melting_point_k),
        evidence: record.evidence.clone(),
        sources: vec![record.source.clone()],
    }
}

pub(super) fn measurement(
    input: &mut Option<MeasurementInput>,
    computed: Density,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<MeasurementResult>, Error> {
    let Some(input) = input else { return Ok(None) };
    let mut beside = Beside::default();
    let density = match (&mut input.density, &mut input.archimedes, &mut input.pycnometer) {
        (Some(density), None, None) => density.normalize::<Density>().under("density")?,
        (None, Some(weighing), None) => weighed(weighing, &mut beside, ledger).under("archimedes")?,
        (None, None, Some(gas)) => by_gas(gas, ledger).under("pycnometer")?,
        (None, None, None) => return Err(ErrorKind::MissingField { field: "density".into() }.into()),
        (first, second, _) => {
            let field = if second.is_some() { "archimedes" } else { "pycnometer" };
            let other = if first.is_some() { "density" } else { "pycnometer" };
            return Err(ErrorKind::Conflict { field: field.into(), other: other.into() }.into());
        }
    };
    let pores = porosity(density, computed);
    if pores < 0.0 {
        let percent = libm::round(-1e4 * pores) / 100.0;
        ledger.warn(&Warning::new(WarningKind::DenserThanComputed { percent }, "measurement"));
    }
    Ok(Some(MeasurementResult {
        density: units.show(density)?,
        relative_density: units.show(Ratio::new(density.si() / computed.si())?)?,
        porosity: units.show(Ratio::new(pores)?)?,
        apparent_density: beside.apparent.map(|density| units.show(density)).transpose()?,
        open_porosity: beside.open.map(|pores| units.show(Ratio::new(pores)?)).transpose()?,
        liquid_density: beside.liquid.map(|density| units.show(density)).transpose()?,
    }))
}

/// What weighing tells beside the density.
#[derive(Default)]
struct Beside {
    liquid: Option<Density>,
    apparent: Option<Density>,
    open: Option<f64>,
}

fn weighed(input: &mut ArchimedesInput, beside: &mut Beside, ledger: &mut Ledger) -> Result<Density, Error> {
    ledger.model(&models::ARCHIMEDES);
    let in_air = input.mass_in_air.normalize::<Mass>().under("massInAir")?.si();
    let in_liquid = input.mass_in_liquid.normalize::<Mass>().under("massInLiquid")?.si();
    let liquid = match (&mut input.liquid_density, &mut input.water_temperature) {
        (Some(density), None) => density.normalize::<Density>().under("liquidDensity")?,
        (None, Some(temperature)) => {
            ledger.model(&models::WATER);
            water_density(temperature.normalize::<Temperature>().under("waterTemperature")?)
                .under("waterTemperature")?
        }
        (Some(_), Some(_)) => {
            let (field, other) = ("waterTemperature".into(), "liquidDensity".into());
            return Err(ErrorKind::Conflict { field, other }.into());
        }
        (None, None) => return Err(ErrorKind::MissingField { field: "liquidDensity".into() }.into()),
    };
    beside.liquid = Some(liquid);
    let air = input.air_density.get_or_insert(Quantity::Pair { value: AIR, unit: "kg/m3".into() });
    let air = air.normalize::<Density>().under("airDensity")?;
    match (&mut input.coated_mass, &mut input.coating_density, &mut input.soaked_mass) {
        (None, None, None) => Ok(archimedes(in_air, in_liquid, liquid, air)?),
        (Some(coated), Some(coating), None) => {
            let coated = coated.normalize::<Mass>().under("coatedMass")?.si();
            let coating = coating.normalize::<Density>().under("coatingDensity")?;
            Ok(archimedes_coated(in_air, coated, in_liquid, coating, liquid, air)?)
        }
        (None, None, Some(wet)) => {
            let found =
                soaked(in_air, wet.normalize::<Mass>().under("soakedMass")?.si(), in_liquid, liquid, air)?;
            (beside.apparent, beside.open) = (Some(found.apparent), Some(found.open_porosity));
            Ok(found.bulk)
        }
        (Some(_), None, _) => {
            Err(ErrorKind::Needs { field: "coatedMass".into(), other: "coatingDensity".into() }.into())
        }
        (None, Some(_), _) => {
            Err(ErrorKind::Needs { field: "coatingDensity".into(), other: "coatedMass".into() }.into())
        }
        (Some(_), Some(_), Some(_)) => {
            Err(ErrorKind::Conflict { field: "soakedMass".into(), other: "coatedMass".into() }.into())
        }
    }
}

fn by_gas(input: &mut PycnometerInput, ledger: &mut Ledger) -> Result<Density, Error> {
    ledger.model(&models::PYCNOMETER);
    let mass = input.mass.normalize::<Mass>().under("mass")?.si();
    let cell = input.cell_volume.normalize::<Volume>().under("cellVolume")?.si();
    let reference = input.reference_volume.normalize::<Volume>().under("referenceVolume")?.si();
    let p1 = input.first_pressure.normalize::<Pressure>().under("firstPressure")?.si();
    let p2 = input.second_pressure.normalize::<Pressure>().under("secondPressure")?.si();
    let filled = match input.filled_first {
        ChamberWord::Cell => Filled::Cell,
        ChamberWord::Reference => Filled::Reference,
    };
    Ok(Density::from_si(mass / pycnometer_volume(filled, cell, reference, p1, p2)?)?)
}

pub(super) fn find(
    input: &mut Option<FindInput>,
    composition: &Composition,
    densities: &Densities,
    units: &Units,
) -> Result<Option<FindResult>, Error> {
    let Some(input) = input else { return Ok(None) };
    let chosen = densities.chosen;
    let own = densities.apparent.shares.iter().any(|share| share.source == VolumeSource::Given);
    let repeatable = matches!(chosen, DensityModel::ApparentVolumes | DensityModel::IdealMixing);
    if own || !repeatable {
        // Another composition has another cell, excess or volume: the values of the document do not say which.
        let other = "values of your own in density".to_owned();
        return Err(ErrorKind::Conflict { field: "find".into(), other }.into());
    }
    let target = input.density.normalize::<Density>().under("density")?;
    data::element(&input.element).under("element")?;
    let model = |alloy: &Composition| match chosen {
        DensityModel::IdealMixing => Ok(ideal_mixing(alloy)?.density),
        _ => Ok(apparent_volumes(alloy)?.density),
    };
    let found = fractions_at(composition, &input.element, target, model).map_err(|kind| match kind {
        ErrorKind::Needs { .. } => Error::new(kind, "element"),
        other => Error::new(other, "density"),
    })?;
    let row = |solution: crate::alloy::Solution| {
        let own = composition.components().iter().find(|c| c.element.symbol == input.element);
        let others = 1.0 - own.map_or(0.0, |c| c.mass_fraction);
        let rest = 1.0 - solution.mass_fraction;
        let fractions = composition.components().iter().map(|c| {
            if c.element.symbol == input.element {
                solution.mass_fraction
            } else {
                c.mass_fraction * rest / others
            }
        });
        Ok(FractionResult {
            mass_fraction: units.show(MassFraction::from_si(solution.mass_fraction)?)?,
            mass_fractions: units.show_all::<MassFraction>(fractions)?,
            karat: (input.element == "Au").then_some(24.0 * solution.mass_fraction),
            sensitivity: units.show_si(DensityChange::KIND, solution.sensitivity)?,
        })
    };
    let solutions = found.into_iter().map(row).collect::<Result<_, ErrorKind>>()?;
    Ok(Some(FindResult { element: input.element.clone(), solutions }))
}

pub(super) fn part(
    input: &mut Option<PartInput>,
    composition: &Composition,
    density: Density,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<PartResult>, Error> {
    let Some(input) = input else { return Ok(None) };
    let molar_mass = 1e-3 * composition.molar_mass_g_mol();
    let volume = match &mut input.volume {
        Some(volume) => Some(volume.normalize::<Volume>().under("volume")?.si()),
        None => None,
    };
    let mass = volume.map(|volume| volume * density.si());
    let price = price(input, composition).under("prices")?;
    let moduli = moduli(input, composition, ledger).under("moduli")?;
    let hill = moduli.map(|[voigt, reuss]| 0.5 * (voigt + reuss));
    let modulus = |pa: Option<f64>| pa.map(|pa| units.show(Modulus::from_si(pa)?)).transpose();
    Ok(Some(PartResult {
        number_density: density.si() / molar_mass * crate::alloy::density::AVOGADRO,
        mass: mass.map(|mass| units.show(Mass::from_si(mass)?)).transpose()?,
        price_per_kilogram: price,
        price_per_liter: price.map(|price| price * density.si() * 1e-3),
        price_per_cubic_meter: price.map(|price| price * density.si()),
        price: price.zip(mass).map(|(price, mass)| price * mass),
        modulus_voigt: modulus(moduli.map(|[voigt, _]| voigt))?,
        modulus_reuss: modulus(moduli.map(|[_, reuss]| reuss))?,
        modulus_hill: modulus(hill)?,
        specific_stiffness: hill.map(|hill| 1e-6 * hill / density.si()),
    }))
}

fn price(input: &PartInput, composition: &Composition) -> Result<Option<f64>, ErrorKind> {
    if input.prices.is_empty() {
        return Ok(None);
    }
    let mut sum = 0.0;
    for component in composition.components() {
        let symbol = component.element.symbol.as_str();
        let known = input.prices.iter().find(|(known, _)| known == symbol);
        let (_, price) = known.ok_or_else(|| ErrorKind::MissingField { field: symbol.to_owned() })?;
        if !(*price >= 0.0) {
            let (quantity, rule) = ("price", "0 or more");
            let unit = crate::error::Suffix("");
            return Err(ErrorKind::OutOfRange { quantity, value: *price, unit, rule });
        }
        sum += component.mass_fraction * price;
    }
    Ok(Some(sum))
}

/// Voigt and Reuss means of the moduli by volume of the solid elements.
fn moduli(
    input: &mut PartInput,
    composition: &Composition,
    ledger: &mut Ledger,
) -> Result<Option<[f64; 2]>, Error> {
    if input.moduli.is_empty() {
        return Ok(None);
    }
    ledger.model(&models::VOIGT_REUSS_HILL);
    let mixing = ideal_mixing(composition)?;
    let (mut voigt, mut reuss) = (0.0, 0.0);
    for (component, share) in composition.components().iter().zip(&mixing.shares) {
        let symbol = component.element.symbol.as_str();
        let Some((_, modulus)) = input.moduli.iter_mut().find(|(known, _)| known == symbol) else {
            return Err(ErrorKind::MissingField { field: symbol.to_owned() }.into());
        };
        let modulus = modulus.normalize::<Modulus>().under(symbol)?.si();
        voigt += share.volume_fraction * modulus;
        reuss += share.volume_fraction / modulus;
    }
    Ok(Some([voigt, 1.0 / reuss]))
}
