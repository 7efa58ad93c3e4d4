//! Alloys by designation: UNS, EN, JIS, GB/T and AISI numbers, and trade names.

use super::{Basis, Convention, Reading, read_composition, typed};
use crate::data::{self, AlloyRecord};
use crate::error::{ErrorKind, WarningKind, near};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Words in front of a designation that say which body or metal it is of.
const PREFIXES: [&str; 25] = [
    "UNS",
    "AISI",
    "SAE",
    "ASTM",
    "ASME",
    "JIS",
    "DINEN",
    "DIN",
    "ENAW",
    "ENAC",
    "ENMC",
    "EN",
    "AA",
    "GBT",
    "GB",
    "W.NR.",
    "WNR.",
    "W.NR",
    "WNR",
    "TYPE",
    "SS",
    "STEEL",
    "ALUMINUM",
    "ALUMINIUM",
    "AL",
];
/// Words behind a designation.
const SUFFIXES: [&str; 18] = [
    "STAINLESSSTEEL",
    "STAINLESS",
    "TOOLSTEEL",
    "STEEL",
    "ALLOY",
    "ALUMINUM",
    "ALUMINIUM",
    "TITANIUM",
    "BRASS",
    "BRONZE",
    "MAGNESIUM",
    "不锈钢",
    "铝合金",
    "钛合金",
    "镁合金",
    "黄铜",
    "合金",
    "钢",
];
/// Brands whose numbers are also written with `IN` or `Alloy` in front, or alone.
const BRANDS: [&str; 3] = ["INCONEL", "INCOLOY", "HASTELLOY"];

/// Records by the plain form of their names.
static BY_NAME: LazyLock<BTreeMap<String, &'static AlloyRecord>> = LazyLock::new(|| {
    let mut names = BTreeMap::new();
    for record in data::alloys().unwrap_or_default() {
        for name in core::iter::once(&record.name).chain(&record.names) {
            names.entry(plain(name)).or_insert(record);
        }
    }
    names
});

/// The composition of the record that a text names; `refused` says why the text is no composition itself.
pub(super) fn read(text: &str, basis: Option<Basis>, refused: ErrorKind) -> Result<Reading, ErrorKind> {
    if text.chars().count() > 64 {
        return Err(refused);
    }
    let Some(record) = find(text) else {
        let near = near_names(text);
        return Err(if near.is_empty() || !numbered(text, &refused) { refused } else { unknown(text, near) });
    };
    if basis.is_some_and(|basis| basis != Basis::Mass) {
        let other = "a designation that counts mass".to_owned();
        return Err(ErrorKind::Conflict { field: "basis".into(), other });
    }
    of(record, text)
}

/// The record of a text that is a formula too, with a warning.
pub(super) fn instead_of_formula(text: &str) -> Result<Option<Reading>, ErrorKind> {
    let Some(record) = BY_NAME.get(&plain(text)).copied() else { return Ok(None) };
    let mut reading = of(record, text)?;
    reading.ambiguity = Some(WarningKind::AmbiguousComposition {
        text: text.trim().to_owned(),
        taken: format!("{}, {}", record.name, record.family),
        other: "a formula or symbol of elements".into(),
        choose: "give a table, or another designation".into(),
    });
    Ok(Some(reading))
}

fn of(record: &'static AlloyRecord, text: &str) -> Result<Reading, ErrorKind> {
    let composition = record.composition.as_ref().or(record.limits.as_ref());
    let composition = composition.ok_or_else(|| ErrorKind::BrokenData {
        collection: "alloys.json",
        detail: format!("{} has no composition", record.name),
    })?;
    let mut reading = read_composition(composition, Some(Basis::Mass))?;
    reading.convention = Convention::Library;
    reading.record = Some(record);
    reading.ambiguity = record.other_reading.as_ref().map(|other| WarningKind::AmbiguousComposition {
        text: text.trim().to_owned(),
        taken: format!("{}, {}", record.name, record.family),
        other: other.clone(),
        choose: "write the composition, or another designation".into(),
    });
    Ok(reading)
}

impl Reading {
    /// The limits of the standard that the record of a designation quotes.
    ///
    /// # Errors
    /// As [`super::read`], for a record that does not read.
    pub fn standard_limits(&self) -> Result<Option<Self>, ErrorKind> {
        let limits = self.record.and_then(|record| record.limits.as_ref());
        limits.map(|limits| read_composition(limits, Some(Basis::Mass))).transpose()
    }
}

/// Capital letters, digits and points of a name, so that `Inconel® 718`, `INCONEL-718` and `Inconel 718` are one.
fn plain(name: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || *c == '.' || *c == '%';
    name.chars().map(typed).filter(kept).flat_map(char::to_uppercase).collect()
}

