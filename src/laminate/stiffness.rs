//! A, B, D and their inverse.

use super::engineering::EngineeringConstants;
use super::stacking::{Ply, StackingSequence};
use crate::error::ErrorKind;
use crate::numeric::{
    Matrix3, Matrix6, Vector3, assembled, inverse_spd3, inverse_spd6, max_abs, multiply, transposed,
};
use crate::quantity::Quantity;

/// Couplings below this share of their natural size count as absent: B against A h, A16 against A.
const UNCOUPLED: f64 = 1e-9;

/// The stiffness of a laminate: `[N; M] = [A B; B D] [ε0; κ]`.
///
/// ```
/// use matprop::laminate::{Lamina, Ply, StackingSequence, Stiffness};
/// use matprop::quantity::{Angle, Length, Modulus, Ratio};
///
/// // Kaw, Mechanics of Composite Materials, Example 4.2: [0/30/−45], 5 mm plies.
/// let lamina = Lamina::builder()
///     .e1(Modulus::from_gpa(181.0)?)
///     .e2(Modulus::from_gpa(10.3)?)
///     .nu12(Ratio::new(0.28)?)
///     .g12(Modulus::from_gpa(7.17)?)
///     .build()?;
/// let ply = |angle| Ok(Ply::new(lamina, Length::from_mm(5.0)?, Angle::from_degrees(angle)?));
/// let stack = StackingSequence::new(vec![ply(0.0)?, ply(30.0)?, ply(-45.0)?])?;
/// let stiffness = Stiffness::of(&stack);
/// assert!((stiffness.a[0][0] - 1.739e9).abs() < 0.0005e9);
/// assert!((stiffness.b[0][0] + 3.129e6).abs() < 0.0005e6);
/// assert!((stiffness.d[0][0] - 3.343e4).abs() < 0.0005e4);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stiffness {
    /// Membrane stiffness, N/m.
    pub a: Matrix3,
    /// Coupling stiffness, N.
    pub b: Matrix3,
    /// Bending stiffness, N·m.
    pub d: Matrix3,
    thickness: f64,
}

/// The inverse: `[ε0; κ] = [a b; bᵀ d] [N; M]`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compliance {
    /// Membrane compliance, m/N.
    pub a: Matrix3,
    /// Coupling compliance, 1/N; not symmetric in general.
    pub b: Matrix3,
    /// Bending compliance, 1/(N·m).
    pub d: Matrix3,
    thickness: f64,
}

/// Strain and curvature of a free laminate per kelvin, or per mass fraction of moisture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FreeExpansion {
    /// αx, αy, αxy (engineering shear), 1/K; βx, βy, βxy.
    pub strain: Vector3,
    /// κx, κy, κxy per kelvin, 1/(m·K); per mass fraction, 1/m.
    pub curvature: Vector3,
    /// αx, αy, αxy when held flat, 1/K; βx, βy, βxy.
    pub strain_curvature_suppressed: Vector3,
}

impl Stiffness {
    /// The stiffness of `stack`.
    ///
    /// ```text
    /// A = Σ Q̄ t      B = Σ Q̄ t z̄      D = Σ Q̄ (t z̄² + t³/12)      z̄: height of the ply's mid-plane
    /// ```
    ///
    /// The form in z̄ does not cancel for thin plies far from the mid-plane, unlike (z₁³ − z₀³)/3.
    ///
    /// # References
    /// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 4.2.
    pub fn of(stack: &StackingSequence) -> Self {
        let mut known: Option<(usize, [f64; 6])> = None;
        let sums: [f64; 18] = stack.sum(|i, zm| {
            let ply = &stack.plies()[i];
            let t = ply.thickness().si();
            let q = match known {
                Some((k, q))
                    if stack.plies()[k].angle() == ply.angle()
                        && stack.plies()[k].lamina() == ply.lamina() =>
                {
                    q
                }
                _ => packed(&ply.lamina().transformed_stiffness(ply.angle())),
            };
            known = Some((i, q));
            let (w, v) = (t * zm, t * zm * zm + t * t * t / 12.0);
            let mut terms = [0.0; 18];
            for k in 0..6 {
                terms[k] = q[k] * t;
                terms[6 + k] = q[k] * w;
                terms[12 + k] = q[k] * v;
            }
            terms
        });
        Self {
            a: unpacked(&sums[..6]),
            b: unpacked(&sums[6..12]),
            d: unpacked(&sums[12..]),
            thickness: stack.thickness().si(),
        }
    }

