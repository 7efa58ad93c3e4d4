//! Progressive failure of the load cases of a document.

use super::failure::place;
use super::loads::Judge;
use super::{Case, stiffness_result};
use crate::document::input::{DegradationWord, ProgressiveInput};
use crate::document::quantity::Quantity;
use crate::document::report::{BrokenPly, EndWord, EventResult, Ledger, PartWord, ProgressiveResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::laminate::Load;
use crate::laminate::failure::{Degradation, End, Event, ModeKind, PROGRESSIVE, PlyLimit, Progress};
use crate::quantity::{Curvature, Quantity as _, Ratio, Strain};

/// The most plies times possible failures of one report.
const MAX_WORK: usize = 300_000;

/// The rule a document states.
pub(super) fn rule(input: &mut ProgressiveInput, ledger: &mut Ledger) -> Result<Degradation, Error> {
    fn read(value: &mut Quantity, name: &str) -> Result<f64, Error> {
        Ok(value.normalize::<Ratio>().under(name)?.si())
    }
    ledger.model(&PROGRESSIVE);
    let stray = |field: &str, other: &str| {
        Error::from(ErrorKind::Conflict { field: field.into(), other: other.into() })
    };
    let missing = |field: &str| Error::from(ErrorKind::MissingField { field: field.into() });
    let rule = match input.degradation {
        DegradationWord::Complete => {
            if input.fiber_share.is_some() {
                return Err(stray("fiberShare", "complete"));
            }
            if input.matrix_share.is_some() {
                return Err(stray("matrixShare", "complete"));
            }
            Degradation::Complete { share: read(input.share.get_or_insert(Quantity::Number(0.0)), "share")? }
        }
        DegradationWord::ModeBased => {
            if input.share.is_some() {
                return Err(stray("share", "modeBased"));
            }
            let fiber = read(input.fiber_share.as_mut().ok_or_else(|| missing("fiberShare"))?, "fiberShare")?;
            let matrix =
                read(input.matrix_share.as_mut().ok_or_else(|| missing("matrixShare"))?, "matrixShare")?;
            Degradation::ModeBased { fiber, matrix }
        }
    };
    rule.checked().map_err(|kind| {
        let name = match &kind {
            ErrorKind::OutOfRange { quantity, .. } if quantity.contains("fiber") => "fiberShare",
            ErrorKind::OutOfRange { quantity, .. } if quantity.contains("matrix") => "matrixShare",
            _ => "share",
        };
        Error::new(kind, name)
    })
}

/// Refuses more work than `MAX_WORK`, for `runs` analyses.
pub(super) fn check_work(rule: Degradation, case: &Case, runs: usize) -> Result<(), ErrorKind> {
    let plies = case.stack.plies().len();
    let work = plies.saturating_mul(plies).saturating_mul(rule.most_failures()).saturating_mul(runs);
    if work > MAX_WORK {
        let what = "plies squared times possible failures of a ply times load cases times criteria";
        return Err(ErrorKind::TooMany { what: what.into(), limit: MAX_WORK });
    }
    Ok(())
}

/// The criterion and the strengths of each ply.
pub(super) fn limits<'a>(judge: &'a Judge, case: &Case) -> Vec<Option<PlyLimit<'a>>> {
    let strengths = |name: &String| {
        case.used.iter().find(|(known, _)| known == name).and_then(|(_, material)| material.strengths)
    };
    let limit = |(criterion, name): (Option<&'a crate::laminate::failure::Prepared>, &String)| {
        Some(PlyLimit { criterion: criterion?, strengths: strengths(name)? })
    };
    judge.per_ply().into_iter().zip(case.names).map(limit).collect()
}

pub(super) fn result(
    rule: Degradation,
    judge: &Judge,
    load: &Load,
    case: &Case,
    units: &Units,
) -> Result<ProgressiveResult, ErrorKind> {
    let progress = Progress::of(case.stack, load, &limits(judge, case), rule)?;
    let show = |factor: Option<f64>| factor.map(|x| units.show(Ratio::new(x)?)).transpose();
    Ok(ProgressiveResult {
        criterion: judge.word,
        first_ply: show(progress.first_ply())?,
        first_fiber: show(progress.first_fiber())?,
        last_ply: show(progress.last_ply())?,
        end: match progress.end {
            End::AllPliesFailed => EndWord::AllPliesFailed,
            End::LoadLost => EndWord::LoadLost,
            End::NoFurtherFailure => EndWord::NoFurtherFailure,
        },
        events: progress.events.iter().map(|event| shown(event, units)).collect::<Result<_, _>>()?,
    })
}

fn shown(event: &Event, units: &Units) -> Result<EventResult, ErrorKind> {
    let strain = |e: &[f64; 6]| units.show_all::<Strain>([e[0], e[1], e[2]]);
    let curvature = |e: &[f64; 6]| units.show_all::<Curvature>([e[3], e[4], e[5]]);
    let broken = event.failures.iter().map(|(failure, kind)| BrokenPly {
        point: place(failure),
        breaks: if *kind == ModeKind::Fiber { PartWord::Fiber } else { PartWord::Matrix },
    });
    Ok(EventResult {
        factor: units.show(Ratio::new(event.factor)?)?,
        plies: broken.collect(),
        strain_before: strain(&event.before)?,
        curvature_before: curvature(&event.before)?,
        strain_after: event.after.as_ref().map(strain).transpose()?,
        curvature_after: event.after.as_ref().map(curvature).transpose()?,
        stiffness: event
            .stiffness
            .as_ref()
            .map(|stiffness| stiffness_result(stiffness, units))
            .transpose()?,
    })
}
