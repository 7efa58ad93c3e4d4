//! Quantities per mole: SI inside.

use super::exact::{CUBIC_INCH, POUND};
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

quantity! {
    /// A mass, above 0.
    Mass, "mass", "mass", POSITIVE,
    units: [
        unit!("g", "g", 1.0, 1e3),
        unit!("kg", "kg", 1.0, 1.0),
        unit!("mg", "mg", 1.0, 1e6),
        unit!("lb", "[lb_av]", POUND, 1.0),
    ],
    by: [],
}

quantity! {
    /// A volume, above 0.
    Volume, "volume", "volume", POSITIVE,
    units: [
        unit!("cm3", "cm3", 1.0, 1e6, ["mL", "cc"]),
        unit!("m3", "m3", 1.0, 1.0),
        unit!("mm3", "mm3", 1.0, 1e9),
        unit!("L", "L", 1.0, 1e3, ["dm3"]),
        unit!("in3", "[cin_i]", CUBIC_INCH, 1.0),
    ],
    by: [from_cm3 cm3 "cm³" 0],
}

quantity! {
    /// Entropy or heat capacity per amount of substance.
    MolarEntropy, "molarEntropy", "molar entropy", ANY,
    units: [unit!("J/(mol.K)", "J/(mol.K)", 1.0, 1.0)],
    by: [],
}

quantity! {
    /// Volume per atom, above 0.
    AtomicVolume, "atomicVolume", "volume per atom", POSITIVE,
    units: [
        unit!("Å3", "Ao3", 1.0, 1e30, ["angstrom3", "A3", "Å³"]),
        unit!("nm3", "nm3", 1.0, 1e27),
        unit!("m3", "m3", 1.0, 1.0),
    ],
    by: [],
}

quantity! {
    /// Atoms per volume, above 0.
    NumberDensity, "numberDensity", "atoms per volume", POSITIVE,
    units: [
        unit!("1/cm3", "cm-3", 1e6, 1.0, ["cm-3", "atoms/cm3"]),
        unit!("1/m3", "m-3", 1.0, 1.0, ["m-3", "atoms/m3"]),
        unit!("1/nm3", "nm-3", 1e27, 1.0, ["nm-3"]),
    ],
    by: [],
}
