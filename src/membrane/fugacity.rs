//! Fugacities of gases and their mixtures after Peng and Robinson.

use crate::error::{ErrorKind, Suffix};
use crate::membrane::transport::Transport;
use crate::model::Model;
use crate::quantity::{GAS_CONSTANT, Permeability, Pressure, Quantity, Temperature};

/// The cards of fugacity.
pub mod models {
    use super::Model;

    /// Peng–Robinson.
    pub const PENG_ROBINSON: Model = Model {
        id: "membrane.peng_robinson",
        name: "Peng-Robinson equation of state",
        equation: "p = R T/(v - b) - a/(v^2 + 2 b v - b^2), a = sum y_i y_j sqrt(a_i a_j)(1 - k_ij), b = sum y_i b_i",
        reference: "D.-Y. Peng, D. B. Robinson, Ind. Eng. Chem. Fundam. 15 (1976) 59-64, doi:10.1021/i160057a011",
        validity: "gases and light hydrocarbons; interaction parameters k_ij that are not given are 0; hydrogen, helium and polar vapors are less exact",
    };
    /// Permeability on a fugacity basis.
    pub const FUGACITY_BASIS: Model = Model {
        id: "membrane.fugacity_basis",
        name: "Permeability on a fugacity basis",
        equation: "P_f = P_p (p1 - p2)/(f1 - f2), partial pressures and fugacities of the gas on both sides",
        reference: "definition: the same flux over both driving forces; J. G. Wijmans, R. W. Baker, J. Membr. Sci. 107 (1995) 1-21, doi:10.1016/0376-7388(95)00102-I",
        validity: "the same flux and film; with vacuum downstream P_f = P_p/phi",
    };
    /// All of them.
    pub const ALL: [Model; 2] = [PENG_ROBINSON, FUGACITY_BASIS];
}

/// Ω_a and Ω_b to the last digit; the paper prints 0.45724 and 0.07780.
const OMEGA_A: f64 = 0.457_235_528_921_382_2;
const OMEGA_B: f64 = 0.077_796_073_903_888_46;
/// Z at the critical point.
const CRITICAL_Z: f64 = 0.307_401_308_698_703_8;
/// 1 + √2 and 1 − √2.
const PLUS: f64 = 2.414_213_562_373_095;
const MINUS: f64 = -0.414_213_562_373_095_05;

/// What the equation of state needs of a gas.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CriticalPoint {
    temperature: f64,
    pressure: f64,
    acentric_factor: f64,
}

impl CriticalPoint {
    /// From critical temperature and pressure and the acentric factor.
    ///
    /// # Errors
    /// `out_of_range` unless the pressure is above 0 and the acentric factor -1 to 2.
    pub fn new(
        temperature: Temperature,
        pressure: Pressure,
        acentric_factor: f64,
    ) -> Result<Self, ErrorKind> {
        let (temperature, pressure) = (temperature.si(), pressure.si());
        if pressure <= 0.0 {
            return Err(refused("critical pressure", pressure, "Pa", "above 0"));
        }
        if !(-1.0..=2.0).contains(&acentric_factor) {
            return Err(refused("acentric factor", acentric_factor, "1", "-1 to 2"));
        }
        Ok(Self { temperature, pressure, acentric_factor })
    }
}

/// A gas mixture at a temperature.
#[derive(Clone, Debug, PartialEq)]
pub struct PengRobinson {
    /// a_i and b_i, SI.
    pure: Vec<(f64, f64)>,
    /// √(a_i a_j)(1 − k_ij), by rows.
    pairs: Vec<f64>,
    rt: f64,
}

/// A gas phase: its compressibility factor and the fugacity coefficient of each component.
#[derive(Clone, Debug, PartialEq)]
pub struct GasState {
    /// Z = p v/(R T).
    pub compressibility: f64,
    /// φ = f/(y p) of each component.
    pub coefficients: Vec<f64>,
    /// Whether a liquid of this composition would be more stable.
    pub condenses: bool,
}

