//! What engineers write, read as amounts of elements.
//!
//! | written                     | read as                                                               |
//! |-----------------------------|-----------------------------------------------------------------------|
//! | `Ti-6Al-4V`, `W-30Cu wt%`   | percent before the element, the first element is the balance; by mass |
//! | `Ti-48Al-2Cr-2Nb`           | the same; by moles, since γ-TiAl is designated so (warning)           |
//! | `Cu + 250 ppm O`            | an addition to a base metal; ppm and ‰ count beside percent           |
//! | `Al0.3CoCrFeNi`, `Ni3Al`, `(FeCo)0.5Ni0.5` | formula: mole ratios                                   |
//! | `Sn63Pb37`, `CuZn39Pb3`     | symbol with percent behind the element; by mass (warning)             |
//! | `AlSi10Mg`, `CuSn8P`        | the same, with elements whose amount is not coded: partial            |
//! | `SAC305`                    | tin–silver–copper solder                                              |
//! | `X5CrNi18-10`, `42CrMo4`, `HS6-5-2` | steel names of EN 10027-1                                     |
//! | `1Cr18Ni9Ti`, `06Cr19Ni10`, `GCr15` | steel names of GB/T 221                                       |
//! | `18K gold Ag 12.5 Cu 12.5`, `Au750Ag125Cu125` | karat and fineness of precious metals               |
//! | `Cu 70 Zn 30`, `Cr 17.0-19.0, C ≤ 0.08, Fe bal.` | list of percent, limits, `bal` for the balance; by mass |
//! | `Cu 70 g, Zn 30 g`          | masses (g, kg, mg) or moles (mol)                                     |
//! | `6061-T6`, `S30400`, `TC4`, `Inconel 718` | designation of the library                              |
//!
//! `wt%`, `at%` or `‰` written anywhere in the text decide. Texts that code no amount at all are refused here.

mod convention;
mod gb_steel;
mod karat;
mod library;
mod marks;
mod quantities;
mod reader;
mod solder;
mod steel;
mod symbol;

use crate::data::AlloyRecord;
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
    /// Limits of a fraction: a maximum has `low` 0, a minimum has `high` 1.
    Range {
        /// Least fraction.
        low: f64,
        /// Largest fraction.
        high: f64,
    },
    /// What is left.
    Balance,
}

/// The convention by which a text was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Convention {
    /// Base metal and percents, `Ti-6Al-4V`.
    Designation,
    /// Elements with amounts, one after the other.
    List,
    /// Chemical formula.
    Formula,
    /// Symbols with percents, `CuZn39Pb3`.
    Symbol,
    /// Tin–silver–copper solder, `SAC305`: tenths of percent Ag, then Cu.
    Solder,
    /// EN 10027-1, sec. 8.2.3: `X`, carbon in hundredths of percent, contents in percent.
    EnHighAlloy,
    /// EN 10027-1, sec. 8.2.1 and 8.2.2: carbon in hundredths of percent, contents times 4, 10, 100 or 1000.
    EnLowAlloy,
    /// EN 10027-1, sec. 8.2.4: `HS`, percents of W, Mo, V, Co.
    EnHighSpeed,
    /// GB/T 221: carbon in front, each content in percent behind its element.
    GbSteel,
    /// Karat: twenty-fourths of gold.
    Karat,
    /// Fineness: parts of a thousand of a precious metal.
    Fineness,
    /// Masses or amounts of substance.
    Amounts,
    /// A table.
    Table,
    /// A designation of the library: the composition is that of its record.
    Library,
}

impl Convention {
    /// Stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Designation => "designation",
            Self::List => "list",
            Self::Formula => "formula",
            Self::Symbol => "symbol",
            Self::Solder => "solder",
            Self::EnHighAlloy => "enHighAlloy",
            Self::EnLowAlloy => "enLowAlloy",
            Self::EnHighSpeed => "enHighSpeed",
            Self::GbSteel => "gbSteel",
            Self::Karat => "karat",
            Self::Fineness => "fineness",
            Self::Amounts => "amounts",
            Self::Table => "table",
            Self::Library => "library",
        }
    }
}

/// How a text was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What the amounts count.
    pub basis: Basis,
    /// Symbols and amounts in the order of the text.
    pub amounts: Vec<(String, Amount)>,
    /// Elements the text names without coding their amount; they are in no sum.
    pub partial: Vec<String>,
    /// The convention that gave the numbers their meaning.
    pub convention: Convention,
    /// The other reading, if there is one.
    pub ambiguity: Option<WarningKind>,
    /// The record of the library that the text names.
    pub record: Option<&'static AlloyRecord>,
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
/// assert_eq!(read("42CrMo4", None)?.partial, ["Mo"]);
/// assert_eq!(read("C ≤ 0.08, Fe bal.", None)?.amounts[0].1, Amount::Range { low: 0.0, high: 0.0008 });
/// assert!(read("Xx-5Al", None).is_err());
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// A text that is no composition may name an alloy of the library, by any of its designations:
///
/// ```
/// use matprop::alloy::{Convention, read};
///
/// let reading = read("AA7075-T6", None)?;
/// assert_eq!(reading.convention, Convention::Library);
/// assert_eq!(reading.record.map(|record| record.name.as_str()), Some("7075"));
/// assert_eq!(read("S30401", None).unwrap_err().code(), "unknown_record");
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `composition_syntax`, `unknown_element`, `duplicate_field`, `conflict`, `too_large`, `fraction_sum`, `out_of_range`;
/// `unknown_record` for what looks like a designation, with near ones.
pub fn read(text: &str, basis: Option<Basis>) -> Result<Reading, ErrorKind> {
    match read_composition(text, basis).and_then(|reading| reading.specification().map(|_| reading)) {
        // `SKH51` is a steel rather than sulfur with K and H.
        Ok(reading)
            if basis.is_none() && matches!(reading.convention, Convention::Formula | Convention::Symbol) =>
        {
            Ok(library::instead_of_formula(text)?.unwrap_or(reading))
        }
        Ok(reading) => Ok(reading),
        // What cannot add up, such as `Al 6061`, may be a name; else it is refused where it is put together.
        Err(refused) => match read_composition(text, basis) {
            Ok(reading) => library::read(text, basis, refused).or(Ok(reading)),
            Err(refused) => library::read(text, basis, refused),
        },
    }
}

