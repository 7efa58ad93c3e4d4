//! The gases of a document: their names, partial pressures and critical points.

use super::dense::formula;
use super::names;
use crate::data;
use crate::document::input::{CriticalPointInput, Entries, GasPhaseInput};
use crate::document::quantity::{Given, Quantity};
use crate::document::report::{Ledger, RecordCard};
use crate::error::{Error, ErrorKind, Under, near};
use crate::membrane::fugacity::{CriticalPoint, PengRobinson, models};
use crate::quantity::{MoleFraction, Pressure, Quantity as Physical, Ratio, Temperature};
use core::slice;

/// How far from 1 mole fractions may add up.
const TOLERANCE: f64 = 1e-4;

/// Names of gases as the data write them, each once.
pub(super) fn names<T>(gases: &mut Entries<T>) -> Result<Vec<String>, Error> {
    names::unique(gases, "gases")?;
    Ok(gases.iter().map(|(name, _)| name.clone()).collect())
}

/// Partial pressures of a phase, Pa, in the order of `names`.
pub(super) fn partial_pressures(phase: &mut GasPhaseInput, names: &[String]) -> Result<Vec<f64>, Error> {
    let pressure = phase.pressure.normalize::<Pressure>().under("pressure")?.si();
    if phase.mole_fractions.is_empty() {
        if names.len() == 1 {
            return Ok(vec![pressure]);
        }
        return Err(ErrorKind::MissingField { field: "moleFractions".into() }.into());
    }
    let mut fractions: Vec<Option<f64>> = vec![None; names.len()];
    for (name, fraction) in phase.mole_fractions.iter_mut() {
        let typed = name.clone();
        *name = formula(name).into_owned();
        let place = place(name, names).under("moleFractions")?;
        let value = fraction.normalize::<MoleFraction>().under(name).under("moleFractions")?.si();
        if fractions[place].replace(value).is_some() {
            return Err(Error::new(ErrorKind::DuplicateField { field: typed }, "moleFractions"));
        }
    }
    let missing = names.iter().zip(&fractions).find(|(_, fraction)| fraction.is_none());
    if let Some((name, _)) = missing {
        return Err(Error::new(ErrorKind::MissingField { field: name.clone() }, "moleFractions"));
    }
    let fractions: Vec<f64> = fractions.into_iter().flatten().collect();
    let sum: f64 = fractions.iter().sum();
    if (sum - 1.0).abs() > TOLERANCE {
        let kind = ErrorKind::FractionSum { percent: 100.0 * sum, tolerance: 100.0 * TOLERANCE };
        return Err(Error::new(kind, "moleFractions"));
    }
    Ok(fractions.into_iter().map(|y| y * pressure).collect())
}

/// The place of a gas among `names`.
fn place(name: &str, names: &[String]) -> Result<usize, ErrorKind> {
    names.iter().position(|known| known == name).ok_or_else(|| ErrorKind::UnknownWord {
        word: name.chars().take(64).collect(),
        expected: names.iter().cloned().collect(),
        near: near(name, names.iter().map(String::as_str)),
    })
}

/// A critical point, from the document or the data.
pub(super) fn critical_point(
    given: Option<&mut CriticalPointInput>,
    gas: &str,
    ledger: &mut Ledger,
) -> Result<CriticalPoint, Error> {
    match given {
        Some(given) => stated(given),
        None => recorded(gas, ledger).map_err(Error::from),
    }
    .under("criticalPoint")
}

fn stated(given: &mut CriticalPointInput) -> Result<CriticalPoint, Error> {
    let temperature = given.temperature.normalize::<Temperature>().under("temperature")?;
    let pressure = given.pressure.normalize::<Pressure>().under("pressure")?;
    let acentric_factor = given.acentric_factor.normalize::<Ratio>().under("acentricFactor")?;
    Ok(CriticalPoint::new(temperature, pressure, acentric_factor.value())?)
}

