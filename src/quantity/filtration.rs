//! What filtration through pores is measured in: blocking constants, cakes, fouling indices, osmotic coefficients.

use super::exact::HOUR;
use super::{ANY, NOT_NEGATIVE, POSITIVE, quantity, unit};

quantity! {
    /// Constant of complete blocking at constant pressure, 0 or more: d²t/dV² = k (dt/dV)².
    CompleteBlocking, "completeBlocking", "constant of complete blocking", NOT_NEGATIVE,
    units: [
        unit!("1/s", "s-1", 1.0, 1.0),
        unit!("1/min", "min-1", 1.0, 60.0),
        unit!("1/h", "h-1", 1.0, HOUR),
    ],
    by: [],
}

quantity! {
    /// Constant of standard blocking at constant pressure, 0 or more: d²t/dV² = k (dt/dV)^1.5, V per area.
    StandardBlocking, "standardBlocking", "constant of standard blocking", NOT_NEGATIVE,
    units: [
        unit!("1/(s0.5.m0.5)", -, 1.0, 1.0, ["s-0.5.m-0.5"]),
        unit!("1/(h0.5.m0.5)", -, 1.0, 60.0, ["h-0.5.m-0.5"]),
    ],
    by: [],
}

quantity! {
    /// Constant of blocking per volume of filtrate and area, 0 or more: of intermediate blocking, and of every law at
    /// constant flux.
    VolumetricBlocking, "volumetricBlocking", "constant of blocking per filtrate volume", NOT_NEGATIVE,
    units: [
        unit!("1/m", "m-1", 1.0, 1.0, ["m2/m3"]),
        unit!("m2/L", "m2/L", 1e3, 1.0),
    ],
    by: [],
}

quantity! {
    /// Constant of cake filtration at constant pressure, 0 or more: d²t/dV² = k, V per area.
    CakeFiltration, "cakeFiltration", "constant of cake filtration", NOT_NEGATIVE,
    units: [
        unit!("s/m2", "s/m2", 1.0, 1.0),
        unit!("h/m2", "h/m2", HOUR, 1.0),
    ],
    by: [],
}

quantity! {
    /// Volume of filtrate per area of membrane, 0 or more.
    FiltrateVolume, "filtrateVolume", "filtrate volume per area", NOT_NEGATIVE,
    units: [
        unit!("L/m2", "L/m2", 1.0, 1e3),
        unit!("m3/m2", "m3/m2", 1.0, 1.0),
        unit!("mL/cm2", "mL/cm2", 1.0, 1e2),
    ],
    by: [],
}

quantity! {
    /// Resistance of a cake per mass and area, 0 or more.
    SpecificCakeResistance, "specificCakeResistance", "specific cake resistance", NOT_NEGATIVE,
    units: [unit!("m/kg", "m/kg", 1.0, 1.0)],
    by: [],
}

quantity! {
    /// Modified fouling index: slope of t/V over V at constant pressure.
    ModifiedFoulingIndex, "modifiedFoulingIndex", "modified fouling index", ANY,
    units: [
        unit!("s/L2", "s/L2", 1e6, 1.0),
        unit!("s/m6", "s/m6", 1.0, 1.0),
        unit!("s/mL2", "s/mL2", 1e12, 1.0),
    ],
    by: [],
}

quantity! {
    /// Fouling index I: specific cake resistance times concentration of particles.
    FoulingPotential, "foulingPotential", "fouling potential", ANY,
    units: [unit!("1/m2", "m-2", 1.0, 1.0)],
    by: [],
}

quantity! {
    /// Time that a volume of filtrate takes.
    TimePerVolume, "timePerVolume", "time per filtrate volume", ANY,
    units: [
        unit!("s/L", "s/L", 1e3, 1.0),
        unit!("s/m3", "s/m3", 1.0, 1.0),
        unit!("s/mL", "s/mL", 1e6, 1.0),
    ],
    by: [],
}

quantity! {
    /// Plugging per time, as the silt density index counts it: 0 or more.
    PluggingRate, "pluggingRate", "rate of plugging", NOT_NEGATIVE,
    units: [
        unit!("%/min", "%/min", 1.0, 6e3),
        unit!("1/s", "s-1", 1.0, 1.0),
    ],
    by: [],
}

quantity! {
    /// Osmotic pressure per concentration: the linear coefficient.
    OsmoticLinear, "osmoticLinear", "linear osmotic coefficient", POSITIVE,
    units: [
        unit!("Pa/(g/L)", "Pa/(g/L)", 1.0, 1.0, ["Pa.m3/kg", "J/kg"]),
        unit!("kPa/(g/L)", "kPa/(g/L)", 1e3, 1.0, ["kPa.m3/kg"]),
        unit!("bar/(g/L)", "bar/(g/L)", 1e5, 1.0),
    ],
    by: [],
}

quantity! {
    /// Osmotic pressure per square of a concentration.
    OsmoticQuadratic, "osmoticQuadratic", "quadratic osmotic coefficient", ANY,
    units: [
        unit!("Pa/(g/L)2", "Pa/(g/L)2", 1.0, 1.0, ["Pa.m6/kg2"]),
        unit!("kPa/(g/L)2", "kPa/(g/L)2", 1e3, 1.0),
        unit!("bar/(g/L)2", "bar/(g/L)2", 1e5, 1.0),
    ],
    by: [],
}

quantity! {
    /// Osmotic pressure per cube of a concentration.
    OsmoticCubic, "osmoticCubic", "cubic osmotic coefficient", ANY,
    units: [
        unit!("Pa/(g/L)3", "Pa/(g/L)3", 1.0, 1.0, ["Pa.m9/kg3"]),
        unit!("kPa/(g/L)3", "kPa/(g/L)3", 1e3, 1.0),
        unit!("bar/(g/L)3", "bar/(g/L)3", 1e5, 1.0),
    ],
    by: [],
}

quantity! {
    /// Pores per area of membrane, above 0.
    PoreDensity, "poreDensity", "pore density", POSITIVE,
    units: [
        unit!("1/cm2", "cm-2", 1e4, 1.0, ["pores/cm2"]),
        unit!("1/m2", "m-2", 1.0, 1.0, ["pores/m2"]),
    ],
    by: [],
}

quantity! {
    /// Surface of the solid per volume of solid, above 0.
    SpecificSurface, "specificSurface", "specific surface", POSITIVE,
    units: [
        unit!("m2/cm3", "m2/cm3", 1e6, 1.0, ["m2/mL"]),
        unit!("m2/m3", "m2/m3", 1.0, 1.0, ["1/m"]),
    ],
    by: [],
}
