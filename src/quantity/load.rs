//! Loads of a laminate and what they cause: SI inside.

use super::exact::{INCH, POUND_FORCE, SQUARE_INCH};
use super::{ANY, quantity, unit};

quantity! {
    /// A stress of either sign.
    Stress, "stress", "stress", ANY,
    units: [
        unit!("MPa", "MPa", 1e6, 1.0, ["N/mm2"]),
        unit!("Pa", "Pa", 1.0, 1.0, ["N/m2"]),
        unit!("GPa", "GPa", 1e9, 1.0),
        unit!("ksi", -, 1e3 * POUND_FORCE, SQUARE_INCH, ["kpsi"]),
        unit!("psi", "[psi]", POUND_FORCE, SQUARE_INCH),
    ],
    by: [],
}

quantity! {
    /// A strain; shear strain is engineering strain.
    Strain, "strain", "strain", ANY,
    units: [
        unit!("1", "1", 1.0, 1.0, ["", "m/m", "mm/mm"]),
        unit!("%", "%", 1.0, 1e2),
        unit!("1e-6", "10*-6", 1.0, 1e6, ["ue", "um/m", "microstrain"]),
    ],
    by: [],
}

quantity! {
    /// Curvature of a plate; κxy = −2 w,xy.
    Curvature, "curvature", "curvature", ANY,
    units: [
        unit!("1/m", "/m", 1.0, 1.0, ["m-1"]),
        unit!("1/mm", "/mm", 1e3, 1.0, ["mm-1"]),
        unit!("1/in", "/[in_i]", 1e4, 254.0),
    ],
    by: [],
}

quantity! {
    /// Force per width of a laminate: Nx, Ny, Nxy.
    LineForce, "lineForce", "force per width", ANY,
    units: [
        unit!("N/mm", "N/mm", 1e3, 1.0, ["kN/m"]),
        unit!("N/m", "N/m", 1.0, 1.0),
        unit!("kN/mm", "kN/mm", 1e6, 1.0, ["MN/m"]),
        unit!("lbf/in", "[lbf_av]/[in_i]", POUND_FORCE, INCH),
    ],
    by: [],
}

quantity! {
    /// Moment per width of a laminate: Mx, My, Mxy.
    LineMoment, "lineMoment", "moment per width", ANY,
    units: [
        unit!("N", "N", 1.0, 1.0, ["N.m/m", "N.mm/mm"]),
        unit!("kN", "kN", 1e3, 1.0, ["kN.m/m"]),
        unit!("lbf", "[lbf_av]", POUND_FORCE, 1.0, ["lbf.in/in"]),
    ],
    by: [],
}

quantity! {
    /// A signed distance.
    Offset, "offset", "offset", ANY,
    units: [
        unit!("mm", "mm", 1.0, 1e3),
        unit!("m", "m", 1.0, 1.0),
        unit!("um", "um", 1.0, 1e6),
        unit!("in", "[in_i]", 254.0, 1e4, ["inch"]),
    ],
    by: [],
}

quantity! {
    /// A change of temperature, without an offset of scales.
    TemperatureChange, "temperatureChange", "temperature change", ANY,
    units: [
        unit!("K", "K", 1.0, 1.0, ["°C", "degC", "Cel", "℃", "C"]),
        unit!("°F", "[degF]", 5.0, 9.0, ["degF", "℉", "F"]),
    ],
    by: [],
}

quantity! {
    /// A change of temperature per height.
    TemperatureGradient, "temperatureGradient", "temperature gradient", ANY,
    units: [
        unit!("K/mm", "K/mm", 1e3, 1.0, ["°C/mm"]),
        unit!("K/m", "K/m", 1.0, 1.0, ["°C/m"]),
    ],
    by: [],
}

quantity! {
    /// A change of moisture content, by mass.
    Moisture, "moisture", "moisture change", ANY,
    units: [
        unit!("%", "%", 1.0, 1e2, ["wt%"]),
        unit!("1", "1", 1.0, 1.0, ["kg/kg"]),
    ],
    by: [],
}

quantity! {
    /// A change of moisture content per height.
    MoistureGradient, "moistureGradient", "moisture gradient", ANY,
    units: [
        unit!("%/mm", "%/mm", 10.0, 1.0, ["wt%/mm"]),
        unit!("1/m", "/m", 1.0, 1.0),
    ],
    by: [],
}

quantity! {
    /// Strain per moisture content.
    Swelling, "swelling", "moisture expansion coefficient", ANY,
    units: [
        unit!("1", "1", 1.0, 1.0, ["", "%/%"]),
    ],
    by: [],
}
