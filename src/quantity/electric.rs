//! What ion-exchange membranes are measured with: potentials, currents, conductivities, fixed charge.

use super::{ANY, NOT_NEGATIVE, POSITIVE, quantity, unit};

quantity! {
    /// An electric potential difference.
    Voltage, "voltage", "electric potential", ANY,
    units: [
        unit!("mV", "mV", 1.0, 1e3),
        unit!("V", "V", 1.0, 1.0),
    ],
    by: [from_mv mv "mV" 0],
}

quantity! {
    /// Electric current through an area, 0 or more. SI: A/m².
    CurrentDensity, "currentDensity", "current density", NOT_NEGATIVE,
    units: [
        unit!("A/m2", "A/m2", 1.0, 1.0),
        unit!("mA/cm2", "mA/cm2", 10.0, 1.0),
        unit!("A/cm2", "A/cm2", 1e4, 1.0),
    ],
    by: [from_a_m2 a_m2 "A/m²" 0],
}

quantity! {
    /// Ionic conductivity, above 0. SI: S/m.
    Conductivity, "conductivity", "electric conductivity", POSITIVE,
    units: [
        unit!("mS/cm", "mS/cm", 1.0, 10.0),
        unit!("S/m", "S/m", 1.0, 1.0),
        unit!("S/cm", "S/cm", 1e2, 1.0),
        unit!("uS/cm", "uS/cm", 1.0, 1e4),
    ],
    by: [from_s_m s_m "S/m" 1],
}

quantity! {
    /// Electric resistance of an area, above 0. SI: Ω·m².
    AreaResistance, "areaResistance", "area resistance", POSITIVE,
    units: [
        unit!("ohm.cm2", "Ohm.cm2", 1.0, 1e4, ["Ohm.cm2", "Ω.cm2"]),
        unit!("ohm.m2", "Ohm.m2", 1.0, 1.0, ["Ohm.m2", "Ω.m2"]),
    ],
    by: [from_ohm_m2 ohm_m2 "Ω·m²" 1],
}

quantity! {
    /// Concentration of charges fixed in a membrane, with their sign. SI: mol/m³.
    FixedCharge, "fixedCharge", "fixed charge", ANY,
    units: [
        unit!("mol/m3", "mol/m3", 1.0, 1.0, ["mM", "mmol/L"]),
        unit!("mol/L", "mol/L", 1e3, 1.0, ["M"]),
    ],
    by: [from_mol_m3 mol_m3 "mol/m³" 0],
}
