//! Compositions, and the constants of activity models.

use super::super::{dense::formula, names};
use super::component::Component;
use super::read::{conflict, missing, needs};
use crate::document::input::{ActivityInput, ActivityPairInput, ActivityWord, Entries};
use crate::document::quantity::{Given, Quantity};
use crate::error::{Error, ErrorKind, Suffix, Under, near};
use crate::membrane::pervaporation::{Activity, PairConstants};
use crate::quantity::{MassFraction, MolarEnergy, MoleFraction, Quantity as Physical, Ratio};

/// How far fractions may be from adding up to the whole, percent.
const TOLERANCE: f64 = 1e-4;

/// The values of all components, in their order.
pub(super) fn by_component<Q: Physical>(
    entries: &mut Entries<Quantity>,
    components: &[Component],
) -> Result<Vec<Q>, Error> {
    known(entries, components)?;
    let mut values = Vec::new();
    for component in components {
        let entry = entries.iter_mut().find(|(name, _)| *name == component.name);
        let Some((name, value)) = entry else { return Err(missing(&component.name).into()) };
        values.push(value.normalize::<Q>().under(name)?);
    }
    Ok(values)
}

fn known(entries: &Entries<Quantity>, components: &[Component]) -> Result<(), Error> {
    match entries.iter().find(|(name, _)| components.iter().all(|c| c.name != *name)) {
        Some((name, _)) => Err(unknown(name, components).into()),
        None => Ok(()),
    }
}

fn unknown(name: &str, components: &[Component]) -> ErrorKind {
    let near = near(name, components.iter().map(|c| c.name.as_str()));
    let expected = components.iter().map(|c| c.name.clone()).collect();
    ErrorKind::UnknownWord { word: name.chars().take(64).collect(), expected, near }
}

/// Mole fractions from those by mass or by mole.
pub(super) fn mole_fractions(
    (mass, mole): (&mut Entries<Quantity>, &mut Entries<Quantity>),
    [mass_field, mole_field]: [&str; 2],
    components: &[Component],
) -> Result<Vec<f64>, Error> {
    match (mass.is_empty(), mole.is_empty()) {
        (false, false) => Err(conflict(mass_field, mole_field).into()),
        (true, true) => Err(missing(mass_field).into()),
        (true, false) => fractions::<MoleFraction>(mole, components, mole_field),
        (false, true) => {
            let w = fractions::<MassFraction>(mass, components, mass_field)?;
            let amounts: Vec<f64> = w.iter().zip(components).map(|(w, c)| w / c.molar_mass).collect();
            let whole: f64 = amounts.iter().sum();
            Ok(amounts.iter().map(|amount| amount / whole).collect())
        }
    }
}

/// Fractions of every component; one may be the balance.
fn fractions<Q: Physical>(
    entries: &mut Entries<Quantity>,
    components: &[Component],
    path: &str,
) -> Result<Vec<f64>, Error> {
    names::unique(entries, path)?;
    known(entries, components).under(path)?;
    let mut balance: Option<String> = None;
    let mut sum = 0.0;
    for (name, value) in entries.iter_mut() {
        if value.is_balance() {
            if let Some(first) = balance.replace(name.clone()) {
                let kind = ErrorKind::TwoBalances { first, second: name.clone() };
                return Err(Error::new(kind, path));
            }
            continue;
        }
        sum += value.normalize::<Q>().under(name).under(path)?.si();
    }
    if let Some(element) = &balance {
        if sum > 1.0 {
            let kind = ErrorKind::NegativeBalance { element: element.clone(), percent: sum * 100.0 };
            return Err(Error::new(kind, path));
        }
    } else if (sum - 1.0).abs() * 100.0 > TOLERANCE {
        let kind = ErrorKind::FractionSum { percent: sum * 100.0, tolerance: TOLERANCE };
        return Err(Error::new(kind, path));
    }
    let whole = if balance.is_some() { 1.0 } else { sum };
    let mut values = Vec::new();
    for component in components {
        let entry = entries.iter().find(|(name, _)| *name == component.name);
        let Some((name, value)) = entry else {
            return Err(Error::from(missing(&component.name)).under(path));
        };
        let value = if Some(name) == balance.as_ref() { 1.0 - sum } else { value.read::<Q>()?.si() };
        values.push(value / whole);
    }
    Ok(values)
}

