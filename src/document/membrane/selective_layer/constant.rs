//! Constant permeances of a layer.

use super::super::dense::{FAR, SAME_TEMPERATURE};
use super::State;
use crate::data::Polymer;
use crate::document::input::PermeatingGasInput;
use crate::document::quantity::Given;
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Warning, WarningKind};
use crate::membrane::{arrhenius, models, permeance};
use crate::quantity::{
    LayerPermeance, MolarEnergy, Permeability, Permeance, PhasePermeability, Quantity as _,
};

/// The permeance of a gas at the temperature of the layer; nothing for one that the layer stops.
pub(super) fn one(
    name: &str,
    gas: &mut PermeatingGasInput,
    state: &State,
    ledger: &mut Ledger,
) -> Result<Option<Permeance>, Error> {
    let given = gas.permeance.given::<LayerPermeance>("permeance")?;
    let permeability = gas.permeability.given::<PhasePermeability>("permeability")?;
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
        (Some(q), None, _) if q.si() == 0.0 => return Ok(None),
        (Some(q), None, _) => Permeance::from_si(q.si())?,
        (None, Some(p), _) if p.si() == 0.0 => return Ok(None),
        (None, Some(p), _) => {
            ledger.model(&models::PERMEANCE);
            film(Permeability::from_si(p.si())?)?
        }
        (None, None, Some(polymer)) => {
            ledger.model(&models::PERMEANCE);
            film(recorded(name, polymer)?)?
        }
        (None, None, None) => return Err(ErrorKind::MissingField { field: "permeance".into() }.into()),
    };
    let (Some(from), Some(to)) = (state.reference, state.temperature) else { return Ok(Some(at_reference)) };
    let step = to.si() - from.si();
    if step.abs() <= SAME_TEMPERATURE {
        return Ok(Some(at_reference));
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
    Ok(Some(arrhenius(at_reference, energy, from, to)?))
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
