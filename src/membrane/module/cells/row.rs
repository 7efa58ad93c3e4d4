//! Rounds of updates of a row of cells.

use super::passage::Passage;
use super::{Cells, LEAST, LEAST_SQUARE};
use crate::membrane::module::local::permeating;
use crate::membrane::module::{DrivingForce, FlowPattern, MAX_GASES, Stage};

/// Cells of equal length between the short ones at both ends.
const MIDDLE: usize = 32;
/// How much longer each cell at an end is than the one before.
const GROWTH: f64 = 2.0;

/// Nodes close together at both ends, where the first cell takes `first` of the length.
fn nodes(first: f64) -> Vec<f64> {
    let middle = 1.0 / MIDDLE as f64;
    let mut near = vec![0.0];
    let (mut s, mut h) = (0.0, first);
    while s + h < 0.7 * middle {
        s += h;
        h *= GROWTH;
        near.push(s);
    }
    let mut nodes = near.clone();
    nodes.extend((1..MIDDLE).map(|i| i as f64 * middle));
    nodes.extend(near.iter().rev().map(|s| 1.0 - s));
    nodes
}

pub(super) struct Row<'a> {
    pub(super) stage: &'a Stage<'a>,
    /// mol/s
    pub(super) feed: f64,
    pub(super) area: f64,
    pub(super) part: f64,
    pub(super) counter: bool,
    /// Whether the gas just permeated drives the fluxes.
    pub(super) local: bool,
    pub(super) nodes: Vec<f64>,
    /// At each node.
    pub(super) retentate: Vec<[f64; MAX_GASES]>,
    pub(super) permeate: Vec<[f64; MAX_GASES]>,
    /// Their sums.
    pub(super) totals: Vec<(f64, f64)>,
    /// Squared pressures over that of the feed.
    pub(super) squares: Vec<(f64, f64)>,
    /// Of each cell: fluxes over differences of pressures, mol/(m²·s·Pa).
    pub(super) q: Vec<[f64; MAX_GASES]>,
    pub(super) passages: Vec<Passage>,
    /// Of each cell, mol/s.
    pub(super) permeated: Vec<f64>,
    /// Share of the way to its new value that a pressure goes in a round.
    pub(super) weight: f64,
}

impl<'a> Row<'a> {
    pub(super) fn new(stage: &'a Stage<'a>, area: f64, part: f64) -> Self {
        let n = stage.feed.len();
        let feed: f64 = stage.feed.iter().sum();
        let mut high = [0.0; MAX_GASES];
        for i in 0..n {
            high[i] = stage.feed_pressure * stage.feed[i] / feed;
        }
        let mut fluxes = [0.0; MAX_GASES];
        stage.law.fluxes(&high[..n], &[0.0; MAX_GASES][..n], &mut fluxes[..n]);
        let mut q = [0.0; MAX_GASES];
        let mut fastest = 0.0_f64;
        for i in 0..n {
            q[i] = match stage.law.permeances() {
                Some(permeances) => permeances[i],
                None if high[i] > 0.0 => fluxes[i] / high[i],
                None => 0.0,
            };
            fastest = fastest.max(q[i]);
        }
        let units = fastest * stage.feed_pressure * area * part / feed;
        let nodes = nodes((0.1 / units).clamp(1e-9, 0.02));
        let count = nodes.len();
        let sweep: f64 = stage.sweep.iter().sum();
        let most = (0.3 * feed).min(stage.inlet_flux() * area * part);
        let counter = stage.pattern == FlowPattern::CounterCurrent;
        let y = stage.local_permeate();
        let low = stage.permeate_pressure / stage.feed_pressure;
        let mut row = Self {
            stage,
            feed,
            area,
            part,
            counter,
            local: stage.pattern == FlowPattern::CrossFlow || stage.driving == DrivingForce::LocalPermeate,
            retentate: vec![[0.0; MAX_GASES]; count],
            permeate: vec![[0.0; MAX_GASES]; count],
            totals: vec![(0.0, 0.0); count],
            squares: vec![(1.0, low * low); count],
            q: vec![q; count - 1],
            passages: vec![Passage::default(); count - 1],
            permeated: vec![0.0; count - 1],
            weight: 0.5,
            nodes,
        };
        for node in 0..count {
            let s = row.nodes[node];
            let gathered = most * if counter { 1.0 - s } else { s };
            for i in 0..n {
                row.retentate[node][i] = (feed - most * s) * stage.feed[i] / feed;
                row.permeate[node][i] = stage.sweep[i] + gathered * y[i];
            }
            row.totals[node] = (feed - most * s, (sweep + gathered).max(LEAST * feed));
        }
        row
    }

