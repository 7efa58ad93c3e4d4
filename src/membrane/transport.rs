//! What a module needs to know of a membrane: the flux of every component between two sides.

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
}
