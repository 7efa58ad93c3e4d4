//! Pairs of gases: selectivities and upper bounds.

use super::MAX_NAME;
use super::gas::{Gas, State, formula};
use crate::data::{self, UpperBound};
use crate::document::input::{Entries, UpperBoundInput};
use crate::document::quantity::Given;
use crate::document::report::{
    BoundResult, CrossingResult, Ledger, RecordCard, SelectivityResult, Value, Values,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::{UpperBoundLine, freeman_slope, ideal_selectivity, models};
use crate::quantity::{Permeability, Quantity as _, Ratio};

/// The most upper bounds of the document's own.
const MAX_BOUNDS: usize = 50;
/// Crossings are told where a permeability can be, Barrer.
const CROSSINGS: std::ops::RangeInclusive<f64> = 1e-9..=1e9;
/// Points of a line: the first, Barrer, and how many decades follow.
const FIRST_POINT: f64 = 1e-4;
const DECADES: usize = 10;

/// A bound of the document's own.
pub(super) struct OwnBound {
    name: String,
    pair: (String, String),
    line: UpperBoundLine,
}

/// The bounds of the document's own, by their names.
pub(super) fn own_bounds(input: &mut Entries<UpperBoundInput>) -> Result<Vec<OwnBound>, Error> {
    if input.iter().count() > MAX_BOUNDS {
        let kind = ErrorKind::TooMany { what: "upper bounds".into(), limit: MAX_BOUNDS };
        return Err(Error::new(kind, "upperBounds"));
    }
    let read = |(name, bound): &mut (String, UpperBoundInput)| {
        own_bound(name, bound).map_err(|error| error.under(name).under("upperBounds"))
    };
    input.iter_mut().map(read).collect()
}

fn own_bound(name: &str, bound: &mut UpperBoundInput) -> Result<OwnBound, Error> {
    let size = name.chars().count();
    if size > MAX_NAME {
        return Err(ErrorKind::TooLarge { size, limit: MAX_NAME }.into());
    }
    let wrong = || ErrorKind::WrongType {
        found: format!("the text \"{}\"", bound.pair.chars().take(40).collect::<String>()),
        expected: "two gases such as \"CO2/CH4\"".into(),
    };
    let (fast, slow) = bound.pair.split_once('/').ok_or_else(wrong).under("pair")?;
    let pair = (formula(fast)?, formula(slow)?);
    if pair.0.is_empty() || pair.1.is_empty() || pair.0 == pair.1 || pair.1.contains('/') {
        return Err(Error::new(wrong(), "pair"));
    }
    bound.pair = format!("{}/{}", pair.0, pair.1);
    let k = bound.k.given::<Permeability>("k")?;
    let n = bound.n.given::<Ratio>("n")?;
    let beta = bound.beta.given::<Ratio>("beta")?;
    let lambda = bound.lambda.given::<Ratio>("lambda")?;
    let line = match (k, n, beta, lambda) {
        (Some(k), Some(n), None, None) => {
            let unit = bound.k.as_ref().and_then(|k| k.given(Permeability::KIND));
            // A k in Barrer is the number the formula takes, without the way to SI and back.
            let k = unit.filter(|(_, unit)| unit.name == "Barrer").map_or(k.barrer(), |(k, _)| k);
            UpperBoundLine::new(k, n.value())
        }
        (None, None, Some(beta), Some(lambda)) => {
            UpperBoundLine::from_beta_lambda(beta.value(), lambda.value())
        }
        (Some(_), _, Some(_), _) => {
            return Err(ErrorKind::Conflict { field: "k".into(), other: "beta".into() }.into());
        }
        (_, Some(_), _, Some(_)) => {
            return Err(ErrorKind::Conflict { field: "n".into(), other: "lambda".into() }.into());
        }
        (Some(_), None, _, _) => return Err(ErrorKind::Needs { field: "k".into(), other: "n".into() }.into()),
        (None, Some(_), _, _) => return Err(ErrorKind::Needs { field: "n".into(), other: "k".into() }.into()),
        (None, None, Some(_), None) => {
            return Err(ErrorKind::Needs { field: "beta".into(), other: "lambda".into() }.into());
        }
        (None, None, None, Some(_)) => {
            return Err(ErrorKind::Needs { field: "lambda".into(), other: "beta".into() }.into());
        }
        (None, None, None, None) => return Err(ErrorKind::MissingField { field: "k".into() }.into()),
    };
    Ok(OwnBound { name: name.to_owned(), pair, line: line? })
}

/// Each pair of gases once.
pub(super) fn selectivities(
    gases: &[Gas],
    states: &[State],
    own: &[OwnBound],
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<SelectivityResult>, Error> {
    let published = data::upper_bounds()?;
    let mut rows = Vec::new();
    for (i, j) in pairs(gases, states, own, published) {
        let (fast, slow) = (&gases[i], &gases[j]);
        ledger.model(&models::SELECTIVITY);
        let alpha = ideal_selectivity(states[i].permeability, states[j].permeability)?;
        let lines = Bounds { fast, slow, own, published }.lines(ledger)?;
        let mut row = SelectivityResult {
            fast: fast.name.clone(),
            slow: slow.name.clone(),
            selectivity: units.show(alpha)?,
            diffusivity_selectivity: None,
            solubility_selectivity: None,
            freeman_lambda: None,
            freeman_n: None,
            crossings: crossings(&lines, units)?,
            upper_bounds: lines
                .into_iter()
                .map(|line| bound_row(line, states[i].permeability, alpha, units))
                .collect::<Result<_, _>>()?,
        };
        if let (Some((d, s)), Some((other_d, other_s))) = (states[i].split, states[j].split) {
            ledger.model(&models::SELECTIVITY_SPLIT);
            row.diffusivity_selectivity = Some(units.show_si(Ratio::KIND, d.si() / other_d.si())?);
            row.solubility_selectivity = Some(units.show_si(Ratio::KIND, s.si() / other_s.si())?);
        }
        if let (Some(small), Some(large)) = (fast.kinetic_diameter, slow.kinetic_diameter) {
            ledger.model(&models::FREEMAN);
            let lambda = freeman_slope(small, large)?;
            row.freeman_lambda = Some(units.show(lambda)?);
            if lambda.value() != 0.0 {
                row.freeman_n = Some(units.show_si(Ratio::KIND, -1.0 / lambda.value())?);
            }
        }
        rows.push(row);
    }
    Ok(rows)
}

/// The pairs as upper bounds name them, or the faster gas first.
pub(super) fn pairs(
    gases: &[Gas],
    states: &[State],
    own: &[OwnBound],
    published: &[UpperBound],
) -> Vec<(usize, usize)> {
    let is_bound = |i: usize, j: usize| {
        let (a, b) = (gases[i].name.as_str(), gases[j].name.as_str());
        published.iter().any(|bound| bound.pair.split_once('/') == Some((a, b)))
            || own.iter().any(|bound| (bound.pair.0.as_str(), bound.pair.1.as_str()) == (a, b))
    };
    let mut found = Vec::new();
    for i in 0..gases.len() {
        for j in i + 1..gases.len() {
            let faster = states[j].permeability.si() > states[i].permeability.si();
            let turned = !is_bound(i, j) && (is_bound(j, i) || faster);
            found.push(if turned { (j, i) } else { (i, j) });
        }
    }
    found
}

/// The bounds of one pair.
struct Bounds<'a> {
    fast: &'a Gas,
    slow: &'a Gas,
    own: &'a [OwnBound],
    published: &'a [UpperBound],
}

impl<'a> Bounds<'a> {
    fn published(&self) -> impl Iterator<Item = &'a UpperBound> {
        let pair = (self.fast.name.as_str(), self.slow.name.as_str());
        self.published.iter().filter(move |bound| bound.pair.split_once('/') == Some(pair))
    }

    fn own(&self) -> impl Iterator<Item = &'a OwnBound> {
        let pair = (self.fast.name.as_str(), self.slow.name.as_str());
        self.own.iter().filter(move |bound| (bound.pair.0.as_str(), bound.pair.1.as_str()) == pair)
    }

    /// The lines of the pair by their names, and the year of published ones.
    fn lines(&self, ledger: &mut Ledger) -> Result<Vec<Line>, ErrorKind> {
        let mut lines = Vec::new();
        for bound in self.published() {
            cite(bound, ledger);
            let line = UpperBoundLine::new(bound.k_barrer, bound.n)?;
            lines.push(Line { name: bound.year.to_string(), year: Some(bound.year), line });
        }
        lines.extend(self.own().map(|own| Line { name: own.name.clone(), year: None, line: own.line }));
        if !lines.is_empty() {
            ledger.model(&models::UPPER_BOUND);
        }
        Ok(lines)
    }
}

