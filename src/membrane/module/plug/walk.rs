//! The states along a module, from the first guess that leads to them.

use super::ends::Lacks;
use super::{Along, ELEMENTS, Form, Residues, SPENT, USED_UP};
use crate::membrane::module::Stage;
use crate::membrane::module::cells::{Cells, cells, finer_cells};
use crate::numeric::{Curve, Effort, collocated};

/// How much less exactly solutions are found that only lead to the next one.
const ON_THE_WAY: f64 = 1e5;
/// The same where the flux at their end must be seen to fall.
const NEARLY: f64 = 1e3;
/// Share of the way to the end of the feed that the next step takes.
const NEARER: f64 = 0.85;
/// The most parts of the length that are tried.
const TRIES: usize = 8;
/// The most solutions on the way to an area.
const MAX_WALK: usize = 200;
/// What is left of the pressure of the feed where it counts as the cause that no solution goes on.
const SCARCE: f64 = 0.01;
/// The least step of the part of the length, over that part.
const LEAST_STEP: f64 = 1e-4;
/// The work on that way: a few seconds.
const MAX_WORK: usize = 100_000_000;
/// The least part of the length that is looked at.
const LEAST_PART: f64 = 1e-9;

/// The states along the part of a module that is not idle.
#[derive(Clone, Debug)]
pub(in crate::membrane::module) struct Working {
    pub curve: Curve,
    /// That part of the length.
    pub part: f64,
    pub residues: Residues,
    /// Whether the one gas that permeates is used up there.
    pub(super) spent: bool,
}

/// Why a module has no states up to its end, and the area from the inlet of the feed up to where it has, m².
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::membrane::module) enum Ended {
    /// All that can permeate has.
    Feed(f64),
    /// The pressure of the feed is used up, or drives nothing any more.
    Pressure(f64),
    /// All of the sweep has permeated into the feed.
    Sweep(f64),
    /// No solution was found beyond.
    Unsolved(f64),
}

impl Lacks {
    fn from(self, area: f64) -> Ended {
        match self {
            Self::Feed => Ended::Feed(area),
            Self::Pressure => Ended::Pressure(area),
            Self::Sweep => Ended::Sweep(area),
        }
    }
}

/// A solution whose gases are not more than used up at its end.
fn sound(problem: &Along, guess: Curve, looseness: f64, effort: &mut Effort) -> Option<Curve> {
    let curve = collocated(problem, guess, looseness, effort)?;
    problem.is_sound(&curve).then_some(curve)
}

/// The states along the membrane of `area`; `warm` are those of an area close to it. Unless it is to be `thorough`, where the
/// pressure of the feed ends is only as exact as cells are long.
///
/// # Errors
/// Where the feed, its pressure or the sweep ends, or the last solution.
pub(in crate::membrane::module) fn along(
    stage: &Stage,
    area: f64,
    (warm, thorough): (Option<&Working>, bool),
    effort: &mut Effort,
) -> Result<Working, Ended> {
    if let Some(warm) = warm
        && !warm.spent
    {
        let problem = Along::new(stage, area, 1.0, warm.residues);
        if let Some(curve) = sound(&problem, warm.curve.clone(), 1.0, effort) {
            return Ok(Working { curve, part: 1.0, residues: warm.residues, spent: false });
        }
    }
    let problem = Along::new(stage, area, 1.0, 0);
    if let Some(guess) = problem.guess()
        && let Some(curve) = sound(&problem, guess, 1.0, effort)
    {
        return Ok(Working { curve, part: 1.0, residues: 0, spent: false });
    }
    if let Some(limit) = problem.known_limit()
        && area >= limit
    {
        return Err(Ended::Feed(limit));
    }
    let row = cells(stage, area, 1.0);
    if !thorough && let Some((end, true)) = row.as_ref().and_then(Cells::ends) {
        return Err(Ended::Pressure(end * area));
    }
    if let Some(row) = &row
        && let Some(found) = until_spent(stage, area, row, effort)
    {
        return Ok(found);
    }
    if let Some(row) = &row
        && row.ends().is_none()
        && let Some(found) = busy(stage, area, problem.busy(row), effort)
    {
        return Ok(found);
    }
    let row = finer_cells(stage, area, 1.0).or(row);
    let end = row.as_ref().and_then(Cells::ends);
    if let Some(row) = &row
        && end.is_none()
        && let Some((_, found)) = from_cells(stage, area, (row, 1.0), 1.0, effort)
    {
        return Ok(found);
    }
    match (walk(stage, area, end.map(|(end, _)| end), effort), end) {
        // Known as exactly as cells are long.
        (Err(Ended::Unsolved(_)), Some((end, true))) => Err(Ended::Pressure(end * area)),
        (Err(Ended::Unsolved(_)), Some((end, false))) => Err(Ended::Feed(end * area)),
        (found, _) => found,
    }
}

