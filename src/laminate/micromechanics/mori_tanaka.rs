//! Mori and Tanaka's mean field, in the form of Benveniste.

use super::axial::Axial;
use super::eshelby::{Aspect, eshelby};
use super::{Constituents, Estimate};

/// Strain of an inclusion per mean strain of the matrix: `A = (I + S Cm⁻¹ (Cf − Cm))⁻¹`.
fn dilute(fiber: &Axial, matrix: &Axial, nu: f64, aspect: Aspect) -> Axial {
    let contrast = matrix.inverse().after(&fiber.minus(matrix));
    Axial::ONE.plus(&eshelby(aspect, nu).after(&contrast)).inverse()
}

pub(super) fn aligned(c: &Constituents, aspect: Aspect) -> Estimate {
    let (fiber, matrix) = (Axial::of_fiber(&c.fiber), Axial::of_matrix(&c.matrix));
    let a = dilute(&fiber, &matrix, c.matrix.nu, aspect);
    let mean = Axial::ONE.times(1.0 - c.vf).plus(&a.times(c.vf)).inverse();
    matrix.plus(&fiber.minus(&matrix).after(&a).after(&mean).times(c.vf)).constants()
}

/// Bulk and shear modulus of inclusions in all directions alike.
pub(super) fn random(c: &Constituents, aspect: Aspect) -> [f64; 2] {
    let (fiber, matrix) = (Axial::of_fiber(&c.fiber), Axial::of_matrix(&c.matrix));
    let a = dilute(&fiber, &matrix, c.matrix.nu, aspect);
    let polarization = fiber.minus(&matrix).after(&a).averaged();
    let (strain, own) = (a.averaged(), matrix.averaged());
    let [k, g] = core::array::from_fn(|i| own[i] + c.vf * polarization[i] / (1.0 - c.vf + c.vf * strain[i]));
    [k / 3.0, g / 2.0]
}
