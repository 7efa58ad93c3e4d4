//! The gases of a document on sorption, read.

use super::super::gas_phase;
use crate::document::input::SorbingGasInput;
use crate::document::quantity::Given;
use crate::error::{Error, ErrorKind};
use crate::membrane::sorption::{DualMode, MobileGas};
use crate::quantity::{
    Affinity, Diffusivity, PlasticizationFactor, Quantity as _, Ratio, Solubility, SorbedConcentration,
};

/// A gas, SI inside.
pub(in crate::document::membrane) struct Gas {
    pub name: String,
    pub sorption: DualMode,
    /// Its permeation, if it has a diffusivity.
    pub mobile: Option<MobileGas>,
    /// Its permeation at a diffusivity of 1 m²/s, if it plasticizes: the minimum over pressure is the same.
    pub plasticizing: Option<MobileGas>,
    /// Partial pressure of the feed, Pa.
    pub feed: Option<f64>,
    /// Partial pressure of the permeate, Pa.
    pub permeate: f64,
}

/// A gas; `sides` are its partial pressures as the whole phases say them.
pub(in crate::document::membrane) fn read(
    name: &str,
    gas: &mut SorbingGasInput,
    sides: (Option<f64>, Option<f64>),
) -> Result<Gas, Error> {
    let sorption = sorption(gas)?;
    let (feed, permeate) = gas_phase::own_pressures(&mut gas.pressure, &mut gas.permeate_pressure, sides)?;
    let diffusivity = gas.diffusivity.given::<Diffusivity>("diffusivity")?;
    let beta =
        gas.plasticization.given::<PlasticizationFactor>("plasticization")?.map(PlasticizationFactor::si);
    let moves = diffusivity.map(|_| "diffusivity").or(beta.map(|_| "plasticization"));
    let mobility = mobility(gas, &sorption, diffusivity, moves)?;
    let mobile = |d: Diffusivity| MobileGas::new(sorption, d, mobility, beta.unwrap_or(0.0));
    let one = Diffusivity::from_si(1.0)?;
    Ok(Gas {
        name: name.to_owned(),
        sorption,
        mobile: diffusivity.map(mobile).transpose()?,
        plasticizing: beta.is_some_and(|beta| beta > 0.0).then(|| mobile(one)).transpose()?,
        feed,
        permeate,
    })
}

fn sorption(gas: &mut SorbingGasInput) -> Result<DualMode, Error> {
    let henry = gas.henry.given::<Solubility>("henry")?;
    let sites = match (
        gas.capacity.given::<SorbedConcentration>("capacity")?,
        gas.affinity.given::<Affinity>("affinity")?,
    ) {
        (Some(capacity), Some(affinity)) => Some((capacity, affinity)),
        (None, None) => None,
        (Some(_), None) => return Err(needs("capacity", "affinity").into()),
        (None, Some(_)) => return Err(needs("affinity", "capacity").into()),
    };
    if henry.is_none() && sites.is_none() {
        return Err(ErrorKind::MissingField { field: "henry".into() }.into());
    }
    let henry = henry.map_or_else(|| Solubility::from_si(0.0), Ok)?;
    let (capacity, affinity) = match sites {
        Some(sites) => sites,
        None => (SorbedConcentration::from_si(0.0)?, Affinity::from_si(0.0)?),
    };
    Ok(DualMode::new(henry, capacity, affinity)?)
}

/// F; `moves` names the field that needs it.
fn mobility(
    gas: &mut SorbingGasInput,
    sorption: &DualMode,
    diffusivity: Option<Diffusivity>,
    moves: Option<&str>,
) -> Result<f64, Error> {
    let given = gas.mobility.given::<Ratio>("mobility")?;
    let langmuir = gas.langmuir_diffusivity.given::<Diffusivity>("langmuirDiffusivity")?;
    match (given, langmuir, moves) {
        (Some(_), Some(_), _) => {
            let (field, other) = ("mobility".into(), "langmuirDiffusivity".into());
            Err(ErrorKind::Conflict { field, other }.into())
        }
        (Some(_), _, None) => Err(needs("mobility", "diffusivity").into()),
        (Some(f), None, Some(_)) if !(0.0..=1.0).contains(&f.value()) => {
            let kind = ErrorKind::OutOfRange {
                quantity: "mobility F = D_H/D_D",
                value: f.value(),
                unit: crate::error::Suffix("1"),
                rule: "0 to 1",
            };
            Err(Error::new(kind, "mobility"))
        }
        (Some(f), None, Some(_)) => Ok(f.value()),
        (None, Some(langmuir), _) => match diffusivity {
            Some(d) if langmuir.si() <= d.si() => Ok(langmuir.si() / d.si()),
            Some(_) => {
                let unit = Diffusivity::KIND.unit("cm2/s")?;
                let kind = ErrorKind::OutOfRange {
                    quantity: "diffusivity in Langmuir sites",
                    value: langmuir.in_unit(unit),
                    unit: crate::error::Suffix(unit.name),
                    rule: "at most the diffusivity of the dissolved gas",
                };
                Err(Error::new(kind, "langmuirDiffusivity"))
            }
            None => Err(needs("langmuirDiffusivity", "diffusivity").into()),
        },
        // A gas without sites has nothing in them that could move.
        (None, None, Some(field)) if sorption.has_sites() => Err(needs(field, "mobility").into()),
        (None, None, _) => Ok(1.0),
    }
}

fn needs(field: &str, other: &str) -> ErrorKind {
    ErrorKind::Needs { field: field.into(), other: other.into() }
}
