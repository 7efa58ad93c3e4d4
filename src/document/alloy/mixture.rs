//! A mixture of phases computed.

use super::tasks;
use super::{card, composition, density, volume_card};
use crate::alloy::density::VolumeSource;
use crate::alloy::{SUM_TOLERANCE, models};
use crate::document::input::{AlloyMixtureInput, Items, PhaseInput};
use crate::document::quantity::{Given as _, Quantity};
use crate::document::report::{AlloyMixtureReport, AlloyMixtureResults, Ledger, PhaseResult, PorousResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::quantity::{Density, Mass, MassFraction, Modulus, Quantity as _, Ratio, Volume, VolumeFraction};

pub(in crate::document) fn report(
    mut input: Box<AlloyMixtureInput>,
) -> Result<Box<AlloyMixtureReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let mixture = Mixture::read(&mut input.phases, &units, &mut ledger).under("phases")?;
    ledger.model(&models::MIXTURE);
    let density = Density::from_si(1.0 / mixture.volume)?;
    let porous = porous(&mut input.porosity, &mut input.relative_density, density, &units)?;
    let bulk = porous.as_ref().map_or(density, |(bulk, _)| *bulk);
    let measurement = tasks::measurement(&mut input.measurement, density, &units, &mut ledger);
    let volume = input.volume.given::<Volume>("volume")?;
    let price = price(&input.phases.0, &mixture.mass).under("phases")?;
    let moduli = moduli(&mut input.phases.0, &mixture, &mut ledger).under("phases")?;
    let hill = moduli.map(|[voigt, reuss]| 0.5 * (voigt + reuss));
    let modulus = |pa: Option<f64>| pa.map(|pa| units.show(Modulus::from_si(pa)?)).transpose();
    let results = AlloyMixtureResults {
        density: units.show(density)?,
        porous: porous.map(|(_, result)| result),
        phases: mixture.results(&input.phases.0, &units)?,
        measurement: measurement.under("measurement")?,
        mass: volume.map(|volume| units.show(Mass::from_si(volume.si() * bulk.si())?)).transpose()?,
        price_per_kilogram: price,
        price_per_cubic_meter: price.map(|price| price * bulk.si()),
        modulus_voigt: modulus(moduli.map(|[voigt, _]| voigt))?,
        modulus_reuss: modulus(moduli.map(|[_, reuss]| reuss))?,
        modulus_hill: modulus(hill)?,
        specific_stiffness: hill.map(|hill| 1e-6 * hill / density.si()),
    };
    Ok(AlloyMixtureReport::new(input, results, ledger)?)
}

/// Phases with their shares, which add up to 1.
struct Mixture {
    density: Vec<f64>,
    mass: Vec<f64>,
    share: Vec<f64>,
    /// Volume per mass, m³/kg.
    volume: f64,
}

impl Mixture {
    fn read(phases: &mut Items<PhaseInput, 50>, units: &Units, ledger: &mut Ledger) -> Result<Self, Error> {
        if phases.0.is_empty() {
            return Err(ErrorKind::Empty { what: "phases".into() }.into());
        }
        let mut density = Vec::new();
        for (i, phase) in phases.0.iter_mut().enumerate() {
            density.push(density_of(phase, units, ledger, i).map_err(|error| error.at(i))?);
        }
        let by_volume = phases.0.iter().any(|phase| phase.volume_fraction.is_some());
        let fractions = fractions(phases, by_volume, ledger)?;
        // What each phase adds to mass and volume, up to a common factor.
        let parts = fractions.iter().zip(&density);
        let (mass, volume): (Vec<f64>, Vec<f64>) =
            parts.map(|(f, rho)| if by_volume { (f * rho, *f) } else { (*f, f / rho) }).unzip();
        let (all_mass, all_volume): (f64, f64) = (mass.iter().sum(), volume.iter().sum());
        Ok(Self {
            density,
            mass: mass.iter().map(|m| m / all_mass).collect(),
            share: volume.iter().map(|v| v / all_volume).collect(),
            volume: all_volume / all_mass,
        })
    }

    fn results(&self, phases: &[PhaseInput], units: &Units) -> Result<Vec<PhaseResult>, ErrorKind> {
        let row = |i: usize| {
            Ok(PhaseResult {
                name: phases[i].name.clone().unwrap_or_else(|| format!("{}", i + 1)),
                density: units.show_si(Density::KIND, self.density[i])?,
                mass_fraction: units.show(MassFraction::from_si(self.mass[i])?)?,
                volume_fraction: units.show(VolumeFraction::from_si(self.share[i])?)?,
            })
        };
        (0..phases.len()).map(row).collect()
    }
}

/// The density of a phase, given or computed from its composition.
fn density_of(phase: &mut PhaseInput, units: &Units, ledger: &mut Ledger, i: usize) -> Result<f64, Error> {
    match (phase.density.given::<Density>("density")?, &mut phase.composition) {
        (Some(density), None) => Ok(density.si()),
        (None, Some(given)) => {
            let (reading, _) = composition::reading(given).under("composition")?;
            let specification = reading.specification().under("composition")?;
            let path = format!("phases[{i}].composition");
            composition::warn(&reading, &path, ledger);
            composition::designation(&reading, units, ledger)?;
            let alloy = specification.composition;
            let found = density::densities(&mut None, &alloy, units, ledger, &path);
            let found = found.map_err(|error| Error::new(error.kind().clone(), "composition"))?;
            for (component, share) in alloy.components().iter().zip(&found.apparent.shares) {
                ledger.record(card(component.element));
                if let VolumeSource::Record(record) | VolumeSource::Neighbor(record) = share.source {
                    ledger.record(volume_card(record));
                }
            }
            Ok(found.density.si())
        }
        (Some(_), Some(_)) => {
            let (field, other) = ("composition".into(), "density".into());
            Err(ErrorKind::Conflict { field, other }.into())
        }
        (None, None) => Err(ErrorKind::MissingField { field: "density".into() }.into()),
    }
}

