//! Frequencies of vibration.

use super::{NOT_NEGATIVE, quantity, unit};

quantity! {
    /// Cycles per second.
    Frequency, "frequency", "frequency", NOT_NEGATIVE,
    units: [
        unit!("Hz", "Hz", 1.0, 1.0, ["1/s"]),
        unit!("kHz", "kHz", 1e3, 1.0),
    ],
    by: [],
}

quantity! {
    /// Radians per second: 2π times the frequency.
    AngularFrequency, "angularFrequency", "angular frequency", NOT_NEGATIVE,
    units: [
        unit!("rad/s", "rad/s", 1.0, 1.0),
    ],
    by: [],
}
