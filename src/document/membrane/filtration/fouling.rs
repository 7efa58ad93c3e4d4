//! Blocking laws, forward and fitted.

use super::{conflict, missing, needs, ratio};
use crate::document::input::{BlockingInput, BlockingWord, FoulingTestInput, Items};
use crate::document::quantity::{Column, Given};
use crate::document::report::{
    BlockingFitResult, BlockingResult, ExponentResult, FoulingTestResult, Ledger, Value,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::membrane::filtration::{
    BlockingFit, BlockingLaw, FoulingCurve, Measured, cards, flux_ratio, initial_rate, pressure_ratio,
    volume_ratio,
};
use crate::quantity::{
    Area, CakeFiltration, CompleteBlocking, FiltrateVolume, Kind, Pressure, Quantity as _, StandardBlocking,
    Time, Volume, VolumeFlux, VolumetricBlocking,
};

impl BlockingWord {
    fn law(self) -> BlockingLaw {
        match self {
            Self::Complete => BlockingLaw::Complete,
            Self::Standard => BlockingLaw::Standard,
            Self::Intermediate => BlockingLaw::Intermediate,
            Self::Cake => BlockingLaw::Cake,
        }
    }

    fn of(law: BlockingLaw) -> Self {
        match law {
            BlockingLaw::Complete => Self::Complete,
            BlockingLaw::Standard => Self::Standard,
            BlockingLaw::Intermediate => Self::Intermediate,
            BlockingLaw::Cake => Self::Cake,
        }
    }

    /// The kind of its constant at constant pressure.
    fn kind(self) -> &'static Kind {
        match self {
            Self::Complete => CompleteBlocking::KIND,
            Self::Standard => StandardBlocking::KIND,
            Self::Intermediate => VolumetricBlocking::KIND,
            Self::Cake => CakeFiltration::KIND,
        }
    }
}

