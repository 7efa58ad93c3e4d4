//! A physical value as a document writes it.

use super::declare::input;
use super::input::Items;
use super::spread::{DistributionWord, Spread, Spreads, split_spread};
use super::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::quantity::{Kind, Quantity as Physical, Unit, number_and_rest};
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::borrow::Cow;
use std::fmt;

/// A value with its unit: `{ "value": 135, "unit": "GPa" }`, `"135 GPa"`, or a plain number where the quantity has
/// no dimension; with its standard uncertainty: `"135 ± 2 GPa"`, `"135 GPa ± 2 %"`, or an object that states it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(untagged)]
pub enum Quantity {
    /// Number and unit in one string, such as `"135 GPa"`.
    Text(String),
    /// A number without a unit, for quantities without dimension.
    Number(f64),
    /// Number and unit apart.
    #[serde(rename_all = "camelCase")]
    Pair {
        /// The number.
        value: f64,
        /// The unit, by any of its spellings.
        unit: Cow<'static, str>,
    },
    /// Number, unit and standard uncertainty.
    Uncertain(Box<UncertainQuantity>),
}

input! {
    /// A value with its standard uncertainty; the text `"135 ± 2 GPa"` says the same.
    struct UncertainQuantity {
        /// The number.
        value: f64,
        /// The unit, by any of its spellings.
        unit: Cow<'static, str>,
        /// Standard uncertainty (one standard deviation) in the same unit, or relative such as `"2 %"`.
        uncertainty?: Spread,
        /// Half the distance of the limits of a distribution that has limits, instead of `uncertainty`.
        half_width?: Spread,
        /// The distribution; normal if absent.
        distribution?: DistributionWord,
    }
}

impl Quantity {
    /// The checked quantity.
    pub(super) fn read<Q: Physical>(&self) -> Result<Q, ErrorKind> {
        let (value, unit, _) = self.stated(Q::KIND)?;
        Q::from_unit(value, unit)
    }

    /// A value and its standard uncertainty in the unit's own name.
    pub(super) fn normal(value: f64, unit: &Unit, spread: Option<(f64, DistributionWord)>) -> Self {
        let unit = unit.name.into();
        let Some((uncertainty, distribution)) = spread else { return Self::Pair { value, unit } };
        Self::Uncertain(Box::new(UncertainQuantity {
            value,
            unit,
            uncertainty: Some(Spread::Absolute(uncertainty)),
            half_width: None,
            distribution: (distribution != DistributionWord::Normal).then_some(distribution),
        }))
    }

    /// The number, the unit as it was written, and what is said of the uncertainty.
    pub(super) fn parts(&self) -> Result<(f64, Cow<'_, str>, Spreads), ErrorKind> {
        Ok(match self {
            Self::Text(text) => split_spread(text)?,
            Self::Number(value) => (*value, "".into(), Spreads::default()),
            Self::Pair { value, unit } => (*value, unit.as_ref().into(), Spreads::default()),
            Self::Uncertain(stated) => (stated.value, stated.unit.as_ref().into(), Spreads::of(stated)),
        })
    }

    /// The number and what stands behind it as it was written: the unit, unless a spread or other spellings of numbers
    /// and units are read first.
    fn bare(&self) -> Option<(f64, &str)> {
        match self {
            Self::Text(text) => number_and_rest(text),
            Self::Number(value) => Some((*value, "")),
            Self::Pair { value, unit } => Some((*value, unit)),
            Self::Uncertain(_) => None,
        }
    }

    /// The number, its unit if that is one of `kind`, and its standard uncertainty in that unit.
    #[allow(clippy::type_complexity)]
    fn stated(
        &self,
        kind: &'static Kind,
    ) -> Result<(f64, &'static Unit, Option<(f64, DistributionWord)>), ErrorKind> {
        if let Some((value, unit)) = self.bare()
            && let Some(unit) = kind.called(unit)
        {
            return Ok((value + 0.0, unit, None));
        }
        let (value, unit, spreads) = self.parts()?;
        if unit.is_empty() && kind.unit("").is_err() {
            return Err(ErrorKind::MissingUnit { value, quantity: kind.name, units: kind.unit_names() });
        }
        let unit = kind.unit(&unit)?;
        Ok((value + 0.0, unit, spreads.standard(value, unit)?))
    }

