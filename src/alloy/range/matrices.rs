//! Extremes over limits within which compositions have several matrices.

use super::{Limits, ROUNDS, density_of, density_range, filled};
use crate::alloy::density::{Amount, Condition, Matrix, regions};
use crate::alloy::{Basis, Composition, ElementLimits};
use crate::data::{self, Element};
use crate::error::ErrorKind;
use crate::numeric::{Polytope, Row, Sense};

/// A region with less room than this inside its borders, as a fraction, is only a border.
const THIN: f64 = 1e-10;
/// Densities that differ by less than this part of them are one.
const SAME: f64 = 1e-13;

/// An end of the range.
#[derive(Clone, Debug)]
pub(super) struct Extreme {
    /// kg/m³.
    pub density: f64,
    pub at: Vec<f64>,
    pub matrix: Matrix,
    pub attained: bool,
}

/// Both ends, and all matrices within the limits.
pub(super) struct Found {
    pub low: Extreme,
    pub high: Extreme,
    pub matrices: Vec<Matrix>,
}

/// The limits, seen from every matrix.
struct Search<'a> {
    limits: &'a [ElementLimits],
    basis: Basis,
    elements: Vec<&'static Element>,
    /// The limits with the volumes of each matrix.
    volumes: Vec<Vec<Limits>>,
    /// Mean molar mass, g/mol, which makes sums over moles of the order of 1.
    mean: f64,
    /// The least and the largest density found so far.
    best: [Option<Extreme>; 2],
    reached: Vec<Matrix>,
}

/// Signs of the least and the largest density, in the order of [`Search::best`].
const SIGNS: [f64; 2] = [-1.0, 1.0];

/// The least and the largest density over all compositions within limits, each with the volumes of its matrix.
///
/// The compositions of one matrix form a few convex regions ([`regions`]), over which the density is a ratio of two
/// linear functions, so that its extremes are corners of the regions: linear programs find them. A region is not
/// searched where even the whole of the limits with its volumes holds nothing beyond what is known.
pub(super) fn extremes(
    limits: &[ElementLimits],
    basis: Basis,
    nominal: &Composition,
    at: &dyn Fn(Matrix) -> Result<Vec<Limits>, ErrorKind>,
) -> Result<Found, ErrorKind> {
    let mut search = Search {
        limits,
        basis,
        elements: limits.iter().map(|l| data::element(&l.symbol)).collect::<Result<_, _>>()?,
        volumes: Matrix::ALL.iter().map(|matrix| at(*matrix)).collect::<Result<_, _>>()?,
        mean: nominal.molar_mass_g_mol(),
        best: [None, None],
        reached: vec![Matrix::of(nominal)],
    };
    let present: Vec<usize> = search.elements.iter().map(|e| usize::from(e.atomic_number)).collect();
    let bare = search.volumes.first().cloned().unwrap_or_default();
    // Limits that hold no composition are refused before any search.
    density_range(&bare)?;
    let regions = regions(&present, |condition| span(&bare, &search.coefficients(condition)));
    let mut relaxed = Vec::with_capacity(Matrix::ALL.len());
    for matrix in Matrix::ALL {
        let some = regions.iter().any(|(known, _)| *known == matrix);
        relaxed.push(if some { search.whole(matrix)? } else { [None, None] });
    }
    for (matrix, conditions) in &regions {
        search.region(*matrix, conditions, &relaxed[*matrix as usize])?;
    }
    let [low, high] = search.best;
    let lost = || ErrorKind::Unsolved { what: "composition within the limits" };
    let mut matrices = search.reached;
    matrices[1..].sort_unstable();
    Ok(Found { low: low.ok_or_else(lost)?, high: high.ok_or_else(lost)?, matrices })
}

/// The least and the largest value of a linear function of fractions within limits.
fn span(limits: &[Limits], coefficients: &[f64]) -> (f64, f64) {
    let mut order: Vec<usize> = (0..limits.len()).collect();
    order.sort_by(|a, b| coefficients[*a].total_cmp(&coefficients[*b]));
    let value = |order: &mut dyn Iterator<Item = usize>| match filled(limits, order) {
        Ok(at) => at.iter().zip(coefficients).map(|(f, k)| f * k).sum(),
        Err(_) => f64::NAN,
    };
    (value(&mut order.iter().copied()), value(&mut order.iter().rev().copied()))
}

