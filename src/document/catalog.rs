//! What the engine knows: kinds and units, record ids, codes. For menus, completion and translation.

use super::report::{Card, ModelCard};
use crate::data;
use crate::error::{ErrorKind, WarningKind};
use crate::quantity::KINDS;
use crate::{alloy, laminate, membrane, model::Model, uncertainty};
use serde::Serialize;
use std::collections::BTreeMap;

/// Everything a document can name.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Catalog {
    /// The engine.
    pub engine: Card,
    /// The data.
    pub data: Card,
    /// Kinds of quantity and their units; the first unit is the default of reports.
    pub quantities: Vec<QuantityEntry>,
    /// Laminae.
    pub laminae: Vec<LaminaEntry>,
    /// Fibers.
    pub fibers: Vec<ConstituentEntry>,
    /// Matrices.
    pub matrices: Vec<ConstituentEntry>,
    /// Metals that let hydrogen through.
    pub metals: Vec<MetalEntry>,
    /// Polymers.
    pub polymers: Vec<PolymerEntry>,
    /// Alloys by designation.
    pub alloys: Vec<AlloyEntry>,
    /// Symbols of the elements.
    pub elements: Vec<&'static str>,
    /// Models.
    pub models: Vec<ModelCard>,
    /// Codes of errors.
    pub error_codes: &'static [&'static str],
    /// Codes of warnings.
    pub warning_codes: &'static [&'static str],
}

/// A kind of quantity.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct QuantityEntry {
    /// Id.
    pub id: &'static str,
    /// English name.
    pub name: &'static str,
    /// Its units.
    pub units: Vec<UnitEntry>,
}

/// A unit.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct UnitEntry {
    /// Name in reports.
    pub name: &'static str,
    /// Other spellings that are read.
    pub aliases: &'static [&'static str],
    /// Code of the Unified Code for Units of Measure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ucum: Option<&'static str>,
}

/// A lamina record.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LaminaEntry {
    /// Id.
    pub id: &'static str,
    /// Name.
    pub name: &'static str,
    /// Product form.
    pub form: &'static str,
}

/// A fiber or matrix record.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ConstituentEntry {
    /// Id.
    pub id: &'static str,
    /// Name.
    pub name: &'static str,
    /// Carbon, glass, epoxy and others.
    pub material: &'static str,
}

/// An alloy record.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AlloyEntry {
    /// Usual name; a composition can name it.
    pub name: &'static str,
    /// Other designations, which do as well.
    pub names: &'static [String],
    /// Family.
    pub family: &'static str,
}

/// A polymer record.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PolymerEntry {
    /// Id.
    pub id: &'static str,
    /// Name.
    pub name: &'static str,
    /// Abbreviation.
    pub abbreviation: &'static str,
    /// Temperature of measurement, °C.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature_celsius: Option<f64>,
    /// Permeability by gas, Barrer.
    pub permeability_barrer: &'static BTreeMap<String, f64>,
    /// Citation.
    pub citation: &'static str,
}

/// A metal that lets hydrogen through.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MetalEntry {
    /// Id.
    pub id: &'static str,
    /// Name.
    pub name: &'static str,
    /// Citation.
    pub citation: &'static str,
}

