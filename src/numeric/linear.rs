//! Inverses of small symmetric positive definite matrices.

/// Three numbers in order x, y, xy (or 1, 2, 12).
pub(crate) type Vector3 = [f64; 3];
/// A 3×3 matrix by rows.
pub(crate) type Matrix3 = [[f64; 3]; 3];
/// A 6×6 matrix by rows.
pub(crate) type Matrix6 = [[f64; 6]; 6];

/// `a · b`.
pub(crate) fn multiply(a: &Matrix3, b: &Matrix3) -> Matrix3 {
    core::array::from_fn(|i| {
        core::array::from_fn(|j| a[i][0] * b[0][j] + a[i][1] * b[1][j] + a[i][2] * b[2][j])
    })
}

/// `aᵀ`.
pub(crate) fn transposed(a: &Matrix3) -> Matrix3 {
    core::array::from_fn(|i| core::array::from_fn(|j| a[j][i]))
}

/// The 6×6 matrix `[a b; c d]`.
pub(crate) fn assembled(a: &Matrix3, b: &Matrix3, c: &Matrix3, d: &Matrix3) -> Matrix6 {
    core::array::from_fn(|i| {
        core::array::from_fn(|j| match (i < 3, j < 3) {
            (true, true) => a[i][j],
            (true, false) => b[i][j - 3],
            (false, true) => c[i - 3][j],
            (false, false) => d[i - 3][j - 3],
        })
    })
}

/// The largest entry of `a` in size.
pub(crate) fn max_abs(a: &Matrix3) -> f64 {
    a.iter().flatten().fold(0.0, |max, x| f64::max(max, x.abs()))
}

/// The inverse of a symmetric positive definite 3×3 matrix; `None` if it is not, to working precision.
pub(crate) fn inverse_spd3(a: &Matrix3) -> Option<Matrix3> {
    inverse_spd(a)
}

/// The inverse of a symmetric positive definite 6×6 matrix; `None` if it is not, to working precision.
pub(crate) fn inverse_spd6(a: &Matrix6) -> Option<Matrix6> {
    inverse_spd(a)
}

/// The inverse of a symmetric positive definite matrix; `None` if it is not, to working precision.
///
/// A = L Lᵀ of the matrix scaled to a unit diagonal, then A⁻¹ = L⁻ᵀ L⁻¹, scaled back.
///
/// Scaling makes the pivots free of units, so that "singular" means a pivot near the rounding error.
pub(crate) fn inverse_spd<const N: usize>(a: &[[f64; N]; N]) -> Option<[[f64; N]; N]> {
    let scale: [f64; N] = core::array::from_fn(|i| a[i][i].sqrt());
    if !scale.iter().all(|s| s.is_finite() && *s > 0.0) {
        return None;
    }
    let mut l = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..=i {
            let dot: f64 = l[i][..j].iter().zip(&l[j][..j]).map(|(x, y)| x * y).sum();
            let sum = a[i][j] / scale[i] / scale[j] - dot;
            if i == j {
                if !(sum > 1e-14) {
                    return None;
                }
                l[i][i] = sum.sqrt();
            } else {
                l[i][j] = sum / l[j][j];
            }
        }
    }
    // L⁻¹, lower triangular.
    let mut m = [[0.0; N]; N];
    for j in 0..N {
        m[j][j] = 1.0 / l[j][j];
        for i in j + 1..N {
            let mut sum = 0.0;
            for k in j..i {
                sum -= l[i][k] * m[k][j];
            }
            m[i][j] = sum / l[i][i];
        }
    }
    let mut inverse = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..=i {
            let mut sum = 0.0;
            for row in &m[i..] {
                sum += row[i] * row[j];
            }
            inverse[i][j] = sum / scale[i] / scale[j];
            inverse[j][i] = inverse[i][j];
        }
    }
    inverse.iter().flatten().all(|x| x.is_finite()).then_some(inverse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inverse_times_matrix_is_identity() {
        let a = [[4.0, 1.0, -0.05], [1.0, 3.0e6, 20.0], [-0.05, 20.0, 1e-3]];
        let product = multiply(&a, &inverse_spd3(&a).unwrap());
        for (i, row) in product.iter().enumerate() {
            for (j, x) in row.iter().enumerate() {
                approx::assert_abs_diff_eq!(*x, f64::from(u8::from(i == j)), epsilon = 1e-9);
            }
        }
    }

    #[test]
    fn singular_and_indefinite_are_refused() {
        assert!(inverse_spd3(&[[1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 0.0, 1.0]]).is_none());
        assert!(inverse_spd3(&[[1.0, 2.0, 0.0], [2.0, 1.0, 0.0], [0.0, 0.0, 1.0]]).is_none());
        assert!(inverse_spd3(&[[0.0; 3]; 3]).is_none());
    }
}
