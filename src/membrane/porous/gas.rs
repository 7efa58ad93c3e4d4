//! Gases in pores, one at a time: mean free path, Knudsen and molecular diffusion, viscosity.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{
    Diffusivity, GAS_CONSTANT, Length, MolarEnergy, MolarMass, Permeance, Pressure, Quantity as _, Ratio,
    Temperature, Viscosity,
};
use core::f64::consts::{PI, SQRT_2};

/// The Avogadro constant, 1/mol: exact since the SI of 2019.
const AVOGADRO: f64 = 6.022_140_76e23;
/// The Boltzmann constant, J/K: exact since the SI of 2019.
const BOLTZMANN: f64 = 1.380_649e-23;

/// Mean free path of hard spheres.
///
/// ```text
/// λ = k T / (√2 π σ² p)
/// ```
///
/// ```
/// use matprop::{membrane::porous::mean_free_path, quantity::{Length, Pressure, Temperature}};
///
/// // Nitrogen at 25 °C and 1 atm.
/// let path = mean_free_path(Temperature::from_k(298.15)?, Pressure::from_pa(101325.0)?, Length::from_m(3.798e-10)?)?;
/// assert!((path.m() - 6.339e-8).abs() < 1e-11);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` at zero pressure.
///
/// # References
/// R. B. Bird, W. E. Stewart, E. N. Lightfoot, Transport Phenomena, 2nd ed. (Wiley 2002), eq. 1.4-3.
pub fn mean_free_path(t: Temperature, p: Pressure, sigma: Length) -> Result<Length, ErrorKind> {
    Length::from_si(BOLTZMANN * t.si() / (SQRT_2 * PI * sigma.si() * sigma.si() * p.si()))
}

/// How a gas flows, by the Knudsen number λ/d.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Regime {
    /// Below 0.01: viscous flow.
    Viscous,
    /// 0.01 to 0.1: viscous flow with slip at the wall.
    Slip,
    /// 0.1 to 10.
    Transition,
    /// Above 10: molecules meet only the wall.
    Knudsen,
}

/// The regime of a Knudsen number.
///
/// ```
/// use matprop::{membrane::porous::{Regime, regime}, quantity::Ratio};
///
/// assert_eq!(regime(Ratio::new(0.43)?), Regime::Transition);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # References
/// S. A. Schaaf, P. L. Chambré, Flow of Rarefied Gases (Princeton 1961); G. Karniadakis, A. Beskok, N. Aluru, Microflows and
/// Nanoflows (Springer 2005), sec. 1.1.
pub fn regime(knudsen: Ratio) -> Regime {
    match knudsen.value() {
        kn if kn < 0.01 => Regime::Viscous,
        kn if kn < 0.1 => Regime::Slip,
        kn if kn <= 10.0 => Regime::Transition,
        _ => Regime::Knudsen,
    }
}

/// Mean speed of molecules: `√(8 R T / (π M))`, m/s.
pub(crate) fn mean_speed(t: f64, m: f64) -> f64 {
    (8.0 * GAS_CONSTANT * t / (PI * m)).sqrt()
}

/// Knudsen diffusivity in a cylinder.
///
/// ```text
/// D_K = d/3 √(8 R T / (π M))
/// ```
///
/// Diffuse reflection at the wall. Of a distribution, `d` is ⟨d³⟩/⟨d²⟩.
///
/// ```
/// use matprop::membrane::porous::knudsen_diffusivity;
/// use matprop::quantity::{Length, MolarMass, Temperature};
///
/// // Geankoplis, Example 7.6-1: hydrogen at 373 K in pores of 60 Å radius, 7.92e-6 m²/s.
/// let d = knudsen_diffusivity(Length::from_m(1.2e-8)?, Temperature::from_k(373.0)?, MolarMass::from_g_mol(2.016)?)?;
/// assert!((d.cm2_s() / 7.92e-2 - 1.0).abs() < 0.001);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` beyond the range of numbers.
///
/// # References
/// M. Knudsen, Ann. Phys. 333 (1909) 75; E. A. Mason, A. P. Malinauskas, Gas Transport in Porous Media (Elsevier 1983).
pub fn knudsen_diffusivity(diameter: Length, t: Temperature, m: MolarMass) -> Result<Diffusivity, ErrorKind> {
    Diffusivity::from_si(diameter.si() / 3.0 * mean_speed(t.si(), m.si()))
}

/// Collision integral of diffusion of the 12–6 potential at `T* = k T/ε`: Neufeld, Janzen and Aziz, the constants as in the
/// package chemicals 1.5.2.
pub(crate) fn omega_diffusion(t: f64) -> f64 {
    1.06036 / libm::pow(t, 0.15610)
        + 0.19300 / libm::exp(0.47635 * t)
        + 1.03587 / libm::exp(1.52996 * t)
        + 1.76474 / libm::exp(3.89411 * t)
}

