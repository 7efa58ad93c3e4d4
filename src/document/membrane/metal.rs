//! Hydrogen through a metal computed.

use crate::data;
use crate::document::input::{MembraneMetalInput, MetalTubeInput};
use crate::document::quantity::{Given, Quantity};
use crate::document::report::{
    Ledger, MembraneMetalReport, MembraneMetalResults, RecordCard, ReferenceState, Value,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::membrane::metal::{MetalFilm, Tube, models};
use crate::quantity::{
    Diffusivity, GAS_CONSTANT, Kind, Length, MolarEnergy, MolarFlow, MolarFlux, Permeance, Pressure,
    Quantity as _, Ratio, SievertsConstant, SievertsPermeability, SievertsPermeance, Temperature,
};
use core::slice;

/// The exponent of Sieverts' law.
const SIEVERTS: f64 = 0.5;

pub(in crate::document) fn report(
    mut input: Box<MembraneMetalInput>,
) -> Result<Box<MembraneMetalReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneMetalReport::new(input, results, ledger)?)
}

fn results(
    input: &mut MembraneMetalInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneMetalResults, Error> {
    let temperature = input.temperature.normalize::<Temperature>().under("temperature")?;
    let n = exponent(&mut input.exponent)?;
    let fields = Fields {
        record: ("metal", input.metal.as_deref(), "temperature"),
        permeability: &mut input.permeability,
        reference_temperature: &mut input.reference_temperature,
        pre_exponential: &mut input.pre_exponential,
        activation_energy: &mut input.activation_energy,
        diffusivity: &mut input.diffusivity,
        sieverts_constant: &mut input.sieverts_constant,
    };
    let permeability = permeability(fields, n, Some(temperature), ledger)?;
    ledger.model(&models::SIEVERTS);
    let mut results = MembraneMetalResults {
        temperature: units.show(temperature)?,
        exponent: units.show_si(Ratio::KIND, n)?,
        permeability: show(SievertsPermeability::KIND, permeability.si(), n, units)?,
        permeance: None,
        flux: None,
        flow: None,
        apparent_permeance: None,
        standard_state: ReferenceState::stp(),
    };
    // The exponent is checked with or without a thickness.
    let thickness = input.thickness.given::<Length>("thickness")?;
    let one = Length::from_m(1.0)?;
    let film = MetalFilm::new(permeability, n, thickness.unwrap_or(one)).under("exponent")?;
    let tube = input.tube.as_mut().map(|tube| read_tube(tube).under("tube")).transpose()?;
    if thickness.is_some() && tube.is_some() {
        return Err(conflict("thickness", "tube"));
    }
    let feed = input.feed_pressure.given::<Pressure>("feedPressure")?;
    let permeate = input.permeate_pressure.given::<Pressure>("permeatePressure")?;
    if thickness.is_some() {
        results.permeance = Some(show(SievertsPermeance::KIND, film.permeance(), n, units)?);
    }
    let Some(feed) = feed else {
        return if permeate.is_some() { Err(needs("permeatePressure", "feedPressure")) } else { Ok(results) };
    };
    if thickness.is_none() && tube.is_none() {
        return Err(needs("feedPressure", "thickness"));
    }
    if permeate.is_none() {
        input.permeate_pressure = Some(Quantity::normal(0.0, Pressure::KIND.unit("bar")?, None));
    }
    let permeate = permeate.map_or_else(|| Pressure::from_si(0.0), Ok)?;
    if permeate.si() > feed.si() {
        let rule = "at most the feed pressure";
        let (quantity, value) = ("permeate pressure of hydrogen", permeate.bar());
        let kind = ErrorKind::OutOfRange { quantity, value, unit: Suffix("bar"), rule };
        return Err(Error::new(kind, "permeatePressure"));
    }
    if let Some(tube) = tube {
        let flow = film.tube_flow(&tube, feed, permeate).under("outerDiameter").under("tube")?;
        results.flow = Some(units.show::<MolarFlow>(flow)?);
        return Ok(results);
    }
    let flux = film.flux(feed, permeate)?;
    results.flux = Some(units.show::<MolarFlux>(flux)?);
    if feed.si() > permeate.si() {
        let apparent = flux.si() / (feed.si() - permeate.si());
        results.apparent_permeance = Some(units.show_si(Permeance::KIND, apparent)?);
    }
    Ok(results)
}

fn read_tube(tube: &mut MetalTubeInput) -> Result<Tube, Error> {
    Ok(Tube {
        length: tube.length.normalize::<Length>().under("length")?,
        inner_diameter: tube.inner_diameter.normalize::<Length>().under("innerDiameter")?,
        outer_diameter: tube.outer_diameter.normalize::<Length>().under("outerDiameter")?,
    })
}

/// A permeability or permeance in its unit, which is of the power n of pascal where that is not one half.
fn show(kind: &'static Kind, si: f64, n: f64, units: &Units) -> Result<Value, ErrorKind> {
    if n == SIEVERTS {
        return units.show_si(kind, si);
    }
    let unit = kind.units.last().map_or("", |unit| unit.name);
    Ok(Value { value: kind.check(si)?, unit })
}

fn needs(field: &str, other: &str) -> Error {
    Error::new(ErrorKind::Needs { field: field.into(), other: other.into() }, field)
}

fn conflict(field: &str, other: &str) -> Error {
    Error::new(ErrorKind::Conflict { field: field.into(), other: other.into() }, field)
}

/// What a document says of the permeability of a metal.
pub(super) struct Fields<'a> {
    /// The field that names a metal of the library, what it says, and where the temperature stands.
    pub record: (&'static str, Option<&'a str>, &'static str),
    pub permeability: &'a mut Option<Quantity>,
    pub reference_temperature: &'a mut Option<Quantity>,
    pub pre_exponential: &'a mut Option<Quantity>,
    pub activation_energy: &'a mut Option<Quantity>,
    pub diffusivity: &'a mut Option<Quantity>,
    pub sieverts_constant: &'a mut Option<Quantity>,
}

/// The exponent of the pressures, which is written into the document.
pub(super) fn exponent(given: &mut Option<Quantity>) -> Result<f64, Error> {
    if let Some(n) = given.given::<Ratio>("exponent")? {
        return Ok(n.value());
    }
    *given = Some(Quantity::normal(SIEVERTS, Ratio::KIND.unit("1")?, None));
    Ok(SIEVERTS)
}

/// The permeability at a temperature, which only an activation energy needs.
pub(super) fn permeability(
    input: Fields,
    n: f64,
    temperature: Option<Temperature>,
    ledger: &mut Ledger,
) -> Result<SievertsPermeability, Error> {
    if let (field, Some(id), place) = input.record {
        return recorded(id, field, place, &input, n, temperature, ledger);
    }
    let given = input.permeability.given::<SievertsPermeability>("permeability")?;
    let front = input.pre_exponential.given::<SievertsPermeability>("preExponential")?;
    for (field, stated) in
        [("permeability", &*input.permeability), ("preExponential", &*input.pre_exponential)]
    {
        of_power(field, stated.as_ref(), n)?;
    }
    let reference = input.reference_temperature.given::<Temperature>("referenceTemperature")?;
    let energy = input.activation_energy.given::<MolarEnergy>("activationEnergy")?;
    let diffusivity = input.diffusivity.given::<Diffusivity>("diffusivity")?;
    let constant = input.sieverts_constant.given::<SievertsConstant>("sievertsConstant")?;
    let boltzmann = |energy: MolarEnergy, inverse: f64| libm::exp(-energy.si() / GAS_CONSTANT * inverse);
    let at = || temperature.ok_or_else(|| needs("activationEnergy", "temperature"));
    match (given, front, diffusivity) {
        (Some(_), Some(_), _) => Err(conflict("preExponential", "permeability")),
        (Some(_), _, Some(_)) => Err(conflict("diffusivity", "permeability")),
        (_, Some(_), Some(_)) => Err(conflict("diffusivity", "preExponential")),
        (Some(p), None, None) => match (reference, energy) {
            (None, None) => Ok(p),
            (Some(reference), Some(energy)) => {
                let t = at()?.si();
                ledger.model(&models::METAL_ARRHENIUS);
                let inverse = (reference.si() - t) / (reference.si() * t);
                Ok(SievertsPermeability::from_si(p.si() * boltzmann(energy, inverse))?)
            }
            (None, Some(_)) => Err(needs("activationEnergy", "referenceTemperature")),
            (Some(_), None) => Err(needs("referenceTemperature", "activationEnergy")),
        },
        (None, Some(front), None) => {
            let Some(energy) = energy else { return Err(needs("preExponential", "activationEnergy")) };
            if reference.is_some() {
                return Err(conflict("referenceTemperature", "preExponential"));
            }
            let t = at()?.si();
            ledger.model(&models::METAL_ARRHENIUS);
            Ok(SievertsPermeability::from_si(front.si() * boltzmann(energy, 1.0 / t))?)
        }
        (None, None, Some(d)) => {
            let Some(constant) = constant else { return Err(needs("diffusivity", "sievertsConstant")) };
            if n != SIEVERTS {
                return Err(conflict("exponent", "sievertsConstant"));
            }
            ledger.model(&models::METAL_DIFFUSION);
            Ok(SievertsPermeability::from_si(0.5 * d.si() * constant.si())?)
        }
        (None, None, None) if constant.is_some() => Err(needs("sievertsConstant", "diffusivity")),
        (None, None, None) => Err(ErrorKind::MissingField { field: "permeability".into() }.into()),
    }
}

/// The permeability of a metal of the library.
fn recorded(
    id: &str,
    field: &'static str,
    place: &'static str,
    input: &Fields,
    n: f64,
    temperature: Option<Temperature>,
    ledger: &mut Ledger,
) -> Result<SievertsPermeability, Error> {
    let own: [(&str, bool); 6] = [
        ("permeability", input.permeability.is_some()),
        ("referenceTemperature", input.reference_temperature.is_some()),
        ("preExponential", input.pre_exponential.is_some()),
        ("activationEnergy", input.activation_energy.is_some()),
        ("diffusivity", input.diffusivity.is_some()),
        ("sievertsConstant", input.sieverts_constant.is_some()),
    ];
    if let Some((other, _)) = own.iter().find(|(_, given)| *given) {
        return Err(conflict(other, field));
    }
    if n != SIEVERTS {
        return Err(conflict("exponent", field));
    }
    let record = data::metal(id).under(field)?;
    let t = temperature.ok_or_else(|| needs(field, "temperature"))?.si();
    let (low, high) = (record.lowest_temperature_k, record.highest_temperature_k);
    if !(low..=high).contains(&t) {
        let (what, model) = ("temperature".to_owned(), record.name.clone());
        let kind = WarningKind::OutsideFit { what, value: t, unit: Suffix("K"), low, high, model };
        ledger.warn(&Warning::new(kind, place));
    }
    ledger.model(&models::METAL_ARRHENIUS);
    ledger.record(RecordCard {
        collection: "metals",
        id: record.id.as_str().into(),
        name: record.name.as_str().into(),
        conditions: format!("{low} to {high} K").into(),
        evidence: record.evidence.as_str().into(),
        sources: slice::from_ref(&record.source).into(),
    });
    let boltzmann = libm::exp(-record.activation_energy_j_mol / GAS_CONSTANT * (1.0 / t));
    Ok(SievertsPermeability::from_si(record.pre_exponential_mol_m_s_pa05 * boltzmann)?)
}

/// Whether the unit of a permeability fits the exponent: roots of pressures are for one half.
fn of_power(field: &str, stated: Option<&Quantity>, n: f64) -> Result<(), Error> {
    let Some((_, unit)) = stated.and_then(|stated| stated.given(SievertsPermeability::KIND)) else {
        return Ok(());
    };
    let any = SievertsPermeability::KIND.units.last().is_some_and(|last| last.name == unit.name);
    if n == SIEVERTS || any {
        return Ok(());
    }
    let kind = ErrorKind::WrongUnit {
        unit: unit.name.to_owned(),
        measures: "permeability by the root of pressure (exponent 0.5)",
        quantity: "permeability for this exponent",
        units: std::iter::once("mol/(m.s.Pan)").collect(),
    };
    Err(Error::new(kind, field))
}
