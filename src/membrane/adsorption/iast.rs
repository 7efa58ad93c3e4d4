//! Mixtures on the sites of a framework.

use super::langmuir::Langmuir;
use crate::error::ErrorKind;
use crate::quantity::{Loading, Quantity};

/// Newton steps to the spreading pressure; about six are needed.
const MOST_STEPS: usize = 200;
/// Newton steps of the spreading pressure and all pressures alone at once; about three are needed.
const STEPS: usize = 12;
/// A step after which what is left, its square, is less than the digits of numbers.
const SMALL: f64 = 1e-9;

/// How gases share the sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mixing {
    /// `q_i = q_sat,i b_i p_i/(1 + Σ b_j p_j)`, the kinds of sites matched in their order.
    ExtendedLangmuir,
    /// Ideal adsorbed solution theory.
    Ideal,
}

/// Loadings of gases at their partial pressures (Pa).
///
/// ```text
/// IAST: p_i = x_i p_i⁰(ψ)        Σ x_i = 1        1/q_t = Σ x_i/q_i(p_i⁰)
/// ```
///
/// ```
/// use matprop::membrane::adsorption::{Langmuir, Mixing, Site, loadings};
/// use matprop::quantity::{Affinity, Loading};
///
/// let gas = |b| Langmuir::new(vec![Site::new(Loading::from_mol_kg(2.0)?, Affinity::from_per_pa(b)?)?]);
/// let gases = [gas(1e-5)?, gas(1e-6)?];
/// // Equal capacities: both give q_sat b p/(1 + Σ b p).
/// for mixing in [Mixing::ExtendedLangmuir, Mixing::Ideal] {
///     let q = loadings(&gases, &[1e5, 1e5], mixing)?;
///     assert!((q[0].mol_kg() - 2.0 / 2.1).abs() < 1e-14);
///     assert!((q[1].mol_kg() - 0.2 / 2.1).abs() < 1e-14);
/// }
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` beyond the range of numbers.
///
/// # References
/// A. L. Myers, J. M. Prausnitz, AIChE J. 11 (1965) 121. doi:10.1002/aic.690110125
pub fn loadings(gases: &[Langmuir], pressures: &[f64], mixing: Mixing) -> Result<Vec<Loading>, ErrorKind> {
    let slopes = per_pressure(gases, pressures, mixing);
    slopes.iter().zip(pressures).map(|(slope, p)| Loading::from_si(slope * p)).collect()
}

/// q_i/p_i of each gas, mol/(kg·Pa), also of one that is not there.
pub(crate) fn per_pressure(gases: &[Langmuir], pressures: &[f64], mixing: Mixing) -> Vec<f64> {
    match mixing {
        Mixing::ExtendedLangmuir => extended(gases, pressures),
        Mixing::Ideal => ideal(gases, pressures),
    }
}

fn extended(gases: &[Langmuir], pressures: &[f64]) -> Vec<f64> {
    let kinds = gases.iter().map(|gas| gas.sites.len()).max().unwrap_or(0);
    let filled = |kind: usize| -> f64 {
        let filling = |(gas, p): (&Langmuir, &f64)| gas.sites.get(kind).map_or(0.0, |site| site.affinity * p);
        1.0 + gases.iter().zip(pressures).map(filling).sum::<f64>()
    };
    let filled: Vec<f64> = (0..kinds).map(filled).collect();
    let slope = |gas: &Langmuir| {
        gas.sites.iter().zip(&filled).map(|(site, filled)| site.capacity * site.affinity / filled).sum()
    };
    gases.iter().map(slope).collect()
}

fn ideal(gases: &[Langmuir], pressures: &[f64]) -> Vec<f64> {
    let (psi, alone) = equilibrium(gases, pressures);
    if psi == 0.0 {
        return gases.iter().map(Langmuir::henry).collect();
    }
    let inverse: f64 =
        gases.iter().zip(&alone).zip(pressures).map(|((gas, p0), p)| p / p0 / gas.at(*p0)).sum();
    let total: f64 = pressures.iter().zip(&alone).map(|(p, p0)| p / p0).sum();
    alone.iter().map(|p0| total / inverse / p0).collect()
}

/// ψ of a mixture, mol/kg, and the pressures at which each gas alone has it, Pa.
fn equilibrium(gases: &[Langmuir], pressures: &[f64]) -> (f64, Vec<f64>) {
    let psi = guess(gases, pressures);
    if psi == 0.0 {
        return (0.0, vec![0.0; gases.len()]);
    }
    let alone = gases.iter().map(|gas| gas.pressure_at(psi)).collect();
    at_once(gases, pressures, psi, alone).unwrap_or_else(|| nested(gases, pressures))
}

/// ψ with capacities of each kind of sites that are the mean of the gases in them.
fn guess(gases: &[Langmuir], pressures: &[f64]) -> f64 {
    let kinds = gases.iter().map(|gas| gas.sites.len()).max().unwrap_or(0);
    let spreading = |kind: usize| {
        let (mut filled, mut slope) = (0.0, 0.0);
        for (gas, p) in gases.iter().zip(pressures) {
            if let Some(site) = gas.sites.get(kind) {
                filled += site.affinity * p;
                slope += site.capacity * site.affinity * p;
            }
        }
        if filled > 0.0 { slope / filled * libm::log1p(filled) } else { 0.0 }
    };
    (0..kinds).map(spreading).sum()
}

/// Newton steps of ψ and all p⁰ at once; `None` where they do not come to an end.
fn at_once(gases: &[Langmuir], p: &[f64], mut psi: f64, mut alone: Vec<f64>) -> Option<(f64, Vec<f64>)> {
    let n = gases.len();
    let (mut loads, mut lags) = (vec![0.0; n], vec![0.0; n]);
    for _ in 0..STEPS {
        let (mut sum, mut slope) = (-1.0, 0.0);
        for i in 0..n {
            let load = gases[i].at(alone[i]);
            let lag = (psi - gases[i].spreading(alone[i])) / load;
            (loads[i], lags[i]) = (load, lag);
            sum += p[i] / alone[i] * (1.0 - lag);
            slope += p[i] / alone[i] / load;
        }
        let step = sum / slope;
        psi += step;
        let mut longest = 0.0_f64;
        for i in 0..n {
            let change = lags[i] + step / loads[i];
            if !(change > -0.9) {
                return None;
            }
            alone[i] *= 1.0 + change;
            longest = longest.max(change.abs());
        }
        if longest < SMALL {
            return Some((psi, alone));
        }
    }
    None
}

/// Newton steps of ψ, from below.
fn nested(gases: &[Langmuir], pressures: &[f64]) -> (f64, Vec<f64>) {
    let spreading = gases.iter().zip(pressures).map(|(gas, p)| gas.spreading(*p));
    // The most of one gas alone is less than that of all; Σ x_i is convex in ψ: Newton steps never go too far.
    let mut psi = spreading.fold(0.0, f64::max);
    for _ in 0..MOST_STEPS {
        let (mut sum, mut slope) = (-1.0, 0.0);
        for (gas, p) in gases.iter().zip(pressures).filter(|(_, p)| **p > 0.0) {
            let alone = gas.pressure_at(psi);
            sum += p / alone;
            slope += p / alone / gas.at(alone);
        }
        let step = sum / slope;
        if !(step > 2.0 * f64::EPSILON * psi) {
            break;
        }
        psi += step;
    }
    (psi, gases.iter().map(|gas| gas.pressure_at(psi)).collect())
}

/// What a mixture is at one side of a film.
pub(super) struct Edge {
    pub psi: f64,
    /// p⁰, ψ/p⁰ and `h = 1/ψ − 1/q⁰` of each gas; q_i/p_i = dψ/dp_i.
    pub alone: Vec<f64>,
    pub ease: Vec<f64>,
    pub bend: Vec<f64>,
    pub per: Vec<f64>,
}

impl Edge {
    pub fn at(gases: &[Langmuir], pressures: &[f64]) -> Self {
        let n = gases.len();
        let (psi, alone) = equilibrium(gases, pressures);
        let mut edge = Self { psi, alone, ease: vec![0.0; n], bend: vec![0.0; n], per: vec![0.0; n] };
        edge.fill(gases);
        let filling = edge.filling(pressures);
        edge.per = edge.ease.iter().map(|ease| ease / filling).collect();
        edge
    }

    fn fill(&mut self, gases: &[Langmuir]) {
        for (i, gas) in gases.iter().enumerate() {
            if self.psi > 0.0 {
                self.ease[i] = self.psi / self.alone[i];
                self.bend[i] = gas.bend(self.psi, self.alone[i]).0;
            } else {
                self.ease[i] = gas.henry();
            }
        }
    }

    /// At another ψ near by; q_i/p_i is not that of pressures any more.
    pub fn moved(&mut self, gases: &[Langmuir], psi: f64) {
        for (alone, gas) in self.alone.iter_mut().zip(gases) {
            *alone = gas.pressure_near(psi, (self.psi, *alone));
        }
        self.psi = psi;
        self.fill(gases);
    }

    /// ψ/q of the mixture.
    pub fn filling(&self, pressures: &[f64]) -> f64 {
        1.0 - pressures.iter().zip(&self.ease).zip(&self.bend).map(|((p, ease), h)| p * ease * h).sum::<f64>()
    }

    /// The share of a gas in what is adsorbed.
    pub fn share(&self, gas: usize, pressure: f64) -> f64 {
        if self.psi > 0.0 { pressure * self.ease[gas] / self.psi } else { 0.0 }
    }

    /// How the amount ψ z_i of gas i at its pressure changes with the pressure of gas j.
    pub fn change(&self, i: usize, j: usize, pressure: f64) -> f64 {
        let own = if i == j { self.ease[i] } else { 0.0 };
        own + pressure * self.ease[i] * self.bend[i] * self.per[j]
    }
}
