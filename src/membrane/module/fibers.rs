//! Hollow fibers: which area they have, and how their channels resist a flow.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Area, GAS_CONSTANT, Length, Quantity as _, Ratio, Temperature, Viscosity};
use core::f64::consts::PI;

/// The surface of a fiber that permeances are referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaBasis {
    /// The outside: the skin of an asymmetric fiber fed from the shell.
    Outer,
    /// The inside: the skin of an asymmetric fiber fed into the bore.
    Inner,
    /// The logarithmic mean of both: a symmetric wall, permeance = permeability / wall thickness.
    LogMean,
}

/// A bundle of fibers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fibers {
    length: f64,
    outer: f64,
    inner: f64,
    basis: AreaBasis,
}

impl Fibers {
    /// From the active length and the two diameters of a fiber.
    ///
    /// # Errors
    /// `out_of_range` unless length and inner diameter are above 0 and the outer diameter above the inner one.
    pub fn new(length: Length, outer: Length, inner: Length, basis: AreaBasis) -> Result<Self, ErrorKind> {
        for (quantity, value) in [("fiber length", length), ("inner diameter", inner)] {
            if !(value.si() > 0.0) {
                return Err(ErrorKind::OutOfRange {
                    quantity,
                    value: value.si(),
                    unit: Suffix("m"),
                    rule: "above 0",
                });
            }
        }
        if !(outer.si() > inner.si()) {
            let (value, unit) = (outer.um(), Suffix("um"));
            let rule = "above the inner diameter";
            return Err(ErrorKind::OutOfRange { quantity: "outer diameter", value, unit, rule });
        }
        Ok(Self { length: length.si(), outer: outer.si(), inner: inner.si(), basis })
    }

    /// The diameter whose circle times length is the area of a fiber, m.
    fn diameter(&self) -> f64 {
        match self.basis {
            AreaBasis::Outer => self.outer,
            AreaBasis::Inner => self.inner,
            AreaBasis::LogMean => (self.outer - self.inner) / libm::log(self.outer / self.inner),
        }
    }

    /// Area of `count` fibers.
    ///
    /// ```
    /// use matprop::membrane::module::{AreaBasis, Fibers};
    /// use matprop::quantity::Length;
    ///
    /// let um = Length::from_um;
    /// let fibers = Fibers::new(Length::from_m(1.0)?, um(400.0)?, um(200.0)?, AreaBasis::Outer)?;
    /// assert!((fibers.area(160_000.0)?.m2() - 201.06193).abs() < 1e-5);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` unless the count is above 0.
    pub fn area(&self, count: f64) -> Result<Area, ErrorKind> {
        Area::from_si(PI * self.diameter() * self.length * count)
    }

    /// The number of fibers of an area.
    pub fn count(&self, area: Area) -> f64 {
        area.si() / (PI * self.diameter() * self.length)
    }

    /// Areas of the outside and of the inside where the area of the basis is `area`.
    pub(crate) fn surfaces(&self, area: f64) -> (f64, f64) {
        (area * self.outer / self.diameter(), area * self.inner / self.diameter())
    }

    /// The bores, by Hagen and Poiseuille.
    ///
    /// ```text
    /// d(p²)/dz = −256 μ R T n / (π d⁴ N)
    /// ```
    ///
    /// for a flow of `n` (mol/s) through `N` fibers of the inner diameter `d`.
    pub fn bore(&self, viscosity: Viscosity, temperature: Temperature) -> Channel {
        let d = self.inner;
        self.channel(PI * d * d * d * d / 128.0, viscosity, temperature)
    }

    /// The space outside, by Happel's free-surface model of flow along cylinders.
    ///
    /// ```text
    /// k = r²/(4φ) (−ln φ − 3/2 + 2φ − φ²/2)        d(p²)/dz = −2 μ R T n φ / (k π r² N)
    /// ```
    ///
    /// | symbol | argument  | unit |
    /// |--------|-----------|------|
    /// | `φ`    | `packing` | 1, cross-section of the fibers over that of the shell |
    /// | `r`    |           | m, outer radius |
    ///
    /// # Errors
    /// `out_of_range` unless the packing fraction is above 0 and below 0.9069, that of touching fibers.
    ///
    /// # References
    /// J. Happel, AIChE J. 5 (1959) 174. doi:10.1002/aic.690050211
    pub fn shell(
        &self,
        packing: Ratio,
        viscosity: Viscosity,
        temperature: Temperature,
    ) -> Result<Channel, ErrorKind> {
        let phi = packing.value();
        if !(phi > 0.0 && phi < PI / 12.0_f64.sqrt()) {
            let rule = "above 0 and below 0.9069, where parallel fibers touch";
            return Err(ErrorKind::OutOfRange {
                quantity: "packing fraction",
                value: phi,
                unit: Suffix("1"),
                rule,
            });
        }
        let r = 0.5 * self.outer;
        let permeability = r * r * free_surface(phi);
        Ok(self.channel(permeability * PI * r * r / phi, viscosity, temperature))
    }

    /// `conductance` is that of one fiber, m⁴: volume flow = conductance / μ · pressure gradient.
    fn channel(&self, conductance: f64, viscosity: Viscosity, temperature: Temperature) -> Channel {
        let rt = GAS_CONSTANT * temperature.si();
        // Over the whole length; the number of fibers goes with the area.
        let fall = 2.0 * viscosity.si() * rt * self.length / conductance;
        Channel { resistance: fall * PI * self.diameter() * self.length }
    }
}

/// Permeability of a bundle along its fibers over the square of their radius.
///
/// ```text
/// k/r² = (−ln φ − 3/2 + 2φ − φ²/2) / (4φ)
/// ```
///
/// With ε = 1 − φ the terms cancel up to ε³/3; a series stands in near φ → 1.
fn free_surface(phi: f64) -> f64 {
    let voids = 1.0 - phi;
    let bracket = if voids < 0.1 {
        // −ln(1 − ε) = Σ ε^k/k; the rest is −ε − ε²/2 exactly.
        let (mut sum, mut power) = (0.0, voids * voids * voids);
        for k in 3..40 {
            sum += power / f64::from(k);
            power *= voids;
        }
        sum
    } else {
        -libm::log(phi) - 1.5 + 2.0 * phi - 0.5 * phi * phi
    };
    bracket / (4.0 * phi)
}

/// A channel along the fibers of a module, on one side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Channel {
    resistance: f64,
}

impl Channel {
    /// Fall of p² of 1 mol/s along a module of 1 m², Pa²·m²·s/mol.
    pub(crate) fn resistance(&self) -> f64 {
        self.resistance
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_free_surface_bracket_is_smooth_and_tends_to_a_slit() {
        let direct = |phi: f64| (-libm::log(phi) - 1.5 + 2.0 * phi - 0.5 * phi * phi) / (4.0 * phi);
        approx::assert_relative_eq!(free_surface(0.9001), direct(0.9001), max_relative = 1e-11);
        // Touching the free surface, the gap b − a ≈ aε/2 is a slit with one free wall: k = ε (gap)²/3.
        let voids = 1e-3;
        let slit = voids * (0.5 * voids) * (0.5 * voids) / 3.0;
        approx::assert_relative_eq!(free_surface(1.0 - voids), slit, max_relative = 3e-3);
    }
}
