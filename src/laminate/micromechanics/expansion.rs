//! Thermal expansion of a lamina from its constituents.

use super::{Constituents, by_volume};

pub(super) fn schapery(c: &Constituents, [af1, af2]: [f64; 2], am: f64) -> [f64; 2] {
    let (fiber, matrix, vf) = (&c.fiber, &c.matrix, c.vf);
    let a1 = by_volume(fiber.e1 * af1, matrix.e * am, vf) / by_volume(fiber.e1, matrix.e, vf);
    let nu12 = by_volume(fiber.nu12, matrix.nu, vf);
    [a1, by_volume(af2 + fiber.nu12 * af1, (1.0 + matrix.nu) * am, vf) - a1 * nu12]
}

/// Compliance for stress states that are equal in all directions across the fiber: rows (axial, transverse) strain,
/// columns (axial, transverse) stress.
fn axisymmetric(e1: f64, nu12: f64, k23: f64) -> [[f64; 2]; 2] {
    // S22 + S23 = 1/(2 K23) + 2 ν12²/E1.
    [[1.0 / e1, -2.0 * nu12 / e1], [-nu12 / e1, 1.0 / (2.0 * k23) + 2.0 * nu12 * nu12 / e1]]
}

fn minus(a: [[f64; 2]; 2], b: [[f64; 2]; 2]) -> [[f64; 2]; 2] {
    core::array::from_fn(|i| core::array::from_fn(|j| a[i][j] - b[i][j]))
}

pub(super) fn levin(c: &Constituents, [af1, af2]: [f64; 2], am: f64) -> Option<[f64; 2]> {
    let (fiber, matrix) = (&c.fiber, &c.matrix);
    let whole = c.concentric_cylinders();
    let sm = axisymmetric(matrix.e, matrix.nu, matrix.plane_strain_bulk());
    let f = minus(axisymmetric(fiber.e1, fiber.nu12, fiber.plane_strain_bulk()), sm);
    let d = minus(axisymmetric(whole.e1, whole.nu12, whole.plane_strain_bulk()?), sm);
    let determinant = f[0][0] * f[1][1] - f[0][1] * f[1][0];
    if !(determinant.abs() > 1e-12 * (sm[0][0] * sm[1][1])) {
        return None;
    }
    let (d1, d2) = (af1 - am, af2 - am);
    let p = [(f[1][1] * d1 - f[0][1] * d2) / determinant, (f[0][0] * d2 - f[1][0] * d1) / determinant];
    Some([am + d[0][0] * p[0] + d[0][1] * p[1], am + d[1][0] * p[0] + d[1][1] * p[1]])
}

/// Chamis (1983): `α2 = αf2 √Vf + (1 − √Vf) (1 + Vf νm Ef1/E1) αm`, α1 as Schapery's.
pub(super) fn chamis(c: &Constituents, [af1, af2]: [f64; 2], am: f64) -> [f64; 2] {
    let (fiber, matrix, vf) = (&c.fiber, &c.matrix, c.vf);
    let e1 = by_volume(fiber.e1, matrix.e, vf);
    let s = vf.sqrt();
    let across = af2 * s + (1.0 - s) * (1.0 + vf * matrix.nu * fiber.e1 / e1) * am;
    [by_volume(fiber.e1 * af1, matrix.e * am, vf) / e1, across]
}

/// Schapery's strains with the matrix alone swelling: all moisture of the ply, c ρ per volume, sits in Vm ρm of matrix.
pub(super) fn swelling(c: &Constituents, bm: f64, density_ratio: f64) -> [f64; 2] {
    let e1 = by_volume(c.fiber.e1, c.matrix.e, c.vf);
    let nu12 = by_volume(c.fiber.nu12, c.matrix.nu, c.vf);
    let b1 = c.matrix.e / e1 * density_ratio * bm;
    [b1, (1.0 + c.matrix.nu) * density_ratio * bm - b1 * nu12]
}
