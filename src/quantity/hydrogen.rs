//! Hydrogen in metals: per root of the pressure.

use super::permeation::STP_MOLAR_VOLUME;
use super::{POSITIVE, quantity, unit};

/// Roots of 1 kPa, 1 bar and 1 MPa in Pa^0.5.
const ROOT_KPA: f64 = 31.622776601683793;
const ROOT_BAR: f64 = 316.22776601683796;
/// Roots of the atmosphere and of the centimeter of mercury in Pa^0.5.
const ROOT_ATMOSPHERE: f64 = 318.3158808479401;
const ROOT_CM_HG: f64 = 36.51333830465245;

quantity! {
    /// Permeability of a metal for hydrogen: flux · thickness / difference of the pressures to the power n, above 0.
    /// SI: mol/(m·s·Paⁿ), with n = 0.5 in all units but the last.
    SievertsPermeability, "sievertsPermeability", "hydrogen permeability", POSITIVE,
    units: [
        unit!("mol/(m.s.Pa0.5)", -, 1.0, 1.0, ["mol.m-1.s-1.Pa-0.5", "mol.m/(m2.s.Pa0.5)"]),
        unit!("mol/(m.s.kPa0.5)", -, 1.0, ROOT_KPA, ["mol.m/(m2.s.kPa0.5)"]),
        unit!("mol/(m.s.MPa0.5)", -, 1.0, 1e3, ["mol.m/(m2.s.MPa0.5)"]),
        unit!("mol/(m.s.bar0.5)", -, 1.0, ROOT_BAR, ["mol.m/(m2.s.bar0.5)"]),
        unit!("mol/(m.s.atm0.5)", -, 1.0, ROOT_ATMOSPHERE, ["mol.m/(m2.s.atm0.5)"]),
        unit!("cm3(STP).cm/(cm2.s.atm0.5)", -, 1.0, 1e4 * ROOT_ATMOSPHERE * STP_MOLAR_VOLUME),
        unit!("cm3(STP).cm/(cm2.s.cmHg0.5)", -, 1.0, 1e4 * ROOT_CM_HG * STP_MOLAR_VOLUME),
        unit!("mol/(m.s.Pan)", -, 1.0, 1.0, ["mol.m-1.s-1.Pa-n"]),
    ],
    by: [],
}

quantity! {
    /// Permeance of a metal film for hydrogen, above 0. SI: mol/(m²·s·Paⁿ), with n = 0.5 in all units but the last.
    SievertsPermeance, "sievertsPermeance", "hydrogen permeance", POSITIVE,
    units: [
        unit!("mol/(m2.s.Pa0.5)", -, 1.0, 1.0, ["mol.m-2.s-1.Pa-0.5"]),
        unit!("mol/(m2.s.bar0.5)", -, 1.0, ROOT_BAR),
        unit!("m3(STP)/(m2.h.bar0.5)", -, 1.0, 3600.0 * ROOT_BAR * STP_MOLAR_VOLUME, ["Nm3/(m2.h.bar0.5)"]),
        unit!("m3(STP)/(m2.h.atm0.5)", -, 1.0, 3600.0 * ROOT_ATMOSPHERE * STP_MOLAR_VOLUME, ["Nm3/(m2.h.atm0.5)"]),
        unit!("mol/(m2.s.Pan)", -, 1.0, 1.0, ["mol.m-2.s-1.Pa-n"]),
    ],
    by: [],
}

quantity! {
    /// Sieverts' constant: hydrogen atoms per volume of metal over the root of the pressure, above 0. SI: mol/(m³·Pa^0.5).
    SievertsConstant, "sievertsConstant", "Sieverts' constant", POSITIVE,
    units: [
        unit!("mol/(m3.Pa0.5)", -, 1.0, 1.0, ["mol.m-3.Pa-0.5"]),
        unit!("mol/(m3.bar0.5)", -, 1.0, ROOT_BAR),
        unit!("mol/(m3.MPa0.5)", -, 1.0, 1e3),
    ],
    by: [],
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::CM_HG;
    use crate::quantity::exact::ATMOSPHERE;

    #[test]
    fn roots_are_roots() {
        for (root, square) in
            [(ROOT_KPA, 1e3), (ROOT_BAR, 1e5), (ROOT_ATMOSPHERE, ATMOSPHERE), (ROOT_CM_HG, CM_HG)]
        {
            assert_eq!(root, f64::sqrt(square));
        }
    }
}