/// A text that states the composition itself.
fn read_composition(text: &str, basis: Option<Basis>) -> Result<Reading, ErrorKind> {
    let size = text.chars().count();
    if size > MAX_LENGTH {
        return Err(ErrorKind::TooLarge { size, limit: MAX_LENGTH });
    }
    let mut reader = Reader { chars: text.chars().map(typed).collect(), at: 0, text };
    if let Some(reading) = named(&reader.word()) {
        let reading = reading?;
        if basis.is_some_and(|basis| basis != reading.basis) {
            let other = "a designation that counts mass".to_owned();
            return Err(ErrorKind::Conflict { field: "basis".into(), other });
        }
        return distinct(reading);
    }
    let karat = reader.take_karat()?;
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
    if reader.peek().is_none() && karat.is_none() {
        return Err(ErrorKind::Empty { what: "elements".into() });
    }
    let entries = reader.entries()?;
    if let Some(karat) = karat {
        return distinct(karat.complete(entries, stated, marked.per, text)?);
    }
    let fineness = karat::per_thousand(&entries, stated);
    let per = if fineness { 1000.0 } else { marked.per };
    let mut reading = interpret(text, entries, if fineness { Some(Basis::Mass) } else { stated }, per)?;
    if fineness {
        reading.convention = Convention::Fineness;
    }
    distinct(reading)
}

/// Limits of one fraction, `5.5-6.75 wt%` or `<= 0.4 %`, as parts of 1; nothing for a text that has none.
///
/// ```
/// use matprop::alloy::{Basis, read_limits};
///
/// assert_eq!(read_limits("<= 0.5 wt%", Basis::Mass)?, Some((0.0, 0.005)));
/// assert_eq!(read_limits("6 wt%", Basis::Mass)?, None);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `composition_syntax`; `conflict` for a unit of another basis; `needs` for limits without a unit.
pub fn read_limits(text: &str, basis: Basis) -> Result<Option<(f64, f64)>, ErrorKind> {
    let size = text.chars().count();
    if size > MAX_LENGTH {
        return Err(ErrorKind::TooLarge { size, limit: MAX_LENGTH });
    }
    // `30 ± 2 wt%` states an uncertainty, not limits.
    if text.contains('±') {
        return Ok(None);
    }
    let mut reader = Reader { chars: text.chars().map(typed).collect(), at: 0, text };
    let before = reader.chars.clone();
    let marks = reader.take_marks()?;
    let Some(stated) = reader.stated()?.filter(|stated| !stated.exact) else { return Ok(None) };
    reader.skip_spaces();
    if reader.peek().is_some() {
        return reader.refuse("the end");
    }
    if marks.basis.is_some_and(|marked| marked != basis) {
        return Err(ErrorKind::Conflict {
            field: text.trim().to_owned(),
            other: "the kind of the table".into(),
        });
    }
    if before == reader.chars && stated.share.is_none() {
        return Err(ErrorKind::Needs { field: text.trim().to_owned(), other: "%".into() });
    }
    let part = |number: f64| stated.share.map_or(number / marks.per, |share| number * share);
    Ok(Some((part(stated.low), stated.high.map_or(1.0, part))))
}

/// The plain form of a character, one for one so that places in the text stay what they are.
fn typed(c: char) -> char {
    match c {
        '—' | '―' | '﹣' | '⁻' => '-',
        '〜' | '∼' => '~',
        '≦' | '⩽' | '≲' => '≤',
        '≧' | '⩾' => '≥',
        '、' | '﹐' => ',',
        '\t' | '\n' | '\r' => ' ',
        '【' | '〔' => '(',
        '】' | '〕' => ')',
        '﹪' => '%',
        _ => plain(c),
    }
}

/// Designations that are one word with rules of their own.
fn named(word: &str) -> Option<Result<Reading, ErrorKind>> {
    solder::read(word).or_else(|| steel::read(word)).or_else(|| gb_steel::read(word)).map(Ok)
}

fn distinct(reading: Reading) -> Result<Reading, ErrorKind> {
    let symbols = reading.amounts.iter().map(|(symbol, _)| symbol).chain(&reading.partial);
    let mut seen: Vec<&String> = Vec::new();
    for symbol in symbols {
        if seen.contains(&symbol) {
            return Err(ErrorKind::DuplicateField { field: symbol.clone() });
        }
        seen.push(symbol);
    }
    Ok(reading)
}
