//! Progressive failure: plies that fail are degraded, and the load goes on to the last one.

use super::first_ply::{Judged, PlyFailure, first, judged};
use super::{ModeKind, Prepared, Strengths, parameter};
use crate::error::ErrorKind;
use crate::laminate::load::Load;
use crate::laminate::response::Response;
use crate::laminate::stacking::StackingSequence;
use crate::laminate::stiffness::{Compliance, Stiffness};
use crate::model::Model;

/// Plies whose factor is within this share of the least fail together.
const TOGETHER: f64 = 1e-9;
/// A share of stiffness below this counts as none.
const NOTHING: f64 = 1e-6;
/// A deformation beyond this many times that of the intact laminate under the same load counts as load lost.
const LOST: f64 = 100.0;
/// Factors beyond this many times the first one count as none.
const UNBOUNDED: f64 = 1e9;
/// Allowed shares of stiffness that a failure leaves.
const SHARES: core::ops::RangeInclusive<f64> = 0.0..=0.5;

/// How far plies are followed to the last.
pub const PROGRESSIVE: Model = Model {
    id: "laminate.failure.progressive",
    name: "Progressive failure by ply discount",
    equation: "at the least reserve factor the plies that meet the criterion are degraded, [A B; B D] and residual stress are computed anew at the same load, until the load must grow; complete: E1, E2, G12 times a share; by mode: fiber E1, nu12, G12, matrix E2, nu12, G12 times a share; a ply that meets the criterion again is degraded again",
    reference: "A. K. Kaw, Mechanics of Composite Materials, 2nd ed. (CRC 2006), sec. 5.2; R. M. Jones, Mechanics of Composite Materials, 2nd ed. (Taylor & Francis 1999), sec. 4.5; mode of an interactive criterion: S. P. Engelstad, J. N. Reddy, N. F. Knight, AIAA J. 30 (1992) 2106",
    validity: "a ply degrades at once and over its whole area; linear elastic between failures, load controlled, lost beyond 100 times the deformation of the intact laminate; no delamination, no crack density, no buckling; a ply without strengths carries without limit",
};

/// What a failed ply keeps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Degradation {
    /// E1, E2 and G12 times `share`, ν12 as it was; 0 is total discount (Kaw).
    Complete {
        /// What is left, 0 to 0.5.
        share: f64,
    },
    /// By mode: fiber failure leaves `fiber` of E1, ν12 and G12, matrix failure `matrix` of E2, ν12 and G12.
    ModeBased {
        /// What fiber failure leaves, 0 to 0.5.
        fiber: f64,
        /// What matrix failure leaves, 0 to 0.5.
        matrix: f64,
    },
}

impl Degradation {
    /// The rule, if its shares lie between 0 and 0.5.
    ///
    /// # Errors
    /// `out_of_range`.
    pub fn checked(self) -> Result<Self, ErrorKind> {
        let rule = "between 0 and 0.5";
        match self {
            Self::Complete { share } => {
                parameter("share of stiffness left", share, SHARES, rule)?;
            }
            Self::ModeBased { fiber, matrix } => {
                parameter("share of stiffness left by fiber failure", fiber, SHARES, rule)?;
                parameter("share of stiffness left by matrix failure", matrix, SHARES, rule)?;
            }
        }
        Ok(self)
    }

    /// The most often a ply can fail before nothing is left of it.
    pub fn most_failures(self) -> usize {
        let times = |share: f64| {
            let (mut left, mut count) = (1.0, 0);
            while left > NOTHING && count < 100 {
                left *= share;
                count += 1;
            }
            count
        };
        match self {
            Self::Complete { share } => times(share),
            Self::ModeBased { fiber, matrix } => times(fiber) + times(matrix),
        }
    }
}

/// What is left of the stiffness of a ply.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Left {
    fiber: f64,
    matrix: f64,
}

impl Left {
    fn is_nothing(self) -> bool {
        self.fiber == 0.0 && self.matrix == 0.0
    }

    /// What a failure of `kind` breaks: by the stress where the criterion does not tell, and what is left of the ply
    /// where nothing is left of that.
    fn breaks(self, kind: ModeKind, strengths: &Strengths, stress: &[f64; 3]) -> ModeKind {
        let kind = if kind == ModeKind::Whole { ModeKind::of_stress(strengths, stress) } else { kind };
        match kind {
            ModeKind::Fiber if self.fiber == 0.0 => ModeKind::Matrix,
            ModeKind::Matrix if self.matrix == 0.0 => ModeKind::Fiber,
            kind => kind,
        }
    }

    fn after(self, rule: Degradation, kind: ModeKind) -> Self {
        let less = |left: f64, share: f64| if left * share < NOTHING { 0.0 } else { left * share };
        match (rule, kind) {
            (Degradation::Complete { share }, _) => {
                Self { fiber: less(self.fiber, share), matrix: less(self.matrix, share) }
            }
            (Degradation::ModeBased { fiber, .. }, ModeKind::Fiber) => {
                Self { fiber: less(self.fiber, fiber), ..self }
            }
            (Degradation::ModeBased { matrix, .. }, _) => Self { matrix: less(self.matrix, matrix), ..self },
        }
    }
}

