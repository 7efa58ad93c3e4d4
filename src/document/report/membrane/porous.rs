//! Results on porous membranes.

use crate::document::declare::{results, words};
use crate::document::report::{ReferenceState, Value};

results! {
    /// What each part of the document asked for.
    struct MembranePorousResults {
        /// The pores.
        pores?: PoresResult,
        /// A liquid.
        liquid?: PoreLiquidResult,
        /// Each gas alone.
        gases?: Vec<PoreGasResult>,
        /// Pairs of gases.
        pairs?: Vec<PorePairResult>,
        /// The mixture.
        mixture?: PoreMixtureResult,
        /// Capillarity.
        capillarity?: CapillarityResult,
        /// Rejection and cut-off.
        retention?: RetentionResult,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

results! {
    /// Diameters that transport sees.
    struct PoresResult {
        /// Mean by number.
        mean_diameter: Value,
        /// For viscous flow, √(⟨d⁴⟩/⟨d²⟩).
        viscous_diameter: Value,
        /// For Knudsen flow, ⟨d³⟩/⟨d²⟩.
        knudsen_diameter: Value,
        /// Mean by viscous flow, ⟨d⁵⟩/⟨d⁴⟩.
        flow_mean_diameter: Value,
        /// Below it half of the viscous flow passes.
        mean_flow_pore: Value,
        /// Porosity, if known.
        porosity?: Value,
        /// Porosity over tortuosity, if known.
        porosity_over_tortuosity?: Value,
    }
}

words! {
    /// A model of flow of a liquid.
    enum LiquidModelWord {
        /// Cylinders.
        HagenPoiseuille,
        /// A bed of particles.
        KozenyCarman,
        /// A given permeability.
        Darcy,
    }
}

results! {
    /// A liquid in the pores.
    struct PoreLiquidResult {
        /// Every model the document has the values for.
        models: Vec<LiquidModelResult>,
        /// Diameter of cylinders with the measured permeance.
        hydraulic_diameter?: Value,
        /// Mean diameter by filtration velocity (Guerout, Elford, Ferry), with the measured permeance.
        filtration_velocity_diameter?: Value,
        /// Permeability behind the measured permeance.
        measured_permeability?: Value,
    }
}

results! {
    /// A model of flow of a liquid.
    struct LiquidModelResult {
        /// The model.
        model: LiquidModelWord,
        /// Permeability.
        permeability: Value,
        /// Hydraulic permeance, if the thickness is given.
        permeance?: Value,
        /// Flux, if the pressure difference is given.
        flux?: Value,
    }
}

words! {
    /// How a gas flows.
    enum RegimeWord {
        /// Knudsen number below 0.01.
        Viscous,
        /// 0.01 to 0.1.
        Slip,
        /// 0.1 to 10.
        Transition,
        /// Above 10.
        Knudsen,
    }
}

results! {
    /// A gas alone in the pores.
    struct PoreGasResult {
        /// Formula.
        gas: String,
        /// Molar mass.
        molar_mass: Value,
        /// Viscosity, if known.
        viscosity?: Value,
        /// Mean pressure, if given.
        mean_pressure?: Value,
        /// Mean free path at the mean pressure.
        mean_free_path?: Value,
        /// Mean free path over diameter.
        knudsen_number?: Value,
        /// The regime of this number.
        regime?: RegimeWord,
        /// Knudsen diffusivity in the pore.
        knudsen_diffusivity?: Value,
        /// Permeance by Knudsen diffusion.
        knudsen_permeance?: Value,
        /// Permeance by viscous flow at the mean pressure.
        viscous_permeance?: Value,
        /// Both: dusty gas.
        permeance?: Value,
        /// Klinkenberg's slip factor: the mean pressure at which both are equal.
        slip_factor?: Value,
        /// Flux of the pure gas between the pressures of both sides.
        flux?: Value,
        /// Permeance by activated hopping.
        translation_permeance?: Value,
    }
}

results! {
    /// Two gases.
    struct PorePairResult {
        /// The first: the lighter one.
        first: String,
        /// The second.
        second: String,
        /// Knudsen selectivity √(M₂/M₁).
        knudsen_selectivity: Value,
        /// Permeance of the first over that of the second, each alone.
        selectivity?: Value,
        /// Permeance by activated hopping of the first over that of the second.
        translation_selectivity?: Value,
        /// Molecular diffusivity at the mean pressure, if known.
        diffusivity?: Value,
        /// Diffusivity of the first in the pore (Bosanquet).
        pore_diffusivity_first?: Value,
        /// Diffusivity of the second in the pore (Bosanquet).
        pore_diffusivity_second?: Value,
    }
}

results! {
    /// A mixture in the pores.
    struct PoreMixtureResult {
        /// Flux of each gas, positive from feed to permeate.
        fluxes: Vec<MixtureFluxResult>,
        /// Sum of the fluxes.
        total_flux: Value,
        /// Viscosity of the mixture, if there is viscous flow.
        viscosity?: Value,
    }
}

results! {
    /// The flux of a gas of a mixture.
    struct MixtureFluxResult {
        /// Formula.
        gas: String,
        /// Partial pressure on the feed side.
        feed_pressure: Value,
        /// Partial pressure on the permeate side.
        permeate_pressure: Value,
        /// Flux, positive from feed to permeate.
        flux: Value,
    }
}

results! {
    /// Capillarity.
    struct CapillarityResult {
        /// Whether the liquid wets.
        wetting: bool,
        /// Pressure at which gas breaks through pores that are filled.
        bubble_point?: Value,
        /// Pressure at which liquid enters pores that are empty.
        liquid_entry_pressure?: Value,
        /// Diameter behind the measured pressure.
        diameter?: Value,
        /// Radius of the meniscus at the relative pressure.
        kelvin_radius?: Value,
        /// Radius of the pore with the adsorbed film.
        pore_radius?: Value,
        /// Relative pressure at which pores of the diameter fill.
        filling_pressure?: Value,
    }
}

results! {
    /// Rejection at high flux, by each model.
    struct RetentionResult {
        /// The cut-off.
        cutoff: CutoffsResult,
        /// Each solute.
        solutes: Vec<SoluteRetentionResult>,
    }
}

results! {
    /// The cut-off by each model.
    struct CutoffsResult {
        /// The rejection that defines it.
        rejection: Value,
        /// Ferry.
        ferry: CutoffResult,
        /// Zeman and Wales.
        zeman_wales: CutoffResult,
        /// Dechadilok and Deen.
        dechadilok_deen: CutoffResult,
    }
}

results! {
    /// A cut-off.
    struct CutoffResult {
        /// Radius of the solute.
        radius: Value,
        /// Its molar mass, by the size law.
        molar_mass?: Value,
    }
}

results! {
    /// A solute.
    struct SoluteRetentionResult {
        /// Name.
        solute: String,
        /// Radius.
        radius: Value,
        /// Rejection by Ferry.
        ferry: Value,
        /// Rejection by Zeman and Wales.
        zeman_wales: Value,
        /// Rejection by Dechadilok and Deen.
        dechadilok_deen: Value,
    }
}
