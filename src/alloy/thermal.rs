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

/// The quantity that a transition in the wrong place is refused for.
pub(crate) const TRANSITION: &str = "temperature of a transition";

/// A change of the lattice of a solid, as from ferrite to austenite.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Transition {
    /// Where it happens.
    pub temperature: Temperature,
    /// Change of volume on heating, over the volume just below.
    pub volume_change: f64,
    /// Mean coefficient of expansion above it, 1/K.
    pub alpha: f64,
}

/// Density of a solid that changes its lattice on the way to another temperature.
///
/// ```text
/// ρ(T) = ρ0 / [ (L/L0)³ Π (1 + Δₖ) (1 + αₖ ΔTₖ)³ ]
/// ```
///
/// The law holds up to the first transition; above transition k with the relative change of volume Δₖ the mean
/// coefficient αₖ holds up to the next one or to T. Transitions above T are not reached.
///
/// ```
/// use matprop::alloy::{ExpansionLaw, Transition, solid_density_through};
/// use matprop::quantity::{Density, Temperature};
///
/// // Iron at 1000 degC: ferrite up to 912 degC, 1 % smaller as austenite.
/// let law = ExpansionLaw::Constant { alpha: 14.8e-6 };
/// let austenite =
///     Transition { temperature: Temperature::from_celsius(912.0)?, volume_change: -0.01, alpha: 23e-6 };
/// let (cold, hot) = (Temperature::from_celsius(20.0)?, Temperature::from_celsius(1000.0)?);
/// let density = solid_density_through(Density::from_kg_m3(7874.0)?, &law, cold, &[austenite], hot)?;
/// assert!((density.kg_m3() - 7600.43).abs() < 0.01);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` when a transition is not above the one before it and the reference temperature, or leaves no volume;
/// as [`solid_density`].
pub fn solid_density_through(
    density: Density,
    law: &ExpansionLaw,
    from: Temperature,
    transitions: &[Transition],
    to: Temperature,
) -> Result<Density, ErrorKind> {
    let mut last = from;
    for transition in transitions {
        if !(transition.temperature.si() > last.si()) {
            let rule = "above the reference temperature and the transition before it";
            let value = transition.temperature.si();
            return Err(ErrorKind::OutOfRange { quantity: TRANSITION, value, unit: Suffix("K"), rule });
        }
        if !(transition.volume_change > -1.0 && transition.volume_change.is_finite()) {
            let (quantity, rule) = ("change of volume", "above -1");
            let value = transition.volume_change;
            return Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule });
        }
        last = transition.temperature;
    }
    let reached: Vec<&Transition> = transitions.iter().filter(|t| t.temperature.si() <= to.si()).collect();
    let first = reached.first().map_or(to, |transition| transition.temperature);
    let mut density = solid_density(density, law, from, first)?;
    for (i, transition) in reached.iter().enumerate() {
        let end = reached.get(i + 1).map_or(to, |next| next.temperature);
        let law = ExpansionLaw::Constant { alpha: transition.alpha };
        let changed = Density::from_si(density.si() / (1.0 + transition.volume_change))?;
        density = solid_density(changed, &law, transition.temperature, end)?;
    }
    Ok(density)
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

/// What the excess volume of mixing may add to the density of a liquid alloy at the 95 % level, relative.
///
/// ```text
/// h = 0.025 min(1, 4 Σ_{i<j} xᵢ xⱼ)
/// ```
///
/// 2.5 % is what was found over liquid nickel superalloys whose density was computed from liquid elements; it fades
/// with the product of the fractions as the excess volume of a regular solution does, and is 0 for an element alone.
/// Systems of strong compounds, such as Al–Ni, exceed it.
///
/// ```
/// use matprop::alloy::{Composition, mixing_deviation};
///
/// let solder = Composition::from_mole_fractions(&[("Sn", 0.5), ("Pb", 0.5)])?;
/// assert_eq!(mixing_deviation(&solder), 0.025);
/// assert_eq!(mixing_deviation(&Composition::from_mole_fractions(&[("Sn", 1.0)])?), 0.0);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # References
/// P. K. Sung, D. R. Poirier, E. McBride, Mater. Sci. Eng. A 231 (1997) 189: ±2.5 %.
pub fn mixing_deviation(composition: &Composition) -> f64 {
    let squares: f64 = composition.components().iter().map(|c| c.mole_fraction * c.mole_fraction).sum();
    // Σ_{i<j} x_i x_j = (1 − Σ x_i²)/2.
    0.025 * (2.0 * (1.0 - squares)).clamp(0.0, 1.0)
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
