//! Gases together in a framework.

use super::{Film, Gas, pure};
use crate::document::report::{AdsorbingMixtureResult, Ledger, SharingGasResult, SharingPairResult, Value};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::adsorption::{Exchange, Langmuir, Mixing, loadings, models, per_pressure};
use crate::quantity::{Loading, MolarFlux, Permeance, Pressure, Quantity as _, Ratio};

/// The most gases whose coupled fluxes are solved.
pub(in crate::document::membrane) const MOST: usize = 8;

/// Fluxes of the mixture, mol/(m²·s).
struct Fluxes {
    without: Vec<f64>,
    with: Vec<f64>,
    alone: Vec<f64>,
}

/// The gases together, if there are several and all have a pressure.
pub(super) fn result(
    gases: &[Gas],
    film: Option<&Film>,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<AdsorbingMixtureResult>, Error> {
    let feed: Vec<f64> = gases.iter().filter_map(|gas| gas.feed).collect();
    if gases.len() < 2 || feed.len() < gases.len() {
        return Ok(None);
    }
    let permeate: Vec<f64> = gases.iter().map(|gas| gas.permeate).collect();
    let isotherms: Vec<Langmuir> = gases.iter().map(|gas| gas.isotherm.clone()).collect();
    ledger.model(&models::EXTENDED_LANGMUIR);
    ledger.model(&models::IAST);
    let extended = loadings(&isotherms, &feed, Mixing::ExtendedLangmuir)?;
    let ideal = loadings(&isotherms, &feed, Mixing::Ideal)?;
    let fluxes = match film {
        Some(film) => fluxes(gases, film, (&feed, &permeate), ledger)?,
        None => None,
    };
    let mut rows = Vec::with_capacity(gases.len());
    for (i, gas) in gases.iter().enumerate() {
        let row = gas_row(i, gas, (extended[i], ideal[i]), fluxes.as_ref(), units);
        rows.push(row.under(&gas.name).under("gases")?);
    }
    Ok(Some(AdsorbingMixtureResult {
        gases: rows,
        pairs: pairs(gases, &isotherms, &feed, fluxes.as_ref(), units)?,
    }))
}

fn fluxes(
    gases: &[Gas],
    film: &Film,
    (feed, permeate): (&[f64], &[f64]),
    ledger: &mut Ledger,
) -> Result<Option<Fluxes>, Error> {
    let (Some(free), Some(coupled)) =
        (film.with(gases, Exchange::None), film.with(gases, film.exchange.clone()))
    else {
        return Ok(None);
    };
    if gases.len() > MOST {
        let what = "gases whose fluxes couple".into();
        return Err(Error::new(ErrorKind::TooMany { what, limit: MOST }, "gases"));
    }
    ledger.model(&models::MAXWELL_STEFAN_MIXTURE);
    if film.exchange == Exchange::Vignes {
        ledger.model(&models::VIGNES);
    }
    let alone: Result<Vec<Option<f64>>, ErrorKind> = gases.iter().map(|gas| pure::flux(gas, film)).collect();
    Ok(Some(Fluxes {
        without: free.mixed_fluxes(feed, permeate)?,
        with: coupled.mixed_fluxes(feed, permeate)?,
        alone: alone?.into_iter().flatten().collect(),
    }))
}

/// Flux over the pressure difference; nothing where that is 0 or has the other sign.
fn permeance(gas: &Gas, flux: f64) -> Option<f64> {
    let permeance = flux / (gas.feed? - gas.permeate);
    (permeance.is_finite() && permeance > 0.0).then_some(permeance)
}

fn gas_row(
    i: usize,
    gas: &Gas,
    (extended, ideal): (Loading, Loading),
    fluxes: Option<&Fluxes>,
    units: &Units,
) -> Result<SharingGasResult, ErrorKind> {
    let show = |flux: f64| units.show_si(MolarFlux::KIND, flux);
    let with = fluxes.map(|fluxes| fluxes.with[i]);
    let total: f64 = fluxes.map_or(0.0, |fluxes| fluxes.with.iter().sum());
    let share = with.filter(|flux| *flux >= 0.0 && total > 0.0 && *flux <= total).map(|flux| flux / total);
    Ok(SharingGasResult {
        gas: gas.name.clone(),
        pressure: units.show_si(Pressure::KIND, gas.feed.unwrap_or(0.0))?,
        permeate_pressure: units.show_si(Pressure::KIND, gas.permeate)?,
        loading_extended_langmuir: units.show(extended)?,
        loading_iast: units.show(ideal)?,
        flux_without_exchange: fluxes.map(|fluxes| show(fluxes.without[i])).transpose()?,
        flux: with.map(show).transpose()?,
        permeance: with
            .and_then(|flux| permeance(gas, flux))
            .map(|permeance| units.show_si(Permeance::KIND, permeance))
            .transpose()?,
        permeating_fraction: share.map(|share| units.show_si(Ratio::KIND, share)).transpose()?,
    })
}

fn pairs(
    gases: &[Gas],
    isotherms: &[Langmuir],
    feed: &[f64],
    fluxes: Option<&Fluxes>,
    units: &Units,
) -> Result<Vec<SharingPairResult>, ErrorKind> {
    let extended = per_pressure(isotherms, feed, Mixing::ExtendedLangmuir);
    let ideal = per_pressure(isotherms, feed, Mixing::Ideal);
    let ratio = |i: usize, j: usize, of: &dyn Fn(&Fluxes) -> &[f64]| -> Result<Option<Value>, ErrorKind> {
        let Some(fluxes) = fluxes.map(of) else { return Ok(None) };
        let (Some(a), Some(b)) = (permeance(&gases[i], fluxes[i]), permeance(&gases[j], fluxes[j])) else {
            return Ok(None);
        };
        units.show_si(Ratio::KIND, a / b).map(Some)
    };
    let mut rows = Vec::new();
    for i in 0..gases.len() {
        for j in i + 1..gases.len() {
            rows.push(SharingPairResult {
                first: gases[i].name.clone(),
                second: gases[j].name.clone(),
                adsorption_selectivity_extended_langmuir: units
                    .show_si(Ratio::KIND, extended[i] / extended[j])?,
                adsorption_selectivity_iast: units.show_si(Ratio::KIND, ideal[i] / ideal[j])?,
                selectivity_without_exchange: ratio(i, j, &|fluxes| &fluxes.without)?,
                selectivity: ratio(i, j, &|fluxes| &fluxes.with)?,
                ideal_selectivity: ratio(i, j, &|fluxes| &fluxes.alone)?,
            });
        }
    }
    Ok(rows)
}
