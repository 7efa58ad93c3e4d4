//! Shapes after cooling: warped plates, sprung corners.

use crate::error::ErrorKind;
use crate::numeric::{Matrix3, Vector3, sin_cos_degrees};

/// A plate warped by a uniform curvature, by linear theory; deflection relative to its middle, upward.
///
/// ```text
/// w(x, y) = −(κx x² + κy y² + κxy x y)/2
/// k = (κx + κy)/2 ± √(((κx − κy)/2)² + (κxy/2)²)      tan 2φ = κxy/(κx − κy)
/// ```
///
/// Linear classical laminate theory makes a saddle of an unsymmetric laminate. Thin ones snap into one of two
/// cylinders instead when they are wide enough (Hyer 1981): see [`cylinders`].
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
/// Small plates keep the saddle of [`Warping`].
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
    let moment = super::stiffness::applied(reduced, &linear);
    let normal = |degrees: f64| {
        let (s, c) = sin_cos_degrees(degrees);
        [c * c, s * s, 2.0 * s * c]
    };
    let dot = |a: &Vector3, b: &Vector3| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    let curvature = |degrees: f64| {
        let n = normal(degrees);
        dot(&n, &moment) / dot(&n, &super::stiffness::applied(reduced, &n))
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

/// Change of the angle of a curved section, in the unit of `angle`; positive when the arc closes (spring-in).
///
/// ```text
/// Δθ = θ (εt − εr) / (1 + εr)        cooling and shrinkage: ε = α ΔT + β ΔC + ε_cure
/// ```
///
/// | symbol | argument     | meaning                                       |
/// |--------|--------------|-----------------------------------------------|
/// | `θ`    | `angle`      | angle that the arc spans; 90° for an L        |
/// | `εt`   | `tangential` | free strain along the arc                     |
/// | `εr`   | `radial`     | free strain through the thickness, above −1   |
///
/// Exact for a homogeneous arc of uniform strain; tool–part interaction and gradients of fiber content come on top.
///
/// ```
/// use matprop::laminate::distortion::spring_in;
///
/// // 90°, tangential 2e-6/K, radial 35e-6/K, cooled by 160 K.
/// let change = spring_in(90.0, 2e-6 * -160.0, 35e-6 * -160.0)?;
/// assert!((change - 0.478).abs() < 0.0005);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` when the radial strain is −1 or less.
///
/// # References
/// D. W. Radford, T. S. Rennick, J. Reinf. Plast. Compos. 19 (2000) 621; R. H. Nelson, D. S. Cairns, 34th Int. SAMPE
/// Symposium (1989) 2397.
pub fn spring_in(angle: f64, tangential: f64, radial: f64) -> Result<f64, ErrorKind> {
    if !(radial > -1.0) {
        let rule = "above -1";
        let unit = crate::error::Suffix("1");
        return Err(ErrorKind::OutOfRange { quantity: "strain", value: radial, unit, rule });
    }
    Ok(angle * (tangential - radial) / (1.0 + radial))
}
