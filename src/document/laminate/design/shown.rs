//! Designs as a report shows them.

use super::problem::Given;
use crate::document::input::MeasureWord;
use crate::document::report::{ConstraintResult, DesignResult, MeasureResult, Value, Values};
use crate::document::units::Units;
use crate::error::ErrorKind;
use crate::laminate::Layup;
use crate::laminate::design::{Design, Measure, Objective, Values as Found};
use crate::quantity::{ArealDensity, Length, Quantity as _, Ratio};

/// The layup code of angles that a search made.
pub(super) fn code_of(angles: &[f64]) -> Result<String, ErrorKind> {
    let layup = Layup::of_angles(angles).ok_or(ErrorKind::NotFinite { quantity: "angle" })?;
    Ok(layup.to_string())
}

/// Writes measures in the units of the report.
pub(super) struct Shown<'a> {
    pub units: &'a Units,
    pub given: &'a Given,
}

impl Shown<'_> {
    /// A measure; `None` when it is infinite.
    fn measure(&self, measure: Measure, si: f64) -> Result<Option<Value>, ErrorKind> {
        si.is_finite().then(|| self.units.show_si(measure.kind(), si)).transpose()
    }

    /// Values of one measure.
    pub fn measures(&self, measure: Measure, si: impl IntoIterator<Item = f64>) -> Result<Values, ErrorKind> {
        let unit = self.units.of(measure.kind()).name;
        let shown = si.into_iter().map(|x| self.units.show_si(measure.kind(), x).map(|value| value.value));
        Ok(Values { value: shown.collect::<Result<_, _>>()?, unit })
    }

    /// The objective of a design; `None` when it is infinite.
    pub fn objective(&self, objective: &Objective, value: f64) -> Result<Option<Value>, ErrorKind> {
        match objective {
            Objective::Maximize(measure) | Objective::Minimize(measure) => self.measure(*measure, value),
            Objective::Match(_) => self.units.show_si(Ratio::KIND, value).map(Some),
        }
    }

    /// Values of an objective.
    pub fn all(
        &self,
        objective: &Objective,
        values: impl IntoIterator<Item = f64>,
    ) -> Result<Values, ErrorKind> {
        match objective {
            Objective::Maximize(measure) | Objective::Minimize(measure) => self.measures(*measure, values),
            Objective::Match(_) => self.units.show_all::<Ratio>(values),
        }
    }

    /// The objective behind a score, which is larger for better designs; `None` where the score is another one.
    pub fn score(&self, objective: &Objective, score: f64) -> Result<Option<Value>, ErrorKind> {
        match objective {
            Objective::Maximize(_) => self.objective(objective, score),
            Objective::Minimize(Measure::PlyCount | Measure::Thickness | Measure::ArealMass) => Ok(None),
            Objective::Minimize(_) | Objective::Match(_) => self.objective(objective, -score),
        }
    }

    /// The measures of an objective.
    pub fn values(&self, found: &Found, objective: &Objective) -> Result<Vec<MeasureResult>, ErrorKind> {
        let own: Vec<Measure> = match objective {
            Objective::Maximize(measure) | Objective::Minimize(measure) => vec![*measure],
            Objective::Match(targets) => targets.iter().map(|(measure, _)| *measure).collect(),
        };
        let row = |measure: Measure| {
            let value = self.measure(measure, found.get(measure).unwrap_or(f64::NAN))?;
            Ok(MeasureResult { measure: MeasureWord::of(measure), value })
        };
        own.into_iter().map(row).collect()
    }

    /// The constraints, each with value and margin.
    pub fn constraints(&self, found: &Found) -> Result<Vec<ConstraintResult>, ErrorKind> {
        let rows = self.given.constraints.iter().map(|constraint| {
            let measure = constraint.measure;
            let value = found.get(measure).unwrap_or(f64::NAN);
            let bound =
                |bound: Option<f64>| bound.map(|si| self.units.show_si(measure.kind(), si)).transpose();
            let margin = constraint.margin(value);
            Ok(ConstraintResult {
                measure: MeasureWord::of(measure),
                value: self.measure(measure, value)?,
                min: bound(constraint.min)?,
                max: bound(constraint.max)?,
                margin: margin.is_finite().then(|| self.units.show_si(Ratio::KIND, margin)).transpose()?,
            })
        });
        rows.collect()
    }

    /// A design of a search.
    pub fn design(&self, design: &Design, objective: &Objective) -> Result<DesignResult, ErrorKind> {
        let count = design.angles.len();
        let thickness = Length::from_si(count as f64 * self.given.thickness.si())?;
        let mass = self.given.lamina.density().map(|density| density * thickness.si());
        Ok(DesignResult {
            layup_code: code_of(&design.angles)?,
            ply_count: count,
            thickness: self.units.show(thickness)?,
            areal_mass: mass.map(|mass| self.units.show_si(ArealDensity::KIND, mass)).transpose()?,
            objective: self.objective(objective, design.objective)?,
            values: self.values(&design.values, objective)?,
            constraints: self.constraints(&design.values)?,
        })
    }
}
