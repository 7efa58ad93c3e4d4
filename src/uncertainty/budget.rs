//! First-order propagation of uncertainty.

use super::{Correlations, Slope, Variable, slopes};
use crate::error::ErrorKind;

/// The factor k of the expanded uncertainty U = k u.
pub const COVERAGE_FACTOR: f64 = 2.0;

/// What one input adds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// The sensitivity coefficient c = ∂y/∂x.
    pub slope: Slope,
    /// c u(x), with its sign; absent where there is no derivative.
    pub product: Option<f64>,
    /// Its part of u²(y), 1 for all of it, correlations included; absent where u(y) is 0 or not known.
    pub share: Option<f64>,
}

/// The uncertainty budget of one result.
#[derive(Clone, Debug, PartialEq)]
pub struct Budget {
    /// The result for the values of the inputs.
    pub value: f64,
    /// u(y); absent if an uncertain input has no derivative.
    pub standard_uncertainty: Option<f64>,
    /// One entry per input.
    pub contributions: Vec<Contribution>,
}

/// The law of propagation of uncertainty.
///
/// ```text
/// u²(y) = Σi Σj ci cj rij u(xi) u(xj)        ci = ∂y/∂xi
/// ```
///
/// ```
/// use matprop::uncertainty::{Correlations, Variable, budget};
///
/// let sum = |x: &[f64]| Ok::<f64, matprop::ErrorKind>(x[0] + x[1]);
/// let inputs = [Variable::normal(1.0, 0.3)?, Variable::normal(2.0, 0.4)?];
/// let alone = budget(sum, &inputs, &Correlations::none(2))?;
/// assert!((alone.standard_uncertainty.unwrap() - 0.5).abs() < 1e-12);
/// let together = budget(sum, &inputs, &Correlations::none(2).with(0, 1, 1.0)?)?;
/// assert!((together.standard_uncertainty.unwrap() - 0.7).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// What the model says of the values themselves; `out_of_range` for correlations that contradict each other, or that
/// are not of these inputs.
///
/// # References
/// JCGM 100:2008 (GUM), eq. 13.
pub fn budget<E: From<ErrorKind>>(
    model: impl Fn(&[f64]) -> Result<f64, E>,
    variables: &[Variable],
    correlations: &Correlations,
) -> Result<Budget, E> {
    super::sample::check(variables, correlations)?;
    let mut at: Vec<f64> = variables.iter().map(Variable::value).collect();
    let value = model(&at)?;
    let mut found = Vec::with_capacity(variables.len());
    for (i, variable) in variables.iter().enumerate() {
        let x = variable.value();
        let step = if x != 0.0 { x.abs() / 16.0 } else { f64::max(variable.uncertainty(), 1e-300) };
        let mut evaluate = |x: f64| {
            at[i] = x;
            vec![model(&at).ok()]
        };
        let slope = slopes(x, step, &[value], &mut evaluate).first().copied().unwrap_or(Slope::Undefined);
        at[i] = x;
        found.push(slope);
    }
    let uncertainties: Vec<f64> = variables.iter().map(Variable::uncertainty).collect();
    let (standard_uncertainty, contributions) = combined(&found, &uncertainties, correlations);
    Ok(Budget { value, standard_uncertainty, contributions })
}

/// u(y) and what each input adds to it.
pub(crate) fn combined(
    slopes: &[Slope],
    uncertainties: &[f64],
    correlations: &Correlations,
) -> (Option<f64>, Vec<Contribution>) {
    let product = |(slope, u): (&Slope, &f64)| match slope.estimate() {
        Some(estimate) => Some(estimate.value * u),
        None if *u == 0.0 => Some(0.0),
        None => None,
    };
    let products: Vec<Option<f64>> = slopes.iter().zip(uncertainties).map(product).collect();
    let known: Option<Vec<f64>> = products.iter().copied().collect();
    let parts: Option<Vec<f64>> = known.map(|known| {
        let with = |i: usize| -> f64 {
            known.iter().enumerate().map(|(j, other)| correlations.between(i, j) * other).sum()
        };
        known.iter().enumerate().map(|(i, own)| if *own == 0.0 { 0.0 } else { own * with(i) }).collect()
    });
    // Rounding can leave a sum of opposed contributions just below 0.
    let variance: Option<f64> = parts.as_ref().map(|parts| f64::max(parts.iter().sum(), 0.0));
    let share = |i: usize| match (&parts, variance) {
        (Some(parts), Some(variance)) if variance > 0.0 => parts.get(i).map(|part| part / variance),
        _ => None,
    };
    let entry = |(i, slope): (usize, &Slope)| Contribution {
        slope: *slope,
        product: products.get(i).copied().flatten(),
        share: share(i),
    };
    (variance.map(f64::sqrt), slopes.iter().enumerate().map(entry).collect())
}
