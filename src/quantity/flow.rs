//! Areas, times, flows, concentrations and what drives and slows them.

use super::exact::{ATMOSPHERE, CUBIC_FOOT, DAY, FOOT, GALLON, HOUR, POUND_FORCE, SQUARE_FOOT, SQUARE_INCH};
use super::permeation::{STP_MOLAR_VOLUME, US_MOLAR_VOLUME};
use super::{ANY, NOT_NEGATIVE, POSITIVE, quantity, unit};

quantity! {
    /// An area, above 0.
    Area, "area", "area", POSITIVE,
    units: [
        unit!("m2", "m2", 1.0, 1.0),
        unit!("cm2", "cm2", 1.0, 1e4),
        unit!("mm2", "mm2", 1.0, 1e6),
        unit!("ft2", "[sft_i]", SQUARE_FOOT, 1.0),
        unit!("in2", "[sin_i]", SQUARE_INCH, 1.0),
    ],
    by: [from_m2 m2 "m²" 0],
}

quantity! {
    /// A time, 0 or more.
    Time, "time", "time", NOT_NEGATIVE,
    units: [
        unit!("s", "s", 1.0, 1.0, ["sec"]),
        unit!("min", "min", 60.0, 1.0),
        unit!("h", "h", HOUR, 1.0, ["hr"]),
        unit!("day", "d", DAY, 1.0),
        unit!("ms", "ms", 1.0, 1e3),
    ],
    by: [from_s s "s" 0],
}

quantity! {
    /// Amount of substance per time, 0 or more.
    MolarFlow, "molarFlow", "molar flow", NOT_NEGATIVE,
    units: [
        unit!("mol/s", "mol/s", 1.0, 1.0),
        unit!("mol/h", "mol/h", 1.0, HOUR),
        unit!("kmol/h", "kmol/h", 1e3, HOUR),
        unit!("mmol/s", "mmol/s", 1.0, 1e3),
        unit!("m3(STP)/h", -, 1.0, HOUR * STP_MOLAR_VOLUME, ["Nm3/h"]),
        unit!("m3(STP)/s", -, 1.0, STP_MOLAR_VOLUME, ["Nm3/s"]),
        unit!("m3(STP)/day", -, 1.0, DAY * STP_MOLAR_VOLUME, ["Nm3/day", "Nm3/d"]),
        unit!("L(STP)/min", -, 1.0, 6e4 * STP_MOLAR_VOLUME, ["NL/min"]),
        unit!("cm3(STP)/min", -, 1.0, 6e7 * STP_MOLAR_VOLUME, ["mL(STP)/min", "NmL/min"]),
        unit!("cm3(STP)/s", -, 1.0, 1e6 * STP_MOLAR_VOLUME),
        unit!("scf(60degF)/min", -, CUBIC_FOOT, 60.0 * US_MOLAR_VOLUME, ["scfm"]),
        unit!("MMscf(60degF)/day", -, 1e6 * CUBIC_FOOT, DAY * US_MOLAR_VOLUME, ["MMscfd"]),
    ],
    by: [from_mol_s mol_s "mol/s" 0],
}

quantity! {
    /// Volume of a liquid (or of a gas at its own state) per time, 0 or more.
    VolumeFlow, "volumeFlow", "volume flow", NOT_NEGATIVE,
    units: [
        unit!("m3/h", "m3/h", 1.0, HOUR),
        unit!("m3/s", "m3/s", 1.0, 1.0),
        unit!("m3/day", "m3/d", 1.0, DAY, ["m3/d"]),
        unit!("L/h", "L/h", 1.0, 1e3 * HOUR),
        unit!("L/min", "L/min", 1.0, 6e4),
        unit!("mL/min", "mL/min", 1.0, 6e7, ["cm3/min"]),
        unit!("mL/s", "mL/s", 1.0, 1e6, ["cm3/s"]),
        unit!("L/s", "L/s", 1.0, 1e3),
        unit!("gal(US)/min", "[gal_us]/min", GALLON, 60.0, ["gpm"]),
        unit!("gal(US)/day", "[gal_us]/d", GALLON, DAY, ["gpd"]),
    ],
    by: [from_m3_h m3_h "m³/h" 0],
}

