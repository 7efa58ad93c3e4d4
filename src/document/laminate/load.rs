//! One load case of a document: what it says, and the states of plies as a report shows them.

use crate::document::input::LoadInput;
use crate::document::quantity::Quantity;
use crate::document::report::{PeakShear, PeakStress, PlyState, PointResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::laminate::{Change, Load, PointState, Response};
use crate::quantity::{
    Curvature, LineForce, LineMoment, Moisture, MoistureGradient, Offset, Quantity as _, Strain, Stress,
    TemperatureChange, TemperatureGradient,
};

/// A value in SI, normalized in place; `None` if absent.
fn given<Q: crate::quantity::Quantity>(
    value: &mut Option<Quantity>,
    name: &str,
) -> Result<Option<f64>, Error> {
    value.as_mut().map(|value| value.normalize::<Q>().map(|q| q.si()).under(name)).transpose()
}

/// A value in SI, normalized in place; 0 if absent.
fn si<Q: crate::quantity::Quantity>(value: &mut Option<Quantity>, name: &str) -> Result<f64, Error> {
    given::<Q>(value, name).map(Option::unwrap_or_default)
}

pub(super) fn read(input: &mut LoadInput) -> Result<Load, Error> {
    let pairs = [
        ("nx", input.nx.is_some(), "strainX", input.strain_x.is_some()),
        ("ny", input.ny.is_some(), "strainY", input.strain_y.is_some()),
        ("nxy", input.nxy.is_some(), "strainXy", input.strain_xy.is_some()),
        ("mx", input.mx.is_some(), "curvatureX", input.curvature_x.is_some()),
        ("my", input.my.is_some(), "curvatureY", input.curvature_y.is_some()),
        ("mxy", input.mxy.is_some(), "curvatureXy", input.curvature_xy.is_some()),
    ];
    if let Some((field, _, other, _)) = pairs.iter().find(|(_, force, _, strain)| *force && *strain) {
        return Err(ErrorKind::Conflict { field: (*field).into(), other: (*other).into() }.into());
    }
    Ok(Load {
        force: [
            si::<LineForce>(&mut input.nx, "nx")?,
            si::<LineForce>(&mut input.ny, "ny")?,
            si::<LineForce>(&mut input.nxy, "nxy")?,
        ],
        moment: [
            si::<LineMoment>(&mut input.mx, "mx")?,
            si::<LineMoment>(&mut input.my, "my")?,
            si::<LineMoment>(&mut input.mxy, "mxy")?,
        ],
        prescribed_strain: [
            given::<Strain>(&mut input.strain_x, "strainX")?,
            given::<Strain>(&mut input.strain_y, "strainY")?,
            given::<Strain>(&mut input.strain_xy, "strainXy")?,
        ],
        prescribed_curvature: [
            given::<Curvature>(&mut input.curvature_x, "curvatureX")?,
            given::<Curvature>(&mut input.curvature_y, "curvatureY")?,
            given::<Curvature>(&mut input.curvature_xy, "curvatureXy")?,
        ],
        transverse_force: [si::<LineForce>(&mut input.qx, "qx")?, si::<LineForce>(&mut input.qy, "qy")?],
        temperature: Change {
            uniform: si::<TemperatureChange>(&mut input.temperature_change, "temperatureChange")?,
            gradient: si::<TemperatureGradient>(&mut input.temperature_gradient, "temperatureGradient")?,
        },
        moisture: Change {
            uniform: si::<Moisture>(&mut input.moisture_change, "moistureChange")?,
            gradient: si::<MoistureGradient>(&mut input.moisture_gradient, "moistureGradient")?,
        },
    })
}

pub(super) fn states(response: &Response, units: &Units) -> Result<Vec<PlyState>, ErrorKind> {
    let state = |points: &[PointState; 3]| {
        let [bottom, middle, top] = points;
        Ok(PlyState { bottom: point(bottom, units)?, middle: point(middle, units)?, top: point(top, units)? })
    };
    response.plies.iter().map(state).collect()
}

fn point(state: &PointState, units: &Units) -> Result<PointResult, ErrorKind> {
    let expands = state.elastic_strain_12 != state.strain_12;
    let sheared = state.transverse_shear_xy != [0.0; 2] || state.transverse_shear_12 != [0.0; 2];
    let shear = |of: [f64; 2]| sheared.then(|| units.show_all::<Stress>(of)).transpose();
    Ok(PointResult {
        z: units.show_si(Offset::KIND, state.z)?,
        strain_xy: units.show_all::<Strain>(state.strain_xy)?,
        stress_xy: units.show_all::<Stress>(state.stress_xy)?,
        strain_12: units.show_all::<Strain>(state.strain_12)?,
        mechanical_strain_12: expands
            .then(|| units.show_all::<Strain>(state.elastic_strain_12))
            .transpose()?,
        stress_12: units.show_all::<Stress>(state.stress_12)?,
        transverse_shear_xy: shear(state.transverse_shear_xy)?,
        transverse_shear_12: shear(state.transverse_shear_12)?,
    })
}

/// The largest transverse shear stresses.
pub(super) fn peak(response: &Response, units: &Units) -> Result<PeakShear, ErrorKind> {
    let one = |axis: usize| -> Result<PeakStress, ErrorKind> {
        let mut largest = (0.0, 0, 0.0);
        for (i, points) in response.plies.iter().enumerate() {
            for (stress, z) in candidates(points, axis) {
                if i == 0 && largest.1 == 0 || f64::abs(stress) > f64::abs(largest.0) {
                    largest = (stress, i + 1, z);
                }
            }
        }
        Ok(PeakStress {
            stress: units.show_si(Stress::KIND, largest.0)?,
            ply: largest.1,
            z: units.show_si(Offset::KIND, largest.2)?,
        })
    };
    Ok(PeakShear { xz: one(0)?, yz: one(1)? })
}

/// Stress and height at the ends of a ply, and at the vertex of the parabola through its three points.
fn candidates([bottom, middle, top]: &[PointState; 3], axis: usize) -> Vec<(f64, f64)> {
    let [low, center, high] = [bottom, middle, top].map(|point| point.transverse_shear_xy[axis]);
    let mut found = vec![(low, bottom.z), (center, middle.z), (high, top.z)];
    // τ = center + slope s + bend s², s from −1 to 1.
    let (slope, bend) = (0.5 * (high - low), 0.5 * (high + low) - center);
    let s = -0.5 * slope / bend;
    if s.abs() < 1.0 {
        found.push((center + 0.5 * slope * s, middle.z + s * (top.z - middle.z)));
    }
    found
}
