//! Transverse shear stiffness, in the order xz, yz.
//!
//! Classical laminate theory has none; shear-deformable plates need one. "Equilibrium" is not unique: the two forms
//! here agree for cross-plies and differ by up to tens of percent for angle-plies, and neither turns as a tensor.

use super::stacking::{Ply, StackingSequence};
use super::stiffness::Stiffness;
use crate::error::ErrorKind;
use crate::numeric::{Matrix3, inverse_spd3, multiply, sin_cos_degrees};
use crate::quantity::Quantity;

/// A 2×2 matrix by rows, N/m.
pub type ShearStiffness = [[f64; 2]; 2];

/// Which moment derivatives carry the shear forces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Equilibrium {
    /// Mx,x = Qx and My,y = Qy (Rolfes and Rohwer).
    Cylindrical,
    /// Mx,x = Qx, My,y = Qy, with Mxy,x = Qy and Mxy,y = Qx in the cross terms, as in the Python package composites.
    Twisting,
}

/// Abscissae and weights of the three-point Gauss rule on −1…1, exact for the quartic integrand.
const GAUSS: [(f64, f64); 3] =
    [(-0.774_596_669_241_483_4, 5.0 / 9.0), (0.0, 8.0 / 9.0), (0.774_596_669_241_483_4, 5.0 / 9.0)];

/// `H = Σ G t`: uncorrected, an upper bound; times 5/6 it is right for one homogeneous ply only.
///
/// # Errors
/// `needs` when a ply has no G13 and G23.
///
/// # References
/// J. N. Reddy, Mechanics of Laminated Composite Plates and Shells, 2nd ed. (CRC 2004), sec. 3.4.
pub fn uncorrected(stack: &StackingSequence) -> Result<ShearStiffness, ErrorKind> {
    let mut h = [[0.0; 2]; 2];
    for ply in stack.plies() {
        let (g, t) = (transverse(ply)?, ply.thickness().si());
        for (row, from) in h.iter_mut().zip(&g) {
            for (x, y) in row.iter_mut().zip(from) {
                *x += y * t;
            }
        }
    }
    Ok(h)
}

/// [`uncorrected`] times 5/6, the factor of one homogeneous ply.
///
/// # Errors
/// As [`uncorrected`].
///
/// # References
/// E. Reissner, J. Appl. Mech. 12 (1945) A69.
pub fn corrected(stack: &StackingSequence) -> Result<ShearStiffness, ErrorKind> {
    Ok(uncorrected(stack)?.map(|row| row.map(|x| 5.0 / 6.0 * x)))
}

/// Whitney's shear correction factors on the diagonal of [`uncorrected`], each from cylindrical bending in its
/// direction alone.
///
/// ```text
/// 1/k = Σ G t ∫ g²/G dz,   g(z) = ∫ Q̄ (ζ − B/A) dζ / (D − B²/A)      Q̄, A, B, D, G: those of the direction
/// ```
///
/// 5/6 for one homogeneous ply.
///
/// # Errors
/// As [`uncorrected`].
///
/// # References
/// J. M. Whitney, J. Appl. Mech. 40 (1973) 302.
pub fn whitney_factors(stack: &StackingSequence) -> Result<[f64; 2], ErrorKind> {
    let (stiffness, total) = (Stiffness::of(stack), uncorrected(stack)?);
    let mut factors = [0.0; 2];
    for (k, factor) in factors.iter_mut().enumerate() {
        let (a, b, d) = (stiffness.a[k][k], stiffness.b[k][k], stiffness.d[k][k]);
        let (neutral, bending) = (b / a, d - b * b / a);
        let (mut below, mut compliance) = (0.0, 0.0);
        for (ply, zm) in stack.plies().iter().zip(stack.mid_heights()) {
            let t = ply.thickness().si();
            let q = ply.lamina().transformed_stiffness(ply.angle())[k][k];
            let g = transverse(ply)?[k][k];
            let upto = |y: f64| {
                let length = y + 0.5 * t;
                below + q * length * (zm + 0.5 * (y - 0.5 * t) - neutral)
            };
            for (abscissa, weight) in GAUSS {
                let value = upto(0.5 * t * abscissa) / bending;
                compliance += 0.5 * t * weight * value * value / g;
            }
            below = upto(0.5 * t);
        }
        *factor = 1.0 / (compliance * total[k][k]);
    }
    Ok(factors)
}