quantity! {
    /// Amount of a solute per volume of solution, 0 or more.
    Concentration, "concentration", "concentration", NOT_NEGATIVE,
    units: [
        unit!("mol/L", "mol/L", 1e3, 1.0, ["M", "kmol/m3", "mol/dm3"]),
        unit!("mol/m3", "mol/m3", 1.0, 1.0, ["mM", "mmol/L"]),
    ],
    by: [from_mol_l mol_l "mol/L" 0],
}

quantity! {
    /// Mass of a solute per volume of solution, 0 or more.
    MassConcentration, "massConcentration", "mass concentration", NOT_NEGATIVE,
    units: [
        unit!("g/L", "g/L", 1.0, 1.0, ["kg/m3", "mg/mL"]),
        unit!("mg/L", "mg/L", 1.0, 1e3, ["g/m3"]),
        unit!("ug/L", "ug/L", 1.0, 1e6),
    ],
    by: [from_g_l g_l "g/L" 0],
}

quantity! {
    /// Amount of gas sorbed per volume of material, 0 or more. SI: mol/m³.
    SorbedConcentration, "sorbedConcentration", "sorbed concentration", NOT_NEGATIVE,
    units: [
        unit!("cm3(STP)/cm3", -, 1.0, STP_MOLAR_VOLUME),
        unit!("mol/m3", "mol/m3", 1.0, 1.0),
        unit!("mol/L", "mol/L", 1e3, 1.0),
    ],
    by: [from_mol_m3 mol_m3 "mol/m³" 1],
}

quantity! {
    /// Amount of gas through an area since a start. SI: mol/m².
    ArealAmount, "arealAmount", "amount per area", ANY,
    units: [
        unit!("cm3(STP)/cm2", -, 1.0, 1e2 * STP_MOLAR_VOLUME),
        unit!("cm3(STP)/m2", -, 1.0, 1e6 * STP_MOLAR_VOLUME, ["cc(STP)/m2"]),
        unit!("mol/m2", "mol/m2", 1.0, 1.0, ["mol.m-2"]),
        unit!("mmol/m2", "mmol/m2", 1.0, 1e3),
        unit!("mol/cm2", "mol/cm2", 1e4, 1.0),
    ],
    by: [from_mol_m2 mol_m2 "mol/m²" 2],
}

quantity! {
    /// Affinity of a Langmuir site: the reciprocal of the pressure that fills half of the sites; 0 or more.
    Affinity, "affinity", "affinity", NOT_NEGATIVE,
    units: [
        unit!("1/bar", "bar-1", 1.0, 1e5),
        unit!("1/atm", "atm-1", 1.0, ATMOSPHERE),
        unit!("1/Pa", "Pa-1", 1.0, 1.0),
        unit!("1/kPa", "kPa-1", 1.0, 1e3),
        unit!("1/MPa", "MPa-1", 1.0, 1e6),
        unit!("1/cmHg", -, 1.0, super::CM_HG),
        unit!("1/psi", "[psi]-1", SQUARE_INCH, POUND_FORCE),
    ],
    by: [from_per_pa per_pa "1/Pa" 2],
}

quantity! {
    /// Growth of a diffusivity with the sorbed concentration, 0 or more. SI: m³/mol.
    PlasticizationFactor, "plasticizationFactor", "plasticization factor", NOT_NEGATIVE,
    units: [
        unit!("cm3/cm3(STP)", -, STP_MOLAR_VOLUME, 1.0),
        unit!("m3/mol", "m3/mol", 1.0, 1.0),
        unit!("L/mol", "L/mol", 1.0, 1e3),
    ],
    by: [from_m3_mol m3_mol "m³/mol" 1],
}

