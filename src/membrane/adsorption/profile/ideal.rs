//! Profiles along the spreading pressure, where gases share the sites as an ideal adsorbed solution.

use super::super::iast::Edge;
use super::mesh::{Equations, Local, Mesh};
use super::path::Path;
use super::rule::{POINTS, RULE};
use super::{Pairs, Sides, Solved};
use crate::membrane::transport::Beyond;
use crate::numeric::lu;

/// Friction between gases leaves the sum of the Maxwell–Stefan equations, `ρ Σ q_i dln p_i/dx = −Σ N_i/Đ_i`, whose left side
/// is `ρ dψ/dx` by the Gibbs equation: along the film ψ falls evenly. With the amounts `u_i = ψ z_i`, z the composition of
/// what is adsorbed, and `ν_i = N_i L/(ρ Đ_i)`
///
/// ```text
/// ψ = ψ₀ − t Δ        Δ = Σ ν_i = ψ₀ − ψ₁
/// du_i/dt = −[ν_i B + Δ h_i u_i + Σ_j (u_j Đ_i ν_i − u_i Đ_j ν_j)/X_ij]
/// B = 1 − Σ h_j u_j        h_j(ψ) = 1/ψ − 1/q_j⁰(ψ)        q_i = u_i/B
/// ```
///
/// without singularity at ψ → 0. One gas follows from all others by Σ u = ψ and Σ ν = Δ. Parameters are ν of those
/// others, ψ₁ and ψ₀.
struct Ideal<'a> {
    sides: &'a Sides<'a>,
    beyond: &'a Beyond<'a>,
    n: usize,
    /// The gas that follows from the others, and those.
    rest: usize,
    others: Vec<usize>,
    diffusivities: Vec<f64>,
    saturation: Vec<f64>,
    pairs: Pairs,
    before: Edge,
    after: Edge,
    path: Path,
    /// Of a place: u, ν, f; the changes of f with u, ν and ψ.
    u: Vec<f64>,
    nu: Vec<f64>,
    f: Vec<f64>,
    by_u: Vec<f64>,
    by_nu: Vec<f64>,
    by_psi: Vec<f64>,
}

/// What u and, for a permeate that is drawn off, Σ u − ψ are to be after the film; by rows how that changes with the
/// parameters, and with the pressure of the permeate.
struct Goal {
    values: Vec<f64>,
    by_parameters: Vec<f64>,
    by_pressure: Vec<f64>,
}

impl<'a> Ideal<'a> {
    fn new(sides: &'a Sides, beyond: &'a Beyond<'a>) -> Self {
        let film = sides.film;
        let n = sides.feed.len();
        let (before, after) = (Edge::at(&film.isotherms, sides.feed), Edge::at(&film.isotherms, sides.low));
        // The one with the largest shares: the others then keep their digits.
        let share = |i: usize| before.share(i, sides.feed[i]) + after.share(i, sides.low[i]);
        let rest = (1..n).fold(0, |most, i| if share(i) > share(most) { i } else { most });
        let (row, square) = (|| vec![0.0; n], || vec![0.0; n * n]);
        Self {
            sides,
            beyond,
            n,
            rest,
            others: (0..n).filter(|i| *i != rest).collect(),
            diffusivities: film.gases.iter().map(|gas| gas.diffusivity).collect(),
            saturation: film.isotherms.iter().map(|gas| gas.saturation()).collect(),
            pairs: Pairs::new(film),
            before,
            after,
            path: Path::default(),
            u: row(),
            nu: row(),
            f: row(),
            by_u: square(),
            by_nu: square(),
            by_psi: row(),
        }
    }

    fn drawn_off(&self) -> Option<f64> {
        match self.beyond {
            Beyond::DrawnOff(pressure, _) if *pressure > 0.0 => Some(*pressure),
            _ => None,
        }
    }

    /// u and ν of all gases; Δ.
    fn fill(&mut self, t: f64, state: &[f64], parameters: &[f64]) -> f64 {
        let m = self.n - 1;
        let delta = parameters[m + 1] - parameters[m];
        let (mut u, mut nu) = (parameters[m + 1] - t * delta, delta);
        for (at, i) in self.others.iter().enumerate() {
            (self.u[*i], self.nu[*i]) = (state[at], parameters[at]);
            u -= state[at];
            nu -= parameters[at];
        }
        (self.u[self.rest], self.nu[self.rest]) = (u, nu);
        delta
    }

