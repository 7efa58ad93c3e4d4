//! The laminate orientation code, `[0/±45/90]2s`: read, expanded, and printed.
//!
//! ```text
//! layup   = "[" list "]" suffix  |  list
//! list    = item { ("/" | ",") item }
//! item    = angle [repeat] ["~"]  |  word [repeat] ["~"]  |  "(" list ")" [repeat]
//! angle   = ["±" | "∓" | "+-" | "-+" | "+" | "-"] number
//! repeat  = "_" count  |  count (only after ")" )
//! suffix  = ["_"] [count] ["s" | "as" | "t"]          in any case
//! ```
//!
//! Angles are in degrees, −180 to 180. `±θ_n` is `(±θ)_n`. `2s` repeats, then mirrors; `as` mirrors with opposite sign (0 and 90
//! stay, so a cross-ply comes out symmetric: write an antisymmetric cross-ply as [0/90]2); `t` or nothing is the total laminate. `~` (an overbar) marks the ply on the mid-plane: only as the last
//! one of a symmetric code, which is then mirrored about its middle. A word stands for a named ply such as `core`.
//! Digits joined to an angle, `02`, are refused: they may mean two plies of 0° or an angle of 2°.
//!
//! # References
//! MIL-HDBK-17-2F (2002), sec. 1.6 (laminate orientation code); NASA RP-1351 (1994), sec. IV.

use crate::error::ErrorKind;

/// The most plies a laminate can have.
pub const MAX_PLIES: usize = 10_000;
/// How deep parentheses can nest.
const MAX_DEPTH: usize = 32;
/// The longest code that is read, in characters.
const MAX_LENGTH: usize = 100_000;

/// What a place in a layup holds.
#[derive(Clone, Debug, PartialEq)]
pub enum PlyToken {
    /// A ply of the default material at this angle, in degrees.
    Angle(f64),
    /// A ply defined by name elsewhere.
    Named(String),
}

/// One ply of an expanded layup.
#[derive(Clone, Debug, PartialEq)]
pub struct LayupPly {
    /// Angle or name.
    pub token: PlyToken,
    /// Whether the sign of its angle was turned by an antisymmetric code.
    pub turned: bool,
}

/// An expanded layup code.
///
/// ```
/// use matprop::laminate::Layup;
///
/// let layup: Layup = "[0/±45/90~]s".parse()?;
/// assert_eq!(layup.angles(), Some(vec![0.0, 45.0, -45.0, 90.0, -45.0, 45.0, 0.0]));
/// assert_eq!("[ 0, 90 ] S".parse::<Layup>()?.to_string(), "[0/90]s");
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Layup {
    plies: Vec<LayupPly>,
    code: Code,
}

impl Layup {
    /// All plies in the order the code lists them.
    pub fn plies(&self) -> &[LayupPly] {
        &self.plies
    }

    /// The angles in degrees; `None` if a ply is named.
    pub fn angles(&self) -> Option<Vec<f64>> {
        let angle = |ply: &LayupPly| match ply.token {
            PlyToken::Angle(degrees) => Some(degrees),
            PlyToken::Named(_) => None,
        };
        self.plies.iter().map(angle).collect()
    }
}

impl std::str::FromStr for Layup {
    type Err = ErrorKind;

    fn from_str(text: &str) -> Result<Self, ErrorKind> {
        let code = Reader::new(text)?.code()?;
        Ok(Self { plies: code.expanded()?, code })
    }
}

impl std::fmt::Display for Layup {
    /// The canonical form: `/` between items, `_n` for repetition, the suffix right after the bracket.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Code { items, repeat, symmetry } = &self.code;
        f.write_str("[")?;
        print(items, f)?;
        f.write_str("]")?;
        if *repeat != 1 {
            write!(f, "{repeat}")?;
        }
        f.write_str(match symmetry {
            Symmetry::None => "",
            Symmetry::Mirror => "s",
            Symmetry::Anti => "as",
        })
    }
}

fn print(items: &[Item], f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            f.write_str("/")?;
        }
        match &item.what {
            What::Angle { sign, degrees } => {
                f.write_str(match sign {
                    Sign::One => "",
                    Sign::PlusMinus => "±",
                    Sign::MinusPlus => "∓",
                })?;
                write!(f, "{degrees}")?;
            }
            What::Named(name) => f.write_str(name)?,
            What::Group(items) => {
                f.write_str("(")?;
                print(items, f)?;
                f.write_str(")")?;
            }
        }
        if item.repeat != 1 {
            write!(f, "_{}", item.repeat)?;
        }
        if item.half {
            f.write_str("~")?;
        }
    }
    Ok(())
}

