//! A module as a row of mixed cells: a first guess that needs none itself.

use super::local::permeating;
use super::{DrivingForce, FlowPattern, MAX_GASES, Stage};

/// Cells of equal length between the short ones at both ends.
const MIDDLE: usize = 32;
/// How much longer each cell at an end is than the one before.
const GROWTH: f64 = 2.0;
/// Rounds of updates.
const MAX_ROUNDS: usize = 1500;
/// Rounds within which changes should halve.
const PATIENCE: usize = 20;
/// Change of the logarithm of a flow that ends them.
const SETTLED: f64 = 1e-5;
/// The greatest exponent.
const MOST: f64 = 600.0;
/// The flow over the feed below which changes do not count: that of a used-up feed or of a dead end, which go on falling.
const NOTHING: f64 = 1e-12;
/// The least flow over the feed.
pub(super) const LEAST: f64 = 1e-200;
/// The least squared pressure of the feed over that at its inlet.
const LEAST_SQUARE: f64 = 1e-9;

/// Flows and squared pressures at the ends of cells.
pub(super) struct Cells {
    /// Places of the ends, 0 to 1.
    pub nodes: Vec<f64>,
    /// Flow of each gas on the feed side at each node, mol/s.
    pub retentate: Vec<[f64; MAX_GASES]>,
    /// The same of the permeate.
    pub permeate: Vec<[f64; MAX_GASES]>,
    /// Squared pressure of the feed over that of the feed at its inlet.
    pub feed_square: Vec<f64>,
    /// Squared pressure of the permeate over the same.
    pub permeate_square: Vec<f64>,
    /// Total flux of each cell over that of the first.
    pub fluxes: Vec<f64>,
}

impl Cells {
    /// The part of the length after which the feed has run out, or its pressure (then true), if it does.
    pub fn ends(&self) -> Option<(f64, bool)> {
        let fed: f64 = self.retentate[0].iter().sum();
        let pressureless = |node: usize| self.feed_square[node] <= 2.0 * LEAST_SQUARE;
        let is_over =
            |node: usize| self.retentate[node].iter().sum::<f64>() < 1e-9 * fed || pressureless(node);
        let end = (1..self.nodes.len()).find(|node| is_over(*node))?;
        Some((self.nodes[end], pressureless(end)))
    }
}

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

/// The first `part` of the length of a module of `area`, as cells; `None` where the flows do not settle.
///
/// ```text
/// dr_i/dA = -(out_i r_i - back_i v_i)        out = q_i p / R        back = q_i P / V
/// ```
///
/// With the totals R and V of a cell given, the flows of each gas are those of linear equations with exact solutions:
/// exponentials within a cell, and from cell to cell sums and products of positive numbers only. Every flow is positive and
/// keeps its digits, however small it is. The totals are then the sums of those flows, again and again (the sum-rates
/// method of absorbers). A feed that runs out keeps its least flow.
///
/// # References
/// D. W. Burningham, F. D. Otto, Hydrocarbon Process. 46(10) (1967) 163.
pub(super) fn cells(stage: &Stage, area: f64, part: f64) -> Option<Cells> {
    let mut row = Row::new(stage, area, part);
    let mut drives = vec![[(0.0, 0.0); MAX_GASES]; row.passages.len()];
    let mut least = f64::INFINITY;
    for round in 1..=MAX_ROUNDS {
        let change = row.round(&mut drives);
        // Pressures that answer to flows too strongly are followed more slowly.
        if round % PATIENCE == 0 {
            if change > 0.5 * least {
                row.weight = (0.5 * row.weight).max(0.01);
            }
            least = least.min(change);
        }
        if !change.is_finite() {
            return None;
        }
        if change < SETTLED {
            return Some(row.cells());
        }
    }
    None
}

/// The flow of a gas that a cell passes on: of what enters on the feed side the shares that stay and that permeate, of
/// what enters with the permeate those that stay and that return.
#[derive(Clone, Copy, Default)]
struct Passage {
    stays: f64,
    permeates: f64,
    goes_on: f64,
    returns: f64,
}

impl Passage {
    /// Through a cell whose permeate enters where its feed leaves.
    fn against(out: f64, back: f64) -> Self {
        // The flux changes as e^(zs) along the cell.
        let z = back - out;
        let mean = if z.abs() < 1e-9 { 1.0 } else { libm::expm1(z.min(MOST)) / z };
        let below = 1.0 + back * mean;
        Self {
            stays: libm::exp(z.min(MOST)) / below,
            permeates: out * mean / below,
            goes_on: 1.0 / below,
            returns: back * mean / below,
        }
    }

    /// Through a cell whose permeate enters with its feed.
    fn along(out: f64, back: f64) -> Self {
        let both = out + back;
        if !(both > 0.0) {
            return Self { stays: 1.0, goes_on: 1.0, ..Self::default() };
        }
        let (kept, moved) = (libm::exp(-both), -libm::expm1(-both));
        Self {
            stays: (back + out * kept) / both,
            permeates: out * moved / both,
            goes_on: (out + back * kept) / both,
            returns: back * moved / both,
        }
    }
}

struct Row<'a> {
    stage: &'a Stage<'a>,
    /// mol/s
    feed: f64,
    area: f64,
    part: f64,
    counter: bool,
    /// Whether the gas just permeated drives the fluxes.
    local: bool,
    nodes: Vec<f64>,
    /// At each node.
    retentate: Vec<[f64; MAX_GASES]>,
    permeate: Vec<[f64; MAX_GASES]>,
    /// Their sums.
    totals: Vec<(f64, f64)>,
    /// Squared pressures over that of the feed.
    squares: Vec<(f64, f64)>,
    /// Of each cell: fluxes over differences of pressures, mol/(m²·s·Pa).
    q: Vec<[f64; MAX_GASES]>,
    passages: Vec<Passage>,
    /// Of each cell, mol/s.
    permeated: Vec<f64>,
    /// Share of the way to its new value that a pressure goes in a round.
    weight: f64,
}

impl<'a> Row<'a> {
    fn new(stage: &'a Stage<'a>, area: f64, part: f64) -> Self {
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
    fn round(&mut self, drives: &mut [[(f64, f64); MAX_GASES]]) -> f64 {
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
            let nothing = NOTHING * self.feed;
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

    fn cells(self) -> Cells {
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
