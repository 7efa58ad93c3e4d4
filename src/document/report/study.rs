//! Derivatives and uncertainties of results, the same for every kind of document.

use super::super::spread::DistributionWord;
use crate::document::declare::results;
use serde::Serialize;

/// A number with a unit that need not be one of the tables, such as `GPa/deg`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FreeValue {
    /// The number.
    pub value: f64,
    /// Its unit.
    pub unit: String,
}

results! {
    /// The derivatives of one result.
    struct SensitivityResult {
        /// Its path in `results`.
        result: String,
        /// Its value.
        value: FreeValue,
        /// The inputs, in the order of the document.
        inputs: Vec<DerivativeResult>,
    }
}

/// How a derivative was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum SlopeWord {
    /// The same from both sides.
    Smooth,
    /// From above only: the input is at its lower limit.
    Above,
    /// From below only: the input is at its upper limit.
    Below,
    /// There is none: the slopes below and above differ, as where another ply starts to govern.
    Kink,
    /// There is none: the result jumps or vanishes when the input changes.
    Undefined,
}

results! {
    /// The derivative of a result with respect to one input.
    struct DerivativeResult {
        /// The path of the input.
        input: String,
        /// Its value.
        value: FreeValue,
        /// How the derivative was found.
        slope: SlopeWord,
        /// The derivative, if there is one.
        derivative?: FreeValue,
        /// Estimated error of the derivative, in its unit.
        error?: f64,
        /// Relative change of the result per relative change of the input, at values whose zero is not arbitrary (not
        /// for angles and temperatures in °C).
        relative?: f64,
        /// The slope just below, of a kink.
        below?: FreeValue,
        /// The slope just above, of a kink.
        above?: FreeValue,
    }
}

results! {
    /// The uncertainty of one result.
    struct UncertaintyResult {
        /// Its path in `results`.
        result: String,
        /// Its value for the values of the inputs.
        value: FreeValue,
        /// Standard uncertainty to first order, in the unit of the value; absent if an uncertain input has no derivative.
        standard_uncertainty?: f64,
        /// Expanded uncertainty U = k u.
        expanded_uncertainty?: f64,
        /// The factor k.
        coverage_factor: f64,
        /// Part of a normal distribution within ±U.
        coverage: f64,
        /// The contributions of the uncertain inputs.
        budget: Vec<ContributionResult>,
        /// The Monte Carlo, if asked for.
        monte_carlo?: MonteCarloResult,
    }
}

results! {
    /// What one input adds to the uncertainty of a result.
    struct ContributionResult {
        /// The path of the input.
        input: String,
        /// Its value.
        value: FreeValue,
        /// Its standard uncertainty, in the unit of its value.
        uncertainty: f64,
        /// Its distribution.
        distribution: DistributionWord,
        /// How the derivative was found.
        slope: SlopeWord,
        /// The derivative, called sensitivity coefficient.
        derivative?: FreeValue,
        /// Derivative times uncertainty, in the unit of the result.
        contribution?: f64,
        /// Part of the squared uncertainty of the result, correlations included.
        percent?: f64,
    }
}

results! {
    /// A result over many draws of the inputs; in the unit of the value.
    struct MonteCarloResult {
        /// Draws that gave the result.
        count: usize,
        /// Draws that gave none, because the drawn inputs are not physical; left out of the statistics.
        failed: usize,
        /// Mean.
        mean: f64,
        /// Standard deviation.
        standard_deviation: f64,
        /// The 95 % interval with as many draws below as above.
        interval: CoverageInterval,
        /// The shortest 95 % interval.
        shortest_interval: CoverageInterval,
        /// The draws in bins of equal width.
        histogram: HistogramResult,
        /// Comparison with the propagation to first order, if there is one.
        validation?: ValidationResult,
    }
}

/// Two ends.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CoverageInterval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Draws in bins of equal width.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HistogramResult {
    /// Lower edge of the first bin.
    pub from: f64,
    /// Upper edge of the last bin.
    pub to: f64,
    /// Draws in each.
    pub counts: Vec<usize>,
}

results! {
    /// Whether first order agrees with the Monte Carlo (JCGM 101, clause 8).
    #[derive(Copy)]
    struct ValidationResult {
        /// Half a unit of the second digit of the standard uncertainty.
        tolerance: f64,
        /// Distance of the lower ends of the two 95 % intervals.
        low_difference: f64,
        /// Distance of the upper ends.
        high_difference: f64,
        /// Whether neither is beyond the tolerance.
        validated: bool,
    }
}

/// What a study found.
#[derive(Clone, Debug, Default)]
pub(in crate::document) struct Found {
    pub sensitivity: Option<Vec<SensitivityResult>>,
    pub uncertainty: Option<Vec<UncertaintyResult>>,
}