#[derive(Clone, Debug, PartialEq)]
struct Code {
    items: Vec<Item>,
    repeat: usize,
    symmetry: Symmetry,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Symmetry {
    None,
    Mirror,
    Anti,
}

#[derive(Clone, Debug, PartialEq)]
struct Item {
    what: What,
    repeat: usize,
    half: bool,
}

#[derive(Clone, Debug, PartialEq)]
enum What {
    Angle { sign: Sign, degrees: f64 },
    Named(String),
    Group(Vec<Item>),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Sign {
    One,
    PlusMinus,
    MinusPlus,
}

impl Code {
    fn expanded(&self) -> Result<Vec<LayupPly>, ErrorKind> {
        let too_many = || ErrorKind::TooMany { what: "plies".into(), limit: MAX_PLIES };
        let sides = if self.symmetry == Symmetry::None { 1 } else { 2 };
        let total = count(&self.items).and_then(|n| n.checked_mul(self.repeat)?.checked_mul(sides));
        if total.is_none_or(|total| total > MAX_PLIES + 1) {
            return Err(too_many());
        }
        let mut plies = Vec::new();
        for _ in 0..self.repeat {
            expand(&self.items, &mut plies);
        }
        let half = self.items.last().is_some_and(|item| item.half);
        let kept = plies.len() - usize::from(half);
        match self.symmetry {
            Symmetry::None => {}
            Symmetry::Mirror => plies.extend_from_within(..kept),
            Symmetry::Anti => plies.extend(plies.clone().into_iter().map(antisymmetric)),
        }
        if self.symmetry != Symmetry::None {
            let from = plies.len() - kept;
            plies[from..].reverse();
        }
        if plies.len() > MAX_PLIES { Err(too_many()) } else { Ok(plies) }
    }
}

/// The ply opposite to `ply` in an antisymmetric code: the sign of the angle is turned, 0 and 90 stay.
fn antisymmetric(ply: LayupPly) -> LayupPly {
    match ply.token {
        PlyToken::Angle(degrees) if degrees % 90.0 != 0.0 => {
            LayupPly { token: PlyToken::Angle(-degrees), turned: true }
        }
        PlyToken::Named(_) => LayupPly { turned: true, ..ply },
        PlyToken::Angle(_) => ply,
    }
}

/// How many plies the items make; `None` beyond the range of numbers.
fn count(items: &[Item]) -> Option<usize> {
    items.iter().try_fold(0_usize, |sum, item| {
        let one = match &item.what {
            What::Angle { sign: Sign::One, .. } | What::Named(_) => 1,
            What::Angle { .. } => 2,
            What::Group(items) => count(items)?,
        };
        sum.checked_add(one.checked_mul(item.repeat)?)
    })
}

fn expand(items: &[Item], plies: &mut Vec<LayupPly>) {
    let angle = |degrees: f64| LayupPly { token: PlyToken::Angle(degrees + 0.0), turned: false };
    for item in items {
        for _ in 0..item.repeat {
            match &item.what {
                What::Angle { sign, degrees } => match sign {
                    Sign::One => plies.push(angle(*degrees)),
                    Sign::PlusMinus => plies.extend([angle(*degrees), angle(-degrees)]),
                    Sign::MinusPlus => plies.extend([angle(-degrees), angle(*degrees)]),
                },
                What::Named(name) => {
                    plies.push(LayupPly { token: PlyToken::Named(name.clone()), turned: false })
                }
                What::Group(items) => expand(items, plies),
            }
        }
    }
}

/// Reads a code character by character; positions count from 1.
struct Reader {
    chars: Vec<char>,
    at: usize,
}

impl Reader {
    fn new(text: &str) -> Result<Self, ErrorKind> {
        let chars: Vec<char> = text.chars().take(MAX_LENGTH + 1).map(crate::quantity::plain).collect();
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

    fn code(mut self) -> Result<Code, ErrorKind> {
        let bracketed = self.take('[');
        let items = self.list(0)?;
        if bracketed && !self.take(']') {
            return self.refuse("'/' or ']'");
        }
        let (repeat, symmetry) = if bracketed { self.suffix()? } else { (1, Symmetry::None) };
        if self.peek().is_some() {
            return self.refuse(if bracketed {
                "the end"
            } else {
                "'/' or the end; a suffix needs brackets"
            });
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
            Some('(') => {
                self.at += 1;
                let items = self.list(depth + 1)?;
                if !self.take(')') {
                    return self.refuse("'/' or ')'");
                }
                What::Group(items)
            }
            Some(c) if c.is_alphabetic() => What::Named(self.word()),
            _ => self.angle()?,
        };
        let group = matches!(what, What::Group(_));
        let joined = group && self.peek().is_some_and(|c| c.is_ascii_digit());
        let repeat = if joined || self.take('_') { self.count()? } else { 1 };
        let half = self.take('~') || self.take('\u{304}') || self.take('\u{305}');
        Ok(Item { what, repeat, half })
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
        while self.chars.get(self.at).is_some_and(char::is_ascii_digit) {
            self.at += 1;
        }
        if self.chars.get(self.at) == Some(&'.') {
            return self.refuse(
                "a whole number of repetitions (a decimal subscript is a thickness elsewhere, not here)",
            );
        }
        let text: String = self.chars[from..self.at].iter().collect();
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
        let counted = marked && self.peek().is_some_and(|c| !c.is_alphabetic());
        let repeat =
            if counted || self.peek().is_some_and(|c| c.is_ascii_digit()) { self.count()? } else { 1 };
        self.peek();
        let from = self.at;
        while self.chars.get(self.at).is_some_and(|c| c.is_alphabetic()) {
            self.at += 1;
        }
        let word: String = self.chars[from..self.at].iter().collect();
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
