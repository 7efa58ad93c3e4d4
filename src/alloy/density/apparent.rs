//! Apparent molar volumes: each element with the volume it takes in the matrix of the alloy.

use super::matrix::{ATOMIC_NUMBERS, Matrix};
use crate::alloy::Composition;
use crate::data::{self, Element};
use crate::error::ErrorKind;
use crate::quantity::Density;
use std::sync::LazyLock;

/// Elements that dissolve between the atoms or form compounds of their own: B, C, N, O, P, S and H.
const INTERSTITIAL: [u8; 7] = [1, 5, 6, 7, 8, 15, 16];
/// Relative standard deviation of an interstitial volume without a record in the matrix.
const INTERSTITIAL_DEVIATION: f64 = 0.5;
/// The same of an element that takes the volume it has alone.
const ELEMENT_DEVIATION: f64 = 0.03;
/// The same of the main element of a matrix without records, whose own volume is well known.
const BASE_DEVIATION: f64 = 0.003;
/// How much less certain a volume is in a neighboring matrix.
const NEIGHBOR_FACTOR: f64 = 2.0;

/// Where the volume of an element comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum VolumeSource {
    /// A record for this matrix.
    Record(&'static data::ApparentVolume),
    /// A record for another lattice of the same or a neighboring base metal.
    Neighbor(&'static data::ApparentVolume),
    /// The volume the element has dissolved in metals in general.
    Interstitial,
    /// The volume of the solid element: ideal mixing.
    Element,
    /// Given by the user.
    Given,
}

/// What one element adds to the volume of the alloy.
#[derive(Clone, Copy, Debug)]
pub struct ApparentShare {
    /// Volume per mole of the element in the alloy, cm³/mol.
    pub molar_volume_cm3_mol: f64,
    /// Where it comes from; in a duplex alloy, of the austenite half.
    pub source: VolumeSource,
    /// Volume per mass of alloy, m³/kg.
    pub specific_volume: f64,
    /// Part of the whole volume, parts of 1.
    pub volume_fraction: f64,
    /// ∂ρ/∂w, kg/m³ per mass fraction, the other elements giving way in proportion; `None` for a pure element.
    pub sensitivity: Option<f64>,
}

/// The density by apparent molar volumes.
#[derive(Clone, Debug)]
pub struct ApparentMixing {
    /// The density.
    pub density: Density,
    /// The matrix that was recognized.
    pub matrix: Matrix,
    /// One share per component, in the order of the composition.
    pub shares: Vec<ApparentShare>,
    /// Relative standard deviation from those of the volumes, taken as independent; see
    /// [`super::prediction_interval`] for what it means in practice.
    pub relative_deviation: f64,
}

/// A volume, its relative deviation and where it comes from.
type Known = (f64, f64, VolumeSource);

/// Per lattice with records, the record of each element by atomic number.
struct Table([[Option<&'static data::ApparentVolume>; ATOMIC_NUMBERS]; Matrix::ALL.len()]);

static TABLE: LazyLock<Result<Box<Table>, ErrorKind>> = LazyLock::new(|| {
    let mut table = Box::new(Table([[None; ATOMIC_NUMBERS]; Matrix::ALL.len()]));
    for record in data::apparent_volumes()? {
        let Some(row) = Matrix::ALL.iter().position(|matrix| matrix.id() == record.matrix) else {
            let detail = format!("unknown matrix {}", record.matrix);
            return Err(ErrorKind::BrokenData { collection: "apparent_volumes.json", detail });
        };
        let column = usize::from(data::element(&record.element)?.atomic_number) % ATOMIC_NUMBERS;
        table.0[row][column] = Some(record);
    }
    Ok(table)
});

impl Matrix {
    /// Lattices to look into when there is no record for this one: same base metal first.
    fn neighbors(self) -> &'static [Self] {
        match self {
            Self::FccFe => &[Self::BccFe, Self::FccNi],
            Self::BccFe => &[Self::FccFe, Self::FccNi],
            Self::FccCo => &[Self::FccNi, Self::FccFe],
            Self::FccNi => &[Self::FccFe],
            Self::FccFeNi => &[Self::FccFe, Self::FccNi, Self::BccFe],
            _ => &[],
        }
    }
}

impl Table {
    fn of(&self, matrix: Matrix, element: &Element) -> Option<&'static data::ApparentVolume> {
        self.0[matrix as usize][usize::from(element.atomic_number) % ATOMIC_NUMBERS]
    }

    /// The volume of an element in a matrix, which may be of two lattices.
    fn volume_in(&self, matrix: Matrix, element: &Element) -> Result<Known, ErrorKind> {
        if matrix != Matrix::DuplexFe {
            return self.volume(matrix, element);
        }
        let austenite = self.volume(Matrix::FccFe, element)?;
        let ferrite = self.volume(Matrix::BccFe, element)?;
        let mean = 0.5 * (austenite.0 + ferrite.0);
        Ok((mean, 0.5 * (austenite.0 * austenite.1 + ferrite.0 * ferrite.1) / mean, austenite.2))
    }

    /// The volume of an element in one lattice.
    fn volume(&self, matrix: Matrix, element: &Element) -> Result<Known, ErrorKind> {
        if let Some(record) = self.of(matrix, element) {
            let deviation = record.relative_standard_deviation;
            return Ok((record.volume_cm3_mol, deviation, VolumeSource::Record(record)));
        }
        if INTERSTITIAL.contains(&element.atomic_number)
            && let Some(volume) = element.apparent_molar_volume_cm3_mol
        {
            return Ok((volume, INTERSTITIAL_DEVIATION, VolumeSource::Interstitial));
        }
        if let Some(record) = matrix.neighbors().iter().find_map(|matrix| self.of(*matrix, element)) {
            let deviation = NEIGHBOR_FACTOR * record.relative_standard_deviation;
            return Ok((record.volume_cm3_mol, deviation, VolumeSource::Neighbor(record)));
        }
        match element.density_kg_m3 {
            Some(density) => {
                let volume = element.standard_atomic_weight / density * 1e3;
                Ok((volume, ELEMENT_DEVIATION, VolumeSource::Element))
            }
            None => Err(ErrorKind::NoElementVolume { symbol: element.symbol.clone() }),
        }
    }
}

fn table() -> Result<&'static Table, ErrorKind> {
    match &*TABLE {
        Ok(table) => Ok(table),
        Err(kind) => Err(kind.clone()),
    }
}

/// Volume per mole of an element in a matrix, cm³/mol.
///
/// # Errors
/// `no_element_volume` for an element with neither a density nor an apparent volume.
pub(in crate::alloy) fn molar_volume_in(matrix: Matrix, element: &Element) -> Result<f64, ErrorKind> {
    Ok(table()?.volume_in(matrix, element)?.0)
}

/// Density by apparent molar volumes of the elements in the matrix of the alloy.
///
/// ```text
/// ρ = Σ xᵢ Mᵢ / Σ xᵢ Vᵢ
/// ```
///
/// | symbol | meaning                                        | unit    |
/// |--------|------------------------------------------------|---------|
/// | `xᵢ`   | mole fraction                                  | 1       |
/// | `Mᵢ`   | standard atomic weight                         | g/mol   |
/// | `Vᵢ`   | volume per mole of the element in this matrix  | cm³/mol |
///
/// The matrix is told from the composition by [`Matrix::of`]. V is that of the published record for this matrix; for
/// an interstitial element without one, its volume in metals in general; else the record of a neighboring lattice
/// (other lattice of the same base metal, then nickel for iron and cobalt); else the volume of the element alone. A
/// duplex steel takes the mean of austenite and ferrite. No volume is fitted to densities of alloys.
///
/// ```
/// use matprop::alloy::{Composition, density::apparent_volumes};
///
/// let nickel_aluminum = Composition::from_mass_fractions(&[("Ni", 0.95), ("Al", 0.05)])?;
/// let mixing = apparent_volumes(&nickel_aluminum)?;
/// assert_eq!(mixing.matrix.id(), "fcc-Ni");
/// assert_eq!(mixing.shares[1].molar_volume_cm3_mol, 7.5929);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `no_element_volume` for an element with neither a density nor an apparent volume.
///
/// # References
/// H. W. King, J. Mater. Sci. 1 (1966) 79 (size factors); P. Caron, Superalloys 2000, 737 (nickel); D. J. Dyson,
/// B. Holmes, J. Iron Steel Inst. 208 (1970) 469 (austenite).
pub fn apparent_volumes(composition: &Composition) -> Result<ApparentMixing, ErrorKind> {
    apparent_volumes_with(composition, &[])
}

/// The same with volumes of your own, cm³/mol by symbol, in place of the published ones.
///
/// ```
/// use matprop::alloy::{Composition, density::apparent_volumes_with};
///
/// let steel = Composition::from_mass_fractions(&[("Fe", 0.992), ("C", 0.008)])?;
/// let mixing = apparent_volumes_with(&steel, &[("Fe", 7.0923), ("C", 2.10)])?;
/// assert!((mixing.density.kg_m3() - 7850.374907112178).abs() < 1e-8);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// As [`apparent_volumes`]; `unknown_element` for a volume of an element that is not in the composition, `out_of_range`
/// unless it is above 0.
pub fn apparent_volumes_with(
    composition: &Composition,
    own: &[(&str, f64)],
) -> Result<ApparentMixing, ErrorKind> {
    for (symbol, volume) in own {
        given(composition, symbol, *volume)?;
    }
    let table = table()?;
    let matrix = Matrix::of(composition);
    let base = composition
        .components()
        .iter()
        .fold((0.0, 0), |most, c| {
            if c.mass_fraction > most.0 { (c.mass_fraction, c.element.atomic_number) } else { most }
        })
        .1;
    let mut shares = Vec::with_capacity(composition.components().len());
    let mut variance = 0.0;
    for component in composition.components() {
        let element = component.element;
        let (volume, deviation, source) = match own.iter().find(|(symbol, _)| *symbol == element.symbol) {
            Some((_, volume)) => (*volume, 0.0, VolumeSource::Given),
            None => table.volume_in(matrix, element)?,
        };
        let known_base = source == VolumeSource::Element && element.atomic_number == base;
        let deviation = if known_base { BASE_DEVIATION } else { deviation };
        // w V / M in m³/kg, from cm³/mol and g/mol.
        let specific_volume = component.mass_fraction * volume / (element.standard_atomic_weight * 1e3);
        variance += (specific_volume * deviation) * (specific_volume * deviation);
        shares.push(ApparentShare {
            molar_volume_cm3_mol: volume,
            source,
            specific_volume,
            volume_fraction: 0.0,
            sensitivity: None,
        });
    }
    let total: f64 = shares.iter().map(|share| share.specific_volume).sum();
    for (share, component) in shares.iter_mut().zip(composition.components()) {
        share.volume_fraction = share.specific_volume / total;
        let others = 1.0 - component.mass_fraction;
        if others > 0.0 {
            // ρ = 1/v, ∂v/∂w = (vᵢ − v)/(1 − wᵢ).
            let alone = share.molar_volume_cm3_mol / (component.element.standard_atomic_weight * 1e3);
            share.sensitivity = Some((total - alone) / (others * total * total));
        }
    }
    let density = Density::from_kg_m3(1.0 / total)?;
    Ok(ApparentMixing { density, matrix, shares, relative_deviation: variance.sqrt() / total })
}

/// A volume of the user, checked.
fn given(composition: &Composition, symbol: &str, volume: f64) -> Result<(), ErrorKind> {
    if !composition.components().iter().any(|c| c.element.symbol == symbol) {
        data::element(symbol)?;
        return Err(ErrorKind::Needs {
            field: format!("volume of {symbol}"),
            other: format!("{symbol} in the composition"),
        });
    }
    positive(volume)
}

pub(super) fn positive(volume: f64) -> Result<(), ErrorKind> {
    if !(volume > 0.0 && volume.is_finite()) {
        let (quantity, rule) = ("molar volume", "above 0");
        let unit = crate::error::Suffix("cm3/mol");
        return Err(ErrorKind::OutOfRange { quantity, value: volume, unit, rule });
    }
    Ok(())
}
