//! Steel names of EN 10027-1.

use super::symbol::{Part, dashed_numbers, leading_symbols, parts};
use super::{Amount, Basis, Convention, Reading};

/// Reads a steel name by chemical composition: `X5CrNi18-10`, `42CrMo4`, `C45`, `HS6-5-2`.
///
/// # References
/// EN 10027-1:2016, sec. 8.2, tables 1 and 16
pub(super) fn read(word: &str) -> Option<Reading> {
    // Signs behind `+`, such as `+QT`, state the treatment; `G` in front marks a casting.
    let name = word.split('+').next()?;
    let cast =
        name.strip_prefix('G').filter(|rest| rest.starts_with(|c: char| c == 'X' || c.is_ascii_digit()));
    let name = cast.unwrap_or(name);
    if let Some(rest) = name.strip_prefix("HS") {
        return high_speed(rest);
    }
    if let Some(rest) = name.strip_prefix('X') {
        return high_alloy(rest);
    }
    if let Some(rest) = name.strip_prefix('C') {
        return plain_carbon(rest);
    }
    low_alloy(name)
}

fn steel(carbon: Option<f64>, coded: &[(&str, f64)], partial: &[&str], convention: Convention) -> Reading {
    let mut amounts = vec![("Fe".to_owned(), Amount::Balance)];
    amounts.extend(carbon.map(|carbon| ("C".to_owned(), Amount::Given(carbon / 1e4))));
    amounts
        .extend(coded.iter().map(|(symbol, percent)| ((*symbol).to_owned(), Amount::Given(percent / 100.0))));
    let partial = partial.iter().map(|symbol| (*symbol).to_owned()).collect();
    Reading { basis: Basis::Mass, amounts, partial, convention, ambiguity: None, record: None }
}

/// Carbon in hundredths of percent, the symbols, and one number for each of the first of them.
fn coded(parts: &[Part]) -> Option<(f64, Vec<&str>, Vec<f64>)> {
    let (first, rest) = parts.split_first()?;
    let (symbols, numbers) = leading_symbols(rest);
    let numbers = dashed_numbers(numbers)?;
    let fit = !symbols.is_empty() && numbers.len() <= symbols.len() && !symbols.contains(&"Fe");
    fit.then_some((first.number()?, symbols, numbers))
}

fn high_alloy(name: &str) -> Option<Reading> {
    let parts = parts(name)?;
    let (carbon, symbols, numbers) = coded(&parts)?;
    if numbers.is_empty() || numbers.iter().sum::<f64>() >= 100.0 {
        return None;
    }
    let amounts: Vec<(&str, f64)> = symbols.iter().copied().zip(numbers).collect();
    Some(steel(Some(carbon), &amounts, symbols.get(amounts.len()..)?, Convention::EnHighAlloy))
}

/// What a content of low-alloy steel is multiplied by in its name.
fn factor(symbol: &str) -> Option<f64> {
    match symbol {
        "Cr" | "Co" | "Mn" | "Ni" | "Si" | "W" => Some(4.0),
        "Al" | "Be" | "Cu" | "Mo" | "Nb" | "Pb" | "Ta" | "Ti" | "V" | "Zr" => Some(10.0),
        "C" | "Ce" | "N" | "P" | "S" => Some(100.0),
        "B" => Some(1000.0),
        _ => None,
    }
}

fn low_alloy(name: &str) -> Option<Reading> {
    let parts = parts(name)?;
    let (carbon, symbols, numbers) = coded(&parts)?;
    if numbers.is_empty() || carbon > 250.0 || chinese(&symbols, &numbers) {
        return None;
    }
    let mut amounts = Vec::new();
    for (symbol, number) in symbols.iter().zip(&numbers) {
        let percent = number / factor(symbol)?;
        // From 5 % on, steels are named with X.
        if percent >= 5.0 {
            return None;
        }
        amounts.push((*symbol, percent));
    }
    symbols.iter().try_for_each(|symbol| factor(symbol).map(|_| ()))?;
    Some(steel(Some(carbon), &amounts, symbols.get(amounts.len()..)?, Convention::EnLowAlloy))
}

/// Whether the one number behind the symbols is a percent of GB/T 221, `20CrNi3`, `20Mn2`, `20Cr13`: in a name of
/// EN 10027-1 it would stand for a content too small or too large to name a steel by.
fn chinese(symbols: &[&str], numbers: &[f64]) -> bool {
    let (Some(first), Some(last), [number]) = (symbols.first(), symbols.last(), numbers) else {
        return false;
    };
    match (symbols.len(), *first) {
        (1, "Cr") => *number >= 11.0,
        (1, "Mn" | "Si") => *number <= 3.0,
        (1, _) => false,
        _ => *last == "Ni" && *number <= 4.0,
    }
}

/// `C45`, `C45E`: carbon in hundredths of percent; manganese is present up to about 1 %.
fn plain_carbon(rest: &str) -> Option<Reading> {
    let digits = rest.trim_end_matches(['E', 'R', 'D', 'S', 'U', 'W', 'C']);
    let carbon: f64 = digits.parse().ok()?;
    let fit = (2..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    let fit = fit && rest.len() <= digits.len() + 1 && (1.0..=140.0).contains(&carbon);
    fit.then(|| steel(Some(carbon), &[], &["Mn"], Convention::EnLowAlloy))
}

/// `HS6-5-2`, `HS6-5-2-5`: percents of W, Mo, V, Co; chromium (about 4 %) and carbon are not coded.
fn high_speed(rest: &str) -> Option<Reading> {
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    let numbers = dashed_numbers(&parts(rest.strip_suffix('C').unwrap_or(rest))?)?;
    if !(3..=4).contains(&numbers.len()) || numbers.iter().sum::<f64>() >= 50.0 {
        return None;
    }
    let named = ["W", "Mo", "V", "Co"].into_iter().zip(numbers);
    let amounts: Vec<(&str, f64)> = named.filter(|(_, percent)| *percent > 0.0).collect();
    Some(steel(None, &amounts, &["C", "Cr"], Convention::EnHighSpeed))
}
