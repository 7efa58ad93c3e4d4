//! Salt solutions: osmotic pressure and density as one model states them.

use super::osmotic::{
    Pitzer, SODIUM_CHLORIDE, bartholomew_density, bartholomew_osmotic_coefficient, sharqawy_density,
    sharqawy_osmotic_coefficient, sodium_chloride_density,
};
use super::seawater::{ATMOSPHERE, SEA_SALT, Seawater, water_density};
use crate::error::{ErrorKind, Suffix};
use crate::quantity::{
    Concentration, Density, GAS_CONSTANT, MassFraction, Molality, Pressure, Quantity as _, Ratio, Temperature,
};

/// The density of water that [`SolutionModel::BartholomewMauter`] goes with, kg/m³.
const ROUND_WATER: f64 = 1000.0;
/// Density of water where densities relative to 25 °C start, K.
const REFERENCE: f64 = 298.15;
/// Temperatures that a solution can have, K: liquid water at moderate pressure, where the polynomial of its density
/// holds (at 200 °C it is negative).
const LIQUID: core::ops::RangeInclusive<f64> = 260.0..=373.15;
/// The same of [`SolutionModel::Sharqawy`], which has a density of its own, fitted under pressure.
const PRESSED: core::ops::RangeInclusive<f64> = 260.0..=473.15;

/// How osmotic pressure and density follow from the composition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SolutionModel {
    /// Van 't Hoff: π = i R T c; the solute takes no room.
    VantHoff,
    /// Aqueous sodium chloride by Pitzer's equation, density by Sparrow.
    PitzerSodiumChloride,
    /// Seawater by its Gibbs function.
    Teos10,
    /// Seawater by Sharqawy, Lienhard and Zubair.
    Sharqawy,
    /// Aqueous sodium chloride at 25 °C by Bartholomew and Mauter.
    BartholomewMauter,
}

#[derive(Clone, Debug, PartialEq)]
enum Law {
    VantHoff(f64),
    Pitzer(Pitzer),
    Teos10(Box<Seawater>),
    Sharqawy,
    BartholomewMauter,
}

/// Solutions of one salt at one temperature.
///
/// ```
/// use matprop::membrane::{Solution, SolutionModel};
/// use matprop::quantity::{Concentration, Molality, Quantity, Temperature};
///
/// let warm = Temperature::from_celsius(25.0)?;
/// let brine = Solution::new(SolutionModel::PitzerSodiumChloride, warm)?;
/// let state = brine.at_molality(Molality::from_mol_kg(0.5)?)?;
/// assert!((state.osmotic_coefficient.value() - 0.9209).abs() < 1e-3); // Robinson and Stokes
/// let ideal = Solution::vant_hoff(2.0, warm)?.at_concentration(Concentration::from_mol_l(0.1)?)?;
/// assert!((ideal.osmotic_pressure.bar() - 4.957_914).abs() < 1e-6);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Solution {
    law: Law,
    model: SolutionModel,
    /// K.
    pub(crate) temperature: f64,
    /// kg/m³.
    pub(crate) water_density: f64,
    /// kg/mol.
    pub(crate) molar_mass: Option<f64>,
    /// Of pure water in equilibrium, Pa.
    pure: f64,
}

/// A solution of one composition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SolutionState {
    /// Amount of salt per mass of water.
    pub molality: Molality,
    /// Amount of salt per volume of solution.
    pub concentration: Concentration,
    /// Mass of salt per mass of solution, where the molar mass is known.
    pub salinity: Option<MassFraction>,
    /// Density, where the molar mass is known.
    pub density: Option<Density>,
    /// Osmotic pressure against pure water at one atmosphere.
    pub osmotic_pressure: Pressure,
    /// Osmotic coefficient on the scale of molality.
    pub osmotic_coefficient: Ratio,
    /// Mean activity coefficient of the salt, where the model has one.
    pub activity_coefficient: Option<Ratio>,
}

