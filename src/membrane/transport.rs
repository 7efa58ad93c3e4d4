//! What a module needs to know of a membrane: the flux of every component between two sides.

use crate::error::ErrorKind;

/// The law of a membrane at one temperature: fluxes of all components from the partial pressures (or fugacities) on its
/// two sides.
///
/// Module solvers take any law; sorption models are laws of their own.
pub(crate) trait Transport {
    /// Fluxes, mol/(m²·s), positive from feed to permeate, from partial pressures in Pa.
    ///
    /// Finite for finite pressures of 0 or more; zero where both sides are equal.
    fn fluxes(&self, feed: &[f64], permeate: &[f64], fluxes: &mut [f64]);

    /// The permeances, mol/(m²·s·Pa), where they are constant: module solvers then need fewer steps.
    fn permeances(&self) -> Option<&[f64]> {
        None
    }

    /// Whether the law holds at partial pressures, Pa, of one side.
    ///
    /// # Errors
    /// The place of a gas, and why it does not.
    fn holds(&self, _pressures: &[f64]) -> Result<(), (usize, ErrorKind)> {
        Ok(())
    }

    /// Whether the membrane stops a gas altogether: its flux is 0 at any pressure.
    fn stops(&self, _gas: usize) -> bool {
        false
    }

    /// The power with which the flux of a gas into vacuum grows with its partial pressure, where there is hardly any of it;
    /// below 1 it is used up within a finite area.
    fn order(&self, _gas: usize) -> f64 {
        1.0
    }
}

/// Constant permeances, mol/(m²·s·Pa).
///
/// ```text
/// J = Q (p_feed − p_permeate)
/// ```
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ConstantPermeances(pub Vec<f64>);

impl Transport for ConstantPermeances {
    fn fluxes(&self, feed: &[f64], permeate: &[f64], fluxes: &mut [f64]) {
        for (((flux, q), high), low) in fluxes.iter_mut().zip(&self.0).zip(feed).zip(permeate) {
            *flux = q * (high - low);
        }
    }

    fn permeances(&self) -> Option<&[f64]> {
        Some(&self.0)
    }

    fn stops(&self, gas: usize) -> bool {
        self.0.get(gas).is_some_and(|q| *q == 0.0)
    }
}
