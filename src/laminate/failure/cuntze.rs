//! Cuntze's failure mode concept in plane stress.

use super::exposure::{Exposure, Say, Stress};
use super::{ErrorKind, Strengths, parameter};

/// Five efforts that interact.
///
/// ```text
/// FF1    E1 ε1/Xt                     FF2    −E1 ε1/Xc           E1 ε1 = σ1 − ν12 σ2
/// IFF1   σ2/Yt                        IFF2   −σ2/Yc
/// IFF3   |τ|/(S − μ σ2)               effort = (Σ effort of each mode, if positive, to the m)^(1/m)
/// ```
///
/// Under σ2 > Yt, where IFF1 alone exceeds 1, the friction term keeps its value at Yt, so that the effort is finite.
///
/// # References
/// R. G. Cuntze, A. Freund, Compos. Sci. Technol. 64 (2004) 343. doi:10.1016/S0266-3538(03)00218-5;
/// R. G. Cuntze, J. Compos. Mater. 46 (2012) 2563.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cuntze {
    strengths: Strengths,
    nu12: f64,
    friction: f64,
    exponent: f64,
}

const NAMES: [&str; 5] = ["FF1", "FF2", "IFF1", "IFF2", "IFF3"];

impl Cuntze {
    pub fn new(nu12: f64, s: &Strengths, friction: f64, exponent: f64) -> Result<Self, ErrorKind> {
        let limit = s.s12 / s.yt;
        parameter("friction of Cuntze", friction, 0.0..=limit.min(2.0), "between 0 and S12/Yt")?;
        parameter("interaction exponent of Cuntze", exponent, 1.0..=20.0, "between 1 and 20")?;
        Ok(Self { strengths: *s, nu12, friction, exponent })
    }

    fn efforts(&self, stress: &Stress) -> [f64; 5] {
        let s = &self.strengths;
        let [s1, s2, .., t] = *stress;
        let fiber = s1 - self.nu12 * s2;
        let shear = t.abs() / (s.s12 - self.friction * s2.min(s.yt));
        [fiber / s.xt, -fiber / s.xc, s2 / s.yt, -s2 / s.yc, shear]
    }
}

impl Exposure for Cuntze {
    fn names(&self) -> &'static [&'static str] {
        &NAMES
    }

    fn modes(&self, stress: &Stress, say: Say<'_>) {
        for (mode, effort) in NAMES.into_iter().zip(self.efforts(stress)) {
            if effort > 0.0 {
                say(mode, effort);
            }
        }
    }

    fn is_proportional(&self) -> bool {
        self.friction == 0.0
    }

    fn index(&self, stress: &Stress) -> (f64, &'static str) {
        let efforts = self.efforts(stress);
        let mut largest = (0.0, NAMES[0]);
        for (effort, mode) in efforts.into_iter().zip(NAMES) {
            if effort > largest.0 {
                largest = (effort, mode);
            }
        }
        if !(largest.0 > 0.0) {
            return largest;
        }
        let part = |effort: &f64| libm::pow((effort / largest.0).max(0.0), self.exponent);
        let sum: f64 = efforts.iter().map(part).sum();
        (largest.0 * libm::pow(sum, 1.0 / self.exponent), largest.1)
    }
}
