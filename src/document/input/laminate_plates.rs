//! Plates in the laminate input.

use super::super::quantity::Quantity;
use crate::document::declare::input;
use serde::{Deserialize, Serialize};

input! {
    /// A rectangular plate of the laminate, 0 ≤ x ≤ length, 0 ≤ y ≤ width, and what to compute of it: at least one of
    /// `buckling`, `deflection`, `vibration`.
    struct PlateInput {
        /// A name of your own.
        name?: String,
        /// Side along x.
        length: Quantity,
        /// Side along y.
        width: Quantity,
        /// Edges x = 0, x = length, y = 0, y = width, one letter each: S simply supported, C clamped, F free; such as `SSSS`.
        edges: String,
        /// In-plane condition of simply supported edges; matters where bending and stretching couple.
        #[serde(default)]
        in_plane: InPlaneWord,
        /// Plate theory.
        #[serde(default)]
        theory: PlateTheoryWord,
        /// With `fsdt`: factor on Σ G t, such as 5/6 = 0.8333; absent, the shear stiffness follows from equilibrium.
        shear_factor?: Quantity,
        /// Solution.
        #[serde(default)]
        method: PlateMethodWord,
        /// Terms along x and along y: polynomials of a Ritz solution, highest wave number of a Navier deflection.
        terms?: u32,
        /// Asks for shapes on a grid of so many points per side, 2 to 51.
        grid?: u32,
        /// Asks for the buckling factor of these loads.
        buckling?: MembraneForceInput,
        /// Asks for the deflection under a pressure.
        deflection?: DeflectionInput,
        /// Asks for natural frequencies.
        vibration?: VibrationInput,
    }
}

input! {
    /// Membrane forces, tension positive, the same all over the plate; 0 where absent.
    #[derive(Default)]
    struct MembraneForceInput {
        /// Along x.
        nx?: Quantity,
        /// Along y.
        ny?: Quantity,
        /// Shear.
        nxy?: Quantity,
    }
}

input! {
    /// A pressure on a plate.
    struct DeflectionInput {
        /// Pressure along +z, or its largest value.
        pressure: Quantity,
        /// How it is spread.
        #[serde(default)]
        distribution: DistributionWord,
        /// Membrane forces that act on the deflected plate.
        prestress?: MembraneForceInput,
    }
}

input! {
    /// Natural frequencies.
    struct VibrationInput {
        /// How many modes, 1 to 50; 4 if absent.
        #[serde(default = "four")]
        modes: u32,
        /// Whether the inertia of rotating cross-sections counts.
        #[serde(default)]
        rotary_inertia: bool,
        /// Whether the inertia of in-plane displacements counts; Navier's solution only.
        #[serde(default)]
        in_plane_inertia: bool,
        /// Membrane forces that act on the vibrating plate.
        prestress?: MembraneForceInput,
    }
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
