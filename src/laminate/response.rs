//! Strains and stresses of the plies under load.

use super::load::Load;
use super::shear::{self, Equilibrium};
use super::stacking::{Ply, StackingSequence};
use super::stiffness::{Compliance, Stiffness, applied};
use crate::error::ErrorKind;
use crate::numeric::{Matrix6, Vector3, inverse_spd6, sin_cos_degrees, transposed};
use crate::quantity::Quantity;

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
    /// Strain in ply axes that produces the stress: total less free expansion.
    pub elastic_strain_12: Vector3,
    /// Stress in ply axes, Pa.
    pub stress_12: Vector3,
    /// Transverse shear stress τxz, τyz, Pa; 0 without transverse forces.
    pub transverse_shear_xy: [f64; 2],
    /// The same in ply axes: τ13, τ23.
    pub transverse_shear_12: [f64; 2],
}

/// Deformation of a laminate and the state of its plies.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// Strain of the reference plane.
    pub strain: Vector3,
    /// Curvature, 1/m.
    pub curvature: Vector3,
    /// Nx, Ny, Nxy, N/m: the load, with the reactions where a strain is prescribed.
    pub force: Vector3,
    /// Mx, My, Mxy, N: the load, with the reactions where a curvature is prescribed.
    pub moment: Vector3,
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
    /// Where a strain or curvature is prescribed, the rows of the others are solved and its force or moment is the
    /// reaction. The stress comes from the strain less the free expansion; transverse shear stress is that of
    /// [`shear::stresses`] in the cylindrical form. Valid as classical laminate theory is; properties do not depend
    /// on temperature.
    ///
    /// # Errors
    /// `needs` when a temperature (moisture) change meets a ply without expansion coefficients; `conflict` when a force
    /// and its strain are both given; `singular`.
    ///
    /// # References
    /// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 4.5.
    pub fn of(stack: &StackingSequence, compliance: &Compliance, load: &Load) -> Result<Self, ErrorKind> {
        check_expansions(stack, load)?;
        let resultants = load.resultants()?;
        let free = free_resultants(stack, load);
        let (strain, curvature, reactions) = if load.is_prescribed() {
            partitioned(&Stiffness::of(stack).matrix(), &resultants, &free, &load.prescribed())?
        } else {
            let n: Vector3 = core::array::from_fn(|k| load.force[k] + free[k]);
            let m: Vector3 = core::array::from_fn(|k| load.moment[k] + free[3 + k]);
            let (an, bm) = (applied(&compliance.a, &n), applied(&compliance.b, &m));
            let (bn, dm) = (applied(&transposed(&compliance.b), &n), applied(&compliance.d, &m));
            let strain: Vector3 = core::array::from_fn(|k| an[k] + bm[k]);
            (strain, core::array::from_fn(|k| bn[k] + dm[k]), resultants)
        };
        let heights = stack.mid_heights();
        let plies = stack.plies().iter().zip(heights).map(|(ply, zm)| {
            let half = 0.5 * ply.thickness().si();
            [zm - half, zm, zm + half].map(|z| point(ply, load, z, &strain, &curvature))
        });
        let mut plies: Vec<[PointState; 3]> = plies.collect();
        if load.transverse_force != [0.0; 2] {
            add_transverse_shear(&mut plies, stack, load.transverse_force)?;
        }
        let (force, moment) =
            (core::array::from_fn(|k| reactions[k]), core::array::from_fn(|k| reactions[3 + k]));
        Ok(Self { strain, curvature, force, moment, plies })
    }

    /// The sum of this and `other` of the same stack: linear theory superposes.
    ///
    /// ```
    /// use matprop::laminate::{Lamina, Load, Ply, Response, StackingSequence, Stiffness};
    /// use matprop::quantity::{Angle, Length, Modulus, Ratio};
    ///
    /// let lamina = Lamina::isotropic(Modulus::from_gpa(70.0)?, Ratio::new(0.33)?)?.build()?;
    /// let ply = Ply::new(lamina, Length::from_mm(1.0)?, Angle::from_degrees(0.0)?);
    /// let stack = StackingSequence::new(vec![ply])?;
    /// let compliance = Stiffness::of(&stack).compliance()?;
    /// let pull = |n| Response::of(&stack, &compliance, &Load { force: [n, 0.0, 0.0], ..Load::default() });
    /// let sum = pull(1e3)?.plus(&pull(2e3)?);
    /// assert!((sum.plies[0][1].stress_12[0] - 3e6).abs() < 1e-6);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let plies = self.plies.iter().zip(&other.plies);
        Self {
            strain: sum(&self.strain, &other.strain),
            curvature: sum(&self.curvature, &other.curvature),
            force: sum(&self.force, &other.force),
            moment: sum(&self.moment, &other.moment),
            plies: plies.map(|(a, b)| core::array::from_fn(|k| a[k].plus(&b[k]))).collect(),
        }
    }
}

