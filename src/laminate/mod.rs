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

mod classification;
pub mod design;
pub mod distortion;
pub mod effective;
mod engineering;
pub mod exchange;
mod fabric;
pub mod failure;
mod lamina;
mod load;
pub mod micromechanics;
mod notation;
mod parameters;
pub mod plate;
mod response;
pub mod rules;
pub mod shear;
mod solid;
mod stacking;
mod stiffness;

pub use classification::{Trait, traits};
pub use effective::EffectiveSolid;
pub use engineering::{EngineeringConstants, PolarPoint};
pub use fabric::{FABRIC, fabric};
pub use lamina::{Lamina, LaminaBuilder, ReducedStiffness};
pub use load::{Change, Load};
pub use notation::{Layup, LayupPly, MAX_PLIES, PlyToken};
pub use parameters::{Invariants, LaminationParameters};
pub use response::{PointState, Response};
pub use solid::Solid;
pub use stacking::{Ply, StackingSequence};
pub use stiffness::{Compliance, FreeExpansion, Stiffness};

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
    /// Moisture expansion of a free laminate.
    pub const MOISTURE: Model = Model {
        id: "laminate.moisture_expansion",
        name: "Moisture expansion of a free laminate",
        equation: "[e0; k] / dC = [a b; b' d] [sum Qbar beta t; sum Qbar beta t zm]",
        reference: "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (Taylor & Francis 1999), sec. 4.5",
        validity: "uniform change of moisture content, properties independent of moisture",
    };
    /// Kinds of laminates.
    pub const CLASSIFICATION: Model = Model {
        id: "laminate.classification",
        name: "Classification of a laminate",
        equation: "entries of A, B, D below 1e-9 of their natural size count as absent: A against max|A|, B against max|A| h, D against max|A| h^2",
        reference: "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (Taylor & Francis 1999), sec. 4.3",
        validity: "words on plies need equal material, thickness and angle; words on stiffness follow the computed values",
    };
    /// Transverse shear stiffness.
    pub const TRANSVERSE_SHEAR: Model = Model {
        id: "laminate.transverse_shear",
        name: "Transverse shear stiffness",
        equation: "H = sum G t; 5/6 of it; k H with k by Whitney; H^-1 = int f' G^-1 f dz with f from equilibrium",
        reference: "J. M. Whitney, J. Appl. Mech. 40 (1973) 302; R. Rolfes, K. Rohwer, Int. J. Numer. Methods Eng. 40 (1997) 51",
        validity: "first-order shear theory; the forms agree for one homogeneous ply, the two of equilibrium for cross-plies; for angle-plies they differ by up to tens of percent and do not turn as a tensor",
    };
    /// Transverse shear stress.
    pub const TRANSVERSE_STRESS: Model = Model {
        id: "laminate.transverse_shear_stress",
        name: "Transverse shear stress from equilibrium",
        equation: "tau = f(z) [Qx; Qy], f = [F11 F32; F31 F22], F = -int Qbar (z I - A^-1 B) dz D*^-1",
        reference: "R. Rolfes, K. Rohwer, Int. J. Numer. Methods Eng. 40 (1997) 51",
        validity: "away from edges; membrane forces constant, Mx,x = Qx and My,y = Qy: the twisting moment carries no shear force",
    };
    /// Lamination parameters.
    pub const LAMINATION_PARAMETERS: Model = Model {
        id: "laminate.lamination_parameters",
        name: "Lamination parameters",
        equation: "xiA, xiB, xiD: means of cos 2t, sin 2t, cos 4t, sin 4t with weights 1/h, 4 z/h^2, 12 z^2/h^3",
        reference: "S. W. Tsai, N. J. Pagano, Invariant properties of composite materials, in Composite Materials Workshop (1968)",
        validity: "complete for plies of one material; about the mid-plane",
    };
    /// Invariants of a lamina.
    pub const INVARIANTS: Model = Model {
        id: "laminate.invariants",
        name: "Invariants of a ply",
        equation: "U1 = (3 Q11 + 3 Q22 + 2 Q12 + 4 Q66)/8, U2 = (Q11 - Q22)/2, U3 = (Q11 + Q22 - 2 Q12 - 4 Q66)/8, U4 = (Q11 + Q22 + 6 Q12 - 4 Q66)/8, U5 = (Q11 + Q22 - 2 Q12 + 4 Q66)/8, trace = Q11 + Q22 + 2 Q66",
        reference: "S. W. Tsai, H. T. Hahn, Introduction to Composite Materials (Technomic 1980), ch. 3",
        validity: "plane stress",
    };
    /// Reduced bending stiffness.
    pub const REDUCED_BENDING: Model = Model {
        id: "laminate.reduced_bending",
        name: "Bending stiffness with the membrane forces free",
        equation: "D* = D - B A^-1 B; strain suppressed: constants of D^-1",
        reference: "J. E. Ashton, J. Compos. Mater. 3 (1969) 470",
        validity: "exact where no membrane force acts; the flexural constants are those of D*",
    };
    /// Effective solid.
    pub const EFFECTIVE_SOLID: Model = Model {
        id: "laminate.effective_solid",
        name: "Effective constants in three dimensions",
        equation: "C_OO = <C_OO^-1>^-1, C_OI = C_OO <C_OO^-1 C_OI>, C_II = <C_II - C_IO C_OO^-1 C_OI> + <C_IO C_OO^-1> C_OO <C_OO^-1 C_OI>, I: 11, 22, 12, O: 33, 23, 13",
        reference: "C. T. Sun, S. Li, J. Compos. Mater. 22 (1988) 629, doi:10.1177/002199838802200703",
        validity: "thick laminate of many repeated stacks, uniform in-plane strain and out-of-plane stress; without bending",
    };
    /// Design rules.
    pub const DESIGN_RULES: Model = Model {
        id: "laminate.design_rules",
        name: "Design rules for stacking sequences",
        equation: "symmetry; balance; least share of 0, 45, -45, 90; most plies of one angle together; largest angle between neighbors; no 0 on a face",
        reference: "J. A. Bailie, R. P. Ley, A. Pasricha, A summary and review of composite laminate design guidelines, NASA NAS1-19347 (1997); F.-X. Irisarri et al., Compos. Struct. 107 (2014) 559",
        validity: "experience with carbon/epoxy tape in aircraft; plies without a direction, such as a core, count for symmetry only",
    };
    /// Residual state.
    pub const RESIDUAL: Model = Model {
        id: "laminate.residual",
        name: "State before any load",
        equation: "[e0; k] = [a b; b' d] [Nf; Mf], Nf and Mf the integrals of Qbar (alpha dT + beta dC)",
        reference: "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (Taylor & Francis 1999), sec. 4.5",
        validity: "free laminate, elastic from the stress-free temperature on; relaxation and chemical shrinkage lower that temperature or add to it",
    };
    /// Warp of a free plate.
    pub const WARPING: Model = Model {
        id: "laminate.warping",
        name: "Warp of a free plate",
        equation: "w = -(kx x^2 + ky y^2 + kxy x y)/2; shapes: minima of (k - k0).D*(k - k0)/2 + (A11 b^4 + A22 a^4) K^2/5760, K = kx ky - kxy^2/4; cylinders of wide plates: k = n.D*k0 / n.D*n, n = (cos^2, sin^2, 2 sin cos), at the maxima of (n.D*k0)^2 / n.D*n",
        reference: "M. W. Hyer, J. Compos. Mater. 15 (1981) 175 and 296; S. D. Guest, S. Pellegrino, Proc. R. Soc. A 462 (2006) 839",
        validity: "linear for deflections below the thickness; wide thin unsymmetric plates snap through: shapes of uniform curvature by a Ritz solution, cylinders in the inextensional limit",
    };
    /// Spring-in.
    pub const SPRING_IN: Model = Model {
        id: "laminate.spring_in",
        name: "Spring-in of a curved section",
        equation: "dtheta = theta (et - er)/(1 + er), e = alpha dT + beta dC + e_cure",
        reference: "D. W. Radford, T. S. Rennick, J. Reinf. Plast. Compos. 19 (2000) 621; R. H. Nelson, D. S. Cairns, 34th Int. SAMPE Symposium (1989) 2397",
        validity: "homogeneous arc of uniform free strain, held flat across; without tool-part interaction and gradients of fiber content",
    };
    /// Off-axis moduli.
    pub const POLAR: Model = Model {
        id: "laminate.polar",
        name: "Membrane constants in a direction",
        equation: "a(theta) = R a R', then Ex = 1/(h a11), Gxy = 1/(h a66), nuxy = -a12/a11; the same of A^-1 and d",
        reference: "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (Taylor & Francis 1999), sec. 2.6",
        validity: "as for the membrane constants, free to bend and twist",
    };
}
