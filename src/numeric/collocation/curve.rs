//! Solutions and guesses of them.

use super::rule::{POINTS, basis, integrals, points};

/// A solution, or a guess of one: states at the nodes of a mesh and slopes at the Gauss points between them.
#[derive(Clone, Debug)]
pub(crate) struct Curve {
    /// Number of states.
    pub(super) size: usize,
    /// Places of the nodes, 0 to 1.
    pub nodes: Vec<f64>,
    /// States at the nodes, one after the other.
    states: Vec<f64>,
    /// Slopes at the Gauss points of each element.
    slopes: Vec<f64>,
}

impl Curve {
    /// From states at nodes, joined by straight lines.
    pub fn through(nodes: Vec<f64>, states: Vec<f64>) -> Self {
        let size = states.len() / nodes.len().max(1);
        let mut slopes = Vec::with_capacity(POINTS * states.len());
        for (e, pair) in nodes.windows(2).enumerate() {
            for _ in 0..POINTS {
                for i in 0..size {
                    slopes.push((states[(e + 1) * size + i] - states[e * size + i]) / (pair[1] - pair[0]));
                }
            }
        }
        Self { size, nodes, states, slopes }
    }

    /// The states at node `e`.
    pub fn at(&self, e: usize) -> &[f64] {
        &self.states[e * self.size..(e + 1) * self.size]
    }

    /// The states at the last node.
    pub fn last(&self) -> &[f64] {
        self.at(self.elements())
    }

    /// The slopes next to the last node.
    pub fn last_slopes(&self) -> &[f64] {
        &self.slopes[self.slopes.len() - self.size..]
    }

    /// Number of elements.
    pub fn elements(&self) -> usize {
        self.nodes.len() - 1
    }

    /// The states at any place.
    pub fn state(&self, s: f64) -> Vec<f64> {
        let e = self.nodes.partition_point(|node| *node <= s).clamp(1, self.elements()) - 1;
        let h = self.nodes[e + 1] - self.nodes[e];
        let mut state = vec![0.0; self.size];
        self.inside(e, &integrals((s - self.nodes[e]) / h), &mut state);
        state
    }

    /// The curve up to node `e`, as one from 0 to 1.
    pub fn up_to(&self, e: usize) -> Self {
        let end = self.nodes[e];
        Self {
            size: self.size,
            nodes: self.nodes[..=e].iter().map(|s| s / end).collect(),
            states: self.states[..(e + 1) * self.size].to_vec(),
            slopes: self.slopes[..e * POINTS * self.size].iter().map(|slope| slope * end).collect(),
        }
    }

    pub(super) fn element_slopes(&self, e: usize) -> &[f64] {
        let length = POINTS * self.size;
        &self.slopes[e * length..(e + 1) * length]
    }

    /// `u_e + h Σ weights · slopes`: a state inside element `e`.
    pub(super) fn inside(&self, e: usize, weights: &[f64; POINTS], state: &mut [f64]) {
        let h = self.nodes[e + 1] - self.nodes[e];
        state.copy_from_slice(self.at(e));
        for (weight, slopes) in weights.iter().zip(self.element_slopes(e).chunks_exact(self.size)) {
            for (u, slope) in state.iter_mut().zip(slopes) {
                *u += h * weight * slope;
            }
        }
    }

    /// Goes a share of a step of states and slopes.
    pub(super) fn step(&mut self, states: &[f64], slopes: &[f64], share: f64) {
        for (u, step) in self.states.iter_mut().zip(states) {
            *u += share * step;
        }
        for (slope, step) in self.slopes.iter_mut().zip(slopes) {
            *slope += share * step;
        }
    }

    /// The same curve with element `e` cut into `parts[e]`.
    pub(super) fn refined(&self, parts: &[usize]) -> Self {
        let mut nodes = vec![0.0];
        let mut states = self.at(0).to_vec();
        let mut slopes = Vec::new();
        let c = points();
        let mut state = vec![0.0; self.size];
        for (e, &count) in parts.iter().enumerate() {
            let (start, h) = (self.nodes[e], self.nodes[e + 1] - self.nodes[e]);
            for part in 0..count {
                for point in c {
                    let values = basis(&c, (part as f64 + point) / count as f64);
                    for i in 0..self.size {
                        let own = self.element_slopes(e).chunks_exact(self.size);
                        slopes.push(own.zip(values).map(|(slopes, value)| value * slopes[i]).sum());
                    }
                }
                if part + 1 < count {
                    let x = (part + 1) as f64 / count as f64;
                    self.inside(e, &integrals(x), &mut state);
                    nodes.push(start + x * h);
                    states.extend_from_slice(&state);
                } else {
                    nodes.push(self.nodes[e + 1]);
                    states.extend_from_slice(self.at(e + 1));
                }
            }
        }
        Self { size: self.size, nodes, states, slopes }
    }
}
