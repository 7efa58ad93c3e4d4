//! From a specification to a range of density.

use super::density::{DensityColumns, Matrix, RowStatus, molar_volume_in, volume_per_mass};
use super::{Basis, Composition, ElementLimits, Nominal, Specification};
use crate::Random;
use crate::data;
use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Density, Quantity as _};

/// Rounds of the search for an extreme; each lands on a better corner of the limits, so few are needed.
const ROUNDS: usize = 200;
/// The most elements of which all corners are looked at.
const CORNERS: usize = 10;
/// Draws that may miss the limits for each that is wanted.
const MISSES: usize = 200;

/// Limits of the fraction of one element, parts of 1, and what a unit of it weighs and fills.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Least fraction.
    pub low: f64,
    /// Largest fraction.
    pub high: f64,
    /// Mass per fraction: 1 for mass fractions, kg/mol for mole fractions.
    pub mass: f64,
    /// Volume per fraction: m³/kg for mass fractions, m³/mol for mole fractions.
    pub volume: f64,
}

impl Limits {
    /// Limits of a mass fraction, and the volume per mass of the element in the alloy, m³/kg.
    pub fn of_mass(low: f64, high: f64, specific_volume: f64) -> Self {
        Self { low, high, mass: 1.0, volume: specific_volume }
    }
}

/// The compositions with the least and the largest density that limits allow.
#[derive(Clone, Debug, PartialEq)]
pub struct DensityRange {
    /// The least density.
    pub low: Density,
    /// Fractions there.
    pub at_low: Vec<f64>,
    /// The largest density.
    pub high: Density,
    /// Fractions there.
    pub at_high: Vec<f64>,
}

/// Least and largest density over all compositions within limits whose fractions add up to 1.
///
/// ```text
/// ρ = Σ fᵢ mᵢ / Σ fᵢ vᵢ      low ≤ f ≤ high,  Σ f = 1
/// ```
///
/// A ratio of two linear functions has its extremes in corners of the limits. For a trial density λ the corner with the
/// largest Σ f (m − λ v) is found by handing out what the lower limits leave in the order of m − λ v; its density is the
/// next λ, until none is larger (Dinkelbach). For mass fractions, where every m is 1, the first round is exact. The
/// extremes are exact as long as the volumes do not change within the limits.
///
/// ```
/// use matprop::alloy::{Limits, density_range};
///
/// // Ti-6Al-4V to specification: Al 5.5-6.75, V 3.5-4.5, Fe 0-0.40 %, titanium the rest.
/// let limit = |low, high, density: f64| Limits::of_mass(low, high, 1.0 / density);
/// let range = density_range(&[
///     limit(0.055, 0.0675, 2698.9),
///     limit(0.035, 0.045, 6110.0),
///     limit(0.0, 0.004, 7874.0),
///     limit(0.0, 1.0, 4506.0),
/// ])?;
/// assert!((range.low.kg_m3() - 4349.388535015196).abs() < 1e-8);
/// assert!((range.high.kg_m3() - 4403.392450488154).abs() < 1e-8);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `empty`, `out_of_range` for a limit outside 0 to 1 or a lower one above the upper, `fraction_sum` when no composition
/// within the limits adds up to 1.
///
/// # References
/// W. Dinkelbach, Manage. Sci. 13 (1967) 492. doi:10.1287/mnsc.13.7.492
pub fn density_range(limits: &[Limits]) -> Result<DensityRange, ErrorKind> {
    if limits.is_empty() {
        return Err(ErrorKind::Empty { what: "elements".into() });
    }
    for limit in limits {
        let fit = limit.low >= 0.0 && limit.high <= 1.0 && limit.low <= limit.high;
        if !fit {
            let (quantity, rule) =
                ("limit of a mass fraction", "0 to 100 %, the lower limit not above the upper");
            let value = 100.0 * if limit.low < 0.0 { limit.low } else { limit.high };
            return Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix("%"), rule });
        }
    }
    let (high, at_high) = extreme(limits, 1.0)?;
    let (low, at_low) = extreme(limits, -1.0)?;
    Ok(DensityRange { low, at_low, high, at_high })
}

