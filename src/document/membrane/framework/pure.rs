//! A gas on its own in a framework.

use super::{Film, Gas};
use crate::document::report::{AdsorbingGasResult, Ledger, LoadingIsothermResult};
use crate::document::units::Units;
use crate::error::ErrorKind;
use crate::membrane::adsorption::{Exchange, models};
use crate::quantity::{
    Diffusivity, Loading, MolarFlux, Permeability, Permeance, Pressure, Quantity as _, Ratio,
};

pub(super) fn row(
    gas: &Gas,
    film: Option<&Film>,
    over: Option<&[f64]>,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<AdsorbingGasResult, ErrorKind> {
    ledger.model(&models::LANGMUIR);
    let mut row = AdsorbingGasResult {
        gas: gas.name.clone(),
        saturation: units.show_si(Loading::KIND, gas.isotherm.saturation())?,
        pressure: None,
        loading: None,
        occupancy: None,
        thermodynamic_factor: None,
        fick_diffusivity: None,
        flux: None,
        permeance: None,
        permeability: None,
        isotherm: over.map(|over| isotherm(gas, over, units)).transpose()?,
    };
    let Some(feed) = gas.feed else { return Ok(row) };
    let pressure = Pressure::from_si(feed)?;
    let (loading, factor) = (gas.isotherm.loading(pressure)?, gas.isotherm.thermodynamic_factor(pressure));
    row.pressure = Some(units.show(pressure)?);
    row.loading = Some(units.show(loading)?);
    row.occupancy = Some(units.show_si(Ratio::KIND, loading.si() / gas.isotherm.saturation())?);
    row.thermodynamic_factor = Some(units.show_si(Ratio::KIND, factor)?);
    if let Some(film) = film
        && let Some(diffusivity) = gas.diffusivity
    {
        let free = film.free(loading.si() / gas.isotherm.saturation());
        row.fick_diffusivity = Some(units.show_si(Diffusivity::KIND, diffusivity.si() * free * factor)?);
        ledger.model(&models::MAXWELL_STEFAN);
        fluxes(&mut row, gas, film, pressure, units)?;
    }
    Ok(row)
}

/// Flux of a pure gas, mol/(m²·s), in either direction; nothing without a diffusivity.
pub(super) fn flux(gas: &Gas, film: &Film) -> Result<Option<f64>, ErrorKind> {
    let Some(alone) = film.with(std::slice::from_ref(gas), Exchange::None) else { return Ok(None) };
    let (high, low) = (Pressure::from_si(gas.feed.unwrap_or(0.0))?, Pressure::from_si(gas.permeate)?);
    Ok(Some(if high.si() >= low.si() {
        alone.pure_flux(0, high, low)?.si()
    } else {
        -alone.pure_flux(0, low, high)?.si()
    }))
}

fn fluxes(
    row: &mut AdsorbingGasResult,
    gas: &Gas,
    film: &Film,
    feed: Pressure,
    units: &Units,
) -> Result<(), ErrorKind> {
    let Some(flux) = flux(gas, film)? else { return Ok(()) };
    row.flux = Some(units.show_si(MolarFlux::KIND, flux)?);
    let permeance = flux / (feed.si() - gas.permeate);
    if permeance.is_finite() && permeance > 0.0 {
        row.permeance = Some(units.show_si(Permeance::KIND, permeance)?);
        row.permeability = Some(units.show_si(Permeability::KIND, permeance * film.thickness.si())?);
    }
    Ok(())
}

fn isotherm(gas: &Gas, over: &[f64], units: &Units) -> Result<LoadingIsothermResult, ErrorKind> {
    let loadings = over.iter().map(|p| Ok(gas.isotherm.loading(Pressure::from_si(*p)?)?.si()));
    Ok(LoadingIsothermResult {
        pressure: units.show_all::<Pressure>(over.iter().copied())?,
        loading: units.show_all::<Loading>(loadings.collect::<Result<Vec<f64>, ErrorKind>>()?)?,
    })
}
