//! Constant volume, variable pressure.

use super::Desk;
use super::columns::{both, increasing, table};
use super::curve::{
    Curve, Film, Kinetics, Reduced, cite, properties, reduce, rounded, shown_line, shown_transient,
    window_rule,
};
use crate::document::input::ConstantVolumeInput;
use crate::document::quantity::Given;
use crate::document::report::ConstantVolumeResult;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::membrane::lab::steady::{Points, slope};
use crate::membrane::lab::{CONSTANT_VOLUME, moles_per_pressure};
use crate::quantity::{Area, Length, Pressure, PressureRate, Quantity as _, Temperature, Time, Volume};

/// A share of the upstream pressure that the permeate pressure may have without a word.
const NEAR_VACUUM: f64 = 0.01;

pub(super) fn result(
    input: &mut ConstantVolumeInput,
    desk: &mut Desk,
) -> Result<ConstantVolumeResult, Error> {
    let volume = input.volume.required::<Volume>("volume")?.si();
    let area = input.area.required::<Area>("area")?.si();
    let temperature = input.temperature.required::<Temperature>("temperature")?.si();
    let upstream = input.upstream_pressure.required::<Pressure>("upstreamPressure")?.si();
    let permeate = input.permeate_pressure.given::<Pressure>("permeatePressure")?.map(Pressure::si);
    let film = Film {
        thickness: input.thickness.given::<Length>("thickness")?.map(Length::si),
        pressure_difference: Some(driving(upstream, permeate.unwrap_or(0.0))?),
    };
    let factor = moles_per_pressure(volume, temperature) / area;
    let leak = leak(input)?;
    desk.ledger.model(&CONSTANT_VOLUME);
    let given = input.steady_rate.given::<PressureRate>("steadyRate")?.map(PressureRate::si);
    let curve = curve(input, leak)?;
    let (kinetics, reduced) = match (&curve, given) {
        (Some(_), Some(_)) => {
            return Err(ErrorKind::Conflict { field: "steadyRate".into(), other: "pressure".into() }.into());
        }
        (None, None) => return Err(ErrorKind::MissingField { field: "steadyRate".into() }.into()),
        (None, Some(rate)) => {
            for (field, there) in
                [("window", input.window.is_some()), ("transientFit", input.transient_fit.is_some())]
            {
                if there {
                    return Err(ErrorKind::Needs { field: field.into(), other: "pressure".into() }.into());
                }
            }
            let (leak_rate, variance) = leak.unwrap_or((0.0, 0.0));
            let variances = input.leak.is_some().then_some([variance, 0.0, 0.0]);
            (Kinetics { rate: Some(rate - leak_rate), lag: None, variances }, None)
        }
        (Some(curve), None) => {
            let rule = window_rule(&mut input.window, curve.start)?;
            let reduced = reduce(curve, rule, desk)?;
            if permeate.is_none() {
                warn_of_back_pressure(curve, &reduced, upstream, desk);
            }
            (reduced.fitted, Some(reduced))
        }
    };
    let net = kinetics.rate.unwrap_or(0.0);
    above_leak(net, input)?;
    let found = properties(&kinetics.times(factor), &film, desk.units)?;
    cite(&found, input.glassy, desk);
    let rate = net + leak.map_or(0.0, |(leak, _)| leak);
    let mut shown = ConstantVolumeResult {
        steady_rate: desk.units.estimate(
            PressureRate::KIND,
            rate,
            reduced.as_ref().map(|r| r.line.covariance[2]),
        )?,
        leak_rate: leak
            .map(|(leak, variance)| {
                desk.units.estimate(PressureRate::KIND, leak, input.leak.is_some().then_some(variance))
            })
            .transpose()?,
        properties: found,
        fit: None,
        corrected: None,
        transient: None,
    };
    if let (Some(curve), Some(reduced)) = (&curve, &reduced) {
        shown.fit = Some(shown_line(curve, reduced, desk.units)?);
        let corrected =
            reduced.corrected.map(|kinetics| properties(&kinetics.times(factor), &film, desk.units));
        shown.corrected = corrected.transpose()?;
        shown.transient =
            shown_transient(curve, reduced, input.transient_fit.as_ref(), (factor, &film), desk)?;
    }
    Ok(shown)
}