/// The largest density for a sign of 1, the least for −1, and where it is.
fn extreme(limits: &[Limits], sign: f64) -> Result<(Density, Vec<f64>), ErrorKind> {
    let mut best = filled(limits, 0..limits.len())?;
    let mut density = density_of(limits, &best);
    for _ in 0..ROUNDS {
        let gain = |i: &usize| limits.get(*i).map_or(0.0, |l| sign * (l.mass - density * l.volume));
        let mut order: Vec<usize> = (0..limits.len()).collect();
        order.sort_by(|a, b| gain(b).total_cmp(&gain(a)));
        let corner = filled(limits, order)?;
        let next = density_of(limits, &corner);
        if !(sign * (next - density) > 0.0) {
            break;
        }
        (best, density) = (corner, next);
    }
    Ok((Density::from_si(density)?, best))
}

fn density_of(limits: &[Limits], fractions: &[f64]) -> f64 {
    let sum = |of: fn(&Limits) -> f64| fractions.iter().zip(limits).map(|(f, l)| f * of(l)).sum::<f64>();
    sum(|limit| limit.mass) / sum(|limit| limit.volume)
}

/// The lower limits, filled up to 1 in this order.
fn filled(limits: &[Limits], order: impl IntoIterator<Item = usize>) -> Result<Vec<f64>, ErrorKind> {
    let mut fractions: Vec<f64> = limits.iter().map(|limit| limit.low).collect();
    let mut rest = 1.0 - fractions.iter().sum::<f64>();
    let refuse = |sum: f64| ErrorKind::FractionSum { percent: 100.0 * sum, tolerance: 0.0 };
    if rest < -1e-12 {
        return Err(refuse(1.0 - rest));
    }
    rest = rest.max(0.0);
    for i in order {
        let (Some(fraction), Some(limit)) = (fractions.get_mut(i), limits.get(i)) else { continue };
        let more = f64::min(rest, limit.high - limit.low);
        *fraction += more;
        rest -= more;
    }
    if rest > 1e-12 {
        return Err(refuse(1.0 - rest));
    }
    Ok(fractions)
}

/// Standard uncertainty of the density from those of mass fractions, the rest taken up by a balance element, kg/m³.
///
/// ```text
/// u²(ρ) = Σ (∂ρ/∂wᵢ)² u²(wᵢ)      ∂ρ/∂wᵢ = −ρ² (vᵢ − v_balance)
/// ```
///
/// First order, independent inputs. `parts` are (specific volume, standard uncertainty of the mass fraction) of every
/// element but the balance.
///
/// ```
/// use matprop::{alloy::density_uncertainty, quantity::Density};
///
/// let u = density_uncertainty(Density::from_kg_m3(4373.0)?, 1.0 / 4506.0, &[(1.0 / 2698.9, 0.0015)]);
/// assert!((u - 4373.0 * 4373.0 * (1.0 / 2698.9 - 1.0 / 4506.0) * 0.0015).abs() < 1e-9);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # References
/// JCGM 100:2008, sec. 5.1.2.
pub fn density_uncertainty(density: Density, balance: f64, parts: &[(f64, f64)]) -> f64 {
    let square = density.si() * density.si();
    let term = |(volume, u): &(f64, f64)| square * (volume - balance) * u;
    parts.iter().map(|part| term(part) * term(part)).sum::<f64>().sqrt()
}

/// The density model of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RangeModel {
    /// Apparent molar volumes by matrix.
    ApparentVolumes,
    /// Ideal mixing.
    IdealMixing,
}

