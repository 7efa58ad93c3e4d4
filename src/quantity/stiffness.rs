//! Entries of the laminate stiffness `[A B; B D]` and of its inverse `[a b; bᵀ d]`.

use super::exact::{INCH, POUND_FORCE, SQUARE_INCH};
use super::{ANY, quantity, unit};

quantity! {
    /// Force per length: entries of A.
    MembraneStiffness, "membraneStiffness", "membrane stiffness", ANY,
    units: [
        unit!("N/mm", "N/mm", 1e3, 1.0),
        unit!("N/m", "N/m", 1.0, 1.0),
        unit!("kN/mm", "kN/mm", 1e6, 1.0, ["MN/m"]),
        unit!("lbf/in", "[lbf_av]/[in_i]", POUND_FORCE, INCH),
    ],
    by: [],
}

quantity! {
    /// Force: entries of B.
    CouplingStiffness, "couplingStiffness", "coupling stiffness", ANY,
    units: [
        unit!("N", "N", 1.0, 1.0),
        unit!("kN", "kN", 1e3, 1.0),
        unit!("lbf", "[lbf_av]", POUND_FORCE, 1.0),
    ],
    by: [],
}

quantity! {
    /// Force times length: entries of D.
    BendingStiffness, "bendingStiffness", "bending stiffness", ANY,
    units: [
        unit!("N.mm", "N.mm", 1.0, 1e3),
        unit!("N.m", "N.m", 1.0, 1.0),
        unit!("lbf.in", "[lbf_av].[in_i]", POUND_FORCE * INCH, 1.0),
    ],
    by: [],
}

quantity! {
    /// Length per force: entries of a.
    MembraneCompliance, "membraneCompliance", "membrane compliance", ANY,
    units: [
        unit!("mm/N", "mm/N", 1.0, 1e3),
        unit!("m/N", "m/N", 1.0, 1.0),
        unit!("in/lbf", "[in_i]/[lbf_av]", INCH, POUND_FORCE),
    ],
    by: [],
}

quantity! {
    /// One per force: entries of b.
    CouplingCompliance, "couplingCompliance", "coupling compliance", ANY,
    units: [
        unit!("1/N", "/N", 1.0, 1.0),
        unit!("1/kN", "/kN", 1.0, 1e3),
        unit!("1/lbf", "/[lbf_av]", 1.0, POUND_FORCE),
    ],
    by: [],
}

quantity! {
    /// One per force and length: entries of d.
    BendingCompliance, "bendingCompliance", "bending compliance", ANY,
    units: [
        unit!("1/(N.mm)", "/N/mm", 1e3, 1.0),
        unit!("1/(N.m)", "/N/m", 1.0, 1.0),
        unit!("1/(lbf.in)", "/[lbf_av]/[in_i]", 1.0, POUND_FORCE * INCH),
    ],
    by: [],
}

quantity! {
    /// Strain per stress: entries of the compliance of a material.
    MaterialCompliance, "materialCompliance", "compliance", ANY,
    units: [
        unit!("1/GPa", "/GPa", 1.0, 1e9),
        unit!("1/MPa", "/MPa", 1.0, 1e6, ["mm2/N"]),
        unit!("1/Pa", "/Pa", 1.0, 1.0, ["m2/N"]),
        unit!("1/Msi", -, SQUARE_INCH, POUND_FORCE * 1e6),
    ],
    by: [],
}
