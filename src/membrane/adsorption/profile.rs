//! The profile of a mixture through a film, by collocation.

use super::film::FrameworkFilm;
use super::shares::Shares;
use crate::membrane::transport::{Beyond, Tangent};
use crate::numeric::{gauss, lu};
use std::sync::LazyLock;

/// Gauss points of an element; pressures at its ends are accurate to the order 2·POINTS.
const POINTS: usize = 6;
/// How much ln(1 + Σ b p) falls within an element at first.
const FALL: f64 = 1.0;
/// The most elements, and Newton steps on one mesh.
const MOST: (usize, usize) = (64, 20);
/// A step, over what is sought, after which the next would be lost in the digits of numbers.
const SMALL: f64 = 1e-7;
/// The error of pressures after the film that is accepted, over the larger of both sides.
const TOLERANCE: f64 = 1e-11;

/// Points and weights on 0…1, ∫₀^c of the Lagrange polynomials of the points; those polynomials and their integrals at
/// the points of the next rule, and its weights.
struct Rule {
    points: [f64; POINTS],
    weights: [f64; POINTS],
    integrals: [[f64; POINTS]; POINTS],
    check_values: [[f64; POINTS]; POINTS + 1],
    check_integrals: [[f64; POINTS]; POINTS + 1],
    check_weights: [f64; POINTS + 1],
}

static RULE: LazyLock<Rule> = LazyLock::new(|| {
    let unit = |n: usize| gauss(n).into_iter().map(|(x, w)| (0.5 * (x + 1.0), 0.5 * w)).collect::<Vec<_>>();
    let (rule, check) = (unit(POINTS), unit(POINTS + 1));
    let points: [f64; POINTS] = core::array::from_fn(|k| rule[k].0);
    let values = |x: f64| -> [f64; POINTS] {
        core::array::from_fn(|l| {
            let others = (0..POINTS).filter(|k| *k != l);
            others.fold(1.0, |product, k| product * (x - points[k]) / (points[l] - points[k]))
        })
    };
    let integrals = |x: f64| {
        let mut sums = [0.0; POINTS];
        for (at, weight) in &rule {
            for (sum, value) in sums.iter_mut().zip(values(x * at)) {
                *sum += x * weight * value;
            }
        }
        sums
    };
    Rule {
        points,
        weights: core::array::from_fn(|k| rule[k].1),
        integrals: points.map(integrals),
        check_values: core::array::from_fn(|k| values(check[k].0)),
        check_integrals: core::array::from_fn(|k| integrals(check[k].0)),
        check_weights: core::array::from_fn(|k| check[k].1),
    }
});

/// Slopes dy/dx at a place, and how they change.
struct Place<'a> {
    film: &'a FrameworkFilm,
    scales: &'a [f64],
    shares: Shares<'a>,
    saturation: Vec<f64>,
    p: Vec<f64>,
    /// Pressures and loadings over their scales, and the change of loadings with pressures.
    q: Vec<f64>,
    q_slopes: Vec<f64>,
    slopes: Vec<f64>,
    by_pressures: Vec<f64>,
    by_fluxes: Vec<f64>,
}

impl<'a> Place<'a> {
    fn new(film: &'a FrameworkFilm, scales: &'a [f64]) -> Self {
        let n = scales.len();
        let (row, square) = (|| vec![0.0; n], || vec![0.0; n * n]);
        Self {
            film,
            scales,
            shares: Shares::new(&film.isotherms, film.mixing),
            saturation: film.isotherms.iter().map(|gas| gas.saturation()).collect(),
            p: row(),
            q: row(),
            q_slopes: square(),
            slopes: row(),
            by_pressures: square(),
            by_fluxes: square(),
        }
    }

    /// The Maxwell–Stefan equations of weak confinement at pressures y over their scales.
    ///
    /// ```text
    /// dp_i/dx = −f_i/(ρ q_i/p_i)        f_i = N_i/Đ_i + Σ_j (q_j N_i − q_i N_j)/X_ij
    /// ```
    fn at(&mut self, y: &[f64], fluxes: &[f64]) {
        let n = y.len();
        for i in 0..n {
            self.p[i] = (y[i] * self.scales[i]).max(0.0);
        }
        self.shares.at(&self.p);
        // Trial profiles may pass below 0, where shares of sites go on as at 0.
        for j in (0..n).filter(|j| y[*j] < 0.0) {
            (0..n).for_each(|i| self.shares.slopes[i * n + j] = 0.0);
        }
        for i in 0..n {
            self.q[i] = self.shares.per[i] * y[i] * self.scales[i];
            for j in 0..n {
                let own = if i == j { self.shares.per[i] } else { 0.0 };
                self.q_slopes[i * n + j] = own + y[i] * self.scales[i] * self.shares.slopes[i * n + j];
            }
        }
        for i in 0..n {
            self.row(i, fluxes);
        }
    }

