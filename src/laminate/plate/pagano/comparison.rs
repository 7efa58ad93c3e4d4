//! What the plate theories say under the same load, against the exact solution.

use super::{Exact, Panel, Wave};
use crate::error::ErrorKind;
use crate::laminate::shear::{self, Equilibrium};
use crate::laminate::stacking::StackingSequence;
use crate::laminate::stiffness::Stiffness;
use crate::model::Model;
use crate::numeric::{Matrix3, Matrix6, inverse_spd};
use crate::quantity::Quantity as _;

/// A stress peak below this share of the largest one is nothing to compare.
const SMALL: f64 = 1e-9;

/// Plate theories against the exact solution.
pub const COMPARISON: Model = Model {
    id: "laminate.pagano.comparison",
    name: "Error of plate theories against exact elasticity",
    equation: "error = theory / exact - 1 of the deflection of the mid-plane and of the largest stresses; theories: Navier solution of one sine term with A, B, D and the transverse shear stiffness H; their transverse shear stresses from equilibrium, t' = -(stresses in the plane),x,y",
    reference: "J. N. Reddy, Mechanics of Laminated Composite Plates and Shells, 2nd ed. (CRC 2004), sec. 5.2, 5.3 and 7.2",
    validity: "as for the exact solution; stresses compared at the bottom, middle and top of every ply",
};

/// A plate theory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theory {
    /// Classical laminated plate theory: no transverse shear deformation.
    Classical,
    /// First-order shear deformation with 5/6 of Σ G t.
    ShearFiveSixths,
    /// First-order shear deformation with the stiffness from equilibrium ([`shear::equilibrium`]).
    ShearEquilibrium,
}

/// The deflection and the largest stresses of a solution, as amplitudes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Peaks {
    /// Deflection of the mid-plane, m.
    pub deflection: f64,
    /// Largest |σx|, |σy|, |τxy|, |τxz|, |τyz| at the bottom, middle and top of all plies, Pa.
    pub stress: [f64; 5],
}

/// A theory against the exact solution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// The theory.
    pub theory: Theory,
    /// What it gives.
    pub peaks: Peaks,
    /// Theory over exact deflection, less 1.
    pub deflection_error: f64,
    /// Theory over exact peaks, less 1; `None` where the exact stress vanishes.
    pub stress_error: [Option<f64>; 5],
}

impl Peaks {
    /// Of the exact solution.
    pub fn exact(exact: &Exact) -> Self {
        let mut stress = [0.0; 5];
        for ply in 0..exact.plies.len() {
            for point in [0.0, 0.5, 1.0].into_iter().filter_map(|fraction| exact.at(ply, fraction)) {
                let [x, y, _, yz, xz, xy] = point.stress;
                raise(&mut stress, [x, y, xy, xz, yz]);
            }
        }
        Self { deflection: exact.deflection(), stress }
    }
}

fn raise(peaks: &mut [f64; 5], values: [f64; 5]) {
    for (peak, value) in peaks.iter_mut().zip(values) {
        *peak = f64::max(*peak, value.abs());
    }
}

impl Comparison {
    /// What `theory` gives for the panel that `exact` was solved for.
    ///
    /// # Errors
    /// `needs` without G13 and G23, `singular`.
    pub fn of(
        theory: Theory,
        stack: &StackingSequence,
        panel: &Panel,
        load: f64,
        exact: &Peaks,
    ) -> Result<Self, ErrorKind> {
        let peaks = theory.peaks(stack, panel, load)?;
        let largest = exact.stress.iter().fold(0.0, |max, x| f64::max(max, *x));
        let stress_error = core::array::from_fn(|i| {
            let (own, right) = (peaks.stress[i], exact.stress[i]);
            (right > SMALL * largest).then(|| own / right - 1.0)
        });
        Ok(Self { theory, peaks, deflection_error: peaks.deflection / exact.deflection - 1.0, stress_error })
    }
}

impl Theory {
    /// All theories.
    pub const ALL: [Self; 3] = [Self::Classical, Self::ShearFiveSixths, Self::ShearEquilibrium];

