//! Permeance of water from fluxes at several pressures.

use super::Desk;
use super::columns::both;
use crate::document::input::WaterPermeanceInput;
use crate::document::quantity::Given;
use crate::document::report::{WaterLineResult, WaterPermeanceResult};
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::lab::WATER_PERMEANCE;
use crate::numeric::{Fit, line_fit, linear_fit, student_95, student_two_sided};
use crate::quantity::{
    FiltrationResistance, HydraulicPermeance, Pressure, Quantity as _, Ratio, Viscosity, VolumeFlux,
};

pub(super) fn result(
    input: &mut WaterPermeanceInput,
    desk: &mut Desk,
) -> Result<WaterPermeanceResult, Error> {
    let (pressures, flux) =
        both::<Pressure, VolumeFlux>((&mut input.pressure, "pressure"), (&mut input.flux, "flux"))?;
    let osmotic = input.osmotic_pressure.si_or::<Pressure>("osmoticPressure", 0.0)?;
    let viscosity = input.viscosity.given::<Viscosity>("viscosity")?.map(Viscosity::si);
    let net: Vec<f64> = pressures.iter().map(|p| p - osmotic).collect();
    desk.ledger.model(&WATER_PERMEANCE);
    let found = net.len();
    if found < 2 {
        let kind = ErrorKind::TooFewPoints { what: "pressures".to_owned(), found, needed: 2 };
        return Err(Error::new(kind, "pressure"));
    }
    let unfit =
        || Error::new(ErrorKind::NotFitted { model: "a line", parameters: "the permeance" }, "pressure");
    let origin = linear_fit(std::slice::from_ref(&net), &flux).ok_or_else(unfit)?;
    let line = line_fit(&net, &flux);
    let shown =
        |fit: &Fit, slope: usize| shown_line(fit, slope, (&net, &flux), viscosity, desk).under("flux");
    Ok(WaterPermeanceResult {
        through_origin: shown(&origin, 0)?,
        with_intercept: line
            .filter(|line| line.parameters[1] > 0.0)
            .map(|line| shown(&line, 1))
            .transpose()?,
        pressure: desk.units.show_column(Pressure::KIND, &net)?,
        flux: desk.units.show_column(VolumeFlux::KIND, &flux)?,
    })
}

/// A line; `slope` is the place of its slope among the parameters, behind the intercept if there is one.
fn shown_line(
    fit: &Fit,
    slope: usize,
    (net, flux): (&[f64], &[f64]),
    viscosity: Option<f64>,
    desk: &Desk,
) -> Result<WaterLineResult, ErrorKind> {
    let units = desk.units;
    let permeance = HydraulicPermeance::from_si(fit.parameters[slope])?.si();
    let variance = fit.covariance[slope][slope];
    let intercept = (slope == 1).then(|| (fit.parameters[0], fit.covariance[0][0]));
    let height = |p: &f64| permeance * p + intercept.map_or(0.0, |(height, _)| height);
    let residual: Vec<f64> = net.iter().zip(flux).map(|(p, j)| j - height(p)).collect();
    let resistance = viscosity.map(|viscosity| {
        let resistance = 1.0 / (viscosity * permeance);
        let share = resistance / permeance;
        units.estimate(FiltrationResistance::KIND, resistance, Some(share * share * variance))
    });
    let odds = intercept.map(|(height, variance)| {
        let ratio = if variance > 0.0 { height / variance.sqrt() } else { 0.0 };
        units.show_si(Ratio::KIND, student_two_sided(ratio, fit.degrees_of_freedom))
    });
    let intercept =
        intercept.map(|(height, variance)| units.estimate(VolumeFlux::KIND, height, Some(variance)));
    Ok(WaterLineResult {
        permeance: units.estimate(HydraulicPermeance::KIND, permeance, Some(variance))?,
        resistance: resistance.transpose()?,
        intercept: intercept.transpose()?,
        intercept_probability: odds.transpose()?,
        scatter: units
            .show_si(VolumeFlux::KIND, (fit.sum_of_squares / fit.degrees_of_freedom as f64).sqrt())?,
        coverage_factor: units.show_si(Ratio::KIND, student_95(fit.degrees_of_freedom))?,
        residual: units.show_column(VolumeFlux::KIND, &residual)?,
    })
}
