//! Results on membranes, one file per kind of document.

mod dense;
mod water;

pub use dense::{BoundResult, GasResult, MembraneResults, SelectivityResult};
pub use water::{
    ChannelResults, FrictionResult, MassTransferResult, OsmoticPressureResults, OsmoticStateResult,
};
