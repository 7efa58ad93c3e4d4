//! Failure envelopes: where in a plane of loads the first ply fails, direction by direction.

use super::first_ply::{Height, Judged, PlyFailure, at_rest, distinct, first, first_from, judged};
use super::{Axis, Prepared};
use crate::error::{ErrorKind, Suffix};
use crate::laminate::load::Load;
use crate::laminate::stacking::StackingSequence;
use crate::laminate::stiffness::Stiffness;
use crate::model::Model;
use crate::numeric::{Vector3, sin_cos_degrees};

/// Fewest and most directions of an envelope.
pub const DIRECTIONS: core::ops::RangeInclusive<usize> = 4..=3600;

/// A failure farther away than this many times the distance along the axes counts as none.
const FARTHEST: f64 = 1e9;

/// How an envelope is traced.
pub const ENVELOPE: Model = Model {
    id: "laminate.failure.envelope",
    name: "First-ply failure envelope",
    equation: "point = RF(phi) (s1 cos phi, s2 sin phi), RF the least reserve factor of all plies with the other loads held; s1, s2 the mean distance to failure along each axis",
    reference: "A. K. Kaw, Mechanics of Composite Materials, 2nd ed. (CRC 2006), sec. 5.2; R. M. Jones, Mechanics of Composite Materials, 2nd ed. (Taylor & Francis 1999), sec. 4.5",
    validity: "first failure of a ply by the criteria named, seen from the loads held; linear elastic laminate, no delamination, no buckling",
};

/// A point of an envelope.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EnvelopePoint {
    /// Direction in the normalized plane, degrees from the first axis towards the second.
    pub degrees: f64,
    /// Along the first axis, SI.
    pub x: f64,
    /// Along the second axis, SI.
    pub y: f64,
    /// The ply that governs; its factor is that on the normalized direction.
    pub failure: PlyFailure,
    /// Which of the criteria governs, from 0.
    pub criterion: usize,
}

/// An envelope seen from the loads held.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curve {
    /// One point per direction with failure, by rising direction; closed when `open` is empty.
    pub points: Vec<EnvelopePoint>,
    /// The directions (degrees) in which no factor leads to failure.
    pub open: Vec<f64>,
    /// The failure of what is held alone; the curve then has no points.
    pub at_rest: Option<PlyFailure>,
}

impl Curve {
    /// Whether there is a point in every direction, so that the last one joins the first.
    pub fn is_closed(&self) -> bool {
        self.open.is_empty() && self.at_rest.is_none()
    }
}

/// Envelopes of one plane.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    /// The size of a step of 1 along each axis of the normalized plane, SI.
    pub scale: [f64; 2],
    /// The curve of each criterion.
    pub curves: Vec<Curve>,
    /// The inner envelope of all criteria.
    pub combined: Curve,
}