/// Fractions that add up to 1, all of one kind; the phase without one takes the rest.
fn fractions(
    phases: &mut Items<PhaseInput, 50>,
    by_volume: bool,
    ledger: &mut Ledger,
) -> Result<Vec<f64>, Error> {
    let mut found = Vec::new();
    let mut rest = None;
    for (i, phase) in phases.0.iter_mut().enumerate() {
        let fraction = match (&mut phase.mass_fraction, &mut phase.volume_fraction) {
            (Some(_), Some(_)) | (Some(_), None) if by_volume => {
                let (field, other) = ("massFraction".into(), "volumeFraction".into());
                return Err(Error::from(ErrorKind::Conflict { field, other }).at(i));
            }
            (mass, volume) => {
                let read = match (mass, volume) {
                    (_, Some(fraction)) => fraction
                        .normalize::<VolumeFraction>()
                        .under("volumeFraction")
                        .map(|fraction| Some(fraction.si())),
                    (Some(fraction), None) => {
                        fraction.normalize::<MassFraction>().under("massFraction").map(|f| Some(f.si()))
                    }
                    (None, None) => Ok(None),
                };
                read.map_err(|error| error.at(i))?
            }
        };
        if fraction.is_none() && rest.replace(i).is_some() {
            let field = if by_volume { "volumeFraction" } else { "massFraction" };
            return Err(Error::from(ErrorKind::MissingField { field: field.into() }).at(i));
        }
        found.push(fraction.unwrap_or(0.0));
    }
    let sum: f64 = found.iter().sum();
    match rest {
        Some(_) if sum >= 1.0 && found.len() > 1 => {
            Err(ErrorKind::FractionSum { percent: 100.0 * sum, tolerance: 0.0 }.into())
        }
        Some(rest) => {
            if let Some(fraction) = found.get_mut(rest) {
                *fraction = 1.0 - sum;
            }
            Ok(found)
        }
        None if (sum - 1.0).abs() <= SUM_TOLERANCE => {
            if (sum - 1.0).abs() > super::EXACT_SUM {
                ledger.warn(&Warning::new(WarningKind::Rescaled { percent: 100.0 * sum }, "phases"));
            }
            Ok(found)
        }
        None => {
            let tolerance = 100.0 * SUM_TOLERANCE;
            Err(ErrorKind::FractionSum { percent: 100.0 * sum, tolerance }.into())
        }
    }
}

/// The density with pores.
pub(super) fn porous(
    porosity: &mut Option<Quantity>,
    relative_density: &mut Option<Quantity>,
    dense: Density,
    units: &Units,
) -> Result<Option<(Density, PorousResult)>, Error> {
    let pores = porosity.given::<VolumeFraction>("porosity")?;
    let relative = relative_density.given::<VolumeFraction>("relativeDensity")?;
    let (field, part) = match (pores, relative) {
        (None, None) => return Ok(None),
        (Some(pores), None) => ("porosity", pores.si()),
        (None, Some(relative)) => ("relativeDensity", 1.0 - relative.si()),
        (Some(_), Some(_)) => {
            let (field, other) = ("relativeDensity".into(), "porosity".into());
            return Err(ErrorKind::Conflict { field, other }.into());
        }
    };
    if !(0.0..1.0).contains(&part) {
        let (value, rule) = if field == "porosity" {
            (part, "0 or more and below 1")
        } else {
            (1.0 - part, "above 0 and at most 1")
        };
        let quantity = if field == "porosity" { "porosity" } else { "relative density" };
        return Err(Error::new(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule }, field));
    }
    let bulk = Density::from_si((1.0 - part) * dense.si())?;
    let result = PorousResult {
        density: units.show(bulk)?,
        relative_density: units.show(Ratio::new(1.0 - part)?)?,
        porosity: units.show(Ratio::new(part)?)?,
    };
    Ok(Some((bulk, result)))
}

/// Price per kilogram, if every phase has one.
fn price(phases: &[PhaseInput], mass: &[f64]) -> Result<Option<f64>, Error> {
    if phases.iter().all(|phase| phase.price.is_none()) {
        return Ok(None);
    }
    let mut sum = 0.0;
    for (i, (phase, mass)) in phases.iter().zip(mass).enumerate() {
        let missing = || Error::from(ErrorKind::MissingField { field: "price".into() }).at(i);
        let price = phase.price.ok_or_else(missing)?;
        if !(price >= 0.0) {
            let (quantity, rule) = ("price", "0 or more");
            let kind = ErrorKind::OutOfRange { quantity, value: price, unit: Suffix(""), rule };
            return Err(Error::new(kind, "price").at(i));
        }
        sum += mass * price;
    }
    Ok(Some(sum))
}

/// Voigt and Reuss means by volume, if every phase has a modulus.
fn moduli(
    phases: &mut [PhaseInput],
    mixture: &Mixture,
    ledger: &mut Ledger,
) -> Result<Option<[f64; 2]>, Error> {
    if phases.iter().all(|phase| phase.modulus.is_none()) {
        return Ok(None);
    }
    ledger.model(&models::VOIGT_REUSS_HILL);
    let (mut voigt, mut reuss) = (0.0, 0.0);
    for (i, (phase, share)) in phases.iter_mut().zip(&mixture.share).enumerate() {
        let modulus = phase.modulus.required::<Modulus>("modulus").map_err(|error| error.at(i))?.si();
        voigt += share * modulus;
        reuss += share / modulus;
    }
    Ok(Some([voigt, 1.0 / reuss]))
}
