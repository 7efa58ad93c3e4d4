//! Descriptors of multi-principal-element alloys, in documents.

use crate::alloy::{
    Atom, Composition, FavoredLattice, descriptors as describe, favored_lattice, favors_solid_solution,
    mixing_enthalpy, models, omega,
};
use crate::data;
use crate::document::input::DescriptorsInput;
use crate::document::report::{DescriptorsResult, Ledger, RecordCard};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::quantity::{LatticeParameter, MolarEnergy, MolarEntropy, Quantity as _, Ratio, Temperature};
use core::slice;

pub(super) fn descriptors(
    input: &mut Option<DescriptorsInput>,
    composition: &Composition,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<DescriptorsResult>, Error> {
    let Some(input) = input else { return Ok(None) };
    ledger.model(&models::DESCRIPTORS);
    if let Some((symbol, _)) = input.elements.iter().find(|(symbol, _)| !contains(composition, symbol)) {
        let kind = ErrorKind::Needs { field: symbol.clone(), other: format!("{symbol} in the composition") };
        return Err(Error::new(kind, format!("elements.{symbol}")));
    }
    let mut atoms = Vec::new();
    for component in composition.components() {
        let symbol = component.element.symbol.as_str();
        atoms.push(atom(input, symbol, component.mole_fraction, ledger).under(symbol).under("elements")?);
    }
    let found = describe(&atoms)?;
    let enthalpy = enthalpy(input, composition, ledger).under("pairEnthalpies")?;
    let omega = enthalpy.and_then(|enthalpy| omega(found.melting_point, found.mixing_entropy, enthalpy));
    let ratio = |x: f64| units.show_si(Ratio::KIND, x);
    Ok(Some(DescriptorsResult {
        vec: ratio(found.vec)?,
        favored_lattice: match favored_lattice(found.vec) {
            FavoredLattice::Fcc => "fcc",
            FavoredLattice::FccAndBcc => "fccAndBcc",
            FavoredLattice::Bcc => "bcc",
        },
        mean_radius: units.show_si(LatticeParameter::KIND, found.mean_radius)?,
        delta: ratio(found.delta)?,
        delta_chi: ratio(found.delta_chi)?,
        mixing_entropy: units.show_si(MolarEntropy::KIND, found.mixing_entropy)?,
        mean_melting_point: units.show_si(Temperature::KIND, found.melting_point)?,
        lambda: found.lambda.map(|lambda| units.show_si(MolarEntropy::KIND, lambda)).transpose()?,
        mixing_enthalpy: enthalpy.map(|h| units.show_si(MolarEnergy::KIND, h)).transpose()?,
        omega: omega.map(ratio).transpose()?,
        favors_solid_solution: omega.map(|omega| favors_solid_solution(omega, found.delta)),
    }))
}

fn enthalpy_card(record: &'static data::MixingEnthalpies) -> RecordCard {
    RecordCard {
        collection: "mixing_enthalpies",
        id: record.element.as_str().into(),
        name: format!("{} with other elements", record.element).into(),
        conditions: "equiatomic liquid alloys, Miedema's model".into(),
        evidence: record.evidence.as_str().into(),
        sources: slice::from_ref(&record.source).into(),
    }
}

fn contains(composition: &Composition, symbol: &str) -> bool {
    composition.components().iter().any(|c| c.element.symbol == symbol)
}

/// An atom with the values of the document, else of the data.
fn atom(
    input: &mut DescriptorsInput,
    symbol: &str,
    fraction: f64,
    ledger: &mut Ledger,
) -> Result<Atom, Error> {
    let own = input.elements.iter_mut().find(|(known, _)| known == symbol).map(|(_, own)| own);
    let (vec, radius, electronegativity, melting) = match own {
        Some(own) => (
            own.vec,
            own.radius
                .as_mut()
                .map(|radius| radius.normalize::<LatticeParameter>().under("radius"))
                .transpose()?,
            own.electronegativity,
            own.melting_point
                .as_mut()
                .map(|melting| melting.normalize::<Temperature>().under("meltingPoint"))
                .transpose()?,
        ),
        None => (None, None, None, None),
    };
    if let (Some(vec), Some(radius), Some(electronegativity), Some(melting)) =
        (vec, radius, electronegativity, melting)
    {
        return Ok(Atom {
            fraction,
            vec,
            radius: radius.si(),
            electronegativity,
            melting_point: melting.si(),
        });
    }
    let record = data::atom(symbol)?;
    ledger.record(RecordCard {
        collection: "atoms",
        id: record.element.as_str().into(),
        name: record.element.as_str().into(),
        conditions: "metallic radius for twelve neighbors, Pauling electronegativity".into(),
        evidence: record.evidence.as_str().into(),
        sources: vec![
            record.source.clone(),
            record.radius_source.clone(),
            record.melting_point_source.clone(),
        ]
        .into(),
    });
    Ok(Atom {
        fraction,
        vec: vec.unwrap_or(record.vec),
        radius: radius.map_or(record.radius_pm * 1e-12, |radius| radius.si()),
        electronegativity: electronegativity.unwrap_or(record.electronegativity),
        melting_point: melting.map_or(record.melting_point_k, |melting| melting.si()),
    })
}

/// ΔH of mixing, J/mol, of the pairs of the document and for the others of the data; nothing where neither has one and
/// the document gives none.
fn enthalpy(
    input: &mut DescriptorsInput,
    composition: &Composition,
    ledger: &mut Ledger,
) -> Result<Option<f64>, Error> {
    let components = composition.components();
    let at = |symbol: &str| components.iter().position(|c| c.element.symbol == symbol);
    let mut pairs: Vec<(usize, usize, f64)> = Vec::new();
    for (name, value) in input.pair_enthalpies.iter_mut() {
        let pair = name.split_once('-').and_then(|(one, two)| Some((at(one.trim())?, at(two.trim())?)));
        let Some((i, j)) = pair.filter(|(i, j)| i != j) else {
            let kind = ErrorKind::Needs {
                field: name.clone(),
                other: "two elements of the alloy, as in Al-Ni".into(),
            };
            return Err(Error::new(kind, name.clone()));
        };
        if pairs.iter().any(|(a, b, _)| (*a, *b) == (i, j) || (*a, *b) == (j, i)) {
            return Err(Error::new(ErrorKind::DuplicateField { field: name.clone() }, name.clone()));
        }
        pairs.push((i, j, value.normalize::<MolarEnergy>().under(name)?.si()));
    }
    for i in 0..components.len() {
        for j in i + 1..components.len() {
            if !pairs.iter().any(|(a, b, _)| (*a, *b) == (i, j) || (*a, *b) == (j, i)) {
                let (one, two) = (&components[i].element.symbol, &components[j].element.symbol);
                match data::mixing_enthalpy(one, two)? {
                    Some((enthalpy, record)) => {
                        ledger.record(enthalpy_card(record));
                        pairs.push((i, j, enthalpy));
                    }
                    None if input.pair_enthalpies.is_empty() => return Ok(None),
                    None => return Err(ErrorKind::MissingField { field: format!("{one}-{two}") }.into()),
                }
            }
        }
    }
    let fractions: Vec<f64> = components.iter().map(|c| c.mole_fraction).collect();
    Ok(Some(mixing_enthalpy(&fractions, &pairs)?))
}
