//! A module with both sides perfectly mixed.

use super::{MAX_GASES, Stage};
use crate::numeric::root;

/// Logarithms of permeate over retentate between which the stage cut is sought.
const RANGE: f64 = 600.0;
/// Iterations that follow permeances which depend on pressure.
const MAX_ITERATIONS: usize = 300;

/// Flows of both sides.
pub(super) struct Mixed {
    pub retentate: Vec<f64>,
    pub permeate: Vec<f64>,
    pub steps: usize,
}

/// The flows of a perfectly mixed module; `None` where the whole feed permeates through less area.
///
/// ```text
/// F_i + S_i = R x_i + V y_i,   V y_i − S_i = A Q_i (p_h x_i − p_l y_i),   Σ x_i − Σ y_i = 0
/// ```
///
/// At a given V/R each gas is known, and the difference of the two sums has one change of sign: from `1 − p_h/p_l`
/// at no permeate to above 0 where the area cannot let the whole feed through. Sought along ln(V/R), so that cuts near 0
/// and near 1 keep all digits.
///
/// # References
/// C. J. Geankoplis, Transport Processes and Separation Process Principles, 4th ed. (2003), sec. 13.4 and 13.5.
pub(super) fn mixed(stage: &Stage, area: f64) -> Option<Mixed> {
    let n = stage.feed.len();
    if let Some(permeances) = stage.law.permeances() {
        return constant(stage, area, permeances).map(|(retentate, permeate)| Mixed {
            retentate,
            permeate,
            steps: 1,
        });
    }
    let mut q = [0.0; MAX_GASES];
    let (mut high, mut low, mut fluxes) = ([0.0; MAX_GASES], [0.0; MAX_GASES], [0.0; MAX_GASES]);
    let all: f64 = stage.feed.iter().sum();
    for i in 0..n {
        high[i] = stage.feed_pressure * stage.feed[i] / all;
    }
    stage.law.fluxes(&high[..n], &low[..n], &mut fluxes[..n]);
    for i in 0..n {
        q[i] = match high[i] > 0.0 {
            true => fluxes[i] / high[i],
            false if stage.law.stops(i) => 0.0,
            false => 1e-30,
        };
    }
    let mut before: Option<Vec<f64>> = None;
    for steps in 1..=MAX_ITERATIONS {
        let (retentate, permeate) = constant(stage, area, &q[..n])?;
        let (r, v): (f64, f64) = (retentate.iter().sum(), permeate.iter().sum());
        for i in 0..n {
            high[i] = stage.feed_pressure * retentate[i] / r;
            low[i] = stage.permeate_pressure * permeate[i] / v;
        }
        stage.law.fluxes(&high[..n], &low[..n], &mut fluxes[..n]);
        for i in 0..n {
            let driving = high[i] - low[i];
            if driving.abs() > 1e-12 * high[i] && fluxes[i] / driving > 0.0 {
                q[i] = if steps > 40 { 0.5 * (q[i] + fluxes[i] / driving) } else { fluxes[i] / driving };
            }
        }
        let now = || retentate.iter().chain(&permeate);
        let change = before.iter().flatten().zip(now()).fold(0.0_f64, |most, (a, b)| most.max((a - b).abs()));
        if before.is_some() && (change < 4e-16 * all || (steps > 60 && change < 1e-13 * all)) {
            return Some(Mixed { retentate, permeate, steps });
        }
        before = Some(now().copied().collect());
    }
    None
}

/// [`mixed`] through constant permeances.
fn constant(stage: &Stage, area: f64, q: &[f64]) -> Option<(Vec<f64>, Vec<f64>)> {
    let (feed, sweep) = (&stage.feed, &stage.sweep);
    let total: f64 = feed.iter().chain(sweep).sum();
    // Twice the flow of gas `i` in both products over a common denominator.
    let shares = |ratio: f64, i: usize| {
        let (r, v) = (total / (1.0 + ratio), total * ratio / (1.0 + ratio));
        let (a, b) = (area * q[i] * stage.feed_pressure, area * q[i] * stage.permeate_pressure);
        let both = feed[i] + sweep[i];
        let below = v * r + a * v + b * r;
        ((feed[i] * v + both * b) / below, (sweep[i] * r + both * a) / below, r, v)
    };
    let difference = |log: f64| {
        let ratio = libm::exp(log);
        (0..feed.len()).map(|i| shares(ratio, i)).map(|(x, y, _, _)| x - y).sum::<f64>()
    };
    let log = root(difference, -RANGE, RANGE, 0.0)?;
    let ratio = libm::exp(log);
    let shares: Vec<_> = (0..feed.len()).map(|i| shares(ratio, i)).collect();
    let retentate = shares.iter().map(|(x, _, r, _)| x * r).collect();
    Some((retentate, shares.iter().map(|(_, y, _, v)| y * v).collect()))
}
