//! Rules of thumb for stacking sequences.

use super::stacking::{Ply, StackingSequence, is_multiple_of_180};
use crate::quantity::Quantity;

/// Shares and counts this close to a limit meet it.
const TOLERANCE: f64 = 1e-9;

/// A design rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The stack is its own mirror image.
    Symmetry,
    /// Each +θ has its −θ.
    Balance,
    /// At least 10 % of the plies in each of 0°, 45°, −45° and 90°.
    TenPercent,
    /// No more than some plies of one angle lie together.
    Contiguity,
    /// Angles of neighbors differ by no more than a limit.
    Disorientation,
    /// No 0° ply on either face (damage tolerance).
    Surface,
}

impl Rule {
    /// Every rule, in the order of reports.
    pub const ALL: [Self; 6] = [
        Self::Symmetry,
        Self::Balance,
        Self::TenPercent,
        Self::Contiguity,
        Self::Disorientation,
        Self::Surface,
    ];
}

/// Limits of the rules; none is a physical constant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Least share of each of 0°, 45°, −45°, 90°.
    pub share: f64,
    /// The most plies of one angle that lie together.
    pub contiguity: usize,
    /// Largest angle between neighbors, degrees.
    pub disorientation: f64,
}

impl Default for Limits {
    /// 10 %, 4 plies, 45°.
    fn default() -> Self {
        Self { share: 0.1, contiguity: 4, disorientation: 45.0 }
    }
}

/// Whether a stack keeps a rule, and where it comes closest to breaking it or breaks it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// Whether it is kept.
    pub passed: bool,
    /// First and last ply of the place, from 1 at the bottom.
    pub plies: Option<[usize; 2]>,
    /// The direction concerned, degrees.
    pub angle: Option<f64>,
    /// What the limit applies to: share, number of plies, degrees.
    pub measured: Option<f64>,
}

/// Each rule of [`Rule::ALL`] applied to `stack`.
///
/// Plies of an isotropic material, such as a core, have no direction and count for symmetry only.
///
/// ```
/// use matprop::laminate::rules::{Limits, Rule, check};
/// use matprop::laminate::{Lamina, Ply, StackingSequence};
/// use matprop::quantity::{Angle, Length, Modulus, Ratio};
///
/// let gpa = Modulus::from_gpa;
/// let lamina = Lamina::builder().e1(gpa(181.0)?).e2(gpa(10.3)?).nu12(Ratio::new(0.28)?).g12(gpa(7.17)?).build()?;
/// let ply = |angle| Ok(Ply::new(lamina, Length::from_mm(0.125)?, Angle::from_degrees(angle)?));
/// let plies = [45.0, 0.0, -45.0, 90.0, 90.0, -45.0, 0.0, 45.0].map(ply).into_iter();
/// let stack = StackingSequence::new(plies.collect::<Result<_, matprop::ErrorKind>>()?)?;
/// assert!(check(&stack, &Limits::default()).iter().all(|finding| finding.passed));
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # References
/// J. A. Bailie, R. P. Ley, A. Pasricha, A summary and review of composite laminate design guidelines, NASA NAS1-19347
/// (1997); F.-X. Irisarri, A. Lasseigne, F.-H. Leroy, R. Le Riche, Compos. Struct. 107 (2014) 559.
pub fn check(stack: &StackingSequence, limits: &Limits) -> Vec<Finding> {
    let of = |rule: &Rule| match rule {
        Rule::Symmetry => symmetry(stack),
        Rule::Balance => balance(stack),
        Rule::TenPercent => ten_percent(stack, limits.share),
        Rule::Contiguity => contiguity(stack, limits.contiguity),
        Rule::Disorientation => disorientation(stack, limits.disorientation),
        Rule::Surface => surface(stack),
    };
    Rule::ALL.iter().map(of).collect()
}

fn finding(rule: Rule, passed: bool) -> Finding {
    Finding { rule, passed, plies: None, angle: None, measured: None }
}

