//! Report documents, one struct of results per kind.

mod alloy;
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

pub use super::quantity::{MatrixValue, Value, Values};
pub use alloy::{
    AlloyResults, DensityResult, ElementResult, IntervalResult, NominalRule, ReadElement, ReadingResult,
    VolumeBasis,
};
pub use alloy_tasks::{
    AlloyThermalResult, DescriptorsResult, FindResult, FractionResult, MeasurementResult, PartResult,
};
pub use conversion::{ConversionResults, ConvertedValue, ReferenceState};
pub use distortion::{CylinderResult, ResidualResult, SpringInResult, WarpingResult};
pub use lamina::{
    AlignedBoundsResult, BoundsResult, ContentResult, EstimateResult, ExpansionResult, InclusionsResult,
    IsotropicBoundsResult, LaminaResults, MaterialForm, MaterialResult, Matrix6Value, MicromechanicsResult,
    RoughStrengths, SolidResult,
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
pub use membrane::{BoundResult, GasResult, MembraneResults, SelectivityResult};
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

use super::input::{
    AlloyInput, AlloyTag, ConversionInput, ConversionTag, Input, LaminaDocument, LaminaTag,
    LaminateDesignInput, LaminateDesignTag, LaminateInput, LaminateTag, MembraneInput, MembraneTag,
};
use serde::Serialize;

/// A report of any kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Report {
    /// On a laminate.
    Laminate(Box<LaminateReport>),
    /// On a ply material.
    Lamina(Box<LaminaReport>),
    /// On a laminate design.
    LaminateDesign(Box<LaminateDesignReport>),
    /// On an alloy.
    Alloy(Box<AlloyReport>),
    /// On a membrane.
    Membrane(Box<MembraneReport>),
    /// On a value in other units.
    Conversion(Box<ConversionReport>),
}

/// Declares the report of one kind: its results between what every report carries.
macro_rules! report {
    ($name:ident, $tag:ident, $input:ident, $results:ident) => {
        #[doc = concat!("[`", stringify!($results), "`] with all that is needed to audit and repeat them.")]
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            /// The kind of the input.
            pub kind: $tag,
            /// Version of the document.
            pub version: u32,
            /// What computed it.
            pub engine: Card,
            /// The data it used.
            pub data: Card,
            /// The input with every default written out; computing it again gives this report.
            pub input: $input,
            /// The numbers.
            pub results: $results,
            /// Derivatives of results with respect to inputs, if asked for.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub sensitivity: Option<Vec<SensitivityResult>>,
            /// Uncertainties of results, if asked for or if an input carries one.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub uncertainty: Option<Vec<UncertaintyResult>>,
            /// The formulas behind them.
            pub models: Vec<ModelCard>,
            /// The records behind them.
            pub records: Vec<RecordCard>,
            /// The sources of the records.
            pub sources: Vec<SourceCard>,
            /// What to know before relying on the numbers.
            pub warnings: Vec<Message>,
        }

        impl $name {
            pub(in crate::document) fn new(
                input: $input,
                results: $results,
                ledger: Ledger,
            ) -> Result<Self, crate::error::ErrorKind> {
                let sources = ledger.sources()?;
                Ok(Self {
                    kind: $tag::default(),
                    version: crate::document::DOCUMENT_VERSION,
                    engine: Card::engine(),
                    data: Card::data(),
                    input,
                    results,
                    sensitivity: None,
                    uncertainty: None,
                    models: ledger.models,
                    records: ledger.records,
                    sources,
                    warnings: ledger.warnings,
                })
            }

            /// Adds what a study found, with its models and warnings.
            fn extend(&mut self, found: Found, ledger: Ledger) {
                self.sensitivity = found.sensitivity;
                self.uncertainty = found.uncertainty;
                self.models.extend(ledger.models);
                self.warnings.extend(ledger.warnings);
            }
        }
    };
}

report!(LaminateReport, LaminateTag, LaminateInput, LaminateResults);
report!(LaminaReport, LaminaTag, LaminaDocument, LaminaResults);
report!(LaminateDesignReport, LaminateDesignTag, LaminateDesignInput, LaminateDesignResults);
report!(AlloyReport, AlloyTag, AlloyInput, AlloyResults);
report!(MembraneReport, MembraneTag, MembraneInput, MembraneResults);
report!(ConversionReport, ConversionTag, ConversionInput, ConversionResults);

impl Report {
    /// The input as the report repeats it.
    pub(super) fn input(&self) -> Input {
        match self {
            Self::Laminate(report) => Input::Laminate(Box::new(report.input.clone())),
            Self::Lamina(report) => Input::Lamina(Box::new(report.input.clone())),
            Self::LaminateDesign(report) => Input::LaminateDesign(Box::new(report.input.clone())),
            Self::Alloy(report) => Input::Alloy(Box::new(report.input.clone())),
            Self::Membrane(report) => Input::Membrane(Box::new(report.input.clone())),
            Self::Conversion(report) => Input::Conversion(report.input.clone()),
        }
    }

    /// Adds what a study found.
    pub(super) fn extend(&mut self, found: Found, ledger: Ledger) {
        match self {
            Self::Laminate(report) => report.extend(found, ledger),
            Self::Lamina(report) => report.extend(found, ledger),
            Self::LaminateDesign(report) => report.extend(found, ledger),
            Self::Alloy(report) => report.extend(found, ledger),
            Self::Membrane(report) => report.extend(found, ledger),
            Self::Conversion(report) => report.extend(found, ledger),
        }
    }
}
