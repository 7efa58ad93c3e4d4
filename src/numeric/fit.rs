//! Least squares: parameters of a model from measured points, with their covariance.

use super::{Cholesky, Dense};

/// Parameters with their covariance.
#[derive(Clone, Debug)]
pub(crate) struct Fit {
    /// The parameters.
    pub parameters: Vec<f64>,
    /// Their covariance by rows, from the scatter of the points about the model.
    pub covariance: Vec<Vec<f64>>,
    /// Sum of the squares of the weighted residuals.
    pub sum_of_squares: f64,
    /// Points minus parameters.
    pub degrees_of_freedom: usize,
}

impl Fit {
    /// The standard error of parameter `i`.
    pub fn standard_error(&self, i: usize) -> f64 {
        self.covariance[i][i].sqrt()
    }
}

/// The most steps of a nonlinear fit.
const MAX_STEPS: usize = 200;

/// Linear least squares: `columns[j][i]` is the factor of parameter `j` at point `i`; `None` where the columns do not tell
/// the parameters apart, or there are no more points than parameters.
///
/// Solved by orthogonalization of the columns (modified Gram–Schmidt, twice), which loses half the digits that the
/// normal equations lose: Å. Björck, Numerical Methods for Least Squares Problems (SIAM 1996), 2.4.
pub(crate) fn linear_fit(columns: &[Vec<f64>], points: &[f64]) -> Option<Fit> {
    let (n, m) = (columns.len(), points.len());
    if m <= n || columns.iter().any(|column| column.len() != m) {
        return None;
    }
    let mut q: Vec<Vec<f64>> = columns.to_vec();
    let mut r = vec![vec![0.0; n]; n];
    let mut rest = points.to_vec();
    let mut coefficients = vec![0.0; n];
    for j in 0..n {
        let before = norm(&q[j]);
        for _ in 0..2 {
            for i in 0..j {
                let share = product(&q[i], &q[j]);
                r[i][j] += share;
                let done = q[i].clone();
                subtract(&mut q[j], share, &done);
            }
        }
        r[j][j] = norm(&q[j]);
        if !(r[j][j] > 1e-13 * before) {
            return None;
        }
        let length = r[j][j];
        q[j].iter_mut().for_each(|x| *x /= length);
        coefficients[j] = product(&q[j], &rest);
        subtract(&mut rest, coefficients[j], &q[j]);
    }
    let inverse = inverse_upper(&r);
    let parameters = (0..n).map(|i| (i..n).map(|j| inverse[i][j] * coefficients[j]).sum()).collect();
    let sum_of_squares = product(&rest, &rest);
    let variance = sum_of_squares / (m - n) as f64;
    let covariance = gram(&inverse, variance);
    Some(Fit { parameters, covariance, sum_of_squares, degrees_of_freedom: m - n })
}

/// The straight line `intercept + slope x` through points; parameters in this order.
pub(crate) fn line_fit(x: &[f64], y: &[f64]) -> Option<Fit> {
    linear_fit(&[vec![1.0; x.len()], x.to_vec()], y)
}

/// Nonlinear least squares after Levenberg and Marquardt: `residuals(parameters, out)` fills the weighted residuals of
/// `points` points; `None` where it does not converge or the points do not tell the parameters apart.
///
/// The derivatives are central differences over `1e-5` of each parameter, so give parameters of size 1 or logarithms of
/// positive ones. D. W. Marquardt, J. Soc. Ind. Appl. Math. 11 (1963) 431.
pub(crate) fn nonlinear_fit(
    mut residuals: impl FnMut(&[f64], &mut [f64]),
    start: &[f64],
    points: usize,
) -> Option<Fit> {
    let n = start.len();
    if points <= n {
        return None;
    }
    let mut at = start.to_vec();
    let mut rest = vec![0.0; points];
    residuals(&at, &mut rest);
    let mut sum = product(&rest, &rest);
    let mut damping = 1e-3;
    if !sum.is_finite() {
        return None;
    }
    for _ in 0..MAX_STEPS {
        let jacobian = jacobian(&mut residuals, &at, points);
        let normal = Dense::normal(&jacobian);
        let gradient: Vec<f64> = jacobian.iter().map(|column| product(column, &rest)).collect();
        let mut moved = 0.0;
        loop {
            let mut damped = normal.clone();
            for i in 0..n {
                damped.row_mut(i)[i] *= 1.0 + damping;
            }
            let step = Cholesky::of(&damped)?.solve(&gradient);
            let trial: Vec<f64> = at.iter().zip(&step).map(|(x, step)| x - step).collect();
            let mut there = vec![0.0; points];
            residuals(&trial, &mut there);
            let found = product(&there, &there);
            if found <= sum {
                moved =
                    at.iter().zip(&step).map(|(x, step)| step.abs() / x.abs().max(1e-8)).fold(0.0, f64::max);
                let gained = sum - found;
                (at, rest) = (trial, there);
                let small = gained <= 1e-14 * sum;
                sum = found;
                damping = (damping * 0.1).max(1e-12);
                if small {
                    moved = 0.0;
                }
                break;
            }
            damping *= 10.0;
            if damping > 1e12 {
                break;
            }
        }
        if moved <= 1e-12 {
            return covariance(&mut residuals, at, sum, points);
        }
    }
    None
}