/// The criterion of a ply, and the strengths that tell the mode where the criterion has only one.
#[derive(Clone, Copy, Debug)]
pub struct PlyLimit<'a> {
    /// The criterion for its material.
    pub criterion: &'a Prepared,
    /// Its strengths.
    pub strengths: Strengths,
}

/// Plies that fail at the same load.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Factor on the load.
    pub factor: f64,
    /// The plies that fail, lowest first, and what breaks.
    pub failures: Vec<(PlyFailure, ModeKind)>,
    /// ε0 and κ just before, hygrothermal deformation included.
    pub before: [f64; 6],
    /// ε0 and κ at the same load just after; `None` when nothing carries the load any more.
    pub after: Option<[f64; 6]>,
    /// The stiffness left; `None` with `after`.
    pub stiffness: Option<Stiffness>,
}

/// Why an analysis ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Nothing is left of any ply with strengths.
    AllPliesFailed,
    /// What is left of the laminate does not carry the load.
    LoadLost,
    /// No higher load fails another ply.
    NoFurtherFailure,
}

/// The way of a laminate from the first ply failure to the last.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// The failures in order; factors never fall.
    pub events: Vec<Event>,
    /// Why it ends.
    pub end: End,
}

impl Progress {
    /// Factor on the load at first-ply failure.
    pub fn first_ply(&self) -> Option<f64> {
        self.events.first().map(|event| event.factor)
    }

    /// Factor on the load at the first failure of fibers.
    pub fn first_fiber(&self) -> Option<f64> {
        let fiber = |event: &&Event| event.failures.iter().any(|(_, kind)| *kind == ModeKind::Fiber);
        self.events.iter().find(fiber).map(|event| event.factor)
    }

    /// Factor on the load at last-ply failure, the most the laminate carries; `None` when it does not end there.
    pub fn last_ply(&self) -> Option<f64> {
        let ends = self.end != End::NoFurtherFailure;
        self.events.last().filter(|_| ends).map(|event| event.factor)
    }

    /// Follows `stack` under `load`, whose forces and moments grow while temperature and moisture are held.
    ///
    /// `plies` holds the limit of each ply, bottom ply first; `None` for a ply that is not assessed and never fails.
    /// After each failure the laminate is solved again, residual stress included, under the same load; plies that fail
    /// then fail at that load. A ply that meets its criterion again is degraded again, so that no ply ever carries
    /// more than its strength; below 10⁻⁶ nothing is left. The load is lost when the laminate deforms more than 100 times
    /// as much as the intact one does under the same load.
    ///
    /// # Errors
    /// `out_of_range` for a share outside 0 to 0.5; `singular` when the intact laminate is; `needs` when a
    /// temperature (moisture) change meets a ply without expansion coefficients.
    ///
    /// ```
    /// use matprop::laminate::failure::{Criterion, Degradation, PlyLimit, Progress, Strengths};
    /// use matprop::laminate::{Lamina, Load, Ply, StackingSequence};
    /// use matprop::quantity::{Angle, Length, Modulus, Ratio};
    ///
    /// let (gpa, mpa) = (Modulus::from_gpa, Modulus::from_mpa);
    /// let lamina = Lamina::builder().e1(gpa(181.0)?).e2(gpa(10.3)?).nu12(Ratio::new(0.28)?).g12(gpa(7.17)?).build()?;
    /// let strengths = Strengths::new([mpa(1500.0)?, mpa(1500.0)?, mpa(40.0)?, mpa(246.0)?, mpa(68.0)?]);
    /// let criterion = &Criterion::TsaiWu { f12_star: -0.5 }.prepare(&lamina, &strengths)?;
    /// let ply = |angle| Ok(Ply::new(lamina, Length::from_mm(5.0)?, Angle::from_degrees(angle)?));
    /// let stack = StackingSequence::new(vec![ply(0.0)?, ply(90.0)?, ply(0.0)?])?;
    ///
    /// let load = Load { force: [1.0, 0.0, 0.0], ..Load::default() };
    /// let limits = [Some(PlyLimit { criterion, strengths }); 3];
    /// let progress = Progress::of(&stack, &load, &limits, Degradation::Complete { share: 0.0 })?;
    /// // Kaw, Example 5.3: first ply 7.277e6 N/m, last ply 1.5e7 N/m.
    /// assert!((progress.first_ply().unwrap() - 7.277e6).abs() < 0.0005e6);
    /// assert!((progress.last_ply().unwrap() - 1.5e7).abs() < 0.05e7);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    pub fn of(
        stack: &StackingSequence,
        load: &Load,
        plies: &[Option<PlyLimit>],
        rule: Degradation,
    ) -> Result<Self, ErrorKind> {
        let rule = rule.checked()?;
        let complete = matches!(rule, Degradation::Complete { .. });
        let mut left = vec![Left { fiber: 1.0, matrix: 1.0 }; stack.plies().len()];
        let mut state = State::of(stack, load, plies, &left)?;
        let intact = state.growth();
        let bound = UNBOUNDED * state.least(f64::MIN_POSITIVE).unwrap_or(0.0);
        let mut progress = Self { events: Vec::new(), end: End::NoFurtherFailure };
        while progress.end == End::NoFurtherFailure {
            let reached = progress.events.last().map_or(0.0, |event| event.factor);
            let Some(mut event) = state.next(reached).filter(|event| event.factor <= bound) else { break };
            for (failure, kind) in &mut event.failures {
                let limit = plies.get(failure.ply).copied().flatten();
                let (Some(limit), Some(left)) = (limit, left.get_mut(failure.ply)) else { continue };
                *kind = left.breaks(*kind, &limit.strengths, &state.stress(failure));
                *left = left.after(rule, *kind);
            }
            if plies.iter().zip(&left).all(|(ply, left)| ply.is_none() || left.is_nothing()) {
                progress.end = End::AllPliesFailed;
            }
            let degraded = stack.with_laminae(|i, lamina| {
                left.get(i).map_or(*lamina, |left| lamina.degraded(left.fiber, left.matrix, complete))
            });
            match State::of(&degraded, load, plies, &left) {
                Ok(next) if next.growth() <= LOST * intact => {
                    event.after = Some(next.deformation(event.factor));
                    event.stiffness = Some(next.stiffness);
                    state = next;
                }
                Ok(_) | Err(ErrorKind::Singular { .. }) => {
                    if progress.end == End::NoFurtherFailure {
                        progress.end = End::LoadLost;
                    }
                }
                Err(other) => return Err(other),
            }
            progress.events.push(event);
        }
        Ok(progress)
    }
}

