//! The code of a list of angles.

use super::{Code, Item, Layup, MAX_PLIES, Sign, Symmetry, What};

/// The largest angle a code can hold, degrees.
const LARGEST: f64 = 180.0;

impl Layup {
    /// The shortest code of this form for a list of angles (degrees): symmetry first, then repetition, then ± pairs and
    /// runs. `None` for no plies, too many, or an angle beyond ±180°.
    ///
    /// ```
    /// use matprop::laminate::Layup;
    ///
    /// let code = |angles: &[f64]| Layup::of_angles(angles).map(|layup| layup.to_string());
    /// assert_eq!(code(&[0.0, 45.0, -45.0, 90.0, 90.0, -45.0, 45.0, 0.0]).as_deref(), Some("[0/±45/90]s"));
    /// assert_eq!(code(&[0.0, 90.0, 0.0]).as_deref(), Some("[0/90~]s"));
    /// assert_eq!(code(&[30.0, 30.0, -60.0]).as_deref(), Some("[30_2/-60]"));
    /// assert_eq!(code(&[]), None);
    /// ```
    pub fn of_angles(angles: &[f64]) -> Option<Self> {
        if angles.is_empty() || angles.len() > MAX_PLIES || !angles.iter().all(|angle| angle.abs() <= LARGEST)
        {
            return None;
        }
        let code = code(angles);
        Some(Self { plies: code.expanded().ok()?, code })
    }
}

fn code(angles: &[f64]) -> Code {
    let n = angles.len();
    let mirrored = (0..n / 2).all(|i| angles[i] == angles[n - 1 - i]);
    if is_run(angles) || !mirrored {
        let period = period(angles);
        return Code { items: items(&angles[..period]), repeat: n / period, symmetry: Symmetry::None };
    }
    if n % 2 == 0 {
        let half = &angles[..n / 2];
        let period = period(half);
        return Code {
            items: items(&half[..period]),
            repeat: half.len() / period,
            symmetry: Symmetry::Mirror,
        };
    }
    let mut listed = items(&angles[..n / 2]);
    listed.push(Item { half: true, ..single(angles[n / 2]) });
    Code { items: listed, repeat: 1, symmetry: Symmetry::Mirror }
}

fn is_run(angles: &[f64]) -> bool {
    angles.windows(2).all(|pair| pair[0] == pair[1])
}

/// The length of the shortest block that makes up `angles`; the whole length for a single run.
fn period(angles: &[f64]) -> usize {
    let n = angles.len();
    if is_run(angles) {
        return n;
    }
    let makes_up = |length: &usize| n % length == 0 && (*length..n).all(|i| angles[i] == angles[i - length]);
    (2..=n / 2).find(makes_up).unwrap_or(n)
}

fn single(degrees: f64) -> Item {
    Item { what: What::Angle { sign: Sign::One, degrees: degrees + 0.0 }, repeat: 1, half: false }
}

/// Runs of equal angles as `θ_n`, pairs of opposite ones as `±θ`.
fn items(angles: &[f64]) -> Vec<Item> {
    let mut found: Vec<Item> = Vec::new();
    let mut rest = angles;
    while let [first, after @ ..] = rest {
        let run = rest.iter().take_while(|angle| *angle == first).count();
        let next = rest.get(1).copied();
        let follows = rest.get(1..).unwrap_or_default();
        let second_run = follows.iter().take_while(|angle| Some(**angle) == next).count();
        let opposite = *first != 0.0 && next == Some(-first) && second_run == 1;
        let item = if run == 1 && opposite {
            let sign = if *first > 0.0 { Sign::PlusMinus } else { Sign::MinusPlus };
            rest = follows.get(1..).unwrap_or_default();
            Item { what: What::Angle { sign, degrees: first.abs() }, repeat: 1, half: false }
        } else {
            rest = after.get(run - 1..).unwrap_or_default();
            Item { repeat: run, ..single(*first) }
        };
        match found.last_mut() {
            Some(last) if last.what == item.what => last.repeat += item.repeat,
            _ => found.push(item),
        }
    }
    found
}