    /// Total thickness, m.
    pub fn thickness(&self) -> f64 {
        self.thickness
    }

    /// The 6×6 matrix `[A B; B D]`.
    pub fn matrix(&self) -> Matrix6 {
        assembled(&self.a, &self.b, &self.b, &self.d)
    }

    /// The inverse of the 6×6.
    ///
    /// # Errors
    /// `singular` if the matrix is not positive definite to working precision.
    pub fn compliance(&self) -> Result<Compliance, ErrorKind> {
        let inverse =
            inverse_spd6(&self.matrix()).ok_or(ErrorKind::Singular { matrix: "laminate stiffness" })?;
        let block = |i: usize, j: usize| -> Matrix3 {
            core::array::from_fn(|k| core::array::from_fn(|l| inverse[i + k][j + l]))
        };
        Ok(Compliance { a: block(0, 0), b: block(0, 3), d: block(3, 3), thickness: self.thickness })
    }

    /// Membrane constants of a laminate held flat, from A⁻¹.
    ///
    /// # Errors
    /// `singular` if A is not positive definite to working precision.
    pub fn curvature_suppressed(&self) -> Result<EngineeringConstants, ErrorKind> {
        let inverse = inverse_spd3(&self.a).ok_or(ErrorKind::Singular { matrix: "membrane stiffness A" })?;
        Ok(EngineeringConstants::from_compliance(&inverse, self.thickness))
    }

    /// Bending stiffness with the membrane forces free, D* = D − B A⁻¹ B, N·m: D itself when B = 0.
    ///
    /// Its inverse is d of the compliance, so that the flexural constants are those of D*.
    ///
    /// # Errors
    /// `singular` if A is not positive definite to working precision.
    ///
    /// # References
    /// J. E. Ashton, J. Compos. Mater. 3 (1969) 470.
    pub fn reduced_bending(&self) -> Result<Matrix3, ErrorKind> {
        let inverse = inverse_spd3(&self.a).ok_or(ErrorKind::Singular { matrix: "membrane stiffness A" })?;
        let coupling = multiply(&self.b, &multiply(&inverse, &self.b));
        Ok(core::array::from_fn(|i| {
            core::array::from_fn(|j| self.d[i][j] - 0.5 * (coupling[i][j] + coupling[j][i]))
        }))
    }

    /// Flexural constants of a laminate whose reference plane is held unstrained, from D⁻¹.
    ///
    /// # Errors
    /// `singular` if D is not positive definite to working precision.
    pub fn strain_suppressed(&self) -> Result<EngineeringConstants, ErrorKind> {
        let inverse = inverse_spd3(&self.d).ok_or(ErrorKind::Singular { matrix: "bending stiffness D" })?;
        let h = self.thickness;
        Ok(EngineeringConstants::from_compliance(&inverse, h * h * h / 12.0))
    }

    /// max|B| / (max|A| h): how strongly bending and stretching are coupled.
    pub fn coupling_ratio(&self) -> f64 {
        max_abs(&self.b) / (max_abs(&self.a) * self.thickness)
    }

    /// Whether bending and stretching are uncoupled: |B| ≤ 10⁻⁹ |A| h.
    pub fn is_membrane_bending_uncoupled(&self) -> bool {
        self.coupling_ratio() <= UNCOUPLED
    }

    /// Whether shear and extension are uncoupled: |A16|, |A26| ≤ 10⁻⁹ |A|.
    pub fn is_shear_extension_uncoupled(&self) -> bool {
        f64::max(self.a[0][2].abs(), self.a[1][2].abs()) <= UNCOUPLED * max_abs(&self.a)
    }

