//! Stages that feed each other, with recycles.

use super::{Operation, Stage, Target};
use crate::error::ErrorKind;

/// The most passes through all stages.
const MAX_PASSES: usize = 600;
/// Passes of plain substitution before the recycles are accelerated.
const PLAIN: usize = 3;
/// Change of the recycles over the fresh feed that ends the passes, and the one that is accepted where it gets no smaller.
const TOLERANCE: (f64, f64) = (1e-13, 1e-10);
/// Recycle over fresh feed beyond which nothing settles any more.
const RUNAWAY: f64 = 1e6;

/// What a stage is run at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Size {
    /// An area, m².
    Area(f64),
    /// The area that meets a target, up to a largest one, m².
    Target(Target, f64),
}

/// A stage of a cascade and where its products go: to another stage, or out.
pub(crate) struct Member<'a> {
    /// Its feed is the fresh feed it gets.
    pub stage: Stage<'a>,
    pub size: Size,
    pub permeate_to: Option<usize>,
    pub retentate_to: Option<usize>,
}

/// A cascade in its steady state.
pub(crate) struct Settled {
    /// Of each stage; nothing for a stage that gets no feed.
    pub operations: Vec<Option<Operation>>,
    pub passes: usize,
    /// Change of the recycles in the last pass over the fresh feed.
    pub change: f64,
}

/// The steady state of a cascade.
///
/// The streams that go back to an earlier stage (or to the same one) are torn: a pass through all stages gives new ones. Plain
/// substitution is followed by Broyden's secant steps, which fall back to substitution where they would make a flow negative
/// or do not help.
///
/// # Errors
/// The place of the stage and its error, or no place and `recycle_diverges`.
///
/// # References
/// C. G. Broyden, Math. Comput. 19 (1965) 577. doi:10.1090/S0025-5718-1965-0198670-6
pub(crate) fn settled(members: &[Member]) -> Result<Settled, (Option<usize>, ErrorKind)> {
    let mut passes = Passes::new(members);
    let mut torn = vec![0.0; passes.size()];
    let mut misses = passes.run(&mut torn.clone())?;
    let fresh = passes.fresh;
    let mut inverse = identity(torn.len());
    let mut best = f64::INFINITY;
    for pass in 1..=MAX_PASSES {
        let change = misses.iter().fold(0.0_f64, |most, miss| most.max(miss.abs())) / fresh;
        best = best.min(change);
        if !(torn.iter().sum::<f64>() < RUNAWAY * fresh) {
            break;
        }
        if change <= TOLERANCE.0 || (change <= TOLERANCE.1 && pass > 60) {
            return passes.finished(pass, change);
        }
        let step = if pass > PLAIN { product(&inverse, &misses) } else { misses.clone() };
        let share = share(&torn, &step);
        let secant = share > 0.1 && step.iter().all(|x| x.is_finite()) && change < 100.0 * best;
        let step: Vec<f64> = if secant {
            step.iter().map(|x| share * x).collect()
        } else {
            inverse = identity(torn.len());
            misses.clone()
        };
        for (x, step) in torn.iter_mut().zip(&step) {
            *x += step;
        }
        let before = misses;
        misses = passes.run(&mut torn.clone())?;
        if pass >= PLAIN {
            let differences: Vec<f64> = before.iter().zip(&misses).map(|(a, b)| a - b).collect();
            update(&mut inverse, &step, &differences);
        }
    }
    Err((None, ErrorKind::RecycleDiverges { change: best, passes: MAX_PASSES }))
}

/// The passes through the stages.
struct Passes<'a, 'b> {
    members: &'a [Member<'b>],
    /// Stages that get a torn stream.
    targets: Vec<usize>,
    gases: usize,
    fresh: f64,
    warm: Vec<Option<Operation>>,
    /// The stage that cannot be computed with its present feed.
    spent: Option<(usize, ErrorKind)>,
}

