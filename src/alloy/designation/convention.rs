//! What the numbers of a designation count: conventions of the field, and their ambiguities.

use super::quantities::Measure;
use super::reader::{Entries, Entry, Group, Style};
use super::{Amount, Basis, Convention, Reading};
use crate::alloy::composition::in_percent;
use crate::error::{ErrorKind, WarningKind};

/// Elements whose symbols with percent are solders, brasses and heating alloys, designated by mass.
const BY_MASS: [&str; 14] =
    ["W", "Sn", "Pb", "Ag", "Cu", "Bi", "In", "Sb", "Zn", "Cd", "Au", "Ni", "Cr", "Fe"];
/// Base metals whose alloys are designated by symbols with percent, `CuZn39Pb3`.
const SYMBOL_BASES: [&str; 6] = ["Al", "Cu", "Mg", "Zn", "Sn", "Pb"];
/// Base metals of which that holds when a number is too large for a formula, `NiCr20`.
const LARGE_SYMBOL_BASES: [&str; 10] = ["Ti", "Ni", "Fe", "Ag", "Au", "In", "Co", "W", "Mo", "Zr"];
/// Numbers from here on are percent rather than atoms.
const LARGE: f64 = 4.0;
/// Percents that add up to this share of the whole were meant to add up to it.
const NEARLY_WHOLE: core::ops::RangeInclusive<f64> = 0.85..=1.15;

/// Decides what the numbers count, by the style of the text and the conventions of the field.
pub(super) fn interpret(
    text: &str,
    entries: Entries,
    stated: Option<Basis>,
    per: f64,
) -> Result<Reading, ErrorKind> {
    if entries.items.is_empty() {
        return Err(ErrorKind::Empty { what: "elements".into() });
    }
    let wording = Wording { text: text.trim() };
    if entries.items.iter().any(|item| item.measure.is_some()) {
        return measured(&entries.items, stated);
    }
    match entries.style {
        Style::Dashed | Style::List => percents(&wording, &entries, stated, per),
        Style::Formula => formula(&wording, entries, stated, per),
    }
}

/// The text as warnings quote it.
struct Wording<'a> {
    text: &'a str,
}

impl Wording<'_> {
    fn ambiguous(&self, taken: &str, other: &str, choose: &str) -> WarningKind {
        WarningKind::AmbiguousComposition {
            text: self.text.to_owned(),
            taken: taken.to_owned(),
            other: other.to_owned(),
            choose: choose.to_owned(),
        }
    }
}

fn complete(basis: Basis, amounts: Vec<(String, Amount)>, convention: Convention) -> Reading {
    Reading { basis, amounts, partial: Vec::new(), convention, ambiguity: None, record: None }
}

/// Weighed or counted amounts, which must all be of one kind.
fn measured(items: &[Entry], stated: Option<Basis>) -> Result<Reading, ErrorKind> {
    let kind = items.first().and_then(|item| item.measure);
    if let Some(odd) = items.iter().find(|item| item.measure != kind || item.amount.is_none()) {
        return Err(ErrorKind::CompositionSyntax {
            position: odd.position,
            found: odd.symbol.clone(),
            expected: "every amount in the same kind of unit, all masses or all moles, without limits or balance",
        });
    }
    let basis = if kind == Some(Measure::Mass) { Basis::Mass } else { Basis::MoleRatio };
    if stated.is_some_and(|stated| stated != basis) {
        let other = "the unit of the amounts".to_owned();
        return Err(ErrorKind::Conflict { field: "basis".into(), other });
    }
    let total: f64 = items.iter().filter_map(|item| item.amount).sum();
    if !(total > 0.0 && total.is_finite()) {
        return Err(ErrorKind::Empty { what: "amounts above 0".into() });
    }
    let whole = if basis == Basis::Mass { total } else { 1.0 };
    let one = |item: &Entry| (item.symbol.clone(), Amount::Given(item.amount.unwrap_or(0.0) / whole));
    Ok(complete(basis, items.iter().map(one).collect(), Convention::Amounts))
}

