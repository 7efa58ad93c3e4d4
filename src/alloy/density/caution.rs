//! What the composition alone says against trusting the density.

use super::apparent::{ApparentMixing, VolumeSource};
use super::matrix::Matrix;
use crate::alloy::Composition;

/// Elements that form ordered compounds with the transition metals: Al, Si, Ga, Ge, Sn.
const FORMS_COMPOUNDS: [u8; 5] = [13, 14, 31, 32, 50];
/// Mole fractions of those, between which such compounds lie.
const COMPOUND: core::ops::RangeInclusive<f64> = 0.20..=0.75;
/// The least mole fraction of a principal element; below it there is none.
const PRINCIPAL: f64 = 0.40;
/// Mass fraction above which a volume that is not of this matrix matters.
const NOTABLE: f64 = 0.01;

/// Volume fraction above which an interstitial element matters, whose volume may be off by half.
const NOTABLE_INTERSTITIAL: f64 = 4e-4;

/// A reason to trust the density less.
#[derive(Clone, Debug, PartialEq)]
pub enum Caution {
    /// The composition is in the range of ordered compounds, which are denser than a random solution by up to 7 %.
    OrderedCompound {
        /// The element that orders.
        symbol: String,
        /// Its mole fraction.
        mole_fraction: f64,
    },
    /// An alloy that is usually cast: castings hold 0.5 to 2 % of pores.
    Casting,
    /// No element makes up two fifths of the atoms, so that the matrix is a guess.
    NoPrincipalElement,
    /// An interstitial element without a volume in this matrix.
    Interstitial {
        /// The element.
        symbol: String,
        /// The volume used, cm³/mol.
        volume: f64,
    },
    /// An element without a published volume in this matrix.
    NoVolumeInMatrix {
        /// The element.
        symbol: String,
        /// Its mass fraction.
        mass_fraction: f64,
    },
}

/// The cautions that apply.
///
/// ```
/// use matprop::alloy::Composition;
/// use matprop::alloy::density::{Caution, apparent_volumes, cautions};
///
/// let aluminide = Composition::from_mole_fractions(&[("Ti", 0.52), ("Al", 0.48)])?;
/// let found = cautions(&aluminide, &apparent_volumes(&aluminide)?);
/// assert!(matches!(found[0], Caution::OrderedCompound { .. }));
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
pub fn cautions(composition: &Composition, mixing: &ApparentMixing) -> Vec<Caution> {
    let components = composition.components();
    let mass = |symbol: &str| {
        components.iter().find(|c| c.element.symbol == symbol).map_or(0.0, |c| c.mass_fraction)
    };
    let mut found = Vec::new();
    let metal = |z: u8| (21..=30).contains(&z) || (39..=48).contains(&z) || (72..=79).contains(&z);
    let metals: f64 =
        components.iter().filter(|c| metal(c.element.atomic_number)).map(|c| c.mole_fraction).sum();
    for c in components {
        let orders = FORMS_COMPOUNDS.contains(&c.element.atomic_number);
        if orders && COMPOUND.contains(&c.mole_fraction) && metals >= 0.25 {
            let (symbol, mole_fraction) = (c.element.symbol.clone(), c.mole_fraction);
            found.push(Caution::OrderedCompound { symbol, mole_fraction });
        }
    }
    let cast_aluminum = mixing.matrix == Matrix::FccAl && mass("Si") >= 0.04;
    let cast_bronze = mixing.matrix == Matrix::FccCu && mass("Sn") >= 0.04;
    if cast_aluminum || cast_bronze {
        found.push(Caution::Casting);
    }
    if components.len() > 1 && components.iter().all(|c| c.mole_fraction < PRINCIPAL) {
        found.push(Caution::NoPrincipalElement);
    }
    for (c, share) in components.iter().zip(&mixing.shares) {
        let symbol = c.element.symbol.clone();
        match share.source {
            VolumeSource::Interstitial if share.volume_fraction >= NOTABLE_INTERSTITIAL => {
                found.push(Caution::Interstitial { symbol, volume: share.molar_volume_cm3_mol });
            }
            VolumeSource::Element | VolumeSource::Neighbor(_)
                if mixing.matrix != Matrix::Other
                    && mixing.matrix != Matrix::BccRefractory
                    && c.mass_fraction >= NOTABLE
                    && c.mole_fraction < 0.5 =>
            {
                found.push(Caution::NoVolumeInMatrix { symbol, mass_fraction: c.mass_fraction });
            }
            _ => {}
        }
    }
    found
}
