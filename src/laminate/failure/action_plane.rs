//! Puck's action-plane criterion in any state of stress.

use super::exposure::{Exposure, Say, Stress, largest};
use super::{ErrorKind, Strengths, parameter};
use crate::laminate::lamina::Lamina;
use crate::numeric::sin_cos_degrees;

/// Parameters of Puck's action-plane criterion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ActionPlane {
    /// Inclination p⊥∥ on the tension side.
    pub p_tension: f64,
    /// Inclination p⊥∥ on the compression side.
    pub p_compression: f64,
    /// Inclination p⊥⊥ on the tension side; that of the compression side if absent.
    pub p_transverse_tension: Option<f64>,
    /// Inclination p⊥⊥ on the compression side; if absent, p⊥⊥/RA = p⊥∥/S.
    pub p_transverse_compression: Option<f64>,
    /// Weakening of the matrix by fiber-parallel stress: `s`, the part of X where it starts, and `m`, the part of the
    /// resistance left at X; none if absent.
    pub weakening: Option<[f64; 2]>,
    /// Stress magnification m_σf in the fiber with the fiber's Poisson's ratio and modulus (Pa); fiber failure is σ1
    /// against X if absent.
    pub fiber: Option<[f64; 3]>,
}

impl ActionPlane {
    /// The inclinations recommended for carbon–epoxy, without weakening.
    pub const CARBON: Self = Self {
        p_tension: 0.35,
        p_compression: 0.30,
        p_transverse_tension: None,
        p_transverse_compression: None,
        weakening: None,
        fiber: None,
    };
}

/// Stress exposure of fiber failure, and of inter-fiber failure on the plane at θ that bears it worst.
///
/// ```text
/// FF    (σ1 − (ν12 − νf mσf E1/Ef)(σ2 + σ3)) / Xt, or / −Xc
/// IFF   σn ≥ 0   √(((1/Yt − p⁺/R) σn)² + (τnt/RA)² + (τn1/S)²) + (p⁺/R) σn
///       σn < 0   √((τnt/RA)² + (τn1/S)² + ((p⁻/R) σn)²) + (p⁻/R) σn
/// σn = σ2 c² + σ3 s² + 2 τ23 s c     τnt = (σ3 − σ2) s c + τ23 (c² − s²)     τn1 = τ13 s + τ12 c
/// p/R = (p⊥⊥/RA) cos²ψ + (p⊥∥/S) sin²ψ     cos²ψ = τnt²/(τnt² + τn1²)     RA = Yc/(2 (1 + p⊥⊥⁻))
/// weakened   IFF/ηw     ηw = k (a √(k²(a² − s²) + 1) + s)/((k a)² + 1)     k = IFF/FF     a = (1 − s)/√(1 − m²)
/// ```
///
/// ηw is 1 for k ≥ 1/s and m for k ≤ m, where the ellipse that it follows ends. The exposures grow in proportion to
/// the stress.
///
/// # References
/// VDI 2014 part 3 (2006); A. Puck, J. Kopp, M. Knops, Compos. Sci. Technol. 62 (2002) 371.
/// doi:10.1016/S0266-3538(01)00202-0.
#[derive(Clone, Copy, Debug)]
pub(super) struct PuckPlane {
    strengths: Strengths,
    /// RA.
    ra: f64,
    /// p⊥⊥/RA and p⊥∥/S on the tension side, then on the compression side, 1/Pa.
    tension: [f64; 2],
    compression: [f64; 2],
    weakening: Option<[f64; 2]>,
    /// The factor of σ2 + σ3 in fiber failure.
    transverse: f64,
}

