//! Parts of one-word names: element symbols and numbers in a row.

/// A part of a name.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    /// A known symbol.
    Symbol(String),
    /// Digits with at most one point, as written.
    Number(String),
    /// `-`
    Dash,
}

impl Part {
    pub fn number(&self) -> Option<f64> {
        if let Self::Number(digits) = self { digits.parse().ok() } else { None }
    }
}

/// The parts of a name; nothing when something else stands in it.
pub(super) fn parts(name: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = name;
    while let Some(first) = rest.chars().next() {
        let length = |is: fn(char) -> bool| rest.find(|c| !is(c)).unwrap_or(rest.len());
        let (part, taken) = if first == '-' {
            (Part::Dash, 1)
        } else if first.is_ascii_digit() {
            let taken = length(|c| c.is_ascii_digit() || c == '.');
            (Part::Number(rest.get(..taken)?.to_owned()), taken)
        } else {
            let small = rest.get(1..)?.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len() - 1);
            let symbol = rest.get(..=small)?;
            crate::data::element(symbol).ok()?;
            (Part::Symbol(symbol.to_owned()), 1 + small)
        };
        parts.push(part);
        rest = rest.get(taken..)?;
    }
    Some(parts)
}

/// Symbols in a row at the start, and what follows them.
pub(super) fn leading_symbols(parts: &[Part]) -> (Vec<&str>, &[Part]) {
    let end = parts.iter().position(|part| !matches!(part, Part::Symbol(_))).unwrap_or(parts.len());
    let (symbols, rest) = parts.split_at(end);
    let names =
        symbols.iter().filter_map(|part| if let Part::Symbol(s) = part { Some(s.as_str()) } else { None });
    (names.collect(), rest)
}

/// Numbers with dashes between them, and nothing else.
pub(super) fn dashed_numbers(parts: &[Part]) -> Option<Vec<f64>> {
    let mut numbers = Vec::new();
    for (i, part) in parts.iter().enumerate() {
        match (i % 2, part) {
            (0, part) => numbers.push(part.number()?),
            (_, Part::Dash) => {}
            _ => return None,
        }
    }
    (parts.len() % 2 == 1 || parts.is_empty()).then_some(numbers)
}
