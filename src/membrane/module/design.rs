//! The area that meets a target.

use super::operation::{Operation, fractions, unsolved};
use super::plug::Ended;
use super::{FlowPattern, Stage};
use crate::error::ErrorKind;
use crate::numeric::root_between;

/// What a module is designed for; gases by their place in the feed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// Share of the feed that permeates.
    StageCut(f64),
    /// Mole fraction of a gas in the retentate.
    RetentateFraction(usize, f64),
    /// Mole fraction of a gas in the permeate.
    PermeateFraction(usize, f64),
    /// Share of a gas of the feed that leaves with the retentate.
    RetentateRecovery(usize, f64),
    /// Share of a gas of the feed that permeates.
    PermeateRecovery(usize, f64),
}

/// Areas tried on the way to a target.
const MAX_TRIALS: usize = 200;
/// The smallest and largest area over that through which the feed would flow at the flux of its inlet.
const RANGE: (f64, f64) = (1e-13, 1e9);
/// Share of the way to the end of the feed that the next step takes.
const NEARER: f64 = 0.8;
/// What is left of the feed where it counts as used up.
const SPENT: f64 = 1e-8;
/// Halvings of a stretch at one end of which there is no operation.
const HALVINGS: usize = 16;
/// Areas without a solution that are tried on a last stretch: they take long.
const MAX_LOST: usize = 2;
/// What keeps a module from permeating less.
const CHANNELS: &str = "the fibers, fewer of which the feed does not pass";
/// The change of what a target is about, over it, that is none where areas are large, and an area over that through which the
/// feed would flow at the flux of its inlet that is.
const SETTLED: f64 = 1e-9;
const LARGE: f64 = 10.0;
/// To how much of itself an area is sought.
const TOLERANCE: f64 = 2e-14;

/// Why a search found nothing.
enum Missed {
    /// The closest value to the target, and what sets it, where that is known.
    Limit(f64, Option<&'static str>),
    /// The area up to which there were operations.
    Unsolved(f64),
}

impl Target {
    fn wanted(self) -> f64 {
        match self {
            Self::StageCut(value)
            | Self::RetentateFraction(_, value)
            | Self::PermeateFraction(_, value)
            | Self::RetentateRecovery(_, value)
            | Self::PermeateRecovery(_, value) => value,
        }
    }

    fn gas(self) -> Option<usize> {
        match self {
            Self::StageCut(_) => None,
            Self::RetentateFraction(gas, _)
            | Self::PermeateFraction(gas, _)
            | Self::RetentateRecovery(gas, _)
            | Self::PermeateRecovery(gas, _) => Some(gas),
        }
    }

    /// In a sentence.
    fn name(self) -> &'static str {
        match self {
            Self::StageCut(_) => "stage cut",
            Self::RetentateFraction(..) => "mole fraction in the retentate",
            Self::PermeateFraction(..) => "mole fraction in the permeate",
            Self::RetentateRecovery(..) => "recovery in the retentate",
            Self::PermeateRecovery(..) => "recovery in the permeate",
        }
    }

    fn of(self, operation: &Operation) -> f64 {
        match self {
            Self::StageCut(_) => operation.stage_cut(),
            Self::RetentateFraction(gas, _) => fractions(&operation.retentate)[gas],
            Self::PermeateFraction(gas, _) => fractions(&operation.permeate)[gas],
            Self::RetentateRecovery(gas, _) => operation.retentate[gas] / operation.feed[gas],
            Self::PermeateRecovery(gas, _) => {
                (operation.permeate[gas] - operation.sweep[gas]) / operation.feed[gas]
            }
        }
    }

    /// Its value with a vanishing area.
    fn at_start(self, stage: &Stage) -> f64 {
        match self {
            Self::StageCut(_) | Self::PermeateRecovery(..) => 0.0,
            Self::RetentateRecovery(..) => 1.0,
            Self::RetentateFraction(gas, _) => fractions(&stage.feed)[gas],
            Self::PermeateFraction(gas, _) if stage.is_swept() => fractions(&stage.sweep)[gas],
            Self::PermeateFraction(gas, _) => stage.local_permeate()[gas],
        }
    }
}

/// How far a search came.
struct Trial {
    area: f64,
    miss: f64,
    operation: Option<Operation>,
}

