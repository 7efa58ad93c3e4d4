//! Results on a dense membrane.

use crate::document::declare::results;
use crate::document::report::{ReferenceState, Value, Values};
use std::borrow::Cow;

results! {
    /// Permeation of each gas, and selectivity of each pair.
    struct MembraneResults {
        /// Temperature the results hold at, if stated.
        temperature?: Value,
        /// Fractional free volume, if it is given or follows from given volumes.
        fractional_free_volume?: Value,
        /// The gases in the order of the input.
        gases: Vec<GasResult>,
        /// Each pair of gases once, named as its upper bound is, or the faster gas first.
        selectivities: Vec<SelectivityResult>,
        /// The mixture, if a feed is given.
        separation?: SeparationResult,
        /// Permeabilities and selectivities at more temperatures, if asked for.
        temperatures?: TemperatureSeries,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

results! {
    /// One gas.
    struct GasResult {
        /// Formula.
        gas: Cow<'static, str>,
        /// Permeability at the report's temperature.
        permeability: Value,
        /// Permeability at the reference temperature, if that is another one.
        permeability_at_reference?: Value,
        /// Diffusivity at the report's temperature, if known.
        diffusivity?: Value,
        /// Solubility at the report's temperature, if known.
        solubility?: Value,
        /// Activation energy of permeation, if known.
        activation_energy?: Value,
        /// Activation energy of diffusion, if known.
        diffusion_energy?: Value,
        /// Enthalpy of sorption, if known.
        sorption_enthalpy?: Value,
        /// Permeance, if a thickness is given.
        permeance?: Value,
        /// Pressure difference, if given.
        pressure_difference?: Value,
        /// Flux, if thickness and pressure difference are given.
        flux?: Value,
        /// Permeability by mass, for what was given by mass.
        mass_permeability?: Value,
        /// Permeance by mass, for what was given by mass.
        mass_permeance?: Value,
        /// Transmission rate by mass at the pressure difference, for what was given by mass.
        mass_transmission_rate?: Value,
        /// What the measured permeabilities give.
        permeability_fit?: Box<FitResult>,
        /// What the measured diffusivities give.
        diffusivity_fit?: Box<FitResult>,
        /// What the measured solubilities give.
        solubility_fit?: Box<FitResult>,
        /// Permeability estimated from the free volume, if the constants are given.
        free_volume_permeability?: Value,
    }
}

results! {
    /// A fit of ln Y = ln Y₀ − E/(R T).
    struct FitResult {
        /// E: an activation energy, an enthalpy for solubilities.
        energy: Value,
        /// Its standard error; three points at least.
        energy_standard_error?: Value,
        /// Y₀.
        prefactor: Value,
        /// ln of the number of Y₀ in its unit.
        ln_prefactor: Value,
        /// Standard error of ln Y₀.
        ln_prefactor_standard_error?: Value,
        /// Standard deviation of the points about the line, in ln Y.
        scatter?: Value,
        /// Number of points.
        points: usize,
    }
}

results! {
    /// A pair of gases.
    struct SelectivityResult {
        /// The gas in the numerator.
        fast: Cow<'static, str>,
        /// The gas in the denominator.
        slow: Cow<'static, str>,
        /// P of the first over P of the second.
        selectivity: Value,
        /// D of the first over D of the second, if known.
        diffusivity_selectivity?: Value,
        /// S of the first over S of the second, if known.
        solubility_selectivity?: Value,
        /// λ of α = β P^(−λ) from the kinetic diameters, if given.
        freeman_lambda?: Value,
        /// n of P = k αⁿ from the kinetic diameters, if given: −1/λ.
        freeman_n?: Value,
        /// Upper bounds of this pair and the distance to them.
        upper_bounds: Vec<Box<BoundResult>>,
        /// Where these bounds cross, for pairs of bounds that do.
        crossings?: Vec<CrossingResult>,
    }
}

results! {
    /// An upper bound and where the material lies.
    struct BoundResult {
        /// Its name: the year of a published bound, or the name the document gives it.
        name: Cow<'static, str>,
        /// Year of a published bound.
        year?: u16,
        /// Front factor k of P = k αⁿ.
        k: Value,
        /// Exponent n.
        n: Value,
        /// Front factor β of α = β P^(−λ), P in Barrer.
        beta: Value,
        /// Slope λ of that form.
        lambda: Value,
        /// Selectivity of the bound at this permeability.
        selectivity_on_bound: Value,
        /// Permeability of the bound at this selectivity.
        permeability_on_bound: Value,
        /// Selectivity over that of the bound; above 1 is beyond the bound.
        selectivity_ratio: Value,
        /// Permeability over that of the bound; above 1 is beyond the bound.
        permeability_ratio: Value,
        /// Distance along the selectivity, log₁₀; above 0 is beyond the bound.
        log10_selectivity_excess: Value,
        /// Distance along the permeability, log₁₀; above 0 is beyond the bound.
        log10_permeability_excess: Value,
        /// Shortest distance in the log₁₀–log₁₀ plane; above 0 is beyond the bound.
        log10_distance: Value,
        /// Permeabilities of points on the line, 10⁻⁴ to 10⁵ Barrer.
        line_permeability: Values,
        /// Selectivities of these points.
        line_selectivity: Values,
    }
}

results! {
    /// Two bounds of one pair that cross.
    struct CrossingResult {
        /// One bound: its year, or its name.
        first: Cow<'static, str>,
        /// The other.
        second: Cow<'static, str>,
        /// Selectivity there.
        selectivity: Value,
        /// Permeability of the first gas there.
        permeability: Value,
    }
}

results! {
    /// What the membrane makes of the mixture where the permeate is its own, as at the feed end of a module.
    struct SeparationResult {
        /// Feed pressure over permeate pressure; absent for a vacuum.
        pressure_ratio?: Value,
        /// The gases in the order of the report.
        gases: Vec<SeparatedGas>,
        /// Pairs as in `selectivities`.
        factors: Vec<SeparationFactor>,
        /// Total flux, if thickness and pressures are given.
        flux?: Value,
    }
}

results! {
    /// A gas of the mixture.
    struct SeparatedGas {
        /// Formula.
        gas: Cow<'static, str>,
        /// Mole fraction in the feed.
        feed_fraction: Value,
        /// Mole fraction in the permeate.
        permeate_fraction: Value,
        /// Permeate over feed fraction; at most the pressure ratio.
        enrichment?: Value,
        /// Mole fraction in the permeate for an infinite pressure ratio.
        selectivity_limit: Value,
        /// Mole fraction in the permeate that no selectivity could pass: feed fraction times pressure ratio, at most 1.
        pressure_ratio_limit: Value,
        /// Flux, if thickness and pressures are given.
        flux?: Value,
    }
}

results! {
    /// How well two gases are separated.
    struct SeparationFactor {
        /// The gas in the numerator.
        fast: Cow<'static, str>,
        /// The gas in the denominator.
        slow: Cow<'static, str>,
        /// P of the first over P of the second.
        ideal_selectivity: Value,
        /// (y/y) / (x/x): ratio in the permeate over ratio in the feed.
        separation_factor: Value,
    }
}

results! {
    /// Permeabilities and selectivities against temperature.
    struct TemperatureSeries {
        /// The temperatures.
        temperature: Values,
        /// Permeability of each gas at them.
        gases: Vec<GasSeries>,
        /// Selectivity of each pair at them.
        selectivities: Vec<SelectivitySeries>,
    }
}

results! {
    /// A gas against temperature.
    struct GasSeries {
        /// Formula.
        gas: Cow<'static, str>,
        /// Permeabilities.
        permeability: Values,
    }
}

results! {
    /// A pair against temperature.
    struct SelectivitySeries {
        /// The gas in the numerator.
        fast: Cow<'static, str>,
        /// The gas in the denominator.
        slow: Cow<'static, str>,
        /// Selectivities.
        selectivity: Values,
    }
}
