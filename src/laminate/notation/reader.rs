//! From characters to the parts of a code; every refusal names its place.

use super::{Code, Item, MAX_PLIES, Sign, Symmetry, What};
use crate::error::ErrorKind;

/// How deep parentheses can nest.
const MAX_DEPTH: usize = 32;
/// The longest code that is read, in characters.
const MAX_LENGTH: usize = 100_000;

/// What a subscript character stands for.
fn lowered(c: char) -> Option<char> {
    match c {
        '₀'..='₉' => char::from_digit(c as u32 - '₀' as u32, 10),
        'ₐ' => Some('a'),
        'ₛ' => Some('s'),
        'ₜ' => Some('t'),
        _ => None,
    }
}

/// Reads a code character by character; positions count from 1.
pub(super) struct Reader {
    pub chars: Vec<char>,
    pub at: usize,
}

impl Reader {
    pub fn new(text: &str) -> Result<Self, ErrorKind> {
        let plain = |c| if lowered(c).is_some() { c } else { crate::quantity::plain(c) };
        let chars: Vec<char> = text.chars().take(MAX_LENGTH + 1).map(plain).collect();
        if chars.len() > MAX_LENGTH {
            return Err(ErrorKind::TooLarge { size: text.chars().count(), limit: MAX_LENGTH });
        }
        Ok(Self { chars, at: 0 })
    }

