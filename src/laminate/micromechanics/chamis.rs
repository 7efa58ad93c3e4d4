//! Chamis' simplified equations.

use super::{Estimate, Fiber, Matrix, rule_of_mixtures};

/// `P = Pm / (1 − √Vf (1 − Pm/Pf))`.
fn chamis(pf: f64, pm: f64, vf: f64) -> f64 {
    pm / (1.0 - vf.sqrt() * (1.0 - pm / pf))
}

pub(super) fn estimate(fiber: &Fiber, matrix: &Matrix, vf: f64) -> Estimate {
    let gm = matrix.g();
    Estimate {
        e2: chamis(fiber.e2, matrix.e, vf),
        g12: chamis(fiber.g12, gm, vf),
        g23: Some(chamis(fiber.g23, gm, vf)),
        ..rule_of_mixtures::estimate(fiber, matrix, vf)
    }
}
