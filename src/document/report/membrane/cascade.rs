//! Results on a cascade of gas permeation stages.

use crate::document::declare::{results, words};
use crate::document::report::{ReferenceState, Value};

results! {
    /// A cascade in its steady state.
    struct MembraneCascadeResults {
        /// The stages in the order of the input.
        stages: Vec<CascadeStageResult>,
        /// What leaves the cascade.
        products: Vec<CascadeProductResult>,
        /// What goes from stage to stage.
        streams: Vec<CascadeStreamResult>,
        /// All areas.
        total_area: Value,
        /// All powers, if the machines are given.
        total_power?: Value,
        /// How the steady state was found.
        solver: CascadeSolverResult,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

words! {
    /// A side of a stage.
    enum OutletWord {
        /// The permeate side.
        Permeate,
        /// The feed side.
        Retentate,
    }
}

results! {
    /// A stage.
    struct CascadeStageResult {
        /// Name.
        stage: String,
        /// Area of its membrane.
        area: Value,
        /// Share of its feed that permeates.
        stage_cut: Value,
        /// Flow of its feed, recycles included.
        feed_flow: Value,
        /// The gases in the order of the fresh feed.
        gases: Vec<CascadeStageGasResult>,
    }
}

results! {
    /// A gas in a stage.
    struct CascadeStageGasResult {
        /// Formula.
        gas: String,
        /// Mole fraction in its feed.
        feed_fraction: Value,
        /// Mole fraction in its retentate.
        retentate_fraction: Value,
        /// Mole fraction in its permeate.
        permeate_fraction: Value,
    }
}

results! {
    /// A product of the cascade.
    struct CascadeProductResult {
        /// The stage it leaves.
        stage: String,
        /// Its side.
        outlet: OutletWord,
        /// Flow.
        flow: Value,
        /// Pressure.
        pressure: Value,
        /// The gases in the order of the fresh feed.
        gases: Vec<CascadeProductGasResult>,
        /// All powers over this flow.
        energy_per_product?: Value,
        /// All powers over the volume (STP) of this flow.
        specific_energy?: Value,
    }
}

results! {
    /// A gas in a product.
    struct CascadeProductGasResult {
        /// Formula.
        gas: String,
        /// Mole fraction.
        fraction: Value,
        /// Flow.
        flow: Value,
        /// Share of what the fresh feed brings.
        recovery?: Value,
    }
}

results! {
    /// A stream inside the cascade, or the fresh feed.
    struct CascadeStreamResult {
        /// The stage it leaves; the fresh feed if absent.
        from?: String,
        /// Its side.
        outlet?: OutletWord,
        /// The stage it enters.
        to: String,
        /// Flow.
        flow: Value,
        /// Pressure at which it leaves.
        pressure: Value,
        /// Power that brings it to the feed pressure of the stage; it is throttled where it needs none.
        power?: Value,
    }
}

results! {
    /// How a steady state was found.
    struct CascadeSolverResult {
        /// Passes through all stages.
        passes: usize,
        /// Change of the recycles in the last pass over the fresh feed.
        change: f64,
        /// The largest difference between what enters and leaves the cascade of a gas, over all that enters.
        balance_error: f64,
    }
}
