//! The Gauss rule of an element.

use crate::numeric::gauss;
use std::sync::LazyLock;

/// Gauss points of an element; the states at the nodes are accurate to the order 2·POINTS.
pub(super) const POINTS: usize = 4;

/// What the method needs of the Gauss rule on 0…1.
pub(super) struct Rule {
    /// ∫₀^c of the Lagrange polynomials of the points.
    pub integrals: [[f64; POINTS]; POINTS],
    pub weights: [f64; POINTS],
    /// The same, and the polynomials themselves, at the points of the next rule, where errors are estimated.
    pub check_integrals: [[f64; POINTS]; POINTS + 1],
    pub check_values: [[f64; POINTS]; POINTS + 1],
    pub check_weights: [f64; POINTS + 1],
}

pub(super) static RULE: LazyLock<Rule> = LazyLock::new(|| {
    let unit = |n: usize| gauss(n).into_iter().map(|(x, w)| (0.5 * (x + 1.0), 0.5 * w)).collect::<Vec<_>>();
    let (points, check) = (unit(POINTS), unit(POINTS + 1));
    let c: [f64; POINTS] = core::array::from_fn(|i| points[i].0);
    let basis = |x: f64| basis(&c, x);
    let integral = |x: f64| {
        let mut sums = [0.0; POINTS];
        for (at, weight) in &points {
            for (sum, value) in sums.iter_mut().zip(basis(x * at)) {
                *sum += x * weight * value;
            }
        }
        sums
    };
    Rule {
        integrals: c.map(integral),
        weights: core::array::from_fn(|i| points[i].1),
        check_integrals: core::array::from_fn(|i| integral(check[i].0)),
        check_values: core::array::from_fn(|i| basis(check[i].0)),
        check_weights: core::array::from_fn(|i| check[i].1),
    }
});

/// The Lagrange polynomials of the points `c` at `x`.
pub(super) fn basis(c: &[f64; POINTS], x: f64) -> [f64; POINTS] {
    core::array::from_fn(|l| {
        (0..POINTS).filter(|k| *k != l).fold(1.0, |product, k| product * (x - c[k]) / (c[l] - c[k]))
    })
}

/// The Gauss points.
pub(super) fn points() -> [f64; POINTS] {
    let rule = gauss(POINTS);
    core::array::from_fn(|i| 0.5 * (rule[i].0 + 1.0))
}

/// ∫₀^x of the Lagrange polynomials.
pub(super) fn integrals(x: f64) -> [f64; POINTS] {
    let c = points();
    let mut sums = [0.0; POINTS];
    for (at, weight) in gauss(POINTS) {
        for (sum, value) in sums.iter_mut().zip(basis(&c, x * 0.5 * (at + 1.0))) {
            *sum += x * 0.5 * weight * value;
        }
    }
    sums
}
