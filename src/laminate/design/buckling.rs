//! Buckling of a simply supported specially orthotropic plate, mode by mode, as sums over plies.

use crate::error::{ErrorKind, Suffix};
use crate::laminate::Lamina;
use crate::numeric::Vector3;
use crate::quantity::{Angle, Length, Quantity};
use core::f64::consts::PI;

/// Sides of a rectangular plate, simply supported all round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plate {
    /// Along x.
    pub length: Length,
    /// Along y.
    pub width: Length,
}

/// The longest plate per width, and the reverse.
const LONGEST: f64 = 50.0;
/// The most half-waves that are looked at in one direction.
const MOST_WAVES: u32 = 5000;
/// Half-waves along x per half-wave along y that are tried before a load that tension along x outweighs is given up.
const WAVES_PER_WIDTH: f64 = 64.0;

/// Modes that can govern for some order of plies at the angles of a problem.
///
/// ```text
/// λ = π² [D11 x² + 2 (D12 + 2 D66) x y + D22 y²] / (−Nx x − Ny y)     x = (m/a)², y = (n/b)²
/// ```
///
/// D16 and D26 are left out. D is a sum over plies, so each λ is one too: λ = Σ (∫ z² dz) g(θ).
///
/// # References
/// R. Le Riche, R. T. Haftka, AIAA J. 31 (1993) 951, Eq. 3. doi:10.2514/3.11710
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Modes {
    /// g of each angle, mode by mode.
    pub of_angles: Vec<Vec<f64>>,
}

impl Modes {
    /// The modes under every load that compresses the plate; `None` when none does.
    pub fn of(
        lamina: &Lamina,
        plate: &Plate,
        forces: &[Vector3],
        angles: &[Angle],
    ) -> Result<Option<Self>, ErrorKind> {
        let ratio = plate.length.si() / plate.width.si();
        if !(1.0 / LONGEST..=LONGEST).contains(&ratio) {
            let (quantity, rule) = ("length of the plate per width", "between 1/50 and 50");
            return Err(ErrorKind::OutOfRange { quantity, value: ratio, unit: Suffix("1"), rule });
        }
        let bending: Vec<[f64; 3]> = angles.iter().map(|angle| bending(lamina, *angle)).collect();
        let mut of_angles = Vec::new();
        for force in forces {
            let (p, q) = (-force[0], -force[1]);
            if p > 0.0 || q > 0.0 {
                of_angles.extend(governing(&bending, plate, p, q)?);
            }
        }
        Ok((!of_angles.is_empty()).then_some(Self { of_angles }))
    }
}

/// Q̄11, Q̄12 + 2 Q̄66 and Q̄22 of a ply.
fn bending(lamina: &Lamina, angle: Angle) -> [f64; 3] {
    let q = lamina.transformed_stiffness(angle);
    [q[0][0], q[0][1] + 2.0 * q[2][2], q[1][1]]
}

/// The modes that no laminate of these angles can do without: g is nowhere above the least of the largest g.
fn governing(bending: &[[f64; 3]], plate: &Plate, p: f64, q: f64) -> Result<Vec<Vec<f64>>, ErrorKind> {
    let (a, b) = (plate.length.si(), plate.width.si());
    let row = |m: u32, n: u32| -> Option<Vec<f64>> {
        let (ma, nb) = (f64::from(m) / a, f64::from(n) / b);
        let (x, y) = (ma * ma, nb * nb);
        let load = p * x + q * y;
        let form = |d: &[f64; 3]| PI * PI * (d[0] * x * x + 2.0 * d[1] * x * y + d[2] * y * y) / load;
        (load > 0.0).then(|| bending.iter().map(form).collect())
    };
    let largest = |g: &[f64]| g.iter().copied().fold(0.0, f64::max);
    let least = |g: &[f64]| g.iter().copied().fold(f64::INFINITY, f64::min);
    let c = bending.iter().map(softest).fold(f64::INFINITY, f64::min);
    // The form is at least c (x + y)², the load at most max(p, q) (x + y): no mode above can govern.
    let floor = |m: u32, n: u32| {
        let (ma, nb) = (f64::from(m) / a, f64::from(n) / b);
        PI * PI * c * (ma * ma + nb * nb) / p.max(q)
    };
    let mut bound = f64::INFINITY;
    let mut kept: Vec<Vec<f64>> = Vec::new();
    let mut n = 1;
    while floor(1, n) <= bound {
        let mut m = 1;
        while floor(m, n) <= bound {
            if m.max(n) > MOST_WAVES {
                return Err(ErrorKind::TooMany {
                    what: "half-waves of buckling".into(),
                    limit: MOST_WAVES as usize,
                });
            }
            if let Some(g) = row(m, n)
                && least(&g) <= bound
            {
                bound = bound.min(largest(&g));
                kept.push(g);
            }
            m += 1;
            if bound.is_infinite() && f64::from(m) > f64::from(n) * a / b * WAVES_PER_WIDTH {
                break;
            }
        }
        n += 1;
    }
    kept.retain(|g| least(g) <= bound);
    Ok(kept)
}

/// The least of D11 t² + 2 H t (1 − t) + D22 (1 − t)² for t from 0 to 1.
fn softest([d11, h, d22]: &[f64; 3]) -> f64 {
    let sum = d11 + d22 - 2.0 * h;
    let inside = sum > 0.0 && d11 > h && d22 > h;
    if inside { (d11 * d22 - h * h) / sum } else { d11.min(*d22) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::{Modulus, Ratio};

    #[test]
    fn the_kept_modes_hold_the_governing_one() {
        let gpa = |x| Modulus::from_gpa(x).unwrap();
        let lamina = Lamina::builder()
            .e1(gpa(128.0))
            .e2(gpa(13.0))
            .nu12(Ratio::new(0.3).unwrap())
            .g12(gpa(6.4))
            .build();
        let lamina = lamina.unwrap();
        let angles: Vec<Angle> =
            [0.0, 30.0, 45.0, 60.0, 90.0].map(|d| Angle::from_degrees(d).unwrap()).to_vec();
        for (length, force) in [(0.5, [-1.0, -0.2, 0.0]), (0.13, [-1.0, 0.5, 0.0]), (2.0, [0.3, -1.0, 0.0])] {
            let plate =
                Plate { length: Length::from_si(length).unwrap(), width: Length::from_si(0.127).unwrap() };
            let modes = Modes::of(&lamina, &plate, &[force], &angles).unwrap().unwrap();
            for (i, angle) in angles.iter().enumerate() {
                let d = bending(&lamina, *angle);
                let mut all = f64::INFINITY;
                for m in 1..100 {
                    for n in 1..100 {
                        let (ma, nb) = (f64::from(m) / length, f64::from(n) / 0.127);
                        let (x, y) = (ma * ma, nb * nb);
                        let load = -force[0] * x - force[1] * y;
                        if load > 0.0 {
                            let g = PI * PI * (d[0] * x * x + 2.0 * d[1] * x * y + d[2] * y * y) / load;
                            all = all.min(g);
                        }
                    }
                }
                let kept = modes.of_angles.iter().map(|g| g[i]).fold(f64::INFINITY, f64::min);
                approx::assert_relative_eq!(kept, all, max_relative = 1e-14);
            }
        }
    }
}
