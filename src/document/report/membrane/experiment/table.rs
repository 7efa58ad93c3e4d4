//! Tables that are not curves in time.

use super::Estimate;
use crate::document::declare::results;
use crate::document::input::IsothermWord;
use crate::document::report::{Value, Values};

results! {
    /// Fitted isotherms, side by side.
    struct IsothermResult {
        /// The isotherms that could be fitted.
        models: Vec<IsothermFitResult>,
        /// Those that the points do not determine, or that would need a constant below 0.
        not_fitted: Vec<IsothermWord>,
        /// The one with the lowest Akaike criterion, where there are points enough for it.
        best?: IsothermWord,
    }
}

results! {
    /// A fitted isotherm.
    struct IsothermFitResult {
        /// Which.
        model: IsothermWord,
        /// Henry's constant kD.
        henry?: Estimate,
        /// Capacity C'H of the Langmuir sites.
        capacity?: Estimate,
        /// Affinity b of the Langmuir sites.
        affinity?: Estimate,
        /// Correlations of kD, C'H and b, those that the isotherm has, by rows.
        correlation: Vec<Vec<f64>>,
        /// Solubility at infinite dilution kD + C'H b.
        dilute_solubility: Estimate,
        /// Standard deviation of the points about the curve.
        scatter: Value,
        /// Standard errors times this are half of a 95 % interval.
        coverage_factor: Value,
        /// Akaike's criterion for few points, to compare isotherms of the same points; the lowest is the best.
        akaike?: f64,
        /// The isotherm at the measured pressures.
        curve: Values,
        /// Measured less isotherm.
        residual: Values,
    }
}

results! {
    /// Flux against pressure.
    struct WaterPermeanceResult {
        /// A line through the origin: no flux without a net pressure.
        through_origin: WaterLineResult,
        /// A line with an intercept, where there are points enough.
        with_intercept?: WaterLineResult,
        /// Net pressures.
        pressure: Values,
        /// Measured fluxes.
        flux: Values,
    }
}

results! {
    /// A line of flux against net pressure.
    struct WaterLineResult {
        /// Slope: the permeance A.
        permeance: Estimate,
        /// 1/(viscosity · permeance), if the viscosity is given.
        resistance?: Estimate,
        /// Flux at no net pressure.
        intercept?: Estimate,
        /// Probability of at least this intercept from scatter alone; a small one says that the line misses the origin.
        intercept_probability?: Value,
        /// Standard deviation of the fluxes about the line.
        scatter: Value,
        /// Standard errors times this are half of a 95 % interval.
        coverage_factor: Value,
        /// Measured less line.
        residual: Values,
    }
}
