//! The membrane input.

use super::super::quantity::Quantity;
use super::super::read::present;
use super::{Entries, MembraneTag, current_version};
use serde::{Deserialize, Serialize};

/// A dense membrane and the gases that permeate it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MembraneInput {
    /// Always `membrane`.
    pub kind: MembraneTag,
    /// Version of the document.
    #[serde(default = "current_version")]
    pub version: u32,
    /// A title of your own; not used.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The id of a polymer record whose permeabilities are used.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub polymer: Option<String>,
    /// The gases by formula; with a polymer, only those of interest (all of the record if absent).
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub gases: Entries<GasInput>,
    /// Temperature the permeabilities hold at; that of the polymer record if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub reference_temperature: Option<Quantity>,
    /// Temperature to report at, by the activation energies of the gases.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<Quantity>,
    /// Thickness of the film; gives permeances.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub thickness: Option<Quantity>,
    /// (Partial) pressure difference over the film for every gas that states none; gives fluxes.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub pressure_difference: Option<Quantity>,
    /// Asks for derivatives of results with respect to inputs.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<super::SensitivityInput>,
    /// Asks for uncertainties of results from those of the inputs.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub uncertainty: Option<super::UncertaintyInput>,
    /// Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub units: Entries<String>,
}

/// A gas: its permeability, or diffusivity and solubility, or nothing but overrides when a polymer record has it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GasInput {
    /// Permeability at the reference temperature.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub permeability: Option<Quantity>,
    /// Diffusivity at the reference temperature; needs `solubility`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub diffusivity: Option<Quantity>,
    /// Solubility at the reference temperature; needs `diffusivity`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub solubility: Option<Quantity>,
    /// Activation energy of permeation E_P.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub activation_energy: Option<Quantity>,
    /// Activation energy of diffusion E_D; needs `sorptionEnthalpy`, with E_P = E_D + ΔH_S.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub diffusion_energy: Option<Quantity>,
    /// Enthalpy of sorption ΔH_S; needs `diffusionEnergy`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub sorption_enthalpy: Option<Quantity>,
    /// (Partial) pressure difference of this gas.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub pressure_difference: Option<Quantity>,
}
