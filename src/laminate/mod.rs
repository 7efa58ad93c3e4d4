//! Classical laminate theory: from plies to the stiffness of a laminate.
//!
//! # Conventions
//!
//! ```text
//!        z ▲  top, z = +h/2          θ: from x to the fiber axis 1, anticlockwise seen from +z
//!          │ ┌──────────────┐ ply n
//!          │ ├──────────────┤ …        strain(z) = ε0 + z κ,   κ = (−w,xx, −w,yy, −2 w,xy)
//!   z = 0 ─┼─│··············│          shear strain is engineering strain γ everywhere
//!          │ ├──────────────┤ ply 2
//!          │ └──────────────┘ ply 1    ⎡N⎤   ⎡A  B⎤ ⎡ε0⎤      ⎡ε0⎤   ⎡a  b⎤ ⎡N⎤
//!           bottom, z = −h/2           ⎣M⎦ = ⎣B  D⎦ ⎣κ ⎦      ⎣κ ⎦ = ⎣bᵀ d⎦ ⎣M⎦
//! ```
//!
//! Plies are listed from bottom to top. A document may list them `top-down` when it says so. N is force per
//! width, M moment per width; A is in N/m, B in N, D in N·m. The order of components is x, y, xy.
//!
//! The sign of B is pinned by a published unsymmetric laminate (Kaw, Example 4.2) in `tests/laminate.rs`.

mod engineering;
pub mod failure;
mod lamina;
mod load;
pub mod micromechanics;
mod notation;
mod parameters;
pub mod plate;
mod response;
pub mod shear;
mod solid;
mod stacking;
mod stiffness;

pub use engineering::{EngineeringConstants, PolarPoint};
pub use lamina::{Lamina, LaminaBuilder, ReducedStiffness};
pub use load::{Change, Load};
pub use notation::{Layup, LayupPly, MAX_PLIES, PlyToken};
pub use parameters::{Invariants, LaminationParameters};
pub use response::{PointState, Response};
pub use solid::Solid;
pub use stacking::{Ply, StackingSequence};
pub use stiffness::{Compliance, Stiffness, ThermalResponse};

use crate::model::Model;

/// The models a laminate report can cite.
pub mod models {
    use super::Model;

    /// Plane-stress stiffness of a ply.
    pub const PLANE_STRESS: Model = Model {
        id: "laminate.plane_stress",
        name: "Reduced stiffness of an orthotropic ply, rotated to laminate axes",
        equation: "Q11 = E1/(1 - nu12 nu21), Q22 = E2/(1 - nu12 nu21), Q12 = nu12 Q22, Q66 = G12, nu21 = nu12 E2/E1; Qbar = T^-1 Q T^-T",
        reference: "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (Taylor & Francis 1999), sec. 2.5 and 2.6",
        validity: "linear elastic ply in plane stress; stable when |nu12| < sqrt(E1/E2)",
    };
    /// Classical laminate theory.
    pub const CLT: Model = Model {
        id: "laminate.clt",
        name: "Classical laminate theory",
        equation: "A = sum Qbar t, B = sum Qbar t zm, D = sum Qbar (t zm^2 + t^3/12); [a b; b' d] = [A B; B D]^-1",
        reference: "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (Taylor & Francis 1999), sec. 4.2",
        validity: "thin laminate (span over thickness above about 20), perfect bonding, small strains, no transverse shear deformation",
    };
    /// Engineering constants from the compliance.
    pub const CONSTANTS: Model = Model {
        id: "laminate.engineering_constants",
        name: "Engineering constants of a laminate",
        equation: "membrane: Ex = 1/(h a11), Gxy = 1/(h a66), nuxy = -a12/a11, eta_xy,x = a16/a11; curvature suppressed: the same of A^-1; flexural: Ex = 12/(h^3 d11) and alike",
        reference: "A. K. Kaw, Mechanics of Composite Materials, 2nd ed. (CRC 2006), sec. 4.4",
        validity: "membrane constants hold for a plate free to bend and twist, the suppressed ones for one held flat; equal when B = 0",
    };
    /// Thermal expansion of a free laminate.
    pub const THERMAL: Model = Model {
        id: "laminate.thermal_expansion",
        name: "Thermal expansion of a free laminate",
        equation: "[e0; k] / dT = [a b; b' d] [sum Qbar alpha t; sum Qbar alpha t zm]",
        reference: "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (Taylor & Francis 1999), sec. 4.5",
        validity: "uniform temperature change, properties independent of temperature",
    };
    /// Strains and stresses of plies.
    pub const RESPONSE: Model = Model {
        id: "laminate.response",
        name: "Strains and stresses of plies",
        equation: "[e0; k] = [a b; b' d] [N + Nf; M + Mf], stress = Qbar (e0 + z k - alpha dT - beta dC), Nf and Mf the integrals of Qbar (alpha dT + beta dC)",
        reference: "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (Taylor & Francis 1999), sec. 4.5",
        validity: "classical laminate theory, away from edges and load introductions; properties independent of temperature and moisture",
    };
    /// Off-axis moduli.
    pub const POLAR: Model = Model {
        id: "laminate.polar",
        name: "Membrane constants in a direction",
        equation: "a(theta) = R a R', then Ex = 1/(h a11), Gxy = 1/(h a66), nuxy = -a12/a11",
        reference: "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (Taylor & Francis 1999), sec. 2.6",
        validity: "as for the membrane constants, free to bend and twist",
    };
}
