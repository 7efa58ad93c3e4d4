//! What is left at the end of a module, and whether anything goes on there.

use super::{Along, Form, Place, SPENT, USED_UP};
use crate::membrane::module::FlowPattern;
use crate::membrane::module::MAX_GASES;
use crate::membrane::module::cells::Cells;
use crate::numeric::Curve;

/// The flux over that at the inlet where nothing more permeates.
const IDLE: f64 = 1e-8;
/// What may be left less than nothing.
const ROUNDING: f64 = 1e-12;
/// The share of the feed that falling pressures may drive through an idle rest.
const DRIFT: f64 = 1e-6;

/// What a module has no more of at the end of a curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Lacks {
    Feed,
    Pressure,
    Sweep,
}

impl Along<'_> {
    /// The area that the feed lasts for, where an equation tells.
    pub(super) fn known_limit(&self) -> Option<f64> {
        let stage = self.stage;
        let counter = stage.pattern == FlowPattern::CounterCurrent && !self.is_local() && self.is_closed();
        let dropless = !self.feed_drop && !self.permeate_drop && self.stopped.0 == 0.0;
        (counter && dropless && stage.law.permeances().is_some()).then(|| stage.whole_limit())
    }

    /// What is left of that which a module may run out of, whichever is least: of the flow of the feed at its end, or the state
    /// of a gas that runs out; of its squared pressure, or of what drives the flux at its end where no stream passes; of the
    /// stream of permeate, which permeates into the feed.
    pub(super) fn left(&self, curve: &Curve) -> (f64, Lacks) {
        let last = self.place(curve.last());
        let flow = if self.stopped.0 > 0.0 { f64::INFINITY } else { sum(&last.retentate) / self.feed };
        let feed = self.powers(curve.last()).map(|(_, left)| left).fold(flow, f64::min);
        let mut least = (feed, Lacks::Feed);
        let mut compare = |left: f64, lacks: Lacks| {
            if left < least.0 {
                least = (left, lacks);
            }
        };
        let (swept, counter) = (self.stage.is_swept(), self.stage.pattern == FlowPattern::CounterCurrent);
        let (feed_pressure, permeate_pressure) = (self.stage.feed_pressure, self.stage.permeate_pressure);
        if self.feed_drop {
            let pressure = last.feed_pressure / feed_pressure;
            compare(pressure * pressure, Lacks::Pressure);
            if self.is_closed() {
                let flux = self.local_flux(&last);
                let full = self.local_flux(&Place { feed_pressure, permeate_pressure, ..last });
                compare(if full > 0.0 { flux / full } else { 1.0 }, Lacks::Pressure);
            }
        }
        if !self.is_local() && (swept || (self.feed_drop && !counter)) {
            let flow = |node: usize| sum(&self.place(curve.at(node)).permeate);
            let most = (0..=curve.elements()).map(flow).fold(0.0, f64::max);
            let out = flow(if counter { 0 } else { curve.elements() });
            compare(out / most, if swept { Lacks::Sweep } else { Lacks::Pressure });
        }
        least
    }

    /// Whether no stream of permeate passes the end.
    fn is_closed(&self) -> bool {
        self.is_local() || (self.stage.pattern == FlowPattern::CounterCurrent && !self.stage.is_swept())
    }

    /// Whether nothing is used up before the end of a curve.
    pub(super) fn is_sound(&self, curve: &Curve) -> bool {
        match self.left(curve) {
            (left, _) if left > 0.0 => true,
            // A gas used up just before the end.
            (left, Lacks::Feed) => left > -SPENT,
            // At equilibrium what drives a flux is rounding.
            (left, _) => left > -ROUNDING && self.is_idle(curve),
        }
    }

    /// Shares and states, over those at the inlet, of the gases that can run out.
    pub(super) fn powers<'b>(&'b self, u: &'b [f64]) -> impl Iterator<Item = (f64, f64)> + 'b {
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
            && (counter || !self.permeate_drop)
        {
            return true;
        }
        let flux = |u: &[f64]| self.flux(&self.place(u)).abs();
        self.may_idle()
            && flux(curve.last()) <= IDLE * flux(curve.at(0))
            && self.driven_by_drops(curve) <= DRIFT
    }

    /// Nodes from which on next to nothing permeates, the first of them and the last.
    pub(super) fn idle_nodes(&self, curve: &Curve) -> Vec<usize> {
        let flux = |node: usize| self.flux(&self.place(curve.at(node))).abs();
        let (first, count) = (flux(0), curve.elements());
        let busy = (0..count).rev().find(|node| flux(*node) > IDLE * first).unwrap_or(0);
        let mut nodes = vec![busy + 1, busy + 2, busy + 4, count];
        nodes.retain(|node| *node <= count);
        nodes.dedup();
        nodes
    }

    /// The share of the feed that pressures which fall along the rest of the length may still drive through, at the most.
    fn driven_by_drops(&self, curve: &Curve) -> f64 {
        let last = self.place(curve.last());
        let fall = |drops: bool, resistance: f64, flow: f64, pressure: f64| match drops {
            true => resistance / self.area * flow * (1.0 - self.part) / (pressure * pressure),
            false => 0.0,
        };
        let (retentate, permeate) = (sum(&last.retentate), sum(&last.permeate));
        let passing: f64 = self.gases.iter().map(|i| last.retentate[*i]).sum();
        let of_feed = fall(self.feed_drop, self.stage.feed_resistance, retentate, last.feed_pressure);
        let of_permeate =
            fall(self.permeate_drop, self.stage.permeate_resistance, permeate, last.permeate_pressure);
        // At equilibrium the passing gases keep their pressure: their flow goes with the square of the whole one.
        let moved = passing * retentate / (retentate - passing) / self.feed;
        // Where a feed at too low a pressure is taken to let nothing through, gas would come back.
        let beside = last.feed_pressure * passing / retentate;
        let lacking = if self.is_closed() { (last.permeate_pressure / beside - 1.0).max(0.0) } else { 0.0 };
        ((of_feed + lacking) * moved).max(of_permeate * moved.max(1.0))
    }

    /// The part of the length beyond which next to nothing permeates, if there is one.
    pub(super) fn busy(&self, cells: &Cells) -> Option<f64> {
        let at = cells.fluxes.iter().rposition(|flux| *flux >= 0.1 * IDLE).map_or(0, |last| last + 1);
        if at == cells.fluxes.len() || !self.may_idle() {
            return None;
        }
        Some(if self.feed_drop { 0.9 * cells.nodes[at] } else { cells.nodes[at + 1] })
    }

    /// The pressure of the retentate at a place of an idle rest of the length.
    ///
    /// # Errors
    /// The place after which it has none.
    pub fn rested(&self, last: &Place, s: f64) -> Result<f64, f64> {
        if !self.feed_drop {
            return Ok(last.feed_pressure);
        }
        let flow: f64 = last.retentate.iter().sum();
        let steepness = self.stage.feed_resistance / self.area * flow;
        let square = last.feed_pressure * last.feed_pressure;
        let left = square - steepness * (s - self.part).max(0.0);
        if left > 0.0 { Ok(left.sqrt()) } else { Err(self.part + square / steepness) }
    }

    /// Whether a part of the membrane may be idle because gases are at the pressure of the permeate.
    pub(super) fn may_idle(&self) -> bool {
        let counter = self.stage.pattern == FlowPattern::CounterCurrent;
        let renewed = counter && self.stage.is_swept() && self.stage.presses_back() && !self.is_local();
        self.stopped.0 > 0.0 && !renewed
    }
}

fn sum(flows: &[f64; MAX_GASES]) -> f64 {
    flows.iter().sum()
}
