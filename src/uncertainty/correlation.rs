//! Correlation coefficients between inputs.

use crate::error::{ErrorKind, Suffix};

/// Pivots of the correlation matrix closer to 0 than this are 0: of fully correlated inputs.
const ROUNDING: f64 = 1e-12;

/// The correlation coefficients of `n` inputs; 0 where none is stated.
///
/// ```
/// use matprop::uncertainty::Correlations;
///
/// let pair = Correlations::none(2).with(0, 1, 0.9)?;
/// assert_eq!(pair.between(1, 0), 0.9);
/// assert!(Correlations::none(2).with(0, 1, 1.5).is_err());
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Correlations {
    count: usize,
    /// Pairs (larger index first) and their coefficients.
    pairs: Vec<(usize, usize, f64)>,
}

impl Correlations {
    /// No correlation between any of `count` inputs.
    pub fn none(count: usize) -> Self {
        Self { count, pairs: Vec::new() }
    }

    /// The same with a coefficient between two inputs; the last one stated for a pair holds.
    ///
    /// # Errors
    /// `out_of_range` for a coefficient beyond ±1, an input that does not exist, or an input with itself.
    pub fn with(mut self, first: usize, second: usize, coefficient: f64) -> Result<Self, ErrorKind> {
        let refuse =
            |quantity, value, rule| Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule });
        if !(-1.0..=1.0).contains(&coefficient) {
            return refuse("correlation coefficient", coefficient, "between -1 and 1");
        }
        let (low, high) = (first.min(second), first.max(second));
        if high >= self.count || low == high {
            let rule = "the index of another input that exists";
            return refuse("input of a correlation", high as f64, rule);
        }
        self.pairs.retain(|(i, j, _)| (*i, *j) != (high, low));
        self.pairs.push((high, low, coefficient));
        Ok(self)
    }

    /// The coefficient between two inputs.
    pub fn between(&self, first: usize, second: usize) -> f64 {
        if first == second {
            return 1.0;
        }
        let pair = (first.max(second), first.min(second));
        self.pairs.iter().find(|(i, j, _)| (*i, *j) == pair).map_or(0.0, |(_, _, r)| *r)
    }

    /// Whether an input is correlated with any other.
    pub(crate) fn involves(&self, input: usize) -> bool {
        self.pairs.iter().any(|(i, j, r)| (*i == input || *j == input) && *r != 0.0)
    }

    /// The number of inputs.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Rows of the lower triangular L with L Lᵀ = R, each as its non-zero entries; refused if there is none.
    ///
    /// # Errors
    /// `out_of_range` for coefficients that no set of inputs can have (R not positive semidefinite).
    pub(crate) fn factor(&self) -> Result<Vec<Vec<(usize, f64)>>, ErrorKind> {
        let mut rows: Vec<Vec<(usize, f64)>> = Vec::with_capacity(self.count);
        for i in 0..self.count {
            let mut row: Vec<(usize, f64)> = Vec::new();
            if self.involves(i) {
                for (j, other) in rows.iter().enumerate() {
                    let known = dot(&row, other);
                    let pivot = other.last().filter(|(k, _)| *k == j).map_or(0.0, |(_, x)| *x);
                    let rest = self.between(i, j) - known;
                    if pivot > 0.0 {
                        row.push((j, rest / pivot));
                    } else if rest.abs() > 1e-6 {
                        return Err(contradiction(-rest.abs()));
                    }
                }
                row.retain(|(_, x)| *x != 0.0);
            }
            let pivot = 1.0 - dot(&row, &row);
            if pivot < -ROUNDING {
                return Err(contradiction(pivot));
            }
            if pivot > ROUNDING {
                row.push((i, pivot.sqrt()));
            }
            rows.push(row);
        }
        Ok(rows)
    }
}

/// The scalar product of two sparse rows, both in ascending order.
fn dot(a: &[(usize, f64)], b: &[(usize, f64)]) -> f64 {
    let of = |k: usize| b.iter().find(|(j, _)| *j == k).map_or(0.0, |(_, x)| *x);
    a.iter().map(|(k, x)| x * of(*k)).sum()
}

fn contradiction(value: f64) -> ErrorKind {
    let quantity = "least pivot of the correlation matrix";
    let rule =
        "0 or more; these coefficients contradict each other (the matrix is not positive semidefinite)";
    ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_factor_gives_the_matrix_back() {
        let all = Correlations::none(4).with(0, 1, 0.5).unwrap().with(3, 1, -0.25).unwrap();
        let rows = all.factor().unwrap();
        for i in 0..4 {
            for j in 0..4 {
                approx::assert_abs_diff_eq!(dot(&rows[i], &rows[j]), all.between(i, j), epsilon = 1e-15);
            }
        }
    }

    #[test]
    fn full_correlation_is_possible_and_contradictions_are_not() {
        let full = Correlations::none(3).with(0, 1, 1.0).unwrap().with(1, 2, 1.0).unwrap();
        assert!(full.factor().is_err(), "the first equals the second and the third, yet not the third");
        let rows = full.with(0, 2, 1.0).unwrap().factor().unwrap();
        assert_eq!(rows, vec![vec![(0, 1.0)]; 3]);
        let odd = Correlations::none(3).with(0, 1, 0.9).unwrap().with(1, 2, 0.9).unwrap();
        assert!(odd.with(0, 2, -0.9).unwrap().factor().is_err());
    }
}
