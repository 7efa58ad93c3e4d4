//! Resistances in series.

use super::{conflict, missing, needs, ratio};
use crate::document::input::{CakeInput, ResistancesInput};
use crate::document::quantity::Given;
use crate::document::report::{Ledger, ResistanceResult, ResistancesResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::filtration::{cake_resistance, cards, carman_cake, resisted_flux};
use crate::quantity::{
    ArealDensity, Density, FiltrationResistance, HydraulicPermeance, Length, Pressure, Quantity as _,
    SpecificCakeResistance, Viscosity, VolumeFraction,
};

/// The most resistances beside membrane and cake.
const MAX_OTHERS: usize = 50;

pub(super) fn result(
    input: &mut ResistancesInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<ResistancesResult, Error> {
    let pressure = input.pressure_difference.normalize::<Pressure>().under("pressureDifference")?;
    let osmotic = input.osmotic_difference.si_or::<Pressure>("osmoticDifference", 0.0)?;
    let viscosity = input.viscosity.normalize::<Viscosity>().under("viscosity")?;
    let net = pressure.si() - osmotic;
    if net < 0.0 {
        let (quantity, rule) = ("pressure difference", "at least the osmotic pressure difference");
        let kind = ErrorKind::OutOfRange { quantity, value: pressure.bar(), unit: Suffix("bar"), rule };
        return Err(Error::new(kind, "pressureDifference"));
    }
    let membrane = input.membrane.given::<FiltrationResistance>("membrane")?;
    let permeance = input.permeance.given::<HydraulicPermeance>("permeance")?;
    let membrane = match (membrane, permeance) {
        (Some(r), None) => r,
        (None, Some(a)) => FiltrationResistance::from_si(1.0 / (viscosity.si() * a.si()))?,
        (Some(_), Some(_)) => return Err(conflict("membrane", "permeance").into()),
        (None, None) => return Err(missing("membrane").into()),
    };
    ledger.model(&cards::RESISTANCES);
    let mut parts = vec![("membrane".to_owned(), membrane)];
    let mut alpha = None;
    if let Some(cake) = &mut input.cake {
        let (specific, resistance) = self::cake(cake, ledger).under("cake")?;
        alpha = Some(specific);
        parts.push(("cake".to_owned(), resistance));
    }
    if input.others.iter().count() > MAX_OTHERS {
        return Err(Error::new(
            ErrorKind::TooMany { what: "resistances".into(), limit: MAX_OTHERS },
            "others",
        ));
    }
    for (name, value) in input.others.iter_mut() {
        let resistance = value.normalize::<FiltrationResistance>().under(name).under("others")?;
        parts.push((name.clone(), resistance));
    }
    let all: Vec<FiltrationResistance> = parts.iter().map(|(_, r)| *r).collect();
    let total: f64 = all.iter().map(|r| r.si()).sum();
    let flux = resisted_flux(Pressure::from_si(net)?, viscosity, &all)?;
    let rows = parts.into_iter().map(|(name, r)| {
        let resistance = units.show(r)?;
        Ok(ResistanceResult { name, resistance, share: ratio(units, r.si() / total)? })
    });
    Ok(ResistancesResult {
        flux: units.show(flux)?,
        total: units.show_si(FiltrationResistance::KIND, total)?,
        parts: rows.collect::<Result<_, ErrorKind>>()?,
        specific_cake_resistance: alpha.map(|alpha| units.show(alpha)).transpose()?,
    })
}

fn cake(
    input: &mut CakeInput,
    ledger: &mut Ledger,
) -> Result<(SpecificCakeResistance, FiltrationResistance), Error> {
    let mass = input.mass.normalize::<ArealDensity>().under("mass")?;
    let stated = input.specific_resistance.given::<SpecificCakeResistance>("specificResistance")?;
    let diameter = input.particle_diameter.given::<Length>("particleDiameter")?;
    let density = input.density.given::<Density>("density")?;
    let porosity = input.porosity.given::<VolumeFraction>("porosity")?;
    let alpha = match (stated, diameter) {
        (Some(alpha), None) => alpha,
        (Some(_), Some(_)) => return Err(conflict("specificResistance", "particleDiameter").into()),
        (None, Some(diameter)) => {
            let density = density.ok_or_else(|| needs("particleDiameter", "density"))?;
            let porosity = porosity.ok_or_else(|| needs("particleDiameter", "porosity"))?;
            ledger.model(&cards::CARMAN_CAKE);
            carman_cake(diameter, density, porosity).under("porosity")?
        }
        (None, None) => return Err(missing("specificResistance").into()),
    };
    Ok((alpha, cake_resistance(alpha, mass)?))
}