fn recorded(gas: &str, ledger: &mut Ledger) -> Result<CriticalPoint, ErrorKind> {
    let record = data::critical_point(gas)?;
    ledger.record(RecordCard {
        collection: "criticalPoints",
        id: record.formula.as_str().into(),
        name: format!("critical point of {}", record.formula).into(),
        conditions: "pure substance".into(),
        evidence: record.evidence.as_str().into(),
        sources: slice::from_ref(&record.source).into(),
    });
    let (temperature, pressure) =
        (Temperature::from_k(record.temperature_k)?, Pressure::from_pa(record.pressure_pa)?);
    CriticalPoint::new(temperature, pressure, record.acentric_factor)
}

/// Values of pairs such as `CO2/CH4`, in SI.
pub(super) fn pairs<Q: Physical>(
    given: &mut Entries<Quantity>,
    names: &[String],
    path: &str,
) -> Result<Vec<(usize, usize, f64)>, Error> {
    let mut found: Vec<(usize, usize, f64)> = Vec::new();
    for (pair, value) in given.iter_mut() {
        let (first, second) = pair.split_once('/').unwrap_or((pair, ""));
        let (first, second) = (formula(first).into_owned(), formula(second).into_owned());
        let typed = pair.clone();
        *pair = format!("{first}/{second}");
        let (i, j) = (place(&first, names).under(path)?, place(&second, names).under(path)?);
        if i == j || found.iter().any(|(k, l, _)| (*k, *l) == (i, j) || (*k, *l) == (j, i)) {
            return Err(Error::new(ErrorKind::DuplicateField { field: typed }, path));
        }
        found.push((i, j, value.normalize::<Q>().under(pair).under(path)?.si()));
    }
    Ok(found)
}

/// Partial pressures of a side of which the document speaks as a whole, in the order of `names`.
pub(super) fn side(
    phase: Option<&mut GasPhaseInput>,
    names: &[String],
    path: &str,
) -> Result<Vec<Option<f64>>, Error> {
    match phase {
        Some(phase) => Ok(partial_pressures(phase, names).under(path)?.into_iter().map(Some).collect()),
        None => Ok(vec![None; names.len()]),
    }
}

/// Partial pressures of feed and permeate, Pa, said of a gas or of its sides; vacuum where nothing is said of the
/// permeate.
pub(super) fn own_pressures(
    feed: &mut Option<Quantity>,
    permeate: &mut Option<Quantity>,
    sides: (Option<f64>, Option<f64>),
) -> Result<(Option<f64>, f64), Error> {
    let high = own_pressure(feed, "pressure", "feed", sides.0)?;
    let low = own_pressure(permeate, "permeatePressure", "permeate", sides.1)?;
    if low.is_some() && high.is_none() {
        return Err(ErrorKind::Needs { field: "permeatePressure".into(), other: "pressure".into() }.into());
    }
    if high.is_some() && low.is_none() {
        *permeate = Some(Quantity::normal(0.0, Pressure::KIND.unit("bar")?, None));
    }
    Ok((high, low.unwrap_or(0.0)))
}

fn own_pressure(
    own: &mut Option<Quantity>,
    field: &str,
    phase: &str,
    of_phase: Option<f64>,
) -> Result<Option<f64>, Error> {
    match (own.given::<Pressure>(field)?, of_phase) {
        (Some(_), Some(_)) => {
            Err(Error::new(ErrorKind::Conflict { field: field.into(), other: phase.into() }, field))
        }
        (own, of_phase) => Ok(own.map(Pressure::si).or(of_phase)),
    }
}

/// The equation of state of gases at a temperature.
pub(super) fn equation_of_state(
    points: &[CriticalPoint],
    interactions: &[(usize, usize, f64)],
    temperature: Temperature,
    ledger: &mut Ledger,
) -> Result<PengRobinson, ErrorKind> {
    ledger.model(&models::PENG_ROBINSON);
    PengRobinson::new(points, interactions, temperature)
}
