//! A gas on its own in a polymer.

use super::gases::Gas;
use super::{Conditions, Equation};
use crate::document::report::{Ledger, SorbingGasResult, SorptionIsothermResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Warning, WarningKind};
use crate::membrane::fugacity::PengRobinson;
use crate::membrane::models as film_models;
use crate::membrane::sorption::{MobileGas, models};
use crate::membrane::{flux, permeance};
use crate::quantity::{
    Diffusivity, Length, MolarFlux, Permeability, Permeance, Pressure, Quantity as _, Ratio,
    SorbedConcentration,
};

/// φ of a pure gas at a pressure.
fn coefficient(equation: &Equation, i: usize, pressure: Pressure) -> Result<f64, ErrorKind> {
    let pure = PengRobinson::new(&equation.points[i..=i], &[], equation.temperature)?;
    Ok(pure.state(&[1.0], pressure)?.coefficients[0])
}

/// The driving pressure of a pure gas: its fugacity, or the pressure itself.
pub(super) fn driving(conditions: &Conditions, i: usize, pressure: f64) -> Result<Pressure, ErrorKind> {
    let pressure = Pressure::from_si(pressure)?;
    match &conditions.equation {
        Some(equation) => Pressure::from_si(pressure.si() * coefficient(equation, i, pressure)?),
        None => Ok(pressure),
    }
}

