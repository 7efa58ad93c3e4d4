//! Rough strengths of a lamina from its constituents: for a first sizing, never instead of a test.

use super::{Constituents, by_volume};

/// Tension along the fiber, Pa: all fibers break at the strain Xft/Ef1, the matrix carries its share till then.
///
/// ```text
/// Xt = Xft (Vf + Vm Em/Ef1)
/// ```
///
/// # References
/// A. Kelly, G. J. Davies, Metall. Rev. 10 (1965) 1; A. K. Kaw, Mechanics of Composite Materials, 2nd ed. (2006), sec. 3.4.
pub(super) fn tension(c: &Constituents, fiber: f64) -> f64 {
    fiber * by_volume(1.0, c.matrix.e / c.fiber.e1, c.vf)
}

/// Microbuckling of straight fibers, Pa: shear mode `Gm/Vm`, extension mode `2 Vf √(Vf Em Ef1 / (3 Vm))`; `None`
/// without matrix.
///
/// # References
/// B. W. Rosen, Fiber Composite Materials (ASM 1965), ch. 3.
pub(super) fn rosen(c: &Constituents) -> Option<[f64; 2]> {
    let vm = 1.0 - c.vf;
    let extension = 2.0 * c.vf * (c.vf * c.matrix.e * c.fiber.e1 / (3.0 * vm)).sqrt();
    (vm > 0.0).then(|| [c.matrix.g() / vm, extension])
}

/// Kinking of fibers that are off by the angle φ (radians), Pa: `Xc = S12 / (φ + S12/G12)`.
///
/// # References
/// B. Budiansky, Comput. Struct. 16 (1983) 3; A. S. Argon, Treatise Mater. Sci. Technol. 1 (1972) 79.
pub(super) fn kinking(g12: f64, s12: f64, misalignment: f64) -> f64 {
    s12 / (misalignment + s12 / g12)
}

/// `S = Sm (1 − (√Vf − Vf) (1 − Pm/Pf))` for transverse tension and compression (P = E2) and shear (P = G12).
///
/// # References
/// C. C. Chamis, NASA TM-83696 (1984).
pub(super) fn chamis(matrix: f64, pf: f64, pm: f64, vf: f64) -> f64 {
    matrix * (1.0 - (vf.sqrt() - vf) * (1.0 - pm / pf))
}
