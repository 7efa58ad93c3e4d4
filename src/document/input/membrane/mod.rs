//! Inputs on membranes, one file per kind of document.

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
pub use cascade::{CascadeCompressionInput, CascadeSchemeWord, CascadeStageInput, MembraneCascadeInput};
pub use dense::{GasInput, MembraneInput};
pub use experiment::*;
pub use filtration::{
    BatchInput, BlockingInput, BlockingWord, CakeInput, FilmInput, FiltrationInput, FoulingIndexInput,
    FoulingTestInput, GelCurveInput, HindranceInput, OsmoticInput, PoreShapeWord, ResistancesInput,
    SiltDensityInput, SiltSampleInput,
};
pub use framework::{
    AdsorbedExchangeWord, AdsorbingGasInput, ConfinementWord, MembraneFrameworkInput, MixingWord, SiteInput,
};
pub use fugacity::{FugacityGasInput, MembraneFugacityInput};
pub use layers::{
    DefectsInput, FiberGeometryInput, FiberSideWord, LayerGasInput, LayersInput, MembraneLayerInput,
    PoresInput,
};
pub use metal::MembraneMetalInput;
pub use mixed_matrix::{
    CountedWord, FlakesInput, InterphaseInput, MixedMatrixGasInput, MixedMatrixInput, MixedMatrixWord,
    PoreBlockageInput,
};
pub use module::{
    CompressionInput, FlowPatternWord, GasFeedInput, MembraneModuleInput, ModuleAreaWord, ModuleFibersInput,
    ModulePermeateWord, ModuleSideWord, ModuleTargetInput, PermeatingGasInput, SelectiveLayerInput,
    SweepGasInput,
};
pub use pervaporation::{
    ActivityInput, ActivityPairInput, ActivityWord, AntoineInput, AntoineWord, FeedPhaseWord,
    MeasuredFluxInput, ModuleHeatWord, PervaporationComponentInput, PervaporationFeedInput,
    PervaporationInput, PervaporationModuleInput,
};
pub use polarization::{MembranePolarizationInput, PolarizedGasInput};
pub use sorption::{
    CriticalPointInput, DrivingForceWord, GasPhaseInput, MembraneSorptionInput, SorbingGasInput,
};
pub use vapor::{BetInput, EnsicInput, FloryHugginsInput, GabInput, MembraneVaporInput};
mod ions;
mod osmosis;
mod reverse_osmosis;
pub use ions::{
    ExchangeWord, IonConductivityInput, IonExchangeInput, IonInput, LimitingCurrentInput,
    NanofiltrationInput, NanofiltrationMembraneInput, PotentialInput, SorbedSaltInput,
};
pub use osmosis::{
    ActiveLayerWord, ForwardOsmosisInput, OsmosisInput, OsmosisMembraneInput, OsmosisTestInput,
    RejectionInput, TemperatureCorrectionWord, TransportWord,
};
pub use reverse_osmosis::{DesalinationEnergyInput, FeedChannelInput, PumpInput, ReverseOsmosisInput};
pub use water::{
    ChannelInput, FrictionWord, OsmoticPressureInput, SaltInput, SherwoodWord, SolutionInput, SolutionWord,
};

// More of a dense membrane.
pub use dense::{FeedInput, FreeVolumeInput, LeeInput, MeasuredInput, UpperBoundInput};

mod porous;
pub use porous::{
    CapillarityInput, PairDiffusivityInput, PoreBedInput, PoreDistributionInput, PoreGasInput,
    PoreLiquidInput, PoreSideInput, PoreStructureInput, PorousMembraneInput, RetentionInput, SizeLawInput,
    SoluteSizeInput, TranslationInput,
};
