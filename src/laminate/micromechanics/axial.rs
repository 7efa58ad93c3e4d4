//! Tensors of fourth rank that are transversely isotropic about axis 1, as blocks that multiply and invert one by one.

use super::{Estimate, Fiber, Matrix};

/// Acts on strain (ε1, εt = ε2 = ε3) by `axis`, on ε22 − ε33 and ε23 by `across`, on ε12 and ε13 by `along`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Axial {
    pub axis: [[f64; 2]; 2],
    pub across: f64,
    pub along: f64,
}

impl Axial {
    pub const ONE: Self = Self { axis: [[1.0, 0.0], [0.0, 1.0]], across: 1.0, along: 1.0 };

    /// Stiffness from E1, ν12, K23, G23, G12.
    pub fn stiffness(e1: f64, nu12: f64, k23: f64, g23: f64, g12: f64) -> Self {
        let c12 = 2.0 * k23 * nu12;
        let axis = [[e1 + 4.0 * nu12 * nu12 * k23, 2.0 * c12], [c12, 2.0 * k23]];
        Self { axis, across: 2.0 * g23, along: 2.0 * g12 }
    }

    pub fn of_fiber(fiber: &Fiber) -> Self {
        Self::stiffness(fiber.e1, fiber.nu12, fiber.plane_strain_bulk(), fiber.g23, fiber.g12)
    }

    pub fn of_matrix(matrix: &Matrix) -> Self {
        Self::stiffness(matrix.e, matrix.nu, matrix.plane_strain_bulk(), matrix.g(), matrix.g())
    }

    /// The constants of a stiffness.
    pub fn constants(&self) -> Estimate {
        let [[c11, _], [c12, two_k]] = self.axis;
        let (k23, nu12, g23) = (0.5 * two_k, c12 / two_k, 0.5 * self.across);
        let e1 = c11 - 4.0 * nu12 * nu12 * k23;
        let e2 = 4.0 / (1.0 / g23 + 1.0 / k23 + 4.0 * nu12 * nu12 / e1);
        Estimate { e1, e2, nu12, g12: 0.5 * self.along, g23: Some(g23) }
    }

    pub fn plus(&self, other: &Self) -> Self {
        let axis = core::array::from_fn(|i| core::array::from_fn(|j| self.axis[i][j] + other.axis[i][j]));
        Self { axis, across: self.across + other.across, along: self.along + other.along }
    }

    pub fn times(&self, factor: f64) -> Self {
        let axis = self.axis.map(|row| row.map(|x| factor * x));
        Self { axis, across: factor * self.across, along: factor * self.along }
    }

    pub fn minus(&self, other: &Self) -> Self {
        self.plus(&other.times(-1.0))
    }

    pub fn after(&self, first: &Self) -> Self {
        let (a, b) = (self.axis, first.axis);
        let axis = core::array::from_fn(|i| core::array::from_fn(|j| a[i][0] * b[0][j] + a[i][1] * b[1][j]));
        Self { axis, across: self.across * first.across, along: self.along * first.along }
    }

    pub fn inverse(&self) -> Self {
        let [[a, b], [c, d]] = self.axis;
        let determinant = a * d - b * c;
        let axis = [[d / determinant, -b / determinant], [-c / determinant, a / determinant]];
        Self { axis, across: 1.0 / self.across, along: 1.0 / self.along }
    }

    /// The mean over all directions of axis 1: what it does to dilatation, and to shear.
    pub fn averaged(&self) -> [f64; 2] {
        let [[a, b], [c, d]] = self.axis;
        let dilatation = (a + b + 2.0 * (c + d)) / 3.0;
        let trace = a + d + 2.0 * (self.across + self.along);
        [dilatation, (trace - dilatation) / 5.0]
    }
}
