//! Strengths of a laminate: the load of one component at which a ply fails, as an average stress.

use super::first_ply::{first, judged};
use super::{Axis, Component, PlyFailure, Prepared};
use crate::error::ErrorKind;
use crate::laminate::load::Load;
use crate::laminate::stacking::StackingSequence;
use crate::laminate::stiffness::{Compliance, Stiffness};
use crate::model::Model;

/// Strengths of a laminate.
pub const STRENGTHS: Model = Model {
    id: "laminate.failure.strengths",
    name: "Laminate strengths",
    equation: "in-plane: N/h, flexural: 6 M/h^2 (the stress of a homogeneous plate at its face), N or M the load of one component at failure with temperature and moisture held; strain a_kk N, curvature d_kk M; allowable = strength knock-down / design factor",
    reference: "A. K. Kaw, Mechanics of Composite Materials, 2nd ed. (CRC 2006), sec. 5.2",
    validity: "failure of a ply by the criterion named; no delamination, no free-edge stress, no buckling, no notch",
};

/// The strength of a laminate under one component of force or moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LaminateStrength {
    /// Force or moment.
    pub axis: Axis,
    /// +1 or −1.
    pub sign: f64,
    /// First-ply failure; its factor is the size of the load, N/m or N. `None` when no load leads there.
    pub first_ply: Option<PlyFailure>,
}

impl LaminateStrength {
    /// The load that failed, of its sign, N/m or N; 0 when temperature and moisture alone lead to failure.
    pub fn load(&self, size: f64) -> f64 {
        self.sign * size
    }

    /// The load of size 1.
    pub fn unit_load(&self, stiffness: &Stiffness) -> Load {
        let Load { force, moment, .. } = self.axis.unit_load(stiffness);
        Load { force: force.map(|x| self.sign * x), moment: moment.map(|x| self.sign * x), ..Load::default() }
    }

    /// Average stress of a load, N/h or 6 M/h², Pa.
    pub fn stress(&self, load: f64, thickness: f64) -> f64 {
        match self.axis {
            Axis::Moment(_) => 6.0 * load / (thickness * thickness),
            _ => load / thickness,
        }
    }

    /// Strain (curvature, 1/m) of the intact laminate along the component under a load.
    pub fn deformation(&self, load: f64, compliance: &Compliance) -> f64 {
        match self.axis {
            Axis::Moment(c) => load * c.of(&compliance.d.map(|row| c.of(&row))),
            Axis::Force(c) => load * c.of(&compliance.a.map(|row| c.of(&row))),
            _ => 0.0,
        }
    }

    /// The twelve strengths ±Nx, ±Ny, ±Nxy, ±Mx, ±My, ±Mxy of `stack`, with temperature and moisture of `held` held.
    ///
    /// `plies` holds the criterion of each ply, bottom ply first; `None` for a ply that is not assessed.
    ///
    /// # Errors
    /// `singular`; `needs` when a temperature (moisture) change meets a ply without expansion coefficients.
    ///
    /// ```
    /// use matprop::laminate::failure::{Criterion, LaminateStrength, Strengths};
    /// use matprop::laminate::{Lamina, Load, Ply, StackingSequence};
    /// use matprop::quantity::{Angle, Length, Modulus, Ratio};
    ///
    /// // A single ply has the strengths of its material.
    /// let (gpa, mpa) = (Modulus::from_gpa, Modulus::from_mpa);
    /// let lamina = Lamina::builder().e1(gpa(181.0)?).e2(gpa(10.3)?).nu12(Ratio::new(0.28)?).g12(gpa(7.17)?).build()?;
    /// let strengths = Strengths::new([mpa(1500.0)?, mpa(1500.0)?, mpa(40.0)?, mpa(246.0)?, mpa(68.0)?]);
    /// let tsai_wu = Criterion::TsaiWu { f12_star: -0.5 }.prepare(&lamina, &strengths)?;
    /// let ply = Ply::new(lamina, Length::from_mm(0.125)?, Angle::from_degrees(0.0)?);
    /// let stack = StackingSequence::new(vec![ply])?;
    /// let found = LaminateStrength::of(&stack, &Load::default(), &[Some(&tsai_wu)])?;
    /// let mpa: Vec<f64> = found.iter().take(6).map(|s| s.stress(s.load(s.first_ply.unwrap().factor), 0.125e-3) / 1e6).collect();
    /// for (x, y) in mpa.iter().zip([1500.0, -1500.0, 40.0, -246.0, 68.0, -68.0]) {
    ///     assert!((x - y).abs() < 1e-9 * y.abs());
    /// }
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    pub fn of(
        stack: &StackingSequence,
        held: &Load,
        plies: &[Option<&Prepared>],
    ) -> Result<Vec<Self>, ErrorKind> {
        let stiffness = Stiffness::of(stack);
        let compliance = stiffness.compliance()?;
        let mut found = Vec::with_capacity(12);
        let components = [Component::X, Component::Y, Component::Xy];
        for axis in components.map(Axis::Force).into_iter().chain(components.map(Axis::Moment)) {
            let unit = axis.unit_load(&stiffness);
            let points = judged(stack, &compliance, plies, &held.hygrothermal(), [&unit])?;
            found.extend([1.0, -1.0].map(|sign| Self { axis, sign, first_ply: first(&points, &[sign]) }));
        }
        Ok(found)
    }
}
