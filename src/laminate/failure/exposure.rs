//! Criteria given by the index of each mode, and the reserve factor of any of them by a search along the load.

use super::{Assessment, ModeAssessment, Strengths};
use std::fmt::Debug;
use std::sync::Arc;

/// σ1, σ2, σ3, τ23, τ13, τ12, Pa.
pub(super) type Stress = [f64; 6];

/// Hears of a mode and its index.
pub(super) type Say<'a> = &'a mut dyn FnMut(&'static str, f64);

/// A criterion as the indices of its modes, each 1 at failure and finite for finite stress.
pub(super) trait Exposure: Debug + Send + Sync {
    /// The modes in their order.
    fn names(&self) -> &'static [&'static str];

    /// Says the index of each mode that acts in this state.
    fn modes(&self, stress: &Stress, say: Say<'_>);

    /// Whether λ times the stress has λ times the index.
    fn is_proportional(&self) -> bool;

    /// The index of the criterion and its governing mode: the largest of the modes, unless they interact.
    fn index(&self, stress: &Stress) -> (f64, &'static str) {
        let mut largest = (f64::NEG_INFINITY, "");
        self.modes(stress, &mut |mode, index| {
            if index > largest.0 {
                largest = (index, mode);
            }
        });
        largest
    }

    /// The index of one mode, where it acts.
    fn mode(&self, mode: &str, stress: &Stress) -> Option<f64> {
        let mut found: Option<f64> = None;
        self.modes(stress, &mut |name, index| {
            if name == mode {
                found = Some(found.map_or(index, |known| known.max(index)));
            }
        });
        found
    }

    /// Angle of the fracture plane of matrix failure about the fiber, degrees, of criteria that have one.
    fn fracture_angle(&self, _: &Stress) -> Option<f64> {
        None
    }
}

/// An exposure with the strengths that give the search its steps.
#[derive(Clone, Debug)]
pub(super) struct Exposed {
    criterion: Arc<dyn Exposure>,
    scale: Stress,
}

impl Exposed {
    pub fn new(criterion: impl Exposure + 'static, strengths: &Strengths) -> Self {
        Self { criterion: Arc::new(criterion), scale: strengths.scale() }
    }

    pub fn assess(&self, m: &Stress, r: &Stress) -> Assessment {
        let (index, mode) = self.criterion.index(&at(m, r, 1.0));
        let reserve_factor = self.factor(m, r, index, &|stress| self.criterion.index(stress).0);
        Assessment { index, reserve_factor, mode }
    }

    pub fn modes(&self, m: &Stress, r: &Stress) -> Vec<ModeAssessment> {
        let one = |mode: &&'static str| {
            let index = self.criterion.mode(mode, &at(m, r, 1.0));
            let reserve_factor = match index {
                // Without residual stress the modes that act are the same all along the load.
                None if *r == [0.0; 6] => None,
                _ => {
                    let exposure = |stress: &Stress| self.criterion.mode(mode, stress).unwrap_or(0.0);
                    self.factor(m, r, index.unwrap_or(0.0), &exposure)
                }
            };
            ModeAssessment { mode, index, reserve_factor }
        };
        self.criterion.names().iter().map(one).collect()
    }

    pub fn fracture_angle(&self, stress: &Stress) -> Option<f64> {
        self.criterion.fracture_angle(stress)
    }

    fn factor(&self, m: &Stress, r: &Stress, index: f64, exposure: &dyn Fn(&Stress) -> f64) -> Option<f64> {
        let ratio = m.iter().zip(&self.scale).fold(0.0_f64, |most, (x, limit)| most.max(x.abs() / limit));
        if !(ratio > 0.0) {
            return (exposure(r) >= 1.0).then_some(0.0);
        }
        if *r == [0.0; 6] && self.criterion.is_proportional() {
            return (index * FARTHEST > ratio).then(|| 1.0 / index);
        }
        first_crossing(&|factor| exposure(&at(m, r, factor)) - 1.0, 1.0 / ratio)
    }
}

fn at(m: &Stress, r: &Stress, factor: f64) -> Stress {
    core::array::from_fn(|k| r[k] + factor * m[k])
}

/// How far the search goes, in strengths; what fails only beyond counts as never failing.
const FARTHEST: f64 = 1e6;

