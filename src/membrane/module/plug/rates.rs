//! How the states change along the membrane.

use super::{Along, Form, NOTHING, Place};
use crate::membrane::module::local::drawn_off;
use crate::membrane::module::{DrivingForce, FlowPattern, MAX_GASES};
use crate::membrane::transport::Beyond;
use crate::numeric::{Boundary, Given, NUDGE};

/// The share of a positive state that a Newton step may take away.
const KEPT: f64 = 0.8;
/// The size of a state that falls to 0, close to there.
const SMALL: f64 = 1e-4;
/// The longest Newton step of the logarithm of a flow.
const LOG_STEP: f64 = 2.0;

impl Along<'_> {
    /// The direction in which the permeate flows.
    pub(super) fn forward(&self) -> f64 {
        if self.stage.pattern == FlowPattern::CounterCurrent { -1.0 } else { 1.0 }
    }

    pub(super) fn is_local(&self) -> bool {
        self.stage.pattern == FlowPattern::CrossFlow || self.stage.driving == DrivingForce::LocalPermeate
    }

    pub(super) fn rates(&self, u: &[f64], local: bool, forward: f64, slopes: &mut [f64]) {
        let place = self.place(u);
        let mut fluxes = [0.0; MAX_GASES];
        self.fluxes(&place, local, &mut fluxes);
        self.rates_of(&place, &fluxes, (forward, self.length(u)), slopes);
    }

    /// How many times its given length the part has.
    pub(super) fn length(&self, u: &[f64]) -> f64 {
        if self.spent { u[self.gases.len()] } else { 1.0 }
    }

    /// Slopes of the states for the fluxes at a place.
    pub(super) fn rates_of(
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
        let is_power = i < k && matches!(self.forms[i], Form::Power(_));
        NUDGE
            * match () {
                () if is_flow => self.permeate_flow(u),
                () if is_power => u[i].abs().max(SMALL),
                () => 1.0,
            }
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
                let form = self.forms[at];
                let flow = |at: usize| {
                    let share = form.share(u[at]);
                    if share > 0.0 { self.feed / self.scale / form.slope(share) * step[at] } else { 0.0 }
                };
                if self.spent {
                    change += self.forward() * -flow(at);
                    keep(u[k + at], step[k + at]);
                } else if !self.is_residue(*i) {
                    change += step[k + at];
                } else {
                    change += flow(at) - flow(k + at);
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
