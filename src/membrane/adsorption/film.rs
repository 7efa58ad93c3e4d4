//! Diffusion of adsorbed gases through a film of a framework.

use super::iast::{Mixing, per_pressure};
use super::langmuir::Langmuir;
use super::profile;
use crate::error::{ErrorKind, Suffix};
use crate::membrane::transport::{Beyond, Tangent, Transport};
use crate::numeric::{Accuracy, gauss, integrate, lu::solution};
use crate::quantity::{Density, Diffusivity, Length, MolarFlux, Pressure, Quantity};

/// A gas in a framework: its isotherm and its Maxwell–Stefan diffusivity.
#[derive(Clone, Debug, PartialEq)]
pub struct Adsorbate {
    pub(super) isotherm: Langmuir,
    pub(super) diffusivity: f64,
}

impl Adsorbate {
    /// From its isotherm and its Maxwell–Stefan (corrected) diffusivity; that of an empty framework under strong
    /// confinement.
    pub fn new(isotherm: Langmuir, diffusivity: Diffusivity) -> Self {
        Self { isotherm, diffusivity: diffusivity.si() }
    }
}

/// How the diffusivity depends on the loading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confinement {
    /// Not at all.
    Weak,
    /// `Đ = Đ₀ (1 − θ)`, θ the occupied share of the sites.
    Strong,
}

/// How gases slow each other down.
#[derive(Clone, Debug, PartialEq)]
pub enum Exchange {
    /// Not at all: Đ_ij → ∞.
    None,
    /// Vignes interpolation between the diffusivities of the two.
    Vignes,
    /// Đ_ij, m²/s, of pairs (i, j); none for others.
    Given(Vec<(usize, usize, f64)>),
}

/// A film of a framework.
///
/// ```text
/// −ρ q_i dln p_i/dx = Σ_j (q_j N_i − q_i N_j)/(q_sat,j Đ_ij) + N_i/Đ_i
/// ```
///
/// | symbol | meaning                                    | SI      |
/// |--------|--------------------------------------------|---------|
/// | `ρ`    | density of the framework                   | kg/m³   |
/// | `q`    | loadings, at equilibrium with the gas at x | mol/kg  |
/// | `Đ_i`  | Maxwell–Stefan diffusivity                 | m²/s    |
/// | `Đ_ij` | exchange, q_sat,j Đ_ij = q_sat,i Đ_ji      | m²/s    |
///
/// # References
/// R. Krishna, R. Baur, Chem. Eng. J. 97 (2004) 37. doi:10.1016/S1385-8947(03)00116-0;
/// F. Kapteijn, J. A. Moulijn, R. Krishna, Chem. Eng. Sci. 55 (2000) 2923. doi:10.1016/S0009-2509(99)00564-3
#[derive(Clone, Debug, PartialEq)]
pub struct FrameworkFilm {
    pub(super) gases: Vec<Adsorbate>,
    pub(super) isotherms: Vec<Langmuir>,
    pub(super) density: f64,
    pub(super) thickness: f64,
    pub(super) mixing: Mixing,
    confinement: Confinement,
    pub(super) exchange: Exchange,
}

/// How the profile through the film is followed.
const ACCURACY: Accuracy = Accuracy { relative: 1e-10, absolute: 1e-12, steps: 1_000 };
/// Newton steps to the fluxes of a mixture.
const STEPS: usize = 15;

impl FrameworkFilm {
    /// The number of gases.
    pub(crate) fn count(&self) -> usize {
        self.gases.len()
    }

    /// From its gases, the density of the framework and its thickness.
    pub fn new(
        gases: Vec<Adsorbate>,
        density: Density,
        thickness: Length,
        (mixing, confinement, exchange): (Mixing, Confinement, Exchange),
    ) -> Self {
        let isotherms = gases.iter().map(|gas| gas.isotherm.clone()).collect();
        let (density, thickness) = (density.si(), thickness.si());
        Self { gases, isotherms, density, thickness, mixing, confinement, exchange }
    }

    /// Flux of a gas alone.
    ///
    /// ```text
    /// N = ρ Đ/L ∫ q dln p = ρ Đ/L Σ q_sat ln((1 + b p1)/(1 + b p2))        weak confinement
    /// N = ρ Đ₀/L ∫ (1 − q/q_sat) q dln p                                   strong
    /// ```
    ///
    /// # Errors
    /// `out_of_range` if there is no such gas or it would flow back.
    pub fn pure_flux(&self, gas: usize, feed: Pressure, permeate: Pressure) -> Result<MolarFlux, ErrorKind> {
        let Some(adsorbate) = self.gases.get(gas) else {
            let (value, unit) = (gas as f64, Suffix("1"));
            let rule = "the place of a gas";
            return Err(ErrorKind::OutOfRange { quantity: "place of the gas", value, unit, rule });
        };
        MolarFlux::from_si(self.alone(adsorbate, feed.si(), permeate.si()))
    }

