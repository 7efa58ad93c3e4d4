//! A module whose feed flows along the membrane: cross-flow, co-current, counter-current.

use super::cells::{Cells, cells};
use super::local::{drawn_off, permeating};
use super::{DrivingForce, FlowPattern, MAX_GASES, Stage};
use crate::membrane::transport::Beyond;
use crate::numeric::{Accuracy, Boundary, Curve, Effort, Given, NUDGE, collocated, integrate};

/// How exactly a first guess is integrated.
const ROUGH: Accuracy = Accuracy { relative: 3e-3, absolute: 3e-3, steps: 4000 };
/// The least logarithm of a flow that is told from 0: below, e^x would be 0, and what permeates of it over it unknown.
const LEAST_LOG: f64 = -500.0;
/// The logarithm of a flow below which it changes nothing else.
const NOTHING: f64 = -60.0;
/// The longest Newton step of the logarithm of a flow.
const LOG_STEP: f64 = 2.0;
/// The share of a positive state that a Newton step may take away.
const KEPT: f64 = 0.8;
/// Elements of a first mesh.
const ELEMENTS: (usize, usize) = (6, 240);
/// How much less exactly solutions are found that only lead to the next one.
const ON_THE_WAY: f64 = 1e5;
/// The same where the flux at their end must be seen to fall.
const NEARLY: f64 = 1e3;
/// Share of the way to the end of the feed that the next step takes.
const NEARER: f64 = 0.85;
/// What is left of a gas whose flow in the retentate is a state of its own.
const RESIDUE: f64 = 1e-6;
/// What is left of the feed where it counts as used up.
const SPENT: f64 = 1e-6;
/// What is left of flow or squared pressure close to its end.
const SCARCE: f64 = 0.05;
/// The squared pressure of a feed that has lost much of it.
const LOW: f64 = 0.7;
/// The least part of the length that is looked at.
const LEAST_PART: f64 = 1e-9;
/// What is left of a gas where it counts as used up.
const USED_UP: f64 = 1e-13;
/// The flux over that at the inlet where nothing more permeates.
const IDLE: f64 = 1e-8;
/// The most parts of the length that are tried.
const TRIES: usize = 8;
/// The most solutions on the way to an area.
const MAX_WALK: usize = 200;

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
        let form = |i: &usize| match stage.law.order(*i) {
            _ if stage.sweep[*i] > 0.0
                && (stage.pattern != FlowPattern::CrossFlow || stage.feed[*i] == 0.0) =>
            {
                Form::Flow
            }
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

    /// The gases of cells whose retentate is a state of its own.
    fn residues_of(&self, cells: &Cells) -> Residues {
        let (stage, last) = (self.stage, cells.nodes.len() - 1);
        if stage.pattern != FlowPattern::CounterCurrent || self.is_local() {
            return 0;
        }
        let is_residue = |i: usize| cells.retentate[last][i] < RESIDUE * stage.feed[i];
        let forms = self.gases.iter().zip(&self.forms).filter(|(_, form)| **form != Form::Flow);
        forms.filter(|(i, _)| is_residue(**i)).fold(0, |residues, (i, _)| residues | 1 << i)
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
        let (here, out) = (u[at], u[self.gases.len() + at]);
        if self.spent {
            let passed = self.feed * self.forms[at].share(here);
            return match self.stage.pattern {
                FlowPattern::CounterCurrent => passed,
                _ => {
                    let gas = self.gases[at];
                    self.stage.sweep[gas] + self.stage.feed[gas] - passed
                }
            };
        }
        match self.forms[at] {
            Form::Logarithm => {
                let out = out.max(LEAST_LOG);
                self.feed * libm::exp(out) * libm::expm1(here.max(LEAST_LOG) - out)
            }
            form => self.feed * (form.share(here) - form.share(out)),
        }
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

    /// The total flux at a place, mol/(m²·s).
    pub fn flux(&self, place: &Place) -> f64 {
        let mut fluxes = [0.0; MAX_GASES];
        let empty = !(place.permeate.iter().sum::<f64>() > 0.0);
        self.fluxes(place, self.is_local() || empty, &mut fluxes);
        fluxes.iter().sum()
    }

    /// What is left at the end of the feed of its flow, its squared pressure or the state of a gas that runs out, whichever is
    /// least.
    fn left(&self, curve: &Curve) -> f64 {
        let place = self.place(curve.last());
        let pressure = place.feed_pressure / self.stage.feed_pressure;
        let whole = (place.retentate.iter().sum::<f64>() / self.feed).min(pressure * pressure);
        let powers = self.powers(curve.last()).map(|(_, left)| left);
        powers.fold(whole, f64::min)
    }

    /// What there is no more of beyond the end of a curve.
    fn ended(&self, curve: &Curve, area: f64) -> Ended {
        let (first, last) = (self.place(curve.at(0)), self.place(curve.last()));
        let pressure = last.feed_pressure / self.stage.feed_pressure;
        if self.feed_drop && (pressure * pressure < SCARCE || self.flux(&last) < SCARCE * self.flux(&first)) {
            Ended::Pressure(area)
        } else if self.left(curve) < SCARCE
            && (self.stopped.0 == 0.0 || self.powers(curve.last()).count() > 0)
        {
            Ended::Feed(area)
        } else if self.feed_drop && pressure * pressure < LOW {
            // Less flow would keep more pressure, and let less through.
            Ended::Pressure(area)
        } else {
            Ended::Unsolved
        }
    }

    /// Shares and states, over those at the inlet, of the gases that can run out.
    fn powers<'b>(&'b self, u: &'b [f64]) -> impl Iterator<Item = (f64, f64)> + 'b {
        self.gases.iter().zip(&self.forms).zip(u).filter_map(|((i, form), state)| match form {
            Form::Power(_) => {
                let fed = self.stage.feed[*i] / self.feed;
                Some((form.share(*state) / fed, state / form.of(fed)))
            }
            _ => None,
        })
    }

    /// Whether more area after the end would be idle, while gases that do not permeate go on: every gas that does is used up,
    /// or at the pressure of a permeate that no sweep renews from there.
    pub fn is_idle(&self, curve: &Curve) -> bool {
        let is_over = |(share, state): &(f64, f64)| *share < USED_UP || *state < SPENT;
        let counter = self.stage.pattern == FlowPattern::CounterCurrent;
        if self.stopped.0 > 0.0
            && self.powers(curve.last()).filter(is_over).count() == self.gases.len()
            && !(self.permeate_drop && !counter)
        {
            return true;
        }
        let flux = |u: &[f64]| self.flux(&self.place(u)).abs();
        self.may_idle() && flux(curve.last()) <= IDLE * flux(curve.at(0))
    }

    /// The states of a row of cells.
    fn guess_of(&self, cells: &Cells) -> Curve {
        let last = cells.nodes.len() - 1;
        let mut states = Vec::with_capacity(cells.nodes.len() * self.ends.len());
        for node in 0..cells.nodes.len() {
            let flows = self.gases.iter().zip(&self.forms);
            states.extend(flows.map(|(i, form)| form.of(cells.retentate[node][*i] / self.feed)));
            states.extend(self.gases.iter().zip(&self.forms).map(|(i, form)| match self.is_residue(*i) {
                true if self.spent => 1.0,
                true => form.of(cells.retentate[last][*i] / self.feed),
                false => cells.permeate[node][*i] / self.scale,
            }));
            if self.permeate_drop {
                states.push(cells.permeate_square[node]);
            }
            if self.feed_drop {
                states.push(cells.feed_square[node]);
            }
        }
        Curve::through(cells.nodes.clone(), states)
    }

    /// The part of the length beyond which next to nothing permeates, if there is one.
    fn busy(&self, cells: &Cells) -> Option<f64> {
        let at = cells.fluxes.iter().rposition(|flux| *flux >= 0.1 * IDLE).map_or(0, |last| last + 1);
        if at == cells.fluxes.len() || !self.may_idle() {
            return None;
        }
        Some(if self.feed_drop { 0.9 * cells.nodes[at] } else { cells.nodes[at + 1] })
    }

    /// Where the retentate is after an idle rest of the length; `None` where it has no pressure left.
    pub fn rested(&self, last: &Place, s: f64) -> Option<f64> {
        if !self.feed_drop {
            return Some(last.feed_pressure);
        }
        let flow: f64 = last.retentate.iter().sum();
        let fall = self.stage.feed_resistance / self.area * flow * (s - self.part).max(0.0);
        let square = last.feed_pressure * last.feed_pressure - fall;
        (square > 0.0).then(|| square.sqrt())
    }

    /// Whether a part of the membrane may be idle because gases are at the pressure of the permeate.
    fn may_idle(&self) -> bool {
        let pattern = self.stage.pattern;
        let renewed = pattern == FlowPattern::CounterCurrent && self.stage.is_swept() && !self.is_local();
        // Once pressures fall, both sides are at equilibrium nowhere for long, but where the permeate is drawn off or stands.
        let dropless = match pattern {
            _ if self.is_local() => !self.permeate_drop || pattern == FlowPattern::CounterCurrent,
            FlowPattern::CounterCurrent => !self.feed_drop,
            _ => !self.feed_drop && !self.permeate_drop,
        };
        self.stopped.0 > 0.0 && dropless && !renewed
    }

    /// The direction in which the permeate flows.
    fn forward(&self) -> f64 {
        if self.stage.pattern == FlowPattern::CounterCurrent { -1.0 } else { 1.0 }
    }

    fn is_local(&self) -> bool {
        self.stage.pattern == FlowPattern::CrossFlow || self.stage.driving == DrivingForce::LocalPermeate
    }

    fn rates(&self, u: &[f64], local: bool, forward: f64, slopes: &mut [f64]) {
        let place = self.place(u);
        let mut fluxes = [0.0; MAX_GASES];
        self.fluxes(&place, local, &mut fluxes);
        self.rates_of(&place, &fluxes, (forward, self.length(u)), slopes);
    }

    /// How many times its given length the part has.
    fn length(&self, u: &[f64]) -> f64 {
        if self.spent { u[self.gases.len()] } else { 1.0 }
    }

    /// Slopes of the states for the fluxes at a place.
    fn rates_of(
        &self,
        place: &Place,
        fluxes: &[f64; MAX_GASES],
        (forward, length): (f64, f64),
        slopes: &mut [f64],
    ) {
        let k = self.gases.len();
        for (at, i) in self.gases.iter().enumerate() {
            let permeated = fluxes[*i] * self.area * self.part;
            slopes[at] = -permeated / self.feed * self.forms[at].slope(place.retentate[*i] / self.feed);
            slopes[k + at] = if self.is_residue(*i) { 0.0 } else { forward * permeated / self.scale };
        }
        let square = self.stage.feed_pressure * self.stage.feed_pressure;
        if self.permeate_drop {
            let flow: f64 = place.permeate.iter().sum();
            slopes[2 * k] = -forward * self.stage.permeate_resistance * self.part / self.area * flow / square;
        }
        if self.feed_drop {
            let flow: f64 = place.retentate.iter().sum();
            slopes[self.ends.len() - 1] = -self.stage.feed_resistance * self.part / self.area * flow / square;
        }
        if self.spent {
            slopes.iter_mut().for_each(|slope| *slope *= length);
        }
    }

    /// A first guess: cross-flow at the pressure of the permeate outlet, or co-current flow where there is a sweep; `None`
    /// where the feed runs out before the end.
    fn guess(&self) -> Option<Curve> {
        let (k, m) = (self.gases.len(), self.ends.len());
        let mut u = vec![0.0; m];
        for (at, end) in self.ends.iter().enumerate() {
            if let Given::Start(value) | Given::Finish(value) = *end {
                u[at] = value;
            }
        }
        let swept = self.stage.is_swept();
        if !swept {
            u[k..2 * k].fill(0.0);
        }
        let mut seen: Vec<(f64, Vec<f64>)> = Vec::new();
        integrate(
            |_, u, slopes| self.rates(u, !swept, 1.0, slopes),
            (0.0, 1.0),
            &mut u,
            &ROUGH,
            |s, u| seen.push((s, u.to_vec())),
        )
        .ok()?;
        let keep = seen.len().div_ceil(ELEMENTS.1);
        let mut thinned: Vec<(f64, Vec<f64>)> = Vec::new();
        let last = seen.len() - 1;
        for (at, point) in seen.into_iter().enumerate() {
            if at % keep == 0 || at == last {
                thinned.push(point);
            }
        }
        let parts = ELEMENTS.0.div_ceil(thinned.len() - 1);
        let end = u;
        let counter = self.stage.pattern == FlowPattern::CounterCurrent;
        let mut nodes = Vec::new();
        let mut states = Vec::new();
        for (at, pair) in thinned.windows(2).enumerate() {
            for part in 0..=parts {
                if part == parts && at + 2 < thinned.len() {
                    continue;
                }
                let x = part as f64 / parts as f64;
                let s = pair[0].0 + x * (pair[1].0 - pair[0].0);
                let mut state: Vec<f64> =
                    pair[0].1.iter().zip(&pair[1].1).map(|(a, b)| a + x * (b - a)).collect();
                for (at, i) in self.gases.iter().enumerate() {
                    if counter {
                        // The same permeates, and is gathered from the other end.
                        state[k + at] = self.stage.sweep[*i] / self.scale + end[k + at] - state[k + at];
                    }
                }
                nodes.push(s);
                states.extend(state);
            }
        }
        if let Some(last) = nodes.last_mut() {
            *last = 1.0;
        }
        Some(Curve::through(nodes, states))
    }
}

impl Boundary for Along<'_> {
    fn ends(&self) -> &[Given] {
        &self.ends
    }

    fn slopes(&self, u: &[f64], slopes: &mut [f64]) {
        self.rates(u, self.is_local(), self.forward(), slopes);
    }

    fn linear(&self, u: &[f64], slopes: &mut [f64], jacobian: &mut [f64]) -> bool {
        let law = self.stage.law;
        if !law.knows_changes() {
            return false;
        }
        let (n, m) = (self.stage.feed.len(), u.len());
        let place = self.place(u);
        let (high, low) = self.sides(&place);
        let found = match self.is_local() && self.pure.is_none() {
            true => drawn_off(law, &high[..n], low[0], &mut [0.0; MAX_GASES][..n]),
            false => law.tangent(&high[..n], &Beyond::Given(&low[..n])),
        };
        let Some(found) = found else { return false };
        let mut fluxes = [0.0; MAX_GASES];
        fluxes[..n].copy_from_slice(&found.fluxes);
        self.rates_of(&place, &fluxes, (self.forward(), self.length(u)), slopes);
        let columns = found.permeate.len() / n;
        let (mut state, mut moved) = (u.to_vec(), vec![0.0; m]);
        for at in 0..m {
            state[at] = u[at] + self.nudge(u, at);
            let nudge = state[at] - u[at];
            let (place, length) = (self.place(&state), self.length(&state));
            let (nearby, beyond) = self.sides(&place);
            state[at] = u[at];
            for i in 0..n {
                let by_feed = (0..n).map(|j| found.feed[i * n + j] * (nearby[j] - high[j]));
                let by_permeate =
                    (0..columns).map(|j| found.permeate[i * columns + j] * (beyond[j] - low[j]));
                fluxes[i] = found.fluxes[i] + by_feed.chain(by_permeate).sum::<f64>();
            }
            self.rates_of(&place, &fluxes, (self.forward(), length), &mut moved);
            for row in 0..m {
                jacobian[row * m + at] = (moved[row] - slopes[row]) / nudge;
            }
        }
        true
    }

    fn nudge(&self, u: &[f64], i: usize) -> f64 {
        let k = self.gases.len();
        let is_flow = (k..2 * k).contains(&i) && !self.is_residue(self.gases[i - k]);
        NUDGE * if is_flow { self.permeate_flow(u) } else { 1.0 }
    }

    fn is_remote(&self, u: &[f64], i: usize) -> bool {
        let k = self.gases.len();
        let is_log = if i < k {
            self.forms[i] == Form::Logarithm
        } else {
            i < 2 * k && self.is_residue(self.gases[i - k]) && self.forms[i - k] == Form::Logarithm
        };
        is_log && u[i] < NOTHING
    }

    fn share(&self, u: &[f64], step: &[f64]) -> f64 {
        // Single flows may pass below 0 on the way to the solution, totals and pressures may not.
        let k = self.gases.len();
        let mut share = 1.0_f64;
        let mut keep = |value: f64, step: f64| {
            if step < 0.0 && -step > KEPT * value {
                share = share.min(KEPT * value.max(0.0) / -step);
            }
        };
        let (mut flow, mut change) = (0.0, 0.0);
        for (i, form) in self.forms.iter().enumerate() {
            flow += form.share(u[i]);
            match form {
                Form::Logarithm => {}
                Form::Power(_) => keep(u[i], step[i]),
                Form::Flow => change += step[i],
            }
        }
        keep(self.stopped.0 + flow, change);
        let mut longest = 0.0_f64;
        if self.pure.is_none() {
            let mut change = 0.0;
            for (at, i) in self.gases.iter().enumerate() {
                change += step[k + at];
                if self.spent {
                    keep(u[k], step[k]);
                } else if self.is_residue(*i) {
                    let form = self.forms[at];
                    let flow = |at: usize| {
                        let share = form.share(u[at]);
                        if share > 0.0 { self.feed / self.scale / form.slope(share) * step[at] } else { 0.0 }
                    };
                    change += flow(at) - flow(k + at) - step[k + at];
                    if form == Form::Logarithm {
                        longest = longest.max(log_step(u[k + at], step[k + at]));
                    }
                }
            }
            keep(self.permeate_flow(u), change);
        }
        for i in 2 * k..u.len() {
            keep(u[i], step[i]);
        }
        let logarithms = (0..k).filter(|at| self.forms[*at] == Form::Logarithm);
        let longest = logarithms.fold(longest, |longest, at| longest.max(log_step(u[at], step[at])));
        if longest > LOG_STEP { share.min(LOG_STEP / longest) } else { share }
    }
}

