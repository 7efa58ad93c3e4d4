//! The dusty gas model: Knudsen diffusion, molecular diffusion and viscous flow of a mixture in one set of equations.

use super::gas::mean_speed;
use crate::error::ErrorKind;
use crate::numeric::{Accuracy, integrate, lu::solution};
use crate::quantity::GAS_CONSTANT;

/// Pores and a gas mixture in them, SI.
#[derive(Clone, Debug, PartialEq)]
pub struct DustyGas {
    /// Temperature, K.
    pub temperature: f64,
    /// Thickness, m.
    pub thickness: f64,
    /// Porosity over tortuosity.
    pub shape: f64,
    /// Diameter for Knudsen diffusion, m.
    pub knudsen_diameter: f64,
    /// Diameter for viscous flow, m.
    pub viscous_diameter: f64,
    /// Molar masses, kg/mol.
    pub molar_masses: Vec<f64>,
    /// Products of binary diffusivity and pressure by rows, Pa·m²/s; infinite where molecules do not meet.
    pub pairs: Vec<f64>,
    /// Viscosity of the mixture, Pa·s; infinite without viscous flow.
    pub viscosity: f64,
}

/// Parts of the permeance of one gas, mol/(m²·s·Pa).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SingleGas {
    /// Knudsen diffusion.
    pub knudsen: f64,
    /// Viscous flow at the mean pressure.
    pub viscous: f64,
    /// Klinkenberg's slip factor b of `viscous (1 + b/p)`: the mean pressure at which both parts are equal, Pa.
    pub slip: f64,
}

/// Permeance of a single gas: Knudsen and viscous flow side by side.
///
/// ```text
/// Q = ε/(τ L R T) (D_K + d² p/(32 μ))        p = (p₁ + p₂)/2
/// ```
///
/// Exact for the dusty gas model, since the local flux is linear in the pressure.
///
/// ```
/// use matprop::membrane::porous::single_gas;
///
/// let n2 = single_gas((1e-7, 1e-7), 0.15, 2e-5, 300.0, 0.0280134, 1.78e-5, 1.5e5);
/// assert!(((n2.knudsen + n2.viscous) * 1e5 - 5.56436).abs() < 1e-5);
/// ```
///
/// # References
/// E. A. Mason, A. P. Malinauskas, Gas Transport in Porous Media: The Dusty-Gas Model (Elsevier 1983), ch. III.
pub fn single_gas(
    (knudsen_diameter, viscous_diameter): (f64, f64),
    shape: f64,
    thickness: f64,
    t: f64,
    m: f64,
    viscosity: f64,
    mean_pressure: f64,
) -> SingleGas {
    let per = shape / (thickness * GAS_CONSTANT * t);
    let diffusivity = knudsen_diameter / 3.0 * mean_speed(t, m);
    let b0 = viscous_diameter * viscous_diameter / 32.0;
    SingleGas {
        knudsen: per * diffusivity,
        viscous: per * b0 * mean_pressure / viscosity,
        slip: diffusivity * viscosity / b0,
    }
}

/// Fluxes of two gases at the same pressure on both sides, mol/(m²·s), from mole fractions of the first.
///
/// ```text
/// N₁ = ε/τ D₁₂ p/(α R T L) ln((1 − α y_L + D₁₂/D_K1)/(1 − α y₀ + D₁₂/D_K1))        α = 1 − √(M₁/M₂) = 1 + N₂/N₁
/// ```
///
/// `diffusivity` is D₁₂ at the pressure. Tends to equimolar counter-diffusion for equal molar masses.
///
/// ```
/// use matprop::membrane::porous::isobaric_pair;
///
/// // Helium against nitrogen: the fluxes stand in the ratio of Graham's law.
/// let (he, n2) = isobaric_pair(1e-7, 0.15, 1e-3, 298.0, (0.0040026, 0.0280134), 7e-5, 101325.0, (0.9, 0.1));
/// assert!((he - 0.14599965).abs() < 1e-8 && (he / n2 + (0.0280134f64 / 0.0040026).sqrt()).abs() < 1e-12);
/// ```
///
/// # References
/// R. E. Cunningham, R. J. J. Williams, Diffusion in Gases and Porous Media (Plenum 1980), ch. 3.
#[allow(clippy::too_many_arguments)]
pub fn isobaric_pair(
    knudsen_diameter: f64,
    shape: f64,
    thickness: f64,
    t: f64,
    (m1, m2): (f64, f64),
    diffusivity: f64,
    pressure: f64,
    (feed, permeate): (f64, f64),
) -> (f64, f64) {
    let ratio = diffusivity / (knudsen_diameter / 3.0 * mean_speed(t, m1));
    let graham = (m1 / m2).sqrt();
    let alpha = 1.0 - graham;
    let at_feed = 1.0 - alpha * feed + ratio;
    // ln((b − α y_L)/(b − α y₀))/α without loss of digits for α → 0.
    let step = (feed - permeate) / at_feed;
    let x = alpha * step;
    let log = if x.abs() < 1e-300 { step } else { step * (libm::log1p(x) / x) };
    let first = shape * diffusivity * pressure / (GAS_CONSTANT * t * thickness) * log;
    (first, -graham * first)
}

