//! Failure envelopes of a document: of the laminate, and of its ply materials.

use super::failure::place;
use super::loads::Judge;
use super::{Case, load};
use crate::document::input::{CriterionWord, EnvelopeInput, LoadAxisWord, PlyAxisWord, PlyEnvelopeInput};
use crate::document::report::{CurveResult, EnvelopeResult, Ledger, PlyEnvelopeResult, Value, Values};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under, near};
use crate::laminate::Load;
use crate::laminate::failure::{Axis, Component, Curve, ENVELOPE, Envelope, EnvelopePoint, Prepared};
use crate::quantity::{Angle, Curvature, Kind, LineForce, LineMoment, Quantity as _, Strain, Stress};

/// The most directions times plies times criteria of one report.
const MAX_WORK: usize = 500_000;
/// Directions where a document states none.
const USUAL: u32 = 360;

pub(super) fn check_work(directions: impl Iterator<Item = u32>, plies: usize) -> Result<(), ErrorKind> {
    let sum = directions.fold(0_usize, |sum, n| sum.saturating_add(n as usize));
    if sum.saturating_mul(plies) > MAX_WORK {
        let what = "directions times plies times criteria of all envelopes";
        return Err(ErrorKind::TooMany { what: what.into(), limit: MAX_WORK });
    }
    Ok(())
}

