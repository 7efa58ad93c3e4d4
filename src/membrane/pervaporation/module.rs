//! A module with a liquid or vapor feed along it and a permeate that leaves where it permeates.

use crate::error::{ErrorKind, Suffix};
use crate::numeric::{Accuracy, integrate};

/// What comes in.
#[derive(Clone, Debug, PartialEq)]
pub struct Feed {
    /// Flows of the components, mol/s.
    pub flows: Vec<f64>,
    /// Temperature, K.
    pub temperature: f64,
}

/// What becomes of the heat that evaporation takes.
#[derive(Clone, Debug, PartialEq)]
pub enum Heat {
    /// It is replaced: one temperature.
    Isothermal,
    /// It cools the feed.
    Adiabatic {
        /// Heat capacities of the liquids, J/(mol·K).
        capacity: Vec<f64>,
        /// Heats of vaporization, J/mol.
        vaporization: Vec<f64>,
    },
}

/// A module: its membrane area, m², and what happens to the heat.
#[derive(Clone, Debug, PartialEq)]
pub struct Module {
    /// Area, m².
    pub area: f64,
    /// Heat.
    pub heat: Heat,
}

/// The way of the feed through a module.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// Shares of the area, 0 to 1.
    pub position: Vec<f64>,
    /// Flows of the components at these places, mol/s.
    pub flows: Vec<Vec<f64>>,
    /// Temperatures there, K.
    pub temperature: Vec<f64>,
}

/// Parts of the way that are shown.
const PARTS: usize = 10;
/// The smallest share of a feed that still counts as one.
const LEAST: f64 = 1e-9;

impl Module {
    /// The feed on its way, with fluxes (mol/(m²·s)) from mole fractions and temperature.
    ///
    /// ```text
    /// dni/dA = −Ji(x, T)        Σ ni cpi dT/dA = −Σ Ji ΔHi        x = n/Σn
    /// ```
    ///
    /// Plug flow, no polarization; the heat of the permeate beyond its evaporation is left out.
    ///
    /// ```
    /// use matprop::membrane::pervaporation::{Feed, Heat, Module};
    ///
    /// // One component with a constant flux: what is left is what came minus what went.
    /// let module = Module { area: 10.0, heat: Heat::Isothermal };
    /// let feed = Feed { flows: vec![1.0], temperature: 343.15 };
    /// let course = module.course(&feed, |_, _| Ok(vec![0.01]))?;
    /// assert!((course.flows[10][0] - 0.9).abs() < 1e-12);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` where the area takes up the whole feed; those of `fluxes`.
    pub fn course(
        &self,
        feed: &Feed,
        fluxes: impl Fn(&[f64], f64) -> Result<Vec<f64>, ErrorKind>,
    ) -> Result<Course, ErrorKind> {
        let n = feed.flows.len();
        let whole: f64 = feed.flows.iter().sum();
        let mut failure = None;
        let mut state: Vec<f64> = feed.flows.iter().map(|flow| flow / whole).collect();
        state.push(feed.temperature / TEMPERATURE);
        let mut course = Course {
            position: vec![0.0],
            flows: vec![feed.flows.clone()],
            temperature: vec![feed.temperature],
        };
        let accuracy = Accuracy { relative: 1e-10, absolute: 1e-13, steps: 20_000 };
        for part in 0..PARTS {
            let ends = (part as f64 / PARTS as f64, (part + 1) as f64 / PARTS as f64);
            let slope = |_: f64, state: &[f64], slope: &mut [f64]| match self.slope(state, whole, &fluxes) {
                Ok(found) => slope.copy_from_slice(&found),
                Err(kind) => {
                    failure.get_or_insert(kind);
                    slope.fill(f64::NAN);
                }
            };
            if integrate(slope, ends, &mut state, &accuracy, |_, _| {}).is_err() {
                // A trial step may fall where there is no feed left; what it met there is the reason.
                return Err(failure.unwrap_or_else(|| self.used_up()));
            }
            if state[..n].iter().sum::<f64>() < LEAST {
                return Err(self.used_up());
            }
            course.position.push(ends.1);
            course.flows.push(state[..n].iter().map(|flow| flow.max(0.0) * whole).collect());
            course.temperature.push(state[n] * TEMPERATURE);
        }
        Ok(course)
    }

    /// Slopes of the flows over the whole feed, and of the temperature, along the share of the area.
    fn slope(
        &self,
        state: &[f64],
        whole: f64,
        fluxes: &impl Fn(&[f64], f64) -> Result<Vec<f64>, ErrorKind>,
    ) -> Result<Vec<f64>, ErrorKind> {
        let n = state.len() - 1;
        let left: f64 = state[..n].iter().map(|flow| flow.max(0.0)).sum();
        let temperature = state[n] * TEMPERATURE;
        if left < LEAST || temperature.is_nan() || temperature <= 0.0 {
            return Err(self.used_up());
        }
        let x: Vec<f64> = state[..n].iter().map(|flow| flow.max(0.0) / left).collect();
        let fluxes = fluxes(&x, temperature)?;
        let mut slopes: Vec<f64> = fluxes.iter().map(|flux| -flux * self.area / whole).collect();
        slopes.push(match &self.heat {
            Heat::Isothermal => 0.0,
            Heat::Adiabatic { capacity, vaporization } => {
                let taken: f64 = fluxes.iter().zip(vaporization).map(|(flux, heat)| flux * heat).sum();
                let held: f64 = x.iter().zip(capacity).map(|(x, capacity)| x * left * whole * capacity).sum();
                -taken * self.area / held / TEMPERATURE
            }
        });
        Ok(slopes)
    }

    fn used_up(&self) -> ErrorKind {
        let rule = "small enough to leave some of the feed";
        ErrorKind::OutOfRange { quantity: "membrane area", value: self.area, unit: Suffix("m2"), rule }
    }
}

/// Temperatures are counted in hundreds of kelvin beside flows of the order of 1.
const TEMPERATURE: f64 = 100.0;