impl Stage<'_> {
    /// The least area (m², up to `most`) that meets a target.
    pub(crate) fn design(&self, target: Target, most: f64) -> Result<Operation, ErrorKind> {
        self.driven()?;
        self.holds(&self.feed, self.feed_pressure)?;
        if let Some(gas) = target.gas()
            && !self.feed.get(gas).is_some_and(|flow| *flow > 0.0)
            && matches!(target, Target::RetentateRecovery(..) | Target::PermeateRecovery(..))
        {
            return Err(ErrorKind::Empty { what: "flow of the gas in the feed".into() });
        }
        match self.search(target, most) {
            Ok(operation) => self.valid(operation),
            Err(Missed::Unsolved(area)) => Err(unsolved(area)),
            Err(Missed::Limit(limit, known)) => Err(ErrorKind::Unreachable {
                target: target.name(),
                value: target.wanted(),
                limit,
                limited_by: known.unwrap_or_else(|| self.limit_of(target)),
            }),
        }
    }

    /// The operation that meets the target.
    fn search(&self, target: Target, most: f64) -> Result<Operation, Missed> {
        let wanted = target.wanted();
        let settled = |miss: f64, before: f64| (miss - before).abs() < SETTLED * wanted.abs();
        let flux = self.inlet_flux();
        let feed: f64 = self.feed.iter().sum();
        let unit = if flux > 0.0 { feed / flux } else { 1.0 };
        let mut start = target.at_start(self) - wanted;
        if start == 0.0 {
            return Err(Missed::Limit(wanted, None));
        }
        // The permeate of the fastest gas is purest where it starts.
        if start < 0.0
            && let Target::PermeateFraction(gas, _) = target
            && !self.is_swept()
            && self.is_fastest(gas)
        {
            return Err(Missed::Limit(wanted + start, None));
        }
        let mut before = Trial { area: 0.0, miss: start, operation: None };
        let mut best = (start.abs(), 0.0);
        // The first area whose fibers pass the feed, and one below whose do not.
        let mut fewer: Option<(f64, Trial)> = None;
        let mut trials = Vec::new();
        let mut area = (1e-3 * unit).min(most);
        let (mut last, mut lost, mut channels) = (area >= most, false, false);
        for _ in 0..MAX_TRIALS {
            let attempt = self.attempt(area, (before.operation.as_ref(), false));
            lost = matches!(attempt, Err(Ended::Unsolved(_)));
            let found = match attempt {
                Ok(operation) => Some(operation),
                // Too few fibers for the feed to pass them.
                Err(Ended::Pressure(_)) if before.operation.is_none() && !last => {
                    before.area = area;
                    area = (4.0 * area).min(most);
                    last = area >= most;
                    continue;
                }
                // The last stretch, on which the feed runs out, its pressure or the sweep, or solutions do.
                Err(
                    Ended::Feed(limit)
                    | Ended::Pressure(limit)
                    | Ended::Sweep(limit)
                    | Ended::Unsolved(limit),
                ) => {
                    last = true;
                    let (at, operation) = self.last_stretch(&before, limit, area);
                    area = at;
                    operation
                }
            };
            let Some(operation) = found else { break };
            let miss = target.of(&operation) - wanted;
            if before.operation.is_none() && self.feed_resistance > 0.0 {
                let now = Trial { area, miss, operation: Some(operation.clone()) };
                if (miss > 0.0) == (start > 0.0) {
                    fewer = Some((before.area, now));
                } else {
                    // The fewest fibers may miss it on the same side.
                    let (fewest, beside) = self.fewest(target, before.area, now);
                    if let Some(beside) = beside {
                        let area = fewest.area;
                        return self.narrow(target, fewest, beside).ok_or(Missed::Unsolved(area));
                    }
                    (before, start, channels) = (fewest, miss, true);
                    best = (before.miss.abs(), before.area);
                }
            }
            let left = operation.left();
            let unchanged = before.operation.is_some() && settled(miss, before.miss);
            last |= operation.idle && (unchanged || self.feed_resistance == 0.0);
            last |= unchanged && area > LARGE * unit;
            trials.push((area, miss));
            let now = Trial { area, miss, operation: Some(operation) };
            if (miss > 0.0) != (start > 0.0) {
                let (from, to) = (before.area, now.area);
                return self.narrow(target, before, now).ok_or(Missed::Unsolved(from.min(to)));
            }
            if miss.abs() < best.0 {
                best = (miss.abs(), area);
            } else if trials.len() >= 3
                && let Some(found) = self.turn(target, &trials, start)
            {
                let (at, turned) = found;
                if (turned.miss > 0.0) != (start > 0.0) {
                    return self
                        .narrow(
                            target,
                            Trial { area: before.area.min(at * 0.5), miss: start, operation: None },
                            turned,
                        )
                        .ok_or(Missed::Unsolved(before.area.min(at)));
                }
                if turned.miss.abs() < best.0 {
                    best = (turned.miss.abs(), at);
                }
            }
            let (passed, more) = (before.area, before.operation.as_ref().map_or(1.0, Operation::left));
            before = now;
            if last || area >= RANGE.1 * unit || left < SPENT {
                break;
            }
            let factor = if left > 0.9 { 3.0 } else { 1.6 };
            let end = if left < more { area + left * (area - passed) / (more - left) } else { f64::INFINITY };
            area = (area * factor).min(area + NEARER * (end - area));
            if area >= most {
                area = most;
                last = true;
            }
        }
        if let Some((none, first)) = fewer {
            let (fewest, beside) = self.fewest(target, none, first);
            if let Some(beside) = beside {
                let area = fewest.area;
                return self.narrow(target, fewest, beside).ok_or(Missed::Unsolved(area));
            }
            if fewest.miss.abs() < best.0 {
                (best, channels) = ((fewest.miss.abs(), fewest.area), true);
            }
        }
        // No area was found that has an operation, nor one that is too large to be allowed.
        if trials.is_empty() && !most.is_finite() {
            return Err(Missed::Unsolved(0.0));
        }
        // Beyond an area that changes nothing any more none needs to be solved.
        if lost && !matches!(trials[..], [.., (_, more), (_, miss)] if settled(miss, more)) {
            return Err(Missed::Unsolved(before.area));
        }
        let cause = match () {
            () if channels && best.1 <= trials.first().map_or(0.0, |(area, _)| *area) => Some(CHANNELS),
            () if last && best.1 >= before.area && most.is_finite() => Some("the largest area allowed"),
            () => None,
        };
        Err(Missed::Limit(wanted + best.0.copysign(start), cause))
    }

    /// The largest area below one at which the feed runs out, near `limit`, that has an operation.
    fn last_stretch(&self, before: &Trial, limit: f64, mut most: f64) -> (f64, Option<Operation>) {
        let attempt = |area: f64| self.attempt(area, (before.operation.as_ref(), false));
        let mut best = (before.area, None);
        if limit > before.area * (1.0 + 1e-9) && limit < most {
            let area = before.area + 0.999_999 * (limit - before.area);
            best = (area, attempt(area).ok());
        }
        // The limit is a place in the module; with fewer fibers that resist the flow it is another.
        let (mut least, mut lost) = (before.area, 0);
        for _ in 0..HALVINGS {
            if best.1.is_some() && self.feed_resistance == 0.0 && self.permeate_resistance == 0.0 {
                break;
            }
            let area = 0.5 * (least + most);
            match attempt(area) {
                Ok(operation) => (least, best) = (area, (area, Some(operation))),
                // Still too few fibers.
                Err(Ended::Pressure(_)) if best.1.is_none() && before.operation.is_none() => least = area,
                Err(ended) => {
                    most = area;
                    lost += usize::from(matches!(ended, Ended::Unsolved(_)));
                }
            }
            if lost >= MAX_LOST {
                break;
            }
        }
        best
    }

    /// The fewest fibers that pass the feed, from an area of which do and a smaller one of which do not (or 0); or an area
    /// between on the other side of the target than the next larger one, and that.
    fn fewest(&self, target: Target, mut none: f64, mut some: Trial) -> (Trial, Option<Trial>) {
        for _ in 0..HALVINGS {
            let area = if none > 0.0 { (none * some.area).sqrt() } else { 0.1 * some.area };
            match self.attempt(area, (some.operation.as_ref(), false)) {
                Ok(operation) => {
                    let miss = target.of(&operation) - target.wanted();
                    let found = Trial { area, miss, operation: Some(operation) };
                    if (miss > 0.0) != (some.miss > 0.0) {
                        return (found, Some(some));
                    }
                    some = found;
                }
                Err(_) => none = area,
            }
        }
        (some, None)
    }

    /// Whether no gas of the feed is enriched more at its inlet.
    fn is_fastest(&self, gas: usize) -> bool {
        let (x, y) = (fractions(&self.feed), self.local_permeate());
        (0..x.len()).all(|i| x[i] == 0.0 || y[i] * x[gas] <= y[gas] * x[i])
    }

    /// The extremum near the last three trials, where the way to the target turns back.
    fn turn(&self, target: Target, trials: &[(f64, f64)], start: f64) -> Option<(f64, Trial)> {
        let [.., a, b, c] = trials else { return None };
        if !(b.1.abs() < a.1.abs() && b.1.abs() < c.1.abs()) {
            return None;
        }
        let (mut low, mut high) = (libm::log(a.0), libm::log(c.0));
        let wanted = target.wanted();
        let mut best: Option<Trial> = None;
        let mut warm: Option<Operation> = None;
        for _ in 0..40 {
            let third = (high - low) / 3.0;
            let mut miss = [0.0; 2];
            for (k, miss) in miss.iter_mut().enumerate() {
                let area = libm::exp(low + third * (k + 1) as f64);
                let operation = self.attempt(area, (warm.as_ref(), false)).ok()?;
                *miss = target.of(&operation) - wanted;
                warm = Some(operation.clone());
                if best
                    .as_ref()
                    .is_none_or(|best| miss.abs() < best.miss.abs() || (*miss > 0.0) != (start > 0.0))
                {
                    best = Some(Trial { area, miss: *miss, operation: Some(operation) });
                }
                if (*miss > 0.0) != (start > 0.0) {
                    return best.map(|best| (best.area, best));
                }
            }
            if miss[0].abs() < miss[1].abs() {
                high -= third
            } else {
                low += third
            }
            if third < 1e-7 {
                break;
            }
        }
        best.map(|best| (best.area, best))
    }

    /// The root between two trials.
    fn narrow(&self, target: Target, from: Trial, to: Trial) -> Option<Operation> {
        let wanted = target.wanted();
        if to.miss == 0.0 {
            return to.operation;
        }
        let low = if from.area > 0.0 { from.area } else { to.area * RANGE.0 };
        let mut warm = to.operation;
        let mut steps = 0;
        let mut miss = |log: f64| {
            let area = libm::exp(log);
            match self.attempt(area, (warm.as_ref(), false)) {
                Ok(operation) => {
                    let miss = target.of(&operation) - wanted;
                    steps += operation.effort.steps;
                    warm = Some(operation);
                    miss
                }
                Err(_) => f64::NAN,
            }
        };
        let (low, high) = (libm::log(low), libm::log(to.area));
        let first = if from.operation.is_some() { from.miss } else { miss(low) };
        let log = root_between(miss, (low, first), (high, to.miss), TOLERANCE)?;
        let mut operation = self.attempt(libm::exp(log), (warm.as_ref(), false)).ok()?;
        operation.effort.steps += steps;
        Some(operation)
    }

    /// What keeps a target out of reach.
    fn limit_of(&self, target: Target) -> &'static str {
        let stops = |gas: usize| self.law.stops(gas);
        let all = 0..self.feed.len();
        let some_stay = all.clone().any(|i| stops(i) && self.feed[i] > 0.0);
        match target {
            Target::PermeateFraction(gas, _)
            | Target::RetentateRecovery(gas, _)
            | Target::PermeateRecovery(gas, _)
                if stops(gas) =>
            {
                return "the membrane, which lets nothing of this gas through";
            }
            Target::PermeateFraction(gas, _)
                if !self.is_swept() && all.clone().all(|i| i == gas || stops(i) || self.feed[i] == 0.0) =>
            {
                return "the membrane, which lets nothing else through: the permeate is pure at any area";
            }
            Target::StageCut(_) | Target::RetentateRecovery(..) | Target::PermeateRecovery(..)
                if !some_stay =>
            {
                return "the flow of the feed, which cannot permeate more than once";
            }
            Target::PermeateFraction(gas, value) if value < fractions(&self.feed)[gas] => {
                return "the composition of the feed";
            }
            Target::RetentateFraction(..) if self.pattern != FlowPattern::WellMixed && self.is_swept() => {
                return "the sweep gas";
            }
            _ => {}
        }
        let mut vacuum = self.clone();
        vacuum.permeate_pressure = 0.0;
        vacuum.permeate_resistance = 0.0;
        match vacuum.search(target, f64::INFINITY) {
            Ok(_) => "the pressure ratio",
            Err(_) if some_stay && !matches!(target, Target::PermeateFraction(..)) => {
                "the flow of the gases that permeate"
            }
            Err(_) => "the selectivity",
        }
    }
}
