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
use core::slice;
use std::borrow::Cow;
use std::sync::LazyLock;

/// The most upper bounds of the document's own.
const MAX_BOUNDS: usize = 50;
/// Crossings are told where a permeability can be, Barrer.
const CROSSINGS: std::ops::RangeInclusive<f64> = 1e-9..=1e9;
/// Permeabilities of the points of every line, Barrer.
static POINTS: [f64; 10] = {
    let mut points = [1e-4; 10];
    let mut i = 1;
    while i < points.len() {
        points[i] = points[i - 1] * 10.0;
        i += 1;
    }
    points
};

/// The line of a bound, and what of it no material changes.
struct Line {
    line: UpperBoundLine,
    beta: f64,
    /// Selectivities at the points.
    points: Vec<f64>,
}

impl Line {
    fn of(line: UpperBoundLine) -> Self {
        Self { line, beta: line.beta(), points: line.decades(POINTS[0], POINTS.len()) }
    }
}

/// The published bounds of one pair.
struct Published {
    fast: Cow<'static, str>,
    slow: Cow<'static, str>,
    bounds: Vec<PublishedBound>,
    crossings: Vec<Crossing>,
}

struct PublishedBound {
    record: &'static UpperBound,
    /// The year as text, and the id and the name on its card.
    name: String,
    id: String,
    title: String,
    line: Line,
}

/// Where two bounds of a pair cross, by their places among them.
#[derive(Clone, Copy)]
struct Crossing {
    first: usize,
    second: usize,
    alpha: f64,
    barrer: f64,
}

/// The published bounds by their pairs, each with its line: they change with no document.
static PUBLISHED: LazyLock<Result<Vec<Published>, ErrorKind>> = LazyLock::new(|| {
    let mut pairs: Vec<Published> = Vec::new();
    for record in data::upper_bounds()? {
        let Some((fast, slow)) = record.pair.split_once('/') else { continue };
        let bound = PublishedBound {
            record,
            name: record.year.to_string(),
            id: format!("{} {}", record.pair, record.year),
            title: format!("{} upper bound of {}", record.pair, record.year),
            line: Line::of(UpperBoundLine::new(record.k_barrer, record.n)?),
        };
        match pairs.iter_mut().find(|pair| (&*pair.fast, &*pair.slow) == (fast, slow)) {
            Some(pair) => pair.bounds.push(bound),
            None => pairs.push(Published {
                fast: fast.into(),
                slow: slow.into(),
                bounds: vec![bound],
                crossings: Vec::new(),
            }),
        }
    }
    for pair in &mut pairs {
        pair.crossings = crossings(&pair.bounds.iter().map(|bound| bound.line.line).collect::<Vec<_>>());
    }
    Ok(pairs)
});

/// The published bounds of a pair, if there are any.
fn published(fast: &str, slow: &str) -> Result<Option<&'static Published>, ErrorKind> {
    let all = PUBLISHED.as_ref().map_err(Clone::clone)?;
    Ok(all.iter().find(|pair| (&*pair.fast, &*pair.slow) == (fast, slow)))
}

/// Where lines cross each other.
fn crossings(lines: &[UpperBoundLine]) -> Vec<Crossing> {
    let mut found = Vec::new();
    for (first, line) in lines.iter().enumerate() {
        for (second, other) in lines.iter().enumerate().skip(first + 1) {
            let Some(alpha) = line.crossing(other) else { continue };
            let barrer = line.permeability_barrer(alpha);
            if CROSSINGS.contains(&barrer) {
                found.push(Crossing { first, second, alpha, barrer });
            }
        }
    }
    found
}

/// A bound of the document's own.
pub(super) struct OwnBound {
    name: String,
    pair: (Cow<'static, str>, Cow<'static, str>),
    line: Line,
}

impl OwnBound {
    fn is_of(&self, fast: &str, slow: &str) -> bool {
        (&*self.pair.0, &*self.pair.1) == (fast, slow)
    }
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
    let pair = (formula(fast), formula(slow));
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
    Ok(OwnBound { name: name.to_owned(), pair, line: Line::of(line?) })
}

