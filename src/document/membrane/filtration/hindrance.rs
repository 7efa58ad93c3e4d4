//! A solute in a pore.

use super::{conflict, missing, needs, ratio};
use crate::document::input::{HindranceInput, PoreShapeWord};
use crate::document::quantity::{Given, Quantity};
use crate::document::report::{FactorsResult, HindranceResult, Ledger};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Warning, WarningKind};
use crate::membrane::filtration::{
    DECHADILOK_DEEN_LIMIT, Hindrance, HindranceModel, cards, ferry, hindrance, pore_rejection, renkin,
    stokes_einstein, zeman_wales,
};
use crate::quantity::{
    Diffusivity, Length, Quantity as _, Ratio, Temperature, Viscosity, VolumeFlux, VolumeFraction,
};

/// A radius, given as radius or as diameter.
fn radius(
    radius: &mut Option<Quantity>,
    diameter: &mut Option<Quantity>,
    [radius_name, diameter_name]: [&str; 2],
) -> Result<Option<Length>, Error> {
    let found = (radius.given::<Length>(radius_name)?, diameter.given::<Length>(diameter_name)?);
    Ok(match found {
        (Some(_), Some(_)) => return Err(conflict(radius_name, diameter_name).into()),
        (Some(radius), None) => Some(radius),
        (None, Some(diameter)) => Some(Length::from_si(diameter.si() / 2.0)?),
        (None, None) => None,
    })
}

pub(super) fn result(
    input: &mut HindranceInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<HindranceResult, Error> {
    let solute =
        radius(&mut input.solute_radius, &mut input.solute_diameter, ["soluteRadius", "soluteDiameter"])?;
    let pore = radius(&mut input.pore_radius, &mut input.pore_diameter, ["poreRadius", "poreDiameter"])?;
    let lambda = match (input.ratio.given::<Ratio>("ratio")?, solute, pore) {
        (Some(ratio), _, None) => ratio,
        (Some(_), _, Some(_)) => return Err(conflict("ratio", "poreRadius").into()),
        (None, Some(solute), Some(pore)) => Ratio::new(solute.si() / pore.si())?,
        (None, Some(_), None) => return Err(missing("poreRadius").into()),
        (None, None, Some(_)) => return Err(missing("soluteRadius").into()),
        (None, None, None) => return Err(missing("ratio").into()),
    };
    let slit = input.shape == Some(PoreShapeWord::Slit);
    let model = if slit { HindranceModel::Slit } else { HindranceModel::DechadilokDeen };
    let factors = hindrance(model, lambda)?;
    ledger.model(&cards::DECHADILOK_DEEN);
    if lambda.value() > DECHADILOK_DEEN_LIMIT && lambda.value() < 1.0 {
        let kind = WarningKind::OutsideFit {
            what: "ratio of solute to pore".into(),
            value: lambda.value(),
            unit: Suffix("1"),
            low: 0.0,
            high: DECHADILOK_DEEN_LIMIT,
            model: cards::DECHADILOK_DEEN.name.into(),
        };
        ledger.warn(&Warning::new(kind, "hindrance"));
    }
    let mut result = HindranceResult {
        ratio: ratio(units, lambda.value())?,
        partition: ratio(units, factors.partition)?,
        dechadilok_deen: shown(&factors, units)?,
        bungay_brenner: None,
        renkin_diffusion: None,
        ferry_rejection: None,
        zeman_wales_rejection: None,
        diffusivity: None,
        peclet: None,
        rejection: None,
    };
    if !slit {
        cylinders(&mut result, lambda, units, ledger)?;
    }
    rejection(&mut result, input, solute, &factors, units, ledger)?;
    Ok(result)
}

fn shown(factors: &Hindrance, units: &Units) -> Result<FactorsResult, ErrorKind> {
    Ok(FactorsResult {
        diffusion: ratio(units, factors.diffusion)?,
        convection: ratio(units, factors.convection)?,
        rejection_limit: ratio(units, 1.0 - factors.convection)?,
    })
}

/// The other models of cylinders, side by side.
fn cylinders(
    result: &mut HindranceResult,
    lambda: Ratio,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<(), ErrorKind> {
    for card in [&cards::BUNGAY_BRENNER, &cards::RENKIN, &cards::FERRY, &cards::ZEMAN_WALES] {
        ledger.model(card);
    }
    result.bungay_brenner = Some(shown(&hindrance(HindranceModel::BungayBrenner, lambda)?, units)?);
    result.renkin_diffusion = Some(units.show(renkin(lambda)?)?);
    result.ferry_rejection = Some(units.show(ferry(lambda)?)?);
    result.zeman_wales_rejection = Some(units.show(zeman_wales(lambda)?)?);
    Ok(())
}

/// Diffusivity, and the rejection at the flux.
fn rejection(
    result: &mut HindranceResult,
    input: &mut HindranceInput,
    solute: Option<Length>,
    factors: &Hindrance,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<(), Error> {
    let temperature = input.temperature.given::<Temperature>("temperature")?;
    let viscosity = input.viscosity.given::<Viscosity>("viscosity")?;
    let diffusivity = match (input.diffusivity.given::<Diffusivity>("diffusivity")?, temperature, viscosity) {
        (Some(d), None, None) => Some(d),
        (Some(_), Some(_), _) => return Err(conflict("diffusivity", "temperature").into()),
        (Some(_), None, Some(_)) => return Err(conflict("diffusivity", "viscosity").into()),
        (None, Some(t), Some(viscosity)) => {
            let solute = solute.ok_or_else(|| needs("temperature", "soluteRadius"))?;
            ledger.model(&cards::STOKES_EINSTEIN);
            Some(stokes_einstein(solute, t, viscosity)?)
        }
        (None, Some(_), None) => return Err(needs("temperature", "viscosity").into()),
        (None, None, Some(_)) => return Err(needs("viscosity", "temperature").into()),
        (None, None, None) => None,
    };
    result.diffusivity = diffusivity.map(|d| units.show(d)).transpose()?;
    let porosity = input.porosity.given::<VolumeFraction>("porosity")?;
    let thickness = input.thickness.given::<Length>("thickness")?;
    let tortuosity = input.tortuosity.given::<Ratio>("tortuosity")?;
    let Some(flux) = input.flux.given::<VolumeFlux>("flux")? else { return Ok(()) };
    let diffusivity = diffusivity.ok_or_else(|| needs("flux", "diffusivity"))?;
    let thickness = thickness.ok_or_else(|| needs("flux", "thickness"))?;
    let porosity = porosity.ok_or_else(|| needs("flux", "porosity"))?;
    let tortuosity = at_least_one(tortuosity)?;
    ledger.model(&cards::PORE_REJECTION);
    let length = Length::from_si(thickness.si() * tortuosity)?;
    let found = pore_rejection(factors, diffusivity, length, flux, porosity)?;
    result.peclet = found.peclet.is_finite().then(|| ratio(units, found.peclet)).transpose()?;
    result.rejection = Some(ratio(units, found.rejection)?);
    Ok(())
}

/// A tortuosity, 1 if absent.
fn at_least_one(tortuosity: Option<Ratio>) -> Result<f64, Error> {
    let value = tortuosity.map_or(1.0, Ratio::value);
    if value >= 1.0 {
        return Ok(value);
    }
    let (quantity, unit, rule) = ("tortuosity", Suffix(""), "1 or more");
    Err(Error::new(ErrorKind::OutOfRange { quantity, value, unit, rule }, "tortuosity"))
}
