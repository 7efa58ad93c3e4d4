//! The states along a module, from the first guess that leads to them.

use super::{Along, ELEMENTS, Form, Residues, SPENT, USED_UP};
use crate::membrane::module::Stage;
use crate::membrane::module::cells::{Cells, cells};
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
    /// No solution was found.
    Unsolved,
}

/// A solution whose gases are not more than used up at its end.
fn sound(problem: &Along, guess: Curve, looseness: f64, effort: &mut Effort) -> Option<Curve> {
    let curve = collocated(problem, guess, looseness, effort)?;
    let is_sound = problem.powers(curve.last()).all(|(_, state)| state > -SPENT);
    is_sound.then_some(curve)
}

/// The states along the membrane of `area`; `warm` are those of an area close to it. Unless it is to be `thorough`, where the
/// pressure of the feed ends is only as exact as cells are long.
///
/// # Errors
/// Where the feed ends, or its pressure.
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
    let row = cells(stage, area, 1.0);
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
    let end = row.and_then(|row| row.ends());
    match end {
        Some((end, true)) if !thorough => Err(Ended::Pressure(end * area)),
        _ => walk(stage, area, end.map(|(end, _)| end), effort),
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
        if idle && let Some(curve) = collocated(&problem, curve.clone(), 1.0, effort) {
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

/// The states along a part of the length, from those of a row of cells.
fn by_cells<'a>(
    stage: &'a Stage<'a>,
    area: f64,
    part: f64,
    looseness: f64,
    effort: &mut Effort,
) -> Option<(Along<'a>, Working)> {
    let row = cells(stage, area, part)?;
    let residues = Along::new(stage, area, part, 0).residues_of(&row);
    let problem = Along::new(stage, area, part, residues);
    let curve = sound(&problem, problem.guess_of(&row), looseness, effort)?;
    Some((problem, Working { curve, part, residues, spent: false }))
}

/// From a short part of the length, where hardly anything permeates, to the whole; `end` is about where there is nothing left.
///
/// What is left at the end of the feed side (flow and squared pressure over those of the feed) falls with the length, ever
/// more slowly: a straight line through the last two parts underestimates where nothing is left, so that steps towards that
/// place do not pass it. Where only gases are left that do not permeate, the rest of the area is idle.
fn walk(stage: &Stage, area: f64, end: Option<f64>, effort: &mut Effort) -> Result<Working, Ended> {
    let mut reached: Option<(f64, Working)> = None;
    let mut next = end.map_or(1.0, |end| NEARER * end);
    let mut end = f64::INFINITY;
    let mut factor = 4.0_f64;
    for _ in 0..MAX_WALK {
        let looseness = if next >= 1.0 { 1.0 } else { ON_THE_WAY };
        let residues = reached.as_ref().map_or(0, |(_, found)| found.residues);
        let problem = Along::new(stage, area, next, residues);
        let guess = match &reached {
            Some((_, found)) => Some(found.curve.clone()),
            None => problem.guess(),
        };
        let curve = guess.and_then(|guess| sound(&problem, guess, looseness, effort));
        let found = match curve {
            Some(curve) => Some((problem, Working { curve, part: next, residues, spent: false })),
            None => by_cells(stage, area, next, looseness, effort),
        };
        let Some((problem, found)) = found else {
            match &reached {
                None if next < LEAST_PART => break,
                None => next *= 0.3,
                Some(_) if factor - 1.0 < 1e-4 => break,
                Some((_, found)) => {
                    factor = factor.sqrt();
                    next = (found.part * factor).min(1.0);
                }
            }
            continue;
        };
        if next >= 1.0 {
            return Ok(found);
        }
        if problem.is_idle(&found.curve)
            && let Some(curve) = collocated(&problem, found.curve.clone(), 1.0, effort)
        {
            return Ok(Working { curve, ..found });
        }
        let left = problem.left(&found.curve);
        if let Some((more, before)) = &reached
            && more > &left
        {
            end = next + left * (next - before.part) / (more - left);
            if end < 1.0 && left < SPENT {
                return Err(problem.ended(&found.curve, end * area));
            }
        }
        reached = Some((left, found));
        next = (next * factor).min(1.0).min(next + NEARER * (end - next));
    }
    Err(match reached {
        Some((_, found)) => {
            Along::new(stage, area, found.part, found.residues).ended(&found.curve, found.part * area)
        }
        None if stage.feed_resistance > 0.0 => Ended::Pressure(0.0),
        None => Ended::Unsolved,
    })
}
