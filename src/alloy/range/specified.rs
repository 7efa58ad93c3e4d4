//! The densities that a specification allows.

use super::matrices::{Extreme, extremes};
use super::{DensityRange, Limits, density_of, density_range};
use crate::alloy::density::{Matrix, molar_volume_in, volume_per_mass};
use crate::alloy::{Basis, ElementLimits, Nominal, Specification};
use crate::data;
use crate::error::ErrorKind;
use crate::quantity::{Density, Quantity as _};

/// The density model of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RangeModel {
    /// Apparent molar volumes by matrix.
    ApparentVolumes,
    /// Ideal mixing.
    IdealMixing,
}

/// The matrix at an end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndMatrix {
    /// The matrix whose volumes give the density.
    pub matrix: Matrix,
    /// Whether a composition has this density. If not, the end lies on a border that belongs to another matrix: densities
    /// come as near to it as one likes without reaching it, and the fractions are those of a composition just inside.
    pub attained: bool,
}

/// All densities that a specification allows.
#[derive(Clone, Debug)]
pub struct SpecifiedDensities {
    /// The extremes, with the fractions there in the order and the basis of the specification.
    pub range: DensityRange,
    /// The matrices that compositions within the limits have, that of the nominal composition first.
    pub matrices: Vec<Matrix>,
    /// The matrix of the least density, with apparent volumes.
    pub at_low_in: Option<EndMatrix>,
    /// The matrix of the largest density, with apparent volumes.
    pub at_high_in: Option<EndMatrix>,
    /// Standard uncertainty of the density of the nominal composition, kg/m³, if each limited fraction is equally
    /// likely anywhere within its limits; nothing where no one element takes the rest.
    pub standard_uncertainty: Option<f64>,
    pub(super) specification: Specification,
    pub(super) basis: Basis,
    pub(super) model: RangeModel,
    pub(super) own: Vec<(String, f64)>,
}

/// Least, largest and uncertain density of a specification with limits.
///
/// With apparent volumes the volumes are those of the matrix of each composition. The extremes are exact, also where the
/// compositions have several matrices: those of one matrix form convex regions between linear borders, and each is
/// searched by linear programs. An end on a border that belongs to another matrix is a limit: see [`EndMatrix`]. A matrix
/// that only a border of the limits has counts where [`Matrix::of`] gives it in floating point.
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
    let (range, matrices, ends) = match model {
        RangeModel::IdealMixing => (density_range(&at(nominal)?)?, vec![nominal], None),
        RangeModel::ApparentVolumes => {
            let found = extremes(all, basis, &specification.composition, &at)?;
            let end = |end: &Extreme| EndMatrix { matrix: end.matrix, attained: end.attained };
            let ends = Some((end(&found.low), end(&found.high)));
            let range = DensityRange {
                low: Density::from_si(found.low.density)?,
                at_low: found.low.at,
                high: Density::from_si(found.high.density)?,
                at_high: found.high.at,
            };
            (range, found.matrices, ends)
        }
    };
    let standard_uncertainty = uncertainty(specification, &at(nominal)?);
    Ok(SpecifiedDensities {
        range,
        matrices,
        at_low_in: ends.map(|(low, _)| low),
        at_high_in: ends.map(|(_, high)| high),
        standard_uncertainty,
        specification: specification.clone(),
        basis,
        model,
        own: own.iter().map(|(symbol, volume)| ((*symbol).to_owned(), *volume)).collect(),
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

/// The element that takes the rest.
pub(super) fn rest(specification: &Specification) -> Option<usize> {
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
