//! The Gauss rule of an element, and the next one, by which it is checked.

use crate::numeric::{gauss, legendre};
use std::sync::LazyLock;

/// Gauss points of an element; states at its ends are accurate to the order 2·POINTS.
pub(super) const POINTS: usize = 6;

/// Points and weights on 0…1, ∫₀^c of the Lagrange polynomials of the points; those polynomials and their integrals at
/// the points of the next rule, and its points and weights.
pub(super) struct Rule {
    pub points: [f64; POINTS],
    pub weights: [f64; POINTS],
    pub integrals: [[f64; POINTS]; POINTS],
    pub check_points: [f64; POINTS + 1],
    pub check_values: [[f64; POINTS]; POINTS + 1],
    pub check_integrals: [[f64; POINTS]; POINTS + 1],
    pub check_weights: [f64; POINTS + 1],
    /// By which values at the points make up the Legendre polynomials of degrees 2 to POINTS − 1.
    pub legendre: [[f64; POINTS]; POINTS - 2],
}

/// The Lagrange polynomials of the points at x.
pub(super) fn lagrange(points: &[f64; POINTS], x: f64) -> [f64; POINTS] {
    core::array::from_fn(|l| {
        let others = (0..POINTS).filter(|k| *k != l);
        others.fold(1.0, |product, k| product * (x - points[k]) / (points[l] - points[k]))
    })
}

pub(super) static RULE: LazyLock<Rule> = LazyLock::new(|| {
    let unit = |n: usize| gauss(n).into_iter().map(|(x, w)| (0.5 * (x + 1.0), 0.5 * w)).collect::<Vec<_>>();
    let (rule, check) = (unit(POINTS), unit(POINTS + 1));
    let points: [f64; POINTS] = core::array::from_fn(|k| rule[k].0);
    let values = |x: f64| lagrange(&points, x);
    let integrals = |x: f64| {
        let mut sums = [0.0; POINTS];
        for (at, weight) in &rule {
            for (sum, value) in sums.iter_mut().zip(values(x * at)) {
                *sum += x * weight * value;
            }
        }
        sums
    };
    Rule {
        points,
        weights: core::array::from_fn(|k| rule[k].1),
        integrals: points.map(integrals),
        check_points: core::array::from_fn(|k| check[k].0),
        check_values: core::array::from_fn(|k| values(check[k].0)),
        check_integrals: core::array::from_fn(|k| integrals(check[k].0)),
        check_weights: core::array::from_fn(|k| check[k].1),
        legendre: core::array::from_fn(|at| {
            let degree = at + 2;
            let of = |x: f64| legendre(degree, 2.0 * x - 1.0)[degree];
            core::array::from_fn(|k| (2 * degree + 1) as f64 * rule[k].1 * of(rule[k].0))
        }),
    }
});
