//! An alloy document computed.

mod density;
mod descriptors;
mod tasks;

use super::input::{AlloyInput, BasisWord, CompositionInput, CompositionTable, Entries};
use super::quantity::Quantity;
use super::report::{
    AlloyReport, AlloyResults, ElementResult, Ledger, ReadingResult, RecordCard, VolumeBasis,
};
use super::units::Units;
use crate::alloy::density::{ApparentShare, VolumeSource};
use crate::alloy::{Amount, Basis, Component, Composition, Reading, models, read};
use crate::data::{ApparentVolume, Element};
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::quantity::{
    Density, DensityChange, MassFraction, MolarMass, MolarVolume, MoleFraction, Quantity as _, Ratio,
    SpecificVolume, VolumeFraction,
};

/// Sums further than this from 1 are mentioned when they are scaled.
const EXACT_SUM: f64 = 1e-9;

pub(super) fn report(input: &AlloyInput) -> Result<AlloyReport, Error> {
    let mut input = input.clone();
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let (reading, path) = reading(&mut input.composition).under("composition")?;
    let path = if path.is_empty() { "composition".to_owned() } else { format!("composition.{path}") };
    if let Some(kind) = &reading.ambiguity {
        ledger.warn(&Warning::new(kind.clone(), path.clone()));
    }
    let composition = composed(&reading).map_err(|kind| Error::new(kind, path.clone()))?;
    if (composition.sum() - 1.0).abs() > EXACT_SUM {
        let kind = WarningKind::Rescaled { percent: 100.0 * composition.sum() };
        ledger.warn(&Warning::new(kind, path.clone()));
    }
    ledger.model(&models::FRACTIONS);
    let found = density::densities(&mut input.density, &composition, &units, &mut ledger, &path)?;
    for (component, share) in composition.components().iter().zip(&found.apparent.shares) {
        ledger.record(card(component.element));
        if let VolumeSource::Record(record) | VolumeSource::Neighbor(record) = share.source {
            ledger.record(volume_card(record));
        }
    }
    let mut results = results(&reading, &composition, &found, &units)?;
    results.thermal =
        tasks::thermal(&mut input.thermal, &composition, &found, &units, &mut ledger).under("thermal")?;
    results.measurement = tasks::measurement(&mut input.measurement, found.density, &units, &mut ledger)
        .under("measurement")?;
    results.find = tasks::find(&mut input.find, &composition, found.chosen, &units).under("find")?;
    results.descriptors = descriptors::descriptors(&mut input.descriptors, &composition, &units, &mut ledger)
        .under("descriptors")?;
    results.part =
        tasks::part(&mut input.part, &composition, found.density, &units, &mut ledger).under("part")?;
    Ok(AlloyReport::new(input, results, ledger)?)
}

/// What a record of an apparent volume says.
fn volume_card(record: &ApparentVolume) -> RecordCard {
    RecordCard {
        collection: "apparent_volumes",
        id: format!("{} in {}", record.element, record.matrix),
        name: format!("{} cm3/mol", record.volume_cm3_mol),
        conditions: record.basis.clone(),
        evidence: record.evidence.clone(),
        sources: vec![record.source.clone()],
    }
}

/// What a record of an element says.
fn card(element: &Element) -> RecordCard {
    let mut sources = vec![element.weight_source.clone()];
    let volume = match (&element.density_kg_m3, &element.apparent_volume_source) {
        (None, Some(source)) => Some(source),
        _ => element.density_source.as_ref(),
    };
    sources.extend(volume.cloned());
    let form = element.form.as_deref().unwrap_or("apparent volume in alloys");
    let temperature = element.temperature_k.map(|t| format!(", {t} K")).unwrap_or_default();
    let doubt = element.doubtful.as_ref().map(|why| format!("; {why}")).unwrap_or_default();
    RecordCard {
        collection: "elements",
        id: element.symbol.clone(),
        name: element.name.clone(),
        conditions: format!("{form}{temperature}{doubt}"),
        evidence: element.evidence.clone(),
        sources,
    }
}

/// Amounts from the text or the one table of the document, and the place they stand in.
fn reading(input: &mut CompositionInput) -> Result<(Reading, &'static str), Error> {
    let table = match input {
        CompositionInput::Text(text) => return Ok((read(text, None)?, "")),
        CompositionInput::Table(table) => table,
    };
    let CompositionTable { text, basis, mass_fractions, mole_fractions, mole_ratios } = table;
    let given = [
        ("text", text.is_some()),
        ("massFractions", mass_fractions.is_some()),
        ("moleFractions", mole_fractions.is_some()),
        ("moleRatios", mole_ratios.is_some()),
    ];
    let mut given = given.iter().filter(|(_, is)| *is).map(|(name, _)| *name);
    let Some(field) = given.next() else {
        return Err(ErrorKind::MissingField { field: "massFractions".into() }.into());
    };
    if let Some(other) = given.next() {
        return Err(ErrorKind::Conflict { field: field.into(), other: other.into() }.into());
    }
    if basis.is_some() && text.is_none() {
        return Err(ErrorKind::Conflict { field: "basis".into(), other: field.into() }.into());
    }
    let reading = if let Some(text) = text {
        read(text, basis.map(Basis::from)).under(field)
    } else if let Some(table) = mass_fractions {
        tabulated::<MassFraction>(table, Basis::Mass).under(field)
    } else if let Some(table) = mole_fractions {
        tabulated::<MoleFraction>(table, Basis::Mole).under(field)
    } else if let Some(table) = mole_ratios {
        tabulated::<Ratio>(table, Basis::MoleRatio).under(field)
    } else {
        Err(ErrorKind::MissingField { field: "massFractions".into() }.into())
    };
    reading.map(|reading| (reading, field))
}

