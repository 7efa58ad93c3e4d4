//! The design problem of a document.

use super::super::{load, loads, materials, stack};
use crate::document::input::{
    ConstraintInput, Items, LaminateDesignInput, MeasureWord, SearchInput, SearchMethodWord, StackInput,
    TargetInput,
};
use crate::document::quantity::Quantity;
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::laminate::design::{
    Constraint, Family, Measure, Method, Objective, Plate, Problem, Rules, Settings,
};
use crate::laminate::failure::Prepared;
use crate::laminate::{Lamina, Load};
use crate::quantity::{
    Angle, ArealDensity, BendingStiffness, Expansion, Length, MembraneStiffness, Modulus,
    Quantity as Physical, Ratio, Stress, VolumeFraction,
};

/// What the document gives, in SI.
pub(super) struct Given {
    pub lamina: Lamina,
    pub thickness: Length,
    pub criteria: Vec<Prepared>,
    pub loads: Vec<Load>,
    pub constraints: Vec<Constraint>,
    plate: Option<Plate>,
    family: Option<Family>,
}

impl Given {
    /// Reads and normalizes all but what is asked.
    pub fn read(input: &mut LaminateDesignInput, ledger: &mut Ledger) -> Result<Self, Error> {
        let (name, material) = material(input, ledger)?;
        if input.ply.angle.is_some() {
            let other = "the angles of \"stack\"".into();
            return Err(Error::new(ErrorKind::Conflict { field: "angle".into(), other }, "ply"));
        }
        let missing = || Error::new(ErrorKind::MissingField { field: "thickness".into() }, "ply");
        let thickness = input.ply.thickness.as_mut().ok_or_else(missing)?;
        let thickness = thickness.normalize::<Length>().under("thickness").under("ply")?;
        let mut load_cases = Vec::new();
        if let Some(loads) = &mut input.loads {
            if loads.0.is_empty() {
                return Err(Error::new(ErrorKind::Empty { what: "load cases".into() }, "loads"));
            }
            for (i, case) in loads.0.iter_mut().enumerate() {
                load_cases.push(load::read(case).map_err(|error| error.at(i)).under("loads")?);
            }
        }
        let lamina = material.lamina;
        let criteria = match &mut input.failure {
            Some(failure) => {
                let used = [(name.clone(), material)];
                let judges = loads::judges(failure, core::slice::from_ref(&name), &used, ledger);
                judges.under("failure")?.into_iter().flat_map(|judge| judge.into_prepared()).collect()
            }
            None => Vec::new(),
        };
        check_expansion(&lamina, &load_cases)?;
        Ok(Self {
            lamina,
            thickness,
            criteria,
            loads: load_cases,
            constraints: constraints(&mut input.constraints).under("constraints")?,
            plate: plate(input).under("plate")?,
            family: input.stack.as_mut().map(family).transpose().under("stack")?,
        })
    }

