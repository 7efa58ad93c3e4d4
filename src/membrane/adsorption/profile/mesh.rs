//! States through a film by collocation on elements, together with the parameters that they follow.

use super::rule::{POINTS, RULE};
use crate::numeric::lu;

/// The most Newton steps on one mesh.
const MOST_STEPS: usize = 20;
/// A step, over what is sought, after which the next would be lost in the digits of numbers.
const SMALL: f64 = 1e-7;
/// The most elements.
pub(super) const MOST: usize = 64;

/// Slopes at a place, and by rows how they change with states and with parameters.
pub(super) struct Local {
    pub slopes: Vec<f64>,
    pub by_states: Vec<f64>,
    pub by_parameters: Vec<f64>,
}

/// `du/ds = f(u, a)` on 0 ≤ s ≤ 1, with parameters `a` that make u meet what is wanted at s = 1.
pub(super) trait Equations {
    /// Slopes at Gauss point `place` of the mesh, and their changes.
    fn linear(&mut self, place: usize, state: &[f64], parameters: &[f64], local: &mut Local);

    /// Slopes at point `place` of the rule that checks the mesh.
    fn checked(&mut self, place: usize, state: &[f64], mesh: &Mesh, slopes: &mut [f64]);

    /// The share of sites that is free at a Gauss point, times dx/ds; and its changes with states and parameters.
    fn free(&mut self, place: usize, state: &[f64], parameters: &[f64], by: (&mut [f64], &mut [f64])) -> f64;

    /// Newton steps of the parameters for the linear equations of the mesh, and how long they are.
    fn steps(&mut self, mesh: &Mesh) -> Option<(Vec<f64>, f64)>;

    /// Takes note of new parameters; `None` where they are out of reach.
    fn moved(&mut self, parameters: &[f64]) -> Option<()>;

    /// Takes note of a new mesh.
    fn cut(&mut self, nodes: &[f64]) -> Option<()>;
}

/// Slopes at the Gauss points and parameters; and the changes of the states of each element with the first states, the
/// parameters, and what is still missing.
pub(super) struct Mesh {
    /// Numbers of states and of parameters.
    pub states: usize,
    pub parameters: usize,
    /// Where elements begin and end, 0 to 1.
    pub nodes: Vec<f64>,
    /// Sizes of the states.
    pub sizes: Vec<f64>,
    pub first: Vec<f64>,
    pub slopes: Vec<f64>,
    pub values: Vec<f64>,
    /// States at s = 1.
    pub last: Vec<f64>,
    /// Of each element: changes of its slopes with its first state, the parameters, and the rest.
    inner: Vec<f64>,
    /// Of each node: the same of its state with the first states, the parameters, and the rest.
    outer: Vec<f64>,
    matrix: Vec<f64>,
    sums: Vec<f64>,
    state: Vec<f64>,
    local: Local,
}

impl Mesh {
    /// A mesh without slopes yet.
    pub fn new(nodes: Vec<f64>, first: Vec<f64>, sizes: Vec<f64>, values: Vec<f64>) -> Self {
        let (m, c, elements) = (first.len(), values.len(), nodes.len() - 1);
        let (size, width) = (POINTS * m, m + c + 1);
        Self {
            states: m,
            parameters: c,
            nodes,
            sizes,
            last: first.clone(),
            first,
            slopes: vec![0.0; elements * size],
            values,
            inner: vec![0.0; elements * size * width],
            outer: vec![0.0; (elements + 1) * m * width],
            matrix: vec![0.0; size * size],
            sums: vec![0.0; width],
            state: vec![0.0; m],
            local: Local {
                slopes: vec![0.0; m],
                by_states: vec![0.0; m * m],
                by_parameters: vec![0.0; m * c],
            },
        }
    }

    /// Nodes of so many equal elements, as far as meshes go.
    pub fn even(elements: f64) -> Vec<f64> {
        let count = libm::ceil(elements).clamp(1.0, MOST as f64) as usize;
        (0..=count).map(|e| e as f64 / count as f64).collect()
    }

