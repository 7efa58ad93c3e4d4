//! Fouling indices, and batches.

use super::fouling::volumes;
use super::{missing, needs, ratio};
use crate::document::input::{BatchInput, FoulingIndexInput, SiltDensityInput};
use crate::document::quantity::Given;
use crate::document::report::{BatchResult, FoulingIndexResult, Ledger, SiltDensityResult, SiltSampleResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::membrane::filtration::{
    FoulingTest, MAX_PLUGGING, batch as batch_ratios, cards, fouling_line, silt_density_index,
};
use crate::quantity::{
    Area, FiltrationResistance, FoulingPotential, MassConcentration, ModifiedFoulingIndex, Pressure,
    Quantity as _, Ratio, Time, TimePerVolume, Viscosity, Volume,
};

pub(super) fn silt(
    input: &mut SiltDensityInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<SiltDensityResult, Error> {
    let first = input.first.normalize::<Time>().under("first")?;
    if input.samples.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "samples".into() }, "samples"));
    }
    ledger.model(&cards::SDI);
    let mut samples = Vec::new();
    let mut longest: Option<(f64, usize)> = None;
    for (i, sample) in input.samples.0.iter_mut().enumerate() {
        let place = |error: Error| error.at(i).under("samples");
        let elapsed = sample.elapsed.normalize::<Time>().under("elapsed").map_err(place)?;
        let time = sample.time.normalize::<Time>().under("time").map_err(place)?;
        let (plugging, index) =
            silt_density_index(first, time, elapsed).map_err(|kind| place(kind.into()))?;
        let percent = 100.0 * plugging.value();
        let valid = percent <= MAX_PLUGGING;
        if !valid {
            let kind = WarningKind::Plugged { percent, limit: MAX_PLUGGING };
            ledger.warn(&Warning::new(kind, format!("siltDensity.samples[{i}]")));
        }
        if valid && longest.is_none_or(|(known, _)| elapsed.si() > known) {
            longest = Some((elapsed.si(), i));
        }
        samples.push(SiltSampleResult {
            elapsed: units.show(elapsed)?,
            plugging: units.show(plugging)?,
            index: units.show(index)?,
            valid,
        });
    }
    let chosen = longest.and_then(|(_, i)| samples.get(i));
    let (index, interval) = (chosen.map(|row| row.index.clone()), chosen.map(|row| row.elapsed.clone()));
    Ok(SiltDensityResult { index, interval, samples })
}

/// The conditions of the test: all of them or none.
fn conditions(input: &mut FoulingIndexInput) -> Result<Option<FoulingTest>, Error> {
    let area = input.area.given::<Area>("area")?;
    let pressure = input.pressure_difference.given::<Pressure>("pressureDifference")?;
    let viscosity = input.viscosity.given::<Viscosity>("viscosity")?;
    Ok(match (area, pressure, viscosity) {
        (Some(area), Some(pressure), Some(viscosity)) => Some(FoulingTest { area, pressure, viscosity }),
        (None, None, None) => None,
        (None, _, _) => return Err(missing("area").into()),
        (Some(_), None, _) => return Err(needs("area", "pressureDifference").into()),
        (Some(_), Some(_), None) => return Err(needs("area", "viscosity").into()),
    })
}

pub(super) fn index(
    input: &mut FoulingIndexInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<FoulingIndexResult, Error> {
    let time = input.time.normalize::<Time>().under("time")?;
    let volume = volumes(&mut input.volume).under("volume")?;
    if time.len() != volume.len() {
        fouling_line(&time, &volume)?;
    }
    let from = input.from_volume.si_or::<Volume>("fromVolume", 0.0)?;
    let to = input.to_volume.si_or::<Volume>("toVolume", f64::INFINITY)?;
    let test = conditions(input)?;
    // No t/V at the start of the test, where nothing has passed.
    let (time, volume): (Vec<f64>, Vec<f64>) =
        time.into_iter().zip(volume).filter(|(_, v)| *v > 0.0 && *v >= from && *v <= to).unzip();
    ledger.model(&cards::MFI);
    let line = fouling_line(&time, &volume)?;
    let slope = |x| units.show_si(ModifiedFoulingIndex::KIND, x);
    let intercept = |x| units.show_si(TimePerVolume::KIND, x);
    let standard = |x: f64| test.map(|test| slope(test.standard_slope(x))).transpose();
    Ok(FoulingIndexResult {
        slope: slope(line.slope.0)?,
        slope_error: slope(line.slope.1)?,
        intercept: intercept(line.intercept.0)?,
        intercept_error: intercept(line.intercept.1)?,
        r_squared: ratio(units, line.r_squared)?,
        points: time.len(),
        fouling_potential: test
            .map(|test| units.show_si(FoulingPotential::KIND, test.potential(line.slope.0)))
            .transpose()?,
        index: standard(line.slope.0)?,
        index_error: standard(line.slope.1)?,
        membrane_resistance: test
            .map(|test| units.show_si(FiltrationResistance::KIND, test.membrane_resistance(line.intercept.0)))
            .transpose()?,
    })
}

pub(super) fn batch(
    input: &mut BatchInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<BatchResult, Error> {
    let rejection = input.rejection.normalize::<Ratio>().under("rejection")?;
    let factor = input.concentration_factor.given::<Ratio>("concentrationFactor")?;
    let diavolumes = input.diavolumes.given::<Ratio>("diavolumes")?;
    if factor.is_none() && diavolumes.is_none() {
        return Err(missing("concentrationFactor").into());
    }
    let factor = factor.map_or_else(|| Ratio::new(1.0), Ok)?;
    let diavolumes = diavolumes.map_or_else(|| Ratio::new(0.0), Ok)?;
    ledger.model(&cards::BATCH);
    let (ratio, held) = batch_ratios(rejection, factor, diavolumes)?;
    let initial = input.initial.given::<MassConcentration>("initial")?;
    Ok(BatchResult {
        concentration_ratio: units.show(ratio)?,
        yield_fraction: units.show(held)?,
        concentration: initial
            .map(|c| units.show_si(MassConcentration::KIND, c.si() * ratio.value()))
            .transpose()?,
    })
}
