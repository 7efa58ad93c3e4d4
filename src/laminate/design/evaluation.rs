//! The measures of one candidate laminate, and which of two candidates is the better one.

use super::buckling::Modes;
use super::measure::{Measure, Scope, Values};
use super::mixture::{Mixture, is_in_plane};
use super::problem::{Constraint, Objective, Problem};
use super::rules::unbalanced;
use crate::error::ErrorKind;
use crate::laminate::failure::Prepared;
use crate::laminate::{Compliance, LaminationParameters, Load, Ply, Response, StackingSequence, Stiffness};
use crate::numeric::Matrix3;
use crate::quantity::{Angle, Quantity};
use std::collections::BTreeMap;

/// Margins this little below 0 are rounding.
const ROUNDING: f64 = 1e-12;

/// Computes the measures of candidates with a given number of plies.
///
/// A candidate is a list of blocks from the outside in (from bottom to top when not symmetric); with an odd number of
/// plies in a symmetric laminate the last one is the ply on the mid-plane.
pub(super) struct Evaluator<'a> {
    pub problem: &'a Problem,
    pub blocks: Vec<Vec<f64>>,
    /// The modes with a column per block.
    pub modes: Option<Modes>,
    measures: Vec<Measure>,
    plies: usize,
    /// Measures that do not depend on the order, by the count of each block and the middle one.
    by_shares: BTreeMap<Vec<usize>, Values>,
    pub evaluations: u64,
}

/// How a candidate stands: first by how far it is from feasible, then by its score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Standing {
    /// 0 when every rule and constraint is met.
    pub violation: f64,
    /// Larger is better.
    pub score: f64,
}

impl Standing {
    pub fn is_feasible(&self) -> bool {
        self.violation == 0.0
    }

    /// Feasible before infeasible, then the larger score (after Deb, 2000).
    pub fn beats(&self, other: &Self) -> bool {
        match other.violation.total_cmp(&self.violation) {
            core::cmp::Ordering::Equal => self.score.total_cmp(&other.score).is_gt(),
            order => order.is_gt(),
        }
    }
}

impl<'a> Evaluator<'a> {
    pub fn new(problem: &'a Problem) -> Result<Self, ErrorKind> {
        problem.check()?;
        let blocks = problem.family.blocks();
        let measures = problem.measures();
        let modes = match &problem.plate {
            Some(plate) if measures.iter().any(|m| m.is_of_buckling()) => {
                let forces: Vec<_> = problem.loads.iter().map(|load| load.force).collect();
                let angles: Vec<Angle> =
                    blocks.iter().map(|block| Angle::from_degrees(block[0])).collect::<Result<_, _>>()?;
                Modes::of(&problem.lamina, plate, &forces, &angles)?
            }
            _ => None,
        };
        let by_shares = BTreeMap::new();
        Ok(Self { problem, blocks, modes, measures, plies: 0, by_shares, evaluations: 0 })
    }

    /// From now on with `plies` plies.
    pub fn set_plies(&mut self, plies: usize) {
        self.plies = plies;
        self.by_shares.clear();
    }

    pub fn plies(&self) -> usize {
        self.plies
    }

    /// Whether the last block is the ply on the mid-plane.
    pub fn has_middle(&self) -> bool {
        self.problem.family.symmetric && self.plies % 2 == 1
    }

    /// How many blocks make a candidate.
    pub fn length(&self) -> usize {
        let block = if self.problem.family.pairs { 2 } else { 1 };
        let sides = if self.problem.family.symmetric { 2 } else { 1 };
        self.plies.div_ceil(sides * block)
    }

    /// ∫ z² dz over the plies of block `i` of a symmetric laminate, m³.
    pub fn weight(&self, i: usize) -> f64 {
        let t = self.problem.thickness.si();
        let (half, size) = (0.5 * self.plies as f64 * t, self.blocks.first().map_or(1, Vec::len) as f64 * t);
        let outer = half - i as f64 * size;
        let inner = (outer - size).max(0.0);
        2.0 / 3.0 * (outer * outer * outer - inner * inner * inner)
    }

