//! A composition: elements with their mass and mole fractions.

use crate::data::{self, Element};
use crate::error::{ErrorKind, Suffix};

/// How far from 1 the fractions may add up before they are refused.
pub const SUM_TOLERANCE: f64 = 0.005;

/// One element of a composition.
#[derive(Clone, Copy, Debug)]
pub struct Component {
    /// The element.
    pub element: &'static Element,
    /// Mass fraction, parts of 1.
    pub mass_fraction: f64,
    /// Mole fraction, parts of 1.
    pub mole_fraction: f64,
}

/// Elements whose fractions add up to 1; never empty, no element twice.
///
/// ```
/// use matprop::alloy::Composition;
///
/// let brass = Composition::from_mass_fractions(&[("Cu", 0.7), ("Zn", 0.3)])?;
/// assert!((brass.components()[0].mole_fraction - 0.7059407864901635).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Debug)]
pub struct Composition {
    components: Vec<Component>,
    sum: f64,
}

impl Composition {
    /// From mass fractions (parts of 1), which add up to 1 within [`SUM_TOLERANCE`] and are then scaled to 1.
    ///
    /// # Errors
    /// `empty`, `unknown_element`, `duplicate_field`, `out_of_range`, `fraction_sum`.
    pub fn from_mass_fractions(fractions: &[(&str, f64)]) -> Result<Self, ErrorKind> {
        let sum = total(fractions)?;
        Self::new(fractions, sum, |element, fraction| (fraction, fraction / element.standard_atomic_weight))
    }

    /// From mole fractions (parts of 1), which add up to 1 within [`SUM_TOLERANCE`] and are then scaled to 1.
    ///
    /// # Errors
    /// As [`Composition::from_mass_fractions`].
    pub fn from_mole_fractions(fractions: &[(&str, f64)]) -> Result<Self, ErrorKind> {
        let sum = total(fractions)?;
        Self::new(fractions, sum, |element, fraction| (fraction * element.standard_atomic_weight, fraction))
    }

    /// From mole ratios of any sum, as in a formula.
    ///
    /// ```
    /// # use matprop::alloy::Composition;
    /// let cantor = Composition::from_mole_ratios(&[("Co", 1.0), ("Cr", 1.0), ("Fe", 1.0), ("Mn", 1.0), ("Ni", 1.0)])?;
    /// assert_eq!(cantor.components()[0].mole_fraction, 0.2);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `empty`, `unknown_element`, `duplicate_field`, `out_of_range`.
    pub fn from_mole_ratios(ratios: &[(&str, f64)]) -> Result<Self, ErrorKind> {
        Self::new(ratios, 1.0, |element, ratio| (ratio * element.standard_atomic_weight, ratio))
    }

    fn new(
        amounts: &[(&str, f64)],
        sum: f64,
        masses_and_moles: impl Fn(&Element, f64) -> (f64, f64),
    ) -> Result<Self, ErrorKind> {
        if amounts.is_empty() {
            return Err(ErrorKind::Empty { what: "elements".into() });
        }
        let mut components: Vec<Component> = Vec::with_capacity(amounts.len());
        for &(symbol, amount) in amounts {
            let element = data::element(symbol)?;
            if !(amount >= 0.0 && amount.is_finite()) {
                return Err(negative(amount));
            }
            if components.iter().any(|known| known.element.symbol == symbol) {
                return Err(ErrorKind::DuplicateField { field: symbol.to_owned() });
            }
            let (mass_fraction, mole_fraction) = masses_and_moles(element, amount);
            components.push(Component { element, mass_fraction, mole_fraction });
        }
        let mass: f64 = components.iter().map(|c| c.mass_fraction).sum();
        let moles: f64 = components.iter().map(|c| c.mole_fraction).sum();
        if !(mass > 0.0 && mass.is_finite() && moles > 0.0 && moles.is_finite()) {
            return Err(ErrorKind::Empty { what: "amounts above 0".into() });
        }
        for component in &mut components {
            component.mass_fraction /= mass;
            component.mole_fraction /= moles;
        }
        Ok(Self { components, sum })
    }

    /// The elements in the order they were given.
    pub fn components(&self) -> &[Component] {
        &self.components
    }

    /// What the fractions added up to before they were scaled to 1; 1 for ratios.
    pub fn sum(&self) -> f64 {
        self.sum
    }

    /// Mean molar mass Σ xᵢ Mᵢ, g/mol.
    pub fn molar_mass_g_mol(&self) -> f64 {
        self.components.iter().map(|c| c.mole_fraction * c.element.standard_atomic_weight).sum()
    }
}

fn negative(value: f64) -> ErrorKind {
    if value.is_nan() || value.is_infinite() {
        return ErrorKind::NotFinite { quantity: "amount of an element" };
    }
    ErrorKind::OutOfRange { quantity: "amount of an element", value, unit: Suffix(""), rule: "0 or more" }
}

/// A sum of fractions in percent, without the last digits that adding up leaves.
pub(super) fn in_percent(sum: f64) -> f64 {
    libm::round(1e12 * sum) / 1e10
}

/// The sum of fractions, close enough to 1.
fn total(fractions: &[(&str, f64)]) -> Result<f64, ErrorKind> {
    if let Some(&(_, bad)) = fractions.iter().find(|(_, fraction)| !(*fraction >= 0.0)) {
        return Err(negative(bad));
    }
    let sum: f64 = fractions.iter().map(|(_, fraction)| fraction).sum();
    if !fractions.is_empty() && !((sum - 1.0).abs() <= SUM_TOLERANCE) {
        return Err(ErrorKind::FractionSum { percent: in_percent(sum), tolerance: 100.0 * SUM_TOLERANCE });
    }
    Ok(sum)
}
