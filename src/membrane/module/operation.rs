//! What a module of a given area does.

use super::mixed::mixed;
use super::plug::{Along, Ended, Working, along};
use super::{FlowPattern, MAX_GASES, Stage};
use crate::error::ErrorKind;
use crate::numeric::Effort;
use crate::quantity::{Area, MolarFlow, Pressure, Quantity as _};

/// A module whose states were found up to an area.
pub(super) fn unsolved(area: f64) -> ErrorKind {
    if area > 0.0 {
        ErrorKind::AreaUnsolved { area }
    } else {
        ErrorKind::Unsolved { what: "flows along the membrane" }
    }
}

/// The most of all that enters that may be missing from what leaves.
const BALANCE: f64 = 1e-9;

/// Products, pressures and profiles of a module.
#[derive(Clone, Debug)]
pub struct Operation {
    pub(crate) area: f64,
    /// Whether nothing more would permeate through more area.
    pub(super) idle: bool,
    pub(crate) feed: Vec<f64>,
    pub(crate) sweep: Vec<f64>,
    pub(crate) retentate: Vec<f64>,
    pub(crate) permeate: Vec<f64>,
    pub(crate) feed_pressure: f64,
    pub(crate) retentate_pressure: f64,
    pub(crate) permeate_pressure: f64,
    /// At the end where the permeate starts.
    pub(crate) far_permeate_pressure: f64,
    pub(crate) effort: Effort,
    pub(crate) elements: usize,
    /// States along the membrane; where the solution of the next area starts.
    pub(super) working: Option<Working>,
}

/// States along the membrane, from the inlet of the feed to the outlet of the retentate.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Share of the area passed, 0 to 1.
    pub position: Vec<f64>,
    /// Mole fraction of each gas on the feed side, by gas.
    pub feed_side: Vec<Vec<f64>>,
    /// Mole fraction of each gas in the permeate stream, or in the gas that permeates where there is no stream.
    pub permeate_side: Vec<Vec<f64>>,
    /// Flow on the feed side, mol/s.
    pub feed_flow: Vec<f64>,
    /// Flow of the permeate, mol/s.
    pub permeate_flow: Vec<f64>,
    /// Total flux, mol/(m²·s).
    pub flux: Vec<f64>,
    /// Pressure on the feed side, Pa.
    pub feed_pressure: Vec<f64>,
    /// Pressure of the permeate, Pa.
    pub permeate_pressure: Vec<f64>,
}

impl Operation {
    /// The area.
    ///
    /// # Errors
    /// `out_of_range` never, for an operation that was computed.
    pub fn area(&self) -> Result<Area, ErrorKind> {
        Area::from_si(self.area)
    }

    /// Share of the feed that permeates: (permeate − sweep) / feed; below 0 where more of a sweep gas permeates back.
    pub fn stage_cut(&self) -> f64 {
        // The permeate keeps its digits at small cuts, the retentate at large ones.
        let feed: f64 = self.feed.iter().sum();
        let permeated: f64 = self.permeate.iter().zip(&self.sweep).map(|(v, s)| v - s).sum();
        permeated / feed
    }

    /// Flow of each gas in the retentate.
    ///
    /// # Errors
    /// `out_of_range` never, for an operation that was computed.
    pub fn retentate(&self) -> Result<Vec<MolarFlow>, ErrorKind> {
        self.retentate.iter().map(|flow| MolarFlow::from_si(*flow)).collect()
    }

    /// Flow of each gas in the permeate, sweep included.
    ///
    /// # Errors
    /// `out_of_range` never, for an operation that was computed.
    pub fn permeate(&self) -> Result<Vec<MolarFlow>, ErrorKind> {
        self.permeate.iter().map(|flow| MolarFlow::from_si(*flow)).collect()
    }

    /// Mole fractions of the retentate.
    pub fn retentate_fractions(&self) -> Vec<f64> {
        fractions(&self.retentate)
    }

    /// Mole fractions of the permeate.
    pub fn permeate_fractions(&self) -> Vec<f64> {
        fractions(&self.permeate)
    }

    /// Pressure of the retentate at its outlet.
    ///
    /// # Errors
    /// `out_of_range` never, for an operation that was computed.
    pub fn retentate_pressure(&self) -> Result<Pressure, ErrorKind> {
        Pressure::from_pa(self.retentate_pressure)
    }

    /// Pressure of the permeate at the end where it starts.
    ///
    /// # Errors
    /// `out_of_range` never, for an operation that was computed.
    pub fn closed_end_pressure(&self) -> Result<Pressure, ErrorKind> {
        Pressure::from_pa(self.far_permeate_pressure)
    }

