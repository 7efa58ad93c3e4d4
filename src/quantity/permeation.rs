//! Gas permeation: amounts in mole, the gas volumes of practical units turned into moles in one place.
//!
//! "(STP)" is 273.15 K and 101 325 Pa, ideal gas, as the membrane literature means it. A unit with another
//! reference state says so in its name. A volume of gas is always turned into moles with the molar volume of
//! its reference state, never with the density of the feed.

use super::exact::{ATMOSPHERE, DAY, FOOT, HOUR, MIL, POUND_FORCE, SQUARE_INCH};
use super::{NOT_NEGATIVE, POSITIVE, quantity, unit};

/// The molar gas constant, J/(mol·K): exact since the SI of 2019.
pub const GAS_CONSTANT: f64 = 8.314_462_618_153_24;
/// Temperature of the standard state "STP", K.
pub const STP_TEMPERATURE: f64 = 273.15;
/// Pressure of the standard state "STP", Pa.
pub const STP_PRESSURE: f64 = ATMOSPHERE;
/// Molar volume of an ideal gas at STP, m³/mol: R T / p.
pub const STP_MOLAR_VOLUME: f64 = GAS_CONSTANT * STP_TEMPERATURE / STP_PRESSURE;
/// The conventional centimeter of mercury, Pa: 13 595.1 kg/m³ · 9.806 65 m/s² · 0.01 m.
pub const CM_HG: f64 = 1_333.223_874_15;

/// The same with the standard pressure of 1 bar (IUPAC since 1982), m³/mol.
const BAR_MOLAR_VOLUME: f64 = GAS_CONSTANT * STP_TEMPERATURE / 1e5;
/// At 20 °C and 1 atm, m³/mol.
const WARM_MOLAR_VOLUME: f64 = GAS_CONSTANT * 293.15 / ATMOSPHERE;
/// The standard state of the US gas industry: 60 °F (K) and 14.696 psi (Pa).
const US_TEMPERATURE: f64 = (60.0 + 459.67) / 1.8;
const US_PRESSURE: f64 = 14.696 * PSI;
/// At 60 °F and 14.696 psi, m³/mol.
pub(super) const US_MOLAR_VOLUME: f64 = GAS_CONSTANT * US_TEMPERATURE / US_PRESSURE;
const PSI: f64 = POUND_FORCE / SQUARE_INCH;

