//! The density models of an alloy document, side by side.

use crate::alloy::density::{
    ApparentMixing, Bowing, Caution, Cell, Excess, IdealMixing, apparent_volumes_with, cautions,
    ideal_mixing, prediction_interval, vegard, vegard_of_volumes, with_excess, xray_density,
};
use crate::alloy::{Composition, models};
use crate::document::input::{
    CellInput, DensityInput, DensityModel, Entries, ExcessInput, Items, VegardInput,
};
use crate::document::quantity::Quantity;
use crate::document::report::{DensityResult, IntervalResult, Ledger, ModelReason};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::model::Model;
use crate::quantity::{
    Angle, Density, ExcessVolume, LatticeBowing, LatticeParameter, MolarVolume, Quantity as _, Ratio,
};

/// All models of one alloy.
pub(super) struct Densities {
    pub chosen: DensityModel,
    pub reason: ModelReason,
    pub density: Density,
    pub apparent: ApparentMixing,
    pub interval: Option<IntervalResult>,
    pub models: Vec<DensityResult>,
}

/// The model a report leads with, unless the document names one: that of the values it gives.
fn chosen(input: &DensityInput) -> Result<DensityModel, Error> {
    let given = [
        (DensityModel::Cell, "cell", input.cell.is_some()),
        (DensityModel::Vegard, "vegard", input.vegard.is_some()),
        (DensityModel::ExcessVolume, "excess", input.excess.is_some()),
    ];
    let has = |model| given.iter().any(|(known, _, is)| *known == model && *is);
    let needs =
        |other: &str| Error::new(ErrorKind::Needs { field: "model".into(), other: other.into() }, "model");
    match input.model {
        Some(DensityModel::Cell) if !has(DensityModel::Cell) => Err(needs("cell")),
        Some(DensityModel::ExcessVolume) if !has(DensityModel::ExcessVolume) => Err(needs("excess")),
        Some(model) => Ok(model),
        None => {
            let mut named = given.iter().filter(|(_, _, is)| *is);
            match (named.next(), named.next()) {
                (Some((_, one, _)), Some((_, two, _))) => {
                    let (field, other) =
                        ((*two).to_owned(), format!("model\" to choose between it and \"{one}"));
                    Err(ErrorKind::Needs { field, other }.into())
                }
                (Some((model, _, _)), None) => Ok(*model),
                _ => Ok(DensityModel::ApparentVolumes),
            }
        }
    }
}

pub(super) fn densities(
    input: &mut Option<DensityInput>,
    composition: &Composition,
    units: &Units,
    ledger: &mut Ledger,
    path: &str,
) -> Result<Densities, Error> {
    let asked = input.is_some();
    let mut section = input.take().unwrap_or_default();
    let found = models_of(&mut section, composition, units, ledger, path);
    if asked {
        *input = Some(section);
    }
    found
}

fn models_of(
    input: &mut DensityInput,
    composition: &Composition,
    units: &Units,
    ledger: &mut Ledger,
    path: &str,
) -> Result<Densities, Error> {
    let reason = match input.model {
        Some(_) => ModelReason::Asked,
        None if input.cell.is_some() || input.vegard.is_some() || input.excess.is_some() => {
            ModelReason::ValuesGiven
        }
        None => ModelReason::Default,
    };
    let chosen = chosen(input).under("density")?;
    let here = |kind: ErrorKind| Error::new(kind, path);
    let own = own_volumes(&mut input.volumes).under("volumes").under("density")?;
    let own: Vec<(&str, f64)> = own.iter().map(|(symbol, volume)| (symbol.as_str(), *volume)).collect();
    let known = composition.components().iter().map(|c| c.element.symbol.as_str());
    if let Some((symbol, _)) = own.iter().find(|(symbol, _)| known.clone().all(|known| known != *symbol)) {
        let kind =
            ErrorKind::Needs { field: (*symbol).into(), other: format!("{symbol} in the composition") };
        return Err(Error::new(kind, format!("density.volumes.{symbol}")));
    }
    let apparent = apparent_volumes_with(composition, &own).map_err(here)?;
    let ideal = ideal_mixing(composition).map_err(here)?;
    let mut rows = Rows { rows: Vec::new(), chosen, density: None, units };
    rows.push(DensityModel::ApparentVolumes, &models::APPARENT, apparent.density, None, ledger)?;
    rows.push(DensityModel::IdealMixing, &models::IDEAL, ideal.density, None, ledger)?;
    let lattice = match &mut input.vegard {
        Some(given) => Some(own_vegard(given, composition).under("vegard").under("density")?),
        None => vegard_of_volumes(composition, &apparent).transpose().map_err(here)?,
    };
    if let Some(lattice) = lattice {
        rows.push(DensityModel::Vegard, &models::VEGARD, lattice.density, Some(lattice.a), ledger)?;
    } else if chosen == DensityModel::Vegard {
        let kind = ErrorKind::Needs { field: "model".into(), other: "vegard".into() };
        return Err(Error::new(kind, "density.model"));
    }
    if let Some(given) = &mut input.cell {
        let density = cell_density(given, composition).under("cell").under("density")?;
        rows.push(DensityModel::Cell, &models::XRAY, density, None, ledger)?;
    }
    if let Some(given) = &mut input.excess {
        let volumes: Vec<f64> = apparent.shares.iter().map(|share| share.molar_volume_cm3_mol).collect();
        let density = excess_density(given, composition, &volumes).under("excess").under("density")?;
        rows.push(DensityModel::ExcessVolume, &models::EXCESS, density, None, ledger)?;
    }
    let is_default = chosen == DensityModel::ApparentVolumes && own.is_empty();
    let ordered = |caution: &Caution| matches!(caution, Caution::OrderedCompound { .. });
    let is_random = !cautions(composition, &apparent).iter().any(ordered);
    let interval = (is_default && is_random).then(|| interval(&apparent, units, ledger)).transpose()?;
    match chosen {
        DensityModel::ApparentVolumes => warn(composition, &apparent, ledger, path),
        DensityModel::IdealMixing => warn_ideal(composition, &ideal, ledger, path),
        _ => {}
    }
    let Rows { rows, density, .. } = rows;
    let density = density.ok_or(ErrorKind::Needs { field: "model".into(), other: "its values".into() })?;
    Ok(Densities { chosen, reason, density, apparent, interval, models: rows })
}

