//! From characters to elements and numbers, without deciding what the numbers mean.

use super::Basis;
use crate::data;
use crate::error::ErrorKind;
use crate::quantity::number;

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

pub(super) struct Entries {
    pub style: Style,
    pub items: Vec<Entry>,
}

pub(super) struct Entry {
    pub symbol: String,
    pub amount: Option<f64>,
    pub balance: bool,
    pub position: usize,
}

/// What units written in the text say.
pub(super) struct Marks {
    pub basis: Option<Basis>,
    /// The whole, in the unit of the numbers.
    pub per: f64,
}

pub(super) struct Reader<'a> {
    pub chars: Vec<char>,
    pub at: usize,
    pub text: &'a str,
}

impl Reader<'_> {
    pub fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    pub fn skip_spaces(&mut self) {
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
    pub fn take_marks(&mut self) -> Result<Marks, ErrorKind> {
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
    pub fn entries(&mut self) -> Result<Entries, ErrorKind> {
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
