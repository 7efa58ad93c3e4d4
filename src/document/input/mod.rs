//! Input documents, one struct per kind.

mod alloy;
mod alloy_density;
mod alloy_tasks;
mod conversion;
mod distortion;
mod entries;
mod lamina;
mod laminate;
mod laminate_design;
mod laminate_exact;
mod laminate_exchange;
mod laminate_failure;
mod laminate_plates;
mod laminate_sandwich;
mod laminate_strength;
mod membrane;
mod micromechanics;
mod on_request;
mod stress_state;
mod study;

pub use alloy::{AlloyInput, BasisWord, CompositionInput, CompositionTable};
pub use alloy_density::{BowingInput, CellInput, DensityInput, DensityModel, ExcessInput, VegardInput};
pub use alloy_tasks::{
    ArchimedesInput, AtomInput, ChamberWord, DescriptorsInput, FindInput, LiquidInput, MeasurementInput,
    PartInput, PycnometerInput, StateWord, ThermalInput,
};
pub use conversion::ConversionInput;
pub use distortion::{AxisWord, ResidualInput, SpringInInput, WarpingInput};
pub use entries::{Entries, Items};
pub use lamina::LaminaDocument;
pub use laminate::{
    CoreWord, LaminaConstants, LaminaInput, LaminateInput, LayupInput, LoadInput, PlyInput, PolarInput,
    StackingOrder, StatisticWord,
};
pub use laminate_design::{
    CarpetInput, ConstraintInput, DesignPlateInput, DoubleDoubleInput, LaminateDesignInput, MeasureWord,
    SearchInput, SearchMethodWord, StackInput, TargetInput,
};
pub use laminate_exact::ExactInput;
pub use laminate_exchange::{ExportFormat, ExportInput, ImportFormat, ImportInput, UnitSystemWord};
pub use laminate_failure::{CriterionWord, FailureInput};
pub use laminate_plates::{
    DeflectionInput, DistributionWord, InPlaneWord, MembraneForceInput, PlateInput, PlateMethodWord,
    PlateTheoryWord, VibrationInput,
};
pub use laminate_sandwich::SandwichInput;
pub use laminate_strength::{
    DegradationWord, EnvelopeInput, LoadAxisWord, PlyAxisWord, PlyEnvelopeInput, ProgressiveInput,
    StrengthsInput,
};
pub use membrane::{GasInput, MembraneInput};
pub use micromechanics::{
    FabricInput, FiberConstants, FiberInput, InclusionWord, MatrixConstants, MatrixInput, MethodWord,
    MicromechanicsInput, OrientationWord, PlateletInput, ShortFiberInput,
};
pub use on_request::{ConstantsWord, DesignRulesInput, IncludeWord};
pub use stress_state::{InSituInput, PlyStressInput, StateInput};
pub use study::{
    CorrelationInput, MonteCarloInput, SensitivityInput, SpreadInput, SpreadTable, UncertaintyInput,
};

use super::DOCUMENT_VERSION;
use serde::Serialize;

/// An input document of any kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Input {
    /// Stiffness of a laminate.
    Laminate(Box<LaminateInput>),
    /// One ply material.
    Lamina(Box<LaminaDocument>),
    /// Design of a laminate.
    LaminateDesign(Box<LaminateDesignInput>),
    /// Density of an alloy.
    Alloy(Box<AlloyInput>),
    /// Gas permeation through a membrane.
    Membrane(Box<MembraneInput>),
    /// A value in other units.
    Conversion(ConversionInput),
}

/// Declares a type with one value: the `kind` of a document.
macro_rules! tag {
    ($name:ident, $variant:ident, $word:literal) => {
        #[doc = concat!("The word `", $word, "`.")]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            #[doc = concat!("`", $word, "`")]
            #[default]
            #[serde(rename = $word)]
            $variant,
        }
    };
}

tag!(LaminateTag, Laminate, "laminate");
tag!(LaminaTag, Lamina, "lamina");
tag!(LaminateDesignTag, LaminateDesign, "laminate-design");
tag!(AlloyTag, Alloy, "alloy");
tag!(MembraneTag, Membrane, "membrane");
tag!(ConversionTag, Conversion, "conversion");

fn current_version() -> u32 {
    DOCUMENT_VERSION
}
