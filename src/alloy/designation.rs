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

use crate::data;
use crate::error::{ErrorKind, WarningKind};
use crate::quantity::{number, plain};

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

/// How the text separates its elements.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Style {
    /// `Ti-6Al-4V`
    Dashed,
    /// `Al0.3CoCrFeNi`
    Formula,
    /// `Cu 70, Zn 30`
    List,
}

struct Entries {
    style: Style,
    items: Vec<Entry>,
}

struct Entry {
    symbol: String,
    amount: Option<f64>,
    balance: bool,
    position: usize,
}

/// What units written in the text say.
struct Marks {
    basis: Option<Basis>,
    /// The whole, in the unit of the numbers.
    per: f64,
}

struct Reader<'a> {
    chars: Vec<char>,
    at: usize,
    text: &'a str,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn skip_spaces(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
    }

    fn refuse<T>(&self, expected: &'static str) -> Result<T, ErrorKind> {
        let original: Vec<char> = self.text.chars().collect();
        let found = original.get(self.at).map_or_else(|| "the end".to_owned(), |c| format!("'{c}'"));
        Err(ErrorKind::CompositionSyntax { position: self.at + 1, found, expected })
    }

    /// Finds units such as `wt%` or `(at.%)`, blanks them out, and says what they mean.
    fn take_marks(&mut self) -> Result<Marks, ErrorKind> {
        const MARKS: [(&str, Option<Basis>, f64); 19] = [
            ("wt.-%", Some(Basis::Mass), 100.0),
            ("wt-%", Some(Basis::Mass), 100.0),
            ("wt. %", Some(Basis::Mass), 100.0),
            ("mole%", Some(Basis::Mole), 100.0),
            ("atomic%", Some(Basis::Mole), 100.0),
            ("at. %", Some(Basis::Mole), 100.0),
            ("wt.%", Some(Basis::Mass), 100.0),
            ("wt%", Some(Basis::Mass), 100.0),
            ("wt %", Some(Basis::Mass), 100.0),
            ("mass%", Some(Basis::Mass), 100.0),
            ("mass %", Some(Basis::Mass), 100.0),
            ("at.-%", Some(Basis::Mole), 100.0),
            ("at.%", Some(Basis::Mole), 100.0),
            ("at%", Some(Basis::Mole), 100.0),
            ("at %", Some(Basis::Mole), 100.0),
            ("mol%", Some(Basis::Mole), 100.0),
            ("permille", None, 1000.0),
            ("‰", None, 1000.0),
            ("%", None, 100.0),
        ];
        let mut marks = Marks { basis: None, per: 100.0 };
        for (mark, basis, per) in MARKS {
            let mark: Vec<char> = mark.chars().collect();
            while let Some(from) = self.find(&mark) {
                self.chars[from..from + mark.len()].fill(' ');
                self.blank_parentheses(from, from + mark.len());
                if let (Some(one), Some(two)) = (marks.basis, basis)
                    && one != two
                {
                    return Err(ErrorKind::Conflict { field: "wt%".into(), other: "at%".into() });
                }
                marks.basis = marks.basis.or(basis);
                if per != 100.0 {
                    marks.per = per;
                }
            }
        }
        Ok(marks)
    }

    fn find(&self, mark: &[char]) -> Option<usize> {
        let same = |window: &[char]| window.iter().zip(mark).all(|(a, b)| a.eq_ignore_ascii_case(b));
        self.chars.windows(mark.len()).position(same)
    }

    /// Removes the parentheses around a unit.
    fn blank_parentheses(&mut self, from: usize, to: usize) {
        let before = self.chars[..from].iter().rposition(|c| *c != ' ');
        let after = self.chars[to..].iter().position(|c| *c != ' ').map(|offset| to + offset);
        if let (Some(before), Some(after)) = (before, after)
            && (self.chars[before], self.chars[after]) == ('(', ')')
        {
            self.chars[before] = ' ';
            self.chars[after] = ' ';
        }
    }

    /// All elements with their numbers, and how the text separates them.
    fn entries(&mut self) -> Result<Entries, ErrorKind> {
        let body: Vec<char> = self.chars[self.at..].to_vec();
        let end = body.iter().rposition(|c| *c != ' ').map_or(0, |last| last + 1);
        self.chars.truncate(self.at + end);
        let spaced = self.chars[self.at..].iter().any(|c| matches!(c, ' ' | ',' | ';'));
        if self.chars[self.at..].contains(&'-') {
            return Ok(Entries { style: Style::Dashed, items: self.dashed()? });
        }
        let style = if spaced { Style::List } else { Style::Formula };
        let items = if spaced { self.list()? } else { self.formula()? };
        Ok(Entries { style, items })
    }

    fn dashed(&mut self) -> Result<Vec<Entry>, ErrorKind> {
        let mut items = Vec::new();
        loop {
            self.skip_spaces();
            items.push(self.entry()?);
            self.skip_spaces();
            match self.peek() {
                None => return Ok(items),
                Some('-') => self.at += 1,
                Some(_) => return self.refuse("'-' or the end"),
            }
        }
    }

    fn list(&mut self) -> Result<Vec<Entry>, ErrorKind> {
        let mut items = Vec::new();
        loop {
            while self.peek().is_some_and(|c| matches!(c, ' ' | ',' | ';')) {
                self.at += 1;
            }
            if self.peek().is_none() {
                return Ok(items);
            }
            items.push(self.entry()?);
        }
    }

    fn formula(&mut self) -> Result<Vec<Entry>, ErrorKind> {
        let mut items = Vec::new();
        while self.peek().is_some() {
            let position = self.at + 1;
            let symbol = self.symbol()?;
            let amount = self.number()?;
            items.push(Entry { symbol, amount, balance: false, position });
        }
        Ok(items)
    }

    /// An element with a number before or behind it, or with `bal`.
    fn entry(&mut self) -> Result<Entry, ErrorKind> {
        let position = self.at + 1;
        let before = self.number()?;
        self.skip_spaces();
        let symbol = self.symbol()?;
        let rest = self.at;
        self.skip_spaces();
        let word: String = self.chars[self.at..].iter().take(3).collect();
        if before.is_none() && word.eq_ignore_ascii_case("bal") {
            while self.peek().is_some_and(|c| c.is_ascii_alphabetic() || c == '.') {
                self.at += 1;
            }
            return Ok(Entry { symbol, amount: None, balance: true, position });
        }
        let amount = match before {
            Some(amount) => {
                self.at = rest;
                Some(amount)
            }
            None => self.number()?,
        };
        Ok(Entry { symbol, amount, balance: false, position })
    }

    fn symbol(&mut self) -> Result<String, ErrorKind> {
        let from = self.at;
        if !self.peek().is_some_and(|c| c.is_ascii_uppercase()) {
            return self.refuse("the symbol of an element");
        }
        self.at += 1;
        while self.peek().is_some_and(|c| c.is_ascii_lowercase()) {
            self.at += 1;
        }
        let symbol: String = self.chars[from..self.at].iter().collect();
        data::element(&symbol)?;
        Ok(symbol)
    }

    fn number(&mut self) -> Result<Option<f64>, ErrorKind> {
        let from = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_digit() || c == '.') {
            self.at += 1;
        }
        let digits: String = self.chars[from..self.at].iter().collect();
        if digits.is_empty() { Ok(None) } else { number(&digits).map(Some) }
    }
}

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

fn interpret(text: &str, entries: Entries, stated: Option<Basis>, per: f64) -> Result<Reading, ErrorKind> {
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
