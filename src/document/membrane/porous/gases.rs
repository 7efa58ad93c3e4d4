//! Gases, each alone, and in pairs.

use super::pores::Pores;
use super::{conflict, missing, needs, ratio};
use crate::data;
use crate::document::input::{MembranePorousInput, PoreGasInput};
use crate::document::membrane::names;
use crate::document::quantity::Given;
use crate::document::report::{Ledger, PoreGasResult, PorePairResult, RecordCard, RegimeWord};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::membrane::porous::{
    LennardJones, REDUCED_TEMPERATURES, Regime, Translation, bosanquet, cards, knudsen_diffusivity,
    mean_free_path, regime, single_gas,
};
use crate::quantity::{
    Diffusivity, Length, MolarEnergy, MolarFlux, MolarMass, Permeance, Pressure, Quantity as _, Ratio,
    Temperature, Viscosity,
};

/// A gas of the document.
pub(super) struct Gas {
    pub name: String,
    pub molar_mass: MolarMass,
    pub viscosity: Option<Viscosity>,
    sigma: Option<Length>,
    force: Option<LennardJones>,
    translation: Option<Translation>,
}

/// The gases with their conditions.
pub(super) struct Gases {
    pub list: Vec<Gas>,
    pub temperature: Option<Temperature>,
    /// Total pressures on both sides.
    pub sides: Option<(Pressure, Pressure)>,
    mean: Option<Pressure>,
    /// Products of diffusivity and pressure of pairs, Pa·m²/s.
    pairs: Vec<((usize, usize), f64)>,
}

impl Gases {
    /// Product of diffusivity and pressure of a pair, if it is known.
    pub fn pair(&self, i: usize, j: usize) -> Option<f64> {
        self.pairs.iter().find(|(pair, _)| *pair == (i.min(j), i.max(j))).map(|(_, product)| *product)
    }

    /// The place of a gas.
    pub fn place(&self, name: &str) -> Result<usize, ErrorKind> {
        place(&self.list, name)
    }
}

fn place(list: &[Gas], name: &str) -> Result<usize, ErrorKind> {
    list.iter().position(|gas| gas.name.eq_ignore_ascii_case(name.trim())).ok_or_else(|| {
        let names = list.iter().map(|gas| gas.name.as_str());
        ErrorKind::UnknownWord {
            word: name.chars().take(64).collect(),
            expected: names.clone().collect(),
            near: crate::error::near(name, names),
        }
    })
}

pub(super) fn gases(
    input: &mut MembranePorousInput,
    temperature: Option<Temperature>,
    ledger: &mut Ledger,
) -> Result<Gases, Error> {
    names::unique(&mut input.gases, "gases")?;
    let mut list = Vec::new();
    for (name, gas) in input.gases.iter_mut() {
        list.push(one(name, gas, temperature, ledger).map_err(|error| error.under(name).under("gases"))?);
    }
    let mean = input.mean_pressure.given::<Pressure>("meanPressure")?;
    let sides = match (&mut input.feed, &mut input.permeate) {
        (Some(feed), Some(permeate)) => Some((
            feed.pressure.normalize::<Pressure>().under("pressure").under("feed")?,
            permeate.pressure.normalize::<Pressure>().under("pressure").under("permeate")?,
        )),
        (Some(_), None) => return Err(needs("feed", "permeate").into()),
        (None, Some(_)) => return Err(needs("permeate", "feed").into()),
        (None, None) => None,
    };
    let mean = match (sides, mean) {
        (Some(_), Some(_)) => return Err(conflict("meanPressure", "feed").into()),
        (Some((feed, permeate)), None) => Some(Pressure::from_si(0.5 * (feed.si() + permeate.si()))?),
        (None, mean) => mean,
    };
    let pairs = diffusivities(input, &list, temperature, ledger)?;
    Ok(Gases { list, temperature, sides, mean, pairs })
}

