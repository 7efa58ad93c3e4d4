//! Moduli and pressures: pascal inside.

use super::exact::{ATMOSPHERE, POUND_FORCE, SQUARE_INCH};
use super::{NOT_NEGATIVE, POSITIVE, quantity, unit};

quantity! {
    /// An elastic modulus, above 0.
    Modulus, "modulus", "modulus", POSITIVE,
    units: [
        unit!("GPa", "GPa", 1e9, 1.0, ["kN/mm2"]),
        unit!("MPa", "MPa", 1e6, 1.0, ["N/mm2"]),
        unit!("kPa", "kPa", 1e3, 1.0),
        unit!("Pa", "Pa", 1.0, 1.0, ["N/m2"]),
        unit!("Msi", -, 1e6 * POUND_FORCE, SQUARE_INCH, ["msi", "Mpsi"]),
        unit!("ksi", -, 1e3 * POUND_FORCE, SQUARE_INCH, ["kpsi"]),
        unit!("psi", "[psi]", POUND_FORCE, SQUARE_INCH, ["lbf/in2"]),
    ],
    by: [from_gpa gpa "GPa" 0, from_mpa mpa "MPa" 1, from_pa pa "Pa" 3],
}

quantity! {
    /// A pressure or pressure difference, 0 or more.
    Pressure, "pressure", "pressure", NOT_NEGATIVE,
    units: [
        unit!("bar", "bar", 1e5, 1.0),
        unit!("Pa", "Pa", 1.0, 1.0),
        unit!("kPa", "kPa", 1e3, 1.0),
        unit!("MPa", "MPa", 1e6, 1.0),
        unit!("mbar", "mbar", 1e2, 1.0, ["hPa"]),
        unit!("atm", "atm", ATMOSPHERE, 1.0),
        unit!("psi", "[psi]", POUND_FORCE, SQUARE_INCH, ["lbf/in2"]),
        unit!("cmHg", "cm[Hg]", super::CM_HG, 1.0),
        unit!("mmHg", "mm[Hg]", super::CM_HG, 10.0),
        unit!("inHg", "[in_i'Hg]", 2.54 * super::CM_HG, 1.0),
        unit!("kgf/cm2", "kgf/cm2", 98_066.5, 1.0, ["at"]),
        unit!("Torr", -, ATMOSPHERE, 760.0, ["torr"]),
    ],
    by: [from_bar bar "bar" 0, from_pa pa "Pa" 1, from_mpa mpa "MPa" 3],
}

quantity! {
    /// Critical energy release rate of a crack, above 0.
    Toughness, "toughness", "toughness", POSITIVE,
    units: [
        unit!("J/m2", "J/m2", 1.0, 1.0, ["N/m"]),
        unit!("kJ/m2", "kJ/m2", 1e3, 1.0, ["N/mm", "mJ/mm2"]),
        unit!("in.lbf/in2", -, POUND_FORCE, crate::quantity::exact::INCH, ["lbf/in"]),
    ],
    by: [from_j_m2 j_m2 "J/m²" 0],
}

quantity! {
    /// β of the shear strain τ/G + β τ³, 0 or more. SI: 1/Pa³.
    ShearNonlinearity, "shearNonlinearity", "nonlinearity of shear", NOT_NEGATIVE,
    units: [
        unit!("1/MPa3", "MPa-3", 1.0, 1e18),
        unit!("1/Pa3", "Pa-3", 1.0, 1.0),
    ],
    by: [],
}
