//! Newton's method on one mesh.

use super::rule::{POINTS, RULE};
use super::{Boundary, Curve, Effort, End};
use crate::numeric::lu;

/// Newton steps shorter than this end the iteration: what is left is their square.
const SMALL_STEP: f64 = 1e-9;
/// How many times longer than the last the next step may be; a last one that led to a longer one is shortened to this share
/// of itself, as long as it is more than that of the full step.
const LONGER: f64 = 3.0;
const SHORTER: f64 = 0.25;
const LEAST_SHARE: f64 = 1e-3;
/// The most Newton steps on one mesh.
const MAX_STEPS: usize = 30;

/// Newton's method on one mesh. A step after which the next one would be much longer is taken back and shortened.
pub(super) fn converge(problem: &impl Boundary, curve: &mut Curve, effort: &mut Effort) -> Option<()> {
    let mut work = Work::new(curve.size, curve.elements());
    let mut last: Option<Taken> = None;
    let mut shortest: usize = 0;
    for _ in 0..MAX_STEPS {
        effort.steps += 1;
        effort.work += curve.elements() * curve.size.pow(3);
        let found = work.linearize(problem, curve).and_then(|()| work.eliminate(problem, curve));
        let (share, size) = found.map_or((0.0, f64::INFINITY), |()| work.measure(problem, curve));
        if let Some(last) = &mut last
            && !(size < LONGER * last.size)
            && last.share > LEAST_SHARE
        {
            last.share *= SHORTER;
            *curve = last.from.clone();
            curve.step(&last.states, &last.slopes, last.share);
            continue;
        }
        if !size.is_finite() {
            return None;
        }
        let from = curve.clone();
        curve.step(&work.steps, &work.slope_steps, share);
        if share >= 1.0 && size < SMALL_STEP {
            return Some(());
        }
        let (states, slopes) = (work.steps.clone(), work.slope_steps.clone());
        last = Some(Taken { from, states, slopes, share, size });
        shortest = if share < 1e-3 { shortest + 1 } else { 0 };
        if shortest > 8 {
            return None;
        }
    }
    None
}

/// A Newton step that was taken.
struct Taken {
    from: Curve,
    states: Vec<f64>,
    slopes: Vec<f64>,
    share: f64,
    size: f64,
}

/// Room for the matrices of one mesh.
struct Work {
    m: usize,
    /// Of each element: the change of its slopes per change of its first state, and beside that, by rows.
    inner: Vec<f64>,
    /// Of each element: `δu[e+1] = Φ δu[e] + g`, by rows of Φ and g.
    outer: Vec<f64>,
    /// Pivot rows of each node, on its own and the next states, and their right-hand sides.
    pivots: Vec<f64>,
    /// Steps of the states.
    steps: Vec<f64>,
    /// Steps of the slopes.
    slope_steps: Vec<f64>,
}

impl Work {
    fn new(m: usize, elements: usize) -> Self {
        Self {
            m,
            inner: vec![0.0; elements * POINTS * m * (m + 1)],
            outer: vec![0.0; elements * m * (m + 1)],
            pivots: vec![0.0; (elements + 1) * m * (2 * m + 1)],
            steps: vec![0.0; (elements + 1) * m],
            slope_steps: vec![0.0; elements * POINTS * m],
        }
    }

