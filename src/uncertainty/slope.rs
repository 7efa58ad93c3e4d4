//! Derivatives of computed numbers, with an estimate of their error.

/// Step sizes that are always tried, each half the one before.
const FIRST: usize = 7;
/// Step sizes that are tried where the first do not settle it.
const LAST: usize = 26;
/// Step sizes that must give a value on a side before that side counts.
const ENOUGH: usize = 5;
/// Columns of the extrapolation; more add rounding, not accuracy.
const COLUMNS: usize = 7;

/// A number and an estimate of its error, both in the same unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The number.
    pub value: f64,
    /// How far it may be off.
    pub error: f64,
}

/// The derivative of a result with respect to one input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Slope {
    /// The same from both sides.
    Smooth(Estimate),
    /// From above only: below, the model has no result.
    Above(Estimate),
    /// From below only: above, the model has no result.
    Below(Estimate),
    /// A kink: the slopes below and above differ, so that there is no derivative.
    Kink {
        /// Slope just below.
        below: Estimate,
        /// Slope just above.
        above: Estimate,
    },
    /// The result jumps, or is too rough to be differentiated.
    Undefined,
}

impl Slope {
    /// The derivative, if there is one.
    pub fn estimate(&self) -> Option<Estimate> {
        match self {
            Self::Smooth(estimate) | Self::Above(estimate) | Self::Below(estimate) => Some(*estimate),
            Self::Kink { .. } | Self::Undefined => None,
        }
    }
}

/// The derivative of `f` at `x`.
///
/// Differences over `step`, `step`/2, `step`/4 … are extrapolated to 0; the error is the largest change of the last
/// extrapolation, plus rounding. `step` should be a fair part of the length over which `f` changes its form, such
/// as |x|/16: the extrapolation, not a small step, makes it accurate. Points where `f` fails are left out.
///
/// ```
/// use matprop::uncertainty::{Slope, derivative};
///
/// let Slope::Smooth(slope) = derivative(|x| Some(x * x * x), 2.0, 0.125) else { panic!() };
/// assert!((slope.value - 12.0).abs() < 1e-12);
/// assert!(matches!(derivative(|x| Some(x.abs()), 0.0, 0.125), Slope::Kink { .. }));
/// assert!(matches!(derivative(|x| (x >= 0.0).then_some(x), 0.0, 0.125), Slope::Above(_)));
/// ```
///
/// # References
/// Ridders, Adv. Eng. Softw. 4 (1982) 75. doi:10.1016/S0141-1195(82)80057-0
pub fn derivative(mut f: impl FnMut(f64) -> Option<f64>, x: f64, step: f64) -> Slope {
    let Some(nominal) = f(x) else { return Slope::Undefined };
    let found = slopes(x, step, &[nominal], &mut |at| vec![f(at)]);
    found.first().copied().unwrap_or(Slope::Undefined)
}

/// The results of a model at one point; `None` where there is none.
pub(crate) type Outputs = Vec<Option<f64>>;

/// Two points a step away from the nominal one.
struct Level {
    below: (f64, Outputs),
    above: (f64, Outputs),
}

/// The derivatives of all results of a model with respect to one input, from shared evaluations.
pub(crate) fn slopes(
    at: f64,
    step: f64,
    nominal: &[f64],
    evaluate: &mut dyn FnMut(f64) -> Outputs,
) -> Vec<Slope> {
    let mut levels: Vec<Level> = Vec::with_capacity(FIRST);
    let mut step = power_of_two(step);
    let largest = step;
    let mut found = vec![Slope::Undefined; nominal.len()];
    for k in 0..LAST {
        let (low, high) = (at - step, at + step);
        if !(low < at && at < high) {
            break;
        }
        levels.push(Level { below: (at - low, evaluate(low)), above: (high - at, evaluate(high)) });
        step *= 0.5;
        if k + 1 < FIRST {
            continue;
        }
        let mut settled = true;
        for (i, (slope, y)) in found.iter_mut().zip(nominal).enumerate() {
            let (now, sure) = judged(&levels, i, *y, largest);
            *slope = now;
            settled &= sure;
        }
        if settled {
            break;
        }
    }
    found
}