/// `Ti-6Al-4V`, `Cu 70 Zn 30`.
fn percents(
    wording: &Wording,
    entries: &Entries,
    stated: Option<Basis>,
    per: f64,
) -> Result<Reading, ErrorKind> {
    let items = &entries.items;
    let dashed = entries.style == Style::Dashed;
    let (first, rest) = (items.first().filter(|first| first.open()), items.get(1..).unwrap_or_default());
    let first_balance = dashed && first.is_some() && !rest.is_empty() && !rest.iter().any(Entry::open);
    if stated == Some(Basis::MoleRatio) {
        if items.iter().any(|item| item.balance) || first_balance {
            let (field, other) = ("basis".to_owned(), "a balance element in the text".to_owned());
            return Err(ErrorKind::Conflict { field, other });
        }
        if let Some(item) = items.iter().find(|item| item.limits.is_some() || item.share.is_some()) {
            let other = format!("the limits or parts of {}", item.symbol);
            return Err(ErrorKind::Conflict { field: "basis".into(), other });
        }
    }
    let amounts = fractions(items, if stated == Some(Basis::MoleRatio) { 1.0 } else { per }, first_balance)?;
    let aluminide = items.first().is_some_and(|first| first.symbol == "Ti")
        && items.iter().any(|i| i.symbol == "Al" && i.amount.is_some_and(|a| (40.0..=55.0).contains(&a)));
    let (basis, ambiguity) = match stated {
        Some(basis) => (basis, None),
        None if aluminide => (
            Basis::Mole,
            Some(wording.ambiguous("at%, as titanium aluminides are designated", "wt%", "write wt% or at%")),
        ),
        None => (Basis::Mass, None),
    };
    let convention = if dashed { Convention::Designation } else { Convention::List };
    let mut reading = complete(basis, amounts, convention);
    reading.ambiguity = ambiguity;
    Ok(reading)
}

/// `Al0.3CoCrFeNi`, `CuZn39Pb3`, `Sn63Pb37`, `AlSi10Mg`, `(FeCo)0.5Ni0.5`.
fn formula(
    wording: &Wording,
    mut entries: Entries,
    stated: Option<Basis>,
    per: f64,
) -> Result<Reading, ErrorKind> {
    let grouped = shares_of_groups(wording, &mut entries, per);
    let items = entries.items;
    let numbers = Numbers::of(&items, per);
    numbers.refuse_odd(wording, &items, stated, per)?;
    if stated != Some(Basis::MoleRatio)
        && let Some(symbol) = partial_symbol(wording, &items, stated, per)?
    {
        return Ok(symbol);
    }
    let (basis, ambiguity) = numbers.basis(wording, &items, stated);
    let by_percent = numbers.percent || (numbers.first_balance && (basis == Basis::Mass || numbers.large));
    let (basis, amounts) = match basis {
        Basis::Mole if !by_percent => (Basis::MoleRatio, ratios(&items)),
        Basis::MoleRatio => (Basis::MoleRatio, ratios(&items)),
        basis => (basis, fractions(&items, per, numbers.first_balance)?),
    };
    let convention = if basis == Basis::MoleRatio { Convention::Formula } else { Convention::Symbol };
    let mut reading = complete(basis, amounts, convention);
    reading.ambiguity = ambiguity.or(grouped.filter(|_| stated.is_none()));
    Ok(reading)
}

/// What the numbers of a formula look like together.
struct Numbers {
    all: bool,
    sum: f64,
    whole: bool,
    first_balance: bool,
    large: bool,
    /// Percents of every element.
    percent: bool,
}

