//! Profiles along the spreading pressure, where gases share the sites as an ideal adsorbed solution.

mod finish;
mod goal;
mod start;

use super::super::iast::Edge;
use super::mesh::{Equations, Local, Mesh};
use super::path::Path;
use super::rule::POINTS;
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

    fn checked(&mut self, place: usize, state: &[f64], mesh: &Mesh, slopes: &mut [f64]) {
        let at = self.path.check(&mesh.nodes, place);
        let delta = self.fill(at.t, state, &mesh.values);
        let psi = mesh.values[self.n] - at.t * delta;
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
    let (mesh, equations) = profile(sides, beyond)?;
    equations.finish(mesh, strong)
}

fn profile<'a>(sides: &'a Sides, beyond: &'a Beyond) -> Option<(Mesh, Ideal<'a>)> {
    let mut equations = Ideal::new(sides, beyond);
    let fall = sides.film.fall(sides.feed, sides.low);
    let bent = equations.pairs.0.iter().any(super::pairs::Pair::varies);
    let (path, wanted) = Path::new((equations.before.psi, equations.after.psi), fall, bent);
    equations.path = path;
    let mesh = equations.started(Mesh::even(wanted))?.solved(&mut equations)?;
    Some((mesh, equations))
}

#[cfg(test)]
mod tests {
    use super::super::tests::films;
    use super::*;

    /// What counts as smooth is more exact than what the next rule would let pass.
    #[test]
    fn smooth_profiles_are_exact() {
        let mut smooth = 0;
        for film in films().iter().filter(|film| film.mixing == crate::membrane::adsorption::Mixing::Ideal) {
            for share in [1e-4, 1e-3, 1e-2, 0.1, 0.3, 1.0, 3.0] {
                let (feed, low) = ([2e5, 3e5, 1e5].map(|p| p * share), [3e4, 1e5, 2e4].map(|p| p * share));
                let sides = Sides { film, feed: &feed, low: &low, total: feed.iter().sum() };
                let beyond = Beyond::Given(&low);
                let (mut mesh, mut equations) = profile(&sides, &beyond).unwrap();
                if mesh.is_smooth() {
                    let (error, _) = mesh.errors(&mut equations);
                    assert!(error < 1e-12, "{error:e} {share} {film:?}");
                    smooth += 1;
                }
            }
        }
        assert!(smooth > 5, "{smooth}");
    }
}
