//! Exact search: the shares of the angles first, then their order, leaving out what a bound excludes.

use super::evaluation::Evaluator;
use super::measure::Values;
use super::rules::{between, unbalanced};
use super::run::{Run, Stop};

/// Bounds are raised by this share, so that rounding never excludes the optimum.
const ROUNDING: f64 = 1e-12;

/// A choice of shares that may hold a good order.
struct Shares {
    bound: f64,
    counts: Vec<usize>,
    middle: Option<u8>,
    values: Values,
}

/// Looks at every laminate of the family that a bound does not exclude.
///
/// For shares, what the order does not change is known, and for buckling modes the best order is: the stiffest plies
/// outside (the rearrangement inequality). The least of these over the modes bounds every order from above.
pub(super) fn run(evaluator: &mut Evaluator, run: &mut Run, limit: u64) -> Result<(), Stop> {
    (run.exact, run.used.exact) = (true, true);
    let mut tree = Tree::new(evaluator, limit);
    let mut shares = tree.all_shares(evaluator, run)?;
    shares.sort_by(|a, b| b.bound.total_cmp(&a.bound));
    for Shares { bound, mut counts, middle, values } in shares {
        if run.is_beaten(bound) {
            break;
        }
        tree.genes.clear();
        tree.orders(evaluator, run, &mut counts, middle, &values)?;
    }
    Ok(())
}

struct Tree {
    genes: Vec<u8>,
    weights: Vec<f64>,
    /// For each mode, the blocks from the largest g to the smallest.
    ranked: Vec<Vec<usize>>,
    left: u64,
}

impl Tree {
    fn new(evaluator: &Evaluator, limit: u64) -> Self {
        let ranked = |g: &Vec<f64>| {
            let mut order: Vec<usize> = (0..g.len()).collect();
            order.sort_by(|a, b| g[*b].total_cmp(&g[*a]));
            order
        };
        Self {
            genes: Vec::new(),
            weights: (0..evaluator.length()).map(|i| evaluator.weight(i)).collect(),
            ranked: evaluator.modes.iter().flat_map(|modes| &modes.of_angles).map(ranked).collect(),
            left: limit,
        }
    }

    fn count(&mut self) -> Result<(), Stop> {
        self.left = self.left.checked_sub(1).ok_or(Stop::Limit)?;
        Ok(())
    }

    /// Every choice of shares that can meet the constraints and the rules on shares.
    fn all_shares(&mut self, evaluator: &mut Evaluator, run: &mut Run) -> Result<Vec<Shares>, Stop> {
        let kinds = evaluator.blocks.len();
        let middles: Vec<Option<u8>> =
            if evaluator.has_middle() { (0..kinds as u8).map(Some).collect() } else { vec![None] };
        let places = evaluator.length() - usize::from(evaluator.has_middle());
        let mut found = Vec::new();
        for middle in middles {
            let mut counts = vec![0; kinds];
            counts[0] = places;
            loop {
                self.count()?;
                run.step(evaluator)?;
                if let Some(shares) = self.shares(evaluator, run, &counts, middle)? {
                    found.push(shares);
                }
                if !next_composition(&mut counts) {
                    break;
                }
            }
        }
        Ok(found)
    }

    fn shares(
        &mut self,
        evaluator: &mut Evaluator,
        run: &mut Run,
        counts: &[usize],
        middle: Option<u8>,
    ) -> Result<Option<Shares>, Stop> {
        let mut genes: Vec<u8> =
            counts.iter().enumerate().flat_map(|(kind, count)| vec![kind as u8; *count]).collect();
        genes.extend(middle);
        let angles = evaluator.angles(&genes);
        let family = &evaluator.problem.family;
        if (family.balanced && unbalanced(&angles) > 0) || family.rules.shortfall(&angles) > 0.0 {
            return Ok(None);
        }
        let values = evaluator.shared_values(&genes)?;
        self.genes.clear();
        match self.bound(evaluator, counts, middle, &values) {
            Some(bound) => Ok(Some(Shares { bound, counts: counts.to_vec(), middle, values })),
            None if run.closest.is_none() => {
                run.offer(evaluator, &genes)?;
                Ok(None)
            }
            None => Ok(None),
        }
    }

