//! Parts of a laminate report that are added on request.

use super::laminate::ConstantsResult;
use super::{MatrixValue, Value, Values};
use serde::Serialize;

/// A 2×2 matrix, by rows; rows and columns xz, yz.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ShearMatrix {
    /// The rows.
    pub value: [[f64; 2]; 2],
    /// Their unit.
    pub unit: &'static str,
}

/// Transverse shear stiffness, side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TransverseShearResult {
    /// Σ G t, an upper bound.
    pub uncorrected: ShearMatrix,
    /// 5/6 of it, right for one homogeneous ply.
    pub five_sixths: ShearMatrix,
    /// Whitney's correction factors: xz, yz.
    pub whitney_factors: Values,
    /// Energy of the stresses in equilibrium with Mx,x = Qx and My,y = Qy (Rolfes and Rohwer).
    pub equilibrium: ShearMatrix,
    /// The same with the twisting moment carrying a part, Mxy,x = Qy and Mxy,y = Qx.
    pub equilibrium_twisting: ShearMatrix,
}

/// Lamination parameters, in the order cos 2θ, sin 2θ, cos 4θ, sin 4θ.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LaminationParametersResult {
    /// Of A.
    pub a: Values,
    /// Of B.
    pub b: Values,
    /// Of D.
    pub d: Values,
}

/// Invariants of a material under rotation.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct InvariantsResult {
    /// Its name.
    pub material: String,
    /// U1 to U5.
    pub u: Values,
    /// Trace Q11 + Q22 + 2 Q66.
    pub trace: Value,
}

/// Bending with the membrane forces free, and with the strain held.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReducedBendingResult {
    /// D* = D − B A⁻¹ B, whose constants are the flexural ones.
    pub stiffness: MatrixValue,
    /// Flexural constants of a reference plane held unstrained, from D.
    pub flexural_strain_suppressed: ConstantsResult,
}

/// A 6×6 matrix in one unit, by rows; rows and columns xx, yy, zz, yz, xz, xy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SolidMatrix {
    /// The rows.
    pub value: [[f64; 6]; 6],
    /// Their unit.
    pub unit: &'static str,
}

/// Free strain of the solid per unit: xx, yy, zz, yz, xz, xy; held flat.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SolidExpansion {
    /// Per kelvin, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thermal: Option<Values>,
    /// Per moisture content, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moisture: Option<Values>,
}

/// The homogeneous solid that the laminate is like.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EffectiveSolidResult {
    /// Stress per strain.
    pub stiffness: SolidMatrix,
    /// Moduli Ex, Ey, Ez.
    pub e: Values,
    /// Shear moduli Gyz, Gxz, Gxy.
    pub g: Values,
    /// Poisson's ratios νxy, νxz, νyz.
    pub nu: Values,
    /// Expansion.
    pub expansion: SolidExpansion,
    /// Materials without e3, nu13, nu23 of their own, taken as transversely isotropic about axis 1.
    pub transversely_isotropic: Vec<String>,
}

/// Constants by direction.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DirectionsResult {
    /// Modulus along each.
    pub ex: Values,
    /// Shear modulus.
    pub gxy: Values,
    /// Poisson's ratio.
    pub nuxy: Values,
    /// η_xy,x.
    pub eta_xy_x: Values,
    /// η_x,xy.
    pub eta_x_xy: Values,
}

/// A design rule and what it says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RuleResult {
    /// The rule.
    pub rule: RuleWord,
    /// Whether it is kept.
    pub passed: bool,
    /// First and last ply of the place that decides, from 1 at the bottom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plies: Option<[usize; 2]>,
    /// The direction that decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub angle: Option<Value>,
    /// What the limit applies to: a share, a number of plies, an angle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measured: Option<Value>,
    /// The limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Value>,
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
