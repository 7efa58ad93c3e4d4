//! The largest or smallest eigenvalues of a symmetric matrix, and their vectors.

use super::dense::{Dense, add_scaled, dot};

/// An eigenvalue and its vector of length 1.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Eigenpair {
    /// The eigenvalue.
    pub value: f64,
    /// The vector.
    pub vector: Vec<f64>,
}

/// Which end of the spectrum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The largest first.
    Largest,
    /// The smallest first.
    Smallest,
}

/// A symmetric matrix as H T Hᵀ, T tridiagonal, H a product of Householder reflections.
///
/// # References
/// G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed. (2013), sec. 8.3.1 and 8.4.1.
pub(crate) struct Spectrum {
    diagonal: Vec<f64>,
    off: Vec<f64>,
    reflections: Vec<Vec<f64>>,
    scale: f64,
}

impl Spectrum {
    /// Reduces `a`, of which only the lower triangle counts.
    pub fn of(mut a: Dense) -> Self {
        let n = a.rows();
        let (mut off, mut reflections) = (Vec::new(), Vec::new());
        for k in 0..n.saturating_sub(1) {
            let mut v: Vec<f64> = (k + 1..n).map(|i| a.at(i, k)).collect();
            let (length, first) = (dot(&v, &v).sqrt(), v[0]);
            let alpha = if first > 0.0 { -length } else { length };
            off.push(alpha);
            if !(dot(&v[1..], &v[1..]) > 0.0) {
                off[k] = first;
                reflections.push(Vec::new());
                continue;
            }
            v[0] -= alpha;
            let norm = dot(&v, &v).sqrt();
            v.iter_mut().for_each(|x| *x /= norm);
            reflect(&mut a, k + 1, &v);
            reflections.push(v);
        }
        let diagonal: Vec<f64> = (0..n).map(|i| a.at(i, i)).collect();
        let sum = |i: usize| diagonal[i].abs() + off.get(i).map_or(0.0, |x| x.abs());
        let scale =
            (0..n).fold(0.0, |max, i| f64::max(max, sum(i) + if i > 0 { off[i - 1].abs() } else { 0.0 }));
        Self { diagonal, off, reflections, scale }
    }

    /// The `count` outermost eigenvalues at one end, by bisection.
    pub fn values(&self, end: End, count: usize) -> Vec<f64> {
        let n = self.diagonal.len();
        let rank = |i: usize| if end == End::Largest { n - 1 - i } else { i };
        (0..count.min(n)).map(|i| self.bisected(rank(i))).collect()
    }

    /// The `count` outermost eigenvalues at one end with their vectors, by inverse iteration.
    pub fn pairs(&self, end: End, count: usize) -> Vec<Eigenpair> {
        let mut found: Vec<Eigenpair> = Vec::new();
        for value in self.values(end, count) {
            let mut x: Vec<f64> = (0..self.diagonal.len()).map(|i| start(i, found.len())).collect();
            // A shift a little off the eigenvalue treats equal eigenvalues alike.
            let shift = value + 1e-13 * self.scale;
            for _ in 0..4 {
                x = self.shifted_solve(shift, &x);
                for _ in 0..2 {
                    let close = |other: &&Eigenpair| (other.value - value).abs() <= 1e-7 * self.scale;
                    for other in found.iter().filter(close) {
                        let share = dot(&x, &other.vector);
                        x.iter_mut().zip(&other.vector).for_each(|(x, y)| *x -= share * y);
                    }
                    let length = dot(&x, &x).sqrt();
                    x.iter_mut().for_each(|x| *x /= length);
                }
            }
            found.push(Eigenpair { value, vector: x });
        }
        for pair in &mut found {
            for (k, v) in self.reflections.iter().enumerate().rev().filter(|(_, v)| !v.is_empty()) {
                let twice = 2.0 * dot(v, &pair.vector[k + 1..]);
                pair.vector[k + 1..].iter_mut().zip(v).for_each(|(x, v)| *x -= twice * v);
            }
        }
        found
    }

    /// How many eigenvalues lie below `x`: the negative pivots of T − x.
    fn count_below(&self, x: f64) -> usize {
        let tiny = f64::EPSILON * self.scale + f64::MIN_POSITIVE;
        let (mut count, mut pivot) = (0, 1.0);
        for (i, d) in self.diagonal.iter().enumerate() {
            let e = if i > 0 { self.off[i - 1] } else { 0.0 };
            pivot = d - x - e * e / pivot;
            if pivot.abs() < tiny * 1e-3 {
                pivot = -tiny * 1e-3;
            }
            count += usize::from(pivot < 0.0);
        }
        count
    }

    /// The eigenvalue with `rank` others below it.
    fn bisected(&self, rank: usize) -> f64 {
        let (mut low, mut high) = (-self.scale, self.scale);
        for _ in 0..100 {
            let middle = 0.5 * (low + high);
            if middle <= low || middle >= high {
                break;
            }
            if self.count_below(middle) > rank {
                high = middle;
            } else {
                low = middle;
            }
        }
        0.5 * (low + high)
    }

