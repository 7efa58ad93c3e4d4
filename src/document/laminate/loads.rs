//! Load cases of a laminate document, and the failure criteria applied to them.

use super::criteria;
use super::failure::Asked;
use super::materials::Material;
use super::worst::Verdict;
use super::{Case, load, states};
use crate::document::input::{CriterionWord, FailureInput, LaminateInput, LoadInput};
use crate::document::report::{FailureResult, Ledger, LoadResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::laminate::failure::{Criterion, Prepared};
use crate::laminate::{Load, Response, models};
use crate::quantity::{Curvature, LineForce, LineMoment, Strain};

/// The most plies times load cases of one report.
pub(super) const MAX_STATES: usize = 50_000;
/// The most plies times load cases times costs of criteria of one report.
const MAX_WORK: usize = 200_000;

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
    let work: usize = judges.iter().map(Judge::cost).sum();
    if work.saturating_mul(loads.0.len() * case.stack.plies().len()) > MAX_WORK {
        let what =
            "plies times load cases times criteria (one of LaRC counts as 40, Puck's action plane as 6)";
        return Err(Error::new(
            ErrorKind::TooMany { what: what.into(), limit: MAX_WORK },
            "failure.criteria",
        ));
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

impl Judge {
    /// Work of one ply, in that of a closed form: some criteria search for the plane of fracture.
    pub fn cost(&self) -> usize {
        match self.word {
            CriterionWord::Larc03 | CriterionWord::Larc04 => 40,
            CriterionWord::PuckActionPlane => 6,
            _ => 1,
        }
    }
}

/// The criteria a document asks for, in its order.
pub(super) fn judges(
    input: &mut FailureInput,
    names: &[String],
    materials: &[(String, Material)],
    ledger: &mut Ledger,
) -> Result<Vec<Judge>, Error> {
    states::exclude(input)?;
    if input.criteria.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "criteria".into() }, "criteria"));
    }
    let mut judges = Vec::new();
    for (i, word) in input.criteria.clone().0.into_iter().enumerate() {
        let criterion = criteria::read(word, i, input)?;
        ledger.model(&criterion.model());
        let judge = Judge::new(word, criterion, names, materials, ledger);
        let judge = judge.map_err(|kind| criteria::refused(kind, i))?;
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
        let needs = criteria::needs(word);
        let name = criterion.model().name;
        let mut prepared = Vec::new();
        let mut index = Vec::new();
        let mut not_assessed = Vec::new();
        for (material_name, material) in materials {
            let strengths = criteria::strengths(word, material)?;
            match strengths.map(|strengths| criterion.prepare(&material.lamina, &strengths)) {
                Some(Ok(ready)) => {
                    prepared.push(ready);
                    index.push(Some(prepared.len() - 1));
                }
                None | Some(Err(ErrorKind::Needs { .. })) => {
                    not_assessed.push(material_name.clone());
                    index.push(None);
                }
                Some(Err(other)) => return Err(other),
            }
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
        let mut verdict = Verdict::default();
        for (ply, prepared) in self.plies.iter().enumerate() {
            let Some(prepared) = prepared.and_then(|i| self.prepared.get(i)) else { continue };
            let stress = |k: usize| [mechanical, residual].map(|response| response.plies[ply][k].stress_12);
            verdict.add(ply, prepared, [0, 1, 2].map(stress));
        }
        verdict.result(self.word, self.not_assessed.clone(), units)
    }
}