    /// Linearizes each element and eliminates its slopes.
    fn linearize(&mut self, problem: &impl Boundary, curve: &Curve) -> Option<()> {
        let m = self.m;
        let (n, width) = (POINTS * m, m + 1);
        let mut matrix = vec![0.0; n * n];
        let (mut state, mut slopes, mut moved) = (vec![0.0; m], vec![0.0; m], vec![0.0; m]);
        let mut jacobian = vec![0.0; m * m];
        for e in 0..curve.elements() {
            let h = curve.nodes[e + 1] - curve.nodes[e];
            let inner = &mut self.inner[e * n * width..(e + 1) * n * width];
            for j in 0..POINTS {
                curve.inside(e, &RULE.integrals[j], &mut state);
                if !problem.linear(&state, &mut slopes, &mut jacobian) {
                    differences(problem, &mut state, (&mut slopes, &mut moved), &mut jacobian);
                }
                for row in 0..m {
                    let place = j * m + row;
                    for l in 0..POINTS {
                        let factor = h * RULE.integrals[j][l];
                        for i in 0..m {
                            matrix[place * n + l * m + i] = -factor * jacobian[row * m + i];
                        }
                    }
                    matrix[place * n + place] += 1.0;
                    inner[place * width..place * width + m]
                        .copy_from_slice(&jacobian[row * m..(row + 1) * m]);
                    inner[place * width + m] = slopes[row] - curve.element_slopes(e)[place];
                }
            }
            if !lu::solve(&mut matrix, inner, n, width) {
                return None;
            }
            self.condense(curve, e, h);
        }
        Some(())
    }

    /// `δu[e+1] = Φ δu[e] + g` of element `e`.
    fn condense(&mut self, curve: &Curve, e: usize, h: f64) {
        let m = self.m;
        let width = m + 1;
        let inner = &self.inner[e * POINTS * m * width..(e + 1) * POINTS * m * width];
        let outer = &mut self.outer[e * m * width..(e + 1) * m * width];
        let slopes = curve.element_slopes(e);
        for row in 0..m {
            let out = &mut outer[row * width..(row + 1) * width];
            out.fill(0.0);
            out[row] = 1.0;
            out[m] = curve.at(e)[row] - curve.at(e + 1)[row];
            for (j, weight) in RULE.weights.iter().enumerate() {
                out[m] += h * weight * slopes[j * m + row];
                for (x, y) in out.iter_mut().zip(&inner[(j * m + row) * width..(j * m + row + 1) * width]) {
                    *x += h * weight * y;
                }
            }
        }
    }

    /// Eliminates the states node by node, with row exchanges, and substitutes back.
    fn eliminate(&mut self, problem: &impl Boundary, curve: &Curve) -> Option<()> {
        let m = self.m;
        let (width, elements) = (2 * m + 1, curve.elements());
        let ends = problem.ends();
        // Rows on the states of one node: first the conditions at the start.
        let mut carried: Vec<f64> = Vec::new();
        for (i, end) in ends.iter().enumerate() {
            if let End::Start(value) = end {
                let mut row = vec![0.0; width];
                row[i] = 1.0;
                row[2 * m] = value - curve.at(0)[i];
                carried.extend(row);
            }
        }
        let starts = carried.len() / width;
        let mut rows = vec![0.0; (starts + m) * width];
        for e in 0..elements {
            rows[..starts * width].copy_from_slice(&carried);
            for i in 0..m {
                let row = &mut rows[(starts + i) * width..(starts + i + 1) * width];
                let outer = &self.outer[(e * m + i) * (m + 1)..(e * m + i + 1) * (m + 1)];
                row.fill(0.0);
                for (x, y) in row.iter_mut().zip(&outer[..m]) {
                    *x = -y;
                }
                row[m + i] = 1.0;
                row[2 * m] = outer[m];
            }
            triangle(&mut rows, starts + m, width, m)?;
            self.pivots[e * m * width..(e + 1) * m * width].copy_from_slice(&rows[..m * width]);
            for (row, left) in carried.chunks_exact_mut(width).zip(rows[m * width..].chunks_exact(width)) {
                row.fill(0.0);
                row[..m].copy_from_slice(&left[m..2 * m]);
                row[2 * m] = left[2 * m];
            }
        }
        for (i, end) in ends.iter().enumerate() {
            let last = curve.last();
            let mut row = vec![0.0; width];
            let (own, other, right) = match *end {
                End::Start(_) => continue,
                End::Finish(value) => (1.0, None, value - last[i]),
                End::Equal(other) => (1.0, Some((other, -1.0)), last[other] - last[i]),
                End::UntilZero(other) => (0.0, Some((other, 1.0)), -last[other]),
            };
            row[i] = own;
            row[2 * m] = right;
            if let Some((other, factor)) = other {
                row[other] = factor;
            }
            carried.extend(row);
        }
        triangle(&mut carried, m, width, m)?;
        self.pivots[elements * m * width..].copy_from_slice(&carried);
        for e in (0..=elements).rev() {
            for i in (0..m).rev() {
                let row = &self.pivots[(e * m + i) * width..(e * m + i + 1) * width];
                let mut right = row[2 * m];
                for j in i + 1..m {
                    right -= row[j] * self.steps[e * m + j];
                }
                if e < elements {
                    for j in 0..m {
                        right -= row[m + j] * self.steps[(e + 1) * m + j];
                    }
                }
                self.steps[e * m + i] = right / row[i];
            }
        }
        Some(())
    }

