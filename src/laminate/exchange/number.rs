//! Numbers in the columns of decks.

use super::syntax;
use crate::error::ErrorKind;

/// A field of a deck and its place, from 1.
#[derive(Clone, Debug, Default)]
pub(super) struct Field {
    pub text: String,
    pub line: usize,
    pub column: usize,
}

impl Field {
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The error at this place.
    pub fn error(&self, expected: &str) -> ErrorKind {
        syntax(self.line, self.column, &self.text, expected)
    }

    /// A number, or nothing.
    pub fn number(&self) -> Result<Option<f64>, ErrorKind> {
        if self.is_blank() { Ok(None) } else { self.needed("a number").map(Some) }
    }

    /// A number that must be there.
    pub fn needed(&self, what: &str) -> Result<f64, ErrorKind> {
        parsed(self.text.trim()).ok_or_else(|| self.error(what))
    }
}

/// A number as Fortran reads it: `1.5`, `1.5E3`, `1.5D3`, `1.5+3`.
fn parsed(text: &str) -> Option<f64> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit() || b"+-.eEdD".contains(&b)) {
        return None;
    }
    let lower = text.to_ascii_lowercase().replace('d', "e");
    let sign = lower.char_indices().skip(1).find(|(_, c)| matches!(c, '+' | '-')).map(|(i, _)| i);
    let complete = match sign {
        Some(i) if !lower.contains('e') => format!("{}e{}", &lower[..i], &lower[i..]),
        _ => lower,
    };
    complete.parse::<f64>().ok().filter(|x| x.is_finite())
}

/// The most exact writing of `x` in `width` characters; always with a point, with `mark` before the exponent.
pub(super) fn fitted(x: f64, width: usize, mark: &str) -> String {
    if x == 0.0 {
        return "0.".to_owned();
    }
    for digits in (0..17).rev() {
        let scientific = exponent(&format!("{x:.digits$e}"), mark);
        let place = libm::floor(libm::log10(x.abs())) as i32;
        let decimals = usize::try_from(digits as i32 - place).ok().filter(|n| *n <= 24);
        let plain = decimals.map(|n| shortened(&format!("{x:.n$}")));
        let shortest = plain.filter(|plain| plain.len() <= scientific.len()).unwrap_or(scientific);
        if shortest.len() <= width {
            return shortest;
        }
    }
    format!("{x:.0e}")
}

/// `1.2300e-4` as `1.23E-4`, or `1.23-4` without a mark.
fn exponent(text: &str, mark: &str) -> String {
    let (mantissa, power) = text.split_once('e').unwrap_or((text, "0"));
    let sign = if power.starts_with('-') || !mark.is_empty() { "" } else { "+" };
    format!("{}{mark}{sign}{power}", shortened(mantissa))
}

/// Without zeros at the end, with a point.
fn shortened(text: &str) -> String {
    if text.contains('.') {
        let cut = text.trim_end_matches('0');
        let cut = cut
            .strip_prefix("0.")
            .filter(|rest| !rest.is_empty())
            .map_or(cut.to_owned(), |rest| format!(".{rest}"));
        match cut.strip_prefix("-0.").filter(|rest| !rest.is_empty()) {
            Some(rest) => format!("-.{rest}"),
            None => cut,
        }
    } else {
        format!("{text}.")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fortran_numbers() {
        for (text, x) in [
            ("1.35+5", 1.35e5),
            ("-1.35-5", -1.35e-5),
            ("1.D3", 1e3),
            ("+.5", 0.5),
            ("7", 7.0),
            ("1.E+06", 1e6),
        ] {
            assert_eq!(parsed(text), Some(x), "{text}");
        }
        for text in ["", "1,5", "1.0.0", "abc", "1e", "inf", "nan", "e5", "1+2+3", "-"] {
            assert_eq!(parsed(text), None, "{text}");
        }
    }

    #[test]
    fn written_numbers_read_back() {
        for x in
            [1.81e11, 0.125, -45.0, 1.6e-9, 1e-4 / 3.0, 1.234_567_890_123_456_7e-9, 2.0e5 / 7.0, 0.28, 1e300]
        {
            for (width, mark, tolerance) in [(16, "", 2e-12), (20, "E", 1e-15), (8, "", 1e-3)] {
                let text = fitted(x, width, mark);
                assert!(text.len() <= width && text.contains('.'), "{text}");
                let back = parsed(&text).unwrap();
                assert!((back - x).abs() <= tolerance * x.abs(), "{x}: {text}");
            }
        }
        assert_eq!(fitted(1.81e11, 16, ""), "1.81+11");
        assert_eq!(fitted(0.125, 16, ""), ".125");
        assert_eq!(fitted(90.0, 16, ""), "90.");
    }
}