    fn alone(&self, gas: &Adsorbate, feed: f64, permeate: f64) -> f64 {
        let isotherm = &gas.isotherm;
        let whole = isotherm.spreading(feed) - isotherm.spreading(permeate);
        let driven = match self.confinement {
            Confinement::Weak => whole,
            Confinement::Strong => whole - squares(isotherm, permeate, feed) / isotherm.saturation(),
        };
        self.density * gas.diffusivity / self.thickness * driven
    }

    /// Fluxes of all gases together, mol/(m²·s); below 0 for one that flows back.
    ///
    /// # Errors
    /// `flux_not_found` where the Newton steps do not come to an end.
    pub fn mixed_fluxes(&self, feed: &[f64], permeate: &[f64]) -> Result<Vec<f64>, ErrorKind> {
        let found = self.solved(feed, permeate);
        found.ok_or(ErrorKind::FluxNotFound)
    }

    /// dp_i/dx at partial pressures, for fluxes N.
    fn slopes(&self, p: &[f64], fluxes: &[f64], slopes: &mut [f64]) {
        let at: Vec<f64> = p.iter().map(|p| p.max(0.0)).collect();
        let per = per_pressure(&self.isotherms, &at, self.mixing);
        // Trial fluxes may pass through 0: loadings go on along their slope, without a bend that would stop Newton steps.
        let loading = |(i, per): (usize, &f64)| (per * p[i]).max(-0.1 * self.isotherms[i].saturation());
        let q: Vec<f64> = per.iter().enumerate().map(loading).collect();
        let saturation: Vec<f64> = self.isotherms.iter().map(Langmuir::saturation).collect();
        let occupied: f64 = q.iter().zip(&saturation).map(|(q, most)| q / most).sum();
        let free = match self.confinement {
            Confinement::Weak => 1.0,
            Confinement::Strong => (1.0 - occupied).max(1e-12),
        };
        for (i, slope) in slopes.iter_mut().enumerate() {
            let mut friction = fluxes[i] / (free * self.gases[i].diffusivity);
            for j in (0..q.len()).filter(|j| *j != i) {
                if let Some(exchange) = self.exchanged(i, j, (q[i], q[j]), (saturation[i], saturation[j])) {
                    friction += (q[j] * fluxes[i] - q[i] * fluxes[j]) / (free * exchange);
                }
            }
            *slope = -friction / (self.density * per[i]);
        }
    }

    /// q_sat,j Đ_ij, the same for (j, i); nothing where gases do not exchange.
    pub(super) fn exchanged(&self, i: usize, j: usize, q: (f64, f64), saturation: (f64, f64)) -> Option<f64> {
        match &self.exchange {
            Exchange::None => None,
            Exchange::Vignes => {
                let q = (q.0.max(0.0), q.1.max(0.0));
                let total = q.0 + q.1;
                let weight = if total > 0.0 { q.0 / total } else { 0.5 };
                let (first, second) =
                    (saturation.1 * self.gases[i].diffusivity, saturation.0 * self.gases[j].diffusivity);
                Some(libm::pow(first, weight) * libm::pow(second, 1.0 - weight))
            }
            Exchange::Given(pairs) => pairs.iter().find_map(|(k, l, d)| match (*k, *l) {
                (k, l) if (k, l) == (i, j) => Some(saturation.1 * d),
                (k, l) if (l, k) == (i, j) => Some(saturation.0 * d),
                _ => None,
            }),
        }
    }

    /// Fluxes of weak confinement without exchange and with q_i/p_i at its logarithmic mean over the film; and the logarithm of
    /// the growth of q_i/p_i.
    pub(super) fn weak_guess(&self, feed: &[f64], permeate: &[f64]) -> (Vec<f64>, Vec<f64>) {
        let (high, low) = (
            per_pressure(&self.isotherms, feed, self.mixing),
            per_pressure(&self.isotherms, permeate, self.mixing),
        );
        let mut fluxes = Vec::with_capacity(feed.len());
        // Σ b p falls as q_i/p_i grows.
        let bends: Vec<f64> = high.iter().zip(&low).map(|(a, b)| libm::log(a / b)).collect();
        for i in 0..feed.len() {
            let (a, b) = (high[i], low[i]);
            let mean = if bends[i].abs() < 1e-9 { b } else { -bends[i] / (1.0 / a - 1.0 / b) };
            let rate = self.density * self.gases[i].diffusivity / self.thickness;
            fluxes.push(rate * mean * (feed[i] - permeate[i]));
        }
        (fluxes, bends)
    }