impl Envelope {
    /// The first-ply failure envelope of `stack` in the plane of two `axes`.
    ///
    /// ```text
    /// σ(ply, z) = σ(held) + λ (s1 cos φ σ1(ply, z) + s2 sin φ σ2(ply, z))       φ = 360° k / directions
    /// ```
    ///
    /// σ1 and σ2 are the ply stresses of a unit load along each axis; `held` (forces, moments, temperature, moisture)
    /// does not change. s1 and s2, the same for all criteria, are the mean of the distances to first failure in the
    /// two senses of each axis, so that the points spread well whatever the units of the axes are.
    ///
    /// `criteria` holds for each criterion that of every ply, bottom ply first; `None` for a ply that is not assessed.
    ///
    /// # Errors
    /// `out_of_range` unless there are 4 to 3600 directions; `conflict` when the axes are one line, or one is a
    /// load and the other a deformation; `empty` without criteria; `singular`; `needs` when a temperature (moisture)
    /// change meets a ply without expansion coefficients.
    ///
    /// ```
    /// use matprop::laminate::failure::{Axis, Component, Criterion, Envelope, Strengths};
    /// use matprop::laminate::{Lamina, Load, Ply, StackingSequence};
    /// use matprop::quantity::{Angle, Length, Modulus, Ratio};
    ///
    /// let (gpa, mpa) = (Modulus::from_gpa, Modulus::from_mpa);
    /// let lamina = Lamina::builder().e1(gpa(181.0)?).e2(gpa(10.3)?).nu12(Ratio::new(0.28)?).g12(gpa(7.17)?).build()?;
    /// let strengths = Strengths::new([mpa(1500.0)?, mpa(1500.0)?, mpa(40.0)?, mpa(246.0)?, mpa(68.0)?]);
    /// let tsai_wu = Criterion::TsaiWu { f12_star: -0.5 }.prepare(&lamina, &strengths)?;
    /// let ply = |angle| Ok(Ply::new(lamina, Length::from_mm(5.0)?, Angle::from_degrees(angle)?));
    /// let stack = StackingSequence::new(vec![ply(0.0)?, ply(90.0)?, ply(0.0)?])?;
    ///
    /// let axes = [Axis::Force(Component::X), Axis::Force(Component::Y)];
    /// let plies = vec![Some(&tsai_wu); 3];
    /// let envelope = Envelope::of(&stack, axes, &Load::default(), &[plies], 360)?;
    /// assert!(envelope.combined.is_closed());
    /// // Kaw, Example 5.3: under Nx alone the 90° ply fails first, at 7.277e6 N/m.
    /// let along_x = envelope.combined.points[0];
    /// assert!((along_x.x - 7.277e6).abs() < 0.0005e6 && along_x.y == 0.0);
    /// assert_eq!(along_x.failure.ply, 1);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    pub fn of(
        stack: &StackingSequence,
        axes: [Axis; 2],
        held: &Load,
        criteria: &[Vec<Option<&Prepared>>],
        directions: usize,
    ) -> Result<Self, ErrorKind> {
        if axes[0].is_parallel_to(axes[1]) || axes[0].is_kinematic() != axes[1].is_kinematic() {
            return Err(ErrorKind::Conflict { field: "axes[0]".into(), other: "axes[1]".into() });
        }
        let stiffness = Stiffness::of(stack);
        let compliance = stiffness.compliance()?;
        let [one, other] = axes.map(|axis| {
            let unit = axis.unit_load(&stiffness);
            // A strain that is held stays as it is while a force grows.
            let Load { prescribed_strain, prescribed_curvature, .. } = held.hygrothermal();
            if axis.is_kinematic() { unit } else { Load { prescribed_strain, prescribed_curvature, ..unit } }
        });
        let mut points = Vec::with_capacity(criteria.len());
        for plies in criteria {
            points.push(distinct(judged(stack, &compliance, plies, held, [&one, &other])?));
        }
        traced(&points, directions)
    }

    /// The envelope of one ply in a plane of its own stresses: `axes` are unit stresses and `held` a stress (σ1, σ2,
    /// τ12), Pa.
    ///
    /// # Errors
    /// `out_of_range` unless there are 4 to 3600 directions; `empty` without criteria.
    ///
    /// ```
    /// use matprop::laminate::Lamina;
    /// use matprop::laminate::failure::{Criterion, Envelope, Strengths};
    /// use matprop::quantity::{Modulus, Ratio};
    ///
    /// let (gpa, mpa) = (Modulus::from_gpa, Modulus::from_mpa);
    /// let lamina = Lamina::builder().e1(gpa(181.0)?).e2(gpa(10.3)?).nu12(Ratio::new(0.28)?).g12(gpa(7.17)?).build()?;
    /// let strengths = Strengths::new([mpa(1500.0)?, mpa(1500.0)?, mpa(40.0)?, mpa(246.0)?, mpa(68.0)?]);
    /// let max_stress = Criterion::MaxStress.prepare(&lamina, &strengths)?;
    /// let envelope = Envelope::of_ply([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]], [0.0; 3], &[&max_stress], 4)?;
    /// let curve = &envelope.curves[0];
    /// assert_eq!(curve.points.iter().map(|p| p.x.round()).collect::<Vec<_>>(), [1.5e9, 0.0, -1.5e9, 0.0]);
    /// assert_eq!(curve.points.iter().map(|p| p.y.round()).collect::<Vec<_>>(), [0.0, 40e6, 0.0, -246e6]);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    pub fn of_ply(
        axes: [Vector3; 2],
        held: Vector3,
        criteria: &[&Prepared],
        directions: usize,
    ) -> Result<Self, ErrorKind> {
        let mut points = Vec::with_capacity(criteria.len());
        for prepared in criteria {
            points.push(vec![Judged::new(prepared, (0, Height::Middle), held, axes)]);
        }
        traced(&points, directions)
    }
}

