//! The composition that a measured density belongs to.

use super::composition::Composition;
use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Density, Quantity as _};

/// How finely the range of fractions is searched for changes of sign.
const STEPS: usize = 2000;

/// A fraction of the element that gives the density.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Solution {
    /// Mass fraction.
    pub mass_fraction: f64,
    /// ∂ρ/∂w there, kg/m³ per mass fraction: divide the uncertainty of the density by it.
    pub sensitivity: f64,
}

/// Every mass fraction of one element that gives a density, the others keeping their proportion.
///
/// `density` is any model of the density. The range 0 to 1 is searched in 2000 steps, and each change of sign is bisected
/// to the last bit; solutions closer to each other than a step can be missed, and a jump (where the model changes the matrix) is
/// not a solution.
///
/// ```
/// use matprop::alloy::{Composition, density::ideal_mixing, fractions_at};
/// use matprop::quantity::Density;
///
/// let brass = Composition::from_mass_fractions(&[("Cu", 0.5), ("Zn", 0.5)])?;
/// let found = fractions_at(&brass, "Zn", Density::from_kg_m3(8323.497267759563)?, |alloy| Ok(ideal_mixing(alloy)?.density))?;
/// assert_eq!(found.len(), 1);
/// assert!((found[0].mass_fraction - 0.3).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `needs` when the element is not in the composition or alone in it; `out_of_reach` when no fraction gives the density;
/// what the model returns.
pub fn fractions_at(
    composition: &Composition,
    symbol: &str,
    measured: Density,
    density: impl Fn(&Composition) -> Result<Density, ErrorKind>,
) -> Result<Vec<Solution>, ErrorKind> {
    let components = composition.components();
    let own = components.iter().find(|c| c.element.symbol == symbol).map(|c| c.mass_fraction);
    let others = 1.0 - own.unwrap_or(1.0);
    if !(others > 0.0) {
        let other = format!("{symbol} beside other elements");
        return Err(ErrorKind::Needs { field: "composition".into(), other });
    }
    let at = |w: f64| -> Result<f64, ErrorKind> {
        let fraction = |c: &super::Component| {
            let known = c.element.symbol == symbol;
            (c.element.symbol.as_str(), if known { w } else { c.mass_fraction * (1.0 - w) / others })
        };
        let fractions: Vec<(&str, f64)> = components.iter().map(fraction).collect();
        Ok(density(&Composition::from_mass_fractions(&fractions)?)?.si())
    };
    let gap = |w: f64| at(w).map(|density| density - measured.si());
    let mut found = Vec::new();
    let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
    let (mut left, mut value) = (0.0, gap(0.0)?);
    for step in 1..=STEPS {
        let right = step as f64 / STEPS as f64;
        let next = gap(right)?;
        (least, most) = (least.min(value).min(next), most.max(value).max(next));
        if value == 0.0 && left == 0.0 {
            found.push(0.0);
        }
        if next == 0.0 {
            found.push(right);
        } else if value != 0.0 && (value < 0.0) != (next < 0.0) {
            let (w, jump) = bisected(&gap, left, right, value)?;
            if jump <= 1e-6 * measured.si() {
                found.push(w);
            }
        }
        (left, value) = (right, next);
    }
    if found.is_empty() {
        return Err(ErrorKind::OutOfRange {
            quantity: "measured density",
            value: measured.si(),
            unit: Suffix("kg/m3"),
            rule: "a density that some fraction of the element gives; choose another element or check the measurement",
        });
    }
    let slope = |w: f64| -> Result<f64, ErrorKind> {
        let (low, high) = (f64::max(w - 1e-6, 0.0), f64::min(w + 1e-6, 1.0));
        Ok((at(high)? - at(low)?) / (high - low))
    };
    found.into_iter().map(|w| Ok(Solution { mass_fraction: w, sensitivity: slope(w)? })).collect()
}

/// Where the sign changes between two points, and how far the function jumps there.
fn bisected(
    gap: &impl Fn(f64) -> Result<f64, ErrorKind>,
    mut left: f64,
    mut right: f64,
    at_left: f64,
) -> Result<(f64, f64), ErrorKind> {
    for _ in 0..60 {
        let middle = 0.5 * (left + right);
        if middle <= left || middle >= right {
            break;
        }
        if (gap(middle)? < 0.0) == (at_left < 0.0) {
            left = middle;
        } else {
            right = middle;
        }
    }
    let (low, high) = (gap(left)?, gap(right)?);
    Ok((if low.abs() <= high.abs() { left } else { right }, (high - low).abs()))
}