fn is_directed(ply: &Ply) -> bool {
    !ply.lamina().is_isotropic()
}

fn is_along(ply: &Ply, degrees: f64) -> bool {
    is_directed(ply) && is_multiple_of_180(ply.angle().si() - degrees)
}

fn symmetry(stack: &StackingSequence) -> Finding {
    let odd = stack.asymmetry().map(|[i, j]| [i + 1, j + 1]);
    Finding { plies: odd, ..finding(Rule::Symmetry, odd.is_none()) }
}

fn balance(stack: &StackingSequence) -> Finding {
    let angle = stack.unbalanced().map(|ply| ply.angle().si());
    Finding { angle, ..finding(Rule::Balance, angle.is_none()) }
}

fn ten_percent(stack: &StackingSequence, share: f64) -> Finding {
    let sum = |of: &dyn Fn(&Ply) -> bool| -> f64 {
        stack.plies().iter().filter(|ply| of(ply)).map(|ply| ply.thickness().si()).sum()
    };
    let all = sum(&is_directed);
    if all == 0.0 {
        return finding(Rule::TenPercent, true);
    }
    let shares = [0.0, 45.0, -45.0, 90.0].map(|angle| (angle, sum(&|ply| is_along(ply, angle)) / all));
    let least = shares.into_iter().reduce(|least, next| if next.1 < least.1 { next } else { least });
    let (angle, measured) = (least.map(|(angle, _)| angle), least.map(|(_, found)| found));
    let passed = measured.is_none_or(|found| found >= share - TOLERANCE);
    Finding { angle, measured, ..finding(Rule::TenPercent, passed) }
}

fn contiguity(stack: &StackingSequence, limit: usize) -> Finding {
    let (mut start, mut longest) = (0, None::<(usize, [usize; 2])>);
    for (i, ply) in stack.plies().iter().enumerate() {
        let before = i.checked_sub(1).and_then(|i| stack.plies().get(i));
        let joined = before
            .is_some_and(|before| before.lamina() == ply.lamina() && is_along(before, ply.angle().si()));
        if !joined {
            start = i;
        }
        let count = i - start + 1;
        if is_directed(ply) && longest.is_none_or(|(known, _)| count > known) {
            longest = Some((count, [start + 1, i + 1]));
        }
    }
    let count = longest.map(|(count, _)| count);
    Finding {
        plies: longest.map(|(_, place)| place),
        measured: count.map(|count| count as f64),
        ..finding(Rule::Contiguity, count.is_none_or(|count| count <= limit))
    }
}

fn disorientation(stack: &StackingSequence, limit: f64) -> Finding {
    let mut largest: Option<(f64, [usize; 2])> = None;
    for (i, pair) in stack.plies().windows(2).enumerate() {
        let [below, above] = pair else { continue };
        if is_directed(below) && is_directed(above) {
            let rest = ((below.angle().si() - above.angle().si()) % 180.0).abs();
            let between = rest.min(180.0 - rest);
            if largest.is_none_or(|(known, _)| between > known) {
                largest = Some((between, [i + 1, i + 2]));
            }
        }
    }
    let measured = largest.map(|(between, _)| between);
    let passed = measured.is_none_or(|between| between <= limit + TOLERANCE * 180.0);
    Finding { plies: largest.map(|(_, place)| place), measured, ..finding(Rule::Disorientation, passed) }
}

fn surface(stack: &StackingSequence) -> Finding {
    let at_zero = |ply: Option<&Ply>| ply.is_some_and(|ply| is_along(ply, 0.0));
    let n = stack.plies().len();
    let place = match (at_zero(stack.plies().first()), at_zero(stack.plies().last())) {
        (true, _) => Some([1, 1]),
        (false, true) => Some([n, n]),
        (false, false) => None,
    };
    Finding { plies: place, angle: place.map(|_| 0.0), ..finding(Rule::Surface, place.is_none()) }
}
