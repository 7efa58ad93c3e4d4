//! The empirical trade-off between permeability and selectivity.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Length, Permeability, Quantity as _, Ratio};

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
    /// P over the bound's P at the same selectivity.
    pub permeability_ratio: f64,
    /// log₁₀ of [`Self::alpha_ratio`]: the distance along α.
    pub log10_alpha_excess: f64,
    /// log₁₀ of [`Self::permeability_ratio`]: the distance along P.
    pub log10_permeability_excess: f64,
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

    /// A line from the other form in which it is printed.
    ///
    /// ```text
    /// α = β P^(−λ)        n = −1/λ    k = β^(1/λ)        P in Barrer
    /// ```
    ///
    /// ```
    /// // Swaidan et al. 2015, O2/N2: α = 18.50 P^(−0.1754).
    /// let line = matprop::membrane::UpperBoundLine::from_beta_lambda(18.5, 0.1754)?;
    /// assert!((line.k_barrer() / 16_767_496.907 - 1.0).abs() < 1e-10);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` unless both are above 0 and give a finite k.
    pub fn from_beta_lambda(beta: f64, lambda: f64) -> Result<Self, ErrorKind> {
        for (quantity, value) in [("front factor beta", beta), ("slope lambda", lambda)] {
            if !(value > 0.0 && value.is_finite()) {
                return Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule: "above 0" });
            }
        }
        Self::new(libm::pow(beta, 1.0 / lambda), -1.0 / lambda)
    }

    /// The front factor k, Barrer.
    pub fn k_barrer(&self) -> f64 {
        self.k_barrer
    }

    /// The exponent n, below 0.
    pub fn n(&self) -> f64 {
        self.n
    }

    /// The front factor of `α = β P^(−λ)`, P in Barrer: `β = k^(−1/n)`.
    pub fn beta(&self) -> f64 {
        libm::pow(self.k_barrer, -1.0 / self.n)
    }

    /// The slope of `α = β P^(−λ)`: `λ = −1/n`.
    pub fn lambda(&self) -> f64 {
        -1.0 / self.n
    }

    /// The selectivity at which two lines cross; `None` if they are parallel.
    ///
    /// ```text
    /// α = (k₂/k₁)^(1/(n₁ − n₂))
    /// ```
    ///
    /// ```
    /// use matprop::membrane::UpperBoundLine;
    ///
    /// // H2/CO2: above α = 37.5 the line of 2008 lies below the one before (Robeson 2008, Table 12).
    /// let (prior, present) = (UpperBoundLine::new(1200.0, -1.9363)?, UpperBoundLine::new(4515.0, -2.302)?);
    /// assert!((prior.crossing(&present).unwrap() - 37.465).abs() < 0.001);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    pub fn crossing(&self, other: &Self) -> Option<f64> {
        let alpha = libm::pow(other.k_barrer / self.k_barrer, 1.0 / (self.n - other.n));
        (alpha > 0.0 && alpha.is_finite()).then_some(alpha)
    }

    /// Selectivities of points on the line whose permeabilities are `first`, `10 first`, `100 first`, … (Barrer).
    pub fn decades(&self, first: f64, count: usize) -> Vec<f64> {
        let (start, step) = (self.alpha(first), libm::pow(10.0, 1.0 / self.n));
        std::iter::successors(Some(start), |alpha| Some(alpha * step)).take(count).collect()
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
        let log10_alpha_excess = libm::log10(alpha_ratio);
        // log(P/P_bound) = −n log(α/α_bound): both measure the same gap between parallel lines.
        let log10_permeability_excess = -self.n * log10_alpha_excess;
        let permeability_on_bound_barrer = self.permeability_barrer(alpha);
        let distance = BoundDistance {
            alpha_on_bound,
            permeability_on_bound_barrer,
            alpha_ratio,
            permeability_ratio: p / permeability_on_bound_barrer,
            log10_alpha_excess,
            log10_permeability_excess,
            log10_distance: log10_alpha_excess / (1.0 + 1.0 / (self.n * self.n)).sqrt(),
        };
        let all = [
            alpha_on_bound,
            permeability_on_bound_barrer,
            alpha_ratio,
            distance.permeability_ratio,
            distance.log10_permeability_excess,
            distance.log10_distance,
        ];
        if all.iter().all(|x| x.is_finite()) {
            Ok(distance)
        } else {
            Err(ErrorKind::NotFinite { quantity: "distance to the upper bound" })
        }
    }
}

/// Freeman's slope of an upper bound from the sizes of the gases.
///
/// ```text
/// α = β P^(−λ)        λ = (d_B/d_A)² − 1        n = −1/λ
/// ```
///
/// | symbol     | argument       | unit |
/// |------------|----------------|------|
/// | `d_A, d_B` | `small, large` | m, kinetic diameters of the faster (smaller) and the slower gas |
///
/// Tends to 0 for gases of one size. A line fitted to data follows it only approximately: with Breck's diameters n is
/// −9.4 for O2/N2, the line of 2008 has −5.67.
///
/// ```
/// use matprop::{membrane::freeman_slope, quantity::Length};
///
/// let lambda = freeman_slope(Length::from_m(3.30e-10)?, Length::from_m(3.80e-10)?)?;
/// assert!((lambda.value() - 0.32598714).abs() < 1e-8);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` if the ratio leaves the range of numbers.
///
/// # References
/// B. D. Freeman, Macromolecules 32 (1999) 375. doi:10.1021/ma9814548
pub fn freeman_slope(small: Length, large: Length) -> Result<Ratio, ErrorKind> {
    // (d_B² − d_A²)/d_A² without the cancellation of gases of nearly one size.
    let (a, b) = (small.si(), large.si());
    Ratio::new((b - a) / a * ((b + a) / a))
}
