//! Permeation of vapors by mass, as water vapor is measured with a cup or a sensor.
//!
//! ASTM E96: the transmission rate is a flux under the stated humidities, the permeance that flux over the difference of
//! vapor pressures, the permeability the permeance times the thickness. GB/T 1037 calls the flux over 24 h
//! 水蒸气透过量 and the permeability 水蒸气透过系数.

use super::exact::{ATMOSPHERE, DAY, HOUR, INCH, MIL, POUND, SQUARE_FOOT, SQUARE_INCH};
use super::{CM_HG, NOT_NEGATIVE, POSITIVE, quantity, unit};

/// Grain, kg: the pound has 7000.
const GRAIN: f64 = POUND / 7000.0;
/// Inch of mercury at 0 °C, Pa.
const IN_HG: f64 = 2.54 * CM_HG;
/// The perm whose inch of mercury is at 23 °C, kg/(m²·s·Pa): NIST SP 811 (2008), appendix B.8.
const WARM_PERM: f64 = 5.745_25e-11;

quantity! {
    /// Transmission rate of a vapor by mass (WVTR, WVT) at a stated pressure difference, 0 or more. SI: kg/(m²·s).
    VaporTransmissionRate, "vaporTransmissionRate", "vapor transmission rate", NOT_NEGATIVE,
    units: [
        unit!("g/(m2.day)", "g/(m2.d)", 1.0, 1e3 * DAY, ["g/(m2.d)", "g/(m2.24h)"]),
        unit!("g/(m2.h)", "g/(m2.h)", 1.0, 1e3 * HOUR),
        unit!("mg/(m2.day)", "mg/(m2.d)", 1.0, 1e6 * DAY),
        unit!("g/(100in2.day)", -, 1.0, 1e5 * SQUARE_INCH * DAY),
        unit!("grain/(ft2.h)", "[gr]/[sft_i]/h", GRAIN, SQUARE_FOOT * HOUR),
        unit!("g/(cm2.s)", "g/(cm2.s)", 1e1, 1.0),
        unit!("kg/(m2.s)", "kg/(m2.s)", 1.0, 1.0),
        unit!("ng/(m2.s)", "ng/(m2.s)", 1.0, 1e12),
    ],
    by: [from_kg_m2_s kg_m2_s "kg/(m²·s)" 6],
}

quantity! {
    /// Mass flux / pressure difference, above 0. SI: kg/(m²·s·Pa).
    ///
    /// 1 perm = 1 grain/(ft²·h·inHg); the metric perm is 1 g/(m²·day·mmHg).
    MassPermeance, "massPermeance", "permeance by mass", POSITIVE,
    units: [
        unit!("kg/(m2.h.kPa)", "kg/(m2.h.kPa)", 1.0, HOUR * 1e3),
        unit!("kg/(m2.h.bar)", "kg/(m2.h.bar)", 1.0, HOUR * 1e5),
        unit!("g/(m2.day.mmHg)", "g/(m2.d.mm[Hg])", 1.0, 1e2 * DAY * CM_HG, ["metric.perm", "perm(metric)"]),
        unit!("g/(m2.day.kPa)", "g/(m2.d.kPa)", 1.0, 1e6 * DAY),
        unit!("g/(m2.day.Pa)", "g/(m2.d.Pa)", 1.0, 1e3 * DAY),
        unit!("g/(m2.h.kPa)", "g/(m2.h.kPa)", 1.0, 1e6 * HOUR),
        unit!("g/(cm2.s.Pa)", "g/(cm2.s.Pa)", 1e1, 1.0),
        unit!("kg/(m2.s.Pa)", "kg/(m2.s.Pa)", 1.0, 1.0),
        unit!("kg/(m2.s.atm)", "kg/(m2.s.atm)", 1.0, ATMOSPHERE),
        unit!("ng/(m2.s.Pa)", "ng/(m2.s.Pa)", 1.0, 1e12),
        unit!("perm", -, GRAIN, HOUR * SQUARE_FOOT * IN_HG, ["perm(0degC)", "perm(US)", "grain/(ft2.h.inHg)", "US.perm"]),
        unit!("perm(23degC)", -, WARM_PERM, 1.0),
    ],
    by: [from_kg_m2_s_pa kg_m2_s_pa "kg/(m²·s·Pa)" 7],
}

quantity! {
    /// Permeability of a material by mass: mass permeance · thickness, above 0. SI: kg/(m·s·Pa).
    MassPermeability, "massPermeability", "permeability by mass", POSITIVE,
    units: [
        unit!("g.mm/(m2.day.kPa)", "g.mm/(m2.d.kPa)", 1.0, 1e9 * DAY),
        unit!("g.mm/(m2.day.mmHg)", "g.mm/(m2.d.mm[Hg])", 1.0, 1e5 * DAY * CM_HG),
        unit!("g.um/(m2.day.kPa)", "g.um/(m2.d.kPa)", 1.0, 1e12 * DAY),
        unit!("g.mil/(100in2.day.mmHg)", -, MIL * 1e1, 1e5 * SQUARE_INCH * DAY * CM_HG),
        unit!("g.cm/(cm2.s.Pa)", "g.cm/(cm2.s.Pa)", 1.0, 1e1),
        unit!("g/(m.h.kPa)", "g/(m.h.kPa)", 1.0, 1e6 * HOUR),
        unit!("kg/(m.s.Pa)", "kg/(m.s.Pa)", 1.0, 1.0, ["kg.m/(m2.s.Pa)"]),
        unit!("ng/(m.s.Pa)", "ng/(m.s.Pa)", 1.0, 1e12),
        unit!("perm.in", -, GRAIN * INCH, HOUR * SQUARE_FOOT * IN_HG, ["perm-inch", "perm-in", "perm.inch", "grain.in/(ft2.h.inHg)"]),
    ],
    by: [from_kg_m_s_pa kg_m_s_pa "kg/(m·s·Pa)" 6],
}