fn traced(criteria: &[Vec<Judged<2>>], directions: usize) -> Result<Envelope, ErrorKind> {
    if criteria.is_empty() {
        return Err(ErrorKind::Empty { what: "criteria".into() });
    }
    if !DIRECTIONS.contains(&directions) {
        let (value, unit, rule) = (directions as f64, Suffix("1"), "between 4 and 3600");
        return Err(ErrorKind::OutOfRange { quantity: "number of directions", value, unit, rule });
    }
    let scale = scales(criteria);
    let curves: Vec<Curve> =
        criteria.iter().enumerate().map(|(i, points)| curve(points, scale, directions, i)).collect();
    let combined = inner(&curves, directions);
    Ok(Envelope { scale, curves, combined })
}

/// The direction number `k` of `n`: degrees, and the step in the plane.
fn direction(k: usize, n: usize, scale: [f64; 2]) -> (f64, [f64; 2]) {
    let degrees = 360.0 * k as f64 / n as f64;
    let (s, c) = sin_cos_degrees(degrees);
    (degrees, [scale[0] * c, scale[1] * s])
}

fn curve(points: &[Judged<2>], scale: [f64; 2], directions: usize, criterion: usize) -> Curve {
    if let Some(failure) = at_rest(points) {
        return Curve { at_rest: Some(failure), ..Curve::default() };
    }
    let mut curve = Curve { points: Vec::with_capacity(directions), ..Curve::default() };
    let mut governing = 0;
    for k in 0..directions {
        let (degrees, step) = direction(k, directions, scale);
        match first_from(points, &step, &mut governing) {
            Some(failure) if failure.factor <= FARTHEST => {
                let [x, y] = step.map(|s| failure.factor * s);
                curve.points.push(EnvelopePoint { degrees, x, y, failure, criterion });
            }
            _ => curve.open.push(degrees),
        }
    }
    curve
}

/// The nearest point of all curves in each direction.
fn inner(curves: &[Curve], directions: usize) -> Curve {
    if let Some(failure) = curves.iter().find_map(|curve| curve.at_rest) {
        return Curve { at_rest: Some(failure), ..Curve::default() };
    }
    let mut next = vec![0; curves.len()];
    let mut combined = Curve { points: Vec::with_capacity(directions), ..Curve::default() };
    for k in 0..directions {
        let (degrees, _) = direction(k, directions, [1.0; 2]);
        let mut nearest: Option<EnvelopePoint> = None;
        for (curve, next) in curves.iter().zip(&mut next) {
            let Some(point) = curve.points.get(*next).filter(|point| point.degrees == degrees) else {
                continue;
            };
            *next += 1;
            if nearest.is_none_or(|known| point.failure.factor < known.failure.factor) {
                nearest = Some(*point);
            }
        }
        match nearest {
            Some(point) => combined.points.push(point),
            None => combined.open.push(degrees),
        }
    }
    combined
}

/// The mean distance to first failure along each axis; where there is none, the axis is scaled to cause as much
/// stress as the other one.
fn scales(criteria: &[Vec<Judged<2>>]) -> [f64; 2] {
    let least = |direction: [f64; 2]| {
        let factors = criteria.iter().filter_map(|points| first(points, &direction));
        factors.map(|failure| failure.factor).filter(|factor| *factor > 0.0).reduce(f64::min)
    };
    let mean = |one: Option<f64>, other: Option<f64>| match (one, other) {
        (Some(x), Some(y)) => Some(0.5 * (x + y)),
        (one, other) => one.or(other),
    };
    let along = [mean(least([1.0, 0.0]), least([-1.0, 0.0])), mean(least([0.0, 1.0]), least([0.0, -1.0]))];
    let most = |axis: usize| {
        let stresses = criteria.iter().flatten().flat_map(|point| point.units[axis]);
        stresses.fold(0.0, |most, x| f64::max(most, x.abs()))
    };
    let stress = [most(0), most(1)].map(|x| if x > 0.0 { x } else { 1.0 });
    match along {
        [Some(one), Some(other)] => [one, other],
        [Some(one), None] => [one, one * stress[0] / stress[1]],
        [None, Some(other)] => [other * stress[1] / stress[0], other],
        [None, None] => stress.map(|x| 1.0 / x),
    }
}
