//! A mixture over the membrane.

use super::conditions::Conditions;
use super::gas::{Gas, State, formula};
use super::pairs;
use crate::document::input::FeedInput;
use crate::document::quantity::Given;
use crate::document::report::{Ledger, SeparatedGas, SeparationFactor, SeparationResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::{local_separation, models};
use crate::quantity::{MolarFlux, MoleFraction, Pressure, Quantity as _, Ratio};

/// How far the sum of the fractions may be from 1.
const TOLERANCE: f64 = 1e-6;

pub(super) fn results(
    input: &mut Option<FeedInput>,
    gases: &[Gas],
    states: &[State],
    conditions: &Conditions,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<SeparationResult>, Error> {
    let Some(input) = input else { return Ok(None) };
    let feed = Feed::read(input, gases).under("feed")?;
    ledger.model(&models::LOCAL_SEPARATION);
    feed.separated(gases, states, conditions, units).under("feed").map(Some)
}

/// The feed in SI: places of its gases, their mole fractions, and the pressures.
struct Feed {
    places: Vec<usize>,
    fractions: Vec<f64>,
    /// Permeate pressure over feed pressure.
    ratio: f64,
    pressures: Option<(f64, f64)>,
}

impl Feed {
    fn read(input: &mut FeedInput, gases: &[Gas]) -> Result<Self, Error> {
        let (places, fractions) = composition(input, gases).under("composition")?;
        let high = input.pressure.given::<Pressure>("pressure")?;
        let low = input.permeate_pressure.given::<Pressure>("permeatePressure")?;
        let stated = input.pressure_ratio.given::<Ratio>("pressureRatio")?;
        let conflict = |other: &str| {
            let kind = ErrorKind::Conflict { field: "pressureRatio".into(), other: other.into() };
            Error::new(kind, "pressureRatio")
        };
        let needs = |field: &str, other: &str| {
            Error::new(ErrorKind::Needs { field: field.into(), other: other.into() }, field)
        };
        let (ratio, pressures) = match (high, low, stated) {
            (Some(_), _, Some(_)) => return Err(conflict("pressure")),
            (None, Some(_), Some(_)) => return Err(conflict("permeatePressure")),
            (Some(high), Some(low), None) => (ratio(high, low)?, Some((high.si(), low.si()))),
            (Some(_), None, None) => return Err(needs("pressure", "permeatePressure")),
            (None, Some(_), None) => return Err(needs("permeatePressure", "pressure")),
            (None, None, Some(stated)) if stated.value() > 1.0 => (1.0 / stated.value(), None),
            (None, None, Some(stated)) => {
                return Err(refused(
                    "feed pressure over permeate pressure",
                    stated.value(),
                    "",
                    "above 1",
                    "pressureRatio",
                ));
            }
            (None, None, None) => {
                return Err(ErrorKind::MissingField { field: "pressureRatio".into() }.into());
            }
        };
        Ok(Self { places, fractions, ratio, pressures })
    }

    fn separated(
        &self,
        gases: &[Gas],
        states: &[State],
        conditions: &Conditions,
        units: &Units,
    ) -> Result<SeparationResult, Error> {
        let permeabilities: Vec<f64> = self.places.iter().map(|i| states[*i].permeability.si()).collect();
        let local = local_separation(&permeabilities, &self.fractions, self.ratio)?;
        let share = |i: usize| permeabilities[i] * self.fractions[i];
        let total: f64 = (0..self.places.len()).map(share).sum();
        // Total flux: N times the feed pressure, over the thickness.
        let flux = match (self.pressures, conditions.thickness) {
            (Some((high, _)), Some(thickness)) => Some(local.reduced_flux * high / thickness.si()),
            _ => None,
        };
        let number = |x: f64| units.show_si(Ratio::KIND, x);
        let row = |(k, place): (usize, &usize)| -> Result<SeparatedGas, ErrorKind> {
            let (x, y) = (self.fractions[k], local.permeate[k]);
            let reach = if self.ratio > 0.0 { (x / self.ratio).min(1.0) } else { f64::from(x > 0.0) };
            Ok(SeparatedGas {
                gas: gases[*place].name.clone(),
                feed_fraction: number(x)?,
                permeate_fraction: number(y)?,
                enrichment: (x > 0.0).then(|| number(y / x)).transpose()?,
                selectivity_limit: number(share(k) / total)?,
                pressure_ratio_limit: number(reach)?,
                flux: flux.map(|flux| units.show(MolarFlux::from_si(flux * y)?)).transpose()?,
            })
        };
        Ok(SeparationResult {
            pressure_ratio: (self.ratio > 0.0).then(|| number(1.0 / self.ratio)).transpose()?,
            gases: self.places.iter().enumerate().map(row).collect::<Result<_, _>>()?,
            factors: self.factors(gases, states, &local.permeate, units)?,
            flux: flux.map(|flux| units.show(MolarFlux::from_si(flux)?)).transpose()?,
        })
    }

    fn factors(
        &self,
        gases: &[Gas],
        states: &[State],
        permeate: &[f64],
        units: &Units,
    ) -> Result<Vec<SeparationFactor>, ErrorKind> {
        let mut factors = Vec::new();
        for (i, j) in pairs::pairs(gases, states, &[])? {
            let place = |gas: usize| self.places.iter().position(|place| *place == gas);
            let (Some(a), Some(b)) = (place(i), place(j)) else { continue };
            let both = self.fractions[a] > 0.0 && self.fractions[b] > 0.0;
            if !both {
                continue;
            }
            let enrichment = |k: usize| permeate[k] / self.fractions[k];
            let ideal = states[i].permeability.si() / states[j].permeability.si();
            factors.push(SeparationFactor {
                fast: gases[i].name.clone(),
                slow: gases[j].name.clone(),
                ideal_selectivity: units.show_si(Ratio::KIND, ideal)?,
                separation_factor: units.show_si(Ratio::KIND, enrichment(a) / enrichment(b))?,
            });
        }
        Ok(factors)
    }
}

fn refused(quantity: &'static str, value: f64, unit: &'static str, rule: &'static str, path: &str) -> Error {
    Error::new(ErrorKind::OutOfRange { quantity, value, unit: Suffix(unit), rule }, path)
}

/// Permeate pressure over feed pressure.
fn ratio(high: Pressure, low: Pressure) -> Result<f64, Error> {
    if !(high.si() > 0.0) {
        return Err(refused("feed pressure", high.bar(), "bar", "above 0", "pressure"));
    }
    if low.si() >= high.si() {
        let rule = "below the feed pressure";
        return Err(refused("permeate pressure", low.bar(), "bar", rule, "permeatePressure"));
    }
    Ok(low.si() / high.si())
}

/// Places and mole fractions of the gases of the feed, whose sum is 1; one of them may be the balance.
fn composition(input: &mut FeedInput, gases: &[Gas]) -> Result<(Vec<usize>, Vec<f64>), Error> {
    let (mut places, mut fractions, mut balance) = (Vec::new(), Vec::new(), None);
    for (name, fraction) in input.composition.iter_mut() {
        let gas = formula(name).into_owned();
        let Some(place) = gases.iter().position(|known| known.name == gas) else {
            let available = gases.iter().map(|gas| gas.name.to_string()).collect();
            let (gas, source) = (gas.chars().take(32).collect(), "the membrane".to_owned());
            return Err(Error::new(ErrorKind::NoGas { gas, source, available }, name.as_str()));
        };
        if places.contains(&place) {
            return Err(ErrorKind::DuplicateField { field: name.clone() }.into());
        }
        let x = if !fraction.is_balance() {
            fraction.normalize::<MoleFraction>().under(name)?.si()
        } else if let Some(first) = balance {
            let first: usize = first;
            let (first, second) = (gases[places[first]].name.to_string(), gas);
            return Err(ErrorKind::TwoBalances { first, second }.into());
        } else {
            balance = Some(fractions.len());
            0.0
        };
        name.clone_from(&gas);
        places.push(place);
        fractions.push(x);
    }
    if places.is_empty() {
        return Err(ErrorKind::Empty { what: "gases".into() }.into());
    }
    let sum: f64 = fractions.iter().sum();
    match balance {
        Some(at) if sum < 1.0 => fractions[at] = 1.0 - sum,
        Some(at) => {
            let element = gases[places[at]].name.to_string();
            return Err(ErrorKind::NegativeBalance { element, percent: 100.0 * sum }.into());
        }
        None if (sum - 1.0).abs() > TOLERANCE => {
            let kind = ErrorKind::FractionSum { percent: 100.0 * sum, tolerance: 100.0 * TOLERANCE };
            return Err(kind.into());
        }
        None => fractions.iter_mut().for_each(|x| *x /= sum),
    }
    Ok((places, fractions))
}
