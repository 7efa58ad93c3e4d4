//! Free volume of the polymer.

use crate::document::input::{FreeVolumeInput, LeeInput};
use crate::document::quantity::{Given, Quantity};
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::{self, OCCUPIED_FACTOR, fractional_free_volume, free_volume_permeability, models};
use crate::quantity::{Density, Permeability, Quantity as _, Ratio, SpecificVolume};

/// The fractional free volume that is given or follows from given volumes.
pub(super) fn fraction(
    input: &mut Option<FreeVolumeInput>,
    ledger: &mut Ledger,
) -> Result<Option<Ratio>, Error> {
    let Some(input) = input else { return Ok(None) };
    read(input, ledger).under("freeVolume").map(Some)
}

fn read(input: &mut FreeVolumeInput, ledger: &mut Ledger) -> Result<Ratio, Error> {
    let conflict = |field: &str, other: &str| {
        Error::new(ErrorKind::Conflict { field: field.into(), other: other.into() }, field)
    };
    let fraction = input.fraction.given::<Ratio>("fraction")?;
    let volume = input.specific_volume.given::<SpecificVolume>("specificVolume")?;
    let density = input.density.given::<Density>("density")?;
    let van_der_waals = input.van_der_waals_volume.given::<SpecificVolume>("vanDerWaalsVolume")?;
    if let Some(fraction) = fraction {
        let others = [
            ("specificVolume", volume.is_some()),
            ("density", density.is_some()),
            ("vanDerWaalsVolume", van_der_waals.is_some()),
            ("occupiedFactor", input.occupied_factor.is_some()),
        ];
        return match others.into_iter().find(|(_, given)| *given) {
            Some((other, _)) => Err(conflict("fraction", other)),
            None => membrane::fraction(fraction.si()).under("fraction"),
        };
    }
    let volume = match (volume, density) {
        (Some(_), Some(_)) => return Err(conflict("specificVolume", "density")),
        (Some(volume), None) => volume,
        (None, Some(density)) => SpecificVolume::from_si(1.0 / density.si()).under("density")?,
        (None, None) => return Err(ErrorKind::MissingField { field: "specificVolume".into() }.into()),
    };
    let missing = || Error::from(ErrorKind::MissingField { field: "vanDerWaalsVolume".into() });
    let van_der_waals = van_der_waals.ok_or_else(missing)?;
    let factor = match input.occupied_factor.given::<Ratio>("occupiedFactor")? {
        Some(factor) if !(factor.si() >= 1.0) => {
            let (quantity, rule) = ("occupied volume over van der Waals volume", "1 or more");
            let kind = ErrorKind::OutOfRange { quantity, value: factor.si(), unit: Suffix(""), rule };
            return Err(Error::new(kind, "occupiedFactor"));
        }
        Some(factor) => factor.si(),
        None => {
            let unit = Ratio::KIND.unit("1")?;
            input.occupied_factor = Some(Quantity::normal(OCCUPIED_FACTOR, unit, None));
            OCCUPIED_FACTOR
        }
    };
    ledger.model(&models::FREE_VOLUME);
    Ok(fractional_free_volume(volume, van_der_waals, factor)?)
}

/// The permeability by the constants of one gas, if there are any.
pub(super) fn permeability(
    input: &mut Option<LeeInput>,
    ffv: Option<Ratio>,
    ledger: &mut Ledger,
) -> Result<Option<Permeability>, Error> {
    let Some(input) = input else { return Ok(None) };
    let a = input.a.normalize::<Permeability>().under("a").under("freeVolume")?;
    let b = input.b.normalize::<Ratio>().under("b").under("freeVolume")?;
    if !(b.si() >= 0.0) {
        let (quantity, rule) = ("factor B of the free volume", "0 or more");
        let kind = ErrorKind::OutOfRange { quantity, value: b.si(), unit: Suffix(""), rule };
        return Err(Error::new(kind, "freeVolume.b"));
    }
    let needs = || {
        let kind =
            ErrorKind::Needs { field: "freeVolume".into(), other: "freeVolume of the membrane".into() };
        Error::new(kind, "freeVolume")
    };
    let ffv = ffv.ok_or_else(needs)?;
    ledger.model(&models::FREE_VOLUME_PERMEABILITY);
    free_volume_permeability(a, b.si(), ffv).under("freeVolume").map(Some)
}
