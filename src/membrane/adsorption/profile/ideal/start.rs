//! A first profile.

use super::super::mesh::{Equations, Mesh};
use super::super::rule::{POINTS, RULE};
use super::Ideal;
use crate::numeric::lu;

impl Ideal<'_> {
    /// A mesh with the profile as without exchange, ψ/q of the mixture falling evenly.
    ///
    /// ```text
    /// dp_i/dt = −ν_i p_i⁰ B/ψ
    /// ```
    pub(super) fn started(&mut self, nodes: Vec<f64>) -> Option<Mesh> {
        let m = self.n - 1;
        let (feed, low) = (self.sides.feed, self.sides.low);
        let largest = self.before.psi.max(self.after.psi);
        let amounts = |i: usize| (feed[i] * self.before.ease[i], low[i] * self.after.ease[i]);
        let size = |i: &usize| match amounts(*i) {
            (a, b) if a.max(b) > 0.0 => a.max(b),
            _ => largest,
        };
        let first = self.others.iter().map(|i| amounts(*i).0).collect();
        let mut values = vec![0.0; m];
        values.extend([self.after.psi, self.before.psi]);
        let mut mesh = Mesh::new(nodes, first, self.others.iter().map(size).collect(), values);
        self.cut(&mesh.nodes)?;
        let mut u = vec![0.0; m * mesh.elements() * POINTS];
        for at in 0..m {
            self.fall(at, &mut mesh, &mut u);
        }
        if !self.pairs.0.is_empty() {
            self.rubbed(&mut mesh, &u)?;
        }
        Some(mesh)
    }

    /// ν, u and slopes of the gas at `at` of the others.
    fn fall(&self, at: usize, mesh: &mut Mesh, u: &mut [f64]) {
        let (n, m, i) = (self.n, self.n - 1, self.others[at]);
        let (feed, low) = (self.sides.feed, self.sides.low);
        let delta = self.before.psi - self.after.psi;
        let (b0, b1) = (self.before.filling(feed), self.after.filling(low));
        let fall = |k: usize| {
            let place = self.path.place(k);
            place.tau * (b0 + place.t * (b1 - b0)) / self.path.ease[k * n + i]
        };
        let falls: Vec<f64> = (0..mesh.elements() * POINTS).map(fall).collect();
        let sum = |e: usize, weights: &[f64; POINTS]| {
            let own = falls[e * POINTS..].iter().zip(weights);
            mesh.h(e) * own.map(|(fall, weight)| fall * weight).sum::<f64>()
        };
        let total: f64 = (0..mesh.elements()).map(|e| sum(e, &RULE.weights)).sum();
        let nu = (feed[i] - low[i]) / total;
        let mut start = feed[i];
        let mut slopes = Vec::with_capacity(falls.len());
        for e in 0..mesh.elements() {
            for k in 0..POINTS {
                let place = e * POINTS + k;
                let (ease, bend) = (self.path.ease[place * n + i], self.path.bends(place)[i].0);
                let p = start - nu * sum(e, &RULE.integrals[k]);
                u[place * m + at] = p * ease;
                slopes.push(-ease * (nu * falls[place] + self.path.place(place).tau * delta * bend * p));
            }
            start -= nu * sum(e, &RULE.weights);
        }
        mesh.values[at] = nu;
        for (place, slope) in slopes.into_iter().enumerate() {
            mesh.slopes[place * m + at] = slope;
        }
    }

    /// ν of a profile: with friction between gases the same on the average of some places as without.
    fn rubbed(&mut self, mesh: &mut Mesh, u: &[f64]) -> Option<()> {
        let (n, m) = (self.n, self.n - 1);
        let (mut matrix, mut right) = (vec![0.0; n * n], vec![0.0; n]);
        for (k, u) in u.chunks_exact(m.max(1)).enumerate().skip(1).step_by(3) {
            let place = self.path.place(k);
            let weight = mesh.h(k / POINTS) * place.tau;
            let delta = self.fill(place.t, u, &mesh.values);
            let bends: f64 = self.path.bends(k).iter().zip(&self.u).map(|((h, _), u)| h * u).sum();
            let nu = self.nu.clone();
            let path = core::mem::take(&mut self.path);
            self.rub(delta, path.bends(k));
            self.path = path;
            for i in 0..n {
                right[i] += weight * (1.0 - bends) * nu[i];
                for j in 0..n {
                    matrix[i * n + j] += weight * self.by_nu[i * n + j];
                }
            }
        }
        if !lu::solve(&mut matrix, &mut right, n, 1) {
            return None;
        }
        for (value, i) in mesh.values.iter_mut().zip(&self.others) {
            *value = right[*i];
        }
        Some(())
    }
}
