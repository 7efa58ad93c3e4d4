//! Sandwich checks in the laminate report.

use super::{Value, Values};
use serde::Serialize;

/// Checks of a sandwich. Reserve factors scale all loads, temperature and moisture included.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SandwichResult {
    /// The core.
    pub core: CoreResult,
    /// Distance of the mid-planes of the facings d.
    pub distance: Value,
    /// d over the thicker facing: formulas for thin facings hold above about 6.
    pub thin_facings: Value,
    /// 6 Ef tf d²/(Ecx tc³) of the facing where it is less: formulas for weak cores hold above about 100.
    pub weak_core: Value,
    /// The lower and the upper facing.
    pub facings: Vec<FacingResult>,
    /// Crimping load along x.
    pub crimping_x: Value,
    /// Crimping load along y.
    pub crimping_y: Value,
    /// The strip along x, if its span is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strip: Option<StripResult>,
    /// Reserve factor of the core against being crushed by the pressure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub core_crushing: Option<Value>,
    /// The load cases, in the order of the input.
    pub loads: Vec<SandwichLoad>,
}

/// The core of a sandwich, in laminate axes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CoreResult {
    /// Its material.
    pub material: String,
    /// Thickness tc.
    pub thickness: Value,
    /// Modulus through the thickness Ec.
    pub modulus: Value,
    /// Gxz.
    pub shear_modulus_xz: Value,
    /// Gyz.
    pub shear_modulus_yz: Value,
}

/// A facing: stiffness, and the compressive stresses at which it gives way.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FacingResult {
    /// Thickness tf.
    pub thickness: Value,
    /// Flexural modulus Ef along x.
    pub modulus_x: Value,
    /// Flexural modulus Ef along y.
    pub modulus_y: Value,
    /// Wrinkling under compression along x.
    pub wrinkling_x: WrinklingResult,
    /// Wrinkling under compression along y.
    pub wrinkling_y: WrinklingResult,
    /// Dimpling under compression along x, if the cell size is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dimpling_x: Option<Value>,
    /// Dimpling under compression along y.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dimpling_y: Option<Value>,
}

/// Wrinkling stress by several models, side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct WrinklingResult {
    /// 0.5 (Ef Ec Gc)^⅓.
    pub design: Value,
    /// Hoff and Mautner, theory.
    pub hoff_mautner: Value,
    /// Plantema.
    pub plantema: Value,
    /// Allen, for an isotropic core.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allen: Option<Value>,
}

/// A wide column or strip simply supported at both ends.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StripResult {
    /// Buckling load along x, compression positive.
    pub buckling: Value,
    /// Deflection amid the span under the pressure, from bending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bending_deflection: Option<Value>,
    /// Deflection amid the span under the pressure, from shear of the core.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shear_deflection: Option<Value>,
}

/// A load case on the sandwich.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SandwichLoad {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Shear stress of the core: xz, yz.
    pub core_shear: Values,
    /// The lesser reserve factor of the core in shear, if its strengths are given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub core_shear_reserve: Option<Value>,
    /// The lower and the upper facing.
    pub facings: Vec<FacingLoad>,
    /// Against shear crimping, where the panel is compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crimping: Option<DirectedReserve>,
    /// Against buckling as a wide column along x.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<Value>,
}

/// A facing under load.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FacingLoad {
    /// Mean stress: x, y, xy.
    pub stress: Values,
    /// Against wrinkling at the design value, where the facing is compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wrinkling: Option<DirectedReserve>,
    /// Against dimpling, where the facing is compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dimpling: Option<DirectedReserve>,
}

/// The least reserve factor of all directions.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DirectedReserve {
    /// The factor.
    pub factor: Value,
    /// The direction of compression, from x.
    pub direction: Value,
}