    /// Deflection and largest stresses under `load` · sin(πx/a) · sin(πy/b), Pa.
    ///
    /// # Errors
    /// `needs` without G13 and G23, `singular`.
    pub fn peaks(self, stack: &StackingSequence, panel: &Panel, load: f64) -> Result<Peaks, ErrorKind> {
        let stack = &stack.clone().with_offset(0.0)?;
        let wave = Wave::of(panel);
        let shear = match self {
            Self::Classical => None,
            Self::ShearFiveSixths => Some(shear::uncorrected(stack)?.map(|row| row.map(|x| x * (5.0 / 6.0)))),
            Self::ShearEquilibrium => Some(shear::equilibrium(stack, Equilibrium::Cylindrical)?),
        };
        let (deflection, strain, curvature) = solved(&Stiffness::of(stack), shear, &wave, load)?;
        Ok(Peaks { deflection, stress: stresses(stack, &wave, &strain, &curvature) })
    }
}

/// Deflection, mid-plane strain and curvature of one sine term by the least energy.
///
/// ```text
/// ε0 = L [U; V]    κ = L (γ − n W)    γ = Φ + n W    minimum of ½ [ε0; κ]ᵀ [A B; B D] [ε0; κ] + ½ γᵀ H γ − q W
/// ```
///
/// With γ in place of the rotations Φ, a thin plate is as well conditioned as a thick one; γ = 0 is classical theory.
fn solved(
    stiffness: &Stiffness,
    shear: Option<shear::ShearStiffness>,
    wave: &Wave,
    load: f64,
) -> Result<(f64, [f64; 3], [f64; 3]), ErrorKind> {
    let (l, n) = (&wave.strain, &wave.slope);
    // Strain and curvature per U, V, W, γx, γy.
    let mut rows = [[0.0; 5]; 6];
    for i in 0..3 {
        rows[i][..2].copy_from_slice(&l[i]);
        rows[3 + i][2] = -(l[i][0] * n[0] + l[i][1] * n[1]);
        if shear.is_some() {
            rows[3 + i][3..].copy_from_slice(&l[i]);
        }
    }
    let mut energy = energy(&rows, &stiffness.matrix());
    let resistance = shear.unwrap_or([[1.0, 0.0], [0.0, 1.0]]);
    for i in 0..2 {
        for j in 0..2 {
            energy[3 + i][3 + j] += resistance[i][j];
        }
    }
    let inverse = inverse_spd(&energy).ok_or(ErrorKind::Singular { matrix: "plate stiffness" })?;
    let unknowns = inverse.map(|row| row[2] * load);
    let all = rows.map(|row| row.iter().zip(&unknowns).map(|(x, y)| x * y).sum::<f64>());
    Ok((unknowns[2], [all[0], all[1], all[2]], [all[3], all[4], all[5]]))
}

/// `rowsᵀ · abd · rows`.
fn energy(rows: &[[f64; 5]; 6], abd: &Matrix6) -> [[f64; 5]; 5] {
    let mut energy = [[0.0; 5]; 5];
    for (row, stiffness) in rows.iter().zip(abd) {
        for (other, k) in rows.iter().zip(stiffness) {
            for (i, line) in energy.iter_mut().enumerate() {
                for (x, y) in line.iter_mut().zip(other) {
                    *x += row[i] * k * y;
                }
            }
        }
    }
    energy
}

/// Largest stresses of all plies; transverse shear from equilibrium, zero on the bottom face.
fn stresses(stack: &StackingSequence, wave: &Wave, strain: &[f64; 3], curvature: &[f64; 3]) -> [f64; 5] {
    let mut peaks = [0.0; 5];
    let mut shear = [0.0; 2];
    for (ply, middle) in stack.plies().iter().zip(stack.mid_heights()) {
        let q = ply.lamina().transformed_stiffness(ply.angle());
        let half = 0.5 * ply.thickness().si();
        for (from, to) in [(middle - half, middle), (middle, middle + half)] {
            // The stress is linear over the step: its mean is the one halfway.
            let mean = plane_stress(&q, strain, curvature, 0.5 * (from + to));
            for (i, force) in shear.iter_mut().enumerate() {
                *force += (to - from) * (0..3).map(|m| wave.strain[m][i] * mean[m]).sum::<f64>();
            }
            for z in [from, to] {
                let [x, y, xy] = plane_stress(&q, strain, curvature, z);
                raise(&mut peaks, [x, y, xy, 0.0, 0.0]);
            }
            raise(&mut peaks, [0.0, 0.0, 0.0, shear[0], shear[1]]);
        }
    }
    peaks
}

fn plane_stress(q: &Matrix3, strain: &[f64; 3], curvature: &[f64; 3], z: f64) -> [f64; 3] {
    q.map(|row| (0..3).map(|j| row[j] * (strain[j] + z * curvature[j])).sum())
}
