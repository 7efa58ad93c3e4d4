//! Hopkins and Chamis: a square fiber in a square cell, in slices.

use super::{Estimate, Fiber, Matrix, rule_of_mixtures};

/// `P = Pm (1 − √Vf + √Vf / (1 − √Vf (1 − Pm/Pf)))`: a slice of matrix beside a slice of fiber and matrix in series.
fn sliced(pf: f64, pm: f64, vf: f64) -> f64 {
    let s = vf.sqrt();
    pm * (1.0 - s + s / (1.0 - s * (1.0 - pm / pf)))
}

pub(super) fn estimate(fiber: &Fiber, matrix: &Matrix, vf: f64) -> Estimate {
    Estimate {
        e2: sliced(fiber.e2, matrix.e, vf),
        g12: sliced(fiber.g12, matrix.g(), vf),
        g23: Some(sliced(fiber.g23, matrix.g(), vf)),
        ..rule_of_mixtures::estimate(fiber, matrix, vf)
    }
}
