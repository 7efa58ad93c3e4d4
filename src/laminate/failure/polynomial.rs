//! Criteria whose modes are polynomials of the stress, at most quadratic.

use super::{Assessment, ModeAssessment};
use crate::numeric::Vector3;

/// `f(σ) = a·σ + h11 σ1² + h22 σ2² + h66 τ² + h12 σ1 σ2`, in the part of stress space where it holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Polynomial {
    pub mode: &'static str,
    pub linear: Vector3,
    /// h11, h22, h66, h12.
    pub quadratic: [f64; 4],
    pub region: Region,
}

/// Where a mode holds: signs of σ1 and σ2, +1, −1, or 0 for any.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Region {
    pub s1: i8,
    pub s2: i8,
}

impl Region {
    /// Whether `s` lies in it; a stress of 0 counts as tension, unless `edges` belong to both sides.
    fn holds(self, s: &Vector3, edges: bool) -> bool {
        let side = |sign: i8, x: f64| match sign {
            0 => true,
            1 => x >= 0.0,
            _ => x < 0.0 || (edges && x == 0.0),
        };
        side(self.s1, s[0]) && side(self.s2, s[1])
    }
}

impl Polynomial {
    /// A mode that is linear: `a·σ`, everywhere.
    pub fn linear(mode: &'static str, linear: Vector3) -> Self {
        Self { mode, linear, quadratic: [0.0; 4], region: Region::default() }
    }

    fn value(&self, s: &Vector3) -> f64 {
        self.first(s) + self.form(s, s)
    }

    fn first(&self, s: &Vector3) -> f64 {
        self.linear[0] * s[0] + self.linear[1] * s[1] + self.linear[2] * s[2]
    }

    /// The bilinear form of the quadratic part.
    fn form(&self, s: &Vector3, t: &Vector3) -> f64 {
        let [h11, h22, h66, h12] = self.quadratic;
        h11 * s[0] * t[0] + h22 * s[1] * t[1] + h66 * s[2] * t[2] + 0.5 * h12 * (s[0] * t[1] + s[1] * t[0])
    }

    /// The factors λ > 0 with f(r + λ m) = 1, or at which the region is entered with f ≥ 1, smallest first.
    fn factors(&self, m: &Vector3, r: &Vector3) -> [Option<f64>; 4] {
        let [one, other] = self.roots(m, r);
        let mut all = [one, other, self.entry(self.region.s1, 0, m, r), self.entry(self.region.s2, 1, m, r)];
        all.sort_by(|a, b| a.unwrap_or(f64::INFINITY).total_cmp(&b.unwrap_or(f64::INFINITY)));
        all
    }

    /// Where component `k` takes the sign of the region, if f ≥ 1 there: a mode that begins above 1 has no root.
    fn entry(&self, sign: i8, k: usize, m: &Vector3, r: &Vector3) -> Option<f64> {
        if sign == 0 || r[k] == 0.0 || m[k] * f64::from(sign) <= 0.0 {
            return None;
        }
        // The little more keeps rounding from ending just outside.
        let factor = -r[k] / m[k] * (1.0 + 4.0 * f64::EPSILON);
        let there: Vector3 = core::array::from_fn(|k| r[k] + factor * m[k]);
        (factor > 0.0 && factor.is_finite() && self.value(&there) >= 1.0).then_some(factor)
    }

    /// The factors λ > 0 with f(r + λ m) = 1.
    fn roots(&self, m: &Vector3, r: &Vector3) -> [Option<f64>; 2] {
        let q = self.form(m, m);
        let l = self.first(m) + 2.0 * self.form(r, m);
        let c = self.value(r) - 1.0;
        // q λ² + l λ + c = 0, by the form that does not cancel.
        let discriminant = l * l - 4.0 * q * c;
        if !(discriminant >= 0.0) {
            return [None, None];
        }
        let w = -0.5 * (l + discriminant.sqrt().copysign(l));
        [c / w, w / q].map(|x| (x.is_finite() && x > 0.0).then_some(x))
    }