impl PengRobinson {
    /// Of components and the interaction parameters k_ij of pairs that have one.
    ///
    /// ```text
    /// a_i = Ω_a (R T_c)²/p_c [1 + κ (1 − √(T/T_c))]²      κ = 0.37464 + 1.54226 ω − 0.26992 ω²
    /// b_i = Ω_b R T_c/p_c
    /// ```
    ///
    /// ```
    /// use matprop::membrane::fugacity::{CriticalPoint, PengRobinson};
    /// use matprop::quantity::{Pressure, Temperature};
    ///
    /// let co2 = CriticalPoint::new(Temperature::from_k(304.1282)?, Pressure::from_pa(7_377_300.0)?, 0.22394)?;
    /// let gas = PengRobinson::new(&[co2], &[], Temperature::from_k(308.15)?)?;
    /// let state = gas.state(&[1.0], Pressure::from_bar(20.0)?)?;
    /// assert!((state.coefficients[0] - 0.9037530876183012).abs() < 1e-12);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` unless every k_ij is -1 to 1.
    ///
    /// # References
    /// D.-Y. Peng, D. B. Robinson, Ind. Eng. Chem. Fundam. 15 (1976) 59. doi:10.1021/i160057a011
    pub fn new(
        components: &[CriticalPoint],
        interactions: &[(usize, usize, f64)],
        temperature: Temperature,
    ) -> Result<Self, ErrorKind> {
        let rt = GAS_CONSTANT * temperature.si();
        let mut pure = Vec::with_capacity(components.len());
        for point in components {
            let CriticalPoint { temperature: tc, pressure: pc, acentric_factor: w } = *point;
            let kappa = 0.37464 + w * (1.54226 - 0.26992 * w);
            let root = 1.0 + kappa * (1.0 - (temperature.si() / tc).sqrt());
            let rtc = GAS_CONSTANT * tc;
            pure.push((OMEGA_A * rtc * rtc / pc * root * root, OMEGA_B * rtc / pc));
        }
        let n = pure.len();
        let mut pairs: Vec<f64> = vec![0.0; n * n];
        for (i, (a, _)) in pure.iter().enumerate() {
            for (j, (b, _)) in pure.iter().enumerate() {
                pairs[i * n + j] = (a * b).sqrt();
            }
        }
        for (i, j, k) in interactions {
            if !(-1.0..=1.0).contains(k) {
                return Err(refused("interaction parameter k_ij", *k, "1", "-1 to 1"));
            }
            for place in [i * n + j, j * n + i] {
                if let Some(pair) = pairs.get_mut(place) {
                    *pair *= 1.0 - k;
                }
            }
        }
        Ok(Self { pure, pairs, rt })
    }

    /// The gas phase at a composition (mole fractions that add up to 1) and a pressure.
    ///
    /// # Errors
    /// `not_finite` beyond the range of numbers.
    pub fn state(&self, fractions: &[f64], pressure: Pressure) -> Result<GasState, ErrorKind> {
        let mut coefficients = vec![1.0; self.pure.len()];
        let (compressibility, condenses) = self.coefficients(fractions, pressure.si(), &mut coefficients);
        if compressibility.is_finite() && coefficients.iter().all(|x| x.is_finite()) {
            Ok(GasState { compressibility, coefficients, condenses })
        } else {
            Err(ErrorKind::NotFinite { quantity: "fugacity coefficient" })
        }
    }

    /// Z of the gas and whether a liquid is more stable; φ of each component into `phi`.
    ///
    /// ```text
    /// ln φ_i = b_i/b (Z − 1) − ln(Z − B) − A/(2√2 B) (2 Σ y_j a_ij/a − b_i/b) ln((Z + (1+√2)B)/(Z + (1−√2)B))
    /// ```
    fn coefficients(&self, y: &[f64], p: f64, phi: &mut [f64]) -> (f64, bool) {
        let n = self.pure.len();
        let row = |i: usize| -> f64 { (0..n).map(|j| self.pairs[i * n + j] * y[j]).sum() };
        let a: f64 = (0..n).map(|i| y[i] * row(i)).sum();
        let b: f64 = self.pure.iter().zip(y).map(|((_, b), y)| y * b).sum();
        let (big_a, big_b) = (a * p / (self.rt * self.rt), b * p / self.rt);
        if big_b == 0.0 {
            phi.iter_mut().for_each(|phi| *phi = 1.0);
            return (1.0, false);
        }
        let (gas, liquid) = compressibilities(big_a, big_b);
        let shape = |z: f64| libm::log((z + PLUS * big_b) / (z + MINUS * big_b)) / (PLUS - MINUS);
        let energy = |z: f64| z - 1.0 - libm::log(z - big_b) - big_a / big_b * shape(z);
        for (i, (phi, (_, own))) in phi.iter_mut().zip(&self.pure).enumerate() {
            let share = own / b;
            let attraction = big_a / big_b * (2.0 * row(i) / a - share) * shape(gas);
            *phi = libm::exp(share * (gas - 1.0) - libm::log(gas - big_b) - attraction);
        }
        let condenses = match liquid {
            Some(z) => energy(z) < energy(gas),
            // The only root, denser than the critical volume, below the critical temperature of the mixture.
            None => gas < CRITICAL_Z / OMEGA_B * big_b && big_a / big_b > OMEGA_A / OMEGA_B,
        };
        (gas, condenses)
    }
}

