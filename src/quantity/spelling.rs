//! Units of permeation in the order and abbreviations of whoever wrote them.
//!
//! `cc·mil/100 in²/24 h/atm` is the table's `cm3(STP).mil/(100in2.day.atm)`: two names are the same where the same
//! factors stand in them with the same exponents.

/// The factors of a unit and their exponents, in alphabetical order.
pub(super) type Factors = Vec<(String, i32)>;

/// Numbers and their units that are one factor, written with a gap or otherwise.
const GLUED: [(&str, &str); 7] = [
    ("24.h", "24h"),
    ("100.in", "100in"),
    ("100.sq.in", "100in2"),
    ("0.1.MPa", "bar"),
    ("0.1MPa", "bar"),
    ("20.um", "20um"),
    ("25.um", "25um"),
];

/// The factors of a unit name in the form of [`super::text::unit`]; `None` where it cannot be read, or is read in two
/// ways (`a/b.c`).
pub(super) fn factors(name: &str) -> Option<Factors> {
    let mut found = Factors::new();
    let name = GLUED.iter().fold(name.to_owned(), |name, (typed, one)| name.replace(typed, one));
    let mut rest = name.as_str();
    let (mut sign, mut divided) = (1, false);
    while !rest.is_empty() {
        if let Some(group) = rest.strip_prefix('(').filter(|_| sign < 0) {
            let end = matching(group)?;
            for part in parts(&group[..end]) {
                add(&mut found, part, -1)?;
            }
            rest = &group[end + 1..];
        } else {
            let end = end_of_part(rest);
            add(&mut found, &rest[..end], sign)?;
            rest = &rest[end..];
        }
        rest = match rest.as_bytes().first() {
            None => rest,
            Some(b'/') => {
                (sign, divided) = (-1, true);
                &rest[1..]
            }
            Some(b'.') if !divided => {
                sign = 1;
                &rest[1..]
            }
            Some(_) => return None,
        };
    }
    let found = in_order(found);
    (!found.is_empty()).then_some(found)
}

/// The same factors with every volume of gas at STP, which is what a bare volume of gas means.
pub(super) fn without_state(factors: &Factors) -> Factors {
    let mut bare = Factors::new();
    for (base, exponent) in factors {
        push(&mut bare, base.strip_suffix("(STP)").unwrap_or(base), *exponent);
    }
    in_order(bare)
}

/// Without factors that cancel.
fn in_order(mut factors: Factors) -> Factors {
    factors.retain(|(_, exponent)| *exponent != 0);
    factors.sort();
    factors
}

/// Where the parenthesis closes that opened before `text`.
fn matching(text: &str) -> Option<usize> {
    let mut depth = 1;
    for (at, c) in text.char_indices() {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Where the first factor of `text` ends: at a point or slash outside of parentheses and numbers.
fn end_of_part(text: &str) -> usize {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            '.' if depth == 0 && !is_decimal(text, at) => return at,
            '/' if depth == 0 => return at,
            _ => {}
        }
    }
    text.len()
}

/// Whether the point at `at` is that of a number such as `0.1`, and not of a product.
fn is_decimal(text: &str, at: usize) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    text[..at].chars().all(|c| c.is_ascii_digit()) && at > 0 && digit(text[at + 1..].chars().next())
}

/// The factors between the points of a group.
fn parts(group: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = group;
    while !rest.is_empty() {
        let end = end_of_part(rest);
        found.push(&rest[..end]);
        rest = rest[end..].strip_prefix('.').unwrap_or_default();
    }
    found
}

/// Adds a factor such as `m2`, `s-1`, `100in2`, `24h`, `cm3(STP)`.
fn add(found: &mut Factors, part: &str, sign: i32) -> Option<()> {
    let whole = match part {
        "24h" | "24hr" | "24hrs" => "day",
        "100kPa" => "bar",
        _ => part,
    };
    let number = whole.len() - whole.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = whole.split_at(number);
    if !number.is_empty() {
        push(found, number, sign);
        if rest.is_empty() {
            return Some(());
        }
    }
    let (rest, state) = match rest.split_once('(') {
        Some((rest, state)) => (rest, format!("({state}")),
        None => (rest, String::new()),
    };
    let base = rest.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
    let exponent = match &rest[base.len()..] {
        "" => 1,
        // A root such as Pa0.5 is known by its name only.
        digits => digits.parse().ok().filter(|n: &i32| *n != 0 && n.abs() < 10)?,
    };
    if base.is_empty() || base.contains(|c: char| !(c.is_alphabetic() || matches!(c, '%' | '°'))) {
        return None;
    }
    let (base, power, stp) = canonical(base, exponent);
    let state = if stp { "(STP)" } else { state.as_str() };
    push(found, &format!("{base}{state}"), sign * exponent * power);
    Some(())
}