/// The largest power of two that is not above `step`, so that steps add without rounding.
fn power_of_two(step: f64) -> f64 {
    let (_, exponent) = libm::frexp(step);
    libm::ldexp(0.5, exponent)
}

/// A difference quotient, and what rounding can do to it.
#[derive(Clone, Copy)]
struct Quotient {
    value: f64,
    noise: f64,
}

/// The slope of result `i` from the levels so far, and whether more levels cannot better it.
fn judged(levels: &[Level], i: usize, nominal: f64, largest: f64) -> (Slope, bool) {
    let of = |(_, outputs): &(f64, Outputs)| outputs.get(i).copied().flatten();
    let same = |level: &Level| of(&level.below) == Some(nominal) && of(&level.above) == Some(nominal);
    if levels.iter().all(same) {
        return (Slope::Smooth(Estimate { value: 0.0, error: 0.0 }), true);
    }
    let below = side(levels, |level| of(&level.below).map(|y| (nominal - y, level.below.0)), nominal, 16.0);
    let above = side(levels, |level| of(&level.above).map(|y| (y - nominal, level.above.0)), nominal, 16.0);
    let central =
        |level: &Level| Some((of(&level.above)? - of(&level.below)?, level.above.0 + level.below.0));
    let both = side(levels, central, nominal, 8.0);
    // Relative to the slope, and relative to the result over the largest step.
    let good = |e: &Estimate, relative: f64| {
        e.error <= relative * e.value.abs() || e.error <= 1e-2 * relative * nominal.abs() / largest
    };
    let from = |quotients: &[Quotient]| extrapolated(quotients, 2.0);
    if both.len() >= ENOUGH {
        let window = |quotients: &[Quotient]| quotients[quotients.len() - both.len()..].to_vec();
        let (below, above) = (window(&below), window(&above));
        let (low, high) = (from(&below), from(&above));
        if is_kink(&below, &above, &low, &high) {
            let sure = good(&low, 1e-6) && good(&high, 1e-6);
            return (Slope::Kink { below: low, above: high }, sure);
        }
        let estimate = extrapolated(&both, 4.0);
        let slope = if good(&estimate, 1e-5) { Slope::Smooth(estimate) } else { Slope::Undefined };
        return (slope, good(&estimate, 1e-11));
    }
    let one_sided = |quotients: &[Quotient], make: fn(Estimate) -> Slope| {
        let estimate = from(quotients);
        (if good(&estimate, 1e-5) { make(estimate) } else { Slope::Undefined }, good(&estimate, 1e-9))
    };
    match (below.len() >= ENOUGH, above.len() >= ENOUGH) {
        (false, true) => one_sided(&above, Slope::Above),
        (true, false) => one_sided(&below, Slope::Below),
        _ => (Slope::Undefined, false),
    }
}

/// The quotients of the smallest steps, as long as there is a result.
fn side(
    levels: &[Level],
    difference: impl Fn(&Level) -> Option<(f64, f64)>,
    nominal: f64,
    roundings: f64,
) -> Vec<Quotient> {
    let mut quotients: Vec<Quotient> = Vec::with_capacity(levels.len());
    for level in levels.iter().rev() {
        let Some((dy, dx)) = difference(level) else { break };
        let noise = roundings * f64::EPSILON * nominal.abs() / dx;
        quotients.push(Quotient { value: dy / dx, noise });
    }
    quotients.reverse();
    quotients
}

/// Whether the slopes on the two sides differ by more than their errors, and for every small step.
fn is_kink(below: &[Quotient], above: &[Quotient], low: &Estimate, high: &Estimate) -> bool {
    let gap = (high.value - low.value).abs();
    let size = f64::max(high.value.abs(), low.value.abs());
    let near = |quotients: &[Quotient], slope: f64| {
        quotients.iter().rev().take(4).all(|q| (q.value - slope).abs() < 0.25 * gap)
    };
    gap > 10.0 * (low.error + high.error) + 1e-6 * size && near(below, low.value) && near(above, high.value)
}

