//! Boundary value problems of ordinary differential equations: Gauss collocation on a mesh that adapts itself.

mod curve;
mod newton;
mod rule;

pub(crate) use curve::Curve;
use newton::{converge, differences};
use rule::{POINTS, RULE};

/// The error of one element that is accepted; the estimate leaves out how slopes change within the element.
const TOLERANCE: f64 = 2e-14;
/// The defect along an element that is accepted, and along one at an end: where the problem is singular there, the error
/// goes with the defect and not with its integral.
const DEFECT: (f64, f64) = (3e-9, 1e-11);
/// The step for differences over the size of a state.
pub(crate) const NUDGE: f64 = 1e-7;
/// The rounding of a state, and of a slope over its change with states.
const ROUNDING: f64 = 4.0 * f64::EPSILON;
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

/// What a solution took.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Effort {
    /// Newton steps.
    pub steps: usize,
    /// About the operations they took: elements times the third power of the number of states.
    pub work: usize,
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
