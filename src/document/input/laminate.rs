//! The laminate input.

use super::super::quantity::Quantity;
use super::super::read::present;
use super::distortion::{ResidualInput, SpringInInput, WarpingInput};
use super::laminate_failure::FailureInput;
use super::on_request::{ConstantsWord, DesignRulesInput, IncludeWord};
use super::{
    Entries, ExactInput, ExportInput, ImportInput, Items, LaminateTag, PlateInput, SandwichInput,
    current_version,
};
use crate::laminate::MAX_PLIES;
use serde::de::{self, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// The most plates of one document.
const MAX_PLATES: usize = 20;
/// The most load cases of one document.
const MAX_LOADS: usize = 100;

/// A laminate: materials, plies, and what to report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LaminateInput {
    /// Always `laminate`.
    pub kind: LaminateTag,
    /// Version of the document.
    #[serde(default = "current_version")]
    pub version: u32,
    /// A title of your own; not used.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Ply materials by a name of your own: constants, or the id of a record.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub materials: Entries<LaminaInput>,
    /// Material and thickness of plies that do not state their own; needed for a layup code.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub ply: Option<PlyInput>,
    /// Plies that a layup code refers to by a word, such as `core`.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub named_plies: Entries<PlyInput>,
    /// A layup code such as `[0/±45/90]2s`, or a list of plies; needed unless there is an `import`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub layup: Option<LayupInput>,
    /// A laminate from the deck of another program, in place of materials and layup.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub import: Option<ImportInput>,
    /// Decks to be written for other programs.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub export: Option<Items<ExportInput, 20>>,
    /// Whether the layup lists plies from bottom to top (the default) or from top to bottom.
    #[serde(default)]
    pub stacking_order: StackingOrder,
    /// Height of the mid-plane above the reference plane; 0 if absent. Moves B, D and the moments.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub reference_offset: Option<Quantity>,
    /// Load cases, each with the strains and stresses of all plies in the report.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub loads: Option<Items<LoadInput, MAX_LOADS>>,
    /// Failure criteria to apply to the load cases.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub failure: Option<FailureInput>,
    /// Simply supported panels solved exactly in three dimensions, with the error of plate theories.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub exact: Option<Items<ExactInput, MAX_LOADS>>,
    /// Asks for the checks of a sandwich.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub sandwich: Option<SandwichInput>,
    /// Rectangular plates: buckling, deflection, natural frequencies.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub plates: Option<Items<PlateInput, MAX_PLATES>>,
    /// Asks for the membrane constants in all directions.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub polar: Option<PolarInput>,
    /// The state that every load case starts from: cooled from cure, moist.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub residual: Option<ResidualInput>,
    /// Asks for the warp of a free plate after `residual`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub warping: Option<WarpingInput>,
    /// Asks for the change of angle of a curved section after `residual`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub spring_in: Option<SpringInInput>,
    /// Asks for design rules, each with its result.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub design_rules: Option<DesignRulesInput>,
    /// Parts that a plain report leaves out.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub include: Option<Items<IncludeWord, 8>>,
    /// Asks for derivatives of results with respect to inputs.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<super::SensitivityInput>,
    /// Asks for uncertainties of results from those of the inputs.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub uncertainty: Option<super::UncertaintyInput>,
    /// Units of the report by kind of quantity, such as `{"modulus": "Msi"}`.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub units: Entries<String>,
}

/// The order in which a layup lists its plies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StackingOrder {
    /// The first ply is at z = −h/2.
    #[default]
    BottomUp,
    /// The first ply is at z = +h/2.
    TopDown,
}

/// A ply material: the id of a record as a string, orthotropic constants (`e1`, `e2`, `nu12`, `g12`), isotropic ones
/// (`e`, `nu`), or one of `micromechanics`, `fabric`, `shortFiber`, `platelet`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum LaminaInput {
    /// The id of a record.
    Record(String),
    /// Constants.
    Constants(Box<LaminaConstants>),
}

