//! What is left at the end of a module, and whether anything goes on there.

use super::walk::Ended;
use super::{Along, Form, Place, SPENT, USED_UP};
use crate::membrane::module::FlowPattern;
use crate::membrane::module::cells::Cells;
use crate::numeric::Curve;

/// What is left of flow or squared pressure close to its end.
const SCARCE: f64 = 0.05;
/// The squared pressure of a feed that has lost much of it.
const LOW: f64 = 0.7;
/// The flux over that at the inlet where nothing more permeates.
const IDLE: f64 = 1e-8;

impl Along<'_> {
    /// What is left at the end of the feed of its flow, its squared pressure or the state of a gas that runs out, whichever is
    /// least.
    pub(super) fn left(&self, curve: &Curve) -> f64 {
        let place = self.place(curve.last());
        let pressure = place.feed_pressure / self.stage.feed_pressure;
        let whole = (place.retentate.iter().sum::<f64>() / self.feed).min(pressure * pressure);
        let powers = self.powers(curve.last()).map(|(_, left)| left);
        powers.fold(whole, f64::min)
    }

    /// What there is no more of beyond the end of a curve.
    pub(super) fn ended(&self, curve: &Curve, area: f64) -> Ended {
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
        self.may_idle() && flux(curve.last()) <= IDLE * flux(curve.at(0))
    }

    /// The part of the length beyond which next to nothing permeates, if there is one.
    pub(super) fn busy(&self, cells: &Cells) -> Option<f64> {
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
    pub(super) fn may_idle(&self) -> bool {
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
}