/// The length of a step of the logarithm of a flow, as far as it is not one between next to nothing and less.
fn log_step(log: f64, step: f64) -> f64 {
    ((log + step).max(NOTHING) - log.max(NOTHING)).abs()
}

/// The states along the part of a module that is not idle.
#[derive(Clone, Debug)]
pub(super) struct Working {
    pub curve: Curve,
    /// That part of the length.
    pub part: f64,
    pub residues: Residues,
    /// Whether the one gas that permeates is used up there.
    spent: bool,
}

/// Why a module has no states up to its end, and the area from the inlet of the feed up to where it has, m².
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Ended {
    /// All that can permeate has.
    Feed(f64),
    /// The pressure of the feed is used up, or drives nothing any more.
    Pressure(f64),
    /// No solution was found.
    Unsolved,
}

/// The states along the membrane of `area`; `warm` are those of an area close to it.
///
/// # Errors
/// Where the feed ends, or its pressure.
pub(super) fn along(
    stage: &Stage,
    area: f64,
    warm: Option<&Working>,
    effort: &mut Effort,
) -> Result<Working, Ended> {
    if let Some(warm) = warm
        && !warm.spent
    {
        let problem = Along::new(stage, area, 1.0, warm.residues);
        if let Some(curve) = collocated(&problem, warm.curve.clone(), 1.0, effort) {
            return Ok(Working { curve, part: 1.0, residues: warm.residues, spent: false });
        }
    }
    let problem = Along::new(stage, area, 1.0, 0);
    if let Some(guess) = problem.guess()
        && let Some(curve) = collocated(&problem, guess, 1.0, effort)
    {
        return Ok(Working { curve, part: 1.0, residues: 0, spent: false });
    }
    let row = cells(stage, area, 1.0);
    if let Some(row) = &row
        && let Some(found) = until_spent(stage, area, row, effort)
    {
        return Ok(found);
    }
    if let Some(row) = &row
        && row.ends().is_none()
        && let Some(found) = busy(stage, area, problem.busy(row), effort)
    {
        return Ok(found);
    }
    walk(stage, area, row.and_then(|row| row.ends()), effort)
}

