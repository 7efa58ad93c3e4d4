//! A layer of metal.

use super::super::metal::{Fields, exponent, permeability};
use super::{State, conflict, needs};
use crate::document::input::{MetalLayerInput, SelectiveLayerInput};
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::metal::{HydrogenFilm, MetalFilm, models};
use crate::quantity::Temperature;

/// The gas that passes a metal.
const HYDROGEN: &str = "H2";

/// The law of a metal, which excludes everything that speaks of other gases.
pub(super) fn law(
    input: &mut SelectiveLayerInput,
    gases: &[String],
    state: &State,
    ledger: &mut Ledger,
) -> Result<HydrogenFilm, Error> {
    let others = [
        ("gases", !input.gases.is_empty()),
        ("polymer", input.polymer.is_some()),
        ("framework", input.framework.is_some()),
        ("referenceTemperature", input.reference_temperature.is_some()),
    ];
    if let Some((field, _)) = others.into_iter().find(|(_, given)| *given) {
        return Err(Error::new(conflict(field, "metal"), field));
    }
    let Some(thickness) = state.thickness else {
        return Err(Error::new(needs("metal", "thickness"), "metal"));
    };
    let Some(hydrogen) = gases.iter().position(|gas| gas == HYDROGEN) else {
        return Err(Error::new(needs("metal", "H2 in the feed"), "metal"));
    };
    let Some(metal) = &mut input.metal else {
        return Err(ErrorKind::MissingField { field: "metal".into() }.into());
    };
    let film = film(metal, state.temperature, ledger)
        .and_then(|(p, n)| MetalFilm::new(p, n, thickness).under("exponent"))
        .under("metal")?;
    Ok(HydrogenFilm { film, hydrogen, components: gases.len() })
}

/// The permeability at the temperature of the layer, and the exponent.
fn film(
    metal: &mut MetalLayerInput,
    temperature: Option<Temperature>,
    ledger: &mut Ledger,
) -> Result<(crate::quantity::SievertsPermeability, f64), Error> {
    let n = exponent(&mut metal.exponent)?;
    let fields = Fields {
        record: ("record", metal.record.as_deref(), "membrane.temperature"),
        permeability: &mut metal.permeability,
        reference_temperature: &mut metal.reference_temperature,
        pre_exponential: &mut metal.pre_exponential,
        activation_energy: &mut metal.activation_energy,
        diffusivity: &mut metal.diffusivity,
        sieverts_constant: &mut metal.sieverts_constant,
    };
    let permeability = permeability(fields, n, temperature, ledger)?;
    ledger.model(&models::SIEVERTS);
    Ok((permeability, n))
}
