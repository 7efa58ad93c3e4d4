//! An excess volume of your own.

use super::crystal::mole_fraction;
use crate::alloy::Composition;
use crate::error::ErrorKind;
use crate::quantity::{Density, Quantity as _};

/// The excess volume of a pair of elements, as Redlich and Kister write it.
#[derive(Clone, Debug, PartialEq)]
pub struct Excess<'a> {
    /// Elements i and j, in this order: odd coefficients change sign with it.
    pub pair: [&'a str; 2],
    /// L0, L1, …, cm³/mol.
    pub coefficients: Vec<f64>,
}

/// Molar volume and density with an excess volume.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExcessMixing {
    /// Molar volume, cm³/mol.
    pub molar_volume_cm3_mol: f64,
    /// The excess in it, cm³/mol.
    pub excess_cm3_mol: f64,
    /// The density.
    pub density: Density,
}

/// Density with an excess volume on top of the volumes of the elements.
///
/// ```text
/// V = Σ xᵢ Vᵢ + Σ_pairs xᵢ xⱼ Σ_k L_k (xᵢ − xⱼ)^k        ρ = Σ xᵢ Mᵢ / V
/// ```
///
/// `volumes` are those of the components in their order, cm³/mol.
///
/// ```
/// use matprop::alloy::{Composition, density::{Excess, with_excess}};
///
/// let brass = Composition::from_mole_fractions(&[("Cu", 0.7), ("Zn", 0.3)])?;
/// let excess = Excess { pair: ["Cu", "Zn"], coefficients: vec![-0.75, -0.2] };
/// let mixing = with_excess(&brass, &[7.0922, 9.1569], &[excess])?;
/// assert!((mixing.molar_volume_cm3_mol - 7.53731).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `needs` for a pair that is not in the composition or a missing volume; `out_of_range` when the volume is not above 0.
///
/// # References
/// O. Redlich, A. T. Kister, Ind. Eng. Chem. 40 (1948) 345. doi:10.1021/ie50458a036
pub fn with_excess(
    composition: &Composition,
    volumes: &[f64],
    excess: &[Excess<'_>],
) -> Result<ExcessMixing, ErrorKind> {
    if volumes.len() != composition.components().len() {
        return Err(ErrorKind::Needs { field: "volumes".into(), other: "one volume per element".into() });
    }
    let shares = composition.components().iter().zip(volumes);
    let ideal: f64 = shares.map(|(component, volume)| component.mole_fraction * volume).sum();
    let mut sum = 0.0;
    for Excess { pair: [one, two], coefficients } in excess {
        let (x, y) = (mole_fraction(composition, one)?, mole_fraction(composition, two)?);
        let series = coefficients.iter().rev().fold(0.0, |rest, l| rest * (x - y) + l);
        sum += x * y * series;
    }
    let volume = ideal + sum;
    let density = Density::from_si(1e3 * composition.molar_mass_g_mol() / volume)?;
    Ok(ExcessMixing { molar_volume_cm3_mol: volume, excess_cm3_mol: sum, density })
}