    /// The angles of a candidate, bottom to top, degrees.
    pub fn angles(&self, genes: &[u8]) -> Vec<f64> {
        let mut angles: Vec<f64> =
            genes.iter().flat_map(|gene| self.blocks[usize::from(*gene)].iter().copied()).collect();
        if self.problem.family.symmetric {
            let kept = angles.len() - usize::from(self.has_middle());
            let from = angles.len();
            angles.extend_from_within(..kept);
            angles[from..].reverse();
        }
        angles
    }

    /// Whether a measure is the same for every order of the plies.
    pub fn is_order_free(&self, measure: Measure) -> bool {
        let symmetric = self.problem.family.symmetric;
        match measure.scope() {
            Scope::Size | Scope::Shares => true,
            Scope::Membrane => symmetric,
            Scope::Strength => symmetric && self.problem.loads.iter().all(is_in_plane),
            Scope::Bending => false,
            // Nothing buckles where nothing is compressed.
            Scope::Buckling => self.modes.is_none(),
            Scope::Both => self.modes.is_none() && self.is_order_free(Measure::ReserveFactor),
        }
    }

    /// Whether no measure depends on the order.
    pub fn all_order_free(&self) -> bool {
        self.measures.iter().all(|measure| self.is_order_free(*measure))
    }

    /// The measures that the order does not change.
    pub fn shared_values(&mut self, genes: &[u8]) -> Result<Values, ErrorKind> {
        let mut key = vec![0_usize; self.blocks.len() + 1];
        for (i, gene) in genes.iter().enumerate() {
            if self.has_middle() && i + 1 == genes.len() {
                key[self.blocks.len()] = usize::from(*gene);
            } else {
                key[usize::from(*gene)] += 1;
            }
        }
        if let Some(known) = self.by_shares.get(&key) {
            return Ok(known.clone());
        }
        let mixture = self.mixture(&self.angles(genes))?;
        let mut values = Values::default();
        for measure in &self.measures {
            if self.is_order_free(*measure) {
                values.0.push((*measure, self.membrane_value(*measure, &mixture)?));
            }
        }
        let with_strength = self.measures.contains(&Measure::LoadFactor)
            && values.get(Measure::ReserveFactor).is_none()
            && self.is_order_free(Measure::ReserveFactor);
        if with_strength {
            values.0.push((Measure::ReserveFactor, self.membrane_value(Measure::ReserveFactor, &mixture)?));
        }
        self.evaluations += 1;
        self.by_shares.insert(key, values.clone());
        Ok(values)
    }

    fn mixture(&self, angles: &[f64]) -> Result<Mixture, ErrorKind> {
        let mut counts: Vec<(f64, usize)> = Vec::new();
        for angle in angles {
            match counts.iter_mut().find(|(known, _)| known == angle) {
                Some((_, count)) => *count += 1,
                None => counts.push((*angle, 1)),
            }
        }
        counts.sort_by(|a, b| a.0.total_cmp(&b.0));
        let total = angles.len() as f64;
        let part = |(angle, count): (f64, usize)| Ok((Angle::from_degrees(angle)?, count as f64 / total));
        let parts: Vec<_> = counts.into_iter().map(part).collect::<Result<_, ErrorKind>>()?;
        Mixture::new(self.problem.lamina, &parts)
    }

    fn thickness(&self) -> f64 {
        self.plies as f64 * self.problem.thickness.si()
    }

