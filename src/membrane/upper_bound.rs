//! The empirical trade-off between permeability and selectivity.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Permeability, Ratio};

/// A line `P = k αⁿ` with `n` negative; P of the faster gas in Barrer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UpperBoundLine {
    k_barrer: f64,
    n: f64,
}

/// Where a material lies relative to a bound; positive is beyond it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BoundDistance {
    /// Selectivity of the bound at the same permeability.
    pub alpha_on_bound: f64,
    /// Permeability of the bound at the same selectivity, Barrer.
    pub permeability_on_bound_barrer: f64,
    /// α over the bound's α at the same permeability.
    pub alpha_ratio: f64,
    /// Shortest distance in the log₁₀–log₁₀ plane.
    pub log10_distance: f64,
}

impl UpperBoundLine {
    /// A line from its front factor (Barrer) and its exponent.
    ///
    /// # Errors
    /// `out_of_range` unless k is above 0 and n below 0.
    pub fn new(k_barrer: f64, n: f64) -> Result<Self, ErrorKind> {
        let refuse =
            |quantity, value, rule| Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule });
        if !(k_barrer > 0.0 && k_barrer.is_finite()) {
            return refuse("front factor k", k_barrer, "above 0");
        }
        if !(n < 0.0 && n.is_finite()) {
            return refuse("exponent n", n, "below 0");
        }
        Ok(Self { k_barrer, n })
    }

    /// Selectivity on the line: `α = (P/k)^(1/n)`.
    pub fn alpha(&self, barrer: f64) -> f64 {
        libm::pow(barrer / self.k_barrer, 1.0 / self.n)
    }

    /// Permeability on the line, Barrer: `P = k αⁿ`.
    pub fn permeability_barrer(&self, alpha: f64) -> f64 {
        self.k_barrer * libm::pow(alpha, self.n)
    }

    /// Where a material lies.
    ///
    /// ```text
    /// distance = (log α − log α_bound(P)) / √(1 + 1/n²)        base 10
    /// ```
    ///
    /// ```
    /// use matprop::{membrane::UpperBoundLine, quantity::{Permeability, Ratio}};
    ///
    /// // PIM-1 against the 2008 O2/N2 bound (Robeson 2008, Table 12).
    /// let bound = UpperBoundLine::new(1_396_000.0, -5.666)?;
    /// let pim1 = bound.distance(Permeability::from_barrer(370.0)?, Ratio::new(4.0)?)?;
    /// assert!((pim1.alpha_on_bound - 4.278127667410521).abs() < 1e-10);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` unless the selectivity is above 0; `not_finite` beyond the range of numbers.
    pub fn distance(&self, fast: Permeability, alpha: Ratio) -> Result<BoundDistance, ErrorKind> {
        let (p, alpha) = (fast.barrer(), alpha.value());
        if !(alpha > 0.0) {
            return Err(ErrorKind::OutOfRange {
                quantity: "selectivity",
                value: alpha,
                unit: Suffix("1"),
                rule: "above 0",
            });
        }
        let alpha_on_bound = self.alpha(p);
        let alpha_ratio = alpha / alpha_on_bound;
        let distance = BoundDistance {
            alpha_on_bound,
            permeability_on_bound_barrer: self.permeability_barrer(alpha),
            alpha_ratio,
            log10_distance: libm::log10(alpha_ratio) / (1.0 + 1.0 / (self.n * self.n)).sqrt(),
        };
        let all =
            [alpha_on_bound, distance.permeability_on_bound_barrer, alpha_ratio, distance.log10_distance];
        if all.iter().all(|x| x.is_finite()) {
            Ok(distance)
        } else {
            Err(ErrorKind::NotFinite { quantity: "distance to the upper bound" })
        }
    }
}
