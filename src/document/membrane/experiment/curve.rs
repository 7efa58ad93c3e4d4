//! Curves in time: the line through their steady part, the fit of the whole, and what both say about the film.

use super::Desk;
use crate::document::input::{TransientFitInput, WindowInput};
use crate::document::quantity::Given;
use crate::document::report::{
    BiasResult, LinearityResult, PermeationFitResult, PermeationProperties, TransientResult, WindowResult,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::membrane::lab::steady::{
    Points, SteadyLine, WindowBias, WindowRule, asymptote_distance, steady_line, unbiased,
};
use crate::membrane::lab::transient::{Extras, TransientFit, transient_fit};
use crate::membrane::lab::{TIME_LAG, TRANSIENT, WINDOW, lag};
use crate::membrane::models;
use crate::numeric::student_95;
use crate::quantity::{
    Diffusivity, Kind, MolarFlux, Permeability, Permeance, Quantity as _, Ratio, Solubility, Time,
};

/// Start of a window that states none, in time lags.
const USUAL_MULTIPLE: f64 = 3.0;
/// A curvature that scatter alone gives less often than this is one.
const UNLIKELY: f64 = 0.01;
/// Changes of the slope and shifts of the time lag below this share are not worth a word.
const SMALL: f64 = 0.01;

/// A curve since the start of the experiment, in SI.
pub(super) struct Curve {
    /// s, from 0 on.
    pub times: Vec<f64>,
    /// Above the state at the start, less the leak.
    pub y: Vec<f64>,
    /// What y is.
    pub kind: &'static Kind,
    /// What its slope is.
    pub rate: &'static Kind,
    /// Variance of the slope of the leak.
    pub leak_variance: f64,
    /// Start on the clock of the document, s.
    pub start: f64,
}

impl Curve {
    fn points(&self) -> Points<'_> {
        let si = self.rate.units.iter().find(|unit| unit.to_si(1.0) == 1.0);
        Points { times: &self.times, y: &self.y, rate: si.map_or("", |unit| unit.name) }
    }
}

/// Steady slope and time lag in SI with variances: of the slope, of both, of the time lag.
#[derive(Clone, Copy)]
pub(super) struct Kinetics {
    /// Steady slope, or what follows from it; absent where it is not known.
    pub rate: Option<f64>,
    /// s; absent where there is none.
    pub lag: Option<f64>,
    /// Absent where nothing was fitted.
    pub variances: Option<[f64; 3]>,
}

impl Kinetics {
    /// The same with a rate in other units.
    pub fn times(self, factor: f64) -> Self {
        let variances = self.variances.map(|[a, b, c]| [a * factor * factor, b * factor, c]);
        Self { rate: self.rate.map(|rate| rate * factor), variances, ..self }
    }
}

/// The film, in SI.
#[derive(Clone, Copy)]
pub(super) struct Film {
    pub thickness: Option<f64>,
    pub pressure_difference: Option<f64>,
}

/// What flux and time lag say about a film.
///
/// ```text
/// u²(S)/S² = u²(J)/J² + 2 u(J,θ)/(J θ) + u²(θ)/θ²
/// ```
pub(super) fn properties(
    flux: &Kinetics,
    film: &Film,
    units: &Units,
) -> Result<PermeationProperties, ErrorKind> {
    let Kinetics { rate, lag: time_lag, variances } = *flux;
    let (thickness, dp) = (film.thickness, film.pressure_difference);
    let relative = variances.map(|[jj, jl, ll]| {
        let (rate, lag) = (rate.unwrap_or(1.0), time_lag.unwrap_or(1.0));
        [jj / (rate * rate), jl / (rate * lag), ll / (lag * lag)]
    });
    let of = |kind: &'static Kind, value: f64, share: Option<f64>| {
        kind.check(value)?;
        units.estimate(kind, value, share.map(|share| share * value * value))
    };
    let (j, l) = (relative.map(|r| r[0]), relative.map(|r| r[2]));
    let both = relative.map(|[jj, jl, ll]| jj + 2.0 * jl + ll);
    let each = |kind: &'static Kind, value: Option<f64>, share: Option<f64>| {
        value.map(|value| of(kind, value, share)).transpose()
    };
    let permeance = rate.zip(dp).map(|(rate, dp)| rate / dp);
    let permeability = permeance.zip(thickness).map(|(permeance, thickness)| permeance * thickness);
    let diffusivity = time_lag.zip(thickness).map(|(time_lag, thickness)| lag(thickness, time_lag));
    Ok(PermeationProperties {
        flux: each(MolarFlux::KIND, rate, j)?,
        time_lag: each(Time::KIND, time_lag, l)?,
        permeance: each(Permeance::KIND, permeance, j)?,
        permeability: each(Permeability::KIND, permeability, j)?,
        diffusivity: each(Diffusivity::KIND, diffusivity, l)?,
        solubility: each(Solubility::KIND, permeability.zip(diffusivity).map(|(p, d)| p / d), both)?,
    })
}