impl Solution {
    /// Solutions of the salt of a model.
    ///
    /// # Errors
    /// `out_of_range` for a temperature that water is not liquid at; `missing_field` for [`SolutionModel::VantHoff`],
    /// which needs [`Solution::vant_hoff`].
    pub fn new(model: SolutionModel, temperature: Temperature) -> Result<Self, ErrorKind> {
        let t = liquid(temperature, model == SolutionModel::Sharqawy)?;
        let (law, molar_mass) = match model {
            SolutionModel::VantHoff => {
                return Err(ErrorKind::MissingField { field: "dissociation".into() });
            }
            SolutionModel::PitzerSodiumChloride => {
                let water = water_density(t) / water_density(REFERENCE);
                (Law::Pitzer(Pitzer::sodium_chloride(t, water)), SODIUM_CHLORIDE)
            }
            SolutionModel::Teos10 => (Law::Teos10(Box::new(Seawater::at(t))), SEA_SALT),
            SolutionModel::Sharqawy => (Law::Sharqawy, SEA_SALT),
            SolutionModel::BartholomewMauter => (Law::BartholomewMauter, SODIUM_CHLORIDE),
        };
        let water = match model {
            SolutionModel::Sharqawy => sharqawy_density(0.0, t),
            SolutionModel::BartholomewMauter => ROUND_WATER,
            _ => water_density(t),
        };
        Ok(Self {
            law,
            model,
            temperature: t,
            water_density: water,
            molar_mass: Some(molar_mass),
            pure: ATMOSPHERE,
        })
    }

    /// Ideal solutions of a solute that gives `factor` particles.
    ///
    /// # Errors
    /// `out_of_range` for a factor below 1 or above 10, or a temperature that water is not liquid at.
    pub fn vant_hoff(factor: f64, temperature: Temperature) -> Result<Self, ErrorKind> {
        let t = liquid(temperature, false)?;
        if !(factor > 0.0 && factor <= 10.0) {
            let rule = "above 0, and 10 or less: 1 for sugar, 2 for NaCl, 3 for CaCl2";
            return Err(ErrorKind::OutOfRange {
                quantity: "van 't Hoff factor",
                value: factor,
                unit: Suffix("1"),
                rule,
            });
        }
        let law = Law::VantHoff(factor);
        Ok(Self {
            law,
            model: SolutionModel::VantHoff,
            temperature: t,
            water_density: water_density(t),
            molar_mass: None,
            pure: ATMOSPHERE,
        })
    }

    /// The same with another density of pure water.
    #[must_use]
    pub fn with_water_density(mut self, density: Density) -> Self {
        self.water_density = density.si();
        self
    }

    /// The same with the molar mass of the solute, for masses and mass fractions.
    #[must_use]
    pub fn with_molar_mass(mut self, molar_mass: crate::quantity::MolarMass) -> Self {
        self.molar_mass = Some(molar_mass.si());
        self
    }

    /// The same against pure water at another pressure than one atmosphere; of [`SolutionModel::Teos10`].
    #[must_use]
    pub fn with_pure_water_at(mut self, pressure: Pressure) -> Self {
        self.pure = pressure.si();
        self
    }

    /// The model.
    pub fn model(&self) -> SolutionModel {
        self.model
    }

    /// A solution of a molality.
    ///
    /// # Errors
    /// `out_of_range` above what the correlation can describe.
    pub fn at_molality(&self, molality: Molality) -> Result<SolutionState, ErrorKind> {
        let m = molality.si();
        if m > self.top() {
            let rule = "within what the correlation describes: sodium chloride to saturation (27 wt%), sea salt to 160 g/kg";
            return Err(ErrorKind::OutOfRange {
                quantity: "molality",
                value: m,
                unit: Suffix("mol/kg"),
                rule,
            });
        }
        let x = self.molar_mass.map(|mass| m * mass / (1.0 + m * mass));
        let activity = match &self.law {
            Law::Pitzer(pitzer) => Some(Ratio::from_si(pitzer.activity_coefficient(m))?),
            _ => None,
        };
        let density = x.and_then(|x| self.density(x)).map(Density::from_si).transpose()?;
        Ok(SolutionState {
            molality,
            concentration: Concentration::from_si(self.concentration(m))?,
            salinity: x.map(MassFraction::from_si).transpose()?,
            density,
            osmotic_pressure: Pressure::from_si(self.osmotic(m))?,
            osmotic_coefficient: Ratio::from_si(self.coefficient(m))?,
            activity_coefficient: activity,
        })
    }