    fn row(&mut self, i: usize, fluxes: &[f64]) {
        let (n, film) = (fluxes.len(), self.film);
        let per = self.shares.per[i];
        let rate = -film.thickness / (film.density * per * self.scales[i]);
        let own = 1.0 / film.gases[i].diffusivity;
        let mut friction = fluxes[i] * own;
        let (mut by_fluxes, mut by_loads) = (vec![0.0; n], vec![0.0; n]);
        by_fluxes[i] = own;
        for j in (0..n).filter(|j| *j != i) {
            let (qi, qj) = (self.q[i], self.q[j]);
            let Some(exchange) = film.exchanged(i, j, (qi, qj), (self.saturation[i], self.saturation[j]))
            else {
                continue;
            };
            let drag = (qj * fluxes[i] - qi * fluxes[j]) / exchange;
            friction += drag;
            by_fluxes[i] += qj / exchange;
            by_fluxes[j] = -qi / exchange;
            by_loads[i] -= fluxes[j] / exchange;
            by_loads[j] += fluxes[i] / exchange;
            // ln X falls or grows with the share of gas i.
            let turn = film.exchange_turn(i, j, (qi, qj), (self.saturation[i], self.saturation[j]));
            by_loads[i] -= drag * turn * qj;
            by_loads[j] += drag * turn * qi;
        }
        self.slopes[i] = rate * friction;
        for j in 0..n {
            let loads: f64 = (0..n).map(|k| by_loads[k] * self.q_slopes[k * n + j]).sum();
            let change = loads - friction * self.shares.slopes[i * n + j] / per;
            self.by_pressures[i * n + j] = rate * change * self.scales[j];
            self.by_fluxes[i * n + j] = rate * by_fluxes[j];
        }
    }

    /// The share of sites that is free, and how it changes with y.
    fn free(&self, by: &mut [f64]) -> f64 {
        let n = by.len();
        for (j, by) in by.iter_mut().enumerate() {
            *by =
                -(0..n).map(|i| self.q_slopes[i * n + j] / self.saturation[i]).sum::<f64>() * self.scales[j];
        }
        1.0 - self.q.iter().zip(&self.saturation).map(|(q, most)| q / most).sum::<f64>()
    }
}

/// Unknowns of the mesh: slopes at the Gauss points and fluxes; and the change of the states of each element with the
/// pressures before the film, the fluxes, and what is still missing.
struct Mesh<'a> {
    place: Place<'a>,
    n: usize,
    elements: usize,
    feed: Vec<f64>,
    slopes: Vec<f64>,
    fluxes: Vec<f64>,
    /// Of each element: changes of its slopes with its first state, the fluxes, and the rest.
    inner: Vec<f64>,
    /// Of each node, and after the film: the same of its state with the pressures before the film, the fluxes, and the rest.
    outer: Vec<f64>,
}

impl<'a> Mesh<'a> {
    fn width(&self) -> usize {
        2 * self.n + 1
    }

    /// States within element `e` that starts at `start`.
    fn inside(&self, e: usize, start: &[f64], weights: &[f64; POINTS], state: &mut [f64]) {
        let (n, h) = (self.n, 1.0 / self.elements as f64);
        state.copy_from_slice(start);
        for (k, weight) in weights.iter().enumerate() {
            for i in 0..n {
                state[i] += h * weight * self.slopes[(e * POINTS + k) * n + i];
            }
        }
    }