/// The largest root of the cubic, and the smallest above B if it is another one.
///
/// ```text
/// Z³ − (1 − B) Z² + (A − 3B² − 2B) Z − (A B − B² − B³) = 0
/// ```
fn compressibilities(a: f64, b: f64) -> (f64, Option<f64>) {
    let (c2, c1, c0) = (b - 1.0, a - b * (3.0 * b + 2.0), -b * (a - b * (1.0 + b)));
    let value = |z: f64| ((z + c2) * z + c1) * z + c0;
    let slope = |z: f64| (3.0 * z + 2.0 * c2) * z + c1;
    let polished = |mut z: f64| {
        for _ in 0..3 {
            let step = value(z) / slope(z);
            if step.is_finite() {
                z -= step;
            }
        }
        z
    };
    // With Z = t − c2/3: t³ + 3 q t − 2 r = 0.
    let shift = -c2 / 3.0;
    let (q, r) = (c1 / 3.0 - shift * shift, -value(shift) / 2.0);
    let discriminant = q * q * q + r * r;
    if discriminant > 0.0 || q >= 0.0 {
        let s = libm::cbrt(r.abs() + discriminant.max(0.0).sqrt()).copysign(r);
        return (polished(shift + if s == 0.0 { 0.0 } else { s - q / s }), None);
    }
    let size = (-q).sqrt();
    let angle = libm::acos((r / (size * size * size)).clamp(-1.0, 1.0)) / 3.0;
    let at = |turn: f64| polished(shift + 2.0 * size * libm::cos(angle + turn));
    let third = 2.0 * core::f64::consts::PI / 3.0;
    let (gas, liquid) = (at(0.0), at(third));
    (gas, (liquid > b).then_some(liquid))
}

/// A permeability on a fugacity basis from that on a pressure basis: `P_f = P_p (p1 − p2)/(f1 − f2)`.
///
/// ```
/// use matprop::membrane::fugacity::on_fugacity_basis;
/// use matprop::quantity::{Permeability, Pressure};
///
/// let (p, f) = (Pressure::from_bar(20.0)?, Pressure::from_bar(18.0)?);
/// let vacuum = Pressure::from_pa(0.0)?;
/// let permeability = on_fugacity_basis(Permeability::from_barrer(9.0)?, (p, vacuum), (f, vacuum))?;
/// assert!((permeability.barrer() - 10.0).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` unless both differences have the same sign.
pub fn on_fugacity_basis(
    permeability: Permeability,
    pressures: (Pressure, Pressure),
    fugacities: (Pressure, Pressure),
) -> Result<Permeability, ErrorKind> {
    let above = pressures.0.si() - pressures.1.si();
    let ratio = above / (fugacities.0.si() - fugacities.1.si());
    if !(ratio > 0.0) {
        return Err(refused("pressure difference", above, "Pa", "above 0, as that of the fugacities"));
    }
    Permeability::from_si(permeability.si() * ratio)
}

/// A law whose driving forces are fugacities, seen through partial pressures.
pub(crate) struct FugacityLaw {
    pub(crate) gas: PengRobinson,
    pub(crate) law: Box<dyn Transport>,
}

impl FugacityLaw {
    /// Fugacities of partial pressures that add up to the pressure of the gas.
    pub(crate) fn fugacities(&self, partial: &[f64]) -> Vec<f64> {
        let total: f64 = partial.iter().sum();
        if !(total > 0.0) {
            return partial.to_vec();
        }
        let fractions: Vec<f64> = partial.iter().map(|p| p / total).collect();
        let mut phi = vec![1.0; fractions.len()];
        self.gas.coefficients(&fractions, total, &mut phi);
        partial.iter().zip(&phi).map(|(p, phi)| p * phi).collect()
    }
}

impl Transport for FugacityLaw {
    fn fluxes(&self, feed: &[f64], permeate: &[f64], fluxes: &mut [f64]) {
        self.law.fluxes(&self.fugacities(feed), &self.fugacities(permeate), fluxes);
    }

    fn stops(&self, gas: usize) -> bool {
        self.law.stops(gas)
    }

    fn holds(&self, pressures: &[f64]) -> Result<(), (usize, ErrorKind)> {
        self.law.holds(&self.fugacities(pressures))
    }

    fn order(&self, gas: usize) -> f64 {
        self.law.order(gas)
    }
}

fn refused(quantity: &'static str, value: f64, unit: &'static str, rule: &'static str) -> ErrorKind {
    if value.is_finite() {
        ErrorKind::OutOfRange { quantity, value, unit: Suffix(unit), rule }
    } else {
        ErrorKind::NotFinite { quantity }
    }
}