fn one(
    name: &str,
    input: &mut PoreGasInput,
    temperature: Option<Temperature>,
    ledger: &mut Ledger,
) -> Result<Gas, Error> {
    let record = data::gases()?.iter().find(|record| record.formula.eq_ignore_ascii_case(name));
    let molar_mass = match (input.molar_mass.given::<MolarMass>("molarMass")?, record) {
        (Some(m), _) => m,
        (None, Some(record)) => {
            cite(
                &record.formula,
                &record.name,
                "gases",
                "molar mass",
                &record.evidence,
                record.molar_mass_source.as_ref().unwrap_or(&record.source),
                ledger,
            );
            MolarMass::from_g_mol(record.molar_mass_g_mol)?
        }
        (None, None) => return Err(missing("molarMass").into()),
    };
    let sigma = input.collision_diameter.given::<Length>("collisionDiameter")?;
    let depth = input.well_depth.given::<Temperature>("wellDepth")?;
    let recorded = data::lennard_jones()?.iter().find(|record| record.formula.eq_ignore_ascii_case(name));
    let (sigma, depth) = match (sigma, depth, recorded) {
        (Some(sigma), depth, _) => (Some(sigma), depth),
        (None, Some(_), _) => return Err(needs("wellDepth", "collisionDiameter").into()),
        (None, None, Some(record)) => {
            let name = record.formula.as_str();
            cite(name, name, "lennardJones", "dilute gas", &record.evidence, &record.source, ledger);
            (
                Some(Length::from_si(record.sigma_angstrom * 1e-10)?),
                Some(Temperature::from_k(record.eps_over_k_kelvin)?),
            )
        }
        (None, None, None) => (None, None),
    };
    let force = match (sigma, depth) {
        (Some(sigma), Some(well_depth)) => Some(LennardJones { molar_mass, sigma, well_depth }),
        _ => None,
    };
    let viscosity = match (input.viscosity.given::<Viscosity>("viscosity")?, force, temperature) {
        (Some(viscosity), _, _) => Some(viscosity),
        (None, Some(force), Some(t)) => {
            ledger.model(&cards::CHAPMAN_ENSKOG);
            warn_reduced(name, t, force.well_depth, ledger);
            Some(force.viscosity(t)?)
        }
        _ => None,
    };
    let translation = match &mut input.translation {
        Some(hop) => Some(Translation {
            diameter: hop.diameter.normalize::<Length>().under("diameter").under("translation")?,
            probability: hop.probability.normalize::<Ratio>().under("probability").under("translation")?,
            energy: hop
                .activation_energy
                .normalize::<MolarEnergy>()
                .under("activationEnergy")
                .under("translation")?,
        }),
        None => None,
    };
    Ok(Gas { name: name.to_owned(), molar_mass, viscosity, sigma, force, translation })
}

fn cite(
    id: &str,
    name: &str,
    collection: &'static str,
    conditions: &'static str,
    evidence: &'static str,
    source: &'static String,
    ledger: &mut Ledger,
) {
    ledger.record(RecordCard {
        collection,
        id: id.to_owned().into(),
        name: name.to_owned().into(),
        conditions: conditions.into(),
        evidence: evidence.into(),
        sources: core::slice::from_ref(source).into(),
    });
}

/// Warns of a temperature beyond the fit of the collision integrals.
fn warn_reduced(what: &str, t: Temperature, depth: Temperature, ledger: &mut Ledger) {
    let (low, high) = REDUCED_TEMPERATURES;
    let value = t.si() / depth.si();
    if !(low..=high).contains(&value) {
        let kind = WarningKind::OutsideFit {
            what: format!("reduced temperature k T/ε of {what}"),
            value,
            unit: Suffix("1"),
            low,
            high,
            model: "the collision integral of Neufeld, Janzen and Aziz".into(),
        };
        ledger.warn(&Warning::new(kind, "temperature"));
    }
}

type PairProducts = Vec<((usize, usize), f64)>;