    /// The largest score of candidates that begin with the chosen blocks and go on with `counts` in any order.
    fn bound(
        &self,
        evaluator: &Evaluator,
        counts: &[usize],
        middle: Option<u8>,
        values: &Values,
    ) -> Option<f64> {
        let buckling = self.buckling(evaluator, counts, middle);
        let bound = evaluator.bound(values, buckling * (1.0 + ROUNDING))?;
        Some(bound + bound.abs() * ROUNDING)
    }

    fn buckling(&self, evaluator: &Evaluator, counts: &[usize], middle: Option<u8>) -> f64 {
        let Some(modes) = &evaluator.modes else { return f64::INFINITY };
        let chosen = self.genes.len();
        let mut least = f64::INFINITY;
        for (g, ranked) in modes.of_angles.iter().zip(&self.ranked) {
            let fixed = self.genes.iter().zip(&self.weights).map(|(gene, w)| w * g[usize::from(*gene)]);
            let mut sum: f64 = fixed.sum();
            let mut weights = self.weights[chosen..].iter();
            for kind in ranked {
                for weight in weights.by_ref().take(counts[*kind]) {
                    sum += weight * g[*kind];
                }
            }
            if let (Some(middle), Some(weight)) = (middle, weights.next()) {
                sum += weight * g[usize::from(middle)];
            }
            least = least.min(sum);
        }
        least
    }

    /// Every order of `counts` behind the chosen blocks; whether one was enough, since no measure depends on it.
    fn orders(
        &mut self,
        evaluator: &mut Evaluator,
        run: &mut Run,
        counts: &mut [usize],
        middle: Option<u8>,
        values: &Values,
    ) -> Result<bool, Stop> {
        self.count()?;
        run.step(evaluator)?;
        if counts.iter().all(|count| *count == 0) {
            let mut genes = self.genes.clone();
            genes.extend(middle);
            let standing = run.offer(evaluator, &genes)?;
            return Ok(standing.is_feasible() && evaluator.all_order_free());
        }
        for kind in 0..counts.len() {
            if counts[kind] == 0 {
                continue;
            }
            counts[kind] -= 1;
            self.genes.push(kind as u8);
            let promising = self.obeys(evaluator)
                && self.bound(evaluator, counts, middle, values).is_some_and(|bound| !run.is_beaten(bound));
            let enough = promising && self.orders(evaluator, run, counts, middle, values)?;
            self.genes.pop();
            counts[kind] += 1;
            if enough {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether the chosen blocks obey the rules on order so far.
    fn obeys(&self, evaluator: &Evaluator) -> bool {
        let rules = &evaluator.problem.family.rules;
        let tail = rules.max_contiguous.map_or(2, |limit| limit + 2).min(self.genes.len());
        let angles: Vec<f64> = self.genes[self.genes.len() - tail..]
            .iter()
            .flat_map(|gene| evaluator.blocks[usize::from(*gene)].iter().copied())
            .collect();
        let first = self.genes.len() == tail && rules.no_zero_on_surface;
        rules.neighbors(&angles) == 0 && !(first && angles.first().is_some_and(|a| between(*a, 0.0) <= 1e-9))
    }
}

/// The next way to write the sum of `counts` as an ordered sum, from (n, 0, …) to (…, 0, n).
fn next_composition(counts: &mut [usize]) -> bool {
    let last = counts.len() - 1;
    let Some(i) = (0..last).rev().find(|i| counts[*i] > 0) else { return false };
    let tail = counts[last];
    counts[last] = 0;
    counts[i] -= 1;
    counts[i + 1] += 1 + tail;
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compositions_are_all_there() {
        let mut counts = vec![5, 0, 0, 0];
        let mut seen = std::collections::BTreeSet::from([counts.clone()]);
        while next_composition(&mut counts) {
            assert_eq!(counts.iter().sum::<usize>(), 5);
            assert!(seen.insert(counts.clone()));
        }
        assert_eq!(seen.len(), 56); // (5 + 3)! / (5! 3!)
    }
}
