//! A design problem: what a laminate may be made of, what it must bear, what it should be best at.

use super::buckling::Plate;
use super::measure::Measure;
use super::rules::{Rules, between};
use crate::error::{ErrorKind, Suffix};
use crate::laminate::failure::Prepared;
use crate::laminate::{Lamina, Load};
use crate::quantity::{Angle, Length};

/// The most angles of a problem.
pub const MAX_ANGLES: usize = 37;
/// The most plies of a searched laminate.
pub const MAX_DESIGN_PLIES: usize = 400;

/// The laminates that are considered: plies of one material at angles of a set.
#[derive(Clone, Debug, PartialEq)]
pub struct Family {
    /// The angles allowed.
    pub angles: Vec<Angle>,
    /// Whether plies come in twos: 0₂, 90₂ and ±θ side by side, which balances every laminate.
    pub pairs: bool,
    /// Whether the laminate is its own mirror image.
    pub symmetric: bool,
    /// Whether every +θ has its −θ.
    pub balanced: bool,
    /// The fewest plies.
    pub min_plies: usize,
    /// The most plies.
    pub max_plies: usize,
    /// Rules on order and shares.
    pub rules: Rules,
}

/// Bounds of a measure, SI.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Constraint {
    /// The measure.
    pub measure: Measure,
    /// It must not be below this.
    pub min: Option<f64>,
    /// It must not be above this.
    pub max: Option<f64>,
}

impl Constraint {
    /// How far inside the bounds `value` is, per size of the bound; negative outside.
    pub fn margin(&self, value: f64) -> f64 {
        let size = f64::max(self.min.map_or(0.0, f64::abs), self.max.map_or(0.0, f64::abs));
        let size = if size > 0.0 { size } else { 1.0 };
        let below = self.min.map_or(f64::INFINITY, |min| (value - min) / size);
        let above = self.max.map_or(f64::INFINITY, |max| (max - value) / size);
        below.min(above)
    }
}

/// What the best design is best at.
#[derive(Clone, Debug, PartialEq)]
pub enum Objective {
    /// The largest value of a measure.
    Maximize(Measure),
    /// The smallest value of a measure; of plies, thickness or mass, equal designs go by their least margin.
    Minimize(Measure),
    /// Values (SI) to come close to: the root of the sum of squares of `(value − target)/scale`, where scale is the
    /// largest target of the same kind of quantity, 1 for pure numbers.
    Match(Vec<(Measure, f64)>),
}

/// A design problem.
///
/// ```
/// use matprop::laminate::design::{Family, Measure, Objective, Problem, Rules, Settings, search};
/// use matprop::laminate::Lamina;
/// use matprop::quantity::{Angle, Length, Modulus, Ratio};
/// use core::ops::ControlFlow;
///
/// let gpa = Modulus::from_gpa;
/// let lamina = Lamina::builder().e1(gpa(181.0)?).e2(gpa(10.3)?).nu12(Ratio::new(0.28)?).g12(gpa(7.17)?).build()?;
/// let problem = Problem {
///     lamina,
///     thickness: Length::from_mm(0.125)?,
///     criteria: vec![],
///     loads: vec![],
///     plate: None,
///     family: Family {
///         angles: [0.0, 45.0, -45.0, 90.0].map(|d| Angle::from_degrees(d).unwrap()).to_vec(),
///         pairs: false,
///         symmetric: true,
///         balanced: true,
///         min_plies: 8,
///         max_plies: 8,
///         rules: Rules { min_share: Some(0.1), ..Rules::default() },
///     },
///     constraints: vec![],
///     objective: Objective::Maximize(Measure::Gxy),
/// };
/// let found = search(&problem, &Settings::default(), &mut |_| ControlFlow::Continue(()))?;
/// // With 10 % of each direction, 8 plies can only be quasi-isotropic: Gxy = 26.88 GPa (Tsai & Hahn 1980).
/// assert!(found.proven && (found.designs[0].objective - 26.88e9).abs() < 0.005e9);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Debug)]
pub struct Problem {
    /// The ply material.
    pub lamina: Lamina,
    /// Thickness of a ply.
    pub thickness: Length,
    /// Failure criteria made ready for the material; the least reserve factor of all counts.
    pub criteria: Vec<Prepared>,
    /// Load cases; the worst counts.
    pub loads: Vec<Load>,
    /// The plate that buckles, simply supported.
    pub plate: Option<Plate>,
    /// The laminates that are considered.
    pub family: Family,
    /// Bounds of measures.
    pub constraints: Vec<Constraint>,
    /// What to be best at.
    pub objective: Objective,
}

impl Problem {
    /// The measures of objective and constraints, each once.
    pub fn measures(&self) -> Vec<Measure> {
        let mut all = match &self.objective {
            Objective::Maximize(measure) | Objective::Minimize(measure) => vec![*measure],
            Objective::Match(targets) => targets.iter().map(|(measure, _)| *measure).collect(),
        };
        for constraint in &self.constraints {
            if !all.contains(&constraint.measure) {
                all.push(constraint.measure);
            }
        }
        all
    }