/// Diffusivities of all pairs that are given or follow from the Lennard-Jones parameters.
fn diffusivities(
    input: &mut MembranePorousInput,
    list: &[Gas],
    temperature: Option<Temperature>,
    ledger: &mut Ledger,
) -> Result<PairProducts, Error> {
    let mut found: PairProducts = Vec::new();
    for (at, row) in input.diffusivities.iter_mut().flat_map(|rows| rows.0.iter_mut().enumerate()) {
        let inside = |error: Error| error.at(at).under("diffusivities");
        let [first, second] = row.pair.0.as_slice() else {
            let kind = ErrorKind::WrongType { found: "another list".into(), expected: "two gases".into() };
            return Err(inside(Error::new(kind, "pair")));
        };
        let of = |name: &str| place(list, name).under("pair").map_err(inside);
        let (i, j) = (of(first)?, of(second)?);
        let d = row.diffusivity.normalize::<Diffusivity>().under("diffusivity").map_err(inside)?;
        let p = row.pressure.normalize::<Pressure>().under("pressure").map_err(inside)?;
        let key = (i.min(j), i.max(j));
        if i == j || found.iter().any(|(known, _)| *known == key) {
            let field = format!("{first}/{second}");
            return Err(inside(Error::new(ErrorKind::DuplicateField { field }, "pair")));
        }
        let product = d.si() * p.si();
        if !(product > 0.0) {
            let (quantity, unit, rule) = ("pressure", Suffix("Pa"), "above 0");
            let kind = ErrorKind::OutOfRange { quantity, value: p.si(), unit, rule };
            return Err(inside(Error::new(kind, "pressure")));
        }
        found.push((key, product));
    }
    let Some(t) = temperature else { return Ok(found) };
    for (j, second) in list.iter().enumerate() {
        for (i, first) in list[..j].iter().enumerate() {
            let (Some(a), Some(b)) = (first.force, second.force) else { continue };
            if !found.iter().any(|(known, _)| *known == (i, j)) {
                ledger.model(&cards::CHAPMAN_ENSKOG);
                found.push(((i, j), a.diffusivity(&b, t, Pressure::from_si(1.0)?)?.si()));
            }
        }
    }
    Ok(found)
}

impl RegimeWord {
    fn of(regime: Regime) -> Self {
        match regime {
            Regime::Viscous => Self::Viscous,
            Regime::Slip => Self::Slip,
            Regime::Transition => Self::Transition,
            Regime::Knudsen => Self::Knudsen,
        }
    }
}

/// Permeances of a gas alone, mol/(m²·s·Pa): Knudsen, both, and by hopping.
type Permeances = (Option<f64>, Option<f64>, Option<f64>);

/// Permeances of a gas, as far as they are known.
fn permeances(gas: &Gas, set: &Gases, pores: &Pores) -> Result<Permeances, ErrorKind> {
    let (Some(t), Some(shape), Some(l)) = (set.temperature, pores.shape, pores.thickness) else {
        return Ok((None, None, None));
    };
    let hop = gas.translation.map(|hop| hop.permeance(shape, l, t, gas.molar_mass)).transpose()?;
    let hop = hop.map(Permeance::si);
    let Some(sizes) = &pores.sizes else { return Ok((None, None, hop)) };
    let diameters = (sizes.knudsen_diameter(), sizes.viscous_diameter());
    let of = |viscosity: f64, p: f64| {
        single_gas(diameters, shape.value(), l.si(), t.si(), gas.molar_mass.si(), viscosity, p)
    };
    let knudsen = of(1.0, 1.0).knudsen;
    let both = match (gas.viscosity, set.mean) {
        (Some(viscosity), Some(p)) => {
            let parts = of(viscosity.si(), p.si());
            Some(parts.knudsen + parts.viscous)
        }
        _ => None,
    };
    Ok((Some(knudsen), both, hop))
}

