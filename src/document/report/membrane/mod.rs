//! Results on membranes, one file per kind of document.

mod dense;

pub use dense::{BoundResult, GasResult, MembraneResults, SelectivityResult};