impl Search<'_> {
    /// A condition as a linear function of the fractions.
    fn coefficients(&self, condition: &Condition) -> Vec<f64> {
        let each = self.elements.iter().map(|element| {
            let z = usize::from(element.atomic_number);
            let terms: f64 = condition.terms.iter().filter(|(known, _)| *known == z).map(|(_, a)| a).sum();
            let weight = element.standard_atomic_weight;
            let per_fraction = match (condition.amount, self.basis) {
                (Amount::Mass, Basis::Mass) | (Amount::Moles, Basis::Mole | Basis::MoleRatio) => 1.0,
                (Amount::Moles, Basis::Mass) => self.mean / weight,
                (Amount::Mass, Basis::Mole | Basis::MoleRatio) => weight / self.mean,
            };
            (terms + 0.01 * condition.constant) * per_fraction
        });
        each.collect()
    }

    fn matrix(&self, fractions: &[f64]) -> Result<Matrix, ErrorKind> {
        let symbols = self.limits.iter().map(|limit| limit.symbol.as_str());
        let parts: Vec<(&str, f64)> = symbols.zip(fractions.iter().copied()).collect();
        let composition = match self.basis {
            Basis::Mass => Composition::from_mass_fractions(&parts),
            _ => Composition::from_mole_fractions(&parts),
        };
        Ok(Matrix::of(&composition?))
    }

    fn reach(&mut self, matrix: Matrix) {
        if !self.reached.contains(&matrix) {
            self.reached.push(matrix);
        }
    }

    /// Whether a density is beyond the best of a side.
    fn is_beyond(&self, side: usize, density: f64) -> bool {
        let by = |best: &Extreme| SIGNS[side] * (density - best.density) > SAME * best.density;
        self.best[side].as_ref().is_none_or(by)
    }

    fn propose(&mut self, side: usize, found: Extreme) {
        let is_same = |best: &Extreme| (found.density - best.density).abs() <= SAME * best.density;
        let firms = found.attained && self.best[side].as_ref().is_some_and(|b| !b.attained && is_same(b));
        if firms || self.is_beyond(side, found.density) {
            self.best[side] = Some(found);
        }
    }

    /// The extremes over the whole of the limits with the volumes of one matrix: bounds of what its regions hold, and
    /// nothing more to be found on a side whose composition has that matrix.
    fn whole(&mut self, matrix: Matrix) -> Result<[Option<f64>; 2], ErrorKind> {
        let range = density_range(&self.volumes[matrix as usize])?;
        let ends = [(range.low, range.at_low), (range.high, range.at_high)];
        let mut open = [None, None];
        for (side, (density, at)) in ends.into_iter().enumerate() {
            let density = density.kg_m3();
            if self.matrix(&at)? == matrix {
                self.reach(matrix);
                self.propose(side, Extreme { density, at, matrix, attained: true });
            } else {
                open[side] = Some(density);
            }
        }
        Ok(open)
    }

    /// Looks for better ends in one region.
    fn region(
        &mut self,
        matrix: Matrix,
        conditions: &[Condition],
        relaxed: &[Option<f64>; 2],
    ) -> Result<(), ErrorKind> {
        let sides: Vec<usize> =
            (0..2).filter(|side| relaxed[*side].is_some_and(|bound| self.is_beyond(*side, bound))).collect();
        if sides.is_empty() && self.reached.contains(&matrix) {
            return Ok(());
        }
        let forms: Vec<Vec<f64>> = conditions.iter().map(|condition| self.coefficients(condition)).collect();
        let volumes = self.volumes[matrix as usize].clone();
        let Some(mut polytope) = polytope(&volumes, &forms) else { return Ok(()) };
        let unsolved = || ErrorKind::Unsolved { what: "composition within the limits" };
        let mut room = vec![0.0; volumes.len() + 1];
        room[volumes.len()] = 1.0;
        let inner = polytope.maximize(&room).ok_or_else(unsolved)?;
        let is_thin = inner[volumes.len()] <= THIN;
        let inner = fractions(&volumes, &inner);
        if self.matrix(&inner)? == matrix {
            self.reach(matrix);
        }
        for side in sides {
            let corner = best_corner(&mut polytope, &volumes, SIGNS[side], &inner).ok_or_else(unsolved)?;
            let density = density_of(&volumes, &corner);
            if self.matrix(&corner)? == matrix {
                self.reach(matrix);
                self.propose(side, Extreme { density, at: corner, matrix, attained: true });
            } else if !is_thin {
                let touches =
                    |form: &Vec<f64>| corner.iter().zip(form).map(|(f, k)| f * k).sum::<f64>() < 10.0 * THIN;
                let is_open = conditions.iter().zip(&forms).any(|(c, form)| c.strict && touches(form));
                if let Some(at) = self.moved_in(&volumes, &corner, &inner, matrix)? {
                    self.propose(side, Extreme { density, at, matrix, attained: !is_open });
                }
            }
        }
        Ok(())
    }

    /// The composition nearest to a corner, on the way to one inside, that has the matrix.
    fn moved_in(
        &self,
        limits: &[Limits],
        corner: &[f64],
        inner: &[f64],
        matrix: Matrix,
    ) -> Result<Option<Vec<f64>>, ErrorKind> {
        let mut part = f64::EPSILON;
        while part <= 1.0 {
            let moved = |((from, to), limit): ((&f64, &f64), &Limits)| {
                ((1.0 - part) * from + part * to).clamp(limit.low, limit.high)
            };
            let at: Vec<f64> = corner.iter().zip(inner).zip(limits).map(moved).collect();
            if self.matrix(&at)? == matrix {
                return Ok(Some(at));
            }
            part *= 2.0;
        }
        Ok(None)
    }
}

