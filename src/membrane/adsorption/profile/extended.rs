//! Profiles of partial pressures, where gases share the sites by the extended Langmuir equation.

use super::super::film::FrameworkFilm;
use super::mesh::{Equations, Local, Mesh};
use super::rule::RULE;
use super::{Pairs, Sides, Solved};
use crate::membrane::transport::Beyond;
use crate::numeric::lu;

/// How much ln(1 + Σ b p) falls within an element at first.
const FALL: f64 = 1.0;

/// The Maxwell–Stefan equations of weak confinement for pressures y over their scales, with fluxes as parameters.
///
/// ```text
/// dp_i/dx = −f_i/(ρ q_i/p_i)        f_i = N_i/Đ_i + Σ_j (q_j N_i − q_i N_j)/X_ij
/// q_i/p_i = Σ_k q_ik b_ik/S_k       S_k = 1 + Σ_j b_jk p_j
/// ```
struct Extended<'a> {
    film: &'a FrameworkFilm,
    beyond: &'a Beyond<'a>,
    n: usize,
    scales: Vec<f64>,
    saturation: Vec<f64>,
    pairs: Pairs,
    /// Capacity and affinity of each gas on each kind of sites.
    sites: Vec<(f64, f64)>,
    /// Pressures, q_i/p_i and its changes with pressures, loadings and their changes.
    p: Vec<f64>,
    per: Vec<f64>,
    turns: Vec<f64>,
    q: Vec<f64>,
    q_turns: Vec<f64>,
    /// Friction, and its changes with loadings and fluxes.
    friction: Vec<f64>,
    by_loads: Vec<f64>,
    by_fluxes: Vec<f64>,
}

impl<'a> Extended<'a> {
    fn new(film: &'a FrameworkFilm, beyond: &'a Beyond<'a>, scales: Vec<f64>) -> Self {
        let n = scales.len();
        let kinds = film.isotherms.iter().map(|gas| gas.sites.len()).max().unwrap_or(0);
        let site = |kind: usize, gas: usize| {
            film.isotherms[gas].sites.get(kind).map_or((0.0, 0.0), |site| (site.capacity, site.affinity))
        };
        let sites = (0..kinds).flat_map(|kind| (0..n).map(move |gas| site(kind, gas))).collect();
        let (row, square) = (|| vec![0.0; n], || vec![0.0; n * n]);
        Self {
            film,
            beyond,
            n,
            saturation: film.isotherms.iter().map(|gas| gas.saturation()).collect(),
            pairs: Pairs::new(film),
            sites,
            scales,
            p: row(),
            per: row(),
            turns: square(),
            q: row(),
            q_turns: square(),
            friction: row(),
            by_loads: square(),
            by_fluxes: square(),
        }
    }

    /// q_i/p_i and loadings at y. Trial profiles may pass below 0, where shares of sites go on as at 0.
    fn share(&mut self, y: &[f64]) {
        for i in 0..self.n {
            self.p[i] = (y[i] * self.scales[i]).max(0.0);
        }
        self.per.fill(0.0);
        for kind in self.sites.chunks_exact(self.n) {
            let filled = 1.0 + kind.iter().zip(&self.p).map(|((_, b), p)| b * p).sum::<f64>();
            for (per, (capacity, affinity)) in self.per.iter_mut().zip(kind) {
                *per += capacity * affinity / filled;
            }
        }
        for i in 0..self.n {
            self.q[i] = self.per[i] * y[i] * self.scales[i];
        }
    }

    /// How q_i/p_i and loadings change with pressures.
    fn turn(&mut self, y: &[f64]) {
        let n = self.n;
        self.turns.fill(0.0);
        for kind in self.sites.chunks_exact(n) {
            let filled = 1.0 + kind.iter().zip(&self.p).map(|((_, b), p)| b * p).sum::<f64>();
            for (i, (capacity, affinity)) in kind.iter().enumerate() {
                let per = capacity * affinity / (filled * filled);
                for (j, (_, other)) in kind.iter().enumerate() {
                    self.turns[i * n + j] -= if y[j] < 0.0 { 0.0 } else { per * other };
                }
            }
        }
        for i in 0..n {
            for j in 0..n {
                let own = if i == j { self.per[i] } else { 0.0 };
                self.q_turns[i * n + j] = own + y[i] * self.scales[i] * self.turns[i * n + j];
            }
        }
    }

