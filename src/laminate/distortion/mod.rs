//! Shapes after cooling: warped plates, sprung corners.

mod cylinders;
mod shapes;
mod spring_in;

pub use cylinders::{Cylinder, cylinders};
pub use shapes::shapes;
pub use spring_in::spring_in;

use crate::numeric::Vector3;

/// A plate warped by a uniform curvature, by linear theory; deflection relative to its middle, upward.
///
/// ```text
/// w(x, y) = −(κx x² + κy y² + κxy x y)/2
/// k = (κx + κy)/2 ± √(((κx − κy)/2)² + (κxy/2)²)      tan 2φ = κxy/(κx − κy)
/// ```
///
/// Linear classical laminate theory makes a saddle of an unsymmetric laminate. Thin ones snap into one of two
/// cylinders instead when they are wide enough (Hyer 1981): see [`shapes`] and their limit [`cylinders`].
///
/// ```
/// use matprop::laminate::distortion::Warping;
///
/// let bowed = Warping::of([0.1, 0.0, 0.0], 2.0, 1.0);
/// assert_eq!((bowed.end_x, bowed.end_y), (-0.05, 0.0));
/// assert_eq!((bowed.corner_plus, bowed.corner_minus), (-0.05, -0.05));
/// ```
///
/// # References
/// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 4.2.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Warping {
    /// At (±a/2, 0), m.
    pub end_x: f64,
    /// At (0, ±b/2), m.
    pub end_y: f64,
    /// At the corners with x y > 0, m.
    pub corner_plus: f64,
    /// At the corners with x y < 0, m.
    pub corner_minus: f64,
    /// Principal curvatures, the larger first, 1/m.
    pub principal: [f64; 2],
    /// From x to the direction of the first, degrees in −90 to 90.
    pub direction: f64,
}

impl Warping {
    /// Of a plate of length `a` along x and width `b` along y (m) with the curvature κx, κy, κxy (1/m).
    pub fn of([kx, ky, kxy]: Vector3, a: f64, b: f64) -> Self {
        let w = |x: f64, y: f64| -0.5 * (kx * x * x + ky * y * y + kxy * x * y);
        let (x, y) = (0.5 * a, 0.5 * b);
        let (mean, half) = (0.5 * (kx + ky), 0.5 * (kx - ky));
        let radius = (half * half + 0.25 * kxy * kxy).sqrt();
        Self {
            end_x: w(x, 0.0),
            end_y: w(0.0, y),
            corner_plus: w(x, y),
            corner_minus: w(x, -y),
            principal: [mean + radius, mean - radius],
            direction: 0.5 * libm::atan2(kxy, kx - ky).to_degrees(),
        }
    }
}
