//! Mass per volume, per area, and volume per mass: SI inside.

use super::exact::{CUBIC_FOOT, CUBIC_INCH, POUND, SQUARE_FOOT, SQUARE_YARD};
use super::{ANY, POSITIVE, quantity, unit};

quantity! {
    /// A mass density, above 0.
    Density, "density", "density", POSITIVE,
    units: [
        unit!("g/cm3", "g/cm3", 1e3, 1.0, ["g/cc", "kg/L", "g/mL", "t/m3", "g.cm-3"]),
        unit!("kg/m3", "kg/m3", 1.0, 1.0, ["g/L", "kg.m-3"]),
        unit!("lb/in3", "[lb_av]/[cin_i]", POUND, CUBIC_INCH, ["lbm/in3"]),
        unit!("lb/ft3", "[lb_av]/[cft_i]", POUND, CUBIC_FOOT, ["lbm/ft3", "pcf"]),
    ],
    by: [from_g_cm3 g_cm3 "g/cm³" 0, from_kg_m3 kg_m3 "kg/m³" 1],
}

quantity! {
    /// Mass per area, above 0.
    ArealDensity, "arealDensity", "areal mass", POSITIVE,
    units: [
        unit!("kg/m2", "kg/m2", 1.0, 1.0),
        unit!("g/m2", "g/m2", 1.0, 1e3, ["gsm"]),
        unit!("lb/ft2", "[lb_av]/[sft_i]", POUND, SQUARE_FOOT),
        unit!("oz/yd2", "[oz_av]/[syd_i]", POUND / 16.0, SQUARE_YARD),
    ],
    by: [from_kg_m2 kg_m2 "kg/m²" 0],
}

quantity! {
    /// Volume per mass, above 0.
    SpecificVolume, "specificVolume", "specific volume", POSITIVE,
    units: [
        unit!("cm3/g", "cm3/g", 1.0, 1e3, ["L/kg", "mL/g"]),
        unit!("m3/kg", "m3/kg", 1.0, 1.0),
    ],
    by: [from_cm3_g cm3_g "cm³/g" 0],
}

quantity! {
    /// A change of density, as by a change of composition.
    DensityChange, "densityChange", "change of density", ANY,
    units: [
        unit!("g/cm3", "g/cm3", 1e3, 1.0, ["g/cc"]),
        unit!("kg/m3", "kg/m3", 1.0, 1.0),
    ],
    by: [],
}
