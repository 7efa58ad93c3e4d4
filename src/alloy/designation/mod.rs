//! What engineers write, read as amounts of elements.
//!
//! | written                     | read as                                                               |
//! |-----------------------------|-----------------------------------------------------------------------|
//! | `Ti-6Al-4V`, `W-30Cu wt%`   | percent before the element, the first element is the balance; by mass |
//! | `Ti-48Al-2Cr-2Nb`           | the same; by moles, since γ-TiAl is designated so (warning)           |
//! | `Al0.3CoCrFeNi`, `Ni3Al`    | formula: mole ratios                                                  |
//! | `Sn63Pb37`, `CuZn39Pb3`     | symbol with percent behind the element; by mass (warning)             |
//! | `Cu 70 Zn 30`, `Fe bal., Cr 18 %` | list of percent, `bal` for the balance; by mass                 |
//!
//! `wt%`, `at%` or `‰` written anywhere in the text decide. Trade names, steel numbers and symbols that code no
//! amount (`AlSi10Mg`) are refused here rather than guessed.

mod convention;
mod reader;

use crate::error::{ErrorKind, WarningKind};
use crate::quantity::plain;
use convention::interpret;
use reader::Reader;

/// The longest text that is read, in characters.
const MAX_LENGTH: usize = 1000;

/// What the amounts of a composition count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Fractions of mass.
    Mass,
    /// Fractions of amount of substance.
    Mole,
    /// Ratios of amount of substance, of any sum.
    MoleRatio,
}

/// An amount as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    /// A fraction (parts of 1) or a ratio.
    Given(f64),
    /// What is left.
    Balance,
}

/// How a text was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What the amounts count.
    pub basis: Basis,
    /// Symbols and amounts in the order of the text.
    pub amounts: Vec<(String, Amount)>,
    /// The other reading, if there is one.
    pub ambiguity: Option<WarningKind>,
}

/// Reads a composition; `basis` overrides what the text would mean by convention.
///
/// ```
/// use matprop::alloy::{Amount, Basis, read};
///
/// let reading = read("Ti-6Al-4V", None)?;
/// assert_eq!(reading.basis, Basis::Mass);
/// assert_eq!(reading.amounts[0], ("Ti".to_owned(), Amount::Balance));
/// assert_eq!(reading.amounts[1], ("Al".to_owned(), Amount::Given(0.06)));
/// assert_eq!(read("AlCoCrFeNi2.1", None)?.basis, Basis::MoleRatio);
/// assert!(read("Xx-5Al", None).is_err());
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `composition_syntax`, `unknown_element`, `duplicate_field`, `conflict`, `too_large`.
pub fn read(text: &str, basis: Option<Basis>) -> Result<Reading, ErrorKind> {
    let size = text.chars().count();
    if size > MAX_LENGTH {
        return Err(ErrorKind::TooLarge { size, limit: MAX_LENGTH });
    }
    let mut reader = Reader { chars: text.chars().map(plain).collect(), at: 0, text };
    let marked = reader.take_marks()?;
    let stated = match (basis, marked.basis) {
        (Some(asked), Some(written)) if asked != written => {
            return Err(ErrorKind::Conflict {
                field: "basis".into(),
                other: "the unit written in the text".into(),
            });
        }
        (asked, written) => asked.or(written),
    };
    reader.skip_spaces();
    if reader.peek().is_none() {
        return Err(ErrorKind::Empty { what: "elements".into() });
    }
    let entries = reader.entries()?;
    let reading = interpret(text, entries, stated, marked.per)?;
    for (i, (symbol, _)) in reading.amounts.iter().enumerate() {
        if reading.amounts[..i].iter().any(|(known, _)| known == symbol) {
            return Err(ErrorKind::DuplicateField { field: symbol.clone() });
        }
    }
    Ok(reading)
}