impl Numbers {
    fn of(items: &[Entry], per: f64) -> Self {
        let all = items.iter().all(|item| item.amount.is_some());
        let rest = items.get(1..).unwrap_or_default();
        let rest_numbered = !rest.is_empty() && rest.iter().all(|item| item.amount.is_some());
        let sum: f64 = items.iter().filter_map(|item| item.amount).sum();
        let whole = (sum - per).abs() <= per * crate::alloy::SUM_TOLERANCE;
        let first_balance = items.first().is_some_and(|first| first.amount.is_none()) && rest_numbered;
        let large = items.iter().any(|item| item.amount.is_some_and(|amount| amount >= LARGE));
        Self { all, sum, whole, first_balance, large, percent: all && items.len() > 1 && whole }
    }

    fn refuse_odd(
        &self,
        wording: &Wording,
        items: &[Entry],
        stated: Option<Basis>,
        per: f64,
    ) -> Result<(), ErrorKind> {
        let nearly = self.all && !self.whole && NEARLY_WHOLE.contains(&(self.sum / per));
        if nearly && stated != Some(Basis::MoleRatio) {
            let tolerance = 100.0 * crate::alloy::SUM_TOLERANCE;
            return Err(ErrorKind::FractionSum { percent: in_percent(self.sum / per), tolerance });
        }
        if let ([only], true) = (items, self.all)
            && only.amount != Some(1.0)
            && !self.whole
        {
            return Err(ErrorKind::CompositionSyntax {
                position: only.position,
                found: wording.text.to_owned(),
                expected: "the other elements: a number behind a single element, such as a fineness, leaves the rest open",
            });
        }
        Ok(())
    }

    fn basis(
        &self,
        wording: &Wording,
        items: &[Entry],
        stated: Option<Basis>,
    ) -> (Basis, Option<WarningKind>) {
        let base = items.first().map_or("", |first| first.symbol.as_str());
        let symbol = self.first_balance
            && (SYMBOL_BASES.contains(&base) || (self.large && LARGE_SYMBOL_BASES.contains(&base)));
        let doubted = items.iter().any(|item| item.amount.is_some_and(|amount| amount >= 2.0))
            && (self.first_balance || (self.large && !self.all));
        let solder = items.len() <= 3 && items.iter().all(|item| BY_MASS.contains(&item.symbol.as_str()));
        let says = |taken: &str, other: &str, choose: &str| Some(wording.ambiguous(taken, other, choose));
        let either = "write wt% or at%";
        match stated {
            Some(basis) => (basis, None),
            None if self.percent && solder => {
                (Basis::Mass, says("wt%, as solders and brasses are designated", "at%", either))
            }
            None if self.percent => {
                (Basis::Mole, says("at%, as glasses and compounds are designated", "wt%", either))
            }
            None if symbol => (
                Basis::Mass,
                says(&symbol_of(base), "a formula of atoms", "write wt% or at%, or give mole ratios"),
            ),
            None if doubted => (
                Basis::MoleRatio,
                says(
                    "a formula of atoms",
                    "percent of a designation such as Ti-6Al-4V",
                    "write a designation with dashes, or wt% or at%",
                ),
            ),
            None => (Basis::MoleRatio, None),
        }
    }
}

fn symbol_of(base: &str) -> String {
    format!("an EN symbol: wt% with {base} as the balance")
}

/// A symbol such as `AlSi10Mg`: the first element is the balance, and elements without a number behind the others are
/// present in an amount that is not coded.
fn partial_symbol(
    wording: &Wording,
    items: &[Entry],
    stated: Option<Basis>,
    per: f64,
) -> Result<Option<Reading>, ErrorKind> {
    let Some((first, rest)) = items.split_first() else { return Ok(None) };
    let open = rest.iter().any(|item| item.amount.is_none());
    let numbers: Vec<f64> = rest.iter().filter_map(|item| item.amount).collect();
    let base = SYMBOL_BASES.contains(&first.symbol.as_str());
    let large = numbers.iter().any(|number| *number >= 5.0);
    // `CuCr1Zr`: nobody writes the 1 of a formula; `CuNi2Si` is short for one of many elements.
    let written_one = base && numbers.contains(&1.0);
    let short = base && rest.len() <= 2 && numbers.iter().any(|number| *number >= 2.0);
    if first.amount.is_some() || !open || !(large || written_one || short) {
        return Ok(None);
    }
    let (coded, uncoded): (Vec<Entry>, Vec<Entry>) =
        items.iter().cloned().partition(|item| item.amount.is_some() || item.position == first.position);
    let amounts = fractions(&coded, per, true)?;
    let mut reading = complete(stated.unwrap_or(Basis::Mass), amounts, Convention::Symbol);
    reading.partial = uncoded.into_iter().map(|item| item.symbol).collect();
    if !large && stated.is_none() {
        let choose = "write the composition such as Cu-2Ni-0.6Si, or give mole ratios";
        reading.ambiguity = Some(wording.ambiguous(&symbol_of(&first.symbol), "a formula of atoms", choose));
    }
    Ok(Some(reading))
}