/// The states up to where the one gas that permeates is used up, if it is.
fn until_spent(stage: &Stage, area: f64, row: &Cells, effort: &mut Effort) -> Option<Working> {
    let mut problem = Along::new(stage, area, 1.0, 0);
    let (&[gas], &[Form::Power(power)]) = (problem.gases.as_slice(), problem.forms.as_slice()) else {
        return None;
    };
    let left = |node: usize| row.retentate[node][gas] / stage.feed[gas];
    let end = (1..row.nodes.len()).find(|node| left(*node) < USED_UP)?;
    let part = row.nodes[end];
    problem = Along::new(stage, area, part, 0);
    problem.until_spent();
    // The state falls nearly evenly.
    let mut nodes = Vec::new();
    let mut states = Vec::new();
    for node in 0..=ELEMENTS.0 {
        let s = node as f64 / ELEMENTS.0 as f64;
        nodes.push(s);
        states.push((1.0 - s) * Form::Power(power).of(stage.feed[gas] / problem.feed));
        states.push(1.0);
        if problem.permeate_drop {
            states.push(row.permeate_square[0]);
        }
        if problem.feed_drop {
            states.push(1.0 + s * (row.feed_square[end] - 1.0));
        }
    }
    let curve = collocated(&problem, Curve::through(nodes, states), 1.0, effort)?;
    let part = part * problem.length(curve.last());
    (part <= 1.0).then_some(Working { curve, part, residues: problem.residues, spent: true })
}

