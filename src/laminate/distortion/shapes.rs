//! Stable shapes of plates of a given size.

use super::cylinders::cylinders;
use crate::error::ErrorKind;
use crate::laminate::stiffness::{Stiffness, applied};
use crate::numeric::{Matrix3, Vector3, inverse_spd3};

/// The Hessian of the Gaussian curvature κx κy − κxy²/4.
const GAUSS: Matrix3 = [[0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, -0.5]];
/// Steps after which a start counts as lost.
const STEPS: usize = 200;

/// The stable curvatures (κx, κy, κxy, 1/m) of a free plate of length `a` and width `b` (m), with `linear` that of
/// linear theory: one for small plates, two for wide unsymmetric ones.
///
/// ```text
/// U/(ab) = (κ − κ0)·D*(κ − κ0)/2 + μ K²/2      K = κx κy − κxy²/4      μ = (A11 b⁴ + A22 a⁴)/2880
/// ```
///
/// The middle surface stretches by εx = c − K y²/4, εy = d − K x²/4 with c, d free, as Hyer assumes; the curvature is
/// uniform. A Ritz solution, an upper bound of the energy: the size at which the saddle snaps depends on the assumed
/// stretching. Wide plates tend to [`cylinders`].
///
/// ```
/// use matprop::laminate::distortion::shapes;
/// use matprop::laminate::{Lamina, Ply, StackingSequence, Stiffness};
/// use matprop::quantity::{Angle, Length, Modulus, Ratio};
///
/// let gpa = Modulus::from_gpa;
/// let lamina = Lamina::builder().e1(gpa(181.0)?).e2(gpa(10.3)?).nu12(Ratio::new(0.28)?).g12(gpa(7.17)?).build()?;
/// let ply = |angle| Ok(Ply::new(lamina, Length::from_mm(0.25)?, Angle::from_degrees(angle)?));
/// let stiffness = Stiffness::of(&StackingSequence::new(vec![ply(0.0)?, ply(90.0)?])?);
/// let saddle = [-5.4463, 5.4463, 0.0];
/// assert_eq!(shapes(&stiffness, saddle, 0.02, 0.02)?.len(), 1);
/// assert_eq!(shapes(&stiffness, saddle, 0.10, 0.10)?.len(), 2);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `singular` if A is not positive definite to working precision.
///
/// # References
/// M. W. Hyer, J. Compos. Mater. 15 (1981) 296.
pub fn shapes(stiffness: &Stiffness, linear: Vector3, a: f64, b: f64) -> Result<Vec<Vector3>, ErrorKind> {
    let (a2, b2) = (a * a, b * b);
    let stretching = (stiffness.a[0][0] * b2 * b2 + stiffness.a[1][1] * a2 * a2) / 2880.0;
    let plate = Plate { bending: stiffness.reduced_bending()?, linear, stretching };
    let curved = cylinders(&plate.bending, linear).into_iter().map(|one| {
        let (s, c) = crate::numeric::sin_cos_degrees(one.direction);
        [c * c, s * s, 2.0 * s * c].map(|part| one.curvature * part)
    });
    let mut found: Vec<Vector3> = Vec::new();
    for start in curved.chain([linear]) {
        let Some(shape) = plate.settled(start) else { continue };
        let size = shape.iter().fold(0.0, |size, x| f64::max(size, x.abs()));
        let same = |known: &Vector3| (0..3).all(|k| (known[k] - shape[k]).abs() <= 1e-6 * size);
        if !found.iter().any(same) {
            found.push(shape);
        }
    }
    Ok(found)
}

/// The energy of a plate as a function of its curvature.
struct Plate {
    /// D*, N·m.
    bending: Matrix3,
    /// κ0, 1/m.
    linear: Vector3,
    /// μ, N·m³.
    stretching: f64,
}

impl Plate {
    fn gauss(k: &Vector3) -> f64 {
        k[0] * k[1] - 0.25 * k[2] * k[2]
    }

    fn away(&self, k: &Vector3) -> Vector3 {
        core::array::from_fn(|i| k[i] - self.linear[i])
    }

    fn energy(&self, k: &Vector3) -> f64 {
        let (away, gauss) = (self.away(k), Self::gauss(k));
        0.5 * (dot(&away, &applied(&self.bending, &away)) + self.stretching * gauss * gauss)
    }

    fn slope(&self, k: &Vector3) -> Vector3 {
        let (force, turn) = (applied(&self.bending, &self.away(k)), applied(&GAUSS, k));
        core::array::from_fn(|i| force[i] + self.stretching * Self::gauss(k) * turn[i])
    }

    fn curvature(&self, k: &Vector3) -> Matrix3 {
        let (turn, gauss) = (applied(&GAUSS, k), Self::gauss(k));
        core::array::from_fn(|i| {
            core::array::from_fn(|j| {
                self.bending[i][j] + self.stretching * (turn[i] * turn[j] + gauss * GAUSS[i][j])
            })
        })
    }

    /// The minimum of the energy downhill of `start`; `None` where it ends on a saddle of the energy.
    fn settled(&self, start: Vector3) -> Option<Vector3> {
        let mut at = start;
        for _ in 0..STEPS {
            let slope = self.slope(&at);
            let step = applied(&self.downhill(&at)?, &slope);
            let mut share = 1.0;
            let mut next = at;
            while share > 1e-12 {
                next = core::array::from_fn(|i| at[i] - share * step[i]);
                if self.energy(&next) < self.energy(&at) {
                    break;
                }
                share *= 0.5;
            }
            // No step lowers the energy beyond rounding: the whole step is the last correction.
            if share <= 1e-12 {
                at = core::array::from_fn(|i| at[i] - step[i]);
                break;
            }
            at = next;
        }
        inverse_spd3(&self.curvature(&at)).map(|_| at)
    }

    /// An inverse of the energy's second derivative, stiffened by D* until it is positive definite.
    fn downhill(&self, at: &Vector3) -> Option<Matrix3> {
        let second = self.curvature(at);
        let mut stiffer = 0.0;
        for _ in 0..60 {
            let sum: Matrix3 = core::array::from_fn(|i| {
                core::array::from_fn(|j| second[i][j] + stiffer * self.bending[i][j])
            });
            if let Some(inverse) = inverse_spd3(&sum) {
                return Some(inverse);
            }
            stiffer = if stiffer == 0.0 { 1e-3 } else { 2.0 * stiffer };
        }
        None
    }
}

fn dot(a: &Vector3, b: &Vector3) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
