//! Engineering constants, from a compliance.

use super::stiffness::{Compliance, Stiffness};
use crate::error::ErrorKind;
use crate::numeric::{Matrix3, inverse_spd3, multiply, sin_cos_degrees, transposed};
use crate::quantity::{Angle, Quantity};

/// Moduli, Poisson's ratios and coupling ratios of a laminate.
///
/// ```text
/// Ex = 1/(h a11)   Ey = 1/(h a22)   Gxy = 1/(h a66)   νxy = −a12/a11   νyx = −a12/a22
/// η_xy,x = a16/a11   η_xy,y = a26/a22   η_x,xy = a16/a66   η_y,xy = a26/a66
/// ```
///
/// η_xy,x is the shear strain per strain along x under stress along x (coefficient of mutual influence of the second
/// kind after Lekhnitskii); η_x,xy the strain along x per shear strain under shear (of the first kind).
///
/// # References
/// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.6.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EngineeringConstants {
    /// Modulus along x, Pa.
    pub ex: f64,
    /// Modulus along y, Pa.
    pub ey: f64,
    /// Shear modulus, Pa.
    pub gxy: f64,
    /// Poisson's ratio, strain along y per strain along x.
    pub nuxy: f64,
    /// Poisson's ratio, strain along x per strain along y.
    pub nuyx: f64,
    /// η_xy,x.
    pub eta_xy_x: f64,
    /// η_xy,y.
    pub eta_xy_y: f64,
    /// η_x,xy.
    pub eta_x_xy: f64,
    /// η_y,xy.
    pub eta_y_xy: f64,
}

/// Membrane constants in a direction turned from x.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PolarPoint {
    /// The direction, degrees from x.
    pub degrees: f64,
    /// The constants with x turned to that direction.
    pub constants: EngineeringConstants,
}

impl EngineeringConstants {
    /// From a compliance matrix (m/N with `h` in m; 1/(N·m) with `h` = h³/12).
    pub(super) fn from_compliance(s: &Matrix3, h: f64) -> Self {
        Self {
            ex: 1.0 / (h * s[0][0]),
            ey: 1.0 / (h * s[1][1]),
            gxy: 1.0 / (h * s[2][2]),
            nuxy: -s[0][1] / s[0][0],
            nuyx: -s[0][1] / s[1][1],
            eta_xy_x: s[0][2] / s[0][0],
            eta_xy_y: s[1][2] / s[1][1],
            eta_x_xy: s[0][2] / s[2][2],
            eta_y_xy: s[1][2] / s[2][2],
        }
    }
}

impl Compliance {
    /// Membrane constants with the x axis turned by `angle`.
    ///
    /// ```text
    /// a(θ) = R a Rᵀ        R: rotation of strain (engineering shear) by θ
    /// ```
    ///
    /// # References
    /// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.6.
    pub fn polar(&self, angle: Angle) -> PolarPoint {
        PolarPoint { degrees: angle.si(), constants: turned(&self.a, angle, self.thickness()) }
    }

    /// Flexural constants with the x axis turned by `angle`: [`Compliance::polar`] of d.
    pub fn polar_flexural(&self, angle: Angle) -> PolarPoint {
        let h = self.thickness();
        PolarPoint { degrees: angle.si(), constants: turned(&self.d, angle, h * h * h / 12.0) }
    }
}

impl Stiffness {
    /// Membrane constants of a laminate held flat, with the x axis turned by `angle`: [`Compliance::polar`] of A⁻¹.
    ///
    /// # Errors
    /// `singular` if A is not positive definite to working precision.
    pub fn polar_curvature_suppressed(&self, angle: Angle) -> Result<PolarPoint, ErrorKind> {
        let inverse = inverse_spd3(&self.a).ok_or(ErrorKind::Singular { matrix: "membrane stiffness A" })?;
        Ok(PolarPoint { degrees: angle.si(), constants: turned(&inverse, angle, self.thickness()) })
    }
}

/// The constants of a compliance in axes turned by `angle`.
fn turned(compliance: &Matrix3, angle: Angle, h: f64) -> EngineeringConstants {
    let (s, c) = sin_cos_degrees(angle.si());
    let r = [[c * c, s * s, c * s], [s * s, c * c, -c * s], [-2.0 * c * s, 2.0 * c * s, c * c - s * s]];
    EngineeringConstants::from_compliance(&multiply(&multiply(&r, compliance), &transposed(&r)), h)
}
