//! Linear programs of a few dozen variables between bounds: the simplex method.

use super::lu;

/// What phase 1 may leave, for rows whose numbers are of the order of 1.
const FEASIBLE: f64 = 1e-11;
/// Reduced costs below this part of the largest cost count as 0.
const OPTIMAL: f64 = 1e-12;
/// The least pivot.
const PIVOT: f64 = 1e-9;
/// Steps per row and column by the steepest cost; after them by the lowest index, which cannot cycle.
const STEEPEST: usize = 8;
/// Steps per row and column at all.
const STEPS: usize = 400;

/// Which values a row allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    /// Σ a y = b.
    Equal,
    /// Σ a y ≥ b.
    AtLeast,
}

/// A row of a program: coefficients of the variables, its sense and its right side.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub coefficients: Vec<f64>,
    pub sense: Sense,
    pub right: f64,
}

/// All `y` with `0 ≤ y ≤ upper` that fulfill rows, with a corner of that set at hand.
///
/// Two phases with bounded variables (G. B. Dantzig, Econometrica 23 (1955) 174); the corner is solved for anew from the
/// rows as given, so that it carries no error of the steps before it.
#[derive(Clone, Debug)]
pub(crate) struct Polytope {
    /// Variables, then slacks, then artificial ones.
    upper: Vec<f64>,
    at_upper: Vec<bool>,
    variables: usize,
    /// The rows as given, with slacks.
    given: Vec<Vec<f64>>,
    right: Vec<f64>,
    /// The rows solved for the basis.
    table: Vec<Vec<f64>>,
    basis: Vec<usize>,
    values: Vec<f64>,
}

impl Polytope {
    /// The set, or `None` where it is empty.
    pub(crate) fn new(upper: &[f64], rows: &[Row]) -> Option<Self> {
        let variables = upper.len();
        let slacks = rows.iter().filter(|row| row.sense == Sense::AtLeast).count();
        let first_artificial = variables + slacks;
        let width = first_artificial + rows.len();
        let mut all = vec![f64::INFINITY; width];
        all[..variables].copy_from_slice(upper);
        let (mut given, mut right, mut basis) = (Vec::new(), Vec::new(), Vec::new());
        let mut slack = variables;
        for (i, row) in rows.iter().enumerate() {
            let slackens = row.sense == Sense::AtLeast && row.right <= 0.0;
            let sign = if slackens || row.right < 0.0 { -1.0 } else { 1.0 };
            let mut line = vec![0.0; width];
            for (place, a) in line.iter_mut().zip(&row.coefficients) {
                *place = sign * a;
            }
            let mut basic = first_artificial + i;
            if row.sense == Sense::AtLeast {
                line[slack] = -sign;
                if slackens {
                    basic = slack;
                }
                slack += 1;
            }
            line[basic] = 1.0;
            given.push(line);
            right.push(sign * row.right);
            basis.push(basic);
        }
        let (table, values) = (given.clone(), right.clone());
        let mut polytope =
            Self { upper: all, at_upper: vec![false; width], variables, given, right, table, basis, values };
        let mut cost = vec![0.0; width];
        cost[first_artificial..].fill(-1.0);
        polytope.climb(&cost)?;
        let artificial = |(basic, _): &(&usize, &f64)| **basic >= first_artificial;
        let left: f64 = polytope.basis.iter().zip(&polytope.values).filter(artificial).map(|(_, v)| v).sum();
        polytope.upper[first_artificial..].fill(0.0);
        (left <= FEASIBLE).then_some(polytope)
    }

    /// A corner with the largest Σ c y.
    pub(crate) fn maximize(&mut self, cost: &[f64]) -> Option<Vec<f64>> {
        let mut all = vec![0.0; self.upper.len()];
        all[..cost.len()].copy_from_slice(cost);
        self.climb(&all)?;
        self.corner()
    }

    fn climb(&mut self, cost: &[f64]) -> Option<()> {
        let size = self.upper.len() + self.basis.len();
        let least = OPTIMAL * cost.iter().fold(0.0, |most: f64, c| most.max(c.abs()));
        let mut basic = vec![false; self.upper.len()];
        for step in 0..STEPS * size {
            basic.fill(false);
            self.basis.iter().for_each(|j| basic[*j] = true);
            let gain = |j: usize| {
                let used = self.basis.iter().zip(&self.table).map(|(b, row)| cost[*b] * row[j]).sum::<f64>();
                let reduced = cost[j] - used;
                if self.at_upper[j] { -reduced } else { reduced }
            };
            let free = (0..self.upper.len()).filter(|j| !basic[*j] && self.upper[*j] > 0.0);
            let mut gains = free.map(|j| (j, gain(j))).filter(|(_, gain)| *gain > least);
            let entering =
                if step < STEEPEST * size { gains.max_by(|a, b| a.1.total_cmp(&b.1)) } else { gains.next() };
            let Some((entering, _)) = entering else { return Some(()) };
            self.step(entering, step >= STEEPEST * size)?;
        }
        None
    }

