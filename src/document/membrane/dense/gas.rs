//! The gases of a membrane, completed from records, measurements and films.

use super::super::names::unique;
use super::conditions::Conditions;
use super::energies::{Energies, Fits, Fitted};
use super::free_volume;
use crate::data::{self, Polymer};
use crate::document::input::{GasInput, MembraneInput};
use crate::document::quantity::{Given, Quantity};
use crate::document::report::{Ledger, RecordCard};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::membrane::{
    arrhenius, diffusivity, models, permeability_of_film, permeance_of_rate, solubility, solution_diffusion,
};
use crate::quantity::{
    Diffusivity, Length, MassPermeability, MassPermeance, MolarMass, Permeability, Permeance, Pressure,
    Quantity as _, Solubility, Temperature, TransmissionRate, Unit, VaporTransmissionRate, plain,
};
use core::slice;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Temperature steps above this are mentioned, K.
pub(in crate::document::membrane) const FAR: f64 = 60.0;

/// A gas in SI, at the reference temperature.
pub(super) struct Gas {
    pub name: Cow<'static, str>,
    pub permeability: Permeability,
    /// The permeability as it was given, unless it follows from something else.
    pub given: Option<(f64, &'static Unit)>,
    /// The field of the document that its permeability comes from, unless it is that of a record or an estimate.
    pub own: Option<&'static str>,
    pub split: Option<(Diffusivity, Solubility)>,
    pub energies: Energies,
    pub pressure_difference: Option<Pressure>,
    /// For what is given or wanted by mass.
    pub molar_mass: Option<MolarMass>,
    pub kinetic_diameter: Option<Length>,
    pub fits: Fits,
    pub free_volume: Option<Permeability>,
}

/// A gas at the temperature of the report.
pub(super) struct State {
    pub permeability: Permeability,
    pub split: Option<(Diffusivity, Solubility)>,
    /// Whether that is another temperature than the reference.
    pub moved: bool,
}

impl Gas {
    /// The gas at the report's temperature.
    pub fn at(&self, conditions: &Conditions, ledger: &mut Ledger) -> Result<State, Error> {
        let Some((from, to)) = conditions.step() else {
            return Ok(State { permeability: self.permeability, split: self.split, moved: false });
        };
        ledger.model(&models::ARRHENIUS);
        if (to.si() - from.si()).abs() > FAR {
            let kind = WarningKind::FarTemperature {
                gas: self.name.to_string(),
                from_celsius: from.celsius(),
                to_celsius: to.celsius(),
            };
            ledger.warn(&Warning::new(kind, "temperature"));
        }
        let split = match (self.split, self.energies.diffusion, self.energies.sorption) {
            (Some((d, s)), Some(diffusion), Some(sorption)) => {
                Some((arrhenius(d, diffusion, from, to)?, arrhenius(s, sorption, from, to)?))
            }
            _ => None,
        };
        Ok(State { permeability: self.permeability_at(from, to)?, split, moved: true })
    }

