//! The straight part of a permeation curve: which points belong to it, the line through them, and what the transient
//! before still does to it.

use super::series::above_asymptote;
use crate::error::{ErrorKind, Suffix};
use crate::numeric::{Fit, line_fit, linear_fit, student_two_sided};

/// The fewest points of a window: a line, and the curvature that tests it.
pub(crate) const FEWEST: usize = 4;
/// The most steps to the time lag without the bias of the window.
const MAX_STEPS: usize = 200;

/// A measured curve: times from its start, s, increasing, and what was measured then.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Points<'p> {
    /// s.
    pub times: &'p [f64],
    /// One for each time.
    pub y: &'p [f64],
    /// The unit of its slope.
    pub rate: &'static str,
}

/// Which points the line goes through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum WindowRule {
    /// Times from and up to these, s, both included.
    Times {
        /// First time.
        from: f64,
        /// Last time.
        to: f64,
    },
    /// From this many time lags of the line itself on.
    Multiple(f64),
}

/// A straight line through the steady part of a curve: `y = intercept + slope t`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct SteadyLine {
    /// First and one past the last point.
    pub window: (usize, usize),
    /// At t = 0, in the unit of the curve.
    pub intercept: f64,
    /// Per second.
    pub slope: f64,
    /// Variance of the intercept, covariance of both, variance of the slope.
    pub covariance: [f64; 3],
    /// Standard deviation of the points about the line.
    pub scatter: f64,
    /// Share of the variance that the line explains.
    pub r_squared: f64,
    /// Of the test for curvature.
    pub curvature: Curvature,
}

/// Whether the points of a window lie on a line: a parabola fitted to them, and what its curvature is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Curvature {
    /// Change of slope from the first to the last point over the slope of the line.
    pub change: f64,
    /// Its standard error.
    pub standard_error: f64,
    /// Probability of at least this curvature from scatter alone (Student's t, two-sided).
    pub probability: f64,
}

impl SteadyLine {
    /// Time lag: where the line meets zero.
    pub fn time_lag(&self) -> f64 {
        -self.intercept / self.slope
    }

    /// Variance of the time lag, and its covariance with the slope.
    ///
    /// ```text
    /// θ = −b/s     u²(θ) = (u²(b) + 2 θ u(b,s) + θ² u²(s))/s²     u(θ,s) = −(u(b,s) + θ u²(s))/s
    /// ```
    pub fn time_lag_variance(&self) -> (f64, f64) {
        let ([bb, bs, ss], s, lag) = (self.covariance, self.slope, self.time_lag());
        ((bb + 2.0 * lag * bs + lag * lag * ss) / (s * s), -(bs + lag * ss) / s)
    }

    /// The same line where its slope has a variance from elsewhere too, such as from a leak taken off.
    pub fn with_variance(self, variance: f64) -> Self {
        let [bb, bs, ss] = self.covariance;
        Self { covariance: [bb, bs, ss + variance], ..self }
    }
}

/// The line through the points that `rule` takes. Times increase, and start with the experiment.
///
/// A rule by multiples takes the earliest point from which the line through it and all later points has a time lag of
/// which that point lies the asked multiple away.
///
/// # Errors
/// `too_few_points` where the rule leaves fewer than four points; `out_of_range` for a slope that is not above 0.
pub(crate) fn steady_line(curve: &Points, rule: WindowRule) -> Result<SteadyLine, ErrorKind> {
    let (times, y) = (curve.times, curve.y);
    let (first, past) = match rule {
        WindowRule::Times { from, to } => {
            let first = times.partition_point(|t| *t < from);
            (first, times.partition_point(|t| *t <= to).max(first))
        }
        WindowRule::Multiple(multiple) => (earliest(times, y, multiple), times.len()),
    };
    if past - first < FEWEST {
        if let (WindowRule::Multiple(_), true) = (rule, times.len() >= 2 * FEWEST) {
            // A curve that falls has no time lag at all, which is more to the point.
            line(curve, (times.len() / 2, times.len()))?;
        }
        let what = match rule {
            WindowRule::Times { .. } => "points in the window".to_owned(),
            WindowRule::Multiple(multiple) => {
                format!("points after {multiple} time lags (measure longer, or state the window)")
            }
        };
        return Err(ErrorKind::TooFewPoints { what, found: past - first, needed: FEWEST });
    }
    line(curve, (first, past))
}