/// The most components.
pub const MAX_COMPONENTS: usize = 12;
/// How exactly the profile is followed.
const ACCURACY: Accuracy = Accuracy { relative: 1e-12, absolute: 1e-15, steps: 8_000 };
/// Residual, over the larger pressure, at which fluxes are right, and at which they may be left as they are.
const DONE: f64 = 1e-12;
const GOOD: f64 = 1e-9;

impl DustyGas {
    /// Fluxes of all gases, mol/(m²·s), from partial pressures on both sides, Pa; positive from feed to permeate.
    ///
    /// ```text
    /// N_i/D_Ki + Σⱼ (p_j N_i − p_i N_j)/(p D_ij) = −1/(R T) (dp_i/dz + B₀ p_i/(μ D_Ki) dp/dz)        B₀ = d²/32
    /// ```
    ///
    /// with effective coefficients, all times ε/τ. The profile is integrated against the pressure gradient, where it is
    /// stable, and the fluxes found by Newton steps. The viscosity is that of the mixture at its mean composition.
    ///
    /// ```
    /// use matprop::membrane::porous::DustyGas;
    ///
    /// // One gas: the sum of Knudsen and viscous flow.
    /// let n2 = DustyGas {
    ///     temperature: 300.0, thickness: 2e-5, shape: 0.15, knudsen_diameter: 1e-7, viscous_diameter: 1e-7,
    ///     molar_masses: vec![0.0280134], pairs: vec![f64::INFINITY], viscosity: 1.78e-5,
    /// };
    /// assert!((n2.fluxes(&[2e5], &[1e5])?[0] - 5.564359593105985).abs() < 1e-10);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `too_many` components; `not_finite` where no fluxes are found.
    ///
    /// # References
    /// E. A. Mason, A. P. Malinauskas, Gas Transport in Porous Media: The Dusty-Gas Model (Elsevier 1983), eq. 76.
    pub fn fluxes(&self, feed: &[f64], permeate: &[f64]) -> Result<Vec<f64>, ErrorKind> {
        let n = self.molar_masses.len();
        if n > MAX_COMPONENTS {
            return Err(ErrorKind::TooMany { what: "gases of a mixture".into(), limit: MAX_COMPONENTS });
        }
        let scale = feed.iter().sum::<f64>().max(permeate.iter().sum());
        if !(scale > 0.0) {
            return Ok(vec![0.0; n]);
        }
        // From the side of the lower pressure.
        let forward = feed.iter().sum::<f64>() >= permeate.iter().sum();
        let (high, low) = if forward { (feed, permeate) } else { (permeate, feed) };
        let over = |p: &[f64]| p.iter().map(|p| p / scale).collect::<Vec<f64>>();
        let problem = Problem {
            n,
            knudsen: self
                .molar_masses
                .iter()
                .map(|m| self.knudsen_diameter / 3.0 * mean_speed(self.temperature, *m))
                .collect(),
            friction: self.pairs.iter().map(|pair| scale / pair).collect(),
            viscous: self.viscous_diameter * self.viscous_diameter / 32.0 * scale / self.viscosity,
            low: over(low),
        };
        let found =
            problem.solved(&over(high)).ok_or(ErrorKind::NotFinite { quantity: "flux of the mixture" })?;
        let unit = self.shape * scale / (GAS_CONSTANT * self.temperature * self.thickness);
        let sign = if forward { 1.0 } else { -1.0 };
        Ok(found.into_iter().map(|flux| sign * unit * flux).collect())
    }
}

/// The same in pressures over the larger one and lengths over the thickness; fluxes have the unit of diffusivities.
struct Problem {
    n: usize,
    knudsen: Vec<f64>,
    friction: Vec<f64>,
    viscous: f64,
    low: Vec<f64>,
}