/// Collision integral of viscosity of the 12–6 potential at `T* = k T/ε`: Neufeld, Janzen and Aziz, the constants as in the
/// package chemicals 1.5.2, without its sine term (0.12 % at most).
pub(crate) fn omega_viscosity(t: f64) -> f64 {
    1.16145 / libm::pow(t, 0.14874) + 0.52487 / libm::exp(0.77320 * t) + 2.16178 / libm::exp(2.43787 * t)
}

/// The reduced temperatures the collision integrals were fitted in.
pub const REDUCED_TEMPERATURES: (f64, f64) = (0.3, 100.0);

/// A gas as the 12–6 potential of Lennard and Jones sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LennardJones {
    /// Molar mass.
    pub molar_mass: MolarMass,
    /// Collision diameter σ.
    pub sigma: Length,
    /// Depth of the well over the Boltzmann constant, ε/k.
    pub well_depth: Temperature,
}

impl LennardJones {
    /// Viscosity of the dilute gas (Chapman and Enskog).
    ///
    /// ```text
    /// μ = 5/16 √(M R T/π) / (N_A σ² Ω_v(k T/ε))
    /// ```
    ///
    /// ```
    /// use matprop::{membrane::porous::LennardJones, quantity::{Length, MolarMass, Temperature}};
    ///
    /// // Bird, Stewart and Lightfoot, Example 1.4-1: carbon dioxide at 200 K, 1.013e-5 Pa s.
    /// let co2 = LennardJones {
    ///     molar_mass: MolarMass::from_g_mol(44.01)?, sigma: Length::from_m(3.996e-10)?, well_depth: Temperature::from_k(190.0)?,
    /// };
    /// assert!((co2.viscosity(Temperature::from_k(200.0)?)?.pa_s() / 1.013e-5 - 1.0).abs() < 0.002);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `not_finite` beyond the range of numbers.
    ///
    /// # References
    /// P. D. Neufeld, A. R. Janzen, R. A. Aziz, J. Chem. Phys. 57 (1972) 1100; B. E. Poling, J. M. Prausnitz, J. P.
    /// O'Connell, The Properties of Gases and Liquids, 5th ed. (2001), eq. 9-3.9.
    pub fn viscosity(&self, t: Temperature) -> Result<Viscosity, ErrorKind> {
        let sigma = self.sigma.si();
        let omega = omega_viscosity(t.si() / self.well_depth.si());
        let root = (self.molar_mass.si() * GAS_CONSTANT * t.si() / PI).sqrt();
        Viscosity::from_si(5.0 / 16.0 * root / (AVOGADRO * sigma * sigma * omega))
    }

    /// Diffusivity of a pair of dilute gases (Chapman and Enskog).
    ///
    /// ```text
    /// D = 3/8 √(R³ T³ (1/M₁ + 1/M₂) / (2 π)) / (N_A p σ² Ω_D(k T/ε))        σ = (σ₁ + σ₂)/2        ε = √(ε₁ ε₂)
    /// ```
    ///
    /// ```
    /// use matprop::{membrane::porous::LennardJones, quantity::{Length, MolarMass, Pressure, Temperature}};
    ///
    /// let gas = |m, sigma: f64, e| Ok::<_, matprop::ErrorKind>(LennardJones {
    ///     molar_mass: MolarMass::from_g_mol(m)?, sigma: Length::from_m(sigma * 1e-10)?, well_depth: Temperature::from_k(e)?,
    /// });
    /// // Bird, Stewart and Lightfoot, Example 17.3-3: CO and CO2 at 296.1 K and 1 atm, 0.149 cm²/s.
    /// let (co, co2) = (gas(28.01, 3.590, 110.0)?, gas(44.01, 3.996, 190.0)?);
    /// let d = co.diffusivity(&co2, Temperature::from_k(296.1)?, Pressure::from_pa(101325.0)?)?;
    /// assert!((d.cm2_s() - 0.149).abs() < 0.001);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `not_finite` at zero pressure.
    ///
    /// # References
    /// B. E. Poling, J. M. Prausnitz, J. P. O'Connell, The Properties of Gases and Liquids, 5th ed. (2001), eq. 11-3.1.
    pub fn diffusivity(&self, other: &Self, t: Temperature, p: Pressure) -> Result<Diffusivity, ErrorKind> {
        let sigma = 0.5 * (self.sigma.si() + other.sigma.si());
        let depth = (self.well_depth.si() * other.well_depth.si()).sqrt();
        let rt = GAS_CONSTANT * t.si();
        let root =
            (rt * rt * rt * (1.0 / self.molar_mass.si() + 1.0 / other.molar_mass.si()) / (2.0 * PI)).sqrt();
        let omega = omega_diffusion(t.si() / depth);
        Diffusivity::from_si(0.375 * root / (AVOGADRO * p.si() * sigma * sigma * omega))
    }
}

