//! The uncertainty of a value as a document writes it.

use super::quantity::UncertainQuantity;
use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Unit, plain, split};
use crate::uncertainty::{Distribution, checked};
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::borrow::Cow;
use std::fmt;

/// The distribution of an uncertain input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DistributionWord {
    /// Normal (Gaussian).
    #[default]
    Normal,
    /// Equally likely between two limits; half-width a, standard uncertainty a/√3.
    Rectangular,
    /// Most likely in the middle of two limits; a/√6.
    Triangular,
    /// Most likely at two limits; a/√2.
    Arcsine,
}

impl From<DistributionWord> for Distribution {
    fn from(word: DistributionWord) -> Self {
        match word {
            DistributionWord::Normal => Self::Normal,
            DistributionWord::Rectangular => Self::Rectangular,
            DistributionWord::Triangular => Self::Triangular,
            DistributionWord::Arcsine => Self::Arcsine,
        }
    }
}

/// How far a value may be off: a number in the unit of the value, or relative to it, such as `"2 %"`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Spread {
    /// In the unit of the value.
    Absolute(f64),
    /// A percentage of the value, such as `"2 %"`.
    Relative(String),
}

impl<'de> Deserialize<'de> for Spread {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct NumberOrPercent;

        impl Visitor<'_> for NumberOrPercent {
            type Value = Spread;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number in the unit of the value, or a percentage such as \"2 %\"")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Spread, E> {
                Ok(Spread::Relative(text.to_owned()))
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Spread, E> {
                Ok(Spread::Absolute(value))
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Spread, E> {
                Ok(Spread::Absolute(value as f64))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Spread, E> {
                Ok(Spread::Absolute(value as f64))
            }
        }

        reader.deserialize_any(NumberOrPercent)
    }
}

impl Spread {
    /// In the unit of `value`.
    fn absolute(&self, value: f64) -> Result<f64, ErrorKind> {
        match self {
            Self::Absolute(spread) => Ok(*spread),
            Self::Relative(text) => match split(text)? {
                (percent, unit) if unit == "%" => Ok(percent * value.abs() / 100.0),
                (number, unit) if unit.is_empty() => Ok(number),
                _ => Err(ErrorKind::BadNumber { text: text.chars().take(64).collect() }),
            },
        }
    }
}

/// What a value says of its uncertainty.
#[derive(Clone, Debug, Default)]
pub(super) struct Spreads {
    pub uncertainty: Option<Spread>,
    pub half_width: Option<Spread>,
    pub distribution: Option<DistributionWord>,
}

impl Spreads {
    pub fn of(stated: &UncertainQuantity) -> Self {
        Self {
            uncertainty: stated.uncertainty.clone(),
            half_width: stated.half_width.clone(),
            distribution: stated.distribution,
        }
    }

    /// The standard uncertainty of `value` in its unit; nothing if none is stated.
    pub fn standard(
        &self,
        value: f64,
        unit: &'static Unit,
    ) -> Result<Option<(f64, DistributionWord)>, ErrorKind> {
        let word = self.distribution.unwrap_or_default();
        let stated = match (&self.uncertainty, &self.half_width) {
            (None, None) if self.distribution.is_some() => {
                let (field, other) = ("distribution".into(), "uncertainty".into());
                return Err(ErrorKind::Needs { field, other });
            }
            (None, None) => return Ok(None),
            (Some(_), Some(_)) => {
                let (field, other) = ("uncertainty".into(), "halfWidth".into());
                return Err(ErrorKind::Conflict { field, other });
            }
            (Some(spread), None) => spread.absolute(value)?,
            (None, Some(half)) => match Distribution::from(word).width_factor() {
                Some(factor) => half.absolute(value)? / factor,
                None => {
                    let other = "a distribution with limits (rectangular, triangular, arcsine)".to_owned();
                    return Err(ErrorKind::Needs { field: "halfWidth".into(), other });
                }
            },
        };
        let uncertainty = checked(stated, Suffix(unit.name))?;
        Ok((uncertainty > 0.0).then_some((uncertainty, word)))
    }
}

/// A text such as `135 GPa`, `135 ± 2 GPa`, `(135 ± 2) GPa`, `135 GPa ± 2 %` or `135 GPa ± 2 GPa`: number, unit, spread.
pub(super) fn split_spread(text: &str) -> Result<(f64, Cow<'_, str>, Spreads), ErrorKind> {
    let signed = !text.is_ascii() || text.contains('+');
    let signs = if signed { ["±", "+/-", "+-"].as_slice() } else { &[] };
    let Some((left, right)) = signs.iter().find_map(|sign| text.split_once(sign)) else {
        let (value, unit) = split(text)?;
        return Ok((value, unit, Spreads::default()));
    };
    let bare: String = left.trim().chars().map(plain).collect();
    let (left, right) = match bare.strip_prefix('(') {
        Some(inside) => (inside.to_owned(), right.replacen([')', '）'], "", 1)),
        None => (bare.clone(), right.to_owned()),
    };
    let (value, own) = split(&left)?;
    let (spread, other) = split(&right)?;
    let (own, other) = (own.into_owned(), other.into_owned());
    let spreads = |spread| Spreads { uncertainty: Some(spread), ..Spreads::default() };
    if own.is_empty() || own == other {
        Ok((value, other.into(), spreads(Spread::Absolute(spread))))
    } else if other == "%" {
        Ok((value, own.into(), spreads(Spread::Relative(format!("{spread} %")))))
    } else if other.is_empty() {
        Ok((value, own.into(), spreads(Spread::Absolute(spread))))
    } else {
        Err(ErrorKind::Conflict { field: own, other })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uncertain_values_as_typed() {
        let absolute = |x| Some(Spread::Absolute(x));
        for (text, value, unit, spread) in [
            ("135 GPa", 135.0, "GPa", None),
            ("135 ± 2 GPa", 135.0, "GPa", absolute(2.0)),
            ("135±2GPa", 135.0, "GPa", absolute(2.0)),
            ("(135 ± 2) GPa", 135.0, "GPa", absolute(2.0)),
            ("（135 ± 2） GPa", 135.0, "GPa", absolute(2.0)),
            ("135 GPa +/- 2 GPa", 135.0, "GPa", absolute(2.0)),
            ("-45 ± 1 °", -45.0, "°", absolute(1.0)),
            ("6 ± 0.2 %", 6.0, "%", absolute(0.2)),
            ("0.3 ± 0.01", 0.3, "", absolute(0.01)),
            ("135 GPa ± 2 %", 135.0, "GPa", Some(Spread::Relative("2 %".into()))),
        ] {
            let (got, name, spreads) = split_spread(text).unwrap();
            assert_eq!((got, name.as_ref(), spreads.uncertainty), (value, unit, spread), "{text}");
        }
        for text in ["135 ±", "± 2 GPa", "135 ± GPa", "135 GPa ± 2 mm"] {
            assert!(split_spread(text).is_err(), "{text}");
        }
    }
}
