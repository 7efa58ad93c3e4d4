//! Fibers and matrices, as a document writes them.

use crate::data;
use crate::document::input::{FiberConstants, FiberInput, MatrixConstants, MatrixInput};
use crate::document::quantity::Quantity;
use crate::document::report::{Ledger, RecordCard};
use crate::error::{Error, ErrorKind, Under};
use crate::laminate::micromechanics::{Fiber, Matrix};
use crate::quantity::{Density, Expansion, Modulus, Quantity as Physical, Ratio, Swelling};
use core::slice;

/// A fiber and what is known of it beside its stiffness.
pub(super) struct FiberData {
    pub fiber: Fiber,
    pub density: Option<Density>,
    pub expansion: Option<[Expansion; 2]>,
    pub tensile_strength: Option<Modulus>,
}

/// A matrix and what is known of it beside its stiffness.
pub(super) struct MatrixData {
    pub matrix: Matrix,
    pub density: Option<Density>,
    pub expansion: Option<Expansion>,
    pub swelling: Option<Swelling>,
    /// In tension, compression, shear.
    pub strengths: [Option<Modulus>; 3],
}

/// A value that may be absent, normalized.
pub(super) fn optional<Q: Physical>(value: &mut Option<Quantity>, field: &str) -> Result<Option<Q>, Error> {
    value.as_mut().map(|value| value.normalize::<Q>().under(field)).transpose()
}

/// A value that must be there, normalized.
pub(super) fn needed<Q: Physical>(value: &mut Option<Quantity>, field: &str) -> Result<Q, Error> {
    match optional(value, field)? {
        Some(value) => Ok(value),
        None => Err(ErrorKind::MissingField { field: field.to_owned() }.into()),
    }
}

/// Refuses the first of `fields` that is given, beside `other`.
pub(super) fn exclude(fields: &[(&str, bool)], other: &str) -> Result<(), Error> {
    match fields.iter().find(|(_, given)| *given) {
        Some((field, _)) => Err(ErrorKind::Conflict { field: (*field).into(), other: other.into() }.into()),
        None => Ok(()),
    }
}

pub(super) fn fiber(input: &mut FiberInput, ledger: &mut Ledger) -> Result<FiberData, Error> {
    match input {
        FiberInput::Record(id) => recorded_fiber(id, &mut FiberConstants::default(), ledger),
        FiberInput::Constants(constants) => match constants.record.clone() {
            Some(id) => {
                let c = &constants;
                let elastic = [
                    ("e", c.e.is_some()),
                    ("nu", c.nu.is_some()),
                    ("e1", c.e1.is_some()),
                    ("e2", c.e2.is_some()),
                    ("nu12", c.nu12.is_some()),
                    ("g12", c.g12.is_some()),
                ];
                exclude(&elastic, "record")?;
                recorded_fiber(&id, constants, ledger)
            }
            None => given_fiber(constants),
        },
    }
}

fn recorded_fiber(id: &str, own: &mut FiberConstants, ledger: &mut Ledger) -> Result<FiberData, Error> {
    let at_record = |kind: ErrorKind| Error::new(kind, if own.record.is_some() { "record" } else { "" });
    let record = data::fiber(id).map_err(at_record)?;
    ledger.record(RecordCard {
        collection: "fibers",
        id: record.id.as_str().into(),
        name: record.name.as_str().into(),
        conditions: format!("{}, {}", record.kind, record.condition).into(),
        evidence: record.evidence.as_str().into(),
        sources: slice::from_ref(&record.source).into(),
    });
    let (e1, e2) = (Modulus::from_si(record.e1_pa)?, Modulus::from_si(record.e2_pa)?);
    let (nu12, g12) = (Ratio::new(record.nu12)?, Modulus::from_si(record.g12_pa)?);
    let g23 = match (record.g23_pa, record.nu23) {
        (Some(g23), _) => Some(Modulus::from_si(g23)?),
        (None, Some(nu23)) => Some(Modulus::from_si(record.e2_pa / (2.0 * (1.0 + nu23)))?),
        // As stiff across as along: isotropic.
        (None, None) if record.e1_pa == record.e2_pa => {
            Some(Modulus::from_si(record.e2_pa / (2.0 * (1.0 + record.nu12)))?)
        }
        (None, None) => None,
    };
    let g23 = match g23 {
        Some(g23) => {
            let given = [("g23", own.g23.is_some()), ("nu23", own.nu23.is_some())];
            exclude(&given, "record")?;
            g23
        }
        None => own_g23(own, e2)?.ok_or_else(|| ErrorKind::Needs {
            field: format!("fiber {id}"),
            other: format!("g23 (its record has none: write {{\"record\": \"{id}\", \"g23\": …}})"),
        })?,
    };
    let mut data = FiberData {
        fiber: Fiber::new(e1, e2, nu12, g12, g23)?,
        density: record.density_kg_m3.map(Density::from_si).transpose()?,
        expansion: match (record.alpha1_per_k, record.alpha2_per_k) {
            (Some(a1), Some(a2)) => Some([Expansion::from_si(a1)?, Expansion::from_si(a2)?]),
            _ => None,
        },
        tensile_strength: None,
    };
    complete(&mut data, own)?;
    Ok(data)
}

