//! Streams of gas: flows by gas from total flow and mole fractions, or as given.

use super::names::unique;
use crate::document::input::Entries;
use crate::document::quantity::{Given, Quantity};
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::quantity::{GasFraction, MolarFlow, Quantity as _};

/// Mole fractions may add up to 1 within this, and are scaled then.
const TOLERANCE: f64 = 0.005;

/// The gases of a stream and their flows, mol/s, in the order of the document.
pub(super) fn flows(
    flow: &mut Option<Quantity>,
    fractions: &mut Entries<Quantity>,
    flows: &mut Entries<Quantity>,
    path: &str,
    ledger: &mut Ledger,
) -> Result<Vec<(String, f64)>, Error> {
    let conflict =
        |field: &str, other: &str| ErrorKind::Conflict { field: field.into(), other: other.into() };
    if !flows.is_empty() {
        if flow.is_some() {
            return Err(conflict("flow", "flows").into());
        }
        if !fractions.is_empty() {
            return Err(conflict("moleFractions", "flows").into());
        }
        unique(flows, "flows")?;
        let mut found = Vec::new();
        for (gas, quantity) in flows.iter_mut() {
            found.push((gas.clone(), quantity.normalize::<MolarFlow>().under(gas).under("flows")?.si()));
        }
        return Ok(found);
    }
    if fractions.is_empty() {
        return Err(ErrorKind::MissingField { field: "moleFractions".into() }.into());
    }
    let total = flow.required::<MolarFlow>("flow")?.si();
    unique(fractions, "moleFractions")?;
    let shares = shares(fractions, path, ledger).under("moleFractions")?;
    Ok(shares.into_iter().map(|(gas, share)| (gas, total * share)).collect())
}

/// Mole fractions that add up to 1.
fn shares(
    fractions: &mut Entries<Quantity>,
    path: &str,
    ledger: &mut Ledger,
) -> Result<Vec<(String, f64)>, Error> {
    let mut found: Vec<(String, Option<f64>)> = Vec::new();
    for (gas, quantity) in fractions.iter_mut() {
        let share = if quantity.is_balance() {
            *quantity = Quantity::Text("balance".into());
            if let Some((first, _)) = found.iter().find(|(_, share)| share.is_none()) {
                return Err(ErrorKind::TwoBalances { first: first.clone(), second: gas.clone() }.into());
            }
            None
        } else {
            Some(quantity.normalize::<GasFraction>().under(gas)?.si())
        };
        found.push((gas.clone(), share));
    }
    let sum: f64 = found.iter().filter_map(|(_, share)| *share).sum();
    let percent = 100.0 * sum;
    if let Some((element, _)) = found.iter().find(|(_, share)| share.is_none()) {
        if sum > 1.0 {
            return Err(ErrorKind::NegativeBalance { element: element.clone(), percent }.into());
        }
        return Ok(found.into_iter().map(|(gas, share)| (gas, share.unwrap_or(1.0 - sum))).collect());
    }
    if !((sum - 1.0).abs() <= TOLERANCE) {
        return Err(ErrorKind::FractionSum { percent, tolerance: 100.0 * TOLERANCE }.into());
    }
    if (sum - 1.0).abs() > 1e-9 {
        ledger.warn(&Warning::new(WarningKind::Rescaled { percent }, format!("{path}.moleFractions")));
    }
    Ok(found.into_iter().map(|(gas, share)| (gas, share.unwrap_or(0.0) / sum)).collect())
}
