//! Membrane documents computed.

mod dense;

pub(super) use dense::report;