    /// Strain and curvature per kelvin of the laminate; `None` if a lamina has no expansion coefficients.
    ///
    /// ```text
    /// [ε0; κ] / ΔT = [a b; bᵀ d] [Σ Q̄ α t; Σ Q̄ α t z̄]
    /// ```
    ///
    /// # Errors
    /// `singular` if A is not positive definite to working precision.
    pub fn thermal_response(
        &self,
        stack: &StackingSequence,
        compliance: &Compliance,
    ) -> Result<Option<FreeExpansion>, ErrorKind> {
        self.expansion(stack, compliance, |ply| ply.lamina().transformed_expansion(ply.angle()))
    }

    /// Strain and curvature per mass fraction of moisture; `None` if a lamina has no moisture expansion coefficients.
    ///
    /// # Errors
    /// As [`Stiffness::thermal_response`].
    pub fn moisture_response(
        &self,
        stack: &StackingSequence,
        compliance: &Compliance,
    ) -> Result<Option<FreeExpansion>, ErrorKind> {
        self.expansion(stack, compliance, |ply| ply.lamina().transformed_swelling(ply.angle()))
    }

    fn expansion(
        &self,
        stack: &StackingSequence,
        compliance: &Compliance,
        free: impl Fn(&Ply) -> Option<Vector3>,
    ) -> Result<Option<FreeExpansion>, ErrorKind> {
        if stack.plies().iter().any(|ply| free(ply).is_none()) {
            return Ok(None);
        }
        let loads: [f64; 6] = stack.sum(|i, zm| {
            let ply = &stack.plies()[i];
            let (q, t) = (ply.lamina().transformed_stiffness(ply.angle()), ply.thickness().si());
            let n = applied(&q, &free(ply).unwrap_or_default());
            [n[0] * t, n[1] * t, n[2] * t, n[0] * t * zm, n[1] * t * zm, n[2] * t * zm]
        });
        let (n, m) = ([loads[0], loads[1], loads[2]], [loads[3], loads[4], loads[5]]);
        let (an, bm) = (applied(&compliance.a, &n), applied(&compliance.b, &m));
        let (bn, dm) = (applied(&transposed(&compliance.b), &n), applied(&compliance.d, &m));
        let inverse = inverse_spd3(&self.a).ok_or(ErrorKind::Singular { matrix: "membrane stiffness A" })?;
        Ok(Some(FreeExpansion {
            strain: core::array::from_fn(|k| an[k] + bm[k]),
            curvature: core::array::from_fn(|k| bn[k] + dm[k]),
            strain_curvature_suppressed: applied(&inverse, &n),
        }))
    }
}

impl Compliance {
    /// The 6×6 matrix `[a b; bᵀ d]`.
    pub fn matrix(&self) -> Matrix6 {
        assembled(&self.a, &self.b, &transposed(&self.b), &self.d)
    }

    /// Membrane constants of a laminate free to bend and twist, from a.
    pub fn membrane(&self) -> EngineeringConstants {
        EngineeringConstants::from_compliance(&self.a, self.thickness)
    }

    /// Flexural constants: Ex = 12 / (h³ d11) and alike.
    pub fn flexural(&self) -> EngineeringConstants {
        let h = self.thickness;
        EngineeringConstants::from_compliance(&self.d, h * h * h / 12.0)
    }

    /// Total thickness, m.
    pub fn thickness(&self) -> f64 {
        self.thickness
    }
}

/// `matrix · vector`.
pub(super) fn applied(matrix: &Matrix3, vector: &Vector3) -> Vector3 {
    core::array::from_fn(|i| matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2])
}

/// The six independent entries of a symmetric matrix: 11, 12, 16, 22, 26, 66.
fn packed(m: &Matrix3) -> [f64; 6] {
    [m[0][0], m[0][1], m[0][2], m[1][1], m[1][2], m[2][2]]
}

fn unpacked(v: &[f64]) -> Matrix3 {
    [[v[0], v[1], v[2]], [v[1], v[3], v[4]], [v[2], v[4], v[5]]]
}