    /// (T − shift)⁻¹ b by elimination with row exchanges.
    fn shifted_solve(&self, shift: f64, b: &[f64]) -> Vec<f64> {
        let n = b.len();
        let tiny = f64::EPSILON * self.scale + f64::MIN_POSITIVE;
        let mut x = b.to_vec();
        let mut rows: Vec<[f64; 3]> = Vec::with_capacity(n);
        let mut current =
            [self.diagonal.first().map_or(1.0, |d| d - shift), self.off.first().copied().unwrap_or(0.0), 0.0];
        for i in 0..n.saturating_sub(1) {
            let below = self.off[i];
            let mut next = [self.diagonal[i + 1] - shift, self.off.get(i + 1).copied().unwrap_or(0.0)];
            if below.abs() > current[0].abs() {
                let factor = current[0] / below;
                rows.push([below, next[0], next[1]]);
                x.swap(i, i + 1);
                x[i + 1] -= factor * x[i];
                next = [current[1] - factor * next[0], current[2] - factor * next[1]];
            } else {
                let pivot = if current[0].abs() < tiny { tiny } else { current[0] };
                rows.push([pivot, current[1], current[2]]);
                let factor = below / pivot;
                x[i + 1] -= factor * x[i];
                next = [next[0] - factor * current[1], next[1] - factor * current[2]];
            }
            current = [next[0], next[1], 0.0];
        }
        rows.push([if current[0].abs() < tiny { tiny } else { current[0] }, 0.0, 0.0]);
        for i in (0..n).rev() {
            let beyond = |k: usize| x.get(i + k).copied().unwrap_or(0.0);
            x[i] = (x[i] - rows[i][1] * beyond(1) - rows[i][2] * beyond(2)) / rows[i][0];
        }
        x
    }
}

/// A ← P A P on rows and columns from `k` on of a lower triangle, P = 1 − 2 v vᵀ, |v| = 1.
fn reflect(a: &mut Dense, k: usize, v: &[f64]) {
    let n = a.rows();
    let mut p = vec![0.0; v.len()];
    for i in k..n {
        let row = &a.row(i)[k..=i];
        let below = i - k;
        p[below] += dot(row, &v[..=below]);
        add_scaled(&mut p[..below], v[below], &row[..below]);
    }
    let share = dot(&p, v);
    let w: Vec<f64> = p.iter().zip(v).map(|(p, v)| 2.0 * (p - share * v)).collect();
    for i in k..n {
        let row = &mut a.row_mut(i)[k..=i];
        add_scaled(row, -v[i - k], &w[..=i - k]);
        add_scaled(row, -w[i - k], &v[..=i - k]);
    }
}

/// A start without structure, another for each vector: a fixed sequence, so that results repeat.
fn start(i: usize, vector: usize) -> f64 {
    let mixed = (i as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15)
        ^ (vector as u64 + 1).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((mixed >> 40) as f64) / 16_777_216.0 + 0.5
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The second difference on n points: 2 − 2 cos(k π/(n+1)).
    fn second_difference(n: usize) -> Dense {
        let mut a = Dense::zeros(n, n);
        for i in 0..n {
            a.row_mut(i)[i] = 2.0;
            if i + 1 < n {
                a.row_mut(i)[i + 1] = -1.0;
                a.row_mut(i + 1)[i] = -1.0;
            }
        }
        a
    }

    #[test]
    fn known_spectrum() {
        let exact = |k: f64| 2.0 - 2.0 * libm::cos(k * core::f64::consts::PI / 31.0);
        let spectrum = Spectrum::of(second_difference(30));
        for (k, value) in spectrum.values(End::Smallest, 30).iter().enumerate() {
            approx::assert_abs_diff_eq!(*value, exact(k as f64 + 1.0), epsilon = 1e-14);
        }
        approx::assert_abs_diff_eq!(spectrum.values(End::Largest, 1)[0], exact(30.0), epsilon = 1e-14);
    }

    #[test]
    fn vectors_of_a_full_matrix_with_equal_eigenvalues() {
        // 1 + 3 u uᵀ: eigenvalues 4, 1, 1, 1, 1.
        let u = [0.5, -0.5, 0.5, 0.1, (0.25f64 - 0.01).sqrt()];
        let mut a = Dense::zeros(5, 5);
        for i in 0..5 {
            for j in 0..5 {
                a.row_mut(i)[j] = f64::from(u8::from(i == j)) + 3.0 * u[i] * u[j];
            }
        }
        let pairs = Spectrum::of(a.clone()).pairs(End::Largest, 5);
        for (i, pair) in pairs.iter().enumerate() {
            approx::assert_abs_diff_eq!(pair.value, if i == 0 { 4.0 } else { 1.0 }, epsilon = 1e-14);
            for (x, y) in a.times(&pair.vector).iter().zip(&pair.vector) {
                approx::assert_abs_diff_eq!(*x, pair.value * y, epsilon = 1e-13);
            }
            for other in &pairs[..i] {
                approx::assert_abs_diff_eq!(dot(&pair.vector, &other.vector), 0.0, epsilon = 1e-12);
            }
        }
    }
}
