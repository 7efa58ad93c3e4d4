//! Puck and Schürmann, plane stress.

use super::exposure::{Exposure, Say, Stress};
use super::{Strengths, parameter};
use crate::error::ErrorKind;

/// Stress exposure of fiber failure (FF) and of inter-fiber failure in the modes A, B and C.
///
/// ```text
/// FF      σ1/Xt or −σ1/Xc
/// A       √((τ/S)² + (1 − p⁺ Yt/S)² (σ2/Yt)²) + p⁺ σ2/S                  σ2 ≥ 0
/// B       (√(τ² + (p⁻ σ2)²) + p⁻ σ2) / S                                 0 ≤ |σ2/τ| ≤ RA/τc
/// C       ((τ/(2 (1 + p⊥⊥) S))² + (σ2/Yc)²) Yc/(−σ2)                     otherwise
/// RA = S/(2 p⁻) (√(1 + 2 p⁻ Yc/S) − 1)    p⊥⊥ = p⁻ RA/S    τc = S √(1 + 2 p⊥⊥)
/// ```
///
/// The exposure grows in proportion to the stress, so the reserve factor without residual stress is its inverse.
///
/// # References
/// A. Puck, H. Schürmann, Compos. Sci. Technol. 58 (1998) 1045. doi:10.1016/S0266-3538(96)00140-6
#[derive(Clone, Copy, Debug)]
pub(super) struct Puck {
    strengths: Strengths,
    p_tension: f64,
    p_compression: f64,
    /// RA and p⊥⊥.
    ra: f64,
    p_nn: f64,
}

impl Puck {
    pub fn new(strengths: &Strengths, p_tension: f64, p_compression: f64) -> Result<Self, ErrorKind> {
        parameter("inclination p on the tension side", p_tension, 0.0..=1.0, "between 0 and 1")?;
        parameter("inclination p on the compression side", p_compression, 1e-6..=1.0, "between 1e-6 and 1")?;
        let (s, yc) = (strengths.s12, strengths.yc);
        let ra = s / (2.0 * p_compression) * ((1.0 + 2.0 * p_compression * yc / s).sqrt() - 1.0);
        Ok(Self { strengths: *strengths, p_tension, p_compression, ra, p_nn: p_compression * ra / s })
    }

    fn inter_fiber(&self, s2: f64, t: f64) -> (f64, &'static str) {
        let Strengths { yt, yc, s12: s, .. } = self.strengths;
        if s2 >= 0.0 {
            let p = self.p_tension;
            let (x, y) = (t / s, (1.0 - p * yt / s) * s2 / yt);
            return ((x * x + y * y).sqrt() + p * s2 / s, "IFF-A");
        }
        let tau_c = s * (1.0 + 2.0 * self.p_nn).sqrt();
        if -s2 * tau_c <= self.ra * t {
            let ps = self.p_compression * s2;
            return (((t * t + ps * ps).sqrt() + ps) / s, "IFF-B");
        }
        let (x, y) = (t / (2.0 * (1.0 + self.p_nn) * s), s2 / yc);
        ((x * x + y * y) * yc / -s2, "IFF-C")
    }
}

impl Exposure for Puck {
    fn names(&self) -> &'static [&'static str] {
        &["FF", "IFF-A", "IFF-B", "IFF-C"]
    }

    fn modes(&self, stress: &Stress, say: Say<'_>) {
        let [s1, s2, .., t] = *stress;
        say("FF", if s1 >= 0.0 { s1 / self.strengths.xt } else { -s1 / self.strengths.xc });
        let (index, mode) = self.inter_fiber(s2, t.abs());
        say(mode, index);
    }

    fn is_proportional(&self) -> bool {
        true
    }
}
