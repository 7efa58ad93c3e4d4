//! The search for stacking sequences: exact where that is small enough, genetic beyond.

use super::evaluation::Evaluator;
use super::measure::{Measure, Scope, Values};
use super::problem::{Constraint, Objective, Problem};
use super::run::{Leader, Progress, Run, Stop, Used};
use super::{enumeration, genetic};
use crate::error::ErrorKind;
use crate::numeric::Random;
use core::ops::ControlFlow;

/// How to search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Exact where the laminates are few; else genetic first, then an attempt to prove the result.
    Auto,
    /// Exact, or an error when it takes too long.
    Exact,
    /// Genetic.
    Genetic,
}

/// How much a search may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Exact, genetic or both.
    pub method: Method,
    /// The seed of the genetic part: the same seed gives the same result, bit for bit.
    pub seed: u64,
    /// How many designs to return.
    pub top: usize,
    /// The most branches of the exact part, for each number of plies.
    pub branches: u64,
    /// The evaluations of the genetic part, for each number of plies.
    pub evaluations: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { method: Method::Auto, seed: 1, top: 5, branches: 200_000, evaluations: 10_000 }
    }
}

/// A laminate that meets every constraint.
#[derive(Clone, Debug, PartialEq)]
pub struct Design {
    /// Ply angles from bottom to top, degrees.
    pub angles: Vec<f64>,
    /// The measures of objective and constraints, SI.
    pub values: Values,
    /// The objective: the measure, or for a match the distance from the targets.
    pub objective: f64,
}

/// What a search found.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The best designs, best first.
    pub designs: Vec<Design>,
    /// Laminates evaluated.
    pub evaluations: u64,
    /// Whether no laminate of the family can be better than the first.
    pub proven: bool,
    /// Whether the watcher ended the search.
    pub stopped: bool,
    /// Whether the designs stay the same in any other order of plies that obeys the rules.
    pub order_free: bool,
    /// Which parts of the search have run.
    pub used: Used,
}

