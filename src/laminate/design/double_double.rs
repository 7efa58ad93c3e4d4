//! The double–double family [±Φ/±Ψ]: four equal shares, homogenized through the thickness.

use super::evaluation::membrane_value;
use super::measure::{Measure, Scope, Values};
use super::mixture::{Mixture, is_in_plane};
use super::problem::{Constraint, Objective};
use crate::error::{ErrorKind, Suffix};
use crate::laminate::failure::Prepared;
use crate::laminate::{Lamina, Load};
use crate::numeric::Matrix3;
use crate::quantity::{Angle, Length, Quantity};

/// The finest grid, degrees.
const FINEST_STEP: f64 = 1.0;

/// What a double–double laminate is searched for.
#[derive(Clone, Debug)]
pub struct DoubleDouble {
    /// The ply material.
    pub lamina: Lamina,
    /// Thickness of the laminate; A, reserve factors, mass depend on it.
    pub thickness: Length,
    /// Criteria made ready for the material.
    pub criteria: Vec<Prepared>,
    /// Load cases: forces, uniform temperature and moisture.
    pub loads: Vec<Load>,
    /// Bounds of measures.
    pub constraints: Vec<Constraint>,
    /// What to be best at.
    pub objective: Objective,
    /// Step of the grid of Φ and Ψ, degrees.
    pub step: f64,
}

/// A point of the grid.
#[derive(Clone, Debug, PartialEq)]
pub struct DoubleDoublePoint {
    /// Φ, degrees.
    pub phi: f64,
    /// Ψ ≥ Φ, degrees.
    pub psi: f64,
    /// The objective, SI.
    pub objective: f64,
    /// The measures of objective and constraints, SI.
    pub values: Values,
    /// Whether all constraints are met.
    pub feasible: bool,
}

/// A*/tr Q of [±Φ/±Ψ]: the share of each stiffness in the trace of the ply.
///
/// ```text
/// A* = (Q̄(Φ) + Q̄(−Φ) + Q̄(Ψ) + Q̄(−Ψ))/4        tr Q = Q11 + Q22 + 2 Q66 = A*11 + A*22 + 2 A*66
/// ```
///
/// # Errors
/// `not_finite`.
///
/// # References
/// S. W. Tsai, J. D. D. Melo, Compos. Sci. Technol. 100 (2014) 237, doi:10.1016/j.compscitech.2014.06.018 (trace);
/// S. W. Tsai, AIAA J. 59 (2021) 4293, doi:10.2514/1.J060659 (double–double).
pub fn trace_normalized(lamina: Lamina, phi: f64, psi: f64) -> Result<Matrix3, ErrorKind> {
    let trace = lamina.invariants().trace;
    Ok(laminate(lamina, phi, psi)?.stiffness().map(|row| row.map(|x| x / trace)))
}

fn laminate(lamina: Lamina, phi: f64, psi: f64) -> Result<Mixture, ErrorKind> {
    let part = |degrees: f64| Ok((Angle::from_degrees(degrees)?, 0.25));
    Mixture::new(lamina, &[part(phi)?, part(-phi)?, part(psi)?, part(-psi)?])
}

impl DoubleDouble {
    /// Every point of the grid 0 ≤ Φ ≤ Ψ ≤ 90°, row by row of Φ.
    ///
    /// The laminate counts as homogeneous, B = 0 and D = A h²/12, which [±Φ/±Ψ] tends to when repeated.
    ///
    /// # Errors
    /// `out_of_range` for a step below 1° or above 90°; `conflict` for a measure that depends on the order of plies.
    pub fn grid(&self) -> Result<Vec<DoubleDoublePoint>, ErrorKind> {
        self.check()?;
        let rule = "between 1 and 90 deg";
        if !(FINEST_STEP..=90.0).contains(&self.step) {
            let quantity = "step of the double-double grid";
            return Err(ErrorKind::OutOfRange { quantity, value: self.step, unit: Suffix("deg"), rule });
        }
        let count = libm::floor(90.0 / self.step + 1e-9) as usize;
        let mut points = Vec::new();
        for i in 0..=count {
            for j in i..=count {
                points.push(self.point(self.step * i as f64, self.step * j as f64)?);
            }
        }
        Ok(points)
    }

