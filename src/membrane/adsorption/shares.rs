//! Gases that share the sites of a framework, and how their loadings change with pressures.

use super::iast::{Mixing, equilibrium};
use super::langmuir::Langmuir;

/// Newton steps from the spreading pressure of a place near by; about three are needed.
const STEPS: usize = 12;
/// A step after which what is left, its square, is less than the digits of numbers.
const SMALL: f64 = 1e-9;

/// q_i/p_i of gases at one place after the other.
pub(super) struct Shares<'a> {
    gases: &'a [Langmuir],
    mixing: Mixing,
    /// Spreading pressure of the last place, and the pressures there at which gases alone have it; 0 before the first.
    psi: f64,
    alone: Vec<f64>,
    /// Loadings alone at ψ, and how far their ψ lags behind over them.
    loads: Vec<f64>,
    lags: Vec<f64>,
    /// q_i/p_i, mol/(kg·Pa).
    pub per: Vec<f64>,
    /// Its change with the pressure of gas j, at i n + j.
    pub slopes: Vec<f64>,
}

impl<'a> Shares<'a> {
    pub fn new(gases: &'a [Langmuir], mixing: Mixing) -> Self {
        let n = gases.len();
        let zeros = || vec![0.0; n];
        let slopes = vec![0.0; n * n];
        Self { gases, mixing, psi: 0.0, alone: zeros(), loads: zeros(), lags: zeros(), per: zeros(), slopes }
    }

    /// At partial pressures of 0 or more, Pa.
    pub fn at(&mut self, p: &[f64]) {
        match self.mixing {
            Mixing::ExtendedLangmuir => self.extended(p),
            Mixing::Ideal => self.ideal(p),
        }
    }

    /// ```text
    /// q_i/p_i = Σ_k q_ik b_ik/S_k        S_k = 1 + Σ_j b_jk p_j
    /// ```
    fn extended(&mut self, p: &[f64]) {
        let n = self.gases.len();
        self.per.fill(0.0);
        self.slopes.fill(0.0);
        let kinds = self.gases.iter().map(|gas| gas.sites.len()).max().unwrap_or(0);
        for kind in 0..kinds {
            let affinity = |gas: &Langmuir| gas.sites.get(kind).map_or(0.0, |site| site.affinity);
            let filled = 1.0 + self.gases.iter().zip(p).map(|(gas, p)| affinity(gas) * p).sum::<f64>();
            for (i, gas) in self.gases.iter().enumerate() {
                let Some(site) = gas.sites.get(kind) else { continue };
                let per = site.capacity * site.affinity / filled;
                self.per[i] += per;
                for (j, other) in self.gases.iter().enumerate() {
                    self.slopes[i * n + j] -= per * affinity(other) / filled;
                }
            }
        }
    }

    /// ```text
    /// q_i/p_i = 1/(A p_i⁰)        A = Σ p_i/(p_i⁰ q_i⁰)        dψ/dp_j = q_j/p_j        dp_i⁰/dψ = p_i⁰/q_i⁰
    /// ```
    fn ideal(&mut self, p: &[f64]) {
        let n = self.gases.len();
        if !(self.psi > 0.0 && self.follow(p)) {
            (self.psi, self.alone) = equilibrium(self.gases, p);
        }
        if !(self.psi > 0.0) {
            self.per = self.gases.iter().map(Langmuir::henry).collect();
            self.slopes.fill(0.0);
            return;
        }
        let (mut sum, mut turn) = (0.0, 0.0);
        for i in 0..n {
            let (gas, p0) = (&self.gases[i], self.alone[i]);
            let load = gas.at(p0);
            let share = p[i] / p0 / load;
            self.loads[i] = load;
            sum += share;
            turn -= share * (1.0 + gas.slope(p0) * p0 / load) / load;
        }
        for i in 0..n {
            self.per[i] = 1.0 / (sum * self.alone[i]);
        }
        for i in 0..n {
            for j in 0..n {
                let change = 1.0 / (self.alone[j] * self.loads[j]) + self.per[j] * turn;
                self.slopes[i * n + j] = -self.per[i] * (change / sum + self.per[j] / self.loads[i]);
            }
        }
    }

    /// Newton steps of ψ and all p⁰ at once from those of the last place; false where they do not come to an end.
    fn follow(&mut self, p: &[f64]) -> bool {
        for _ in 0..STEPS {
            let (mut sum, mut slope) = (-1.0, 0.0);
            for i in 0..p.len() {
                let (gas, p0) = (&self.gases[i], self.alone[i]);
                let load = gas.at(p0);
                let lag = (self.psi - gas.spreading(p0)) / load;
                (self.loads[i], self.lags[i]) = (load, lag);
                sum += p[i] / p0 * (1.0 - lag);
                slope += p[i] / p0 / load;
            }
            let step = sum / slope;
            self.psi += step;
            let mut longest = 0.0_f64;
            for i in 0..p.len() {
                let change = self.lags[i] + step / self.loads[i];
                if !(change > -0.9) {
                    return false;
                }
                self.alone[i] *= 1.0 + change;
                longest = longest.max(change.abs());
            }
            if longest < SMALL {
                return true;
            }
        }
        false
    }
}