/// The states up to where the one gas that permeates is used up, if it is.
fn until_spent(stage: &Stage, area: f64, row: &Cells, effort: &mut Effort) -> Option<Working> {
    let mut problem = Along::new(stage, area, 1.0, 0);
    let (&[gas], &[Form::Power(power)]) = (problem.gases.as_slice(), problem.forms.as_slice()) else {
        return None;
    };
    // A pure feed runs out instead.
    if !(problem.stopped.0 > 0.0) {
        return None;
    }
    let left = |node: usize| row.retentate[node][gas] / stage.feed[gas];
    let end = (1..row.nodes.len()).find(|node| left(*node) < USED_UP)?;
    let part = row.nodes[end];
    problem = Along::new(stage, area, part, 0);
    problem.until_spent();
    // The state falls nearly evenly.
    let mut nodes = Vec::new();
    let mut states = Vec::new();
    for node in 0..=ELEMENTS.0 {
        let s = node as f64 / ELEMENTS.0 as f64;
        nodes.push(s);
        states.push((1.0 - s) * Form::Power(power).of(stage.feed[gas] / problem.feed));
        states.push(1.0);
        if problem.permeate_drop {
            states.push(row.permeate_square[0]);
        }
        if problem.feed_drop {
            states.push(1.0 + s * (row.feed_square[end] - 1.0));
        }
    }
    let curve = collocated(&problem, Curve::through(nodes, states), 1.0, effort)?;
    let part = part * problem.length(curve.last());
    (part <= 1.0).then_some(Working { curve, part, residues: problem.residues, spent: true })
}

/// The states along the part of the length that is not idle, which is about `part`.
fn busy(stage: &Stage, area: f64, part: Option<f64>, effort: &mut Effort) -> Option<Working> {
    let Some(mut part) = part else {
        return by_cells(stage, area, 1.0, 1.0, effort).map(|(_, found)| found);
    };
    // On finer and finer cells.
    for _ in 0..TRIES {
        let row = cells(stage, area, part);
        let Some(share) = row.and_then(|row| Along::new(stage, area, part, 0).busy(&row)) else { break };
        part *= share;
        if share > 0.8 {
            break;
        }
    }
    let mut before: Option<(f64, f64)> = None;
    for _ in 0..TRIES {
        let Some((problem, found)) = by_cells(stage, area, part, 1.0, effort) else {
            part *= 0.9;
            continue;
        };
        if part >= 1.0 || problem.is_idle(&found.curve) {
            return Some(found);
        }
        if !problem.feed_drop {
            return deepened(stage, area, found, effort);
        }
        // Where the feed loses pressure its flux falls to 0 within a length.
        let flux = problem.flux(&problem.place(found.curve.last()));
        let next = match before {
            Some((at, more)) if more > flux => part + flux * (part - at) / (more - flux),
            _ => 1.02 * part,
        };
        before = Some((part, flux));
        part = next.min(1.0);
    }
    None
}

/// From a part of the length whose end is not idle yet to one whose end is, where the flux falls ever more slowly.
fn deepened(stage: &Stage, area: f64, mut found: Working, effort: &mut Effort) -> Option<Working> {
    let mut step = 0.1 * found.part;
    let flux = |problem: &Along, curve: &Curve| problem.flux(&problem.place(curve.last())).abs();
    let mut least = flux(&Along::of(stage, area, &found), &found.curve);
    for _ in 0..MAX_WALK {
        let part = (found.part + step).min(1.0);
        let problem = Along::new(stage, area, part, found.residues);
        let Some(curve) = collocated(&problem, found.curve.clone(), NEARLY, effort) else {
            step *= 0.5;
            if step < 1e-6 * found.part {
                return None;
            }
            continue;
        };
        let idle = part >= 1.0 || problem.is_idle(&curve);
        let now = flux(&problem, &curve);
        if idle && let Some(curve) = sound(&problem, curve.clone(), 1.0, effort) {
            return Some(Working { curve, part, ..found });
        }
        found = Working { curve, part, ..found };
        // The next step divides it by ten.
        let steepness = libm::log(least / now) / step;
        step = if steepness > 0.0 { (core::f64::consts::LN_10 / steepness).min(2.0 * step) } else { step };
        least = now;
    }
    None
}