    /// Its permeability at any temperature.
    pub fn permeability_at(&self, from: Temperature, to: Temperature) -> Result<Permeability, ErrorKind> {
        let missing = || ErrorKind::NoActivationEnergy { gas: self.name.to_string() };
        arrhenius(self.permeability, self.energies.permeation.ok_or_else(missing)?, from, to)
    }
}

/// The gases of the document, completed from the polymer record.
pub(super) fn gases(
    input: &mut MembraneInput,
    polymer: Option<&Polymer>,
    conditions: &Conditions,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<Gas>, Error> {
    if input.gases.is_empty() {
        let Some(polymer) = polymer else {
            return Err(Error::new(ErrorKind::Empty { what: "gases".into() }, "gases"));
        };
        input.gases =
            polymer.permeability_barrer.keys().map(|gas| (gas.clone(), GasInput::default())).collect();
    }
    let names = unique(&mut input.gases, "gases")?;
    let mut gases: Vec<Gas> = Vec::with_capacity(names.len());
    for (name, (_, gas)) in names.into_iter().zip(input.gases.iter_mut()) {
        let read = Source { name: &name, polymer, conditions }.gas(&mut gases, gas, units, ledger);
        read.map_err(|error| error.under(&name).under("gases"))?;
    }
    Ok(gases)
}

/// The formula of a gas as the data write it: `CO₂`, `co2` and ` CO2 ` are CO2.
pub(in crate::document::membrane) fn formula(typed: &str) -> Cow<'static, str> {
    static KNOWN: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        let records = data::polymers().into_iter().flatten();
        records.flat_map(|polymer| polymer.permeability_barrer.keys()).map(String::as_str).collect()
    });
    if let Some(known) = KNOWN.get(typed) {
        return Cow::Borrowed(known);
    }
    let name: String = typed.trim().chars().map(plain).collect();
    match KNOWN.iter().find(|known| known.eq_ignore_ascii_case(&name)) {
        Some(known) => Cow::Borrowed(known),
        None => Cow::Owned(name),
    }
}

/// Where the values of one gas come from.
struct Source<'a> {
    name: &'a Cow<'static, str>,
    polymer: Option<&'a Polymer>,
    conditions: &'a Conditions,
}

fn conflict(field: &str, other: &str) -> Error {
    ErrorKind::Conflict { field: field.into(), other: other.into() }.into()
}

fn needs(field: &str, other: &str) -> Error {
    Error::new(ErrorKind::Needs { field: field.into(), other: other.into() }, field)
}

