//! Where Newton's steps start.

use super::{Along, ELEMENTS, Form, Residues};
use crate::membrane::module::cells::Cells;
use crate::membrane::module::{FlowPattern, MAX_GASES};
use crate::numeric::{Accuracy, Curve, Given, integrate};

/// How exactly a first guess is integrated.
const ROUGH: Accuracy = Accuracy { relative: 3e-3, absolute: 3e-3, steps: 4000 };
/// Elements of a guess beyond the end of a solution.
const BEYOND: usize = 2;
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

    /// The states of a shorter part, which go on beyond its end as they do there.
    pub(super) fn guess_beyond(&self, before: &Self, curve: &Curve) -> Curve {
        let (k, m, ratio) = (self.gases.len(), self.ends.len(), before.part / self.part);
        let counter = self.stage.pattern == FlowPattern::CounterCurrent;
        let (end, slopes) = (curve.last(), curve.last_slopes());
        let beyond = |at: usize, t: f64| end[at] + slopes[at] * t * (1.0 / ratio - 1.0);
        let permeated = |at: usize, t: f64| {
            let form = self.forms[at];
            self.feed * (form.share(end[at]) - form.share(beyond(at, t))) / self.scale
        };
        let (mut nodes, mut states) = (Vec::new(), Vec::new());
        let mut push = |s: f64, t: f64, state: &[f64]| {
            nodes.push(s);
            states.extend((0..k).map(|at| beyond(at, t) + state[at] - end[at]));
            states.extend(self.gases.iter().enumerate().map(|(at, i)| match self.is_residue(*i) {
                true => beyond(at, 1.0),
                false => {
                    let added =
                        if counter { permeated(at, 1.0) - permeated(at, t) } else { permeated(at, t) };
                    before.scale / self.scale * state[k + at] + added
                }
            }));
            states.extend((2 * k..m).map(|at| state[at]));
            if self.feed_drop
                && let Some(square) = states.last_mut()
            {
                *square = (beyond(m - 1, t) + state[m - 1] - end[m - 1]).max(0.1 * *square);
            }
        };
        for node in 0..=curve.elements() {
            push(ratio * curve.nodes[node], 0.0, curve.at(node));
        }
        for part in 1..=BEYOND {
            let t = part as f64 / BEYOND as f64;
            push(if part == BEYOND { 1.0 } else { ratio + t * (1.0 - ratio) }, t, end);
        }
        Curve::through(nodes, states)
    }

    /// The gases of whose flow in a retentate so little is left that it is a state of its own.
    pub(super) fn residues_left(&self, retentate: &[f64; MAX_GASES]) -> Residues {
        let stage = self.stage;
        if stage.pattern != FlowPattern::CounterCurrent || self.is_local() {
            return 0;
        }
        let forms = self.gases.iter().zip(&self.forms).filter(|(_, form)| **form != Form::Flow);
        let residues = forms.filter(|(i, _)| retentate[**i] < RESIDUE * stage.feed[**i]);
        residues.fold(0, |residues, (i, _)| residues | 1 << i)
    }
}
