//! Sun: Hashin and Rotem's modes, with shear resistance raised by friction under transverse compression.

use super::exposure::{Exposure, Say, Stress};
use super::{ErrorKind, Strengths, parameter};

/// ```text
/// fiber                σ1/Xt, −σ1/Xc
/// matrix tension       (σ2/Yt)² + (τ/S)²
/// matrix compression   (σ2/Yc)² + (τ/(S − μ σ2))²
/// ```
///
/// # References
/// C. T. Sun, B. J. Quinn, J. Tao, D. W. Oplinger, Comparative evaluation of failure analysis methods for composite
/// laminates, DOT/FAA/AR-95/109 (1996).
#[derive(Clone, Copy, Debug)]
pub(super) struct Sun {
    strengths: Strengths,
    friction: f64,
}

impl Sun {
    pub fn new(s: &Strengths, friction: f64) -> Result<Self, ErrorKind> {
        parameter("friction of the matrix", friction, 0.0..=2.0, "between 0 and 2")?;
        Ok(Self { strengths: *s, friction })
    }
}

impl Exposure for Sun {
    fn names(&self) -> &'static [&'static str] {
        &["fiber tension", "fiber compression", "matrix tension", "matrix compression"]
    }

    fn modes(&self, stress: &Stress, say: Say<'_>) {
        let s = &self.strengths;
        let [s1, s2, .., t] = *stress;
        if s1 >= 0.0 {
            say("fiber tension", s1 / s.xt)
        } else {
            say("fiber compression", -s1 / s.xc)
        }
        let (mode, y, shear) = if s2 >= 0.0 {
            ("matrix tension", s2 / s.yt, t / s.s12)
        } else {
            ("matrix compression", s2 / s.yc, t / (s.s12 - self.friction * s2))
        };
        say(mode, y * y + shear * shear);
    }

    fn is_proportional(&self) -> bool {
        false
    }
}
