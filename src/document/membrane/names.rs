//! Names of gases and components as keys of a document.

use super::dense::{MAX_GASES, MAX_NAME, formula};
use crate::document::input::Entries;
use crate::error::{Error, ErrorKind};
use std::borrow::Cow;

/// Makes the names at `path` plain (`CO₂` and ` co2 ` are CO2) and returns them: at least one, none empty or long, each
/// once.
pub(super) fn unique<T>(entries: &mut Entries<T>, path: &str) -> Result<Vec<Cow<'static, str>>, Error> {
    if entries.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: path.to_owned() }, path));
    }
    if entries.iter().count() > MAX_GASES {
        return Err(Error::new(ErrorKind::TooMany { what: path.to_owned(), limit: MAX_GASES }, path));
    }
    let mut seen = Vec::with_capacity(entries.iter().len());
    for (name, _) in entries.iter_mut() {
        let known = formula(name);
        let size = known.chars().count();
        if size > MAX_NAME {
            return Err(Error::new(ErrorKind::TooLarge { size, limit: MAX_NAME }, path));
        }
        if known.is_empty() {
            return Err(Error::new(ErrorKind::Empty { what: "name".into() }, path));
        }
        if seen.contains(&known) {
            return Err(Error::new(ErrorKind::DuplicateField { field: name.clone() }, path));
        }
        if *name != known {
            *name = known.to_string();
        }
        seen.push(known);
    }
    Ok(seen)
}
