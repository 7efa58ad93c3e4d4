//! Density from the unit cell.

use super::apparent::{ApparentMixing, VolumeSource};
use super::matrix::Matrix;
use crate::alloy::Composition;
use crate::data;
use crate::error::{ErrorKind, Suffix};
use crate::numeric::sin_cos_degrees;
use crate::quantity::{Angle, Density, LatticeParameter, Quantity as _};

/// Avogadro constant, 1/mol, exact (SI, 2019).
pub const AVOGADRO: f64 = 6.022_140_76e23;

/// A unit cell: three edges and the angles between them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    edges: [f64; 3],
    volume: f64,
}

impl Cell {
    /// A cell of edges a, b, c with α between b and c, β between a and c, γ between a and b.
    ///
    /// ```text
    /// V = a b c √(1 − cos²α − cos²β − cos²γ + 2 cos α cos β cos γ)
    /// ```
    ///
    /// # Errors
    /// `singular` unless the angles close a cell.
    ///
    /// # References
    /// International Tables for Crystallography, vol. B (2010), sec. 1.1.
    pub fn new(edges: [LatticeParameter; 3], angles: [Angle; 3]) -> Result<Self, ErrorKind> {
        let [ca, cb, cg] = angles.map(|angle| sin_cos_degrees(angle.degrees()).1);
        let square = 1.0 - ca * ca - cb * cb - cg * cg + 2.0 * ca * cb * cg;
        let proper = angles.iter().all(|angle| angle.degrees() > 0.0 && angle.degrees() < 180.0);
        if !(proper && square > 1e-12) {
            return Err(ErrorKind::Singular { matrix: "unit cell" });
        }
        let edges = edges.map(|edge| edge.si());
        Ok(Self { edges, volume: edges[0] * edges[1] * edges[2] * square.sqrt() })
    }

    /// A cubic cell.
    pub fn cubic(a: LatticeParameter) -> Self {
        let a = a.si();
        Self { edges: [a; 3], volume: a * a * a }
    }

    /// A hexagonal cell, of 2 atoms when close packed.
    ///
    /// # Errors
    /// None for lengths above 0.
    pub fn hexagonal(a: LatticeParameter, c: LatticeParameter) -> Result<Self, ErrorKind> {
        let right = Angle::from_degrees(90.0)?;
        Self::new([a, a, c], [right, right, Angle::from_degrees(120.0)?])
    }

    /// Its edges, m.
    pub fn edges(&self) -> [f64; 3] {
        self.edges
    }

    /// Its volume, m³.
    pub fn volume(&self) -> f64 {
        self.volume
    }
}

/// X-ray density: the mass of the atoms in a cell over its volume.
///
/// ```text
/// ρ = Σ nᵢ Mᵢ / (N_A V)
/// ```
///
/// n counts atoms per cell and may be a fraction where sites are shared or empty. Valid for the crystal itself: no pores, no second phase.
///
/// ```
/// use matprop::alloy::density::{Cell, xray_density};
/// use matprop::quantity::{LatticeParameter, Quantity};
///
/// let copper = Cell::cubic(LatticeParameter::from_si(3.6146e-10)?);
/// assert!((xray_density(&copper, &[("Cu", 4.0)])?.kg_m3() - 8937.510696804762).abs() < 1e-8);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `unknown_element`, `duplicate_field`, `empty`, `out_of_range` for a count that is not above 0.
pub fn xray_density(cell: &Cell, atoms: &[(&str, f64)]) -> Result<Density, ErrorKind> {
    if atoms.is_empty() {
        return Err(ErrorKind::Empty { what: "atoms in the cell".into() });
    }
    let mut mass = 0.0;
    for (i, (symbol, count)) in atoms.iter().enumerate() {
        if atoms[..i].iter().any(|(known, _)| known == symbol) {
            return Err(ErrorKind::DuplicateField { field: (*symbol).to_owned() });
        }
        mass += positive("atoms per cell", *count)? * data::element(symbol)?.standard_atomic_weight;
    }
    Density::from_si(1e-3 * mass / (AVOGADRO * cell.volume))
}

fn positive(quantity: &'static str, value: f64) -> Result<f64, ErrorKind> {
    if value > 0.0 && value.is_finite() {
        return Ok(value);
    }
    Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule: "above 0" })
}

