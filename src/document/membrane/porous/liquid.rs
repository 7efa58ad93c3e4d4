//! A liquid in the pores.

use super::needs;
use super::pores::Pores;
use crate::document::input::PoreLiquidInput;
use crate::document::quantity::Given;
use crate::document::report::{Ledger, LiquidModelResult, LiquidModelWord, PoreLiquidResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::porous::{
    cards, darcy_flux, darcy_permeance, guerout_elford_ferry, hagen_poiseuille, hydraulic_diameter,
    kozeny_carman,
};
use crate::quantity::{
    HydraulicPermeance, IntrinsicPermeability, Length, Pressure, Quantity as _, Viscosity,
};

pub(super) fn result(
    input: &mut PoreLiquidInput,
    pores: &Pores,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<PoreLiquidResult, Error> {
    let viscosity = input.viscosity.normalize::<Viscosity>().under("viscosity")?;
    let pressure = input.pressure_difference.given::<Pressure>("pressureDifference")?;
    let measured = input.measured_permeance.given::<HydraulicPermeance>("measuredPermeance")?;
    let mut found: Vec<(LiquidModelWord, IntrinsicPermeability)> = Vec::new();
    if let (Some(sizes), Some(shape)) = (&pores.sizes, pores.shape) {
        ledger.model(&cards::HAGEN_POISEUILLE);
        let k = hagen_poiseuille(Length::from_si(sizes.viscous_diameter())?, shape)?;
        found.push((LiquidModelWord::HagenPoiseuille, k));
    }
    if let Some((surface, constant)) = pores.bed {
        let porosity = pores.porosity.ok_or_else(|| needs("bed", "porosity"))?;
        ledger.model(&cards::KOZENY_CARMAN);
        found.push((LiquidModelWord::KozenyCarman, kozeny_carman(porosity, surface, constant)?));
    }
    if let Some(k) = pores.permeability {
        found.push((LiquidModelWord::Darcy, k));
    }
    if found.is_empty() && measured.is_none() {
        let what =
            "pores a liquid flows through (diameter, porosity and tortuosity; a bed; or a permeability)";
        return Err(ErrorKind::Empty { what: what.into() }.into());
    }
    let mut models = Vec::new();
    for (model, k) in found {
        ledger.model(&cards::DARCY);
        let permeance = pores.thickness.map(|l| darcy_permeance(k, l, viscosity)).transpose()?;
        let flux = match (permeance, pressure) {
            (Some(permeance), Some(pressure)) => Some(units.show(darcy_flux(permeance, pressure)?)?),
            (None, Some(_)) => return Err(needs("pressureDifference", "pores.thickness").into()),
            _ => None,
        };
        models.push(LiquidModelResult {
            model,
            permeability: units.show(k)?,
            permeance: permeance.map(|permeance| units.show(permeance)).transpose()?,
            flux,
        });
    }
    let mut result = PoreLiquidResult {
        models,
        hydraulic_diameter: None,
        filtration_velocity_diameter: None,
        measured_permeability: None,
    };
    if let Some(a) = measured {
        let l = pores.thickness.ok_or_else(|| needs("measuredPermeance", "pores.thickness"))?;
        ledger.model(&cards::DARCY);
        let k = a.si() * viscosity.si() * l.si();
        result.measured_permeability = Some(units.show_si(IntrinsicPermeability::KIND, k)?);
        if let Some(shape) = pores.shape {
            ledger.model(&cards::HAGEN_POISEUILLE);
            result.hydraulic_diameter = Some(units.show(hydraulic_diameter(a, l, viscosity, shape)?)?);
        }
        if let Some(porosity) = pores.porosity {
            ledger.model(&cards::GUEROUT);
            let d = guerout_elford_ferry(a, l, viscosity, porosity)?;
            result.filtration_velocity_diameter = Some(units.show(d)?);
        }
    }
    Ok(result)
}
