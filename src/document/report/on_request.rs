//! Parts of a laminate report that are added on request.

use super::laminate::ConstantsResult;
use super::{MatrixValue, Value, Values};
use crate::document::declare::results;
use serde::Serialize;

results! {
    /// A 2×2 matrix, by rows; rows and columns xz, yz.
    struct ShearMatrix {
        /// The rows.
        value: [[f64; 2]; 2],
        /// Their unit.
        unit: &'static str,
    }
}

results! {
    /// Transverse shear stiffness, side by side.
    struct TransverseShearResult {
        /// Σ G t, an upper bound.
        uncorrected: ShearMatrix,
        /// 5/6 of it, right for one homogeneous ply.
        five_sixths: ShearMatrix,
        /// Whitney's correction factors: xz, yz.
        whitney_factors: Values,
        /// Energy of the stresses in equilibrium with Mx,x = Qx and My,y = Qy (Rolfes and Rohwer).
        equilibrium: ShearMatrix,
        /// The same with the twisting moment carrying a part, Mxy,x = Qy and Mxy,y = Qx.
        equilibrium_twisting: ShearMatrix,
    }
}

results! {
    /// Lamination parameters, in the order cos 2θ, sin 2θ, cos 4θ, sin 4θ.
    struct LaminationParametersResult {
        /// Of A.
        a: Values,
        /// Of B.
        b: Values,
        /// Of D.
        d: Values,
    }
}

results! {
    /// Invariants of a material under rotation.
    struct InvariantsResult {
        /// Its name.
        material: String,
        /// U1 to U5.
        u: Values,
        /// Trace Q11 + Q22 + 2 Q66.
        trace: Value,
    }
}

results! {
    /// Bending with the membrane forces free, and with the strain held.
    struct ReducedBendingResult {
        /// D* = D − B A⁻¹ B, whose constants are the flexural ones.
        stiffness: MatrixValue,
        /// Flexural constants of a reference plane held unstrained, from D.
        flexural_strain_suppressed: ConstantsResult,
    }
}

results! {
    /// A 6×6 matrix in one unit, by rows; rows and columns xx, yy, zz, yz, xz, xy.
    struct SolidMatrix {
        /// The rows.
        value: [[f64; 6]; 6],
        /// Their unit.
        unit: &'static str,
    }
}

results! {
    /// Free strain of the solid per unit: xx, yy, zz, yz, xz, xy; held flat.
    struct SolidExpansion {
        /// Per kelvin, if known.
        thermal?: Values,
        /// Per moisture content, if known.
        moisture?: Values,
    }
}

results! {
    /// The homogeneous solid that the laminate is like.
    struct EffectiveSolidResult {
        /// Stress per strain.
        stiffness: SolidMatrix,
        /// Moduli Ex, Ey, Ez.
        e: Values,
        /// Shear moduli Gyz, Gxz, Gxy.
        g: Values,
        /// Poisson's ratios νxy, νxz, νyz.
        nu: Values,
        /// Expansion.
        expansion: SolidExpansion,
        /// Materials without e3, nu13, nu23 of their own, taken as transversely isotropic about axis 1.
        transversely_isotropic: Vec<String>,
    }
}

results! {
    /// Constants by direction.
    struct DirectionsResult {
        /// Modulus along each.
        ex: Values,
        /// Shear modulus.
        gxy: Values,
        /// Poisson's ratio.
        nuxy: Values,
        /// η_xy,x.
        eta_xy_x: Values,
        /// η_x,xy.
        eta_x_xy: Values,
    }
}

results! {
    /// A design rule and what it says.
    struct RuleResult {
        /// The rule.
        rule: RuleWord,
        /// Whether it is kept.
        passed: bool,
        /// First and last ply of the place that decides, from 1 at the bottom.
        plies?: [usize; 2],
        /// The direction that decides.
        angle?: Value,
        /// What the limit applies to: a share, a number of plies, an angle.
        measured?: Value,
        /// The limit.
        limit?: Value,
    }
}

/// A design rule by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum RuleWord {
    /// The stack is its own mirror image.
    Symmetry,
    /// Each +θ has its −θ.
    Balance,
    /// A least share in each of 0°, 45°, −45° and 90°.
    TenPercent,
    /// No more than some plies of one angle together.
    Contiguity,
    /// Angles of neighbors differ by no more than a limit.
    Disorientation,
    /// No 0° ply on either face.
    Surface,
}
