//! The selective layer of a module: what it lets through of each gas.

use super::dense::{FAR, SAME_TEMPERATURE, cite, formula};
use super::gas_phase;
use super::sorption::gases;
use crate::data::{self, Polymer};
use crate::document::input::{DrivingForceWord, PermeatingGasInput, SelectiveLayerInput};
use crate::document::quantity::Given;
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::membrane::fugacity::{FugacityLaw, PengRobinson};
use crate::membrane::sorption::{MobileGases, models as sorption_models};
use crate::membrane::transport::{ConstantPermeances, Transport};
use crate::membrane::{arrhenius, models, permeance};
use crate::quantity::{Length, MolarEnergy, Permeability, Permeance, Quantity as _, Ratio, Temperature};

/// The law of a layer for a list of gases.
pub(super) struct Layer {
    pub law: Box<dyn Transport>,
}

impl Layer {
    /// The permeances, where they are constant.
    pub fn permeances(&self) -> Option<&[f64]> {
        self.law.permeances()
    }
}

/// Where the layer is, and where it was measured.
struct State<'a> {
    polymer: Option<&'a Polymer>,
    thickness: Option<Length>,
    reference: Option<Temperature>,
    temperature: Option<Temperature>,
}

/// The formulas of the gases of a layer as the data write them.
pub(super) fn name_gases(layer: &mut SelectiveLayerInput) -> Result<Vec<String>, Error> {
    let mut names: Vec<String> = Vec::new();
    for (name, _) in layer.gases.iter_mut() {
        let typed = name.clone();
        *name = formula(name).into_owned();
        if names.contains(name) {
            return Err(Error::new(ErrorKind::DuplicateField { field: typed }, "gases"));
        }
        names.push(name.clone());
    }
    Ok(names)
}

/// The law of a layer for `gases`, in their order.
pub(super) fn layer(
    input: &mut SelectiveLayerInput,
    gases: &[String],
    ledger: &mut Ledger,
) -> Result<Layer, Error> {
    let polymer = match &input.polymer {
        Some(id) => Some(data::polymer(id).under("polymer")?),
        None => None,
    };
    let state = state(input, polymer)?;
    let gas = equation(input, gases, ledger)?;
    let driven = |law: Box<dyn Transport>| match gas {
        Some(gas) => Layer { law: Box::new(FugacityLaw { gas, law }) },
        None => Layer { law },
    };
    if let Some(polymer) = polymer {
        let given = |gas: &&str| input.gases.get(gas).is_none_or(|gas| gas.permeability.is_none());
        cite(polymer, gases.iter().map(String::as_str).filter(given), ledger);
    }
    if input.gases.iter().any(|(_, gas)| gas.dual_mode.is_some()) {
        return Ok(driven(Box::new(sorbing(input, gases, &state, ledger)?)));
    }
    let mut permeances = Vec::new();
    for gas in gases {
        let known = input.gases.iter_mut().find(|(name, _)| name == gas).map(|(_, gas)| gas);
        let mut empty = PermeatingGasInput::default();
        let q = one(gas, known.unwrap_or(&mut empty), &state, ledger);
        permeances.push(q.under(gas).under("gases")?.si());
    }
    Ok(driven(Box::new(ConstantPermeances(permeances))))
}

/// The equation of state of the gases, where fugacities drive them.
fn equation(
    input: &mut SelectiveLayerInput,
    gases: &[String],
    ledger: &mut Ledger,
) -> Result<Option<PengRobinson>, Error> {
    let temperature = input.gas_temperature.given::<Temperature>("gasTemperature")?;
    let interactions = gas_phase::pairs::<Ratio>(&mut input.interactions, gases, "interactions")?;
    let needs = |field: &str, other: &str| {
        Error::new(ErrorKind::Needs { field: field.into(), other: other.into() }, field)
    };
    let fugacity = input.driving_force == Some(DrivingForceWord::Fugacity);
    match temperature {
        None if fugacity => Err(needs("drivingForce", "gasTemperature")),
        Some(_) if !fugacity => Err(needs("gasTemperature", "drivingForce")),
        None if !interactions.is_empty() => Err(needs("interactions", "drivingForce")),
        None => Ok(None),
        Some(temperature) => {
            let mut points = Vec::with_capacity(gases.len());
            for name in gases {
                let known = input.gases.iter_mut().find(|(known, _)| known == name).map(|(_, gas)| gas);
                let given = known.and_then(|gas| gas.critical_point.as_mut());
                points.push(gas_phase::critical_point(given, name, ledger).under(name).under("gases")?);
            }
            Ok(Some(gas_phase::equation_of_state(&points, &interactions, temperature, ledger)?))
        }
    }
}

