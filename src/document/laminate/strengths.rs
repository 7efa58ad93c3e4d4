//! Strengths and allowables of the laminate of a document.

use super::envelopes::axis as load_axis;
use super::failure::place;
use super::loads::Judge;
use super::{Case, progressive};
use crate::document::input::{LoadAxisWord, StrengthsInput};
use crate::document::quantity::Quantity;
use crate::document::report::{Ledger, StrengthResult, StrengthValue, StrengthsResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::laminate::Load;
use crate::laminate::failure::{Axis, Degradation, LaminateStrength, Progress, STRENGTHS};
use crate::quantity::{
    Curvature, LineForce, LineMoment, Moisture, Quantity as _, Ratio, Strain, Stress, TemperatureChange,
};

/// The components in the order of [`LaminateStrength::of`], each twice.
const COMPONENTS: [LoadAxisWord; 6] = [
    LoadAxisWord::Nx,
    LoadAxisWord::Ny,
    LoadAxisWord::Nxy,
    LoadAxisWord::Mx,
    LoadAxisWord::My,
    LoadAxisWord::Mxy,
];

pub(super) fn results(
    input: &mut StrengthsInput,
    case: &Case,
    judges: &[Judge],
    (residual, rule): (&Load, Option<Degradation>),
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<StrengthsResult>, Error> {
    ledger.model(&STRENGTHS);
    let mut held = *residual;
    if let Some(change) = &mut input.temperature_change {
        held.temperature.uniform += change.normalize::<TemperatureChange>().under("temperatureChange")?.si();
    }
    if let Some(change) = &mut input.moisture_change {
        held.moisture.uniform += change.normalize::<Moisture>().under("moistureChange")?.si();
    }
    let allowed = allowed(input)?;
    if let Some(rule) = rule {
        progressive::check_work(rule, case, 12 * judges.len())?;
    }
    let mut rows = Vec::with_capacity(judges.len());
    for judge in judges {
        let found = LaminateStrength::of(case.stack, &held, &judge.per_ply())?;
        let limits = progressive::limits(judge, case);
        let last = |strength: &LaminateStrength| -> Result<Option<f64>, ErrorKind> {
            let Some(rule) = rule else { return Ok(None) };
            let Load { force, moment, .. } = strength.unit_load(&case.stiffness);
            Ok(Progress::of(case.stack, &Load { force, moment, ..held }, &limits, rule)?.last_ply())
        };
        let row = |strength: &LaminateStrength| row(strength, last(strength)?, case, allowed, units);
        let components = found.iter().map(row).collect::<Result<_, ErrorKind>>()?;
        rows.push(StrengthsResult { criterion: judge.word, components });
    }
    Ok(rows)
}

/// The factor from strength to allowable, if one is asked for; what is not given is 1.
fn allowed(input: &mut StrengthsInput) -> Result<Option<f64>, Error> {
    if input.knock_down.is_none() && input.design_factor.is_none() {
        return Ok(None);
    }
    let one = || Quantity::Number(1.0);
    let knock_down = input.knock_down.get_or_insert_with(one).normalize::<Ratio>().under("knockDown")?.si();
    let design = input.design_factor.get_or_insert_with(one).normalize::<Ratio>().under("designFactor")?.si();
    let refuse = |quantity, value, rule, path: &str| {
        Err(Error::new(ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule }, path))
    };
    if !(knock_down > 0.0 && knock_down <= 1.0) {
        return refuse("knock-down", knock_down, "above 0, at most 1", "knockDown");
    }
    if !(design >= 1.0) {
        return refuse("design factor", design, "1 or more", "designFactor");
    }
    Ok(Some(knock_down / design))
}

fn row(
    strength: &LaminateStrength,
    last: Option<f64>,
    case: &Case,
    allowed: Option<f64>,
    units: &Units,
) -> Result<StrengthResult, ErrorKind> {
    let bent = matches!(strength.axis, Axis::Moment(_));
    let value = |size: f64| -> Result<StrengthValue, ErrorKind> {
        let load = strength.load(size);
        let stress = strength.stress(load, case.stack.thickness().si());
        Ok(StrengthValue {
            load: units.show_si(if bent { LineMoment::KIND } else { LineForce::KIND }, load)?,
            stress: units.show_si(Stress::KIND, stress)?,
            allowable: allowed.map(|factor| units.show_si(Stress::KIND, factor * stress)).transpose()?,
        })
    };
    let deformation = |size: f64| {
        let deformation = strength.deformation(strength.load(size), &case.compliance);
        units.show_si(if bent { Curvature::KIND } else { Strain::KIND }, deformation)
    };
    let word = COMPONENTS.into_iter().find(|word| load_axis(*word) == strength.axis);
    let first = strength.first_ply.map(|failure| failure.factor);
    Ok(StrengthResult {
        component: word.unwrap_or(LoadAxisWord::Nx),
        sign: if strength.sign > 0.0 { 1 } else { -1 },
        first_ply: first.map(value).transpose()?,
        critical: strength.first_ply.as_ref().map(place),
        deformation: first.map(deformation).transpose()?,
        last_ply: last.map(value).transpose()?,
    })
}
