//! Results on sorption in a polymer.

use crate::document::declare::results;
use crate::document::input::DrivingForceWord;
use crate::document::report::{ReferenceState, Value, Values};

results! {
    /// Sorption and permeation of each pure gas, and of the gases together.
    struct MembraneSorptionResults {
        /// What concentrations and permeabilities are functions of.
        driving_force: DrivingForceWord,
        /// The pure gases in the order of the input.
        gases: Vec<SorbingGasResult>,
        /// The gases together, where all have a pressure.
        mixture?: SorbingMixtureResult,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

results! {
    /// A gas on its own, at its partial pressure.
    struct SorbingGasResult {
        /// Formula.
        gas: String,
        /// Solubility at infinite dilution, kD + C'H b.
        dilute_solubility: Value,
        /// Pressure on the feed side, if given.
        pressure?: Value,
        /// Fugacity coefficient there, on a fugacity basis.
        fugacity_coefficient?: Value,
        /// Fugacity there, on a fugacity basis.
        fugacity?: Value,
        /// Concentration in the polymer at the feed side.
        concentration?: Value,
        /// Share of it in Langmuir sites.
        langmuir_share?: Value,
        /// Solubility C/p.
        solubility?: Value,
        /// Permeability at infinite dilution.
        dilute_permeability?: Value,
        /// Mean permeability from the feed to the permeate pressure.
        permeability?: Value,
        /// Permeability of a vanishing pressure difference at the feed pressure.
        local_permeability?: Value,
        /// Permeance, if a thickness is given.
        permeance?: Value,
        /// Flux, if a thickness is given.
        flux?: Value,
        /// Time lag of a film that is empty at first, with vacuum downstream.
        time_lag?: Value,
        /// L²/6θ, which is not D_D.
        apparent_diffusivity?: Value,
        /// Pressure at the minimum of the permeability, if it has one.
        plasticization_pressure?: Value,
        /// Permeability at that minimum.
        minimum_permeability?: Value,
        /// Isotherm over the pressures asked for.
        isotherm?: SorptionIsothermResult,
    }
}

results! {
    /// A pure gas over feed pressures, with vacuum downstream.
    struct SorptionIsothermResult {
        /// Pressures, or fugacities on a fugacity basis.
        pressure: Values,
        /// Concentrations.
        concentration: Values,
        /// Permeabilities.
        permeability?: Values,
    }
}

results! {
    /// Gases that compete.
    struct SorbingMixtureResult {
        /// Each gas in the order of the input.
        gases: Vec<CompetingGasResult>,
        /// Each pair of gases once, in the order of the input.
        pairs: Vec<CompetingPairResult>,
    }
}

results! {
    /// A gas among others.
    struct CompetingGasResult {
        /// Formula.
        gas: String,
        /// Partial pressure on the feed side.
        pressure: Value,
        /// Partial pressure on the permeate side.
        permeate_pressure: Value,
        /// Fugacity coefficient on the feed side, on a fugacity basis.
        fugacity_coefficient?: Value,
        /// Fugacity on the feed side, on a fugacity basis.
        fugacity?: Value,
        /// Fugacity on the permeate side, on a fugacity basis.
        permeate_fugacity?: Value,
        /// Concentration in the polymer at the feed side.
        concentration: Value,
        /// Concentration over that of the pure gas at the same pressure.
        relative_concentration: Value,
        /// Permeability: flux · thickness / difference of the driving force.
        permeability?: Value,
        /// Permeability on the basis of partial pressures, where the driving force is the fugacity.
        pressure_permeability?: Value,
        /// Permeance, if a thickness is given.
        permeance?: Value,
        /// Flux, if a thickness is given; below 0 towards the feed.
        flux?: Value,
        /// Mole fraction in what permeates.
        permeating_fraction?: Value,
    }
}

results! {
    /// Two gases among others.
    struct CompetingPairResult {
        /// The gas in the numerator.
        first: String,
        /// The gas in the denominator.
        second: String,
        /// Solubility of the first over that of the second, together.
        sorption_selectivity: Value,
        /// The same of the pure gases, each at its partial pressure.
        ideal_sorption_selectivity: Value,
        /// Permeability of the first over that of the second, together.
        selectivity?: Value,
        /// The same of the pure gases, each between its partial pressures.
        ideal_selectivity?: Value,
        /// The same of the pure gases, each from the whole feed pressure to vacuum.
        ideal_selectivity_at_feed_pressure?: Value,
    }
}
