//! Quantities per mole: SI inside.

use super::{ANY, POSITIVE, quantity, unit};

quantity! {
    /// Mass per amount of substance, above 0.
    MolarMass, "molarMass", "molar mass", POSITIVE,
    units: [
        unit!("g/mol", "g/mol", 1.0, 1e3, ["kg/kmol"]),
        unit!("kg/mol", "kg/mol", 1.0, 1.0),
    ],
    by: [from_g_mol g_mol "g/mol" 0],
}

quantity! {
    /// Volume per amount of substance, above 0.
    MolarVolume, "molarVolume", "molar volume", POSITIVE,
    units: [
        unit!("cm3/mol", "cm3/mol", 1.0, 1e6),
        unit!("m3/mol", "m3/mol", 1.0, 1.0),
    ],
    by: [from_cm3_mol cm3_mol "cm³/mol" 0],
}

quantity! {
    /// Energy per amount of substance; activation energies may be negative.
    MolarEnergy, "molarEnergy", "molar energy", ANY,
    units: [
        unit!("kJ/mol", "kJ/mol", 1e3, 1.0),
        unit!("J/mol", "J/mol", 1.0, 1.0),
        unit!("kcal/mol", "kcal_th/mol", 4184.0, 1.0),
        unit!("cal/mol", "cal_th/mol", 4.184, 1.0),
    ],
    by: [from_kj_mol kj_mol "kJ/mol" 0],
}

quantity! {
    /// Volume per amount of substance beyond ideal mixing; often negative.
    ExcessVolume, "excessVolume", "excess molar volume", ANY,
    units: [
        unit!("cm3/mol", "cm3/mol", 1.0, 1e6),
        unit!("m3/mol", "m3/mol", 1.0, 1.0),
    ],
    by: [],
}
