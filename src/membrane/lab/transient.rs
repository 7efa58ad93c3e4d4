//! The whole transient of a permeation curve fitted, not only its straight part.

use super::series::breakthrough_amount;
use super::steady::{FEWEST, Points};
use crate::error::ErrorKind;
use crate::numeric::nonlinear_fit;

/// What is fitted beside the steady slope and the time lag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    /// A leak that rises evenly from the start.
    pub leak: bool,
    /// A constant added to every reading.
    pub offset: bool,
}

/// A fitted curve `y = s θ q(t/θ) + leak · t + offset`, q after [`breakthrough_amount`].
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TransientFit {
    /// Steady slope s, without the leak.
    pub slope: f64,
    /// θ, s.
    pub time_lag: f64,
    /// Slope of the leak, if fitted.
    pub leak: Option<f64>,
    /// Offset, if fitted.
    pub offset: Option<f64>,
    /// Covariance of (slope, time lag, leak, offset) without those that were not fitted.
    pub covariance: Vec<Vec<f64>>,
    /// Standard deviation of the points about the curve.
    pub scatter: f64,
}

impl TransientFit {
    /// The curve at a time.
    pub fn at(&self, t: f64) -> f64 {
        self.slope * self.time_lag * breakthrough_amount(t / self.time_lag)
            + self.leak.unwrap_or(0.0) * t
            + self.offset.unwrap_or(0.0)
    }

    /// Variance of the slope, covariance of slope and time lag, variance of the time lag.
    pub fn variances(&self) -> [f64; 3] {
        [self.covariance[0][0], self.covariance[0][1], self.covariance[1][1]]
    }
}

/// Fits the curve from a first guess of slope and time lag, such as those of its straight part.
///
/// # Errors
/// `too_few_points`; `not_fitted` where the points do not tell the parameters apart.
pub(crate) fn transient_fit(
    curve: &Points,
    guess: (f64, f64),
    extras: Extras,
) -> Result<TransientFit, ErrorKind> {
    let count = curve.times.len();
    if count <= FEWEST + 1 {
        let what = "points in the curve".to_owned();
        return Err(ErrorKind::TooFewPoints { what, found: count, needed: FEWEST + 2 });
    }
    let (slope, lag) = guess;
    let end = curve.times[count - 1];
    let scale = slope * end;
    let leak_at = extras.leak.then_some(2);
    let offset_at = extras.offset.then_some(2 + usize::from(extras.leak));
    let mut start = vec![1.0, 1.0];
    start.resize(2 + usize::from(extras.leak) + usize::from(extras.offset), 0.0);
    // Multiples of the first guess; leak and offset are shares of the largest amount.
    let model = |p: &[f64], t: f64| {
        if !(p[0] > 0.0 && p[1] > 0.0) {
            return f64::NAN;
        }
        let lag = lag * p[1];
        let leak = leak_at.map_or(0.0, |i| p[i] * t / end);
        let offset = offset_at.map_or(0.0, |i| p[i]);
        p[0] * lag / end * breakthrough_amount(t / lag) + leak + offset
    };
    let residuals = |p: &[f64], out: &mut [f64]| {
        for ((t, y), out) in curve.times.iter().zip(curve.y).zip(out) {
            *out = model(p, *t) - y / scale;
        }
    };
    let names = match (extras.leak, extras.offset) {
        (false, false) => "slope and time lag",
        (true, false) => "slope, time lag and leak",
        (false, true) => "slope, time lag and offset",
        (true, true) => "slope, time lag, leak and offset",
    };
    let unfit = || ErrorKind::NotFitted { model: "the transient curve", parameters: names };
    let fit = nonlinear_fit(residuals, &start, count).ok_or_else(unfit)?;
    let p = &fit.parameters;
    let factors = [Some(slope), Some(lag), leak_at.map(|_| scale / end), offset_at.map(|_| scale)];
    let factors: Vec<f64> = factors.into_iter().flatten().collect();
    let row = |i: usize| (0..factors.len()).map(|j| fit.covariance[i][j] * factors[i] * factors[j]).collect();
    let found = TransientFit {
        slope: slope * p[0],
        time_lag: lag * p[1],
        leak: leak_at.map(|i| p[i] * scale / end),
        offset: offset_at.map(|i| p[i] * scale),
        covariance: (0..factors.len()).map(row).collect(),
        scatter: scale * (fit.sum_of_squares / fit.degrees_of_freedom as f64).sqrt(),
    };
    let sound = [found.slope, found.time_lag, found.scatter].iter().all(|x| x.is_finite() && *x >= 0.0);
    if sound && found.covariance.iter().flatten().all(|x| x.is_finite()) { Ok(found) } else { Err(unfit()) }
}
