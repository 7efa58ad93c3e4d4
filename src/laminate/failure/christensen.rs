//! Christensen: one matrix and one fiber mode of aligned composites; isotropic materials.

use super::exposure::{Exposure, Say, Stress};
use super::isotropic::principal;
use super::max_stress;
use super::polynomial::{Polynomial, Region};
use super::{ErrorKind, Strengths};

/// In plane stress.
///
/// ```text
/// matrix   (1/Yt − 1/Yc) σ2 + σ2²/(Yt Yc) + (τ/S)² = 1
/// fiber    −Xc ≤ σ1 ≤ Xt
/// ```
///
/// # References
/// R. M. Christensen, The Theory of Materials Failure (Oxford 2013).
pub(super) fn plane(s: &Strengths) -> Vec<Polynomial> {
    let mut modes = max_stress::fiber(s);
    modes.push(Polynomial {
        mode: "matrix",
        linear: [0.0, 1.0 / s.yt - 1.0 / s.yc, 0.0],
        quadratic: [0.0, 1.0 / (s.yt * s.yc), 1.0 / (s.s12 * s.s12), 0.0],
        region: Region::default(),
    });
    modes
}

/// Isotropic materials.
///
/// ```text
/// polynomial   (1/T − 1/C) (σ1 + σ2 + σ3) + ((σ1−σ2)² + (σ2−σ3)² + (σ3−σ1)² + 6 (τ12² + τ23² + τ31²))/(2 T C) = 1
/// fracture     largest principal stress = T, for T ≤ C/2
/// ```
///
/// # References
/// R. M. Christensen, The Theory of Materials Failure (Oxford 2013).
#[derive(Clone, Copy, Debug)]
pub(super) struct Isotropic {
    t: f64,
    c: f64,
}

impl Isotropic {
    pub fn new(s: &Strengths) -> Result<Self, ErrorKind> {
        let [t, c] = s.isotropic("christensenIsotropic")?;
        if t > c {
            return Err(ErrorKind::OutOfRange {
                quantity: "tensile over compressive strength",
                value: t / c,
                unit: crate::error::Suffix("1"),
                rule: "at most 1",
            });
        }
        Ok(Self { t, c })
    }
}

impl Exposure for Isotropic {
    fn names(&self) -> &'static [&'static str] {
        &["polynomial", "fracture"]
    }

    fn modes(&self, s: &Stress, say: Say<'_>) {
        let (t, c) = (self.t, self.c);
        let [x, y, z] = [s[0] - s[1], s[1] - s[2], s[2] - s[0]];
        let shear = s[3] * s[3] + s[4] * s[4] + s[5] * s[5];
        let distortion = x * x + y * y + z * z + 6.0 * shear;
        say("polynomial", (1.0 / t - 1.0 / c) * (s[0] + s[1] + s[2]) + distortion / (2.0 * t * c));
        if 2.0 * t <= c {
            say("fracture", principal(s)[0] / t);
        }
    }

    fn is_proportional(&self) -> bool {
        false
    }
}
