//! How exact a profile is, and finer meshes where that is not enough.

use super::mesh::{Equations, MOST, Mesh};
use super::rule::{POINTS, RULE, lagrange};

/// The error of states at s = 1 that is accepted, over their sizes.
const TOLERANCE: f64 = 1e-11;
/// The next Legendre polynomial of slopes, over their size, below which there is no need to look: the error goes with its square,
/// some hundred times of it where shares have a pole near by.
const SMOOTH: f64 = 3e-8;

impl Mesh {
    /// Newton steps on finer and finer meshes.
    pub fn solved(mut self, equations: &mut impl Equations) -> Option<Self> {
        loop {
            self.converge(equations)?;
            if self.is_smooth() {
                return Some(self);
            }
            let (error, parts) = self.errors(equations);
            if error < TOLERANCE {
                return Some(self);
            }
            self = self.refined(&parts)?;
            equations.cut(&self.nodes)?;
        }
    }

    /// Whether slopes are so smooth that errors are lost in the digits of numbers: their Legendre polynomials go on to fall as from
    /// degrees 2 and 3 to 4 and 5.
    pub fn is_smooth(&self) -> bool {
        let m = self.states;
        let smooth = |slopes: &[f64]| {
            (0..m).all(|i| {
                let own = || slopes[i..].iter().step_by(m);
                let most = own().fold(self.sizes[i], |most, slope| most.max(slope.abs()));
                let share = |degree: usize| {
                    let by = &RULE.legendre[degree - 2];
                    by.iter().zip(own()).map(|(by, slope)| by * slope).sum::<f64>().abs()
                };
                let (low, high) = (share(2).max(share(3)), share(4).max(share(5)));
                high <= low && high * high <= SMOOTH * most * low
            })
        };
        m == 0 || self.slopes.chunks_exact(POINTS * m).all(smooth)
    }

    /// The error of the states at s = 1 over their sizes, by the next Gauss rule on each element; and into how many parts to cut
    /// each.
    pub fn errors(&mut self, equations: &mut impl Equations) -> (f64, Vec<usize>) {
        let m = self.states;
        let (mut start, mut sum) = (self.first.clone(), vec![0.0; m]);
        let (mut state, mut found, mut own) = (vec![0.0; m], vec![0.0; m], vec![0.0; m]);
        let mut parts = Vec::with_capacity(self.elements());
        let allowed = 0.3 * TOLERANCE / self.elements() as f64;
        for e in 0..self.elements() {
            own.fill(0.0);
            for k in 0..=POINTS {
                state.copy_from_slice(&start);
                self.advance(e, &RULE.check_integrals[k], &mut state);
                equations.checked(e * (POINTS + 1) + k, &state, self, &mut found);
                for i in 0..m {
                    let slopes = self.slopes[e * POINTS * m + i..].iter().step_by(m);
                    let slope: f64 =
                        RULE.check_values[k].iter().zip(slopes).map(|(value, x)| value * x).sum();
                    own[i] += self.h(e) * RULE.check_weights[k] * (slope - found[i]);
                }
            }
            let error = self.largest(&own);
            let ratio = libm::pow(error / allowed, 0.5 / POINTS as f64);
            parts.push(if ratio.is_finite() { (libm::ceil(ratio) as usize).clamp(1, 4) } else { 2 });
            sum.iter_mut().zip(&own).for_each(|(sum, own)| *sum += own);
            self.advance(e, &RULE.weights, &mut start);
        }
        (self.largest(&sum), parts)
    }

    fn largest(&self, errors: &[f64]) -> f64 {
        let errors = errors.iter().zip(&self.sizes).map(|(x, size)| x.abs() / size);
        errors.fold(0.0, |most, x| if x.is_finite() { x.max(most) } else { f64::INFINITY })
    }

    /// The same on elements cut into parts; `None` where those would be too many.
    fn refined(self, parts: &[usize]) -> Option<Self> {
        let m = self.states;
        let mut nodes = vec![0.0];
        let mut slopes = Vec::new();
        for (e, count) in parts.iter().enumerate() {
            let own = &self.slopes[e * POINTS * m..(e + 1) * POINTS * m];
            for part in 0..*count {
                let share = |x: f64| (part as f64 + x) / *count as f64;
                for x in RULE.points {
                    let values = lagrange(&RULE.points, share(x));
                    slopes.extend((0..m).map(|i| {
                        values.iter().zip(own[i..].iter().step_by(m)).map(|(value, x)| value * x).sum::<f64>()
                    }));
                }
                nodes.push(if part + 1 == *count {
                    self.nodes[e + 1]
                } else {
                    self.nodes[e] + share(1.0) * self.h(e)
                });
            }
        }
        if nodes.len() > MOST + 1 || nodes.len() == self.nodes.len() {
            return None;
        }
        let mut mesh = Self::new(nodes, self.first, self.sizes, self.values);
        mesh.slopes = slopes;
        Some(mesh)
    }
}
