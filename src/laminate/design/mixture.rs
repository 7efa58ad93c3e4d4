//! The membrane of a laminate from the share of each ply angle: what does not depend on the order of the plies.

use crate::error::{ErrorKind, Suffix};
use crate::laminate::engineering::EngineeringConstants;
use crate::laminate::failure::Prepared;
use crate::laminate::stiffness::applied;
use crate::laminate::{Lamina, Load};
use crate::numeric::{Matrix3, Vector3, inverse_spd3, sin_cos_degrees};
use crate::quantity::{Angle, Quantity};

/// How far shares may add up from 1.
const WHOLE: f64 = 1e-9;

/// Plies of one material at given angles, by their share of the thickness; no coupling of bending and stretching.
///
/// ```
/// use matprop::laminate::Lamina;
/// use matprop::laminate::design::Mixture;
/// use matprop::quantity::{Angle, Modulus, Ratio};
///
/// let gpa = Modulus::from_gpa;
/// let lamina = Lamina::builder().e1(gpa(181.0)?).e2(gpa(10.3)?).nu12(Ratio::new(0.28)?).g12(gpa(7.17)?).build()?;
/// let angles = [0.0, 45.0, -45.0, 90.0].map(|d| (Angle::from_degrees(d).unwrap(), 0.25));
/// // Tsai & Hahn 1980: the quasi-isotropic modulus of T300/5208 is 69.68 GPa.
/// assert!((Mixture::new(lamina, &angles)?.constants()?.ex - 69.68e9).abs() < 0.005e9);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Mixture {
    lamina: Lamina,
    parts: Vec<(Angle, f64)>,
}

/// A direction of stress in which a laminate has a strength.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// σx > 0.
    TensionX,
    /// σx < 0.
    CompressionX,
    /// σy > 0.
    TensionY,
    /// σy < 0.
    CompressionY,
    /// τxy > 0.
    Shear,
}

impl Direction {
    /// A stress of size 1 Pa in this direction.
    pub(super) fn unit(self) -> Vector3 {
        match self {
            Self::TensionX => [1.0, 0.0, 0.0],
            Self::CompressionX => [-1.0, 0.0, 0.0],
            Self::TensionY => [0.0, 1.0, 0.0],
            Self::CompressionY => [0.0, -1.0, 0.0],
            Self::Shear => [0.0, 0.0, 1.0],
        }
    }
}

/// Whether a load is made of forces and uniform changes alone, which leave a symmetric laminate flat.
pub(super) fn is_in_plane(load: &Load) -> bool {
    let changes = load.temperature.gradient != 0.0 || load.moisture.gradient != 0.0;
    !(changes || load.is_prescribed() || load.moment != [0.0; 3] || load.transverse_force != [0.0; 2])
}

