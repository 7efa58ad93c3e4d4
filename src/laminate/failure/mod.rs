//! Failure of a ply under plane stress: criteria side by side, each as failure index and as reserve factor.
//!
//! The failure index is what the criterion's formula gives, 1 at failure; it is not a measure of the distance to
//! failure. The reserve factor is the factor on the mechanical load at which the criterion is met, with residual
//! stress (temperature, moisture) held. Stress in ply axes: σ1, σ2, τ12.

mod axis;
mod envelope;
mod first_ply;
mod hashin;
mod margin;
mod max_strain;
mod max_stress;
mod mode;
mod polynomial;
mod progressive;
mod puck;
mod strength;
mod tsai_hill;
mod tsai_wu;

pub use axis::{Axis, Component};
pub use envelope::{Curve, DIRECTIONS, ENVELOPE, Envelope, EnvelopePoint};
pub use first_ply::{Height, PlyFailure, first_failure, first_ply_failure};
pub use margin::{MARGIN, margin_of_safety};
pub use mode::ModeKind;
pub use progressive::{Degradation, End, Event, PROGRESSIVE, PlyLimit, Progress};
pub use strength::{LaminateStrength, STRENGTHS};

use super::lamina::Lamina;
use crate::error::{ErrorKind, Suffix};
use crate::model::Model;
use crate::numeric::Vector3;
use crate::quantity::{Modulus, Quantity};
use polynomial::Polynomial;
use puck::Puck;

/// Strengths of a ply, all positive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Strengths {
    /// Tension along the fiber, Pa.
    pub xt: f64,
    /// Compression along the fiber, Pa.
    pub xc: f64,
    /// Tension across the fiber, Pa.
    pub yt: f64,
    /// Compression across the fiber, Pa.
    pub yc: f64,
    /// In-plane shear, Pa.
    pub s12: f64,
    /// Transverse shear, Pa; only Hashin (1980) needs it.
    pub s23: Option<f64>,
}

impl Strengths {
    /// Strengths in the order Xt, Xc, Yt, Yc, S12; without S23.
    pub fn new([xt, xc, yt, yc, s12]: [Modulus; 5]) -> Self {
        Self { xt: xt.si(), xc: xc.si(), yt: yt.si(), yc: yc.si(), s12: s12.si(), s23: None }
    }

    /// The same with the transverse shear strength.
    #[must_use]
    pub fn with_s23(self, s23: Modulus) -> Self {
        Self { s23: Some(s23.si()), ..self }
    }
}

/// A failure criterion with its free parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Criterion {
    /// Each stress against its strength.
    MaxStress,
    /// Each stress-producing strain against the strain at its strength, limits X/E1, Y/E2, S/G12.
    MaxStrain,
    /// Tsai–Wu with F12 = `f12_star` √(F11 F22); −0.5 is usual.
    TsaiWu {
        /// F12*, between −1 and 1.
        f12_star: f64,
    },
    /// Tsai–Hill with X and Y chosen by the sign of σ1 and σ2.
    TsaiHill,
    /// Hoffman: Tsai–Wu with F12 = −1/(2 Xt Xc).
    Hoffman,
    /// Hashin (1980) in plane stress; `alpha` weighs shear in fiber tension (1 by Hashin, 0 in some codes).
    Hashin {
        /// Weight of shear in fiber tension.
        alpha: f64,
    },
    /// Puck and Schürmann (1998) in plane stress, without weakening by σ1.
    Puck {
        /// Inclination p⊥∥ on the tension side.
        p_tension: f64,
        /// Inclination p⊥∥ on the compression side.
        p_compression: f64,
    },
}

impl Criterion {
    /// Every criterion with its usual parameters.
    pub const USUAL: [Self; 7] = [
        Self::MaxStress,
        Self::MaxStrain,
        Self::TsaiWu { f12_star: -0.5 },
        Self::TsaiHill,
        Self::Hoffman,
        Self::Hashin { alpha: 1.0 },
        Self::Puck { p_tension: 0.35, p_compression: 0.30 },
    ];

