//! An alloy document computed.

mod composition;
mod density;
mod descriptors;
pub(super) mod mixture;
mod range;
mod tasks;
mod thermal;

use super::input::{AlloyInput, PorousInput};
use super::report::{
    AlloyReport, AlloyResults, ElementResult, Ledger, ReadingResult, RecordCard, VolumeBasis,
};
use super::units::Units;
use crate::alloy::density::{AVOGADRO, ApparentShare, VolumeSource};
use crate::alloy::{Component, Composition, models};
use crate::data::{ApparentVolume, Element};
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::quantity::{
    AtomicVolume, Density, DensityChange, MassFraction, MolarMass, MolarVolume, MoleFraction, NumberDensity,
    Quantity as _, SpecificVolume, VolumeFraction,
};
use core::slice;

/// Sums further than this from 1 are mentioned when they are scaled.
const EXACT_SUM: f64 = 1e-9;

pub(super) fn report(mut input: Box<AlloyInput>) -> Result<Box<AlloyReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let (reading, path) = composition::reading(&mut input.composition).under("composition")?;
    let path = if path.is_empty() { "composition".to_owned() } else { format!("composition.{path}") };
    let specification = reading.specification().map_err(|kind| Error::new(kind, path.clone()))?;
    let understood = composition::understood(&reading, &specification, &units)?;
    composition::warn(&reading, &path, &mut ledger);
    let composition = specification.composition.clone();
    if (composition.sum() - 1.0).abs() > EXACT_SUM {
        let kind = WarningKind::Rescaled { percent: 100.0 * composition.sum() };
        ledger.warn(&Warning::new(kind, path.clone()));
    }
    ledger.model(&models::FRACTIONS);
    let designation = composition::designation(&reading, &units, &mut ledger)?;
    let found = density::densities(&mut input.density, &composition, &units, &mut ledger, &path)?;
    for (component, share) in composition.components().iter().zip(&found.apparent.shares) {
        ledger.record(card(component.element));
        if let VolumeSource::Record(record) | VolumeSource::Neighbor(record) = share.source {
            ledger.record(volume_card(record));
        }
    }
    let mut results = results(understood, &composition, &found, &units)?;
    results.designation = designation;
    let specification = match reading.standard_limits()? {
        Some(limits) => limits.specification()?,
        None => specification,
    };
    results.range = range::range(&mut input.range, &reading, &specification, &found, &units, &mut ledger)
        .under("range")?;
    results.thermal =
        thermal::thermal(&mut input.thermal, &composition, &found, &units, &mut ledger).under("thermal")?;
    results.measurement = tasks::measurement(&mut input.measurement, found.density, &units, &mut ledger)
        .under("measurement")?;
    results.find = tasks::find(&mut input.find, &composition, &found, &units).under("find")?;
    results.descriptors = descriptors::descriptors(&mut input.descriptors, &composition, &units, &mut ledger)
        .under("descriptors")?;
    let porous = match &mut input.porous {
        Some(PorousInput { porosity, relative_density }) => {
            let given = mixture::porous(porosity, relative_density, found.density, &units).under("porous")?;
            ledger.model(&models::MIXTURE);
            let missing = || Error::new(ErrorKind::MissingField { field: "porosity".into() }, "porous");
            Some(given.ok_or_else(missing)?)
        }
        None => None,
    };
    let bulk = porous.as_ref().map_or(found.density, |(bulk, _)| *bulk);
    results.part = tasks::part(&mut input.part, &composition, bulk, &units, &mut ledger).under("part")?;
    results.porous = porous.map(|(_, result)| result);
    Ok(AlloyReport::new(input, results, ledger)?)
}

/// What a record of an apparent volume says.
fn volume_card(record: &'static ApparentVolume) -> RecordCard {
    RecordCard {
        collection: "apparent_volumes",
        id: format!("{} in {}", record.element, record.matrix).into(),
        name: format!("{} cm3/mol", record.volume_cm3_mol).into(),
        conditions: record.basis.as_str().into(),
        evidence: record.evidence.as_str().into(),
        sources: slice::from_ref(&record.source).into(),
    }
}

/// What a record of an element says.
fn card(element: &'static Element) -> RecordCard {
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
        id: element.symbol.as_str().into(),
        name: element.name.as_str().into(),
        conditions: format!("{form}{temperature}{doubt}").into(),
        evidence: element.evidence.as_str().into(),
        sources: sources.into(),
    }
}

fn results(
    understood: ReadingResult,
    composition: &Composition,
    found: &density::Densities,
    units: &Units,
) -> Result<AlloyResults, ErrorKind> {
    let density = found.density;
    let molar_mass = composition.molar_mass_g_mol();
    let pairs = composition.components().iter().zip(&found.apparent.shares);
    let elements = pairs.map(|(component, share)| element(component, share, units));
    Ok(AlloyResults {
        density: units.show(density)?,
        model: found.chosen,
        model_reason: found.reason,
        interval: found.interval.clone(),
        models: found.models.clone(),
        matrix: found.apparent.matrix.id(),
        specific_volume: units.show(SpecificVolume::from_si(1.0 / density.si())?)?,
        molar_mass: units.show(MolarMass::from_g_mol(molar_mass)?)?,
        molar_volume: units.show(MolarVolume::from_si(1e-3 * molar_mass / density.si())?)?,
        atomic_volume: units.show(AtomicVolume::from_si(1e-3 * molar_mass / density.si() / AVOGADRO)?)?,
        number_density: units.show(NumberDensity::from_si(AVOGADRO * density.si() / (1e-3 * molar_mass))?)?,
        reading: understood,
        designation: None,
        porous: None,
        range: None,
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
