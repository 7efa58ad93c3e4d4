//! Ideal mixing: the volumes of the elements add up.

use crate::alloy::Composition;
use crate::data::Element;
use crate::error::ErrorKind;
use crate::quantity::Density;

/// The density of an ideal mixture, and what each element adds to the volume.
#[derive(Clone, Debug)]
pub struct IdealMixing {
    /// The density.
    pub density: Density,
    /// One share per component, in the order of the composition.
    pub shares: Vec<Share>,
}

/// What one element adds to the volume of the alloy.
#[derive(Clone, Copy, Debug)]
pub struct Share {
    /// Volume per mass of alloy, m³/kg.
    pub specific_volume: f64,
    /// Part of the whole volume, parts of 1.
    pub volume_fraction: f64,
    /// Volume per mole of the element, cm³/mol.
    pub molar_volume_cm3_mol: f64,
    /// Whether the volume is an apparent one in alloys, because the element is a gas.
    pub apparent: bool,
}

/// Density of an ideal mixture.
///
/// ```text
/// 1/ρ = Σ wᵢ/ρᵢ
/// ```
///
/// | symbol | meaning                                | unit  |
/// |--------|----------------------------------------|-------|
/// | `wᵢ`   | mass fraction                          | 1     |
/// | `ρᵢ`   | density of the solid element, 293–298 K | kg/m³ |
///
/// A gaseous element (H, N, O) enters with its apparent volume in alloys, never with the density of the gas.
/// Valid without excess volume of mixing; see [`crate::alloy::models::IDEAL`].
///
/// ```
/// use matprop::alloy::{Composition, density::ideal_mixing};
///
/// let brass = Composition::from_mass_fractions(&[("Cu", 0.7), ("Zn", 0.3)])?;
/// let mixing = ideal_mixing(&brass)?;
/// assert!((mixing.density.kg_m3() - 8323.497267759563).abs() < 1e-8);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `no_element_volume` for an element with neither a density nor an apparent volume; `not_finite` if the volume leaves
/// the range of numbers.
pub fn ideal_mixing(composition: &Composition) -> Result<IdealMixing, ErrorKind> {
    let mut shares = Vec::with_capacity(composition.components().len());
    for component in composition.components() {
        let (per_mass, apparent) = volume_per_mass(component.element)?;
        shares.push(Share {
            specific_volume: component.mass_fraction * per_mass,
            volume_fraction: 0.0,
            molar_volume_cm3_mol: per_mass * component.element.standard_atomic_weight * 1e3,
            apparent,
        });
    }
    let volume: f64 = shares.iter().map(|share| share.specific_volume).sum();
    for share in &mut shares {
        share.volume_fraction = share.specific_volume / volume;
    }
    Ok(IdealMixing { density: Density::from_kg_m3(1.0 / volume)?, shares })
}

/// Volume per mass of an element, m³/kg, and whether it is an apparent one.
pub(in crate::alloy) fn volume_per_mass(element: &Element) -> Result<(f64, bool), ErrorKind> {
    match (element.density_kg_m3, element.apparent_molar_volume_cm3_mol) {
        (Some(density), _) => Ok((1.0 / density, false)),
        (None, Some(volume)) => Ok((volume / (element.standard_atomic_weight * 1e3), true)),
        (None, None) => Err(ErrorKind::NoElementVolume { symbol: element.symbol.clone() }),
    }
}