/// A lattice parameter that deviates from the mean of two elements.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bowing<'a> {
    /// The two elements.
    pub pair: [&'a str; 2],
    /// b, m; positive below the straight line.
    pub b: f64,
}

/// What Vegard's law says of a cubic alloy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Vegard {
    /// Lattice parameter, m.
    pub a: f64,
    /// The density.
    pub density: Density,
}

/// Vegard's law: the lattice parameter of a cubic solid solution is the mean of those of its elements in that lattice.
///
/// ```text
/// a = Σ xᵢ aᵢ − Σ b_ij xᵢ xⱼ        ρ = n Σ xᵢ Mᵢ / (N_A a³)
/// ```
///
/// n is 4 for fcc, 2 for bcc, 8 for diamond. Holds for one disordered phase with all atoms on lattice sites.
///
/// # Errors
/// `needs` when an element has no lattice parameter, `out_of_range` when bowing leaves none above 0.
///
/// # References
/// L. Vegard, Z. Phys. 5 (1921) 17. doi:10.1007/BF01349680
pub fn vegard(
    composition: &Composition,
    lattice: &[(&str, LatticeParameter)],
    atoms_per_cell: f64,
    bowing: &[Bowing<'_>],
) -> Result<Vegard, ErrorKind> {
    let atoms = positive("atoms per cell", atoms_per_cell)?;
    let mut a = 0.0;
    for component in composition.components() {
        let symbol = component.element.symbol.as_str();
        let known = lattice.iter().find(|(known, _)| *known == symbol);
        let known = known.ok_or_else(|| ErrorKind::Needs {
            field: "lattice".into(),
            other: format!("the lattice parameter of {symbol}"),
        })?;
        a += component.mole_fraction * known.1.si();
    }
    for Bowing { pair: [one, two], b } in bowing {
        a -= b * mole_fraction(composition, one)? * mole_fraction(composition, two)?;
    }
    let a = positive("lattice parameter", a)?;
    let mass = atoms * composition.molar_mass_g_mol() * 1e-3;
    Ok(Vegard { a, density: Density::from_si(mass / (AVOGADRO * a * a * a))? })
}

pub(super) fn mole_fraction(composition: &Composition, symbol: &str) -> Result<f64, ErrorKind> {
    let known = composition.components().iter().find(|c| c.element.symbol == symbol);
    known.map(|c| c.mole_fraction).ok_or_else(|| ErrorKind::Needs {
        field: format!("a pair with {symbol}"),
        other: format!("{symbol} in the composition"),
    })
}

/// Vegard's law with the lattice parameters that the apparent volumes stand for; `None` unless the matrix is cubic.
///
/// ```text
/// aᵢ = (n Vᵢ / N_A)^(1/3)       V = (N_A/n) (Σ xᵢ aᵢ / Σ xᵢ)³ Σ xᵢ + Σ xⱼ Vⱼ       ρ = Σ x M / V
/// ```
///
/// i runs over the elements on lattice sites, j over interstitial ones, which keep their own volume.
pub fn vegard_of_volumes(
    composition: &Composition,
    mixing: &ApparentMixing,
) -> Option<Result<Vegard, ErrorKind>> {
    let atoms = match mixing.matrix {
        Matrix::FccAl | Matrix::FccNi | Matrix::FccCo | Matrix::FccFe | Matrix::FccFeNi | Matrix::FccCu => {
            4.0
        }
        Matrix::BccFe | Matrix::BccRefractory => 2.0,
        _ => return None,
    };
    let (mut sites, mut edge, mut beside) = (0.0, 0.0, 0.0);
    for (component, share) in composition.components().iter().zip(&mixing.shares) {
        let volume = share.molar_volume_cm3_mol * 1e-6;
        let interstitial = matches!(component.element.atomic_number, 1 | 6 | 7 | 8)
            || share.source == VolumeSource::Interstitial;
        if interstitial {
            beside += component.mole_fraction * volume;
        } else {
            sites += component.mole_fraction;
            edge += component.mole_fraction * libm::cbrt(atoms * volume / AVOGADRO);
        }
    }
    if !(sites > 0.0) {
        return None;
    }
    let a = edge / sites;
    let volume = AVOGADRO / atoms * a * a * a * sites + beside;
    let density = Density::from_si(1e-3 * composition.molar_mass_g_mol() / volume);
    Some(density.map(|density| Vegard { a, density }))
}
