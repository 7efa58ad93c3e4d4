//! Plates in the laminate input.

use super::super::quantity::Quantity;
use super::super::read::present;
use serde::{Deserialize, Serialize};

/// A rectangular plate of the laminate, 0 ≤ x ≤ length, 0 ≤ y ≤ width, and what to compute of it: at least one of
/// `buckling`, `deflection`, `vibration`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlateInput {
    /// A name of your own.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Side along x.
    pub length: Quantity,
    /// Side along y.
    pub width: Quantity,
    /// Edges x = 0, x = length, y = 0, y = width, one letter each: S simply supported, C clamped, F free; such as `SSSS`.
    pub edges: String,
    /// In-plane condition of simply supported edges; matters where bending and stretching couple.
    #[serde(default)]
    pub in_plane: InPlaneWord,
    /// Plate theory.
    #[serde(default)]
    pub theory: PlateTheoryWord,
    /// With `fsdt`: factor on Σ G t, such as 5/6 = 0.8333; absent, the shear stiffness follows from equilibrium.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub shear_factor: Option<Quantity>,
    /// Solution.
    #[serde(default)]
    pub method: PlateMethodWord,
    /// Terms along x and along y: polynomials of a Ritz solution, highest wave number of a Navier deflection.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub terms: Option<u32>,
    /// Asks for shapes on a grid of so many points per side, 2 to 51.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub grid: Option<u32>,
    /// Asks for the buckling factor of these loads.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub buckling: Option<MembraneForceInput>,
    /// Asks for the deflection under a pressure.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub deflection: Option<DeflectionInput>,
    /// Asks for natural frequencies.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub vibration: Option<VibrationInput>,
}

/// Membrane forces, tension positive, the same all over the plate; 0 where absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MembraneForceInput {
    /// Along x.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub nx: Option<Quantity>,
    /// Along y.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub ny: Option<Quantity>,
    /// Shear.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub nxy: Option<Quantity>,
}

/// A pressure on a plate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeflectionInput {
    /// Pressure along +z, or its largest value.
    pub pressure: Quantity,
    /// How it is spread.
    #[serde(default)]
    pub distribution: DistributionWord,
    /// Membrane forces that act on the deflected plate.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub prestress: Option<MembraneForceInput>,
}

/// Natural frequencies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VibrationInput {
    /// How many modes, 1 to 50; 4 if absent.
    #[serde(default = "four")]
    pub modes: u32,
    /// Whether the inertia of rotating cross-sections counts.
    #[serde(default)]
    pub rotary_inertia: bool,
    /// Whether the inertia of in-plane displacements counts; Navier's solution only.
    #[serde(default)]
    pub in_plane_inertia: bool,
    /// Membrane forces that act on the vibrating plate.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub prestress: Option<MembraneForceInput>,
}

fn four() -> u32 {
    4
}

/// In-plane condition of simply supported edges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum InPlaneWord {
    /// Displacement along the edge held, across it free.
    #[default]
    #[serde(rename = "SS-1")]
    Ss1,
    /// Displacement across the edge held, along it free.
    #[serde(rename = "SS-2")]
    Ss2,
}

/// A plate theory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PlateTheoryWord {
    /// Classical: no transverse shear deformation.
    #[default]
    Clpt,
    /// First-order shear deformation; needs `g13` and `g23`.
    Fsdt,
}

/// A solution method.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PlateMethodWord {
    /// Navier where it is exact, Ritz elsewhere.
    #[default]
    Auto,
    /// Sine series.
    Navier,
    /// Polynomials.
    Ritz,
}

/// How a pressure is spread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DistributionWord {
    /// The same everywhere.
    #[default]
    Uniform,
    /// sin(πx/length) sin(πy/width).
    Sinusoidal,
    /// Hydrostatic: from zero at x = 0 to the full value at x = length.
    LinearX,
    /// Hydrostatic: from zero at y = 0 to the full value at y = width.
    LinearY,
}
