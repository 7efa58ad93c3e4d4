//! The gel concentration from fluxes at several bulk concentrations.

use super::mismatch;
use crate::error::ErrorKind;
use crate::numeric::line_fit;

/// Mass transfer coefficient and gel concentration of a straight line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GelFit {
    /// Mass transfer coefficient, m/s, and its standard error.
    pub k: (f64, f64),
    /// Gel concentration, kg/m³, and its standard error.
    pub gel: (f64, f64),
    /// Share of the variance that the line explains.
    pub r_squared: f64,
}

/// Fluxes as a straight line over the logarithm of the bulk concentration.
///
/// ```text
/// J = k ln c_g − k ln c_b
/// ```
///
/// Fully retained solute; fluxes must not depend on the pressure any more.
///
/// ```
/// use matprop::membrane::filtration::gel_fit;
///
/// let c = [10.0, 30.0, 100.0];
/// let j: Vec<f64> = c.iter().map(|c: &f64| 3e-6 * libm::log(300.0 / c)).collect();
/// let fit = gel_fit(&c, &j)?;
/// assert!((fit.gel.0 - 300.0).abs() < 1e-6 && (fit.k.0 - 3e-6).abs() < 1e-15);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `length_mismatch`, `too_few_points`; `not_fitted` where the flux does not fall with the concentration.
///
/// # References
/// M. C. Porter, Ind. Eng. Chem. Prod. Res. Dev. 11 (1972) 234.
pub fn gel_fit(bulk: &[f64], flux: &[f64]) -> Result<GelFit, ErrorKind> {
    if bulk.len() != flux.len() {
        return Err(mismatch(("bulk", bulk.len()), ("flux", flux.len())));
    }
    if bulk.len() < 3 {
        return Err(ErrorKind::TooFewPoints { what: "points".into(), found: bulk.len(), needed: 3 });
    }
    let no_fit = || ErrorKind::NotFitted { model: "the gel-layer model", parameters: "k and c_g" };
    let x: Vec<f64> = bulk.iter().map(|c| libm::log(*c)).collect();
    if !x.iter().all(|x| x.is_finite()) {
        return Err(no_fit());
    }
    let fit = line_fit(&x, flux).ok_or_else(no_fit)?;
    let (a, k) = (fit.parameters[0], -fit.parameters[1]);
    let gel = libm::exp(a / k);
    // ln c_g = a/k; with b = −k the slope: d ln c_g = da/k + a db/k².
    let (va, vb, cab) = (fit.covariance[0][0], fit.covariance[1][1], fit.covariance[0][1]);
    let variance = va / (k * k) + a * a * vb / (k * k * k * k) + 2.0 * a * cab / (k * k * k);
    let mean = flux.iter().sum::<f64>() / flux.len() as f64;
    let total: f64 = flux.iter().map(|y| (y - mean) * (y - mean)).sum();
    let r_squared = if total > 0.0 { 1.0 - fit.sum_of_squares / total } else { 0.0 };
    let found =
        GelFit { k: (k, fit.standard_error(1)), gel: (gel, gel * variance.max(0.0).sqrt()), r_squared };
    let sound = k > 0.0 && [gel, found.gel.1, found.k.1, r_squared].iter().all(|x| x.is_finite());
    if sound { Ok(found) } else { Err(no_fit()) }
}