pub(super) fn blocking(
    list: &mut Items<BlockingInput, 100>,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<BlockingResult>, Error> {
    if list.0.is_empty() {
        return Err(ErrorKind::Empty { what: "blocking laws".into() }.into());
    }
    let mut rows = Vec::new();
    for (i, input) in list.0.iter_mut().enumerate() {
        rows.push(forward(input, units, ledger).map_err(|error| error.at(i))?);
    }
    Ok(rows)
}

fn forward(input: &mut BlockingInput, units: &Units, ledger: &mut Ledger) -> Result<BlockingResult, Error> {
    let n = input.law.law().exponent();
    let t = input.time.normalize::<Time>().under("time")?.si();
    let initial_flux = input.initial_flux.given::<VolumeFlux>("initialFlux")?;
    let initial_pressure = input.initial_pressure.given::<Pressure>("initialPressure")?;
    let flux = input.flux.given::<VolumeFlux>("flux")?;
    let mut result = BlockingResult {
        law: input.law,
        exponent: n,
        flux: None,
        flux_ratio: None,
        pressure: None,
        volume: Value { value: 0.0, unit: "" },
        initial_rate: None,
    };
    match (initial_flux, initial_pressure, flux) {
        (Some(j0), None, None) => {
            let k = match input.law {
                BlockingWord::Complete => input.constant.normalize::<CompleteBlocking>().map(|k| k.si()),
                BlockingWord::Standard => input.constant.normalize::<StandardBlocking>().map(|k| k.si()),
                BlockingWord::Intermediate => {
                    input.constant.normalize::<VolumetricBlocking>().map(|k| k.si())
                }
                BlockingWord::Cake => input.constant.normalize::<CakeFiltration>().map(|k| k.si()),
            };
            ledger.model(&cards::HERMIA);
            let j0 = j0.si();
            let rate = initial_rate(n, k.under("constant")?, j0);
            let left = flux_ratio(n, rate * t);
            result.flux = Some(units.show_si(VolumeFlux::KIND, j0 * left)?);
            result.flux_ratio = Some(ratio(units, left)?);
            result.volume = units.show_si(FiltrateVolume::KIND, j0 * t * volume_ratio(n, rate * t))?;
            result.initial_rate = Some(units.show_si(CompleteBlocking::KIND, rate)?);
        }
        (None, Some(p0), Some(flux)) => {
            let k = input.constant.normalize::<VolumetricBlocking>().under("constant")?;
            ledger.model(&cards::CONSTANT_FLUX);
            let volume = flux.si() * t;
            let risen = pressure_ratio(n, k.si() * volume);
            if !risen.is_finite() {
                let rule = "below that at which all pores are blocked";
                let kind = ErrorKind::OutOfRange { quantity: "time", value: t, unit: Suffix("s"), rule };
                return Err(Error::new(kind, "time"));
            }
            result.pressure = Some(units.show_si(Pressure::KIND, p0.si() * risen)?);
            result.volume = units.show_si(FiltrateVolume::KIND, volume)?;
        }
        (Some(_), Some(_), _) => return Err(conflict("initialFlux", "initialPressure").into()),
        (Some(_), None, Some(_)) => return Err(conflict("initialFlux", "flux").into()),
        (None, Some(_), None) => return Err(needs("initialPressure", "flux").into()),
        (None, None, _) => return Err(missing("initialFlux").into()),
    }
    Ok(result)
}

/// Volumes of a column, 0 or more, in m³.
pub(super) fn volumes(column: &mut Column) -> Result<Vec<f64>, Error> {
    let unit = Volume::KIND.unit(&column.unit).under("unit")?;
    column.unit = unit.name.into();
    let mut found = Vec::new();
    for (i, x) in column.value.0.iter().enumerate() {
        if !(*x >= 0.0 && x.is_finite()) {
            let (quantity, unit, rule) = ("volume", Suffix(unit.name), "0 or more");
            let kind = ErrorKind::OutOfRange { quantity, value: *x, unit, rule };
            return Err(Error::from(kind).at(i).under("value"));
        }
        found.push(unit.to_si(*x));
    }
    Ok(found)
}

/// The curve of a document.
fn curve(input: &mut FoulingTestInput) -> Result<(Measured, FoulingCurve), Error> {
    let time = input.time.normalize::<Time>().under("time")?;
    let area = input.area.given::<Area>("area")?;
    let constant = input.constant_flux.given::<VolumeFlux>("constantFlux")?;
    let initial_flux = input.initial_flux.given::<VolumeFlux>("initialFlux")?.map(VolumeFlux::si);
    let initial_pressure = input.initial_pressure.given::<Pressure>("initialPressure")?.map(Pressure::si);
    let (measured, x, y, initial) = match (&mut input.flux, &mut input.volume, &mut input.pressure) {
        (Some(flux), None, None) => {
            (Measured::Flux, time, flux.normalize::<VolumeFlux>().under("flux")?, initial_flux)
        }
        (None, Some(volume), None) => {
            let per_area = match area {
                Some(area) => volumes(volume).under("volume")?.iter().map(|v| v / area.si()).collect(),
                None => volume.normalize::<FiltrateVolume>().under("volume")?,
            };
            (Measured::Volume, time, per_area, initial_flux)
        }
        (None, None, Some(pressure)) => {
            let flux = constant.ok_or_else(|| needs("pressure", "constantFlux"))?.si();
            let volume = time.iter().map(|t| flux * t).collect();
            let pressure = pressure.normalize::<Pressure>().under("pressure")?;
            (Measured::Pressure, volume, pressure, initial_pressure)
        }
        (Some(_), Some(_), _) => return Err(conflict("flux", "volume").into()),
        (Some(_), None, Some(_)) => return Err(conflict("flux", "pressure").into()),
        (None, Some(_), Some(_)) => return Err(conflict("volume", "pressure").into()),
        (None, None, None) => return Err(missing("flux").into()),
    };
    for (given, field, wanted) in [
        (input.area.is_some(), "area", measured == Measured::Volume),
        (input.constant_flux.is_some(), "constantFlux", measured == Measured::Pressure),
        (input.initial_pressure.is_some(), "initialPressure", measured == Measured::Pressure),
        (input.initial_flux.is_some(), "initialFlux", measured != Measured::Pressure),
    ] {
        if given && !wanted {
            let other = if measured == Measured::Pressure {
                "flux"
            } else if field == "area" {
                "volume"
            } else {
                "pressure"
            };
            return Err(needs(field, other).into());
        }
    }
    Ok((measured, FoulingCurve::new(measured, x, y, initial)?))
}

/// Decline below which laws cannot be told apart, relative to the start.
const LITTLE_DECLINE: f64 = 0.1;

pub(super) fn test(
    input: &mut FoulingTestInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<FoulingTestResult, Error> {
    let (measured, curve) = curve(input)?;
    let mut fits: Vec<BlockingFit> = BlockingLaw::ALL.iter().filter_map(|law| curve.fit(*law)).collect();
    fits.sort_by(|a, b| a.rmse.total_cmp(&b.rmse));
    let best = fits.first().ok_or(ErrorKind::NotFitted {
        model: "the blocking laws",
        parameters: "initial value and constant",
    })?;
    let card = if measured == Measured::Pressure { &cards::CONSTANT_FLUX } else { &cards::HERMIA };
    ledger.model(card);
    ledger.model(&cards::BLOCKING_FIT);
    let decline = curve.change(best);
    if decline < LITTLE_DECLINE {
        let kind = WarningKind::LittleDecline { percent: 100.0 * decline };
        ledger.warn(&Warning::new(kind, "foulingTest"));
    }
    let exponent = curve.fit_exponent(best);
    let reading = match measured {
        Measured::Flux => VolumeFlux::KIND,
        Measured::Volume => FiltrateVolume::KIND,
        Measured::Pressure => Pressure::KIND,
    };
    let mut laws = Vec::new();
    for fit in &fits {
        if let Some(law) = fit.law {
            laws.push(row(BlockingWord::of(law), fit, measured, reading, units)?);
        }
    }
    let best = laws.first().map_or(BlockingWord::Cake, |row: &BlockingFitResult| row.law);
    let fitted_exponent = match exponent {
        Some(BlockingFit { exponent: (n, Some(error)), rmse, r_squared, .. }) => Some(ExponentResult {
            exponent: ratio(units, n)?,
            exponent_error: ratio(units, error)?,
            rmse: units.show_si(reading, rmse)?,
            r_squared: ratio(units, r_squared)?,
        }),
        _ => None,
    };
    Ok(FoulingTestResult { best, laws, fitted_exponent })
}

fn row(
    law: BlockingWord,
    fit: &BlockingFit,
    measured: Measured,
    reading: &'static Kind,
    units: &Units,
) -> Result<BlockingFitResult, ErrorKind> {
    let pressed = measured == Measured::Pressure;
    let kind = if pressed { VolumetricBlocking::KIND } else { law.kind() };
    let initial_kind = if pressed { Pressure::KIND } else { VolumeFlux::KIND };
    let initial = Some(units.show_si(initial_kind, fit.initial.0)?);
    let error = fit.initial.1.map(|error| units.show_si(initial_kind, error)).transpose()?;
    let (initial_flux, initial_flux_error, initial_pressure, initial_pressure_error) =
        if pressed { (None, None, initial, error) } else { (initial, error, None, None) };
    Ok(BlockingFitResult {
        law,
        exponent: fit.exponent.0,
        constant: units.show_si(kind, fit.constant.0)?,
        constant_error: units.show_si(kind, fit.constant.1)?,
        initial_flux,
        initial_flux_error,
        initial_pressure,
        initial_pressure_error,
        initial_rate: if pressed { None } else { Some(units.show_si(CompleteBlocking::KIND, fit.rate)?) },
        rmse: units.show_si(reading, fit.rmse)?,
        r_squared: ratio(units, fit.r_squared)?,
    })
}
