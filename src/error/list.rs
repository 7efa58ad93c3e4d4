//! Names in a sentence: lists, and suggestions for a name that is not known.

use std::fmt;

/// A list of names, printed with commas.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct List(pub Vec<String>);

impl<S: Into<String>> FromIterator<S> for List {
    fn from_iter<I: IntoIterator<Item = S>>(names: I) -> Self {
        Self(names.into_iter().map(Into::into).collect())
    }
}

impl fmt::Display for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}

/// A unit behind a number, with its space; nothing for the unit 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suffix(pub &'static str);

impl fmt::Display for Suffix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if matches!(self.0, "" | "1") { Ok(()) } else { write!(f, " {}", self.0) }
    }
}

/// How a value stands in a sentence.
pub(super) trait Shown {
    fn shown(&self) -> impl fmt::Display + '_;
}

macro_rules! as_it_is {
    ($($type:ty)*) => { $(impl Shown for $type { fn shown(&self) -> impl fmt::Display + '_ { self } })* };
}

as_it_is! { usize u32 i64 String &'static str List Near Suffix }

impl Shown for f64 {
    fn shown(&self) -> impl fmt::Display + '_ {
        Number(*self)
    }
}

/// A number, with an exponent where it has many digits before or zeros behind the point.
struct Number(f64);

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let x = self.0;
        if x == 0.0 || (1e-6..1e15).contains(&x.abs()) { x.fmt(f) } else { write!(f, "{x:e}") }
    }
}

/// Names close to one that is not known, printed as `; did you mean a, b?`, or as nothing when there are none.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Near(pub Vec<String>);

impl fmt::Display for Near {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, "; did you mean {}?", self.0.join(", ")) }
    }
}

/// Up to three `candidates` that differ from `name` in few letters, the closest first.
pub(crate) fn near<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Near {
    // One compiled body for all kinds of iterators: this is called from many places of the boundary.
    nearest(name, &mut candidates.into_iter())
}

fn nearest(name: &str, candidates: &mut dyn Iterator<Item = &str>) -> Near {
    let name: Vec<char> = name.to_lowercase().chars().take(64).collect();
    let mut found: Vec<(usize, &str)> = candidates
        .filter_map(|candidate| {
            let other: Vec<char> = candidate.to_lowercase().chars().take(64).collect();
            let distance = edit_distance(&name, &other);
            let contained = name.len() >= 3 && other.windows(name.len()).any(|window| window == name);
            (contained || distance <= 1 + name.len().max(other.len()) / 5).then_some((distance, candidate))
        })
        .collect();
    found.sort_by_key(|&(distance, _)| distance);
    Near(found.into_iter().take(3).map(|(_, candidate)| candidate.to_owned()).collect())
}

/// Insertions, deletions and substitutions that turn `a` into `b` (Levenshtein).
fn edit_distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_found() {
        assert_eq!(near("t300-520", ["t300-5208", "as4-3501-6"]).0, ["t300-5208"]);
        assert!(near("zzzzzz", ["t300-5208"]).0.is_empty());
        assert_eq!(near("densty", ["density", "e1"]).0, ["density"]);
    }
}
