//! Results on gases in a framework.

use crate::document::declare::results;
use crate::document::report::{ReferenceState, Value, Values};

results! {
    /// Adsorption and fluxes of each pure gas, and of the gases together.
    struct MembraneZeoliteResults {
        /// The pure gases in the order of the input.
        gases: Vec<AdsorbingGasResult>,
        /// The gases together, where all have a pressure.
        mixture?: AdsorbingMixtureResult,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

results! {
    /// A gas on its own, at its partial pressure.
    struct AdsorbingGasResult {
        /// Formula.
        gas: String,
        /// Loading of all sites.
        saturation: Value,
        /// Pressure on the feed side, if given.
        pressure?: Value,
        /// Loading at the feed side.
        loading?: Value,
        /// Share of the sites that is occupied there.
        occupancy?: Value,
        /// Thermodynamic factor Γ = dln p/dln q there.
        thermodynamic_factor?: Value,
        /// Fick diffusivity Đ Γ there.
        fick_diffusivity?: Value,
        /// Flux, if density and thickness are given.
        flux?: Value,
        /// Permeance: flux over the pressure difference.
        permeance?: Value,
        /// Permeability: permeance · thickness.
        permeability?: Value,
        /// Isotherm over the pressures asked for.
        isotherm?: LoadingIsothermResult,
    }
}

results! {
    /// Loadings over pressures.
    struct LoadingIsothermResult {
        /// Pressures.
        pressure: Values,
        /// Loadings.
        loading: Values,
    }
}

results! {
    /// Gases that share the sites.
    struct AdsorbingMixtureResult {
        /// Each gas in the order of the input.
        gases: Vec<SharingGasResult>,
        /// Each pair of gases once, in the order of the input.
        pairs: Vec<SharingPairResult>,
    }
}

results! {
    /// A gas among others.
    struct SharingGasResult {
        /// Formula.
        gas: String,
        /// Partial pressure on the feed side.
        pressure: Value,
        /// Partial pressure on the permeate side.
        permeate_pressure: Value,
        /// Loading by the extended Langmuir equation.
        loading_extended_langmuir: Value,
        /// Loading by ideal adsorbed solution theory.
        loading_iast: Value,
        /// Flux without exchange between the gases.
        flux_without_exchange?: Value,
        /// Flux with exchange.
        flux?: Value,
        /// Permeance with exchange.
        permeance?: Value,
        /// Mole fraction in what permeates, with exchange.
        permeating_fraction?: Value,
    }
}

results! {
    /// Two gases among others.
    struct SharingPairResult {
        /// The gas in the numerator.
        first: String,
        /// The gas in the denominator.
        second: String,
        /// Adsorption selectivity (q₁/q₂)/(p₁/p₂) by the extended Langmuir equation.
        adsorption_selectivity_extended_langmuir: Value,
        /// Adsorption selectivity by ideal adsorbed solution theory.
        adsorption_selectivity_iast: Value,
        /// Ratio of permeances without exchange.
        selectivity_without_exchange?: Value,
        /// Ratio of permeances with exchange.
        selectivity?: Value,
        /// Ratio of the permeances of the pure gases.
        ideal_selectivity?: Value,
    }
}