    fn membrane_value(&self, measure: Measure, mixture: &Mixture) -> Result<f64, ErrorKind> {
        let h = self.thickness();
        let size = match measure {
            Measure::PlyCount => Some(self.plies as f64),
            Measure::Thickness => Some(h),
            Measure::ArealMass => Some(self.problem.lamina.density().unwrap_or(f64::NAN) * h),
            _ => None,
        };
        if let Some(size) = size {
            return Ok(size);
        }
        if matches!(measure, Measure::ReserveFactor | Measure::LoadFactor) {
            let mut least = f64::INFINITY;
            for load in &self.problem.loads {
                least = least.min(mixture.reserve_factor(&self.problem.criteria, load, h)?);
            }
            return Ok(least);
        }
        membrane_value(measure, mixture, &self.problem.criteria, &Load::default(), h)
    }

    /// All measures of a candidate.
    pub fn values(&mut self, genes: &[u8]) -> Result<Values, ErrorKind> {
        let shared = self.shared_values(genes)?;
        self.evaluations += 1;
        let mut full: Option<Full> = None;
        let mut values = Values::default();
        for i in 0..self.measures.len() {
            let measure = self.measures[i];
            let value = match shared.get(measure) {
                Some(value) => value,
                None if measure == Measure::BucklingFactor => self.buckling(genes),
                None if measure == Measure::LoadFactor => {
                    let reserve = match shared.get(Measure::ReserveFactor) {
                        Some(reserve) => reserve,
                        None => self.full(&mut full, genes)?.value(Measure::ReserveFactor, self)?,
                    };
                    reserve.min(self.buckling(genes))
                }
                None => self.full(&mut full, genes)?.value(measure, self)?,
            };
            values.0.push((measure, value));
        }
        Ok(values)
    }

    /// The least buckling factor of the modes; infinite when nothing is compressed.
    fn buckling(&self, genes: &[u8]) -> f64 {
        let Some(modes) = &self.modes else { return f64::INFINITY };
        let factor = |g: &Vec<f64>| -> f64 {
            genes.iter().enumerate().map(|(i, gene)| self.weight(i) * g[usize::from(*gene)]).sum()
        };
        modes.of_angles.iter().map(factor).fold(f64::INFINITY, f64::min)
    }

    fn full<'f>(&self, full: &'f mut Option<Full>, genes: &[u8]) -> Result<&'f Full, ErrorKind> {
        let made = match full.take() {
            Some(made) => made,
            None => Full::of(self.problem, &self.angles(genes))?,
        };
        Ok(full.insert(made))
    }

    /// How a candidate with these measures stands.
    pub fn standing(&self, genes: &[u8], values: &Values) -> Standing {
        let angles = self.angles(genes);
        let family = &self.problem.family;
        let open = if family.balanced { unbalanced(&angles) as f64 } else { 0.0 };
        let rules = family.rules.violations(&angles) as f64 + family.rules.shortfall(&angles);
        let known = |measure| values.get(measure).unwrap_or(f64::NAN);
        let excess: f64 = self.problem.constraints.iter().map(|c| excess(c, known(c.measure))).sum();
        let violation = open / angles.len() as f64 + rules + excess;
        Standing { violation, score: self.score(&known) }
    }

    /// The score of an objective, from values (or from their upper estimates, for an upper estimate).
    pub fn score(&self, value: &dyn Fn(Measure) -> f64) -> f64 {
        match &self.problem.objective {
            Objective::Maximize(measure) => value(*measure),
            Objective::Minimize(measure) if measure.scope() == Scope::Size => {
                let margins = self.problem.constraints.iter().map(|c| c.margin(value(c.measure)));
                let least = margins.fold(f64::INFINITY, f64::min);
                if least.is_infinite() { 0.0 } else { least }
            }
            Objective::Minimize(measure) => -value(*measure),
            Objective::Match(targets) => -distance(targets, value),
        }
    }

    /// The largest score that candidates can have whose shared measures are `shared` and whose buckling factor is at
    /// most `buckling`; `None` if none of them meets the constraints.
    pub fn bound(&self, shared: &Values, buckling: f64) -> Option<f64> {
        let estimate = |measure: Measure| match measure {
            Measure::BucklingFactor => Some(shared.get(measure).unwrap_or(buckling)),
            Measure::LoadFactor => {
                let reserve = shared.get(Measure::ReserveFactor).unwrap_or(f64::INFINITY);
                Some(shared.get(measure).unwrap_or(reserve.min(buckling)))
            }
            other => shared.get(other),
        };
        let mut margin = f64::INFINITY;
        for constraint in &self.problem.constraints {
            let Some(value) = estimate(constraint.measure) else { continue };
            // An upper estimate says nothing of an upper bound.
            let one_sided = Constraint {
                max: constraint.max.filter(|_| shared.get(constraint.measure).is_some()),
                ..*constraint
            };
            if excess(&one_sided, value) > 0.0 {
                return None;
            }
            margin = margin.min(one_sided.margin(value));
        }
        Some(match &self.problem.objective {
            Objective::Maximize(measure) => estimate(*measure).unwrap_or(f64::INFINITY),
            Objective::Minimize(measure) if measure.scope() == Scope::Size => {
                if self.problem.constraints.is_empty() { 0.0 } else { margin }
            }
            Objective::Minimize(measure) => shared.get(*measure).map_or(f64::INFINITY, |value| -value),
            Objective::Match(targets) => {
                // What is not known yet counts as met.
                let target =
                    |m: Measure| targets.iter().find(|(known, _)| *known == m).map_or(0.0, |(_, t)| *t);
                -distance(targets, &|measure| shared.get(measure).unwrap_or_else(|| target(measure)))
            }
        })
    }
}