    /// The number, and its unit if that is one of `kind`.
    fn value_and_unit(&self, kind: &'static Kind) -> Result<(f64, &'static Unit), ErrorKind> {
        self.stated(kind).map(|(value, unit, _)| (value, unit))
    }

    /// As [`Quantity::read`], leaving in place the same value written as a pair with the unit's own name.
    pub(super) fn normalize<Q: Physical>(&mut self) -> Result<Q, ErrorKind> {
        let (value, unit, spread) = self.stated(Q::KIND)?;
        let quantity = Q::from_unit(value, unit)?;
        *self = Self::normal(value, unit, spread);
        Ok(quantity)
    }

    /// The number and the unit, once normalized.
    pub(super) fn given(&self, kind: &'static Kind) -> Option<(f64, &'static Unit)> {
        self.value_and_unit(kind).ok()
    }

    /// Whether this is the word for what is left of a composition.
    pub(super) fn is_balance(&self) -> bool {
        matches!(self, Self::Text(text) if matches!(text.trim().to_lowercase().as_str(), "balance" | "bal" | "bal." | "余量"))
    }
}

/// Fields of a document that may be absent, checked and normalized in place.
pub(super) trait Given {
    /// The quantity of `field`, if there is one.
    fn given<Q: Physical>(&mut self, field: &str) -> Result<Option<Q>, Error>;

    /// The quantity of `field`, which must be there.
    fn required<Q: Physical>(&mut self, field: &str) -> Result<Q, Error> {
        let missing = || ErrorKind::MissingField { field: field.to_owned() }.into();
        self.given(field)?.ok_or_else(missing)
    }

    /// The quantity of `field` in SI, or `default` where it is absent.
    fn si_or<Q: Physical>(&mut self, field: &str, default: f64) -> Result<f64, Error> {
        Ok(self.given::<Q>(field)?.map_or(default, Q::si))
    }
}

impl Given for Option<Quantity> {
    fn given<Q: Physical>(&mut self, field: &str) -> Result<Option<Q>, Error> {
        self.as_mut().map(|value| value.normalize().under(field)).transpose()
    }
}

input! {
    /// A column of measured numbers in one unit: `{ "value": [0, 10, 20], "unit": "s" }`.
    struct Column {
        /// The numbers.
        value: Items<f64, 100_000>,
        /// Their unit, by any of its spellings.
        unit: Cow<'static, str>,
    }
}

impl Column {
    /// The numbers in SI, each checked; the unit becomes its own name.
    pub(super) fn normalize<Q: Physical>(&mut self) -> Result<Vec<f64>, Error> {
        let unit = Q::KIND.unit(&self.unit).under("unit")?;
        self.unit = unit.name.into();
        let read = |(i, x): (usize, &f64)| {
            Q::from_unit(*x, unit).map(Q::si).map_err(|kind| Error::from(kind).at(i).under("value"))
        };
        self.value.0.iter().enumerate().map(read).collect()
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct AnyForm;

        impl<'de> Visitor<'de> for AnyForm {
            type Value = Quantity;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a quantity such as \"135 GPa\" or {\"value\": 135, \"unit\": \"GPa\"}")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Quantity, E> {
                Ok(Quantity::Text(text.to_owned()))
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Quantity, E> {
                Ok(Quantity::Number(value))
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Quantity, E> {
                Ok(Quantity::Number(value as f64))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Quantity, E> {
                Ok(Quantity::Number(value as f64))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Quantity, A::Error> {
                let stated = UncertainQuantity::deserialize(de::value::MapAccessDeserializer::new(map))?;
                let UncertainQuantity { value, unit, uncertainty, half_width, distribution } = stated;
                if uncertainty.is_none() && half_width.is_none() && distribution.is_none() {
                    return Ok(Quantity::Pair { value, unit });
                }
                let stated = UncertainQuantity { value, unit, uncertainty, half_width, distribution };
                Ok(Quantity::Uncertain(Box::new(stated)))
            }
        }

        reader.deserialize_any(AnyForm)
    }
}

/// A result: a number and its unit.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Value {
    /// The number.
    pub value: f64,
    /// Its unit.
    pub unit: &'static str,
}

/// A list of results in one unit.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Values {
    /// The numbers.
    pub value: Cow<'static, [f64]>,
    /// Their unit.
    pub unit: &'static str,
}

/// A 3×3 matrix in one unit, by rows; rows and columns x, y, xy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatrixValue {
    /// The rows.
    pub value: [[f64; 3]; 3],
    /// Their unit.
    pub unit: &'static str,
}

