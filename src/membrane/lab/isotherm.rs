//! Sorption isotherms fitted: Henry, Langmuir, and both together.

use crate::error::ErrorKind;
use crate::membrane::sorption::DualMode;
use crate::membrane::sorption::dual_mode::concentration;
use crate::numeric::{Fit, linear_fit, nonlinear_fit};

/// Affinities that are tried for a first guess, per decade.
const PER_DECADE: usize = 8;

/// Which of the two modes of sorption are fitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isotherm {
    /// `C = kD p`.
    Henry,
    /// `C = C'H b p/(1 + b p)`.
    Langmuir,
    /// `C = kD p + C'H b p/(1 + b p)`.
    DualMode,
}

impl Isotherm {
    /// How many parameters it has.
    pub fn parameters(self) -> usize {
        match self {
            Self::Henry => 1,
            Self::Langmuir => 2,
            Self::DualMode => 3,
        }
    }

    /// Henry's constant, capacity and affinity from its parameters.
    fn sorption(self, p: &[f64]) -> DualMode {
        match self {
            Self::Henry => DualMode { henry: p[0], capacity: 0.0, affinity: 0.0 },
            Self::Langmuir => DualMode { henry: 0.0, capacity: p[0], affinity: p[1] },
            Self::DualMode => DualMode { henry: p[0], capacity: p[1], affinity: p[2] },
        }
    }
}

/// A fitted isotherm.
#[derive(Clone, Debug)]
pub(crate) struct IsothermFit {
    /// The sorption.
    pub sorption: DualMode,
    /// Covariance of the parameters in the order kD, C'H, b, those that the isotherm has.
    pub covariance: Vec<Vec<f64>>,
    /// Sum of the squares of the residuals.
    pub sum_of_squares: f64,
    /// Points less parameters.
    pub degrees_of_freedom: usize,
}

impl IsothermFit {
    /// The concentration at a pressure.
    pub fn at(&self, pressure: f64) -> f64 {
        held(&self.sorption, pressure)
    }

    /// Akaike's criterion for few points, to compare isotherms of the same points: the lowest is the best; `None` for too
    /// few points, or for points without scatter.
    ///
    /// ```text
    /// AICc = n ln(SS/n) + 2 k + 2 k (k + 1)/(n − k − 1)       k = parameters + 1, for the scatter
    /// ```
    ///
    /// C. M. Hurvich, C.-L. Tsai, Biometrika 76 (1989) 297. doi:10.1093/biomet/76.2.297
    pub fn akaike(&self) -> Option<f64> {
        let k = self.covariance.len() as f64 + 1.0;
        let n = self.degrees_of_freedom as f64 + self.covariance.len() as f64;
        let rest = n - k - 1.0;
        let found = n * libm::log(self.sum_of_squares / n) + 2.0 * k + 2.0 * k * (k + 1.0) / rest;
        (rest > 0.0 && found.is_finite()).then_some(found)
    }
}

fn held(sorption: &DualMode, pressure: f64) -> f64 {
    concentration(sorption, pressure, sorption.affinity * pressure)
}