/// All densities that a specification allows.
#[derive(Clone, Debug)]
pub struct SpecifiedDensities {
    /// The extremes, with the fractions there in the order and the basis of the specification.
    pub range: DensityRange,
    /// The matrices that corners of the limits have. With one the extremes are exact; with several they are those of
    /// the corners.
    pub matrices: Vec<Matrix>,
    /// Standard uncertainty of the density of the nominal composition, kg/m³, if each limited fraction is equally
    /// likely anywhere within its limits; nothing where no one element takes the rest.
    pub standard_uncertainty: Option<f64>,
    specification: Specification,
    basis: Basis,
    model: RangeModel,
    own: Vec<(String, f64)>,
}

/// Least, largest and uncertain density of a specification with limits.
///
/// With apparent volumes the volumes are those of the matrix of each composition. Where all corners of the limits have
/// one matrix, the extremes are exact; where they have several, the extremes are those of the corners, and between two
/// matrices the density may lie beyond them. Of more than ten elements only the corners are looked at that have one
/// element or an extreme in them.
///
/// ```text
/// u² = Σ (∂ρ/∂fᵢ − ∂ρ/∂f_rest)² (highᵢ − lowᵢ)²/12
/// ```
///
/// ```
/// use matprop::alloy::{RangeModel, read, specified_densities};
///
/// let reading = read("Al 5.5-6.75, V 3.5-4.5, Fe ≤ 0.40, Ti bal.", None)?;
/// let found = specified_densities(&reading.specification()?, reading.basis, RangeModel::IdealMixing, &[])?;
/// assert!((found.range.low.kg_m3() - 4349.388535015196).abs() < 1e-8);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// `own` are volumes of your own for apparent volumes, cm³/mol by symbol.
///
/// # Errors
/// As [`density_range`], `no_element_volume`; `conflict` for ratios, which have no limits.
///
/// # References
/// JCGM 100:2008, sec. 4.3.7 (rectangular distribution) and 5.1.2.
pub fn specified_densities(
    specification: &Specification,
    basis: Basis,
    model: RangeModel,
    own: &[(&str, f64)],
) -> Result<SpecifiedDensities, ErrorKind> {
    if basis == Basis::MoleRatio {
        let (field, other) = ("range".to_owned(), "mole ratios, which have no limits".to_owned());
        return Err(ErrorKind::Conflict { field, other });
    }
    let all = &specification.limits;
    let at = |matrix: Matrix| {
        all.iter().map(|limit| physical(limit, basis, model, matrix, own)).collect::<Result<Vec<Limits>, _>>()
    };
    let nominal = Matrix::of(&specification.composition);
    let mut range = density_range(&at(nominal)?)?;
    let mut matrices = vec![nominal];
    if model == RangeModel::ApparentVolumes {
        let mut corners = corners(&at(nominal)?)?;
        corners.extend([range.at_low.clone(), range.at_high.clone()]);
        let of = |corner: &Vec<f64>| Ok(Matrix::of(&composition(all, basis, corner)?));
        let kinds: Vec<Matrix> = corners.iter().map(of).collect::<Result<_, ErrorKind>>()?;
        for matrix in &kinds {
            if !matrices.contains(matrix) {
                matrices.push(*matrix);
            }
        }
        if matrices.len() > 1 {
            range = of_corners(corners, &kinds, &at)?;
        }
    }
    let standard_uncertainty = uncertainty(specification, &at(nominal)?);
    let own = own.iter().map(|(symbol, volume)| ((*symbol).to_owned(), *volume)).collect();
    let specification = specification.clone();
    Ok(SpecifiedDensities { range, matrices, standard_uncertainty, specification, basis, model, own })
}

