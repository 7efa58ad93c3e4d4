//! Failure of a ply: criteria side by side, each as failure index and as reserve factor.
//!
//! The failure index is what the criterion's formula gives, 1 at failure; it is not a measure of the distance to
//! failure. The reserve factor is the least factor on the mechanical load at which the criterion is met, with residual
//! stress (temperature, moisture) held. Stress in ply axes: σ1, σ2, τ12 in plane stress, else σ1, σ2, σ3, τ23, τ13,
//! τ12.

mod action_plane;
mod axis;
mod cards;
mod christensen;
mod criterion;
mod cuntze;
mod edge;
mod envelope;
mod exposure;
mod first_ply;
mod hashin;
mod in_situ;
mod isotropic;
mod larc;
mod margin;
mod max_strain;
mod max_stress;
mod mode;
mod polynomial;
mod progressive;
mod puck;
mod solid;
mod strength;
mod strengths;
mod sun;
mod tsai_hill;
mod tsai_wu;

pub use axis::{Axis, Component};
pub use envelope::{Curve, DIRECTIONS, ENVELOPE, Envelope, EnvelopePoint};
pub use first_ply::{Height, PlyFailure, first_failure, first_ply_failure};
pub use in_situ::{HeldPly, IN_SITU};
pub use margin::{MARGIN, margin_of_safety};
pub use mode::ModeKind;
pub use progressive::{Degradation, End, Event, PROGRESSIVE, PlyLimit, Progress};
pub use strength::{LaminateStrength, STRENGTHS};

use crate::error::{ErrorKind, Suffix};
use crate::numeric::Vector3;
pub use action_plane::ActionPlane;
pub use criterion::Criterion;
use exposure::{Exposed, Stress};
use polynomial::Polynomial;
pub use strengths::{InSitu, Strengths};

/// What a criterion says of a state of stress.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assessment {
    /// 1 at failure.
    pub index: f64,
    /// Factor on the mechanical stress at failure; `None` when no factor leads there, 0 when the residual stress alone
    /// does.
    pub reserve_factor: Option<f64>,
    /// The mode that governs the index.
    pub mode: &'static str,
}

/// What one mode of a criterion says of a state of stress.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ModeAssessment {
    /// The mode.
    pub mode: &'static str,
    /// 1 at failure; `None` where the mode does not act.
    pub index: Option<f64>,
    /// Factor on the mechanical stress at which this mode alone is met; `None` when no factor leads there.
    pub reserve_factor: Option<f64>,
}

/// A criterion made ready for one ply material.
///
/// ```
/// use matprop::laminate::failure::{Criterion, Strengths};
/// use matprop::laminate::Lamina;
/// use matprop::quantity::{Modulus, Ratio};
///
/// let gpa = Modulus::from_gpa;
/// let mpa = Modulus::from_mpa;
/// let lamina = Lamina::builder().e1(gpa(181.0)?).e2(gpa(10.3)?).nu12(Ratio::new(0.28)?).g12(gpa(7.17)?).build()?;
/// let strengths = Strengths::new([mpa(1500.0)?, mpa(1500.0)?, mpa(40.0)?, mpa(246.0)?, mpa(68.0)?]);
/// // Kaw, ch. 2: a 60° lamina under (2, −3, 4) MPa fails at 22.39 times that by Tsai–Wu.
/// let stress = [1714101.6151377545, -2714101.6151377545, -4165063.5094610965];
/// let tsai_wu = Criterion::TsaiWu { f12_star: -0.5 }.prepare(&lamina, &strengths)?;
/// let reserve = tsai_wu.assess(stress, [0.0; 3]).reserve_factor.unwrap();
/// assert!((reserve - 22.39).abs() < 0.005);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Debug)]
pub struct Prepared(Form);

#[derive(Clone, Debug)]
enum Form {
    Polynomials(Vec<Polynomial>),
    Exposed(Exposed),
}

impl Prepared {
    /// Failure index of `mechanical + residual`, and the reserve factor on `mechanical` (stress in ply axes, Pa).
    pub fn assess(&self, mechanical: Vector3, residual: Vector3) -> Assessment {
        match &self.0 {
            Form::Polynomials(modes) => polynomial::assess(modes, &mechanical, &residual),
            Form::Exposed(exposed) => exposed.assess(&spatial(mechanical), &spatial(residual)),
        }
    }

    /// The same of each mode by itself, in a fixed order.
    pub fn modes(&self, mechanical: Vector3, residual: Vector3) -> Vec<ModeAssessment> {
        match &self.0 {
            Form::Polynomials(modes) => polynomial::modes(modes, &mechanical, &residual),
            Form::Exposed(exposed) => exposed.modes(&spatial(mechanical), &spatial(residual)),
        }
    }

    /// Angle about the fiber of the plane on which the matrix fails, degrees from the normal 2, of criteria that
    /// search for it.
    pub fn fracture_angle(&self, stress: Vector3) -> Option<f64> {
        match &self.0 {
            Form::Polynomials(_) => None,
            Form::Exposed(exposed) => exposed.fracture_angle(&spatial(stress)),
        }
    }
}

/// A criterion made ready for one ply material in any state of stress, by [`Criterion::prepare_3d`].
#[derive(Clone, Debug)]
pub struct Prepared3d(Exposed);

impl Prepared3d {
    /// Failure index of `mechanical + residual`, and the reserve factor on `mechanical`: stress in ply axes, Pa, in the
    /// order 1, 2, 3, 23, 13, 12.
    pub fn assess(&self, mechanical: [f64; 6], residual: [f64; 6]) -> Assessment {
        self.0.assess(&mechanical, &residual)
    }

    /// The same of each mode by itself, in a fixed order.
    pub fn modes(&self, mechanical: [f64; 6], residual: [f64; 6]) -> Vec<ModeAssessment> {
        self.0.modes(&mechanical, &residual)
    }

    /// Angle about the fiber of the plane on which the matrix fails, degrees from the normal 2 to 3, of criteria that
    /// search for it.
    pub fn fracture_angle(&self, stress: [f64; 6]) -> Option<f64> {
        self.0.fracture_angle(&stress)
    }
}

fn spatial([s1, s2, t12]: Vector3) -> Stress {
    [s1, s2, 0.0, 0.0, 0.0, t12]
}

impl Prepared {
    /// The reserve factor on `m` over `r`, which has not failed, if it is below `limit`.
    fn factor_below(&self, m: &Vector3, r: &Vector3, limit: f64) -> Option<f64> {
        match &self.0 {
            Form::Polynomials(modes) => polynomial::least(modes, m, r, limit),
            _ => self.assess(*m, *r).reserve_factor.filter(|factor| *factor < limit),
        }
    }
}

/// `value`, if it lies in `range`.
fn parameter(
    quantity: &'static str,
    value: f64,
    range: core::ops::RangeInclusive<f64>,
    rule: &'static str,
) -> Result<f64, ErrorKind> {
    if range.contains(&value) {
        Ok(value)
    } else {
        Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule })
    }
}
