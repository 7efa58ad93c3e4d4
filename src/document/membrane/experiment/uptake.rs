//! Sorption of a film in time.

use super::Desk;
use super::columns::{increasing, table};
use crate::document::input::SorptionUptakeInput;
use crate::document::quantity::Given;
use crate::document::report::{HalfTimeResult, InitialSlopeResult, SorptionUptakeResult, UptakeFitResult};
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::lab::uptake::{UptakeFit, half_time, initial_slope, uptake_fit};
use crate::membrane::lab::{UPTAKE, half_time_diffusivity, initial_slope_diffusivity};
use crate::numeric::student_95;
use crate::quantity::{Diffusivity, Length, MassUptake, Quantity as _, Ratio, Time};

/// Share of the change up to which the initial law holds to 0.1 %.
const INITIAL_PART: f64 = 0.5;

/// A curve since the start.
struct Curve {
    times: Vec<f64>,
    y: Vec<f64>,
    equilibrium: Option<f64>,
    part: f64,
}

pub(super) fn result(
    input: &mut SorptionUptakeInput,
    desk: &mut Desk,
) -> Result<SorptionUptakeResult, Error> {
    let thickness = input.thickness.required::<Length>("thickness")?;
    let given = input.half_time.given::<Time>("halfTime")?;
    let curve = curve(input)?;
    desk.ledger.model(&UPTAKE);
    match (given, curve) {
        (Some(_), Some(_)) => {
            Err(ErrorKind::Conflict { field: "halfTime".into(), other: "uptake".into() }.into())
        }
        (None, None) => Err(ErrorKind::MissingField { field: "uptake".into() }.into()),
        (Some(half), None) => {
            let half = shown_half(thickness, half, desk).under("halfTime")?;
            Ok(SorptionUptakeResult { half_time: Some(half), initial_slope: None, fit: None })
        }
        (None, Some(curve)) => {
            let fit = uptake_fit(&curve.times, &curve.y, curve.equilibrium).under("uptake")?;
            let half = half_time(&curve.times, &curve.y, fit.equilibrium);
            let half = half.map(|half| shown_half(thickness, Time::from_si(half)?, desk));
            Ok(SorptionUptakeResult {
                half_time: half.transpose().under("uptake")?,
                initial_slope: shown_slope(&curve, &fit, thickness, desk).under("initialPart")?,
                fit: Some(shown_fit(&curve, &fit, thickness, desk).under("uptake")?),
            })
        }
    }
}

fn shown_half(thickness: Length, half: Time, desk: &Desk) -> Result<HalfTimeResult, ErrorKind> {
    if !(half.si() > 0.0) {
        let (value, unit) = (half.si(), Suffix("s"));
        return Err(ErrorKind::OutOfRange { quantity: "half-time", value, unit, rule: "above 0" });
    }
    let diffusivity = desk.units.show(half_time_diffusivity(thickness, half)?)?;
    Ok(HalfTimeResult { half_time: desk.units.show(half)?, diffusivity })
}

/// The initial slope; none where the readings start too late for one.
fn shown_slope(
    curve: &Curve,
    fit: &UptakeFit,
    thickness: Length,
    desk: &Desk,
) -> Result<Option<InitialSlopeResult>, ErrorKind> {
    let Ok((slope, variance, points)) = initial_slope(&curve.times, &curve.y, fit.equilibrium, curve.part)
    else {
        return Ok(None);
    };
    let d = Diffusivity::from_si(initial_slope_diffusivity(thickness.si(), slope))?.si();
    let error = 2.0 * d / slope;
    let diffusivity = desk.units.estimate(Diffusivity::KIND, d, Some(error * error * variance))?;
    Ok(Some(InitialSlopeResult { points, slope, diffusivity }))
}

fn shown_fit(
    curve: &Curve,
    fit: &UptakeFit,
    thickness: Length,
    desk: &Desk,
) -> Result<UptakeFitResult, ErrorKind> {
    let units = desk.units;
    let square = thickness.si() * thickness.si();
    let d = Diffusivity::from_si(fit.rate * square)?.si();
    let [rr, re, ee] = fit.covariance;
    let spread = (rr * ee).sqrt();
    let values: Vec<f64> = curve.times.iter().map(|t| fit.at(*t)).collect();
    let residual: Vec<f64> = curve.y.iter().zip(&values).map(|(y, fitted)| y - fitted).collect();
    Ok(UptakeFitResult {
        diffusivity: units.estimate(Diffusivity::KIND, d, Some(rr * square * square))?,
        equilibrium: units.estimate(
            MassUptake::KIND,
            fit.equilibrium,
            curve.equilibrium.is_none().then_some(ee),
        )?,
        correlation: units.show_si(Ratio::KIND, if spread > 0.0 { re / spread } else { 0.0 })?,
        scatter: units.show_si(MassUptake::KIND, fit.scatter)?,
        coverage_factor: units.show_si(Ratio::KIND, student_95(fit.degrees_of_freedom))?,
        time: units.show_column(Time::KIND, &curve.times)?,
        measured: units.show_column(MassUptake::KIND, &curve.y)?,
        curve: units.show_column(MassUptake::KIND, &values)?,
        residual: units.show_column(MassUptake::KIND, &residual)?,
    })
}

/// The curve since the start, above the uptake there.
fn curve(input: &mut SorptionUptakeInput) -> Result<Option<Curve>, Error> {
    let columns = table::<Time, MassUptake>((&mut input.time, "time"), (&mut input.uptake, "uptake"))?;
    let start = input.start.si_or::<Time>("start", 0.0)?;
    let stated = input.initial.given::<MassUptake>("initial")?.map(MassUptake::si);
    let equilibrium = input.equilibrium.given::<MassUptake>("equilibrium")?.map(MassUptake::si);
    let (Some((times, y)), Some(column)) = (columns, &input.time) else {
        for (field, there) in [
            ("start", input.start.is_some()),
            ("initial", input.initial.is_some()),
            ("equilibrium", input.equilibrium.is_some()),
            ("initialPart", input.initial_part.is_some()),
        ] {
            if there {
                return Err(ErrorKind::Needs { field: field.into(), other: "uptake".into() }.into());
            }
        }
        return Ok(None);
    };
    increasing(column).under("time")?;
    let part = input.initial_part.si_or::<Ratio>("initialPart", INITIAL_PART)?;
    if !(part > 0.0 && part < 1.0) {
        let rule = "between 0 and 1; the initial law holds up to about 0.5";
        let kind = ErrorKind::OutOfRange { quantity: "initial part", value: part, unit: Suffix(""), rule };
        return Err(Error::new(kind, "initialPart"));
    }
    let first = times.partition_point(|t| *t < start);
    let before = times.partition_point(|t| *t <= start).checked_sub(1).map(|last| y[last]);
    let initial = stated.or(before).ok_or_else(|| ErrorKind::MissingField { field: "initial".into() })?;
    let equilibrium = equilibrium.map(|equilibrium| equilibrium - initial);
    if equilibrium == Some(0.0) {
        let rule = "another than at the start";
        let unit = Suffix("");
        let kind = ErrorKind::OutOfRange { quantity: "equilibrium uptake", value: initial, unit, rule };
        return Err(Error::new(kind, "equilibrium"));
    }
    Ok(Some(Curve {
        times: times[first..].iter().map(|t| t - start).collect(),
        y: y[first..].iter().map(|y| y - initial).collect(),
        equilibrium,
        part,
    }))
}
