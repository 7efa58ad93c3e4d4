//! States of stress of a ply material, judged by the criteria of its document.

use super::criteria;
use super::materials::Material;
use crate::document::input::{CriterionWord, FailureInput, PlyStressInput, StateInput};
use crate::document::quantity::Quantity;
use crate::document::report::{Ledger, StateCriterionResult, StateModeResult, StateResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::laminate::failure::{Assessment, Criterion, ModeAssessment, Prepared, Prepared3d};
use crate::quantity::{Angle, Quantity as _, Ratio, Stress};

/// Stress in ply axes 1, 2, 3, 23, 13, 12, Pa.
type Six = [f64; 6];

/// A state of stress as it was read.
struct State {
    name: Option<String>,
    stress: Six,
    residual: Option<Six>,
    /// Whether a stress out of the plane is named.
    is_spatial: bool,
}

/// A criterion, ready for states in the plane and out of it, whichever there are.
struct Judge {
    word: CriterionWord,
    plane: Option<Prepared>,
    spatial: Option<Prepared3d>,
}

pub(super) fn results(
    input: &mut FailureInput,
    material: &Material,
    name: &str,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<StateResult>, Error> {
    of_laminates(input)?;
    let states = states(input)?;
    let has = |spatial: bool| states.iter().any(|state| state.is_spatial == spatial);
    let asked = [has(false), has(true)];
    if input.criteria.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "criteria".into() }, "criteria"));
    }
    let mut judges = Vec::new();
    for (place, word) in input.criteria.clone().0.into_iter().enumerate() {
        let criterion = criteria::read(word, place, input)?;
        ledger.model(&criterion.model());
        let judge = Judge::new(word, &criterion, material, name, asked);
        judges.push(judge.map_err(|kind| criteria::refused(kind, place))?);
    }
    let row = |state| Ok(result(state, &judges, units)?);
    states.into_iter().map(row).collect()
}

/// Refuses what only laminates have.
fn of_laminates(input: &FailureInput) -> Result<(), Error> {
    let fields = [
        ("limitFactor", input.limit_factor.is_some()),
        ("limitCriteria", input.limit_criteria.is_some()),
        ("ultimateFactor", input.ultimate_factor.is_some()),
        ("ultimateCriteria", input.ultimate_criteria.is_some()),
        ("progressive", input.progressive.is_some()),
        ("strengths", input.strengths.is_some()),
        ("envelopes", input.envelopes.is_some()),
        ("plyEnvelopes", input.ply_envelopes.is_some()),
    ];
    match fields.into_iter().find(|(_, given)| *given) {
        Some((field, _)) => {
            let kind = ErrorKind::Conflict { field: field.into(), other: "kind: lamina".into() };
            Err(Error::new(kind, field))
        }
        None => Ok(()),
    }
}

/// Refuses states where a laminate stands: its stresses follow from its loads.
pub(super) fn exclude(input: &FailureInput) -> Result<(), Error> {
    if input.states.is_none() {
        return Ok(());
    }
    let kind = ErrorKind::Conflict { field: "states".into(), other: "a layup (use kind: lamina)".into() };
    Err(Error::new(kind, "states"))
}

fn states(input: &mut FailureInput) -> Result<Vec<State>, Error> {
    let Some(states) = &mut input.states else {
        return Err(ErrorKind::MissingField { field: "states".into() }.into());
    };
    if states.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "states".into() }, "states"));
    }
    let read = |(i, state): (usize, &mut StateInput)| {
        read(state).map_err(|error: Error| error.at(i)).under("states")
    };
    states.0.iter_mut().enumerate().map(read).collect()
}

fn read(input: &mut StateInput) -> Result<State, Error> {
    let out =
        |stress: &PlyStressInput| stress.sigma3.is_some() || stress.tau23.is_some() || stress.tau13.is_some();
    let is_spatial = out(&input.stress) || input.residual.as_ref().is_some_and(out);
    Ok(State {
        name: input.name.clone(),
        stress: six(&mut input.stress).under("stress")?,
        residual: input.residual.as_mut().map(six).transpose().under("residual")?,
        is_spatial,
    })
}

