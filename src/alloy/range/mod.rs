//! From a specification to a range of density.

mod draws;
mod matrices;
mod specified;

pub use specified::{EndMatrix, RangeModel, SpecifiedDensities, specified_densities};

use super::composition::in_percent;
use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Density, Quantity as _};

/// Rounds of the search for an extreme; each lands on a better corner of the limits, so few are needed.
const ROUNDS: usize = 200;

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
/// `empty`, `out_of_range` for a limit outside 0 to 1 or a lower one above the upper, `lower_limits_sum` or
/// `upper_limits_sum` when no composition within the limits adds up to 1.
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
    if rest < -1e-12 {
        return Err(ErrorKind::LowerLimitsSum { percent: in_percent(1.0 - rest) });
    }
    rest = rest.max(0.0);
    for i in order {
        let (Some(fraction), Some(limit)) = (fractions.get_mut(i), limits.get(i)) else { continue };
        let more = f64::min(rest, limit.high - limit.low);
        *fraction += more;
        rest -= more;
    }
    if rest > 1e-12 {
        return Err(ErrorKind::UpperLimitsSum { percent: in_percent(1.0 - rest) });
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