/// The extremes of corners, each with the volumes of its own matrix.
fn of_corners(
    corners: Vec<Vec<f64>>,
    kinds: &[Matrix],
    at: &dyn Fn(Matrix) -> Result<Vec<Limits>, ErrorKind>,
) -> Result<DensityRange, ErrorKind> {
    let volumes: Vec<Vec<Limits>> = Matrix::ALL.iter().map(|m| at(*m)).collect::<Result<_, _>>()?;
    let densities: Vec<f64> = corners
        .iter()
        .zip(kinds)
        .map(|(corner, matrix)| volumes.get(*matrix as usize).map_or(f64::NAN, |v| density_of(v, corner)))
        .collect();
    let extreme = |sign: f64| {
        let best =
            (0..densities.len()).max_by(|a, b| (sign * densities[*a]).total_cmp(&(sign * densities[*b])));
        best.ok_or(ErrorKind::Empty { what: "elements".into() })
    };
    let (low, high) = (extreme(-1.0)?, extreme(1.0)?);
    Ok(DensityRange {
        low: Density::from_si(densities[low])?,
        at_low: corners[low].clone(),
        high: Density::from_si(densities[high])?,
        at_high: corners[high].clone(),
    })
}

/// Mass and volume per fraction of an element.
fn physical(
    limit: &ElementLimits,
    basis: Basis,
    model: RangeModel,
    matrix: Matrix,
    own: &[(&str, f64)],
) -> Result<Limits, ErrorKind> {
    let element = data::element(&limit.symbol)?;
    let weight = 1e-3 * element.standard_atomic_weight;
    let per_mass = match (model, own.iter().find(|(symbol, _)| *symbol == limit.symbol)) {
        (RangeModel::IdealMixing, _) => volume_per_mass(element)?.0,
        (_, Some((_, volume))) => 1e-6 * volume / weight,
        (_, None) => 1e-6 * molar_volume_in(matrix, element)? / weight,
    };
    let mass = if basis == Basis::Mass { 1.0 } else { weight };
    let high = limit.high.min(1.0);
    Ok(Limits { low: limit.low.min(high), high, mass, volume: mass * per_mass })
}

fn composition(all: &[ElementLimits], basis: Basis, fractions: &[f64]) -> Result<Composition, ErrorKind> {
    let parts: Vec<(&str, f64)> =
        all.iter().zip(fractions).map(|(limit, fraction)| (limit.symbol.as_str(), *fraction)).collect();
    match basis {
        Basis::Mass => Composition::from_mass_fractions(&parts),
        _ => Composition::from_mole_fractions(&parts),
    }
}

/// Corners of the limits: all of few elements, of many those in which one element is filled first, or last.
fn corners(limits: &[Limits]) -> Result<Vec<Vec<f64>>, ErrorKind> {
    let free: Vec<usize> = (0..limits.len()).filter(|i| limits[*i].low < limits[*i].high).collect();
    let mut found = Vec::with_capacity(2 * limits.len());
    if free.len() <= CORNERS {
        // All elements but one at a limit, and that one takes the rest if its own limits allow.
        for rest in &free {
            let others: Vec<usize> = free.iter().copied().filter(|i| i != rest).collect();
            for sides in 0..1_usize << others.len() {
                let mut corner: Vec<f64> = limits.iter().map(|limit| limit.low).collect();
                for (_, i) in others.iter().enumerate().filter(|(bit, _)| sides >> bit & 1 == 1) {
                    corner[*i] = limits[*i].high;
                }
                corner[*rest] = 0.0;
                let left = 1.0 - corner.iter().sum::<f64>();
                if left >= limits[*rest].low - 1e-12 && left <= limits[*rest].high + 1e-12 && left >= 0.0 {
                    corner[*rest] = left;
                    found.push(corner);
                }
            }
        }
        return Ok(found);
    }
    for i in 0..limits.len() {
        let others = (0..limits.len()).filter(move |other| *other != i);
        found.push(filled(limits, core::iter::once(i).chain(others.clone()))?);
        found.push(filled(limits, others.chain(core::iter::once(i)))?);
    }
    Ok(found)
}

/// The element that takes the rest.
fn rest(specification: &Specification) -> Option<usize> {
    let limits = &specification.limits;
    match specification.nominal {
        Nominal::RestToMinimum => limits.iter().position(|limit| limit.high == 1.0 && limit.low < 1.0),
        _ => limits.iter().position(|limit| limit.balance),
    }
}