    /// Linear equations of all elements; the state after the film.
    fn linearize(&mut self) -> Option<Vec<f64>> {
        let (n, width, h) = (self.n, self.width(), 1.0 / self.elements as f64);
        let size = POINTS * n;
        let mut start = self.feed.clone();
        let mut state = vec![0.0; n];
        let mut matrix = vec![0.0; size * size];
        self.outer.fill(0.0);
        for i in 0..n {
            self.outer[i * width + i] = 1.0;
        }
        for e in 0..self.elements {
            for k in 0..POINTS {
                self.inside(e, &start, &RULE.integrals[k], &mut state);
                self.place.at(&state, &self.fluxes);
                for i in 0..n {
                    let row = k * n + i;
                    for l in 0..POINTS {
                        for j in 0..n {
                            matrix[row * size + l * n + j] =
                                -h * RULE.integrals[k][l] * self.place.by_pressures[i * n + j];
                        }
                    }
                    matrix[row * size + row] += 1.0;
                    let inner = &mut self.inner[(e * size + row) * width..(e * size + row + 1) * width];
                    inner[..n].copy_from_slice(&self.place.by_pressures[i * n..(i + 1) * n]);
                    inner[n..2 * n].copy_from_slice(&self.place.by_fluxes[i * n..(i + 1) * n]);
                    inner[2 * n] = self.place.slopes[i] - self.slopes[e * size + row];
                }
            }
            let inner = &mut self.inner[e * size * width..(e + 1) * size * width];
            if !lu::solve(&mut matrix, inner, size, width) {
                return None;
            }
            self.carry(e, &RULE.weights, (e + 1) * n * width);
            self.inside(e, &start.clone(), &RULE.weights, &mut start);
        }
        Some(start)
    }

    /// Changes of the state at a place of element `e`, written to `to` of the outer ones.
    fn carry(&mut self, e: usize, weights: &[f64; POINTS], to: usize) {
        let changed = self.changes(e, weights);
        self.outer[to..to + changed.len()].copy_from_slice(&changed);
    }

    fn changes(&self, e: usize, weights: &[f64; POINTS]) -> Vec<f64> {
        let (n, width, h) = (self.n, self.width(), 1.0 / self.elements as f64);
        let first = &self.outer[e * n * width..(e + 1) * n * width];
        let mut changed = first.to_vec();
        let mut sums = vec![0.0; width];
        for i in 0..n {
            sums.fill(0.0);
            for (k, weight) in weights.iter().enumerate() {
                let at = ((e * POINTS + k) * n + i) * width;
                for (sum, x) in sums.iter_mut().zip(&self.inner[at..at + width]) {
                    *sum += h * weight * x;
                }
            }
            for c in 0..width {
                let through: f64 = (0..n).map(|j| sums[j] * first[j * width + c]).sum();
                changed[i * width + c] += through + if c >= n { sums[c] } else { 0.0 };
            }
        }
        changed
    }

    /// Takes the step of the fluxes and what follows from it; the largest change, over slopes.
    fn step(&mut self, fluxes: &[f64]) -> (f64, f64) {
        let (n, width) = (self.n, self.width());
        let (mut largest, mut most) = (0.0_f64, 0.0_f64);
        for e in 0..self.elements {
            let first = &self.outer[e * n * width..(e + 1) * n * width];
            let state: Vec<f64> = (0..n)
                .map(|i| {
                    let row = &first[i * width..(i + 1) * width];
                    row[2 * n] + row[n..2 * n].iter().zip(fluxes).map(|(x, y)| x * y).sum::<f64>()
                })
                .collect();
            for place in e * POINTS * n..(e + 1) * POINTS * n {
                let row = &self.inner[place * width..(place + 1) * width];
                let change = row[2 * n]
                    + row[..n].iter().zip(&state).map(|(x, y)| x * y).sum::<f64>()
                    + row[n..2 * n].iter().zip(fluxes).map(|(x, y)| x * y).sum::<f64>();
                self.slopes[place] += change;
                largest = if change.is_finite() { largest.max(change.abs()) } else { f64::INFINITY };
                most = most.max(self.slopes[place].abs());
            }
        }
        (largest, most.max(1.0))
    }

    /// The error of the state after the film, by the next Gauss rule on each element.
    fn error(&mut self) -> f64 {
        let (n, h) = (self.n, 1.0 / self.elements as f64);
        let (mut start, mut state, mut sum) = (self.feed.clone(), vec![0.0; n], vec![0.0; n]);
        for e in 0..self.elements {
            for k in 0..=POINTS {
                self.inside(e, &start, &RULE.check_integrals[k], &mut state);
                self.place.at(&state, &self.fluxes);
                for i in 0..n {
                    let slope: f64 = RULE.check_values[k]
                        .iter()
                        .enumerate()
                        .map(|(l, value)| value * self.slopes[(e * POINTS + l) * n + i])
                        .sum();
                    sum[i] += h * RULE.check_weights[k] * (slope - self.place.slopes[i]);
                }
            }
            self.inside(e, &start.clone(), &RULE.weights, &mut start);
        }
        sum.iter().fold(0.0, |most, x| if x.is_finite() { x.abs().max(most) } else { f64::INFINITY })
    }

