//! Rounds until nothing changes any more, and finer cells.

use super::passage::Passage;
use super::row::Row;
use super::{LEAST, LEAST_SQUARE, NOTHING};
use crate::membrane::module::MAX_GASES;
use crate::numeric::Mixing;

/// Rounds of updates.
const MAX_ROUNDS: usize = 600;
/// Rounds within which changes should halve.
const PATIENCE: usize = 20;
/// The change of a mole fraction or of the logarithm of a total along a cell that is not too long.
const STEEP: f64 = 0.1;
/// Rounds before past ones are mixed.
const PLAIN: usize = 12;
/// How far mixing may go from the logarithm of a flow that a round ends with.
const LONGEST: f64 = 1.0;
/// Change of the logarithm of a flow that ends them.
const SETTLED: f64 = 1e-5;
/// The same after this many rounds: dead ends, where next to nothing flows, take very long.
const LITTLE: f64 = 1e-3;
const LONG: usize = 150;

impl Row<'_> {
    /// Updates flows until they change no more, if they do.
    pub(super) fn settle(&mut self) -> bool {
        let mut drives = vec![[(0.0, 0.0); MAX_GASES]; self.passages.len()];
        let mut mixing = Mixing::default();
        let mut x = self.logs();
        let mut least = f64::INFINITY;
        for round in 1..=MAX_ROUNDS {
            let change = self.round(&mut drives, if round < LONG { NOTHING } else { LITTLE });
            // What answers to flows too strongly is followed more slowly.
            if round % PATIENCE == 0 {
                if change > 0.5 * least {
                    self.weight = (0.5 * self.weight).max(0.05);
                    mixing.forget();
                }
                least = least.min(change);
            }
            if !change.is_finite() {
                return false;
            }
            if change < SETTLED {
                return true;
            }
            let g = self.logs();
            if round > PLAIN {
                mixing.next(&mut x, &g);
                for (x, g) in x.iter_mut().zip(&g) {
                    *x = x.clamp(g - LONGEST, g + LONGEST);
                }
                self.set_logs(&x);
                x = self.logs();
            } else {
                x.copy_from_slice(&g);
            }
        }
        false
    }

    /// Logarithms of totals and of squared pressures.
    fn logs(&self) -> Vec<f64> {
        let nothing = NOTHING * self.feed;
        let log = |x: f64, nothing: f64| libm::log(x + nothing);
        let flows = self.totals.iter().flat_map(|(r, v)| [log(*r, nothing), log(*v, nothing)]);
        let squares = self.squares.iter().flat_map(|(p, q)| [log(*p, LEAST_SQUARE), log(*q, LEAST_SQUARE)]);
        flows.chain(squares).collect()
    }

    /// Totals and squared pressures from their logarithms.
    fn set_logs(&mut self, logs: &[f64]) {
        let (nothing, least) = (NOTHING * self.feed, LEAST * self.feed);
        let (flows, squares) = logs.split_at(2 * self.totals.len());
        for (totals, logs) in self.totals.iter_mut().zip(flows.chunks_exact(2)) {
            *totals = ((libm::exp(logs[0]) - nothing).max(least), (libm::exp(logs[1]) - nothing).max(least));
        }
        for (pair, logs) in self.squares.iter_mut().zip(squares.chunks_exact(2)) {
            let square = |log: f64| libm::exp(log) - LEAST_SQUARE;
            *pair = (square(logs[0]).max(LEAST_SQUARE), square(logs[1]).max(0.0));
        }
    }

    /// Into how many parts each cell is to be cut.
    pub(super) fn parts(&self) -> Vec<usize> {
        let n = self.stage.feed.len();
        let nothing = NOTHING * self.feed;
        let log = |a: f64, b: f64| libm::log((a + nothing) / (b + nothing)).abs();
        let steep = |e: usize| {
            let ((r, v), (next_r, next_v)) = (self.totals[e], self.totals[e + 1]);
            let mut most = log(r, next_r).max(log(v, next_v));
            most = most.max((self.squares[e].0 - self.squares[e + 1].0).abs());
            for i in 0..n {
                most = most.max((self.retentate[e][i] / r - self.retentate[e + 1][i] / next_r).abs());
                if v.min(next_v) > nothing {
                    most = most.max((self.permeate[e][i] / v - self.permeate[e + 1][i] / next_v).abs());
                }
            }
            most
        };
        (0..self.passages.len()).map(|e| (libm::ceil(steep(e) / STEEP) as usize).clamp(1, 4)).collect()
    }

    /// The same row with each cell cut into parts.
    pub(super) fn refined(&self, parts: &[usize]) -> Self {
        let mut row = Self {
            nodes: vec![0.0],
            retentate: vec![self.retentate[0]],
            permeate: vec![self.permeate[0]],
            totals: vec![self.totals[0]],
            squares: vec![self.squares[0]],
            q: Vec::new(),
            passages: Vec::new(),
            permeated: Vec::new(),
            ..*self
        };
        for (e, &count) in parts.iter().enumerate() {
            for part in 1..=count {
                let x = part as f64 / count as f64;
                let between = |a: f64, b: f64| a + x * (b - a);
                let pair = |p: &[(f64, f64)]| (between(p[e].0, p[e + 1].0), between(p[e].1, p[e + 1].1));
                let each = |flows: &[[f64; MAX_GASES]]| {
                    core::array::from_fn(|i| between(flows[e][i], flows[e + 1][i]))
                };
                row.nodes.push(between(self.nodes[e], self.nodes[e + 1]));
                row.retentate.push(each(&self.retentate));
                row.permeate.push(each(&self.permeate));
                row.totals.push(pair(&self.totals));
                row.squares.push(pair(&self.squares));
                row.q.push(self.q[e]);
                row.passages.push(Passage::default());
                row.permeated.push(0.0);
            }
        }
        row
    }
}
