//! Constant pressure, variable volume.

use super::Desk;
use super::columns::table;
use super::constant_volume::driving;
use super::curve::{Film, Kinetics, cite, properties};
use crate::document::input::ConstantPressureInput;
use crate::document::quantity::Given;
use crate::document::report::ConstantPressureResult;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::lab::{FLOWMETER, WATER_VAPOR, moles_per_pressure, water_vapor_pressure};
use crate::quantity::{Area, Length, Pressure, Quantity as _, Temperature, Time, Volume, VolumeFlow};

/// The flow in the meter, m³/s.
struct Flow {
    mean: f64,
    /// Of the mean.
    variance: Option<f64>,
    runs: Option<Vec<f64>>,
}

pub(super) fn result(
    input: &mut ConstantPressureInput,
    desk: &mut Desk,
) -> Result<ConstantPressureResult, Error> {
    let flow = flow(input)?;
    let temperature = input.temperature.required::<Temperature>("temperature")?;
    let pressure = input.pressure.required::<Pressure>("pressure")?.si();
    let vapor = vapor(input, temperature, desk)?;
    let dry = pressure - vapor.unwrap_or(0.0);
    if !(dry > 0.0) {
        let (path, rule) = match vapor {
            Some(_) => ("pressure", "above the vapor pressure in the meter"),
            None => ("pressure", "above 0"),
        };
        let unit = Suffix("Pa");
        let kind = ErrorKind::OutOfRange { quantity: "pressure in the meter", value: pressure, unit, rule };
        return Err(Error::new(kind, path));
    }
    let area = input.area.required::<Area>("area")?.si();
    let film = Film {
        thickness: input.thickness.given::<Length>("thickness")?.map(Length::si),
        pressure_difference: Some(difference(input)?),
    };
    desk.ledger.model(&FLOWMETER);
    let kinetics = Kinetics {
        rate: Some(flow.mean),
        lag: None,
        variances: flow.variance.map(|variance| [variance, 0.0, 0.0]),
    };
    let kinetics = kinetics.times(dry * moles_per_pressure(1.0, temperature.si()) / area);
    let found = properties(&kinetics, &film, desk.units)?;
    cite(&found, None, desk);
    Ok(ConstantPressureResult {
        flow: desk.units.estimate(VolumeFlow::KIND, flow.mean, flow.variance)?,
        vapor_pressure: vapor.map(|vapor| desk.units.show_si(Pressure::KIND, vapor)).transpose()?,
        properties: found,
        runs: flow.runs.map(|runs| desk.units.show_column(VolumeFlow::KIND, &runs)).transpose()?,
    })
}

/// The flow, given or as the mean of runs.
fn flow(input: &mut ConstantPressureInput) -> Result<Flow, Error> {
    let given = input.flow.given::<VolumeFlow>("flow")?.map(VolumeFlow::si);
    let runs = table::<Volume, Time>((&mut input.volume, "volume"), (&mut input.time, "time"))?;
    let flow = match (given, runs) {
        (Some(_), Some(_)) => {
            return Err(ErrorKind::Conflict { field: "flow".into(), other: "volume".into() }.into());
        }
        (None, None) => return Err(ErrorKind::MissingField { field: "flow".into() }.into()),
        (Some(mean), None) => Flow { mean, variance: None, runs: None },
        (None, Some((volumes, times))) => {
            if let Some(i) = times.iter().position(|t| !(*t > 0.0)) {
                let (value, unit) = (times[i], Suffix("s"));
                let kind = ErrorKind::OutOfRange { quantity: "time of a run", value, unit, rule: "above 0" };
                return Err(Error::from(kind).at(i).under("value").under("time"));
            }
            let runs: Vec<f64> = volumes.iter().zip(&times).map(|(v, t)| v / t).collect();
            let n = runs.len() as f64;
            let mean = runs.iter().sum::<f64>() / n;
            let squares: f64 = runs.iter().map(|q| (q - mean) * (q - mean)).sum();
            let variance = (runs.len() > 1).then(|| squares / (n - 1.0) / n);
            Flow { mean, variance, runs: Some(runs) }
        }
    };
    if flow.mean > 0.0 {
        return Ok(flow);
    }
    let unit = Suffix("m3/s");
    let kind =
        ErrorKind::OutOfRange { quantity: "flow in the meter", value: flow.mean, unit, rule: "above 0" };
    Err(Error::new(kind, "flow"))
}

/// The vapor pressure in the meter, if there is vapor.
fn vapor(
    input: &mut ConstantPressureInput,
    temperature: Temperature,
    desk: &mut Desk,
) -> Result<Option<f64>, Error> {
    let stated = input.vapor_pressure.given::<Pressure>("vaporPressure")?;
    match (stated, input.wet) {
        (Some(_), Some(true)) => {
            Err(ErrorKind::Conflict { field: "vaporPressure".into(), other: "wet".into() }.into())
        }
        (Some(stated), _) => Ok(Some(stated.si())),
        (None, Some(true)) => {
            desk.ledger.model(&WATER_VAPOR);
            Ok(Some(water_vapor_pressure(temperature).under("temperature")?.si()))
        }
        (None, _) => Ok(None),
    }
}

/// The pressure difference, given or between both sides.
fn difference(input: &mut ConstantPressureInput) -> Result<f64, Error> {
    let given = input.pressure_difference.given::<Pressure>("pressureDifference")?.map(Pressure::si);
    let upstream = input.upstream_pressure.given::<Pressure>("upstreamPressure")?.map(Pressure::si);
    let permeate = input.permeate_pressure.given::<Pressure>("permeatePressure")?.map(Pressure::si);
    let needs =
        |field: &str, other: &str| ErrorKind::Needs { field: field.into(), other: other.into() }.into();
    match (given, upstream, permeate) {
        (Some(given), None, None) if given > 0.0 => Ok(given),
        (Some(value), None, None) => {
            let unit = Suffix("Pa");
            let kind =
                ErrorKind::OutOfRange { quantity: "pressure difference", value, unit, rule: "above 0" };
            Err(Error::new(kind, "pressureDifference"))
        }
        (None, Some(upstream), Some(permeate)) => driving(upstream, permeate),
        (None, Some(_), None) => Err(needs("upstreamPressure", "permeatePressure")),
        (None, None, Some(_)) => Err(needs("permeatePressure", "upstreamPressure")),
        (None, None, None) => Err(ErrorKind::MissingField { field: "pressureDifference".into() }.into()),
        (Some(_), _, _) => {
            let other = if upstream.is_some() { "upstreamPressure" } else { "permeatePressure" };
            Err(ErrorKind::Conflict { field: "pressureDifference".into(), other: other.into() }.into())
        }
    }
}
