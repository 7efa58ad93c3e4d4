//! Sorption or desorption of a film in time.

use super::series::{HALF_UPTAKE, uptake};
use crate::error::ErrorKind;
use crate::numeric::{linear_fit, nonlinear_fit};

/// The fewest points of a fit.
const FEWEST: usize = 4;

/// A fitted uptake curve `y = equilibrium · u(rate · t)`, u after [`uptake`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct UptakeFit {
    /// `D/L²`, 1/s.
    pub rate: f64,
    /// Uptake after a long time.
    pub equilibrium: f64,
    /// Variance of the rate, covariance of both, variance of the equilibrium (0 where it was given).
    pub covariance: [f64; 3],
    /// Standard deviation of the points about the curve.
    pub scatter: f64,
    /// Points less parameters.
    pub degrees_of_freedom: usize,
}

impl UptakeFit {
    /// The curve at a time.
    pub fn at(&self, t: f64) -> f64 {
        self.equilibrium * uptake(self.rate * t)
    }
}

/// Time at which `y` first passes half of `equilibrium`, by a straight line against √t between two readings.
pub(crate) fn half_time(times: &[f64], y: &[f64], equilibrium: f64) -> Option<f64> {
    let half = |y: f64| y / equilibrium - 0.5;
    let i = (0..y.len()).find(|i| half(y[*i]) >= 0.0)?;
    let (root, after) = (times[i].sqrt(), half(y[i]));
    let (root_before, before) = match i.checked_sub(1) {
        Some(j) => (times[j].sqrt(), half(y[j])),
        None => (0.0, -0.5),
    };
    let crossing = root_before + (root - root_before) * before / (before - after);
    Some(crossing * crossing)
}

/// Slope of `y/equilibrium` against √t through the origin, of the points up to `part` of the equilibrium, with its
/// variance and the number of points.
///
/// # Errors
/// `too_few_points` below two.
pub(crate) fn initial_slope(
    times: &[f64],
    y: &[f64],
    equilibrium: f64,
    part: f64,
) -> Result<(f64, f64, usize), ErrorKind> {
    let past = y.iter().position(|y| y / equilibrium > part).unwrap_or(y.len());
    let roots: Vec<f64> = times[..past].iter().map(|t| t.sqrt()).collect();
    let shares: Vec<f64> = y[..past].iter().map(|y| y / equilibrium).collect();
    let found = roots.iter().filter(|root| **root > 0.0).count();
    let few = || ErrorKind::TooFewPoints { what: "points in the initial part".to_owned(), found, needed: 2 };
    let fit = linear_fit(&[roots], &shares).ok_or_else(few)?;
    if found < 2 { Err(few()) } else { Ok((fit.parameters[0], fit.covariance[0][0], found)) }
}

/// Fits `D/L²`, and the equilibrium unless it is given, to readings that count from the start.
///
/// # Errors
/// `too_few_points`, `not_fitted`.
pub(crate) fn uptake_fit(times: &[f64], y: &[f64], equilibrium: Option<f64>) -> Result<UptakeFit, ErrorKind> {
    let found = times.len();
    if found < FEWEST {
        return Err(ErrorKind::TooFewPoints {
            what: "points in the curve".to_owned(),
            found,
            needed: FEWEST,
        });
    }
    let parameters = if equilibrium.is_some() { "the diffusivity" } else { "diffusivity and equilibrium" };
    let unfit = || ErrorKind::NotFitted { model: "the uptake curve", parameters };
    let largest = y.iter().copied().fold(0.0, |a: f64, b| if b.abs() > a.abs() { b } else { a });
    let height = equilibrium.unwrap_or(largest);
    let half = half_time(times, y, height).filter(|half| *half > 0.0).ok_or_else(unfit)?;
    let rate = HALF_UPTAKE / half;
    let model = |p: &[f64], t: f64| {
        if p[0] > 0.0 { p.get(1).unwrap_or(&1.0) * uptake(rate * p[0] * t) } else { f64::NAN }
    };
    let residuals = |p: &[f64], out: &mut [f64]| {
        for ((t, y), out) in times.iter().zip(y).zip(out) {
            *out = model(p, *t) - y / height;
        }
    };
    let start: &[f64] = if equilibrium.is_some() { &[1.0] } else { &[1.0, 1.0] };
    let fit = nonlinear_fit(residuals, start, found).ok_or_else(unfit)?;
    let covariance = match equilibrium {
        Some(_) => [fit.covariance[0][0] * rate * rate, 0.0, 0.0],
        None => [
            fit.covariance[0][0] * rate * rate,
            fit.covariance[0][1] * rate * height,
            fit.covariance[1][1] * height * height,
        ],
    };
    Ok(UptakeFit {
        rate: rate * fit.parameters[0],
        equilibrium: height * fit.parameters.get(1).unwrap_or(&1.0),
        covariance,
        scatter: height.abs() * (fit.sum_of_squares / fit.degrees_of_freedom as f64).sqrt(),
        degrees_of_freedom: fit.degrees_of_freedom,
    })
}