/// Each pair of gases once.
pub(super) fn selectivities(
    gases: &[Gas],
    states: &[State],
    own: &[OwnBound],
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<SelectivityResult>, Error> {
    let pairs = pairs(gases, states, own)?;
    let mut rows = Vec::with_capacity(pairs.len());
    for (i, j) in pairs {
        let (fast, slow) = (&gases[i], &gases[j]);
        ledger.model(&models::SELECTIVITY);
        let alpha = ideal_selectivity(states[i].permeability, states[j].permeability)?;
        let bounds = Bounds::of(&fast.name, &slow.name, own)?;
        bounds.cite(ledger);
        let mut row = SelectivityResult {
            fast: fast.name.clone(),
            slow: slow.name.clone(),
            selectivity: units.show(alpha)?,
            diffusivity_selectivity: None,
            solubility_selectivity: None,
            freeman_lambda: None,
            freeman_n: None,
            crossings: bounds.crossings(units)?,
            upper_bounds: bounds.rows(states[i].permeability, alpha, units)?,
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
) -> Result<Vec<(usize, usize)>, ErrorKind> {
    let is_bound = |i: usize, j: usize| {
        let (a, b) = (&*gases[i].name, &*gases[j].name);
        Ok::<_, ErrorKind>(published(a, b)?.is_some() || own.iter().any(|bound| bound.is_of(a, b)))
    };
    let mut found = Vec::with_capacity(gases.len() * gases.len().saturating_sub(1) / 2);
    for i in 0..gases.len() {
        for j in i + 1..gases.len() {
            let faster = states[j].permeability.si() > states[i].permeability.si();
            let turned = !is_bound(i, j)? && (faster || is_bound(j, i)?);
            found.push(if turned { (j, i) } else { (i, j) });
        }
    }
    Ok(found)
}

/// The bounds of one pair: the published ones, then those of the document.
struct Bounds<'a> {
    published: Option<&'static Published>,
    own: Vec<&'a OwnBound>,
}

impl<'a> Bounds<'a> {
    fn of(fast: &str, slow: &str, own: &'a [OwnBound]) -> Result<Self, ErrorKind> {
        let own = own.iter().filter(|bound| bound.is_of(fast, slow)).collect();
        Ok(Self { published: published(fast, slow)?, own })
    }

    fn published(&self) -> &'static [PublishedBound] {
        self.published.map_or(&[], |pair| &pair.bounds)
    }

    fn cite(&self, ledger: &mut Ledger) {
        for PublishedBound { record, id, title, .. } in self.published() {
            ledger.record(RecordCard {
                collection: "upperBounds",
                id: id.as_str().into(),
                name: title.as_str().into(),
                conditions: "pure gas, k in Barrer".into(),
                evidence: record.evidence.as_str().into(),
                sources: slice::from_ref(&record.source).into(),
            });
        }
        if !self.published().is_empty() || !self.own.is_empty() {
            ledger.model(&models::UPPER_BOUND);
        }
    }

    /// The lines of all, in order.
    fn lines(&self) -> impl Iterator<Item = UpperBoundLine> {
        let published = self.published().iter().map(|bound| bound.line.line);
        published.chain(self.own.iter().map(|own| own.line.line))
    }

    /// The name of one, by its place among all.
    fn name(&self, at: usize) -> Cow<'static, str> {
        match self.published().get(at) {
            Some(bound) => bound.name.as_str().into(),
            None => {
                let own = self.own.get(at - self.published().len());
                own.map_or_else(Cow::default, |own| own.name.clone().into())
            }
        }
    }

    /// Each row in a box of its own: all in one piece are more than an allocator hands out at once.
    #[allow(clippy::vec_box)]
    fn rows(
        &self,
        fast: Permeability,
        alpha: Ratio,
        units: &Units,
    ) -> Result<Vec<Box<BoundResult>>, ErrorKind> {
        let mut rows = Vec::with_capacity(self.published().len() + self.own.len());
        for bound in self.published() {
            let points = units.show_constant(Ratio::KIND, &bound.line.points, &Ratio::KIND.units[0])?;
            let (name, year) = (bound.name.as_str().into(), Some(bound.record.year));
            bound_row(&mut rows, (name, year), &bound.line, points, (fast, alpha), units)?;
        }
        for own in &self.own {
            let points = units.show_column(Ratio::KIND, &own.line.points)?;
            bound_row(&mut rows, (own.name.clone().into(), None), &own.line, points, (fast, alpha), units)?;
        }
        Ok(rows)
    }

    fn crossings(&self, units: &Units) -> Result<Option<Vec<CrossingResult>>, ErrorKind> {
        let anew = |_| crossings(&self.lines().collect::<Vec<_>>());
        let anew = self.own.first().map(anew);
        let found = match (&anew, self.published) {
            (Some(anew), _) => anew,
            (None, Some(published)) => &published.crossings,
            (None, None) => return Ok(None),
        };
        let show = |crossing: &Crossing| {
            Ok(CrossingResult {
                first: self.name(crossing.first),
                second: self.name(crossing.second),
                selectivity: units.show_si(Ratio::KIND, crossing.alpha)?,
                permeability: units.show(Permeability::from_barrer(crossing.barrer)?)?,
            })
        };
        let shown: Vec<_> = found.iter().map(show).collect::<Result<_, ErrorKind>>()?;
        Ok((!shown.is_empty()).then_some(shown))
    }
}

/// Adds the row of one bound.
#[allow(clippy::vec_box)]
fn bound_row(
    rows: &mut Vec<Box<BoundResult>>,
    (name, year): (Cow<'static, str>, Option<u16>),
    Line { line, beta, .. }: &Line,
    line_selectivity: Values,
    (fast, alpha): (Permeability, Ratio),
    units: &Units,
) -> Result<(), ErrorKind> {
    let distance = line.distance(fast, alpha)?;
    let barrer = &Permeability::KIND.units[0];
    let [n, beta, lambda] = units.show_each(Ratio::KIND, [line.n(), *beta, line.lambda()])?;
    let [
        selectivity_on_bound,
        selectivity_ratio,
        permeability_ratio,
        log10_selectivity_excess,
        log10_permeability_excess,
        log10_distance,
    ] = units.show_each(
        Ratio::KIND,
        [
            distance.alpha_on_bound,
            distance.alpha_ratio,
            distance.permeability_ratio,
            distance.log10_alpha_excess,
            distance.log10_permeability_excess,
            distance.log10_distance,
        ],
    )?;
    let permeability_on_bound =
        units.show_given(Permeability::KIND, distance.permeability_on_bound_barrer, barrer)?;
    rows.push(Box::new(BoundResult {
        name,
        year,
        k: Value { value: line.k_barrer(), unit: "Barrer" },
        n,
        beta,
        lambda,
        selectivity_on_bound,
        permeability_on_bound,
        selectivity_ratio,
        permeability_ratio,
        log10_selectivity_excess,
        log10_permeability_excess,
        log10_distance,
        line_permeability: units.show_constant(Permeability::KIND, &POINTS, barrer)?,
        line_selectivity,
    }));
    Ok(())
}
