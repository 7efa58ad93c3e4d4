//! The laminate as one homogeneous material in three dimensions.

use super::lamina::Lamina;
use super::solid::Solid;
use super::stacking::StackingSequence;
use crate::error::ErrorKind;
use crate::numeric::{Matrix3, Matrix6, Vector3, inverse_spd3, inverse_spd6, multiply, transposed};
use crate::quantity::{Angle, Quantity as _};

/// Components in the plane, of which the strain is the same in all plies: 11, 22, 12.
const IN: [usize; 3] = [0, 1, 5];
/// Components out of the plane, of which the stress is the same in all plies: 33, 23, 13.
const OUT: [usize; 3] = [2, 3, 4];

/// Constants of the homogeneous material that a thick laminate is like; axes x, y, z of the laminate.
///
/// ```
/// use matprop::laminate::{EffectiveSolid, Lamina, Ply, StackingSequence};
/// use matprop::quantity::{Angle, Length, Modulus, Ratio};
///
/// let gpa = Modulus::from_gpa;
/// let lamina = Lamina::builder().e1(gpa(126.0)?).e2(gpa(11.0)?).nu12(Ratio::new(0.28)?).g12(gpa(6.6)?);
/// let lamina = lamina.g13(gpa(6.6)?).g23(gpa(3.928571428571429)?).build()?;
/// let ply = |angle| Ok(Ply::new(lamina, Length::from_mm(1.0)?, Angle::from_degrees(angle)?));
/// let solid = EffectiveSolid::of(&StackingSequence::new(vec![ply(0.0)?, ply(90.0)?])?)?;
/// assert!((solid.e[0] / solid.e[1] - 1.0).abs() < 1e-12);
/// assert!(solid.e[2] > 11.0e9);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EffectiveSolid {
    /// Stress per strain, Pa; order xx, yy, zz, yz, xz, xy with engineering shear strain.
    pub stiffness: Matrix6,
    /// Ex, Ey, Ez, Pa.
    pub e: [f64; 3],
    /// Gyz, Gxz, Gxy, Pa.
    pub g: [f64; 3],
    /// νxy, νxz, νyz.
    pub nu: [f64; 3],
}

/// What the plies contribute, averaged over the thickness.
struct Averages {
    /// C_II − C_IO C_OO⁻¹ C_OI: the plane-stress stiffness.
    plane: Matrix3,
    /// C_OO⁻¹.
    out: Matrix3,
    /// C_OO⁻¹ C_OI.
    coupling: Matrix3,
}

impl EffectiveSolid {
    /// The effective solid of `stack`.
    ///
    /// ```text
    /// C_OO = ⟨C_OO⁻¹⟩⁻¹      C_OI = C_OO ⟨C_OO⁻¹ C_OI⟩      ⟨⟩: mean over the thickness
    /// C_II = ⟨C_II − C_IO C_OO⁻¹ C_OI⟩ + ⟨C_IO C_OO⁻¹⟩ C_OO ⟨C_OO⁻¹ C_OI⟩      I: 11, 22, 12   O: 33, 23, 13
    /// ```
    ///
    /// The in-plane strain and the out-of-plane stress are uniform; exact for many repetitions of a stack, membrane
    /// only: it says nothing of bending.
    ///
    /// # Errors
    /// `needs` when a ply has no G13 and G23, `singular`.
    ///
    /// # References
    /// C. T. Sun, S. Li, J. Compos. Mater. 22 (1988) 629. doi:10.1177/002199838802200703
    pub fn of(stack: &StackingSequence) -> Result<Self, ErrorKind> {
        let Averages { plane, out, coupling } = averages(stack)?;
        let oo = inverse_spd3(&out).ok_or_else(singular)?;
        let oi = multiply(&oo, &coupling);
        let lifted = multiply(&transposed(&coupling), &oi);
        let mut stiffness = [[0.0; 6]; 6];
        for i in 0..3 {
            for j in 0..3 {
                stiffness[IN[i]][IN[j]] = plane[i][j] + 0.5 * (lifted[i][j] + lifted[j][i]);
                stiffness[OUT[i]][OUT[j]] = oo[i][j];
                stiffness[OUT[i]][IN[j]] = oi[i][j];
                stiffness[IN[j]][OUT[i]] = oi[i][j];
            }
        }
        let s = inverse_spd6(&stiffness).ok_or_else(singular)?;
        Ok(Self {
            stiffness,
            e: [1.0 / s[0][0], 1.0 / s[1][1], 1.0 / s[2][2]],
            g: [1.0 / s[3][3], 1.0 / s[4][4], 1.0 / s[5][5]],
            nu: [-s[0][1] / s[0][0], -s[0][2] / s[0][0], -s[1][2] / s[1][1]],
        })
    }
}