/// Each gas alone.
pub(super) fn rows(
    set: &Gases,
    pores: &Pores,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<PoreGasResult>, Error> {
    let t = set.temperature.ok_or_else(|| Error::from(needs("gases", "temperature")))?;
    let mut rows = Vec::new();
    for gas in &set.list {
        rows.push(row(gas, t, set, pores, units, ledger).under(&gas.name).under("gases")?);
    }
    Ok(rows)
}

fn row(
    gas: &Gas,
    t: Temperature,
    set: &Gases,
    pores: &Pores,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<PoreGasResult, Error> {
    let path = match (gas.sigma, set.mean) {
        (Some(sigma), Some(p)) => {
            ledger.model(&cards::MEAN_FREE_PATH);
            Some(mean_free_path(t, p, sigma)?)
        }
        _ => None,
    };
    let knudsen = pores.sizes.as_ref().map(|sizes| Length::from_si(sizes.knudsen_diameter())).transpose()?;
    let number = match (path, knudsen) {
        (Some(path), Some(d)) => Some(Ratio::new(path.si() / d.si())?),
        _ => None,
    };
    let diffusivity = knudsen.map(|d| knudsen_diffusivity(d, t, gas.molar_mass)).transpose()?;
    let (by_knudsen, both, hop) = permeances(gas, set, pores)?;
    for (there, card) in [
        (diffusivity.is_some(), &cards::KNUDSEN),
        (both.is_some(), &cards::DUSTY_GAS),
        (hop.is_some(), &cards::TRANSLATION),
    ] {
        if there {
            ledger.model(card);
        }
    }
    if gas.translation.is_some() && hop.is_none() {
        let (field, other) = ("translation", "pores.porosity, tortuosity and thickness");
        return Err(needs(field, other).into());
    }
    let shown = |q: Option<f64>| q.map(|q| units.show_si(Permeance::KIND, q)).transpose();
    let slip = match (gas.viscosity, &pores.sizes, diffusivity) {
        (Some(viscosity), Some(sizes), Some(d)) => {
            let b0 = sizes.viscous_diameter() * sizes.viscous_diameter() / 32.0;
            Some(units.show_si(Pressure::KIND, d.si() * viscosity.si() / b0)?)
        }
        _ => None,
    };
    let flux = match (both, set.sides) {
        (Some(q), Some((feed, permeate))) => {
            Some(units.show_si(MolarFlux::KIND, q * (feed.si() - permeate.si()))?)
        }
        _ => None,
    };
    Ok(PoreGasResult {
        gas: gas.name.clone(),
        molar_mass: units.show(gas.molar_mass)?,
        viscosity: gas.viscosity.map(|mu| units.show(mu)).transpose()?,
        mean_pressure: set.mean.map(|p| units.show(p)).transpose()?,
        mean_free_path: path.map(|path| units.show(path)).transpose()?,
        knudsen_number: number.map(|number| units.show(number)).transpose()?,
        regime: number.map(|number| RegimeWord::of(regime(number))),
        knudsen_diffusivity: diffusivity.map(|d| units.show(d)).transpose()?,
        knudsen_permeance: shown(by_knudsen)?,
        viscous_permeance: shown(by_knudsen.zip(both).map(|(part, both)| both - part))?,
        permeance: shown(both)?,
        slip_factor: slip,
        flux,
        translation_permeance: shown(hop)?,
    })
}

/// Every pair once, the lighter gas first.
pub(super) fn pairs(
    set: &Gases,
    pores: &Pores,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<Vec<PorePairResult>>, Error> {
    let mut rows = Vec::new();
    for j in 0..set.list.len() {
        for i in 0..j {
            let heavier = set.list[i].molar_mass > set.list[j].molar_mass;
            rows.push(pair(set, if heavier { (j, i) } else { (i, j) }, pores, units, ledger)?);
        }
    }
    Ok((!rows.is_empty()).then_some(rows))
}

fn pair(
    set: &Gases,
    (i, j): (usize, usize),
    pores: &Pores,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<PorePairResult, ErrorKind> {
    let (first, second) = (&set.list[i], &set.list[j]);
    ledger.model(&cards::KNUDSEN);
    let ((_, a, hop_a), (_, b, hop_b)) = (permeances(first, set, pores)?, permeances(second, set, pores)?);
    let over = |pair: Option<(f64, f64)>| pair.map(|(a, b)| ratio(units, a / b)).transpose();
    let molecular = match (set.pair(i, j), set.mean) {
        (Some(product), Some(p)) if p.si() > 0.0 => Some(Diffusivity::from_si(product / p.si())?),
        _ => None,
    };
    let in_pore = |gas: &Gas| -> Result<_, ErrorKind> {
        let (Some(d), Some(sizes), Some(t)) = (molecular, &pores.sizes, set.temperature) else {
            return Ok(None);
        };
        let knudsen = knudsen_diffusivity(Length::from_si(sizes.knudsen_diameter())?, t, gas.molar_mass)?;
        Ok(Some(units.show(bosanquet(d, knudsen)?)?))
    };
    let (pore_diffusivity_first, pore_diffusivity_second) = (in_pore(first)?, in_pore(second)?);
    if pore_diffusivity_first.is_some() {
        ledger.model(&cards::BOSANQUET);
    }
    Ok(PorePairResult {
        first: first.name.clone(),
        second: second.name.clone(),
        knudsen_selectivity: ratio(units, (second.molar_mass.si() / first.molar_mass.si()).sqrt())?,
        selectivity: over(a.zip(b))?,
        translation_selectivity: over(hop_a.zip(hop_b))?,
        diffusivity: molecular.map(|d| units.show(d)).transpose()?,
        pore_diffusivity_first,
        pore_diffusivity_second,
    })
}
