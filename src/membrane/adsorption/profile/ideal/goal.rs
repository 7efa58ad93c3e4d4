//! What is wanted after the film, and how parameters follow it.

use super::super::mesh::Mesh;
use super::Ideal;

/// What u and, for a permeate that is drawn off, Σ u − ψ are to be after the film; by rows how that changes with the
/// parameters, and with the pressure of the permeate.
pub(super) struct Goal {
    pub values: Vec<f64>,
    pub by_parameters: Vec<f64>,
    pub by_pressure: Vec<f64>,
}

impl Ideal<'_> {
    /// What is wanted after the film.
    pub(super) fn goal(&self, parameters: &[f64]) -> Goal {
        let (n, m) = (self.n, self.n - 1);
        let c = m + 2;
        let Some(pressure) = self.drawn_off() else {
            let value = |i: &usize| self.sides.low[*i] * self.after.ease[*i];
            let values = self.others.iter().map(value).collect();
            let (shares, _) = self.permeate(parameters);
            let by_pressure = self.others.iter().map(|i| shares[*i] * self.after.ease[*i]).collect();
            return Goal { values, by_parameters: vec![0.0; m * c], by_pressure };
        };
        let (shares, total) = self.permeate(parameters);
        let d = &self.diffusivities;
        let mut goal =
            Goal { values: vec![0.0; n], by_parameters: vec![0.0; n * c], by_pressure: vec![0.0; n] };
        goal.values[m] = -parameters[m];
        goal.by_parameters[m * c + m] = -1.0;
        for i in 0..n {
            let (y, ease) = (shares[i], self.after.ease[i]);
            let by_nu = |l: usize| pressure * ease * d[l] / total * (f64::from(u8::from(l == i)) - y);
            let by_rest = by_nu(self.rest);
            let value = pressure * y * ease;
            let row = self.others.iter().position(|other| *other == i);
            for to in row.into_iter().chain([m]) {
                goal.values[to] += value;
                goal.by_pressure[to] += y * ease;
                let by = &mut goal.by_parameters[to * c..(to + 1) * c];
                for (by, l) in by.iter_mut().zip(&self.others) {
                    *by += by_nu(*l) - by_rest;
                }
                by[m] += value * self.after.bend[i] - by_rest;
                by[m + 1] += by_rest;
            }
        }
        goal
    }

    /// Shares in what permeates, and Σ ν Đ.
    pub(super) fn permeate(&self, parameters: &[f64]) -> (Vec<f64>, f64) {
        let m = self.n - 1;
        let mut flows = vec![0.0; self.n];
        let mut rest = parameters[m + 1] - parameters[m];
        for (i, nu) in self.others.iter().zip(parameters) {
            flows[*i] = nu * self.diffusivities[*i];
            rest -= nu;
        }
        flows[self.rest] = rest * self.diffusivities[self.rest];
        let total: f64 = flows.iter().sum();
        flows.iter_mut().for_each(|flow| *flow /= total);
        (flows, total)
    }

    /// The equations of the unknown parameters, by rows, and what is still missing in them.
    pub(super) fn system(&self, mesh: &Mesh, goal: &Goal) -> (Vec<f64>, Vec<f64>) {
        let (m, c, width, end) = (mesh.states, mesh.parameters, mesh.width(), mesh.end());
        let k = goal.values.len();
        let (mut matrix, mut right) = (vec![0.0; k * k], vec![0.0; k]);
        for i in 0..k {
            for j in 0..k {
                let by = if i < m { end[i * width + m + j] } else { 0.0 };
                matrix[i * k + j] = by - goal.by_parameters[i * c + j];
            }
            let there = if i < m { mesh.last[i] + end[(i + 1) * width - 1] } else { 0.0 };
            right[i] = goal.values[i] - there;
        }
        (matrix, right)
    }
}
