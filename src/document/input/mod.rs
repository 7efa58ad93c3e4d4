//! Input documents, one struct per kind.

mod alloy;
mod alloy_density;
mod alloy_mixture;
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

pub use super::kinds::{
    AlloyMixtureTag, AlloyTag, ConversionTag, Input, LaminaTag, LaminateDesignTag, LaminateTag,
    MembraneCascadeTag, MembraneChannelTag, MembraneDesalinationEnergyTag, MembraneExperimentTag,
    MembraneFiltrationTag, MembraneForwardOsmosisTag, MembraneFugacityTag, MembraneIonExchangeTag,
    MembraneLayersTag, MembraneMetalTag, MembraneMixedMatrixTag, MembraneModuleTag,
    MembraneNanofiltrationTag, MembraneOsmosisTag, MembraneOsmosisTestTag, MembraneOsmoticPressureTag,
    MembranePervaporationTag, MembranePolarizationTag, MembranePorousTag, MembraneRejectionTag,
    MembraneReverseOsmosisTag, MembraneSorptionTag, MembraneTag, MembraneVaporSorptionTag,
    MembraneZeoliteTag,
};
pub use alloy::{AlloyInput, BasisWord, CompositionInput, CompositionTable};
pub use alloy_density::{BowingInput, CellInput, DensityInput, DensityModel, ExcessInput, VegardInput};
pub use alloy_mixture::{AlloyMixtureInput, PhaseInput};
pub use alloy_tasks::{
    ArchimedesInput, AtomInput, ChamberWord, DescriptorsInput, FindInput, LiquidInput, MeasurementInput,
    PartInput, PorousInput, PycnometerInput, RangeInput, StateWord, ThermalInput, TransitionInput,
};
pub use conversion::ConversionInput;
pub use distortion::{AxisWord, ResidualInput, SpringInInput, WarpingInput};
pub use entries::{Entries, Items};
pub use lamina::LaminaDocument;
pub use laminate::{
    BasisInput, CoreWord, LaminaConstants, LaminaInput, LaminateInput, LayupInput, LoadInput, PlyInput,
    PolarInput, StackingOrder, StatisticWord,
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
pub use membrane::*;
pub use micromechanics::{
    FabricInput, FiberConstants, FiberInput, InclusionWord, MatrixConstants, MatrixInput, MethodWord,
    MicromechanicsInput, OrientationWord, PlateletInput, ShortFiberInput,
};
pub use on_request::{ConstantsWord, DesignRulesInput, IncludeWord};
pub use stress_state::{InSituInput, InSituPosition, PlyStressInput, StateInput};
pub(super) use study::Asked;
pub use study::{
    CorrelationInput, MonteCarloInput, SensitivityInput, SpreadInput, SpreadTable, UncertaintyInput,
};

use super::DOCUMENT_VERSION;

fn current_version() -> u32 {
    DOCUMENT_VERSION
}
