//! The regions of compositions that have one matrix: convex pieces, each bounded by linear conditions.

use super::matrix::{AL, C, CHROMIUM, CO, CR, EARLY, FE, LATE, MN, MOST_CARBON, Matrix, NI, NICKEL};

/// What a condition counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::alloy) enum Amount {
    Mass,
    Moles,
}

/// Σ aᵢ pᵢ + c ≥ 0, or > 0, with p in percent of the mass or of the moles.
#[derive(Clone, Debug)]
pub(in crate::alloy) struct Condition {
    pub amount: Amount,
    /// Atomic numbers and their coefficients; a number may come twice.
    pub terms: Vec<(usize, f64)>,
    pub constant: f64,
    /// Whether 0 is not allowed.
    pub strict: bool,
}

impl Condition {
    fn new(amount: Amount, terms: impl IntoIterator<Item = (usize, f64)>, constant: f64) -> Self {
        Self { amount, terms: terms.into_iter().collect(), constant, strict: false }
    }

    /// Σ p ≥ percent.
    fn at_least(amount: Amount, elements: &[usize], percent: f64) -> Self {
        Self::new(amount, elements.iter().map(|z| (*z, 1.0)), -percent)
    }

    /// Σ p < percent.
    fn below(amount: Amount, elements: &[usize], percent: f64) -> Self {
        Self::at_least(amount, elements, percent).opposite()
    }

    /// What holds where this does not.
    fn opposite(mut self) -> Self {
        self.terms.iter_mut().for_each(|(_, a)| *a = -*a);
        self.constant = -self.constant;
        self.strict = !self.strict;
        self
    }

    /// This form plus `factor` times another of the same amount.
    fn plus(mut self, factor: f64, other: &Self) -> Self {
        self.terms.extend(other.terms.iter().map(|(z, a)| (*z, factor * a)));
        self.constant += factor * other.constant;
        self
    }
}

/// Convex regions under construction; `span` tells the least and the largest value of a condition.
struct Regions<'a, S> {
    present: &'a [usize],
    span: S,
    /// Elements that can have the largest mass, and the conditions that they have it.
    bases: Vec<(usize, Vec<Condition>)>,
    found: Vec<(Matrix, Vec<Condition>)>,
}

/// A value of a condition nearer to 0 than this is left to the exact search.
const NEAR: f64 = 1e-9;

/// The convex regions of every matrix among compositions of `present`, which overlap or touch.
///
/// `span` gives the least and the largest value that a condition takes over the compositions of interest: a region whose
/// conditions cannot hold is left out, and a condition that always holds is not listed. [`Matrix::of`] is the definition;
/// the regions of one matrix together are the compositions it gives that matrix, but for ties of the largest element.
pub(in crate::alloy) fn regions(
    present: &[usize],
    span: impl Fn(&Condition) -> (f64, f64),
) -> Vec<(Matrix, Vec<Condition>)> {
    let mut all = Regions { present, span, bases: Vec::new(), found: Vec::new() };
    all.bases = present.iter().filter_map(|base| Some((*base, all.largest(*base)?))).collect();
    let aluminum = Condition::at_least(Amount::Moles, &[AL], 50.0);
    all.add(Matrix::FccAl, &[], std::slice::from_ref(&aluminum));
    if let Some(rest) = all.narrowed(&[], &[aluminum.opposite()]) {
        all.by_shares(&rest);
    }
    all.found
}

