//! A module whose feed flows along the membrane: cross-flow, co-current, counter-current.

mod ends;
mod guess;
mod rates;
mod walk;

pub(super) use walk::{Ended, Working, along};

use super::local::permeating;
use super::{FlowPattern, MAX_GASES, Stage};
use crate::numeric::Given;

/// The least logarithm of a flow that is told from 0: below, e^x would be 0, and what permeates of it over it unknown.
const LEAST_LOG: f64 = -500.0;
/// The logarithm of a flow below which it changes nothing else.
const NOTHING: f64 = -60.0;
/// Elements of a first mesh.
const ELEMENTS: (usize, usize) = (6, 240);
/// What is left of the feed where it counts as used up.
const SPENT: f64 = 1e-6;
/// What is left of a gas where it counts as used up.
const USED_UP: f64 = 1e-13;

/// What stands for the flow of a gas on the feed side.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    /// Its logarithm: a gas that never runs out.
    Logarithm,
    /// This power of it, 1 − n for a flux that grows with the power n < 1 of the pressure: it falls evenly to 0, which it
    /// reaches within a finite area.
    Power(f64),
    /// The flow itself: gases of the sweep, which may be absent at first and cannot run out.
    Flow,
}

impl Form {
    /// The state for a share of the feed.
    fn of(self, share: f64) -> f64 {
        match self {
            Self::Logarithm => libm::log(share).max(LEAST_LOG),
            Self::Power(power) => libm::pow(share, power),
            Self::Flow => share,
        }
    }

    /// The share of the feed for a state.
    fn share(self, state: f64) -> f64 {
        match self {
            Self::Logarithm => libm::exp(state.max(LEAST_LOG)),
            Self::Power(power) => libm::pow(state.max(0.0), 1.0 / power),
            Self::Flow => state,
        }
    }

    /// How fast the state changes with the share.
    fn slope(self, share: f64) -> f64 {
        match self {
            Self::Logarithm => 1.0 / share,
            Self::Power(power) => power * libm::pow(share, power - 1.0),
            Self::Flow => 1.0,
        }
    }
}

/// Gases, by bits.
pub(super) type Residues = u32;

/// States along the membrane, 0 at the inlet of the feed and 1 at the outlet of the retentate.
pub(super) struct Along<'a> {
    stage: &'a Stage<'a>,
    /// Of the whole module, m².
    area: f64,
    /// The part of its length that is looked at, from the inlet of the feed.
    part: f64,
    /// Gases that are there and permeate; the flows of all others stay as they are.
    gases: Vec<usize>,
    /// Of each of them.
    forms: Vec<Form>,
    /// Which of them are nearly used up in counter-current flow: instead of their flow in the permeate the logarithm of their flow
    /// in the retentate is a state, the same all along. The difference of both sides keeps its digits where they are at equilibrium.
    residues: Residues,
    /// Whether the one gas that permeates is used up at the end of the part; then its residue is 0, and in its place there is a
    /// state by which the part is as long as it must be.
    spent: bool,
    /// Flows of gases that the membrane stops over all the feed, and those in the sweep over `scale`.
    stopped: (f64, f64),
    /// The gas that makes up the whole permeate, however little of it there is.
    pure: Option<usize>,
    ends: Vec<Given>,
    /// Flow that permeate states are in, mol/s.
    scale: f64,
    /// Feed, mol/s.
    feed: f64,
    feed_drop: bool,
    permeate_drop: bool,
}

/// Everything at one place.
pub(super) struct Place {
    pub retentate: [f64; MAX_GASES],
    pub permeate: [f64; MAX_GASES],
    pub feed_pressure: f64,
    pub permeate_pressure: f64,
}

