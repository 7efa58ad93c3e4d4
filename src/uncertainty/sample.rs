//! Propagation of distributions.

use super::{Correlations, Distribution, Variable};
use crate::Random;
use crate::error::{ErrorKind, Suffix};

/// The values of one result over all draws that gave one.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// In ascending order; never empty.
    sorted: Vec<f64>,
    mean: f64,
    failed: usize,
}

/// How many draws fell into each of several bins of equal width.
#[derive(Clone, Debug, PartialEq)]
pub struct Histogram {
    /// Lower edge of the first bin: the least draw.
    pub from: f64,
    /// Upper edge of the last bin: the largest draw.
    pub to: f64,
    /// Draws in each.
    pub counts: Vec<usize>,
}

impl Sample {
    /// Of values in the order they were drawn, and the number of draws that gave none.
    ///
    /// # Errors
    /// `empty` if there are fewer than two values: no spread can be told.
    pub(crate) fn new(mut values: Vec<f64>, failed: usize) -> Result<Self, ErrorKind> {
        if values.len() < 2 {
            return Err(ErrorKind::Empty { what: "draws that give a result (two are needed)".into() });
        }
        // Around the first value, so that a small spread of large numbers is not lost.
        let origin = values[0];
        let mean = origin + values.iter().map(|x| x - origin).sum::<f64>() / values.len() as f64;
        values.sort_unstable_by(f64::total_cmp);
        Ok(Self { sorted: values, mean, failed })
    }

    /// Draws that gave a result.
    pub fn count(&self) -> usize {
        self.sorted.len()
    }

    /// Draws that gave none, because the model refused the drawn values; the statistics leave them out.
    pub fn failed(&self) -> usize {
        self.failed
    }

    /// The mean, JCGM 101 eq. 16.
    pub fn mean(&self) -> f64 {
        self.mean
    }

    /// The standard deviation, JCGM 101 eq. 17.
    pub fn standard_deviation(&self) -> f64 {
        let squares: f64 = self.sorted.iter().map(|x| (x - self.mean) * (x - self.mean)).sum();
        (squares / (self.sorted.len() - 1) as f64).sqrt()
    }

    /// The interval that leaves out as many draws below as above, JCGM 101 clause 7.7.2; `coverage` from 0 to 1.
    pub fn symmetric_interval(&self, coverage: f64) -> (f64, f64) {
        let inside = self.inside(coverage);
        let below = (self.sorted.len() - inside) / 2;
        (self.sorted[below], self.nth(below + inside))
    }

    /// The shortest interval that holds this part of the draws, JCGM 101 clause 7.7.3; `coverage` from 0 to 1.
    pub fn shortest_interval(&self, coverage: f64) -> (f64, f64) {
        let inside = self.inside(coverage);
        let ends = self.sorted.iter().zip(self.sorted.iter().skip(inside));
        let mut shortest = (self.sorted[0], self.nth(inside));
        for (low, high) in ends {
            if high - low < shortest.1 - shortest.0 {
                shortest = (*low, *high);
            }
        }
        shortest
    }

    /// The draws in `bins` bins of equal width between the least and the largest.
    pub fn histogram(&self, bins: usize) -> Histogram {
        let (from, to) = (self.sorted[0], self.nth(self.sorted.len()));
        let mut counts = vec![0; bins];
        for x in &self.sorted {
            let place = if to > from { (x - from) / (to - from) * bins as f64 } else { 0.0 };
            if let Some(count) = counts.get_mut((place as usize).min(bins.saturating_sub(1))) {
                *count += 1;
            }
        }
        Histogram { from, to, counts }
    }

    /// How many draws an interval of this coverage spans.
    fn inside(&self, coverage: f64) -> usize {
        let count = libm::floor(coverage * self.sorted.len() as f64 + 0.5);
        (count as usize).min(self.sorted.len() - 1)
    }

    fn nth(&self, index: usize) -> f64 {
        self.sorted[index.min(self.sorted.len() - 1)]
    }
}

/// The distribution of a result, from draws of its inputs.
///
/// The same seed gives the same draws on every machine. A draw the model refuses, such as a negative modulus, is
/// counted in [`Sample::failed`] and left out of the statistics.
///
/// ```
/// use matprop::uncertainty::{Correlations, Variable, monte_carlo};
///
/// let square = |x: &[f64]| Ok::<f64, matprop::ErrorKind>(x[0] * x[0]);
/// let drawn = monte_carlo(square, &[Variable::normal(0.0, 1.0)?], &Correlations::none(1), 20_000, 7)?;
/// assert!((drawn.mean() - 1.0).abs() < 0.05); // first-order propagation would say 0
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for correlations that contradict each other or are not of these inputs; `conflict` for a
/// correlation of inputs that are not normal; `empty` if fewer than two draws give a result.
///
/// # References
/// JCGM 101:2008, clauses 6 and 7.
pub fn monte_carlo<E: From<ErrorKind>>(
    model: impl Fn(&[f64]) -> Result<f64, E>,
    variables: &[Variable],
    correlations: &Correlations,
    samples: usize,
    seed: u64,
) -> Result<Sample, E> {
    let mut values = Vec::new();
    let mut failed = 0;
    draws(variables, correlations, samples, seed, &mut |x| match model(x) {
        Ok(y) if y.is_finite() => values.push(y),
        _ => failed += 1,
    })?;
    Ok(Sample::new(values, failed)?)
}

/// Hands `samples` draws of the inputs to `each`, in a fixed order.
pub(crate) fn draws(
    variables: &[Variable],
    correlations: &Correlations,
    samples: usize,
    seed: u64,
    each: &mut dyn FnMut(&[f64]),
) -> Result<(), ErrorKind> {
    let factor = check(variables, correlations)?;
    let skewed = |(i, variable): (usize, &Variable)| {
        variable.distribution() != Distribution::Normal && correlations.involves(i)
    };
    if variables.iter().enumerate().any(skewed) {
        let (field, other) = ("correlations", "a distribution other than normal (in a Monte Carlo)");
        return Err(ErrorKind::Conflict { field: field.into(), other: other.into() });
    }
    let mut random = Random::new(seed);
    let mut x = vec![0.0; variables.len()];
    let mut z = vec![0.0; variables.len()];
    for _ in 0..samples {
        for (z, variable) in z.iter_mut().zip(variables) {
            *z = variable.distribution().draw(&mut random);
        }
        for ((x, variable), row) in x.iter_mut().zip(variables).zip(&factor) {
            let deviation: f64 = row.iter().map(|(k, weight)| weight * z[*k]).sum();
            *x = variable.value() + variable.uncertainty() * deviation;
        }
        each(&x);
    }
    Ok(())
}

/// The factor of the correlations, if they are of these inputs and do not contradict each other.
pub(super) fn check(
    variables: &[Variable],
    correlations: &Correlations,
) -> Result<Vec<Vec<(usize, f64)>>, ErrorKind> {
    if correlations.count() != variables.len() {
        let (quantity, value) = ("number of inputs of the correlations", correlations.count() as f64);
        let rule = "the number of inputs";
        return Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule });
    }
    correlations.factor()
}
