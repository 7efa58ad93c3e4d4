//! Fixed points of maps that converge slowly by themselves.

use super::{Cholesky, Dense, dot};

/// Differences of past points that are mixed.
const DEPTH: usize = 6;
/// How many times larger than the least the change by the map may become before past points are forgotten.
const WORSE: f64 = 10.0;

/// Anderson's mixing: the next point of an iteration x ← g(x), of the last changes g(x) − x that combination which is least.
///
/// # References
/// H. F. Walker, P. Ni, SIAM J. Numer. Anal. 49 (2011) 1715. doi:10.1137/10078356X
#[derive(Debug, Default)]
pub(crate) struct Mixing {
    /// The last point and its change.
    last: Option<(Vec<f64>, Vec<f64>)>,
    /// Differences of points, and of their changes.
    points: Vec<Vec<f64>>,
    changes: Vec<Vec<f64>>,
    least: f64,
}

impl Mixing {
    /// Begins again at the next point.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// Replaces `x` by the next point, where `g` is its image.
    pub fn next(&mut self, x: &mut [f64], g: &[f64]) {
        let change: Vec<f64> = g.iter().zip(x.iter()).map(|(g, x)| g - x).collect();
        let size = change.iter().fold(0.0_f64, |size, f| size.max(f.abs()));
        if self.last.is_some() && size > WORSE * self.least {
            self.forget();
        }
        if let Some((point, before)) = &self.last {
            if self.points.len() == DEPTH {
                self.points.remove(0);
                self.changes.remove(0);
            }
            self.least = self.least.min(size);
            self.points.push(x.iter().zip(point).map(|(a, b)| a - b).collect());
            self.changes.push(change.iter().zip(before).map(|(a, b)| a - b).collect());
        } else {
            self.least = size;
        }
        self.last = Some((x.to_vec(), change.clone()));
        let depth = self.points.len();
        let mut normal = Dense::zeros(depth, depth);
        let mut right = vec![0.0; depth];
        for i in 0..depth {
            for j in 0..depth {
                normal.row_mut(i)[j] = dot(&self.changes[i], &self.changes[j]);
            }
            normal.row_mut(i)[i] *= 1.0 + 1e-10;
            right[i] = dot(&self.changes[i], &change);
        }
        let shares =
            Cholesky::of_semidefinite(&normal).map(|factor| factor.solve(&right)).unwrap_or_default();
        x.copy_from_slice(g);
        for (share, (point, change)) in shares.iter().zip(self.points.iter().zip(&self.changes)) {
            if share.is_finite() {
                for (x, (point, change)) in x.iter_mut().zip(point.iter().zip(change)) {
                    *x -= share * (point + change);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A linear map that approaches (1, 2, 3) with factors 0.99, −0.9 and 0.5.
    #[test]
    fn a_slow_linear_map_ends_after_as_many_points_as_unknowns() {
        let (end, factors) = ([1.0, 2.0, 3.0], [0.99, -0.9, 0.5]);
        let mut x = vec![0.0; 3];
        let mut mixing = Mixing::default();
        for _ in 0..6 {
            let g: Vec<f64> = (0..3).map(|i| end[i] + factors[i] * (x[i] - end[i])).collect();
            mixing.next(&mut x, &g);
        }
        for i in 0..3 {
            approx::assert_relative_eq!(x[i], end[i], max_relative = 1e-6);
        }
    }
}
