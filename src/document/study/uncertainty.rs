//! Uncertainties of results.

use super::bench::Bench;
use super::names;
use super::result::{Scalar, quotient};
use super::sensitivity::{column, word};
use super::{MAX_INPUTS, MAX_RESULTS};
use crate::document::input::{CorrelationInput, MonteCarloInput, SpreadInput, UncertaintyInput};
use crate::document::report::{
    ContributionResult, CoverageInterval, FreeValue, HistogramResult, Ledger, MonteCarloResult,
    UncertaintyResult, ValidationResult,
};
use crate::document::spread::{DistributionWord, Spread, Spreads};
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::quantity::{KINDS, Unit, split};
use crate::uncertainty::{
    COVERAGE_FACTOR, Contribution, Correlations, Sample, Slope, Validation, Variable, combined, draws, models,
};

/// Draws where none are asked for.
pub(in crate::document) const SAMPLES: u32 = 10_000;
/// Fewest and most draws.
pub(in crate::document) const DRAWS: core::ops::RangeInclusive<u32> = 100..=1_000_000;
/// The most draws times results that are kept.
const MAX_KEPT: usize = 5_000_000;
/// Bins of a histogram.
const BINS: usize = 40;
/// Part of the draws within the intervals.
const COVERAGE: f64 = 0.95;
/// Part of a normal distribution within ±2 standard deviations.
const NORMAL_WITHIN_2: f64 = 0.9545;

/// One entry per result.
pub(super) fn results(
    bench: &mut Bench,
    asked: &UncertaintyInput,
    ledger: &mut Ledger,
) -> Result<Vec<UncertaintyResult>, Error> {
    spread(bench, asked)?;
    let inputs: Vec<usize> = (0..bench.inputs.len()).filter(|i| bench.inputs[*i].spread.is_some()).collect();
    if inputs.is_empty() {
        let other = "an input that states its uncertainty, such as \"135 ± 2 GPa\", or \"inputs\"".to_owned();
        return Err(Error::new(ErrorKind::Needs { field: "uncertainty".into(), other }, "uncertainty"));
    }
    if inputs.len() > MAX_INPUTS {
        let kind = ErrorKind::TooMany { what: "uncertain inputs".into(), limit: MAX_INPUTS };
        return Err(Error::new(kind, "uncertainty"));
    }
    let results = bench.choose_results(asked.results.as_ref(), "uncertainty.results")?;
    let correlations = correlations(bench, &inputs, asked)?;
    ledger.model(&models::GUM);
    bench.lighten(&results);
    let columns: Vec<Vec<Slope>> = inputs.iter().map(|input| column(bench, *input, &results)).collect();
    let mut rows: Vec<UncertaintyResult> = Vec::with_capacity(results.len());
    for (place, result) in results.iter().enumerate() {
        let slopes: Vec<Slope> =
            columns.iter().map(|column| column.get(place).copied().unwrap_or(Slope::Undefined)).collect();
        rows.push(row(bench, &inputs, bench.result(*result), &slopes, &correlations));
    }
    if let Some(asked) = &asked.monte_carlo {
        ledger.model(&models::MONTE_CARLO);
        let samples = drawn(bench, &inputs, &results, &correlations, asked, ledger)?;
        for (row, sample) in rows.iter_mut().zip(samples) {
            let validation = validation(&sample, row);
            row.monte_carlo = Some(summary(&sample, validation));
        }
    }
    Ok(rows)
}

/// Gives the inputs the uncertainties that the section states for them.
fn spread(bench: &mut Bench, asked: &UncertaintyInput) -> Result<(), Error> {
    for (pattern, stated) in asked.inputs.iter() {
        let within = |kind: ErrorKind| Error::from(kind).under(pattern).under("inputs").under("uncertainty");
        let known = bench.input_names();
        if !known.iter().any(|name| names::matches(pattern, name)) {
            return Err(within(names::unknown(pattern, &known, Some(bench.whole_document()))));
        }
        let any = pattern.contains('*');
        for input in bench.inputs.iter_mut().filter(|input| names::matches(pattern, &input.name)) {
            if input.spread.is_some() {
                if any {
                    continue;
                }
                let (field, other) = (pattern.clone(), "the uncertainty of the input itself".to_owned());
                return Err(within(ErrorKind::Conflict { field, other }));
            }
            input.spread = standard(stated, input.value, &input.unit).map_err(within)?;
        }
    }
    Ok(())
}

