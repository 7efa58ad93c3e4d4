//! Linear equations with a band of coefficients.

use super::linear::Matrix6;

/// Rows below the diagonal, and columns right of it, that a chain of 6×6 blocks shifted by three rows reaches.
const REACH: usize = 8;
/// Columns a row can have from the one being eliminated on: row exchanges double the reach.
const WIDTH: usize = 2 * REACH + 1;

/// States of a chain of segments: `s[k+1] = steps[k] s[k]`, the last three components of the first state zero, those
/// of the last state `end`; `None` if there is no such chain.
///
/// Gaussian elimination with row exchanges of all segments at once: unlike a product of the steps it stays accurate
/// where some solutions grow and others decay by many orders of magnitude.
///
/// # References
/// U. M. Ascher, R. M. M. Mattheij, R. D. Russell, Numerical Solution of Boundary Value Problems for Ordinary
/// Differential Equations (SIAM 1995), sec. 7.2.
pub(crate) fn chained(steps: &[Matrix6], end: [f64; 3]) -> Option<Vec<[f64; 6]>> {
    let n = 6 * (steps.len() + 1);
    let mut rows = Vec::with_capacity(n);
    let unit = |start: usize, right: f64| {
        let mut row = Row { start, values: [0.0; WIDTH], right };
        row.values[0] = 1.0;
        row
    };
    rows.extend((3..6).map(|i| unit(i, 0.0)));
    for (k, step) in steps.iter().enumerate() {
        for (i, coefficients) in step.iter().enumerate() {
            let mut row = Row { start: 6 * k, values: [0.0; WIDTH], right: 0.0 };
            for (x, y) in row.values.iter_mut().zip(coefficients) {
                *x = -y;
            }
            row.values[6 + i] = 1.0;
            rows.push(row);
        }
    }
    rows.extend(end.iter().enumerate().map(|(i, right)| unit(n - 3 + i, *right)));
    let solution = solved(rows)?;
    let mut states: Vec<[f64; 6]> =
        solution.chunks_exact(6).map(|s| core::array::from_fn(|i| s[i])).collect();
    // The conditions at both ends hold without rounding.
    states.first_mut()?[3..].fill(0.0);
    states.last_mut()?[3..].copy_from_slice(&end);
    Some(states)
}

/// A row of the band: coefficients from column `start` on, and the right-hand side.
#[derive(Clone, Copy)]
struct Row {
    start: usize,
    values: [f64; WIDTH],
    right: f64,
}

impl Row {
    fn at(&self, column: usize) -> f64 {
        column.checked_sub(self.start).and_then(|k| self.values.get(k)).map_or(0.0, |x| *x)
    }

    /// Drops the columns before `column`, which are eliminated.
    fn drop_before(&mut self, column: usize) {
        if let Some(gone) = column.checked_sub(self.start).filter(|gone| *gone > 0) {
            let old = self.values;
            self.values = core::array::from_fn(|i| old.get(i + gone).map_or(0.0, |x| *x));
            self.start = column;
        }
    }
}

/// Elimination with row exchanges, then substitution.
fn solved(mut rows: Vec<Row>) -> Option<Vec<f64>> {
    let n = rows.len();
    for k in 0..n {
        let end = n.min(k + REACH + 1);
        let larger =
            |best: usize, i: usize| if rows[i].at(k).abs() > rows[best].at(k).abs() { i } else { best };
        let pivot = (k..end).fold(k, larger);
        rows.swap(k, pivot);
        rows[k].drop_before(k);
        let row = rows[k];
        let diagonal = row.at(k);
        if !(diagonal.abs() > 0.0 && diagonal.is_finite()) {
            return None;
        }
        for other in &mut rows[k + 1..end] {
            let factor = other.at(k) / diagonal;
            if factor != 0.0 {
                other.drop_before(k);
                for (x, y) in other.values.iter_mut().zip(&row.values) {
                    *x -= factor * y;
                }
                other.right -= factor * row.right;
            }
        }
    }
    let mut solution = vec![0.0; n];
    for k in (0..n).rev() {
        let row = &rows[k];
        let known: f64 = row.values[1..].iter().zip(&solution[k + 1..]).map(|(x, y)| x * y).sum();
        solution[k] = (row.right - known) / row.values[0];
    }
    solution.iter().all(|x| x.is_finite()).then_some(solution)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_that_grows_and_decays() {
        // s4' = s1, s1' = s4 in 60 steps of length 1: cosh and sinh up to e⁶⁰.
        let (c, s) = (libm::cosh(1.0), libm::sinh(1.0));
        let mut step = [[0.0; 6]; 6];
        for i in 0..3 {
            (step[i][i], step[i][i + 3], step[i + 3][i], step[i + 3][i + 3]) = (c, s, s, c);
        }
        let states = chained(&[step; 60], [1.0, 2.0, 3.0]).unwrap();
        approx::assert_relative_eq!(states[60][0], 1.0 / libm::tanh(60.0), max_relative = 1e-14);
        approx::assert_relative_eq!(
            states[20][2],
            3.0 * libm::cosh(20.0) / libm::sinh(60.0),
            max_relative = 1e-12
        );
    }
}