/// A laminate between two failures.
struct State<'a> {
    stiffness: Stiffness,
    mechanical: Response,
    residual: Response,
    /// The points of each ply.
    plies: Vec<Vec<Judged<'a, 1>>>,
}

impl<'a> State<'a> {
    fn of(
        stack: &StackingSequence,
        load: &Load,
        limits: &[Option<PlyLimit<'a>>],
        left: &[Left],
    ) -> Result<Self, ErrorKind> {
        let whole = |(limit, left): (&Option<PlyLimit<'a>>, &Left)| {
            limit.filter(|_| !left.is_nothing()).map(|limit| limit.criterion)
        };
        let criteria: Vec<Option<&'a Prepared>> = limits.iter().zip(left).map(whole).collect();
        let stiffness = Stiffness::of(stack);
        let compliance: Compliance = stiffness.compliance()?;
        let mechanical = Response::of(stack, &compliance, &load.mechanical())?;
        let residual = Response::of(stack, &compliance, &load.hygrothermal())?;
        let mut plies = vec![Vec::new(); criteria.len()];
        for point in judged(stack, &compliance, &criteria, &load.hygrothermal(), [&load.mechanical()])? {
            if let Some(ply) = plies.get_mut(point.ply) {
                ply.push(point);
            }
        }
        Ok(Self { stiffness, mechanical, residual, plies })
    }

    /// The size of the deformation under the load, lengths taken by the thickness.
    fn growth(&self) -> f64 {
        let h = self.stiffness.thickness();
        let strain = self.mechanical.strain.iter().map(|x| x.abs());
        strain.chain(self.mechanical.curvature.iter().map(|x| x.abs() * h)).fold(0.0, f64::max)
    }

    fn deformation(&self, factor: f64) -> [f64; 6] {
        let at = |m: [f64; 3], r: [f64; 3]| [0, 1, 2].map(|k| factor * m[k] + r[k]);
        let e = at(self.mechanical.strain, self.residual.strain);
        let k = at(self.mechanical.curvature, self.residual.curvature);
        [e[0], e[1], e[2], k[0], k[1], k[2]]
    }

    /// The stress at a failure, ply axes.
    fn stress(&self, failure: &PlyFailure) -> [f64; 3] {
        let points = self.plies.get(failure.ply).into_iter().flatten();
        let point = points.into_iter().find(|point| point.height == failure.height);
        point.map_or([0.0; 3], |point| {
            let m = point.along(&[failure.factor]);
            [0, 1, 2].map(|k| m[k] + point.held[k])
        })
    }

    /// The least factor of all plies that is not below `floor`.
    fn least(&self, floor: f64) -> Option<f64> {
        let factors = self.plies.iter().filter_map(|points| first(points, &[1.0]));
        factors.map(|failure| failure.factor).filter(|factor| *factor >= floor).reduce(f64::min)
    }

    /// The next plies to fail, at `reached` or above.
    fn next(&self, reached: f64) -> Option<Event> {
        let failures: Vec<PlyFailure> =
            self.plies.iter().filter_map(|points| first(points, &[1.0])).collect();
        let least = failures.iter().map(|failure| failure.factor).reduce(f64::min)?;
        let factor = f64::max(least, reached);
        let together = failures.into_iter().filter(|failure| failure.factor <= factor * (1.0 + TOGETHER));
        let failures = together.map(|failure| (PlyFailure { factor, ..failure }, ModeKind::of(failure.mode)));
        let failures = failures.collect();
        Some(Event { factor, failures, before: self.deformation(factor), after: None, stiffness: None })
    }
}