    /// The smallest factor λ > 0 with f(r + λ m) = 1 where the mode holds.
    fn least_factor(&self, m: &Vector3, r: &Vector3) -> Option<f64> {
        let holds = |factor: &f64| {
            let there = core::array::from_fn(|k| r[k] + factor * m[k]);
            self.region.holds(&there, true)
        };
        self.factors(m, r).into_iter().flatten().find(holds)
    }
}

/// The largest index of all modes that hold, and the smallest factor of all.
pub(super) fn assess(modes: &[Polynomial], m: &Vector3, r: &Vector3) -> Assessment {
    let governing = |s: &Vector3| {
        let holding =
            modes.iter().filter(|mode| mode.region.holds(s, false)).map(|mode| (mode.value(s), mode.mode));
        holding.fold((f64::NEG_INFINITY, ""), |best, next| if next.0 > best.0 { next } else { best })
    };
    let (index, mode) = governing(&core::array::from_fn(|k| m[k] + r[k]));
    if governing(r).0 >= 1.0 {
        return Assessment { index, reserve_factor: Some(0.0), mode };
    }
    let least = |least: Option<f64>, next: &Polynomial| smaller(least, next.least_factor(m, r));
    Assessment { index, reserve_factor: modes.iter().fold(None, least), mode }
}

/// Each mode by itself; polynomials of one name are one mode.
pub(super) fn modes(all: &[Polynomial], m: &Vector3, r: &Vector3) -> Vec<ModeAssessment> {
    let total = core::array::from_fn(|k| m[k] + r[k]);
    let mut found: Vec<ModeAssessment> = Vec::with_capacity(all.len());
    for polynomial in all {
        let at = |s: &Vector3| polynomial.region.holds(s, false).then(|| polynomial.value(s));
        let failed = at(r).is_some_and(|index| index >= 1.0);
        let factor = if failed { Some(0.0) } else { polynomial.least_factor(m, r) };
        let (mode, index) = (polynomial.mode, at(&total));
        match found.iter_mut().find(|known| known.mode == mode) {
            Some(known) => {
                known.index = [known.index, index].into_iter().flatten().reduce(f64::max);
                known.reserve_factor = smaller(known.reserve_factor, factor);
            }
            None => found.push(ModeAssessment { mode, index, reserve_factor: factor }),
        }
    }
    found
}

fn smaller(a: Option<f64>, b: Option<f64>) -> Option<f64> {
    [a, b].into_iter().flatten().reduce(f64::min)
}

/// The smallest factor of all modes with f(r + λ m) = 1, if it is below `limit`; r must not have failed.
pub(super) fn least(modes: &[Polynomial], m: &Vector3, r: &Vector3, limit: f64) -> Option<f64> {
    let mut least: Option<f64> = None;
    for mode in modes {
        let bound = least.unwrap_or(limit);
        // A convex f below 1 at both ends of the way is below 1 all along it.
        if bound.is_finite() && mode.is_below_one_up_to(bound, m, r) {
            continue;
        }
        for factor in mode.factors(m, r).into_iter().flatten() {
            let there = core::array::from_fn(|k| r[k] + factor * m[k]);
            if factor < least.unwrap_or(limit) && mode.region.holds(&there, true) {
                least = Some(factor);
            }
        }
    }
    least
}

impl Polynomial {
    fn is_below_one_up_to(&self, factor: f64, m: &Vector3, r: &Vector3) -> bool {
        let (a, [h11, h22, h66, h12]) = (&self.linear, self.quadratic);
        let [x, y, z] = *m;
        let square = h11 * x * x + h22 * y * y + h66 * z * z + h12 * x * y;
        let slope = a[0] * x + a[1] * y + a[2] * z;
        if r[0] == 0.0 && r[1] == 0.0 && r[2] == 0.0 {
            return square >= 0.0 && (square * factor + slope) * factor < 1.0;
        }
        let slope =
            slope + 2.0 * (h11 * r[0] * x + h22 * r[1] * y + h66 * r[2] * z) + h12 * (r[0] * y + r[1] * x);
        let start = self.value(r);
        square >= 0.0 && start < 1.0 && start + (square * factor + slope) * factor < 1.0
    }
}
