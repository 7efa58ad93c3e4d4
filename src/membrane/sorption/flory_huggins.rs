//! Flory–Huggins sorption of vapors.

use super::ruled;
use crate::error::ErrorKind;
use crate::numeric::root;
use crate::quantity::{Quantity, VolumeFraction};

/// Steps of the search for the first volume fraction at an activity.
const STEPS: usize = 2000;

/// Sorption of a vapor in a polymer that swells.
///
/// ```text
/// ln a = ln v + (1 − r)(1 − v) + χ (1 − v)²        χ = χ₀ + χ₁ v + χ₂ v²
/// ```
///
/// | symbol | meaning                                                              |
/// |--------|----------------------------------------------------------------------|
/// | `a`    | activity of the vapor, p/p_sat                                       |
/// | `v`    | volume fraction of the penetrant in the swollen polymer              |
/// | `χ`    | interaction parameter                                                |
/// | `r`    | molar volume of the penetrant over that of the polymer, 0 for a long one |
///
/// v → a exp(−1 − χ₀) for a → 0 and r = 0. For χ > 0.5 the activity has a maximum at v = 1/(2χ) (constant χ, r = 0):
/// the volume fraction is the smallest root. A χ that depends on v is the one of this equation, as fitted to
/// activities, not that of the free energy of mixing.
///
/// # References
/// P. J. Flory, Principles of Polymer Chemistry (Cornell University Press 1953), ch. XII, eq. (26) with x → ∞
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FloryHuggins {
    chi: [f64; 3],
    ratio: f64,
}

impl FloryHuggins {
    /// From χ₀, χ₁, χ₂ and the ratio r of molar volumes.
    ///
    /// ```
    /// use matprop::membrane::sorption::FloryHuggins;
    ///
    /// let model = FloryHuggins::new([1.5, 0.0, 0.0], 0.0)?;
    /// let v = model.volume_fraction(0.3)?;
    /// assert!((v.fraction() - 0.027452646930365365).abs() < 1e-14);
    /// assert!((model.activity(v)? - 0.3).abs() < 1e-14);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `not_finite`, and `out_of_range` unless r is 0 to 1.
    pub fn new(chi: [f64; 3], ratio: f64) -> Result<Self, ErrorKind> {
        for x in chi {
            ruled("interaction parameter chi", x, "1", "-100 to 100", x.abs() <= 100.0)?;
        }
        ruled("ratio of molar volumes", ratio, "1", "0 to 1", (0.0..=1.0).contains(&ratio))?;
        Ok(Self { chi, ratio })
    }

    /// χ at a volume fraction of the penetrant.
    pub fn chi(&self, v: VolumeFraction) -> f64 {
        self.chi_at(v.si())
    }

    /// Activity at a volume fraction.
    ///
    /// # Errors
    /// `not_finite` beyond the range of numbers.
    pub fn activity(&self, v: VolumeFraction) -> Result<f64, ErrorKind> {
        let v = v.si();
        let a = if v > 0.0 { libm::exp(self.log_activity(v)) } else { 0.0 };
        if a.is_finite() { Ok(a) } else { Err(ErrorKind::NotFinite { quantity: "activity" }) }
    }

    /// Volume fraction at an activity, the smallest there is.
    ///
    /// # Errors
    /// `out_of_range` unless the activity is 0 to 1, and if no volume fraction up to 1 has it.
    pub fn volume_fraction(&self, activity: f64) -> Result<VolumeFraction, ErrorKind> {
        ruled("activity", activity, "1", "0 to 1", (0.0..=1.0).contains(&activity))?;
        if activity == 0.0 {
            return VolumeFraction::from_si(0.0);
        }
        let sought = libm::log(activity);
        // In ln v: from where the activity is surely lower, on a grid that is finer than any bend of the curve.
        let [c0, c1, c2] = self.chi;
        let lowest = sought - 2.0 - c0.abs() - c1.abs() - c2.abs();
        let excess = |ln_v: f64| self.log_activity(libm::exp(ln_v)) - sought;
        let mut low = lowest;
        for step in 1..=STEPS {
            let high = if step == STEPS { 0.0 } else { lowest * (1.0 - step as f64 / STEPS as f64) };
            if excess(high) >= 0.0 {
                let ln_v = root(excess, low, high, 0.0).unwrap_or(high);
                return VolumeFraction::from_si(libm::exp(ln_v).min(1.0));
            }
            low = high;
        }
        let v = VolumeFraction::from_si(1.0)?;
        ruled("activity", activity, "1", "within what the polymer reaches before it dissolves", false)?;
        Ok(v)
    }

    /// ln v at an activity below that of `most` = ln v, up to which the activity grows with v.
    pub(super) fn log_fraction(&self, log_activity: f64, most: f64) -> f64 {
        let [c0, c1, c2] = self.chi;
        // The activity coefficient ln(a/v) is between −Σ|χ| and 1 + Σ|χ|.
        let least = log_activity - 1.0 - c0.abs() - c1.abs() - c2.abs();
        let excess = |ln_v: f64| self.log_activity(libm::exp(ln_v)) - log_activity;
        root(excess, least, most, 0.0).unwrap_or(most)
    }

    /// ln(a/v) at infinite dilution.
    pub(super) fn log_dilute(&self) -> f64 {
        1.0 - self.ratio + self.chi[0]
    }

    /// χ at a volume fraction.
    pub(super) fn chi_at(&self, v: f64) -> f64 {
        let [c0, c1, c2] = self.chi;
        c0 + v * (c1 + v * c2)
    }

    pub(super) fn log_activity(&self, v: f64) -> f64 {
        let [c0, c1, c2] = self.chi;
        let polymer = 1.0 - v;
        libm::log(v) + (1.0 - self.ratio) * polymer + (c0 + v * (c1 + v * c2)) * polymer * polymer
    }
}