impl<S: Fn(&Condition) -> (f64, f64)> Regions<'_, S> {
    /// The conditions and more; nothing where they cannot hold.
    fn narrowed(&self, conditions: &[Condition], more: &[Condition]) -> Option<Vec<Condition>> {
        let mut all = conditions.to_vec();
        for condition in more {
            let (least, most) = (self.span)(condition);
            if most < -NEAR {
                return None;
            }
            if least <= NEAR {
                all.push(condition.clone());
            }
        }
        Some(all)
    }

    /// The conditions that an element has the largest mass.
    fn largest(&self, base: usize) -> Option<Vec<Condition>> {
        let more = |z: &usize| {
            let condition = Condition::new(Amount::Mass, [(base, 1.0), (*z, -1.0)], 0.0);
            Condition { strict: *z < base, ..condition }
        };
        let others: Vec<Condition> = self.present.iter().filter(|z| **z != base).map(more).collect();
        self.narrowed(&[], &others)
    }

    fn add(&mut self, matrix: Matrix, conditions: &[Condition], more: &[Condition]) {
        if let Some(conditions) = self.narrowed(conditions, more) {
            self.found.push((matrix, conditions));
        }
    }

    /// Rule 2, and what it leaves to rule 3.
    fn by_shares(&mut self, conditions: &[Condition]) {
        let principal = |z: &usize| Condition::at_least(Amount::Moles, &[*z], 40.0);
        let principals: Vec<Condition> = self.present.iter().map(principal).collect();
        if principals.iter().any(|principal| (self.span)(principal).0 > NEAR) {
            return self.by_base(conditions);
        }
        for principal in &principals {
            if let Some(rest) = self.narrowed(conditions, std::slice::from_ref(principal)) {
                self.by_base(&rest);
            }
        }
        let none: Vec<Condition> = principals.into_iter().map(Condition::opposite).collect();
        let Some(none) = self.narrowed(conditions, &none) else { return };
        let late = Condition::at_least(Amount::Moles, &LATE, 60.0);
        let cobalt = Condition::at_least(Amount::Mass, &[CO], 38.0);
        self.add(Matrix::FccCo, &none, &[late.clone(), cobalt.clone()]);
        self.add(Matrix::FccNi, &none, &[late.clone(), cobalt.opposite()]);
        let early = Condition::at_least(Amount::Moles, &EARLY, 60.0);
        self.add(Matrix::BccRefractory, &none, &[late.clone().opposite(), early.clone()]);
        if let Some(rest) = self.narrowed(&none, &[late.opposite(), early.opposite()]) {
            self.by_base(&rest);
        }
    }

    /// Rules 3 and 4: by the element of the largest mass.
    fn by_base(&mut self, conditions: &[Condition]) {
        for (base, largest) in self.bases.clone() {
            let conditions: Vec<Condition> = conditions.iter().chain(&largest).cloned().collect();
            let iron = Condition::at_least(Amount::Mass, &[FE], 30.0);
            let alloyed = Condition::at_least(Amount::Mass, &[NI, CR, MN], 5.0);
            match base {
                FE => self.iron(&conditions),
                CO => {
                    if let Some(magnetic) =
                        self.narrowed(&conditions, &[iron.clone(), alloyed.clone().opposite()])
                    {
                        self.iron(&magnetic);
                    }
                    self.add(Matrix::FccCo, &conditions, &[iron.opposite()]);
                    self.add(Matrix::FccCo, &conditions, &[alloyed]);
                }
                base => self.add(Matrix::of_base(base), &conditions, &[]),
            }
        }
    }

    fn iron(&mut self, conditions: &[Condition]) {
        let nickel = Condition::at_least(Amount::Mass, &[NI], 27.0);
        let little_chromium = Condition::below(Amount::Mass, &[CR], 3.0);
        self.add(Matrix::FccFeNi, conditions, &[nickel.clone(), little_chromium.clone()]);
        for outside in [nickel.opposite(), little_chromium.opposite()] {
            let Some(conditions) = self.narrowed(conditions, &[outside]) else { continue };
            let manganese = Condition::at_least(Amount::Mass, &[MN], 10.0);
            let some_chromium = Condition::below(Amount::Mass, &[CR], 10.0);
            self.add(Matrix::FccFe, &conditions, &[manganese.clone(), some_chromium.clone()]);
            for outside in [manganese.opposite(), some_chromium.opposite()] {
                if let Some(conditions) = self.narrowed(&conditions, &[outside]) {
                    self.by_equivalents(&conditions);
                }
            }
        }
    }

    fn by_equivalents(&mut self, conditions: &[Condition]) {
        let carbon = Condition::at_least(Amount::Mass, &[C], MOST_CARBON);
        let without_carbon = NICKEL.into_iter().filter(|(z, _)| *z != C);
        let most = NICKEL.iter().filter(|(z, _)| *z == C).map(|(_, weight)| weight * MOST_CARBON).sum();
        let pieces = [
            (carbon.clone().opposite(), Condition::new(Amount::Mass, NICKEL, 0.0)),
            (carbon, Condition::new(Amount::Mass, without_carbon, most)),
        ];
        let chromium = Condition::new(Amount::Mass, CHROMIUM, 0.0);
        for (carbon, nickel) in pieces {
            let Some(conditions) = self.narrowed(conditions, &[carbon]) else { continue };
            let mut enough = nickel.clone().plus(0.8, &chromium);
            enough.constant -= 24.0;
            let ferritic = Condition::new(Amount::Mass, CHROMIUM.map(|(z, a)| (z, 0.36 * a)), 0.0);
            let ferritic = ferritic.plus(-1.0, &nickel);
            let duplex = Condition { strict: true, ..chromium.clone().plus(-1.95, &nickel) };
            self.add(Matrix::BccFe, &conditions, &[enough.clone().opposite()]);
            self.add(Matrix::BccFe, &conditions, std::slice::from_ref(&ferritic));
            let Some(rest) = self.narrowed(&conditions, &[enough, ferritic.opposite()]) else { continue };
            self.add(Matrix::DuplexFe, &rest, std::slice::from_ref(&duplex));
            self.add(Matrix::FccFe, &rest, &[duplex.opposite()]);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::Random;
    use crate::alloy::Composition;

    /// Every composition lies in a region of its own matrix, and strictly inside no region of another.
    #[test]
    fn regions_are_what_the_classifier_says() {
        const POOL: [&str; 14] =
            ["Fe", "Ni", "Co", "Cr", "Mn", "Al", "Ti", "Mo", "Cu", "Nb", "Mg", "C", "N", "Si"];
        let mut random = Random::new(2);
        let number = |symbol: &&str| usize::from(crate::data::element(symbol).unwrap().atomic_number);
        let all = regions(&POOL.iter().map(number).collect::<Vec<_>>(), |_| (-1.0, 1.0));
        let mut seen = Vec::new();
        for _ in 0..4000 {
            let amount = |symbol: &&'static str| {
                let share = random.uniform();
                let small = if ["C", "N", "Si"].contains(symbol) { 0.01 } else { 1.0 };
                (*symbol, small * share * share * share * share)
            };
            let parts: Vec<(&str, f64)> = POOL.iter().map(amount).collect();
            let composition = Composition::from_mole_ratios(&parts).unwrap();
            let matrix = Matrix::of(&composition);
            let value = |condition: &Condition| {
                let terms = condition.terms.iter().map(|(z, a)| {
                    let found =
                        composition.components().iter().find(|c| usize::from(c.element.atomic_number) == *z);
                    found.map_or(0.0, |c| match condition.amount {
                        Amount::Mass => 100.0 * a * c.mass_fraction,
                        Amount::Moles => 100.0 * a * c.mole_fraction,
                    })
                });
                terms.sum::<f64>() + condition.constant
            };
            let holds = |conditions: &[Condition], least: f64| conditions.iter().all(|c| value(c) > least);
            assert!(all.iter().any(|(m, conditions)| *m == matrix && holds(conditions, -1e-9)));
            assert!(!all.iter().any(|(m, conditions)| *m != matrix && holds(conditions, 1e-9)));
            if !seen.contains(&matrix) {
                seen.push(matrix);
            }
        }
        assert!(seen.len() >= 10, "{seen:?}");
    }
}