/// The compositions within limits that fulfill conditions, by what is above the lower limits; the last variable is the
/// least value of the conditions, as far as it is above 0.
fn polytope(limits: &[Limits], forms: &[Vec<f64>]) -> Option<Polytope> {
    let mut upper: Vec<f64> = limits.iter().map(|limit| limit.high - limit.low).collect();
    upper.push(1.0);
    let lowest: f64 = limits.iter().map(|limit| limit.low).sum();
    let mut whole = vec![1.0; limits.len()];
    whole.push(0.0);
    let mut rows = vec![Row { coefficients: whole, sense: Sense::Equal, right: (1.0 - lowest).max(0.0) }];
    rows.extend(forms.iter().map(|form| {
        let mut coefficients = form.clone();
        coefficients.push(-1.0);
        let right = -form.iter().zip(limits).map(|(k, limit)| k * limit.low).sum::<f64>();
        Row { coefficients, sense: Sense::AtLeast, right }
    }));
    Polytope::new(&upper, &rows)
}

/// The fractions of a corner of the polytope.
fn fractions(limits: &[Limits], above: &[f64]) -> Vec<f64> {
    let each = limits
        .iter()
        .zip(above)
        .map(|(limit, y)| if *y == limit.high - limit.low { limit.high } else { limit.low + y });
    each.collect()
}

/// The corner with the largest density for a sign of 1, the least for −1 (Dinkelbach).
fn best_corner(polytope: &mut Polytope, limits: &[Limits], sign: f64, inner: &[f64]) -> Option<Vec<f64>> {
    let mut density = density_of(limits, inner);
    let mut best: Option<Vec<f64>> = None;
    for _ in 0..ROUNDS {
        let gain: Vec<f64> = limits.iter().map(|l| sign * (l.mass - density * l.volume)).collect();
        let corner = fractions(limits, &polytope.maximize(&gain)?);
        let next = density_of(limits, &corner);
        if best.is_some() && !(sign * (next - density) > SAME * density) {
            break;
        }
        (best, density) = (Some(corner), next);
    }
    best
}