impl PointState {
    fn plus(&self, other: &Self) -> Self {
        Self {
            z: self.z,
            strain_xy: sum(&self.strain_xy, &other.strain_xy),
            stress_xy: sum(&self.stress_xy, &other.stress_xy),
            strain_12: sum(&self.strain_12, &other.strain_12),
            elastic_strain_12: sum(&self.elastic_strain_12, &other.elastic_strain_12),
            stress_12: sum(&self.stress_12, &other.stress_12),
            transverse_shear_xy: sum(&self.transverse_shear_xy, &other.transverse_shear_xy),
            transverse_shear_12: sum(&self.transverse_shear_12, &other.transverse_shear_12),
        }
    }
}

fn sum<const N: usize>(a: &[f64; N], b: &[f64; N]) -> [f64; N] {
    core::array::from_fn(|k| a[k] + b[k])
}

/// Σ ∫ Q̄ f dz and Σ ∫ Q̄ f z dz of the free expansion f, linear in z: N/m and N.
fn free_resultants(stack: &StackingSequence, load: &Load) -> [f64; 6] {
    if load.temperature.is_none() && load.moisture.is_none() {
        return [0.0; 6];
    }
    stack.sum(|i, zm| {
        let ply = &stack.plies()[i];
        let (q, t) = (ply.lamina().transformed_stiffness(ply.angle()), ply.thickness().si());
        let second = t * zm * zm + t * t * t / 12.0;
        let f0: Vector3 = free_strain(ply, load, zm).map(|f| f * t);
        let at_zero = free_strain(ply, load, 0.0);
        let slope: Vector3 = core::array::from_fn(|k| free_strain(ply, load, 1.0)[k] - at_zero[k]);
        let f1: Vector3 = core::array::from_fn(|k| at_zero[k] * t * zm + slope[k] * second);
        let (n, m) = (applied(&q, &f0), applied(&q, &f1));
        [n[0], n[1], n[2], m[0], m[1], m[2]]
    })
}

/// Strain, curvature, and forces with moments where some of the deformation is prescribed.
///
/// ```text
/// K_ff e_f = F_f − K_fp e_p      F_p = K_pf e_f + K_pp e_p      F: load and free expansion together
/// ```
fn partitioned(
    stiffness: &Matrix6,
    resultants: &[f64; 6],
    free: &[f64; 6],
    prescribed: &[Option<f64>; 6],
) -> Result<(Vector3, Vector3, [f64; 6]), ErrorKind> {
    let is = |i: usize| prescribed[i].is_some();
    // The rows of what is prescribed become those of the identity.
    let unknown: Matrix6 = core::array::from_fn(|i| {
        core::array::from_fn(|j| if is(i) || is(j) { f64::from(u8::from(i == j)) } else { stiffness[i][j] })
    });
    let inverse = inverse_spd6(&unknown).ok_or(ErrorKind::Singular { matrix: "laminate stiffness" })?;
    let given = prescribed.map(Option::unwrap_or_default);
    let right: [f64; 6] = core::array::from_fn(|i| {
        let held: f64 = (0..6).map(|j| stiffness[i][j] * given[j]).sum();
        resultants[i] + free[i] - held
    });
    let deformation: [f64; 6] = core::array::from_fn(|i| {
        let solved = (0..6).filter(|j| !is(*j)).map(|j| inverse[i][j] * right[j]).sum();
        prescribed[i].unwrap_or(solved)
    });
    let reactions = core::array::from_fn(|i| {
        let total: f64 = (0..6).map(|j| stiffness[i][j] * deformation[j]).sum();
        if is(i) { total - free[i] } else { resultants[i] }
    });
    let [a, b, c, d, e, f] = deformation;
    Ok(([a, b, c], [d, e, f], reactions))
}

fn add_transverse_shear(
    plies: &mut [[PointState; 3]],
    stack: &StackingSequence,
    force: [f64; 2],
) -> Result<(), ErrorKind> {
    let stresses = shear::stresses(stack, Equilibrium::Cylindrical, force)?;
    for ((points, stresses), ply) in plies.iter_mut().zip(stresses).zip(stack.plies()) {
        let (s, c) = sin_cos_degrees(ply.angle().si());
        for (point, [xz, yz]) in points.iter_mut().zip(stresses) {
            point.transverse_shear_xy = [xz, yz];
            point.transverse_shear_12 = [c * xz + s * yz, c * yz - s * xz];
        }
    }
    Ok(())
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
        elastic_strain_12: elastic_12,
        stress_12: [
            q.q11 * elastic_12[0] + q.q12 * elastic_12[1],
            q.q12 * elastic_12[0] + q.q22 * elastic_12[1],
            q.q66 * elastic_12[2],
        ],
        transverse_shear_xy: [0.0; 2],
        transverse_shear_12: [0.0; 2],
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