    /// What is left of flow or squared pressure of the feed at its end, whichever is less.
    pub(super) fn left(&self) -> f64 {
        let flow = self.retentate.iter().sum::<f64>() / self.feed.iter().sum::<f64>();
        let pressure = self.retentate_pressure / self.feed_pressure;
        flow.min(pressure * pressure)
    }

    /// The largest difference between what enters and leaves of a gas, over all that enters.
    pub fn balance_error(&self) -> f64 {
        let total: f64 = self.feed.iter().chain(&self.sweep).sum();
        (0..self.feed.len()).fold(0.0_f64, |worst, i| {
            let lost = self.feed[i] + self.sweep[i] - self.retentate[i] - self.permeate[i];
            worst.max(lost.abs() / total)
        })
    }
}

/// Each flow over their sum.
pub(crate) fn fractions(flows: &[f64]) -> Vec<f64> {
    let total: f64 = flows.iter().sum();
    flows.iter().map(|flow| flow / total).collect()
}

impl Stage<'_> {
    /// What the stage of `area` (m²) does; `warm` is the operation of an area close to it.
    pub(crate) fn operate(&self, area: f64, warm: Option<&Operation>) -> Result<Operation, ErrorKind> {
        self.driven()?;
        self.holds(&self.feed, self.feed_pressure)?;
        let operation = self.attempt(area, (warm, true)).map_err(|ended| match ended {
            Ended::Feed(limit) => ErrorKind::FeedRunsOut { area: limit },
            Ended::Pressure(limit) => ErrorKind::PressureRunsOut { area: limit },
            Ended::Sweep(limit) => ErrorKind::SweepRunsOut { area: limit },
            Ended::Unsolved(limit) => unsolved(limit),
        })?;
        self.valid(operation)
    }

    /// An operation whose products are within what the law of the membrane holds for.
    pub(super) fn valid(&self, operation: Operation) -> Result<Operation, ErrorKind> {
        self.holds(&operation.retentate, operation.retentate_pressure)?;
        self.holds(&operation.permeate, operation.permeate_pressure)?;
        Ok(operation)
    }

    /// The same, or where it ends.
    pub(super) fn attempt(
        &self,
        area: f64,
        (warm, thorough): (Option<&Operation>, bool),
    ) -> Result<Operation, Ended> {
        let mut operation = Operation {
            area,
            idle: false,
            feed: self.feed.clone(),
            sweep: self.sweep.clone(),
            retentate: Vec::new(),
            permeate: Vec::new(),
            feed_pressure: self.feed_pressure,
            retentate_pressure: self.feed_pressure,
            permeate_pressure: self.permeate_pressure,
            far_permeate_pressure: self.permeate_pressure,
            effort: Effort::default(),
            elements: 1,
            working: None,
        };
        if self.pattern == FlowPattern::WellMixed {
            let Some(found) = mixed(self, area) else { return Err(Ended::Feed(self.whole_limit())) };
            operation.effort.steps = found.steps;
            (operation.retentate, operation.permeate) = (found.retentate, found.permeate);
            return Ok(operation);
        }
        let warm = warm.and_then(|warm| warm.working.as_ref());
        let working = along(self, area, (warm, thorough), &mut operation.effort)?;
        let problem = Along::of(self, area, &working);
        let curve = &working.curve;
        operation.idle = working.part < 1.0 || problem.is_idle(curve);
        let (first, last) = (problem.place(curve.at(0)), problem.place(curve.last()));
        let n = self.feed.len();
        let counter = self.pattern == FlowPattern::CounterCurrent;
        let (out, far) = if counter { (&first, &last) } else { (&last, &first) };
        operation.retentate = last.retentate[..n].to_vec();
        operation.permeate = out.permeate[..n].to_vec();
        operation.retentate_pressure =
            problem.rested(&last, 1.0).map_err(|end| Ended::Pressure(end * area))?;
        operation.permeate_pressure = out.permeate_pressure;
        operation.far_permeate_pressure = far.permeate_pressure;
        operation.elements = curve.elements();
        operation.working = Some(working);
        // Whatever was solved: no gas may be lost, nor owed.
        let total: f64 = self.feed.iter().chain(&self.sweep).sum();
        let flows = operation.retentate.iter().chain(&operation.permeate);
        if operation.balance_error() > BALANCE
            || flows.fold(0.0, |least: f64, flow| least.min(*flow)) < -BALANCE * total
        {
            return Err(Ended::Unsolved(0.0));
        }
        Ok(operation)
    }

    /// The area through which the whole feed permeates, both sides mixed; with constant permeances also that in counter-current
    /// flow without sweep, where both sides then have the same composition at each place.
    ///
    /// ```text
    /// A = Σ F_i/Q_i / (p_h − p_l)        mixed: p_h x_i = F_i/(A Q_i) + p_l z_i
    /// ```
    ///
    /// where the permeate has the composition z of the feed; permeances that depend on pressure are those at the last x.
    pub(super) fn whole_limit(&self) -> f64 {
        let n = self.feed.len();
        let z = fractions(&self.feed);
        let low: Vec<f64> = z.iter().map(|z| self.permeate_pressure * z).collect();
        let mut high: Vec<f64> = z.iter().map(|z| self.feed_pressure * z).collect();
        let (mut fluxes, mut area) = (vec![0.0; n], 0.0);
        for _ in 0..200 {
            self.law.fluxes(&high, &low, &mut fluxes);
            let there = (0..n).filter(|i| self.feed[*i] > 0.0);
            let resistances: Vec<(usize, f64)> =
                there.map(|i| (i, self.feed[i] * (high[i] - low[i]) / fluxes[i])).collect();
            let before = area;
            area = resistances.iter().map(|(_, r)| r).sum::<f64>()
                / (self.feed_pressure - self.permeate_pressure);
            for (i, r) in resistances {
                high[i] = r / area + low[i];
            }
            if !((area - before).abs() > 1e-14 * area) {
                break;
            }
        }
        area
    }

    /// States at `count` places along the membrane, evenly spaced by area.
    pub(crate) fn profile(&self, operation: &Operation, count: usize) -> Profile {
        let n = self.feed.len();
        let mut profile = Profile {
            feed_side: vec![Vec::new(); n],
            permeate_side: vec![Vec::new(); n],
            ..Profile::default()
        };
        let Some(working) = &operation.working else { return profile };
        let problem = Along::of(self, operation.area, working);
        let curve = &working.curve;
        for at in 0..count {
            let s = at as f64 / (count - 1) as f64;
            let worked = s / working.part;
            let mut place = match at {
                0 => problem.place(curve.at(0)),
                _ if at + 1 == count || worked >= 1.0 => problem.place(curve.last()),
                _ => problem.place(&curve.state(worked)),
            };
            place.feed_pressure = problem.rested(&place, s).unwrap_or(place.feed_pressure);
            let (r, v): (f64, f64) = (place.retentate.iter().sum(), place.permeate.iter().sum());
            let streams = self.pattern != FlowPattern::CrossFlow && v > 0.0;
            let local = if streams { [0.0; MAX_GASES] } else { problem.local(&place) };
            for i in 0..n {
                profile.feed_side[i].push(place.retentate[i] / r);
                profile.permeate_side[i].push(if streams { place.permeate[i] / v } else { local[i] });
            }
            profile.position.push(s);
            profile.feed_flow.push(r);
            profile.permeate_flow.push(v);
            profile.flux.push(problem.flux(&place));
            profile.feed_pressure.push(place.feed_pressure);
            profile.permeate_pressure.push(place.permeate_pressure);
        }
        profile
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::membrane::module::{DrivingForce, Target};
    use crate::membrane::transport::{ConstantPermeances, Transport};

    /// A law that is lost where the first gas has less than 1.5 bar.
    struct Lost(ConstantPermeances);

    impl Transport for Lost {
        fn fluxes(&self, feed: &[f64], permeate: &[f64], fluxes: &mut [f64]) {
            self.0.fluxes(feed, permeate, fluxes);
            if feed[0] < 1.5e5 {
                fluxes.fill(f64::NAN);
            }
        }
    }

    #[test]
    fn an_area_without_a_solution_names_the_one_up_to_which_there_is() {
        for pattern in [FlowPattern::CrossFlow, FlowPattern::CoCurrent] {
            let known = ConstantPermeances(vec![1e-8, 1.6e-9]);
            let lost = Lost(known.clone());
            let stage = |law| Stage {
                law,
                feed: vec![0.21, 0.79],
                sweep: vec![0.0; 2],
                feed_pressure: 1e6,
                permeate_pressure: 1e5,
                pattern,
                driving: DrivingForce::BulkPermeate,
                feed_resistance: 0.0,
                permeate_resistance: 0.0,
            };
            let end = stage(&known).design(Target::RetentateFraction(0, 0.15), f64::INFINITY).unwrap().area;
            assert!(stage(&lost).operate(0.999 * end, None).is_ok());
            match stage(&lost).operate(1.5 * end, None) {
                Err(ErrorKind::AreaUnsolved { area }) => {
                    assert!((area / end - 1.0).abs() < 0.02, "{area} {end}")
                }
                other => panic!("{other:?}"),
            }
            match stage(&lost).design(Target::RetentateFraction(0, 0.14), f64::INFINITY) {
                Err(ErrorKind::AreaUnsolved { area }) => {
                    assert!(area > 0.5 * end && area <= end, "{area} {end}")
                }
                other => panic!("{other:?}"),
            }
        }
    }
}
