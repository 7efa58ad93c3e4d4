//! Membrane documents computed.

mod dense;
pub(super) mod water;

pub(super) use dense::report;
