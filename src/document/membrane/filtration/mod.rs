//! Filtration: rejection, flux, fouling.

mod film;
mod fouling;
mod hindrance;
mod indices;
mod resistances;

use crate::document::input::MembraneFiltrationInput;
use crate::document::report::{Ledger, MembraneFiltrationReport, MembraneFiltrationResults, Value};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::quantity::{Quantity as _, Ratio};

pub(in crate::document) fn report(
    mut input: Box<MembraneFiltrationInput>,
) -> Result<Box<MembraneFiltrationReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneFiltrationReport::new(input, results, ledger)?)
}

/// Computes a part of a document, if it is there, with its name before the path of an error.
macro_rules! part {
    ($input:ident . $field:ident, $name:literal, $compute:expr) => {
        match &mut $input.$field {
            Some(part) => Some($compute(part).under($name)?),
            None => None,
        }
    };
}

fn results(
    input: &mut MembraneFiltrationInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneFiltrationResults, Error> {
    let results = MembraneFiltrationResults {
        hindrance: part!(input.hindrance, "hindrance", |part| hindrance::result(part, units, ledger)),
        film: part!(input.film, "film", |part| film::result(part, units, ledger)),
        gel_curve: part!(input.gel_curve, "gelCurve", |part| film::gel_curve(part, units, ledger)),
        resistances: part!(input.resistances, "resistances", |part| resistances::result(part, units, ledger)),
        blocking: part!(input.blocking, "blocking", |part| fouling::blocking(part, units, ledger)),
        fouling_test: part!(input.fouling_test, "foulingTest", |part| fouling::test(part, units, ledger)),
        silt_density: part!(input.silt_density, "siltDensity", |part| indices::silt(part, units, ledger)),
        fouling_index: part!(input.fouling_index, "foulingIndex", |part| indices::index(part, units, ledger)),
        batch: part!(input.batch, "batch", |part| indices::batch(part, units, ledger)),
    };
    let MembraneFiltrationResults {
        hindrance: None,
        film: None,
        gel_curve: None,
        resistances: None,
        blocking: None,
        fouling_test: None,
        silt_density: None,
        fouling_index: None,
        batch: None,
    } = results
    else {
        return Ok(results);
    };
    let what = "part such as \"hindrance\", \"film\", \"resistances\", \"foulingTest\" or \"siltDensity\"";
    Err(ErrorKind::Empty { what: what.into() }.into())
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