/// The model of activity coefficients of a liquid feed.
pub(super) fn activity(
    input: &mut Option<ActivityInput>,
    components: &[Component],
) -> Result<Activity, Error> {
    let Some(input) = input else {
        if components.iter().all(|component| component.gamma.is_some()) {
            return given(components);
        }
        return Err(missing("activity").into());
    };
    if input.model != ActivityWord::Given
        && let Some(component) = components.iter().find(|component| component.gamma.is_some())
    {
        let kind = conflict("activityCoefficient", "activity");
        return Err(Error::from(kind).under(&component.name).under("components"));
    }
    let two = matches!(input.model, ActivityWord::Margules | ActivityWord::VanLaar);
    if two && components.len() != 2 {
        let kind = ErrorKind::Conflict {
            field: "a model of two components".into(),
            other: format!("{} components", components.len()),
        };
        return Err(Error::new(kind, "activity.model"));
    }
    let bare = matches!(input.model, ActivityWord::Ideal | ActivityWord::Given);
    if bare && input.pairs.is_some() {
        return Err(Error::new(conflict("pairs", "a model without constants"), "activity.pairs"));
    }
    match input.model {
        ActivityWord::Ideal => Ok(Activity::Ideal),
        ActivityWord::Given => given(components),
        _ => with_constants(input, components),
    }
}

fn given(components: &[Component]) -> Result<Activity, Error> {
    let mut gamma = Vec::new();
    for component in components {
        let lacks = || Error::from(missing("activityCoefficient")).under(&component.name).under("components");
        gamma.push(component.gamma.ok_or_else(lacks)?);
    }
    Ok(Activity::Given(gamma))
}

/// Constants of all pairs, by row and column; 0 on the diagonals.
struct Table {
    energy: Option<Vec<Vec<f64>>>,
    plain: Option<Vec<Vec<f64>>>,
    alpha: Vec<Vec<f64>>,
}

impl Table {
    /// Energies or constants, with what the diagonal of the latter is.
    fn one(self, diagonal: f64) -> Result<PairConstants, Error> {
        if let Some(energy) = self.energy {
            return Ok(PairConstants::Energy(energy));
        }
        let mut rows = self.plain.ok_or_else(|| Error::new(missing("constant12"), "activity.pairs[0]"))?;
        for (i, row) in rows.iter_mut().enumerate() {
            row[i] = diagonal;
        }
        Ok(PairConstants::Plain(rows))
    }
}

fn with_constants(input: &mut ActivityInput, components: &[Component]) -> Result<Activity, Error> {
    let model = input.model;
    let table = table(input, components).under("activity")?;
    let parameter = |of: fn(&Component) -> Option<f64>, field: &'static str| -> Result<Vec<f64>, Error> {
        let one = |c: &Component| {
            of(c).ok_or_else(|| Error::from(missing(field)).under(&c.name).under("components"))
        };
        components.iter().map(one).collect()
    };
    Ok(match model {
        ActivityWord::Nrtl => {
            let zero = || vec![vec![0.0; components.len()]; components.len()];
            Activity::Nrtl {
                constant: table.plain.unwrap_or_else(zero),
                energy: table.energy.unwrap_or_else(zero),
                alpha: table.alpha,
            }
        }
        ActivityWord::Wilson => {
            let lambda = table.one(1.0)?;
            let volumes = match &lambda {
                PairConstants::Energy(_) => parameter(|c| c.volume, "molarVolume")?,
                PairConstants::Plain(_) => Vec::new(),
            };
            Activity::Wilson { lambda, volumes }
        }
        ActivityWord::Uniquac => Activity::Uniquac {
            tau: table.one(1.0)?,
            r: parameter(|c| c.r, "r")?,
            q: parameter(|c| c.q, "q")?,
            residual_q: parameter(|c| c.residual_q.or(c.q), "q")?,
        },
        _ => {
            let rows = table.plain.ok_or_else(|| Error::new(missing("constant12"), "activity.pairs[0]"))?;
            let pair = [rows[0][1], rows[1][0]];
            if model == ActivityWord::Margules { Activity::Margules(pair) } else { Activity::VanLaar(pair) }
        }
    })
}

