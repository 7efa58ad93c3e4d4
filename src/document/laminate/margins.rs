//! Margins of safety of a load case at limit and at ultimate load, each by criteria of its own.

use super::failure::place;
use super::loads::Judge;
use crate::document::input::{CriterionWord, FailureInput, Items};
use crate::document::quantity::Quantity;
use crate::document::report::{Ledger, LoadLevel, MarginResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::laminate::Response;
use crate::laminate::failure::{MARGIN, first_failure, margin_of_safety};
use crate::quantity::{Quantity as _, Ratio};

/// A level of load and the criteria that count there, by their place among the judges.
pub(super) struct Level {
    level: LoadLevel,
    factor: f64,
    judges: Vec<usize>,
}

/// The levels a document asks for.
pub(super) fn levels(
    input: &mut FailureInput,
    judges: &[Judge],
    ledger: &mut Ledger,
) -> Result<Vec<Level>, Error> {
    let mut levels = Vec::new();
    let limit = (LoadLevel::Limit, ["limitFactor", "limitCriteria"]);
    let ultimate = (LoadLevel::Ultimate, ["ultimateFactor", "ultimateCriteria"]);
    let pairs = [
        (limit, &mut input.limit_factor, &input.limit_criteria),
        (ultimate, &mut input.ultimate_factor, &input.ultimate_criteria),
    ];
    for ((level, names), factor, criteria) in pairs {
        levels.extend(read(level, names, factor, criteria.as_ref(), judges)?);
    }
    if !levels.is_empty() {
        ledger.model(&MARGIN);
    }
    Ok(levels)
}

fn read(
    level: LoadLevel,
    [name, list]: [&str; 2],
    factor: &mut Option<Quantity>,
    criteria: Option<&Items<CriterionWord, 40>>,
    judges: &[Judge],
) -> Result<Option<Level>, Error> {
    let Some(factor) = factor else {
        return match criteria {
            Some(_) => Err(ErrorKind::Needs { field: list.into(), other: name.into() }.into()),
            None => Ok(None),
        };
    };
    let value = factor.normalize::<Ratio>().under(name)?.si();
    if !(value > 0.0) {
        let kind = ErrorKind::OutOfRange {
            quantity: "factor on the load",
            value,
            unit: Suffix("1"),
            rule: "above 0",
        };
        return Err(Error::new(kind, name));
    }
    let mut chosen = Vec::new();
    match criteria {
        None => chosen.extend(0..judges.len()),
        Some(words) if words.0.is_empty() => {
            return Err(Error::new(ErrorKind::Empty { what: "criteria".into() }, list));
        }
        Some(words) => {
            for (i, word) in words.0.iter().enumerate() {
                let place = judges.iter().position(|judge| judge.word == *word).ok_or_else(|| {
                    let needs =
                        ErrorKind::Needs { field: list.into(), other: "the same word in criteria".into() };
                    Error::from(needs).at(i).under(list)
                })?;
                chosen.push(place);
            }
        }
    }
    Ok(Some(Level { level, factor: value, judges: chosen }))
}

pub(super) fn results(
    levels: &[Level],
    judges: &[Judge],
    mechanical: &Response,
    held: &Response,
    units: &Units,
) -> Result<Vec<MarginResult>, ErrorKind> {
    let mut rows = Vec::new();
    for Level { level, factor, judges: chosen } in levels {
        for judge in chosen.iter().filter_map(|i| judges.get(*i)) {
            let failure = first_failure(mechanical, held, &judge.per_ply());
            let margin = failure.map(|failure| margin_of_safety(failure.factor, *factor));
            rows.push(MarginResult {
                level: *level,
                factor: units.show(Ratio::new(*factor)?)?,
                criterion: judge.word,
                margin_of_safety: margin.map(|margin| units.show(Ratio::new(margin)?)).transpose()?,
                critical: failure.as_ref().map(place),
            });
        }
    }
    Ok(rows)
}
