//! Boundary value problems of ordinary differential equations: Gauss collocation on a mesh that adapts itself.

use super::{gauss, lu};
use std::sync::LazyLock;

/// Gauss points of an element; the states at the nodes are accurate to the order 2·POINTS.
const POINTS: usize = 4;
/// The error of one element that is accepted; the estimate leaves out how slopes change within the element.
const TOLERANCE: f64 = 2e-14;
/// The defect along an element that is accepted, and along one at an end: where the problem is singular there, the error
/// goes with the defect and not with its integral.
const DEFECT: (f64, f64) = (3e-9, 1e-11);
/// The step for differences over the size of a state.
pub(crate) const NUDGE: f64 = 1e-7;
/// The rounding of a state, and of a slope over its change with states.
const ROUNDING: f64 = 4.0 * f64::EPSILON;
/// Newton steps shorter than this end the iteration: what is left is their square.
const SMALL_STEP: f64 = 1e-9;
/// How many times longer than the last the next step may be; a last one that led to a longer one is shortened to this share
/// of itself, as long as it is more than that of the full step.
const LONGER: f64 = 3.0;
const SHORTER: f64 = 0.25;
const LEAST_SHARE: f64 = 1e-3;
/// The most Newton steps on one mesh.
const MAX_STEPS: usize = 30;
/// The most elements of a mesh.
const MAX_ELEMENTS: usize = 1200;
/// The most refinements of a mesh.
const MAX_REFINEMENTS: usize = 12;

/// Where the value of a state is given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum End {
    /// At s = 0.
    Start(f64),
    /// At s = 1.
    Finish(f64),
    /// At s = 1, where it is that of another state.
    Equal(usize),
    /// Nowhere: instead another state, which is given at s = 0 as well, is 0 at s = 1.
    UntilZero(usize),
}

/// `du/ds = f(u)` on 0 ≤ s ≤ 1, each state given at one end; states are scaled to the size 1.
pub(crate) trait Boundary {
    /// The ends at which the states are given.
    fn ends(&self) -> &[End];

    /// The slopes at a state.
    fn slopes(&self, u: &[f64], slopes: &mut [f64]);

    /// The slopes at a state and how they change with states, by rows, where that takes less than differences; else false.
    fn linear(&self, _u: &[f64], _slopes: &mut [f64], _jacobian: &mut [f64]) -> bool {
        false
    }

    /// A step of state `i` at `u` that is small for differences: [`NUDGE`] of the size that changes of it go with.
    fn nudge(&self, u: &[f64], i: usize) -> f64;

    /// Whether state `i` at `u` is so far from all others that its errors do not count.
    fn is_remote(&self, _u: &[f64], _i: usize) -> bool {
        false
    }

    /// The largest share of `step`, up to 1, that leads from `u` to an admissible state.
    fn share(&self, u: &[f64], step: &[f64]) -> f64;
}

/// What the method needs of the Gauss rule on 0…1.
struct Rule {
    /// ∫₀^c of the Lagrange polynomials of the points.
    integrals: [[f64; POINTS]; POINTS],
    weights: [f64; POINTS],
    /// The same, and the polynomials themselves, at the points of the next rule, where errors are estimated.
    check_integrals: [[f64; POINTS]; POINTS + 1],
    check_values: [[f64; POINTS]; POINTS + 1],
    check_weights: [f64; POINTS + 1],
}

static RULE: LazyLock<Rule> = LazyLock::new(|| {
    let unit = |n: usize| gauss(n).into_iter().map(|(x, w)| (0.5 * (x + 1.0), 0.5 * w)).collect::<Vec<_>>();
    let (points, check) = (unit(POINTS), unit(POINTS + 1));
    let c: [f64; POINTS] = core::array::from_fn(|i| points[i].0);
    let basis = |x: f64| basis(&c, x);
    let integral = |x: f64| {
        let mut sums = [0.0; POINTS];
        for (at, weight) in &points {
            for (sum, value) in sums.iter_mut().zip(basis(x * at)) {
                *sum += x * weight * value;
            }
        }
        sums
    };
    Rule {
        integrals: c.map(integral),
        weights: core::array::from_fn(|i| points[i].1),
        check_integrals: core::array::from_fn(|i| integral(check[i].0)),
        check_values: core::array::from_fn(|i| basis(check[i].0)),
        check_weights: core::array::from_fn(|i| check[i].1),
    }
});

/// The Lagrange polynomials of the points `c` at `x`.
fn basis(c: &[f64; POINTS], x: f64) -> [f64; POINTS] {
    core::array::from_fn(|l| {
        (0..POINTS).filter(|k| *k != l).fold(1.0, |product, k| product * (x - c[k]) / (c[l] - c[k]))
    })
}