/// The number behind a parenthesis multiplies every atom in it, as in chemistry; where the numbers outside add up to
/// 100 it is the share of all elements inside together, as alloys are written. The other reading, where they differ.
fn shares_of_groups(wording: &Wording, entries: &mut Entries, per: f64) -> Option<WarningKind> {
    let Entries { items, groups, .. } = entries;
    let inside = |i: usize| groups.iter().find(|group| (group.from..group.to).contains(&i));
    let alone: f64 = items
        .iter()
        .enumerate()
        .filter(|(i, _)| inside(*i).is_none())
        .map(|(_, item)| item.amount.unwrap_or(1.0))
        .sum();
    let outside = alone + groups.iter().map(|group| group.number).sum::<f64>();
    let total = |group: &Group, items: &[Entry]| -> f64 {
        items.iter().skip(group.from).take(group.to - group.from).filter_map(|item| item.amount).sum()
    };
    let same = |group: &Group| (total(group, items) - group.number).abs() <= 1e-9 * group.number;
    if groups.iter().all(same) {
        return None;
    }
    let near = |whole: f64| (outside - whole).abs() <= whole * crate::alloy::SUM_TOLERANCE;
    let multiply = "a formula in which the number multiplies each element of the parenthesis";
    let share = "parts of all elements of the parenthesis together";
    let choose = "write the elements without parenthesis";
    if near(per) {
        for group in groups.iter() {
            let total = total(group, items);
            for item in items.iter_mut().skip(group.from).take(group.to - group.from) {
                item.amount = item.amount.map(|amount| amount * group.number / total);
            }
        }
        return Some(wording.ambiguous(share, multiply, choose));
    }
    near(1.0).then(|| wording.ambiguous(multiply, share, choose))
}

fn ratios(items: &[Entry]) -> Vec<(String, Amount)> {
    items.iter().map(|item| (item.symbol.clone(), Amount::Given(item.amount.unwrap_or(1.0)))).collect()
}

/// Amounts in parts of `per` as fractions; the first element may be the balance without saying so.
fn fractions(items: &[Entry], per: f64, first_balance: bool) -> Result<Vec<(String, Amount)>, ErrorKind> {
    // The first element is the balance by convention, so a number missing behind it is what to name.
    let open = |item: &&Entry| item.open();
    let unfinished = items.iter().skip(1).find(open).or_else(|| items.first().filter(open));
    let start = items.first().map(|first| first.position);
    if let Some(unfinished) =
        unfinished.filter(|item| items.len() > 1 && !(first_balance && Some(item.position) == start))
    {
        return Err(ErrorKind::CompositionSyntax {
            position: unfinished.position,
            found: unfinished.symbol.clone(),
            expected: "a number for every element but the balance",
        });
    }
    let one = |item: &Entry| {
        let part = |number: f64| item.share.map_or(number / per, |share| number * share);
        let amount = match (item.amount, item.limits) {
            (Some(amount), _) => Amount::Given(part(amount)),
            (None, Some((low, high))) => Amount::Range { low: part(low), high: high.map_or(1.0, part) },
            (None, None) => Amount::Balance,
        };
        (item.symbol.clone(), amount)
    };
    Ok(items.iter().map(one).collect())
}