    /// A solution of a concentration.
    ///
    /// # Errors
    /// As [`Solution::at_molality`].
    pub fn at_concentration(&self, concentration: Concentration) -> Result<SolutionState, ErrorKind> {
        self.at_molality(Molality::from_si(self.molality(concentration.si()))?)
    }

    /// Density by mass fraction, kg/m³; none where the solute takes no room.
    fn density(&self, x: f64) -> Option<f64> {
        Some(match &self.law {
            Law::VantHoff(_) => return None,
            Law::Pitzer(_) => sodium_chloride_density(x, self.temperature),
            Law::Teos10(seawater) => seawater.density(x),
            Law::Sharqawy => sharqawy_density(x, self.temperature),
            Law::BartholomewMauter => bartholomew_density(x),
        })
    }

    /// The highest molality that is computed, mol/kg.
    pub(crate) fn top(&self) -> f64 {
        match self.law {
            Law::VantHoff(_) => 1e6,
            Law::Pitzer(_) | Law::BartholomewMauter => 0.27 / 0.73 / SODIUM_CHLORIDE,
            Law::Teos10(_) | Law::Sharqawy => 0.16 / 0.84 / SEA_SALT,
        }
    }

    /// mol/m³ at a molality, mol/kg.
    pub(crate) fn concentration(&self, m: f64) -> f64 {
        let mass = self.molar_mass.unwrap_or(0.0);
        match self.density(m * mass / (1.0 + m * mass)) {
            Some(density) => density * m / (1.0 + m * mass),
            None => self.water_density * m,
        }
    }

    /// mol/kg at a concentration, mol/m³; up to the top of the correlation.
    pub(crate) fn molality(&self, c: f64) -> f64 {
        if matches!(self.law, Law::VantHoff(_)) {
            return c / self.water_density;
        }
        // Secants from two close guesses: the curve is nearly straight.
        let top = self.top();
        let mut a = (c / self.water_density).min(top);
        let mut fa = self.concentration(a) - c;
        let mut b = (a - fa / self.water_density).clamp(0.0, top);
        for _ in 0..40 {
            let fb = self.concentration(b) - c;
            let step = fb * (b - a) / (fb - fa);
            if fb == 0.0 || !step.is_finite() {
                break;
            }
            (a, fa) = (b, fb);
            b = (b - step).clamp(0.0, top);
            if (b - a).abs() <= 1e-15 * b {
                break;
            }
        }
        b
    }

    /// Osmotic pressure at a molality, Pa.
    pub(crate) fn osmotic(&self, m: f64) -> f64 {
        match &self.law {
            Law::Teos10(seawater) => {
                let mass = m * SEA_SALT;
                seawater.osmotic_pressure(mass / (1.0 + mass), self.pure)
            }
            _ => {
                self.coefficient(m)
                    * self.particles()
                    * m
                    * self.water_density
                    * GAS_CONSTANT
                    * self.temperature
            }
        }
    }

    /// Osmotic coefficient at a molality.
    fn coefficient(&self, m: f64) -> f64 {
        let fraction = |mass: f64| m * mass / (1.0 + m * mass);
        match &self.law {
            Law::VantHoff(_) => 1.0,
            Law::Pitzer(pitzer) => pitzer.osmotic_coefficient(m),
            Law::Teos10(seawater) => seawater.osmotic_coefficient(fraction(SEA_SALT), self.pure),
            Law::Sharqawy => sharqawy_osmotic_coefficient(fraction(SEA_SALT), self.temperature),
            Law::BartholomewMauter => bartholomew_osmotic_coefficient(fraction(SODIUM_CHLORIDE)),
        }
    }

