//! Vapors of a layer that swell it, beside gases of constant permeance.

use super::super::vapor::{affinities, flory_huggins};
use super::{State, conflict, constant, gas_of, needs, refuse};
use crate::document::input::{PermeatingGasInput, SelectiveLayerInput, SwellingVaporInput};
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::sorption::{Passage, SwellingVapor, VaporFilm, VaporSorption, models};
use crate::quantity::{Diffusivity, MolarVolume, Pressure};

/// The law of vapors and gases that pass independently.
pub(super) fn law(
    input: &mut SelectiveLayerInput,
    gases: &[String],
    state: &State,
    ledger: &mut Ledger,
) -> Result<VaporFilm, Error> {
    let Some(thickness) = state.thickness else {
        return Err(ErrorKind::Needs { field: "vapor".into(), other: "thickness".into() }.into());
    };
    let mut found = Vec::with_capacity(gases.len());
    for name in gases {
        let mut empty = PermeatingGasInput::default();
        let gas = gas_of(input, name).unwrap_or(&mut empty);
        found.push(passage(name, gas, state, ledger).map_err(|error| error.under(name).under("gases"))?);
    }
    ledger.model(&models::VAPOR_PERMEATION);
    Ok(VaporFilm::new(found, thickness))
}

fn passage(
    name: &str,
    gas: &mut PermeatingGasInput,
    state: &State,
    ledger: &mut Ledger,
) -> Result<Passage, Error> {
    if gas.vapor.is_none() {
        return Ok(constant::one(name, gas, state, ledger)?.map_or(Passage::Stopped, Passage::Constant));
    }
    refuse(gas, "vapor")?;
    if state.temperature.is_some() {
        return Err(needs("temperature", "gases without \"vapor\"").into());
    }
    let Some(vapor) = &mut gas.vapor else {
        return Err(ErrorKind::MissingField { field: "vapor".into() }.into());
    };
    Ok(Passage::Vapor(swelling(vapor, ledger).under("vapor")?))
}

fn swelling(vapor: &mut SwellingVaporInput, ledger: &mut Ledger) -> Result<SwellingVapor, Error> {
    let saturation = vapor.saturation_pressure.normalize::<Pressure>().under("saturationPressure")?;
    let volume = vapor.molar_volume.normalize::<MolarVolume>().under("molarVolume")?;
    let diffusivity = vapor.diffusivity.normalize::<Diffusivity>().under("diffusivity")?;
    let (sorption, field) = match (&mut vapor.flory_huggins, &mut vapor.ensic) {
        (Some(_), Some(_)) => return Err(Error::new(conflict("ensic", "floryHuggins"), "ensic")),
        (Some(given), None) => {
            let model = flory_huggins(given, ledger).under("floryHuggins")?;
            (VaporSorption::FloryHuggins(model), "floryHuggins")
        }
        (None, Some(given)) => {
            let (ks, kp) = affinities(given, ledger).under("ensic")?;
            (VaporSorption::Ensic { ks, kp }, "ensic")
        }
        (None, None) => return Err(ErrorKind::MissingField { field: "floryHuggins".into() }.into()),
    };
    if !(crate::quantity::Quantity::si(saturation) > 0.0) {
        let (value, unit) = (0.0, crate::error::Suffix("bar"));
        let kind = ErrorKind::OutOfRange { quantity: "saturation pressure", value, unit, rule: "above 0" };
        return Err(Error::new(kind, "saturationPressure"));
    }
    SwellingVapor::new(sorption, saturation, volume, diffusivity).under(field)
}