/// The standard uncertainty in the unit of the input.
fn standard(
    stated: &SpreadInput,
    value: f64,
    unit: &str,
) -> Result<Option<(f64, DistributionWord)>, ErrorKind> {
    let in_unit = |spread: &Spread| match spread {
        Spread::Absolute(number) => Ok(Spread::Absolute(*number)),
        Spread::Relative(text) => converted(text, unit),
    };
    let spreads = match stated {
        SpreadInput::Text(text) => {
            Spreads { uncertainty: Some(converted(text, unit)?), ..Spreads::default() }
        }
        SpreadInput::Stated(table) => Spreads {
            uncertainty: table.uncertainty.as_ref().map(in_unit).transpose()?,
            half_width: table.half_width.as_ref().map(in_unit).transpose()?,
            distribution: table.distribution,
        },
    };
    let of = KINDS.iter().find_map(|kind| kind.units.iter().find(|known| known.name == unit));
    match of {
        Some(of) => spreads.standard(value, of),
        None => Err(ErrorKind::Needs { field: "uncertainty".into(), other: "a unit of the tables".into() }),
    }
}

/// A spread such as `1 deg` in another unit of the same kind; `2 %` stays relative.
fn converted(text: &str, unit: &str) -> Result<Spread, ErrorKind> {
    let (number, given) = split(text)?;
    if given == "%" {
        return Ok(Spread::Relative(text.to_owned()));
    }
    let kinds = || KINDS.iter().filter(|kind| kind.units.iter().any(|known| known.name == unit));
    let size = |unit: &Unit, x: f64| unit.to_si(x) - unit.to_si(0.0);
    for kind in kinds() {
        if let (Ok(from), Ok(to)) = (kind.unit(&given), kind.unit(unit)) {
            let same = std::ptr::eq(from, to);
            let spread = if same { number } else { size(from, number) / size(to, 1.0) };
            return Ok(Spread::Absolute(spread));
        }
    }
    // No kind has both units: the error of the first kind lists those it has.
    match kinds().next() {
        Some(kind) if given.is_empty() => {
            Err(ErrorKind::MissingUnit { value: number, quantity: kind.name, units: kind.unit_names() })
        }
        Some(kind) => kind.unit(&given).map(|_| Spread::Absolute(number)),
        None => Err(ErrorKind::BadNumber { text: text.chars().take(64).collect() }),
    }
}

/// The correlations of the uncertain inputs.
fn correlations(bench: &Bench, inputs: &[usize], asked: &UncertaintyInput) -> Result<Correlations, Error> {
    let names: Vec<&str> =
        inputs.iter().filter_map(|i| bench.inputs.get(*i)).map(|n| n.name.as_str()).collect();
    let place = |name: &str, field: &str| {
        let found = names.iter().position(|known| *known == name);
        found.ok_or_else(|| Error::new(names::unknown(name, &names, None), field))
    };
    let mut all = Correlations::none(inputs.len());
    let list = asked.correlations.as_ref().map_or(&[][..], |list| &list.0);
    for (i, CorrelationInput { first, second, coefficient }) in list.iter().enumerate() {
        let at = |error: Error| error.at(i).under("correlations").under("uncertainty");
        let (one, other) = (place(first, "first").map_err(at)?, place(second, "second").map_err(at)?);
        if one == other {
            let kind = ErrorKind::DuplicateField { field: first.clone() };
            return Err(at(Error::new(kind, "second")));
        }
        all = all.with(one, other, *coefficient).under("coefficient").map_err(at)?;
    }
    all.factor().under("correlations").under("uncertainty")?;
    Ok(all)
}

/// The budget of one result.
fn row(
    bench: &Bench,
    inputs: &[usize],
    result: &Scalar,
    slopes: &[Slope],
    correlations: &Correlations,
) -> UncertaintyResult {
    let numbers = || inputs.iter().filter_map(|i| bench.inputs.get(*i));
    let sizes: Vec<f64> = numbers().map(|number| number.spread.map_or(0.0, |(u, _)| u)).collect();
    let (standard, contributions) = combined(slopes, &sizes, correlations);
    let entry = |(number, Contribution { slope, product, share }): (&super::input::Number, Contribution)| {
        let (uncertainty, distribution) = number.spread.unwrap_or_default();
        let unit = quotient(&result.unit, &number.unit);
        ContributionResult {
            input: number.name.clone(),
            value: number.shown(),
            uncertainty,
            distribution,
            slope: word(&slope),
            derivative: slope.estimate().map(|c| FreeValue { value: c.value + 0.0, unit }),
            contribution: product.map(|product| product + 0.0),
            percent: share.map(|share| 100.0 * share + 0.0),
        }
    };
    UncertaintyResult {
        result: result.name.clone(),
        value: result.shown(),
        standard_uncertainty: standard,
        expanded_uncertainty: standard.map(|u| COVERAGE_FACTOR * u),
        coverage_factor: COVERAGE_FACTOR,
        coverage: NORMAL_WITHIN_2,
        budget: numbers().zip(contributions).map(entry).collect(),
        monte_carlo: None,
    }
}