    /// f and its changes at a place with bends h and their changes.
    fn rub(&mut self, delta: f64, bends: &[(f64, f64)]) {
        let n = self.n;
        let (mut b, mut turn) = (1.0, 0.0);
        for ((h, change), u) in bends.iter().zip(&self.u) {
            b -= h * u;
            turn -= change * u;
        }
        self.by_nu.fill(0.0);
        for i in 0..n {
            let (h, change) = bends[i];
            let (nu, u) = (self.nu[i], self.u[i]);
            self.f[i] = nu * b + delta * h * u;
            self.by_psi[i] = nu * turn + delta * change * u;
            for (by, (h, _)) in self.by_u[i * n..(i + 1) * n].iter_mut().zip(bends) {
                *by = -nu * h;
            }
            self.by_u[i * n + i] += delta * h;
            self.by_nu[i * n + i] = b;
        }
        for pair in &self.pairs.0 {
            let (i, j) = (pair.i, pair.j);
            let (ui, uj) = (self.u[i], self.u[j]);
            let (inverse, turns) = pair.inverse(ui, uj);
            let (fast_i, fast_j) = (self.diffusivities[i] * inverse, self.diffusivities[j] * inverse);
            let drag = uj * fast_i * self.nu[i] - ui * fast_j * self.nu[j];
            let by = (-fast_j * self.nu[j] - drag * turns.0, fast_i * self.nu[i] - drag * turns.1);
            for (row, sign) in [(i, 1.0), (j, -1.0)] {
                self.f[row] += sign * drag;
                self.by_u[row * n + i] += sign * by.0;
                self.by_u[row * n + j] += sign * by.1;
                self.by_nu[row * n + i] += sign * uj * fast_i;
                self.by_nu[row * n + j] -= sign * ui * fast_j;
            }
        }
    }

