//! Membrane documents computed.

mod dense;
pub(super) mod mixed_matrix;
mod names;
pub(super) mod water;

pub(super) use dense::report;
