//! First-ply failure: the least factor on a load over all plies and heights.

use super::Prepared;
use crate::error::ErrorKind;
use crate::laminate::load::Load;
use crate::laminate::response::Response;
use crate::laminate::stacking::StackingSequence;
use crate::laminate::stiffness::Compliance;
use crate::numeric::Vector3;
use std::collections::BTreeSet;

/// Factors that differ by less than this share count as equal: the ply named is then the lowest.
const TIE: f64 = 1e-12;

/// A height in a ply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Height {
    /// Lower face.
    Bottom,
    /// Mid-plane.
    Middle,
    /// Upper face.
    Top,
}

impl Height {
    /// In the order of [`Response::plies`].
    pub const ALL: [Self; 3] = [Self::Bottom, Self::Middle, Self::Top];
}

/// Where, how and under which factor a ply fails.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlyFailure {
    /// Factor on the load at failure; 0 when what is held alone leads there.
    pub factor: f64,
    /// Ply, from 0 at the bottom.
    pub ply: usize,
    /// Height in it.
    pub height: Height,
    /// The mode that governs at the failure.
    pub mode: &'static str,
}

/// Stress in ply axes at a point, linear in `K` factors: `held + Σ factor · unit`.
#[derive(Clone, Copy)]
pub(super) struct Judged<'a, const K: usize> {
    pub prepared: &'a Prepared,
    pub ply: usize,
    pub height: Height,
    pub held: Vector3,
    pub units: [Vector3; K],
    /// Whether what is held alone leads to failure.
    pub failed: bool,
}

impl<'a, const K: usize> Judged<'a, K> {
    pub fn new(
        prepared: &'a Prepared,
        (ply, height): (usize, Height),
        held: Vector3,
        units: [Vector3; K],
    ) -> Self {
        let failed = prepared.assess([0.0; 3], held).index >= 1.0;
        Self { prepared, ply, height, held, units, failed }
    }

    /// The stress that changes, in a direction of the load space.
    pub fn along(&self, direction: &[f64; K]) -> Vector3 {
        core::array::from_fn(|k| {
            self.units.iter().zip(direction).map(|(unit, factor)| unit[k] * factor).sum()
        })
    }

    /// What tells its failure from that of other points.
    fn key(&self) -> Vec<u64> {
        let address = std::ptr::from_ref(self.prepared).addr() as u64;
        // Adding 0 makes one zero of two.
        let stress = self.held.iter().chain(self.units.iter().flatten()).map(|x| (x + 0.0).to_bits());
        std::iter::once(address).chain(stress).collect()
    }
}

/// Each state of stress once, at its lowest place: what a first failure needs of `points`.
pub(super) fn distinct<const K: usize>(mut points: Vec<Judged<K>>) -> Vec<Judged<K>> {
    let mut seen = BTreeSet::new();
    points.retain(|point| seen.insert(point.key()));
    points
}

/// The points of `plies` under `held` and unit loads.
pub(super) fn judged<'a, const K: usize>(
    stack: &StackingSequence,
    compliance: &Compliance,
    plies: &[Option<&'a Prepared>],
    held: &Load,
    units: [&Load; K],
) -> Result<Vec<Judged<'a, K>>, ErrorKind> {
    let held = Response::of(stack, compliance, held)?;
    let mut responses = Vec::with_capacity(K);
    for unit in units {
        responses.push(Response::of(stack, compliance, unit)?);
    }
    Ok(points(plies, &held, &responses))
}

/// The same from the responses to the held and the unit loads.
fn points<'a, const K: usize>(
    plies: &[Option<&'a Prepared>],
    held: &Response,
    units: &[Response],
) -> Vec<Judged<'a, K>> {
    let mut points = Vec::new();
    for (ply, (prepared, states)) in plies.iter().zip(&held.plies).enumerate() {
        let Some(prepared) = prepared else { continue };
        for (k, (height, state)) in Height::ALL.into_iter().zip(states).enumerate() {
            let stress = |unit: &Response| unit.plies.get(ply).map_or([0.0; 3], |ply| ply[k].stress_12);
            let units = core::array::from_fn(|i| units.get(i).map_or([0.0; 3], stress));
            points.push(Judged::new(prepared, (ply, height), state.stress_12, units));
        }
    }
    points
}

/// The first failure of `points` along `direction`; `None` if no factor leads there.
pub(super) fn first<const K: usize>(points: &[Judged<K>], direction: &[f64; K]) -> Option<PlyFailure> {
    first_from(points, direction, &mut 0)
}

/// [`first`], which looks at the point number `start` before the others and leaves there the one that governs: in
/// neighboring directions it is often the same, and what lies beyond a known failure is passed over quickly.
pub(super) fn first_from<const K: usize>(
    points: &[Judged<K>],
    direction: &[f64; K],
    start: &mut usize,
) -> Option<PlyFailure> {
    let mut least: Option<(f64, &Judged<K>)> = None;
    let order = points.iter().enumerate().skip(*start).take(1).chain(points.iter().enumerate());
    for (i, point) in order {
        let limit = least.map_or(f64::INFINITY, |(known, _)| known * (1.0 - TIE));
        let factor = if point.failed {
            Some(0.0)
        } else {
            point.prepared.factor_below(&point.along(direction), &point.held, limit)
        };
        if let Some(factor) = factor.filter(|factor| *factor < limit) {
            least = Some((factor, point));
            *start = i;
        }
    }
    least.map(|(factor, point)| {
        let there = point.along(direction).map(|s| factor * s);
        let mode = point.prepared.assess(there, point.held).mode;
        PlyFailure { factor, ply: point.ply, height: point.height, mode }
    })
}

/// The point that has failed before any load is added, if there is one: the highest index of 1 or more.
pub(super) fn at_rest<const K: usize>(points: &[Judged<K>]) -> Option<PlyFailure> {
    let mut worst: Option<(f64, PlyFailure)> = None;
    for point in points.iter().filter(|point| point.failed) {
        let found = point.prepared.assess([0.0; 3], point.held);
        if worst.as_ref().is_none_or(|(index, _)| found.index > *index) {
            let failure = PlyFailure { factor: 0.0, ply: point.ply, height: point.height, mode: found.mode };
            worst = Some((found.index, failure));
        }
    }
    worst.map(|(_, failure)| failure)
}

/// First-ply failure as `mechanical` grows while `held` stays; both of the same stack.
///
/// `plies` holds the criterion of each ply, bottom ply first, `None` for a ply that is not assessed. `None` when no
/// factor leads to failure.
pub fn first_failure(
    mechanical: &Response,
    held: &Response,
    plies: &[Option<&Prepared>],
) -> Option<PlyFailure> {
    first(&points(plies, held, core::slice::from_ref(mechanical)), &[1.0])
}

/// First-ply failure of `stack` under a growing load.
///
/// `plies` holds the criterion of each ply, bottom ply first, `None` for a ply that is not assessed; temperature and
/// moisture of `load` are held, forces and moments grow. `None` when no factor leads to failure.
///
/// # Errors
/// `needs` when a temperature (moisture) change meets a ply without expansion coefficients.
pub fn first_ply_failure(
    stack: &StackingSequence,
    compliance: &Compliance,
    plies: &[Option<&Prepared>],
    load: &Load,
) -> Result<Option<PlyFailure>, ErrorKind> {
    let points = judged(stack, compliance, plies, &load.hygrothermal(), [&load.mechanical()])?;
    Ok(first(&points, &[1.0]))
}