impl Source<'_> {
    /// Adds the gas to the others.
    fn gas(
        &self,
        gases: &mut Vec<Gas>,
        gas: &mut GasInput,
        units: &Units,
        ledger: &mut Ledger,
    ) -> Result<(), Error> {
        let pressure_difference = gas.pressure_difference.given::<Pressure>("pressureDifference")?;
        let molar_mass = self.molar_mass(gas)?;
        let fits = Fits::read(&mut gas.measured, units, ledger)?;
        let free_volume =
            free_volume::permeability(&mut gas.free_volume, self.conditions.free_volume, ledger)?;
        let stated = self.stated(gas, pressure_difference, molar_mass, ledger)?;
        let mut own = match stated {
            Some((field, _)) => Some(field),
            None => fits.permeability.as_ref().map(|_| "measured"),
        };
        let p = self.one_of("permeability", stated.map(|(_, p)| p), &fits.permeability)?;
        let d = gas.diffusivity.given::<Diffusivity>("diffusivity")?;
        let d = self.one_of("diffusivity", d, &fits.diffusivity)?;
        let s = gas.solubility.given::<Solubility>("solubility")?;
        let s = self.one_of("solubility", s, &fits.solubility)?;
        let mut given = None;
        let p = match (p, d, s) {
            (Some(_), Some(_), Some(_)) => return Err(conflict("permeability", "diffusivity")),
            (None, Some(_), Some(_)) => {
                own = Some(if gas.solubility.is_some() { "solubility" } else { "measured" });
                None
            }
            (Some(p), _, _) => {
                given = gas.permeability.as_ref().and_then(|p| p.given(Permeability::KIND));
                Some(p)
            }
            (None, _, _) => {
                let (p, known) = self.recorded(free_volume)?;
                given = known;
                p
            }
        };
        let (permeability, split) = match (p, d, s) {
            (Some(p), None, None) => (p, None),
            (None, None, None) => {
                return Err(ErrorKind::MissingField { field: "permeability".into() }.into());
            }
            (None, Some(_), None) => return Err(needs("diffusivity", "solubility")),
            (None, None, Some(_)) => return Err(needs("solubility", "diffusivity")),
            (p, d, s) => {
                ledger.model(&models::SOLUTION_DIFFUSION);
                let (p, d, s) = completed(p, d, s)?;
                (p, Some((d, s)))
            }
        };
        let energies = Energies::read(gas, &fits)?;
        let kinetic_diameter = gas.kinetic_diameter.given::<Length>("kineticDiameter")?;
        gases.push(Gas {
            name: self.name.clone(),
            permeability,
            given,
            own,
            split,
            energies,
            pressure_difference,
            molar_mass,
            kinetic_diameter,
            fits,
            free_volume,
        });
        Ok(())
    }

    /// The permeability that a gas states, of the material or of the film.
    fn stated(
        &self,
        gas: &mut GasInput,
        pressure: Option<Pressure>,
        molar_mass: Option<MolarMass>,
        ledger: &mut Ledger,
    ) -> Result<Option<(&'static str, Permeability)>, Error> {
        let mut found: Option<(&'static str, Permeability)> = None;
        let mut take = |field: &'static str, p: Option<Permeability>| match (found, p) {
            (Some((other, _)), Some(_)) => Err(conflict(other, field)),
            (None, Some(p)) => {
                found = Some((field, p));
                Ok(())
            }
            (_, None) => Ok(()),
        };
        let film = |field: &str, q: Permeance| {
            let thickness = self.conditions.thickness.ok_or_else(|| needs(field, "thickness"))?;
            permeability_of_film(q, thickness).under(field)
        };
        let rated = |field: &str, rate: TransmissionRate| {
            let pressure = pressure.or(self.conditions.pressure_difference);
            let pressure = pressure.ok_or_else(|| needs(field, "pressureDifference"))?;
            film(field, permeance_of_rate(rate, pressure).under(field)?)
        };
        let amount = |by_mass: f64| {
            let missing = || Error::from(ErrorKind::MissingField { field: "molarMass".into() });
            molar_mass.ok_or_else(missing).map(|m| by_mass / m.si())
        };
        take("permeability", gas.permeability.given::<Permeability>("permeability")?)?;
        let q = gas.permeance.given::<Permeance>("permeance")?;
        take("permeance", q.map(|q| film("permeance", q)).transpose()?)?;
        let rate = gas.transmission_rate.given::<TransmissionRate>("transmissionRate")?;
        take("transmissionRate", rate.map(|rate| rated("transmissionRate", rate)).transpose()?)?;
        if let Some(p) = gas.mass_permeability.given::<MassPermeability>("massPermeability")? {
            let p = Permeability::from_si(amount(p.si())?).under("massPermeability")?;
            take("massPermeability", Some(p))?;
        }
        if let Some(q) = gas.mass_permeance.given::<MassPermeance>("massPermeance")? {
            let q = Permeance::from_si(amount(q.si())?).under("massPermeance")?;
            take("massPermeance", Some(film("massPermeance", q)?))?;
        }
        if let Some(rate) =
            gas.mass_transmission_rate.given::<VaporTransmissionRate>("massTransmissionRate")?
        {
            let rate = TransmissionRate::from_si(amount(rate.si())?).under("massTransmissionRate")?;
            take("massTransmissionRate", Some(rated("massTransmissionRate", rate)?))?;
        }
        if let Some((field, _)) = found {
            cite_form(field, ledger);
        }
        Ok(found)
    }

    /// The molar mass that is given, or that of water.
    fn molar_mass(&self, gas: &mut GasInput) -> Result<Option<MolarMass>, Error> {
        let by_mass = gas.mass_permeability.is_some()
            || gas.mass_permeance.is_some()
            || gas.mass_transmission_rate.is_some();
        if by_mass && gas.molar_mass.is_none() && *self.name == "H2O" {
            let weight = |symbol| data::element(symbol).map(|element| element.standard_atomic_weight);
            let grams = 2.0 * weight("H")? + weight("O")?;
            gas.molar_mass = Some(Quantity::normal(grams, MolarMass::KIND.unit("g/mol")?, None));
        }
        gas.molar_mass.given::<MolarMass>("molarMass")
    }

    /// What is stated, or what was measured, at the reference temperature; not both.
    fn one_of<Q: crate::quantity::Quantity>(
        &self,
        field: &str,
        stated: Option<Q>,
        measured: &Option<Box<Fitted>>,
    ) -> Result<Option<Q>, Error> {
        let Some(measured) = measured else { return Ok(stated) };
        if stated.is_some() {
            return Err(conflict(field, "measured"));
        }
        let reference = self.conditions.reference.ok_or_else(|| needs("measured", "referenceTemperature"))?;
        measured.fit.at(reference).under(field).under("measured").map(Some)
    }

    /// The permeability of the record, with the value as it stands there, or that of the free volume.
    #[allow(clippy::type_complexity)]
    fn recorded(
        &self,
        free_volume: Option<Permeability>,
    ) -> Result<(Option<Permeability>, Option<(f64, &'static Unit)>), Error> {
        let Some(polymer) = self.polymer else { return Ok((free_volume, None)) };
        let barrer = polymer.permeability_barrer.get(&**self.name).copied();
        match (barrer, free_volume) {
            (Some(barrer), _) => {
                let given = Some((barrer, Permeability::KIND.unit("Barrer")?));
                Ok((Some(Permeability::from_barrer(barrer)?), given))
            }
            (None, Some(estimate)) => Ok((Some(estimate), None)),
            (None, None) => Err(ErrorKind::NoGas {
                gas: self.name.chars().take(32).collect(),
                source: polymer.id.clone(),
                available: polymer.permeability_barrer.keys().cloned().collect(),
            }
            .into()),
        }
    }
}

