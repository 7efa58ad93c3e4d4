//! Temperatures: kelvin inside.

use super::{POSITIVE, quantity, unit};

quantity! {
    /// A thermodynamic temperature, above absolute zero.
    Temperature, "temperature", "temperature", POSITIVE,
    units: [
        unit!("°C", "Cel", 1.0, 1.0, offset 273.15, ["degC", "℃", "C"]),
        unit!("K", "K", 1.0, 1.0),
        unit!("°F", "[degF]", 5.0, 9.0, offset 459.67, ["degF", "℉", "F"]),
    ],
    by: [from_celsius celsius "°C" 0, from_k k "kelvin" 1],
}
