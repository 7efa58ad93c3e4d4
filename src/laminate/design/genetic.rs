//! A genetic algorithm over stacking sequences, after Le Riche and Haftka: elitist, with a permutation operator.

use super::evaluation::{Evaluator, Standing};
use super::rules::between;
use super::run::{Run, Stop};
use crate::numeric::Random;

/// Candidates of a generation.
const POPULATION: usize = 40;
/// How likely parents are mixed, a place is changed, two places are swapped.
const CROSSOVER: f64 = 0.95;
const MUTATION: f64 = 1.0;
const SWAP: f64 = 0.75;
/// Generations without a better best candidate before all but the best are drawn anew.
const PATIENCE: usize = 25;
/// Generations without anything new before the search is given up.
const HOPELESS: usize = 2000;

struct Member {
    genes: Vec<u8>,
    standing: Standing,
}

/// Spends `budget` evaluations on candidates with the evaluator's number of plies.
///
/// Linear ranking selection, two-point crossover, mutation of single places, and a swap of two places, which changes
/// bending without changing the membrane. Feasible candidates come before infeasible ones; the best always survive.
///
/// # References
/// R. Le Riche, R. T. Haftka, AIAA J. 31 (1993) 951, doi:10.2514/3.11710; K. Deb, Comput. Methods Appl. Mech. Eng. 186
/// (2000) 311, doi:10.1016/S0045-7825(99)00389-8 (constraints).
pub(super) fn run(
    evaluator: &mut Evaluator,
    run: &mut Run,
    random: &mut Random,
    budget: u64,
) -> Result<(), Stop> {
    (run.exact, run.used.genetic) = (false, true);
    let mut seen = std::collections::BTreeSet::new();
    let mut population: Vec<Member> = Vec::new();
    let (mut idle, mut fruitless) = (0, 0);
    let mut best: Option<Standing> = None;
    while (seen.len() as u64) < budget && fruitless < HOPELESS {
        if population.is_empty() || idle > PATIENCE {
            population.truncate(2);
            idle = 0;
            for _ in 0..10 * POPULATION {
                if population.len() >= POPULATION {
                    break;
                }
                let genes = repaired(drawn(evaluator, random), evaluator, random);
                admit(&mut population, &mut seen, evaluator, run, genes)?;
            }
        }
        let before = seen.len();
        for _ in 0..POPULATION {
            let genes = child(&population, evaluator, random);
            admit(&mut population, &mut seen, evaluator, run, genes)?;
        }
        fruitless = if seen.len() == before { fruitless + 1 } else { 0 };
        population.truncate(POPULATION);
        let first = population.first().map(|member| member.standing);
        let better = first.is_some_and(|now| best.is_none_or(|known| now.beats(&known)));
        idle = if better { 0 } else { idle + 1 };
        if better {
            best = first;
        }
    }
    Ok(())
}

/// Puts a candidate that is new in its place in the population, best first.
fn admit(
    population: &mut Vec<Member>,
    seen: &mut std::collections::BTreeSet<Vec<u8>>,
    evaluator: &mut Evaluator,
    run: &mut Run,
    genes: Vec<u8>,
) -> Result<(), Stop> {
    run.step(evaluator)?;
    if !seen.insert(genes.clone()) {
        return Ok(());
    }
    let standing = run.offer(evaluator, &genes)?;
    let place = population.partition_point(|member| !standing.beats(&member.standing));
    population.insert(place, Member { genes, standing });
    Ok(())
}

fn drawn(evaluator: &Evaluator, random: &mut Random) -> Vec<u8> {
    (0..evaluator.length()).map(|_| random.below(evaluator.blocks.len()) as u8).collect()
}

/// A child of two members, the better ones more likely.
fn child(population: &[Member], evaluator: &Evaluator, random: &mut Random) -> Vec<u8> {
    let mut pick = || {
        // The smaller of two draws is linear ranking.
        let (i, j) = (random.below(population.len()), random.below(population.len()));
        population.get(i.min(j)).map(|member| member.genes.clone()).unwrap_or_default()
    };
    let (mut genes, other) = (pick(), pick());
    if genes.is_empty() {
        return drawn(evaluator, random);
    }
    let length = genes.len();
    if random.uniform() < CROSSOVER {
        let (i, j) = (random.below(length + 1), random.below(length + 1));
        let range = i.min(j)..i.max(j);
        genes[range.clone()].copy_from_slice(&other[range]);
    }
    for gene in &mut genes {
        if random.uniform() * (length as f64) < MUTATION {
            *gene = random.below(evaluator.blocks.len()) as u8;
        }
    }
    if random.uniform() < SWAP {
        let (i, j) = (random.below(length), random.below(length));
        genes.swap(i, j);
    }
    repaired(genes, evaluator, random)
}

/// Balances a candidate by turning the sign of surplus plies; a ply that stays alone becomes 0° or 90°, if allowed.
fn repaired(mut genes: Vec<u8>, evaluator: &Evaluator, random: &mut Random) -> Vec<u8> {
    let family = &evaluator.problem.family;
    if !family.balanced || family.pairs {
        return genes;
    }
    let angle = |kind: usize| evaluator.blocks[kind][0];
    let kinds = evaluator.blocks.len();
    let own: Vec<u8> =
        (0..kinds).filter(|k| between(2.0 * angle(*k), 0.0) <= 1e-9).map(|k| k as u8).collect();
    let places = genes.len() - usize::from(evaluator.has_middle());
    let settle = |gene: &mut u8, random: &mut Random| {
        if let Some(calm) = own.get(random.below(own.len())) {
            *gene = *calm;
        }
    };
    if let Some(middle) = genes.get_mut(places).filter(|gene| !own.contains(*gene)) {
        settle(middle, random);
    }
    for kind in 0..kinds {
        if own.contains(&(kind as u8)) {
            continue;
        }
        let partner = (0..kinds).find(|k| between(angle(*k), -angle(kind)) <= 1e-9);
        let at = |genes: &[u8], k: usize| -> Vec<usize> {
            (0..places).filter(|i| usize::from(genes[*i]) == k).collect()
        };
        let mine = at(&genes, kind);
        let theirs = partner.map_or(0, |k| at(&genes, k).len());
        let surplus = mine.len().saturating_sub(theirs);
        for (i, place) in mine.iter().rev().take(surplus.div_ceil(2)).enumerate() {
            match partner {
                Some(k) if i < surplus / 2 => genes[*place] = k as u8,
                _ => settle(&mut genes[*place], random),
            }
        }
        if partner.is_none() {
            for place in mine {
                settle(&mut genes[place], random);
            }
        }
    }
    genes
}
