//! What a document asks of the failure of its laminate beyond single load cases.

use super::loads::Judge;
use super::margins::{self, Level};
use super::{Case, distortion, envelopes, progressive, strengths};
use crate::document::input::{FailureInput, LaminateInput};
use crate::document::report::{
    CriticalPoint, LaminateResults, Ledger, MarginResult, Position, ProgressiveResult,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::laminate::failure::{Degradation, Height, PlyFailure};
use crate::laminate::{Load, Response};

/// What holds for every load case.
pub(super) struct Asked {
    levels: Vec<Level>,
    rule: Option<Degradation>,
    residual: Load,
}

impl FailureInput {
    /// Whether anything is asked that needs no load case.
    pub(super) fn stands_alone(&self) -> bool {
        self.strengths.is_some() || self.envelopes.is_some() || self.ply_envelopes.is_some()
    }
}

pub(super) fn asked(
    input: &mut LaminateInput,
    case: &Case,
    judges: &[Judge],
    ledger: &mut Ledger,
) -> Result<Asked, Error> {
    let residual = input.residual.as_mut().map(distortion::read).transpose().under("residual")?;
    let mut asked = Asked { levels: Vec::new(), rule: None, residual: residual.unwrap_or_default() };
    let cases = input.loads.as_ref().map_or(0, |loads| loads.0.len());
    let Some(failure) = &mut input.failure else { return Ok(asked) };
    asked.levels = margins::levels(failure, judges, ledger).under("failure")?;
    let needs = |field: &str, other: &str| ErrorKind::Needs { field: field.into(), other: other.into() };
    if cases == 0 && !asked.levels.is_empty() {
        return Err(Error::new(needs("a factor on the load", "loads"), "failure"));
    }
    if let Some(rule) = &mut failure.progressive {
        if cases == 0 && failure.strengths.is_none() {
            return Err(Error::new(needs("progressive", "loads"), "failure"));
        }
        let rule = progressive::rule(rule, ledger).under("progressive").under("failure")?;
        let checked = progressive::check_work(rule, case, cases * judges.len());
        checked.under("progressive").under("failure")?;
        asked.rule = Some(rule);
    }
    Ok(asked)
}

impl Asked {
    pub fn margins(
        &self,
        judges: &[Judge],
        mechanical: &Response,
        held: &Response,
        units: &Units,
    ) -> Result<Vec<MarginResult>, ErrorKind> {
        margins::results(&self.levels, judges, mechanical, held, units)
    }

    pub fn progressive(
        &self,
        case: &Case,
        judges: &[Judge],
        load: &Load,
        units: &Units,
    ) -> Result<Vec<ProgressiveResult>, ErrorKind> {
        let Some(rule) = self.rule else { return Ok(Vec::new()) };
        if load.is_prescribed() && !envelopes::residual_is_none(&self.residual) {
            let other = "a prescribed strain together with residual".into();
            return Err(ErrorKind::Conflict { field: "progressive".into(), other });
        }
        let mut load = *load;
        load.temperature.uniform += self.residual.temperature.uniform;
        load.moisture.uniform += self.residual.moisture.uniform;
        judges.iter().map(|judge| progressive::result(rule, judge, &load, case, units)).collect()
    }
}

/// Adds strengths and envelopes.
pub(super) fn add(
    results: &mut LaminateResults,
    input: &mut LaminateInput,
    case: &Case,
    judges: &[Judge],
    asked: &Asked,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<(), Error> {
    let Some(failure) = &mut input.failure else { return Ok(()) };
    if let Some(input) = &mut failure.strengths {
        let state = (&asked.residual, asked.rule);
        let found = strengths::results(input, case, judges, state, units, ledger);
        results.strengths = found.under("strengths").under("failure")?;
    }
    if let Some(input) = &mut failure.envelopes {
        let found = envelopes::results(&mut input.0, case, judges, &asked.residual, units, ledger);
        results.envelopes = found.under("envelopes").under("failure")?;
    }
    if let Some(input) = &mut failure.ply_envelopes {
        let found = envelopes::of_plies(&mut input.0, case, judges, units, ledger);
        results.ply_envelopes = found.under("plyEnvelopes").under("failure")?;
    }
    Ok(())
}

/// A failure as a report names it.
pub(super) fn place(failure: &PlyFailure) -> CriticalPoint {
    let position = match failure.height {
        Height::Bottom => Position::Bottom,
        Height::Middle => Position::Middle,
        Height::Top => Position::Top,
    };
    CriticalPoint { ply: failure.ply + 1, position, mode: failure.mode }
}