quantity! {
    /// Permeability of a material: flux · thickness / pressure difference, above 0. SI: mol/(m·s·Pa).
    ///
    /// 1 Barrer = 10⁻¹⁰ cm³(STP)·cm/(cm²·s·cmHg) = 3.346 402 226·10⁻¹⁶ mol/(m·s·Pa).
    Permeability, "permeability", "permeability", POSITIVE,
    units: [
        unit!("Barrer", -, 1.0, 1e14 * CM_HG * STP_MOLAR_VOLUME, ["barrer"]),
        unit!("mol/(m.s.Pa)", "mol/(m.s.Pa)", 1.0, 1.0, ["mol.m/(m2.s.Pa)", "mol.m-1.s-1.Pa-1", "mol/m/s/Pa"]),
        unit!("m3(STP).m/(m2.s.Pa)", -, 1.0, STP_MOLAR_VOLUME, ["m3(STP)/(m.s.Pa)"]),
        unit!("cm3(STP).cm/(cm2.s.cmHg)", -, 1.0, 1e4 * CM_HG * STP_MOLAR_VOLUME),
        unit!("cm3(STP).cm/(cm2.s.atm)", -, 1.0, 1e4 * ATMOSPHERE * STP_MOLAR_VOLUME),
        unit!("cm3(STP).cm/(cm2.s.Pa)", -, 1.0, 1e4 * STP_MOLAR_VOLUME),
        unit!("cm3(STP).mm/(m2.day.atm)", -, 1.0, 1e9 * DAY * ATMOSPHERE * STP_MOLAR_VOLUME, ["cm3(STP).mm/(m2.d.atm)", "cc(STP).mm/(m2.day.atm)"]),
        unit!("cm3(STP).um/(m2.day.bar)", -, 1.0, 1e12 * DAY * 1e5 * STP_MOLAR_VOLUME, ["cm3(STP).um/(m2.d.bar)"]),
        unit!("cm3(STP).mil/(100in2.day.atm)", -, 1e-6 * MIL, 100.0 * SQUARE_INCH * DAY * ATMOSPHERE * STP_MOLAR_VOLUME, ["cc(STP).mil/(100in2.day.atm)", "cm3(STP).mil/(100.in2.day.atm)"]),
        unit!("cm3(STP).mm/(m2.day.bar)", -, 1.0, 1e9 * DAY * 1e5 * STP_MOLAR_VOLUME),
        unit!("cm3(STP).mm/(m2.day.Pa)", -, 1.0, 1e9 * DAY * STP_MOLAR_VOLUME),
        unit!("cm3(STP).um/(m2.day.atm)", -, 1.0, 1e12 * DAY * ATMOSPHERE * STP_MOLAR_VOLUME),
        unit!("cm3(STP).um/(m2.day.kPa)", -, 1.0, 1e12 * DAY * 1e3 * STP_MOLAR_VOLUME),
        unit!("cm3(STP).20um/(m2.day.atm)", -, 20.0, 1e12 * DAY * ATMOSPHERE * STP_MOLAR_VOLUME),
        unit!("cm3(STP).25um/(m2.day.atm)", -, 25.0, 1e12 * DAY * ATMOSPHERE * STP_MOLAR_VOLUME),
        unit!("cm3(STP).cm/(cm2.s.bar)", -, 1.0, 1e4 * 1e5 * STP_MOLAR_VOLUME),
        unit!("nmol/(m.s.GPa)", "nmol/(m.s.GPa)", 1.0, 1e18, ["amol/(m.s.Pa)"]),
        unit!("Barrer(1bar)", -, 1.0, 1e14 * CM_HG * BAR_MOLAR_VOLUME),
        unit!("Barrer(20degC)", -, 1.0, 1e14 * CM_HG * WARM_MOLAR_VOLUME),
    ],
    by: [from_barrer barrer "Barrer" 0],
}

quantity! {
    /// Permeability of a phase that may let nothing through, 0 or more, in the units of [`Permeability`].
    PhasePermeability, "phasePermeability", "permeability of a phase", NOT_NEGATIVE,
    units_of: Permeability,
    by: [from_barrer barrer "Barrer" 0],
}

