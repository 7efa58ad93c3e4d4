//! Strains and stresses of the plies under load.

use super::stacking::{Ply, StackingSequence};
use super::stiffness::{Compliance, applied};
use crate::error::ErrorKind;
use crate::numeric::{Vector3, sin_cos_degrees, transposed};
use crate::quantity::Quantity;

/// A change of temperature or moisture: `uniform + gradient · z`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Change {
    /// At the reference plane: K, or mass fraction of moisture.
    pub uniform: f64,
    /// Per meter of height.
    pub gradient: f64,
}

impl Change {
    fn at(&self, z: f64) -> f64 {
        self.uniform + self.gradient * z
    }

    fn is_none(&self) -> bool {
        self.uniform == 0.0 && self.gradient == 0.0
    }
}

/// What acts on a laminate.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Load {
    /// Nx, Ny, Nxy, N/m.
    pub force: Vector3,
    /// Mx, My, Mxy, N.
    pub moment: Vector3,
    /// Temperature against the stress-free state.
    pub temperature: Change,
    /// Moisture against the stress-free state.
    pub moisture: Change,
}

impl Load {
    /// The forces and moments alone.
    pub fn mechanical(&self) -> Self {
        Self { force: self.force, moment: self.moment, ..Self::default() }
    }

    /// Temperature and moisture alone.
    pub fn hygrothermal(&self) -> Self {
        Self { temperature: self.temperature, moisture: self.moisture, ..Self::default() }
    }
}

/// Strain and stress at a height of a ply.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PointState {
    /// Height, m.
    pub z: f64,
    /// Total strain in laminate axes: x, y, xy (engineering shear).
    pub strain_xy: Vector3,
    /// Stress in laminate axes, Pa.
    pub stress_xy: Vector3,
    /// Total strain in ply axes: 1, 2, 12 (engineering shear).
    pub strain_12: Vector3,
    /// Stress in ply axes, Pa.
    pub stress_12: Vector3,
}

/// Deformation of a laminate and the state of its plies.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// Strain of the reference plane.
    pub strain: Vector3,
    /// Curvature, 1/m.
    pub curvature: Vector3,
    /// Bottom, middle and top of each ply, bottom ply first.
    pub plies: Vec<[PointState; 3]>,
}

impl Response {
    /// The response of `stack` to `load`.
    ///
    /// ```text
    /// [ε0; κ] = [a b; bᵀ d] [N + Nf; M + Mf]     Nf = Σ ∫ Q̄ f dz,  Mf = Σ ∫ Q̄ f z dz,  f = α ΔT + β ΔC
    /// σ = Q̄ (ε0 + z κ − f)
    /// ```
    ///
    /// The stress comes from the strain less the free expansion. Valid as classical laminate theory is; properties do
    /// not depend on temperature.
    ///
    /// # Errors
    /// `needs` when a temperature (moisture) change meets a ply without expansion coefficients.
    ///
    /// # References
    /// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 4.5.
    pub fn of(stack: &StackingSequence, compliance: &Compliance, load: &Load) -> Result<Self, ErrorKind> {
        check_expansions(stack, load)?;
        let free: [f64; 6] = stack.sum(|i, zm| {
            let ply = &stack.plies()[i];
            let (q, t) = (ply.lamina().transformed_stiffness(ply.angle()), ply.thickness().si());
            // ∫ f dz and ∫ f z dz over the ply, f linear in z.
            let second = t * zm * zm + t * t * t / 12.0;
            let f0: Vector3 = free_strain(ply, load, zm).map(|f| f * t);
            let at_zero = free_strain(ply, load, 0.0);
            let slope: Vector3 = core::array::from_fn(|k| free_strain(ply, load, 1.0)[k] - at_zero[k]);
            let f1: Vector3 = core::array::from_fn(|k| at_zero[k] * t * zm + slope[k] * second);
            let (n, m) = (applied(&q, &f0), applied(&q, &f1));
            [n[0], n[1], n[2], m[0], m[1], m[2]]
        });
        let n: Vector3 = core::array::from_fn(|k| load.force[k] + free[k]);
        let m: Vector3 = core::array::from_fn(|k| load.moment[k] + free[3 + k]);
        let (an, bm) = (applied(&compliance.a, &n), applied(&compliance.b, &m));
        let (bn, dm) = (applied(&transposed(&compliance.b), &n), applied(&compliance.d, &m));
        let strain: Vector3 = core::array::from_fn(|k| an[k] + bm[k]);
        let curvature: Vector3 = core::array::from_fn(|k| bn[k] + dm[k]);
        let heights = stack.mid_heights();
        let plies = stack.plies().iter().zip(heights).map(|(ply, zm)| {
            let half = 0.5 * ply.thickness().si();
            [zm - half, zm, zm + half].map(|z| point(ply, load, z, &strain, &curvature))
        });
        Ok(Self { strain, curvature, plies: plies.collect() })
    }
}

fn check_expansions(stack: &StackingSequence, load: &Load) -> Result<(), ErrorKind> {
    let needs = |field: &str, other: &str| ErrorKind::Needs { field: field.into(), other: other.into() };
    let all = |has: fn(&Ply) -> bool| stack.plies().iter().all(has);
    if !load.temperature.is_none() && !all(|ply| ply.lamina().expansion().is_some()) {
        return Err(needs("temperatureChange", "alpha1 and alpha2 of every material"));
    }
    if !load.moisture.is_none() && !all(|ply| ply.lamina().swelling().is_some()) {
        return Err(needs("moistureChange", "beta1 and beta2 of every material"));
    }
    Ok(())
}

/// α ΔT + β ΔC of a ply at height `z`, laminate axes; a coefficient that is not there meets no change.
fn free_strain(ply: &Ply, load: &Load, z: f64) -> Vector3 {
    let alpha = ply.lamina().transformed_expansion(ply.angle()).unwrap_or_default();
    let beta = ply.lamina().transformed_swelling(ply.angle()).unwrap_or_default();
    core::array::from_fn(|k| alpha[k] * load.temperature.at(z) + beta[k] * load.moisture.at(z))
}

fn point(ply: &Ply, load: &Load, z: f64, strain: &Vector3, curvature: &Vector3) -> PointState {
    let strain_xy: Vector3 = core::array::from_fn(|k| strain[k] + z * curvature[k]);
    let free = free_strain(ply, load, z);
    let elastic: Vector3 = core::array::from_fn(|k| strain_xy[k] - free[k]);
    let stress_xy = applied(&ply.lamina().transformed_stiffness(ply.angle()), &elastic);
    let (s, c) = sin_cos_degrees(ply.angle().si());
    let elastic_12 = strain_to_ply_axes(&elastic, s, c);
    let q = ply.lamina().reduced_stiffness();
    PointState {
        z,
        strain_xy,
        stress_xy,
        strain_12: strain_to_ply_axes(&strain_xy, s, c),
        stress_12: [
            q.q11 * elastic_12[0] + q.q12 * elastic_12[1],
            q.q12 * elastic_12[0] + q.q22 * elastic_12[1],
            q.q66 * elastic_12[2],
        ],
    }
}

/// Strain (engineering shear) in axes turned by an angle of sine `s` and cosine `c`.
fn strain_to_ply_axes(e: &Vector3, s: f64, c: f64) -> Vector3 {
    [
        e[0] * c * c + e[1] * s * s + e[2] * c * s,
        e[0] * s * s + e[1] * c * c - e[2] * c * s,
        2.0 * (e[1] - e[0]) * c * s + e[2] * (c * c - s * s),
    ]
}
