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

    /// Fluxes that are about right, mol/(m²·s), where the exact ones take long.
    fn estimate(&self, feed: &[f64], permeate: &[f64], fluxes: &mut [f64]) {
        self.fluxes(feed, permeate, fluxes);
    }

    /// Whether [`Self::tangent`] finds changes of fluxes.
    fn knows_changes(&self) -> bool {
        false
    }

    /// Fluxes and how they change, from one solution; where a law cannot tell, or finds none, solvers take differences of
    /// [`Self::fluxes`].
    fn tangent(&self, _feed: &[f64], _permeate: &Beyond) -> Option<Tangent> {
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

/// What is on the permeate side.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Beyond<'a> {
    /// Partial pressures, Pa.
    Given(&'a [f64]),
    /// The gas that permeates, drawn off at a pressure (Pa), and a guess of its partial pressures.
    DrawnOff(f64, &'a [f64]),
}

/// Fluxes, and their changes with pressures.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tangent {
    /// mol/(m²·s)
    pub fluxes: Vec<f64>,
    /// By gases and partial pressures of the feed side, mol/(m²·s·Pa).
    pub feed: Vec<f64>,
    /// By gases and what is on the permeate side: partial pressures, or the one pressure of a permeate that is drawn off.
    pub permeate: Vec<f64>,
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
