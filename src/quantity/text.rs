//! Reading numbers and unit names as people type them, full-width and typographic characters included.

use crate::error::ErrorKind;
use std::borrow::Cow;

/// `c` as plain ASCII where it has a plain form.
pub(crate) fn plain(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{3000}' | '\u{a0}' | '\u{2009}' | '\u{202f}' => ' ',
        '\u{2010}'..='\u{2013}' | '\u{2212}' => '-',
        '·' | '⋅' | '∙' | '*' | '•' => '.',
        '×' => 'x',
        'µ' | 'μ' => 'u',
        '₀'..='₉' => char::from(b'0' + (c as u32 - '₀' as u32) as u8),
        _ => c,
    }
}

/// [`plain`], with superscripts as the exponents they are in units and powers of ten.
fn raised(c: char) -> char {
    match c {
        '⁻' => '-',
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴'..='⁹' => char::from(b'4' + (c as u32 - '⁴' as u32) as u8),
        _ => plain(c),
    }
}

/// A unit name in the one form the tables are written in: no spaces, `.` for a product, no `^`.
///
/// `mol·m⁻¹·s⁻¹·Pa⁻¹` → `mol.m-1.s-1.Pa-1`, `mol/(m2 s Pa)` → `mol/(m2.s.Pa)`, `㎜` stays and is refused.
pub(crate) fn unit(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut gap = false;
    for c in name.trim().chars().take(64).map(raised) {
        match c {
            ' ' => gap = true,
            '^' => {}
            _ => {
                let glued = out.ends_with(['(', '/', '.']) || matches!(c, ')' | '/' | '.' | '(');
                if gap && !glued && !out.is_empty() {
                    out.push('.');
                }
                gap = false;
                out.push(c);
            }
        }
    }
    out
}

/// `text` as a number and what follows it, the unit.
pub(crate) fn split(text: &str) -> Result<(f64, Cow<'_, str>), ErrorKind> {
    // ASCII is plain already, but for the star of a product.
    let found = if text.is_ascii() && !text.contains('*') {
        number_and_rest(text).map(|(value, rest)| (value, rest.into()))
    } else {
        let spaced = |c: char| if c.is_whitespace() { ' ' } else { raised(c) };
        let plain: String = text.chars().map(spaced).collect();
        number_and_rest(&plain).map(|(value, rest)| (value, rest.to_owned().into()))
    };
    found.ok_or_else(|| ErrorKind::BadNumber { text: text.chars().take(64).collect() })
}

/// A number and what follows it in a text of plain characters; another text gives a rest that is not plain either.
pub(crate) fn number_and_rest(plain: &str) -> Option<(f64, &str)> {
    let plain = plain.trim_ascii();
    let (digits, rest) = plain.split_at(number_end(plain));
    let rest = rest.trim_ascii_start();
    let comma = matches!(rest.as_bytes(), [b',', digit, ..] if digit.is_ascii_digit());
    if digits.is_empty() || comma {
        return None;
    }
    let spelled_out = || digits.replace([' ', '^'], "").replace("x10", "e").parse();
    Some((digits.parse().or_else(|_| spelled_out()).ok()?, rest))
}

/// `text` as a number with nothing behind it.
pub(crate) fn number(text: &str) -> Result<f64, ErrorKind> {
    match split(text)? {
        (value, rest) if rest.is_empty() => Ok(value),
        _ => Err(ErrorKind::BadNumber { text: text.chars().take(64).collect() }),
    }
}

/// Where the number at the start of `text` ends: sign, digits, point, and `e-3` or `x10^-3` (`x10-3`).
fn number_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digits = |mut i: usize| {
        while bytes.get(i).is_some_and(u8::is_ascii_digit) {
            i += 1;
        }
        i
    };
    let sign = |i: usize| i + usize::from(matches!(bytes.get(i), Some(b'+' | b'-')));
    let start = sign(0);
    let whole = digits(start);
    let mut end = if bytes.get(whole) == Some(&b'.') { digits(whole + 1) } else { whole };
    if end == start || (end == start + 1 && whole == start) {
        return 0;
    }
    let power = match bytes[end..].trim_ascii_start() {
        [b'x', rest @ ..] => {
            let times = rest.trim_ascii_start().strip_prefix(b"10");
            times.map(|rest| text.len() - rest.len())
        }
        _ => matches!(bytes.get(end), Some(b'e' | b'E')).then_some(end + 1),
    };
    if let Some(exponent) = power.map(|at| sign(at + usize::from(bytes.get(at) == Some(&b'^'))))
        && digits(exponent) > exponent
    {
        end = digits(exponent);
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_typed() {
        for (text, value, rest) in [
            ("135 GPa", 135.0, "GPa"),
            ("135GPa", 135.0, "GPa"),
            ("-1e-6 1/K", -1e-6, "1/K"),
            ("−45°", -45.0, "°"),
            ("１３５ ＧＰａ", 135.0, "GPa"),
            (".5", 0.5, ""),
            ("5.", 5.0, ""),
            ("1.2E+3 mm", 1200.0, "mm"),
            ("2e", 2.0, "e"),
            ("2.5×10^-6 1/K", 2.5e-6, "1/K"),
            ("2.5 × 10⁻⁶ 1/K", 2.5e-6, "1/K"),
        ] {
            assert_eq!(split(text), Ok((value, rest.into())), "{text}");
        }
        for text in ["", "GPa", "-", ".", "1,5 mm", "NaN", "inf", "--3", "e5"] {
            assert!(split(text).is_err(), "{text}");
        }
        assert!(number("3 mm").is_err());
    }

    #[test]
    fn units_as_typed() {
        for (text, name) in [
            ("mol/(m2 s Pa)", "mol/(m2.s.Pa)"),
            ("mol·m⁻¹·s⁻¹·Pa⁻¹", "mol.m-1.s-1.Pa-1"),
            (" g / cm^3 ", "g/cm3"),
            ("µm", "um"),
            ("L/(m² · h · bar)", "L/(m2.h.bar)"),
        ] {
            assert_eq!(unit(text), name);
        }
    }
}
