//! Time lag.

use super::Desk;
use super::columns::{increasing, table};
use super::constant_volume::driving;
use super::curve::{
    Curve, Film, Kinetics, cite, properties, reduce, shown_line, shown_transient, window_rule,
};
use crate::document::input::TimeLagInput;
use crate::document::quantity::Given;
use crate::document::report::{MultipleResult, PredictionResult, TimeLagResult};
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::lab::steady::asymptote_distance;
use crate::membrane::lab::{TIME_LAG, TRANSIENT, breakthrough_amount, breakthrough_flux, lag};
use crate::quantity::{
    ArealAmount, Diffusivity, Length, MolarFlux, Permeability, Pressure, Quantity as _, Ratio,
    SorbedConcentration, Time,
};

pub(super) fn result(input: &mut TimeLagInput, desk: &mut Desk) -> Result<TimeLagResult, Error> {
    let film = film(input)?;
    let multiples = multiples(input, desk)?;
    let curve = curve(input)?;
    let (kinetics, reduced) = match &curve {
        Some(curve) => {
            alone(input, "amount")?;
            let rule = window_rule(&mut input.window, curve.start)?;
            let reduced = reduce(curve, rule, desk)?;
            (reduced.fitted, Some(reduced))
        }
        None => (given(input, &film)?, None),
    };
    if kinetics.lag.is_none() && multiples.is_none() {
        return Err(match reduced {
            Some(reduced) => {
                let rule = "above 0; check \"start\", and that the amount counts from there";
                let value = reduced.line.time_lag();
                ErrorKind::OutOfRange { quantity: "time lag", value, unit: Suffix("s"), rule }.into()
            }
            None => ErrorKind::MissingField { field: "timeLag".into() }.into(),
        });
    }
    let found = properties(&kinetics, &film, desk.units)?;
    cite(&found, input.glassy, desk);
    if kinetics.lag.is_some() {
        desk.ledger.model(&TIME_LAG);
    }
    let mut shown = TimeLagResult {
        upstream_concentration: upstream_concentration(&kinetics, &film, desk)?,
        prediction: prediction(input, &kinetics, desk)?,
        properties: found,
        fit: None,
        corrected: None,
        transient: None,
        multiples,
    };
    if let (Some(curve), Some(reduced)) = (&curve, &reduced) {
        shown.fit = Some(shown_line(curve, reduced, desk.units)?);
        let corrected = reduced.corrected.map(|kinetics| properties(&kinetics, &film, desk.units));
        shown.corrected = corrected.transpose()?;
        shown.transient = shown_transient(curve, reduced, input.transient_fit.as_ref(), (1.0, &film), desk)?;
    }
    Ok(shown)
}

fn film(input: &mut TimeLagInput) -> Result<Film, Error> {
    let thickness = input.thickness.given::<Length>("thickness")?.map(Length::si);
    let upstream = input.upstream_pressure.given::<Pressure>("upstreamPressure")?.map(Pressure::si);
    let permeate = input.permeate_pressure.given::<Pressure>("permeatePressure")?.map(Pressure::si);
    if upstream.is_none() && permeate.is_some() {
        return Err(needs("permeatePressure", "upstreamPressure"));
    }
    let pressure_difference = upstream.map(|up| driving(up, permeate.unwrap_or(0.0))).transpose()?;
    Ok(Film { thickness, pressure_difference })
}

fn needs(field: &str, other: &str) -> Error {
    ErrorKind::Needs { field: field.into(), other: other.into() }.into()
}

fn conflict(field: &str, other: &str) -> Error {
    ErrorKind::Conflict { field: field.into(), other: other.into() }.into()
}

/// The curve since the start.
fn curve(input: &mut TimeLagInput) -> Result<Option<Curve>, Error> {
    let columns = table::<Time, ArealAmount>((&mut input.time, "time"), (&mut input.amount, "amount"))?;
    let start = input.start.si_or::<Time>("start", 0.0)?;
    let (Some((times, amounts)), Some(column)) = (columns, &input.time) else {
        for (field, there) in [
            ("start", input.start.is_some()),
            ("window", input.window.is_some()),
            ("transientFit", input.transient_fit.is_some()),
        ] {
            if there {
                return Err(needs(field, "amount"));
            }
        }
        return Ok(None);
    };
    increasing(column).under("time")?;
    let first = times.partition_point(|t| *t < start);
    Ok(Some(Curve {
        times: times[first..].iter().map(|t| t - start).collect(),
        y: amounts[first..].to_vec(),
        kind: ArealAmount::KIND,
        rate: MolarFlux::KIND,
        leak_variance: 0.0,
        start,
    }))
}

/// Refuses numbers beside a curve that gives them.
fn alone(input: &TimeLagInput, curve: &str) -> Result<(), Error> {
    for (field, there) in [
        ("timeLag", input.time_lag.is_some()),
        ("diffusivity", input.diffusivity.is_some()),
        ("flux", input.flux.is_some()),
        ("permeability", input.permeability.is_some()),
        ("upstreamConcentration", input.upstream_concentration.is_some()),
    ] {
        if there {
            return Err(conflict(field, curve));
        }
    }
    Ok(())
}

