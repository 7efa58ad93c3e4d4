//! Results on membranes, one file per kind of document.

mod cascade;
mod dense;
mod experiment;
mod filtration;
mod framework;
mod fugacity;
mod layers;
mod metal;
mod mixed_matrix;
mod module;
mod pervaporation;
mod polarization;
mod sorption;
mod vapor;
mod water;
pub use cascade::{
    CascadeProductGasResult, CascadeProductResult, CascadeSolverResult, CascadeStageGasResult,
    CascadeStageResult, CascadeStreamResult, MembraneCascadeResults, OutletWord,
};
pub use dense::{BoundResult, GasResult, MembraneResults, SelectivityResult};
pub use experiment::*;
pub use filtration::{
    BatchResult, BlockingFitResult, BlockingResult, ExponentResult, FactorsResult, FilmResult,
    FiltrationResults, FoulingIndexResult, FoulingTestResult, GelCurveResult, HindranceResult, OsmoticResult,
    ResistanceResult, ResistancesResult, SiltDensityResult, SiltSampleResult,
};
pub use framework::{
    AdsorbingGasResult, AdsorbingMixtureResult, LoadingIsothermResult, MembraneFrameworkResults,
    SharingGasResult, SharingPairResult,
};
pub use fugacity::{FugacityResult, GasPhaseResult, MembraneFugacityResults, PermeabilityBasisResult};
pub use layers::{LayerGasResult, LayerResult, LayeredGasResult, LayeredPairResult, LayersResults};
pub use metal::MembraneMetalResults;
pub use mixed_matrix::{
    BandResult, DispersedResult, FromMeasuredResult, MixedMatrixGasResult, MixedMatrixModelResult,
    MixedMatrixPairResult, MixedMatrixResults, MixedMatrixSelectivity, PermeabilityBounds,
};
pub use module::{
    CompressionResult, GasProductResult, MembraneModuleResults, ModuleFibersResult, ModuleGasResult,
    ModuleInletGasResult, ModuleInletResult, ModulePatternResult, ModuleProfileGasResult,
    ModuleProfileResult, ModuleSeparationResult, ModuleSolverResult,
};
pub use pervaporation::{
    ComponentPairResult, MeasuredPermeanceResult, MeasuredPermeatingComponent, PermeatingComponentResult,
    PervaporationModuleComponent, PervaporationModuleResult, PervaporationResults,
};
pub use polarization::{MembranePolarizationResults, PolarizedGasResult};
pub use sorption::{
    CompetingGasResult, CompetingPairResult, MembraneSorptionResults, SorbingGasResult, SorbingMixtureResult,
    SorptionIsothermResult,
};
pub use vapor::{EnsicResult, FloryHugginsResult, LayersResult, MembraneVaporResults, VaporIsothermResult};
mod ions;
mod osmosis;
mod reverse_osmosis;
pub use ions::{IonExchangeResults, IonResult, NanofiltrationResults, PotentialResult, SorbedSaltResult};
pub use osmosis::{
    ForwardOsmosisResults, OsmosisResults, OsmosisTestResults, RejectionResults, ShortcutResult,
    TransportResult,
};
pub use reverse_osmosis::{
    AveragedResult, EnergyResult, MeanFluxResult, PlaceResult, ProfileResult, ReverseOsmosisResults,
};
pub use water::{
    ChannelResults, FrictionResult, MassTransferResult, OsmoticPressureResults, OsmoticStateResult,
};

// More of a dense membrane.
pub use dense::{
    CrossingResult, FitResult, GasSeries, SelectivitySeries, SeparatedGas, SeparationFactor,
    SeparationResult, TemperatureSeries,
};

mod porous;
pub use porous::{
    CapillarityResult, CutoffResult, CutoffsResult, LiquidModelResult, LiquidModelWord, MixtureFluxResult,
    PoreGasResult, PoreLiquidResult, PoreMixtureResult, PorePairResult, PoresResult, PorousMembraneResults,
    RegimeWord, RetentionResult, SoluteRetentionResult,
};