/// The least `x ≥ 0` where `excess` is 0 or jumps above it; `unit` is the x at which a stress reaches its strength.
///
/// Steps of 1/16 of a unit, then of 1/16 of the way: an index that rises above 1 and falls again is missed only if it
/// does so between two steps.
fn first_crossing(excess: &dyn Fn(f64) -> f64, unit: f64) -> Option<f64> {
    let mut low = (0.0, excess(0.0));
    if low.1 >= 0.0 {
        return Some(0.0);
    }
    while low.0 < FARTHEST * unit {
        let x = low.0 + unit.max(low.0) / 16.0;
        let high = (x, excess(x));
        if high.1 >= 0.0 {
            return Some(crossing(excess, low, high));
        }
        low = high;
    }
    None
}

/// The crossing between `low` (below 0) and `high` (not below): regula falsi after Illinois, bisected every third step.
fn crossing(excess: &dyn Fn(f64) -> f64, mut low: (f64, f64), mut high: (f64, f64)) -> f64 {
    let (mut weight_low, mut weight_high) = (low.1, high.1);
    for step in 0..400 {
        let middle = 0.5 * (low.0 + high.0);
        let secant = low.0 - weight_low * (high.0 - low.0) / (weight_high - weight_low);
        let inside = |x: f64| x > low.0 && x < high.0;
        let x = if step % 3 < 2 && inside(secant) { secant } else { middle };
        if !inside(x) {
            break;
        }
        let y = excess(x);
        if y.abs() <= f64::EPSILON {
            return x;
        }
        if y < 0.0 {
            (low, weight_low, weight_high) = ((x, y), y, 0.5 * weight_high);
        } else {
            (high, weight_high, weight_low) = ((x, y), y, 0.5 * weight_low);
        }
    }
    if -low.1 < high.1 { low.0 } else { high.0 }
}

/// The largest value of `f` between two angles in degrees, and its angle: on a grid, then by golden section.
pub(super) fn largest(f: &dyn Fn(f64) -> f64, from: f64, to: f64, pieces: u32) -> (f64, f64) {
    let step = (to - from) / f64::from(pieces);
    let grid: Vec<(f64, f64)> = (0..=pieces)
        .map(|i| {
            let angle = from + step * f64::from(i);
            (f(angle), angle)
        })
        .collect();
    let mut best = (f64::NEG_INFINITY, from);
    for (i, here) in grid.iter().enumerate() {
        let below = |j: Option<usize>| j.and_then(|j| grid.get(j)).is_none_or(|other| other.0 <= here.0);
        if !(below(i.checked_sub(1)) && below(Some(i + 1))) || here.0 < 0.9 * best.0 {
            continue;
        }
        let refined = golden(f, (here.1 - step).max(from), (here.1 + step).min(to));
        for candidate in [*here, refined] {
            if candidate.0 > best.0 {
                best = candidate;
            }
        }
    }
    best
}

/// (√5 − 1)/2.
const GOLDEN: f64 = 0.618_033_988_749_894_8;

fn golden(f: &dyn Fn(f64) -> f64, mut low: f64, mut high: f64) -> (f64, f64) {
    let (mut a, mut b) = (high - GOLDEN * (high - low), low + GOLDEN * (high - low));
    let (mut at_a, mut at_b) = (f(a), f(b));
    while high - low > 1e-7 {
        if at_a >= at_b {
            (high, b, at_b) = (b, a, at_a);
            a = high - GOLDEN * (high - low);
            at_a = f(a);
        } else {
            (low, a, at_a) = (a, b, at_b);
            b = low + GOLDEN * (high - low);
            at_b = f(b);
        }
    }
    if at_a >= at_b { (at_a, a) } else { (at_b, b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_several_crossings() {
        // Above 0 between 1 and 1.5, then again from 7.
        let excess = |x: f64| if x < 4.0 { (x - 1.0) * (1.5 - x) } else { x - 7.0 };
        assert!((first_crossing(&excess, 1.0).unwrap() - 1.0).abs() < 1e-15);
        let jump = |x: f64| if x < 3.3 { -0.5 } else { 2.0 };
        assert!((first_crossing(&jump, 1.0).unwrap() - 3.3).abs() < 1e-15);
        assert_eq!(first_crossing(&|_| -1.0, 1.0), None);
        assert_eq!(first_crossing(&|_| 0.5, 1.0), Some(0.0));
    }

    #[test]
    fn the_largest_of_two_maxima() {
        let f = |angle: f64| {
            libm::cos((angle - 12.3).to_radians() * 4.0) + 0.01 * libm::cos((angle - 12.3).to_radians())
        };
        let (value, angle) = largest(&f, -90.0, 90.0, 60);
        assert!((value - 1.01).abs() < 1e-14 && (angle - 12.3).abs() < 1e-5, "{value} {angle}");
    }
}
