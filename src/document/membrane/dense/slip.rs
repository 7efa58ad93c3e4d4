//! Permeabilities that lie off what the library knows by the factor of a mistaken unit.

use super::gas::Gas;
use crate::data::{self, Polymer};
use crate::document::report::Ledger;
use crate::error::{ErrorKind, Near, Warning, WarningKind};
use crate::membrane::unit_slip;
use crate::quantity::{Permeability, Quantity as _, Unit};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Fewer records of a gas than this say nothing of all polymers.
const FEW: usize = 3;
/// How far the values of one material vary.
const SPREAD: f64 = 2.0;

/// Of each gas the number of records, the lowest and the highest permeability, Barrer.
static RANGES: LazyLock<BTreeMap<&'static str, (usize, f64, f64)>> = LazyLock::new(|| {
    let mut ranges = BTreeMap::new();
    for (gas, p) in data::polymers().into_iter().flatten().flat_map(|record| &record.permeability_barrer) {
        let (count, low, high) = ranges.entry(gas.as_str()).or_insert((0, f64::INFINITY, 0.0_f64));
        (*count, *low, *high) = (*count + 1, low.min(*p), high.max(*p));
    }
    ranges
});

/// Warns of a permeability of the document's own that only a mistaken unit explains.
pub(super) fn warn(gas: &Gas, polymer: Option<&Polymer>, ledger: &mut Ledger) -> Result<(), ErrorKind> {
    let Some(field) = gas.own else { return Ok(()) };
    let barrer = gas.permeability.barrer();
    let Some(Known { what, low, high }) = known(&gas.name, barrer, polymer)? else { return Ok(()) };
    let Some(slip) = unit_slip(barrer, low, high) else { return Ok(()) };
    let meant = gas.given.map(|(value, unit)| meant(value, unit, low, high)).unwrap_or_default();
    let kind = WarningKind::UnitSlip {
        gas: gas.name.to_string(),
        barrer: three_digits(barrer),
        times: three_digits(slip.times),
        known: what.to_owned(),
        range: if low == high { low.to_string() } else { format!("{low} - {high}") },
        mistaken: slip.mistaken,
        meant,
    };
    ledger.warn(&Warning::new(kind, format!("gases.{}.{field}", gas.name)));
    Ok(())
}

/// What is known of a gas, Barrer.
struct Known<'a> {
    what: &'a str,
    low: f64,
    high: f64,
}

/// The value of the record, unless other films of the same polymer reach the one at hand; without a record the range
/// of all polymers.
fn known<'a>(gas: &str, barrer: f64, polymer: Option<&'a Polymer>) -> Result<Option<Known<'a>>, ErrorKind> {
    if let Some((polymer, recorded)) =
        polymer.and_then(|polymer| polymer.permeability_barrer.get(gas).map(|recorded| (polymer, *recorded)))
    {
        let alike = data::polymers()?.iter().filter(|record| record.abbreviation == polymer.abbreviation);
        let values = alike.filter_map(|record| record.permeability_barrer.get(gas).copied());
        let (low, high) = values.fold((f64::INFINITY, 0.0_f64), |(low, high), p| (low.min(p), high.max(p)));
        let known = Known { what: &polymer.id, low: recorded, high: recorded };
        return Ok((!(low..=high).contains(&barrer)).then_some(known));
    }
    let Some((count, low, high)) = RANGES.get(gas) else { return Ok(None) };
    Ok((*count >= FEW).then_some(Known { what: "the polymers of the library", low: *low, high: *high }))
}

/// The units in which the number would be what is known, the closest first.
fn meant(value: f64, given: &Unit, low: f64, high: f64) -> Near {
    let middle = libm::log(low) / 2.0 + libm::log(high) / 2.0;
    let reach = libm::log(high / low) / 2.0 + libm::log(SPREAD);
    let mut found: Vec<(f64, &str)> = Vec::new();
    for unit in Permeability::KIND.units.iter().filter(|unit| unit.name != given.name) {
        let Ok(read) = Permeability::from_unit(value, unit) else { continue };
        let distance = (libm::log(read.barrer()) - middle).abs();
        if distance <= reach {
            found.push((distance, unit.name));
        }
    }
    found.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    Near(found.into_iter().take(3).map(|(_, name)| name.to_owned()).collect())
}

/// A number for a sentence.
fn three_digits(x: f64) -> f64 {
    format!("{x:.2e}").parse().unwrap_or(x)
}