impl<'a> Along<'a> {
    /// The first `part` of the length of a module of `area`.
    pub fn new(stage: &'a Stage<'a>, area: f64, part: f64, residues: Residues) -> Self {
        let there = |i: &usize| stage.feed[*i] > 0.0 || stage.sweep[*i] > 0.0;
        let (stops, gases): (Vec<usize>, Vec<usize>) =
            (0..stage.feed.len()).filter(there).partition(|i| stage.law.stops(*i));
        let feed: f64 = stage.feed.iter().sum();
        let (mut high, mut y) = ([0.0; MAX_GASES], [0.0; MAX_GASES]);
        let n = stage.feed.len();
        for i in 0..n {
            high[i] = stage.feed_pressure * stage.feed[i] / feed;
        }
        let flux = permeating(stage.law, &high[..n], stage.permeate_pressure, &mut y[..n]);
        let sweep: f64 = stage.sweep.iter().sum();
        let scale = (flux * area * part).min(feed).max(sweep).max(f64::MIN_POSITIVE);
        let pressed_back = stage.presses_back();
        let form = |i: &usize| match stage.law.order(*i) {
            _ if stage.sweep[*i] > 0.0 && (pressed_back || stage.feed[*i] == 0.0) => Form::Flow,
            order if order < 1.0 => Form::Power(1.0 - order),
            _ => Form::Logarithm,
        };
        let forms = gases.iter().map(form).collect();
        let of = |flows: &[f64]| stops.iter().map(|i| flows[*i]).sum::<f64>();
        let stopped = (of(&stage.feed) / feed, of(&stage.sweep) / scale);
        let pure = gases.first().copied().filter(|_| gases.len() == 1 && stopped.1 == 0.0);
        let feed_drop = stage.feed_resistance > 0.0;
        let permeate_drop = stage.permeate_resistance > 0.0 && stage.pattern != FlowPattern::CrossFlow;
        let mut along = Self {
            stage,
            area,
            part,
            gases,
            forms,
            residues,
            spent: false,
            stopped,
            pure,
            ends: Vec::new(),
            scale,
            feed,
            feed_drop,
            permeate_drop,
        };
        along.ends = along.given();
        along
    }

    /// What `working` are the states of.
    pub fn of(stage: &'a Stage<'a>, area: f64, working: &Working) -> Self {
        let mut along = Self::new(stage, area, working.part, working.residues);
        if working.spent {
            along.until_spent();
        }
        along
    }

    /// Up to where the one gas that permeates is used up.
    fn until_spent(&mut self) {
        self.spent = true;
        self.residues = self.gases.iter().fold(0, |residues, i| residues | 1 << i);
        self.ends = self.given();
    }

    /// What is given at the two ends.
    fn given(&self) -> Vec<Given> {
        let stage = self.stage;
        let mut ends: Vec<Given> = Vec::new();
        for (i, form) in self.gases.iter().zip(&self.forms) {
            ends.push(Given::Start(form.of(stage.feed[*i] / self.feed)));
        }
        let counter = stage.pattern == FlowPattern::CounterCurrent;
        for (at, i) in self.gases.iter().enumerate() {
            let sweep = stage.sweep[*i] / self.scale;
            ends.push(match counter {
                _ if self.spent => Given::UntilZero(at),
                true if self.is_residue(*i) => Given::Equal(at),
                true => Given::Finish(sweep),
                false => Given::Start(sweep),
            });
        }
        let low = stage.permeate_pressure / stage.feed_pressure;
        if self.permeate_drop {
            ends.push(if counter { Given::Start(low * low) } else { Given::Finish(low * low) });
        }
        if self.feed_drop {
            ends.push(Given::Start(1.0));
        }
        ends
    }

    fn is_residue(&self, gas: usize) -> bool {
        self.residues >> gas & 1 == 1
    }

    /// Flow of all permeate, in units of its states.
    fn permeate_flow(&self, u: &[f64]) -> f64 {
        let k = self.gases.len();
        let flows = self.gases.iter().enumerate().map(|(at, i)| match self.is_residue(*i) {
            true => self.given_off(u, at) / self.scale,
            false => u[k + at],
        });
        self.stopped.1 + flows.sum::<f64>()
    }

    /// Flow of a residue in the permeate.
    fn given_off(&self, u: &[f64], at: usize) -> f64 {
        let (here, out, gas) = (u[at], u[self.gases.len() + at], self.gases[at]);
        let sweep = self.stage.sweep[gas];
        if self.spent {
            let passed = self.feed * self.forms[at].share(here);
            return match self.stage.pattern {
                FlowPattern::CounterCurrent => sweep + passed,
                _ => sweep + self.stage.feed[gas] - passed,
            };
        }
        let given = match self.forms[at] {
            Form::Logarithm => {
                let out = out.max(LEAST_LOG);
                libm::exp(out) * libm::expm1(here.max(LEAST_LOG) - out)
            }
            form => form.share(here) - form.share(out),
        };
        sweep + self.feed * given
    }