/// A number of draws within what is allowed.
pub(in crate::document) fn samples(count: u32) -> Result<usize, ErrorKind> {
    if DRAWS.contains(&count) {
        return Ok(count as usize);
    }
    let (quantity, value, rule) = ("number of samples", f64::from(count), "between 100 and 1000000");
    Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule })
}

/// The draws of the results.
fn drawn(
    bench: &mut Bench,
    inputs: &[usize],
    results: &[usize],
    correlations: &Correlations,
    asked: &MonteCarloInput,
    ledger: &mut Ledger,
) -> Result<Vec<Sample>, Error> {
    let section = "uncertainty.monteCarlo";
    let samples = samples(asked.samples.unwrap_or(SAMPLES)).under("samples").under(section)?;
    if samples.saturating_mul(results.len()) > MAX_KEPT || results.len() > MAX_RESULTS {
        let kind = ErrorKind::TooMany { what: "draws times results".into(), limit: MAX_KEPT };
        return Err(Error::new(kind, section));
    }
    let variables: Vec<Variable> = inputs
        .iter()
        .filter_map(|i| bench.inputs.get(*i))
        .map(|number| {
            let (u, word) = number.spread.unwrap_or_default();
            Variable::new(number.value, u, word.into())
        })
        .collect::<Result<_, ErrorKind>>()
        .under(section)?;
    let mut values: Vec<Vec<f64>> = vec![Vec::with_capacity(samples); results.len()];
    let mut changes: Vec<(usize, f64)> = inputs.iter().map(|input| (*input, 0.0)).collect();
    let mut refused: Option<(usize, Error)> = None;
    let seed = u64::from(asked.seed.unwrap_or(1));
    draws(&variables, correlations, samples, seed, &mut |x| {
        for ((_, value), x) in changes.iter_mut().zip(x) {
            *value = *x;
        }
        match bench.evaluate(&changes, results) {
            Ok(found) => values.iter_mut().zip(found).for_each(|(all, y)| all.extend(y)),
            Err(error) => match &mut refused {
                Some((count, _)) => *count += 1,
                None => refused = Some((1, error)),
            },
        }
    })
    .under(section)?;
    if let Some((failed, error)) = refused {
        let kind = WarningKind::FailedDraws { failed, samples, reason: error.to_string() };
        ledger.warn(&Warning::new(kind, section));
    }
    let each = |values: Vec<f64>| {
        let failed = samples - values.len();
        Sample::new(values, failed).under(section)
    };
    values.into_iter().map(each).collect()
}

/// How far first-order propagation agrees with the draws.
fn validation(sample: &Sample, row: &UncertaintyResult) -> Option<ValidationResult> {
    row.standard_uncertainty.map(|u| {
        let symmetric = sample.symmetric_interval(COVERAGE);
        let Validation { tolerance, low, high, validated } = Validation::new(row.value.value, u, symmetric);
        ValidationResult { tolerance, low_difference: low, high_difference: high, validated }
    })
}

/// What a report says of the draws of a result.
pub(in crate::document) fn summary(
    sample: &Sample,
    validation: Option<ValidationResult>,
) -> MonteCarloResult {
    let interval = |(low, high): (f64, f64)| CoverageInterval { low: low + 0.0, high: high + 0.0 };
    let symmetric = sample.symmetric_interval(COVERAGE);
    let histogram = sample.histogram(BINS);
    MonteCarloResult {
        count: sample.count(),
        failed: sample.failed(),
        mean: sample.mean() + 0.0,
        standard_deviation: sample.standard_deviation(),
        interval: interval(symmetric),
        shortest_interval: interval(sample.shortest_interval(COVERAGE)),
        histogram: HistogramResult {
            from: histogram.from + 0.0,
            to: histogram.to + 0.0,
            counts: histogram.counts,
        },
        validation,
    }
}
