//! Liquid permeation: volumes of liquid, never of gas.

use super::exact::{ATMOSPHERE, DAY, GALLON, POUND_FORCE, SQUARE_FOOT, SQUARE_INCH};
use super::{NOT_NEGATIVE, POSITIVE, quantity, unit};

quantity! {
    /// Hydraulic permeance (water permeability A): liquid flux / pressure difference, above 0. SI: m/(s·Pa).
    HydraulicPermeance, "hydraulicPermeance", "hydraulic permeance", POSITIVE,
    units: [
        unit!("L/(m2.h.bar)", "L/(m2.h.bar)", 1.0, 3.6e11, ["LMH/bar", "L.m-2.h-1.bar-1", "L/m2/h/bar"]),
        unit!("L/(m2.h.MPa)", "L/(m2.h.MPa)", 1.0, 3.6e12),
        unit!("L/(m2.h.kPa)", "L/(m2.h.kPa)", 1.0, 3.6e9),
        unit!("L/(m2.h.atm)", "L/(m2.h.atm)", 1.0, 3.6e6 * ATMOSPHERE),
        unit!("L/(m2.h.psi)", "L/(m2.h.[psi])", SQUARE_INCH, 3.6e6 * POUND_FORCE),
        unit!("m3/(m2.h.bar)", "m3/(m2.h.bar)", 1.0, 3.6e8, ["m/(h.bar)"]),
        unit!("m3/(m2.day.bar)", "m3/(m2.d.bar)", 1.0, 1e5 * DAY, ["m/(day.bar)"]),
        unit!("m3/(m2.day.MPa)", "m3/(m2.d.MPa)", 1.0, 1e6 * DAY),
        unit!("m/(s.Pa)", "m/(s.Pa)", 1.0, 1.0, ["m3/(m2.s.Pa)", "m.s-1.Pa-1"]),
        unit!("gal(US)/(ft2.day.psi)", "[gal_us]/[sft_i]/d/[psi]", GALLON * SQUARE_INCH, SQUARE_FOOT * DAY * POUND_FORCE, ["gfd/psi"]),
    ],
    by: [from_lmh_bar lmh_bar "L/(m²·h·bar)" 0],
}

quantity! {
    /// Liquid volume through an area in a time, 0 or more. SI: m/s.
    VolumeFlux, "volumeFlux", "volume flux", NOT_NEGATIVE,
    units: [
        unit!("L/(m2.h)", "L/(m2.h)", 1.0, 3.6e6, ["LMH", "L.m-2.h-1", "L/m2/h"]),
        unit!("m/s", "m/s", 1.0, 1.0, ["m3/(m2.s)"]),
        unit!("m3/(m2.h)", "m3/(m2.h)", 1.0, 3600.0, ["m/h"]),
        unit!("m3/(m2.day)", "m3/(m2.d)", 1.0, DAY, ["m/day", "m/d"]),
        unit!("cm3/(cm2.s)", "cm3/(cm2.s)", 1.0, 1e2, ["cm/s"]),
        unit!("cm3/(cm2.min)", "cm3/(cm2.min)", 1.0, 6e3, ["cm/min"]),
        unit!("um/s", "um/s", 1.0, 1e6),
        unit!("gal(US)/(ft2.day)", "[gal_us]/[sft_i]/d", GALLON, SQUARE_FOOT * DAY, ["gfd"]),
    ],
    by: [from_lmh lmh "L/(m²·h)" 0],
}

quantity! {
    /// Intrinsic permeability of a porous medium (Darcy's law), above 0. SI: m².
    ///
    /// 1 darcy = 1 cP · 1 cm/s · 1 cm / 1 atm.
    IntrinsicPermeability, "intrinsicPermeability", "intrinsic permeability", POSITIVE,
    units: [
        unit!("darcy", -, 1e-7, ATMOSPHERE, ["Darcy"]),
        unit!("mD", -, 1e-10, ATMOSPHERE, ["millidarcy"]),
        unit!("m2", "m2", 1.0, 1.0),
        unit!("um2", "um2", 1.0, 1e12),
        unit!("cm2", "cm2", 1.0, 1e4),
        unit!("nm2", "nm2", 1.0, 1e18),
        unit!("uD", -, 1e-13, ATMOSPHERE, ["microdarcy"]),
        unit!("nD", -, 1e-16, ATMOSPHERE, ["nanodarcy"]),
    ],
    by: [from_darcy darcy "darcy" 0],
}
