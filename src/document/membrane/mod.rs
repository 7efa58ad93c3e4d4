//! Membrane documents computed.

pub(super) mod cascade;
mod dense;
mod experiment;
pub(super) mod filtration;
pub(super) mod framework;
pub(super) mod fugacity;
mod gas_phase;
pub(super) mod layers;
pub(super) mod metal;
pub(super) mod mixed_matrix;
pub(super) mod module;
mod names;
pub(super) mod pervaporation;
pub(super) mod polarization;
pub(super) mod porous;
mod selective_layer;
pub(super) mod sorption;
mod streams;
pub(super) mod vapor;
pub(super) mod water;

pub(super) use dense::report;
pub(super) use experiment::report as experiment_report;
