//! The rule of mixtures with stress partitioning.

use super::{Estimate, Fiber, Matrix, rule_of_mixtures};

/// Stress partitioning for E2 that Tsai and Hahn find for round fibers in epoxy.
pub const ETA_E2: f64 = 0.5;

/// `1/P = (Vf/Pf + η Vm/Pm) / (Vf + η Vm)`: the matrix carries η times the mean stress of the fiber.
fn partitioned(pf: f64, pm: f64, vf: f64, eta: f64) -> f64 {
    let share = eta * (1.0 - vf);
    (vf + share) / (vf / pf + share / pm)
}

/// `ηs = ½ (1 + Gm/Gf)`, with which G12 is that of the concentric cylinders.
pub(super) fn eta_g12(fiber: &Fiber, matrix: &Matrix) -> f64 {
    0.5 * (1.0 + matrix.g() / fiber.g12)
}

pub(super) fn estimate(fiber: &Fiber, matrix: &Matrix, vf: f64, eta_e2: f64, eta_g12: f64) -> Estimate {
    Estimate {
        e2: partitioned(fiber.e2, matrix.e, vf, eta_e2),
        g12: partitioned(fiber.g12, matrix.g(), vf, eta_g12),
        ..rule_of_mixtures::estimate(fiber, matrix, vf)
    }
}
