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

/// The stiffness whose energy is that of the shear stresses in equilibrium with the bending stresses.
///
/// ```text
/// σ' = Q̄ (z I − A⁻¹B) D*⁻¹ M',  D* = D − B A⁻¹ B       F(z) = ∫ Q̄ (ζ I − A⁻¹B) dζ D*⁻¹
/// τ = f(z) [Qx; Qy],  f = [F11 F32; F31 F22] (cylindrical) or [F11 F13; F23 F22] (twisting)
/// H⁻¹ = ∫ fᵀ G⁻¹ f dz
/// ```
///
/// # Errors
/// `needs` when a ply has no G13 and G23; `singular` if a matrix is not positive definite to working precision.
///
/// # References
/// R. Rolfes, K. Rohwer, Int. J. Numer. Methods Eng. 40 (1997) 51.
pub fn equilibrium(stack: &StackingSequence, form: Equilibrium) -> Result<ShearStiffness, ErrorKind> {
    let stiffness = Stiffness::of(stack);
    let singular = || ErrorKind::Singular { matrix: "laminate stiffness" };
    let a_inverse_b = multiply(&inverse_spd3(&stiffness.a).ok_or_else(singular)?, &stiffness.b);
    let correction = multiply(&stiffness.b, &a_inverse_b);
    let reduced: Matrix3 = core::array::from_fn(|i| {
        core::array::from_fn(|j| stiffness.d[i][j] - 0.5 * (correction[i][j] + correction[j][i]))
    });
    let reduced = inverse_spd3(&reduced).ok_or_else(singular)?;
    let mut below = [[0.0; 3]; 3];
    let mut compliance = [[0.0; 2]; 2];
    for (ply, zm) in stack.plies().iter().zip(stack.mid_heights()) {
        let t = ply.thickness().si();
        let (q, g) = (
            ply.lamina().transformed_stiffness(ply.angle()),
            inverse2(&transverse(ply)?).ok_or_else(singular)?,
        );
        // ∫ (ζ I − A⁻¹B) dζ from the lower face to zm + y.
        let integral = |y: f64| -> Matrix3 {
            let length = y + 0.5 * t;
            let first = length * (zm + 0.5 * (y - 0.5 * t));
            core::array::from_fn(|i| {
                core::array::from_fn(|j| f64::from(u8::from(i == j)) * first - a_inverse_b[i][j] * length)
            })
        };
        let sum = |m: &Matrix3| -> Matrix3 {
            core::array::from_fn(|i| core::array::from_fn(|j| below[i][j] + m[i][j]))
        };
        for (abscissa, weight) in GAUSS {
            let f = multiply(&sum(&multiply(&q, &integral(0.5 * t * abscissa))), &reduced);
            let f = match form {
                Equilibrium::Cylindrical => [[f[0][0], f[2][1]], [f[2][0], f[1][1]]],
                Equilibrium::Twisting => [[f[0][0], f[0][2]], [f[1][2], f[1][1]]],
            };
            for i in 0..2 {
                for j in 0..2 {
                    for k in 0..2 {
                        for l in 0..2 {
                            compliance[i][j] += 0.5 * t * weight * f[k][i] * g[k][l] * f[l][j];
                        }
                    }
                }
            }
        }
        below = sum(&multiply(&q, &integral(0.5 * t)));
    }
    inverse2(&compliance).ok_or_else(singular)
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