/// Least squares in the concentrations.
///
/// # Errors
/// `too_few_points`; `not_fitted` where the points do not tell the parameters apart, or ask for one below 0.
pub(crate) fn isotherm_fit(
    isotherm: Isotherm,
    pressures: &[f64],
    concentrations: &[f64],
) -> Result<IsothermFit, ErrorKind> {
    let (found, needed) = (pressures.len(), isotherm.parameters() + 1);
    if found < needed {
        return Err(ErrorKind::TooFewPoints { what: "points of the isotherm".to_owned(), found, needed });
    }
    let (model, parameters) = match isotherm {
        Isotherm::Henry => ("Henry's law", "kD"),
        Isotherm::Langmuir => ("the Langmuir isotherm", "C'H and b"),
        Isotherm::DualMode => ("the dual-mode isotherm", "kD, C'H and b"),
    };
    let unfit = || ErrorKind::NotFitted { model, parameters };
    // Pressures and concentrations of size 1.
    let (p_scale, c_scale) = (largest(pressures), largest(concentrations));
    if !(p_scale > 0.0 && c_scale > 0.0) {
        return Err(unfit());
    }
    let p: Vec<f64> = pressures.iter().map(|p| p / p_scale).collect();
    let c: Vec<f64> = concentrations.iter().map(|c| c / c_scale).collect();
    let fit = match isotherm {
        Isotherm::Henry => linear_fit(std::slice::from_ref(&p), &c),
        _ => curved(isotherm, &p, &c),
    };
    let fit = fit.filter(|fit| fit.parameters.iter().all(|p| *p > 0.0)).ok_or_else(unfit)?;
    let (henry, capacity, affinity) = (c_scale / p_scale, c_scale, 1.0 / p_scale);
    let factors: &[f64] = match isotherm {
        Isotherm::Henry => &[henry],
        Isotherm::Langmuir => &[capacity, affinity],
        Isotherm::DualMode => &[henry, capacity, affinity],
    };
    let scaled: Vec<f64> = fit.parameters.iter().zip(factors).map(|(p, factor)| p * factor).collect();
    let row = |i: usize| (0..factors.len()).map(|j| fit.covariance[i][j] * factors[i] * factors[j]).collect();
    Ok(IsothermFit {
        sorption: isotherm.sorption(&scaled),
        covariance: (0..factors.len()).map(row).collect(),
        sum_of_squares: fit.sum_of_squares * c_scale * c_scale,
        degrees_of_freedom: fit.degrees_of_freedom,
    })
}

fn largest(values: &[f64]) -> f64 {
    values.iter().copied().fold(0.0, f64::max)
}

/// The fit of an isotherm that is not linear in the affinity: from the best of many affinities on.
fn curved(isotherm: Isotherm, p: &[f64], c: &[f64]) -> Option<Fit> {
    let least = p.iter().copied().filter(|p| *p > 0.0).fold(1.0, f64::min);
    let (low, high) = (-2.0, 1.0 - libm::log10(least));
    let steps = (libm::ceil((high - low) * PER_DECADE as f64) as usize).min(200);
    let mut best: Option<(f64, Vec<f64>)> = None;
    for i in 0..=steps {
        let b = libm::exp10(low + (high - low) * i as f64 / steps as f64);
        let sites = p.iter().map(|p| b * p / (1.0 + b * p)).collect();
        let columns = if isotherm == Isotherm::DualMode { vec![p.to_vec(), sites] } else { vec![sites] };
        let Some(fit) = linear_fit(&columns, c) else { continue };
        let better = best.as_ref().is_none_or(|(sum, _)| fit.sum_of_squares < *sum);
        if better && fit.parameters.iter().all(|x| *x > 0.0) {
            let mut start = fit.parameters;
            start.push(b);
            best = Some((fit.sum_of_squares, start));
        }
    }
    let (_, start) = best?;
    // Multiples of the first guess.
    let parameters = |x: &[f64]| x.iter().zip(&start).map(|(x, start)| x * start).collect::<Vec<f64>>();
    let residuals = |x: &[f64], out: &mut [f64]| {
        let sorption = isotherm.sorption(&parameters(x));
        let inside = x.iter().all(|x| *x > 0.0);
        for ((p, c), out) in p.iter().zip(c).zip(out) {
            *out = if inside { held(&sorption, *p) - c } else { f64::NAN };
        }
    };
    let mut fit = nonlinear_fit(residuals, &vec![1.0; start.len()], p.len())?;
    for (i, row) in fit.covariance.iter_mut().enumerate() {
        row.iter_mut().enumerate().for_each(|(j, x)| *x *= start[i] * start[j]);
    }
    fit.parameters = parameters(&fit.parameters);
    Some(fit)
}
