//! Water documents computed.

mod channel;
mod energy;
mod ion_exchange;
mod membrane;
mod nanofiltration;
mod osmosis;
mod osmotic;
mod reverse_osmosis;
mod solution;
mod test;

pub(in crate::document) use channel::report as channel;
pub(in crate::document) use energy::report as desalination_energy;
pub(in crate::document) use ion_exchange::report as ion_exchange;
pub(in crate::document) use nanofiltration::report as nanofiltration;
pub(in crate::document) use osmosis::{
    forward_report as forward_osmosis, rejection_report as rejection, report as osmosis,
};
pub(in crate::document) use osmotic::report as osmotic_pressure;
pub(in crate::document) use reverse_osmosis::report as reverse_osmosis;
pub(in crate::document) use test::report as osmosis_test;