    /// f, and how it changes with loadings and fluxes.
    fn rub(&mut self, fluxes: &[f64]) {
        let n = self.n;
        self.by_loads.fill(0.0);
        self.by_fluxes.fill(0.0);
        for i in 0..n {
            let own = 1.0 / self.film.gases[i].diffusivity;
            self.friction[i] = fluxes[i] * own;
            self.by_fluxes[i * n + i] = own;
        }
        for pair in &self.pairs.0 {
            let (i, j) = (pair.i, pair.j);
            let (qi, qj) = (self.q[i], self.q[j]);
            let (inverse, turns) = pair.inverse(qi, qj);
            let drag = (qj * fluxes[i] - qi * fluxes[j]) * inverse;
            let by = (-fluxes[j] * inverse - drag * turns.0, fluxes[i] * inverse - drag * turns.1);
            for (row, sign) in [(i, 1.0), (j, -1.0)] {
                self.friction[row] += sign * drag;
                self.by_loads[row * n + i] += sign * by.0;
                self.by_loads[row * n + j] += sign * by.1;
                self.by_fluxes[row * n + i] += sign * qj * inverse;
                self.by_fluxes[row * n + j] -= sign * qi * inverse;
            }
        }
    }

    fn rate(&self, i: usize) -> f64 {
        -self.film.thickness / (self.film.density * self.per[i] * self.scales[i])
    }

    /// What the pressures after the film are to be over their scales; how that changes with the fluxes, and with the pressure
    /// of a permeate that is drawn off.
    fn wanted(&self, fluxes: &[f64]) -> (Vec<f64>, Vec<f64>, Vec<f64>) {
        let n = self.n;
        let mut changes = vec![0.0; n * n];
        match self.beyond {
            Beyond::Given(low) => {
                (low.iter().zip(&self.scales).map(|(p, scale)| p / scale).collect(), changes, Vec::new())
            }
            Beyond::DrawnOff(pressure, _) => {
                let total: f64 = fluxes.iter().sum();
                for i in 0..n {
                    for j in 0..n {
                        let own = f64::from(u8::from(i == j));
                        changes[i * n + j] = pressure / self.scales[i] * (own - fluxes[i] / total) / total;
                    }
                }
                let shares: Vec<f64> =
                    fluxes.iter().zip(&self.scales).map(|(flux, scale)| flux / total / scale).collect();
                (shares.iter().map(|share| pressure * share).collect(), changes, shares)
            }
        }
    }

    /// The matrix by which fluxes follow pressures after the film, and those pressures.
    fn system(&self, mesh: &Mesh) -> (Vec<f64>, Vec<f64>, Vec<f64>) {
        let (n, width, end) = (self.n, mesh.width(), mesh.end());
        let (goal, mut matrix, shares) = self.wanted(&mesh.values);
        for i in 0..n {
            for j in 0..n {
                matrix[i * n + j] = end[i * width + n + j] - matrix[i * n + j];
            }
        }
        (matrix, goal, shares)
    }
}