/// The states up to where the rest is idle, if the end of `loose` ones is.
fn idle(stage: &Stage, area: f64, problem: &Along, loose: &Working, effort: &mut Effort) -> Option<Working> {
    if !problem.is_idle(&loose.curve) {
        return None;
    }
    // Once both sides are at equilibrium, fluxes are all rounding.
    for node in problem.idle_nodes(&loose.curve) {
        let (part, curve) = (loose.part * loose.curve.nodes[node], loose.curve.up_to(node));
        let problem = Along::new(stage, area, part, loose.residues);
        if let Some(curve) = sound(&problem, curve, 1.0, effort)
            && problem.is_idle(&curve)
        {
            return Some(Working { curve, part, ..loose.clone() });
        }
    }
    None
}

/// The states along a part of the length, from those of a row of cells.
fn by_cells<'a>(
    stage: &'a Stage<'a>,
    area: f64,
    part: f64,
    looseness: f64,
    effort: &mut Effort,
) -> Option<(Along<'a>, Working)> {
    from_cells(stage, area, (&cells(stage, area, part)?, part), looseness, effort)
}

/// The states that those of a row of cells lead to.
fn from_cells<'a>(
    stage: &'a Stage<'a>,
    area: f64,
    (row, part): (&Cells, f64),
    looseness: f64,
    effort: &mut Effort,
) -> Option<(Along<'a>, Working)> {
    let left = &row.retentate[row.retentate.len() - 1];
    let residues = Along::new(stage, area, part, 0).residues_left(left);
    let problem = Along::new(stage, area, part, residues);
    let curve = sound(&problem, problem.guess_of(row), looseness, effort)?;
    Some((problem, Working { curve, part, residues, spent: false }))
}

/// From a short part of the length, where hardly anything permeates, to the whole; `end` is about where there is nothing left.
///
/// What a module may run out of falls with the length, mostly ever more slowly: a straight line through the last two parts
/// then underestimates where nothing is left, so that steps towards that place do not pass it. Where only gases are left that
/// do not permeate, the rest of the area is idle.
fn walk(stage: &Stage, area: f64, end: Option<f64>, effort: &mut Effort) -> Result<Working, Ended> {
    let mut reached: Option<((f64, Lacks), Working)> = None;
    let mut next = end.map_or(1.0, |end| NEARER * end);
    // Over the part that is reached.
    let mut step = 3.0_f64;
    let most = effort.work + MAX_WORK;
    for _ in 0..MAX_WALK {
        if effort.work > most {
            break;
        }
        let looseness = if next >= 1.0 { 1.0 } else { ON_THE_WAY };
        let residues = reached.as_ref().map_or(0, |(_, found)| {
            let before = Along::of(stage, area, found);
            found.residues | before.residues_left(&before.place(found.curve.last()).retentate)
        });
        let problem = Along::new(stage, area, next, residues);
        let curve = match &reached {
            Some((_, found)) => {
                let same = (residues == found.residues).then(|| found.curve.clone());
                same.and_then(|guess| sound(&problem, guess, looseness, effort)).or_else(|| {
                    let beyond = problem.guess_beyond(&Along::of(stage, area, found), &found.curve);
                    sound(&problem, beyond, looseness, effort)
                })
            }
            None => problem.guess().and_then(|guess| sound(&problem, guess, looseness, effort)),
        };
        let found = match curve {
            Some(curve) => Some((problem, Working { curve, part: next, residues, spent: false })),
            None => by_cells(stage, area, next, looseness, effort),
        };
        let Some((problem, found)) = found else {
            match &reached {
                None if next < LEAST_PART => break,
                None => next *= 0.3,
                Some(_) if step < LEAST_STEP => break,
                Some((_, found)) => {
                    step = 0.25 * step.min(next / found.part - 1.0);
                    next = found.part * (1.0 + step);
                }
            }
            continue;
        };
        if next >= 1.0 {
            return Ok(found);
        }
        if let Some(found) = idle(stage, area, &problem, &found, effort) {
            return Ok(found);
        }
        let (left, lacks) = problem.left(&found.curve);
        let (more, before) = reached.as_ref().map_or((1.0, 0.0), |((more, _), before)| (*more, before.part));
        let end = if more > left { next + left * (next - before) / (more - left) } else { f64::INFINITY };
        if reached.is_some() && end < 1.0 && left < SPENT {
            return Err(lacks.from(end * area));
        }
        reached = Some(((left, lacks), found));
        step = (2.0 * step).min(3.0);
        next = (next * (1.0 + step)).min(1.0).min(next + NEARER * (end - next));
    }
    Err(match reached {
        Some(((left, Lacks::Pressure), found)) if left < SCARCE => Ended::Pressure(found.part * area),
        Some((_, found)) => Ended::Unsolved(found.part * area),
        // Before anything of it permeates.
        None if stage.feed_square_lost(area) * next > 1.0 => Ended::Pressure(0.0),
        None => Ended::Unsolved(0.0),
    })
}