    /// The share of the step that leaves all states in their range, and the size of the full step; fills the steps of slopes.
    fn measure(&mut self, problem: &impl Boundary, curve: &Curve) -> (f64, f64) {
        let m = self.m;
        let length = POINTS * m;
        let slope_steps = &mut self.slope_steps;
        let (mut share, mut size) = (1.0_f64, 0.0_f64);
        let (mut state, mut change) = (vec![0.0; m], vec![0.0; m]);
        for e in 0..curve.elements() {
            let h = curve.nodes[e + 1] - curve.nodes[e];
            let own = &self.steps[e * m..(e + 1) * m];
            let slopes = &mut slope_steps[e * length..(e + 1) * length];
            for (place, slope) in slopes.iter_mut().enumerate() {
                let at = (e * length + place) * (m + 1);
                let row = &self.inner[at..at + m + 1];
                *slope = row[m] + row[..m].iter().zip(own).map(|(x, y)| x * y).sum::<f64>();
            }
            for weights in &RULE.integrals {
                curve.inside(e, weights, &mut state);
                change.copy_from_slice(own);
                for (weight, slopes) in weights.iter().zip(slopes.chunks_exact(m)) {
                    for (x, slope) in change.iter_mut().zip(slopes) {
                        *x += h * weight * slope;
                    }
                }
                share = share.min(problem.share(&state, &change));
                for (i, x) in change.iter().enumerate() {
                    if !x.is_finite() {
                        size = f64::INFINITY;
                    } else if x.abs() > size && !problem.is_remote(&state, i) {
                        size = x.abs();
                    }
                }
            }
        }
        (share, size)
    }
}

/// The slopes at a state, and how they change by differences.
pub(super) fn differences(
    problem: &impl Boundary,
    state: &mut [f64],
    (slopes, moved): (&mut [f64], &mut [f64]),
    jacobian: &mut [f64],
) {
    let m = state.len();
    problem.slopes(state, slopes);
    for i in 0..m {
        let (kept, nudge) = (state[i], problem.nudge(state, i));
        state[i] = kept + nudge;
        let nudge = state[i] - kept;
        problem.slopes(state, moved);
        state[i] = kept;
        for row in 0..m {
            jacobian[row * m + i] = (moved[row] - slopes[row]) / nudge;
        }
    }
}

/// Brings the first `columns` columns of `count` rows to an upper triangle, with row exchanges.
fn triangle(rows: &mut [f64], count: usize, width: usize, columns: usize) -> Option<()> {
    for k in 0..columns {
        let mut pivot = k;
        for i in k + 1..count {
            if rows[i * width + k].abs() > rows[pivot * width + k].abs() {
                pivot = i;
            }
        }
        let value = rows[pivot * width + k];
        if !(value.abs() > 0.0 && value.is_finite()) {
            return None;
        }
        if pivot != k {
            let (upper, lower) = rows.split_at_mut(pivot * width);
            upper[k * width..(k + 1) * width].swap_with_slice(&mut lower[..width]);
        }
        let (upper, lower) = rows.split_at_mut((k + 1) * width);
        let source = &upper[k * width..];
        for row in lower.chunks_exact_mut(width) {
            let factor = row[k] / value;
            if factor != 0.0 {
                for (x, y) in row[k..].iter_mut().zip(&source[k..width]) {
                    *x -= factor * y;
                }
            }
        }
    }
    Some(())
}
