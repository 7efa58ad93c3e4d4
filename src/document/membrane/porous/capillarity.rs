//! Bubble point, liquid entry, condensation.

use super::pores::Pores;
use super::{missing, needs, or_default};
use crate::document::input::CapillarityInput;
use crate::document::quantity::Given;
use crate::document::report::{CapillarityResult, Ledger};
use crate::document::units::Units;
use crate::error::{Error, Under};
use crate::membrane::porous::{Meniscus, PoreSizes, cards};
use crate::quantity::{
    Angle, Length, MolarVolume, Pressure, Quantity as _, Ratio, SurfaceTension, Temperature,
};

pub(super) fn result(
    input: &mut CapillarityInput,
    pores: &Pores,
    temperature: Option<Temperature>,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<CapillarityResult, Error> {
    let meniscus = Meniscus {
        tension: input.surface_tension.normalize::<SurfaceTension>().under("surfaceTension")?,
        angle: or_default::<Angle>(&mut input.contact_angle, "contactAngle", 0.0)?,
        shape: or_default::<Ratio>(&mut input.geometry_factor, "geometryFactor", 1.0)?,
    };
    let single = match &pores.sizes {
        Some(PoreSizes::Single(d)) => Some(Length::from_si(*d)?),
        _ => None,
    };
    let diameter = input.diameter.given::<Length>("diameter")?.or(single);
    let pressure = input.pressure.given::<Pressure>("pressure")?;
    let volume = input.molar_volume.given::<MolarVolume>("molarVolume")?;
    let relative = input.relative_pressure.given::<Ratio>("relativePressure")?;
    let film = input.film_thickness.given::<Length>("filmThickness")?;
    if diameter.is_none() && pressure.is_none() && relative.is_none() {
        return Err(missing("diameter").into());
    }
    let wetting = meniscus.wets()?;
    let mut result = CapillarityResult {
        wetting,
        bubble_point: None,
        liquid_entry_pressure: None,
        diameter: None,
        kelvin_radius: None,
        pore_radius: None,
        filling_pressure: None,
    };
    if let Some(d) = diameter {
        ledger.model(&cards::CAPILLARY);
        let p = Some(units.show(meniscus.pressure(d)?)?);
        if wetting { result.bubble_point = p } else { result.liquid_entry_pressure = p }
    }
    if let Some(p) = pressure {
        ledger.model(&cards::CAPILLARY);
        result.diameter = Some(units.show(meniscus.diameter(p).under("pressure")?)?);
    }
    let condensation = relative.is_some() || (volume.is_some() && diameter.is_some());
    if !condensation {
        return Ok(result);
    }
    let volume = volume.ok_or_else(|| needs("relativePressure", "molarVolume"))?;
    let t = temperature.ok_or_else(|| needs("molarVolume", "temperature"))?;
    ledger.model(&cards::KELVIN);
    let film = film.map_or(0.0, Length::si);
    if let Some(x) = relative {
        let r = meniscus.kelvin_radius(x, volume, t).under("relativePressure")?;
        result.kelvin_radius = Some(units.show(r)?);
        result.pore_radius = Some(units.show(Length::from_si(r.si() + film)?)?);
    }
    if let Some(d) = diameter {
        let inner = Length::from_si(0.5 * d.si() - film).under("filmThickness")?;
        result.filling_pressure = Some(units.show(meniscus.filling_pressure(inner, volume, t)?)?);
    }
    Ok(result)
}