/// A solution, or a guess of one: states at the nodes of a mesh and slopes at the Gauss points between them.
#[derive(Clone, Debug)]
pub(crate) struct Curve {
    /// Number of states.
    size: usize,
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

    fn element_slopes(&self, e: usize) -> &[f64] {
        let length = POINTS * self.size;
        &self.slopes[e * length..(e + 1) * length]
    }

    /// `u_e + h Σ weights · slopes`: a state inside element `e`.
    fn inside(&self, e: usize, weights: &[f64; POINTS], state: &mut [f64]) {
        let h = self.nodes[e + 1] - self.nodes[e];
        state.copy_from_slice(self.at(e));
        for (weight, slopes) in weights.iter().zip(self.element_slopes(e).chunks_exact(self.size)) {
            for (u, slope) in state.iter_mut().zip(slopes) {
                *u += h * weight * slope;
            }
        }
    }

    /// Goes a share of a step of states and slopes.
    fn step(&mut self, states: &[f64], slopes: &[f64], share: f64) {
        for (u, step) in self.states.iter_mut().zip(states) {
            *u += share * step;
        }
        for (slope, step) in self.slopes.iter_mut().zip(slopes) {
            *slope += share * step;
        }
    }

    /// The same curve with element `e` cut into `parts[e]`.
    fn refined(&self, parts: &[usize]) -> Self {
        let mut nodes = vec![0.0];
        let mut states = self.at(0).to_vec();
        let mut slopes = Vec::new();
        let gauss_points: Vec<f64> = gauss(POINTS).into_iter().map(|(x, _)| 0.5 * (x + 1.0)).collect();
        let c: [f64; POINTS] = core::array::from_fn(|i| gauss_points[i]);
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

/// ∫₀^x of the Lagrange polynomials.
fn integrals(x: f64) -> [f64; POINTS] {
    let points = gauss(POINTS);
    let c: [f64; POINTS] = core::array::from_fn(|i| 0.5 * (points[i].0 + 1.0));
    let mut sums = [0.0; POINTS];
    for (at, weight) in points {
        for (sum, value) in sums.iter_mut().zip(basis(&c, x * 0.5 * (at + 1.0))) {
            *sum += x * 0.5 * weight * value;
        }
    }
    sums
}

/// What a solution took.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Effort {
    /// Newton steps.
    pub steps: usize,
    /// Estimated error of the worst element.
    pub error: f64,
}

/// Solves the problem from a guess, `looseness` times less exactly than it can be; `None` if the iteration does not converge, or needs too fine a mesh.
///
/// Newton's method on all elements at once. Within an element the slopes at the Gauss points are eliminated; between
/// elements the rows are eliminated with exchanges, which stays accurate where solutions grow and decay by many orders
/// of magnitude. The error of an element is what a Gauss rule of one more point finds of the defect
/// `u′ − f(u)`, and is of the order of the method.
///
/// # References
/// U. M. Ascher, R. M. M. Mattheij, R. D. Russell, Numerical Solution of Boundary Value Problems for Ordinary
/// Differential Equations (SIAM 1995), sec. 5.4 and 7.2.
pub(crate) fn collocated(
    problem: &impl Boundary,
    guess: Curve,
    looseness: f64,
    effort: &mut Effort,
) -> Option<Curve> {
    let mut curve = guess;
    for _ in 0..MAX_REFINEMENTS {
        converge(problem, &mut curve, effort)?;
        let mut parts = Vec::with_capacity(curve.elements());
        effort.error = 0.0;
        for e in 0..curve.elements() {
            let (mut error, mut defect) = defect(problem, &curve, e);
            if error > TOLERANCE * looseness {
                let rounding = rounding(problem, &curve, e);
                (error, defect) = ((error - rounding).max(0.0), (defect - rounding).max(0.0));
            }
            effort.error = effort.error.max(error);
            let order = POINTS as f64 + 1.0;
            let allowed = if e == 0 || e + 1 == curve.elements() { DEFECT.1 } else { DEFECT.0 };
            let ratio = libm::pow(error / TOLERANCE / looseness, 1.0 / (2.0 * order - 1.0))
                .max(libm::pow(defect / allowed / looseness, 1.0 / order));
            parts.push(if ratio <= 1.0 { 1 } else { (libm::ceil(ratio) as usize).clamp(2, 4) });
        }
        let total: usize = parts.iter().sum();
        if total == curve.elements() {
            return Some(curve);
        }
        // Beyond this the rounding of the states is all that is left.
        if total > MAX_ELEMENTS {
            return (effort.error < 100.0 * TOLERANCE * looseness).then_some(curve);
        }
        curve = curve.refined(&parts);
    }
    (effort.error < 100.0 * TOLERANCE * looseness).then_some(curve)
}

/// The error an element adds, by the next Gauss rule, and the largest defect at its points, times the length.
fn defect(problem: &impl Boundary, curve: &Curve, e: usize) -> (f64, f64) {
    let m = curve.size;
    let h = curve.nodes[e + 1] - curve.nodes[e];
    let (mut state, mut slopes, mut sums) = (vec![0.0; m], vec![0.0; m], vec![0.0; m]);
    let mut largest = 0.0_f64;
    for p in 0..=POINTS {
        curve.inside(e, &RULE.check_integrals[p], &mut state);
        problem.slopes(&state, &mut slopes);
        let values = &RULE.check_values[p];
        for i in 0..m {
            let own = curve.element_slopes(e).chunks_exact(m);
            let slope: f64 = own.zip(values).map(|(slopes, value)| value * slopes[i]).sum();
            if problem.is_remote(&state, i) {
                continue;
            }
            sums[i] += h * RULE.check_weights[p] * (slope - slopes[i]);
            largest = largest.max(h * (slope - slopes[i]).abs());
        }
    }
    let finite = |x: f64| if x.is_finite() { x } else { f64::INFINITY };
    (sums.iter().fold(0.0, |worst: f64, sum| worst.max(finite(sum.abs()))), finite(largest))
}

/// What the rounding of states, and of the terms that slopes are differences of, makes of an error or a defect.
fn rounding(problem: &impl Boundary, curve: &Curve, e: usize) -> f64 {
    let m = curve.size;
    let h = curve.nodes[e + 1] - curve.nodes[e];
    let (mut state, mut slopes, mut moved) = (vec![0.0; m], vec![0.0; m], vec![0.0; m]);
    let mut jacobian = vec![0.0; m * m];
    curve.inside(e, &RULE.check_integrals[POINTS / 2], &mut state);
    differences(problem, &mut state, (&mut slopes, &mut moved), &mut jacobian);
    let sizes: Vec<f64> = (0..m).map(|i| state[i].abs().max(problem.nudge(&state, i) / NUDGE)).collect();
    let change = |row: &[f64]| row.iter().zip(&sizes).map(|(x, size)| x.abs() * size).sum::<f64>();
    h * ROUNDING * jacobian.chunks_exact(m).map(change).fold(0.0, f64::max)
}

/// Newton's method on one mesh. A step after which the next one would be much longer is taken back and shortened.
fn converge(problem: &impl Boundary, curve: &mut Curve, effort: &mut Effort) -> Option<()> {
    let mut work = Work::new(curve.size, curve.elements());
    let mut last: Option<Taken> = None;
    let mut shortest: usize = 0;
    for _ in 0..MAX_STEPS {
        effort.steps += 1;
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
fn differences(
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

#[cfg(test)]
mod tests {
    use super::*;

    /// `u″ = λ² u`, growing and decaying: `u = sinh(λ s)/sinh(λ)`.
    struct Dichotomy {
        lambda: f64,
        ends: [End; 2],
    }

    impl Boundary for Dichotomy {
        fn ends(&self) -> &[End] {
            &self.ends
        }

        fn slopes(&self, u: &[f64], slopes: &mut [f64]) {
            // Characteristic variables: one grows, one decays.
            slopes[0] = self.lambda * u[0];
            slopes[1] = -self.lambda * u[1] + u[0] * u[0];
        }

        fn nudge(&self, _: &[f64], _: usize) -> f64 {
            1e-7
        }

        fn share(&self, _: &[f64], _: &[f64]) -> f64 {
            1.0
        }
    }

    #[test]
    fn growing_and_decaying_solutions_are_found_at_once() {
        for lambda in [1.0, 30.0, 300.0] {
            let problem = Dichotomy { lambda, ends: [End::Finish(1.0), End::Start(1.0)] };
            let guess = Curve::through(vec![0.0, 0.5, 1.0], vec![1.0; 6]);
            let curve = collocated(&problem, guess, 1.0, &mut Effort::default()).unwrap();
            // u0 = exp(−λ(1−s)), u1 = c exp(−λ s) + u0²/(3λ).
            let at_zero = libm::exp(-2.0 * lambda) / (3.0 * lambda);
            let expected = (1.0 - at_zero) * libm::exp(-lambda) + 1.0 / (3.0 * lambda);
            approx::assert_abs_diff_eq!(curve.last()[1], expected, epsilon = 3e-12);
            let middle = curve.state(0.37);
            approx::assert_abs_diff_eq!(middle[0], libm::exp(-0.63 * lambda), epsilon = 1e-7);
            approx::assert_relative_eq!(
                curve.at(0)[0],
                libm::exp(-lambda),
                max_relative = 1e-8,
                epsilon = 1e-13
            );
        }
    }
}