/// Time lag and flux from numbers.
fn given(input: &mut TimeLagInput, film: &Film) -> Result<Kinetics, Error> {
    let diffusivity = input.diffusivity.given::<Diffusivity>("diffusivity")?.map(Diffusivity::si);
    let stated = input.time_lag.given::<Time>("timeLag")?.map(Time::si);
    let time_lag = match (stated, diffusivity) {
        (Some(_), Some(_)) => return Err(conflict("timeLag", "diffusivity")),
        (None, None) => None,
        (Some(stated), None) if stated > 0.0 => Some(stated),
        (Some(value), None) => {
            let kind =
                ErrorKind::OutOfRange { quantity: "time lag", value, unit: Suffix("s"), rule: "above 0" };
            return Err(Error::new(kind, "timeLag"));
        }
        (None, Some(d)) => {
            let thickness = film.thickness.ok_or_else(|| needs("diffusivity", "thickness"))?;
            Some(Time::from_si(lag(thickness, d))?.si())
        }
    };
    let flux = input.flux.given::<MolarFlux>("flux")?.map(MolarFlux::si);
    let permeability = input.permeability.given::<Permeability>("permeability")?.map(Permeability::si);
    let concentration = input.upstream_concentration.given::<SorbedConcentration>("upstreamConcentration")?;
    let rate = match (flux, permeability, concentration) {
        (None, None, None) => None,
        (Some(flux), None, None) => Some(flux),
        (None, Some(p), None) => {
            let thickness = film.thickness.ok_or_else(|| needs("permeability", "thickness"))?;
            let dp = film.pressure_difference.ok_or_else(|| needs("permeability", "upstreamPressure"))?;
            Some(p * dp / thickness)
        }
        (None, None, Some(concentration)) => {
            let thickness = film.thickness.ok_or_else(|| needs("upstreamConcentration", "thickness"))?;
            let time_lag = time_lag.ok_or_else(|| needs("upstreamConcentration", "diffusivity"))?;
            Some(lag(thickness, time_lag) * concentration.si() / thickness)
        }
        (Some(_), Some(_), _) => return Err(conflict("permeability", "flux")),
        (Some(_), _, Some(_)) => return Err(conflict("upstreamConcentration", "flux")),
        (None, Some(_), Some(_)) => return Err(conflict("upstreamConcentration", "permeability")),
    };
    Ok(Kinetics { rate, lag: time_lag, variances: None })
}

/// Concentration that drives the flux: `J L/D`.
fn upstream_concentration(
    kinetics: &Kinetics,
    film: &Film,
    desk: &Desk,
) -> Result<Option<crate::document::report::Value>, ErrorKind> {
    let (Some(rate), Some(time_lag), Some(thickness)) = (kinetics.rate, kinetics.lag, film.thickness) else {
        return Ok(None);
    };
    let concentration = SorbedConcentration::from_si(rate * thickness / lag(thickness, time_lag))?;
    desk.units.show(concentration).map(Some)
}

/// The exact curve at the asked times.
fn prediction(
    input: &mut TimeLagInput,
    kinetics: &Kinetics,
    desk: &mut Desk,
) -> Result<Option<PredictionResult>, Error> {
    let Some(asked) = &mut input.prediction else { return Ok(None) };
    let times = asked.time.normalize::<Time>().under("time").under("prediction")?;
    let time_lag = kinetics.lag.ok_or_else(|| needs("prediction", "timeLag"))?;
    let rate = kinetics.rate.ok_or_else(|| needs("prediction", "flux"))?;
    desk.ledger.model(&TRANSIENT);
    let tau: Vec<f64> = times.iter().map(|t| t / time_lag).collect();
    let amount = tau.iter().map(|tau| rate * time_lag * breakthrough_amount(*tau));
    let flux = tau.iter().map(|tau| rate * breakthrough_flux(*tau));
    Ok(Some(PredictionResult {
        amount: desk.units.show_all::<ArealAmount>(amount)?,
        flux: desk.units.show_all::<MolarFlux>(flux)?,
        multiple: desk.units.show_all::<Ratio>(tau.iter().copied())?,
    }))
}

/// The exact curve and its asymptote at the asked multiples of the time lag.
fn multiples(input: &TimeLagInput, desk: &mut Desk) -> Result<Option<Vec<MultipleResult>>, Error> {
    let Some(asked) = &input.multiples else { return Ok(None) };
    if asked.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "multiples".into() }, "multiples"));
    }
    desk.ledger.model(&TRANSIENT);
    let one = |(i, tau): (usize, &f64)| {
        if !(tau.is_finite() && *tau > 1.0) {
            let rule = "above 1, where the asymptote leaves zero";
            let kind = ErrorKind::OutOfRange {
                quantity: "multiple of the time lag",
                value: *tau,
                unit: Suffix(""),
                rule,
            };
            return Err(Error::from(kind).at(i).under("multiples"));
        }
        let ratio = |x: f64| desk.units.show_si(Ratio::KIND, x);
        let flux = breakthrough_flux(*tau);
        Ok(MultipleResult {
            multiple: ratio(*tau)?,
            asymptote_distance: ratio(asymptote_distance(*tau))?,
            flux: ratio(flux - 1.0)?,
            tangent_time_lag: ratio(tau - breakthrough_amount(*tau) / flux - 1.0)?,
        })
    };
    asked.0.iter().enumerate().map(one).collect::<Result<_, _>>().map(Some)
}
