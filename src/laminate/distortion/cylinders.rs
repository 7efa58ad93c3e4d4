//! Cylinders that wide plates snap into.

use crate::laminate::stiffness::applied;
use crate::numeric::{Matrix3, Vector3, sin_cos_degrees};

/// A cylinder that a thin unsymmetric plate can take.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cylinder {
    /// Its curvature, 1/m.
    pub curvature: f64,
    /// From x to the direction in which it is curved, degrees, 0 to 180.
    pub direction: f64,
}

/// The stable cylinders of a plate much wider than its thickness: the inextensional limit.
///
/// ```text
/// κ = k n,  n = (cos²φ, sin²φ, 2 sin φ cos φ)      k = n·D*κ0 / n·D*n      (n·D*κ0)² / n·D*n largest in φ
/// ```
///
/// κ0 is the curvature of linear theory, D* the bending stiffness with the membrane forces free. A wide plate cannot
/// stretch its middle surface much, so it bends about one axis only; each local maximum is a shape it can rest in.
/// Small plates keep the saddle of [`super::Warping`].
///
/// ```
/// use matprop::laminate::distortion::cylinders;
///
/// // Equal and opposite curvatures: two cylinders, one about each axis.
/// let found = cylinders(&[[2.0, 0.5, 0.0], [0.5, 2.0, 0.0], [0.0, 0.0, 1.0]], [1.0, -1.0, 0.0]);
/// assert_eq!(found.len(), 2);
/// assert!((found[0].curvature - 0.75).abs() < 1e-12 && found[0].direction == 0.0);
/// assert!((found[1].curvature + 0.75).abs() < 1e-12 && found[1].direction == 90.0);
/// ```
///
/// # References
/// S. D. Guest, S. Pellegrino, Proc. R. Soc. A 462 (2006) 839; M. W. Hyer, J. Compos. Mater. 15 (1981) 175.
pub fn cylinders(reduced: &Matrix3, linear: Vector3) -> Vec<Cylinder> {
    const STEPS: usize = 720;
    let moment = applied(reduced, &linear);
    let normal = |degrees: f64| {
        let (s, c) = sin_cos_degrees(degrees);
        [c * c, s * s, 2.0 * s * c]
    };
    let dot = |a: &Vector3, b: &Vector3| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    let curvature = |degrees: f64| {
        let n = normal(degrees);
        dot(&n, &moment) / dot(&n, &applied(reduced, &n))
    };
    let gain = |degrees: f64| dot(&normal(degrees), &moment) * curvature(degrees);
    let step = 180.0 / STEPS as f64;
    let largest = (0..STEPS).map(|i| gain(step * i as f64)).fold(0.0, f64::max);
    let mut found = Vec::new();
    for i in 0..STEPS {
        let at = step * i as f64;
        let (before, here, after) = (gain(at - step), gain(at), gain(at + step));
        if here > 1e-12 * largest && here > before && here >= after {
            let direction = refined(&gain, at, step);
            found.push(Cylinder { curvature: curvature(direction), direction });
        }
    }
    found
}

/// The place of the maximum of `gain` within `step` of `at`, degrees: `at` itself where it is one to rounding.
fn refined(gain: &impl Fn(f64) -> f64, at: f64, step: f64) -> f64 {
    let (mut low, mut high) = (at - step, at + step);
    // Ternary search; a smooth maximum cannot be placed closer than the root of the rounding error.
    while high - low > 1e-6 {
        let third = (high - low) / 3.0;
        if gain(low + third) < gain(high - third) {
            low += third;
        } else {
            high -= third;
        }
    }
    let best = 0.5 * (low + high);
    if gain(best) > gain(at) * (1.0 + 1e-14) { best } else { at }
}
