//! Results of a conversion.

use super::Value;
use crate::document::declare::results;

results! {
    /// A value in other units.
    struct ConversionResults {
        /// The kind of quantity.
        quantity: &'static str,
        /// The value in each unit.
        values: Vec<ConvertedValue>,
        /// What "(STP)" means in units that name it.
        standard_state: ReferenceState,
    }
}

results! {
    /// A number, its unit, and the unit's code.
    struct ConvertedValue {
        /// The number.
        value: f64,
        /// Its unit.
        unit: &'static str,
        /// The unit's code in the Unified Code for Units of Measure, where one exists.
        ucum?: &'static str,
    }
}

results! {
    /// The state in which a volume of gas is counted.
    struct ReferenceState {
        /// Temperature.
        temperature: Value,
        /// Pressure.
        pressure: Value,
        /// Molar volume of the ideal gas.
        molar_volume: Value,
    }
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
