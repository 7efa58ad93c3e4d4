//! Descriptors of multi-principal-element alloys, with the phase rules as published.

use crate::error::{ErrorKind, Suffix};

/// Molar gas constant, J/(mol·K), exact (SI, 2019).
const GAS_CONSTANT: f64 = 8.314_462_618_153_24;

/// What the descriptors need of one element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Atom {
    /// Mole fraction; they need not add up to 1.
    pub fraction: f64,
    /// Valence electron concentration of the element.
    pub vec: f64,
    /// Atomic radius, any unit.
    pub radius: f64,
    /// Pauling electronegativity.
    pub electronegativity: f64,
    /// Melting point, K.
    pub melting_point: f64,
}

/// Descriptors of an alloy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Descriptors {
    /// Mean valence electron concentration.
    pub vec: f64,
    /// Mean radius, in the unit of the radii.
    pub mean_radius: f64,
    /// Atomic size mismatch δ, parts of 1.
    pub delta: f64,
    /// Electronegativity mismatch Δχ.
    pub delta_chi: f64,
    /// Ideal entropy of mixing, J/(mol·K).
    pub mixing_entropy: f64,
    /// Mean melting point, K.
    pub melting_point: f64,
    /// Λ = ΔS/δ², J/(mol·K), δ in percent; `None` when δ is 0.
    pub lambda: Option<f64>,
}

/// Descriptors that need no enthalpy.
///
/// ```text
/// VEC = Σ xᵢ VECᵢ   r̄ = Σ xᵢ rᵢ   δ = √(Σ xᵢ (1 − rᵢ/r̄)²)   Δχ = √(Σ xᵢ (χᵢ − χ̄)²)
/// ΔS = −R Σ xᵢ ln xᵢ   Tm = Σ xᵢ Tmᵢ   Λ = ΔS/(100 δ)²
/// ```
///
/// ```
/// use matprop::alloy::{Atom, descriptors};
///
/// let atom = |vec, radius| Atom { fraction: 1.0, vec, radius, electronegativity: 1.8, melting_point: 1800.0 };
/// let cantor = [(9.0, 125.10), (6.0, 124.91), (8.0, 124.12), (7.0, 135.00), (10.0, 124.59)];
/// let found = descriptors(&cantor.map(|(vec, radius)| atom(vec, radius)))?;
/// assert_eq!(found.vec, 8.0);
/// assert!((100.0 * found.delta - 3.2674732986031607).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `empty`, `out_of_range` for a fraction below 0 or a radius not above 0.
///
/// # References
/// Y. Zhang et al., Adv. Eng. Mater. 10 (2008) 534 (δ, ΔS, ΔH); X. Yang, Y. Zhang, Mater. Chem. Phys. 132 (2012) 233 (Ω);
/// S. Guo, C. T. Liu, Prog. Nat. Sci. Mater. Int. 21 (2011) 433 (VEC); A. K. Singh et al., Intermetallics 53 (2014) 112
/// (Λ).
pub fn descriptors(atoms: &[Atom]) -> Result<Descriptors, ErrorKind> {
    let sum: f64 = atoms.iter().map(|atom| atom.fraction).sum();
    if !(sum > 0.0) {
        return Err(ErrorKind::Empty { what: "amounts above 0".into() });
    }
    for atom in atoms {
        for (quantity, value, fits, rule) in [
            ("amount of an element", atom.fraction, atom.fraction >= 0.0, "0 or more"),
            ("atomic radius", atom.radius, atom.radius > 0.0, "above 0"),
        ] {
            if !(fits && value.is_finite()) {
                return Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule });
            }
        }
    }
    let mean = |of: fn(&Atom) -> f64| atoms.iter().map(|atom| atom.fraction * of(atom)).sum::<f64>() / sum;
    let (mean_radius, chi) = (mean(|atom| atom.radius), mean(|atom| atom.electronegativity));
    let spread = |of: &dyn Fn(&Atom) -> f64| {
        let square = |atom: &Atom| of(atom) * of(atom);
        (atoms.iter().map(|atom| atom.fraction * square(atom)).sum::<f64>() / sum).sqrt()
    };
    let delta = spread(&|atom| 1.0 - atom.radius / mean_radius);
    let entropy = |atom: &Atom| {
        let x = atom.fraction / sum;
        if x > 0.0 { x * libm::log(x) } else { 0.0 }
    };
    let mixing_entropy = -GAS_CONSTANT * atoms.iter().map(entropy).sum::<f64>() + 0.0;
    Ok(Descriptors {
        vec: mean(|atom| atom.vec),
        mean_radius,
        delta,
        delta_chi: spread(&|atom| atom.electronegativity - chi),
        mixing_entropy,
        melting_point: mean(|atom| atom.melting_point),
        lambda: (delta > 0.0).then(|| mixing_entropy / (1e4 * delta * delta)),
    })
}

