//! A laminate design document computed.

mod problem;
mod shown;

use super::super::input::{CarpetInput, DoubleDoubleInput, LaminateDesignInput, SearchInput};
use super::super::report::{
    CarpetResult, CarpetSeriesResult, DoubleDoubleDesign, DoubleDoubleResult, DoubleDoubleRow,
    LaminateDesignReport, LaminateDesignResults, Ledger, ParetoPointResult, ParetoResult, SearchResult,
    Value, Values,
};
use super::super::units::Units;
use super::super::{ProgressCard, Watch};
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::laminate::design::{
    DoubleDouble, DoubleDoublePoint, Measure, Objective, Problem, Used, carpet, models, pareto, search,
    trace_normalized,
};
use crate::laminate::{Change, Load};
use crate::quantity::{Angle, Length, Modulus, Quantity as _, Ratio, TemperatureChange, VolumeFraction};
use core::ops::ControlFlow;
use problem::Given;
use shown::{Shown, code_of};

pub(in crate::document) fn report(
    mut input: Box<LaminateDesignInput>,
    watch: &mut Watch,
) -> Result<Box<LaminateDesignReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let given = Given::read(&mut input, &mut ledger)?;
    let asked = [
        input.search.is_some(),
        input.pareto.is_some(),
        input.double_double.is_some(),
        input.carpet.is_some(),
    ];
    if asked == [false; 4] {
        let what = "\"search\", \"pareto\", \"doubleDouble\" or \"carpet\"".into();
        return Err(ErrorKind::Empty { what }.into());
    }
    for model in [&super::models::PLANE_STRESS, &super::models::CLT] {
        ledger.model(model);
    }
    let shown = Shown { units: &units, given: &given };
    let results = LaminateDesignResults {
        search: optional(&mut input.search, |input| searched(input, &given, &shown, &mut ledger, watch))
            .under("search")?,
        pareto: optional(&mut input.pareto, |input| front(input, &given, &shown, &mut ledger, watch))
            .under("pareto")?,
        double_double: optional(&mut input.double_double, |input| {
            doubled(input, &given, &shown, &mut ledger)
        })
        .under("doubleDouble")?,
        carpet: optional(&mut input.carpet, |input| carpets(input, &given, &shown, &mut ledger))
            .under("carpet")?,
    };
    Ok(LaminateDesignReport::new(input, results, ledger)?)
}

fn optional<I, R>(
    input: &mut Option<I>,
    computed: impl FnOnce(&mut I) -> Result<R, Error>,
) -> Result<Option<R>, Error> {
    input.as_mut().map(computed).transpose()
}

/// Tells the watcher of a document how a search goes on.
fn watching<'w>(
    objective: &'w Objective,
    shown: &'w Shown,
    watch: &'w mut Watch,
) -> impl FnMut(&crate::laminate::design::Progress) -> ControlFlow<()> + 'w {
    move |progress| {
        let best = progress.best.and_then(|score| shown.score(objective, score).ok().flatten());
        let (plies, evaluations, exact) = (progress.plies, progress.evaluations, progress.exact);
        watch(&ProgressCard { plies, evaluations, exact, best })
    }
}

/// Cites what the measures of a problem rest on.
fn cite(problem: &Problem, used: Used, ledger: &mut Ledger) {
    if used.exact {
        ledger.model(&models::EXACT);
    }
    if used.genetic {
        ledger.model(&models::GENETIC);
    }
    let buckles = |m: &Measure| matches!(m, Measure::BucklingFactor | Measure::LoadFactor);
    if problem.measures().iter().any(buckles) {
        ledger.model(&models::BUCKLING);
    }
    ledger.model(&models::MIXTURE);
}

fn searched(
    input: &mut SearchInput,
    given: &Given,
    shown: &Shown,
    ledger: &mut Ledger,
    watch: &mut Watch,
) -> Result<SearchResult, Error> {
    let problem = given.problem(input)?;
    let settings = problem::settings(input)?;
    let outcome = search(&problem, &settings, &mut watching(&problem.objective, shown, watch))?;
    if outcome.stopped {
        return Err(ErrorKind::Canceled.into());
    }
    cite(&problem, outcome.used, ledger);
    let designs = outcome.designs.iter().map(|design| shown.design(design, &problem.objective));
    Ok(SearchResult {
        designs: designs.collect::<Result<_, ErrorKind>>()?,
        evaluations: outcome.evaluations,
        proven: outcome.proven,
        order_free: outcome.order_free,
    })
}

fn front(
    input: &mut SearchInput,
    given: &Given,
    shown: &Shown,
    ledger: &mut Ledger,
    watch: &mut Watch,
) -> Result<ParetoResult, Error> {
    let problem = given.problem(input)?;
    let of_size = |m: &Measure| matches!(m, Measure::PlyCount | Measure::Thickness | Measure::ArealMass);
    let (Objective::Maximize(measure) | Objective::Minimize(measure)) = &problem.objective else {
        return Err(ErrorKind::Conflict { field: "match".into(), other: "pareto".into() }.into());
    };
    if of_size(measure) {
        let field = measure.name().into();
        return Err(ErrorKind::Conflict { field, other: "pareto (mass is its other axis)".into() }.into());
    }
    let settings = problem::settings(input)?;
    let points = pareto(&problem, &settings, &mut watching(&problem.objective, shown, watch))?;
    if points.iter().any(|point| point.outcome.stopped) {
        return Err(ErrorKind::Canceled.into());
    }
    let mut rows = Vec::new();
    for point in &points {
        cite(&problem, point.outcome.used, ledger);
        let Some(design) = point.outcome.designs.first() else { continue };
        rows.push(ParetoPointResult {
            design: shown.design(design, &problem.objective)?,
            dominated: point.dominated,
            proven: point.outcome.proven,
        });
    }
    let evaluations = points.iter().map(|point| point.outcome.evaluations).sum();
    Ok(ParetoResult { points: rows, evaluations })
}