/// The states along the part of the length that is not idle, which is about `part`.
fn busy(stage: &Stage, area: f64, part: Option<f64>, effort: &mut Effort) -> Option<Working> {
    let Some(mut part) = part else {
        return by_cells(stage, area, 1.0, 1.0, effort).map(|(_, found)| found);
    };
    // On finer and finer cells.
    for _ in 0..TRIES {
        let row = cells(stage, area, part);
        let Some(share) = row.and_then(|row| Along::new(stage, area, part, 0).busy(&row)) else { break };
        part *= share;
        if share > 0.8 {
            break;
        }
    }
    let mut before: Option<(f64, f64)> = None;
    for _ in 0..TRIES {
        let Some((problem, found)) = by_cells(stage, area, part, 1.0, effort) else {
            part *= 0.9;
            continue;
        };
        if part >= 1.0 || problem.is_idle(&found.curve) {
            return Some(found);
        }
        if !problem.feed_drop {
            return deepened(stage, area, found, effort);
        }
        // Where the feed loses pressure its flux falls to 0 within a length.
        let flux = problem.flux(&problem.place(found.curve.last()));
        let next = match before {
            Some((at, more)) if more > flux => part + flux * (part - at) / (more - flux),
            _ => 1.02 * part,
        };
        before = Some((part, flux));
        part = next.min(1.0);
    }
    None
}