/// The rule of a window; what is not stated is written out.
pub(super) fn window_rule(window: &mut Option<WindowInput>, start: f64) -> Result<WindowRule, Error> {
    let stated = window.get_or_insert_default();
    let from = stated.from.given::<Time>("from").under("window")?.map(Time::si);
    let to = stated.to.given::<Time>("to").under("window")?.map(Time::si);
    if let (Some(from), Some(to)) = (from, to)
        && to <= from
    {
        let rule = "above \"from\"";
        let kind =
            ErrorKind::OutOfRange { quantity: "end of the window", value: to, unit: Suffix("s"), rule };
        return Err(Error::new(kind, "window.to"));
    }
    if from.is_some() || to.is_some() {
        if stated.multiple.is_some() {
            let other = if from.is_some() { "from" } else { "to" };
            let kind = ErrorKind::Conflict { field: "multiple".into(), other: other.into() };
            return Err(Error::new(kind, "window"));
        }
        let from = from.map_or(f64::NEG_INFINITY, |from| from - start);
        return Ok(WindowRule::Times { from, to: to.map_or(f64::INFINITY, |to| to - start) });
    }
    let multiple = *stated.multiple.get_or_insert(USUAL_MULTIPLE);
    if !(multiple.is_finite() && multiple > 0.0) {
        let rule = "above 0; 3 is usual";
        let kind = ErrorKind::OutOfRange {
            quantity: "multiple of the time lag",
            value: multiple,
            unit: Suffix(""),
            rule,
        };
        return Err(Error::new(kind, "window.multiple"));
    }
    Ok(WindowRule::Multiple(multiple))
}

/// A curve reduced: the line, and what is left of its bias.
pub(super) struct Reduced {
    pub line: SteadyLine,
    pub fitted: Kinetics,
    pub corrected: Option<Kinetics>,
    pub bias: Option<(f64, WindowBias)>,
}

/// Fits the line and takes its bias off.
pub(super) fn reduce(curve: &Curve, rule: WindowRule, desk: &mut Desk) -> Result<Reduced, Error> {
    let line = steady_line(&curve.points(), rule).under("window")?.with_variance(curve.leak_variance);
    desk.ledger.model(&WINDOW);
    let (first, past) = line.window;
    let time_lag = line.time_lag();
    let lag = (time_lag > 0.0).then_some(time_lag);
    let (variance, covariance) = line.time_lag_variance();
    let fitted =
        Kinetics { rate: Some(line.slope), lag, variances: Some([line.covariance[2], covariance, variance]) };
    if lag.is_none() {
        desk.ledger.warn(&Warning::new(WarningKind::NoTimeLag { seconds: rounded(time_lag) }, "window"));
    }
    let bias = lag.and_then(|lag| unbiased(&curve.times[first..past], lag));
    let corrected = bias.map(|(true_lag, bias)| {
        let (by_slope, by_lag) = (1.0 / (1.0 + bias.slope), true_lag / time_lag);
        let [ss, sl, ll] = fitted.variances.unwrap_or_default();
        Kinetics {
            rate: Some(line.slope * by_slope),
            lag: Some(true_lag),
            variances: Some([ss * by_slope * by_slope, sl * by_slope * by_lag, ll * by_lag * by_lag]),
        }
    });
    warn_of(&line, bias, curve, desk);
    Ok(Reduced { line, fitted, corrected, bias })
}

fn warn_of(line: &SteadyLine, bias: Option<(f64, WindowBias)>, curve: &Curve, desk: &mut Desk) {
    let bend = line.curvature;
    if bend.probability < UNLIKELY && bend.change.abs() > SMALL {
        let (percent, probability) = (rounded(100.0 * bend.change), rounded(100.0 * bend.probability));
        desk.ledger.warn(&Warning::new(WarningKind::CurvedWindow { percent, probability }, "window"));
    }
    if let Some((lag, bias)) = bias
        && bias.time_lag.abs() > SMALL
    {
        let (percent, multiple) = (rounded(100.0 * bias.time_lag), rounded(curve.times[line.window.0] / lag));
        desk.ledger.warn(&Warning::new(WarningKind::BiasedWindow { percent, multiple }, "window"));
    }
}

/// A number for a sentence, to three digits.
pub(super) fn rounded(x: f64) -> f64 {
    format!("{x:.2e}").parse().unwrap_or(x)
}

