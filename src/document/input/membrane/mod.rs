//! Inputs on membranes, one file per kind of document.

mod dense;
mod mixed_matrix;
mod water;

pub use dense::{GasInput, MembraneInput};
pub use mixed_matrix::{
    CountedWord, FlakesInput, InterphaseInput, MixedMatrixGasInput, MixedMatrixInput, MixedMatrixWord,
    PoreBlockageInput,
};
pub use water::{
    ChannelInput, FrictionWord, OsmoticPressureInput, SaltInput, SherwoodWord, SolutionInput, SolutionWord,
};