/// The table of models under construction.
struct Rows<'a> {
    rows: Vec<DensityResult>,
    chosen: DensityModel,
    density: Option<Density>,
    units: &'a Units,
}

impl Rows<'_> {
    fn push(
        &mut self,
        model: DensityModel,
        card: &Model,
        density: Density,
        lattice: Option<f64>,
        ledger: &mut Ledger,
    ) -> Result<(), ErrorKind> {
        ledger.model(card);
        if model == self.chosen {
            self.density = Some(density);
        }
        self.rows.push(DensityResult {
            model,
            density: self.units.show(density)?,
            lattice_parameter: lattice.map(|a| self.units.show(LatticeParameter::from_si(a)?)).transpose()?,
        });
        Ok(())
    }
}

fn own_volumes(volumes: &mut Entries<Quantity>) -> Result<Vec<(String, f64)>, Error> {
    let each = volumes.iter_mut().map(|(symbol, volume)| {
        crate::data::element(symbol).under(symbol)?;
        let volume = volume.normalize::<MolarVolume>().under(symbol)?;
        Ok((symbol.clone(), volume.cm3_mol()))
    });
    each.collect()
}

fn interval(
    mixing: &ApparentMixing,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<IntervalResult, ErrorKind> {
    ledger.model(&models::INTERVAL);
    let found = prediction_interval(mixing);
    Ok(IntervalResult {
        low: units.show(Density::from_si(found.low)?)?,
        high: units.show(Density::from_si(found.high)?)?,
        coverage: units.show(Ratio::new(crate::alloy::density::COVERAGE)?)?,
        relative_half_width: units.show(Ratio::new(found.relative_half_width)?)?,
        reference_alloys: found.alloys,
        own_matrix: found.own_matrix,
    })
}

fn warn(composition: &Composition, mixing: &ApparentMixing, ledger: &mut Ledger, path: &str) {
    let matrix = mixing.matrix.id();
    for caution in cautions(composition, mixing) {
        let kind = match caution {
            Caution::OrderedCompound { symbol, mole_fraction } => {
                WarningKind::OrderedCompound { symbol, percent: percent(mole_fraction) }
            }
            Caution::Casting => WarningKind::PorousCasting,
            Caution::NoPrincipalElement => WarningKind::NoPrincipalElement { matrix },
            Caution::Interstitial { symbol, volume } => WarningKind::Interstitial { symbol, volume },
            Caution::NoVolumeInMatrix { symbol, mass_fraction } => {
                WarningKind::NoVolumeInMatrix { symbol, matrix, percent: percent(mass_fraction) }
            }
        };
        ledger.warn(&Warning::new(kind, path));
    }
}

/// What ideal mixing leaves out.
fn warn_ideal(composition: &Composition, mixing: &IdealMixing, ledger: &mut Ledger, path: &str) {
    for (component, share) in composition.components().iter().zip(&mixing.shares) {
        let (element, symbol) = (component.element, component.element.symbol.clone());
        if share.apparent {
            let volume = share.molar_volume_cm3_mol;
            ledger.warn(&Warning::new(WarningKind::Interstitial { symbol, volume }, path));
        } else if element.apparent_molar_volume_cm3_mol.is_some() && composition.components().len() > 1 {
            ledger.warn(&Warning::new(WarningKind::NonMetal { symbol }, path));
        }
    }
}

/// A fraction in percent to a tenth, for a sentence.
fn percent(fraction: f64) -> f64 {
    libm::round(1000.0 * fraction) / 10.0
}

fn cell_density(input: &mut CellInput, composition: &Composition) -> Result<Density, Error> {
    let a = input.a.normalize::<LatticeParameter>().under("a")?;
    let edge = |value: &mut Option<Quantity>, name: &str| match value {
        Some(value) => value.normalize::<LatticeParameter>().under(name),
        None => Ok(a),
    };
    let (b, c) = (edge(&mut input.b, "b")?, edge(&mut input.c, "c")?);
    let angle = |value: &mut Option<Quantity>, name: &str| match value {
        Some(value) => value.normalize::<Angle>().under(name),
        None => Ok(Angle::from_degrees(90.0)?),
    };
    let angles = [
        angle(&mut input.alpha, "alpha")?,
        angle(&mut input.beta, "beta")?,
        angle(&mut input.gamma, "gamma")?,
    ];
    let cell = Cell::new([a, b, c], angles)?;
    let mut atoms = Vec::new();
    match &mut input.atoms_per_cell {
        Some(_) if !input.atoms.is_empty() => {
            return Err(ErrorKind::Conflict { field: "atoms".into(), other: "atomsPerCell".into() }.into());
        }
        Some(total) => {
            let total = total.normalize::<Ratio>().under("atomsPerCell")?.si();
            let share = |c: &crate::alloy::Component| (c.element.symbol.clone(), total * c.mole_fraction);
            atoms.extend(composition.components().iter().map(share));
        }
        None if input.atoms.is_empty() => {
            return Err(ErrorKind::MissingField { field: "atoms".into() }.into());
        }
        None => {
            for (symbol, count) in input.atoms.iter_mut() {
                let count = count.normalize::<Ratio>().under(symbol).under("atoms")?;
                atoms.push((symbol.clone(), count.si()));
            }
        }
    }
    let atoms: Vec<(&str, f64)> = atoms.iter().map(|(symbol, count)| (symbol.as_str(), *count)).collect();
    xray_density(&cell, &atoms).under("atoms")
}

fn own_vegard(
    input: &mut VegardInput,
    composition: &Composition,
) -> Result<crate::alloy::density::Vegard, Error> {
    let mut lattice = Vec::new();
    for (symbol, a) in input.lattice.iter_mut() {
        crate::data::element(symbol).under(symbol).under("lattice")?;
        lattice.push((symbol.clone(), a.normalize::<LatticeParameter>().under(symbol).under("lattice")?));
    }
    let lattice: Vec<(&str, LatticeParameter)> =
        lattice.iter().map(|(symbol, a)| (symbol.as_str(), *a)).collect();
    let mut bowing = Vec::new();
    for (i, entry) in input.bowing.iter_mut().flat_map(|list| &mut list.0).enumerate() {
        let b =
            entry.b.normalize::<LatticeBowing>().under("b").map_err(|error| error.at(i)).under("bowing")?;
        let pair = pair(&entry.pair).under("pair").map_err(|error| error.at(i)).under("bowing")?;
        bowing.push(Bowing { pair, b: b.si() });
    }
    let atoms = input.atoms_per_cell.normalize::<Ratio>().under("atomsPerCell")?;
    Ok(vegard(composition, &lattice, atoms.si(), &bowing)?)
}

fn excess_density(
    input: &mut Items<ExcessInput, 64>,
    composition: &Composition,
    volumes: &[f64],
) -> Result<Density, Error> {
    let mut excess = Vec::new();
    for (i, entry) in input.0.iter_mut().enumerate() {
        let mut coefficients = Vec::new();
        for (k, coefficient) in entry.coefficients.0.iter_mut().enumerate() {
            let read = coefficient.normalize::<ExcessVolume>().map_err(|kind| Error::from(kind).at(k));
            coefficients.push(read.under("coefficients").map_err(|error| error.at(i))?.si() * 1e6);
        }
        let pair = pair(&entry.pair).under("pair").map_err(|error| error.at(i))?;
        excess.push(Excess { pair, coefficients });
    }
    Ok(with_excess(composition, volumes, &excess)?.density)
}

fn pair(symbols: &Items<String, 2>) -> Result<[&str; 2], ErrorKind> {
    match symbols.0.as_slice() {
        [one, two] if one != two => Ok([one, two]),
        _ => Err(ErrorKind::Needs { field: "pair".into(), other: "two different elements".into() }),
    }
}
