//! Numbers, limits and units behind them.

use super::marks::PPM;
use super::reader::Reader;
use crate::error::ErrorKind;
use crate::quantity::number;

/// What is weighed or counted, when numbers are no parts of a whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Measure {
    /// Grams.
    Mass,
    /// Moles.
    Moles,
}

/// A number or limits, in percent (or the common unit of the text).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stated {
    pub low: f64,
    /// Nothing for a minimum.
    pub high: Option<f64>,
    /// One number without limits.
    pub exact: bool,
    /// The number counts this share of the whole itself.
    pub share: Option<f64>,
    pub measure: Option<Measure>,
}

#[derive(Clone, Copy, PartialEq)]
enum Bound {
    Most,
    Least,
}

impl Reader<'_> {
    /// A number, limits such as `17-19`, `≤ 0.08`, `0.08 max`, `18±1`, and the unit behind them.
    pub fn stated(&mut self) -> Result<Option<Stated>, ErrorKind> {
        let from = self.at;
        self.skip_spaces();
        let mut bound = self.bound();
        self.skip_spaces();
        let place = self.at;
        let Some(first) = self.number()? else {
            if bound.is_some() {
                return self.refuse("a number");
            }
            self.at = from;
            return Ok(None);
        };
        let mut stated = Stated { low: first, high: Some(first), exact: true, share: None, measure: None };
        if bound.is_none() {
            self.second_limit(&mut stated, place)?;
        }
        let after = self.at;
        self.skip_spaces();
        if self.unit(&mut stated) {
            self.skip_spaces();
        } else {
            self.at = after;
        }
        if bound.is_none() && stated.exact {
            let after = self.at;
            self.skip_spaces();
            bound = self.word_bound();
            if bound.is_none() {
                self.at = after;
            }
        }
        match bound {
            Some(Bound::Most) => (stated.low, stated.exact) = (0.0, false),
            Some(Bound::Least) => (stated.high, stated.exact) = (None, false),
            None => {}
        }
        Ok(Some(stated))
    }

    /// `-19`, `~19`, `…19`, `to 19` or `±1` behind a number.
    fn second_limit(&mut self, stated: &mut Stated, place: usize) -> Result<(), ErrorKind> {
        let from = self.at;
        self.skip_spaces();
        let spread = self.peek() == Some('±');
        let word = self.letters();
        let points = self.chars.get(self.at..self.at + 2) == Some(&['.', '.']);
        if spread || matches!(self.peek(), Some('-' | '~' | '…' | '÷' | '至')) {
            self.at += 1;
        } else if word == "to" || points {
            self.at += 2;
        } else {
            self.at = from;
            return Ok(());
        }
        while self.peek() == Some('.') && points {
            self.at += 1;
        }
        self.skip_spaces();
        let Some(second) = self.number()? else {
            self.at = from;
            return Ok(());
        };
        let (low, high) =
            if spread { (stated.low - second, stated.low + second) } else { (stated.low, second) };
        if !(low <= high && low >= 0.0) {
            self.at = place;
            return self.refuse("a lower limit of 0 or more that is not above the upper one");
        }
        (stated.low, stated.high, stated.exact) = (low, Some(high), false);
        Ok(())
    }

    /// Takes a unit of its own behind a number.
    fn unit(&mut self, stated: &mut Stated) -> bool {
        let word = self.letters();
        match self.peek() {
            Some(PPM) => stated.share = Some(1e-6),
            Some('‰') => stated.share = Some(1e-3),
            _ => {
                let (factor, measure) = match word.as_str() {
                    "g" => (1.0, Measure::Mass),
                    "kg" => (1000.0, Measure::Mass),
                    "mg" => (1e-3, Measure::Mass),
                    "mol" => (1.0, Measure::Moles),
                    _ => return false,
                };
                stated.low *= factor;
                stated.high = stated.high.map(|high| high * factor);
                stated.measure = Some(measure);
                self.at += word.len();
                return true;
            }
        }
        self.at += 1;
        true
    }

    fn bound(&mut self) -> Option<Bound> {
        let bound = match self.peek() {
            Some('≤' | '<') => Bound::Most,
            Some('≥' | '>') => Bound::Least,
            _ => return self.word_bound(),
        };
        self.at += 1;
        if self.peek() == Some('=') {
            self.at += 1;
        }
        Some(bound)
    }

    fn word_bound(&mut self) -> Option<Bound> {
        let word = self.letters();
        let bound = match word.to_lowercase().as_str() {
            "max" | "maximum" => Bound::Most,
            "min" | "minimum" => Bound::Least,
            _ => return None,
        };
        self.at += word.len();
        if self.peek() == Some('.') {
            self.at += 1;
        }
        Some(bound)
    }

    /// The letters from here on, without taking them.
    pub fn letters(&self) -> String {
        self.chars.iter().skip(self.at).take_while(|c| c.is_ascii_alphabetic()).collect()
    }

    /// Digits with at most one point.
    pub fn number(&mut self) -> Result<Option<f64>, ErrorKind> {
        let from = self.at;
        let mut points = 0;
        while let Some(c) = self.peek() {
            // `5..7` and `5...7` are limits.
            let range = c == '.' && (self.chars.get(self.at + 1) == Some(&'.') || points == 1);
            if !(c.is_ascii_digit() || c == '.') || range {
                break;
            }
            points += usize::from(c == '.');
            self.at += 1;
        }
        let digits: String = self.chars[from..self.at].iter().collect();
        if digits.is_empty() { Ok(None) } else { number(&digits).map(Some) }
    }
}