/// The stiffness whose energy is that of the shear stresses in equilibrium with the bending stresses.
///
/// ```text
/// H⁻¹ = ∫ fᵀ G⁻¹ f dz        f: see [`stresses`]
/// ```
///
/// # Errors
/// `needs` when a ply has no G13 and G23; `singular` if a matrix is not positive definite to working precision.
///
/// # References
/// R. Rolfes, K. Rohwer, Int. J. Numer. Methods Eng. 40 (1997) 51.
pub fn equilibrium(stack: &StackingSequence, form: Equilibrium) -> Result<ShearStiffness, ErrorKind> {
    let mut compliance = [[0.0; 2]; 2];
    let distribution = distribution(stack, form, GAUSS.map(|(abscissa, _)| abscissa))?;
    for (ply, points) in stack.plies().iter().zip(distribution) {
        let g = inverse2(&transverse(ply)?).ok_or_else(singular)?;
        for (f, (_, weight)) in points.iter().zip(GAUSS) {
            let share = 0.5 * ply.thickness().si() * weight;
            for i in 0..2 {
                for j in 0..2 {
                    for k in 0..2 {
                        for l in 0..2 {
                            compliance[i][j] += share * f[k][i] * g[k][l] * f[l][j];
                        }
                    }
                }
            }
        }
    }
    inverse2(&compliance).ok_or_else(singular)
}

/// Transverse shear stresses `[τxz, τyz]` (Pa) at bottom, middle and top of each ply under the forces `[Qx, Qy]` (N/m).
///
/// ```text
/// σ' = Q̄ (z I − A⁻¹B) D*⁻¹ M',  D* = D − B A⁻¹ B       F(z) = −∫ Q̄ (ζ I − A⁻¹B) dζ D*⁻¹
/// τ = f(z) [Qx; Qy],  f = [F11 F32; F31 F22] (cylindrical) or [F11 F13; F23 F22] (twisting)
/// ```
///
/// In equilibrium with the bending stresses, 0 on both faces, continuous between plies; quadratic in each ply, so
/// that three points hold all of it. A homogeneous plate has 3/2 Q/h at its middle. Needs no G13 or G23.
///
/// ```
/// use matprop::laminate::shear::{Equilibrium, stresses};
/// use matprop::laminate::{Lamina, Ply, StackingSequence};
/// use matprop::quantity::{Angle, Length, Modulus, Ratio};
///
/// let lamina = Lamina::isotropic(Modulus::from_gpa(70.0)?, Ratio::new(0.33)?)?.build()?;
/// let ply = Ply::new(lamina, Length::from_mm(2.0)?, Angle::from_degrees(0.0)?);
/// let stack = StackingSequence::new(vec![ply])?;
/// let [bottom, middle, top] = stresses(&stack, Equilibrium::Cylindrical, [1000.0, 0.0])?[0];
/// assert_eq!((bottom[0], top[0]), (0.0, 0.0));
/// assert!((middle[0] - 1.5 * 1000.0 / 2e-3).abs() < 1e-6);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `singular` if a matrix is not positive definite to working precision.
///
/// # References
/// R. Rolfes, K. Rohwer, Int. J. Numer. Methods Eng. 40 (1997) 51.
pub fn stresses(
    stack: &StackingSequence,
    form: Equilibrium,
    [qx, qy]: [f64; 2],
) -> Result<Vec<[[f64; 2]; 3]>, ErrorKind> {
    let of = |f: &ShearStiffness| [f[0][0] * qx + f[0][1] * qy, f[1][0] * qx + f[1][1] * qy];
    let distribution = distribution(stack, form, [-1.0, 0.0, 1.0])?;
    Ok(distribution.iter().map(|points| core::array::from_fn(|k| of(&points[k]))).collect())
}