impl PuckPlane {
    pub fn new(lamina: &Lamina, s: &Strengths, p: &ActionPlane) -> Result<Self, ErrorKind> {
        parameter("inclination p on the tension side", p.p_tension, 0.0..=1.0, "between 0 and 1")?;
        parameter(
            "inclination p on the compression side",
            p.p_compression,
            1e-6..=1.0,
            "between 1e-6 and 1",
        )?;
        let transverse = |side, p| parameter(side, p, 0.0..=1.0, "between 0 and 1");
        let tension = "transverse inclination p on the tension side";
        if let Some(given) = p.p_transverse_tension {
            transverse(tension, given)?;
        }
        if let Some(given) = p.p_transverse_compression {
            transverse("transverse inclination p on the compression side", given)?;
        }
        let coupled = 0.5 * ((1.0 + 2.0 * p.p_compression * s.yc / s.s12).sqrt() - 1.0);
        let nn_compression = p.p_transverse_compression.unwrap_or(coupled);
        let nn_tension = p.p_transverse_tension.unwrap_or(nn_compression);
        let ra = s.yc / (2.0 * (1.0 + nn_compression));
        // Tension across the fiber must itself fail at Yt.
        parameter(tension, nn_tension, 0.0..=ra / s.yt, "at most RA/Yt")?;
        parameter("inclination p on the tension side", p.p_tension, 0.0..=s.s12 / s.yt, "at most S12/Yt")?;
        if let Some([start, floor]) = p.weakening {
            parameter("start of weakening s", start, 0.0..=0.99, "between 0 and 0.99")?;
            parameter("floor of weakening m", floor, 0.01..=0.99, "between 0.01 and 0.99")?;
        }
        let transverse = match p.fiber {
            None => 0.0,
            Some([magnification, nu, e]) => {
                parameter("stress magnification of the fiber", magnification, 1.0..=2.0, "between 1 and 2")?;
                parameter("Poisson's ratio of the fiber", nu, 0.0..=0.5, "between 0 and 0.5")?;
                lamina.nu12() - nu * magnification * lamina.e1() / e
            }
        };
        Ok(Self {
            strengths: *s,
            ra,
            tension: [nn_tension / ra, p.p_tension / s.s12],
            compression: [nn_compression / ra, p.p_compression / s.s12],
            weakening: p.weakening,
            transverse,
        })
    }

    fn fiber(&self, s: &Stress) -> f64 {
        let stress = s[0] - self.transverse * (s[1] + s[2]);
        if stress >= 0.0 { stress / self.strengths.xt } else { -stress / self.strengths.xc }
    }

    /// The exposure of the plane at an angle in degrees, and its normal stress.
    fn plane(&self, stress: &Stress, angle: f64) -> (f64, f64) {
        let [_, s2, s3, t23, t13, t12] = *stress;
        let (sin, cos) = sin_cos_degrees(angle);
        let normal = s2 * cos * cos + s3 * sin * sin + 2.0 * t23 * sin * cos;
        let nt = (s3 - s2) * sin * cos + t23 * (cos * cos - sin * sin);
        let n1 = t13 * sin + t12 * cos;
        let (x, y) = (nt / self.ra, n1 / self.strengths.s12);
        let squares = nt * nt + n1 * n1;
        let share = if squares > 0.0 { nt * nt / squares } else { 0.0 };
        let [nn, nl] = if normal >= 0.0 { self.tension } else { self.compression };
        let slope = nn * share + nl * (1.0 - share);
        let z = if normal >= 0.0 { (1.0 / self.strengths.yt - slope) * normal } else { slope * normal };
        ((x * x + y * y + z * z).sqrt() + slope * normal, normal)
    }

    /// The exposure of the worst plane and its angle, not weakened.
    fn matrix(&self, stress: &Stress) -> (f64, f64) {
        if stress[1..] == [0.0; 5] {
            return (0.0, 0.0);
        }
        let (index, angle) = largest(&|angle| self.plane(stress, angle).0, -90.0, 90.0, 60);
        // Of two planes alike the one nearest to 0°.
        let turned = [0.0, -angle].map(|angle| (self.plane(stress, angle).0, angle));
        let alike = turned.into_iter().find(|other| other.0 >= index && other.1 >= 0.0);
        (index, alike.map_or(angle, |(_, angle)| angle))
    }

    /// ηw of the exposures of matrix and fiber.
    fn resistance(&self, matrix: f64, fiber: f64) -> f64 {
        let Some([s, m]) = self.weakening else { return 1.0 };
        if matrix * s >= fiber {
            return 1.0;
        }
        let k = matrix / fiber;
        if k <= m {
            return m;
        }
        let a = (1.0 - s) / (1.0 - m * m).sqrt();
        k * (a * (k * k * (a * a - s * s) + 1.0).sqrt() + s) / (k * k * a * a + 1.0)
    }
}

impl Exposure for PuckPlane {
    fn names(&self) -> &'static [&'static str] {
        &["FF", "IFF tension", "IFF compression"]
    }

    fn modes(&self, stress: &Stress, say: Say<'_>) {
        let fiber = self.fiber(stress);
        say("FF", fiber);
        let (matrix, angle) = self.matrix(stress);
        let mode = if self.plane(stress, angle).1 >= 0.0 { "IFF tension" } else { "IFF compression" };
        say(mode, matrix / self.resistance(matrix, fiber));
    }

    fn is_proportional(&self) -> bool {
        true
    }

    fn fracture_angle(&self, stress: &Stress) -> Option<f64> {
        Some(self.matrix(stress).1)
    }
}