    /// Moves a variable off its bound until another reaches one; `None` where none ever does.
    fn step(&mut self, entering: usize, by_index: bool) -> Option<()> {
        let direction = if self.at_upper[entering] { -1.0 } else { 1.0 };
        let mut length = self.upper[entering];
        let mut leaving: Option<(usize, bool)> = None;
        for (i, row) in self.table.iter().enumerate() {
            let slope = direction * row[entering];
            let (room, to_upper) = if slope > PIVOT {
                (self.values[i] / slope, false)
            } else if slope < -PIVOT {
                ((self.upper[self.basis[i]] - self.values[i]) / -slope, true)
            } else {
                continue;
            };
            let room = room.max(0.0);
            let tie = leaving.is_some_and(|(k, _)| {
                room == length
                    && if by_index {
                        self.basis[i] < self.basis[k]
                    } else {
                        slope.abs() > self.table[k][entering].abs()
                    }
            });
            if room < length || tie {
                (length, leaving) = (room, Some((i, to_upper)));
            }
        }
        if !length.is_finite() {
            return None;
        }
        for (value, row) in self.values.iter_mut().zip(&self.table) {
            *value -= direction * row[entering] * length;
        }
        let Some((row, to_upper)) = leaving else {
            self.at_upper[entering] = !self.at_upper[entering];
            return Some(());
        };
        let start = if self.at_upper[entering] { self.upper[entering] } else { 0.0 };
        self.at_upper[self.basis[row]] = to_upper;
        self.at_upper[entering] = false;
        self.basis[row] = entering;
        self.values[row] = start + direction * length;
        self.pivot(row, entering);
        Some(())
    }

    fn pivot(&mut self, row: usize, column: usize) {
        let mut line = core::mem::take(&mut self.table[row]);
        let pivot = line[column];
        line.iter_mut().for_each(|a| *a /= pivot);
        for other in self.table.iter_mut().filter(|other| !other.is_empty()) {
            let factor = other[column];
            if factor != 0.0 {
                other.iter_mut().zip(&line).for_each(|(a, b)| *a -= factor * b);
            }
        }
        self.table[row] = line;
    }

    /// The variables at the present corner.
    fn corner(&self) -> Option<Vec<f64>> {
        let mut all: Vec<f64> =
            self.upper.iter().zip(&self.at_upper).map(|(upper, at)| if *at { *upper } else { 0.0 }).collect();
        self.basis.iter().for_each(|j| all[*j] = 0.0);
        let equation = |(row, right): (&Vec<f64>, &f64)| {
            let mut line: Vec<f64> = self.basis.iter().map(|j| row[*j]).collect();
            line.push(right - row.iter().zip(&all).map(|(a, y)| a * y).sum::<f64>());
            line
        };
        let equations: Vec<Vec<f64>> = self.given.iter().zip(&self.right).map(equation).collect();
        let basic = lu::solution(&equations)?;
        for (j, value) in self.basis.iter().zip(basic) {
            all[*j] = value.clamp(0.0, self.upper[*j]);
        }
        all.truncate(self.variables);
        Some(all)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn row(coefficients: &[f64], sense: Sense, right: f64) -> Row {
        Row { coefficients: coefficients.to_vec(), sense, right }
    }

    #[test]
    fn a_corner_by_hand() {
        // x + y = 1, x ≥ 2 y, y ≤ 0.25: the largest y is 0.25, and without its bound 1/3.
        let rows = [row(&[1.0, 1.0], Sense::Equal, 1.0), row(&[1.0, -2.0], Sense::AtLeast, 0.0)];
        let at = Polytope::new(&[1.0, 0.25], &rows).unwrap().maximize(&[0.0, 1.0]).unwrap();
        assert_eq!(at, [0.75, 0.25]);
        let at = Polytope::new(&[1.0, 1.0], &rows).unwrap().maximize(&[0.0, 1.0]).unwrap();
        assert!((at[1] - 1.0 / 3.0).abs() < 1e-15);
        let rows = [row(&[1.0, 1.0], Sense::Equal, 1.0), row(&[-1.0, -1.0], Sense::AtLeast, -0.5)];
        assert!(Polytope::new(&[1.0, 1.0], &rows).is_none());
    }

    #[test]
    fn a_program_on_which_the_steepest_cost_can_cycle() {
        // E. M. L. Beale, Nav. Res. Logist. Q. 2 (1955) 269: the largest value is 1/20, at (1/25, 0, 1, 0).
        let rows = [
            row(&[-0.25, 60.0, 0.04, -9.0], Sense::AtLeast, 0.0),
            row(&[-0.5, 90.0, 0.02, -3.0], Sense::AtLeast, 0.0),
        ];
        let upper = [f64::INFINITY, f64::INFINITY, 1.0, f64::INFINITY];
        let at = Polytope::new(&upper, &rows).unwrap().maximize(&[0.75, -150.0, 0.02, -6.0]).unwrap();
        let value = 0.75 * at[0] - 150.0 * at[1] + 0.02 * at[2] - 6.0 * at[3];
        assert!((value - 0.05).abs() < 1e-14 && (at[0] - 0.04).abs() < 1e-14, "{at:?}");
    }

    #[test]
    fn nothing_bounds_it() {
        let rows = [row(&[1.0, -1.0], Sense::AtLeast, 0.0)];
        assert!(
            Polytope::new(&[f64::INFINITY, f64::INFINITY], &rows).unwrap().maximize(&[1.0, 0.0]).is_none()
        );
    }
}
