//! From characters to elements and numbers, without deciding what the numbers mean.

use super::quantities::{Measure, Stated};
use crate::data;
use crate::error::ErrorKind;

/// How the text separates its elements.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Style {
    /// `Ti-6Al-4V`
    Dashed,
    /// `Al0.3CoCrFeNi`
    Formula,
    /// `Cu 70, Zn 30`
    List,
}

#[derive(Debug)]
pub(super) struct Entries {
    pub style: Style,
    pub items: Vec<Entry>,
    /// Elements of one parenthesis of a formula and the number behind it.
    pub groups: Vec<Group>,
}

#[derive(Clone, Debug)]
pub(super) struct Group {
    pub from: usize,
    pub to: usize,
    pub number: f64,
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub symbol: String,
    /// The number, unless there is none or there are limits.
    pub amount: Option<f64>,
    /// Limits, the upper one missing for a minimum.
    pub limits: Option<(f64, Option<f64>)>,
    /// The part of the whole that the numbers count, where it has a unit of its own.
    pub share: Option<f64>,
    pub measure: Option<Measure>,
    pub balance: bool,
    pub position: usize,
}

impl Entry {
    fn new(symbol: String, stated: Option<Stated>, balance: bool, position: usize) -> Self {
        let exact = stated.filter(|stated| stated.exact);
        let limits = stated.filter(|stated| !stated.exact);
        Self {
            symbol,
            amount: exact.map(|stated| stated.low),
            limits: limits.map(|stated| (stated.low, stated.high)),
            share: stated.and_then(|stated| stated.share),
            measure: stated.and_then(|stated| stated.measure),
            balance,
            position,
        }
    }

    /// An element with a number.
    pub fn given(symbol: &str, amount: f64, position: usize) -> Self {
        let mut entry = Self::new(symbol.to_owned(), None, false, position);
        entry.amount = Some(amount);
        entry
    }

    /// Whether neither a number nor limits nor a word for the balance stand with the element.
    pub fn open(&self) -> bool {
        self.amount.is_none() && self.limits.is_none() && !self.balance
    }
}

pub(super) struct Reader<'a> {
    pub chars: Vec<char>,
    pub at: usize,
    pub text: &'a str,
}

/// Parentheses in parentheses, at most.
const DEPTH: usize = 8;

