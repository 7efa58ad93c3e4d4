//! What an alloy document asks for beside the density.

use super::density::Densities;
use crate::alloy::density::{VolumeSource, apparent_volumes, ideal_mixing};
use crate::alloy::{
    Composition, Filled, archimedes, archimedes_coated, fractions_at, models, porosity, pycnometer_volume,
    soaked, water_density,
};
use crate::data;
use crate::document::input::{
    ArchimedesInput, ChamberWord, DensityModel, FindInput, MeasurementInput, PartInput, PycnometerInput,
};
use crate::document::quantity::Quantity;
use crate::document::report::{FindResult, FractionResult, Ledger, MeasurementResult, PartResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::quantity::{
    Density, DensityChange, Mass, MassFraction, Modulus, Pressure, Quantity as _, Ratio, Temperature, Volume,
};

/// Density of air, kg/m³, unless given: OIML R 111-1 (2004), the conventional value.
const AIR: f64 = 1.2;

pub(super) fn measurement(
    input: &mut Option<MeasurementInput>,
    computed: Density,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<MeasurementResult>, Error> {
    let Some(input) = input else { return Ok(None) };
    let mut beside = Beside::default();
    let density = match (&mut input.density, &mut input.archimedes, &mut input.pycnometer) {
        (Some(density), None, None) => density.normalize::<Density>().under("density")?,
        (None, Some(weighing), None) => weighed(weighing, &mut beside, ledger).under("archimedes")?,
        (None, None, Some(gas)) => by_gas(gas, ledger).under("pycnometer")?,
        (None, None, None) => return Err(ErrorKind::MissingField { field: "density".into() }.into()),
        (first, second, _) => {
            let field = if second.is_some() { "archimedes" } else { "pycnometer" };
            let other = if first.is_some() { "density" } else { "pycnometer" };
            return Err(ErrorKind::Conflict { field: field.into(), other: other.into() }.into());
        }
    };
    let pores = porosity(density, computed);
    if pores < 0.0 {
        let percent = libm::round(-1e4 * pores) / 100.0;
        ledger.warn(&Warning::new(WarningKind::DenserThanComputed { percent }, "measurement"));
    }
    Ok(Some(MeasurementResult {
        density: units.show(density)?,
        relative_density: units.show(Ratio::new(density.si() / computed.si())?)?,
        porosity: units.show(Ratio::new(pores)?)?,
        apparent_density: beside.apparent.map(|density| units.show(density)).transpose()?,
        open_porosity: beside.open.map(|pores| units.show(Ratio::new(pores)?)).transpose()?,
        liquid_density: beside.liquid.map(|density| units.show(density)).transpose()?,
    }))
}

/// What weighing tells beside the density.
#[derive(Default)]
struct Beside {
    liquid: Option<Density>,
    apparent: Option<Density>,
    open: Option<f64>,
}

fn weighed(input: &mut ArchimedesInput, beside: &mut Beside, ledger: &mut Ledger) -> Result<Density, Error> {
    ledger.model(&models::ARCHIMEDES);
    let in_air = input.mass_in_air.normalize::<Mass>().under("massInAir")?.si();
    let in_liquid = input.mass_in_liquid.normalize::<Mass>().under("massInLiquid")?.si();
    let liquid = match (&mut input.liquid_density, &mut input.water_temperature) {
        (Some(density), None) => density.normalize::<Density>().under("liquidDensity")?,
        (None, Some(temperature)) => {
            ledger.model(&models::WATER);
            water_density(temperature.normalize::<Temperature>().under("waterTemperature")?)
                .under("waterTemperature")?
        }
        (Some(_), Some(_)) => {
            let (field, other) = ("waterTemperature".into(), "liquidDensity".into());
            return Err(ErrorKind::Conflict { field, other }.into());
        }
        (None, None) => return Err(ErrorKind::MissingField { field: "liquidDensity".into() }.into()),
    };
    beside.liquid = Some(liquid);
    let air = input.air_density.get_or_insert(Quantity::Pair { value: AIR, unit: "kg/m3".into() });
    let air = air.normalize::<Density>().under("airDensity")?;
    match (&mut input.coated_mass, &mut input.coating_density, &mut input.soaked_mass) {
        (None, None, None) => Ok(archimedes(in_air, in_liquid, liquid, air)?),
        (Some(coated), Some(coating), None) => {
            let coated = coated.normalize::<Mass>().under("coatedMass")?.si();
            let coating = coating.normalize::<Density>().under("coatingDensity")?;
            Ok(archimedes_coated(in_air, coated, in_liquid, coating, liquid, air)?)
        }
        (None, None, Some(wet)) => {
            let found =
                soaked(in_air, wet.normalize::<Mass>().under("soakedMass")?.si(), in_liquid, liquid, air)?;
            (beside.apparent, beside.open) = (Some(found.apparent), Some(found.open_porosity));
            Ok(found.bulk)
        }
        (Some(_), None, _) => {
            Err(ErrorKind::Needs { field: "coatedMass".into(), other: "coatingDensity".into() }.into())
        }
        (None, Some(_), _) => {
            Err(ErrorKind::Needs { field: "coatingDensity".into(), other: "coatedMass".into() }.into())
        }
        (Some(_), Some(_), Some(_)) => {
            Err(ErrorKind::Conflict { field: "soakedMass".into(), other: "coatedMass".into() }.into())
        }
    }
}

fn by_gas(input: &mut PycnometerInput, ledger: &mut Ledger) -> Result<Density, Error> {
    ledger.model(&models::PYCNOMETER);
    let mass = input.mass.normalize::<Mass>().under("mass")?.si();
    let cell = input.cell_volume.normalize::<Volume>().under("cellVolume")?.si();
    let reference = input.reference_volume.normalize::<Volume>().under("referenceVolume")?.si();
    let p1 = input.first_pressure.normalize::<Pressure>().under("firstPressure")?.si();
    let p2 = input.second_pressure.normalize::<Pressure>().under("secondPressure")?.si();
    let filled = match input.filled_first {
        ChamberWord::Cell => Filled::Cell,
        ChamberWord::Reference => Filled::Reference,
    };
    Ok(Density::from_si(mass / pycnometer_volume(filled, cell, reference, p1, p2)?)?)
}

pub(super) fn find(
    input: &mut Option<FindInput>,
    composition: &Composition,
    densities: &Densities,
    units: &Units,
) -> Result<Option<FindResult>, Error> {
    let Some(input) = input else { return Ok(None) };
    let chosen = densities.chosen;
    let own = densities.apparent.shares.iter().any(|share| share.source == VolumeSource::Given);
    let repeatable = matches!(chosen, DensityModel::ApparentVolumes | DensityModel::IdealMixing);
    if own || !repeatable {
        // Another composition has another cell, excess or volume: the values of the document do not say which.
        let other = "values of your own in density".to_owned();
        return Err(ErrorKind::Conflict { field: "find".into(), other }.into());
    }
    let target = input.density.normalize::<Density>().under("density")?;
    data::element(&input.element).under("element")?;
    let model = |alloy: &Composition| match chosen {
        DensityModel::IdealMixing => Ok(ideal_mixing(alloy)?.density),
        _ => Ok(apparent_volumes(alloy)?.density),
    };
    let found = fractions_at(composition, &input.element, target, model).map_err(|kind| match kind {
        ErrorKind::Needs { .. } => Error::new(kind, "element"),
        other => Error::new(other, "density"),
    })?;
    let row = |solution: crate::alloy::Solution| {
        let own = composition.components().iter().find(|c| c.element.symbol == input.element);
        let others = 1.0 - own.map_or(0.0, |c| c.mass_fraction);
        let rest = 1.0 - solution.mass_fraction;
        let fractions = composition.components().iter().map(|c| {
            if c.element.symbol == input.element {
                solution.mass_fraction
            } else {
                c.mass_fraction * rest / others
            }
        });
        Ok(FractionResult {
            mass_fraction: units.show(MassFraction::from_si(solution.mass_fraction)?)?,
            mass_fractions: units.show_all::<MassFraction>(fractions)?,
            karat: (input.element == "Au").then_some(24.0 * solution.mass_fraction),
            sensitivity: units.show_si(DensityChange::KIND, solution.sensitivity)?,
        })
    };
    let solutions = found.into_iter().map(row).collect::<Result<_, ErrorKind>>()?;
    Ok(Some(FindResult { element: input.element.clone(), solutions }))
}

pub(super) fn part(
    input: &mut Option<PartInput>,
    composition: &Composition,
    density: Density,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<PartResult>, Error> {
    let Some(input) = input else { return Ok(None) };
    let molar_mass = 1e-3 * composition.molar_mass_g_mol();
    let volume = match &mut input.volume {
        Some(volume) => Some(volume.normalize::<Volume>().under("volume")?.si()),
        None => None,
    };
    let mass = volume.map(|volume| volume * density.si());
    let price = price(input, composition).under("prices")?;
    let moduli = moduli(input, composition, ledger).under("moduli")?;
    let hill = moduli.map(|[voigt, reuss]| 0.5 * (voigt + reuss));
    let modulus = |pa: Option<f64>| pa.map(|pa| units.show(Modulus::from_si(pa)?)).transpose();
    Ok(Some(PartResult {
        number_density: density.si() / molar_mass * crate::alloy::density::AVOGADRO,
        mass: mass.map(|mass| units.show(Mass::from_si(mass)?)).transpose()?,
        price_per_kilogram: price,
        price_per_liter: price.map(|price| price * density.si() * 1e-3),
        price_per_cubic_meter: price.map(|price| price * density.si()),
        price: price.zip(mass).map(|(price, mass)| price * mass),
        modulus_voigt: modulus(moduli.map(|[voigt, _]| voigt))?,
        modulus_reuss: modulus(moduli.map(|[_, reuss]| reuss))?,
        modulus_hill: modulus(hill)?,
        specific_stiffness: hill.map(|hill| 1e-6 * hill / density.si()),
    }))
}

fn price(input: &PartInput, composition: &Composition) -> Result<Option<f64>, ErrorKind> {
    if input.prices.is_empty() {
        return Ok(None);
    }
    let mut sum = 0.0;
    for component in composition.components() {
        let symbol = component.element.symbol.as_str();
        let known = input.prices.iter().find(|(known, _)| known == symbol);
        let (_, price) = known.ok_or_else(|| ErrorKind::MissingField { field: symbol.to_owned() })?;
        if !(*price >= 0.0) {
            let (quantity, rule) = ("price", "0 or more");
            let unit = crate::error::Suffix("");
            return Err(ErrorKind::OutOfRange { quantity, value: *price, unit, rule });
        }
        sum += component.mass_fraction * price;
    }
    Ok(Some(sum))
}

/// Voigt and Reuss means of the moduli by volume of the solid elements.
fn moduli(
    input: &mut PartInput,
    composition: &Composition,
    ledger: &mut Ledger,
) -> Result<Option<[f64; 2]>, Error> {
    if input.moduli.is_empty() {
        return Ok(None);
    }
    ledger.model(&models::VOIGT_REUSS_HILL);
    let mixing = ideal_mixing(composition)?;
    let (mut voigt, mut reuss) = (0.0, 0.0);
    for (component, share) in composition.components().iter().zip(&mixing.shares) {
        let symbol = component.element.symbol.as_str();
        let Some((_, modulus)) = input.moduli.iter_mut().find(|(known, _)| known == symbol) else {
            return Err(ErrorKind::MissingField { field: symbol.to_owned() }.into());
        };
        let modulus = modulus.normalize::<Modulus>().under(symbol)?.si();
        voigt += share.volume_fraction * modulus;
        reuss += share.volume_fraction / modulus;
    }
    Ok(Some([voigt, 1.0 / reuss]))
}
