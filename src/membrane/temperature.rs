//! Activation energies from measurements at several temperatures.

use crate::error::{ErrorKind, Suffix};
use crate::numeric::line_fit;
use crate::quantity::{GAS_CONSTANT, MolarEnergy, Quantity, Temperature};

/// What measurements at several temperatures say of `ln Y = ln Y₀ − E/(R T)`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ArrheniusFit {
    /// Activation energy E (an enthalpy where Y is a solubility).
    pub energy: MolarEnergy,
    /// Standard error of E, J/mol; `None` for two points.
    pub energy_standard_error: Option<f64>,
    /// ln of the pre-exponential factor Y₀ in SI.
    pub ln_prefactor: f64,
    /// Standard error of ln Y₀; `None` for two points.
    pub ln_prefactor_standard_error: Option<f64>,
    /// Standard deviation of the points about the line, in ln Y; `None` for two points.
    pub scatter: Option<f64>,
}

impl ArrheniusFit {
    /// Y at a temperature.
    ///
    /// # Errors
    /// `not_finite` or `out_of_range` if it leaves the range of numbers.
    pub fn at<Q: Quantity>(&self, temperature: Temperature) -> Result<Q, ErrorKind> {
        Q::from_si(libm::exp(self.ln_prefactor - self.energy.si() / (GAS_CONSTANT * temperature.si())))
    }
}

/// Activation energy and pre-exponential factor by least squares of ln Y on 1/T, every point with the same weight.
///
/// ```text
/// ln Y = ln Y₀ − E / (R T)        s² = Σ residuals² / (n − 2)
/// ```
///
/// | symbol | argument       | unit                        |
/// |--------|----------------|-----------------------------|
/// | `T`    | `temperatures` | K                           |
/// | `Y`    | `values`       | SI, all above 0             |
///
/// Valid while one activation energy holds over the range. Two points give the line through them, without errors.
///
/// ```
/// use matprop::membrane::arrhenius_fit;
/// use matprop::quantity::{Permeability, Quantity};
///
/// let barrer = [3.92, 5.05, 6.21, 7.88].map(|p| Permeability::from_barrer(p).unwrap().si());
/// let fit = arrhenius_fit(&[298.15, 308.15, 318.15, 328.15], &barrer)?;
/// assert!((fit.energy.si() - 18718.637).abs() < 0.001);
/// assert!((fit.energy_standard_error.unwrap() - 476.76487).abs() < 1e-5);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` unless there are two different temperatures at least, and every value is above 0.
pub fn arrhenius_fit(temperatures: &[f64], values: &[f64]) -> Result<ArrheniusFit, ErrorKind> {
    let points = || temperatures.iter().zip(values);
    if let Some((_, value)) = points().find(|(t, y)| !(**t > 0.0 && **y > 0.0)) {
        let (quantity, rule) = ("measured value", "above 0, at a temperature above 0 K");
        return Err(ErrorKind::OutOfRange { quantity, value: *value, unit: Suffix(""), rule });
    }
    let x: Vec<f64> = points().map(|(t, _)| -1.0 / (GAS_CONSTANT * t)).collect();
    let y: Vec<f64> = points().map(|(_, y)| libm::log(*y)).collect();
    if let ([x0, x1], [y0, y1]) = (x.as_slice(), y.as_slice())
        && x0 != x1
    {
        let slope = (y1 - y0) / (x1 - x0);
        let energy = MolarEnergy::from_si(slope)?;
        return Ok(ArrheniusFit {
            energy,
            energy_standard_error: None,
            ln_prefactor: y0 - slope * x0,
            ln_prefactor_standard_error: None,
            scatter: None,
        });
    }
    let fit = line_fit(&x, &y).ok_or_else(|| {
        let mut different = temperatures.to_vec();
        different.sort_by(f64::total_cmp);
        different.dedup();
        let (quantity, rule) = ("number of different temperatures", "2 or more");
        ErrorKind::OutOfRange { quantity, value: different.len() as f64, unit: Suffix(""), rule }
    })?;
    Ok(ArrheniusFit {
        energy: MolarEnergy::from_si(fit.parameters[1])?,
        energy_standard_error: Some(fit.standard_error(1)),
        ln_prefactor: fit.parameters[0],
        ln_prefactor_standard_error: Some(fit.standard_error(0)),
        scatter: Some((fit.sum_of_squares / fit.degrees_of_freedom as f64).sqrt()),
    })
}