/// Constants of a ply material.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LaminaConstants {
    /// Modulus along the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub e1: Option<Quantity>,
    /// Modulus across the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub e2: Option<Quantity>,
    /// Major Poisson's ratio.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub nu12: Option<Quantity>,
    /// In-plane shear modulus.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub g12: Option<Quantity>,
    /// Transverse shear modulus in the plane of the fiber; needed with `g23` for shear and in three dimensions.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub g13: Option<Quantity>,
    /// Transverse shear modulus across the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub g23: Option<Quantity>,
    /// Modulus through the thickness; with `nu13` and `nu23`, else the ply counts as transversely isotropic.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub e3: Option<Quantity>,
    /// Poisson's ratio, 3 per 1.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub nu13: Option<Quantity>,
    /// Poisson's ratio, 3 per 2.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub nu23: Option<Quantity>,
    /// Modulus of an isotropic material.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub e: Option<Quantity>,
    /// Poisson's ratio of an isotropic material.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub nu: Option<Quantity>,
    /// Density.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub density: Option<Quantity>,
    /// Thermal expansion along the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub alpha1: Option<Quantity>,
    /// Thermal expansion across the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub alpha2: Option<Quantity>,
    /// Thermal expansion through the thickness; that across the fiber if absent and `e3` is too.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub alpha3: Option<Quantity>,
    /// Thermal expansion of an isotropic material.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub alpha: Option<Quantity>,
    /// Moisture expansion along the fiber, strain per mass fraction.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub beta1: Option<Quantity>,
    /// Moisture expansion across the fiber, strain per mass fraction.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub beta2: Option<Quantity>,
    /// Moisture expansion through the thickness; that across the fiber if absent and `e3` is too.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub beta3: Option<Quantity>,
    /// Moisture expansion of an isotropic material.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub beta: Option<Quantity>,
    /// Tensile strength along the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub xt: Option<Quantity>,
    /// Compressive strength along the fiber, positive.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub xc: Option<Quantity>,
    /// Tensile strength across the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub yt: Option<Quantity>,
    /// Compressive strength across the fiber, positive.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub yc: Option<Quantity>,
    /// In-plane shear strength.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub s12: Option<Quantity>,
    /// Transverse shear strength.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub s23: Option<Quantity>,
    /// Tensile strength through the thickness; `yt` if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub zt: Option<Quantity>,
    /// Compressive strength through the thickness, positive; `yc` if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub zc: Option<Quantity>,
    /// Transverse shear strength in the plane of the fiber; `s12` if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub s13: Option<Quantity>,
    /// Strengths of the ply within its laminate, for `larc03` and `larc04`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub in_situ: Option<super::InSituInput>,
    /// Ultimate tensile strain along the fiber; with the next four it replaces strength over modulus in `maxStrain`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub e1t: Option<Quantity>,
    /// Ultimate compressive strain along the fiber, positive.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub e1c: Option<Quantity>,
    /// Ultimate tensile strain across the fiber.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub e2t: Option<Quantity>,
    /// Ultimate compressive strain across the fiber, positive.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub e2c: Option<Quantity>,
    /// Ultimate in-plane shear strain (engineering).
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub g12u: Option<Quantity>,
    /// What the constants are: a mean, a typical or a basis value; kept in the report.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub statistic: Option<StatisticWord>,
    /// Temperature and moisture they hold for, such as `RTD` or `ETW, 82 °C`; kept in the report.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// Where the constants come from, in your words; kept in the report.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Instead of elastic constants: from fiber and matrix.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub micromechanics: Option<Box<super::MicromechanicsInput>>,
    /// Instead of elastic constants: a woven fabric of a unidirectional ply.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub fabric: Option<Box<super::FabricInput>>,
    /// Instead of elastic constants: short fibers in a matrix.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub short_fiber: Option<Box<super::ShortFiberInput>>,
    /// Instead of elastic constants: platelets in a matrix.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub platelet: Option<Box<super::PlateletInput>>,
    /// Says that this is a core: its constants must suffice for one.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub core: Option<CoreWord>,
}

/// What a constant is, statistically.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum StatisticWord {
    /// Mean of tests.
    Mean,
    /// Typical value of a data sheet.
    Typical,
    /// 90 % of the population exceed it, at 95 % confidence.
    BBasis,
    /// 99 % of the population exceed it, at 95 % confidence.
    ABasis,
    /// Least value a specification admits.
    Specified,
}

/// A kind of sandwich core.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum CoreWord {
    /// Isotropic: `e` and `nu`.
    Foam,
    /// Orthotropic, soft in the plane: `e1`, `e2`, `nu12`, `g12` as small as measured, and `g13`, `g23`.
    Honeycomb,
}

