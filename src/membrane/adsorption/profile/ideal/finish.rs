//! Fluxes and their changes from a solution.

use super::super::Solved;
use super::super::mesh::Mesh;
use super::Ideal;
use crate::membrane::transport::Beyond;
use crate::numeric::lu;

/// By rows, how first states and parameters change with pressures of the feed side and what is on the other.
struct Changes {
    columns: usize,
    first: Vec<f64>,
    parameters: Vec<f64>,
}

impl Ideal<'_> {
    pub(super) fn finish(mut self, mut mesh: Mesh, strong: bool) -> Option<Solved> {
        let (m, c) = (mesh.states, mesh.parameters);
        let mut changes = self.given(&mesh);
        self.follow(&mesh, &mut changes)?;
        let Changes { columns, first, parameters } = &changes;
        let film = self.sides.film;
        let rates: Vec<f64> = self.diffusivities.iter().map(|d| d * film.density / film.thickness).collect();
        self.fill(0.0, &mesh.first, &mesh.values);
        let fluxes = self.nu.iter().zip(&rates).map(|(nu, rate)| nu * rate).collect();
        let mut moved = vec![0.0; self.n * columns];
        for at in 0..*columns {
            let mut rest = parameters[(m + 1) * columns + at] - parameters[m * columns + at];
            for (row, i) in self.others.iter().enumerate() {
                moved[i * columns + at] = rates[*i] * parameters[row * columns + at];
                rest -= parameters[row * columns + at];
            }
            moved[self.rest * columns + at] = rates[self.rest] * rest;
        }
        let free = strong.then(|| mesh.free(&mut self)).map(|(free, change)| {
            let by = |at: usize| {
                let states = (0..m).map(|j| change[j] * first[j * columns + at]);
                states.chain((0..c).map(|l| change[m + l] * parameters[l * columns + at])).sum()
            };
            (free, (0..*columns).map(by).collect())
        });
        Some(Solved { fluxes, changes: moved, free })
    }

    /// Changes of what is given: first states and spreading pressures.
    fn given(&self, mesh: &Mesh) -> Changes {
        let (n, m) = (self.n, mesh.states);
        let given = matches!(self.beyond, Beyond::Given(_));
        let columns = if given { 2 * n } else { n + 1 };
        let (mut first, mut parameters) = (vec![0.0; m * columns], vec![0.0; mesh.parameters * columns]);
        for j in 0..n {
            parameters[(m + 1) * columns + j] = self.before.per[j];
            if given {
                parameters[m * columns + n + j] = self.after.per[j];
            }
            for (at, i) in self.others.iter().enumerate() {
                first[at * columns + j] = self.before.change(*i, j, self.sides.feed[*i]);
            }
        }
        if !given && self.drawn_off().is_none() {
            // The first gas in a vacuum has these shares.
            let (shares, _) = self.permeate(&mesh.values);
            parameters[m * columns + n] = shares.iter().zip(&self.after.per).map(|(y, per)| y * per).sum();
        }
        Changes { columns, first, parameters }
    }

    /// Changes of the parameters that follow from them.
    fn follow(&self, mesh: &Mesh, changes: &mut Changes) -> Option<()> {
        let (n, m, c, width, end) = (self.n, mesh.states, mesh.parameters, mesh.width(), mesh.end());
        let Changes { columns, first, parameters } = changes;
        let columns = *columns;
        let goal = self.goal(&mesh.values);
        let (mut matrix, _) = self.system(mesh, &goal);
        let k = goal.values.len();
        let given = matches!(self.beyond, Beyond::Given(_));
        let mut right = vec![0.0; k * columns];
        for (i, right) in right.chunks_exact_mut(columns).enumerate() {
            for (at, moved) in right.iter_mut().enumerate().skip(n) {
                *moved = match given {
                    true => self.after.change(self.others[i], at - n, self.sides.low[self.others[i]]),
                    false => goal.by_pressure[i],
                };
            }
            for (at, moved) in right.iter_mut().enumerate() {
                for l in k..c {
                    let by = if i < m { end[i * width + m + l] } else { 0.0 };
                    *moved -= (by - goal.by_parameters[i * c + l]) * parameters[l * columns + at];
                }
                if i < m {
                    *moved -= (0..m).map(|j| end[i * width + j] * first[j * columns + at]).sum::<f64>();
                }
            }
        }
        if !lu::solve(&mut matrix, &mut right, k, columns) {
            return None;
        }
        parameters[..k * columns].copy_from_slice(&right);
        Some(())
    }
}
