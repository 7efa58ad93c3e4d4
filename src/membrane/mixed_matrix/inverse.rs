//! The dispersed phase from a measured membrane: each model solved for λ.

use super::effective_medium::pal_room;
use super::method::{Method, refused};
use super::two_phase::packed;
use crate::error::ErrorKind;

/// What a model can reach at one loading, over the permeability of the matrix.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// With a dispersed phase that lets nothing through.
    pub least: f64,
    /// With one that has no resistance; infinite where paths through it percolate.
    pub most: f64,
}

impl Method {
    /// The ratios this model can reach, from λ = 0 to λ → ∞.
    ///
    /// ```
    /// use matprop::membrane::mixed_matrix::Method;
    ///
    /// let reach = Method::Maxwell.reach(0.2)?;
    /// assert!((reach.least - 0.8 / 1.1).abs() < 1e-15 && (reach.most - 1.75).abs() < 1e-15);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// As [`Method::ratio`].
    pub fn reach(&self, phi: f64) -> Result<Reach, ErrorKind> {
        let least = self.ratio(0.0, phi)?;
        let infinite = |below: f64, above: f64| if below > 0.0 { above / below } else { f64::INFINITY };
        let cubed = |room: f64| infinite(room * room * room, 1.0);
        let most = match *self {
            Self::Maxwell => infinite(1.0 - phi, 1.0 + 2.0 * phi),
            Self::BruggemanHanai => cubed(1.0 - phi),
            Self::Pal { packing } => cubed(pal_room(phi, packing)),
            Self::BruggemanSymmetric => infinite(1.0 - 3.0 * phi, 1.0),
            Self::LewisNielsen { packing } => infinite(1.0 - packed(phi, packing) * phi, 1.0 + 2.0 * phi),
            Self::MaxwellWagnerSillars { shape } => {
                infinite(shape * (1.0 - phi), shape + (1.0 - shape) * phi)
            }
            Self::Series => infinite(1.0 - phi, 1.0),
            Self::ChiewGlandt | Self::Gonzo => self.raw(1e300, phi),
            Self::Parallel | Self::Geometric | Self::MaxwellInverted if phi > 0.0 => f64::INFINITY,
            Self::Parallel | Self::Geometric | Self::MaxwellInverted => 1.0,
        };
        Ok(Reach { least, most })
    }

    /// λ = Pd/Pm that gives a measured ratio of the permeabilities of membrane and matrix.
    ///
    /// ```
    /// use matprop::membrane::mixed_matrix::Method;
    ///
    /// let lambda = Method::BruggemanHanai.contrast(1.3752233307581139, 0.2)?;
    /// assert!((lambda - 4.4).abs() < 1e-12);
    /// assert_eq!(Method::Maxwell.contrast(2.0, 0.2).unwrap_err().code(), "no_dispersed_phase");
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `no_dispersed_phase` if no filler gives this ratio by this model; `out_of_range` as [`Method::ratio`], and for
    /// φ = 0, which says nothing of the filler.
    pub fn contrast(&self, ratio: f64, phi: f64) -> Result<f64, ErrorKind> {
        if phi == 0.0 {
            return Err(refused("volume fraction", phi, "above 0"));
        }
        if !(ratio.is_finite() && ratio >= 0.0) {
            return Err(refused("ratio of the permeabilities", ratio, "0 or more"));
        }
        let Reach { least, most } = self.reach(phi)?;
        let none = || ErrorKind::NoDispersedPhase { model: self.model().name, ratio, least, most };
        // Rounding of the limit itself is no reason to refuse an impermeable filler.
        if (ratio - least).abs() <= 1e-14 * least && least < 1.0 {
            return Ok(0.0);
        }
        if !(ratio >= least && ratio < most) {
            return Err(none());
        }
        let lambda = self.solved(ratio, phi).ok_or_else(none)?;
        if lambda.is_finite() && lambda >= 0.0 { Ok(lambda) } else { Err(none()) }
    }

