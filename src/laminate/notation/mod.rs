//! The laminate orientation code, `[0/±45/90]2s`: read, expanded, and printed.
//!
//! ```text
//! layup   = "[" list "]" suffix  |  list
//! list    = item { ("/" | ",") item }
//! item    = angle [repeat] ["~"]  |  word [repeat] ["~"]  |  "(" list ")" [repeat]  |  "[" list "]" [repeat]
//! angle   = ["±" | "∓" | "+-" | "-+" | "+" | "-"] number
//! repeat  = "_" count  |  "_{" count "}"  |  count in subscript characters  |  count (only after a group)
//! suffix  = ["_"] [count] ["s" | "as" | "t"]          in any case, in subscript characters or as "_{2s}"
//! ```
//!
//! Angles are in degrees, −180 to 180. `±θ_n` is `(±θ)_n`. `2s` repeats, then mirrors; `as` mirrors with opposite sign (0 and 90
//! stay, so a cross-ply comes out symmetric: write an antisymmetric cross-ply as [0/90]2); `t` or nothing is the total laminate. `~` (an overbar) marks the ply on the mid-plane: only as the last
//! one of a symmetric code, which is then mirrored about its middle. A word stands for a named ply such as `core`.
//! Digits joined to an angle, `02`, are refused: they may mean two plies of 0° or an angle of 2°.
//!
//! # References
//! MIL-HDBK-17-2F (2002), sec. 1.6 (laminate orientation code); NASA RP-1351 (1994), sec. IV.

mod code;
mod reader;

use crate::error::ErrorKind;
use reader::Reader;

/// The most plies a laminate can have.
pub const MAX_PLIES: usize = 10_000;

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
