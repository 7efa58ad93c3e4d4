//! The laminate input.

use super::super::quantity::Quantity;
use super::distortion::{ResidualInput, SpringInInput, WarpingInput};
use super::laminate_failure::FailureInput;
use super::on_request::{ConstantsWord, DesignRulesInput, IncludeWord};
use super::{
    ExactInput, ExportInput, ImportInput, Items, LaminateTag, PlateInput, SandwichInput, current_version,
};
use crate::document::declare::{input, words};
use crate::laminate::MAX_PLIES;
use serde::de::{self, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// The most plates of one document.
const MAX_PLATES: usize = 20;
/// The most load cases of one document.
const MAX_LOADS: usize = 100;

input! {
    /// A laminate: materials, plies, and what to report.
    struct LaminateInput {
        /// Always `laminate`.
        kind: LaminateTag,
        /// Version of the document.
        #[serde(default = "current_version")]
        version: u32,
        /// A title of your own; not used.
        title?: String,
        /// Ply materials by a name of your own: constants, or the id of a record.
        materials{}: LaminaInput,
        /// Material and thickness of plies that do not state their own; needed for a layup code.
        ply?: PlyInput,
        /// Plies that a layup code refers to by a word, such as `core`.
        named_plies{}: PlyInput,
        /// A layup code such as `[0/±45/90]2s`, or a list of plies; needed unless there is an `import`.
        layup?: LayupInput,
        /// A laminate from the deck of another program, in place of materials and layup.
        import?: ImportInput,
        /// Decks to be written for other programs.
        export?: Items<ExportInput, 20>,
        /// Whether the layup lists plies from bottom to top (the default) or from top to bottom.
        #[serde(default)]
        stacking_order: StackingOrder,
        /// Height of the mid-plane above the reference plane; 0 if absent. Moves B, D and the moments.
        reference_offset?: Quantity,
        /// Load cases, each with the strains and stresses of all plies in the report.
        loads?: Items<LoadInput, MAX_LOADS>,
        /// Failure criteria to apply to the load cases.
        failure?: FailureInput,
        /// Simply supported panels solved exactly in three dimensions, with the error of plate theories.
        exact?: Items<ExactInput, MAX_LOADS>,
        /// Asks for the checks of a sandwich.
        sandwich?: SandwichInput,
        /// Rectangular plates: buckling, deflection, natural frequencies.
        plates?: Items<PlateInput, MAX_PLATES>,
        /// Asks for the membrane constants in all directions.
        polar?: PolarInput,
        /// The state that every load case starts from: cooled from cure, moist.
        residual?: ResidualInput,
        /// Asks for the warp of a free plate after `residual`.
        warping?: WarpingInput,
        /// Asks for the change of angle of a curved section after `residual`.
        spring_in?: SpringInInput,
        /// Asks for design rules, each with its result.
        design_rules?: DesignRulesInput,
        /// Parts that a plain report leaves out.
        include?: Items<IncludeWord, 8>,
        /// Asks for derivatives of results with respect to inputs.
        sensitivity?: super::SensitivityInput,
        /// Asks for uncertainties of results from those of the inputs.
        uncertainty?: super::UncertaintyInput,
        /// Units of the report by kind of quantity, such as `{"modulus": "Msi"}`.
        units{}: String,
    }
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

input! {
    /// Constants of a ply material.
    #[derive(Default)]
    struct LaminaConstants {
        /// Modulus along the fiber.
        e1?: Quantity,
        /// Modulus across the fiber.
        e2?: Quantity,
        /// Major Poisson's ratio.
        nu12?: Quantity,
        /// In-plane shear modulus.
        g12?: Quantity,
        /// Transverse shear modulus in the plane of the fiber; needed with `g23` for shear and in three dimensions.
        g13?: Quantity,
        /// Transverse shear modulus across the fiber.
        g23?: Quantity,
        /// Modulus through the thickness; with `nu13` and `nu23`, else the ply counts as transversely isotropic.
        e3?: Quantity,
        /// Poisson's ratio, 3 per 1.
        nu13?: Quantity,
        /// Poisson's ratio, 3 per 2.
        nu23?: Quantity,
        /// Modulus of an isotropic material.
        e?: Quantity,
        /// Poisson's ratio of an isotropic material.
        nu?: Quantity,
        /// Density.
        density?: Quantity,
        /// Thermal expansion along the fiber.
        alpha1?: Quantity,
        /// Thermal expansion across the fiber.
        alpha2?: Quantity,
        /// Thermal expansion through the thickness; that across the fiber if absent and `e3` is too.
        alpha3?: Quantity,
        /// Thermal expansion of an isotropic material.
        alpha?: Quantity,
        /// Moisture expansion along the fiber, strain per mass fraction.
        beta1?: Quantity,
        /// Moisture expansion across the fiber, strain per mass fraction.
        beta2?: Quantity,
        /// Moisture expansion through the thickness; that across the fiber if absent and `e3` is too.
        beta3?: Quantity,
        /// Moisture expansion of an isotropic material.
        beta?: Quantity,
        /// Tensile strength along the fiber.
        xt?: Quantity,
        /// Compressive strength along the fiber, positive.
        xc?: Quantity,
        /// Tensile strength across the fiber.
        yt?: Quantity,
        /// Compressive strength across the fiber, positive.
        yc?: Quantity,
        /// In-plane shear strength.
        s12?: Quantity,
        /// Transverse shear strength.
        s23?: Quantity,
        /// Tensile strength through the thickness; `yt` if absent.
        zt?: Quantity,
        /// Compressive strength through the thickness, positive; `yc` if absent.
        zc?: Quantity,
        /// Transverse shear strength in the plane of the fiber; `s12` if absent.
        s13?: Quantity,
        /// Strengths of the ply within its laminate, for `larc03` and `larc04`.
        in_situ?: super::InSituInput,
        /// Ultimate tensile strain along the fiber; with the next four it replaces strength over modulus in `maxStrain`.
        e1t?: Quantity,
        /// Ultimate compressive strain along the fiber, positive.
        e1c?: Quantity,
        /// Ultimate tensile strain across the fiber.
        e2t?: Quantity,
        /// Ultimate compressive strain across the fiber, positive.
        e2c?: Quantity,
        /// Ultimate in-plane shear strain (engineering).
        g12u?: Quantity,
        /// What the constants are: a mean, a typical or a basis value; kept in the report.
        statistic?: StatisticWord,
        /// Temperature and moisture they hold for, such as `RTD` or `ETW, 82 °C`; kept in the report.
        condition?: String,
        /// Where the constants come from, in your words; kept in the report.
        source?: String,
        /// The same of single constants, by their names, where they differ: `{"xt": {"statistic": "bBasis"}}`.
        basis{}: BasisInput,
        /// Instead of elastic constants: from fiber and matrix.
        micromechanics?: Box<super::MicromechanicsInput>,
        /// Instead of elastic constants: a woven fabric of a unidirectional ply.
        fabric?: Box<super::FabricInput>,
        /// Instead of elastic constants: short fibers in a matrix.
        short_fiber?: Box<super::ShortFiberInput>,
        /// Instead of elastic constants: platelets in a matrix.
        platelet?: Box<super::PlateletInput>,
        /// Says that this is a core: its constants must suffice for one.
        core?: CoreWord,
    }
}

input! {
    /// What one constant is: at least one of the three.
    struct BasisInput {
        /// What it is statistically.
        statistic?: StatisticWord,
        /// Temperature and moisture it holds for, such as `RTD` or `ETW`.
        condition?: String,
        /// Where it comes from, in your words.
        source?: String,
    }
}

words! {
    /// What a constant is, statistically.
    enum StatisticWord {
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
}

words! {
    /// A kind of sandwich core.
    enum CoreWord {
        /// Isotropic: `e` and `nu`.
        Foam,
        /// Orthotropic, soft in the plane: `e1`, `e2`, `nu12`, `g12` as small as measured, and `g13`, `g23`.
        Honeycomb,
    }
}

input! {
    /// Forces and moments per width, or prescribed strains and curvatures in their place, and changes of temperature and
    /// moisture; what is absent is a force or change of 0. All are counted from the state that `residual` leaves.
    #[derive(Default)]
    struct LoadInput {
        /// A name of your own.
        name?: String,
        /// Force per width along x.
        nx?: Quantity,
        /// Force per width along y.
        ny?: Quantity,
        /// Shear force per width.
        nxy?: Quantity,
        /// Moment per width, from stress along x.
        mx?: Quantity,
        /// Moment per width, from stress along y.
        my?: Quantity,
        /// Twisting moment per width.
        mxy?: Quantity,
        /// Transverse shear force per width on the face across x.
        qx?: Quantity,
        /// Transverse shear force per width on the face across y.
        qy?: Quantity,
        /// Strain of the reference plane along x, prescribed in place of `nx`.
        strain_x?: Quantity,
        /// Strain of the reference plane along y, prescribed in place of `ny`.
        strain_y?: Quantity,
        /// Shear strain (engineering) of the reference plane, prescribed in place of `nxy`.
        strain_xy?: Quantity,
        /// Curvature −w,xx, prescribed in place of `mx`.
        curvature_x?: Quantity,
        /// Curvature −w,yy, prescribed in place of `my`.
        curvature_y?: Quantity,
        /// Twist −2 w,xy, prescribed in place of `mxy`.
        curvature_xy?: Quantity,
        /// Change of temperature at the reference plane.
        temperature_change?: Quantity,
        /// Change of temperature per height.
        temperature_gradient?: Quantity,
        /// Change of moisture content at the reference plane.
        moisture_change?: Quantity,
        /// Change of moisture content per height.
        moisture_gradient?: Quantity,
    }
}

input! {
    /// A ply, or the defaults of plies.
    #[derive(Default)]
    struct PlyInput {
        /// A name from `materials`, or the id of a record.
        material?: String,
        /// Thickness.
        thickness?: Quantity,
        /// Angle from laminate x to the fiber, anticlockwise seen from +z.
        angle?: Quantity,
    }
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

input! {
    /// A sweep of directions.
    struct PolarInput {
        /// Step between directions, 0.1° to 90°; the sweep goes from 0° to 360°.
        step: Quantity,
        /// More constants to follow than the membrane ones.
        also?: Items<ConstantsWord, 3>,
    }
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