impl Problem {
    /// Slopes of the partial pressures toward the high side, for fluxes from the high to the low side.
    fn slopes(&self, fluxes: &[f64], p: &[f64], out: &mut [f64]) {
        let pulled: f64 = fluxes.iter().zip(&self.knudsen).map(|(flux, d)| flux / d).sum();
        let carried: f64 = p.iter().zip(&self.knudsen).map(|(p, d)| p / d).sum();
        let slope = pulled / (1.0 + self.viscous * carried);
        for i in 0..self.n {
            let row = &self.friction[i * self.n..(i + 1) * self.n];
            let met: f64 = (0..self.n).map(|j| row[j] * (p[j] * fluxes[i] - p[i] * fluxes[j])).sum();
            out[i] = fluxes[i] / self.knudsen[i] + met - self.viscous * p[i] / self.knudsen[i] * slope;
        }
    }

    /// Partial pressures on the high side that these fluxes lead to, minus those wanted.
    fn residual(&self, fluxes: &[f64], high: &[f64]) -> Option<Vec<f64>> {
        let mut p = self.low.clone();
        let f = |_: f64, p: &[f64], out: &mut [f64]| self.slopes(fluxes, p, out);
        integrate(f, (0.0, 1.0), &mut p, &ACCURACY, |_, _| ()).ok()?;
        let rest: Vec<f64> = p.iter().zip(high).map(|(p, high)| p - high).collect();
        rest.iter().all(|x| x.is_finite()).then_some(rest)
    }

    /// Fluxes of the equations linearized about the mean pressures.
    fn guess(&self, high: &[f64]) -> Option<Vec<f64>> {
        let n = self.n;
        let mean: Vec<f64> = self.low.iter().zip(high).map(|(a, b)| 0.5 * (a + b)).collect();
        let total: f64 = high.iter().sum::<f64>() - self.low.iter().sum::<f64>();
        let mut matrix = vec![vec![0.0; n + 1]; n];
        for i in 0..n {
            for j in 0..n {
                let friction = self.friction[i * n + j];
                if i != j {
                    matrix[i][j] = -friction * mean[i];
                    matrix[i][i] += friction * mean[j];
                }
            }
            matrix[i][i] += 1.0 / self.knudsen[i];
            matrix[i][n] = high[i] - self.low[i] + self.viscous * mean[i] / self.knudsen[i] * total;
        }
        solution(&matrix)
    }

    /// Newton steps from a start; the fluxes and whether they are good.
    fn newton(&self, start: Vec<f64>, high: &[f64]) -> Option<Vec<f64>> {
        let size = |rest: &[f64]| rest.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
        let mut at = start;
        let mut rest = self.residual(&at, high)?;
        for _ in 0..40 {
            let norm = size(&rest);
            if norm <= DONE {
                return Some(at);
            }
            let mut matrix = vec![vec![0.0; self.n + 1]; self.n];
            let scale = at.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
            let least = self.knudsen.iter().fold(f64::INFINITY, |least, d| least.min(*d)) * 1e-3;
            for j in 0..self.n {
                let step = 1e-6 * at[j].abs().max(1e-3 * scale).max(1e-3 * least);
                let mut there = at.clone();
                there[j] += step;
                let moved = self.residual(&there, high)?;
                for i in 0..self.n {
                    matrix[i][j] = (moved[i] - rest[i]) / step;
                }
            }
            for (row, rest) in matrix.iter_mut().zip(&rest) {
                row[self.n] = *rest;
            }
            let step = solution(&matrix)?;
            let mut share = 1.0;
            let better = loop {
                let trial: Vec<f64> = at.iter().zip(&step).map(|(x, step)| x - share * step).collect();
                match self.residual(&trial, high) {
                    Some(there) if size(&there) < norm => break Some((trial, there)),
                    _ => share *= 0.5,
                }
                if share < 1e-6 {
                    break None;
                }
            };
            match better {
                Some(better) => (at, rest) = better,
                None => return (norm <= GOOD).then_some(at),
            }
        }
        (size(&rest) <= GOOD).then_some(at)
    }

    /// Fluxes: at once, or by following them from a small difference.
    fn solved(&self, high: &[f64]) -> Option<Vec<f64>> {
        let start = self.guess(high)?;
        if let Some(found) = self.newton(start, high) {
            return Some(found);
        }
        let toward = |s: f64| self.low.iter().zip(high).map(|(a, b)| a + s * (b - a)).collect::<Vec<f64>>();
        let (mut s, mut step) = (0.0_f64, 0.125_f64);
        let mut at: Option<Vec<f64>> = None;
        for _ in 0..60 {
            let next = (s + step).min(1.0);
            let target = toward(next);
            let start = match &at {
                Some(at) => at.iter().map(|x| x * next / s).collect(),
                None => self.guess(&target)?,
            };
            match self.newton(start, &target) {
                Some(found) if next == 1.0 => return Some(found),
                Some(found) => (at, s, step) = (Some(found), next, (2.0 * step).min(0.25)),
                None => step *= 0.5,
            }
            if step < 1e-2 {
                return None;
            }
        }
        None
    }
}