fn six(input: &mut PlyStressInput) -> Result<Six, Error> {
    let one = |value: &mut Option<Quantity>, name: &str| -> Result<f64, Error> {
        let stress = value.as_mut().map(|value| value.normalize::<Stress>().under(name)).transpose()?;
        Ok(stress.map_or(0.0, |stress| stress.si()))
    };
    Ok([
        one(&mut input.sigma1, "sigma1")?,
        one(&mut input.sigma2, "sigma2")?,
        one(&mut input.sigma3, "sigma3")?,
        one(&mut input.tau23, "tau23")?,
        one(&mut input.tau13, "tau13")?,
        one(&mut input.tau12, "tau12")?,
    ])
}

fn in_plane([s1, s2, _, _, _, t12]: Six) -> [f64; 3] {
    [s1, s2, t12]
}

impl Judge {
    fn new(
        word: CriterionWord,
        criterion: &Criterion,
        material: &Material,
        name: &str,
        [plane, spatial]: [bool; 2],
    ) -> Result<Self, ErrorKind> {
        let Some(strengths) = criteria::strengths(word, material)? else {
            let (criterion, needs) = (criterion.model().name, criteria::needs(word));
            return Err(ErrorKind::NoStrengths { criterion, material: name.to_owned(), needs });
        };
        let lamina = &material.lamina;
        Ok(Self {
            word,
            plane: plane.then(|| criterion.prepare(lamina, &strengths)).transpose()?,
            spatial: spatial.then(|| criterion.prepare_3d(lamina, &strengths)).transpose()?,
        })
    }

    /// Assessment, modes and the fracture angle at failure, or as the stress stands where no factor leads there.
    fn assess(&self, state: &State) -> Option<(Assessment, Vec<ModeAssessment>, Option<f64>)> {
        let (m, r) = (state.stress, state.residual.unwrap_or_default());
        let at =
            |factor: Option<f64>| -> Six { core::array::from_fn(|k| r[k] + factor.unwrap_or(1.0) * m[k]) };
        if state.is_spatial {
            let ready = self.spatial.as_ref()?;
            let found = ready.assess(m, r);
            return Some((found, ready.modes(m, r), ready.fracture_angle(at(found.reserve_factor))));
        }
        let ready = self.plane.as_ref()?;
        let found = ready.assess(in_plane(m), in_plane(r));
        let angle = ready.fracture_angle(in_plane(at(found.reserve_factor)));
        Some((found, ready.modes(in_plane(m), in_plane(r)), angle))
    }

    fn result(&self, state: &State, units: &Units) -> Result<Option<StateCriterionResult>, ErrorKind> {
        let Some((found, modes, angle)) = self.assess(state) else { return Ok(None) };
        let show = |x: f64| units.show_si(Ratio::KIND, x);
        let mode = |mode: ModeAssessment| -> Result<StateModeResult, ErrorKind> {
            Ok(StateModeResult {
                mode: mode.mode,
                index: mode.index.map(show).transpose()?,
                reserve_factor: mode.reserve_factor.map(show).transpose()?,
            })
        };
        Ok(Some(StateCriterionResult {
            criterion: self.word,
            index: show(found.index)?,
            reserve_factor: found.reserve_factor.map(show).transpose()?,
            mode: found.mode,
            modes: modes.into_iter().map(mode).collect::<Result<_, _>>()?,
            fracture_angle: angle.map(|degrees| units.show(Angle::from_degrees(degrees)?)).transpose()?,
        }))
    }
}

fn result(state: State, judges: &[Judge], units: &Units) -> Result<StateResult, ErrorKind> {
    let show = |stress: Six| match state.is_spatial {
        true => units.show_all::<Stress>(stress),
        false => units.show_all::<Stress>(in_plane(stress)),
    };
    let each = judges.iter().filter_map(|judge| judge.result(&state, units).transpose());
    Ok(StateResult {
        stress: show(state.stress)?,
        residual: state.residual.map(show).transpose()?,
        criteria: each.collect::<Result<_, _>>()?,
        name: state.name.clone(),
    })
}
