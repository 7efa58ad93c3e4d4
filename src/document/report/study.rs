//! Derivatives and uncertainties of results, the same for every kind of document.

use super::super::spread::DistributionWord;
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

/// The derivatives of one result.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SensitivityResult {
    /// Its path in `results`.
    pub result: String,
    /// Its value.
    pub value: FreeValue,
    /// The inputs, in the order of the document.
    pub inputs: Vec<DerivativeResult>,
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

/// The derivative of a result with respect to one input.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DerivativeResult {
    /// The path of the input.
    pub input: String,
    /// Its value.
    pub value: FreeValue,
    /// How the derivative was found.
    pub slope: SlopeWord,
    /// The derivative, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derivative: Option<FreeValue>,
    /// Estimated error of the derivative, in its unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<f64>,
    /// Relative change of the result per relative change of the input, at values whose zero is not arbitrary (not
    /// for angles and temperatures in °C).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relative: Option<f64>,
    /// The slope just below, of a kink.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub below: Option<FreeValue>,
    /// The slope just above, of a kink.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub above: Option<FreeValue>,
}

/// The uncertainty of one result.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct UncertaintyResult {
    /// Its path in `results`.
    pub result: String,
    /// Its value for the values of the inputs.
    pub value: FreeValue,
    /// Standard uncertainty to first order, in the unit of the value; absent if an uncertain input has no derivative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standard_uncertainty: Option<f64>,
    /// Expanded uncertainty U = k u.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expanded_uncertainty: Option<f64>,
    /// The factor k.
    pub coverage_factor: f64,
    /// Part of a normal distribution within ±U.
    pub coverage: f64,
    /// The contributions of the uncertain inputs.
    pub budget: Vec<ContributionResult>,
    /// The Monte Carlo, if asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monte_carlo: Option<MonteCarloResult>,
}

/// What one input adds to the uncertainty of a result.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ContributionResult {
    /// The path of the input.
    pub input: String,
    /// Its value.
    pub value: FreeValue,
    /// Its standard uncertainty, in the unit of its value.
    pub uncertainty: f64,
    /// Its distribution.
    pub distribution: DistributionWord,
    /// How the derivative was found.
    pub slope: SlopeWord,
    /// The derivative, called sensitivity coefficient.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derivative: Option<FreeValue>,
    /// Derivative times uncertainty, in the unit of the result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contribution: Option<f64>,
    /// Part of the squared uncertainty of the result, correlations included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
}

/// A result over many draws of the inputs; in the unit of the value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MonteCarloResult {
    /// Draws that gave the result.
    pub count: usize,
    /// Draws that gave none, because the drawn inputs are not physical; left out of the statistics.
    pub failed: usize,
    /// Mean.
    pub mean: f64,
    /// Standard deviation.
    pub standard_deviation: f64,
    /// The 95 % interval with as many draws below as above.
    pub interval: CoverageInterval,
    /// The shortest 95 % interval.
    pub shortest_interval: CoverageInterval,
    /// The draws in bins of equal width.
    pub histogram: HistogramResult,
    /// Comparison with the propagation to first order, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation: Option<ValidationResult>,
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

/// Whether first order agrees with the Monte Carlo (JCGM 101, clause 8).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ValidationResult {
    /// Half a unit of the second digit of the standard uncertainty.
    pub tolerance: f64,
    /// Distance of the lower ends of the two 95 % intervals.
    pub low_difference: f64,
    /// Distance of the upper ends.
    pub high_difference: f64,
    /// Whether neither is beyond the tolerance.
    pub validated: bool,
}

/// What a study found.
#[derive(Clone, Debug, Default)]
pub(in crate::document) struct Found {
    pub sensitivity: Option<Vec<SensitivityResult>>,
    pub uncertainty: Option<Vec<UncertaintyResult>>,
}
