//! Gases together in a polymer.

use super::Conditions;
use super::gases::Gas;
use super::pure::driving;
use crate::document::report::{CompetingGasResult, CompetingPairResult, Ledger, SorbingMixtureResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::membrane::sorption::{MobileGas, MobileGases, competing, models};
use crate::membrane::transport::Transport as _;
use crate::quantity::{
    Length, MolarFlux, Permeability, Permeance, Pressure, Quantity as _, Ratio, SorbedConcentration,
};

/// A side of the film: partial pressures, fugacity coefficients, and what drives the gases.
struct Side {
    partial: Vec<f64>,
    coefficients: Vec<f64>,
    driving: Vec<f64>,
}

/// The gases together, if there are several and all have a pressure.
pub(super) fn result(
    gases: &[Gas],
    conditions: &Conditions,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<SorbingMixtureResult>, Error> {
    let feed: Vec<f64> = gases.iter().filter_map(|gas| gas.feed).collect();
    if gases.len() < 2 || feed.len() < gases.len() {
        return Ok(None);
    }
    ledger.model(&models::COMPETITION);
    let feed = side(feed, conditions, "feed", ledger)?;
    let permeate = side(gases.iter().map(|gas| gas.permeate).collect(), conditions, "permeate", ledger)?;
    let sorptions: Vec<_> = gases.iter().map(|gas| gas.sorption).collect();
    let together = competing(&sorptions, &feed.driving);
    let fluxes = fluxes(gases, &feed, &permeate, ledger)?;
    let mut rows = Vec::with_capacity(gases.len());
    for (i, gas) in gases.iter().enumerate() {
        let flux = fluxes.as_deref().map(|fluxes| (fluxes[i], fluxes.iter().sum()));
        let row = gas_row(i, gas, (&feed, &permeate), together[i], flux, conditions, units);
        rows.push(row.under(&gas.name).under("gases")?);
    }
    Ok(Some(SorbingMixtureResult {
        gases: rows,
        pairs: pairs(gases, (&feed, &permeate), &together, fluxes.as_deref(), conditions, units)?,
    }))
}

fn side(partial: Vec<f64>, conditions: &Conditions, path: &str, ledger: &mut Ledger) -> Result<Side, Error> {
    let total: f64 = partial.iter().sum();
    let mut coefficients = vec![1.0; partial.len()];
    if let (Some(equation), true) = (&conditions.equation, total > 0.0) {
        let fractions: Vec<f64> = partial.iter().map(|p| p / total).collect();
        let state = equation.mixture.state(&fractions, Pressure::from_si(total)?).under(path)?;
        if state.condenses {
            ledger.warn(&Warning::new(WarningKind::Condenses, path));
        }
        coefficients = state.coefficients;
    }
    let driving = partial.iter().zip(&coefficients).map(|(p, phi)| p * phi).collect();
    Ok(Side { partial, coefficients, driving })
}

/// Flux · thickness of each gas, mol/(m·s), if all have a diffusivity.
fn fluxes(
    gases: &[Gas],
    feed: &Side,
    permeate: &Side,
    ledger: &mut Ledger,
) -> Result<Option<Vec<f64>>, ErrorKind> {
    let mobile: Vec<MobileGas> = gases.iter().filter_map(|gas| gas.mobile).collect();
    if mobile.len() < gases.len() {
        return Ok(None);
    }
    ledger.model(&models::MIXED_PERMEATION);
    let mut fluxes = vec![0.0; gases.len()];
    MobileGases::new(mobile, Length::from_m(1.0)?).fluxes(&feed.driving, &permeate.driving, &mut fluxes);
    Ok(Some(fluxes))
}

fn gas_row(
    i: usize,
    gas: &Gas,
    (feed, permeate): (&Side, &Side),
    together: f64,
    flux: Option<(f64, f64)>,
    conditions: &Conditions,
    units: &Units,
) -> Result<CompetingGasResult, ErrorKind> {
    let alone = gas.sorption.concentration(driving(conditions, i, feed.partial[i])?)?.si();
    let show_fugacity =
        |x: f64| conditions.equation.as_ref().map(|_| units.show_si(Pressure::KIND, x)).transpose();
    let over = |side: &dyn Fn(&Side) -> f64| -> Result<_, ErrorKind> {
        let permeability = flux.map(|(flux, _)| flux / (side(feed) - side(permeate)));
        let permeability = permeability.filter(|p| p.is_finite() && *p > 0.0);
        permeability.map(|p| units.show_si(Permeability::KIND, p)).transpose()
    };
    let film = conditions.thickness.map(Length::si);
    let mut row = CompetingGasResult {
        gas: gas.name.clone(),
        pressure: units.show_si(Pressure::KIND, feed.partial[i])?,
        permeate_pressure: units.show_si(Pressure::KIND, permeate.partial[i])?,
        fugacity_coefficient: None,
        fugacity: show_fugacity(feed.driving[i])?,
        permeate_fugacity: show_fugacity(permeate.driving[i])?,
        concentration: units.show_si(SorbedConcentration::KIND, together)?,
        relative_concentration: units
            .show_si(Ratio::KIND, if alone > 0.0 { together / alone } else { 1.0 })?,
        permeability: over(&|side| side.driving[i])?,
        pressure_permeability: None,
        permeance: None,
        flux: None,
        permeating_fraction: None,
    };
    if conditions.equation.is_some() {
        row.fugacity_coefficient = Some(units.show_si(Ratio::KIND, feed.coefficients[i])?);
        row.pressure_permeability = over(&|side| side.partial[i])?;
    }
    if let (Some((flux, _)), Some(thickness)) = (flux, film) {
        row.flux = Some(units.show_si(MolarFlux::KIND, flux / thickness)?);
        let permeance = flux / thickness / (feed.driving[i] - permeate.driving[i]);
        if permeance.is_finite() && permeance > 0.0 {
            row.permeance = Some(units.show_si(Permeance::KIND, permeance)?);
        }
    }
    if let Some((flux, total)) = flux
        && flux >= 0.0
        && total > 0.0
        && flux <= total
    {
        row.permeating_fraction = Some(units.show_si(Ratio::KIND, flux / total)?);
    }
    Ok(row)
}

fn pairs(
    gases: &[Gas],
    (feed, permeate): (&Side, &Side),
    together: &[f64],
    fluxes: Option<&[f64]>,
    conditions: &Conditions,
    units: &Units,
) -> Result<Vec<CompetingPairResult>, ErrorKind> {
    let total: f64 = feed.partial.iter().sum();
    let ratio = |a: f64, b: f64| -> Result<_, ErrorKind> {
        let ratio = a / b;
        let sound = ratio.is_finite() && ratio > 0.0;
        sound.then(|| units.show_si(Ratio::KIND, ratio)).transpose()
    };
    let alone = |i: usize, from: f64, to: f64| -> Result<f64, ErrorKind> {
        let Some(mobile) = &gases[i].mobile else { return Ok(0.0) };
        let (high, low) = (driving(conditions, i, from)?, driving(conditions, i, to)?);
        Ok(mobile.permeability(high, low)?.si())
    };
    let solubility = |i: usize| -> Result<f64, ErrorKind> {
        Ok(gases[i].sorption.solubility(driving(conditions, i, feed.partial[i])?)?.si())
    };
    let permeability =
        |i: usize| fluxes.map_or(0.0, |fluxes| fluxes[i] / (feed.driving[i] - permeate.driving[i]));
    let filling: f64 = gases.iter().zip(&feed.driving).map(|(gas, p)| gas.sorption.filling(*p)).sum();
    let secant = |i: usize| {
        if feed.driving[i] > 0.0 { together[i] / feed.driving[i] } else { gases[i].sorption.secant(filling) }
    };
    let mut rows = Vec::new();
    for i in 0..gases.len() {
        for j in i + 1..gases.len() {
            rows.push(CompetingPairResult {
                first: gases[i].name.clone(),
                second: gases[j].name.clone(),
                sorption_selectivity: units.show_si(Ratio::KIND, secant(i) / secant(j))?,
                ideal_sorption_selectivity: units.show_si(Ratio::KIND, solubility(i)? / solubility(j)?)?,
                selectivity: ratio(permeability(i), permeability(j))?,
                ideal_selectivity: ratio(
                    alone(i, feed.partial[i], permeate.partial[i])?,
                    alone(j, feed.partial[j], permeate.partial[j])?,
                )?,
                ideal_selectivity_at_feed_pressure: ratio(alone(i, total, 0.0)?, alone(j, total, 0.0)?)?,
            });
        }
    }
    Ok(rows)
}