quantity! {
    /// Mass that sorbs per mass of dry material, 0 or more.
    Uptake, "uptake", "uptake", NOT_NEGATIVE,
    units: [
        unit!("g/100g", "g/hg", 1.0, 1e2, ["g/100.g", "%", "wt%"]),
        unit!("g/g", "g/g", 1.0, 1.0, ["kg/kg", "1", ""]),
        unit!("mg/g", "mg/g", 1.0, 1e3, ["g/kg"]),
    ],
    by: [from_g_g g_g "g/g" 1],
}

quantity! {
    /// Amount that adsorbs per mass of dry material, 0 or more. SI: mol/kg.
    Loading, "loading", "loading", NOT_NEGATIVE,
    units: [
        unit!("mol/kg", "mol/kg", 1.0, 1.0, ["mmol/g"]),
        unit!("cm3(STP)/g", -, 1.0, 1e3 * STP_MOLAR_VOLUME),
    ],
    by: [from_mol_kg mol_kg "mol/kg" 0],
}

quantity! {
    /// Dynamic viscosity, above 0.
    Viscosity, "viscosity", "viscosity", POSITIVE,
    units: [
        unit!("mPa.s", "mPa.s", 1.0, 1e3, ["cP"]),
        unit!("Pa.s", "Pa.s", 1.0, 1.0, ["kg/(m.s)"]),
        unit!("uPa.s", "uPa.s", 1.0, 1e6),
    ],
    by: [from_pa_s pa_s "Pa·s" 1],
}

quantity! {
    /// Surface tension, above 0.
    SurfaceTension, "surfaceTension", "surface tension", POSITIVE,
    units: [
        unit!("mN/m", "mN/m", 1.0, 1e3, ["dyn/cm"]),
        unit!("N/m", "N/m", 1.0, 1.0),
    ],
    by: [from_n_m n_m "N/m" 1],
}

quantity! {
    /// A velocity of flow, 0 or more.
    Velocity, "velocity", "velocity", NOT_NEGATIVE,
    units: [
        unit!("m/s", "m/s", 1.0, 1.0),
        unit!("cm/s", "cm/s", 1.0, 1e2),
        unit!("mm/s", "mm/s", 1.0, 1e3),
        unit!("m/h", "m/h", 1.0, HOUR),
        unit!("ft/s", "[ft_i]/s", FOOT, 1.0),
    ],
    by: [from_m_s m_s "m/s" 0],
}

quantity! {
    /// Power, 0 or more.
    Power, "power", "power", NOT_NEGATIVE,
    units: [
        unit!("kW", "kW", 1e3, 1.0),
        unit!("W", "W", 1.0, 1.0),
        unit!("MW", "MW", 1e6, 1.0),
        unit!("hp", "[HP]", 550.0 * FOOT * POUND_FORCE, 1.0),
    ],
    by: [from_w w "W" 1],
}

quantity! {
    /// Energy per volume of product.
    SpecificEnergy, "specificEnergy", "specific energy", ANY,
    units: [
        unit!("kWh/m3", "kW.h/m3", 1e3 * HOUR, 1.0),
        unit!("J/m3", "J/m3", 1.0, 1.0),
        unit!("MJ/m3", "MJ/m3", 1e6, 1.0),
        unit!("kWh/kgal(US)", -, HOUR, GALLON),
    ],
    by: [from_j_m3 j_m3 "J/m³" 1],
}

quantity! {
    /// Mass through an area in a time, 0 or more.
    MassFlux, "massFlux", "mass flux", NOT_NEGATIVE,
    units: [
        unit!("kg/(m2.h)", "kg/(m2.h)", 1.0, HOUR, ["kg/m2/h"]),
        unit!("g/(m2.day)", "g/(m2.d)", 1.0, 1e3 * DAY, ["g/(m2.d)", "g/(m2.24h)"]),
        unit!("g/(m2.h)", "g/(m2.h)", 1.0, 1e3 * HOUR),
        unit!("kg/(m2.s)", "kg/(m2.s)", 1.0, 1.0),
        unit!("g/(100in2.day)", -, 1.0, 1e5 * SQUARE_INCH * DAY),
    ],
    by: [from_kg_m2_s kg_m2_s "kg/(m²·s)" 3],
}