impl Reader<'_> {
    pub fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    pub fn skip_spaces(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
    }

    pub fn refuse<T>(&self, expected: &'static str) -> Result<T, ErrorKind> {
        let original: Vec<char> = self.text.chars().collect();
        let found = original.get(self.at).map_or_else(|| "the end".to_owned(), |c| format!("'{c}'"));
        Err(ErrorKind::CompositionSyntax { position: self.at + 1, found, expected })
    }

    /// The text as one word, without spaces where steel names are written with them, `X 5 CrNi 18-10`.
    pub fn word(&self) -> String {
        let text: String = self.chars.iter().collect();
        let text = text.trim();
        if text.starts_with('X') || text.starts_with("HS") { text.replace(' ', "") } else { text.to_owned() }
    }

    /// All elements with their numbers, and how the text separates them.
    pub fn entries(&mut self) -> Result<Entries, ErrorKind> {
        self.skip_prefix();
        let body: Vec<char> = self.chars.get(self.at..).unwrap_or_default().to_vec();
        let end = body.iter().rposition(|c| *c != ' ').map_or(0, |last| last + 1);
        self.chars.truncate(self.at + end);
        let groups = Vec::new();
        if self.dashes() {
            self.blank_all_parentheses();
            return Ok(Entries { style: Style::Dashed, items: self.dashed()?, groups });
        }
        let separates = |c: &char| " ,;:=≤≥<>±~…|/".contains(*c) || super::marks::PPM == *c;
        if self.chars.iter().skip(self.at).any(separates) {
            self.blank_all_parentheses();
            return Ok(Entries { style: Style::List, items: self.list()?, groups });
        }
        if self.peek().is_some_and(|c| c.is_ascii_digit()) {
            let mut items = Vec::new();
            while self.peek().is_some() {
                items.push(self.entry()?);
            }
            return Ok(Entries { style: Style::Dashed, items, groups });
        }
        let mut entries = Entries { style: Style::Formula, items: Vec::new(), groups };
        self.formula(&mut entries, 0)?;
        Ok(entries)
    }

    /// Steps over `EN AC-` and its like in front of a symbol.
    fn skip_prefix(&mut self) {
        let rest: String = self.chars.iter().skip(self.at).collect();
        let upper = rest.to_uppercase();
        let known = ["EN AC-", "EN AC ", "EN AW-", "EN AW ", "EN-AC-", "EN-AW-", "EN-MC ", "EN-MC-", "EN "];
        if let Some(prefix) = known.iter().find(|prefix| upper.starts_with(**prefix)) {
            self.at += prefix.len();
            self.skip_spaces();
        }
    }

    /// Whether dashes or plus signs separate elements; between two numbers a dash is a range.
    fn dashes(&self) -> bool {
        let body = self.chars.get(self.at..).unwrap_or_default();
        let ranges = |i: usize| {
            let before = body[..i].iter().rfind(|c| **c != ' ');
            let after = body[i + 1..].iter().find(|c| **c != ' ');
            before.is_some_and(|c| c.is_ascii_digit() || *c == '.')
                && after.is_some_and(|c| c.is_ascii_digit() || *c == '.')
        };
        body.iter().enumerate().any(|(i, c)| *c == '+' || (*c == '-' && !ranges(i)))
    }

    fn blank_all_parentheses(&mut self) {
        for c in self.chars.iter_mut().skip(self.at).filter(|c| matches!(c, '(' | ')')) {
            *c = ' ';
        }
    }

    fn dashed(&mut self) -> Result<Vec<Entry>, ErrorKind> {
        let mut items = Vec::new();
        loop {
            self.skip_spaces();
            items.push(self.entry()?);
            self.skip_spaces();
            match self.peek() {
                None => return Ok(items),
                Some('-' | '+' | '/') => self.at += 1,
                Some(_) => return self.refuse("'-' or the end"),
            }
        }
    }

    fn list(&mut self) -> Result<Vec<Entry>, ErrorKind> {
        let mut items = Vec::new();
        loop {
            while self.peek().is_some_and(|c| matches!(c, ' ' | ',' | ';' | '|' | '/')) {
                self.at += 1;
            }
            if self.peek().is_none() {
                return Ok(items);
            }
            items.push(self.entry()?);
        }
    }

    fn formula(&mut self, entries: &mut Entries, depth: usize) -> Result<(), ErrorKind> {
        while let Some(c) = self.peek() {
            if matches!(c, ')' | ']') && depth > 0 {
                return Ok(());
            }
            if matches!(c, '(' | '[') && depth < DEPTH {
                self.group(entries, depth, if c == '(' { ')' } else { ']' })?;
                continue;
            }
            let position = self.at + 1;
            let symbol = self.symbol()?;
            let amount = self.number()?;
            let mut entry = Entry::new(symbol, None, false, position);
            entry.amount = amount;
            entries.items.push(entry);
        }
        if depth > 0 { self.refuse("a closing parenthesis") } else { Ok(()) }
    }

    /// A parenthesis, and the number behind it that multiplies what stands in it.
    fn group(&mut self, entries: &mut Entries, depth: usize, close: char) -> Result<(), ErrorKind> {
        let from = entries.items.len();
        self.at += 1;
        self.formula(entries, depth + 1)?;
        if self.peek() != Some(close) || entries.items.len() == from {
            return self.refuse(if close == ')' { "an element or ')'" } else { "an element or ']'" });
        }
        self.at += 1;
        if let Some(number) = self.number()? {
            for item in entries.items.iter_mut().skip(from) {
                item.amount = Some(item.amount.unwrap_or(1.0) * number);
            }
            if depth == 0 {
                entries.groups.push(Group { from, to: entries.items.len(), number });
            }
        }
        Ok(())
    }

    /// An element with a number or limits before or behind it, or with `bal`.
    fn entry(&mut self) -> Result<Entry, ErrorKind> {
        let position = self.at + 1;
        if self.balance() {
            let symbol = self.symbol()?;
            return Ok(Entry::new(symbol, None, true, position));
        }
        let before = self.stated()?;
        self.skip_spaces();
        let symbol = self.symbol()?;
        let rest = self.at;
        self.skip_spaces();
        while self.peek().is_some_and(|c| matches!(c, ':' | '=')) && before.is_none() {
            self.at += 1;
            self.skip_spaces();
        }
        if before.is_none() && self.balance() {
            return Ok(Entry::new(symbol, None, true, position));
        }
        let stated = match before {
            Some(_) => {
                self.at = rest;
                before
            }
            None => self.stated()?,
        };
        Ok(Entry::new(symbol, stated, false, position))
    }

    /// Takes a word for the balance, and spaces behind it.
    fn balance(&mut self) -> bool {
        let word = self.letters();
        let chinese = ["余量", "其余", "余"];
        let rest: String = self.chars.iter().skip(self.at).take(2).collect();
        if matches!(word.to_lowercase().as_str(), "bal" | "balance" | "rem" | "remainder" | "rest") {
            self.at += word.len();
            if self.peek() == Some('.') {
                self.at += 1;
            }
        } else if let Some(found) = chinese.iter().find(|word| rest.starts_with(**word)) {
            self.at += found.chars().count();
            if self.peek() == Some('为') {
                self.at += 1;
            }
        } else {
            return false;
        }
        self.skip_spaces();
        true
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
}
