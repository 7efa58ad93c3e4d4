//! A module whose feed flows along the membrane: cross-flow, co-current, counter-current.

use super::local::{drawn_off, permeating};
use super::{DrivingForce, FlowPattern, MAX_GASES, Stage};
use crate::membrane::transport::Beyond;
use crate::numeric::{Accuracy, Boundary, Curve, Effort, Given, collocated, integrate};

/// How exactly a first guess is integrated.
const ROUGH: Accuracy = Accuracy { relative: 3e-3, absolute: 3e-3, steps: 4000 };
/// The longest Newton step of the logarithm of a flow.
const LOG_STEP: f64 = 2.0;
/// The share of a positive state that a Newton step may take away.
const KEPT: f64 = 0.8;
/// Elements of a first mesh.
const ELEMENTS: (usize, usize) = (6, 240);
/// How much less exactly solutions are found that only lead to the next one.
const ON_THE_WAY: f64 = 1e5;
/// Share of the way to the end of the feed that the next step takes.
const NEARER: f64 = 0.85;
/// What is left of the feed where it counts as used up.
const SPENT: f64 = 1e-6;
/// What is left of a gas where it counts as used up.
const USED_UP: f64 = 1e-13;
/// The flux over that at the inlet where nothing more permeates.
const IDLE: f64 = 1e-12;
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
            Self::Logarithm => libm::log(share),
            Self::Power(power) => libm::pow(share, power),
            Self::Flow => share,
        }
    }

    /// The share of the feed for a state.
    fn share(self, state: f64) -> f64 {
        match self {
            Self::Logarithm => libm::exp(state),
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

/// States along the membrane, 0 at the inlet of the feed and 1 at the outlet of the retentate.
pub(super) struct Along<'a> {
    stage: &'a Stage<'a>,
    area: f64,
    /// Gases that are there and permeate; the flows of all others stay as they are.
    gases: Vec<usize>,
    /// Of each of them.
    forms: Vec<Form>,
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
    pub fn new(stage: &'a Stage<'a>, area: f64) -> Self {
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
        let scale = (flux * area).min(feed).max(sweep).max(f64::MIN_POSITIVE);
        let form = |i: &usize| match stage.law.order(*i) {
            _ if stage.sweep[*i] > 0.0 => Form::Flow,
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
            gases,
            forms,
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

    /// What is given at the two ends.
    fn given(&self) -> Vec<Given> {
        let stage = self.stage;
        let mut ends: Vec<Given> = Vec::new();
        for (i, form) in self.gases.iter().zip(&self.forms) {
            ends.push(Given::Start(form.of(stage.feed[*i] / self.feed)));
        }
        let counter = stage.pattern == FlowPattern::CounterCurrent;
        for i in &self.gases {
            let sweep = stage.sweep[*i] / self.scale;
            ends.push(if counter { Given::Finish(sweep) } else { Given::Start(sweep) });
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

    /// Flows and pressures of a state.
    pub fn place(&self, u: &[f64]) -> Place {
        let k = self.gases.len();
        let (mut retentate, mut permeate) = ([0.0; MAX_GASES], [0.0; MAX_GASES]);
        for i in 0..self.stage.feed.len() {
            (retentate[i], permeate[i]) = (self.stage.feed[i], self.stage.sweep[i]);
        }
        for (at, i) in self.gases.iter().enumerate() {
            retentate[*i] = self.feed * self.forms[at].share(u[at]);
            permeate[*i] = self.scale * u[k + at];
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
        if !(self.stopped.0 > 0.0) || self.feed_drop || self.permeate_drop {
            return false;
        }
        let is_over = |(share, state): &(f64, f64)| *share < USED_UP || *state < SPENT;
        if self.powers(curve.last()).filter(is_over).count() == self.gases.len() {
            return true;
        }
        let renewed = self.stage.pattern == FlowPattern::CounterCurrent && self.stage.is_swept();
        let flux = |u: &[f64]| self.flux(&self.place(u)).abs();
        !renewed && flux(curve.last()) <= IDLE * flux(curve.at(0))
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
        self.rates_of(&place, &fluxes, forward, slopes);
    }

    /// Slopes of the states for the fluxes at a place.
    fn rates_of(&self, place: &Place, fluxes: &[f64; MAX_GASES], forward: f64, slopes: &mut [f64]) {
        let k = self.gases.len();
        for (at, i) in self.gases.iter().enumerate() {
            let permeated = fluxes[*i] * self.area;
            slopes[at] = -permeated / self.feed * self.forms[at].slope(place.retentate[*i] / self.feed);
            slopes[k + at] = forward * permeated / self.scale;
        }
        let square = self.stage.feed_pressure * self.stage.feed_pressure;
        if self.permeate_drop {
            let flow: f64 = place.permeate.iter().sum();
            slopes[2 * k] = -forward * self.stage.permeate_resistance / self.area * flow / square;
        }
        if self.feed_drop {
            let flow: f64 = place.retentate.iter().sum();
            slopes[self.ends.len() - 1] = -self.stage.feed_resistance / self.area * flow / square;
        }
    }

    /// A first guess: cross-flow at the pressure of the permeate outlet, or co-current flow where there is a sweep; `None`
    /// where the feed runs out before the end.
    fn guess(&self) -> Option<Curve> {
        let (k, m) = (self.gases.len(), self.ends.len());
        let mut u = vec![0.0; m];
        for (at, end) in self.ends.iter().enumerate() {
            let (Given::Start(value) | Given::Finish(value)) = *end;
            u[at] = value;
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
        self.rates_of(&place, &fluxes, self.forward(), slopes);
        let columns = found.permeate.len() / n;
        let (mut state, mut moved) = (u.to_vec(), vec![0.0; m]);
        for at in 0..m {
            state[at] = u[at] + self.nudge(u, at);
            let nudge = state[at] - u[at];
            let place = self.place(&state);
            let (nearby, beyond) = self.sides(&place);
            state[at] = u[at];
            for i in 0..n {
                let by_feed = (0..n).map(|j| found.feed[i * n + j] * (nearby[j] - high[j]));
                let by_permeate =
                    (0..columns).map(|j| found.permeate[i * columns + j] * (beyond[j] - low[j]));
                fluxes[i] = found.fluxes[i] + by_feed.chain(by_permeate).sum::<f64>();
            }
            self.rates_of(&place, &fluxes, self.forward(), &mut moved);
            for row in 0..m {
                jacobian[row * m + at] = (moved[row] - slopes[row]) / nudge;
            }
        }
        true
    }

    fn nudge(&self, u: &[f64], i: usize) -> f64 {
        let k = self.gases.len();
        if (k..2 * k).contains(&i) { 1e-7 * (self.stopped.1 + u[k..2 * k].iter().sum::<f64>()) } else { 1e-7 }
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
        if self.pure.is_none() {
            keep(self.stopped.1 + u[k..2 * k].iter().sum::<f64>(), step[k..2 * k].iter().sum());
        }
        for i in 2 * k..u.len() {
            keep(u[i], step[i]);
        }
        let longest = self.forms.iter().zip(step).filter(|(form, _)| **form == Form::Logarithm);
        longest.fold(share, |share, (_, step)| share.min(LOG_STEP / step.abs()))
    }
}

/// The states along the membrane of `area`, or along that part of it which is not idle, and its area.
///
/// # Errors
/// The largest area, up to which there is a solution: beyond it the feed runs out, or its pressure.
pub(super) fn along(
    stage: &Stage,
    area: f64,
    warm: Option<&Curve>,
    effort: &mut Effort,
) -> Result<(Curve, f64), f64> {
    let problem = Along::new(stage, area);
    if let Some(warm) = warm
        && let Some(curve) = collocated(&problem, warm.clone(), 1.0, effort)
    {
        return Ok((curve, area));
    }
    if let Some(guess) = problem.guess()
        && let Some(curve) = collocated(&problem, guess, 1.0, effort)
    {
        return Ok((curve, area));
    }
    walk(stage, area, effort)
}

/// From a small area, where hardly anything permeates, to `area`.
///
/// What is left at the end of the feed side (flow and squared pressure over those of the feed) falls with the area, ever
/// more slowly: a straight line through the last two areas underestimates where nothing is left, so that steps towards that place
/// do not pass it. Where only gases are left that do not permeate, the rest of the area is idle.
fn walk(stage: &Stage, area: f64, effort: &mut Effort) -> Result<(Curve, f64), f64> {
    let mut reached: Option<(f64, f64, Curve)> = None;
    let mut end = f64::INFINITY;
    let mut next = area;
    let mut factor = 4.0_f64;
    for _ in 0..MAX_WALK {
        let problem = Along::new(stage, next);
        let guess = match &reached {
            Some((.., curve)) => Some(curve.clone()),
            None => problem.guess(),
        };
        let looseness = if next >= area { 1.0 } else { ON_THE_WAY };
        let Some(found) = guess.and_then(|guess| collocated(&problem, guess, looseness, effort)) else {
            match &reached {
                None if next < 1e-12 * area => return Err(0.0),
                None if problem.stopped.0 > 0.0 => next *= 0.7,
                None => next *= 0.3,
                Some(_) if factor - 1.0 < 1e-4 => break,
                Some((at, ..)) => {
                    factor = factor.sqrt();
                    next = (at * factor).min(area);
                }
            }
            continue;
        };
        if next >= area {
            return Ok((found, next));
        }
        if problem.is_idle(&found)
            && let Some(exact) = collocated(&problem, found.clone(), 1.0, effort)
        {
            return Ok((exact, next));
        }
        let left = problem.left(&found);
        if let Some((before, more, _)) = &reached
            && more > &left
        {
            end = next + left * (next - before) / (more - left);
            if end < area && left < SPENT {
                return Err(end);
            }
        }
        reached = Some((next, left, found));
        next = (next * factor).min(area).min(next + NEARER * (end - next));
    }
    Err(reached.map_or(0.0, |(at, ..)| at))
}