/// From a part of the length whose end is not idle yet to one whose end is, where the flux falls ever more slowly.
fn deepened(stage: &Stage, area: f64, mut found: Working, effort: &mut Effort) -> Option<Working> {
    let mut step = 0.1 * found.part;
    let flux = |problem: &Along, curve: &Curve| problem.flux(&problem.place(curve.last())).abs();
    let mut least = flux(&Along::of(stage, area, &found), &found.curve);
    for _ in 0..MAX_WALK {
        let part = (found.part + step).min(1.0);
        let problem = Along::new(stage, area, part, found.residues);
        let Some(curve) = collocated(&problem, found.curve.clone(), NEARLY, effort) else {
            step *= 0.5;
            if step < 1e-6 * found.part {
                return None;
            }
            continue;
        };
        let idle = part >= 1.0 || problem.is_idle(&curve);
        let now = flux(&problem, &curve);
        if idle && let Some(curve) = collocated(&problem, curve.clone(), 1.0, effort) {
            return Some(Working { curve, part, ..found });
        }
        found = Working { curve, part, ..found };
        // The next step divides it by ten.
        let steepness = libm::log(least / now) / step;
        step = if steepness > 0.0 { (core::f64::consts::LN_10 / steepness).min(2.0 * step) } else { step };
        least = now;
    }
    None
}