fn uncertainty(specification: &Specification, limits: &[Limits]) -> Option<f64> {
    let rest = rest(specification)?;
    let nominal: Vec<f64> = specification.limits.iter().map(|limit| limit.nominal).collect();
    let volume: f64 = nominal.iter().zip(limits).map(|(f, l)| f * l.volume).sum();
    let density = density_of(limits, &nominal);
    let slope = |limit: &Limits| (limit.mass - density * limit.volume) / volume;
    let own = slope(limits.get(rest)?);
    let term = |(_, limit): (usize, &Limits)| {
        let part = (slope(limit) - own) * (limit.high - limit.low);
        part * part / 12.0
    };
    let square: f64 = limits.iter().enumerate().filter(|(i, _)| *i != rest).map(term).sum();
    Some(square.sqrt())
}

impl SpecifiedDensities {
    /// Densities of `samples` compositions drawn within the limits, each equally likely, kg/m³.
    ///
    /// All elements but one are drawn between their limits; that one, the balance or the one with the widest limits,
    /// takes the rest, and a draw that leaves its limits is drawn again. The same seed gives the same densities on
    /// every machine.
    ///
    /// # Errors
    /// `needs` where hardly any draw adds up to 1.
    ///
    /// # References
    /// JCGM 101:2008, sec. 6.4.2 (rectangular distribution).
    pub fn draws(&self, samples: usize, seed: u64) -> Result<Vec<f64>, ErrorKind> {
        let limits = &self.specification.limits;
        let wide = |i: &usize| limits.get(*i).map_or(0.0, |limit| limit.high - limit.low);
        let widest = (0..limits.len()).max_by(|a, b| wide(a).total_cmp(&wide(b)));
        let rest = rest(&self.specification).or(widest).unwrap_or(0);
        let symbols: Vec<&str> = limits.iter().map(|limit| limit.symbol.as_str()).collect();
        let table = DensityColumns::new(&symbols, None, self.basis)?;
        let own: Vec<(&str, f64)> = self.own.iter().map(|(symbol, v)| (symbol.as_str(), *v)).collect();
        let table = table.with_volumes(&own)?;
        let columns = self.compositions(samples, seed, rest)?;
        let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
        let (mut density, mut status) = (vec![0.0; samples], vec![RowStatus::Computed; samples]);
        match self.model {
            RangeModel::ApparentVolumes => {
                table.apparent_volumes(&columns, &mut density, &mut status)?;
            }
            RangeModel::IdealMixing => table.ideal_mixing(&columns, &mut density, &mut status)?,
        }
        Ok(density)
    }

    /// Drawn fractions, a column per element.
    fn compositions(&self, samples: usize, seed: u64, rest: usize) -> Result<Vec<Vec<f64>>, ErrorKind> {
        let limits = &self.specification.limits;
        let mut random = Random::new(seed);
        let mut columns = vec![Vec::with_capacity(samples); limits.len()];
        let mut row = vec![0.0; limits.len()];
        let (mut drawn, mut tried) = (0, 0);
        while drawn < samples {
            if tried == samples.saturating_mul(MISSES) {
                let other = "limits within which draws add up to 1; make them narrower".to_owned();
                return Err(ErrorKind::Needs { field: "monteCarlo".into(), other });
            }
            tried += 1;
            let mut sum = 0.0;
            let others = row.iter_mut().zip(limits).enumerate().filter(|(i, _)| *i != rest);
            for (_, (fraction, limit)) in others {
                *fraction = limit.low + (limit.high - limit.low) * random.uniform();
                sum += *fraction;
            }
            let left = 1.0 - sum;
            let within = limits.get(rest).is_some_and(|l| left >= l.low - 1e-12 && left <= l.high + 1e-12);
            if !(within && left >= 0.0) {
                continue;
            }
            row[rest] = left;
            for (column, fraction) in columns.iter_mut().zip(&row) {
                column.push(*fraction);
            }
            drawn += 1;
        }
        Ok(columns)
    }
}