quantity! {
    /// Solute permeability B: solute flux / concentration difference, 0 or more. SI: m/s.
    SolutePermeability, "solutePermeability", "solute permeability", NOT_NEGATIVE,
    units: [
        unit!("L/(m2.h)", "L/(m2.h)", 1.0, 3.6e6, ["LMH"]),
        unit!("m/s", "m/s", 1.0, 1.0),
        unit!("um/s", "um/s", 1.0, 1e6),
    ],
    by: [from_m_s m_s "m/s" 1],
}

quantity! {
    /// Mass transfer coefficient of a boundary layer, above 0. SI: m/s.
    MassTransferCoefficient, "massTransferCoefficient", "mass transfer coefficient", POSITIVE,
    units: [
        unit!("m/s", "m/s", 1.0, 1.0),
        unit!("cm/s", "cm/s", 1.0, 1e2),
        unit!("um/s", "um/s", 1.0, 1e6),
        unit!("L/(m2.h)", "L/(m2.h)", 1.0, 3.6e6, ["LMH"]),
    ],
    by: [from_m_s m_s "m/s" 0],
}

quantity! {
    /// Rise of a pressure in time.
    PressureRate, "pressureRate", "rate of pressure rise", ANY,
    units: [
        unit!("Pa/s", "Pa/s", 1.0, 1.0),
        unit!("mbar/s", "mbar/s", 1e2, 1.0),
        unit!("mbar/min", "mbar/min", 1e2, 60.0),
        unit!("Torr/s", -, ATMOSPHERE, 760.0),
        unit!("cmHg/s", "cm[Hg]/s", super::CM_HG, 1.0),
        unit!("psi/s", "[psi]/s", POUND_FORCE, SQUARE_INCH),
    ],
    by: [from_pa_s pa_s "Pa/s" 0],
}

quantity! {
    /// Resistance of a filter or cake: pressure difference / (viscosity · flux), 0 or more. SI: 1/m.
    FiltrationResistance, "filtrationResistance", "filtration resistance", NOT_NEGATIVE,
    units: [unit!("1/m", "m-1", 1.0, 1.0)],
    by: [from_per_m per_m "1/m" 0],
}

quantity! {
    /// Amount of a solute per mass of solvent, 0 or more.
    Molality, "molality", "molality", NOT_NEGATIVE,
    units: [
        unit!("mol/kg", "mol/kg", 1.0, 1.0),
        unit!("mmol/kg", "mmol/kg", 1.0, 1e3),
    ],
    by: [from_mol_kg mol_kg "mol/kg" 0],
}

quantity! {
    /// Mass per time, 0 or more.
    MassFlow, "massFlow", "mass flow", NOT_NEGATIVE,
    units: [
        unit!("kg/h", "kg/h", 1.0, HOUR),
        unit!("kg/s", "kg/s", 1.0, 1.0),
        unit!("g/s", "g/s", 1.0, 1e3),
        unit!("t/day", "t/d", 1e3, DAY, ["t/d"]),
    ],
    by: [from_kg_s kg_s "kg/s" 1],
}

quantity! {
    /// Power per area; negative where it is spent.
    PowerDensity, "powerDensity", "power density", ANY,
    units: [
        unit!("W/m2", "W/m2", 1.0, 1.0),
        unit!("kW/m2", "kW/m2", 1e3, 1.0),
    ],
    by: [from_w_m2 w_m2 "W/m²" 0],
}

quantity! {
    /// Amount of a solute through an area in a time, with its direction. SI: mol/(m²·s).
    SoluteFlux, "soluteFlux", "solute flux", ANY,
    units: [
        unit!("mol/(m2.h)", "mol/(m2.h)", 1.0, HOUR),
        unit!("mol/(m2.s)", "mol/(m2.s)", 1.0, 1.0),
        unit!("mmol/(m2.h)", "mmol/(m2.h)", 1.0, 1e3 * HOUR),
    ],
    by: [from_mol_m2_s mol_m2_s "mol/(m²·s)" 1],
}
