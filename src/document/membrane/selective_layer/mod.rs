//! The selective layer of a module: what it lets through of each gas.

mod constant;
mod framework;
mod metal;
mod sorbing;
mod vapor;

use super::dense::{SAME_TEMPERATURE, cite, formula};
use super::gas_phase;
use crate::data::{self, Polymer};
use crate::document::input::{DrivingForceWord, PermeatingGasInput, SelectiveLayerInput};
use crate::document::quantity::Given;
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::fugacity::{FugacityLaw, PengRobinson};
use crate::membrane::transport::{ConstantPermeances, Transport};
use crate::quantity::{Length, Quantity as _, Ratio, Temperature};

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
    if let Some(polymer) = polymer
        && input.metal.is_none()
        && input.framework.is_none()
    {
        let given = |gas: &&str| {
            input.gases.get(gas).is_none_or(|gas| gas.permeability.is_none() && gas.vapor.is_none())
        };
        cite(polymer, gases.iter().map(String::as_str).filter(given), ledger);
    }
    let law = law(input, gases, &state, ledger)?;
    Ok(match gas {
        Some(gas) => Layer { law: Box::new(FugacityLaw { gas, law }) },
        None => Layer { law },
    })
}

/// The law by which the layer lets gases through.
fn law(
    input: &mut SelectiveLayerInput,
    gases: &[String],
    state: &State,
    ledger: &mut Ledger,
) -> Result<Box<dyn Transport>, Error> {
    let any = |has: fn(&PermeatingGasInput) -> bool| input.gases.iter().any(|(_, gas)| has(gas));
    if input.metal.is_some() {
        return Ok(Box::new(metal::law(input, gases, state, ledger)?));
    }
    if input.framework.is_some() {
        return Ok(Box::new(framework::law(input, gases, state, ledger)?));
    }
    if let Some((name, _)) = input.gases.iter().find(|(_, gas)| gas.adsorption.is_some()) {
        return Err(Error::from(needs("adsorption", "framework")).under(name).under("gases"));
    }
    if any(|gas| gas.dual_mode.is_some()) {
        return Ok(Box::new(sorbing::law(input, gases, state, ledger)?));
    }
    if any(|gas| gas.vapor.is_some()) {
        return Ok(Box::new(vapor::law(input, gases, state, ledger)?));
    }
    let mut permeances = Vec::new();
    for name in gases {
        let mut empty = PermeatingGasInput::default();
        let gas = gas_of(input, name).unwrap_or(&mut empty);
        let q = constant::one(name, gas, state, ledger).under(name).under("gases")?;
        permeances.push(q.map_or(0.0, |q| q.si()));
    }
    Ok(Box::new(ConstantPermeances(permeances)))
}

/// What the layer says of a gas.
fn gas_of<'a>(input: &'a mut SelectiveLayerInput, name: &str) -> Option<&'a mut PermeatingGasInput> {
    input.gases.iter_mut().find(|(known, _)| known == name).map(|(_, gas)| gas)
}

/// Refuses every other law of a gas that follows `law`.
fn refuse(gas: &PermeatingGasInput, law: &str) -> Result<(), ErrorKind> {
    let others = [
        ("permeance", gas.permeance.is_some()),
        ("permeability", gas.permeability.is_some()),
        ("activationEnergy", gas.activation_energy.is_some()),
        ("dualMode", gas.dual_mode.is_some()),
        ("vapor", gas.vapor.is_some()),
        ("adsorption", gas.adsorption.is_some()),
    ];
    match others.into_iter().find(|(field, given)| *given && *field != law) {
        Some((field, _)) => Err(conflict(field, law)),
        None => Ok(()),
    }
}

fn needs(field: &str, other: &str) -> ErrorKind {
    ErrorKind::Needs { field: field.into(), other: other.into() }
}

fn conflict(field: &str, other: &str) -> ErrorKind {
    ErrorKind::Conflict { field: field.into(), other: other.into() }
}

/// The equation of state of the gases, where fugacities drive them.
fn equation(
    input: &mut SelectiveLayerInput,
    gases: &[String],
    ledger: &mut Ledger,
) -> Result<Option<PengRobinson>, Error> {
    let temperature = input.gas_temperature.given::<Temperature>("gasTemperature")?;
    let interactions = gas_phase::pairs::<Ratio>(&mut input.interactions, gases, "interactions")?;
    let needs = |field: &str, other: &str| Error::new(needs(field, other), field);
    let fugacity = input.driving_force == Some(DrivingForceWord::Fugacity);
    match temperature {
        None if fugacity => Err(needs("drivingForce", "gasTemperature")),
        Some(_) if !fugacity => Err(needs("gasTemperature", "drivingForce")),
        None if !interactions.is_empty() => Err(needs("interactions", "drivingForce")),
        None => Ok(None),
        Some(temperature) => {
            let mut points = Vec::with_capacity(gases.len());
            for name in gases {
                let given = gas_of(input, name).and_then(|gas| gas.critical_point.as_mut());
                points.push(gas_phase::critical_point(given, name, ledger).under(name).under("gases")?);
            }
            Ok(Some(gas_phase::equation_of_state(&points, &interactions, temperature, ledger)?))
        }
    }
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
    let moved = input.metal.is_none() && input.framework.is_none();
    if state.temperature.is_some() && state.reference.is_none() && moved {
        let kind = ErrorKind::Needs { field: "temperature".into(), other: "referenceTemperature".into() };
        return Err(Error::new(kind, "temperature"));
    }
    Ok(state)
}