    /// ∫ (1 − θ) dx, and its change with the pressures before the film and the fluxes.
    fn free(&mut self) -> (f64, Vec<f64>) {
        let (n, width, h) = (self.n, self.width(), 1.0 / self.elements as f64);
        let (mut start, mut state, mut by) = (self.feed.clone(), vec![0.0; n], vec![0.0; n]);
        let (mut sum, mut change) = (0.0, vec![0.0; 2 * n]);
        for e in 0..self.elements {
            for k in 0..POINTS {
                self.inside(e, &start, &RULE.integrals[k], &mut state);
                self.place.at(&state, &self.fluxes);
                sum += h * RULE.weights[k] * self.place.free(&mut by);
                let states = self.changes(e, &RULE.integrals[k]);
                for (c, change) in change.iter_mut().enumerate() {
                    let through: f64 = (0..n).map(|i| by[i] * states[i * width + c]).sum();
                    *change += h * RULE.weights[k] * through;
                }
            }
            self.inside(e, &start.clone(), &RULE.weights, &mut start);
        }
        (sum, change)
    }
}

/// Fluxes of a mixture through a film and their changes; `None` where Newton steps do not come to an end.
///
/// The equations are those of weak confinement on Gauss points of equal elements, solved together with the fluxes. With
/// strong confinement all terms of friction grow by 1/(1 − θ): the profile is the same over another measure of x, and
/// `N = N_weak ∫ (1 − θ) dx`.
pub(super) fn tangent(film: &FrameworkFilm, feed: &[f64], beyond: &Beyond, strong: bool) -> Option<Tangent> {
    let low = match beyond {
        Beyond::Given(low) | Beyond::DrawnOff(_, low) => *low,
    };
    let total: f64 = feed.iter().chain(low).sum();
    if !(total > 0.0 && total.is_finite()) {
        return None;
    }
    let scales: Vec<f64> = feed
        .iter()
        .zip(low)
        .map(|(high, low)| if high.max(*low) > 0.0 { high.max(*low) } else { total })
        .collect();
    let (guess, bends) = film.weak_guess(feed, low);
    let mut elements = film.fall(feed, low, FALL).clamp(1, MOST.0);
    let mut fluxes = guess;
    loop {
        let mut mesh = started(film, (feed, low), &scales, (&fluxes, &bends), elements);
        let solved = converge(&mut mesh, beyond)?;
        if mesh.error() < TOLERANCE {
            return finish(mesh, beyond, solved, strong);
        }
        fluxes = mesh.fluxes;
        elements *= 2;
        if elements > MOST.0 {
            return None;
        }
    }
}

/// A mesh with a profile as without exchange and with sites of one kind, along which Σ b p falls geometrically.
fn started<'a>(
    film: &'a FrameworkFilm,
    (feed, low): (&[f64], &[f64]),
    scales: &'a [f64],
    (fluxes, bends): (&[f64], &[f64]),
    elements: usize,
) -> Mesh<'a> {
    let n = feed.len();
    let size = POINTS * n * elements;
    let mut slopes = Vec::with_capacity(size);
    for e in 0..elements {
        for point in RULE.points {
            let x = (e as f64 + point) / elements as f64;
            for i in 0..n {
                let bend = bends[i];
                let share = match bend.abs() < 1e-6 {
                    true => 1.0,
                    false => bend * libm::exp(bend * x) / libm::expm1(bend),
                };
                slopes.push((low[i] - feed[i]) / scales[i] * share);
            }
        }
    }
    let width = 2 * n + 1;
    Mesh {
        place: Place::new(film, scales),
        n,
        elements,
        feed: feed.iter().zip(scales).map(|(p, scale)| p / scale).collect(),
        slopes,
        fluxes: fluxes.to_vec(),
        inner: vec![0.0; size * width],
        outer: vec![0.0; (elements + 1) * n * width],
    }
}