/// The line through the points of a window.
fn line(curve: &Points, window: (usize, usize)) -> Result<SteadyLine, ErrorKind> {
    let (t, y) = (&curve.times[window.0..window.1], &curve.y[window.0..window.1]);
    let unfit = || ErrorKind::NotFitted { model: "a straight line", parameters: "slope and intercept" };
    // About the middle of the window, where slope and height are told apart best.
    let (middle, span) = (0.5 * (t[0] + t[t.len() - 1]), t[t.len() - 1] - t[0]);
    let x: Vec<f64> = t.iter().map(|t| (t - middle) / span).collect();
    let fit = line_fit(&x, y).ok_or_else(unfit)?;
    let slope = fit.parameters[1] / span;
    if !(slope > 0.0) {
        let rule = "above 0: the permeate must rise in the window";
        return Err(ErrorKind::OutOfRange {
            quantity: "steady slope",
            value: slope,
            unit: Suffix(curve.rate),
            rule,
        });
    }
    let shift = middle / span;
    let [[bb, bs], [_, ss]] = [0, 1].map(|i| [fit.covariance[i][0], fit.covariance[i][1]]);
    let mean = y.iter().sum::<f64>() / y.len() as f64;
    let total: f64 = y.iter().map(|y| (y - mean) * (y - mean)).sum();
    Ok(SteadyLine {
        window,
        intercept: fit.parameters[0] - fit.parameters[1] * shift,
        slope,
        covariance: [
            bb - 2.0 * shift * bs + shift * shift * ss,
            (bs - shift * ss) / span,
            ss / (span * span),
        ],
        scatter: (fit.sum_of_squares / fit.degrees_of_freedom as f64).sqrt(),
        r_squared: 1.0 - fit.sum_of_squares / total,
        curvature: curvature(&x, y, &fit)?,
    })
}

/// Slope of a line through all points, of either sign, and its variance.
///
/// # Errors
/// `too_few_points` below three.
pub(crate) fn slope(curve: &Points) -> Result<(f64, f64), ErrorKind> {
    let found = curve.times.len();
    let few = || ErrorKind::TooFewPoints { what: "points of a line".to_owned(), found, needed: 3 };
    let fit = line_fit(curve.times, curve.y).ok_or_else(few)?;
    Ok((fit.parameters[1], fit.covariance[1][1]))
}

/// The test for curvature; `x` is the time over the length of the window.
fn curvature(x: &[f64], y: &[f64], line: &Fit) -> Result<Curvature, ErrorKind> {
    let unfit = || ErrorKind::NotFitted { model: "a parabola", parameters: "its curvature" };
    let columns = [vec![1.0; x.len()], x.to_vec(), x.iter().map(|x| x * x).collect()];
    let fit = linear_fit(&columns, y).ok_or_else(unfit)?;
    let error = fit.standard_error(2);
    let ratio = if error > 0.0 { fit.parameters[2] / error } else { 0.0 };
    Ok(Curvature {
        change: 2.0 * fit.parameters[2] / line.parameters[1],
        standard_error: (2.0 * error / line.parameters[1]).abs(),
        probability: student_two_sided(ratio, fit.degrees_of_freedom),
    })
}

/// The earliest point whose line to the end has a time lag of at most `t / multiple`; the number of points if there is none.
fn earliest(times: &[f64], y: &[f64], multiple: f64) -> usize {
    let (mut n, mut t_mean, mut y_mean, mut tt, mut ty) = (0.0, 0.0, 0.0, 0.0, 0.0);
    let mut found = times.len();
    for (i, (t, y)) in times.iter().zip(y).enumerate().rev() {
        n += 1.0;
        let (dt, dy) = (t - t_mean, y - y_mean);
        t_mean += dt / n;
        y_mean += dy / n;
        tt += dt * (t - t_mean);
        ty += dt * (y - y_mean);
        debug_assert!(dy.is_finite());
        let lag = t_mean - y_mean * tt / ty;
        if times.len() - i >= FEWEST && ty > 0.0 && *t >= multiple * lag {
            found = i;
        }
    }
    found
}

/// What the transient does to a line through exact points: relative errors of time lag and slope.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct WindowBias {
    /// Fitted over true time lag, less 1.
    pub time_lag: f64,
    /// Fitted over true slope, less 1.
    pub slope: f64,
}

/// The bias of a least-squares line through the exact curve of the time lag `lag` at `times`.
///
/// ```text
/// e(τ) = Q/(J∞ θ) − (τ − 1),  fitted by b + s τ:    θ_fit/θ = (1 − b)/(1 + s)    slope_fit/slope = 1 + s
/// ```
pub(crate) fn window_bias(times: &[f64], lag: f64) -> Option<WindowBias> {
    let tau: Vec<f64> = times.iter().map(|t| t / lag).collect();
    let excess: Vec<f64> = tau.iter().map(|tau| above_asymptote(*tau)).collect();
    let fit = line_fit(&tau, &excess)?;
    let (b, s) = (fit.parameters[0], fit.parameters[1]);
    Some(WindowBias { time_lag: -(b + s) / (1.0 + s), slope: s })
}

