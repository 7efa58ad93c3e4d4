//! Places along a film on which ψ falls evenly, and the gases alone at them.

use super::super::iast::Edge;
use super::super::langmuir::Langmuir;
use super::mesh::Mesh;
use super::rule::RULE;

/// How much ln(1 + Σ b p) falls within an element at first.
const FALL: f64 = 1.0;
/// How much ln ψ changes within an element at first, where friction between gases depends on their shares: those have a pole
/// at ψ = 0.
const RANGE: f64 = 2.0;
/// ψ on one side over that on the other, below which the other counts as empty; and difference below which both count as equal.
const ENDS: (f64, f64) = (1e-9, 1e-3);

/// A place: x/L, and how it changes along the mesh.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub t: f64,
    pub tau: f64,
}

/// Places of a mesh that is even in t, or in `ln ψ/RANGE + rate ψ`.
#[derive(Default)]
pub(super) struct Path {
    ends: (f64, f64),
    rate: f64,
    bent: bool,
    places: Vec<Place>,
    checks: Vec<Place>,
    /// Of each gas at each place: p⁰, ψ/p⁰, h and its change with ψ.
    alone: Vec<f64>,
    pub ease: Vec<f64>,
    pub bends: Vec<(f64, f64)>,
}

impl Path {
    /// Between two spreading pressures, and how many elements it takes.
    pub fn new(ends: (f64, f64), fall: f64, bent: bool) -> (Self, f64) {
        let (high, low) = (ends.0.max(ends.1), ends.0.min(ends.1));
        let bent = bent && low > ENDS.0 * high && high - low > ENDS.1 * high;
        let rate = fall / FALL / (high - low);
        let wanted = fall / FALL + if bent { libm::log(high / low) / RANGE } else { 0.0 };
        (Self { ends, rate, bent, ..Self::default() }, wanted)
    }

    /// Cuts it into elements.
    pub fn cut(&mut self, nodes: &[f64]) {
        self.places = self.spread(nodes, &RULE.points);
        self.checks.clear();
    }

    fn spread(&self, nodes: &[f64], points: &[f64]) -> Vec<Place> {
        let points = Mesh::places(nodes, points);
        if !self.bent {
            return points.map(|s| Place { t: s, tau: 1.0 }).collect();
        }
        let (from, to) = self.ends;
        let along = |log: f64, psi: f64| log / RANGE + self.rate * psi;
        let mut log = libm::log(from);
        let start = along(log, from);
        let length = along(libm::log(to), to) - start;
        let (mut before, mut psi) = (0.0, from);
        let place = |s: f64| {
            log += (s - before) * length / (1.0 / RANGE + self.rate * psi);
            before = s;
            // Convex in ln ψ.
            for _ in 0..20 {
                psi = libm::exp(log);
                let step = (start + s * length - along(log, psi)) / (1.0 / RANGE + self.rate * psi);
                log += step;
                if step.abs() < 1e-8 {
                    psi *= 1.0 + step;
                    break;
                }
            }
            let slope = length / (1.0 / RANGE / psi + self.rate);
            Place { t: (from - psi) / (from - to), tau: slope / (to - from) }
        };
        points.map(place).collect()
    }

    pub fn place(&self, k: usize) -> Place {
        self.places[k]
    }

    /// A place of the rule that checks a mesh.
    pub fn check(&mut self, nodes: &[f64], k: usize) -> Place {
        if self.checks.is_empty() {
            self.checks = self.spread(nodes, &RULE.check_points);
        }
        self.checks[k]
    }

    /// h of all gases at a place, and their changes.
    pub fn bends(&self, k: usize) -> &[(f64, f64)] {
        let n = self.bends.len() / self.places.len();
        &self.bends[k * n..(k + 1) * n]
    }

    /// Finds gases alone at all places, one after the other from the feed side; `None` where a pressure is beyond numbers.
    pub fn follow(&mut self, gases: &[Langmuir], before: &Edge, after: f64) -> Option<()> {
        let n = gases.len();
        let count = n * self.places.len();
        self.alone = vec![0.0; count];
        self.ease = vec![0.0; count];
        self.bends = vec![(0.0, 0.0); count];
        for (j, gas) in gases.iter().enumerate() {
            let (mut p, mut psi) = (before.alone[j], before.psi);
            for k in 0..self.places.len() {
                let next = before.psi + self.places[k].t * (after - before.psi);
                p = if psi > 0.0 { gas.pressure_near(next, (psi, p)) } else { gas.pressure_at(next) };
                psi = next;
                self.set(k * n + j, gas, psi, p)?;
            }
        }
        Some(())
    }

    /// The same after a change of ψ beyond the film.
    pub fn moved(&mut self, gases: &[Langmuir], before: &Edge, after: f64) -> Option<()> {
        let n = gases.len();
        for k in 0..self.places.len() {
            let psi = before.psi + self.places[k].t * (after - before.psi);
            for (j, gas) in gases.iter().enumerate() {
                let p = gas.pressure_near(psi, self.known(k * n + j));
                self.set(k * n + j, gas, psi, p)?;
            }
        }
        Some(())
    }

    /// ψ of a gas at a place and its pressure alone.
    fn known(&self, at: usize) -> (f64, f64) {
        (self.ease[at] * self.alone[at], self.alone[at])
    }

    fn set(&mut self, at: usize, gas: &Langmuir, psi: f64, p: f64) -> Option<()> {
        (self.alone[at], self.ease[at], self.bends[at]) = (p, psi / p, gas.bend(psi, p));
        (p.is_finite() && p > 0.0 && self.bends[at].1.is_finite()).then_some(())
    }

    /// h and its changes at ψ near place `k`.
    pub fn near(&self, gases: &[Langmuir], k: usize, psi: f64) -> Vec<(f64, f64)> {
        let n = gases.len();
        let bend =
            |(j, gas): (usize, &Langmuir)| gas.bend(psi, gas.pressure_near(psi, self.known(k * n + j)));
        gases.iter().enumerate().map(bend).collect()
    }
}
