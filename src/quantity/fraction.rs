//! Fractions by mass, amount and volume, and plain ratios: 1 inside.

use super::{ANY, WITHIN_ONE, quantity, unit};

quantity! {
    /// A mass fraction, 0 to 1.
    MassFraction, "massFraction", "mass fraction", WITHIN_ONE,
    units: [
        unit!("wt%", "%", 1.0, 1e2, ["mass%", "%(m/m)", "w%", "wt.%", "wt.-%"]),
        unit!("1", "1", 1.0, 1.0, ["kg/kg", "g/g", ""]),
        unit!("permille", "[ppth]", 1.0, 1e3, ["‰", "g/kg"]),
        unit!("ppm", "[ppm]", 1.0, 1e6, ["mg/kg", "wppm", "ppmw"]),
    ],
    by: [from_percent percent "percent" 0, from_fraction fraction "parts of 1" 1],
}

quantity! {
    /// A mole (atomic) fraction, 0 to 1.
    MoleFraction, "moleFraction", "mole fraction", WITHIN_ONE,
    units: [
        unit!("at%", "%", 1.0, 1e2, ["mol%", "at.%", "mole%", "at.-%"]),
        unit!("1", "1", 1.0, 1.0, ["mol/mol", ""]),
        unit!("permille", "[ppth]", 1.0, 1e3, ["‰"]),
        unit!("ppm", "[ppm]", 1.0, 1e6, ["appm", "umol/mol"]),
    ],
    by: [from_percent percent "percent" 0, from_fraction fraction "parts of 1" 1],
}

quantity! {
    /// A volume fraction, 0 to 1.
    VolumeFraction, "volumeFraction", "volume fraction", WITHIN_ONE,
    units: [
        unit!("vol%", "%", 1.0, 1e2, ["vol.%"]),
        unit!("1", "1", 1.0, 1.0, ["m3/m3", ""]),
    ],
    by: [from_percent percent "percent" 0, from_fraction fraction "parts of 1" 1],
}

quantity! {
    /// Mass taken up over the mass of the dry material; below 0 where readings scatter, above 1 in gels.
    MassUptake, "massUptake", "uptake by mass", ANY,
    units: [
        unit!("%", "%", 1.0, 1e2, ["wt%"]),
        unit!("1", "1", 1.0, 1.0, ["", "kg/kg", "g/g"]),
        unit!("mg/g", "mg/g", 1.0, 1e3, ["permille"]),
    ],
    by: [from_fraction fraction "parts of 1" 1],
}

quantity! {
    /// A share of a gas stream: mole fraction, stage cut, recovery; 0 to 1.
    GasFraction, "gasFraction", "gas fraction", WITHIN_ONE,
    units: [
        unit!("1", "1", 1.0, 1.0, ["mol/mol", ""]),
        unit!("mol%", "%", 1.0, 1e2, ["mol.%", "mole%", "%"]),
        unit!("vol%", -, 1.0, 1e2, ["vol.%"]),
        unit!("permille", "[ppth]", 1.0, 1e3, ["‰"]),
        unit!("ppm", "[ppm]", 1.0, 1e6, ["umol/mol", "ppmv"]),
    ],
    by: [from_fraction fraction "parts of 1" 0, from_percent percent "percent" 1],
}

quantity! {
    /// A ratio without dimension: Poisson's ratio, selectivity, coupling.
    Ratio, "ratio", "ratio", ANY,
    units: [unit!("1", "1", 1.0, 1.0, ["", "-"]), unit!("%", "%", 1.0, 1e2)],
    by: [new value "1" 0],
}
