//! Dense matrices of any size: Cholesky factors and what follows from them.

/// A pivot below this share of its diagonal entry counts as zero.
const VANISHING: f64 = 1e-13;

/// A dense matrix by rows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Dense {
    columns: usize,
    data: Vec<f64>,
}

impl Dense {
    /// A matrix of zeros.
    pub fn zeros(rows: usize, columns: usize) -> Self {
        Self { columns, data: vec![0.0; rows * columns] }
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.data.len().checked_div(self.columns).unwrap_or(0)
    }

    /// Row `i`.
    pub fn row(&self, i: usize) -> &[f64] {
        &self.data[i * self.columns..(i + 1) * self.columns]
    }

    /// Row `i`, to change.
    pub fn row_mut(&mut self, i: usize) -> &mut [f64] {
        &mut self.data[i * self.columns..(i + 1) * self.columns]
    }

    /// Entry in row `i`, column `j`.
    pub fn at(&self, i: usize, j: usize) -> f64 {
        self.data[i * self.columns + j]
    }

    /// Rows become columns.
    pub fn transposed(&self) -> Self {
        let mut turned = Self::zeros(self.columns, self.rows());
        for i in 0..self.rows() {
            for (j, x) in self.row(i).iter().enumerate() {
                turned.data[j * turned.columns + i] = *x;
            }
        }
        turned
    }

    /// `self + factor · other`.
    pub fn plus(mut self, factor: f64, other: &Self) -> Self {
        add_scaled(&mut self.data, factor, &other.data);
        self
    }

    /// `self · vector`.
    #[cfg(test)]
    pub fn times(&self, vector: &[f64]) -> Vec<f64> {
        (0..self.rows()).map(|i| dot(self.row(i), vector)).collect()
    }
}

/// Σ a b in eight interleaved sums: the same order on every target. Plain indices keep unoptimized builds usable.
pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let n = a.len().min(b.len());
    let (a, b) = (&a[..n], &b[..n]);
    let mut s = [0.0; 8];
    let mut i = 0;
    while i + 8 <= n {
        s[0] += a[i] * b[i];
        s[1] += a[i + 1] * b[i + 1];
        s[2] += a[i + 2] * b[i + 2];
        s[3] += a[i + 3] * b[i + 3];
        s[4] += a[i + 4] * b[i + 4];
        s[5] += a[i + 5] * b[i + 5];
        s[6] += a[i + 6] * b[i + 6];
        s[7] += a[i + 7] * b[i + 7];
        i += 8;
    }
    let mut rest = 0.0;
    while i < n {
        rest += a[i] * b[i];
        i += 1;
    }
    (((s[0] + s[1]) + (s[2] + s[3])) + ((s[4] + s[5]) + (s[6] + s[7]))) + rest
}

/// `y + factor x`, in place.
pub(crate) fn add_scaled(y: &mut [f64], factor: f64, x: &[f64]) {
    let n = y.len().min(x.len());
    let (y, x) = (&mut y[..n], &x[..n]);
    let mut i = 0;
    while i < n {
        y[i] += factor * x[i];
        i += 1;
    }
}

/// The lower Cholesky factor L of a symmetric matrix A = L Lᵀ.
#[derive(Clone, Debug)]
pub(crate) struct Cholesky(Dense);

impl Cholesky {
    /// The factor; `None` unless `a` is positive definite to working precision.
    pub fn of(a: &Dense) -> Option<Self> {
        Self::factor(a, |_| None)
    }

    /// The factor of a positive semidefinite matrix, whose dependent unknowns are held at zero.
    pub fn of_semidefinite(a: &Dense) -> Option<Self> {
        // An infinite pivot divides everything that belongs to the unknown to zero.
        Self::factor(a, |pivot| (pivot.abs() <= 1e-9).then_some(f64::INFINITY))
    }

    fn factor(a: &Dense, replaced: impl Fn(f64) -> Option<f64>) -> Option<Self> {
        let n = a.rows();
        let mut l = Dense::zeros(n, n);
        for i in 0..n {
            let diagonal = a.at(i, i);
            let (done, rest) = l.data.split_at_mut(i * n);
            let row = &mut rest[..n];
            for j in 0..i {
                let other = &done[j * n..j * n + n];
                row[j] = (a.at(i, j) - dot(&row[..j], &other[..j])) / other[j];
            }
            let pivot = (diagonal - dot(&row[..i], &row[..i])) / diagonal;
            row[i] = if pivot > VANISHING && diagonal > 0.0 && pivot.is_finite() {
                (pivot * diagonal).sqrt()
            } else {
                replaced(pivot)?
            };
        }
        Some(Self(l))
    }

    /// `L⁻¹ b`, in place.
    pub fn forward(&self, b: &mut [f64]) {
        for i in 0..b.len() {
            let row = self.0.row(i);
            b[i] = (b[i] - dot(&row[..i], &b[..i])) / row[i];
        }
    }

    /// `L⁻ᵀ b`, in place.
    pub fn backward(&self, b: &mut [f64]) {
        for i in (0..b.len()).rev() {
            let row = self.0.row(i);
            b[i] /= row[i];
            let x = b[i];
            add_scaled(&mut b[..i], -x, &row[..i]);
        }
    }

    /// `A⁻¹ b`.
    pub fn solve(&self, b: &[f64]) -> Vec<f64> {
        let mut x = b.to_vec();
        self.forward(&mut x);
        self.backward(&mut x);
        x
    }

    /// The lower triangle of `L⁻¹ S L⁻ᵀ` of a symmetric `s`; what stands above it is of no use.
    pub fn congruent(&self, s: &Dense) -> Dense {
        let mut half = s.clone();
        for i in 0..half.rows() {
            self.forward(half.row_mut(i));
        }
        let mut both = half.transposed();
        for i in 0..both.rows() {
            self.forward(&mut both.row_mut(i)[..=i]);
        }
        both
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hilbert(n: usize) -> Dense {
        let mut a = Dense::zeros(n, n);
        for i in 0..n {
            for j in 0..n {
                a.row_mut(i)[j] = 1.0 / (i + j + 1) as f64;
            }
        }
        a
    }

    #[test]
    fn a_solution_satisfies_its_equations() {
        let a = hilbert(6);
        let x = Cholesky::of(&a).unwrap().solve(&a.times(&[1.0, -2.0, 3.0, -4.0, 5.0, -6.0]));
        for (x, y) in x.iter().zip([1.0, -2.0, 3.0, -4.0, 5.0, -6.0]) {
            approx::assert_relative_eq!(*x, y, max_relative = 1e-8);
        }
    }

    #[test]
    fn a_dependent_unknown_is_held_or_refused() {
        let mut a = Dense::zeros(2, 2);
        a.row_mut(0).copy_from_slice(&[2.0, -2.0]);
        a.row_mut(1).copy_from_slice(&[-2.0, 2.0]);
        assert!(Cholesky::of(&a).is_none());
        let held = Cholesky::of_semidefinite(&a).unwrap().solve(&[1.0, -1.0]);
        approx::assert_abs_diff_eq!(held[0], 0.5, epsilon = 1e-15);
        assert_eq!(held[1], 0.0);
        a.row_mut(1)[1] = 1.0;
        assert!(Cholesky::of_semidefinite(&a).is_none());
    }
}
