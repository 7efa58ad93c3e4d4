//! Results of a conversion.

use super::Value;
use serde::Serialize;

/// A value in other units.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ConversionResults {
    /// The kind of quantity.
    pub quantity: &'static str,
    /// The value in each unit.
    pub values: Vec<ConvertedValue>,
    /// What "(STP)" means in units that name it.
    pub standard_state: ReferenceState,
}

/// A number, its unit, and the unit's code.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ConvertedValue {
    /// The number.
    pub value: f64,
    /// Its unit.
    pub unit: &'static str,
    /// The unit's code in the Unified Code for Units of Measure, where one exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ucum: Option<&'static str>,
}

/// The state in which a volume of gas is counted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReferenceState {
    /// Temperature.
    pub temperature: Value,
    /// Pressure.
    pub pressure: Value,
    /// Molar volume of the ideal gas.
    pub molar_volume: Value,
}

impl ReferenceState {
    /// STP: 273.15 K, 101 325 Pa.
    pub(in crate::document) fn stp() -> Self {
        use crate::quantity::{STP_MOLAR_VOLUME, STP_PRESSURE, STP_TEMPERATURE};
        Self {
            temperature: Value { value: STP_TEMPERATURE, unit: "K" },
            pressure: Value { value: STP_PRESSURE, unit: "Pa" },
            molar_volume: Value { value: STP_MOLAR_VOLUME, unit: "m3/mol" },
        }
    }
}
