//! Density at another temperature: solids by their expansion, liquids by reference correlations.

use crate::alloy::Composition;
use crate::data;
use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Density, Quantity as _, Temperature};

/// How the length of a solid follows the temperature.
#[derive(Clone, Debug, PartialEq)]
pub enum ExpansionLaw {
    /// A mean coefficient: ΔL/L0 = α (T − T0).
    Constant {
        /// α, 1/K.
        alpha: f64,
    },
    /// ΔL/L0 = Σ cₖ Tᵏ, T in K; 0 near the reference temperature.
    Elongation {
        /// c0, c1, …, parts of 1.
        coefficients: Vec<f64>,
    },
    /// A coefficient that depends on temperature, α = Σ aₖ Tᵏ, T in K: ln(L/L0) = ∫ α dT from T0 to T.
    Coefficient {
        /// a0, a1, …, 1/K.
        coefficients: Vec<f64>,
    },
}

/// Length over the length at the reference temperature.
fn stretch(law: &ExpansionLaw, from: f64, to: f64) -> f64 {
    match law {
        ExpansionLaw::Constant { alpha } => 1.0 + alpha * (to - from),
        ExpansionLaw::Elongation { coefficients } => {
            1.0 + coefficients.iter().rev().fold(0.0, |rest, c| rest * to + c)
        }
        ExpansionLaw::Coefficient { coefficients } => {
            let integral = |t: f64| {
                let terms = coefficients.iter().enumerate().rev();
                t * terms.fold(0.0, |rest, (k, a)| rest * t + a / (k as f64 + 1.0))
            };
            libm::exp(integral(to) - integral(from))
        }
    }
}

/// Density of an isotropic solid at another temperature, free to expand.
///
/// ```text
/// ρ(T) = ρ0 / (L/L0)³
/// ```
///
/// Exact for the given elongation; a linear law ρ0 (1 − 3 α ΔT) is not. Valid within one phase and the range of the
/// coefficients: melting and allotropic changes are not in them.
///
/// ```
/// use matprop::alloy::{ExpansionLaw, solid_density};
/// use matprop::quantity::{Density, Temperature};
///
/// let law = ExpansionLaw::Constant { alpha: 23.1e-6 };
/// let hot = solid_density(
///     Density::from_kg_m3(2698.9)?,
///     &law,
///     Temperature::from_k(293.15)?,
///     Temperature::from_k(573.15)?,
/// )?;
/// assert!((hot.kg_m3() - 2647.200762969744).abs() < 1e-8);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` when the law leaves no length.
///
/// # References
/// Y. S. Touloukian et al., Thermophysical Properties of Matter, vol. 12: Thermal Expansion (1975), for the form of the
/// laws.
pub fn solid_density(
    density: Density,
    law: &ExpansionLaw,
    from: Temperature,
    to: Temperature,
) -> Result<Density, ErrorKind> {
    let ratio = stretch(law, from.si(), to.si());
    if !(ratio > 0.0 && ratio.is_finite()) {
        let (quantity, rule) = ("length over the reference length", "above 0");
        return Err(ErrorKind::OutOfRange { quantity, value: ratio, unit: Suffix("1"), rule });
    }
    Density::from_si(density.si() / (ratio * ratio * ratio))
}

/// The density of a liquid metal near its melting point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LiquidDensity {
    /// At the reference temperature, kg/m³.
    pub reference: f64,
    /// Change with temperature, kg/(m³·K).
    pub slope: f64,
    /// The reference temperature, usually the melting point, K.
    pub temperature: f64,
}

impl LiquidDensity {
    /// The density at a temperature.
    ///
    /// ```text
    /// ρ(T) = ρ_ref + (∂ρ/∂T) (T − T_ref)
    /// ```
    ///
    /// ```
    /// use matprop::alloy::LiquidDensity;
    /// use matprop::quantity::Temperature;
    ///
    /// let aluminum = LiquidDensity { reference: 2377.23, slope: -0.311, temperature: 933.47 };
    /// assert!((aluminum.at(Temperature::from_k(1023.15)?)?.kg_m3() - 2349.33952).abs() < 1e-9);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` when the line leaves no density.
    ///
    /// # References
    /// M. J. Assael et al., J. Phys. Chem. Ref. Data 35 (2006) 285. doi:10.1063/1.2149380
    pub fn at(&self, temperature: Temperature) -> Result<Density, ErrorKind> {
        Density::from_si(self.reference + self.slope * (temperature.si() - self.temperature))
    }
}

/// Density of a liquid alloy by ideal mixing of the liquid elements.
///
/// ```text
/// 1/ρ = Σ wᵢ / ρᵢ(T)
/// ```
///
/// `liquids` are those of the components in their order. Liquid alloys deviate by their excess volume, usually 1 to 3 %.
///
/// # Errors
/// `needs` unless there is one liquid per component; as [`LiquidDensity::at`].
///
/// # References
/// L. Battezzati, A. L. Greer, Acta Metall. 37 (1989) 1791.
pub fn liquid_density(
    composition: &Composition,
    liquids: &[LiquidDensity],
    temperature: Temperature,
) -> Result<Density, ErrorKind> {
    if liquids.len() != composition.components().len() {
        let (field, other) = ("liquids".to_owned(), "one liquid density per element".to_owned());
        return Err(ErrorKind::Needs { field, other });
    }
    let mut volume = 0.0;
    for (component, liquid) in composition.components().iter().zip(liquids) {
        volume += component.mass_fraction / liquid.at(temperature)?.si();
    }
    Density::from_si(1.0 / volume)
}

/// The liquid densities that the data have for the elements of a composition.
///
/// # Errors
/// `unknown_record` for an element without one.
pub fn liquids_of(composition: &Composition) -> Result<Vec<&'static data::LiquidRecord>, ErrorKind> {
    composition.components().iter().map(|component| data::liquid(&component.element.symbol)).collect()
}
