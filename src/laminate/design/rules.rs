//! Rules on the order and the shares of ply angles.

use crate::error::{ErrorKind, Suffix};

/// Differences of angles (degrees) that count as none.
const SAME: f64 = 1e-9;

/// What the order of plies must obey, whatever the loads.
///
/// # References
/// J. A. Bailie, R. P. Ley, A. Pasricha, A Summary and Review of Composite Laminate Design Guidelines, NASA NAS1-19347
/// (1997).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rules {
    /// The most plies of one angle in a row, over the mid-plane too.
    pub max_contiguous: Option<usize>,
    /// The largest angle between neighboring plies, degrees, 0 to 90.
    pub max_disorientation: Option<f64>,
    /// The least share of plies at each of 0°, +45°, −45° and 90° (the 10 % rule).
    pub min_share: Option<f64>,
    /// Whether no 0° ply may lie on either face (damage tolerance).
    pub no_zero_on_surface: bool,
}

/// The angle between two fiber directions, degrees, 0 to 90.
pub(super) fn between(a: f64, b: f64) -> f64 {
    let rest = (a - b).abs() % 180.0;
    rest.min(180.0 - rest)
}

impl Rules {
    /// Whether the limits make sense.
    ///
    /// # Errors
    /// `out_of_range`.
    pub fn check(&self) -> Result<(), ErrorKind> {
        let refuse = |quantity, value, unit, rule| {
            Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(unit), rule })
        };
        if self.max_contiguous == Some(0) {
            return refuse("limit of equal plies in a row", 0.0, "1", "1 or more");
        }
        if let Some(limit) = self.max_disorientation.filter(|limit| !(*limit > 0.0 && *limit <= 90.0)) {
            return refuse(
                "limit of the angle between neighbors",
                limit,
                "deg",
                "above 0 and at most 90 deg",
            );
        }
        if let Some(share) = self.min_share.filter(|share| !(*share >= 0.0 && *share <= 0.25)) {
            return refuse("least share of each direction", share, "1", "between 0 and 0.25 (25 %)");
        }
        Ok(())
    }

    /// Whether `angles`, bottom to top, break a rule of order; how often.
    pub fn violations(&self, angles: &[f64]) -> usize {
        let faces = [angles.first(), angles.last()].into_iter().flatten();
        let at_zero = faces.filter(|angle| between(**angle, 0.0) <= SAME).count();
        at_zero * usize::from(self.no_zero_on_surface) + self.neighbors(angles)
    }

    /// How often neighbors break a rule.
    pub(super) fn neighbors(&self, angles: &[f64]) -> usize {
        let mut count = 0;
        let mut run = 1;
        for pair in angles.windows(2) {
            let turn = between(pair[0], pair[1]);
            run = if turn <= SAME { run + 1 } else { 1 };
            count += usize::from(self.max_contiguous.is_some_and(|limit| run > limit));
            count += usize::from(self.max_disorientation.is_some_and(|limit| turn > limit + SAME));
        }
        count
    }

    /// By how much the shares of 0°, ±45° and 90° fall short, summed.
    pub fn shortfall(&self, angles: &[f64]) -> f64 {
        let Some(least) = self.min_share else { return 0.0 };
        let total = angles.len() as f64;
        [0.0, 45.0, -45.0, 90.0]
            .into_iter()
            .map(|direction| {
                let plies = angles.iter().filter(|angle| between(**angle, direction) <= SAME).count();
                (least - plies as f64 / total).max(0.0)
            })
            .filter(|missing| *missing > SAME)
            .sum()
    }
}

/// How many plies of `angles` lack their partner of the opposite angle.
pub(super) fn unbalanced(angles: &[f64]) -> usize {
    let mut open: Vec<(f64, isize)> = Vec::new();
    for angle in angles.iter().filter(|angle| between(2.0 * **angle, 0.0) > SAME) {
        if let Some((_, count)) = open.iter_mut().find(|(known, _)| between(*known, *angle) <= SAME) {
            *count += 1;
        } else if let Some((_, count)) = open.iter_mut().find(|(known, _)| between(*known, -angle) <= SAME) {
            *count -= 1;
        } else {
            open.push((*angle, 1));
        }
    }
    open.iter().map(|(_, count)| count.unsigned_abs()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_count_what_they_forbid() {
        let rules = Rules {
            max_contiguous: Some(2),
            max_disorientation: Some(45.0),
            min_share: Some(0.1),
            ..Rules::default()
        };
        assert_eq!(rules.violations(&[0.0, 180.0, 45.0, 90.0, -45.0, 0.0]), 0);
        assert_eq!(rules.violations(&[0.0, 0.0, 0.0]), 1);
        assert_eq!(rules.violations(&[0.0, 90.0]), 1);
        let surface = Rules { no_zero_on_surface: true, ..Rules::default() };
        assert_eq!(surface.violations(&[0.0, 90.0, 180.0]), 2);
        assert_eq!(surface.violations(&[90.0, 0.0, 90.0]), 0);
        assert_eq!(rules.shortfall(&[0.0, 45.0, -45.0, 90.0]), 0.0);
        approx::assert_relative_eq!(rules.shortfall(&[0.0, 45.0, -45.0, 0.0]), 0.1);
        assert_eq!(unbalanced(&[45.0, -45.0, 0.0, 90.0, 135.0, 30.0]), 2);
    }
}