    /// The next character that is not a space.
    fn peek(&mut self) -> Option<char> {
        while self.chars.get(self.at).is_some_and(|c| c.is_whitespace()) {
            self.at += 1;
        }
        self.chars.get(self.at).copied()
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn refuse<T>(&mut self, expected: &'static str) -> Result<T, ErrorKind> {
        let found = self.peek().map_or_else(|| "the end".to_owned(), |c| format!("'{c}'"));
        Err(ErrorKind::LayupSyntax { position: self.at + 1, found, expected })
    }

    pub fn code(mut self) -> Result<Code, ErrorKind> {
        let bracketed = self.take('[');
        let mut items = self.list(0)?;
        if bracketed && !self.take(']') {
            return self.refuse("'/' or ']'");
        }
        // `(0/90)s` alone is `[0/90]s`.
        let whole = bracketed || matches!(items.as_slice(), [Item { what: What::Group(_), half: false, .. }]);
        let (repeat, symmetry) = if whole { self.suffix()? } else { (1, Symmetry::None) };
        if self.peek().is_some() {
            return self.refuse(if whole { "the end" } else { "'/' or the end; a suffix needs brackets" });
        }
        if let [Item { what: What::Group(inner), repeat: 1, half: false }] = items.as_mut_slice() {
            items = std::mem::take(inner);
        }
        let code = Code { items, repeat, symmetry };
        self.check_half(&code)?;
        Ok(code)
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Item>, ErrorKind> {
        if depth > MAX_DEPTH {
            return Err(ErrorKind::TooDeep { limit: MAX_DEPTH });
        }
        let mut items = vec![self.item(depth)?];
        while self.take('/') || self.take(',') {
            items.push(self.item(depth)?);
        }
        Ok(items)
    }

    fn item(&mut self, depth: usize) -> Result<Item, ErrorKind> {
        let what = match self.peek() {
            Some(open @ ('(' | '[')) => {
                self.at += 1;
                let items = self.list(depth + 1)?;
                if open == '(' && !self.take(')') {
                    return self.refuse("'/' or ')'");
                }
                if open == '[' && !self.take(']') {
                    return self.refuse("'/' or ']'");
                }
                What::Group(items)
            }
            Some(c) if c.is_alphabetic() => What::Named(self.word()),
            _ => self.angle()?,
        };
        let group = matches!(what, What::Group(_));
        let repeat = self.repeat(group)?;
        let half = self.take('~') || self.take('\u{304}') || self.take('\u{305}');
        Ok(Item { what, repeat, half })
    }

    /// `_2`, `_{2}`, `₂`; after a group also `2`.
    fn repeat(&mut self, group: bool) -> Result<usize, ErrorKind> {
        match self.peek() {
            Some(c) if (group && c.is_ascii_digit()) || lowered(c).is_some_and(|c| c.is_ascii_digit()) => {
                self.count()
            }
            // `_s` marks the whole.
            Some('_') if !self.chars.get(self.at + 1).is_some_and(|c| c.is_alphabetic()) => {
                self.at += 1;
                let brace = self.take('{');
                let count = self.count()?;
                if brace && !self.take('}') {
                    return self.refuse("'}'");
                }
                Ok(count)
            }
            _ => Ok(1),
        }
    }

    fn word(&mut self) -> String {
        let from = self.at;
        while self.chars.get(self.at).is_some_and(|c| c.is_alphanumeric() || *c == '-') {
            self.at += 1;
        }
        self.chars[from..self.at].iter().collect()
    }

    fn angle(&mut self) -> Result<What, ErrorKind> {
        let sign = match self.peek() {
            Some('±') => Some('±'),
            Some('∓') => Some('∓'),
            Some(c @ ('+' | '-')) => Some(c),
            _ => None,
        };
        self.at += usize::from(sign.is_some());
        let double = match (sign, self.chars.get(self.at)) {
            (Some('+'), Some('-')) => Some(Sign::PlusMinus),
            (Some('-'), Some('+')) => Some(Sign::MinusPlus),
            _ => None,
        };
        self.at += usize::from(double.is_some());
        let degrees = self.degrees()?;
        Ok(match (double, sign) {
            (Some(sign), _) => What::Angle { sign, degrees },
            (None, Some('±')) => What::Angle { sign: Sign::PlusMinus, degrees },
            (None, Some('∓')) => What::Angle { sign: Sign::MinusPlus, degrees },
            (None, Some('-')) => What::Angle { sign: Sign::One, degrees: -degrees },
            (None, _) => What::Angle { sign: Sign::One, degrees },
        })
    }

    fn degrees(&mut self) -> Result<f64, ErrorKind> {
        self.peek();
        let from = self.at;
        while self.chars.get(self.at).is_some_and(|c| c.is_ascii_digit() || *c == '.') {
            self.at += 1;
        }
        let text: String = self.chars[from..self.at].iter().collect();
        self.at += usize::from(self.chars.get(self.at) == Some(&'°'));
        let Ok(degrees) = text.parse::<f64>() else {
            self.at = from;
            return self.refuse("an angle in degrees, a named ply or '('");
        };
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        if whole.len() > 1 && whole.starts_with('0') && fraction.is_empty() {
            let suggestion = match whole.trim_start_matches('0') {
                "" => format!("0_{}", whole.len()),
                count if whole.len() == 2 => format!("0_{count}"),
                angle => format!("{angle} for an angle, or 0_n"),
            };
            return Err(ErrorKind::AmbiguousRepeat { position: from + 1, text, suggestion });
        }
        if degrees > 180.0 {
            let expected = "an angle of at most 180 degrees; a repeated ply is written as 30_2";
            return Err(ErrorKind::LayupSyntax { position: from + 1, found: text, expected });
        }
        Ok(degrees)
    }

    fn count(&mut self) -> Result<usize, ErrorKind> {
        self.peek();
        let from = self.at;
        let digit = |c: &char| lowered(*c).unwrap_or(*c).is_ascii_digit();
        while self.chars.get(self.at).is_some_and(digit) {
            self.at += 1;
        }
        if self.chars.get(self.at) == Some(&'.') {
            return self.refuse(
                "a whole number of repetitions (a decimal subscript is a thickness elsewhere, not here)",
            );
        }
        let text: String = self.chars[from..self.at].iter().map(|c| lowered(*c).unwrap_or(*c)).collect();
        match text.parse::<usize>() {
            Ok(count) if count > 0 => Ok(count),
            Err(_) if text.len() > 6 => Err(ErrorKind::TooMany { what: "plies".into(), limit: MAX_PLIES }),
            _ => {
                self.at = from;
                self.refuse("a whole number above 0")
            }
        }
    }

    fn suffix(&mut self) -> Result<(usize, Symmetry), ErrorKind> {
        let marked = self.take('_');
        let brace = marked && self.take('{');
        let counted = marked && self.peek().is_some_and(|c| !c.is_alphabetic());
        let digit = |c: char| lowered(c).unwrap_or(c).is_ascii_digit();
        let repeat = if counted || self.peek().is_some_and(digit) { self.count()? } else { 1 };
        self.peek();
        let from = self.at;
        while self.chars.get(self.at).is_some_and(|c| c.is_alphabetic()) {
            self.at += 1;
        }
        let word: String = self.chars[from..self.at].iter().map(|c| lowered(*c).unwrap_or(*c)).collect();
        let symmetry = match word.to_lowercase().as_str() {
            "" | "t" => Symmetry::None,
            "s" => Symmetry::Mirror,
            "as" => Symmetry::Anti,
            _ => {
                let expected = "one of s, as, t, or the end";
                return Err(ErrorKind::LayupSyntax {
                    position: from + 1,
                    found: format!("'{word}'"),
                    expected,
                });
            }
        };
        if brace && !self.take('}') {
            return self.refuse("'}'");
        }
        Ok((repeat, symmetry))
    }

    /// `~` stands only at the end of a symmetric code that is not repeated.
    fn check_half(&mut self, code: &Code) -> Result<(), ErrorKind> {
        let inner = |items: &[Item]| items.iter().any(holds_half);
        let Some((last, before)) = code.items.split_last() else { return Ok(()) };
        let nested = match &last.what {
            What::Group(items) => inner(items),
            What::Angle { sign, .. } => *sign != Sign::One && last.half,
            What::Named(_) => false,
        };
        let single = !last.half || (last.repeat == 1 && !matches!(last.what, What::Group(_)));
        let fits = !last.half || (code.symmetry == Symmetry::Mirror && code.repeat == 1);
        if inner(before) || nested || !single || !fits {
            self.at = self.chars.iter().position(|c| matches!(c, '~' | '\u{304}' | '\u{305}')).unwrap_or(0);
            return self.refuse("'~' only after the last single ply of a symmetric code such as [0/90~]s");
        }
        Ok(())
    }
}

fn holds_half(item: &Item) -> bool {
    item.half || matches!(&item.what, What::Group(items) if items.iter().any(holds_half))
}