    /// Area of a cell, m².
    fn piece(&self, e: usize) -> f64 {
        (self.nodes[e + 1] - self.nodes[e]) * self.part * self.area
    }

    /// The mean of both ends of a cell.
    fn mean(&self, e: usize, values: &[(f64, f64)]) -> (f64, f64) {
        let (a, b) = (values[e], values[e + 1]);
        (0.5 * (a.0 + b.0), 0.5 * (a.1 + b.1))
    }

    /// By which flows of one gas drive it out of the feed side of each cell, and back.
    fn drives(&mut self, drives: &mut [[(f64, f64); MAX_GASES]]) {
        let n = self.stage.feed.len();
        let (mut high, mut low) = ([0.0; MAX_GASES], [0.0; MAX_GASES]);
        let (mut fluxes, mut y) = ([0.0; MAX_GASES], [0.0; MAX_GASES]);
        for (e, drives) in drives.iter_mut().enumerate() {
            let area = self.piece(e);
            let squares = self.mean(e, &self.squares);
            let feed_pressure = self.stage.feed_pressure * squares.0.sqrt();
            let permeate_pressure = self.stage.feed_pressure * squares.1.sqrt();
            let (r, v) = self.mean(e, &self.totals);
            let constant = self.stage.law.permeances().is_some() && !self.local;
            if !constant {
                for i in 0..n {
                    high[i] = feed_pressure * 0.5 * (self.retentate[e][i] + self.retentate[e + 1][i]) / r;
                    low[i] = permeate_pressure * 0.5 * (self.permeate[e][i] + self.permeate[e + 1][i]) / v;
                }
            }
            if self.local {
                let flux = permeating(self.stage.law, &high[..n], permeate_pressure, &mut y[..n]);
                for i in 0..n {
                    let driven = high[i] > 0.0;
                    drives[i].0 =
                        if driven { area * flux * y[i] / (r * high[i] / feed_pressure) } else { 0.0 };
                }
                continue;
            }
            if !constant {
                self.stage.law.fluxes(&high[..n], &low[..n], &mut fluxes[..n]);
                for i in 0..n {
                    let driving = high[i] - low[i];
                    if driving.abs() > 1e-9 * high[i] && fluxes[i] / driving > 0.0 {
                        self.q[e][i] += 0.5 * (fluxes[i] / driving - self.q[e][i]);
                    }
                }
            }
            for i in 0..n {
                let q = area * self.q[e][i];
                drives[i] = (q * feed_pressure / r, q * permeate_pressure / v);
            }
        }
    }

    /// Flows for the totals, totals and pressures for the flows; the largest change of the logarithm of a total.
    pub(super) fn round(&mut self, drives: &mut [[(f64, f64); MAX_GASES]], nothing: f64) -> f64 {
        let n = self.stage.feed.len();
        self.drives(drives);
        self.permeated.fill(0.0);
        for i in 0..n {
            for (passage, drives) in self.passages.iter_mut().zip(&*drives) {
                let (out, back) = drives[i];
                *passage = if self.counter && !self.local {
                    Passage::against(out, back)
                } else {
                    Passage::along(out, back)
                };
            }
            if self.counter { self.against(i) } else { self.along(i) }
        }
        let mut change = 0.0_f64;
        for node in 0..self.nodes.len() {
            let now = (
                self.retentate[node][..n].iter().sum::<f64>().max(LEAST * self.feed),
                self.permeate[node][..n].iter().sum::<f64>().max(LEAST * self.feed),
            );
            let nothing = nothing * self.feed;
            let by = |new: f64, old: f64| libm::log((new + nothing) / (old + nothing)).abs();
            let (r, v) = self.totals[node];
            change = change.max(by(now.0, r)).max(by(now.1, v));
            if change.is_nan() {
                return change;
            }
            self.totals[node] = now;
        }
        change.max(self.update_pressures())
    }

