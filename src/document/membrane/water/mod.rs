//! Water documents computed.

mod channel;
mod osmotic;
mod solution;

pub(in crate::document) use channel::report as channel;
pub(in crate::document) use osmotic::report as osmotic_pressure;
