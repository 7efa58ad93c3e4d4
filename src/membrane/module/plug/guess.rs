//! Where Newton's steps start.

use super::{Along, ELEMENTS, Form, Residues};
use crate::membrane::module::FlowPattern;
use crate::membrane::module::cells::Cells;
use crate::numeric::{Accuracy, Curve, Given, integrate};

/// How exactly a first guess is integrated.
const ROUGH: Accuracy = Accuracy { relative: 3e-3, absolute: 3e-3, steps: 4000 };
/// What is left of a gas whose flow in the retentate is a state of its own.
const RESIDUE: f64 = 1e-6;

impl Along<'_> {
    /// A first guess: cross-flow at the pressure of the permeate outlet, or co-current flow where there is a sweep; `None`
    /// where the feed runs out before the end.
    pub(super) fn guess(&self) -> Option<Curve> {
        let (k, m) = (self.gases.len(), self.ends.len());
        let mut u = vec![0.0; m];
        for (at, end) in self.ends.iter().enumerate() {
            if let Given::Start(value) | Given::Finish(value) = *end {
                u[at] = value;
            }
        }
        let swept = self.stage.is_swept();
        if !swept {
            u[k..2 * k].fill(0.0);
        }
        let mut seen: Vec<(f64, Vec<f64>)> = Vec::new();
        integrate(
            |_, u, slopes| self.rates(u, !swept, 1.0, slopes),
            (0.0, 1.0),
            &mut u,
            &ROUGH,
            |s, u| seen.push((s, u.to_vec())),
        )
        .ok()?;
        let keep = seen.len().div_ceil(ELEMENTS.1);
        let mut thinned: Vec<(f64, Vec<f64>)> = Vec::new();
        let last = seen.len() - 1;
        for (at, point) in seen.into_iter().enumerate() {
            if at % keep == 0 || at == last {
                thinned.push(point);
            }
        }
        let parts = ELEMENTS.0.div_ceil(thinned.len() - 1);
        let end = u;
        let counter = self.stage.pattern == FlowPattern::CounterCurrent;
        let mut nodes = Vec::new();
        let mut states = Vec::new();
        for (at, pair) in thinned.windows(2).enumerate() {
            for part in 0..=parts {
                if part == parts && at + 2 < thinned.len() {
                    continue;
                }
                let x = part as f64 / parts as f64;
                let s = pair[0].0 + x * (pair[1].0 - pair[0].0);
                let mut state: Vec<f64> =
                    pair[0].1.iter().zip(&pair[1].1).map(|(a, b)| a + x * (b - a)).collect();
                for (at, i) in self.gases.iter().enumerate() {
                    if counter {
                        // The same permeates, and is gathered from the other end.
                        state[k + at] = self.stage.sweep[*i] / self.scale + end[k + at] - state[k + at];
                    }
                }
                nodes.push(s);
                states.extend(state);
            }
        }
        if let Some(last) = nodes.last_mut() {
            *last = 1.0;
        }
        Some(Curve::through(nodes, states))
    }

    /// The states of a row of cells.
    pub(super) fn guess_of(&self, cells: &Cells) -> Curve {
        let last = cells.nodes.len() - 1;
        let mut states = Vec::with_capacity(cells.nodes.len() * self.ends.len());
        for node in 0..cells.nodes.len() {
            let flows = self.gases.iter().zip(&self.forms);
            states.extend(flows.map(|(i, form)| form.of(cells.retentate[node][*i] / self.feed)));
            states.extend(self.gases.iter().zip(&self.forms).map(|(i, form)| match self.is_residue(*i) {
                true if self.spent => 1.0,
                true => form.of(cells.retentate[last][*i] / self.feed),
                false => cells.permeate[node][*i] / self.scale,
            }));
            if self.permeate_drop {
                states.push(cells.permeate_square[node]);
            }
            if self.feed_drop {
                states.push(cells.feed_square[node]);
            }
        }
        Curve::through(cells.nodes.clone(), states)
    }

    /// The gases of cells whose retentate is a state of its own.
    pub(super) fn residues_of(&self, cells: &Cells) -> Residues {
        let (stage, last) = (self.stage, cells.nodes.len() - 1);
        if stage.pattern != FlowPattern::CounterCurrent || self.is_local() {
            return 0;
        }
        let is_residue = |i: usize| cells.retentate[last][i] < RESIDUE * stage.feed[i];
        let forms = self.gases.iter().zip(&self.forms).filter(|(_, form)| **form != Form::Flow);
        forms.filter(|(i, _)| is_residue(**i)).fold(0, |residues, (i, _)| residues | 1 << i)
    }
}
