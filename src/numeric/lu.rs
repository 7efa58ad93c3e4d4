//! Dense linear equations of any square matrix: elimination with row exchanges.

/// Solves `A X = B` in place: `a` is n×n by rows and is used up, `b` is n×`columns` by rows and becomes X.
///
/// Returns false where A is singular to working precision; then `b` holds nothing of use.
pub(crate) fn solve(a: &mut [f64], b: &mut [f64], n: usize, columns: usize) -> bool {
    for k in 0..n {
        let mut pivot = k;
        for i in k + 1..n {
            if a[i * n + k].abs() > a[pivot * n + k].abs() {
                pivot = i;
            }
        }
        let value = a[pivot * n + k];
        if !(value.abs() > 0.0 && value.is_finite()) {
            return false;
        }
        if pivot != k {
            exchange(a, n, k, pivot);
            exchange(b, columns, k, pivot);
        }
        for i in k + 1..n {
            let factor = a[i * n + k] / value;
            if factor != 0.0 {
                subtract(a, n, k, i, factor, k + 1);
                subtract(b, columns, k, i, factor, 0);
            }
        }
    }
    for k in (0..n).rev() {
        let value = a[k * n + k];
        b[k * columns..(k + 1) * columns].iter_mut().for_each(|x| *x /= value);
        for i in 0..k {
            let factor = a[i * n + k];
            if factor != 0.0 {
                subtract(b, columns, k, i, factor, 0);
            }
        }
    }
    b.iter().all(|x| x.is_finite())
}

/// The solution of equations given by rows, whose last column is the right side; `None` where they are singular.
pub(crate) fn solution(rows: &[Vec<f64>]) -> Option<Vec<f64>> {
    let n = rows.len();
    let mut a: Vec<f64> = rows.iter().flat_map(|row| &row[..n]).copied().collect();
    let mut b: Vec<f64> = rows.iter().map(|row| row[n]).collect();
    solve(&mut a, &mut b, n, 1).then_some(b)
}

/// Exchanges rows `i < j`.
fn exchange(a: &mut [f64], width: usize, i: usize, j: usize) {
    let (upper, lower) = a.split_at_mut(j * width);
    upper[i * width..(i + 1) * width].swap_with_slice(&mut lower[..width]);
}

/// Row `to` less `factor` times row `from`, from column `start` on.
fn subtract(a: &mut [f64], width: usize, from: usize, to: usize, factor: f64, start: usize) {
    let (source, target) = if from < to {
        let (upper, lower) = a.split_at_mut(to * width);
        (&upper[from * width + start..(from + 1) * width], &mut lower[start..width])
    } else {
        let (upper, lower) = a.split_at_mut(from * width);
        (&lower[start..width], &mut upper[to * width + start..(to + 1) * width])
    };
    for (x, y) in target.iter_mut().zip(source) {
        *x -= factor * y;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_solution_satisfies_its_equations() {
        // A zero on the diagonal needs a row exchange.
        let a = [0.0, 2.0, 1.0, 1.0, -1.0, 3.0, 4.0, 1.0, 1.0];
        let x = [1.0, 5.0, -2.0, 4.0, 0.5, 3.0];
        let mut b = [0.0; 6];
        for i in 0..3 {
            for j in 0..2 {
                b[i * 2 + j] = (0..3).map(|k| a[i * 3 + k] * x[k * 2 + j]).sum();
            }
        }
        assert!(solve(&mut a.clone(), &mut b, 3, 2));
        for (got, expected) in b.iter().zip(x) {
            approx::assert_relative_eq!(*got, expected, max_relative = 1e-14);
        }
    }

    #[test]
    fn a_singular_matrix_is_refused() {
        assert!(!solve(&mut [1.0, 2.0, 2.0, 4.0], &mut [1.0, 1.0], 2, 1));
        assert!(!solve(&mut [f64::NAN, 2.0, 2.0, 4.0], &mut [1.0, 1.0], 2, 1));
    }
}