/// Richardson's extrapolation of quotients over halved steps; the entry of the least error.
///
/// `base` is 2 for one-sided quotients (all powers of the step), 4 for central ones (even powers).
fn extrapolated(quotients: &[Quotient], base: f64) -> Estimate {
    let mut best = Estimate { value: 0.0, error: f64::INFINITY };
    let mut previous: Vec<f64> = Vec::new();
    for quotient in quotients {
        let mut row = vec![quotient.value];
        let mut power = 1.0;
        for before in previous.iter().take(COLUMNS) {
            power *= base;
            let last = row[row.len() - 1];
            let next = last + (last - before) / (power - 1.0);
            let error = f64::max((next - last).abs(), (next - before).abs()) + quotient.noise;
            if error < best.error {
                best = Estimate { value: next, error };
            }
            row.push(next);
        }
        previous = row;
    }
    // What cannot be told from rounding is 0, not a number of sixteen digits.
    if best.value.abs() < best.error { Estimate { value: 0.0, ..best } } else { best }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn smooth(f: impl FnMut(f64) -> Option<f64>, x: f64, step: f64) -> Estimate {
        match derivative(f, x, step) {
            Slope::Smooth(estimate) => estimate,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn known_derivatives_are_met_within_the_stated_error() {
        let exp = smooth(|x| Some(libm::exp(x)), 1.0, 0.1);
        let sin = smooth(|x| Some(libm::sin(x)), 3.0, 0.2);
        let inverse = smooth(|x| Some(1.0 / x), 0.01, 0.001);
        let root = smooth(|x| Some(x.sqrt()), 1e-3, 1e-4);
        for (found, exact) in [
            (exp, core::f64::consts::E),
            (sin, libm::cos(3.0)),
            (inverse, -1e4),
            (root, 0.5 / 1e-3_f64.sqrt()),
        ] {
            assert!((found.value - exact).abs() <= found.error, "{found:?} {exact}");
            assert!(found.error <= 1e-10 * exact.abs(), "{found:?} {exact}");
        }
    }

    #[test]
    fn too_large_a_step_is_made_smaller() {
        let found = smooth(|x| (x > 0.0).then(|| libm::log(x)), 1e-3, 1.0);
        assert!((found.value - 1e3).abs() < 1e-7, "{found:?}");
        let near_kink = smooth(|x| Some(f64::max(x, 1.0 - x)), 0.501, 0.25);
        assert!((near_kink.value - 1.0).abs() < 1e-11, "{near_kink:?}");
    }

    #[test]
    fn kinks_jumps_and_limits_are_told() {
        let Slope::Kink { below, above } = derivative(|x| Some(f64::max(x * x, 2.0 - x)), 1.0, 0.1) else {
            panic!()
        };
        assert!((below.value + 1.0).abs() < 1e-9 && (above.value - 2.0).abs() < 1e-9);
        assert_eq!(derivative(|x| Some(f64::from(u8::from(x > 1.0))), 1.0, 0.1), Slope::Undefined);
        let Slope::Below(slope) = derivative(|x| (x <= 1.0).then_some(x * x), 1.0, 0.1) else { panic!() };
        assert!((slope.value - 2.0).abs() < 1e-9);
        assert_eq!(derivative(|_| None, 1.0, 0.1), Slope::Undefined);
        assert_eq!(derivative(|_| Some(5.0), 1.0, 0.1), Slope::Smooth(Estimate { value: 0.0, error: 0.0 }));
    }

    #[test]
    fn noise_is_not_a_kink() {
        let mut random = crate::Random::new(3);
        let slope = derivative(|_| Some(1e-13 * random.uniform()), 1.0, 0.1);
        assert!(!matches!(slope, Slope::Kink { .. }), "{slope:?}");
    }
}