/// The best stacking sequences of a problem.
///
/// `watch` is called every few thousand steps; when it breaks, the best so far is returned as `stopped`.
///
/// # Errors
/// What [`Problem::check`] refuses; `too_many` when an exact search needs more branches than allowed; `infeasible`
/// when nothing meets the constraints, with the one that is never met and the best value found; `canceled` when the
/// watcher ends the search for that one.
pub fn search(
    problem: &Problem,
    settings: &Settings,
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Result<Outcome, ErrorKind> {
    let (outcome, closest) = attempt(problem, settings, watch)?;
    if outcome.designs.is_empty() && !outcome.stopped {
        return Err(infeasible(problem, settings, closest, watch));
    }
    Ok(outcome)
}

/// [`search`], with no design when none is feasible, and the values of the one nearest to it.
pub(super) fn attempt(
    problem: &Problem,
    settings: &Settings,
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Result<(Outcome, Option<Values>), ErrorKind> {
    let mut evaluator = Evaluator::new(problem)?;
    let mut random = Random::new(settings.seed);
    let mut run = Run::new(settings.top.max(1), watch);
    let smallest = matches!(&problem.objective, Objective::Minimize(m) if m.scope() == Scope::Size);
    let (mut proven, mut stopped) = (true, false);
    for plies in problem.family.ply_counts() {
        evaluator.set_plies(plies);
        match one_size(&mut evaluator, &mut run, &mut random, settings) {
            Ok(complete) => proven &= complete,
            Err(Stop::Asked) => {
                (proven, stopped) = (false, true);
                break;
            }
            Err(Stop::Limit) => {
                let limit = usize::try_from(settings.branches).unwrap_or(usize::MAX);
                return Err(ErrorKind::TooMany { what: "branches of the exact search".into(), limit });
            }
            Err(Stop::Error(kind)) => return Err(kind),
        }
        if smallest && !run.leaders.is_empty() {
            break;
        }
    }
    let designs = run.leaders.into_iter().map(|leader| design(problem, leader)).collect();
    let (evaluations, order_free) = (evaluator.evaluations, evaluator.all_order_free());
    let used = run.used;
    Ok((
        Outcome { designs, evaluations, proven, stopped, order_free, used },
        run.closest.map(|(_, values)| values),
    ))
}

/// Searches one number of plies; whether the result is proven.
fn one_size(
    evaluator: &mut Evaluator,
    run: &mut Run,
    random: &mut Random,
    settings: &Settings,
) -> Result<bool, Stop> {
    let exact = |evaluator: &mut Evaluator, run: &mut Run| match enumeration::run(
        evaluator,
        run,
        settings.branches,
    ) {
        Ok(()) => Ok(true),
        Err(Stop::Limit) if settings.method == Method::Auto => Ok(false),
        Err(other) => Err(other),
    };
    let sequences = libm::pow(evaluator.blocks.len() as f64, evaluator.length() as f64);
    let small = evaluator.all_order_free() || sequences <= 0.5 * settings.branches as f64;
    match settings.method {
        Method::Exact => exact(evaluator, run),
        Method::Auto if small && exact(evaluator, run)? => Ok(true),
        Method::Auto => {
            genetic::run(evaluator, run, random, settings.evaluations)?;
            if small { Ok(false) } else { exact(evaluator, run) }
        }
        Method::Genetic => {
            genetic::run(evaluator, run, random, settings.evaluations)?;
            Ok(false)
        }
    }
}

fn design(problem: &Problem, leader: Leader) -> Design {
    let objective = match &problem.objective {
        Objective::Maximize(measure) | Objective::Minimize(measure) => {
            leader.values.get(*measure).unwrap_or(leader.standing.score)
        }
        Objective::Match(_) => -leader.standing.score,
    };
    Design { angles: leader.angles, values: leader.values, objective }
}

/// Which constraint is never met, by a search for its measure alone; else the one that the nearest laminate misses most.
fn infeasible(
    problem: &Problem,
    settings: &Settings,
    closest: Option<Values>,
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> ErrorKind {
    let settings = Settings { top: 1, evaluations: settings.evaluations.min(2000), ..*settings };
    let settings = Settings { method: Method::Auto, ..settings };
    let mut found_any = false;
    for constraint in &problem.constraints {
        let sides = [
            constraint.min.map(|min| (min, Objective::Maximize(constraint.measure))),
            constraint.max.map(|max| (max, Objective::Minimize(constraint.measure))),
        ];
        for (_, objective) in sides.into_iter().flatten() {
            let alone = Problem { objective, constraints: Vec::new(), ..problem.clone() };
            let Ok((outcome, _)) = attempt(&alone, &settings, watch) else { continue };
            if outcome.stopped {
                return ErrorKind::Canceled;
            }
            let Some(best) = outcome.designs.into_iter().next() else { continue };
            found_any = true;
            let one_sided = match alone.objective {
                Objective::Maximize(_) => Constraint { max: None, ..*constraint },
                _ => Constraint { min: None, ..*constraint },
            };
            if one_sided.margin(best.objective) < 0.0 {
                return unmet(&one_sided, best.objective);
            }
        }
    }
    let missed = problem.constraints.iter().filter_map(|constraint| {
        let value = closest.as_ref()?.get(constraint.measure)?;
        Some((constraint.margin(value), constraint, value))
    });
    let worst = missed.filter(|_| found_any).min_by(|a, b| a.0.total_cmp(&b.0));
    match worst {
        Some((_, constraint, value)) => unmet(constraint, value),
        None => ErrorKind::Infeasible {
            constraint: "the rules on balance, order and shares".into(),
            best: "no laminate of the family that obeys them".into(),
        },
    }
}

/// The error for a constraint, in the units that reports use.
fn unmet(constraint: &Constraint, best: f64) -> ErrorKind {
    let unit = &constraint.measure.kind().units[0];
    let shown = |si: f64| match unit.name {
        "1" => format!("{}", unit.from_si(si)),
        name => format!("{} {name}", unit.from_si(si)),
    };
    let name = constraint.measure.name();
    let sides = [
        constraint.min.map(|min| format!("{name} >= {}", shown(min))),
        constraint.max.map(|max| format!("{name} <= {}", shown(max))),
    ];
    let text: Vec<String> = sides.into_iter().flatten().collect();
    let best = if best.is_finite() { format!("{name} = {}", shown(best)) } else { name.to_owned() };
    ErrorKind::Infeasible { constraint: text.join(" and "), best }
}

impl Measure {
    /// Whether a value of it may be infinite: no load leads to failure or buckling.
    pub fn may_be_infinite(self) -> bool {
        self.is_of_strength() || self.is_of_buckling()
    }
}
