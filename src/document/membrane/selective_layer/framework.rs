//! A layer of a zeolite or a metal–organic framework.

use super::super::framework::{laws, mixture, pairs, read};
use super::{State, conflict, gas_of, needs, refuse};
use crate::document::input::SelectiveLayerInput;
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::adsorption::{Adsorbate, Exchange, FrameworkFilm, Mixing, models};
use crate::quantity::Density;

/// The law of gases that adsorb in a framework.
pub(super) fn law(
    input: &mut SelectiveLayerInput,
    gases: &[String],
    state: &State,
    ledger: &mut Ledger,
) -> Result<FrameworkFilm, Error> {
    for (field, given) in [
        ("polymer", input.polymer.is_some()),
        ("temperature", state.temperature.is_some()),
        ("referenceTemperature", input.reference_temperature.is_some()),
    ] {
        if given {
            return Err(Error::new(conflict(field, "framework"), field));
        }
    }
    let Some(thickness) = state.thickness else {
        return Err(Error::new(needs("framework", "thickness"), "framework"));
    };
    if gases.len() > mixture::MOST {
        let what = "gases whose fluxes couple".into();
        return Err(Error::new(ErrorKind::TooMany { what, limit: mixture::MOST }, "gases"));
    }
    let mut adsorbates = Vec::with_capacity(gases.len());
    for name in gases {
        adsorbates.push(adsorbate(input, name).map_err(|error| error.under(name).under("gases"))?);
    }
    let Some(framework) = &mut input.framework else {
        return Err(ErrorKind::MissingField { field: "framework".into() }.into());
    };
    let density = framework.density.normalize::<Density>().under("density").under("framework")?;
    let pairs = pairs(&mut framework.exchange_diffusivities, framework.exchange, gases).under("framework")?;
    let laws = laws(&mut framework.mixing, &mut framework.confinement, &mut framework.exchange, pairs);
    ledger.model(&models::LANGMUIR);
    ledger.model(if laws.0 == Mixing::Ideal { &models::IAST } else { &models::EXTENDED_LANGMUIR });
    ledger.model(&models::MAXWELL_STEFAN_MIXTURE);
    if laws.2 == Exchange::Vignes {
        ledger.model(&models::VIGNES);
    }
    Ok(FrameworkFilm::new(adsorbates, density, thickness, laws))
}

fn adsorbate(input: &mut SelectiveLayerInput, name: &str) -> Result<Adsorbate, Error> {
    let missing = || ErrorKind::MissingField { field: "adsorption".into() };
    let gas = gas_of(input, name).ok_or_else(missing)?;
    refuse(gas, "adsorption")?;
    let given = gas.adsorption.as_mut().ok_or_else(missing)?;
    for (field, given) in
        [("pressure", given.pressure.is_some()), ("permeatePressure", given.permeate_pressure.is_some())]
    {
        if given {
            return Err(conflict(field, "framework").into());
        }
    }
    let read = read(name, given, (None, None)).under("adsorption")?;
    let diffusivity = read.diffusivity.ok_or(ErrorKind::MissingField { field: "diffusivity".into() });
    Ok(Adsorbate::new(read.isotherm, diffusivity.under("adsorption")?))
}