pub(super) fn row(
    i: usize,
    gas: &Gas,
    conditions: &Conditions,
    over: Option<&[f64]>,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<SorbingGasResult, Error> {
    ledger.model(&models::DUAL_MODE);
    if gas.mobile.is_some() {
        ledger.model(&models::PARTIAL_IMMOBILIZATION);
    }
    let mut row = empty(gas, units)?;
    if let Some(mobile) = &gas.mobile {
        let dilute = mobile.local_permeability(0.0);
        row.dilute_permeability = Some(units.show_si(Permeability::KIND, dilute)?);
    }
    if let Some(feed) = gas.feed {
        at_pressure(&mut row, i, gas, feed, conditions, units)?;
        if let (Some(mobile), Some(thickness)) = (&gas.mobile, conditions.thickness) {
            let driving = (driving(conditions, i, feed)?, driving(conditions, i, gas.permeate)?);
            film(&mut row, mobile, thickness, driving, gas.permeate, units, ledger)?;
        }
    }
    if let Some(plasticizing) = &gas.plasticizing {
        minimum(&mut row, gas, plasticizing, units, ledger)?;
    }
    row.isotherm = over.map(|over| isotherm(i, gas, conditions, over, units)).transpose()?;
    Ok(row)
}

fn empty(gas: &Gas, units: &Units) -> Result<SorbingGasResult, ErrorKind> {
    Ok(SorbingGasResult {
        gas: gas.name.clone(),
        dilute_solubility: units.show(gas.sorption.dilute_solubility()?)?,
        pressure: None,
        fugacity_coefficient: None,
        fugacity: None,
        concentration: None,
        langmuir_share: None,
        solubility: None,
        dilute_permeability: None,
        permeability: None,
        local_permeability: None,
        permeance: None,
        flux: None,
        time_lag: None,
        apparent_diffusivity: None,
        plasticization_pressure: None,
        minimum_permeability: None,
        isotherm: None,
    })
}

fn at_pressure(
    row: &mut SorbingGasResult,
    i: usize,
    gas: &Gas,
    feed: f64,
    conditions: &Conditions,
    units: &Units,
) -> Result<(), ErrorKind> {
    let (high, low) = (driving(conditions, i, feed)?, driving(conditions, i, gas.permeate)?);
    row.pressure = Some(units.show_si(Pressure::KIND, feed)?);
    if let Some(equation) = &conditions.equation {
        let phi = coefficient(equation, i, Pressure::from_si(feed)?)?;
        row.fugacity_coefficient = Some(units.show_si(Ratio::KIND, phi)?);
        row.fugacity = Some(units.show(high)?);
    }
    let concentration = gas.sorption.concentration(high)?;
    row.concentration = Some(units.show(concentration)?);
    row.solubility = Some(units.show(gas.sorption.solubility(high)?)?);
    if concentration.si() > 0.0 {
        let share = 1.0 - gas.sorption.dissolved(high.si()) / concentration.si();
        row.langmuir_share = Some(units.show_si(Ratio::KIND, share.max(0.0))?);
    }
    if let Some(mobile) = &gas.mobile {
        row.permeability = Some(units.show(mobile.permeability(high, low)?)?);
        let local = mobile.local_permeability(high.si());
        row.local_permeability = Some(units.show_si(Permeability::KIND, local)?);
    }
    Ok(())
}

fn film(
    row: &mut SorbingGasResult,
    mobile: &MobileGas,
    thickness: Length,
    (high, low): (Pressure, Pressure),
    permeate: f64,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<(), ErrorKind> {
    ledger.model(&film_models::PERMEANCE);
    ledger.model(&film_models::FLUX);
    let film = permeance(mobile.permeability(high, low)?, thickness)?;
    row.permeance = Some(units.show::<Permeance>(film)?);
    row.flux = Some(match Pressure::from_si(high.si() - low.si()) {
        Ok(difference) => units.show(flux(film, difference)?)?,
        Err(_) => units.show_si(MolarFlux::KIND, film.si() * (high.si() - low.si()))?,
    });
    if permeate == 0.0 && high.si() > 0.0 {
        ledger.model(&models::DUAL_MODE_TIME_LAG);
        let lag = mobile.time_lag(thickness, high)?;
        row.time_lag = Some(units.show(lag)?);
        let apparent = thickness.si() * thickness.si() / (6.0 * lag.si());
        row.apparent_diffusivity = Some(units.show(Diffusivity::from_si(apparent)?)?);
    }
    Ok(())
}

fn minimum(
    row: &mut SorbingGasResult,
    gas: &Gas,
    plasticizing: &MobileGas,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<(), ErrorKind> {
    ledger.model(&models::PLASTICIZATION);
    ledger.model(&models::PLASTICIZATION_PRESSURE);
    let Some(pressure) = plasticizing.plasticization_pressure()? else {
        let kind = WarningKind::NoMinimum { gas: gas.name.clone() };
        ledger.warn(&Warning::new(kind, format!("gases.{}.plasticization", gas.name)));
        return Ok(());
    };
    row.plasticization_pressure = Some(units.show(pressure)?);
    let least =
        gas.mobile.map(|mobile| mobile.permeability(pressure, Pressure::from_si(0.0)?)).transpose()?;
    row.minimum_permeability = least.map(|least| units.show(least)).transpose()?;
    Ok(())
}

fn isotherm(
    i: usize,
    gas: &Gas,
    conditions: &Conditions,
    over: &[f64],
    units: &Units,
) -> Result<SorptionIsothermResult, ErrorKind> {
    let at = over.iter().map(|p| driving(conditions, i, *p)).collect::<Result<Vec<Pressure>, _>>()?;
    let vacuum = Pressure::from_si(0.0)?;
    let concentrations = at.iter().map(|p| gas.sorption.concentration(*p).map(SorbedConcentration::si));
    let concentrations = concentrations.collect::<Result<Vec<f64>, _>>()?;
    let permeability = match &gas.mobile {
        Some(mobile) => {
            let permeabilities = at.iter().map(|p| mobile.permeability(*p, vacuum).map(Permeability::si));
            Some(units.show_all::<Permeability>(permeabilities.collect::<Result<Vec<f64>, _>>()?)?)
        }
        None => None,
    };
    Ok(SorptionIsothermResult {
        pressure: units.show_all::<Pressure>(at.iter().map(|p| p.si()))?,
        concentration: units.show_all::<SorbedConcentration>(concentrations)?,
        permeability,
    })
}
