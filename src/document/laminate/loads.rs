//! Load cases of a laminate document, and the failure criteria applied to them.

use super::failure::Asked;
use super::materials::Material;
use super::{Case, load};
use crate::document::input::{CriterionWord, FailureInput, LaminateInput, LoadInput};
use crate::document::quantity::Quantity;
use crate::document::report::{CriticalPoint, FailureResult, Ledger, LoadResult, Position};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::laminate::failure::{Criterion, Prepared};
use crate::laminate::{Load, Response, models};
use crate::quantity::{Curvature, LineForce, LineMoment, Quantity as _, Ratio, Strain};

/// The most plies times load cases of one report.
pub(super) const MAX_STATES: usize = 50_000;

pub(super) fn results(
    input: &mut LaminateInput,
    case: &Case,
    judges: &[Judge],
    (residual, asked): (Option<&Response>, &Asked),
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<LoadResult>, Error> {
    let Some(loads) = &mut input.loads else { return Ok(Vec::new()) };
    if loads.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "load cases".into() }, "loads"));
    }
    if loads.0.len() * case.stack.plies().len() > MAX_STATES {
        let kind = ErrorKind::TooMany { what: "plies times load cases".into(), limit: MAX_STATES };
        return Err(Error::new(kind, "loads"));
    }
    ledger.model(&models::RESPONSE);
    let transverse = |load: &LoadInput| load.qx.is_some() || load.qy.is_some();
    if loads.0.iter().any(transverse) {
        ledger.model(&models::TRANSVERSE_STRESS);
    }
    let mut rows = Vec::with_capacity(loads.0.len());
    for (i, load) in loads.0.iter_mut().enumerate() {
        let row =
            one(load, case, (residual, asked), judges, units).map_err(|error| error.at(i)).under("loads")?;
        rows.push(row);
    }
    Ok(rows)
}

fn one(
    input: &mut LoadInput,
    case: &Case,
    (residual, asked): (Option<&Response>, &Asked),
    judges: &[Judge],
    units: &Units,
) -> Result<LoadResult, Error> {
    let load = load::read(input)?;
    let whole = |load: &Load| -> Result<Response, ErrorKind> {
        let response = Response::of(case.stack, &case.compliance, load)?;
        Ok(residual.map_or_else(|| response.clone(), |residual| response.plus(residual)))
    };
    let response = whole(&load)?;
    let mechanical = Response::of(case.stack, &case.compliance, &load.mechanical())?;
    let held = whole(&load.hygrothermal())?;
    let judged = |judge: &Judge| judge.result(&mechanical, &held, units);
    Ok(LoadResult {
        name: input.name.clone(),
        strain: units.show_all::<Strain>(response.strain)?,
        curvature: units.show_all::<Curvature>(response.curvature)?,
        force: shown_if(load.is_prescribed(), || units.show_all::<LineForce>(response.force))?,
        moment: shown_if(load.is_prescribed(), || units.show_all::<LineMoment>(response.moment))?,
        transverse_shear: shown_if(load.transverse_force != [0.0; 2], || load::peak(&response, units))?,
        plies: load::states(&response, units)?,
        failure: judges.iter().map(judged).collect::<Result<_, _>>()?,
        margins: asked.margins(judges, &mechanical, &held, units)?,
        progressive: asked.progressive(case, judges, &load, units)?,
    })
}

fn shown_if<T>(asked: bool, show: impl FnOnce() -> Result<T, ErrorKind>) -> Result<Option<T>, ErrorKind> {
    if asked { show().map(Some) } else { Ok(None) }
}

/// A criterion made ready for every ply.
pub(super) struct Judge {
    pub word: CriterionWord,
    /// One per ply; `None` for a material without strengths.
    plies: Vec<Option<usize>>,
    prepared: Vec<Prepared>,
    not_assessed: Vec<String>,
}

/// The criteria a document asks for, in its order.
pub(super) fn judges(
    input: &mut FailureInput,
    names: &[String],
    materials: &[(String, Material)],
    ledger: &mut Ledger,
) -> Result<Vec<Judge>, Error> {
    fn or(value: &mut Option<Quantity>, default: f64, name: &str) -> Result<f64, Error> {
        let value = value.get_or_insert(Quantity::Number(default));
        value.normalize::<Ratio>().map(|ratio| ratio.si()).under(name)
    }
    if input.criteria.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "criteria".into() }, "criteria"));
    }
    let mut judges = Vec::new();
    for (i, word) in input.criteria.0.iter().enumerate() {
        let (criterion, parameter) = match word {
            CriterionWord::MaxStress => (Criterion::MaxStress, "criteria"),
            CriterionWord::MaxStrain => (Criterion::MaxStrain, "criteria"),
            CriterionWord::TsaiHill => (Criterion::TsaiHill, "criteria"),
            CriterionWord::Hoffman => (Criterion::Hoffman, "criteria"),
            CriterionWord::TsaiWu => {
                (Criterion::TsaiWu { f12_star: or(&mut input.tsai_wu_f12, -0.5, "tsaiWuF12")? }, "tsaiWuF12")
            }
            CriterionWord::Hashin => {
                (Criterion::Hashin { alpha: or(&mut input.hashin_alpha, 1.0, "hashinAlpha")? }, "hashinAlpha")
            }
            CriterionWord::Puck => {
                let p_tension = or(&mut input.puck_tension, 0.35, "puckTension")?;
                let p_compression = or(&mut input.puck_compression, 0.30, "puckCompression")?;
                (Criterion::Puck { p_tension, p_compression }, "puckTension")
            }
        };
        ledger.model(&criterion.model());
        let judge = Judge::new(*word, criterion, names, materials, ledger).map_err(|kind| match kind {
            ErrorKind::NoStrengths { .. } => Error::from(kind).at(i).under("criteria"),
            ErrorKind::OutOfRange { quantity, .. } if quantity.contains("compression side") => {
                Error::new(kind, "puckCompression")
            }
            other => Error::new(other, parameter),
        })?;
        judges.push(judge);
    }
    Ok(judges)
}

