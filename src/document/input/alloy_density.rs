//! Density models of an alloy document.

use super::super::quantity::Quantity;
use super::super::read::present;
use super::{Entries, Items};
use serde::{Deserialize, Serialize};

/// Which density model to report, and values of your own for it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DensityInput {
    /// The model of `results.density`; if absent that of the values given here, else apparent volumes.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub model: Option<DensityModel>,
    /// Molar volumes by element, in place of the published apparent ones.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub volumes: Entries<Quantity>,
    /// Excess volumes of pairs, on top of the volumes of the elements.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub excess: Option<Items<ExcessInput, 64>>,
    /// A unit cell and the atoms in it.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub cell: Option<CellInput>,
    /// Lattice parameters of the elements in a cubic solid solution.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub vegard: Option<VegardInput>,
}

/// A density model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DensityModel {
    /// Apparent molar volumes by matrix, with your volumes where given.
    ApparentVolumes,
    /// Volumes of the solid elements.
    IdealMixing,
    /// Vegard's law for the lattice parameter.
    Vegard,
    /// X-ray density of the given cell.
    Cell,
    /// Volumes of the elements and the given excess.
    ExcessVolume,
}

/// The excess volume of a pair.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExcessInput {
    /// The two elements, i and j.
    pub pair: Items<String, 2>,
    /// Redlich–Kister coefficients L0, L1, … of (xᵢ − xⱼ)^k.
    pub coefficients: Items<Quantity, 10>,
}

/// A unit cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CellInput {
    /// Edge a.
    pub a: Quantity,
    /// Edge b; a if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub b: Option<Quantity>,
    /// Edge c; a if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub c: Option<Quantity>,
    /// Angle between b and c; 90° if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub alpha: Option<Quantity>,
    /// Angle between a and c; 90° if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub beta: Option<Quantity>,
    /// Angle between a and b; 90° if absent, 120° in a hexagonal cell.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub gamma: Option<Quantity>,
    /// Atoms per cell by element; fractions where sites are shared or empty.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub atoms: Entries<Quantity>,
    /// All atoms per cell, shared by the elements as in the composition; instead of `atoms`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub atoms_per_cell: Option<Quantity>,
}

/// Lattice parameters for Vegard's law.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VegardInput {
    /// By element, in the lattice of the alloy.
    pub lattice: Entries<Quantity>,
    /// 4 for fcc, 2 for bcc, 8 for diamond.
    pub atoms_per_cell: Quantity,
    /// Deviations from the straight line.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub bowing: Option<Items<BowingInput, 64>>,
}

/// The bowing of a pair: `a = Σ xᵢ aᵢ − b xᵢ xⱼ`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BowingInput {
    /// The two elements.
    pub pair: Items<String, 2>,
    /// b, a length of either sign.
    pub b: Quantity,
}