fn singular() -> ErrorKind {
    ErrorKind::Singular { matrix: "laminate stiffness" }
}

/// f of [`stresses`] at three places of each ply, from −1 (lower face) to 1 (upper face).
///
/// F is measured from the nearer face of the laminate, where it vanishes.
fn distribution(
    stack: &StackingSequence,
    form: Equilibrium,
    places: [f64; 3],
) -> Result<Vec<[ShearStiffness; 3]>, ErrorKind> {
    let stiffness = Stiffness::of(stack);
    let shift = multiply(&inverse_spd3(&stiffness.a).ok_or_else(singular)?, &stiffness.b);
    let reduced = inverse_spd3(&stiffness.reduced_bending()?).ok_or_else(singular)?;
    // Q̄ ∫ (ζ I − A⁻¹B) dζ over `length` about the height `center`.
    let integral = |q: &Matrix3, center: f64, length: f64| -> Matrix3 {
        let first = length * center;
        let of = |i: usize, j: usize| f64::from(u8::from(i == j)) * first - shift[i][j] * length;
        multiply(q, &core::array::from_fn(|i| core::array::from_fn(|j| of(i, j))))
    };
    let plies: Vec<(Matrix3, f64, f64)> = stack
        .plies()
        .iter()
        .zip(stack.mid_heights())
        .map(|(ply, zm)| (ply.lamina().transformed_stiffness(ply.angle()), zm, ply.thickness().si()))
        .collect();
    let whole: Vec<Matrix3> = plies.iter().map(|(q, zm, t)| integral(q, *zm, *t)).collect();
    let mut above = vec![[[0.0; 3]; 3]; plies.len()];
    for i in (1..plies.len()).rev() {
        above[i - 1] = added(&above[i], &whole[i]);
    }
    let mut below = [[0.0; 3]; 3];
    let mut rows = Vec::with_capacity(plies.len());
    for (i, (q, zm, t)) in plies.iter().enumerate() {
        rows.push(places.map(|place| {
            let up = 0.5 * t * (1.0 - place);
            let down = t - up;
            let f = if (2 * i + 1) as f64 + place <= plies.len() as f64 {
                added(&below, &integral(q, zm - 0.5 * up, down)).map(|row| row.map(|x| 0.0 - x))
            } else {
                added(&above[i], &integral(q, zm + 0.5 * down, up))
            };
            picked(&multiply(&f, &reduced), form)
        }));
        below = added(&below, &whole[i]);
    }
    Ok(rows)
}

fn picked(f: &Matrix3, form: Equilibrium) -> ShearStiffness {
    match form {
        Equilibrium::Cylindrical => [[f[0][0], f[2][1]], [f[2][0], f[1][1]]],
        Equilibrium::Twisting => [[f[0][0], f[0][2]], [f[1][2], f[1][1]]],
    }
}

fn added(a: &Matrix3, b: &Matrix3) -> Matrix3 {
    core::array::from_fn(|i| core::array::from_fn(|j| a[i][j] + b[i][j]))
}

/// `[Gxz Gxzyz; Gxzyz Gyz]` of a ply in laminate axes.
fn transverse(ply: &Ply) -> Result<ShearStiffness, ErrorKind> {
    let [g13, g23] = ply.lamina().transverse_shear().ok_or_else(|| ErrorKind::Needs {
        field: "transverse shear stiffness".into(),
        other: "g13 and g23 of every material".into(),
    })?;
    let (s, c) = sin_cos_degrees(ply.angle().si());
    let mixed = (g13 - g23) * c * s;
    Ok([[g13 * c * c + g23 * s * s, mixed], [mixed, g13 * s * s + g23 * c * c]])
}

fn inverse2(m: &ShearStiffness) -> Option<ShearStiffness> {
    let determinant = m[0][0] * m[1][1] - m[0][1] * m[1][0];
    let inverse =
        [[m[1][1] / determinant, -m[0][1] / determinant], [-m[1][0] / determinant, m[0][0] / determinant]];
    (determinant > 1e-14 * m[0][0] * m[1][1] && inverse.iter().flatten().all(|x| x.is_finite()))
        .then_some(inverse)
}