    /// Points of a rule in all elements.
    pub fn places<'b>(nodes: &'b [f64], points: &'b [f64]) -> impl Iterator<Item = f64> + 'b {
        nodes.windows(2).flat_map(|node| points.iter().map(|x| node[0] + x * (node[1] - node[0])))
    }

    pub fn elements(&self) -> usize {
        self.nodes.len() - 1
    }

    pub fn width(&self) -> usize {
        self.states + self.parameters + 1
    }

    /// Changes of the states at s = 1, by rows.
    pub fn end(&self) -> &[f64] {
        &self.outer[self.elements() * self.states * self.width()..]
    }

    pub fn h(&self, e: usize) -> f64 {
        self.nodes[e + 1] - self.nodes[e]
    }

    /// `state` moved from the start of element `e` into it.
    pub fn advance(&self, e: usize, weights: &[f64; POINTS], state: &mut [f64]) {
        let (m, h) = (self.states, self.h(e));
        for (i, u) in state.iter_mut().enumerate() {
            let slopes = self.slopes[e * POINTS * m + i..].iter().step_by(m);
            *u += h * weights.iter().zip(slopes).map(|(weight, slope)| weight * slope).sum::<f64>();
        }
    }

    /// Linear equations of all elements, and the states at s = 1.
    fn linearize(&mut self, equations: &mut impl Equations) -> Option<()> {
        let (m, width) = (self.states, self.width());
        let size = POINTS * m;
        self.outer[..m * width].fill(0.0);
        for i in 0..m {
            self.outer[i * width + i] = 1.0;
        }
        let mut start = self.first.clone();
        for e in 0..self.elements() {
            for k in 0..POINTS {
                self.row(equations, (e, k), &start);
            }
            let inner = &mut self.inner[e * size * width..(e + 1) * size * width];
            if !lu::solve(&mut self.matrix, inner, size, width) {
                return None;
            }
            self.carry(e);
            self.advance(e, &RULE.weights, &mut start);
        }
        self.last = start;
        Some(())
    }

    /// The equations of Gauss point `k` of element `e`.
    fn row(&mut self, equations: &mut impl Equations, (e, k): (usize, usize), start: &[f64]) {
        let (m, c, width, h) = (self.states, self.parameters, self.width(), self.h(e));
        let size = POINTS * m;
        let weights = &RULE.integrals[k];
        let mut state = core::mem::take(&mut self.state);
        state.copy_from_slice(start);
        self.advance(e, weights, &mut state);
        equations.linear(e * POINTS + k, &state, &self.values, &mut self.local);
        self.state = state;
        for i in 0..m {
            let row = k * m + i;
            let by_states = &self.local.by_states[i * m..(i + 1) * m];
            for (l, weight) in weights.iter().enumerate() {
                let matrix = &mut self.matrix[row * size + l * m..row * size + (l + 1) * m];
                for (x, by) in matrix.iter_mut().zip(by_states) {
                    *x = -h * weight * by;
                }
            }
            self.matrix[row * size + row] += 1.0;
            let at = (e * size + row) * width;
            let inner = &mut self.inner[at..at + width];
            inner[..m].copy_from_slice(by_states);
            inner[m..m + c].copy_from_slice(&self.local.by_parameters[i * c..(i + 1) * c]);
            inner[m + c] = self.local.slopes[i] - self.slopes[e * size + row];
        }
    }

    /// Changes of the state after element `e`.
    fn carry(&mut self, e: usize) {
        let at = (e + 1) * self.states * self.width();
        let mut outer = core::mem::take(&mut self.outer);
        let (before, after) = outer.split_at_mut(at);
        let (mut sums, from) = (core::mem::take(&mut self.sums), e * self.states * self.width());
        self.changes(e, &RULE.weights, &before[from..], &mut sums, after);
        (self.outer, self.sums) = (outer, sums);
    }