    /// How much ln(1 + Σ b p) of one kind of sites changes over the film at most.
    pub(super) fn fall(&self, feed: &[f64], permeate: &[f64]) -> f64 {
        let kinds = self.isotherms.iter().map(|gas| gas.sites.len()).max().unwrap_or(0);
        let filled = |p: &[f64], kind: usize| {
            let filling =
                |(gas, p): (&Langmuir, &f64)| gas.sites.get(kind).map_or(0.0, |site| site.affinity * p);
            libm::log1p(self.isotherms.iter().zip(p).map(filling).sum())
        };
        (0..kinds).map(|kind| (filled(feed, kind) - filled(permeate, kind)).abs()).fold(0.0, f64::max)
    }

    /// Fluxes of the mixture: by collocation, or else by shooting.
    fn solved(&self, feed: &[f64], permeate: &[f64]) -> Option<Vec<f64>> {
        match self.tangent(feed, &Beyond::Given(permeate)) {
            Some(found) => Some(found.fluxes),
            None => self.shot(feed, permeate),
        }
    }

    /// Fluxes of the mixture by shooting; where they are not found at once, by raising the feed step by step.
    pub(super) fn shot(&self, feed: &[f64], permeate: &[f64]) -> Option<Vec<f64>> {
        let guess = self.first_guess(feed, permeate);
        if let Some(found) = self.newton(feed, permeate, guess) {
            return Some(found);
        }
        let mut before: Option<(Vec<f64>, Vec<f64>)> = None;
        for share in [0.03, 0.2, 0.5, 1.0] {
            let part: Vec<f64> =
                feed.iter().zip(permeate).map(|(high, low)| low + share * (high - low)).collect();
            let guess = self.first_guess(&part, permeate);
            let start = match &before {
                Some((found, old)) => {
                    let scaled =
                        |i: usize| if old[i] == 0.0 { guess[i] } else { guess[i] * found[i] / old[i] };
                    (0..guess.len()).map(scaled).collect()
                }
                None => guess.clone(),
            };
            before = Some((self.newton(&part, permeate, start)?, guess));
        }
        before.map(|(found, _)| found)
    }

    /// Fluxes by Newton steps on the partial pressures at the far side of the film.
    fn newton(&self, feed: &[f64], permeate: &[f64], mut fluxes: Vec<f64>) -> Option<Vec<f64>> {
        let n = self.gases.len();
        let scales: Vec<f64> = feed.iter().zip(permeate).map(|(high, low)| high.max(*low)).collect();
        let sizes: Vec<f64> = (0..n)
            .map(|i| {
                self.density * self.gases[i].diffusivity / self.thickness
                    * self.isotherms[i].spreading(scales[i])
            })
            .collect();
        let missed = |fluxes: &[f64]| self.missed(feed, permeate, &scales, fluxes);
        let mut miss = missed(&fluxes)?;
        for _ in 0..STEPS {
            if largest(&miss) < 1e-10 {
                break;
            }
            let mut matrix = vec![vec![0.0; n + 1]; n];
            for j in 0..n {
                let step = 1e-6 * sizes[j].max(fluxes[j].abs());
                let mut moved = fluxes.clone();
                moved[j] += step;
                let moved = if step > 0.0 { missed(&moved)? } else { miss.clone() };
                for i in 0..n {
                    matrix[i][j] =
                        if step > 0.0 { (moved[i] - miss[i]) / step } else { f64::from(u8::from(i == j)) };
                }
            }
            for (row, miss) in matrix.iter_mut().zip(&miss) {
                row[n] = -miss;
            }
            let change = solution(&matrix)?;
            let before = largest(&miss);
            let mut share = 1.0;
            let trial: Vec<f64> = fluxes.iter().zip(&change).map(|(x, dx)| x + dx).collect();
            let whole = missed(&trial)?;
            // Shorter steps only against overshoot: where the profile bends, the next whole step repairs this one.
            if largest(&whole) < 4.0 * before.max(1e-3) {
                (fluxes, miss) = (trial, whole);
                continue;
            }
            let shorter = (0..8).find_map(|_| {
                share *= 0.5;
                let trial: Vec<f64> = fluxes.iter().zip(&change).map(|(x, dx)| x + share * dx).collect();
                let miss = missed(&trial)?;
                (largest(&miss) < before).then_some((trial, miss))
            });
            match shorter {
                Some((trial, found)) => (fluxes, miss) = (trial, found),
                None => break,
            }
        }
        (largest(&miss) < 1e-8).then_some(fluxes)
    }