/// A line of a pair.
struct Line {
    name: String,
    year: Option<u16>,
    line: UpperBoundLine,
}

/// Where lines cross each other.
fn crossings(lines: &[Line], units: &Units) -> Result<Option<Vec<CrossingResult>>, ErrorKind> {
    let mut found = Vec::new();
    for (i, first) in lines.iter().enumerate() {
        for second in &lines[i + 1..] {
            let Some(alpha) = first.line.crossing(&second.line) else { continue };
            let barrer = first.line.permeability_barrer(alpha);
            if !CROSSINGS.contains(&barrer) {
                continue;
            }
            found.push(CrossingResult {
                first: first.name.clone(),
                second: second.name.clone(),
                selectivity: units.show_si(Ratio::KIND, alpha)?,
                permeability: units.show(Permeability::from_barrer(barrer)?)?,
            });
        }
    }
    Ok((!found.is_empty()).then_some(found))
}

fn cite(bound: &UpperBound, ledger: &mut Ledger) {
    ledger.record(RecordCard {
        collection: "upperBounds",
        id: format!("{} {}", bound.pair, bound.year),
        name: format!("{} upper bound of {}", bound.pair, bound.year),
        conditions: "pure gas, k in Barrer".to_owned(),
        evidence: bound.evidence.clone(),
        sources: vec![bound.source.clone()],
    });
}

