//! The input of a laminate design.

use super::super::quantity::Quantity;
use super::{FailureInput, Items, LaminaInput, LaminateDesignTag, LoadInput, PlyInput, current_version};
use crate::document::declare::input;
use crate::laminate::design::{MAX_ANGLES, Measure};
use serde::{Deserialize, Serialize};

/// The most load cases of one document.
const MAX_LOADS: usize = 100;
/// The most constraints, and the most targets.
const MAX_BOUNDS: usize = 20;

input! {
    /// A design problem: what a laminate may be made of, what it must bear, and what is asked.
    struct LaminateDesignInput {
        /// Always `laminate-design`.
        kind: LaminateDesignTag,
        /// Version of the document.
        #[serde(default = "current_version")]
        version: u32,
        /// A title of your own; not used.
        title?: String,
        /// Ply materials by a name of your own: constants, or the id of a record.
        materials{}: LaminaInput,
        /// Material and thickness of every ply.
        ply: PlyInput,
        /// Load cases; the worst counts.
        loads?: Items<LoadInput, MAX_LOADS>,
        /// Failure criteria of reserve factors and strengths; the worst counts.
        failure?: FailureInput,
        /// The plate of buckling factors, simply supported all round.
        plate?: DesignPlateInput,
        /// Bounds of measures, for `search`, `pareto` and `doubleDouble`.
        constraints?: Items<ConstraintInput, MAX_BOUNDS>,
        /// The laminates considered by `search` and `pareto`.
        stack?: StackInput,
        /// Asks for the best stacking sequences.
        search?: SearchInput,
        /// Asks for the best stacking sequence of every number of plies: mass against the objective.
        pareto?: SearchInput,
        /// Asks for the best double–double laminate [±Φ/±Ψ], homogenized.
        double_double?: DoubleDoubleInput,
        /// Asks for properties over the percentages of 0°, ±45° and 90° plies.
        carpet?: CarpetInput,
        /// Units of the report by kind of quantity, such as `{"modulus": "Msi"}`.
        units{}: String,
    }
}

input! {
    /// Sides of a rectangular plate.
    struct DesignPlateInput {
        /// Along x.
        length: Quantity,
        /// Along y.
        width: Quantity,
    }
}

input! {
    /// The laminates that are considered.
    struct StackInput {
        /// The angles allowed.
        angles: Items<Quantity, MAX_ANGLES>,
        /// The fewest plies.
        min_plies: u32,
        /// The most plies; as many as the fewest if absent.
        max_plies?: u32,
        /// Whether the laminate is its own mirror image.
        #[serde(default = "yes")]
        symmetric: bool,
        /// Whether every +θ has its −θ.
        #[serde(default = "yes")]
        balanced: bool,
        /// Whether plies come in twos: 0₂, 90₂ and ±θ side by side.
        #[serde(default)]
        pairs: bool,
        /// The most plies of one angle in a row.
        max_contiguous?: u32,
        /// The largest angle between neighboring plies.
        max_disorientation?: Quantity,
        /// The least share of plies at each of 0°, 45°, −45° and 90°, such as `10 %`.
        min_share?: Quantity,
        /// Whether no 0° ply may lie on either face.
        #[serde(default)]
        no_zero_on_surface: bool,
    }
}

input! {
    /// Bounds of a measure.
    struct ConstraintInput {
        /// The measure.
        measure: MeasureWord,
        /// It must not be below this.
        min?: Quantity,
        /// It must not be above this.
        max?: Quantity,
    }
}

input! {
    /// A value to come close to.
    struct TargetInput {
        /// The measure.
        measure: MeasureWord,
        /// Its target.
        target: Quantity,
    }
}

/// A search: one of `maximize`, `minimize` and `match`, and how much it may do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SearchInput {
    /// The measure to make large.
    #[serde(
        default,
        deserialize_with = "crate::document::read::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub maximize: Option<MeasureWord>,
    /// The measure to make small.
    #[serde(
        default,
        deserialize_with = "crate::document::read::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimize: Option<MeasureWord>,
    /// Values to come close to.
    #[serde(
        default,
        deserialize_with = "crate::document::read::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub r#match: Option<Items<TargetInput, MAX_BOUNDS>>,
    /// Exact, genetic, or both as needed.
    #[serde(default)]
    pub method: SearchMethodWord,
    /// How many designs to report, up to 100.
    #[serde(default = "five")]
    pub top: u32,
    /// The seed of the genetic part; the same seed gives the same result.
    #[serde(default = "one")]
    pub seed: u32,
    /// The most branches of the exact part for each number of plies, up to 2·10⁶.
    #[serde(default = "branches")]
    pub branches: u32,
    /// The evaluations of the genetic part for each number of plies, up to 10⁶.
    #[serde(default = "evaluations")]
    pub evaluations: u32,
}

/// How to search.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum SearchMethodWord {
    /// Exact where the laminates are few; else genetic, then an attempt to prove the result.
    #[default]
    Auto,
    /// Exact, or an error.
    Exact,
    /// Genetic.
    Genetic,
}