    /// Changes of a state inside element `e`, from those of its first state.
    fn changes(&self, e: usize, weights: &[f64; POINTS], first: &[f64], sums: &mut [f64], to: &mut [f64]) {
        let (m, width, h) = (self.states, self.width(), self.h(e));
        for i in 0..m {
            sums.fill(0.0);
            for (k, weight) in weights.iter().enumerate() {
                let at = ((e * POINTS + k) * m + i) * width;
                for (sum, x) in sums.iter_mut().zip(&self.inner[at..at + width]) {
                    *sum += h * weight * x;
                }
            }
            for c in 0..width {
                let through: f64 = (0..m).map(|j| sums[j] * first[j * width + c]).sum();
                to[i * width + c] = first[i * width + c] + through + if c >= m { sums[c] } else { 0.0 };
            }
        }
    }

    /// Takes a step of the parameters and what follows from it; the largest change over slopes.
    fn step(&mut self, steps: &[f64]) -> f64 {
        let (m, width) = (self.states, self.width());
        let (mut largest, mut most) = (0.0_f64, 1.0_f64);
        for e in 0..self.elements() {
            for i in 0..m {
                let row = &self.outer[(e * m + i) * width..(e * m + i + 1) * width];
                self.state[i] = row[width - 1] + product(&row[m..width - 1], steps);
            }
            for place in e * POINTS * m..(e + 1) * POINTS * m {
                let row = &self.inner[place * width..(place + 1) * width];
                let change =
                    row[width - 1] + product(&row[..m], &self.state) + product(&row[m..width - 1], steps);
                self.slopes[place] += change;
                let size = self.sizes[place % m];
                largest = if change.is_finite() { largest.max(change.abs() / size) } else { f64::INFINITY };
                most = most.max(self.slopes[place].abs() / size);
            }
        }
        for (value, step) in self.values.iter_mut().zip(steps) {
            *value += step;
        }
        largest / most
    }

    /// Newton steps; `None` where they do not come to an end.
    pub fn converge(&mut self, equations: &mut impl Equations) -> Option<()> {
        for _ in 0..MOST_STEPS {
            self.linearize(equations)?;
            let (steps, length) = equations.steps(self)?;
            let relative = self.step(&steps).max(length);
            if !(relative <= 1e6) {
                return None;
            }
            equations.moved(&self.values)?;
            if relative < SMALL {
                return Some(());
            }
        }
        None
    }

    /// ∫ (1 − θ) dx, and its changes with the first states and the parameters.
    pub fn free(&mut self, equations: &mut impl Equations) -> (f64, Vec<f64>) {
        let (m, c, width) = (self.states, self.parameters, self.width());
        let (mut start, mut state) = (self.first.clone(), vec![0.0; m]);
        let (mut by_states, mut by_parameters) = (vec![0.0; m], vec![0.0; c]);
        let (mut sum, mut change) = (0.0, vec![0.0; m + c]);
        let (mut changes, mut sums) = (vec![0.0; m * width], vec![0.0; width]);
        for e in 0..self.elements() {
            for k in 0..POINTS {
                let weight = self.h(e) * RULE.weights[k];
                state.copy_from_slice(&start);
                self.advance(e, &RULE.integrals[k], &mut state);
                let by = (&mut by_states[..], &mut by_parameters[..]);
                sum += weight * equations.free(e * POINTS + k, &state, &self.values, by);
                let first = &self.outer[e * m * width..(e + 1) * m * width];
                self.changes(e, &RULE.integrals[k], first, &mut sums, &mut changes);
                for (at, change) in change.iter_mut().enumerate() {
                    let through: f64 = (0..m).map(|i| by_states[i] * changes[i * width + at]).sum();
                    let own = if at < m { 0.0 } else { by_parameters[at - m] };
                    *change += weight * (own + through);
                }
            }
            self.advance(e, &RULE.weights, &mut start);
        }
        (sum, change)
    }
}

fn product(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}