pub(super) fn results(
    inputs: &mut [EnvelopeInput],
    case: &Case,
    judges: &[Judge],
    residual: &Load,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<EnvelopeResult>, Error> {
    if inputs.is_empty() {
        return Err(ErrorKind::Empty { what: "envelopes".into() }.into());
    }
    ledger.model(&ENVELOPE);
    let work: usize = judges.iter().map(|judge| judge.cost().div_ceil(4)).sum();
    let plies = case.stack.plies().len() * work;
    check_work(inputs.iter().map(|input| input.points.unwrap_or(USUAL)), plies)?;
    let mut rows = Vec::with_capacity(inputs.len());
    for (i, input) in inputs.iter_mut().enumerate() {
        rows.push(one(input, case, judges, residual, units).map_err(|error| error.at(i))?);
    }
    Ok(rows)
}

fn one(
    input: &mut EnvelopeInput,
    case: &Case,
    judges: &[Judge],
    residual: &Load,
    units: &Units,
) -> Result<EnvelopeResult, Error> {
    let axes = input.axes.map(axis);
    let held = held(input, axes, residual)?;
    let criteria: Vec<Vec<Option<&Prepared>>> = judges.iter().map(Judge::per_ply).collect();
    let points = *input.points.get_or_insert(USUAL);
    let envelope = Envelope::of(case.stack, axes, &held, &criteria, points as usize).map_err(|kind| {
        let path = match &kind {
            ErrorKind::OutOfRange { .. } => "points",
            ErrorKind::Conflict { field, .. } if field.starts_with("axes") => "axes",
            _ => "held",
        };
        Error::new(kind, path)
    })?;
    let shown =
        Shown { kinds: axes.map(kind), words: judges.iter().map(|judge| judge.word).collect(), units };
    let (combined, curves) = shown.envelope(&envelope)?;
    Ok(EnvelopeResult {
        name: input.name.clone(),
        axes: input.axes,
        scale: shown.scale(&envelope)?,
        combined,
        curves,
    })
}

/// What does not change: the loads held, and the residual state.
fn held(input: &mut EnvelopeInput, axes: [Axis; 2], residual: &Load) -> Result<Load, Error> {
    let conflict =
        |field: &str, other: &str| ErrorKind::Conflict { field: field.into(), other: other.into() };
    let Some(given) = &mut input.held else { return Ok(*residual) };
    let mut held = load::read(given).under("held")?;
    let mechanical = held.force != [0.0; 3] || held.moment != [0.0; 3] || held.is_prescribed();
    if mechanical && axes[0].is_kinematic() {
        return Err(Error::new(conflict("a load that is held", "an axis of strain or curvature"), "held"));
    }
    if held.is_prescribed() && !residual_is_none(residual) {
        return Err(Error::new(conflict("a strain that is held", "residual"), "held"));
    }
    let words = [("nx", given.nx.is_some(), LoadAxisWord::Nx), ("ny", given.ny.is_some(), LoadAxisWord::Ny)];
    let words = words.into_iter().chain([
        ("nxy", given.nxy.is_some(), LoadAxisWord::Nxy),
        ("mx", given.mx.is_some(), LoadAxisWord::Mx),
        ("my", given.my.is_some(), LoadAxisWord::My),
        ("mxy", given.mxy.is_some(), LoadAxisWord::Mxy),
    ]);
    for (name, given, word) in words {
        if given && axes.iter().any(|other| other.is_parallel_to(axis(word))) {
            return Err(Error::new(conflict(name, "axes"), format!("held.{name}")));
        }
    }
    for (name, given) in [("qx", given.qx.is_some()), ("qy", given.qy.is_some())] {
        if given {
            return Err(Error::new(conflict(name, "envelopes"), format!("held.{name}")));
        }
    }
    held.temperature.uniform += residual.temperature.uniform;
    held.moisture.uniform += residual.moisture.uniform;
    Ok(held)
}

pub(super) fn residual_is_none(residual: &Load) -> bool {
    residual.temperature.uniform == 0.0 && residual.moisture.uniform == 0.0
}

pub(super) fn of_plies(
    inputs: &mut [PlyEnvelopeInput],
    case: &Case,
    judges: &[Judge],
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<PlyEnvelopeResult>, Error> {
    if inputs.is_empty() {
        return Err(ErrorKind::Empty { what: "envelopes".into() }.into());
    }
    ledger.model(&ENVELOPE);
    check_work(inputs.iter().map(|input| input.points.unwrap_or(USUAL)), judges.len())?;
    let mut rows = Vec::with_capacity(inputs.len());
    for (i, input) in inputs.iter_mut().enumerate() {
        rows.push(of_ply(input, case, judges, units).map_err(|error| error.at(i))?);
    }
    Ok(rows)
}

fn of_ply(
    input: &mut PlyEnvelopeInput,
    case: &Case,
    judges: &[Judge],
    units: &Units,
) -> Result<PlyEnvelopeResult, Error> {
    let Some(ply) = case.names.iter().position(|name| *name == input.material) else {
        let name = input.material.chars().take(64).collect();
        let near = near(&input.material, case.names.iter().map(String::as_str));
        return Err(Error::new(ErrorKind::UnknownMaterial { name, near }, "material"));
    };
    if input.axes[0] == input.axes[1] {
        let kind = ErrorKind::Conflict { field: "axes[0]".into(), other: "axes[1]".into() };
        return Err(Error::new(kind, "axes"));
    }
    let index = |axis: PlyAxisWord| match axis {
        PlyAxisWord::Sigma1 => 0,
        PlyAxisWord::Sigma2 => 1,
        PlyAxisWord::Tau12 => 2,
    };
    let [one, other] = input.axes.map(index);
    let third = input.held.as_mut().map(|held| held.normalize::<Stress>().under("held")).transpose()?;
    let third = third.map_or(0.0, |stress| stress.si());
    let held = [0, 1, 2].map(|k| if k == one || k == other { 0.0 } else { third });
    let unit = |axis: usize| [0, 1, 2].map(|k| if k == axis { 1.0 } else { 0.0 });
    let known = judges.iter().filter_map(|judge| Some((judge.word, *judge.per_ply().get(ply)?.as_ref()?)));
    let (words, prepared): (Vec<CriterionWord>, Vec<&Prepared>) = known.unzip();
    let points = *input.points.get_or_insert(USUAL);
    let envelope =
        Envelope::of_ply([unit(one), unit(other)], held, &prepared, points as usize).map_err(|kind| {
            let path = if matches!(kind, ErrorKind::OutOfRange { .. }) { "points" } else { "material" };
            Error::new(kind, path)
        })?;
    let shown = Shown { kinds: [Stress::KIND; 2], words, units };
    let (combined, curves) = shown.envelope(&envelope)?;
    let scale = shown.scale(&envelope)?;
    Ok(PlyEnvelopeResult { material: input.material.clone(), axes: input.axes, scale, combined, curves })
}

/// The kind of quantity along an axis.
fn kind(axis: Axis) -> &'static Kind {
    match axis {
        Axis::Force(_) => LineForce::KIND,
        Axis::Moment(_) => LineMoment::KIND,
        Axis::Stress(_) => Stress::KIND,
        Axis::Strain(_) => Strain::KIND,
        Axis::Curvature(_) => Curvature::KIND,
    }
}

/// How the points of an envelope are shown.
struct Shown<'a> {
    kinds: [&'static Kind; 2],
    words: Vec<CriterionWord>,
    units: &'a Units,
}

impl Shown<'_> {
    fn scale(&self, envelope: &Envelope) -> Result<[Value; 2], ErrorKind> {
        let [one, other] = self.kinds;
        Ok([self.units.show_si(one, envelope.scale[0])?, self.units.show_si(other, envelope.scale[1])?])
    }

    fn envelope(&self, envelope: &Envelope) -> Result<(CurveResult, Vec<CurveResult>), ErrorKind> {
        let each =
            envelope.curves.iter().zip(&self.words).map(|(curve, word)| self.curve(curve, Some(*word)));
        Ok((self.curve(&envelope.combined, None)?, each.collect::<Result<_, _>>()?))
    }

    fn curve(&self, curve: &Curve, criterion: Option<CriterionWord>) -> Result<CurveResult, ErrorKind> {
        let points = &curve.points;
        let along = |k: usize, of: fn(&EnvelopePoint) -> f64| {
            let unit = self.units.of(self.kinds[k]).name;
            let each = points.iter().map(|point| Ok(self.units.show_si(self.kinds[k], of(point))?.value));
            Ok::<_, ErrorKind>(Values { value: each.collect::<Result<_, ErrorKind>>()?, unit })
        };
        let governing = |point: &EnvelopePoint| self.words.get(point.criterion).copied();
        let places = points.iter().map(|point| place(&point.failure));
        let places: Vec<_> = places.collect();
        Ok(CurveResult {
            criterion,
            closed: curve.is_closed(),
            direction: self.units.show_all::<Angle>(points.iter().map(|point| point.degrees))?,
            x: along(0, |point| point.x)?,
            y: along(1, |point| point.y)?,
            ply: places.iter().map(|place| place.ply).collect(),
            position: places.iter().map(|place| place.position).collect(),
            mode: places.iter().map(|place| place.mode).collect(),
            governing: if criterion.is_some() {
                Vec::new()
            } else {
                points.iter().filter_map(governing).collect()
            },
            open: match curve.open.is_empty() {
                true => None,
                false => Some(self.units.show_all::<Angle>(curve.open.iter().copied())?),
            },
            fails_at_rest: curve.at_rest.as_ref().map(place),
        })
    }
}

/// The axis a word names.
pub(super) fn axis(word: LoadAxisWord) -> Axis {
    use Component::{X, Xy, Y};
    match word {
        LoadAxisWord::Nx => Axis::Force(X),
        LoadAxisWord::Ny => Axis::Force(Y),
        LoadAxisWord::Nxy => Axis::Force(Xy),
        LoadAxisWord::Mx => Axis::Moment(X),
        LoadAxisWord::My => Axis::Moment(Y),
        LoadAxisWord::Mxy => Axis::Moment(Xy),
        LoadAxisWord::SigmaX => Axis::Stress(X),
        LoadAxisWord::SigmaY => Axis::Stress(Y),
        LoadAxisWord::TauXy => Axis::Stress(Xy),
        LoadAxisWord::StrainX => Axis::Strain(X),
        LoadAxisWord::StrainY => Axis::Strain(Y),
        LoadAxisWord::StrainXy => Axis::Strain(Xy),
        LoadAxisWord::CurvatureX => Axis::Curvature(X),
        LoadAxisWord::CurvatureY => Axis::Curvature(Y),
        LoadAxisWord::CurvatureXy => Axis::Curvature(Xy),
    }
}
