//! The composition a specification with limits stands for.

use super::composition::in_percent;
use super::{Amount, Basis, Composition, Reading};
use crate::error::{ErrorKind, Suffix};

/// How the nominal composition was chosen within the limits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Nominal {
    /// There are no limits.
    AsWritten,
    /// Middles of the limits (half of a maximum); the balance takes the rest.
    Midpoints,
    /// Middles of the limits; the element with only a minimum takes the rest.
    RestToMinimum,
    /// Every element the same part of the way from its lower to its upper limit.
    SamePosition,
}

/// Limits of one element.
#[derive(Clone, Debug, PartialEq)]
pub struct ElementLimits {
    /// Symbol.
    pub symbol: String,
    /// Least fraction; for a balance what the others leave at least.
    pub low: f64,
    /// Largest fraction; for a balance what the others leave at most.
    pub high: f64,
    /// Fraction of the nominal composition.
    pub nominal: f64,
    /// Whether it takes what is left.
    pub balance: bool,
}

/// A nominal composition and the limits around it.
#[derive(Clone, Debug)]
pub struct Specification {
    /// The nominal composition.
    pub composition: Composition,
    /// How it was chosen.
    pub nominal: Nominal,
    /// The limits, in the order of the text, as fractions of the basis of the reading.
    pub limits: Vec<ElementLimits>,
}

impl Reading {
    /// The nominal composition and the limits of what was read.
    ///
    /// ```
    /// use matprop::alloy::{Nominal, read};
    ///
    /// let specification = read("Al 5.5-6.75, V 3.5-4.5, Fe ≤ 0.40, Ti bal.", None)?.specification()?;
    /// assert_eq!(specification.nominal, Nominal::Midpoints);
    /// assert!((specification.limits[2].nominal - 0.002).abs() < 1e-15);
    /// assert!((specification.limits[3].high - 0.91).abs() < 1e-15);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `two_balances`, `negative_balance`, `fraction_sum`, `lower_limits_sum`, `upper_limits_sum`, `out_of_range`, and
    /// those of [`Composition`].
    pub fn specification(&self) -> Result<Specification, ErrorKind> {
        let mut limits = self.written_limits()?;
        let ranged = self.amounts.iter().any(|(_, amount)| matches!(amount, Amount::Range { .. }));
        let nominal = if ranged { chosen(&mut limits)? } else { Nominal::AsWritten };
        let fractions: Vec<(&str, f64)> =
            limits.iter().map(|limit| (limit.symbol.as_str(), limit.nominal)).collect();
        let composition = match self.basis {
            Basis::Mass => Composition::from_mass_fractions(&fractions),
            Basis::Mole => Composition::from_mole_fractions(&fractions),
            Basis::MoleRatio => Composition::from_mole_ratios(&fractions),
        }?;
        Ok(Specification { composition, nominal, limits })
    }

    /// The limits as written, with the largest balance they allow; nominal values are the middles.
    fn written_limits(&self) -> Result<Vec<ElementLimits>, ErrorKind> {
        let mut limits = Vec::new();
        let (mut least, mut middle, mut most, mut balance) = (0.0, 0.0, 0.0, None);
        for (i, (symbol, amount)) in self.amounts.iter().enumerate() {
            let (low, high) = match *amount {
                Amount::Given(x) => (x, x),
                Amount::Range { low, high } => within(low, high)?,
                Amount::Balance => {
                    if let Some(first) = balance.replace(i).and_then(|i| self.amounts.get(i)) {
                        let (first, second) = (first.0.clone(), symbol.clone());
                        return Err(ErrorKind::TwoBalances { first, second });
                    }
                    (0.0, 0.0)
                }
            };
            let nominal = if low == high { low } else { 0.5 * (low + high) };
            least += low;
            middle += nominal;
            most += high;
            let balance = *amount == Amount::Balance;
            limits.push(ElementLimits { symbol: symbol.clone(), low, high, nominal, balance });
        }
        if let Some(limit) = balance.and_then(|i| limits.get_mut(i)) {
            if least >= 1.0 {
                return Err(ErrorKind::NegativeBalance {
                    element: limit.symbol.clone(),
                    percent: in_percent(least),
                });
            }
            (limit.low, limit.high) = (f64::max(0.0, 1.0 - most), 1.0 - least);
            limit.nominal = 1.0 - middle;
        }
        Ok(limits)
    }
}

fn within(low: f64, high: f64) -> Result<(f64, f64), ErrorKind> {
    if low >= 0.0 && low <= high && high <= 1.0 {
        return Ok((low, high));
    }
    let value = 100.0 * if low < 0.0 || low > high { low } else { high };
    let rule = "0 to 100 %, the lower limit not above the upper";
    Err(ErrorKind::OutOfRange { quantity: "limit of a fraction", value, unit: Suffix("%"), rule })
}

/// Sets nominal values within the limits that add up to 1.
fn chosen(limits: &mut [ElementLimits]) -> Result<Nominal, ErrorKind> {
    let sum = |part: fn(&ElementLimits) -> f64| limits.iter().map(part).sum::<f64>();
    let (low, high, middle) = (sum(|l| l.low), sum(|l| l.high), sum(|l| l.nominal));
    if low > 1.0 + 1e-12 {
        return Err(ErrorKind::LowerLimitsSum { percent: in_percent(low) });
    }
    if high < 1.0 - 1e-12 {
        return Err(ErrorKind::UpperLimitsSum { percent: in_percent(high) });
    }
    if let Some(balance) = limits.iter().position(|limit| limit.balance) {
        if limits.get(balance).is_some_and(|limit| limit.nominal > 0.0) {
            return Ok(Nominal::Midpoints);
        }
        // The middles leave nothing: the balance gets half of what the lower limits leave.
        return Ok(same_position(limits, 0.5 * (1.0 + low), Some(balance)));
    }
    let mut minima = limits.iter_mut().filter(|limit| limit.high == 1.0 && limit.low < 1.0);
    if let (Some(limit), None) = (minima.next(), minima.next()) {
        let rest = 1.0 - (middle - limit.nominal);
        if rest >= limit.low {
            limit.nominal = rest;
            return Ok(Nominal::RestToMinimum);
        }
    }
    Ok(same_position(limits, 1.0, None))
}

/// Moves every element but the balance the same part of the way, until they add up to `sum`; the balance takes the rest.
fn same_position(limits: &mut [ElementLimits], sum: f64, balance: Option<usize>) -> Nominal {
    let others = |i: &usize| Some(*i) != balance;
    let low: f64 = limits.iter().enumerate().filter(|(i, _)| others(i)).map(|(_, l)| l.low).sum();
    let width: f64 = limits.iter().enumerate().filter(|(i, _)| others(i)).map(|(_, l)| l.high - l.low).sum();
    let part = if width > 0.0 { ((sum - low) / width).clamp(0.0, 1.0) } else { 0.0 };
    for (_, limit) in limits.iter_mut().enumerate().filter(|(i, _)| others(i)) {
        limit.nominal = limit.low + part * (limit.high - limit.low);
    }
    if let Some(limit) = balance.and_then(|i| limits.get_mut(i)) {
        limit.nominal = 1.0 - sum;
    }
    Nominal::SamePosition
}
