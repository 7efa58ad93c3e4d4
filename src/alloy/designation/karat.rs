//! Karat and fineness of precious metals.

use super::convention::interpret;
use super::reader::{Entries, Entry, Reader, Style};
use super::{Basis, Convention, Reading};
use crate::error::ErrorKind;

/// Twenty-fourths of gold, and where the text says so.
pub(super) struct Karat {
    karat: f64,
    position: usize,
}

/// How far a fraction of gold may be from that of the karat: 14 K is sold as 585 parts of a thousand.
const NEAR: f64 = 0.003;

impl Reader<'_> {
    /// Takes `18K`, `18 kt yellow gold`, `18K金` at the start.
    pub fn take_karat(&mut self) -> Result<Option<Karat>, ErrorKind> {
        self.skip_spaces();
        let from = self.at;
        let Some(karat) = self.number()? else { return Ok(None) };
        if self.peek() == Some(' ') {
            self.at += 1;
        }
        let word = self.letters();
        let known = ["K", "k", "kt", "ct", "Kt", "karat", "carat", "KGold", "Kgold", "KT"];
        if !(known.contains(&word.as_str()) && karat > 0.0 && karat <= 24.0) {
            self.at = from;
            return Ok(None);
        }
        self.at += word.len();
        loop {
            while self.peek().is_some_and(|c| matches!(c, ' ' | ':' | ',' | '-' | '金')) {
                self.at += 1;
            }
            let word = self.letters();
            let colors = ["gold", "yellow", "white", "rose", "red", "pink", "green"];
            if !colors.contains(&word.to_lowercase().as_str()) {
                return Ok(Some(Karat { karat, position: from + 1 }));
            }
            self.at += word.len();
        }
    }
}

impl Karat {
    /// The alloy: gold by the karat, the other elements as written.
    pub fn complete(
        &self,
        mut entries: Entries,
        stated: Option<Basis>,
        per: f64,
        text: &str,
    ) -> Result<Reading, ErrorKind> {
        if stated.is_some_and(|basis| basis != Basis::Mass) {
            return Err(ErrorKind::Conflict { field: "karat".into(), other: "at%".into() });
        }
        let gold = self.karat / 24.0;
        let open = entries.items.len() < 2 && self.karat < 24.0;
        let open = open && entries.items.iter().all(|item| item.symbol == "Au");
        if open {
            return Err(ErrorKind::CompositionSyntax {
                position: self.position,
                found: format!("{} karat", self.karat),
                expected: "the other elements too: karat leaves open what the rest is, write 18K Ag 12.5 Cu 12.5",
            });
        }
        let own = entries.items.iter().position(|item| item.symbol == "Au");
        match own {
            Some(at) => {
                let Some(item) = entries.items.get_mut(at) else {
                    return Err(ErrorKind::Empty { what: "elements".into() });
                };
                let whole = if item.amount.is_some_and(|amount| amount > 100.0) { 1000.0 } else { per };
                let written = item.amount.map(|amount| amount / whole);
                if written.is_some_and(|written| (written - gold).abs() > NEAR) {
                    let other = format!("{} karat", self.karat);
                    return Err(ErrorKind::Conflict { field: "Au".into(), other });
                }
                item.amount = item.amount.or(Some(gold * per));
            }
            None => {
                entries.items.insert(0, Entry::given("Au", gold * per, self.position));
            }
        }
        let per = if per_thousand(&entries, stated) { 1000.0 } else { per };
        entries.style = Style::List;
        entries.groups.clear();
        let mut reading = interpret(text, entries, Some(Basis::Mass), per)?;
        (reading.convention, reading.ambiguity) = (Convention::Karat, None);
        Ok(reading)
    }
}

/// Metals whose alloys are stamped with parts of a thousand.
const PRECIOUS: [&str; 4] = ["Au", "Ag", "Pt", "Pd"];

/// Whether numbers that add up to a thousand count parts of a thousand of a precious metal, `Au750Ag125Cu125`; such an
/// alloy has a basis of mass.
pub(super) fn per_thousand(entries: &Entries, stated: Option<Basis>) -> bool {
    let precious = entries.items.first().is_some_and(|item| PRECIOUS.contains(&item.symbol.as_str()));
    let numbers: Option<Vec<f64>> = entries.items.iter().map(|item| item.amount).collect();
    let sum: f64 = numbers.unwrap_or_default().iter().sum();
    precious && stated.is_none_or(|basis| basis == Basis::Mass) && (sum - 1000.0).abs() <= 5.0
}