/// G23 as given, or from ν23.
fn own_g23(own: &mut FiberConstants, e2: Modulus) -> Result<Option<Modulus>, Error> {
    if own.g23.is_some() && own.nu23.is_some() {
        return Err(ErrorKind::Conflict { field: "nu23".into(), other: "g23".into() }.into());
    }
    if let Some(nu23) = optional::<Ratio>(&mut own.nu23, "nu23")? {
        return Ok(Some(Modulus::from_si(e2.si() / (2.0 * (1.0 + nu23.si()))).under("nu23")?));
    }
    optional(&mut own.g23, "g23")
}

fn given_fiber(c: &mut FiberConstants) -> Result<FiberData, Error> {
    let fiber = if c.e.is_some() || c.nu.is_some() {
        let orthotropic = [
            ("e1", c.e1.is_some()),
            ("e2", c.e2.is_some()),
            ("nu12", c.nu12.is_some()),
            ("g12", c.g12.is_some()),
            ("g23", c.g23.is_some()),
            ("nu23", c.nu23.is_some()),
        ];
        exclude(&orthotropic, if c.e.is_some() { "e" } else { "nu" })?;
        let e = needed(&mut c.e, "e")?;
        let nu: Ratio = needed(&mut c.nu, "nu")?;
        Fiber::isotropic(e, nu).under("nu")?
    } else {
        let (e1, e2): (Modulus, Modulus) = (needed(&mut c.e1, "e1")?, needed(&mut c.e2, "e2")?);
        let (nu12, g12) = (needed(&mut c.nu12, "nu12")?, needed(&mut c.g12, "g12")?);
        let missing = || Error::from(ErrorKind::MissingField { field: "g23".into() });
        let g23 = own_g23(c, e2)?.ok_or_else(missing)?;
        Fiber::new(e1, e2, nu12, g12, g23).map_err(|kind| match kind {
            ErrorKind::UnstablePoisson { .. } => Error::new(kind, "nu12"),
            other => other.into(),
        })?
    };
    let mut data = FiberData { fiber, density: None, expansion: None, tensile_strength: None };
    complete(&mut data, c)?;
    Ok(data)
}

/// Density, expansion and strength of the document, over those of a record.
fn complete(data: &mut FiberData, own: &mut FiberConstants) -> Result<(), Error> {
    if let Some(density) = optional(&mut own.density, "density")? {
        data.density = Some(density);
    }
    if own.alpha.is_some() {
        let apart = [("alpha1", own.alpha1.is_some()), ("alpha2", own.alpha2.is_some())];
        exclude(&apart, "alpha")?;
    }
    if let Some(alpha) = optional(&mut own.alpha, "alpha")? {
        data.expansion = Some([alpha, alpha]);
    }
    let pair = (optional(&mut own.alpha1, "alpha1")?, optional(&mut own.alpha2, "alpha2")?);
    match pair {
        (Some(a1), Some(a2)) => data.expansion = Some([a1, a2]),
        (None, None) => {}
        (first, _) => {
            let (field, other) = if first.is_some() { ("alpha1", "alpha2") } else { ("alpha2", "alpha1") };
            return Err(ErrorKind::Needs { field: field.into(), other: other.into() }.into());
        }
    }
    data.tensile_strength = optional(&mut own.tensile_strength, "tensileStrength")?;
    Ok(())
}

pub(super) fn matrix(input: &mut MatrixInput, ledger: &mut Ledger) -> Result<MatrixData, Error> {
    let mut empty = MatrixConstants::default();
    let (id, own) = match input {
        MatrixInput::Record(id) => (Some(id.clone()), &mut empty),
        MatrixInput::Constants(constants) => (constants.record.clone(), &mut **constants),
    };
    let mut data = match id {
        Some(id) => {
            let at = if own.record.is_some() { "record" } else { "" };
            let record = data::matrix(&id).map_err(|kind| Error::new(kind, at))?;
            exclude(&[("e", own.e.is_some()), ("nu", own.nu.is_some())], "record")?;
            ledger.record(RecordCard {
                collection: "matrices",
                id: record.id.as_str().into(),
                name: record.name.as_str().into(),
                conditions: format!("{}, {}", record.kind, record.condition).into(),
                evidence: record.evidence.as_str().into(),
                sources: slice::from_ref(&record.source).into(),
            });
            MatrixData {
                matrix: Matrix::new(Modulus::from_si(record.e_pa)?, Ratio::new(record.nu)?)?,
                density: record.density_kg_m3.map(Density::from_si).transpose()?,
                expansion: record.alpha_per_k.map(Expansion::from_si).transpose()?,
                swelling: None,
                strengths: [None; 3],
            }
        }
        None => {
            let e = needed(&mut own.e, "e")?;
            let nu = needed(&mut own.nu, "nu")?;
            let matrix = Matrix::new(e, nu).under("nu")?;
            MatrixData { matrix, density: None, expansion: None, swelling: None, strengths: [None; 3] }
        }
    };
    data.density = optional(&mut own.density, "density")?.or(data.density);
    data.expansion = optional(&mut own.alpha, "alpha")?.or(data.expansion);
    data.swelling = optional(&mut own.beta, "beta")?;
    data.strengths = [
        optional(&mut own.tensile_strength, "tensileStrength")?,
        optional(&mut own.compressive_strength, "compressiveStrength")?,
        optional(&mut own.shear_strength, "shearStrength")?,
    ];
    Ok(data)
}