fn tabulated<Q: crate::quantity::Quantity>(
    table: &mut Entries<Quantity>,
    basis: Basis,
) -> Result<Reading, Error> {
    let mut amounts = Vec::new();
    for (symbol, amount) in table.iter_mut() {
        crate::data::element(symbol).under(symbol)?;
        let amount = if amount.is_balance() {
            if basis == Basis::MoleRatio {
                let found = "\"balance\"".to_owned();
                let kind =
                    ErrorKind::WrongType { found, expected: "a ratio; only fractions have a balance".into() };
                return Err(Error::new(kind, symbol.clone()));
            }
            *amount = Quantity::Text("balance".into());
            Amount::Balance
        } else {
            let fraction = amount.normalize::<Q>().under(symbol)?.si();
            if fraction < 0.0 {
                let (value, rule) = (fraction, "0 or more");
                let kind = ErrorKind::OutOfRange { quantity: Q::KIND.name, value, unit: Suffix("1"), rule };
                return Err(Error::new(kind, symbol.clone()));
            }
            Amount::Given(fraction)
        };
        amounts.push((symbol.clone(), amount));
    }
    Ok(Reading { basis, amounts, ambiguity: None })
}

/// The composition, with the balance computed.
fn composed(reading: &Reading) -> Result<Composition, ErrorKind> {
    let sum: f64 =
        reading.amounts.iter().map(|(_, amount)| if let Amount::Given(x) = amount { *x } else { 0.0 }).sum();
    let mut balance: Option<&str> = None;
    let mut fractions: Vec<(&str, f64)> = Vec::new();
    for (symbol, amount) in &reading.amounts {
        let fraction = match amount {
            Amount::Given(fraction) => *fraction,
            Amount::Balance => {
                if let Some(first) = balance {
                    return Err(ErrorKind::TwoBalances { first: first.into(), second: symbol.clone() });
                }
                balance = Some(symbol);
                if sum >= 1.0 {
                    return Err(ErrorKind::NegativeBalance { element: symbol.clone(), percent: 100.0 * sum });
                }
                1.0 - sum
            }
        };
        fractions.push((symbol, fraction));
    }
    match reading.basis {
        Basis::Mass => Composition::from_mass_fractions(&fractions),
        Basis::Mole => Composition::from_mole_fractions(&fractions),
        Basis::MoleRatio => Composition::from_mole_ratios(&fractions),
    }
}

fn results(
    reading: &Reading,
    composition: &Composition,
    found: &density::Densities,
    units: &Units,
) -> Result<AlloyResults, ErrorKind> {
    let density = found.density;
    let molar_mass = composition.molar_mass_g_mol();
    let balance = reading.amounts.iter().find(|(_, amount)| *amount == Amount::Balance);
    let pairs = composition.components().iter().zip(&found.apparent.shares);
    let elements = pairs.map(|(component, share)| element(component, share, units));
    Ok(AlloyResults {
        density: units.show(density)?,
        model: found.chosen,
        interval: found.interval.clone(),
        models: found.models.clone(),
        matrix: found.apparent.matrix.id(),
        specific_volume: units.show(SpecificVolume::from_si(1.0 / density.si())?)?,
        molar_mass: units.show(MolarMass::from_g_mol(molar_mass)?)?,
        molar_volume: units.show(MolarVolume::from_si(1e-3 * molar_mass / density.si())?)?,
        reading: ReadingResult {
            basis: BasisWord::from(reading.basis),
            balance: balance.map(|(symbol, _)| symbol.clone()),
        },
        thermal: None,
        measurement: None,
        find: None,
        descriptors: None,
        part: None,
        elements: elements.collect::<Result<_, ErrorKind>>()?,
    })
}

fn element(component: &Component, share: &ApparentShare, units: &Units) -> Result<ElementResult, ErrorKind> {
    let element = component.element;
    let (volume_basis, volume_from) = match share.source {
        VolumeSource::Record(record) => (VolumeBasis::Record, Some(record.basis.clone())),
        VolumeSource::Neighbor(record) => {
            (VolumeBasis::Neighbor, Some(format!("{}, in {}", record.basis, record.matrix)))
        }
        VolumeSource::Interstitial => (VolumeBasis::ApparentInAlloys, None),
        VolumeSource::Element => (VolumeBasis::SolidElement, None),
        VolumeSource::Given => (VolumeBasis::Given, None),
    };
    Ok(ElementResult {
        element: element.symbol.clone(),
        mass_fraction: units.show(MassFraction::from_si(component.mass_fraction)?)?,
        mole_fraction: units.show(MoleFraction::from_si(component.mole_fraction)?)?,
        volume_fraction: units.show(VolumeFraction::from_si(share.volume_fraction)?)?,
        specific_volume: units.show_si(SpecificVolume::KIND, share.specific_volume)?,
        standard_atomic_weight: units.show(MolarMass::from_g_mol(element.standard_atomic_weight)?)?,
        density: element.density_kg_m3.map(|density| units.show(Density::from_si(density)?)).transpose()?,
        molar_volume: units.show(MolarVolume::from_cm3_mol(share.molar_volume_cm3_mol)?)?,
        volume_basis,
        volume_from,
        sensitivity: share.sensitivity.map(|slope| units.show_si(DensityChange::KIND, slope)).transpose()?,
    })
}