/// The time lag whose exact curve gives the fitted one at `times`, and the bias there; `None` if there is none near it.
pub(crate) fn unbiased(times: &[f64], fitted: f64) -> Option<(f64, WindowBias)> {
    let mut lag = fitted;
    for _ in 0..MAX_STEPS {
        let bias = window_bias(times, lag)?;
        let next = fitted / (1.0 + bias.time_lag);
        if !(next.is_finite() && next > 0.0) {
            return None;
        }
        let moved = (next - lag).abs();
        lag = next;
        if moved <= 1e-12 * lag {
            return Some((lag, bias));
        }
    }
    None
}

/// Distance of the exact curve from its asymptote at `multiple` time lags, over the height of the asymptote there.
///
/// ```text
/// (12/π²) (exp(−π²m/6) − exp(−4π²m/6)/4 + …)/(m − 1)
/// ```
///
/// 0.44 % at three time lags, 0.056 % at four.
pub(crate) fn asymptote_distance(multiple: f64) -> f64 {
    above_asymptote(multiple) / (multiple - 1.0)
}

#[cfg(test)]
mod tests {
    use super::super::series::breakthrough_amount;
    use super::*;

    fn curve(lag: f64, slope: f64, step: f64, count: usize) -> (Vec<f64>, Vec<f64>) {
        let times: Vec<f64> = (1..=count).map(|i| step * i as f64).collect();
        let y = times.iter().map(|t| slope * lag * breakthrough_amount(t / lag)).collect();
        (times, y)
    }

    fn points<'p>(times: &'p [f64], y: &'p [f64]) -> Points<'p> {
        Points { times, y, rate: "1/s" }
    }

    #[test]
    fn the_window_starts_where_the_rule_says() {
        let (times, y) = curve(100.0, 2.0, 10.0, 100);
        let line = steady_line(&points(&times, &y), WindowRule::Multiple(3.0)).unwrap();
        let start = times[line.window.0];
        assert!(start >= 3.0 * line.time_lag() && start - 10.0 < 3.0 * line.time_lag() + 1.0, "{line:?}");
        assert_eq!(line.window.1, 100);
        let stated = steady_line(&points(&times, &y), WindowRule::Times { from: start, to: 1e300 }).unwrap();
        assert_eq!(line, stated);
    }

    #[test]
    fn the_bias_of_the_window_is_what_the_fit_shows() {
        let (times, y) = curve(100.0, 2.0, 10.0, 60);
        for from in [150.0, 200.0, 300.0, 400.0] {
            let line = steady_line(&points(&times, &y), WindowRule::Times { from, to: 600.0 }).unwrap();
            let window = &times[line.window.0..line.window.1];
            let bias = window_bias(window, 100.0).unwrap();
            assert!((line.time_lag() / 100.0 - 1.0 - bias.time_lag).abs() < 1e-12, "{from}");
            assert!((line.slope / 2.0 - 1.0 - bias.slope).abs() < 1e-12, "{from}");
            let (lag, found) = unbiased(window, line.time_lag()).unwrap();
            assert!((lag - 100.0).abs() < 1e-8, "{from}: {lag}");
            assert!((found.time_lag - bias.time_lag).abs() < 1e-9);
        }
    }

    #[test]
    fn a_fit_from_three_time_lags_leaves_four_per_mille() {
        assert!((asymptote_distance(3.0) - 0.004372140398784715).abs() < 1e-16);
    }

    #[test]
    fn the_time_lag_variance_is_that_of_the_intersection() {
        let (times, mut y) = curve(100.0, 2.0, 10.0, 60);
        for (i, y) in y.iter_mut().enumerate() {
            *y += if i % 2 == 0 { 3.0 } else { -3.0 };
        }
        let line = steady_line(&points(&times, &y), WindowRule::Times { from: 300.0, to: 600.0 }).unwrap();
        // With y′ = y − s (t − θ), the line meets zero where its height at t = θ vanishes: u(θ) = u(height there)/s.
        let x: Vec<f64> = times[line.window.0..line.window.1].iter().map(|t| t - line.time_lag()).collect();
        let fit = line_fit(&x, &y[line.window.0..line.window.1]).unwrap();
        let expected = fit.standard_error(0) / line.slope;
        assert!((line.time_lag_variance().0.sqrt() / expected - 1.0).abs() < 1e-9);
    }
}