quantity! {
    /// Permeance of a film of known thickness: flux / pressure difference, above 0. SI: mol/(m²·s·Pa).
    ///
    /// 1 GPU = 10⁻⁶ cm³(STP)/(cm²·s·cmHg); 1 Barrer through 1 µm.
    Permeance, "permeance", "permeance", POSITIVE,
    units: [
        unit!("GPU", -, 1.0, 1e8 * CM_HG * STP_MOLAR_VOLUME, ["gpu"]),
        unit!("mol/(m2.s.Pa)", "mol/(m2.s.Pa)", 1.0, 1.0, ["mol.m-2.s-1.Pa-1", "mol/m2/s/Pa"]),
        unit!("m3(STP)/(m2.s.Pa)", -, 1.0, STP_MOLAR_VOLUME, ["m3(STP).m-2.s-1.Pa-1"]),
        unit!("m3(STP)/(m2.h.bar)", -, 1.0, HOUR * 1e5 * STP_MOLAR_VOLUME, ["Nm3/(m2.h.bar)"]),
        unit!("L(STP)/(m2.h.bar)", -, 1.0, 1e3 * HOUR * 1e5 * STP_MOLAR_VOLUME, ["NL/(m2.h.bar)"]),
        unit!("L(STP)/(m2.h.atm)", -, 1.0, 1e3 * HOUR * ATMOSPHERE * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(cm2.s.cmHg)", -, 1.0, 1e2 * CM_HG * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(m2.day.atm)", -, 1.0, 1e6 * DAY * ATMOSPHERE * STP_MOLAR_VOLUME, ["cc(STP)/(m2.day.atm)", "cm3(STP)/(m2.d.atm)"]),
        unit!("cm3(STP)/(m2.day.bar)", -, 1.0, 1e6 * DAY * 1e5 * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(m2.day.MPa)", -, 1.0, 1e6 * DAY * 1e6 * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(m2.day.kPa)", -, 1.0, 1e6 * DAY * 1e3 * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(m2.day.Pa)", -, 1.0, 1e6 * DAY * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(100in2.day.atm)", -, 1e-6, 100.0 * SQUARE_INCH * DAY * ATMOSPHERE * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(cm2.s.Pa)", -, 1.0, 1e2 * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(cm2.s.bar)", -, 1.0, 1e2 * 1e5 * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(cm2.min.bar)", -, 1.0, 1e2 * 60.0 * 1e5 * STP_MOLAR_VOLUME),
        unit!("m3(STP)/(m2.day.bar)", -, 1.0, DAY * 1e5 * STP_MOLAR_VOLUME),
        unit!("m3(STP)/(m2.h.atm)", -, 1.0, HOUR * ATMOSPHERE * STP_MOLAR_VOLUME),
        unit!("m3(STP)/(m2.h.kPa)", -, 1.0, HOUR * 1e3 * STP_MOLAR_VOLUME),
        unit!("mol/(m2.s.bar)", "mol/(m2.s.bar)", 1.0, 1e5),
        unit!("kmol/(m2.h.bar)", "kmol/(m2.h.bar)", 1e3, HOUR * 1e5),
        unit!("nmol/(m2.s.Pa)", "nmol/(m2.s.Pa)", 1.0, 1e9),
        unit!("scf(0degC)/(ft2.h.psi)", -, FOOT, HOUR * PSI * STP_MOLAR_VOLUME, ["scf0C/(ft2.h.psi)"]),
        unit!("scf(60degF)/(ft2.h.psi)", -, FOOT * US_PRESSURE, HOUR * PSI * GAS_CONSTANT * US_TEMPERATURE, ["scf60F/(ft2.h.psi)", "scf/(ft2.h.psi)"]),
        unit!("GPU(1bar)", -, 1.0, 1e8 * CM_HG * BAR_MOLAR_VOLUME),
    ],
    by: [from_gpu gpu "GPU" 0],
}

quantity! {
    /// Permeance of a layer that may stop a gas, 0 or more, in the units of [`Permeance`].
    LayerPermeance, "layerPermeance", "permeance of a layer", NOT_NEGATIVE,
    units_of: Permeance,
    by: [from_gpu gpu "GPU" 0],
}

quantity! {
    /// Diffusion coefficient, above 0. SI: m²/s.
    Diffusivity, "diffusivity", "diffusivity", POSITIVE,
    units: [
        unit!("cm2/s", "cm2/s", 1.0, 1e4),
        unit!("m2/s", "m2/s", 1.0, 1.0),
        unit!("mm2/s", "mm2/s", 1.0, 1e6),
        unit!("um2/s", "um2/s", 1.0, 1e12),
        unit!("m2/day", "m2/d", 1.0, DAY),
    ],
    by: [from_cm2_s cm2_s "cm²/s" 0],
}

quantity! {
    /// Solubility: sorbed amount / (volume · pressure), 0 or more. SI: mol/(m³·Pa).
    Solubility, "solubility", "solubility", NOT_NEGATIVE,
    units: [
        unit!("cm3(STP)/(cm3.cmHg)", -, 1.0, CM_HG * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(cm3.atm)", -, 1.0, ATMOSPHERE * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(cm3.bar)", -, 1.0, 1e5 * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(cm3.MPa)", -, 1.0, 1e6 * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(cm3.kPa)", -, 1.0, 1e3 * STP_MOLAR_VOLUME),
        unit!("m3(STP)/(m3.Pa)", -, 1.0, STP_MOLAR_VOLUME, ["cm3(STP)/(cm3.Pa)"]),
        unit!("mol/(m3.Pa)", "mol/(m3.Pa)", 1.0, 1.0, ["mol.m-3.Pa-1"]),
        unit!("mol/(m3.bar)", "mol/(m3.bar)", 1.0, 1e5),
        unit!("mol/(L.bar)", "mol/(L.bar)", 1.0, 1e2),
        unit!("mol/(L.atm)", "mol/(L.atm)", 1e3, ATMOSPHERE),
    ],
    by: [from_mol_m3_pa mol_m3_pa "mol/(m³·Pa)" 6],
}

quantity! {
    /// Amount of gas through an area in a time, 0 or more. SI: mol/(m²·s).
    MolarFlux, "molarFlux", "gas flux", NOT_NEGATIVE,
    units: [
        unit!("cm3(STP)/(cm2.s)", -, 1.0, 1e2 * STP_MOLAR_VOLUME),
        unit!("L(STP)/(m2.h)", -, 1.0, 1e3 * HOUR * STP_MOLAR_VOLUME, ["NL/(m2.h)"]),
        unit!("m3(STP)/(m2.h)", -, 1.0, HOUR * STP_MOLAR_VOLUME, ["Nm3/(m2.h)"]),
        unit!("cm3(STP)/(m2.day)", -, 1.0, 1e6 * DAY * STP_MOLAR_VOLUME, ["cc(STP)/(m2.day)"]),
        unit!("mol/(m2.s)", "mol/(m2.s)", 1.0, 1.0, ["mol.m-2.s-1"]),
        unit!("mol/(m2.h)", "mol/(m2.h)", 1.0, HOUR),
        unit!("kmol/(m2.h)", "kmol/(m2.h)", 1e3, HOUR),
        unit!("mmol/(m2.s)", "mmol/(m2.s)", 1.0, 1e3),
        unit!("cm3(STP)/(cm2.min)", -, 1.0, 1e2 * 60.0 * STP_MOLAR_VOLUME),
    ],
    by: [from_mol_m2_s mol_m2_s "mol/(m²·s)" 4],
}

quantity! {
    /// Transmission rate of a gas (GTR, OTR) at a stated pressure difference, 0 or more. SI: mol/(m²·s).
    ///
    /// The rate of ASTM D1434, D3985 and F1307. What ISO 2556 and GB/T 1038 call a transmission rate is per unit of
    /// pressure: a [`Permeance`].
    TransmissionRate, "transmissionRate", "gas transmission rate", NOT_NEGATIVE,
    units: [
        unit!("cm3(STP)/(m2.day)", -, 1.0, 1e6 * DAY * STP_MOLAR_VOLUME, ["cc(STP)/(m2.day)"]),
        unit!("cm3(STP)/(100in2.day)", -, 1e-6, 100.0 * SQUARE_INCH * DAY * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(m2.h)", -, 1.0, 1e6 * HOUR * STP_MOLAR_VOLUME),
        unit!("L(STP)/(m2.day)", -, 1.0, 1e3 * DAY * STP_MOLAR_VOLUME),
        unit!("L(STP)/(m2.h)", -, 1.0, 1e3 * HOUR * STP_MOLAR_VOLUME),
        unit!("m3(STP)/(m2.day)", -, 1.0, DAY * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/(cm2.s)", -, 1.0, 1e2 * STP_MOLAR_VOLUME),
        unit!("mol/(m2.s)", "mol/(m2.s)", 1.0, 1.0),
        unit!("umol/(m2.s)", "umol/(m2.s)", 1.0, 1e6),
        unit!("nmol/(m2.s)", "nmol/(m2.s)", 1.0, 1e9),
        unit!("mol/(m2.day)", "mol/(m2.d)", 1.0, DAY),
        unit!("mmol/(m2.day)", "mmol/(m2.d)", 1.0, 1e3 * DAY),
    ],
    by: [from_mol_m2_s mol_m2_s "mol/(m²·s)" 7],
}