/// The line as the report shows it.
pub(super) fn shown_line(
    curve: &Curve,
    reduced: &Reduced,
    units: &Units,
) -> Result<PermeationFitResult, ErrorKind> {
    let Reduced { line, bias, .. } = reduced;
    let (first, past) = line.window;
    let ratio = |x: f64| units.show_si(Ratio::KIND, x);
    let time = |x: f64| units.show_si(Time::KIND, x);
    let (lag_variance, covariance) = line.time_lag_variance();
    let spread = (line.covariance[2] * lag_variance).sqrt();
    let height = |t: &f64| line.intercept + line.slope * t;
    let bias = bias.map(|(lag, bias)| {
        Ok(BiasResult {
            time_lag: ratio(bias.time_lag)?,
            slope: ratio(bias.slope)?,
            diffusivity: ratio(-bias.time_lag / (1.0 + bias.time_lag))?,
            asymptote_distance: ratio(asymptote_distance(curve.times[first] / lag))?,
        })
    });
    let columns = |values: Vec<f64>, kind: &'static Kind| units.show_column(kind, &values);
    Ok(PermeationFitResult {
        window: WindowResult {
            from: time(curve.times[first])?,
            to: time(curve.times[past - 1])?,
            points: past - first,
            start_multiple: ratio(curve.times[first] / line.time_lag())?,
        },
        slope: units.estimate(curve.rate, line.slope, Some(line.covariance[2]))?,
        intercept: units.estimate(curve.kind, line.intercept, Some(line.covariance[0]))?,
        correlation: ratio(if spread > 0.0 { covariance / spread } else { 0.0 })?,
        scatter: units.show_si(curve.kind, line.scatter)?,
        r_squared: ratio(line.r_squared)?,
        coverage_factor: ratio(student_95(past - first - 2))?,
        linearity: LinearityResult {
            slope_change: units.estimate(
                Ratio::KIND,
                line.curvature.change,
                Some(line.curvature.standard_error * line.curvature.standard_error),
            )?,
            probability: ratio(line.curvature.probability)?,
        },
        bias: bias.transpose()?,
        time: columns(curve.times.clone(), Time::KIND)?,
        measured: columns(curve.y.clone(), curve.kind)?,
        line: columns(curve.times.iter().map(height).collect(), curve.kind)?,
        residual: columns(
            curve.times.iter().zip(&curve.y).map(|(t, y)| y - height(t)).collect(),
            curve.kind,
        )?,
    })
}

/// The fit of the whole curve, if asked for; `factor` makes a flux of a slope.
pub(super) fn shown_transient(
    curve: &Curve,
    reduced: &Reduced,
    asked: Option<&TransientFitInput>,
    (factor, film): (f64, &Film),
    desk: &mut Desk,
) -> Result<Option<TransientResult>, Error> {
    let Some(asked) = asked else { return Ok(None) };
    let extras = Extras { leak: asked.leak.unwrap_or(false), offset: asked.offset.unwrap_or(false) };
    let from = reduced.corrected.unwrap_or(reduced.fitted);
    let slope = from.rate.unwrap_or(reduced.line.slope);
    let fit = from.lag.ok_or_else(|| ErrorKind::OutOfRange {
        quantity: "time lag of the line",
        value: reduced.line.time_lag(),
        unit: Suffix("s"),
        rule: "above 0 to start the fit of the transient from",
    });
    let fit =
        fit.and_then(|lag| transient_fit(&curve.points(), (slope, lag), extras)).under("transientFit")?;
    desk.ledger.model(&TRANSIENT);
    Ok(Some(transient_result(curve, &fit, (factor, film), desk.units)?))
}

fn transient_result(
    curve: &Curve,
    fit: &TransientFit,
    (factor, film): (f64, &Film),
    units: &Units,
) -> Result<TransientResult, ErrorKind> {
    let [ss, sl, ll] = fit.variances();
    let kinetics = Kinetics {
        rate: Some(fit.slope),
        lag: Some(fit.time_lag),
        variances: Some([ss + curve.leak_variance, sl, ll]),
    };
    let spread = (ss * ll).sqrt();
    let extra = |value: Option<f64>, at: usize, kind: &'static Kind| {
        value.map(|value| units.estimate(kind, value, Some(fit.covariance[at][at]))).transpose()
    };
    let values: Vec<f64> = curve.times.iter().map(|t| fit.at(*t)).collect();
    let residual: Vec<f64> = curve.y.iter().zip(&values).map(|(y, fitted)| y - fitted).collect();
    Ok(TransientResult {
        properties: properties(&kinetics.times(factor), film, units)?,
        correlation: units.show_si(Ratio::KIND, if spread > 0.0 { sl / spread } else { 0.0 })?,
        leak: extra(fit.leak, 2, curve.rate)?,
        offset: extra(fit.offset, 2 + usize::from(fit.leak.is_some()), curve.kind)?,
        scatter: units.show_si(curve.kind, fit.scatter)?,
        curve: units.show_column(curve.kind, &values)?,
        residual: units.show_column(curve.kind, &residual)?,
    })
}

/// Cites what the properties rest on, and warns of a diffusivity that may be an apparent one.
pub(super) fn cite(found: &PermeationProperties, glassy: Option<bool>, desk: &mut Desk) {
    if found.permeance.is_some() {
        desk.ledger.model(&models::PERMEANCE);
    }
    if found.diffusivity.is_some() {
        desk.ledger.model(&TIME_LAG);
        if glassy != Some(false) {
            desk.ledger.warn(&Warning::new(WarningKind::ApparentDiffusivity, "thickness"));
        }
    }
}
