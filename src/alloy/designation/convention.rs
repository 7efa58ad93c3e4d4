//! What the numbers of a designation count: conventions of the field, and their ambiguities.

use super::reader::{Entries, Entry, Style};
use super::{Amount, Basis, Reading};
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
    let items = entries.items;
    let Some((first, rest)) = items.split_first() else {
        return Err(ErrorKind::Empty { what: "elements".into() });
    };
    let ambiguous = |taken: &str, other: &str, choose: &str| WarningKind::AmbiguousComposition {
        text: text.trim().to_owned(),
        taken: taken.to_owned(),
        other: other.to_owned(),
        choose: choose.to_owned(),
    };
    let all_numbered = items.iter().all(|item| item.amount.is_some());
    let rest_numbered = !rest.is_empty() && rest.iter().all(|item| item.amount.is_some());
    let sum: f64 = items.iter().filter_map(|item| item.amount).sum();
    let whole = (sum - per).abs() <= per * crate::alloy::SUM_TOLERANCE;
    let first_balance = first.amount.is_none() && rest_numbered;
    match entries.style {
        Style::Dashed | Style::List => {
            let fractions = fractions(&items, per, first_balance && entries.style == Style::Dashed)?;
            if stated == Some(Basis::MoleRatio)
                && fractions.iter().any(|(_, amount)| *amount == Amount::Balance)
            {
                let (field, other) = ("basis".to_owned(), "a balance element in the text".to_owned());
                return Err(ErrorKind::Conflict { field, other });
            }
            let aluminide = first.symbol == "Ti"
                && items
                    .iter()
                    .any(|i| i.symbol == "Al" && i.amount.is_some_and(|a| (40.0..=55.0).contains(&a)));
            let (basis, ambiguity) = match stated {
                Some(basis) => (basis, None),
                None if aluminide => {
                    let kind =
                        ambiguous("at%, as titanium aluminides are designated", "wt%", "write wt% or at%");
                    (Basis::Mole, Some(kind))
                }
                None => (Basis::Mass, None),
            };
            Ok(Reading { basis, amounts: fractions, ambiguity })
        }
        Style::Formula => {
            let base = first.symbol.as_str();
            let large = items.iter().any(|item| item.amount.is_some_and(|amount| amount >= LARGE));
            let symbol = first_balance
                && (SYMBOL_BASES.contains(&base) || (large && LARGE_SYMBOL_BASES.contains(&base)));
            let percent = all_numbered && items.len() > 1 && whole;
            let doubted = items.iter().any(|item| item.amount.is_some_and(|amount| amount >= 2.0))
                && (first_balance || (large && !all_numbered));
            if all_numbered
                && !whole
                && stated != Some(Basis::MoleRatio)
                && NEARLY_WHOLE.contains(&(sum / per))
            {
                let tolerance = 100.0 * crate::alloy::SUM_TOLERANCE;
                return Err(ErrorKind::FractionSum { percent: 100.0 * sum / per, tolerance });
            }
            if let ([only], true) = (items.as_slice(), all_numbered)
                && only.amount != Some(1.0)
                && !whole
            {
                return Err(ErrorKind::CompositionSyntax {
                    position: only.position,
                    found: text.trim().to_owned(),
                    expected: "the other elements: a number behind a single element, such as a fineness, leaves the rest open",
                });
            }
            let solder = items.len() <= 3 && items.iter().all(|item| BY_MASS.contains(&item.symbol.as_str()));
            if let Some(unfinished) = unfinished_symbol(&items) {
                return Err(ErrorKind::CompositionSyntax {
                    position: unfinished.position,
                    found: unfinished.symbol.clone(),
                    expected: "a number behind every element: a designation like this does not code every amount, write the composition such as Al-10Si-0.3Mg",
                });
            }
            let (basis, ambiguity) = match stated {
                Some(basis) => (basis, None),
                None if percent && solder => (
                    Basis::Mass,
                    Some(ambiguous("wt%, as solders and brasses are designated", "at%", "write wt% or at%")),
                ),
                None if percent => (
                    Basis::Mole,
                    Some(ambiguous(
                        "at%, as glasses and compounds are designated",
                        "wt%",
                        "write wt% or at%",
                    )),
                ),
                None if symbol => {
                    let taken = format!("an EN symbol: wt% with {} as the balance", first.symbol);
                    (
                        Basis::Mass,
                        Some(ambiguous(
                            &taken,
                            "a formula of atoms",
                            "write wt% or at%, or give mole ratios",
                        )),
                    )
                }
                None if doubted => (
                    Basis::MoleRatio,
                    Some(ambiguous(
                        "a formula of atoms",
                        "percent of a designation such as Ti-6Al-4V",
                        "write a designation with dashes, or wt% or at%",
                    )),
                ),
                None => (Basis::MoleRatio, None),
            };
            let by_percent = percent || (first_balance && (basis == Basis::Mass || large));
            let amounts = match basis {
                Basis::MoleRatio => ratios(&items),
                Basis::Mole if !by_percent => {
                    return Ok(Reading { basis: Basis::MoleRatio, amounts: ratios(&items), ambiguity });
                }
                _ => fractions(&items, per, first_balance)?,
            };
            Ok(Reading { basis, amounts, ambiguity })
        }
    }
}

/// The element without a number in a symbol such as `AlSi10Mg`, where another number is too large for a formula.
fn unfinished_symbol(items: &[Entry]) -> Option<&Entry> {
    let large = items.iter().any(|item| item.amount.is_some_and(|amount| amount >= 5.0));
    let (first, rest) = items.split_first()?;
    let missing = rest.iter().find(|item| item.amount.is_none());
    if large && first.amount.is_none() { missing } else { None }
}

fn ratios(items: &[Entry]) -> Vec<(String, Amount)> {
    items.iter().map(|item| (item.symbol.clone(), Amount::Given(item.amount.unwrap_or(1.0)))).collect()
}

/// Amounts in parts of `per` as fractions; the first element may be the balance without saying so.
fn fractions(items: &[Entry], per: f64, first_balance: bool) -> Result<Vec<(String, Amount)>, ErrorKind> {
    // The first element is the balance by convention, so a number missing behind it is what to name.
    let open = |item: &&Entry| item.amount.is_none() && !item.balance;
    let unfinished = items.iter().skip(1).find(open).or_else(|| items.first().filter(open));
    if let Some(unfinished) =
        unfinished.filter(|item| items.len() > 1 && !(first_balance && item.position == items[0].position))
    {
        return Err(ErrorKind::CompositionSyntax {
            position: unfinished.position,
            found: unfinished.symbol.clone(),
            expected: "a number for every element but the balance",
        });
    }
    let one = |item: &Entry| {
        let amount = item.amount.map_or(Amount::Balance, |amount| Amount::Given(amount / per));
        (item.symbol.clone(), amount)
    };
    Ok(items.iter().map(one).collect())
}