/// The table's word for a factor: its base, what its exponent is multiplied by, and whether it is a volume at STP.
fn canonical(base: &str, exponent: i32) -> (&str, i32, bool) {
    match (base, exponent) {
        ("cc" | "ccm" | "mL" | "ml", _) => ("cm", 3, false),
        ("Ncc" | "NmL" | "Nml" | "scc", _) => ("cm", 3, true),
        ("Ncm", 3) => ("cm", 1, true),
        ("Nm", 3) => ("m", 1, true),
        ("NL" | "Nl", _) => ("L", 1, true),
        ("l", _) => ("L", 1, false),
        ("d" | "days", _) => ("day", 1, false),
        ("hr" | "hrs" | "hour", _) => ("h", 1, false),
        ("sec", _) => ("s", 1, false),
        ("micron" | "microns", _) => ("um", 1, false),
        ("mils", _) => ("mil", 1, false),
        ("inch", _) => ("in", 1, false),
        ("gr" | "grains", _) => ("grain", 1, false),
        ("torr", _) => ("Torr", 1, false),
        _ => (base, 1, false),
    }
}

fn push(found: &mut Factors, base: &str, exponent: i32) {
    match found.iter_mut().find(|(known, _)| known == base) {
        Some((_, sum)) => *sum += exponent,
        None => found.push((base.to_owned(), exponent)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, MassPermeability, MassPermeance, Permeability, Permeance, Quantity as _};
    use super::super::{Solubility, TransmissionRate, VaporTransmissionRate};
    use super::*;

    #[test]
    fn spellings_of_standards_and_labels() {
        let rate = TransmissionRate::KIND;
        let cases: &[(&Kind, &str, &str)] = &[
            (Permeability::KIND, "cc·mil/100 in²/24 h/atm", "cm3(STP).mil/(100in2.day.atm)"),
            (Permeability::KIND, "cm³·cm/(cm²·s·Pa)", "cm3(STP).cm/(cm2.s.Pa)"),
            (Permeability::KIND, "cm3 mm / (m2 d atm)", "cm3(STP).mm/(m2.day.atm)"),
            (Permeability::KIND, "cm3(STP) cm cm-2 s-1 cmHg-1", "cm3(STP).cm/(cm2.s.cmHg)"),
            (Permeability::KIND, "mol m m-2 s-1 Pa-1", "mol/(m.s.Pa)"),
            (Permeability::KIND, "cc·20µm/(m²·day·atm)", "cm3(STP).20um/(m2.day.atm)"),
            (Permeance::KIND, "cm3/(m2·24h·0.1MPa)", "cm3(STP)/(m2.day.bar)"),
            (Permeance::KIND, "cm³/(m²·d·Pa)", "cm3(STP)/(m2.day.Pa)"),
            (Permeance::KIND, "ml/(m2 day MPa)", "cm3(STP)/(m2.day.MPa)"),
            (Permeance::KIND, "Nm3 m-2 h-1 bar-1", "m3(STP)/(m2.h.bar)"),
            (Permeance::KIND, "cc/(100 in2·atm·day)", "cm3(STP)/(100in2.day.atm)"),
            (rate, "cm3/(m2·24h)", "cm3(STP)/(m2.day)"),
            (rate, "cc/m2/day", "cm3(STP)/(m2.day)"),
            (rate, "cc/100in2/day", "cm3(STP)/(100in2.day)"),
            (VaporTransmissionRate::KIND, "g/(m²·24h)", "g/(m2.day)"),
            (VaporTransmissionRate::KIND, "g/m2/d", "g/(m2.day)"),
            (MassPermeance::KIND, "gr/(ft2 h inHg)", "perm"),
            (MassPermeability::KIND, "g·cm/(cm²·s·Pa)", "g.cm/(cm2.s.Pa)"),
            (MassPermeability::KIND, "perm-inch", "perm.in"),
            (Solubility::KIND, "cc(STP)/(cc·atm)", "cm3(STP)/(cm3.atm)"),
        ];
        for (kind, text, name) in cases {
            assert_eq!(kind.unit(text).map(|unit| unit.name), Ok(*name), "{text}");
        }
        // A volume of liquid is not a volume of gas, and no unit of one kind is read as one of another.
        for (kind, text) in [
            (Permeance::KIND, "L/(m2.h.bar)"),
            (Permeability::KIND, "GPU"),
            (Permeance::KIND, "Barrer"),
            (Permeance::KIND, "cm3(STP)/(m2.day)"),
            (rate, "cm3(STP)/(m2.day.atm)"),
            (rate, "g/(m2.day)"),
            (Permeability::KIND, "cm3/m2.day.atm.mm"),
        ] {
            assert!(kind.unit(text).is_err(), "{text}");
        }
    }

    #[test]
    fn no_factors_mean_two_units_of_a_kind() {
        for kind in super::super::KINDS {
            let mut seen = std::collections::BTreeMap::new();
            for unit in kind.units {
                let Some(read) = factors(unit.name).map(|read| without_state(&read)) else { continue };
                if let Some(other) = seen.insert(read, unit.name) {
                    panic!("{other} and {} of {}", unit.name, kind.id);
                }
            }
        }
    }

    #[test]
    fn any_text_is_read_or_refused() {
        for text in
            ["", "(", ")", "/", "a/(", "((a", ".", "a..b", "1", "m9999999999", "-", "a/b/", "%°", "é2"]
        {
            let _ = factors(text);
        }
    }
}
