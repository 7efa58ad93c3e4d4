//! Results on a gas permeation module.

use crate::document::declare::results;
use crate::document::input::{FlowPatternWord, ModulePermeateWord};
use crate::document::report::{ReferenceState, Value, Values};

results! {
    /// What a module does; without an area only what holds at the inlet of the feed.
    struct MembraneModuleResults {
        /// Area of the membrane, on the basis of the permeances.
        area?: Value,
        /// Share of the feed that permeates.
        stage_cut?: Value,
        /// What leaves on the feed side.
        retentate?: GasProductResult,
        /// What leaves on the permeate side, sweep included.
        permeate?: GasProductResult,
        /// The gases in the order of the feed.
        gases: Vec<ModuleGasResult>,
        /// Permeated flow over the area.
        mean_flux?: Value,
        /// The membrane at the inlet of the feed, where no permeate has gathered yet.
        inlet: ModuleInletResult,
        /// The composition of the permeate that drives the fluxes.
        driving_force?: ModulePermeateWord,
        /// Pressure of the permeate at the end where it starts.
        permeate_start_pressure?: Value,
        /// The fibers, if they are given.
        fibers?: ModuleFibersResult,
        /// Power of the machines, if they are given.
        compression?: CompressionResult,
        /// The other flow patterns at the same area, if asked for.
        comparison?: Vec<ModulePatternResult>,
        /// States along the membrane.
        profile?: ModuleProfileResult,
        /// How the solution was found.
        solver?: ModuleSolverResult,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

results! {
    /// A product.
    struct GasProductResult {
        /// Flow.
        flow: Value,
        /// Pressure at its outlet.
        pressure: Value,
    }
}

results! {
    /// One gas of a module.
    struct ModuleGasResult {
        /// Formula.
        gas: String,
        /// Permeance, where it is constant.
        permeance?: Value,
        /// Mole fraction in the feed.
        feed_fraction: Value,
        /// Mole fraction in the retentate.
        retentate_fraction?: Value,
        /// Mole fraction in the permeate.
        permeate_fraction?: Value,
        /// Flow in the retentate.
        retentate_flow?: Value,
        /// Flow in the permeate.
        permeate_flow?: Value,
        /// Share of what the feed brings that leaves with the retentate.
        retentate_recovery?: Value,
        /// Share of what the feed brings that permeates.
        permeate_recovery?: Value,
    }
}

results! {
    /// Permeation at the inlet of the feed.
    struct ModuleInletResult {
        /// Permeate pressure over feed pressure.
        pressure_ratio: Value,
        /// Total flux.
        flux: Value,
        /// The gases in the order of the feed.
        gases: Vec<ModuleInletGasResult>,
        /// The fastest gas against each of the others.
        separations: Vec<ModuleSeparationResult>,
    }
}

results! {
    /// One gas at the inlet.
    struct ModuleInletGasResult {
        /// Formula.
        gas: String,
        /// Mole fraction in the permeate that is drawn off at once: the purest (or for slow gases the leanest) there is.
        permeate_fraction: Value,
        /// The mole fraction no selectivity can exceed at this pressure ratio: x p_feed / p_permeate, up to 1.
        pressure_ratio_limit: Value,
        /// The mole fraction no pressure ratio can exceed with these permeances: that into a vacuum.
        vacuum_limit: Value,
    }
}

results! {
    /// A pair of gases at the inlet.
    struct ModuleSeparationResult {
        /// The gas in the numerator.
        fast: String,
        /// The gas in the denominator.
        slow: String,
        /// Permeance over permeance, where they are constant.
        selectivity?: Value,
        /// (y/y') / (x/x'): what the pressure ratio leaves of it.
        separation_factor: Value,
    }
}

results! {
    /// A bundle of fibers.
    struct ModuleFibersResult {
        /// Number of fibers.
        count: Value,
        /// Area of the outside.
        outer_area: Value,
        /// Area of the inside.
        inner_area: Value,
    }
}

results! {
    /// Power of machines.
    struct CompressionResult {
        /// Power of the feed compressor.
        feed?: Value,
        /// Power of the permeate compressor or vacuum pump.
        permeate?: Value,
        /// Power of the retentate compressor.
        retentate?: Value,
        /// All of them.
        total: Value,
        /// Work per mole of retentate.
        energy_per_retentate?: Value,
        /// Work per mole of permeate.
        energy_per_permeate?: Value,
        /// Work per volume (STP) of retentate.
        specific_energy_retentate?: Value,
        /// Work per volume (STP) of permeate.
        specific_energy_permeate?: Value,
    }
}

results! {
    /// The same module with another flow pattern.
    struct ModulePatternResult {
        /// How feed and permeate flow.
        flow_pattern: FlowPatternWord,
        /// Share of the feed that permeates.
        stage_cut: Value,
        /// Mole fractions of the retentate, in the order of the gases.
        retentate_fractions: Values,
        /// Mole fractions of the permeate, in the order of the gases.
        permeate_fractions: Values,
    }
}

results! {
    /// States along the membrane, from the inlet of the feed to the outlet of the retentate.
    struct ModuleProfileResult {
        /// Share of the area passed.
        position: Values,
        /// Mole fractions by gas.
        gases: Vec<ModuleProfileGasResult>,
        /// Flow on the feed side.
        feed_flow: Values,
        /// Flow of the permeate.
        permeate_flow: Values,
        /// Total flux.
        flux: Values,
        /// Pressure on the feed side.
        feed_pressure: Values,
        /// Pressure of the permeate.
        permeate_pressure: Values,
    }
}

results! {
    /// A gas along the membrane.
    struct ModuleProfileGasResult {
        /// Formula.
        gas: String,
        /// Mole fraction on the feed side.
        feed_side: Values,
        /// Mole fraction of the permeate stream, or of the gas that permeates where there is no stream.
        permeate_side: Values,
    }
}

results! {
    /// How a solution was found.
    struct ModuleSolverResult {
        /// Steps of Newton's method, over all trials.
        iterations: usize,
        /// Elements of the mesh along the membrane.
        elements: usize,
        /// Estimated error of a state at the worst element.
        error_estimate: f64,
        /// The largest difference between what enters and leaves of a gas, over all that enters.
        balance_error: f64,
    }
}