/// The grid of double–double laminates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DoubleDoubleInput {
    /// The measure to make large.
    #[serde(
        default,
        deserialize_with = "crate::document::read::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub maximize: Option<MeasureWord>,
    /// The measure to make small.
    #[serde(
        default,
        deserialize_with = "crate::document::read::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimize: Option<MeasureWord>,
    /// Values to come close to.
    #[serde(
        default,
        deserialize_with = "crate::document::read::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub r#match: Option<Items<TargetInput, MAX_BOUNDS>>,
    /// Step of Φ and Ψ, 1° to 90°.
    pub step: Quantity,
    /// How often the four plies ±Φ, ±Ψ are repeated, up to 1000: the thickness is 4 times that many plies.
    pub repeats: u32,
    /// How many laminates to report, up to 100.
    #[serde(default = "five")]
    pub top: u32,
}

input! {
    /// A carpet plot.
    struct CarpetInput {
        /// Properties that percentages determine: moduli, Poisson's ratios, expansions, strengths, `xiA1` to `xiA4`.
        measures: Items<MeasureWord, MAX_BOUNDS>,
        /// Step of the percentages; divides 100 %.
        step: Quantity,
        /// Change of temperature held while a strength is found.
        temperature_change?: Quantity,
    }
}

fn yes() -> bool {
    true
}

fn one() -> u32 {
    1
}

fn five() -> u32 {
    5
}

fn branches() -> u32 {
    200_000
}

fn evaluations() -> u32 {
    10_000
}

/// Declares the words of the measures, one per [`Measure`].
macro_rules! words {
    ($($word:ident $measure:ident $doc:literal,)*) => {
        /// A number that a laminate is judged by.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub enum MeasureWord { $(#[doc = $doc] $word,)* }

        impl MeasureWord {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$word,)*];

            /// The word of a measure.
            pub(in crate::document) fn of(measure: Measure) -> Self {
                match measure { $(Measure::$measure => Self::$word,)* }
            }

            /// The measure.
            pub fn measure(self) -> Measure {
                match self { $(Self::$word => Measure::$measure,)* }
            }
        }
    };
}

words! {
    PlyCount PlyCount "Number of plies.",
    Thickness Thickness "Thickness.",
    ArealMass ArealMass "Mass per area.",
    Ex Ex "Membrane modulus Ex.",
    Ey Ey "Membrane modulus Ey.",
    Gxy Gxy "Membrane shear modulus Gxy.",
    Nuxy Nuxy "Poisson's ratio νxy.",
    Nuyx Nuyx "Poisson's ratio νyx.",
    ExpansionX ExpansionX "Thermal expansion along x.",
    ExpansionY ExpansionY "Thermal expansion along y.",
    ExpansionXy ExpansionXy "Thermal shear αxy.",
    StrengthTensionX TensionX "Mean stress at first-ply failure under tension along x.",
    StrengthCompressionX CompressionX "Mean stress at first-ply failure under compression along x, positive.",
    StrengthTensionY TensionY "Mean stress at first-ply failure under tension along y.",
    StrengthCompressionY CompressionY "Mean stress at first-ply failure under compression along y, positive.",
    StrengthShear Shear "Mean stress at first-ply failure under positive shear.",
    A11 A11 "A11.",
    A12 A12 "A12.",
    A16 A16 "A16.",
    A22 A22 "A22.",
    A26 A26 "A26.",
    A66 A66 "A66.",
    XiA1 XiA1 "Lamination parameter of A: mean of cos 2θ.",
    XiA2 XiA2 "Lamination parameter of A: mean of sin 2θ.",
    XiA3 XiA3 "Lamination parameter of A: mean of cos 4θ.",
    XiA4 XiA4 "Lamination parameter of A: mean of sin 4θ.",
    D11 D11 "D11.",
    D12 D12 "D12.",
    D16 D16 "D16.",
    D22 D22 "D22.",
    D26 D26 "D26.",
    D66 D66 "D66.",
    XiD1 XiD1 "Lamination parameter of D, of cos 2θ.",
    XiD2 XiD2 "Lamination parameter of D, of sin 2θ.",
    XiD3 XiD3 "Lamination parameter of D, of cos 4θ.",
    XiD4 XiD4 "Lamination parameter of D, of sin 4θ.",
    FlexuralEx FlexuralEx "Flexural modulus along x.",
    FlexuralEy FlexuralEy "Flexural modulus along y.",
    FlexuralGxy FlexuralGxy "Flexural shear modulus.",
    ReserveFactor ReserveFactor "The least reserve factor of all load cases and criteria.",
    BucklingFactor BucklingFactor "The least buckling factor of all load cases.",
    LoadFactor LoadFactor "The smaller of reserve factor and buckling factor.",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_the_names_of_measures() {
        for word in MeasureWord::ALL {
            let text = serde_json::to_value(word).unwrap();
            assert_eq!(text, word.measure().name());
            assert_eq!(MeasureWord::of(word.measure()), *word);
        }
        assert_eq!(MeasureWord::ALL.len(), Measure::ALL.len());
    }
}