impl Judge {
    fn new(
        word: CriterionWord,
        criterion: Criterion,
        names: &[String],
        materials: &[(String, Material)],
        ledger: &mut Ledger,
    ) -> Result<Self, ErrorKind> {
        let needs =
            if word == CriterionWord::Hashin { "xt, xc, yt, yc, s12, s23" } else { "xt, xc, yt, yc, s12" };
        let name = criterion.model().name;
        let mut prepared = Vec::new();
        let mut index = Vec::new();
        let mut not_assessed = Vec::new();
        for (material_name, material) in materials {
            let by_strain = material.strains.filter(|_| word == CriterionWord::MaxStrain);
            let by_strain = by_strain
                .map(|limits| crate::laminate::failure::Strengths::of_strains(&material.lamina, limits));
            let strengths = by_strain.transpose()?.or(material.strengths);
            let strengths = strengths.filter(|s| word != CriterionWord::Hashin || s.s23.is_some());
            index.push(match strengths {
                Some(strengths) => {
                    prepared.push(criterion.prepare(&material.lamina, &strengths)?);
                    Some(prepared.len() - 1)
                }
                None => {
                    not_assessed.push(material_name.clone());
                    None
                }
            });
        }
        if prepared.is_empty() {
            let material = not_assessed.first().cloned().unwrap_or_default();
            return Err(ErrorKind::NoStrengths { criterion: name, material, needs });
        }
        for material in &not_assessed {
            let kind = WarningKind::NotAssessed { material: material.clone(), criterion: name, needs };
            ledger.warn(&Warning::new(kind, "failure.criteria"));
        }
        let of = |name: &String| materials.iter().position(|(known, _)| known == name).and_then(|i| index[i]);
        Ok(Self { word, plies: names.iter().map(of).collect(), prepared, not_assessed })
    }

    /// The criterion for each material that has strengths.
    pub(super) fn into_prepared(self) -> Vec<Prepared> {
        self.prepared
    }

    /// The criterion of each ply; `None` for a ply that is not assessed.
    pub fn per_ply(&self) -> Vec<Option<&Prepared>> {
        self.plies.iter().map(|ply| ply.and_then(|i| self.prepared.get(i))).collect()
    }

    fn result(
        &self,
        mechanical: &Response,
        residual: &Response,
        units: &Units,
    ) -> Result<FailureResult, ErrorKind> {
        let mut index = f64::NEG_INFINITY;
        let mut highest = None;
        let mut least: Option<(f64, CriticalPoint)> = None;
        for (ply, prepared) in self.plies.iter().enumerate() {
            let Some(prepared) = prepared.and_then(|i| self.prepared.get(i)) else { continue };
            for (k, position) in [Position::Bottom, Position::Middle, Position::Top].into_iter().enumerate() {
                let stress = (mechanical.plies[ply][k].stress_12, residual.plies[ply][k].stress_12);
                let found = prepared.assess(stress.0, stress.1);
                let place = CriticalPoint { ply: ply + 1, position, mode: found.mode };
                if found.index > index {
                    (index, highest) = (found.index, Some(place.clone()));
                }
                if let Some(factor) = found.reserve_factor
                    && least.as_ref().is_none_or(|(known, _)| factor < *known)
                {
                    least = Some((factor, place));
                }
            }
        }
        let (reserve, critical) = match (least, highest) {
            (Some((factor, place)), _) => (Some(factor), place),
            (None, Some(place)) => (None, place),
            (None, None) => return Err(ErrorKind::NotFinite { quantity: "failure index" }),
        };
        Ok(FailureResult {
            criterion: self.word,
            index: units.show(Ratio::new(index)?)?,
            reserve_factor: reserve.map(|factor| units.show(Ratio::new(factor)?)).transpose()?,
            critical,
            not_assessed: self.not_assessed.clone(),
        })
    }
}