    fn update_pressures(&mut self) -> f64 {
        let square = self.stage.feed_pressure * self.stage.feed_pressure;
        let cells = self.nodes.len() - 1;
        let fall = |row: &Self, resistance: f64, flow: f64, e: usize| {
            resistance * row.piece(e) / (row.area * row.area) * flow / square
        };
        let mut change = 0.0_f64;
        if self.stage.feed_resistance > 0.0 {
            let mut now = 1.0;
            for e in 0..cells {
                let flow = self.mean(e, &self.totals).0;
                now = (now - fall(self, self.stage.feed_resistance, flow, e)).max(LEAST_SQUARE);
                let next = self.squares[e + 1].0 + self.weight * (now - self.squares[e + 1].0);
                change = change.max((next / self.squares[e + 1].0 - 1.0).abs());
                self.squares[e + 1].0 = next;
            }
        }
        if self.stage.permeate_resistance > 0.0 && self.stage.pattern != FlowPattern::CrossFlow {
            let low = self.stage.permeate_pressure / self.stage.feed_pressure;
            let mut now = low * low;
            for k in 0..cells {
                let (e, node) = if self.counter { (k, k + 1) } else { (cells - 1 - k, cells - 1 - k) };
                now += fall(self, self.stage.permeate_resistance, self.mean(e, &self.totals).1, e);
                let next = self.squares[node].1 + self.weight * (now - self.squares[node].1);
                change = change.max((next - self.squares[node].1).abs());
                self.squares[node].1 = next;
            }
        }
        change
    }

    /// Flows of a gas of which both sides flow in the same direction.
    fn along(&mut self, i: usize) {
        let (mut r, mut v) = (self.stage.feed[i], self.stage.sweep[i]);
        for (e, passage) in self.passages.iter().enumerate() {
            self.permeated[e] += r * passage.permeates - v * passage.returns;
            (r, v) = (r * passage.stays + v * passage.returns, v * passage.goes_on + r * passage.permeates);
            (self.retentate[e + 1][i], self.permeate[e + 1][i]) = (r, v);
        }
    }

    /// Flows of a gas of which both sides flow in opposite directions.
    ///
    /// All cells up to a node together give off `c + (1 - g) v` of the permeate `v` that enters them there.
    fn against(&mut self, i: usize) {
        let (mut c, mut g) = (self.stage.feed[i], 1.0);
        let mut eliminated = Vec::with_capacity(self.passages.len());
        for passage in &self.passages {
            let below = passage.stays + passage.permeates * g;
            eliminated.push((c, 1.0 - g, below));
            c *= passage.stays / below;
            g *= passage.goes_on / below;
        }
        let mut v = self.stage.sweep[i];
        self.permeate[self.nodes.len() - 1][i] = v;
        for (e, passage) in self.passages.iter().enumerate().rev() {
            let (c, d, below) = eliminated[e];
            let entering = v;
            v = (passage.permeates * c + passage.goes_on * entering) / below;
            let fed = c + d * v;
            self.permeated[e] += passage.permeates * fed - passage.returns * entering;
            self.permeate[e][i] = v;
            self.retentate[e + 1][i] = passage.stays * fed + passage.returns * entering;
        }
    }

    pub(super) fn cells(self) -> Cells {
        let flux = |e: usize| (self.permeated[e] / self.piece(e)).abs();
        let fluxes = (0..self.passages.len()).map(|e| flux(e) / flux(0)).collect();
        Cells {
            fluxes,
            feed_square: self.squares.iter().map(|squares| squares.0).collect(),
            permeate_square: self.squares.iter().map(|squares| squares.1).collect(),
            nodes: self.nodes,
            retentate: self.retentate,
            permeate: self.permeate,
        }
    }
}