/// What the pressures after the film are to be over their scales; and how that changes with the fluxes.
fn wanted(beyond: &Beyond, fluxes: &[f64], scales: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let n = fluxes.len();
    let mut changes = vec![0.0; n * n];
    match beyond {
        Beyond::Given(low) => (low.iter().zip(scales).map(|(p, scale)| p / scale).collect(), changes),
        Beyond::DrawnOff(pressure, _) => {
            let total: f64 = fluxes.iter().sum();
            for i in 0..n {
                for j in 0..n {
                    let own = f64::from(u8::from(i == j));
                    changes[i * n + j] = pressure / scales[i] * (own - fluxes[i] / total) / total;
                }
            }
            (
                fluxes.iter().zip(scales).map(|(flux, scale)| pressure * flux / total / scale).collect(),
                changes,
            )
        }
    }
}

/// Newton steps; in the end, the matrix by which fluxes follow pressures after the film.
fn converge(mesh: &mut Mesh, beyond: &Beyond) -> Option<Vec<f64>> {
    let (n, width) = (mesh.n, mesh.width());
    for _ in 0..MOST.1 {
        let end = mesh.linearize()?;
        let (goal, changes) = wanted(beyond, &mesh.fluxes, mesh.place.scales);
        let last = &mesh.outer[mesh.elements * n * width..];
        let mut matrix = vec![0.0; n * n];
        let mut right = vec![0.0; n];
        for i in 0..n {
            for j in 0..n {
                matrix[i * n + j] = last[i * width + n + j] - changes[i * n + j];
            }
            right[i] = goal[i] - end[i] - last[i * width + 2 * n];
        }
        let system = matrix.clone();
        if !lu::solve(&mut matrix, &mut right, n, 1) {
            return None;
        }
        let (largest, most) = mesh.step(&right);
        let mut relative = largest / most;
        for (flux, step) in mesh.fluxes.iter_mut().zip(&right) {
            *flux += step;
        }
        let whole = mesh.fluxes.iter().fold(0.0_f64, |most, flux| most.max(flux.abs()));
        relative = right.iter().fold(relative, |most, step| most.max(step.abs() / whole));
        if !relative.is_finite() || relative > 1e6 {
            return None;
        }
        if relative < SMALL {
            return Some(system);
        }
    }
    None
}

/// The fluxes and their changes from a solution.
fn finish(mut mesh: Mesh, beyond: &Beyond, mut system: Vec<f64>, strong: bool) -> Option<Tangent> {
    let (n, width) = (mesh.n, mesh.width());
    let last = &mesh.outer[mesh.elements * n * width..];
    let columns = if let Beyond::Given(_) = beyond { 2 * n } else { n + 1 };
    let mut right = vec![0.0; n * columns];
    let total: f64 = mesh.fluxes.iter().sum();
    for i in 0..n {
        for j in 0..n {
            right[i * columns + j] = -last[i * width + j] / mesh.place.scales[j];
        }
        let scale = mesh.place.scales[i];
        match beyond {
            Beyond::Given(_) => right[i * columns + n + i] = 1.0 / scale,
            Beyond::DrawnOff(..) => right[i * columns + n] = mesh.fluxes[i] / total / scale,
        }
    }
    if !lu::solve(&mut system, &mut right, n, columns) {
        return None;
    }
    let mut fluxes = mesh.fluxes.clone();
    if strong {
        let (free, change) = mesh.free();
        for c in 0..columns {
            let through: f64 = (0..n).map(|j| change[n + j] * right[j * columns + c]).sum();
            let own = if c < n { change[c] / mesh.place.scales[c] } else { 0.0 };
            for i in 0..n {
                right[i * columns + c] = right[i * columns + c] * free + fluxes[i] * (own + through);
            }
        }
        fluxes.iter_mut().for_each(|flux| *flux *= free);
    }
    let part =
        |from: usize, to: usize| right.chunks_exact(columns).flat_map(|row| row[from..to].to_vec()).collect();
    Some(Tangent { fluxes, feed: part(0, n), permeate: part(n, columns) })
}

#[cfg(test)]
mod tests {
    use super::super::{Adsorbate, Confinement, Exchange, Langmuir, Mixing, Site};
    use super::*;
    use crate::membrane::transport::Transport;
    use crate::quantity::{Affinity, Density, Diffusivity, Length, Loading, Quantity};