fn doubled(
    input: &mut DoubleDoubleInput,
    given: &Given,
    shown: &Shown,
    ledger: &mut Ledger,
) -> Result<DoubleDoubleResult, Error> {
    let objective = problem::objective(input.maximize, input.minimize, &mut input.r#match)?;
    let top = problem::within(input.top, 100, "number of designs", "between 1 and 100").under("top")?;
    let repeats = problem::within(input.repeats, 1000, "number of repeats", "between 1 and 1000");
    let repeats = repeats.under("repeats")?;
    let family = DoubleDouble {
        lamina: given.lamina,
        thickness: Length::from_si(4.0 * repeats as f64 * given.thickness.si())?,
        criteria: given.criteria.clone(),
        loads: given.loads.clone(),
        constraints: given.constraints.clone(),
        objective,
        step: input.step.normalize::<Angle>().under("step")?.degrees(),
    };
    let grid = family.grid().map_err(|kind| match kind {
        ErrorKind::OutOfRange { .. } => Error::new(kind, "step"),
        other => other.into(),
    })?;
    ledger.model(&models::MIXTURE);
    ledger.model(&models::DOUBLE_DOUBLE);
    let best = family.best(&grid);
    if best.is_empty() {
        let (constraint, best) = ("the constraints".into(), "none of the grid that does".into());
        return Err(ErrorKind::Infeasible { constraint, best }.into());
    }
    let units = shown.units;
    let design = |point: &&DoubleDoublePoint| -> Result<DoubleDoubleDesign, ErrorKind> {
        let angles = [point.phi, -point.phi, point.psi, -point.psi].repeat(repeats);
        Ok(DoubleDoubleDesign {
            layup_code: code_of(&angles.iter().map(|angle| angle + 0.0).collect::<Vec<_>>())?,
            phi: units.show(Angle::from_degrees(point.phi)?)?,
            psi: units.show(Angle::from_degrees(point.psi)?)?,
            objective: shown.objective(&family.objective, point.objective)?,
            values: shown.values(&point.values, &family.objective)?,
            constraints: shown.constraints(&point.values)?,
            trace_normalized: units.show_matrix::<Ratio>(&trace_normalized(
                given.lamina,
                point.phi,
                point.psi,
            )?)?,
        })
    };
    Ok(DoubleDoubleResult {
        designs: best.iter().take(top).map(design).collect::<Result<_, _>>()?,
        thickness: units.show(family.thickness)?,
        trace: units.show(Modulus::from_si(given.lamina.invariants().trace)?)?,
        grid: rows(&grid, &family.objective, shown)?,
    })
}

/// The grid row by row of Φ.
fn rows(
    grid: &[DoubleDoublePoint],
    objective: &Objective,
    shown: &Shown,
) -> Result<Vec<DoubleDoubleRow>, ErrorKind> {
    grid.chunk_by(|a, b| a.phi == b.phi)
        .map(|row| {
            let phi = row.first().map_or(0.0, |point| point.phi);
            Ok(DoubleDoubleRow {
                phi: shown.units.show(Angle::from_degrees(phi)?)?,
                psi: shown.units.show_all::<Angle>(row.iter().map(|point| point.psi))?,
                objective: shown.all(objective, row.iter().map(|point| point.objective))?,
                feasible: row.iter().map(|point| point.feasible).collect(),
            })
        })
        .collect()
}

fn carpets(
    input: &mut CarpetInput,
    given: &Given,
    shown: &Shown,
    ledger: &mut Ledger,
) -> Result<Vec<CarpetResult>, Error> {
    if input.measures.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "measures".into() }, "measures"));
    }
    let step = input.step.normalize::<VolumeFraction>().under("step")?.si();
    let uniform = match &mut input.temperature_change {
        Some(change) => change.normalize::<TemperatureChange>().under("temperatureChange")?.si(),
        None => 0.0,
    };
    if uniform != 0.0 && given.lamina.expansion().is_none() {
        let (field, other) = ("temperatureChange".into(), "alpha1 and alpha2 of the material".into());
        return Err(ErrorKind::Needs { field, other }.into());
    }
    let load = Load { temperature: Change { uniform, gradient: 0.0 }, ..Load::default() };
    ledger.model(&models::MIXTURE);
    let mut all = Vec::new();
    for (i, word) in input.measures.0.iter().enumerate() {
        let series =
            carpet(given.lamina, word.measure(), step, &given.criteria, &load).map_err(
                |kind| match kind {
                    ErrorKind::OutOfRange { unit: Suffix("%"), .. } => Error::new(kind, "step"),
                    other => Error::from(other).at(i).under("measures"),
                },
            )?;
        let row = |s: &crate::laminate::design::CarpetSeries| -> Result<CarpetSeriesResult, ErrorKind> {
            let share = |x: &[f64]| shown.units.show_all::<VolumeFraction>(x.iter().copied());
            let share_90: Value = shown.units.show_si(VolumeFraction::KIND, s.share_90)?;
            let values: Values = shown.measures(word.measure(), s.values.iter().copied())?;
            Ok(CarpetSeriesResult {
                share_90,
                share_45: share(&s.share_45)?,
                share_0: share(&s.share_0)?,
                values,
            })
        };
        let series = series.iter().map(row).collect::<Result<_, _>>()?;
        all.push(CarpetResult { measure: *word, series });
    }
    Ok(all)
}
