//! Constants in all directions.

use crate::document::input::{ConstantsWord, LaminateInput};
use crate::document::report::{DirectionsResult, Ledger, PolarResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::laminate::{Compliance, EngineeringConstants, PolarPoint, Stiffness, models};
use crate::quantity::{Angle, Modulus, Ratio};

/// The finest polar step, degrees.
const FINEST_STEP: f64 = 0.1;

pub(super) fn result(
    input: &mut LaminateInput,
    stiffness: &Stiffness,
    compliance: &Compliance,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<PolarResult>, Error> {
    let Some(polar) = &mut input.polar else { return Ok(None) };
    let step = polar.step.normalize::<Angle>().under("step").under("polar")?.degrees();
    if !(FINEST_STEP..=90.0).contains(&step) {
        let rule = "between 0.1 and 90 deg";
        let kind = ErrorKind::OutOfRange { quantity: "polar step", value: step, unit: Suffix("deg"), rule };
        return Err(Error::new(kind, "polar.step"));
    }
    ledger.model(&models::POLAR);
    let count = libm::floor(360.0 / step + 1e-9) as usize;
    let angles: Vec<Angle> =
        (0..=count).map(|i| Angle::from_degrees(step * i as f64)).collect::<Result<_, _>>()?;
    let also = |word: ConstantsWord| polar.also.as_ref().is_some_and(|words| words.0.contains(&word));
    let flat = if also(ConstantsWord::MembraneCurvatureSuppressed) {
        let points = angles.iter().map(|angle| stiffness.polar_curvature_suppressed(*angle));
        Some(directions(&points.collect::<Result<Vec<_>, _>>()?, units)?)
    } else {
        None
    };
    let flexural = if also(ConstantsWord::Flexural) {
        let points: Vec<PolarPoint> = angles.iter().map(|angle| compliance.polar_flexural(*angle)).collect();
        Some(directions(&points, units)?)
    } else {
        None
    };
    let membrane: Vec<PolarPoint> = angles.iter().map(|angle| compliance.polar(*angle)).collect();
    let DirectionsResult { ex, gxy, nuxy, eta_xy_x, eta_x_xy } = directions(&membrane, units)?;
    let angle = units.show_all::<Angle>(membrane.iter().map(|point| point.degrees))?;
    let membrane_curvature_suppressed = flat;
    Ok(Some(PolarResult {
        angle,
        ex,
        gxy,
        nuxy,
        eta_xy_x,
        eta_x_xy,
        membrane_curvature_suppressed,
        flexural,
    }))
}

fn directions(points: &[PolarPoint], units: &Units) -> Result<DirectionsResult, ErrorKind> {
    let each =
        |value: fn(&EngineeringConstants) -> f64| points.iter().map(move |point| value(&point.constants));
    Ok(DirectionsResult {
        ex: units.show_all::<Modulus>(each(|c| c.ex))?,
        gxy: units.show_all::<Modulus>(each(|c| c.gxy))?,
        nuxy: units.show_all::<Ratio>(each(|c| c.nuxy))?,
        eta_xy_x: units.show_all::<Ratio>(each(|c| c.eta_xy_x))?,
        eta_x_xy: units.show_all::<Ratio>(each(|c| c.eta_x_xy))?,
    })
}
