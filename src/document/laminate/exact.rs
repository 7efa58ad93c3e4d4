//! Exact elasticity of simply supported panels, and what plate theories make of them.

use super::loads::MAX_STATES;
use crate::document::input::{ExactInput, LaminateInput};
use crate::document::report::{
    ExactPly, ExactPoint, ExactResult, Ledger, StressError, TheoryResult, TheoryWord, Value,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::laminate::StackingSequence;
use crate::laminate::plate::pagano::{self, Amplitudes, Comparison, Exact, Panel, Peaks, Theory};
use crate::quantity::{Length, Offset, Pressure, Quantity as _, Ratio, Stress};

pub(super) fn results(
    input: &mut LaminateInput,
    stack: &StackingSequence,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<ExactResult>, Error> {
    let Some(panels) = &mut input.exact else { return Ok(Vec::new()) };
    if panels.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "panels".into() }, "exact"));
    }
    if panels.0.len() * stack.plies().len() > MAX_STATES {
        let kind = ErrorKind::TooMany { what: "plies times panels".into(), limit: MAX_STATES };
        return Err(Error::new(kind, "exact"));
    }
    ledger.model(&pagano::PAGANO);
    ledger.model(&pagano::COMPARISON);
    let mut rows = Vec::with_capacity(panels.0.len());
    for (i, panel) in panels.0.iter_mut().enumerate() {
        rows.push(one(panel, stack, units).map_err(|error| error.at(i)).under("exact")?);
    }
    Ok(rows)
}

fn one(input: &mut ExactInput, stack: &StackingSequence, units: &Units) -> Result<ExactResult, Error> {
    let a = input.span_x.normalize::<Length>().under("spanX")?;
    let panel = match &mut input.span_y {
        Some(b) => Panel::rectangle(a, b.normalize::<Length>().under("spanY")?),
        None => Panel::strip(a),
    };
    let load = input.pressure.normalize::<Pressure>().under("pressure")?.si();
    let exact = Exact::of(stack, &panel, load).map_err(|kind| match kind {
        ErrorKind::Conflict { .. } => Error::new(kind, "spanY"),
        ErrorKind::TooMany { .. } => Error::new(kind, "spanX"),
        other => other.into(),
    })?;
    let peaks = Peaks::exact(&exact);
    let theories = Theory::ALL
        .into_iter()
        .map(|theory| theory_result(&Comparison::of(theory, stack, &panel, load, &peaks)?, units));
    let point = |ply: usize, fraction: f64| match exact.at(ply, fraction) {
        Some(point) => shown(&point, units),
        None => Err(ErrorKind::NotFinite { quantity: Offset::KIND.name }),
    };
    let plies = (0..stack.plies().len()).map(|ply| {
        Ok(ExactPly { bottom: point(ply, 0.0)?, middle: point(ply, 0.5)?, top: point(ply, 1.0)? })
    });
    Ok(ExactResult {
        name: input.name.clone(),
        span_to_thickness: units.show_si(Ratio::KIND, panel.span() / stack.thickness().si())?,
        deflection: units.show_si(Offset::KIND, peaks.deflection)?,
        peak_stress: units.show_all::<Stress>(peaks.stress)?,
        theories: theories.collect::<Result<_, ErrorKind>>()?,
        plies: plies.collect::<Result<_, ErrorKind>>()?,
    })
}

fn theory_result(found: &Comparison, units: &Units) -> Result<TheoryResult, ErrorKind> {
    let theory = match found.theory {
        Theory::Classical => TheoryWord::Classical,
        Theory::ShearFiveSixths => TheoryWord::ShearFiveSixths,
        Theory::ShearEquilibrium => TheoryWord::ShearEquilibrium,
    };
    let error = |i: usize| -> Result<Option<Value>, ErrorKind> {
        found.stress_error[i].map(|error| units.show_si(Ratio::KIND, error)).transpose()
    };
    Ok(TheoryResult {
        theory,
        deflection: units.show_si(Offset::KIND, found.peaks.deflection)?,
        peak_stress: units.show_all::<Stress>(found.peaks.stress)?,
        deflection_error: units.show_si(Ratio::KIND, found.deflection_error)?,
        stress_error: StressError { x: error(0)?, y: error(1)?, xy: error(2)?, xz: error(3)?, yz: error(4)? },
    })
}

fn shown(point: &Amplitudes, units: &Units) -> Result<ExactPoint, ErrorKind> {
    Ok(ExactPoint {
        z: units.show_si(Offset::KIND, point.z)?,
        displacement: units.show_all::<Offset>(point.displacement)?,
        stress: units.show_all::<Stress>(point.stress)?,
    })
}