impl Equations for Extended<'_> {
    fn linear(&mut self, _: usize, y: &[f64], fluxes: &[f64], local: &mut Local) {
        let n = self.n;
        self.share(y);
        self.turn(y);
        self.rub(fluxes);
        for i in 0..n {
            let (rate, friction) = (self.rate(i), self.friction[i]);
            local.slopes[i] = rate * friction;
            for j in 0..n {
                let loads: f64 = (0..n).map(|k| self.by_loads[i * n + k] * self.q_turns[k * n + j]).sum();
                let change = loads - friction * self.turns[i * n + j] / self.per[i];
                local.by_states[i * n + j] = rate * change * self.scales[j];
                local.by_parameters[i * n + j] = rate * self.by_fluxes[i * n + j];
            }
        }
    }

    fn checked(&mut self, _: usize, y: &[f64], mesh: &Mesh, slopes: &mut [f64]) {
        let fluxes = &mesh.values;
        self.share(y);
        for i in 0..self.n {
            self.friction[i] = fluxes[i] / self.film.gases[i].diffusivity;
        }
        for pair in &self.pairs.0 {
            let (qi, qj) = (self.q[pair.i], self.q[pair.j]);
            let drag = (qj * fluxes[pair.i] - qi * fluxes[pair.j]) * pair.inverse(qi, qj).0;
            self.friction[pair.i] += drag;
            self.friction[pair.j] -= drag;
        }
        for i in 0..self.n {
            slopes[i] = self.rate(i) * self.friction[i];
        }
    }

    fn free(&mut self, _: usize, y: &[f64], _: &[f64], by: (&mut [f64], &mut [f64])) -> f64 {
        let n = self.n;
        self.share(y);
        self.turn(y);
        by.1.fill(0.0);
        for (j, by) in by.0.iter_mut().enumerate() {
            let filled: f64 = (0..n).map(|i| self.q_turns[i * n + j] / self.saturation[i]).sum();
            *by = -filled * self.scales[j];
        }
        1.0 - self.q.iter().zip(&self.saturation).map(|(q, most)| q / most).sum::<f64>()
    }

    fn steps(&mut self, mesh: &Mesh) -> Option<(Vec<f64>, f64)> {
        let (n, width) = (self.n, mesh.width());
        let (mut matrix, goal, _) = self.system(mesh);
        let mut steps: Vec<f64> =
            (0..n).map(|i| goal[i] - mesh.last[i] - mesh.end()[(i + 1) * width - 1]).collect();
        if !lu::solve(&mut matrix, &mut steps, n, 1) {
            return None;
        }
        let whole =
            mesh.values.iter().zip(&steps).fold(0.0_f64, |most, (flux, step)| most.max((flux + step).abs()));
        let length = steps.iter().fold(0.0_f64, |most, step| most.max(step.abs() / whole));
        Some((steps, length))
    }

    fn cut(&mut self, _: &[f64]) -> Option<()> {
        Some(())
    }

    fn moved(&mut self, fluxes: &[f64]) -> Option<()> {
        fluxes.iter().all(|flux| flux.is_finite()).then_some(())
    }
}

/// Fluxes of weak confinement and how they change; with strong confinement also ∫ (1 − θ) dx.
pub(super) fn solved(sides: &Sides, beyond: &Beyond, strong: bool) -> Option<Solved> {
    let (film, feed, low) = (sides.film, sides.feed, sides.low);
    let (fluxes, bends) = film.weak_guess(feed, low);
    let scales = sides.scales();
    let mut equations = Extended::new(film, beyond, scales.clone());
    let first: Vec<f64> = feed.iter().zip(&scales).map(|(p, scale)| p / scale).collect();
    let mut mesh = Mesh::new(Mesh::even(film.fall(feed, low) / FALL), first, vec![1.0; scales.len()], fluxes);
    start(&mut mesh, sides, &scales, &bends);
    finish(mesh.solved(&mut equations)?, equations, strong)
}

/// A profile as without exchange and with sites of one kind, along which Σ b p falls geometrically.
fn start(mesh: &mut Mesh, sides: &Sides, scales: &[f64], bends: &[f64]) {
    let n = scales.len();
    for (i, bend) in bends.iter().enumerate() {
        let fall = (sides.low[i] - sides.feed[i]) / scales[i];
        for (place, x) in Mesh::places(&mesh.nodes, &RULE.points).enumerate() {
            let share = match bend.abs() < 1e-6 {
                true => 1.0,
                false => bend * libm::exp(bend * x) / libm::expm1(*bend),
            };
            mesh.slopes[place * n + i] = fall * share;
        }
    }
}

/// The fluxes and their changes from a solution.
fn finish(mut mesh: Mesh, mut equations: Extended, strong: bool) -> Option<Solved> {
    let (n, width) = (mesh.states, mesh.width());
    let (mut system, _, shares) = equations.system(&mesh);
    let columns = if let Beyond::Given(_) = equations.beyond { 2 * n } else { n + 1 };
    let (mut first, mut right) = (vec![0.0; n * columns], vec![0.0; n * columns]);
    for i in 0..n {
        first[i * columns + i] = 1.0 / equations.scales[i];
        for j in 0..n {
            right[i * columns + j] = -mesh.end()[i * width + j] / equations.scales[j];
        }
        match equations.beyond {
            Beyond::Given(_) => right[i * columns + n + i] = 1.0 / equations.scales[i],
            Beyond::DrawnOff(..) => right[i * columns + n] = shares[i],
        }
    }
    if !lu::solve(&mut system, &mut right, n, columns) {
        return None;
    }
    let free = strong.then(|| mesh.free(&mut equations));
    let free = free.map(|(free, change)| {
        let by = |c: usize| {
            let all =
                (0..n).map(|j| change[j] * first[j * columns + c] + change[n + j] * right[j * columns + c]);
            all.sum()
        };
        (free, (0..columns).map(by).collect())
    });
    Some(Solved { fluxes: mesh.values, changes: right, free })
}