fn bound_row(
    Line { name, year, line }: Line,
    fast: Permeability,
    alpha: Ratio,
    units: &Units,
) -> Result<BoundResult, ErrorKind> {
    let distance = line.distance(fast, alpha)?;
    let ratio = |x: f64| units.show_si(Ratio::KIND, x);
    let barrer = Permeability::KIND.unit("Barrer")?;
    let in_barrer = |p: f64| units.show_given(Permeability::KIND, p, barrer);
    let points = std::iter::successors(Some(FIRST_POINT), |p| Some(p * 10.0)).take(DECADES);
    Ok(BoundResult {
        year,
        name,
        k: Value { value: line.k_barrer(), unit: "Barrer" },
        n: ratio(line.n())?,
        beta: ratio(line.beta())?,
        lambda: ratio(line.lambda())?,
        selectivity_on_bound: ratio(distance.alpha_on_bound)?,
        permeability_on_bound: in_barrer(distance.permeability_on_bound_barrer)?,
        selectivity_ratio: ratio(distance.alpha_ratio)?,
        permeability_ratio: ratio(distance.permeability_ratio)?,
        log10_selectivity_excess: ratio(distance.log10_alpha_excess)?,
        log10_permeability_excess: ratio(distance.log10_permeability_excess)?,
        log10_distance: ratio(distance.log10_distance)?,
        line_permeability: Values {
            value: points.map(|p| in_barrer(p).map(|shown| shown.value)).collect::<Result<_, _>>()?,
            unit: units.of(Permeability::KIND).name,
        },
        line_selectivity: units.show_all::<Ratio>(line.decades(FIRST_POINT, DECADES))?,
    })
}