    fn films() -> Vec<FrameworkFilm> {
        let site = |q, b| Site::new(Loading::from_si(q).unwrap(), Affinity::from_si(b).unwrap()).unwrap();
        let gas = |sites: Vec<Site>, d| {
            Adsorbate::new(Langmuir::new(sites).unwrap(), Diffusivity::from_si(d).unwrap())
        };
        let gases = [
            gas(vec![site(2.5, 3e-5), site(1.2, 2e-6)], 2e-9),
            gas(vec![site(2.2, 4e-7)], 6e-10),
            gas(vec![site(1.8, 4e-6), site(0.7, 1e-7)], 8e-9),
        ];
        let mut films = Vec::new();
        for mixing in [Mixing::ExtendedLangmuir, Mixing::Ideal] {
            for confinement in [Confinement::Weak, Confinement::Strong] {
                for exchange in [Exchange::None, Exchange::Vignes, Exchange::Given(vec![(0, 1, 3e-10)])] {
                    let (density, thickness) =
                        (Density::from_si(1800.0).unwrap(), Length::from_si(2e-6).unwrap());
                    let laws = (mixing, confinement, exchange);
                    films.push(FrameworkFilm::new(gases.to_vec(), density, thickness, laws));
                }
            }
        }
        films
    }

    const PRESSURES: [([f64; 3], [f64; 3]); 5] = [
        ([2e5, 3e5, 1e5], [0.0, 0.0, 0.0]),
        ([2e5, 3e5, 1e5], [3e4, 1e4, 2e4]),
        ([5e5, 1e2, 3e4], [0.0, 1e5, 2e4]),
        ([1e5, 0.0, 2e6], [2e5, 0.0, 1e3]),
        ([1e3, 1e3, 1e3], [1e6, 2e6, 0.0]),
    ];

    /// By integration from the feed side; gases dragged against their pressures may be left to it.
    #[test]
    fn shooting_finds_the_same() {
        for (number, film) in films().iter().enumerate() {
            for at in [number % 2, 2 + number % 3] {
                let (feed, low) = &PRESSURES[at];
                let found = film.tangent(feed, &Beyond::Given(low));
                let shot = film.shot(feed, low);
                assert!(found.is_some() || (at > 1 && film.exchange != Exchange::None), "{film:?} {feed:?}");
                let (Some(found), Some(shot)) = (found, shot) else { continue };
                let most = shot.iter().fold(0.0_f64, |most, flux| most.max(flux.abs()));
                for (a, b) in found.fluxes.iter().zip(&shot) {
                    assert!(
                        (a - b).abs() < 1e-8 * b.abs() + 1e-9 * most,
                        "{film:?} {feed:?} {found:?} {shot:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn changes_are_those_of_differences() {
        for film in films() {
            let (feed, low) = &PRESSURES[1];
            let base = film.tangent(feed, &Beyond::Given(low)).unwrap();
            let drawn = film.tangent(feed, &Beyond::DrawnOff(6e4, low)).unwrap();
            let total: f64 = drawn.fluxes.iter().sum();
            let own: Vec<f64> = drawn.fluxes.iter().map(|flux| 6e4 * flux / total).collect();
            let again = film.tangent(feed, &Beyond::Given(&own)).unwrap();
            let close = |a: f64, b: f64, size: f64| assert!((a - b).abs() < 2e-4 * size, "{a} {b} {film:?}");
            for i in 0..3 {
                assert!((again.fluxes[i] / drawn.fluxes[i] - 1.0).abs() < 1e-9);
                let moved = film.tangent(feed, &Beyond::DrawnOff(6e4 + 1.0, low)).unwrap();
                let size = drawn.permeate.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
                close(moved.fluxes[i] - drawn.fluxes[i], drawn.permeate[i], size);
            }
            for j in 0..3 {
                let (mut high, mut below) = (*feed, *low);
                high[j] += 1.0;
                below[j] += 1.0;
                let by_feed = film.tangent(&high, &Beyond::Given(low)).unwrap();
                let by_low = film.tangent(feed, &Beyond::Given(&below)).unwrap();
                let by_drawn = film.tangent(&high, &Beyond::DrawnOff(6e4, low)).unwrap();
                for (changed, base, slopes) in [
                    (&by_feed, &base, &base.feed),
                    (&by_low, &base, &base.permeate),
                    (&by_drawn, &drawn, &drawn.feed),
                ] {
                    let size = (0..3).fold(0.0_f64, |most, i| most.max(slopes[i * 3 + j].abs()));
                    for i in 0..3 {
                        close(changed.fluxes[i] - base.fluxes[i], slopes[i * 3 + j], size);
                    }
                }
            }
        }
    }
}