    /// The card of the criterion.
    pub fn model(&self) -> Model {
        let (id, name, equation, reference) = match self {
            Self::MaxStress => (
                "laminate.failure.max_stress",
                "Maximum stress",
                "max(s1/Xt, -s1/Xc, s2/Yt, -s2/Yc, |t|/S) = 1",
                "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.9.1",
            ),
            Self::MaxStrain => (
                "laminate.failure.max_strain",
                "Maximum strain",
                "the same of the stress-producing strain, with limits Xt/E1, Xc/E1, Yt/E2, Yc/E2, S/G12",
                "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.9.2",
            ),
            Self::TsaiWu { .. } => (
                "laminate.failure.tsai_wu",
                "Tsai-Wu",
                "F1 s1 + F2 s2 + F11 s1^2 + F22 s2^2 + F66 t^2 + 2 F12 s1 s2 = 1, F12 = F12* sqrt(F11 F22)",
                "S. W. Tsai, E. M. Wu, J. Compos. Mater. 5 (1971) 58, doi:10.1177/002199837100500106",
            ),
            Self::TsaiHill => (
                "laminate.failure.tsai_hill",
                "Tsai-Hill, strengths by the sign of each stress",
                "(s1/X)^2 - s1 s2/X^2 + (s2/Y)^2 + (t/S)^2 = 1, X by the sign of s1, Y by the sign of s2",
                "V. D. Azzi, S. W. Tsai, Exp. Mech. 5 (1965) 283",
            ),
            Self::Hoffman => (
                "laminate.failure.hoffman",
                "Hoffman",
                "as Tsai-Wu with F12 = -1/(2 Xt Xc)",
                "O. Hoffman, J. Compos. Mater. 1 (1967) 200",
            ),
            Self::Hashin { .. } => (
                "laminate.failure.hashin_1980",
                "Hashin (1980), plane stress",
                "fiber (s1/Xt)^2 + alpha (t/S)^2 or (s1/Xc)^2; matrix (s2/Yt)^2 + (t/S)^2 or (s2/2S23)^2 + (t/S)^2 + ((Yc/2S23)^2 - 1) s2/Yc",
                "Z. Hashin, J. Appl. Mech. 47 (1980) 329, doi:10.1115/1.3153664",
            ),
            Self::Puck { .. } => (
                "laminate.failure.puck_1998",
                "Puck, plane stress, modes A, B, C",
                "fiber s1/Xt or -s1/Xc; inter-fiber by action-plane modes with inclinations p, without weakening by s1",
                "A. Puck, H. Schuermann, Compos. Sci. Technol. 58 (1998) 1045, doi:10.1016/S0266-3538(96)00140-6",
            ),
        };
        let validity =
            "first failure of a unidirectional ply in plane stress; no delamination, no damage growth";
        Model { id, name, equation, reference, validity }
    }
}

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
    Puck(Puck),
}

impl Criterion {
    /// The criterion for a material.
    ///
    /// # Errors
    /// `needs` when a strength is missing, `out_of_range` for a parameter outside its range.
    pub fn prepare(&self, lamina: &Lamina, strengths: &Strengths) -> Result<Prepared, ErrorKind> {
        let s = strengths;
        Ok(Prepared(match *self {
            Self::MaxStress => Form::Polynomials(max_stress::modes(s)),
            Self::MaxStrain => Form::Polynomials(max_strain::modes(lamina, s)),
            Self::TsaiWu { f12_star } => Form::Polynomials(tsai_wu::tsai_wu(s, f12_star)?),
            Self::Hoffman => Form::Polynomials(tsai_wu::hoffman(s)),
            Self::TsaiHill => Form::Polynomials(tsai_hill::modes(s)),
            Self::Hashin { alpha } => Form::Polynomials(hashin::modes(s, alpha)?),
            Self::Puck { p_tension, p_compression } => Form::Puck(Puck::new(s, p_tension, p_compression)?),
        }))
    }
}

impl Prepared {
    /// Failure index of `mechanical + residual`, and the reserve factor on `mechanical` (stress in ply axes, Pa).
    pub fn assess(&self, mechanical: Vector3, residual: Vector3) -> Assessment {
        let total = core::array::from_fn(|k| mechanical[k] + residual[k]);
        match &self.0 {
            Form::Polynomials(modes) => polynomial::assess(modes, &mechanical, &residual, &total),
            Form::Puck(puck) => puck.assess(&mechanical, &residual, &total),
        }
    }
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
