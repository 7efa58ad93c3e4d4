//! Results on an alloy beside its density.

use super::super::input::StateWord;
use super::{MonteCarloResult, ReadElement, Value, Values};
use crate::document::declare::results;

results! {
    /// All densities that the limits of a composition allow.
    struct RangeResult {
        /// The least density.
        low: RangeEnd,
        /// The largest density.
        high: RangeEnd,
        /// Standard uncertainty of the density at the nominal composition, if every limited fraction is equally likely
        /// anywhere within its limits.
        standard_uncertainty?: Value,
        /// Densities of drawn compositions, in the unit of the density.
        monte_carlo?: MonteCarloResult,
    }
}

results! {
    /// An end of the range, and a composition that has it.
    struct RangeEnd {
        /// The density.
        density: Value,
        /// The matrix whose volumes give it, for apparent volumes.
        matrix?: &'static str,
        /// Whether a composition has this density; if not, compositions of the matrix come as near to it as one likes, and
        /// the fractions are those of one just inside its border.
        attained: bool,
        /// The fractions, in the basis of the text.
        elements: Vec<ReadElement>,
    }
}

results! {
    /// The density at a temperature.
    struct AlloyThermalResult {
        /// Solid or liquid.
        state: StateWord,
        /// The temperature.
        temperature: Value,
        /// The density there.
        density: Value,
        /// Density over that of the solid at the reference temperature.
        relative_to_solid: Value,
        /// Deviation of the liquids at the 95 % level, without the excess volume of mixing; if published for all.
        relative_deviation?: Value,
        /// Where the density of the liquid is expected.
        interval?: LiquidIntervalResult,
    }
}

results! {
    /// The interval of the density of a liquid at the 95 % level.
    struct LiquidIntervalResult {
        /// Lower end.
        low: Value,
        /// Upper end.
        high: Value,
        /// Half width relative to the density.
        relative_half_width: Value,
        /// The part of the liquid elements in it.
        of_elements: Value,
        /// The part of the mixing in it.
        of_mixing: Value,
        /// Elements without a published deviation, which were taken to have the largest one, 2.2 %.
        assumed: Vec<String>,
    }
}

results! {
    /// A measured density beside the computed one.
    struct MeasurementResult {
        /// The measured density: bulk for a soaked body.
        density: Value,
        /// Over the computed density.
        relative_density: Value,
        /// `1 − measured/computed`.
        porosity: Value,
        /// Density without open pores, of a soaked body.
        apparent_density?: Value,
        /// Open pores over the volume, of a soaked body.
        open_porosity?: Value,
        /// Density of the liquid used.
        liquid_density?: Value,
    }
}

results! {
    /// The fractions of an element that give a density.
    struct FindResult {
        /// The element.
        element: String,
        /// All solutions, by rising fraction.
        solutions: Vec<FractionResult>,
    }
}

results! {
    /// One solution.
    struct FractionResult {
        /// Mass fraction of the element.
        mass_fraction: Value,
        /// Mass fractions of all elements, in their order.
        mass_fractions: Values,
        /// Karat, if the element is gold.
        karat?: f64,
        /// Change of density per mass fraction: divide the uncertainty of the density by it.
        sensitivity: Value,
    }
}

results! {
    /// Descriptors of a multi-principal-element alloy.
    struct DescriptorsResult {
        /// Mean valence electron concentration.
        vec: Value,
        /// Lattice favored by it: `fcc`, `fccAndBcc` or `bcc`.
        favored_lattice: &'static str,
        /// Mean atomic radius.
        mean_radius: Value,
        /// Atomic size mismatch δ.
        delta: Value,
        /// Electronegativity mismatch Δχ.
        delta_chi: Value,
        /// Ideal entropy of mixing ΔS over the gas constant.
        mixing_entropy: Value,
        /// Mean melting point: a rough estimate of the liquidus.
        mean_melting_point: Value,
        /// Λ = ΔS/δ², J/(mol·K), δ in percent.
        lambda?: Value,
        /// Enthalpy of mixing, if all pairs are known.
        mixing_enthalpy?: Value,
        /// Ω = Tm ΔS/|ΔH|.
        omega?: Value,
        /// Whether Ω ≥ 1.1 and δ ≤ 6.6 %.
        favors_solid_solution?: bool,
    }
}

results! {
    /// Modulus, mass and cost.
    struct PartResult {
        /// Atoms per volume, 1/m³.
        number_density: f64,
        /// Mass of the part.
        mass?: Value,
        /// Price per kilogram, in the currency of the prices.
        price_per_kilogram?: f64,
        /// Price per liter.
        price_per_liter?: f64,
        /// Price per cubic meter.
        price_per_cubic_meter?: f64,
        /// Price of the part.
        price?: f64,
        /// Upper bound of the modulus: equal strain.
        modulus_voigt?: Value,
        /// Lower bound: equal stress.
        modulus_reuss?: Value,
        /// Their mean.
        modulus_hill?: Value,
        /// Hill modulus over density, MJ/kg.
        specific_stiffness?: f64,
    }
}
