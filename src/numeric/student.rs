//! Student's t distribution.

/// The most terms of the continued fraction.
const MAX_TERMS: u32 = 10_000;

/// Probability that |t| is at least this with so many degrees of freedom, from scatter alone.
///
/// ```text
/// p = I_x(ν/2, 1/2)     x = ν/(ν + t²)
/// ```
///
/// M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (NBS 1964), 26.7.1 and 26.5.27.
pub(crate) fn student_two_sided(t: f64, degrees_of_freedom: usize) -> f64 {
    let nu = degrees_of_freedom as f64;
    if t.is_infinite() {
        return 0.0;
    }
    let whole = nu + t * t;
    incomplete_beta((0.5 * nu, 0.5), (nu / whole, t * t / whole))
}

/// The value that |t| exceeds with the probability 5 %: half of a 95 % interval in standard errors.
pub(crate) fn student_95(degrees_of_freedom: usize) -> f64 {
    let (mut low, mut high) = (1.9, 13.0);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if student_two_sided(middle, degrees_of_freedom) > 0.05 {
            low = middle;
        } else {
            high = middle;
        }
    }
    0.5 * (low + high)
}

/// Regularized incomplete beta function `I_x(a, b)`, by its continued fraction (Abramowitz & Stegun 26.5.8) on the side
/// where it converges fast; `y` is `1 − x`, which keeps its digits near `x` = 1.
fn incomplete_beta((a, b): (f64, f64), (x, y): (f64, f64)) -> f64 {
    if x <= 0.0 || y <= 0.0 {
        return if y <= 0.0 { 1.0 } else { 0.0 };
    }
    let front = libm::exp(
        libm::lgamma(a + b) - libm::lgamma(a) - libm::lgamma(b) + a * libm::log(x) + b * libm::log(y),
    );
    if x < (a + 1.0) / (a + b + 2.0) {
        front * fraction(a, b, x) / a
    } else {
        1.0 - front * fraction(b, a, y) / b
    }
}

/// The continued fraction from the front (modified Lentz).
fn fraction(a: f64, b: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let away = |x: f64| if x.abs() < TINY { TINY } else { x };
    let mut c = 1.0;
    let mut d = 1.0 / away(1.0 - (a + b) * x / (a + 1.0));
    let mut value = d;
    for m in 1..MAX_TERMS {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut change = 1.0;
        for numerator in [even, odd] {
            d = 1.0 / away(1.0 + numerator * d);
            c = away(1.0 + numerator / c);
            change = c * d;
            value *= change;
        }
        if (change - 1.0_f64).abs() < 1e-15 {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Abramowitz & Stegun, Table 26.10: percentage points of the t distribution.
    #[test]
    fn percentage_points_as_printed() {
        for (nu, t95, t99) in [
            (1, 12.706, 63.657),
            (2, 4.303, 9.925),
            (5, 2.571, 4.032),
            (10, 2.228, 3.169),
            (30, 2.042, 2.750),
        ] {
            assert!((student_95(nu) - t95).abs() < 5.001e-4, "{nu}");
            assert!((student_two_sided(t99, nu) - 0.01).abs() < 5e-6, "{nu}");
        }
        assert!((student_95(1_000_000) - 1.960).abs() < 5e-4);
    }

    #[test]
    fn one_and_two_degrees_of_freedom_have_closed_forms() {
        for t in [0.0_f64, 1e-3, 0.5, 1.0, 3.0, 40.0] {
            let cauchy = 1.0 - 2.0 / core::f64::consts::PI * libm::atan(t);
            assert!((student_two_sided(t, 1) - cauchy).abs() < 1e-14, "{t}");
            assert!((student_two_sided(t, 2) - (1.0 - t / (2.0 + t * t).sqrt())).abs() < 1e-14, "{t}");
        }
        assert_eq!(student_two_sided(f64::INFINITY, 3), 0.0);
    }
}