impl Mixture {
    /// Angles with their shares of the thickness; angles without a share are left out.
    ///
    /// # Errors
    /// `out_of_range` for a share below 0 or shares that do not add up to 1.
    pub fn new(lamina: Lamina, parts: &[(Angle, f64)]) -> Result<Self, ErrorKind> {
        let refuse =
            |quantity, value, rule| Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule });
        if let Some((_, share)) = parts.iter().find(|(_, share)| !(*share >= 0.0)) {
            return refuse("share of a ply angle", *share, "0 or more");
        }
        let sum: f64 = parts.iter().map(|(_, share)| share).sum();
        if !((sum - 1.0).abs() <= WHOLE) {
            return refuse("sum of the shares", sum, "1 (100 %)");
        }
        Ok(Self { lamina, parts: parts.iter().filter(|(_, share)| *share > 0.0).copied().collect() })
    }

    /// The stiffness per thickness, Pa.
    ///
    /// ```text
    /// A* = A/h = Σ p Q̄(θ)        p: share of the plies at θ
    /// ```
    ///
    /// # References
    /// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 4.2.
    pub fn stiffness(&self) -> Matrix3 {
        let mut sum = [[0.0; 3]; 3];
        for (angle, share) in &self.parts {
            let q = self.lamina.transformed_stiffness(*angle);
            for (row, from) in sum.iter_mut().zip(&q) {
                for (x, y) in row.iter_mut().zip(from) {
                    *x += share * y;
                }
            }
        }
        sum
    }

    fn compliance(&self) -> Result<Matrix3, ErrorKind> {
        inverse_spd3(&self.stiffness()).ok_or(ErrorKind::Singular { matrix: "membrane stiffness A" })
    }

    /// Membrane constants.
    ///
    /// # Errors
    /// `singular` if A* is not positive definite to working precision.
    pub fn constants(&self) -> Result<EngineeringConstants, ErrorKind> {
        Ok(EngineeringConstants::from_compliance(&self.compliance()?, 1.0))
    }

    /// Thermal expansion αx, αy, αxy (engineering shear), 1/K; `None` if the lamina has none.
    ///
    /// ```text
    /// α = A*⁻¹ Σ p Q̄ α(θ)
    /// ```
    ///
    /// # Errors
    /// `singular` if A* is not positive definite to working precision.
    pub fn expansion(&self) -> Result<Option<Vector3>, ErrorKind> {
        if self.lamina.expansion().is_none() {
            return Ok(None);
        }
        let unit =
            Load { temperature: crate::laminate::Change { uniform: 1.0, gradient: 0.0 }, ..Load::default() };
        Ok(Some(applied(&self.compliance()?, &self.free_stress(&unit))))
    }

    /// Means of cos 2θ, sin 2θ, cos 4θ, sin 4θ.
    pub fn lamination_parameters(&self) -> [f64; 4] {
        let mut sum = [0.0; 4];
        for (angle, share) in &self.parts {
            let ((s2, c2), (s4, c4)) =
                (sin_cos_degrees(2.0 * angle.degrees()), sin_cos_degrees(4.0 * angle.degrees()));
            for (x, wave) in sum.iter_mut().zip([c2, s2, c4, s4]) {
                *x += share * wave;
            }
        }
        sum
    }

    /// The least factor on the forces of `load` at which a ply fails by one of `criteria`, uniform temperature and
    /// moisture held; infinite when no factor leads there, 0 when temperature and moisture alone do.
    ///
    /// The laminate has thickness `h` (m) and stays flat: moments and gradients are not looked at.
    ///
    /// # Errors
    /// `singular` if A* is not positive definite to working precision.
    pub fn reserve_factor(&self, criteria: &[Prepared], load: &Load, h: f64) -> Result<f64, ErrorKind> {
        let compliance = self.compliance()?;
        let mechanical = applied(&compliance, &load.force.map(|n| n / h));
        let residual = applied(&compliance, &self.free_stress(load));
        let mut least = f64::INFINITY;
        for (angle, _) in &self.parts {
            let free = self.free_strain(*angle, load);
            let held: Vector3 = core::array::from_fn(|k| residual[k] - free[k]);
            let (m, r) = (self.ply_stress(*angle, &mechanical), self.ply_stress(*angle, &held));
            for criterion in criteria {
                least = least.min(criterion.assess(m, r).reserve_factor.unwrap_or(f64::INFINITY));
            }
        }
        Ok(least)
    }

    /// Average stress (positive, Pa) in a direction at first-ply failure by one of `criteria`, with the uniform
    /// temperature and moisture of `load` held; infinite when no stress leads there.
    ///
    /// # Errors
    /// `singular` if A* is not positive definite to working precision.
    pub fn strength(
        &self,
        criteria: &[Prepared],
        direction: Direction,
        load: &Load,
    ) -> Result<f64, ErrorKind> {
        let one = Load { force: direction.unit(), ..load.hygrothermal() };
        self.reserve_factor(criteria, &one, 1.0)
    }

    fn free_strain(&self, angle: Angle, load: &Load) -> Vector3 {
        let alpha = self.lamina.transformed_expansion(angle).unwrap_or_default();
        let beta = self.lamina.transformed_swelling(angle).unwrap_or_default();
        core::array::from_fn(|k| alpha[k] * load.temperature.uniform + beta[k] * load.moisture.uniform)
    }

    /// Σ p Q̄ f, the stress that would hold back the free strain f.
    fn free_stress(&self, load: &Load) -> Vector3 {
        let mut sum = [0.0; 3];
        for (angle, share) in &self.parts {
            let held = applied(&self.lamina.transformed_stiffness(*angle), &self.free_strain(*angle, load));
            for (x, y) in sum.iter_mut().zip(held) {
                *x += share * y;
            }
        }
        sum
    }

    /// Stress in ply axes from elastic strain in laminate axes.
    fn ply_stress(&self, angle: Angle, e: &Vector3) -> Vector3 {
        let (s, c) = sin_cos_degrees(angle.si());
        let e1 = e[0] * c * c + e[1] * s * s + e[2] * c * s;
        let e2 = e[0] * s * s + e[1] * c * c - e[2] * c * s;
        let g = 2.0 * (e[1] - e[0]) * c * s + e[2] * (c * c - s * s);
        let q = self.lamina.reduced_stiffness();
        [q.q11 * e1 + q.q12 * e2, q.q12 * e1 + q.q22 * e2, q.q66 * g]
    }
}
