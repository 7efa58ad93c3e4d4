//! Lengths and thicknesses: meter inside.

use super::{ANY, POSITIVE, quantity, unit};

quantity! {
    /// A length or thickness, above 0.
    Length, "length", "length", POSITIVE,
    units: [
        unit!("mm", "mm", 1.0, 1e3),
        unit!("um", "um", 1.0, 1e6, ["micron"]),
        unit!("nm", "nm", 1.0, 1e9),
        unit!("cm", "cm", 1.0, 1e2),
        unit!("m", "m", 1.0, 1.0),
        unit!("in", "[in_i]", 254.0, 1e4, ["inch"]),
        unit!("mil", "[mil_i]", 254.0, 1e7, ["thou"]),
        unit!("ft", "[ft_i]", 3048.0, 1e4),
        unit!("Å", "Ao", 1.0, 1e10, ["angstrom", "A"]),
    ],
    by: [from_mm mm "mm" 0, from_um um "µm" 1, from_m m "m" 4],
}

quantity! {
    /// An edge of a unit cell, above 0.
    LatticeParameter, "latticeParameter", "lattice parameter", POSITIVE,
    units: [
        unit!("Å", "Ao", 1.0, 1e10, ["angstrom", "A"]),
        unit!("nm", "nm", 1.0, 1e9),
        unit!("pm", "pm", 1.0, 1e12),
        unit!("m", "m", 1.0, 1.0),
    ],
    by: [],
}

quantity! {
    /// A deviation of a lattice parameter, of either sign.
    LatticeBowing, "latticeBowing", "bowing of the lattice parameter", ANY,
    units: [
        unit!("Å", "Ao", 1.0, 1e10, ["angstrom", "A"]),
        unit!("nm", "nm", 1.0, 1e9),
        unit!("pm", "pm", 1.0, 1e12),
    ],
    by: [],
}
