//! Gases in a framework computed.

pub(super) mod mixture;
mod pure;

use super::gas_phase;
use crate::document::input::{
    AdsorbedExchangeWord, AdsorbingGasInput, ConfinementWord, Entries, MembraneZeoliteInput, MixingWord,
};
use crate::document::quantity::{Given, Quantity};
use crate::document::report::{Ledger, MembraneZeoliteReport, MembraneZeoliteResults, ReferenceState};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::adsorption::{Adsorbate, Confinement, Exchange, FrameworkFilm, Langmuir, Mixing, Site};
use crate::quantity::{Affinity, Density, Diffusivity, Length, Loading, Pressure};

/// A gas, SI inside.
pub(super) struct Gas {
    name: String,
    pub isotherm: Langmuir,
    pub diffusivity: Option<Diffusivity>,
    feed: Option<f64>,
    permeate: f64,
}

/// The film, if it has a density and a thickness.
struct Film {
    density: Density,
    thickness: Length,
    mixing: Mixing,
    confinement: Confinement,
    exchange: Exchange,
}

impl Film {
    /// What an occupied share of the sites leaves of a diffusivity.
    fn free(&self, occupied: f64) -> f64 {
        if self.confinement == Confinement::Weak { 1.0 } else { 1.0 - occupied }
    }

    /// The film with its gases, if all of them have a diffusivity.
    fn with(&self, gases: &[Gas], exchange: Exchange) -> Option<FrameworkFilm> {
        let adsorbates: Option<Vec<Adsorbate>> =
            gases.iter().map(|gas| Some(Adsorbate::new(gas.isotherm.clone(), gas.diffusivity?))).collect();
        let laws = (self.mixing, self.confinement, exchange);
        Some(FrameworkFilm::new(adsorbates?, self.density, self.thickness, laws))
    }
}

pub(in crate::document) fn report(
    mut input: Box<MembraneZeoliteInput>,
) -> Result<Box<MembraneZeoliteReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneZeoliteReport::new(input, results, ledger)?)
}

fn results(
    input: &mut MembraneZeoliteInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneZeoliteResults, Error> {
    let names = gas_phase::names(&mut input.gases)?;
    let feed = gas_phase::side(input.feed.as_mut(), &names, "feed")?;
    let permeate = gas_phase::side(input.permeate.as_mut(), &names, "permeate")?;
    let mut gases = Vec::with_capacity(names.len());
    for (i, (name, gas)) in input.gases.iter_mut().enumerate() {
        let read = read(name, gas, (feed[i], permeate[i]));
        gases.push(read.map_err(|error| error.under(name).under("gases"))?);
    }
    let film = film(input, &names)?;
    let over = input.pressures.as_mut().map(|column| column.normalize::<Pressure>()).transpose();
    let over = over.under("pressures")?;
    let mut rows = Vec::with_capacity(gases.len());
    for gas in &gases {
        let row = pure::row(gas, film.as_ref(), over.as_deref(), units, ledger);
        rows.push(row.under(&gas.name).under("gases")?);
    }
    Ok(MembraneZeoliteResults {
        gases: rows,
        mixture: mixture::result(&gases, film.as_ref(), units, ledger)?,
        standard_state: ReferenceState::stp(),
    })
}

/// A gas; `sides` are its partial pressures as the whole phases say them.
pub(super) fn read(
    name: &str,
    gas: &mut AdsorbingGasInput,
    sides: (Option<f64>, Option<f64>),
) -> Result<Gas, Error> {
    let mut sites = Vec::with_capacity(gas.sites.0.len());
    for (i, site) in gas.sites.0.iter_mut().enumerate() {
        let mut read = || -> Result<Site, Error> {
            let capacity = site.capacity.normalize::<Loading>().under("capacity")?;
            Ok(Site::new(capacity, site.affinity.normalize::<Affinity>().under("affinity")?)?)
        };
        sites.push(read().map_err(|error| error.at(i).under("sites"))?);
    }
    let (feed, permeate) = gas_phase::own_pressures(&mut gas.pressure, &mut gas.permeate_pressure, sides)?;
    Ok(Gas {
        name: name.to_owned(),
        isotherm: Langmuir::new(sites).under("sites")?,
        diffusivity: gas.diffusivity.given::<Diffusivity>("diffusivity")?,
        feed,
        permeate,
    })
}

fn film(input: &mut MembraneZeoliteInput, names: &[String]) -> Result<Option<Film>, Error> {
    let density = input.density.given::<Density>("density")?;
    let thickness = input.thickness.given::<Length>("thickness")?;
    let pairs = pairs(&mut input.exchange_diffusivities, input.exchange, names)?;
    let needs = |field: &str, other: &str| {
        Error::new(ErrorKind::Needs { field: field.into(), other: other.into() }, field)
    };
    let (density, thickness) = match (density, thickness) {
        (Some(density), Some(thickness)) => (density, thickness),
        (None, None) => return Ok(None),
        (Some(_), None) => return Err(needs("density", "thickness")),
        (None, Some(_)) => return Err(needs("thickness", "density")),
    };
    let (mixing, confinement, exchange) =
        laws(&mut input.mixing, &mut input.confinement, &mut input.exchange, pairs);
    Ok(Some(Film { density, thickness, mixing, confinement, exchange }))
}

/// Exchange diffusivities by pair, which exclude a word on exchange.
pub(super) fn pairs(
    given: &mut Entries<Quantity>,
    exchange: Option<AdsorbedExchangeWord>,
    names: &[String],
) -> Result<Vec<(usize, usize, f64)>, Error> {
    let pairs = gas_phase::pairs::<Diffusivity>(given, names, "exchangeDiffusivities")?;
    if !pairs.is_empty() && exchange.is_some() {
        let (field, other) = ("exchangeDiffusivities".into(), "exchange".into());
        return Err(Error::new(ErrorKind::Conflict { field, other }, "exchangeDiffusivities"));
    }
    Ok(pairs)
}

/// How gases share the framework, with the words for it written into the document.
pub(super) fn laws(
    mixing: &mut Option<MixingWord>,
    confinement: &mut Option<ConfinementWord>,
    exchange: &mut Option<AdsorbedExchangeWord>,
    pairs: Vec<(usize, usize, f64)>,
) -> (Mixing, Confinement, Exchange) {
    let mixing = match *mixing.get_or_insert(MixingWord::Iast) {
        MixingWord::Iast => Mixing::Ideal,
        MixingWord::ExtendedLangmuir => Mixing::ExtendedLangmuir,
    };
    let confinement = match *confinement.get_or_insert(ConfinementWord::Weak) {
        ConfinementWord::Weak => Confinement::Weak,
        ConfinementWord::Strong => Confinement::Strong,
    };
    if !pairs.is_empty() {
        return (mixing, confinement, Exchange::Given(pairs));
    }
    let exchange = match *exchange.get_or_insert(AdsorbedExchangeWord::Vignes) {
        AdsorbedExchangeWord::None => Exchange::None,
        AdsorbedExchangeWord::Vignes => Exchange::Vignes,
    };
    (mixing, confinement, exchange)
}