/// The pressure difference that drives the gas.
pub(super) fn driving(upstream: f64, permeate: f64) -> Result<f64, Error> {
    let difference = upstream - permeate;
    if difference > 0.0 {
        return Ok(difference);
    }
    let rule = "above that of the permeate";
    let kind =
        ErrorKind::OutOfRange { quantity: "upstream pressure", value: upstream, unit: Suffix("Pa"), rule };
    Err(Error::new(kind, "upstreamPressure"))
}

/// Rate of the leak and its variance, if there is one.
fn leak(input: &mut ConstantVolumeInput) -> Result<Option<(f64, f64)>, Error> {
    let stated = input.leak_rate.given::<PressureRate>("leakRate")?;
    match (stated, &mut input.leak) {
        (Some(_), Some(_)) => {
            Err(ErrorKind::Conflict { field: "leakRate".into(), other: "leak".into() }.into())
        }
        (Some(rate), None) => Ok(Some((rate.si(), 0.0))),
        (None, None) => Ok(None),
        (None, Some(leak)) => {
            let (times, y) =
                both::<Time, Pressure>((&mut leak.time, "time"), (&mut leak.pressure, "pressure"))
                    .under("leak")?;
            increasing(&leak.time).under("time").under("leak")?;
            slope(&Points { times: &times, y: &y, rate: "Pa/s" }).under("leak").map(Some)
        }
    }
}

/// The curve since the start, above the pressure there and less the leak.
fn curve(input: &mut ConstantVolumeInput, leak: Option<(f64, f64)>) -> Result<Option<Curve>, Error> {
    let columns = table::<Time, Pressure>((&mut input.time, "time"), (&mut input.pressure, "pressure"))?;
    let start = input.start.si_or::<Time>("start", 0.0)?;
    let stated = input.initial_pressure.given::<Pressure>("initialPressure")?.map(Pressure::si);
    let (Some((times, pressures)), Some(column)) = (columns, &input.time) else {
        for (field, there) in [("start", input.start.is_some()), ("initialPressure", stated.is_some())] {
            if there {
                return Err(ErrorKind::Needs { field: field.into(), other: "pressure".into() }.into());
            }
        }
        return Ok(None);
    };
    increasing(column).under("time")?;
    let first = times.partition_point(|t| *t < start);
    let before = times.partition_point(|t| *t <= start).checked_sub(1).map(|last| pressures[last]);
    let missing = || ErrorKind::MissingField { field: "initialPressure".into() };
    let initial = stated.or(before).ok_or_else(missing)?;
    let (rate, leak_variance) = leak.unwrap_or((0.0, 0.0));
    let since: Vec<f64> = times[first..].iter().map(|t| t - start).collect();
    let y = since.iter().zip(&pressures[first..]).map(|(t, p)| p - initial - rate * t).collect();
    let (kind, rate) = (Pressure::KIND, PressureRate::KIND);
    Ok(Some(Curve { times: since, y, kind, rate, leak_variance, start }))
}

/// Refuses a leak as large as the signal.
fn above_leak(net: f64, input: &ConstantVolumeInput) -> Result<(), Error> {
    if net > 0.0 {
        return Ok(());
    }
    let (path, rule) = match (&input.leak_rate, &input.leak) {
        (None, None) => ("steadyRate", "above 0"),
        (Some(_), _) => ("leakRate", "above 0: the leak must stay below the signal"),
        (None, Some(_)) => ("leak", "above 0: the leak must stay below the signal"),
    };
    let kind = ErrorKind::OutOfRange {
        quantity: "steady rate less the leak",
        value: net,
        unit: Suffix("Pa/s"),
        rule,
    };
    Err(Error::new(kind, path))
}

fn warn_of_back_pressure(curve: &Curve, reduced: &Reduced, upstream: f64, desk: &mut Desk) {
    let (first, past) = reduced.line.window;
    let mean = curve.y[first..past].iter().sum::<f64>() / (past - first) as f64;
    if mean > NEAR_VACUUM * upstream {
        let percent = rounded(100.0 * mean / upstream);
        desk.ledger.warn(&Warning::new(WarningKind::BackPressure { percent }, "upstreamPressure"));
    }
}
