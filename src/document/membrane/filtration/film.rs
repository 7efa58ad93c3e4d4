//! Film, gel layer, osmotic limitation.

use super::{conflict, missing, needs, ratio};
use crate::document::input::{FilmInput, GelCurveInput, OsmoticInput};
use crate::document::quantity::{Given, Quantity};
use crate::document::report::{FilmResult, GelCurveResult, Ledger, OsmoticResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::filtration::{
    OsmoticCurve, Polarization, cards, gel_fit, gel_flux, osmotic_flux, wall_concentration,
};
use crate::quantity::{
    GAS_CONSTANT, HydraulicPermeance, MassConcentration, MassTransferCoefficient, MolarMass, OsmoticCubic,
    OsmoticLinear, OsmoticQuadratic, Pressure, Quantity as _, Ratio, Temperature, VolumeFlux,
};

pub(super) fn result(input: &mut FilmInput, units: &Units, ledger: &mut Ledger) -> Result<FilmResult, Error> {
    let bulk = input.bulk.normalize::<MassConcentration>().under("bulk")?;
    let stated = input.permeate.given::<MassConcentration>("permeate")?;
    let permeate = match stated {
        Some(permeate) => permeate,
        None => MassConcentration::from_si(0.0)?,
    };
    let k = input.mass_transfer_coefficient.given::<MassTransferCoefficient>("massTransferCoefficient")?;
    let need_k = |field: &str| k.ok_or_else(|| Error::from(needs(field, "massTransferCoefficient")));
    let mut result = FilmResult {
        observed_rejection: None,
        wall_concentration: None,
        polarization: None,
        intrinsic_rejection: None,
        gel_flux: None,
        osmotic: None,
    };
    if stated.is_some() {
        ledger.model(&cards::FILM);
        result.observed_rejection = Some(ratio(units, 1.0 - permeate.si() / bulk.si()).under("bulk")?);
    }
    if let Some(flux) = input.flux.given::<VolumeFlux>("flux")? {
        ledger.model(&cards::FILM);
        let wall = wall_concentration(bulk, permeate, flux, need_k("flux")?)?;
        result.wall_concentration = Some(units.show(wall)?);
        result.polarization = Some(ratio(units, wall.si() / bulk.si()).under("bulk")?);
        if stated.is_some() {
            result.intrinsic_rejection = Some(ratio(units, 1.0 - permeate.si() / wall.si())?);
        }
    }
    if let Some(gel) = input.gel.given::<MassConcentration>("gel")? {
        ledger.model(&cards::GEL);
        result.gel_flux = Some(units.show(gel_flux(bulk, gel, permeate, need_k("gel")?)?)?);
    }
    if let Some(osmotic) = &mut input.osmotic {
        if stated.is_some() {
            return Err(conflict("permeate", "osmotic").into());
        }
        let k = need_k("osmotic")?;
        result.osmotic = Some(limited(osmotic, bulk, k, units, ledger).under("osmotic")?);
    }
    let nothing = result.observed_rejection.is_none()
        && result.wall_concentration.is_none()
        && result.gel_flux.is_none()
        && result.osmotic.is_none();
    if nothing {
        return Err(missing("flux").into());
    }
    Ok(result)
}

/// The coefficients of the osmotic pressure.
fn curve(input: &mut OsmoticInput) -> Result<OsmoticCurve, Error> {
    let molar_mass = input.molar_mass.given::<MolarMass>("molarMass")?;
    let temperature = input.temperature.given::<Temperature>("temperature")?;
    let linear = match (input.linear.given::<OsmoticLinear>("linear")?, molar_mass, temperature) {
        (Some(a), None, None) => a.si(),
        (Some(_), Some(_), _) => return Err(conflict("linear", "molarMass").into()),
        (Some(_), None, Some(_)) => return Err(conflict("linear", "temperature").into()),
        (None, Some(m), Some(t)) => GAS_CONSTANT * t.si() / m.si(),
        (None, Some(_), None) => return Err(needs("molarMass", "temperature").into()),
        (None, None, Some(_)) => return Err(needs("temperature", "molarMass").into()),
        (None, None, None) => return Err(missing("linear").into()),
    };
    let quadratic = input.quadratic.si_or::<OsmoticQuadratic>("quadratic", 0.0)?;
    let cubic = input.cubic.si_or::<OsmoticCubic>("cubic", 0.0)?;
    Ok(OsmoticCurve([linear, quadratic, cubic]))
}

/// A share that is 1 where nothing is said; written into the document.
fn or_one(value: &mut Option<Quantity>, field: &str) -> Result<Ratio, Error> {
    Ok(match value.given::<Ratio>(field)? {
        Some(ratio) => ratio,
        None => {
            *value = Some(Quantity::normal(1.0, Ratio::KIND.unit("1")?, None));
            Ratio::new(1.0)?
        }
    })
}

fn limited(
    input: &mut OsmoticInput,
    bulk: MassConcentration,
    k: MassTransferCoefficient,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<OsmoticResult, Error> {
    let permeance = input.permeance.normalize::<HydraulicPermeance>().under("permeance")?;
    let pressure = input.pressure_difference.normalize::<Pressure>().under("pressureDifference")?;
    let rejection = or_one(&mut input.rejection, "rejection")?;
    let reflection = or_one(&mut input.reflection, "reflection")?;
    let film = Polarization { bulk, k, rejection, osmotic: curve(input)?, reflection };
    ledger.model(&cards::FILM);
    ledger.model(&cards::OSMOTIC);
    let found = osmotic_flux(permeance, pressure, &film)?;
    let observed = if bulk.si() > 0.0 { 1.0 - found.permeate.si() / bulk.si() } else { rejection.value() };
    Ok(OsmoticResult {
        flux: units.show(found.flux)?,
        pure_flux: units.show_si(VolumeFlux::KIND, permeance.si() * pressure.si())?,
        wall_concentration: units.show(found.wall)?,
        permeate_concentration: units.show(found.permeate)?,
        osmotic_difference: units.show_si(Pressure::KIND, found.osmotic_difference)?,
        observed_rejection: ratio(units, observed)?,
    })
}

pub(super) fn gel_curve(
    input: &mut GelCurveInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<GelCurveResult, Error> {
    let bulk = input.bulk.normalize::<MassConcentration>().under("bulk")?;
    let flux = input.flux.normalize::<VolumeFlux>().under("flux")?;
    if let Some(i) = bulk.iter().position(|c| !(*c > 0.0)) {
        let (quantity, unit) = ("bulk concentration", crate::error::Suffix("g/L"));
        let kind = ErrorKind::OutOfRange { quantity, value: bulk[i], unit, rule: "above 0" };
        return Err(Error::from(kind).at(i).under("value").under("bulk"));
    }
    ledger.model(&cards::GEL);
    let fit = gel_fit(&bulk, &flux)?;
    Ok(GelCurveResult {
        mass_transfer_coefficient: units.show_si(MassTransferCoefficient::KIND, fit.k.0)?,
        mass_transfer_coefficient_error: units.show_si(MassTransferCoefficient::KIND, fit.k.1)?,
        gel: units.show_si(MassConcentration::KIND, fit.gel.0)?,
        gel_error: units.show_si(MassConcentration::KIND, fit.gel.1)?,
        r_squared: ratio(units, fit.r_squared)?,
    })
}
