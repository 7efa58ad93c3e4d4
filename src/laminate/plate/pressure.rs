//! Pressure over a plate.

use crate::numeric::gauss;
use core::f64::consts::PI;

/// How a pressure is spread over the plate; products of one profile per direction.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Distribution {
    /// The same everywhere.
    #[default]
    Uniform,
    /// sin(πx/a) sin(πy/b).
    Sinusoidal,
    /// x/a: hydrostatic, from zero at x = 0.
    LinearX,
    /// y/b: hydrostatic, from zero at y = 0.
    LinearY,
    /// On a rectangle only; from and to as fractions of a and of b.
    Patch {
        /// From and to along x, as fractions of a.
        x: [f64; 2],
        /// From and to along y, as fractions of b.
        y: [f64; 2],
    },
}

/// A pressure along one direction, on 0…1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Profile {
    Patch([f64; 2]),
    Sine,
    Linear,
}

impl Distribution {
    /// The profiles along x and y.
    pub(super) fn profiles(&self) -> [Profile; 2] {
        const WHOLE: Profile = Profile::Patch([0.0, 1.0]);
        match *self {
            Self::Uniform => [WHOLE, WHOLE],
            Self::Sinusoidal => [Profile::Sine, Profile::Sine],
            Self::LinearX => [Profile::Linear, WHOLE],
            Self::LinearY => [WHOLE, Profile::Linear],
            Self::Patch { x, y } => [Profile::Patch(x), Profile::Patch(y)],
        }
    }
}

impl Profile {
    /// 2 ∫ p(s) sin(kπs) ds over 0…1: the coefficient of a sine series.
    ///
    /// # References
    /// J. N. Reddy, Mechanics of Laminated Composite Plates and Shells, 2nd ed. (CRC 2004), Table 5.2.1.
    pub fn sine_coefficient(&self, k: usize) -> f64 {
        let cosine = |s: f64| crate::numeric::sin_cos_degrees(180.0 * k as f64 * s).1;
        let kpi = k as f64 * PI;
        match *self {
            Self::Patch([from, to]) => 2.0 * (cosine(from) - cosine(to)) / kpi,
            Self::Sine => f64::from(u8::from(k == 1)),
            Self::Linear => -2.0 * cosine(1.0) / kpi,
        }
    }

    /// ∫ p(s) f(s) ds over 0…1 of all functions at once.
    pub fn integrals(&self, points: usize, functions: impl Fn(f64) -> Vec<f64>) -> Vec<f64> {
        let [from, to] = if let Self::Patch(range) = *self { range } else { [0.0, 1.0] };
        let mut sums: Vec<f64> = Vec::new();
        for (x, weight) in gauss(points) {
            let s = from + 0.5 * (1.0 + x) * (to - from);
            let p = match self {
                Self::Patch(_) => 1.0,
                Self::Sine => libm::sin(PI * s),
                Self::Linear => s,
            };
            let values = functions(s);
            sums.resize(values.len(), 0.0);
            sums.iter_mut().zip(&values).for_each(|(sum, f)| *sum += 0.5 * weight * (to - from) * p * f);
        }
        sums
    }
}
