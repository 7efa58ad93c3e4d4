//! Results on membranes, one file per kind of document.

mod dense;
mod mixed_matrix;
mod water;

pub use dense::{BoundResult, GasResult, MembraneResults, SelectivityResult};
pub use mixed_matrix::{
    BandResult, DispersedResult, FromMeasuredResult, MixedMatrixGasResult, MixedMatrixModelResult,
    MixedMatrixPairResult, MixedMatrixResults, MixedMatrixSelectivity, PermeabilityBounds,
};
pub use water::{
    ChannelResults, FrictionResult, MassTransferResult, OsmoticPressureResults, OsmoticStateResult,
};