impl<'a, 'b> Passes<'a, 'b> {
    fn new(members: &'a [Member<'b>]) -> Self {
        let back = |to: usize| {
            let from = |(from, member): (usize, &Member)| {
                from >= to && (member.permeate_to == Some(to) || member.retentate_to == Some(to))
            };
            members.iter().enumerate().any(from)
        };
        Self {
            members,
            targets: (0..members.len()).filter(|to| back(*to)).collect(),
            gases: members.first().map_or(0, |member| member.stage.feed.len()),
            fresh: members.iter().flat_map(|member| &member.stage.feed).sum(),
            warm: members.iter().map(|_| None).collect(),
            spent: None,
        }
    }

    fn size(&self) -> usize {
        self.targets.len() * self.gases
    }

    /// One pass: what the torn streams become, less what they were.
    fn run(&mut self, torn: &mut [f64]) -> Result<Vec<f64>, (Option<usize>, ErrorKind)> {
        let n = self.gases;
        self.spent = None;
        let mut feeds: Vec<Vec<f64>> = self.members.iter().map(|member| member.stage.feed.clone()).collect();
        for (at, to) in self.targets.iter().enumerate() {
            add(&mut feeds[*to], &torn[at * n..(at + 1) * n]);
        }
        let mut returned: Vec<Vec<f64>> = vec![vec![0.0; n]; self.members.len()];
        for (k, member) in self.members.iter().enumerate() {
            let [retentate, permeate] = self.operate(k, feeds[k].clone())?;
            for (to, flows) in [(member.permeate_to, permeate), (member.retentate_to, retentate)] {
                match to {
                    Some(to) if to > k => add(&mut feeds[to], &flows),
                    Some(to) => add(&mut returned[to], &flows),
                    None => {}
                }
            }
        }
        let mut misses = Vec::with_capacity(torn.len());
        for (at, to) in self.targets.iter().enumerate() {
            misses.extend(returned[*to].iter().zip(&torn[at * n..]).map(|(new, old)| new - old));
        }
        Ok(misses)
    }

    /// Retentate and permeate of stage `k`; while the recycles build up, a feed that runs out permeates as a whole.
    fn operate(&mut self, k: usize, feed: Vec<f64>) -> Result<[Vec<f64>; 2], (Option<usize>, ErrorKind)> {
        let zeros = vec![0.0; feed.len()];
        let total: f64 = feed.iter().sum();
        if !(total > 1e-12 * self.fresh) {
            self.warm[k] = None;
            return Ok([zeros, feed]);
        }
        let member = &self.members[k];
        let stage = Stage { feed, ..member.stage.clone() };
        let found = match member.size {
            Size::Area(area) => stage.operate(area, self.warm[k].as_ref()),
            Size::Target(target, most) => stage.design(target, most),
        };
        match found {
            Ok(operation) => {
                let flows = [operation.retentate.clone(), operation.permeate.clone()];
                self.warm[k] = Some(operation);
                Ok(flows)
            }
            Err(kind @ ErrorKind::FeedRunsOut { .. }) => {
                self.warm[k] = None;
                self.spent = Some((k, kind));
                Ok([zeros, stage.feed])
            }
            Err(kind) => Err((Some(k), kind)),
        }
    }

    fn finished(self, passes: usize, change: f64) -> Result<Settled, (Option<usize>, ErrorKind)> {
        match self.spent {
            Some((k, kind)) => Err((Some(k), kind)),
            None => Ok(Settled { operations: self.warm, passes, change }),
        }
    }
}

fn add(to: &mut [f64], flows: &[f64]) {
    for (x, y) in to.iter_mut().zip(flows) {
        *x += y;
    }
}

fn identity(n: usize) -> Vec<Vec<f64>> {
    (0..n).map(|i| (0..n).map(|j| f64::from(u8::from(i == j))).collect()).collect()
}

fn product(matrix: &[Vec<f64>], vector: &[f64]) -> Vec<f64> {
    matrix.iter().map(|row| row.iter().zip(vector).map(|(a, b)| a * b).sum()).collect()
}

/// The share of a step, up to 1, that leaves a tenth of every flow.
fn share(flows: &[f64], step: &[f64]) -> f64 {
    flows.iter().zip(step).fold(
        1.0,
        |share: f64, (flow, step)| {
            if -step > 0.9 * flow { share.min(0.9 * flow / -step) } else { share }
        },
    )
}

/// Broyden's update of the inverse: afterwards it takes `differences` to `step`.
fn update(inverse: &mut [Vec<f64>], step: &[f64], differences: &[f64]) {
    let along = product(inverse, differences);
    let n = step.len();
    let row: Vec<f64> = (0..n).map(|j| (0..n).map(|i| step[i] * inverse[i][j]).sum()).collect();
    let below: f64 = row.iter().zip(differences).map(|(a, b)| a * b).sum();
    if !(below.abs() > 1e-300) {
        return;
    }
    for i in 0..n {
        for j in 0..n {
            inverse[i][j] += (step[i] - along[i]) * row[j] / below;
        }
    }
}