/// The states along a part of the length, from those of a row of cells.
fn by_cells<'a>(
    stage: &'a Stage<'a>,
    area: f64,
    part: f64,
    looseness: f64,
    effort: &mut Effort,
) -> Option<(Along<'a>, Working)> {
    let row = cells(stage, area, part)?;
    let residues = Along::new(stage, area, part, 0).residues_of(&row);
    let problem = Along::new(stage, area, part, residues);
    let curve = collocated(&problem, problem.guess_of(&row), looseness, effort)?;
    Some((problem, Working { curve, part, residues, spent: false }))
}

/// From a short part of the length, where hardly anything permeates, to the whole; `end` is about where there is nothing left.
///
/// What is left at the end of the feed side (flow and squared pressure over those of the feed) falls with the length, ever
/// more slowly: a straight line through the last two parts underestimates where nothing is left, so that steps towards that
/// place do not pass it. Where only gases are left that do not permeate, the rest of the area is idle.
fn walk(stage: &Stage, area: f64, end: Option<f64>, effort: &mut Effort) -> Result<Working, Ended> {
    let mut reached: Option<(f64, Working)> = None;
    let mut next = end.map_or(1.0, |end| NEARER * end);
    let mut end = f64::INFINITY;
    let mut factor = 4.0_f64;
    for _ in 0..MAX_WALK {
        let looseness = if next >= 1.0 { 1.0 } else { ON_THE_WAY };
        let residues = reached.as_ref().map_or(0, |(_, found)| found.residues);
        let problem = Along::new(stage, area, next, residues);
        let guess = match &reached {
            Some((_, found)) => Some(found.curve.clone()),
            None => problem.guess(),
        };
        let curve = guess.and_then(|guess| collocated(&problem, guess, looseness, effort));
        let found = match curve {
            Some(curve) => Some((problem, Working { curve, part: next, residues, spent: false })),
            None => by_cells(stage, area, next, looseness, effort),
        };
        let Some((problem, found)) = found else {
            match &reached {
                None if next < LEAST_PART => break,
                None => next *= 0.3,
                Some(_) if factor - 1.0 < 1e-4 => break,
                Some((_, found)) => {
                    factor = factor.sqrt();
                    next = (found.part * factor).min(1.0);
                }
            }
            continue;
        };
        if next >= 1.0 {
            return Ok(found);
        }
        if problem.is_idle(&found.curve)
            && let Some(curve) = collocated(&problem, found.curve.clone(), 1.0, effort)
        {
            return Ok(Working { curve, ..found });
        }
        let left = problem.left(&found.curve);
        if let Some((more, before)) = &reached
            && more > &left
        {
            end = next + left * (next - before.part) / (more - left);
            if end < 1.0 && left < SPENT {
                return Err(problem.ended(&found.curve, end * area));
            }
        }
        reached = Some((left, found));
        next = (next * factor).min(1.0).min(next + NEARER * (end - next));
    }
    Err(match reached {
        Some((_, found)) => {
            Along::new(stage, area, found.part, found.residues).ended(&found.curve, found.part * area)
        }
        None if stage.feed_resistance > 0.0 => Ended::Pressure(0.0),
        None => Ended::Unsolved,
    })
}
