//! Results on a membrane.

use super::conversion::ReferenceState;
use super::{Value, Values};
use serde::Serialize;

/// Permeation of each gas, and selectivity of each pair.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MembraneResults {
    /// Temperature the results hold at, if stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<Value>,
    /// The gases in the order of the input.
    pub gases: Vec<GasResult>,
    /// Each pair of gases once, named as its upper bound is, or the faster gas first.
    pub selectivities: Vec<SelectivityResult>,
    /// What "(STP)" means in every unit of this report.
    pub standard_state: ReferenceState,
}

/// One gas.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct GasResult {
    /// Formula.
    pub gas: String,
    /// Permeability at the report's temperature.
    pub permeability: Value,
    /// Permeability at the reference temperature, if that is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permeability_at_reference: Option<Value>,
    /// Diffusivity at the report's temperature, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diffusivity: Option<Value>,
    /// Solubility at the report's temperature, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solubility: Option<Value>,
    /// Activation energy of permeation, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activation_energy: Option<Value>,
    /// Permeance, if a thickness is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permeance: Option<Value>,
    /// Pressure difference, if given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pressure_difference: Option<Value>,
    /// Flux, if thickness and pressure difference are given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flux: Option<Value>,
}

/// A pair of gases.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SelectivityResult {
    /// The gas in the numerator.
    pub fast: String,
    /// The gas in the denominator.
    pub slow: String,
    /// P of the first over P of the second.
    pub selectivity: Value,
    /// Published upper bounds of this pair and the distance to them.
    pub upper_bounds: Vec<BoundResult>,
}

/// A published upper bound and where the material lies.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BoundResult {
    /// Year of the bound.
    pub year: u16,
    /// Front factor k of P = k αⁿ.
    pub k: Value,
    /// Exponent n.
    pub n: Value,
    /// Selectivity of the bound at this permeability.
    pub selectivity_on_bound: Value,
    /// Selectivity over that of the bound; above 1 is beyond the bound.
    pub selectivity_ratio: Value,
    /// Shortest distance in the log₁₀–log₁₀ plane; above 0 is beyond the bound.
    pub log10_distance: Value,
    /// Permeabilities of points on the line, 10⁻⁴ to 10⁵ Barrer.
    pub line_permeability: Values,
    /// Selectivities of these points.
    pub line_selectivity: Values,
}
