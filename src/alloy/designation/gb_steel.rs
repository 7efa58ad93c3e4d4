//! Steel names of GB/T 221.

use super::symbol::{Part, parts};
use super::{Amount, Basis, Convention, Reading};
use crate::error::WarningKind;

/// Alloying elements of steels, without which a name is not one of a steel.
const ALLOYING: [&str; 15] =
    ["Cr", "Ni", "Mn", "Si", "Mo", "W", "V", "Ti", "Nb", "Al", "Cu", "B", "N", "Co", "Zr"];

/// Reads `1Cr18Ni9Ti`, `06Cr19Ni10`, `40Cr`, `20CrMnTi`, `60Si2Mn`, `GCr15`, `W18Cr4V`.
///
/// Carbon stands in front: one digit is tenths of percent (`0` at most 0.08 %, `00` at most 0.03 %), two digits are
/// hundredths, three digits with a zero in front thousandths. Contents are percents behind their element; an element
/// without a number is present below 1.5 %. A final `A` marks quality.
///
/// # References
/// GB/T 221-2008, sec. 4; GB/T 20878-2007; GB/T 1220-1992 (the older names of stainless steels)
pub(super) fn read(word: &str) -> Option<Reading> {
    let name = word.strip_suffix('A').unwrap_or(word);
    if let Some(rest) = name.strip_prefix("GCr") {
        return bearing(rest);
    }
    let parts = parts(name)?;
    let (carbon, rest) = match parts.split_first()? {
        (Part::Number(digits), rest) => (Some(carbon(digits)?), rest),
        _ => (None, parts.as_slice()),
    };
    let contents = contents(rest)?;
    let symbols: Vec<&str> = contents.iter().map(|(symbol, _)| *symbol).collect();
    if carbon.is_none() && !without_carbon(&contents) {
        return None;
    }
    let fit = symbols.iter().all(|symbol| ALLOYING.contains(symbol))
        && ["Cr", "Mn", "Si", "W", "Mo"].contains(symbols.first()?);
    let total: f64 = contents.iter().filter_map(|(_, percent)| *percent).sum();
    // `80Ni20Cr` and `60Mn40` are percents in front of or behind the elements, not a steel.
    let front = parts.first().and_then(Part::number).unwrap_or(0.0);
    if !fit || total >= 60.0 || (front + total - 100.0).abs() < 0.5 {
        return None;
    }
    let mut amounts = vec![("Fe".to_owned(), Amount::Balance)];
    let mut partial = Vec::new();
    match carbon {
        Some(carbon) => amounts.push(("C".to_owned(), carbon)),
        None => partial.push("C".to_owned()),
    }
    for (symbol, percent) in &contents {
        match percent {
            Some(percent) => amounts.push(((*symbol).to_owned(), Amount::Given(percent / 100.0))),
            None => partial.push((*symbol).to_owned()),
        }
    }
    let ambiguity = european(word, &contents);
    Some(Reading {
        basis: Basis::Mass,
        amounts,
        partial,
        convention: Convention::GbSteel,
        ambiguity,
        record: None,
    })
}

fn carbon(digits: &str) -> Option<Amount> {
    let value: f64 = digits.parse().ok()?;
    let at_most = |high: f64| Some(Amount::Range { low: 0.0, high });
    match (digits.len(), digits) {
        _ if digits.contains('.') => None,
        (1, "0") => at_most(0.0008),
        (2, "00") => at_most(0.0003),
        (1, _) => Some(Amount::Given(value / 1e3)),
        (2, _) => Some(Amount::Given(value / 1e4)),
        (3, _) if digits.starts_with('0') => Some(Amount::Given(value / 1e5)),
        _ => None,
    }
}

/// Symbols, each with its percent if one follows it.
fn contents(parts: &[Part]) -> Option<Vec<(&str, Option<f64>)>> {
    let mut contents: Vec<(&str, Option<f64>)> = Vec::new();
    for part in parts {
        match part {
            Part::Symbol(symbol) => contents.push((symbol, None)),
            Part::Number(_) => {
                let (_, open) = contents.last_mut().filter(|(_, percent)| percent.is_none())?;
                *open = part.number();
            }
            Part::Dash => return None,
        }
    }
    Some(contents)
}

/// `W18Cr4V`, `W6Mo5Cr4V2`, `Cr12MoV`: these tool steels are named without carbon.
fn without_carbon(contents: &[(&str, Option<f64>)]) -> bool {
    if contents.first() == Some(&("Cr", Some(12.0))) {
        return true;
    }
    let has = |name: &str, least: f64| contents.iter().any(|(s, p)| *s == name && p.unwrap_or(0.0) >= least);
    contents.first().is_some_and(|(symbol, _)| *symbol == "W")
        && has("W", 1.0)
        && has("Cr", 4.0)
        && contents.iter().any(|(symbol, _)| *symbol == "V")
}

/// `GCr15`: bearing steel, chromium in tenths of percent; carbon (about 1 %) is not coded.
fn bearing(rest: &str) -> Option<Reading> {
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let chromium: f64 = rest.get(..end)?.parse().ok()?;
    let mut partial = vec!["C".to_owned()];
    for part in parts(rest.get(end..)?)? {
        let Part::Symbol(symbol) = part else { return None };
        partial.push(symbol);
    }
    let amounts =
        vec![("Fe".to_owned(), Amount::Balance), ("Cr".to_owned(), Amount::Given(chromium / 1000.0))];
    Some(Reading {
        basis: Basis::Mass,
        amounts,
        partial,
        convention: Convention::GbSteel,
        ambiguity: None,
        record: None,
    })
}

/// The other reading of a name whose only number stands at its end, `20CrNi3`.
fn european(word: &str, contents: &[(&str, Option<f64>)]) -> Option<WarningKind> {
    let numbered: Vec<usize> =
        contents.iter().enumerate().filter(|(_, (_, p))| p.is_some()).map(|(i, _)| i).collect();
    let only_last = numbered.as_slice() == [contents.len().checked_sub(1)?] && contents.len() > 1;
    let ((first, _), (last, percent)) = (contents.first()?, contents.last()?);
    (only_last && *last == "Ni").then(|| WarningKind::AmbiguousComposition {
        text: word.to_owned(),
        taken: format!("a name of GB/T 221 with {} % {last}", percent.unwrap_or(0.0)),
        other: format!("a name of EN 10027-1 with {} % {first}", percent.unwrap_or(0.0) / 4.0),
        choose: "write the contents, such as Fe-0.2C-0.75Cr".into(),
    })
}