    /// What is missing to the permeate pressures after the film, over the scale of each gas.
    fn missed(&self, feed: &[f64], permeate: &[f64], scales: &[f64], fluxes: &[f64]) -> Option<Vec<f64>> {
        let scale = |i: usize| if scales[i] > 0.0 { scales[i] } else { 1.0 };
        let mut y: Vec<f64> = (0..feed.len()).map(|i| feed[i] / scale(i)).collect();
        let mut p = vec![0.0; feed.len()];
        let slope = |_: f64, y: &[f64], slopes: &mut [f64]| {
            for (i, p) in p.iter_mut().enumerate() {
                *p = y[i] * scale(i);
            }
            self.slopes(&p, fluxes, slopes);
            for (i, slope) in slopes.iter_mut().enumerate() {
                *slope *= self.thickness / scale(i);
            }
        };
        integrate(slope, (0.0, 1.0), &mut y, &ACCURACY, |_, _| ()).ok()?;
        Some((0..feed.len()).map(|i| y[i] - permeate[i] / scale(i)).collect())
    }

    /// Fluxes without exchange and with q_i/p_i at its logarithmic mean over the film.
    fn first_guess(&self, feed: &[f64], permeate: &[f64]) -> Vec<f64> {
        let (high, low) = (
            per_pressure(&self.isotherms, feed, self.mixing),
            per_pressure(&self.isotherms, permeate, self.mixing),
        );
        let guess = |i: usize| {
            let (a, b) = (high[i], low[i]);
            let mean = if (a - b).abs() < 1e-9 * b { b } else { libm::log(b / a) / (1.0 / a - 1.0 / b) };
            let weak = self.isotherms[i].spreading(feed[i]) - self.isotherms[i].spreading(permeate[i]);
            let alone = self.alone(&self.gases[i], feed[i], permeate[i]);
            let rate = self.density * self.gases[i].diffusivity / self.thickness;
            let slowed = if weak == 0.0 { 1.0 } else { alone / (rate * weak) };
            rate * slowed * mean * (feed[i] - permeate[i])
        };
        (0..self.gases.len()).map(guess).collect()
    }
}

impl Transport for FrameworkFilm {
    fn fluxes(&self, feed: &[f64], permeate: &[f64], fluxes: &mut [f64]) {
        match self.solved(feed, permeate) {
            Some(found) => fluxes.copy_from_slice(&found),
            // Not a number rather than a wrong one: a solver that meets it gives up.
            None => fluxes.fill(f64::NAN),
        }
    }

    fn estimate(&self, feed: &[f64], permeate: &[f64], fluxes: &mut [f64]) {
        fluxes.copy_from_slice(&self.weak_guess(feed, permeate).0);
    }

    fn knows_changes(&self) -> bool {
        true
    }

    fn tangent(&self, feed: &[f64], beyond: &Beyond) -> Option<Tangent> {
        profile::tangent(self, feed, beyond, self.confinement == Confinement::Strong)
    }
}

fn largest(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |most, x| if x.is_nan() { f64::INFINITY } else { x.abs().max(most) })
}

/// ∫ q² dln p between two pressures, by Gauss rules in ln(1 + b p) of the strongest sites.
fn squares(isotherm: &Langmuir, from: f64, to: f64) -> f64 {
    let strongest = isotherm.sites.iter().map(|site| site.affinity).fold(0.0, f64::max);
    let (low, high) = (libm::log1p(strongest * from), libm::log1p(strongest * to));
    let panels = 16;
    let width = (high - low) / f64::from(panels);
    let rule = gauss(24);
    let mut sum = 0.0;
    for panel in 0..panels {
        for (x, weight) in &rule {
            let s = low + width * (f64::from(panel) + 0.5 * (x + 1.0));
            let p = libm::expm1(s) / strongest;
            let per: f64 = isotherm
                .sites
                .iter()
                .map(|site| site.capacity * site.affinity / (1.0 + site.affinity * p))
                .sum();
            sum += 0.5 * width * weight * per * per * p * libm::exp(s) / strongest;
        }
    }
    sum
}
