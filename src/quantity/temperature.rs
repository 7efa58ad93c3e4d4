//! Temperatures: kelvin inside.

use super::{Rule, quantity, unit};

/// Nothing that this crate describes is hotter.
const OF_MATTER: Rule = Rule("above absolute zero and at most 100000 K", |x| x > 0.0 && x <= 1e5);

quantity! {
    /// A thermodynamic temperature, above absolute zero and at most 100 000 K.
    Temperature, "temperature", "temperature", OF_MATTER,
    units: [
        unit!("°C", "Cel", 1.0, 1.0, offset 273.15, ["degC", "℃", "C"]),
        unit!("K", "K", 1.0, 1.0),
        unit!("°F", "[degF]", 5.0, 9.0, offset 459.67, ["degF", "℉", "F"]),
    ],
    by: [from_celsius celsius "°C" 0, from_k k "kelvin" 1],
}
