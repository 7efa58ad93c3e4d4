//! The residual state of a laminate, the warp of a free plate, and spring-in.

use super::{Case, load};
use crate::document::input::{AxisWord, LaminateInput, ResidualInput, SpringInInput, WarpingInput};
use crate::document::quantity::Quantity;
use crate::document::report::{
    CylinderResult, LaminateResults, Ledger, ResidualResult, SpringInResult, WarpingResult,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::laminate::distortion::{Warping, cylinders, shapes, spring_in};
use crate::laminate::{Change, Load, Response, effective, models};
use crate::quantity::{
    Angle, Curvature, Length, Moisture, Offset, Quantity as _, Strain, Temperature, TemperatureChange,
};

/// Adds what follows from `residual`, and returns that state.
pub(super) fn add(
    results: &mut LaminateResults,
    input: &mut LaminateInput,
    case: &Case,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<Response>, Error> {
    let Some(residual) = &mut input.residual else {
        let asked = [("warping", input.warping.is_some()), ("springIn", input.spring_in.is_some())];
        return match asked.iter().find(|(_, asked)| *asked) {
            Some((field, _)) => {
                Err(ErrorKind::Needs { field: (*field).into(), other: "residual".into() }.into())
            }
            None => Ok(None),
        };
    };
    let load = read(residual).under("residual")?;
    let response = Response::of(case.stack, &case.compliance, &load).under("residual")?;
    ledger.model(&models::RESIDUAL);
    results.residual = Some(ResidualResult {
        temperature_change: units.show_si(TemperatureChange::KIND, load.temperature.uniform)?,
        moisture_change: units.show_si(Moisture::KIND, load.moisture.uniform)?,
        strain: units.show_all::<Strain>(response.strain)?,
        curvature: units.show_all::<Curvature>(response.curvature)?,
        plies: load::states(&response, units)?,
    });
    if let Some(plate) = &mut input.warping {
        results.warping = Some(warping(plate, case, &response, units, ledger).under("warping")?);
    }
    if let Some(section) = &mut input.spring_in {
        ledger.model(&models::SPRING_IN);
        results.spring_in = Some(sprung(section, case, &load, units).under("springIn")?);
    }
    Ok(Some(response))
}

pub(super) fn read(input: &mut ResidualInput) -> Result<Load, Error> {
    let needs = |field: &str, other: &str| ErrorKind::Needs { field: field.into(), other: other.into() };
    let conflict =
        |other: &str| ErrorKind::Conflict { field: "temperatureChange".into(), other: other.into() };
    let change = match (
        &mut input.temperature_change,
        &mut input.stress_free_temperature,
        &mut input.service_temperature,
    ) {
        (Some(_), Some(_), _) => return Err(conflict("stressFreeTemperature").into()),
        (Some(_), None, Some(_)) => return Err(conflict("serviceTemperature").into()),
        (Some(change), None, None) => {
            change.normalize::<TemperatureChange>().under("temperatureChange")?.si()
        }
        (None, Some(free), Some(service)) => {
            let free = free.normalize::<Temperature>().under("stressFreeTemperature")?;
            service.normalize::<Temperature>().under("serviceTemperature")?.si() - free.si()
        }
        (None, Some(_), None) => return Err(needs("stressFreeTemperature", "serviceTemperature").into()),
        (None, None, Some(_)) => return Err(needs("serviceTemperature", "stressFreeTemperature").into()),
        (None, None, None) if input.moisture_change.is_none() => {
            return Err(ErrorKind::MissingField { field: "temperatureChange".into() }.into());
        }
        (None, None, None) => 0.0,
    };
    let moisture = input.moisture_change.as_mut();
    let moisture = moisture.map(|value| value.normalize::<Moisture>().under("moistureChange")).transpose()?;
    Ok(Load {
        temperature: Change { uniform: change, gradient: 0.0 },
        moisture: Change { uniform: moisture.map_or(0.0, |moisture| moisture.si()), gradient: 0.0 },
        ..Load::default()
    })
}

fn warping(
    input: &mut WarpingInput,
    case: &Case,
    response: &Response,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<WarpingResult, Error> {
    ledger.model(&models::WARPING);
    let length = input.length.normalize::<Length>().under("length")?;
    let width = input.width.normalize::<Length>().under("width")?;
    let warp = Warping::of(response.curvature, length.si(), width.si());
    let h = case.stack.thickness().si();
    let deflection = [warp.end_x, warp.end_y, warp.corner_plus, warp.corner_minus]
        .into_iter()
        .fold(0.0, |largest, w| f64::max(largest, w.abs()));
    if deflection > h {
        let kind = WarningKind::LargeWarp { ratio: deflection / h };
        ledger.warn(&Warning::new(kind, "warping"));
    }
    let show = |w: f64| units.show_si(Offset::KIND, w);
    let cylinder = |one: &crate::laminate::distortion::Cylinder| {
        Ok(CylinderResult {
            curvature: units.show_si(Curvature::KIND, one.curvature)?,
            direction: units.show_si(Angle::KIND, one.direction)?,
        })
    };
    let found = cylinders(&case.stiffness.reduced_bending()?, response.curvature);
    let rest = shapes(&case.stiffness, response.curvature, length.si(), width.si())?;
    Ok(WarpingResult {
        curvature: units.show_all::<Curvature>(response.curvature)?,
        principal_curvature: units.show_all::<Curvature>(warp.principal)?,
        principal_direction: units.show_si(Angle::KIND, warp.direction)?,
        end_x: show(warp.end_x)?,
        end_y: show(warp.end_y)?,
        corner_plus: show(warp.corner_plus)?,
        corner_minus: show(warp.corner_minus)?,
        shapes: rest.iter().map(|one| units.show_all::<Curvature>(*one)).collect::<Result<_, _>>()?,
        cylinders: found.iter().map(cylinder).collect::<Result<_, ErrorKind>>()?,
    })
}

fn sprung(
    input: &mut SpringInInput,
    case: &Case,
    load: &Load,
    units: &Units,
) -> Result<SpringInResult, Error> {
    let angle = input.angle.normalize::<Angle>().under("angle")?;
    let of = |value: &mut Option<Quantity>, name: &str| -> Result<f64, Error> {
        let value = value.as_mut().map(|value| value.normalize::<Strain>().under(name)).transpose()?;
        Ok(value.map_or(0.0, |strain| strain.si()))
    };
    let along = match *input.along.get_or_insert_default() {
        AxisWord::X => 0,
        AxisWord::Y => 1,
    };
    let mut tangential = of(&mut input.tangential_cure_strain, "tangentialCureStrain")?;
    let mut radial = of(&mut input.radial_cure_strain, "radialCureStrain")?;
    let changes = [load.temperature.uniform, load.moisture.uniform];
    let expansions = [
        effective::expansion(case.stack, |lamina| lamina.expansion_in_space())?,
        effective::expansion(case.stack, |lamina| lamina.swelling_in_space())?,
    ];
    let needed = ["alpha3 of every material", "beta3 of every material"];
    for ((change, expansion), other) in changes.into_iter().zip(expansions).zip(needed) {
        if change != 0.0 {
            let needs = || ErrorKind::Needs { field: "springIn".into(), other: other.into() };
            let expansion = expansion.ok_or_else(needs)?;
            tangential += expansion[along] * change;
            radial += expansion[2] * change;
        }
    }
    let change = spring_in(angle.degrees(), tangential, radial).under("radialCureStrain")?;
    Ok(SpringInResult {
        change: units.show_si(Angle::KIND, change)?,
        tangential_strain: units.show_si(Strain::KIND, tangential)?,
        radial_strain: units.show_si(Strain::KIND, radial)?,
        transversely_isotropic: case.transversely_isotropic(),
    })
}
