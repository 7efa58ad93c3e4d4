//! Report documents, one struct of results per kind.

mod alloy;
mod alloy_mixture;
mod alloy_tasks;
mod conversion;
mod distortion;
mod lamina;
mod laminate;
mod laminate_design;
mod laminate_exact;
mod laminate_exchange;
mod laminate_failure;
mod laminate_plates;
mod laminate_sandwich;
mod laminate_strength;
mod ledger;
mod membrane;
mod on_request;
mod stress_state;
mod study;

pub use super::kinds::{
    AlloyMixtureReport, AlloyReport, ConversionReport, LaminaReport, LaminateDesignReport, LaminateReport,
    MembraneCascadeReport, MembraneChannelReport, MembraneDesalinationEnergyReport, MembraneExperimentReport,
    MembraneFiltrationReport, MembraneForwardOsmosisReport, MembraneFugacityReport,
    MembraneIonExchangeReport, MembraneLayersReport, MembraneMetalReport, MembraneMixedMatrixReport,
    MembraneModuleReport, MembraneNanofiltrationReport, MembraneOsmosisReport, MembraneOsmosisTestReport,
    MembraneOsmoticPressureReport, MembranePervaporationReport, MembranePolarizationReport,
    MembranePorousReport, MembraneRejectionReport, MembraneReport, MembraneReverseOsmosisReport,
    MembraneSorptionReport, MembraneVaporSorptionReport, MembraneZeoliteReport, Report,
};
pub use super::quantity::{MatrixValue, Value, Values};
pub use alloy::{
    AlloyResults, DensityResult, DesignationResult, ElementResult, IntervalResult, ModelReason, NominalRule,
    ReadElement, ReadingResult, VolumeBasis,
};
pub use alloy_mixture::{AlloyMixtureResults, PhaseResult, PorousResult};
pub use alloy_tasks::{
    AlloyThermalResult, DescriptorsResult, FindResult, FractionResult, LiquidIntervalResult,
    MeasurementResult, PartResult, RangeEnd, RangeResult,
};
pub use conversion::{ConversionResults, ConvertedValue, ReferenceState};
pub use distortion::{CylinderResult, ResidualResult, SpringInResult, WarpingResult};
pub use lamina::{
    AlignedBoundsResult, BasisResult, BoundsResult, ContentResult, EstimateResult, ExpansionResult,
    InSituResult, InclusionsResult, IsotropicBoundsResult, LaminaResults, MaterialForm, MaterialResult,
    Matrix6Value, MicromechanicsResult, RoughStrengths, SolidResult,
};
pub use laminate::{
    AbdMatrix, AbdUnits, ComplianceResult, ConstantsResult, CriticalPoint, EngineeringResult, FailureResult,
    LaminateResults, LoadResult, MoistureResult, PeakShear, PeakStress, PlyResult, PlyState, PointResult,
    PolarResult, Position, StiffnessResult, ThermalResult,
};
pub use laminate_design::{
    CarpetResult, CarpetSeriesResult, ConstraintResult, DesignResult, DoubleDoubleDesign, DoubleDoubleResult,
    DoubleDoubleRow, LaminateDesignResults, MeasureResult, ParetoPointResult, ParetoResult, SearchResult,
};
pub use laminate_exact::{ExactPly, ExactPoint, ExactResult, StressError, TheoryResult, TheoryWord};
pub use laminate_exchange::ExportResult;
pub use laminate_failure::{FailureModeResult, PlyFailureResult};
pub use laminate_plates::{
    BucklingResult, DeflectionResult, ModeResult, PlateResult, ShapeResult, SolutionResult, VibrationResult,
};
pub use laminate_sandwich::{
    CoreResult, DirectedReserve, FacingLoad, FacingResult, SandwichLoad, SandwichResult, StripResult,
    WrinklingResult,
};
pub use laminate_strength::{
    BrokenPly, CurveResult, EndWord, EnvelopeResult, EventResult, LoadLevel, MarginResult, PartWord,
    PlyEnvelopeResult, ProgressiveResult, StrengthResult, StrengthValue, StrengthsResult,
};
pub use ledger::{Card, ErrorCard, Message, ModelCard, RecordCard, SourceCard};
pub use membrane::*;
pub use on_request::{
    DirectionsResult, EffectiveSolidResult, InvariantsResult, LaminationParametersResult,
    ReducedBendingResult, RuleResult, RuleWord, ShearMatrix, SolidExpansion, SolidMatrix,
    TransverseShearResult,
};

pub use stress_state::{StateCriterionResult, StateModeResult, StateResult};
pub use study::{
    ContributionResult, CoverageInterval, DerivativeResult, FreeValue, HistogramResult, MonteCarloResult,
    SensitivityResult, SlopeWord, UncertaintyResult, ValidationResult,
};

pub(super) use ledger::Ledger;
pub(super) use study::Found;
