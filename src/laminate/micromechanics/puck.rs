//! Puck's fitted equations for glass and carbon in resin, with two published fits for G12.

use super::{Estimate, Fiber, Matrix, rule_of_mixtures};

/// Which fit gives G12.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShearFit {
    /// Puck (1967): factor 0.6, exponent 1.25.
    Puck,
    /// Förster and Knappe (1971): factor 0.4, exponent 1.45.
    Foerster,
}

pub(super) fn estimate(fiber: &Fiber, matrix: &Matrix, vf: f64, fit: ShearFit) -> Estimate {
    let (vm, gm) = (1.0 - vf, matrix.g());
    // Neighboring fibers hinder the matrix along the fiber: plane strain.
    let em = matrix.e / (1.0 - matrix.nu * matrix.nu);
    let (factor, exponent) = match fit {
        ShearFit::Puck => (0.6, 1.25),
        ShearFit::Foerster => (0.4, 1.45),
    };
    Estimate {
        e2: em * (1.0 + 0.85 * vf * vf) / (libm::pow(vm, 1.25) + vf * em / fiber.e2),
        g12: gm * (1.0 + factor * vf.sqrt()) / (libm::pow(vm, exponent) + vf * gm / fiber.g12),
        ..rule_of_mixtures::estimate(fiber, matrix, vf)
    }
}