    /// Refuses what cannot be searched.
    ///
    /// # Errors
    /// `empty`, `too_many`, `duplicate_field`, `out_of_range`, `needs`, `conflict`.
    pub fn check(&self) -> Result<(), ErrorKind> {
        self.family.check()?;
        if matches!(&self.objective, Objective::Match(targets) if targets.is_empty()) {
            return Err(ErrorKind::Empty { what: "targets".into() });
        }
        for measure in self.measures() {
            self.check_measure(measure)?;
        }
        Ok(())
    }

    fn check_measure(&self, measure: Measure) -> Result<(), ErrorKind> {
        let needs = |other: &str| ErrorKind::Needs { field: measure.name().into(), other: other.into() };
        if measure == Measure::ArealMass && self.lamina.density().is_none() {
            return Err(needs("density of the material"));
        }
        if measure.is_of_expansion() && self.lamina.expansion().is_none() {
            return Err(needs("alpha1 and alpha2 of the material"));
        }
        if measure.is_of_strength() && self.criteria.is_empty() {
            return Err(needs("failure"));
        }
        let loaded = measure == Measure::ReserveFactor || measure.is_of_buckling();
        if loaded && self.loads.is_empty() {
            return Err(needs("loads"));
        }
        if measure.is_of_buckling() {
            if self.plate.is_none() {
                return Err(needs("plate"));
            }
            if !self.family.symmetric {
                return Err(needs("symmetric"));
            }
            if self.loads.iter().any(Load::is_prescribed) {
                let (field, other) = (measure.name().into(), "prescribed strains".into());
                return Err(ErrorKind::Conflict { field, other });
            }
            if self.loads.iter().any(|load| load.force[2] != 0.0) {
                return Err(ErrorKind::Conflict { field: measure.name().into(), other: "nxy".into() });
            }
        }
        Ok(())
    }
}

impl Family {
    /// Refuses what is no family.
    ///
    /// # Errors
    /// `empty`, `too_many`, `duplicate_field`, `out_of_range`.
    pub fn check(&self) -> Result<(), ErrorKind> {
        if self.angles.is_empty() {
            return Err(ErrorKind::Empty { what: "angles".into() });
        }
        if self.angles.len() > MAX_ANGLES {
            return Err(ErrorKind::TooMany { what: "angles".into(), limit: MAX_ANGLES });
        }
        for (i, angle) in self.angles.iter().enumerate() {
            if self.angles[..i].iter().any(|known| between(known.degrees(), angle.degrees()) <= 1e-9) {
                return Err(ErrorKind::DuplicateField { field: format!("{} deg", angle.degrees()) });
            }
        }
        let refuse = |quantity, value: usize, rule| {
            Err(ErrorKind::OutOfRange { quantity, value: value as f64, unit: Suffix("1"), rule })
        };
        if !(1..=MAX_DESIGN_PLIES).contains(&self.max_plies) {
            return refuse("largest number of plies", self.max_plies, "between 1 and 400");
        }
        if !(1..=self.max_plies).contains(&self.min_plies) {
            return refuse("least number of plies", self.min_plies, "1 or more, and not above the largest");
        }
        if self.ply_counts().next().is_none() {
            let rule = "a multiple of 2 for pairs, of 4 for symmetric pairs";
            return refuse("number of plies", self.min_plies, rule);
        }
        self.rules.check()
    }

    /// The numbers of plies a laminate of the family can have.
    pub(super) fn ply_counts(&self) -> impl Iterator<Item = usize> {
        let step = match (self.pairs, self.symmetric) {
            (true, true) => 4,
            (true, false) => 2,
            (false, _) => 1,
        };
        (self.min_plies..=self.max_plies).filter(move |n| n % step == 0)
    }

    /// What a place in the stack can hold: one ply, or two.
    pub(super) fn blocks(&self) -> Vec<Vec<f64>> {
        let degrees = |angle: &Angle| {
            let rest = angle.degrees() % 180.0;
            let rest = if rest > 90.0 { rest - 180.0 } else { rest };
            // Adding 0 turns -0 into 0.
            (if rest <= -90.0 { rest + 180.0 } else { rest }) + 0.0
        };
        let angles = self.angles.iter().map(degrees);
        if !self.pairs {
            return angles.map(|angle| vec![angle]).collect();
        }
        let mut blocks: Vec<Vec<f64>> = Vec::new();
        for angle in angles {
            let partner = if between(2.0 * angle, 0.0) <= 1e-9 { angle } else { -angle };
            if !blocks.iter().any(|known| known.contains(&angle)) {
                blocks.push(vec![angle, partner]);
            }
        }
        blocks
    }
}
