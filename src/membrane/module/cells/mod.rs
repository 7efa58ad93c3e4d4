//! A module as a row of mixed cells: a first guess that needs none itself.

mod passage;
mod row;
mod settle;

use super::{MAX_GASES, Stage};
use row::Row;

/// Refinements of the cells, and the most of them.
const MAX_REFINEMENTS: usize = 8;
const MAX_CELLS: usize = 1000;
/// The flow over the feed below which changes do not count: that of a used-up feed or of a dead end, which go on falling.
const NOTHING: f64 = 1e-12;
/// The least flow over the feed.
const LEAST: f64 = 1e-200;
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
    row.settle().then(|| row.cells())
}

/// The same on cells so short that nothing changes much along one.
pub(super) fn finer_cells(stage: &Stage, area: f64, part: f64) -> Option<Cells> {
    let mut row = Row::new(stage, area, part);
    if !row.settle() {
        return None;
    }
    for _ in 0..MAX_REFINEMENTS {
        let parts = row.parts();
        let count: usize = parts.iter().sum();
        if count == parts.len() || count > MAX_CELLS {
            break;
        }
        row = row.refined(&parts);
        if !row.settle() {
            return None;
        }
    }
    Some(row.cells())
}
