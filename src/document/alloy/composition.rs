//! The composition of an alloy document: text or table, and how it was understood.

use crate::alloy::{Amount, Basis, Convention, Nominal, Reading, Specification, read, read_limits};
use crate::document::input::{BasisWord, CompositionInput, CompositionTable, Entries};
use crate::document::quantity::Quantity;
use crate::document::report::{
    DesignationResult, Ledger, NominalRule, ReadElement, ReadingResult, RecordCard,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::quantity::{Density, MassFraction, MoleFraction, Quantity as _, Ratio};

/// Amounts from the text or the one table of the document, and the place they stand in.
pub(super) fn reading(input: &mut CompositionInput) -> Result<(Reading, &'static str), Error> {
    let table = match input {
        CompositionInput::Text(text) => return Ok((read(text, None)?, "")),
        CompositionInput::Table(table) => table,
    };
    let CompositionTable { text, basis, mass_fractions, mole_fractions, mole_ratios } = table;
    let given = [
        ("text", text.is_some()),
        ("massFractions", mass_fractions.is_some()),
        ("moleFractions", mole_fractions.is_some()),
        ("moleRatios", mole_ratios.is_some()),
    ];
    let mut given = given.iter().filter(|(_, is)| *is).map(|(name, _)| *name);
    let Some(field) = given.next() else {
        return Err(ErrorKind::MissingField { field: "massFractions".into() }.into());
    };
    if let Some(other) = given.next() {
        return Err(ErrorKind::Conflict { field: field.into(), other: other.into() }.into());
    }
    if basis.is_some() && text.is_none() {
        return Err(ErrorKind::Conflict { field: "basis".into(), other: field.into() }.into());
    }
    let reading = if let Some(text) = text {
        read(text, basis.map(Basis::from)).under(field)
    } else if let Some(table) = mass_fractions {
        tabulated::<MassFraction>(table, Basis::Mass).under(field)
    } else if let Some(table) = mole_fractions {
        tabulated::<MoleFraction>(table, Basis::Mole).under(field)
    } else if let Some(table) = mole_ratios {
        tabulated::<Ratio>(table, Basis::MoleRatio).under(field)
    } else {
        Err(ErrorKind::MissingField { field: "massFractions".into() }.into())
    };
    reading.map(|reading| (reading, field))
}

fn tabulated<Q: crate::quantity::Quantity>(
    table: &mut Entries<Quantity>,
    basis: Basis,
) -> Result<Reading, Error> {
    let mut amounts = Vec::new();
    for (symbol, amount) in table.iter_mut() {
        crate::data::element(symbol).under(symbol)?;
        let amount = if amount.is_balance() {
            if basis == Basis::MoleRatio {
                let found = "\"balance\"".to_owned();
                let kind =
                    ErrorKind::WrongType { found, expected: "a ratio; only fractions have a balance".into() };
                return Err(Error::new(kind, symbol.clone()));
            }
            *amount = Quantity::Text("balance".into());
            Amount::Balance
        } else if let Some((low, high)) = limits(amount, basis).under(symbol)? {
            Amount::Range { low, high }
        } else {
            let fraction = amount.normalize::<Q>().under(symbol)?.si();
            if fraction < 0.0 {
                let (value, rule) = (fraction, "0 or more");
                let kind = ErrorKind::OutOfRange { quantity: Q::KIND.name, value, unit: Suffix("1"), rule };
                return Err(Error::new(kind, symbol.clone()));
            }
            Amount::Given(fraction)
        };
        amounts.push((symbol.clone(), amount));
    }
    Ok(Reading {
        basis,
        amounts,
        partial: Vec::new(),
        convention: Convention::Table,
        ambiguity: None,
        record: None,
    })
}

/// Limits written as text in a table of fractions.
fn limits(amount: &Quantity, basis: Basis) -> Result<Option<(f64, f64)>, ErrorKind> {
    match amount {
        Quantity::Text(text) if basis != Basis::MoleRatio => read_limits(text, basis),
        _ => Ok(None),
    }
}

/// Warns of another reading, and of elements without an amount.
pub(super) fn warn(reading: &Reading, path: &str, ledger: &mut Ledger) {
    if let Some(kind) = &reading.ambiguity {
        ledger.warn(&Warning::new(kind.clone(), path));
    }
    if !reading.partial.is_empty() {
        let elements = reading.partial.iter().cloned().collect();
        ledger.warn(&Warning::new(WarningKind::PartialComposition { elements }, path));
    }
}

/// The record that the text names.
pub(super) fn designation(
    reading: &Reading,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<DesignationResult>, ErrorKind> {
    let Some(record) = reading.record else { return Ok(None) };
    let composition = record.composition.as_deref().or(record.limits.as_deref()).unwrap_or_default();
    let limits = record.limits.as_ref().map(|limits| format!("; limits: {limits}")).unwrap_or_default();
    let mut sources = vec![record.source.clone()];
    sources.extend(record.limits_source.clone().filter(|source| *source != record.source));
    ledger.record(RecordCard {
        collection: "alloys",
        id: record.name.as_str().into(),
        name: record.name.as_str().into(),
        conditions: format!("{}, wt%: {composition}{limits}", record.family).into(),
        evidence: record.evidence.as_str().into(),
        sources: sources.into(),
    });
    Ok(Some(DesignationResult {
        name: &record.name,
        names: &record.names,
        family: &record.family,
        composition,
        limits: record.limits.as_deref(),
        published_density: record
            .density_kg_m3
            .map(|density| units.show(Density::from_kg_m3(density)?))
            .transpose()?,
        evidence: &record.evidence,
    }))
}

/// How the composition was understood, for the report.
pub(super) fn understood(
    reading: &Reading,
    specification: &Specification,
    units: &Units,
) -> Result<ReadingResult, ErrorKind> {
    let show = |x: f64| match reading.basis {
        Basis::Mass => units.show(MassFraction::from_si(x)?),
        Basis::Mole => units.show(MoleFraction::from_si(x)?),
        Basis::MoleRatio => units.show(Ratio::from_si(x)?),
    };
    let ranged = specification.nominal != Nominal::AsWritten;
    let mut elements = Vec::new();
    for limit in &specification.limits {
        let limited = ranged && limit.low < limit.high;
        elements.push(ReadElement {
            element: limit.symbol.clone(),
            nominal: show(limit.nominal)?,
            low: limited.then(|| show(limit.low)).transpose()?,
            high: limited.then(|| show(limit.high)).transpose()?,
        });
    }
    Ok(ReadingResult {
        basis: BasisWord::from(reading.basis),
        convention: reading.convention.id(),
        balance: specification.limits.iter().find(|limit| limit.balance).map(|limit| limit.symbol.clone()),
        partial: reading.partial.clone(),
        nominal: match specification.nominal {
            Nominal::AsWritten => None,
            Nominal::Midpoints => Some(NominalRule::Midpoints),
            Nominal::RestToMinimum => Some(NominalRule::RestToMinimum),
            Nominal::SamePosition => Some(NominalRule::SamePosition),
        },
        elements,
    })
}