/// Viscosity of a gas mixture (Wilke).
///
/// ```text
/// μ = Σᵢ yᵢ μᵢ / Σⱼ yⱼ Φᵢⱼ        Φᵢⱼ = (1 + √(μᵢ/μⱼ) (Mⱼ/Mᵢ)^¼)² / √(8 (1 + Mᵢ/Mⱼ))
/// ```
///
/// `gases` gives `(yᵢ, μᵢ, Mᵢ)` in SI.
///
/// ```
/// use matprop::membrane::porous::wilke;
///
/// // Bird, Stewart and Lightfoot, Example 1.4-2: CO2, O2, N2 at 293 K, 1.714e-5 Pa s.
/// let mixture = wilke(&[(0.133, 1.462e-5, 0.04401), (0.039, 2.031e-5, 0.03200), (0.828, 1.754e-5, 0.02802)]);
/// assert!((mixture - 1.714e-5).abs() < 0.001e-5);
/// ```
///
/// # References
/// C. R. Wilke, J. Chem. Phys. 18 (1950) 517.
pub fn wilke(gases: &[(f64, f64, f64)]) -> f64 {
    let share = |(y, mu, m): &(f64, f64, f64)| {
        let sum: f64 = gases
            .iter()
            .map(|(yj, muj, mj)| {
                let term = 1.0 + (mu / muj).sqrt() * (mj / m).sqrt().sqrt();
                yj * term * term / (8.0 * (1.0 + m / mj)).sqrt()
            })
            .sum();
        if *y == 0.0 { 0.0 } else { y * mu / sum }
    };
    gases.iter().map(share).sum()
}

/// Diffusivity in a pore where molecules meet each other and the wall (Bosanquet).
///
/// ```text
/// 1/D = 1/D₁₂ + 1/D_K
/// ```
///
/// Exact for equimolar counter-diffusion and for traces.
///
/// ```
/// use matprop::{membrane::porous::bosanquet, quantity::Diffusivity};
///
/// let d = bosanquet(Diffusivity::from_cm2_s(0.2)?, Diffusivity::from_cm2_s(0.2)?)?;
/// assert!((d.cm2_s() - 0.1).abs() < 1e-15);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` beyond the range of numbers.
///
/// # References
/// W. G. Pollard, R. D. Present, Phys. Rev. 73 (1948) 762.
pub fn bosanquet(molecular: Diffusivity, knudsen: Diffusivity) -> Result<Diffusivity, ErrorKind> {
    Diffusivity::from_si(1.0 / (1.0 / molecular.si() + 1.0 / knudsen.si()))
}

/// Hops of a molecule along a pore hardly wider than itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Translation {
    /// Distance between hops: the effective diameter of the pore.
    pub diameter: Length,
    /// Probability of the direction; 1/3 in a three-dimensional network.
    pub probability: Ratio,
    /// Activation energy of a hop.
    pub energy: MolarEnergy,
}

impl Translation {
    /// Permeance by activated (gas-translational) diffusion.
    ///
    /// ```text
    /// Q = ε g d / (τ R T L) √(8 R T / (π M)) exp(−E/(R T))
    /// ```
    ///
    /// With g = 1/3 and E = 0 this is Knudsen's permeance.
    ///
    /// ```
    /// use matprop::{membrane::porous::Translation, quantity::*};
    ///
    /// let hop = Translation {
    ///     diameter: Length::from_m(3.5e-10)?, probability: Ratio::new(1.0 / 3.0)?, energy: MolarEnergy::from_kj_mol(6.0)?,
    /// };
    /// let film = hop.permeance(
    ///     Ratio::new(0.1)?, Length::from_um(1.0)?, Temperature::from_k(308.0)?, MolarMass::from_g_mol(2.01588)?,
    /// )?;
    /// assert!((film.si() / 7.8696e-7 - 1.0).abs() < 1e-4);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` unless the probability is above 0 and at most 1; `not_finite` beyond the range of numbers.
    ///
    /// # References
    /// A. B. Shelekhin, A. G. Dixon, Y. H. Ma, AIChE J. 41 (1995) 58; J. Xiao, J. Wei, Chem. Eng. Sci. 47 (1992) 1123.
    pub fn permeance(
        &self,
        porosity_over_tortuosity: Ratio,
        thickness: Length,
        t: Temperature,
        m: MolarMass,
    ) -> Result<Permeance, ErrorKind> {
        let g = self.probability.value();
        if !(g > 0.0 && g <= 1.0) {
            let (quantity, unit, rule) =
                ("probability of the direction", Suffix(""), "above 0 and at most 1");
            return Err(ErrorKind::OutOfRange { quantity, value: g, unit, rule });
        }
        let rt = GAS_CONSTANT * t.si();
        let hop = g * self.diameter.si() * mean_speed(t.si(), m.si()) * libm::exp(-self.energy.si() / rt);
        Permeance::from_si(porosity_over_tortuosity.value() * hop / (rt * thickness.si()))
    }
}