/// The law of gases that sorb in two modes and compete for sites.
fn sorbing(
    input: &mut SelectiveLayerInput,
    gases: &[String],
    state: &State,
    ledger: &mut Ledger,
) -> Result<MobileGases, Error> {
    let Some(thickness) = state.thickness else {
        return Err(ErrorKind::Needs { field: "dualMode".into(), other: "thickness".into() }.into());
    };
    let conflict = |field: &str| ErrorKind::Conflict { field: field.into(), other: "dualMode".into() };
    if state.temperature.is_some() {
        return Err(Error::new(conflict("temperature"), "temperature"));
    }
    let mut found = Vec::new();
    for name in gases {
        let known = input.gases.iter_mut().find(|(known, _)| known == name).map(|(_, gas)| gas);
        let place = |kind: ErrorKind| Error::from(kind).under(name).under("gases");
        let missing = || place(ErrorKind::MissingField { field: "dualMode".into() });
        let gas = known.ok_or_else(missing)?;
        let others = [
            ("permeance", gas.permeance.is_some()),
            ("permeability", gas.permeability.is_some()),
            ("activationEnergy", gas.activation_energy.is_some()),
        ];
        if let Some((field, _)) = others.into_iter().find(|(_, given)| *given) {
            return Err(place(conflict(field)));
        }
        let sorption = gas.dual_mode.as_mut().ok_or_else(missing)?;
        for (field, given) in [
            ("pressure", sorption.pressure.is_some()),
            ("permeatePressure", sorption.permeate_pressure.is_some()),
            ("criticalPoint", sorption.critical_point.is_some()),
        ] {
            if given {
                return Err(place(conflict(field)));
            }
        }
        let read = gases::read(name, sorption, (None, None)).under("dualMode");
        let read = read.map_err(|error| error.under(name).under("gases"))?;
        let needs = || place(ErrorKind::Needs { field: "dualMode".into(), other: "diffusivity".into() });
        found.push(read.mobile.ok_or_else(needs)?);
    }
    ledger.model(&sorption_models::COMPETITION);
    ledger.model(&sorption_models::MIXED_PERMEATION);
    Ok(MobileGases::new(found, thickness))
}

fn state<'a>(input: &mut SelectiveLayerInput, polymer: Option<&'a Polymer>) -> Result<State<'a>, Error> {
    let stated = input.reference_temperature.given::<Temperature>("referenceTemperature")?;
    let recorded =
        polymer.and_then(|polymer| polymer.temperature_c).map(Temperature::from_celsius).transpose()?;
    if let (Some(stated), Some(recorded)) = (stated, recorded)
        && (stated.si() - recorded.si()).abs() > SAME_TEMPERATURE
    {
        let other = format!("the polymer record, measured at {} °C", recorded.celsius());
        let kind = ErrorKind::Conflict { field: "referenceTemperature".into(), other };
        return Err(Error::new(kind, "referenceTemperature"));
    }
    let state = State {
        polymer,
        thickness: input.thickness.given::<Length>("thickness")?,
        reference: stated.or(recorded),
        temperature: input.temperature.given::<Temperature>("temperature")?,
    };
    if state.temperature.is_some() && state.reference.is_none() {
        let kind = ErrorKind::Needs { field: "temperature".into(), other: "referenceTemperature".into() };
        return Err(Error::new(kind, "temperature"));
    }
    Ok(state)
}

/// The permeance of a gas at the temperature of the layer.
fn one(
    name: &str,
    gas: &mut PermeatingGasInput,
    state: &State,
    ledger: &mut Ledger,
) -> Result<Permeance, Error> {
    let given = gas.permeance.given::<Permeance>("permeance")?;
    let permeability = gas.permeability.given::<Permeability>("permeability")?;
    let energy = gas.activation_energy.given::<MolarEnergy>("activationEnergy")?;
    let film = |p: Permeability| -> Result<Permeance, Error> {
        let Some(thickness) = state.thickness else {
            let (field, other) = ("permeability".into(), "thickness".into());
            return Err(ErrorKind::Needs { field, other }.into());
        };
        Ok(permeance(p, thickness)?)
    };
    let at_reference = match (given, permeability, state.polymer) {
        (Some(_), Some(_), _) => {
            let (field, other) = ("permeance".into(), "permeability".into());
            return Err(ErrorKind::Conflict { field, other }.into());
        }
        (Some(q), None, _) => q,
        (None, Some(p), _) => {
            ledger.model(&models::PERMEANCE);
            film(p)?
        }
        (None, None, Some(polymer)) => {
            ledger.model(&models::PERMEANCE);
            film(recorded(name, polymer)?)?
        }
        (None, None, None) => return Err(ErrorKind::MissingField { field: "permeance".into() }.into()),
    };
    let (Some(from), Some(to)) = (state.reference, state.temperature) else { return Ok(at_reference) };
    let step = to.si() - from.si();
    if step.abs() <= SAME_TEMPERATURE {
        return Ok(at_reference);
    }
    let Some(energy) = energy else {
        return Err(ErrorKind::NoActivationEnergy { gas: name.to_owned() }.into());
    };
    if step.abs() > FAR {
        let (from_celsius, to_celsius) = (from.celsius(), to.celsius());
        let kind = WarningKind::FarTemperature { gas: name.to_owned(), from_celsius, to_celsius };
        ledger.warn(&Warning::new(kind, "membrane.temperature"));
    }
    ledger.model(&models::ARRHENIUS);
    Ok(arrhenius(at_reference, energy, from, to)?)
}

/// The permeability of a record.
fn recorded(gas: &str, polymer: &Polymer) -> Result<Permeability, ErrorKind> {
    let no_gas = || ErrorKind::NoGas {
        gas: gas.chars().take(32).collect(),
        source: polymer.id.clone(),
        available: polymer.permeability_barrer.keys().cloned().collect(),
    };
    Permeability::from_barrer(polymer.permeability_barrer.get(gas).copied().ok_or_else(no_gas)?)
}