    fn solved(&self, r: f64, phi: f64) -> Option<f64> {
        // β = (r − 1)/(φ (2 + ψr)), λ = (1 + 2β)/(1 − β).
        let sphere = |psi: f64| {
            let (step, whole) = (r - 1.0, phi * (2.0 + psi * r));
            (whole + 2.0 * step) / (whole - step)
        };
        let differential = |room: f64| {
            let c = room * libm::cbrt(r);
            (r - c) / (1.0 - c)
        };
        match *self {
            // Where λ = 1 the equations below are 0/0 for any ratio but 1.
            _ if r == 1.0 => Some(1.0),
            Self::Maxwell => Some(sphere(1.0)),
            Self::LewisNielsen { packing } => Some(sphere(packed(phi, packing))),
            Self::BruggemanHanai => Some(differential(1.0 - phi)),
            Self::Pal { packing } => Some(differential(pal_room(phi, packing))),
            Self::BruggemanSymmetric => {
                Some(r * (2.0 * r - (2.0 - 3.0 * phi)) / (1.0 + r * (3.0 * phi - 1.0)))
            }
            Self::MaxwellWagnerSillars { shape: n } => {
                let m = 1.0 - n;
                let (up, down) = (r * (m + n * phi) - m * (1.0 - phi), n + m * phi - r * n * (1.0 - phi));
                Some(up / down)
            }
            Self::Parallel => Some((r - (1.0 - phi)) / phi),
            Self::Series => Some(r * phi / (1.0 - r * (1.0 - phi))),
            Self::Geometric => Some(libm::pow(r, 1.0 / phi)),
            Self::MaxwellInverted => Some(inverted(r, phi)),
            Self::ChiewGlandt | Self::Gonzo => self.searched(r, phi),
        }
    }

    /// By bisection of ln λ between 1e-300 and 1e300, where the model rises all the way.
    fn searched(&self, r: f64, phi: f64) -> Option<f64> {
        let (mut low, mut high) = (-690.0, 690.0);
        let above = |t: f64| self.raw(libm::exp(t), phi) >= r;
        if above(low) || !above(high) {
            return None;
        }
        for _ in 0..80 {
            let middle = 0.5 * (low + high);
            if above(middle) { high = middle } else { low = middle }
        }
        Some(libm::exp(0.5 * (low + high)))
    }
}

/// The positive root of `2φλ² + (3 − 2φ) λ = r ((3 − φ) λ + φ)`.
fn inverted(r: f64, phi: f64) -> f64 {
    let (a, b, c) = (2.0 * phi, (3.0 - 2.0 * phi) - r * (3.0 - phi), r * phi);
    let root = (b * b + 4.0 * a * c).sqrt();
    if b > 0.0 { 2.0 * c / (b + root) } else { (root - b) / (2.0 * a) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_model_finds_its_filler_again() {
        let methods = [
            Method::Maxwell,
            Method::BruggemanHanai,
            Method::BruggemanSymmetric,
            Method::LewisNielsen { packing: 0.64 },
            Method::Pal { packing: 0.64 },
            Method::ChiewGlandt,
            Method::Gonzo,
            Method::MaxwellWagnerSillars { shape: 0.2 },
            Method::Parallel,
            Method::Series,
            Method::Geometric,
            Method::MaxwellInverted,
        ];
        for method in methods {
            for lambda in [0.0, 0.01, 0.5, 1.0, 3.0, 50.0] {
                let ratio = method.ratio(lambda, 0.25).unwrap();
                let found = method.contrast(ratio, 0.25).unwrap();
                assert!((found - lambda).abs() <= 1e-10 * lambda + 1e-13, "{method:?} {lambda}: {found}");
            }
            let beyond = method.reach(0.25).unwrap();
            if beyond.most.is_finite() {
                assert!(method.contrast(beyond.most * 1.001, 0.25).is_err(), "{method:?}");
            }
            if beyond.least > 0.0 {
                assert!(method.contrast(beyond.least * 0.999, 0.25).is_err(), "{method:?}");
            }
        }
    }
}
