//! Diffusion that speeds up with the sorbed concentration.

use crate::numeric::root;

/// Mean of `exp(B)` over a straight path of the exponent from `b1` to `b2`.
///
/// ```text
/// (exp(B1) − exp(B2)) / (B1 − B2)
/// ```
///
/// Tends to `exp(B1)` for B2 → B1. With D = D₀ exp(Σ β_j C_j) and a flux −D dC/dx this is the mean of D over
/// the film for any number of gases, because their concentrations change along one straight line.
pub(crate) fn mean_exponential(b1: f64, b2: f64) -> f64 {
    let (high, low) = (b1.max(b2), b1.min(b2));
    let step = low - high;
    let shape = if step.abs() < 1e-5 {
        1.0 + step * (0.5 + step * (1.0 / 6.0 + step / 24.0))
    } else {
        libm::expm1(step) / step
    };
    libm::exp(high) * shape
}

/// Pressure at the minimum of the permeability `P = D₀ (exp(β C_m) − 1)/(β p)`, Pa; nothing if it has none.
///
/// ```text
/// β p C_m′(p) = 1 − exp(−β C_m)         C_m = kD p + F C'H b p/(1 + b p)
/// ```
///
/// | argument   | meaning            | unit        |
/// |------------|--------------------|-------------|
/// | `beta`     | β                  | m³/mol      |
/// | `henry`    | kD                 | mol/(m³·Pa) |
/// | `langmuir` | F C'H              | mol/m³      |
/// | `affinity` | b                  | 1/Pa        |
///
/// P falls from p = 0 on only if `β (kD + F C'H b)² < 2 F C'H b²`, and rises in the end only if kD > 0.
pub(crate) fn minimum(beta: f64, henry: f64, langmuir: f64, affinity: f64) -> Option<f64> {
    let slope = henry + langmuir * affinity;
    let falls = beta * slope * slope < 2.0 * langmuir * affinity * affinity;
    if !(falls && beta > 0.0 && henry > 0.0) {
        return None;
    }
    // In u = b p: both terms of the balance are kept apart from p², which they share for small p.
    let balance = |u: f64| {
        let (h, l) = (henry / affinity * u, langmuir * u / (1.0 + u));
        beta * (h + l / (1.0 + u)) + libm::expm1(-beta * (h + l))
    };
    let mut low = 1e-5;
    let mut high = low;
    for _ in 0..200 {
        high *= 2.0;
        if balance(high) > 0.0 {
            return root(balance, low, high, 0.0).map(|u| u / affinity);
        }
        low = high;
    }
    None
}