impl Units {
    /// `quantity` in the unit the document asks for.
    pub(super) fn show<Q: Physical>(&self, quantity: Q) -> Result<Value, ErrorKind> {
        self.show_si(Q::KIND, quantity.si())
    }

    /// An SI number of one kind in the unit the document asks for.
    #[inline(never)]
    pub(super) fn show_si(&self, kind: &'static Kind, si: f64) -> Result<Value, ErrorKind> {
        let unit = self.of(kind);
        Ok(Value { value: finite(unit.from_si(si), kind)?, unit: unit.name })
    }

    /// SI numbers of one kind, each in the unit the document asks for.
    pub(super) fn show_each<const N: usize>(
        &self,
        kind: &'static Kind,
        si: [f64; N],
    ) -> Result<[Value; N], ErrorKind> {
        let unit = self.of(kind);
        let numbers = si.map(|x| unit.from_si(x));
        if !numbers.iter().all(|x| x.is_finite()) {
            return Err(ErrorKind::NotFinite { quantity: kind.name });
        }
        Ok(numbers.map(|x| Value { value: x + 0.0, unit: unit.name }))
    }

    /// A number as it was given in `unit`, without the rounding of the way to SI and back where no other unit is
    /// asked for.
    pub(super) fn show_given(
        &self,
        kind: &'static Kind,
        value: f64,
        unit: &'static Unit,
    ) -> Result<Value, ErrorKind> {
        if self.of(kind).is(unit) {
            return Ok(Value { value: finite(value, kind)?, unit: unit.name });
        }
        self.show_si(kind, unit.to_si(value))
    }

    /// Constant numbers, finite and above 0, given in `unit`: themselves where no other unit is asked for.
    pub(super) fn show_constant(
        &self,
        kind: &'static Kind,
        given: &'static [f64],
        unit: &'static Unit,
    ) -> Result<Values, ErrorKind> {
        let shown = self.of(kind);
        if shown.is(unit) {
            return Ok(Values { value: given.into(), unit: shown.name });
        }
        self.column(kind, given.iter().map(|x| unit.to_si(*x)))
    }

    /// SI numbers of one kind in the unit the document asks for.
    pub(super) fn show_all<Q: Physical>(
        &self,
        si: impl IntoIterator<Item = f64>,
    ) -> Result<Values, ErrorKind> {
        self.column(Q::KIND, si)
    }

    /// SI numbers of a kind that is known only while running.
    pub(super) fn show_column(&self, kind: &'static Kind, si: &[f64]) -> Result<Values, ErrorKind> {
        self.column(kind, si.iter().copied())
    }

    fn column(&self, kind: &'static Kind, si: impl IntoIterator<Item = f64>) -> Result<Values, ErrorKind> {
        let unit = self.of(kind);
        let si = si.into_iter();
        let mut value = Vec::with_capacity(si.size_hint().0);
        for x in si {
            value.push(finite(unit.from_si(x), kind)?);
        }
        Ok(Values { value: value.into(), unit: unit.name })
    }

    /// An SI matrix of one kind in the unit the document asks for.
    pub(super) fn show_matrix<Q: Physical>(&self, si: &[[f64; 3]; 3]) -> Result<MatrixValue, ErrorKind> {
        let unit = self.of(Q::KIND);
        let mut value = [[0.0; 3]; 3];
        for (row, from) in value.iter_mut().zip(si) {
            for (x, y) in row.iter_mut().zip(from) {
                *x = finite(unit.from_si(*y), Q::KIND)?;
            }
        }
        Ok(MatrixValue { value, unit: unit.name })
    }
}

/// `x` without a negative zero, if it is a number at all.
fn finite(x: f64, kind: &'static Kind) -> Result<f64, ErrorKind> {
    if x.is_finite() { Ok(x + 0.0) } else { Err(ErrorKind::NotFinite { quantity: kind.name }) }
}