    fn check(&self) -> Result<(), ErrorKind> {
        let own = match &self.objective {
            Objective::Maximize(measure) | Objective::Minimize(measure) => vec![*measure],
            Objective::Match(targets) if targets.is_empty() => {
                return Err(ErrorKind::Empty { what: "targets".into() });
            }
            Objective::Match(targets) => targets.iter().map(|(measure, _)| *measure).collect(),
        };
        for measure in own.into_iter().chain(self.constraints.iter().map(|c| c.measure)) {
            let needs =
                |other: &str| Err(ErrorKind::Needs { field: measure.name().into(), other: other.into() });
            if measure == Measure::ArealMass && self.lamina.density().is_none() {
                return needs("density of the material");
            }
            if measure.is_of_expansion() && self.lamina.expansion().is_none() {
                return needs("alpha1 and alpha2 of the material");
            }
            if measure.is_of_strength() && self.criteria.is_empty() {
                return needs("failure");
            }
            if measure == Measure::ReserveFactor && self.loads.is_empty() {
                return needs("loads");
            }
        }
        Ok(())
    }

    /// The feasible points of a grid, best first.
    pub fn best<'p>(&self, grid: &'p [DoubleDoublePoint]) -> Vec<&'p DoubleDoublePoint> {
        let mut ranked: Vec<_> = grid.iter().filter(|point| point.feasible).collect();
        ranked.sort_by(|a, b| match self.objective {
            Objective::Maximize(_) => b.objective.total_cmp(&a.objective),
            _ => a.objective.total_cmp(&b.objective),
        });
        ranked
    }

    /// One laminate of the family.
    ///
    /// # Errors
    /// As [`DoubleDouble::grid`].
    pub fn point(&self, phi: f64, psi: f64) -> Result<DoubleDoublePoint, ErrorKind> {
        let mixture = laminate(self.lamina, phi, psi)?;
        let mut values = Values::default();
        let own: Vec<Measure> = match &self.objective {
            Objective::Maximize(measure) | Objective::Minimize(measure) => vec![*measure],
            Objective::Match(targets) => targets.iter().map(|(measure, _)| *measure).collect(),
        };
        for measure in own.into_iter().chain(self.constraints.iter().map(|c| c.measure)) {
            if values.get(measure).is_none() {
                values.0.push((measure, self.value(measure, &mixture)?));
            }
        }
        let known = |measure| values.get(measure).unwrap_or(f64::NAN);
        let objective = match &self.objective {
            Objective::Maximize(measure) | Objective::Minimize(measure) => known(*measure),
            Objective::Match(targets) => super::evaluation::distance(targets, &known),
        };
        let feasible = self.constraints.iter().all(|c| super::evaluation::excess(c, known(c.measure)) == 0.0);
        Ok(DoubleDoublePoint { phi, psi, objective, values, feasible })
    }

    fn value(&self, measure: Measure, mixture: &Mixture) -> Result<f64, ErrorKind> {
        let h = self.thickness.si();
        match (measure, measure.scope()) {
            (Measure::Thickness, _) => Ok(h),
            (Measure::ArealMass, _) => Ok(self.lamina.density().map_or(f64::NAN, |density| density * h)),
            (Measure::ReserveFactor, _) => {
                let mut least = f64::INFINITY;
                if !self.loads.iter().all(is_in_plane) {
                    let other = "moments, gradients, transverse forces and prescribed strains".into();
                    return Err(ErrorKind::Conflict { field: measure.name().into(), other });
                }
                for load in &self.loads {
                    least = least.min(mixture.reserve_factor(&self.criteria, load, h)?);
                }
                Ok(least)
            }
            (_, Scope::Shares | Scope::Membrane) => {
                membrane_value(measure, mixture, &self.criteria, &Load::default(), h)
            }
            _ => Err(ErrorKind::Conflict { field: measure.name().into(), other: "doubleDouble".into() }),
        }
    }
}
