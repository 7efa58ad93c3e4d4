//! Polynomials on −1…1 that meet the edge conditions, by degree.

use super::edges::Edge;
use crate::numeric::{Dense, gauss, legendre};

/// One family of polynomials along one direction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Basis {
    /// For deflections with continuous slope: Hermite cubics at the ends, then twice integrated Legendre polynomials,
    /// whose second derivatives are orthogonal.
    Bending([Edge; 2]),
    /// For displacements and rotations: straight lines at the ends, then integrated Legendre polynomials, whose first
    /// derivatives are orthogonal. `true` holds an end at zero.
    Membrane([bool; 2]),
}

impl Basis {
    /// Value, first and second derivative of the first `n` polynomials at `x`.
    ///
    /// # References
    /// N. S. Bardell, J. Sound Vib. 151 (1991) 263: hierarchical polynomials for plates.
    pub fn at(&self, n: usize, x: f64) -> [Vec<f64>; 3] {
        let mut rows: Vec<[f64; 3]> = match self {
            Self::Bending(ends) => hermite(ends, x),
            Self::Membrane(held) => {
                let lines = [[0.5 * (1.0 - x), -0.5, 0.0], [0.5 * (1.0 + x), 0.5, 0.0]];
                lines.into_iter().zip(held).filter(|(_, held)| !**held).map(|(line, _)| line).collect()
            }
        };
        rows.truncate(n);
        let p = legendre(n + 4, x);
        let missing = n - rows.len();
        rows.extend((0..missing).map(|i| match self {
            Self::Bending(_) => twice_integrated(&p, i + 2),
            Self::Membrane(_) => integrated(&p, i + 1),
        }));
        core::array::from_fn(|d| rows.iter().map(|row| row[d]).collect())
    }
}

/// Deflection 1 and slope 1 at either end, as far as the end is free to move so.
fn hermite(ends: &[Edge; 2], x: f64) -> Vec<[f64; 3]> {
    let cubics = [
        (ends[0] == Edge::Free, [0.5, -0.75, 0.0, 0.25]),
        (ends[0] != Edge::Clamped, [0.25, -0.25, -0.25, 0.25]),
        (ends[1] == Edge::Free, [0.5, 0.75, 0.0, -0.25]),
        (ends[1] != Edge::Clamped, [-0.25, -0.25, 0.25, 0.25]),
    ];
    let value = |[a, b, c, d]: [f64; 4]| {
        [a + x * (b + x * (c + x * d)), b + x * (2.0 * c + x * 3.0 * d), 2.0 * c + 6.0 * d * x]
    };
    cubics.into_iter().filter(|(kept, _)| *kept).map(|(_, cubic)| value(cubic)).collect()
}

/// ∫Pk, Pk and 0, for k ≥ 1, with Pk of length 1.
fn integrated(p: &[f64], k: usize) -> [f64; 3] {
    let kf = k as f64;
    let length = (kf + 0.5).sqrt();
    [length * (p[k + 1] - p[k - 1]) / (2.0 * kf + 1.0), length * p[k], 0.0]
}

/// ∫∫Pk, ∫Pk and Pk, for k ≥ 2, with Pk of length 1.
fn twice_integrated(p: &[f64], k: usize) -> [f64; 3] {
    let kf = k as f64;
    let length = (kf + 0.5).sqrt();
    let twice = (p[k + 2] - p[k]) / (2.0 * kf + 3.0) - (p[k] - p[k - 2]) / (2.0 * kf - 1.0);
    let n = 2.0 * kf + 1.0;
    [length * twice / n, length * (p[k + 1] - p[k - 1]) / n, length * p[k]]
}

/// A basis with its values at the points of a Gauss rule that integrates products exactly.
#[derive(Clone, Debug)]
pub(super) struct Axis {
    pub basis: Basis,
    pub count: usize,
    /// By derivative; one row per polynomial, one column per point.
    tables: [Dense; 3],
}

impl Axis {
    pub fn new(basis: Basis, count: usize) -> Self {
        let rule = gauss(count + 4);
        let mut tables = [(); 3].map(|()| Dense::zeros(count, rule.len()));
        for (k, (x, weight)) in rule.iter().enumerate() {
            let share = weight.sqrt();
            for (table, values) in tables.iter_mut().zip(basis.at(count, *x)) {
                values.iter().enumerate().for_each(|(i, v)| table.row_mut(i)[k] = share * v);
            }
        }
        Self { basis, count, tables }
    }

    /// ∫ fi⁽ᵈ⁾ gj⁽ᵉ⁾ over −1…1, with f of this and g of the other axis.
    pub fn products(&self, d: usize, other: &Self, e: usize) -> Dense {
        let mut all = Dense::zeros(self.count, other.count);
        for i in 0..self.count {
            let row = self.tables[d].row(i);
            for (j, x) in all.row_mut(i).iter_mut().enumerate() {
                *x = crate::numeric::dot(row, other.tables[e].row(j));
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_are_held_as_asked() {
        let edges = [Edge::Simple, Edge::Clamped, Edge::Free];
        for start in edges {
            for end in edges {
                let at = |x: f64| Basis::Bending([start, end]).at(9, x);
                for (edge, values) in [(start, at(-1.0)), (end, at(1.0))] {
                    let held = |d: usize| values[d].iter().all(|v| v.abs() < 1e-14);
                    assert_eq!(held(0), edge != Edge::Free);
                    assert_eq!(held(1), edge == Edge::Clamped);
                }
            }
        }
    }

    #[test]
    fn derivatives_are_those_of_the_values() {
        for basis in [Basis::Bending([Edge::Free; 2]), Basis::Membrane([false; 2])] {
            for d in 0..(if matches!(basis, Basis::Bending(_)) { 2 } else { 1 }) {
                let (x, h) = (0.3, 1e-5);
                let (low, high, slope) = (basis.at(8, x - h), basis.at(8, x + h), basis.at(8, x));
                for i in 0..8 {
                    approx::assert_abs_diff_eq!(
                        (high[d][i] - low[d][i]) / (2.0 * h),
                        slope[d + 1][i],
                        epsilon = 1e-8
                    );
                }
            }
        }
    }
}