fn table(input: &mut ActivityInput, components: &[Component]) -> Result<Table, Error> {
    let (model, n) = (input.model, components.len());
    let pairs = input.pairs.as_mut().ok_or_else(|| missing("pairs"))?;
    let zero = || vec![vec![0.0; n]; n];
    let (mut energy, mut plain, mut alpha) = (None, None, zero());
    let mut seen: Vec<(usize, usize)> = Vec::new();
    for (k, pair) in pairs.0.iter_mut().enumerate() {
        let at = |error: Error| error.at(k).under("pairs");
        let (i, j) = members(pair, components).map_err(at)?;
        if seen.contains(&(i.min(j), i.max(j))) {
            let field = format!("{}/{}", components[i].name, components[j].name);
            return Err(at(ErrorKind::DuplicateField { field }.into()));
        }
        seen.push((i.min(j), i.max(j)));
        let found = constants(pair, model).map_err(at)?;
        for (table, pair) in [(&mut energy, found.0), (&mut plain, found.1)] {
            if let Some([a, b]) = pair {
                let rows = table.get_or_insert_with(zero);
                (rows[i][j], rows[j][i]) = (a, b);
            }
        }
        if model != ActivityWord::Nrtl && energy.is_some() && plain.is_some() {
            return Err(at(conflict("energy12", "constant12 of another pair").into()));
        }
        let nonrandom = nonrandomness(pair, model).map_err(at)?;
        (alpha[i][j], alpha[j][i]) = (nonrandom, nonrandom);
    }
    for i in 0..n {
        for j in i + 1..n {
            if !seen.contains(&(i, j)) {
                let pair = format!("{}/{}", components[i].name, components[j].name);
                return Err(Error::new(missing(&pair), "pairs"));
            }
        }
    }
    Ok(Table { energy, plain, alpha })
}

/// The two components of a pair.
fn members(pair: &mut ActivityPairInput, components: &[Component]) -> Result<(usize, usize), Error> {
    let mut places = Vec::new();
    for (at, name) in pair.components.0.iter_mut().enumerate() {
        *name = formula(name).into_owned();
        let place = components.iter().position(|component| component.name == *name);
        let lacks = || Error::from(unknown(name, components)).at(at).under("components");
        places.push(place.ok_or_else(lacks)?);
    }
    match places[..] {
        [i, j] if i != j => Ok((i, j)),
        [i, _] => {
            let kind = ErrorKind::DuplicateField { field: components[i].name.clone() };
            Err(Error::new(kind, "components"))
        }
        _ => Err(Error::new(missing("second component"), "components")),
    }
}

/// The energies and the constants of a pair; NRTL takes both.
#[allow(clippy::type_complexity)]
fn constants(
    pair: &mut ActivityPairInput,
    model: ActivityWord,
) -> Result<(Option<[f64; 2]>, Option<[f64; 2]>), Error> {
    let energies = both(
        pair.energy12.given::<MolarEnergy>("energy12")?.map(Physical::si),
        pair.energy21.given::<MolarEnergy>("energy21")?.map(Physical::si),
        ["energy12", "energy21"],
    )?;
    let plain = both(
        pair.constant12.given::<Ratio>("constant12")?.map(Physical::si),
        pair.constant21.given::<Ratio>("constant21")?.map(Physical::si),
        ["constant12", "constant21"],
    )?;
    let two = matches!(model, ActivityWord::Margules | ActivityWord::VanLaar);
    let log = matches!(model, ActivityWord::Wilson | ActivityWord::Uniquac);
    if two && energies.is_some() {
        return Err(conflict("energy12", "a model of dimensionless constants").into());
    }
    match (energies, plain) {
        (None, None) => Err(missing(if two { "constant12" } else { "energy12" }).into()),
        (Some(_), Some(_)) if model != ActivityWord::Nrtl => Err(conflict("energy12", "constant12").into()),
        _ => match plain.into_iter().flatten().find(|value| log && *value <= 0.0) {
            Some(value) => {
                let quantity = "constant of a pair";
                Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule: "above 0" }.into())
            }
            None => Ok((energies, plain)),
        },
    }
}

/// Two values that need each other.
fn both(first: Option<f64>, second: Option<f64>, [a, b]: [&str; 2]) -> Result<Option<[f64; 2]>, Error> {
    match (first, second) {
        (Some(first), Some(second)) => Ok(Some([first, second])),
        (None, None) => Ok(None),
        (Some(_), None) => Err(needs(a, b).into()),
        (None, Some(_)) => Err(needs(b, a).into()),
    }
}

fn nonrandomness(pair: &mut ActivityPairInput, model: ActivityWord) -> Result<f64, Error> {
    let alpha = pair.alpha.given::<Ratio>("alpha")?.map(Ratio::value);
    match (model, alpha) {
        (ActivityWord::Nrtl, Some(alpha)) => Ok(alpha),
        (ActivityWord::Nrtl, None) => Err(missing("alpha").into()),
        (_, Some(_)) => Err(conflict("alpha", "a model other than NRTL").into()),
        (_, None) => Ok(0.0),
    }
}
