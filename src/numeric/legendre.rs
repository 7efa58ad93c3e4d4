//! Legendre polynomials and the Gauss rule on −1…1.

/// P0 … Pn at `x` by the three-term recurrence.
pub(crate) fn legendre(n: usize, x: f64) -> Vec<f64> {
    let mut p = vec![1.0, x];
    for k in 1..n {
        let kf = k as f64;
        p.push(((2.0 * kf + 1.0) * x * p[k] - kf * p[k - 1]) / (kf + 1.0));
    }
    p.truncate(n + 1);
    p
}

/// Abscissae and weights of the Gauss rule of `n` points, exact to degree 2n − 1.
///
/// # References
/// M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 25.4.29.
pub(crate) fn gauss(n: usize) -> Vec<(f64, f64)> {
    let nf = n as f64;
    let slope = |x: f64| {
        let p = legendre(n, x);
        let below = if n > 0 { p[n - 1] } else { 0.0 };
        (p[n], nf * (below - x * p[n]) / (1.0 - x * x))
    };
    let root = |i: usize| {
        let mut x = -libm::cos(core::f64::consts::PI * (i as f64 + 0.75) / (nf + 0.5));
        for _ in 0..8 {
            let (value, derivative) = slope(x);
            x -= value / derivative;
        }
        let (_, derivative) = slope(x);
        (x, 2.0 / ((1.0 - x * x) * derivative * derivative))
    };
    (0..n).map(root).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_are_integrated_exactly() {
        for n in [1, 2, 5, 16, 31] {
            for power in 0..2 * n {
                let mut sum = 0.0;
                for (x, w) in gauss(n) {
                    sum += w * libm::pow(x, power as f64);
                }
                let exact = if power % 2 == 0 { 2.0 / (power as f64 + 1.0) } else { 0.0 };
                approx::assert_abs_diff_eq!(sum, exact, epsilon = 1e-14);
            }
        }
    }
}
