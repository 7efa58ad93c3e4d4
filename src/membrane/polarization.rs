//! Concentration polarization of a gas at a membrane.

use crate::error::{ErrorKind, Suffix};
use crate::model::Model;
use crate::quantity::{
    GAS_CONSTANT, MassTransferCoefficient, MolarFlux, MoleFraction, Pressure, Quantity, Temperature,
};

/// The card of this model.
pub mod models {
    use super::Model;

    /// Film model of the gas phase.
    pub const GAS_FILM: Model = Model {
        id: "membrane.gas_polarization",
        name: "Gas-phase concentration polarization (film model)",
        equation: "y_m = y_p - (y_p - y_b) exp(N/(k c)), c = p/(R T)",
        reference: "R. W. Baker, Membrane Technology and Applications, 3rd ed. (Wiley 2012), ch. 4",
        validity: "ideal gas, one coefficient k for the gas in the others, film thin against the channel; matters above about 1000 GPU",
    };
    /// All of them.
    pub const ALL: [Model; 1] = [GAS_FILM];
}

/// The gas film along a membrane that a flux passes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GasFilm {
    growth: f64,
}

impl GasFilm {
    /// Of the total flux N and the mass transfer coefficient k, in a gas at a pressure and a temperature.
    ///
    /// ```
    /// use matprop::membrane::polarization::GasFilm;
    /// use matprop::quantity::*;
    ///
    /// let film = GasFilm::new(
    ///     MolarFlux::from_mol_m2_s(0.03)?,
    ///     MassTransferCoefficient::from_m_s(0.002)?,
    ///     Pressure::from_bar(4.0)?,
    ///     Temperature::from_k(308.0)?,
    /// )?;
    /// let y = film.at_membrane(MoleFraction::from_fraction(0.2)?, MoleFraction::from_fraction(0.85)?)?;
    /// assert!((y.fraction() - 0.13448368131035734).abs() < 1e-14);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` without a pressure, `not_finite` beyond the range of numbers.
    pub fn new(
        flux: MolarFlux,
        k: MassTransferCoefficient,
        pressure: Pressure,
        temperature: Temperature,
    ) -> Result<Self, ErrorKind> {
        let p = pressure.si();
        if p <= 0.0 {
            return Err(out_of_range("pressure", p, "Pa", "above 0"));
        }
        let growth = flux.si() * GAS_CONSTANT * temperature.si() / (k.si() * p);
        if growth.is_finite() {
            Ok(Self { growth })
        } else {
            Err(ErrorKind::NotFinite { quantity: "N/(k c)" })
        }
    }

    /// N/(k c): flux against what the film lets through, the Péclet number of the film.
    pub fn peclet(&self) -> f64 {
        self.growth
    }

    /// Mole fraction at the membrane from that of the bulk and that of what permeates.
    ///
    /// ```text
    /// y_m = y_p − (y_p − y_b) exp(N/(k c)) = y_b − (y_p − y_b)(exp(N/(k c)) − 1)
    /// ```
    ///
    /// # Errors
    /// `out_of_range` if the film cannot bring so much of the gas to the membrane.
    pub fn at_membrane(
        &self,
        bulk: MoleFraction,
        permeating: MoleFraction,
    ) -> Result<MoleFraction, ErrorKind> {
        let (b, p) = (bulk.si(), permeating.si());
        let y = b - (p - b) * libm::expm1(self.growth);
        if (0.0..=1.0).contains(&y) {
            MoleFraction::from_si(y)
        } else {
            let rule = "0 to 1: lower the flux or raise the mass transfer coefficient";
            Err(out_of_range("mole fraction at the membrane", y, "1", rule))
        }
    }
}

fn out_of_range(quantity: &'static str, value: f64, unit: &'static str, rule: &'static str) -> ErrorKind {
    if value.is_finite() {
        ErrorKind::OutOfRange { quantity, value, unit: Suffix(unit), rule }
    } else {
        ErrorKind::NotFinite { quantity }
    }
}
