//! Mass against one more measure: the best design of every number of plies.

use super::problem::{Family, Objective, Problem};
use super::run::Progress;
use super::search::{Outcome, Settings, attempt};
use crate::error::ErrorKind;
use core::ops::ControlFlow;

/// A point of the front.
#[derive(Clone, Debug, PartialEq)]
pub struct ParetoPoint {
    /// The number of plies.
    pub plies: usize,
    /// The best designs with it.
    pub outcome: Outcome,
    /// Whether a laminate with fewer plies is as good.
    pub dominated: bool,
}

/// The best design of every number of plies that has one, each marked when fewer plies do as well.
///
/// Mass and thickness grow with the number of plies, so the points that are not dominated are the Pareto front of mass
/// against the objective. Once `watch` breaks, no further number of plies is searched.
///
/// # Errors
/// As [`search`](super::search()); `infeasible` when no number of plies has a feasible design.
pub fn pareto(
    problem: &Problem,
    settings: &Settings,
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Result<Vec<ParetoPoint>, ErrorKind> {
    problem.check()?;
    let better = |new: f64, old: f64| match problem.objective {
        Objective::Maximize(_) => new > old,
        _ => new < old,
    };
    let mut points: Vec<ParetoPoint> = Vec::new();
    let mut best: Option<f64> = None;
    for plies in problem.family.ply_counts() {
        let family = Family { min_plies: plies, max_plies: plies, ..problem.family.clone() };
        let one = Problem { family, ..problem.clone() };
        let (outcome, _) = attempt(&one, settings, watch)?;
        let stopped = outcome.stopped;
        if let Some(design) = outcome.designs.first() {
            let dominated = best.is_some_and(|known| !better(design.objective, known));
            if !dominated {
                best = Some(design.objective);
            }
            points.push(ParetoPoint { plies, outcome, dominated });
        }
        if stopped {
            return Ok(points);
        }
    }
    if points.is_empty() {
        // The search over all numbers of plies says which constraint is in the way.
        super::search(problem, settings, watch)?;
    }
    Ok(points)
}