/// The record of a designation, however it is written.
fn find(text: &str) -> Option<&'static AlloyRecord> {
    let whole = plain(text);
    let forms = [Some(whole.as_str()), stripped(&whole)];
    let untempered = without_temper(text).map(|rest| plain(&rest));
    let short = untempered.as_deref().map(|name| [Some(name), stripped(name)]);
    forms.into_iter().chain(short.into_iter().flatten()).flatten().find_map(known)
}

fn known(name: &str) -> Option<&'static AlloyRecord> {
    let get = |name: &str| BY_NAME.get(name).copied();
    let number = ["IN", "ALLOY", ""].iter().find_map(|start| {
        name.strip_prefix(start).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    });
    let branded = || number.and_then(|rest| BRANDS.iter().find_map(|brand| get(&format!("{brand}{rest}"))));
    get(name)
        .or_else(|| name.strip_prefix("ALLOY").and_then(get))
        // `A356` for the casting A356.0.
        .or_else(|| get(&format!("{name}.0")))
        .or_else(branded)
}

/// Without the words around it.
fn stripped(name: &str) -> Option<&str> {
    let mut rest = name;
    for suffix in SUFFIXES {
        rest = rest.strip_suffix(suffix).unwrap_or(rest);
    }
    let prefix = PREFIXES.iter().find(|prefix| {
        rest.strip_prefix(**prefix).is_some_and(|rest| rest.chars().any(|c| c.is_ascii_digit()))
    });
    rest = prefix.and_then(|prefix| rest.strip_prefix(prefix)).unwrap_or(rest);
    // Chinese names put the metal in front.
    rest = SUFFIXES.iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    (rest.len() < name.len() && !rest.is_empty()).then_some(rest)
}

/// `7075` of `7075-T6`: without the temper of an aluminum or magnesium alloy.
fn without_temper(text: &str) -> Option<String> {
    let text: String = text.trim().chars().map(typed).collect();
    let end = |at: usize| {
        let (rest, temper) = (text.get(..at)?, text.get(at..)?.trim_start_matches(['-', ' ']));
        let mut signs = temper.chars();
        let letter = signs.next().is_some_and(|c| matches!(c, 'T' | 'H' | 'O' | 'F' | 'W'));
        let digits = signs.as_str();
        let tempered = matches!(temper.chars().next(), Some('T' | 'H')) != digits.is_empty();
        let fits = letter && tempered && digits.len() <= 5 && digits.chars().all(|c| c.is_ascii_digit());
        let rest = rest.trim_end_matches(['-', ' ']);
        (fits && rest.ends_with(|c: char| c.is_ascii_alphanumeric())).then(|| rest.to_owned())
    };
    let start = text.rfind(['T', 'H', 'O', 'F', 'W'])?;
    (start > 0).then(|| end(start)).flatten()
}

/// Whether a text looks like a designation: it has a number of two digits or more and nothing that only compositions have.
fn numbered(text: &str, refused: &ErrorKind) -> bool {
    let named = matches!(
        refused,
        ErrorKind::CompositionSyntax { .. }
            | ErrorKind::UnknownElement { .. }
            | ErrorKind::NoElementVolume { .. }
            | ErrorKind::DuplicateField { .. }
    );
    // `Au750` is a fineness that leaves the rest open.
    let symbol = text.trim().get(..2).is_some_and(|start| data::element(start).is_ok());
    let counted = text.trim().get(2..).is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()));
    let digits: Vec<bool> = text.chars().map(|c| c.is_ascii_digit()).collect();
    let run = digits.windows(2).any(|pair| pair == [true, true]);
    named && run && !(symbol && counted) && !text.contains(['%', '≤', '<', ',', '=', ':', '±', '/'])
}

fn near_names(text: &str) -> Vec<String> {
    let whole = plain(text);
    let untempered = without_temper(text).map(|rest| plain(&rest));
    let name = untempered.as_deref().unwrap_or(&whole);
    let name = stripped(name).unwrap_or(name);
    let plain_names = near(name, BY_NAME.keys().map(String::as_str)).0;
    let records = data::alloys().unwrap_or_default();
    let shown = |wanted: &String| {
        let all = records.iter().flat_map(|record| core::iter::once(&record.name).chain(&record.names));
        all.into_iter().find(|name| plain(name) == *wanted).cloned()
    };
    plain_names.iter().filter_map(shown).collect()
}

fn unknown(text: &str, near: Vec<String>) -> ErrorKind {
    ErrorKind::UnknownRecord {
        collection: "alloys",
        id: text.trim().chars().take(64).collect(),
        near: crate::error::Near(near),
    }
}