pub(super) fn excess(constraint: &Constraint, value: f64) -> f64 {
    let margin = constraint.margin(value);
    if margin >= -ROUNDING { 0.0 } else { -margin }
}

/// √(Σ ((value − target)/scale)²), scale being the largest target of the same kind, 1 for pure numbers.
pub(super) fn distance(targets: &[(Measure, f64)], value: &dyn Fn(Measure) -> f64) -> f64 {
    let mut sum = 0.0;
    for (measure, target) in targets {
        let alike = targets.iter().filter(|(other, _)| other.kind().id == measure.kind().id);
        let largest = alike.map(|(_, target)| target.abs()).fold(0.0, f64::max);
        let scale = if measure.kind().id == "ratio" || largest == 0.0 { 1.0 } else { largest };
        let off = (value(*measure) - target) / scale;
        sum += off * off;
    }
    sum.sqrt()
}

/// A measure of the membrane of a laminate of thickness `h` (m); strengths with what `load` holds beside forces.
pub(super) fn membrane_value(
    measure: Measure,
    mixture: &Mixture,
    criteria: &[Prepared],
    load: &Load,
    h: f64,
) -> Result<f64, ErrorKind> {
    if let Some(direction) = measure.direction() {
        return mixture.strength(criteria, direction, load);
    }
    if let Some(value) = entry(measure, &mixture.stiffness().map(|row| row.map(|x| x * h))) {
        return Ok(value);
    }
    let expansion = |k: usize| Ok(mixture.expansion()?.map_or(f64::NAN, |alpha| alpha[k]));
    let xi = mixture.lamination_parameters();
    Ok(match measure {
        Measure::Ex => mixture.constants()?.ex,
        Measure::Ey => mixture.constants()?.ey,
        Measure::Gxy => mixture.constants()?.gxy,
        Measure::Nuxy => mixture.constants()?.nuxy,
        Measure::Nuyx => mixture.constants()?.nuyx,
        Measure::ExpansionX => return expansion(0),
        Measure::ExpansionY => return expansion(1),
        Measure::ExpansionXy => return expansion(2),
        Measure::XiA1 => xi[0],
        Measure::XiA2 => xi[1],
        Measure::XiA3 => xi[2],
        Measure::XiA4 => xi[3],
        _ => f64::NAN,
    })
}