    /// Flows and pressures of a state.
    pub fn place(&self, u: &[f64]) -> Place {
        let k = self.gases.len();
        let (mut retentate, mut permeate) = ([0.0; MAX_GASES], [0.0; MAX_GASES]);
        for i in 0..self.stage.feed.len() {
            (retentate[i], permeate[i]) = (self.stage.feed[i], self.stage.sweep[i]);
        }
        for (at, i) in self.gases.iter().enumerate() {
            retentate[*i] = self.feed * self.forms[at].share(u[at]);
            permeate[*i] = match self.is_residue(*i) {
                true => self.given_off(u, at),
                false => self.scale * u[k + at],
            };
        }
        let feed_pressure = match self.feed_drop {
            true => self.stage.feed_pressure * u[u.len() - 1].max(0.0).sqrt(),
            false => self.stage.feed_pressure,
        };
        let permeate_pressure = match self.permeate_drop {
            true => self.stage.feed_pressure * u[2 * k].max(0.0).sqrt(),
            false => self.stage.permeate_pressure,
        };
        Place { retentate, permeate, feed_pressure, permeate_pressure }
    }

    /// Fluxes at a place, and whether they are those into a permeate drawn off at once.
    fn fluxes(&self, place: &Place, local: bool, fluxes: &mut [f64; MAX_GASES]) {
        let n = self.stage.feed.len();
        let (mut high, mut low) = ([0.0; MAX_GASES], [0.0; MAX_GASES]);
        let all: f64 = place.retentate[..n].iter().sum();
        for i in 0..n {
            high[i] = place.feed_pressure * place.retentate[i] / all;
        }
        if local && self.pure.is_none() {
            let flux = permeating(self.stage.law, &high[..n], place.permeate_pressure, &mut low[..n]);
            for i in 0..n {
                fluxes[i] = flux * low[i];
            }
        } else {
            self.permeate(place, &mut low);
            if self.stage.law.permeances().is_none() {
                for i in 0..n {
                    (high[i], low[i]) = (high[i].max(0.0), low[i].max(0.0));
                }
            }
            self.stage.law.fluxes(&high[..n], &low[..n], &mut fluxes[..n]);
        }
    }

    /// Partial pressures of the stream of permeate.
    fn permeate(&self, place: &Place, low: &mut [f64; MAX_GASES]) {
        let n = self.stage.feed.len();
        let all: f64 = place.permeate[..n].iter().sum();
        for i in 0..n {
            low[i] = match self.pure {
                Some(gas) => place.permeate_pressure * f64::from(u8::from(gas == i)),
                None => place.permeate_pressure * place.permeate[i] / all,
            };
        }
    }

    /// What a law of coupled fluxes sees of a place: pressures on the feed side, and those of the permeate, or the one at which
    /// it is drawn off.
    fn sides(&self, place: &Place) -> ([f64; MAX_GASES], [f64; MAX_GASES]) {
        let n = self.stage.feed.len();
        let (mut high, mut low) = ([0.0; MAX_GASES], [0.0; MAX_GASES]);
        let all: f64 = place.retentate[..n].iter().sum();
        for i in 0..n {
            high[i] = (place.feed_pressure * place.retentate[i] / all).max(0.0);
        }
        if self.is_local() && self.pure.is_none() {
            low[0] = place.permeate_pressure;
        } else {
            self.permeate(place, &mut low);
            low.iter_mut().for_each(|p| *p = p.max(0.0));
        }
        (high, low)
    }

    /// Composition of the permeate next to the membrane.
    pub fn local(&self, place: &Place) -> [f64; MAX_GASES] {
        let n = self.stage.feed.len();
        let (mut high, mut y) = ([0.0; MAX_GASES], [0.0; MAX_GASES]);
        let all: f64 = place.retentate[..n].iter().sum();
        for i in 0..n {
            high[i] = place.feed_pressure * place.retentate[i] / all;
        }
        permeating(self.stage.law, &high[..n], place.permeate_pressure, &mut y[..n]);
        y
    }

    /// The total flux into a permeate drawn off at once, mol/(m²·s).
    fn local_flux(&self, place: &Place) -> f64 {
        let mut fluxes = [0.0; MAX_GASES];
        self.fluxes(place, true, &mut fluxes);
        fluxes.iter().sum()
    }

    /// The total flux at a place, mol/(m²·s).
    pub fn flux(&self, place: &Place) -> f64 {
        let mut fluxes = [0.0; MAX_GASES];
        let empty = !(place.permeate.iter().sum::<f64>() > 0.0);
        self.fluxes(place, self.is_local() || empty, &mut fluxes);
        fluxes.iter().sum()
    }
}