    /// The problem of a search.
    pub fn problem(&self, input: &mut SearchInput) -> Result<Problem, Error> {
        let family = self.family.clone();
        let objective = objective(input.maximize, input.minimize, &mut input.r#match)?;
        Ok(Problem {
            lamina: self.lamina,
            thickness: self.thickness,
            criteria: self.criteria.clone(),
            loads: self.loads.clone(),
            plate: self.plate,
            family: family
                .ok_or_else(|| ErrorKind::Needs { field: "objective".into(), other: "stack".into() })?,
            constraints: self.constraints.clone(),
            objective,
        })
    }
}

fn material(
    input: &mut LaminateDesignInput,
    ledger: &mut Ledger,
) -> Result<(String, materials::Material), Error> {
    let own = stack::own_materials(&mut input.materials, ledger)?;
    let missing = || Error::new(ErrorKind::MissingField { field: "material".into() }, "ply");
    let name = input.ply.material.clone().ok_or_else(missing)?;
    let material = materials::Shelf::new(own).find(&name, ledger).under("material").under("ply")?;
    Ok((name, material))
}

fn check_expansion(lamina: &Lamina, loads: &[Load]) -> Result<(), Error> {
    for (i, load) in loads.iter().enumerate() {
        let needs = |field: &str, other: &str| {
            let kind = ErrorKind::Needs { field: field.into(), other: other.into() };
            Err(Error::from(kind).at(i).under("loads"))
        };
        if load.temperature != Default::default() && lamina.expansion().is_none() {
            return needs("temperatureChange", "alpha1 and alpha2 of the material");
        }
        if load.moisture != Default::default() && lamina.swelling().is_none() {
            return needs("moistureChange", "beta1 and beta2 of the material");
        }
    }
    Ok(())
}

fn plate(input: &mut LaminateDesignInput) -> Result<Option<Plate>, Error> {
    let Some(plate) = &mut input.plate else { return Ok(None) };
    Ok(Some(Plate {
        length: plate.length.normalize::<Length>().under("length")?,
        width: plate.width.normalize::<Length>().under("width")?,
    }))
}

fn family(input: &mut StackInput) -> Result<Family, Error> {
    let mut angles = Vec::new();
    for (i, angle) in input.angles.0.iter_mut().enumerate() {
        angles.push(angle.normalize::<Angle>().map_err(|kind| Error::from(kind).at(i)).under("angles")?);
    }
    let disorientation = input
        .max_disorientation
        .as_mut()
        .map(|limit| limit.normalize::<Angle>().map(|limit| limit.degrees()).under("maxDisorientation"));
    let share = input
        .min_share
        .as_mut()
        .map(|share| share.normalize::<VolumeFraction>().map(Physical::si).under("minShare"));
    let max_plies = *input.max_plies.get_or_insert(input.min_plies);
    let family = Family {
        angles,
        pairs: input.pairs,
        symmetric: input.symmetric,
        balanced: input.balanced,
        min_plies: input.min_plies as usize,
        max_plies: max_plies as usize,
        rules: Rules {
            max_contiguous: input.max_contiguous.map(|limit| limit as usize),
            max_disorientation: disorientation.transpose()?,
            min_share: share.transpose()?,
            no_zero_on_surface: input.no_zero_on_surface,
        },
    };
    family.check().map_err(|kind| {
        let field = match &kind {
            ErrorKind::Empty { .. } | ErrorKind::TooMany { .. } | ErrorKind::DuplicateField { .. } => {
                "angles"
            }
            ErrorKind::OutOfRange { quantity: "largest number of plies", .. } => "maxPlies",
            ErrorKind::OutOfRange { quantity, .. } if quantity.contains("number of plies") => "minPlies",
            ErrorKind::OutOfRange { quantity, .. } if quantity.contains("in a row") => "maxContiguous",
            ErrorKind::OutOfRange { quantity, .. } if quantity.contains("neighbors") => "maxDisorientation",
            ErrorKind::OutOfRange { .. } => "minShare",
            _ => "",
        };
        Error::new(kind, field)
    })?;
    Ok(family)
}

fn constraints<const N: usize>(
    input: &mut Option<Items<ConstraintInput, N>>,
) -> Result<Vec<Constraint>, Error> {
    let Some(list) = input else { return Ok(Vec::new()) };
    let mut read: Vec<Constraint> = Vec::new();
    for (i, input) in list.0.iter_mut().enumerate() {
        let constraint = constraint(input).map_err(|error| error.at(i))?;
        if read.iter().any(|known| known.measure == constraint.measure) {
            let field = constraint.measure.name().to_owned();
            return Err(Error::from(ErrorKind::DuplicateField { field }).at(i));
        }
        read.push(constraint);
    }
    Ok(read)
}

fn constraint(input: &mut ConstraintInput) -> Result<Constraint, Error> {
    let measure = input.measure.measure();
    let bound = |value: &mut Option<Quantity>, name: &str| {
        value.as_mut().map(|value| value_of(measure, value).under(name)).transpose()
    };
    let (min, max) = (bound(&mut input.min, "min")?, bound(&mut input.max, "max")?);
    if min.is_none() && max.is_none() {
        return Err(ErrorKind::MissingField { field: "min".into() }.into());
    }
    if let (Some(low), Some(high)) = (min, max)
        && low > high
    {
        let unit = &measure.kind().units[0];
        let (quantity, rule) = ("lower bound", "at most the upper bound");
        let kind =
            ErrorKind::OutOfRange { quantity, value: unit.from_si(low), unit: Suffix(unit.name), rule };
        return Err(Error::new(kind, "min"));
    }
    Ok(Constraint { measure, min, max })
}

/// A value of the kind that a measure is, SI.
fn value_of(measure: Measure, value: &mut Quantity) -> Result<f64, ErrorKind> {
    fn si<Q: Physical>(value: &mut Quantity) -> Result<f64, ErrorKind> {
        value.normalize::<Q>().map(Physical::si)
    }
    match measure.kind().id {
        "modulus" => si::<Modulus>(value),
        "length" => si::<Length>(value),
        "arealDensity" => si::<ArealDensity>(value),
        "expansion" => si::<Expansion>(value),
        "stress" => si::<Stress>(value),
        "membraneStiffness" => si::<MembraneStiffness>(value),
        "bendingStiffness" => si::<BendingStiffness>(value),
        _ => si::<Ratio>(value),
    }
}

/// The one objective of three.
pub(super) fn objective<const N: usize>(
    maximize: Option<MeasureWord>,
    minimize: Option<MeasureWord>,
    targets: &mut Option<Items<TargetInput, N>>,
) -> Result<Objective, Error> {
    let conflict = |field: &str, other: &str| {
        Err(ErrorKind::Conflict { field: field.into(), other: other.into() }.into())
    };
    match (maximize, minimize, targets) {
        (Some(word), None, None) => Ok(Objective::Maximize(word.measure())),
        (None, Some(word), None) => Ok(Objective::Minimize(word.measure())),
        (None, None, Some(list)) if list.0.is_empty() => {
            Err(Error::new(ErrorKind::Empty { what: "targets".into() }, "match"))
        }
        (None, None, Some(list)) => {
            let mut read: Vec<(Measure, f64)> = Vec::new();
            for (i, input) in list.0.iter_mut().enumerate() {
                let measure = input.measure.measure();
                if read.iter().any(|(known, _)| *known == measure) {
                    let kind = ErrorKind::DuplicateField { field: measure.name().to_owned() };
                    return Err(Error::from(kind).at(i).under("match"));
                }
                let target = value_of(measure, &mut input.target).under("target");
                read.push((measure, target.map_err(|error| error.at(i)).under("match")?));
            }
            Ok(Objective::Match(read))
        }
        (None, None, None) => Err(ErrorKind::MissingField { field: "maximize".into() }.into()),
        (Some(_), Some(_), _) => conflict("maximize", "minimize"),
        (Some(_), _, Some(_)) => conflict("maximize", "match"),
        (None, Some(_), Some(_)) => conflict("minimize", "match"),
    }
}

/// How much a search may do.
pub(super) fn settings(input: &SearchInput) -> Result<Settings, Error> {
    let top = within(input.top, 100, "number of designs", "between 1 and 100").under("top")?;
    let rule = "between 1 and 2000000";
    let branches = within(input.branches, 2_000_000, "number of branches", rule).under("branches")?;
    let rule = "between 1 and 1000000";
    let evaluations =
        within(input.evaluations, 1_000_000, "number of evaluations", rule).under("evaluations")?;
    Ok(Settings {
        method: match input.method {
            SearchMethodWord::Auto => Method::Auto,
            SearchMethodWord::Exact => Method::Exact,
            SearchMethodWord::Genetic => Method::Genetic,
        },
        seed: u64::from(input.seed),
        top,
        branches: branches as u64,
        evaluations: evaluations as u64,
    })
}

/// A whole number from 1 to `most`.
pub(super) fn within(
    value: u32,
    most: u32,
    quantity: &'static str,
    rule: &'static str,
) -> Result<usize, ErrorKind> {
    if (1..=most).contains(&value) {
        return Ok(value as usize);
    }
    Err(ErrorKind::OutOfRange { quantity, value: f64::from(value), unit: Suffix("1"), rule })
}
