//! Porous membranes: pores, liquids, gases, capillarity, retention.

mod capillarity;
mod gases;
mod liquid;
mod mixture;
mod pores;
mod retention;

use crate::document::input::MembranePorousInput;
use crate::document::quantity::{Given, Quantity};
use crate::document::report::{Ledger, MembranePorousReport, MembranePorousResults, ReferenceState, Value};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::quantity::{Quantity as Physical, Ratio, Temperature};

pub(in crate::document) fn report(
    mut input: Box<MembranePorousInput>,
) -> Result<Box<MembranePorousReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembranePorousReport::new(input, results, ledger)?)
}

fn results(
    input: &mut MembranePorousInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembranePorousResults, Error> {
    let temperature = input.temperature.given::<Temperature>("temperature")?;
    let pores = match &mut input.pores {
        Some(pores) => pores::pores(pores).under("pores")?,
        None => pores::Pores::default(),
    };
    let shown = pores.shown(units, ledger)?;
    let liquid = match &mut input.liquid {
        Some(liquid) => Some(liquid::result(liquid, &pores, units, ledger).under("liquid")?),
        None => None,
    };
    let (mut rows, mut pairs, mut mixture) = (None, None, None);
    if !input.gases.is_empty() {
        let set = gases::gases(input, temperature, ledger)?;
        rows = Some(gases::rows(&set, &pores, units, ledger)?);
        pairs = gases::pairs(&set, &pores, units, ledger)?;
        mixture = mixture::result(input, &set, &pores, units, ledger)?;
    } else if input.feed.is_some() || input.permeate.is_some() || input.mean_pressure.is_some() {
        return Err(Error::new(ErrorKind::Empty { what: "gases".into() }, "gases"));
    }
    let capillarity = match &mut input.capillarity {
        Some(part) => {
            Some(capillarity::result(part, &pores, temperature, units, ledger).under("capillarity")?)
        }
        None => None,
    };
    let retention = match &mut input.retention {
        Some(part) => Some(retention::result(part, &pores, units, ledger).under("retention")?),
        None => None,
    };
    if shown.is_none() && liquid.is_none() && rows.is_none() && capillarity.is_none() {
        let what = "part such as \"pores\", \"liquid\", \"gases\" or \"capillarity\"";
        return Err(ErrorKind::Empty { what: what.into() }.into());
    }
    Ok(MembranePorousResults {
        pores: shown,
        liquid,
        gases: rows,
        pairs,
        mixture,
        capillarity,
        retention,
        standard_state: ReferenceState::stp(),
    })
}

/// A number without dimension.
fn ratio(units: &Units, x: f64) -> Result<Value, ErrorKind> {
    units.show_si(Ratio::KIND, x)
}

fn needs(field: &str, other: &str) -> ErrorKind {
    ErrorKind::Needs { field: field.into(), other: other.into() }
}

fn conflict(field: &str, other: &str) -> ErrorKind {
    ErrorKind::Conflict { field: field.into(), other: other.into() }
}

fn missing(field: &str) -> ErrorKind {
    ErrorKind::MissingField { field: field.into() }
}

/// A quantity that has a value where nothing is said, which is written into the document.
fn or_default<Q: Physical>(value: &mut Option<Quantity>, field: &str, default: f64) -> Result<Q, Error> {
    if value.is_none() {
        let unit = &Q::KIND.units[0];
        *value = Some(Quantity::normal(unit.from_si(default), unit, None));
    }
    value.required(field)
}