fn covariance(
    residuals: &mut impl FnMut(&[f64], &mut [f64]),
    parameters: Vec<f64>,
    sum_of_squares: f64,
    points: usize,
) -> Option<Fit> {
    let n = parameters.len();
    let jacobian = jacobian(residuals, &parameters, points);
    // Of the linear problem at the end, whose own solution is a step of zero.
    let fit = linear_fit(&jacobian, &vec![0.0; points])?;
    debug_assert_eq!(fit.parameters.len(), n);
    let factor = Cholesky::of(&Dense::normal(&jacobian))?;
    let variance = sum_of_squares / (points - n) as f64;
    let unit = |i: usize| (0..n).map(|j| if i == j { variance } else { 0.0 }).collect::<Vec<_>>();
    let covariance = (0..n).map(|i| factor.solve(&unit(i))).collect();
    Some(Fit { parameters, covariance, sum_of_squares, degrees_of_freedom: points - n })
}

/// Columns of derivatives of the residuals.
fn jacobian(residuals: &mut impl FnMut(&[f64], &mut [f64]), at: &[f64], points: usize) -> Vec<Vec<f64>> {
    let mut there = at.to_vec();
    let (mut above, mut below) = (vec![0.0; points], vec![0.0; points]);
    (0..at.len())
        .map(|j| {
            let step = 1e-5 * at[j].abs().max(1e-3);
            there[j] = at[j] + step;
            residuals(&there, &mut above);
            there[j] = at[j] - step;
            residuals(&there, &mut below);
            there[j] = at[j];
            above.iter().zip(&below).map(|(above, below)| (above - below) / (2.0 * step)).collect()
        })
        .collect()
}

impl Dense {
    /// Products of columns with each other.
    fn normal(columns: &[Vec<f64>]) -> Self {
        let mut normal = Self::zeros(columns.len(), columns.len());
        for (i, a) in columns.iter().enumerate() {
            for (j, b) in columns.iter().enumerate() {
                normal.row_mut(i)[j] = product(a, b);
            }
        }
        normal
    }
}

fn product(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn norm(a: &[f64]) -> f64 {
    product(a, a).sqrt()
}

fn subtract(from: &mut [f64], factor: f64, vector: &[f64]) {
    from.iter_mut().zip(vector).for_each(|(x, y)| *x -= factor * y);
}

/// Inverse of an upper triangle.
fn inverse_upper(r: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let n = r.len();
    let mut inverse = vec![vec![0.0; n]; n];
    for j in 0..n {
        inverse[j][j] = 1.0 / r[j][j];
        for i in (0..j).rev() {
            let sum: f64 = (i + 1..=j).map(|k| r[i][k] * inverse[k][j]).sum();
            inverse[i][j] = -sum / r[i][i];
        }
    }
    inverse
}

/// `variance · M Mᵀ`.
fn gram(m: &[Vec<f64>], variance: f64) -> Vec<Vec<f64>> {
    m.iter().map(|a| m.iter().map(|b| variance * product(a, b)).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Norris, NIST Statistical Reference Datasets (linear, lower difficulty), first and last points would do for a
    /// line, but the certified values need all 36.
    #[test]
    fn norris_of_the_statistical_reference_datasets() {
        let y = [
            0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8,
            339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5,
            778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2,
        ];
        let x = [
            0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9,
            338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0,
            779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5,
        ];
        let fit = line_fit(&x, &y).unwrap();
        assert!((fit.parameters[0] - -0.262323073774029).abs() < 1e-12, "{fit:?}");
        assert!((fit.parameters[1] - 1.00211681802045).abs() < 1e-14, "{fit:?}");
        assert!((fit.standard_error(0) - 0.232818234301152).abs() < 1e-12);
        assert!((fit.standard_error(1) - 0.429796848199937e-3).abs() < 1e-15);
        assert!((fit.sum_of_squares - 26.6173985294224).abs() < 1e-10);
    }

    #[test]
    fn misra1a_of_the_statistical_reference_datasets() {
        let x =
            [77.6, 114.9, 141.1, 190.8, 239.9, 289.0, 332.8, 378.4, 434.8, 477.3, 536.8, 593.1, 689.1, 760.0];
        let y = [
            10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.40, 75.47, 81.78,
        ];
        let model = |b: &[f64], out: &mut [f64]| {
            for ((x, y), out) in x.iter().zip(&y).zip(out) {
                *out = 100.0 * b[0] * (1.0 - libm::exp(-1e-3 * b[1] * x)) - y;
            }
        };
        let fit = nonlinear_fit(model, &[5.0, 0.1], x.len()).unwrap();
        assert!((fit.parameters[0] - 2.3894212918).abs() < 1e-7, "{fit:?}");
        assert!((fit.parameters[1] - 0.55015643181).abs() < 1e-7, "{fit:?}");
        assert!((fit.standard_error(0) - 0.027070075241).abs() < 1e-6, "{fit:?}");
        assert!((fit.standard_error(1) - 0.0072668688436).abs() < 1e-6, "{fit:?}");
        assert!((fit.sum_of_squares - 0.12455138894).abs() < 1e-9, "{fit:?}");
    }

    #[test]
    fn what_points_do_not_tell_is_not_fitted() {
        assert!(line_fit(&[1.0, 1.0, 1.0], &[1.0, 2.0, 3.0]).is_none());
        assert!(line_fit(&[1.0, 2.0], &[1.0, 2.0]).is_none());
    }
}