    /// Osmotic coefficient without salt.
    pub(crate) fn dilute_limit(&self) -> f64 {
        self.coefficient(0.0)
    }

    /// Particles that molalities of the model count as one.
    fn particles(&self) -> f64 {
        match self.law {
            Law::VantHoff(factor) => factor,
            Law::Pitzer(_) | Law::BartholomewMauter => 2.0,
            Law::Teos10(_) | Law::Sharqawy => 1.0,
        }
    }

    /// The concentration of an ideal solution of an osmotic pressure, mol/m³; none for other models.
    pub(crate) fn concentration_of_pressure(&self, pressure: f64) -> Option<f64> {
        match self.law {
            Law::VantHoff(factor) => Some(pressure / (factor * GAS_CONSTANT * self.temperature)),
            _ => None,
        }
    }

    /// The range that the correlation was fitted in: lowest and highest mass fraction, lowest and highest temperature,
    /// K.
    pub(crate) fn fitted(&self) -> Option<([f64; 2], [f64; 2])> {
        match self.law {
            Law::VantHoff(_) => None,
            Law::Pitzer(_) => Some(([0.0, 0.2604], [273.15, 373.15])),
            Law::Teos10(_) => Some(([0.0, 0.12], [273.15, 313.15])),
            Law::Sharqawy => Some(([0.01, 0.12], [273.15, 473.15])),
            Law::BartholomewMauter => Some(([0.0, 0.26], [298.14, 298.16])),
        }
    }
}

fn liquid(temperature: Temperature, pressed: bool) -> Result<f64, ErrorKind> {
    let t = temperature.si();
    let (range, rule) = match pressed {
        true => (PRESSED, "a temperature of liquid water, -13.15 to 200 degC"),
        false => (LIQUID, "a temperature of liquid water, -13.15 to 100 degC"),
    };
    if range.contains(&t) {
        return Ok(t);
    }
    Err(ErrorKind::OutOfRange { quantity: "temperature", value: t - 273.15, unit: Suffix("degC"), rule })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [SolutionModel; 4] = [
        SolutionModel::PitzerSodiumChloride,
        SolutionModel::Teos10,
        SolutionModel::Sharqawy,
        SolutionModel::BartholomewMauter,
    ];

    #[test]
    fn concentration_and_molality_are_inverse() {
        for model in ALL {
            let solution = Solution::new(model, Temperature::from_celsius(25.0).unwrap()).unwrap();
            for m in [0.0, 1e-9, 0.1, 1.0, 0.999 * solution.top()] {
                let c = solution.concentration(m);
                assert!((solution.molality(c) - m).abs() <= 4e-15 * m, "{model:?} {m}");
            }
            assert!(solution.molality(1e9) <= solution.top());
        }
    }

    #[test]
    fn osmotic_pressure_rises() {
        for model in ALL {
            let solution = Solution::new(model, Temperature::from_celsius(25.0).unwrap()).unwrap();
            let steps = (1..200).map(|i| solution.osmotic(solution.top() * f64::from(i) / 200.0));
            let rising: Vec<f64> = steps.collect();
            assert!(rising.windows(2).all(|pair| pair[1] > pair[0]), "{model:?}");
        }
    }

    #[test]
    fn densities_of_sodium_chloride_agree() {
        for x in [0.0, 0.05, 0.2] {
            assert!((sodium_chloride_density(x, 298.15) / bartholomew_density(x) - 1.0).abs() < 3e-3);
        }
        // CRC Handbook: 10 wt% at 20 °C is 1.0707 g/cm3.
        assert!((sodium_chloride_density(0.1, 293.15) - 1070.7).abs() < 1.0);
    }
}
