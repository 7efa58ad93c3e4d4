//! Bounds that hold for any arrangement of the phases.

use super::{Constituents, Fiber, Matrix, by_volume};

/// A lower and an upper bound, Pa.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// No arrangement is softer.
    pub lower: f64,
    /// No arrangement is stiffer.
    pub upper: f64,
}

impl Bounds {
    /// The mean of both phases that a comparison body with `least` and with `most` gives.
    fn of(first: f64, second: f64, v1: f64, [least, most]: [f64; 2]) -> Self {
        let mean = |y: f64| 1.0 / by_volume(1.0 / (first + y), 1.0 / (second + y), v1) - y;
        Self { lower: mean(least), upper: mean(most) }
    }
}

fn ordered(a: f64, b: f64) -> [f64; 2] {
    [a.min(b), a.max(b)]
}

/// Bulk and shear bounds of two isotropic phases in an isotropic arrangement.
///
/// ```text
/// K = (Σ Vi / (Ki + y))⁻¹ − y, y = 4 G/3      G = (Σ Vi / (Gi + z))⁻¹ − z, z = G (9K + 8G) / (6 (K + 2G))
/// ```
///
/// with the smallest K and G of the phases for the lower bound, the largest for the upper one.
///
/// ```
/// use matprop::laminate::micromechanics::isotropic_bounds;
///
/// // Equal shear moduli: Hill's exact bulk modulus, both bounds alike.
/// let [k, g] = isotropic_bounds([40e9, 20e9], [10e9, 20e9], 0.3);
/// assert_eq!(k.lower, k.upper);
/// assert!((g.lower / 20e9 - 1.0).abs() < 1e-15);
/// ```
///
/// # References
/// Z. Hashin, S. Shtrikman, J. Mech. Phys. Solids 11 (1963) 127; L. J. Walpole, J. Mech. Phys. Solids 14 (1966) 151
/// (phases that are not ordered alike).
pub fn isotropic_bounds([k1, g1]: [f64; 2], [k2, g2]: [f64; 2], v1: f64) -> [Bounds; 2] {
    let (k, g) = (ordered(k1, k2), ordered(g1, g2));
    let z = |i: usize| g[i] * (9.0 * k[i] + 8.0 * g[i]) / (6.0 * (k[i] + 2.0 * g[i]));
    [Bounds::of(k1, k2, v1, g.map(|g| 4.0 * g / 3.0)), Bounds::of(g1, g2, v1, [z(0), z(1)])]
}

/// Bounds for aligned endless fibers of any cross section and arrangement that is isotropic across them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AlignedBounds {
    /// Plane-strain bulk modulus K23.
    pub k23: Bounds,
    /// Transverse shear modulus G23.
    pub g23: Bounds,
    /// Axial shear modulus G12.
    pub g12: Bounds,
    /// Modulus along the fiber E1.
    pub e1: Bounds,
}

pub(super) fn aligned(c: &Constituents) -> AlignedBounds {
    let (fiber, matrix, vf): (&Fiber, &Matrix, f64) = (&c.fiber, &c.matrix, c.vf);
    let (kf, km, gm) = (fiber.plane_strain_bulk(), matrix.plane_strain_bulk(), matrix.g());
    let (k, g23, g12) = (ordered(kf, km), ordered(fiber.g23, gm), ordered(fiber.g12, gm));
    let z = |i: usize| k[i] * g23[i] / (k[i] + 2.0 * g23[i]);
    let difference = fiber.nu12 - matrix.nu;
    let e1 = |g: f64| {
        let spread = 4.0 * vf * (1.0 - vf) * difference * difference;
        by_volume(fiber.e1, matrix.e, vf) + spread / ((1.0 - vf) / kf + vf / km + 1.0 / g)
    };
    AlignedBounds {
        k23: Bounds::of(kf, km, vf, g23),
        g23: Bounds::of(fiber.g23, gm, vf, [z(0), z(1)]),
        g12: Bounds::of(fiber.g12, gm, vf, g12),
        e1: Bounds { lower: e1(g23[0]), upper: e1(g23[1]) },
    }
}
