//! A mixture of gases in the pores.

use super::gases::Gases;
use super::needs;
use super::pores::Pores;
use crate::document::input::{MembranePorousInput, PoreSideInput};
use crate::document::quantity::Given;
use crate::document::report::{Ledger, MixtureFluxResult, PoreMixtureResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::porous::{DustyGas, cards, isobaric_pair, wilke};
use crate::quantity::{MolarFlux, MoleFraction, Pressure, Quantity as _, Viscosity};

/// How far the sum of fractions may lie from 1.
const SUM_TOLERANCE: f64 = 1e-6;

/// Fractions of a side, in the order of the gases.
fn fractions(side: &mut PoreSideInput, set: &Gases) -> Result<Vec<f64>, Error> {
    let mut found = vec![0.0; set.list.len()];
    let mut seen = vec![false; set.list.len()];
    for (name, value) in side.fractions.iter_mut() {
        let at = set.place(name).under("fractions")?;
        if seen[at] {
            let kind = ErrorKind::DuplicateField { field: name.clone() };
            return Err(Error::new(kind, "fractions"));
        }
        seen[at] = true;
        found[at] = value.normalize::<MoleFraction>().under(name).under("fractions")?.si();
    }
    let sum: f64 = found.iter().sum();
    if (sum - 1.0).abs() > SUM_TOLERANCE {
        let kind = ErrorKind::FractionSum { percent: 100.0 * sum, tolerance: 100.0 * SUM_TOLERANCE };
        return Err(Error::new(kind, "fractions"));
    }
    Ok(found)
}

/// The two sides: total pressures and fractions.
struct Sides {
    pressures: (f64, f64),
    feed: Vec<f64>,
    permeate: Vec<f64>,
}

pub(super) fn result(
    input: &mut MembranePorousInput,
    set: &Gases,
    pores: &Pores,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<PoreMixtureResult>, Error> {
    let viscosity = input.mixture_viscosity.given::<Viscosity>("mixtureViscosity")?;
    let (Some(feed), Some(permeate)) = (&mut input.feed, &mut input.permeate) else { return Ok(None) };
    match (feed.fractions.is_empty(), permeate.fractions.is_empty()) {
        (true, true) => return Ok(None),
        (false, true) => {
            return Err(Error::new(needs("feed.fractions", "permeate.fractions"), "permeate.fractions"));
        }
        (true, false) => {
            return Err(Error::new(needs("permeate.fractions", "feed.fractions"), "feed.fractions"));
        }
        (false, false) => {}
    }
    let (feed, permeate) = (fractions(feed, set).under("feed")?, fractions(permeate, set).under("permeate")?);
    let Some((high, low)) = set.sides else { return Ok(None) };
    let sides = Sides { pressures: (high.si(), low.si()), feed, permeate };
    let (fluxes, viscosity) = fluxes(&sides, viscosity, set, pores, ledger)?;
    let partial = |p: f64| units.show_si(Pressure::KIND, p);
    let row = |(i, flux): (usize, &f64)| {
        Ok(MixtureFluxResult {
            gas: set.list[i].name.clone(),
            feed_pressure: partial(sides.pressures.0 * sides.feed[i])?,
            permeate_pressure: partial(sides.pressures.1 * sides.permeate[i])?,
            flux: units.show_si(MolarFlux::KIND, *flux)?,
        })
    };
    Ok(Some(PoreMixtureResult {
        fluxes: fluxes.iter().enumerate().map(row).collect::<Result<_, ErrorKind>>()?,
        total_flux: units.show_si(MolarFlux::KIND, fluxes.iter().sum())?,
        viscosity: viscosity.map(|mu| units.show_si(Viscosity::KIND, mu)).transpose()?,
    }))
}

/// Fluxes, and the viscosity where it matters.
fn fluxes(
    sides: &Sides,
    viscosity: Option<Viscosity>,
    set: &Gases,
    pores: &Pores,
    ledger: &mut Ledger,
) -> Result<(Vec<f64>, Option<f64>), Error> {
    let sizes = pores.sizes()?;
    let shape = pores.shape.ok_or_else(|| needs("fractions", "pores.tortuosity"))?.value();
    let thickness = pores.thickness.ok_or_else(|| needs("fractions", "pores.thickness"))?.si();
    let t = set.temperature.ok_or_else(|| needs("fractions", "temperature"))?.si();
    let n = set.list.len();
    let mut pairs = vec![f64::INFINITY; n * n];
    for i in 0..n {
        for j in 0..i {
            let product = set.pair(i, j).ok_or_else(|| needs("fractions", "diffusivities"))?;
            (pairs[i * n + j], pairs[j * n + i]) = (product, product);
        }
    }
    let molar_masses: Vec<f64> = set.list.iter().map(|gas| gas.molar_mass.si()).collect();
    let (high, low) = sides.pressures;
    if n == 2 && high == low && high > 0.0 {
        ledger.model(&cards::ISOBARIC);
        let pair = isobaric_pair(
            sizes.knudsen_diameter(),
            shape,
            thickness,
            t,
            (molar_masses[0], molar_masses[1]),
            pairs[1] / high,
            high,
            (sides.feed[0], sides.permeate[0]),
        );
        return Ok((vec![pair.0, pair.1], None));
    }
    ledger.model(&cards::DUSTY_GAS);
    let viscosity = match viscosity {
        Some(viscosity) => viscosity.si(),
        None => mixture_viscosity(sides, set, ledger)?,
    };
    let model = DustyGas {
        temperature: t,
        thickness,
        shape,
        knudsen_diameter: sizes.knudsen_diameter(),
        viscous_diameter: sizes.viscous_diameter(),
        molar_masses,
        pairs,
        viscosity,
    };
    let partial = |p: f64, y: &[f64]| y.iter().map(|y| p * y).collect::<Vec<f64>>();
    let found = model.fluxes(&partial(high, &sides.feed), &partial(low, &sides.permeate))?;
    Ok((found, Some(viscosity)))
}

/// Wilke's viscosity of the mean composition.
fn mixture_viscosity(sides: &Sides, set: &Gases, ledger: &mut Ledger) -> Result<f64, Error> {
    ledger.model(&cards::WILKE);
    let mut gases = Vec::new();
    for (i, gas) in set.list.iter().enumerate() {
        let mu = gas.viscosity.ok_or_else(|| {
            Error::from(ErrorKind::MissingField { field: "viscosity".into() }).under(&gas.name).under("gases")
        })?;
        gases.push((0.5 * (sides.feed[i] + sides.permeate[i]), mu.si(), gas.molar_mass.si()));
    }
    Ok(wilke(&gases))
}
