//! Roots of one equation in a bracket.

/// The most evaluations of one search; bisection alone needs 64 to 1100 of them in the worst case.
const MAX_EVALUATIONS: usize = 1200;
/// The most secants of one search.
const MAX_SECANTS: usize = 12;
/// Relative steps of secants that need no other.
const SETTLED: f64 = 1e-10;

/// A root of `f` between `a` and `b`, where it changes sign, to `tolerance` of the argument or to its last bit.
///
/// Brent's method (Algorithms for Minimization without Derivatives, 1973, ch. 4): inverse quadratic interpolation where
/// it works, bisection where it does not. `None` where the ends have the same sign or `f` is not a number.
pub(crate) fn root(mut f: impl FnMut(f64) -> f64, a: f64, b: f64, tolerance: f64) -> Option<f64> {
    let (fa, fb) = (f(a), f(b));
    root_between(f, (a, fa), (b, fb), tolerance)
}

/// As [`root`], where the values at both ends are known.
pub(crate) fn root_between(
    mut f: impl FnMut(f64) -> f64,
    (mut a, mut fa): (f64, f64),
    (mut b, mut fb): (f64, f64),
    tolerance: f64,
) -> Option<f64> {
    if fa == 0.0 {
        return Some(a);
    }
    if fb == 0.0 {
        return Some(b);
    }
    if !(fa * fb < 0.0 || (fa < 0.0) != (fb < 0.0)) || fa.is_nan() || fb.is_nan() {
        return None;
    }
    let (mut c, mut fc) = (a, fa);
    let mut step = b - a;
    let mut before = step;
    for _ in 0..MAX_EVALUATIONS {
        if fc.abs() < fb.abs() {
            (a, b, c) = (b, c, b);
            (fa, fb, fc) = (fb, fc, fb);
        }
        let least = 2.0 * f64::EPSILON * b.abs() + 0.5 * tolerance;
        let half = 0.5 * (c - b);
        if half.abs() <= least || fb == 0.0 {
            return Some(b);
        }
        if before.abs() < least || fa.abs() <= fb.abs() {
            (before, step) = (half, half);
        } else {
            let (p, q) = interpolation((a, fa), (b, fb), (c, fc), half);
            if 2.0 * p < (3.0 * half * q - (least * q).abs()).min((before * q).abs()) {
                (before, step) = (step, p / q);
            } else {
                (before, step) = (half, half);
            }
        }
        (a, fa) = (b, fb);
        b += if step.abs() > least { step } else { least.copysign(half) };
        fb = f(b);
        if fb.is_nan() {
            return None;
        }
        if (fb > 0.0) == (fc > 0.0) {
            (c, fc) = (a, fa);
            (before, step) = (b - a, b - a);
        }
    }
    Some(b)
}

/// A root of `f` near `guess`, where the slope of `f` is about `slope`, to about the last bits: secants, which a smooth
/// `f` and a good guess need few of.
///
/// `None` where they leave `low` to `high` or do not settle; [`root`] is for that.
pub(crate) fn root_near(
    mut f: impl FnMut(f64) -> f64,
    guess: f64,
    slope: f64,
    (low, high): (f64, f64),
) -> Option<f64> {
    let (mut a, mut fa) = (guess, f(guess));
    let mut b = a - fa / slope;
    if (b - a).abs() <= 4.0 * f64::EPSILON * b.abs() {
        return Some(b);
    }
    for _ in 0..MAX_SECANTS {
        if !(low..=high).contains(&b) {
            return None;
        }
        let fb = f(b);
        let step = fb * (b - a) / (fb - fa);
        (a, fa, b) = (b, fb, b - step);
        // What such a step misses is smaller by as much again.
        if step.abs() <= SETTLED * b.abs() {
            return (low..=high).contains(&b).then_some(b);
        }
    }
    None
}

/// The step from `b` as `p/q`, `p` not negative: secant, or inverse quadratic through three points.
fn interpolation(a: (f64, f64), b: (f64, f64), c: (f64, f64), half: f64) -> (f64, f64) {
    let s = b.1 / a.1;
    let (p, q) = if a.0 == c.0 {
        (2.0 * half * s, 1.0 - s)
    } else {
        let (u, r) = (a.1 / c.1, b.1 / c.1);
        let p = s * (2.0 * half * u * (u - r) - (b.0 - a.0) * (r - 1.0));
        (p, (u - 1.0) * (r - 1.0) * (s - 1.0))
    };
    if p > 0.0 { (p, -q) } else { (-p, q) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roots_to_the_last_bits() {
        let sqrt2 = root(|x| x * x - 2.0, 0.0, 2.0, 0.0).unwrap();
        assert!((sqrt2 - core::f64::consts::SQRT_2).abs() <= 4e-16);
        let zero = root(|x| x * x * x, -1.0, 3.0, 0.0).unwrap();
        assert!(zero.abs() < 1e-100, "{zero}");
        let steep = root(|x| libm::exp(50.0 * x) - 1.0, -10.0, 10.0, 0.0).unwrap();
        assert!(steep.abs() < 1e-17, "{steep}");
        assert_eq!(root(|x| x * x + 1.0, -1.0, 1.0, 0.0), None);
        assert_eq!(root(|_| f64::NAN, -1.0, 1.0, 0.0), None);
        assert_eq!(root(|x| x, 0.0, 1.0, 0.0), Some(0.0));
    }

    #[test]
    fn roots_from_a_guess() {
        let mut count = 0;
        let counted = |x: f64| {
            count += 1;
            x * x - 2.0
        };
        let sqrt2 = root_near(counted, 1.4, 2.7, (0.0, 2.0)).unwrap();
        assert!((sqrt2 - core::f64::consts::SQRT_2).abs() <= 4e-16);
        assert!(count <= 5, "{count}");
        assert_eq!(root_near(|x| x * x + 1.0, 1.0, 2.0, (-1.0, 1.0)), None);
        assert_eq!(root_near(|_| f64::NAN, 1.0, 1.0, (-1.0, 1.0)), None);
        assert_eq!(root_near(|x| x - 3.0, 1.0, 1.0, (0.0, 2.0)), None);
    }
}
