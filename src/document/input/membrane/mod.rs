//! Inputs on membranes, one file per kind of document.

mod dense;
mod water;

pub use dense::{GasInput, MembraneInput};
pub use water::{
    ChannelInput, FrictionWord, OsmoticPressureInput, SaltInput, SherwoodWord, SolutionInput, SolutionWord,
};