    /// What is wanted after the film.
    fn goal(&self, parameters: &[f64]) -> Goal {
        let (n, m) = (self.n, self.n - 1);
        let c = m + 2;
        let Some(pressure) = self.drawn_off() else {
            let value = |i: &usize| self.sides.low[*i] * self.after.ease[*i];
            let values = self.others.iter().map(value).collect();
            return Goal { values, by_parameters: vec![0.0; m * c], by_pressure: vec![0.0; m] };
        };
        let (psi, delta) = (parameters[m], parameters[m + 1] - parameters[m]);
        let mut nu = vec![delta; n];
        for (at, i) in self.others.iter().enumerate() {
            nu[*i] = parameters[at];
            nu[self.rest] -= parameters[at];
        }
        let d = &self.diffusivities;
        let total: f64 = nu.iter().zip(d).map(|(nu, d)| nu * d).sum();
        let mut goal =
            Goal { values: vec![0.0; n], by_parameters: vec![0.0; n * c], by_pressure: vec![0.0; n] };
        goal.values[m] = -psi;
        goal.by_parameters[m * c + m] = -1.0;
        for i in 0..n {
            let (y, ease) = (d[i] * nu[i] / total, self.after.ease[i]);
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

    /// The equations of the unknown parameters, by rows, and what is still missing in them.
    fn system(&self, mesh: &Mesh, goal: &Goal) -> (Vec<f64>, Vec<f64>) {
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

    /// A mesh with the profile as without exchange, and 1/q of the mixture over that at even fall.
    ///
    /// ```text
    /// dp_i/dt = −ν_i p_i⁰ B/ψ
    /// ```
    fn started(&mut self, nodes: Vec<f64>) -> Option<Mesh> {
        let (n, m) = (self.n, self.n - 1);
        let (feed, low) = (self.sides.feed, self.sides.low);
        let largest = self.before.psi.max(self.after.psi);
        let amounts = |i: usize| (feed[i] * self.before.ease[i], low[i] * self.after.ease[i]);
        let sizes = |i: &usize| match amounts(*i) {
            (a, b) if a.max(b) > 0.0 => a.max(b),
            _ => largest,
        };
        let first = self.others.iter().map(|i| amounts(*i).0).collect();
        let mut values = vec![0.0; m];
        values.extend([self.after.psi, self.before.psi]);
        let mut mesh = Mesh::new(nodes, first, self.others.iter().map(sizes).collect(), values);
        self.cut(&mesh.nodes)?;
        let delta = self.before.psi - self.after.psi;
        let (b0, b1) = (self.before.filling(feed), self.after.filling(low));
        let places = mesh.elements() * POINTS;
        let mut u = vec![0.0; m * places];
        for at in 0..m {
            let i = self.others[at];
            let falls: Vec<f64> = (0..places)
                .map(|k| {
                    let place = self.path.place(k);
                    place.tau * (b0 + place.t * (b1 - b0)) * self.path.ease[k * n + i].recip()
                })
                .collect();
            let h = 1.0 / mesh.elements() as f64;
            let sum = |falls: &[f64], weights: &[f64]| -> f64 {
                falls.iter().zip(weights).map(|(fall, weight)| h * fall * weight).sum()
            };
            let total: f64 = falls.chunks_exact(POINTS).map(|falls| sum(falls, &RULE.weights)).sum();
            let nu = (feed[i] - low[i]) / total;
            mesh.values[at] = nu;
            let mut start = feed[i];
            for (e, falls) in falls.chunks_exact(POINTS).enumerate() {
                for (k, fall) in falls.iter().enumerate() {
                    let place = e * POINTS + k;
                    let ease = self.path.ease[place * n + i];
                    let p = start - nu * sum(falls, &RULE.integrals[k]);
                    u[place * m + at] = p * ease;
                    let bend = self.path.bends[place * n + i].0;
                    mesh.slopes[place * m + at] =
                        -ease * (nu * fall + self.path.place(place).tau * delta * bend * p);
                }
                start -= nu * sum(falls, &RULE.weights);
            }
        }
        if !self.pairs.0.is_empty() {
            self.rubbed(&mut mesh, &u)?;
        }
        Some(mesh)
    }

    /// ν of a profile: with friction between gases the same on the average as without.
    fn rubbed(&mut self, mesh: &mut Mesh, u: &[f64]) -> Option<()> {
        let (n, m) = (self.n, self.n - 1);
        let (mut matrix, mut right) = (vec![0.0; n * n], vec![0.0; n]);
        for (k, u) in u.chunks_exact(m.max(1)).enumerate() {
            let place = self.path.place(k);
            let weight = place.tau * RULE.weights[k % POINTS];
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

    /// The fluxes and their changes from a solution.
    fn finish(mut self, mut mesh: Mesh, strong: bool) -> Option<Solved> {
        let (n, m, c, width) = (self.n, mesh.states, mesh.parameters, mesh.width());
        let goal = self.goal(&mesh.values);
        let (mut matrix, _) = self.system(&mesh, &goal);
        let k = goal.values.len();
        let given = matches!(self.beyond, Beyond::Given(_));
        let columns = if given { 2 * n } else { n + 1 };
        let (mut first, mut parameters) = (vec![0.0; m * columns], vec![0.0; c * columns]);
        for j in 0..n {
            parameters[(m + 1) * columns + j] = self.before.per[j];
            if given {
                parameters[m * columns + n + j] = self.after.per[j];
            }
            for (at, i) in self.others.iter().enumerate() {
                first[at * columns + j] = self.before.change(*i, j, self.sides.feed[*i]);
            }
        }
        let mut right = vec![0.0; k * columns];
        for i in 0..k {
            for at in 0..columns {
                let mut moved = goal.by_pressure[i] * f64::from(u8::from(!given && at == n));
                if given && at >= n {
                    moved += self.after.change(self.others[i], at - n, self.sides.low[self.others[i]]);
                }
                for l in k..c {
                    let by = if i < m { mesh.end()[i * width + m + l] } else { 0.0 };
                    moved -= (by - goal.by_parameters[i * c + l]) * parameters[l * columns + at];
                }
                if i < m {
                    let end = &mesh.end()[i * width..];
                    moved -= (0..m).map(|j| end[j] * first[j * columns + at]).sum::<f64>();
                }
                right[i * columns + at] = moved;
            }
        }
        if !lu::solve(&mut matrix, &mut right, k, columns) {
            return None;
        }
        parameters[..k * columns].copy_from_slice(&right);
        let rates: Vec<f64> = self
            .diffusivities
            .iter()
            .map(|d| d * self.sides.film.density / self.sides.film.thickness)
            .collect();
        self.fill(0.0, &mesh.first, &mesh.values);
        let fluxes = self.nu.iter().zip(&rates).map(|(nu, rate)| nu * rate).collect();
        let mut changes = vec![0.0; n * columns];
        for at in 0..columns {
            let mut rest = parameters[(m + 1) * columns + at] - parameters[m * columns + at];
            for (row, i) in self.others.iter().enumerate() {
                changes[i * columns + at] = rates[*i] * parameters[row * columns + at];
                rest -= parameters[row * columns + at];
            }
            changes[self.rest * columns + at] = rates[self.rest] * rest;
        }
        let free = strong.then(|| mesh.free(&mut self)).map(|(free, change)| {
            let by = |at: usize| {
                let states = (0..m).map(|j| change[j] * first[j * columns + at]);
                states.chain((0..c).map(|l| change[m + l] * parameters[l * columns + at])).sum()
            };
            (free, (0..columns).map(by).collect())
        });
        Some(Solved { fluxes, changes, free })
    }
}

impl Equations for Ideal<'_> {
    fn linear(&mut self, place: usize, state: &[f64], parameters: &[f64], local: &mut Local) {
        let (n, m, rest) = (self.n, self.n - 1, self.rest);
        let at = self.path.place(place);
        let delta = self.fill(at.t, state, parameters);
        let path = core::mem::take(&mut self.path);
        self.rub(delta, path.bends(place));
        for (row, i) in self.others.iter().enumerate() {
            local.slopes[row] = -at.tau * self.f[*i];
            let (by_u, by_nu) = (&self.by_u[i * n..(i + 1) * n], &self.by_nu[i * n..(i + 1) * n]);
            let by_parameters = &mut local.by_parameters[row * (m + 2)..(row + 1) * (m + 2)];
            for (column, l) in self.others.iter().enumerate() {
                local.by_states[row * m + column] = -at.tau * (by_u[*l] - by_u[rest]);
                by_parameters[column] = -at.tau * (by_nu[*l] - by_nu[rest]);
            }
            let (psi, delta) =
                (by_u[rest] + self.by_psi[*i], path.bends(place)[*i].0 * self.u[*i] + by_nu[rest]);
            by_parameters[m] = -at.tau * (psi * at.t - delta);
            by_parameters[m + 1] = -at.tau * (psi * (1.0 - at.t) + delta);
        }
        self.path = path;
    }

    fn checked(&mut self, place: usize, state: &[f64], parameters: &[f64], slopes: &mut [f64]) {
        let at = self.path.check(place);
        let delta = self.fill(at.t, state, parameters);
        let psi = parameters[self.n] - at.t * delta;
        let near = place / (POINTS + 1) * POINTS + (place % (POINTS + 1)).min(POINTS - 1);
        let path = core::mem::take(&mut self.path);
        let bends = path.near(&self.sides.film.isotherms, near, psi);
        self.rub(delta, &bends);
        self.path = path;
        for (slope, i) in slopes.iter_mut().zip(&self.others) {
            *slope = -at.tau * self.f[*i];
        }
    }

    fn free(&mut self, place: usize, state: &[f64], parameters: &[f64], by: (&mut [f64], &mut [f64])) -> f64 {
        let (m, rest) = (self.n - 1, self.rest);
        let at = self.path.place(place);
        self.fill(at.t, state, parameters);
        let bends = self.path.bends(place);
        let (mut b, mut turn, mut sum) = (1.0, 0.0, 0.0);
        for i in 0..self.n {
            b -= bends[i].0 * self.u[i];
            turn -= bends[i].1 * self.u[i];
            sum += self.u[i] / self.saturation[i];
        }
        // θ = Σ u_i/q_sat,i/B
        let by_u = |i: usize| -at.tau * (1.0 / self.saturation[i] + sum * bends[i].0 / b) / b;
        for (by, i) in by.0.iter_mut().zip(&self.others) {
            *by = by_u(*i) - by_u(rest);
        }
        let by_psi = by_u(rest) + at.tau * sum * turn / b / b;
        by.1.fill(0.0);
        (by.1[m], by.1[m + 1]) = (by_psi * at.t, by_psi * (1.0 - at.t));
        at.tau * (1.0 - sum / b)
    }

    fn steps(&mut self, mesh: &Mesh) -> Option<(Vec<f64>, f64)> {
        let goal = self.goal(&mesh.values);
        let (mut matrix, mut steps) = self.system(mesh, &goal);
        let k = steps.len();
        if !lu::solve(&mut matrix, &mut steps, k, 1) {
            return None;
        }
        let m = mesh.states;
        let delta = (mesh.values[m + 1] - mesh.values[m]).abs();
        let whole = mesh.values[..m].iter().fold(delta, |most, nu| most.max(nu.abs()));
        let length = steps.iter().fold(0.0_f64, |most, step| most.max(step.abs() / whole));
        steps.resize(mesh.parameters, 0.0);
        Some((steps, length))
    }

    fn cut(&mut self, nodes: &[f64]) -> Option<()> {
        self.path.cut(nodes);
        self.path.follow(&self.sides.film.isotherms, &self.before, self.after.psi)
    }

    fn moved(&mut self, parameters: &[f64]) -> Option<()> {
        let psi = parameters[self.n - 1];
        if psi == self.after.psi {
            return parameters.iter().all(|x| x.is_finite()).then_some(());
        }
        if !(psi > 0.0) {
            return None;
        }
        self.after.moved(&self.sides.film.isotherms, psi);
        self.path.moved(&self.sides.film.isotherms, &self.before, psi)
    }
}

/// Fluxes of weak confinement and how they change; with strong confinement also ∫ (1 − θ) dx.
pub(super) fn solved(sides: &Sides, beyond: &Beyond, strong: bool) -> Option<Solved> {
    let mut equations = Ideal::new(sides, beyond);
    let fall = sides.film.fall(sides.feed, sides.low);
    let (high, low) = (equations.before.psi, equations.after.psi);
    let bent = equations.pairs.0.iter().any(super::pairs::Pair::varies);
    let (path, wanted) = Path::new((high, low), fall, bent);
    equations.path = path;
    let mesh = equations.started(Mesh::even(wanted))?;
    let mesh = mesh.solved(&mut equations)?;
    equations.finish(mesh, strong)
}
