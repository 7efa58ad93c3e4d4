//! What a search has found so far, and who watches it.

use super::evaluation::{Evaluator, Standing};
use super::measure::Values;
use crate::error::ErrorKind;
use core::ops::ControlFlow;

/// How often the watcher is asked, in steps.
const STEPS_PER_CALL: u64 = 2048;

/// How a search goes on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// The number of plies that is searched now.
    pub plies: usize,
    /// Laminates evaluated so far.
    pub evaluations: u64,
    /// Whether the exact part is running.
    pub exact: bool,
    /// The best objective so far, SI; `None` while nothing feasible is found.
    pub best: Option<f64>,
}

/// Which parts of a search have run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// Branch and bound.
    pub exact: bool,
    /// The genetic algorithm.
    pub genetic: bool,
}

/// A candidate that met every constraint.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Leader {
    pub plies: usize,
    pub genes: Vec<u8>,
    pub angles: Vec<f64>,
    pub values: Values,
    pub standing: Standing,
}

/// Why a part of a search ended before its end.
pub(super) enum Stop {
    /// The watcher said so.
    Asked,
    /// More steps than allowed.
    Limit,
    /// Something is wrong.
    Error(ErrorKind),
}

impl From<ErrorKind> for Stop {
    fn from(kind: ErrorKind) -> Self {
        Self::Error(kind)
    }
}

/// The best candidates and the counters of a search.
pub(super) struct Run<'w> {
    pub leaders: Vec<Leader>,
    pub top: usize,
    /// The candidate nearest to feasible.
    pub closest: Option<(Standing, Values)>,
    pub exact: bool,
    /// Whether the exact and the genetic part have run.
    pub used: Used,
    steps: u64,
    watch: &'w mut dyn FnMut(&Progress) -> ControlFlow<()>,
}

impl<'w> Run<'w> {
    pub fn new(top: usize, watch: &'w mut dyn FnMut(&Progress) -> ControlFlow<()>) -> Self {
        Self { leaders: Vec::new(), top, closest: None, exact: false, used: Used::default(), steps: 0, watch }
    }

    /// Counts a step, and asks the watcher now and then.
    pub fn step(&mut self, evaluator: &Evaluator) -> Result<(), Stop> {
        self.steps += 1;
        if self.steps % STEPS_PER_CALL != 1 {
            return Ok(());
        }
        let progress = Progress {
            plies: evaluator.plies(),
            evaluations: evaluator.evaluations,
            exact: self.exact,
            best: self.leaders.first().map(|leader| leader.standing.score),
        };
        match (self.watch)(&progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Stop::Asked),
        }
    }

    /// Whether a candidate of this score would not be among the best.
    pub fn is_beaten(&self, score: f64) -> bool {
        self.leaders.len() >= self.top
            && self.leaders.last().is_some_and(|worst| score <= worst.standing.score)
    }

    /// Evaluates a candidate and keeps it if it is among the best.
    pub fn offer(&mut self, evaluator: &mut Evaluator, genes: &[u8]) -> Result<Standing, Stop> {
        let values = evaluator.values(genes)?;
        let standing = evaluator.standing(genes, &values);
        if self.closest.as_ref().is_none_or(|(known, _)| standing.beats(known)) {
            self.closest = Some((standing, values.clone()));
        }
        let plies = evaluator.plies();
        let known = |leader: &Leader| leader.plies == plies && leader.genes == genes;
        if !standing.is_feasible() || self.is_beaten(standing.score) || self.leaders.iter().any(known) {
            return Ok(standing);
        }
        let place = self.leaders.partition_point(|leader| leader.standing.score >= standing.score);
        let angles = evaluator.angles(genes);
        self.leaders.insert(place, Leader { plies, genes: genes.to_vec(), angles, values, standing });
        self.leaders.truncate(self.top);
        Ok(standing)
    }
}
