//! Voigt along the fiber, Reuss across it.

use super::{Estimate, Fiber, Matrix, by_volume};

/// `1/P = Vf/Pf + Vm/Pm`.
fn in_series(pf: f64, pm: f64, vf: f64) -> f64 {
    1.0 / by_volume(1.0 / pf, 1.0 / pm, vf)
}

pub(super) fn estimate(fiber: &Fiber, matrix: &Matrix, vf: f64) -> Estimate {
    Estimate {
        e1: by_volume(fiber.e1, matrix.e, vf),
        e2: in_series(fiber.e2, matrix.e, vf),
        nu12: by_volume(fiber.nu12, matrix.nu, vf),
        g12: in_series(fiber.g12, matrix.g(), vf),
        g23: None,
    }
}