/// The third of P, D, S from two.
fn completed(
    p: Option<Permeability>,
    d: Option<Diffusivity>,
    s: Option<Solubility>,
) -> Result<(Permeability, Diffusivity, Solubility), ErrorKind> {
    match (p, d, s) {
        (Some(p), Some(d), _) => Ok((p, d, solubility(p, d)?)),
        (Some(p), None, Some(s)) => Ok((p, diffusivity(p, s)?, s)),
        (None, Some(d), Some(s)) => Ok((solution_diffusion(d, s)?, d, s)),
        _ => Err(ErrorKind::MissingField { field: "permeability".into() }),
    }
}

/// The models behind a permeability that is given in another form.
fn cite_form(field: &str, ledger: &mut Ledger) {
    match field {
        "permeability" => {}
        "massPermeability" => ledger.model(&models::MASS_AND_AMOUNT),
        _ => {
            ledger.model(&models::TRANSMISSION_RATE);
            if field.starts_with("mass") {
                ledger.model(&models::MASS_AND_AMOUNT);
            }
        }
    }
}

/// The record behind the gases that state nothing else.
pub(in crate::document::membrane) fn cite<'a>(
    polymer: &'static Polymer,
    gases: impl Iterator<Item = &'a str>,
    ledger: &mut Ledger,
) {
    let conditions = match polymer.temperature_c {
        Some(celsius) => Cow::Owned(format!("pure gas, {celsius} °C")),
        None => {
            let kind = WarningKind::UnknownTemperature { id: polymer.id.clone() };
            ledger.warn(&Warning::new(kind, "polymer"));
            "pure gas, temperature not stated".into()
        }
    };
    for gas in gases.filter(|gas| polymer.derived_from_selectivity.iter().any(|derived| derived == gas)) {
        let kind = WarningKind::DerivedValue { id: polymer.id.clone(), gas: gas.to_owned() };
        ledger.warn(&Warning::new(kind, "polymer"));
    }
    ledger.record(RecordCard {
        collection: "polymers",
        id: polymer.id.as_str().into(),
        name: polymer.name.as_str().into(),
        conditions,
        evidence: polymer.evidence.as_str().into(),
        sources: slice::from_ref(&polymer.source).into(),
    });
}