/// Free strain of the effective solid per unit change of temperature (or moisture), order xx, yy, zz, yz, xz, xy; `free`
/// gives the expansion of a lamina along 1, 2, 3. `None` if it does so not for all.
///
/// ```text
/// ε_I = ⟨Q⟩⁻¹ ⟨Q α_I⟩      ε_O = ⟨α_O − C_OO⁻¹ C_OI (ε_I − α_I)⟩      Q = C_II − C_IO C_OO⁻¹ C_OI
/// ```
///
/// Held flat: an unsymmetric laminate that may warp expands otherwise in its plane.
///
/// # Errors
/// As [`EffectiveSolid::of`].
///
/// # References
/// C. T. Sun, S. Li, J. Compos. Mater. 22 (1988) 629: the same uniform in-plane strain and out-of-plane stress.
pub fn expansion(
    stack: &StackingSequence,
    free: impl Fn(&Lamina) -> Option<Vector3>,
) -> Result<Option<[f64; 6]>, ErrorKind> {
    let h = stack.thickness().si();
    let mut membrane = [0.0; 3];
    let mut parts = Vec::with_capacity(stack.plies().len());
    for ply in stack.plies() {
        let Some([f1, f2, f3]) = free(ply.lamina()) else { return Ok(None) };
        let alpha = super::lamina::turned([f1, f2], ply.angle());
        let Averages { plane, coupling, .. } = ply_terms(&ply.lamina().solid()?, ply.angle())?;
        let share = ply.thickness().si() / h;
        for (sum, row) in membrane.iter_mut().zip(&plane) {
            *sum += share * (row[0] * alpha[0] + row[1] * alpha[1] + row[2] * alpha[2]);
        }
        parts.push((share, alpha, f3, coupling));
    }
    let plane = inverse_spd3(&averages(stack)?.plane).ok_or_else(singular)?;
    let strain = super::stiffness::applied(&plane, &membrane);
    let mut out = [0.0; 3];
    for (share, alpha, f3, coupling) in parts {
        let elastic: Vector3 = core::array::from_fn(|k| strain[k] - alpha[k]);
        let drawn = super::stiffness::applied(&coupling, &elastic);
        for (k, sum) in out.iter_mut().enumerate() {
            *sum += share * (if k == 0 { f3 } else { 0.0 } - drawn[k]);
        }
    }
    Ok(Some([strain[0], strain[1], out[0], out[1], out[2], strain[2]]))
}

fn averages(stack: &StackingSequence) -> Result<Averages, ErrorKind> {
    let h = stack.thickness().si();
    let mut sum = Averages { plane: [[0.0; 3]; 3], out: [[0.0; 3]; 3], coupling: [[0.0; 3]; 3] };
    for ply in stack.plies() {
        let of = ply_terms(&ply.lamina().solid()?, ply.angle())?;
        let share = ply.thickness().si() / h;
        for i in 0..3 {
            for j in 0..3 {
                sum.plane[i][j] += share * of.plane[i][j];
                sum.out[i][j] += share * of.out[i][j];
                sum.coupling[i][j] += share * of.coupling[i][j];
            }
        }
    }
    Ok(sum)
}

fn ply_terms(solid: &Solid, angle: Angle) -> Result<Averages, ErrorKind> {
    let c = solid.transformed_stiffness(angle);
    let block = |rows: [usize; 3], columns: [usize; 3]| -> Matrix3 {
        core::array::from_fn(|i| core::array::from_fn(|j| c[rows[i]][columns[j]]))
    };
    let out = inverse_spd3(&block(OUT, OUT)).ok_or_else(singular)?;
    let coupling = multiply(&out, &block(OUT, IN));
    let drawn = multiply(&block(IN, OUT), &coupling);
    let inner = block(IN, IN);
    let plane =
        core::array::from_fn(|i| core::array::from_fn(|j| inner[i][j] - 0.5 * (drawn[i][j] + drawn[j][i])));
    Ok(Averages { plane, out, coupling })
}

fn singular() -> ErrorKind {
    ErrorKind::Singular { matrix: "laminate stiffness in three dimensions" }
}
