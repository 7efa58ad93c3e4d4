//! Angles: degrees inside, because layups are written in degrees and 45° must stay exact.

use super::{ANY, quantity, unit};
use core::f64::consts::PI;

quantity! {
    /// An angle; only its value modulo 180° matters for a ply.
    Angle, "angle", "angle", ANY,
    units: [
        unit!("deg", "deg", 1.0, 1.0, ["°", "degree", "degrees"]),
        unit!("rad", "rad", 180.0, PI),
    ],
    by: [from_degrees degrees "degrees" 0, from_radians radians "radians" 1],
}