/// Forces and moments per width, or prescribed strains and curvatures in their place, and changes of temperature and
/// moisture; what is absent is a force or change of 0. All are counted from the state that `residual` leaves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LoadInput {
    /// A name of your own.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Force per width along x.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub nx: Option<Quantity>,
    /// Force per width along y.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub ny: Option<Quantity>,
    /// Shear force per width.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub nxy: Option<Quantity>,
    /// Moment per width, from stress along x.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub mx: Option<Quantity>,
    /// Moment per width, from stress along y.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub my: Option<Quantity>,
    /// Twisting moment per width.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub mxy: Option<Quantity>,
    /// Transverse shear force per width on the face across x.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub qx: Option<Quantity>,
    /// Transverse shear force per width on the face across y.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub qy: Option<Quantity>,
    /// Strain of the reference plane along x, prescribed in place of `nx`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub strain_x: Option<Quantity>,
    /// Strain of the reference plane along y, prescribed in place of `ny`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub strain_y: Option<Quantity>,
    /// Shear strain (engineering) of the reference plane, prescribed in place of `nxy`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub strain_xy: Option<Quantity>,
    /// Curvature −w,xx, prescribed in place of `mx`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub curvature_x: Option<Quantity>,
    /// Curvature −w,yy, prescribed in place of `my`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub curvature_y: Option<Quantity>,
    /// Twist −2 w,xy, prescribed in place of `mxy`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub curvature_xy: Option<Quantity>,
    /// Change of temperature at the reference plane.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub temperature_change: Option<Quantity>,
    /// Change of temperature per height.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub temperature_gradient: Option<Quantity>,
    /// Change of moisture content at the reference plane.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub moisture_change: Option<Quantity>,
    /// Change of moisture content per height.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub moisture_gradient: Option<Quantity>,
}

/// A ply, or the defaults of plies.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlyInput {
    /// A name from `materials`, or the id of a record.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub material: Option<String>,
    /// Thickness.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub thickness: Option<Quantity>,
    /// Angle from laminate x to the fiber, anticlockwise seen from +z.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub angle: Option<Quantity>,
}

/// A layup: a code, or a list of plies.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum LayupInput {
    /// A code such as `[0/±45/90]2s`.
    Code(String),
    /// The plies one by one.
    Plies(Items<PlyInput, MAX_PLIES>),
}

/// A sweep of directions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PolarInput {
    /// Step between directions, 0.1° to 90°; the sweep goes from 0° to 360°.
    pub step: Quantity,
    /// More constants to follow than the membrane ones.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub also: Option<Items<ConstantsWord, 3>>,
}

/// Reads the id of a record, or an object of constants.
macro_rules! id_or_constants {
    ($input:ident, $constants:ident, $expected:literal) => {
        impl<'de> serde::Deserialize<'de> for $input {
            fn deserialize<D: serde::Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
                struct IdOrConstants;

                impl<'de> serde::de::Visitor<'de> for IdOrConstants {
                    type Value = $input;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($expected)
                    }

                    fn visit_str<E: serde::de::Error>(self, id: &str) -> Result<$input, E> {
                        Ok($input::Record(id.to_owned()))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<$input, A::Error> {
                        let map = serde::de::value::MapAccessDeserializer::new(map);
                        Ok($input::Constants(Box::new($constants::deserialize(map)?)))
                    }
                }

                reader.deserialize_any(IdOrConstants)
            }
        }
    };
}

pub(super) use id_or_constants;

id_or_constants!(LaminaInput, LaminaConstants, "the id of a lamina or an object with its constants");

impl<'de> Deserialize<'de> for LayupInput {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct CodeOrPlies;

        impl<'de> Visitor<'de> for CodeOrPlies {
            type Value = LayupInput;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a layup code or a list of plies")
            }

            fn visit_str<E: de::Error>(self, code: &str) -> Result<LayupInput, E> {
                Ok(LayupInput::Code(code.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<LayupInput, A::Error> {
                Items::deserialize(de::value::SeqAccessDeserializer::new(list)).map(LayupInput::Plies)
            }
        }

        reader.deserialize_any(CodeOrPlies)
    }
}
