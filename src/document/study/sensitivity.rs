//! Derivatives of results with respect to inputs.

use super::bench::Bench;
use super::input::Number;
use super::result::{Scalar, quotient};
use crate::document::input::SensitivityInput;
use crate::document::report::{DerivativeResult, FreeValue, Ledger, SensitivityResult, SlopeWord};
use crate::error::Error;
use crate::uncertainty::{Estimate, Slope, models, slopes};

/// One row per result, in it one entry per input.
pub(super) fn results(
    bench: &mut Bench,
    asked: &SensitivityInput,
    ledger: &mut Ledger,
) -> Result<Vec<SensitivityResult>, Error> {
    let results = bench.choose_results(asked.results.as_ref(), "sensitivity.results")?;
    bench.lighten(&results);
    let inputs = bench.choose_inputs(asked.inputs.as_ref(), "sensitivity.inputs")?;
    ledger.model(&models::SENSITIVITY);
    let columns: Vec<Vec<Slope>> = inputs.iter().map(|input| column(bench, *input, &results)).collect();
    let row = |(place, result): (usize, &usize)| {
        let result = bench.result(*result);
        let each = inputs.iter().zip(&columns).filter_map(|(input, column)| {
            let input = bench.inputs.get(*input)?;
            Some(entry(input, result, column.get(place)?))
        });
        SensitivityResult { result: result.name.clone(), value: result.shown(), inputs: each.collect() }
    };
    Ok(results.iter().enumerate().map(row).collect())
}

/// The derivatives of some results with respect to one input.
pub(super) fn column(bench: &mut Bench, input: usize, results: &[usize]) -> Vec<Slope> {
    let nominal: Vec<f64> = results.iter().map(|place| bench.result(*place).value).collect();
    let Some(number) = bench.inputs.get(input) else { return vec![Slope::Undefined; results.len()] };
    let (at, step) = (number.value, number.step(&bench.inputs));
    slopes(at, step, &nominal, &mut |x| {
        bench.evaluate(&[(input, x)], results).unwrap_or_else(|_| vec![None; results.len()])
    })
}

fn entry(input: &Number, result: &Scalar, slope: &Slope) -> DerivativeResult {
    let unit = quotient(&result.unit, &input.unit);
    let value = |estimate: Estimate| FreeValue { value: estimate.value + 0.0, unit: unit.clone() };
    let (below, above) = match slope {
        Slope::Kink { below, above } => (Some(value(*below)), Some(value(*above))),
        _ => (None, None),
    };
    let scaled = input.has_true_zero() && input.value != 0.0 && result.value != 0.0;
    let estimate = slope.estimate();
    DerivativeResult {
        input: input.name.clone(),
        value: input.shown(),
        slope: word(slope),
        derivative: estimate.map(value),
        error: estimate.map(|estimate| estimate.error),
        relative: estimate
            .filter(|_| scaled)
            .map(|estimate| estimate.value * (input.value / result.value) + 0.0)
            .filter(|relative| relative.is_finite()),
        below,
        above,
    }
}

/// How a derivative was found, in a word.
pub(super) fn word(slope: &Slope) -> SlopeWord {
    match slope {
        Slope::Smooth(_) => SlopeWord::Smooth,
        Slope::Above(_) => SlopeWord::Above,
        Slope::Below(_) => SlopeWord::Below,
        Slope::Kink { .. } => SlopeWord::Kink,
        Slope::Undefined => SlopeWord::Undefined,
    }
}
