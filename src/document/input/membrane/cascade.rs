//! A cascade of gas permeation stages.

use super::module::{
    FlowPatternWord, GasFeedInput, ModulePermeateWord, ModuleTargetInput, SelectiveLayerInput,
};
use crate::document::declare::{input, words};
use crate::document::input::MembraneCascadeTag;
use crate::document::quantity::Quantity;

input! {
    /// Gas permeation stages that feed each other, with recycles.
    document MembraneCascadeInput(MembraneCascadeTag) {
        /// The fresh feed, at the pressure at which it arrives.
        feed: GasFeedInput,
        /// The stage that gets it; the first if absent.
        feed_to?: String,
        /// The membrane of the stages that have none of their own.
        membrane?: SelectiveLayerInput,
        /// The stages by name, in the order in which they are computed.
        stages{}: CascadeStageInput,
        /// A scheme that says where the products of the stages go, instead of `permeateTo` and `retentateTo`.
        scheme?: CascadeSchemeWord,
        /// The machines that bring streams to the feed pressure of the stage they enter; gives powers.
        compression?: CascadeCompressionInput,
    }
}

words! {
    /// Where the products of stages go.
    enum CascadeSchemeWord {
        /// Permeates go on to the next stage, retentates back to the one before: purer permeate.
        Enriching,
        /// Retentates go on to the next stage, permeates back to the one before: purer retentate.
        Stripping,
        /// Three stages: the permeate of the first is enriched in the second, its retentate stripped in the third, and what these
        /// two hold back returns to the first.
        EnrichingStripping,
        /// Permeates go on to the next stage, retentates leave.
        PermeateSeries,
        /// Retentates go on to the next stage, permeates leave.
        RetentateSeries,
    }
}

input! {
    /// A stage.
    struct CascadeStageInput {
        /// How feed and permeate flow.
        flow_pattern: FlowPatternWord,
        /// Composition in the driving force of co- and counter-current flow; that of the stream if absent.
        driving_force?: ModulePermeateWord,
        /// Pressure of its feed.
        feed_pressure: Quantity,
        /// Pressure of its permeate at the outlet.
        permeate_pressure: Quantity,
        /// Area of its membrane, or a target.
        area?: Quantity,
        /// What its area is found for.
        target?: ModuleTargetInput,
        /// Its membrane, if it has one of its own.
        membrane?: SelectiveLayerInput,
        /// The stage its permeate is fed to; it leaves the cascade if absent.
        permeate_to?: String,
        /// The stage its retentate is fed to; it leaves the cascade if absent.
        retentate_to?: String,
    }
}

input! {
    /// Machines of one kind.
    struct CascadeCompressionInput {
        /// Ratio of heat capacities of the gas.
        heat_capacity_ratio: Quantity,
        /// Isentropic efficiency.
        efficiency: Quantity,
        /// Temperature at which the gas enters each compressor stage.
        temperature: Quantity,
        /// Compressor stages of equal pressure ratio with cooling between them; 1 if absent.
        stages?: u32,
    }
}