/// Enthalpy of mixing of a regular solution, J/mol: `ΔH = Σ_pairs 4 H_ij xᵢ xⱼ`.
///
/// `pairs` are (i, j, H_ij), H_ij the enthalpy of the equiatomic binary liquid, J/mol; fractions as in [`descriptors`].
///
/// # Errors
/// `needs` for an index without an atom.
///
/// # References
/// A. Takeuchi, A. Inoue, Mater. Trans. 46 (2005) 2817. doi:10.2320/matertrans.46.2817
pub fn mixing_enthalpy(fractions: &[f64], pairs: &[(usize, usize, f64)]) -> Result<f64, ErrorKind> {
    let sum: f64 = fractions.iter().sum();
    let mut enthalpy = 0.0;
    for (i, j, pair) in pairs {
        let (Some(x), Some(y)) = (fractions.get(*i), fractions.get(*j)) else {
            return Err(ErrorKind::Needs { field: "pair".into(), other: "two elements of the alloy".into() });
        };
        enthalpy += 4.0 * pair * (x / sum) * (y / sum);
    }
    Ok(enthalpy)
}

/// Ω = Tm ΔS / |ΔH|; `None` when ΔH is 0, where Ω has no bound.
///
/// ```
/// assert_eq!(matprop::alloy::omega(1800.0, 13.0, -2000.0), Some(11.7));
/// ```
///
/// # References
/// X. Yang, Y. Zhang, Mater. Chem. Phys. 132 (2012) 233. doi:10.1016/j.matchemphys.2011.11.021
pub fn omega(melting_point: f64, mixing_entropy: f64, mixing_enthalpy: f64) -> Option<f64> {
    let omega = melting_point * mixing_entropy / mixing_enthalpy.abs();
    omega.is_finite().then_some(omega)
}

/// The lattice that the valence electron concentration favors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FavoredLattice {
    /// VEC ≥ 8.
    Fcc,
    /// 6.87 ≤ VEC < 8.
    FccAndBcc,
    /// VEC < 6.87.
    Bcc,
}

/// Rule of Guo and Liu, found on cast alloys that are mostly of 3d metals; not for those of Mn in large amounts.
///
/// # References
/// S. Guo, C. Ng, J. Lu, C. T. Liu, J. Appl. Phys. 109 (2011) 103505. doi:10.1063/1.3587228
pub fn favored_lattice(vec: f64) -> FavoredLattice {
    if vec >= 8.0 {
        FavoredLattice::Fcc
    } else if vec >= 6.87 {
        FavoredLattice::FccAndBcc
    } else {
        FavoredLattice::Bcc
    }
}

/// Whether Ω ≥ 1.1 and δ ≤ 6.6 %: where Yang and Zhang found solid solutions.
pub fn favors_solid_solution(omega: f64, delta: f64) -> bool {
    omega >= 1.1 && delta <= 0.066
}