/// The entry of A that a measure is.
fn entry(measure: Measure, a: &Matrix3) -> Option<f64> {
    Some(match measure {
        Measure::A11 => a[0][0],
        Measure::A12 => a[0][1],
        Measure::A16 => a[0][2],
        Measure::A22 => a[1][1],
        Measure::A26 => a[1][2],
        Measure::A66 => a[2][2],
        _ => return None,
    })
}

/// A candidate as a laminate, for what its shares do not tell.
struct Full {
    stack: StackingSequence,
    stiffness: Stiffness,
    compliance: Compliance,
}

impl Full {
    fn of(problem: &Problem, angles: &[f64]) -> Result<Self, ErrorKind> {
        let ply = |angle: &f64| Ok(Ply::new(problem.lamina, problem.thickness, Angle::from_degrees(*angle)?));
        let stack = StackingSequence::new(angles.iter().map(ply).collect::<Result<_, ErrorKind>>()?)?;
        let stiffness = Stiffness::of(&stack);
        let compliance = stiffness.compliance()?;
        Ok(Self { stack, stiffness, compliance })
    }

    fn value(&self, measure: Measure, evaluator: &Evaluator) -> Result<f64, ErrorKind> {
        let problem = evaluator.problem;
        if measure == Measure::ReserveFactor {
            let mut least = f64::INFINITY;
            for load in &problem.loads {
                least = least.min(self.reserve_factor(&problem.criteria, load)?);
            }
            return Ok(least);
        }
        if let Some(direction) = measure.direction() {
            let h = evaluator.thickness();
            let load = Load { force: direction.unit().map(|n| n * h), ..Load::default() };
            return self.reserve_factor(&problem.criteria, &load);
        }
        let d = &self.stiffness.d;
        let xi = LaminationParameters::of(&self.stack).d;
        let (membrane, flexural) = (self.compliance.membrane(), self.compliance.flexural());
        Ok(match measure {
            Measure::Ex => membrane.ex,
            Measure::Ey => membrane.ey,
            Measure::Gxy => membrane.gxy,
            Measure::Nuxy => membrane.nuxy,
            Measure::Nuyx => membrane.nuyx,
            Measure::ExpansionX => self.expansion(0)?,
            Measure::ExpansionY => self.expansion(1)?,
            Measure::ExpansionXy => self.expansion(2)?,
            Measure::D11 => d[0][0],
            Measure::D12 => d[0][1],
            Measure::D16 => d[0][2],
            Measure::D22 => d[1][1],
            Measure::D26 => d[1][2],
            Measure::D66 => d[2][2],
            Measure::XiD1 => xi[0],
            Measure::XiD2 => xi[1],
            Measure::XiD3 => xi[2],
            Measure::XiD4 => xi[3],
            Measure::FlexuralEx => flexural.ex,
            Measure::FlexuralEy => flexural.ey,
            Measure::FlexuralGxy => flexural.gxy,
            _ => f64::NAN,
        })
    }

    fn expansion(&self, k: usize) -> Result<f64, ErrorKind> {
        let response = self.stiffness.thermal_response(&self.stack, &self.compliance)?;
        Ok(response.map_or(f64::NAN, |response| response.strain[k]))
    }

    fn reserve_factor(&self, criteria: &[Prepared], load: &Load) -> Result<f64, ErrorKind> {
        let mechanical = Response::of(&self.stack, &self.compliance, &load.mechanical())?;
        let residual = Response::of(&self.stack, &self.compliance, &load.hygrothermal())?;
        let mut least = f64::INFINITY;
        for (m, r) in mechanical.plies.iter().zip(&residual.plies) {
            for (m, r) in m.iter().zip(r) {
                for criterion in criteria {
                    let factor = criterion.assess(m.stress_12, r.stress_12).reserve_factor;
                    least = least.min(factor.unwrap_or(f64::INFINITY));
                }
            }
        }
        Ok(least)
    }
}