/// The catalog of this build.
///
/// ```
/// let catalog = matprop::document::catalog::catalog()?;
/// assert!(catalog.laminae.len() >= 12 && catalog.polymers.len() >= 30);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `broken_data` if the built-in data do not read.
pub fn catalog() -> Result<Catalog, ErrorKind> {
    let unit = |unit: &'static crate::quantity::Unit| UnitEntry {
        name: unit.name,
        aliases: unit.aliases,
        ucum: unit.ucum,
    };
    let quantity = |kind: &&'static crate::quantity::Kind| QuantityEntry {
        id: kind.id,
        name: kind.name,
        units: kind.units.iter().map(unit).collect(),
    };
    let lamina = |record: &'static data::LaminaRecord| LaminaEntry {
        id: &record.id,
        name: &record.name,
        form: &record.form,
    };
    let fiber = |record: &'static data::FiberRecord| ConstituentEntry {
        id: &record.id,
        name: &record.name,
        material: &record.kind,
    };
    let matrix = |record: &'static data::MatrixRecord| ConstituentEntry {
        id: &record.id,
        name: &record.name,
        material: &record.kind,
    };
    let polymer = |record: &'static data::Polymer| {
        Ok(PolymerEntry {
            id: &record.id,
            name: &record.name,
            abbreviation: &record.abbreviation,
            temperature_celsius: record.temperature_c,
            permeability_barrer: &record.permeability_barrer,
            citation: &data::source(&record.source)?.citation,
        })
    };
    let metal = |record: &'static data::MetalRecord| {
        let citation = &data::source(&record.source)?.citation;
        Ok(MetalEntry { id: &record.id, name: &record.name, citation })
    };
    let alloy = |record: &'static data::AlloyRecord| AlloyEntry {
        name: &record.name,
        names: &record.names,
        family: &record.family,
    };
    let models = [
        laminate::models::PLANE_STRESS,
        laminate::models::CLT,
        laminate::models::CONSTANTS,
        laminate::models::THERMAL,
        laminate::models::POLAR,
        laminate::models::RESPONSE,
        laminate::failure::MARGIN,
        laminate::failure::IN_SITU,
        laminate::failure::STRENGTHS,
        laminate::failure::PROGRESSIVE,
        laminate::failure::ENVELOPE,
        laminate::plate::pagano::PAGANO,
        laminate::plate::pagano::COMPARISON,
        laminate::plate::sandwich::CORE_SHEAR,
        laminate::plate::sandwich::CRUSHING,
        laminate::plate::sandwich::CRIMPING,
        laminate::plate::sandwich::COLUMN,
        laminate::plate::sandwich::wrinkling::WRINKLING_DESIGN,
        laminate::plate::sandwich::wrinkling::HOFF_MAUTNER,
        laminate::plate::sandwich::wrinkling::PLANTEMA,
        laminate::plate::sandwich::wrinkling::ALLEN,
        laminate::plate::sandwich::wrinkling::DIMPLING,
        laminate::models::MOISTURE,
        laminate::models::CLASSIFICATION,
        laminate::models::TRANSVERSE_SHEAR,
        laminate::models::TRANSVERSE_STRESS,
        laminate::models::LAMINATION_PARAMETERS,
        laminate::models::INVARIANTS,
        laminate::models::REDUCED_BENDING,
        laminate::models::EFFECTIVE_SOLID,
        laminate::models::DESIGN_RULES,
        laminate::models::RESIDUAL,
        laminate::models::WARPING,
        laminate::models::SPRING_IN,
        laminate::FABRIC,
        alloy::models::FRACTIONS,
        alloy::models::IDEAL,
        alloy::models::APPARENT,
        alloy::models::INTERVAL,
        alloy::models::RANGE,
        alloy::models::VEGARD,
        alloy::models::XRAY,
        alloy::models::EXCESS,
        alloy::models::EXPANSION,
        alloy::models::LIQUID,
        alloy::models::LIQUID_INTERVAL,
        alloy::models::MIXTURE,
        alloy::models::ARCHIMEDES,
        alloy::models::WATER,
        alloy::models::PYCNOMETER,
        alloy::models::DESCRIPTORS,
        alloy::models::VOIGT_REUSS_HILL,
        uncertainty::models::SENSITIVITY,
        uncertainty::models::GUM,
        uncertainty::models::MONTE_CARLO,
    ];
    let models = models
        .into_iter()
        .chain(laminate::design::models::ALL)
        .chain(membrane::models::ALL)
        .chain(super::conversion::ALL);
    let plates = laminate::plate::models::ALL;
    let criteria = laminate::failure::Criterion::MODELS;
    let card = |model: Model| {
        let Model { id, name, equation, reference, validity } = model;
        ModelCard { id, name, equation, reference, validity }
    };
    Ok(Catalog {
        engine: Card::engine(),
        data: Card::data(),
        quantities: KINDS.iter().map(quantity).collect(),
        laminae: data::laminae()?.iter().map(lamina).collect(),
        fibers: data::fibers()?.iter().map(fiber).collect(),
        matrices: data::matrices()?.iter().map(matrix).collect(),
        metals: data::metals()?.iter().map(metal).collect::<Result<_, ErrorKind>>()?,
        polymers: data::polymers()?.iter().map(polymer).collect::<Result<_, ErrorKind>>()?,
        alloys: data::alloys()?.iter().map(alloy).collect(),
        elements: data::elements()?.iter().map(|element| element.symbol.as_str()).collect(),
        models: models
            .into_iter()
            .chain(plates)
            .chain(criteria)
            .chain(laminate::micromechanics::models::ALL)
            .chain(membrane::module::models::ALL)
            .chain(membrane::filtration::cards::ALL)
            .chain(membrane::porous::cards::ALL)
            .chain(membrane::water::ALL)
            .chain(membrane::mixed_matrix::models::ALL)
            .chain(membrane::pervaporation::models::ALL)
            .chain(membrane::layers::models::ALL)
            .chain(membrane::sorption::models::ALL)
            .chain(membrane::fugacity::models::ALL)
            .chain(membrane::polarization::models::ALL)
            .chain(membrane::lab::ALL.iter().copied())
            .chain(membrane::metal::models::ALL)
            .chain(membrane::adsorption::models::ALL)
            .map(card)
            .collect(),
        error_codes: ErrorKind::CODES,
        warning_codes: WarningKind::CODES,
    })
}
