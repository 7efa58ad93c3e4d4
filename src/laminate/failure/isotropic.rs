//! Criteria of isotropic plies, such as metal sheets and neat matrix, in any state of stress.

use super::exposure::{Exposure, Say, Stress};
use super::{ErrorKind, Strengths};

/// An isotropic criterion with its strengths T in tension and C in compression; each index grows with the stress.
#[derive(Clone, Copy, Debug)]
pub(super) enum Isotropic {
    /// `√(½((σ1−σ2)² + (σ2−σ3)² + (σ3−σ1)²) + 3 (τ12² + τ23² + τ31²)) / T`, T = C.
    ///
    /// R. von Mises, Nachr. Ges. Wiss. Göttingen (1913) 582.
    VonMises(f64),
    /// `(σI − σIII)/T`, T = C.
    ///
    /// H. Tresca, C. R. Acad. Sci. Paris 59 (1864) 754.
    Tresca(f64),
    /// `σI/T, −σIII/C`.
    ///
    /// W. J. M. Rankine, Manual of Applied Mechanics (1858).
    Rankine([f64; 2]),
    /// `σI/T − σIII/C`.
    ///
    /// O. Mohr, Z. VDI 44 (1900) 1524; in terms of T and C: S. P. Timoshenko, Strength of Materials, part II.
    MohrCoulomb([f64; 2]),
    /// `((C − T) I1 + (C + T) √(3 J2)) / (2 T C)`.
    ///
    /// D. C. Drucker, W. Prager, Q. Appl. Math. 10 (1952) 157.
    DruckerPrager([f64; 2]),
}

impl Isotropic {
    pub fn von_mises(s: &Strengths) -> Result<Self, ErrorKind> {
        s.ductile("vonMises").map(Self::VonMises)
    }

    pub fn tresca(s: &Strengths) -> Result<Self, ErrorKind> {
        s.ductile("tresca").map(Self::Tresca)
    }

    pub fn rankine(s: &Strengths) -> Result<Self, ErrorKind> {
        s.isotropic("rankine").map(Self::Rankine)
    }

    pub fn mohr_coulomb(s: &Strengths) -> Result<Self, ErrorKind> {
        s.isotropic("mohrCoulomb").map(Self::MohrCoulomb)
    }

    pub fn drucker_prager(s: &Strengths) -> Result<Self, ErrorKind> {
        s.isotropic("druckerPrager").map(Self::DruckerPrager)
    }
}

impl Exposure for Isotropic {
    fn names(&self) -> &'static [&'static str] {
        match self {
            Self::VonMises(_) => &["von Mises"],
            Self::Tresca(_) => &["Tresca"],
            Self::Rankine(_) => &["tension", "compression"],
            Self::MohrCoulomb(_) => &["Mohr-Coulomb"],
            Self::DruckerPrager(_) => &["Drucker-Prager"],
        }
    }

    fn modes(&self, s: &Stress, say: Say<'_>) {
        match *self {
            Self::VonMises(t) => say("von Mises", equivalent(s) / t),
            Self::Tresca(t) => {
                let [first, _, third] = principal(s);
                say("Tresca", (first - third) / t);
            }
            Self::Rankine([t, c]) => {
                let [first, _, third] = principal(s);
                say("tension", first / t);
                say("compression", -third / c);
            }
            Self::MohrCoulomb([t, c]) => {
                let [first, _, third] = principal(s);
                say("Mohr-Coulomb", first / t - third / c);
            }
            Self::DruckerPrager([t, c]) => {
                let trace = s[0] + s[1] + s[2];
                say("Drucker-Prager", ((c - t) * trace + (c + t) * equivalent(s)) / (2.0 * t * c));
            }
        }
    }

    fn is_proportional(&self) -> bool {
        true
    }
}

/// Equivalent stress `√(3 J2)` of von Mises.
fn equivalent(s: &Stress) -> f64 {
    let [x, y, z] = [s[0] - s[1], s[1] - s[2], s[2] - s[0]];
    let shear = s[3] * s[3] + s[4] * s[4] + s[5] * s[5];
    (0.5 * (x * x + y * y + z * z) + 3.0 * shear).sqrt()
}

/// Principal stresses, largest first.
pub(super) fn principal(s: &Stress) -> [f64; 3] {
    let mut values = if s[3] == 0.0 && s[4] == 0.0 {
        let (center, half) = (0.5 * (s[0] + s[1]), 0.5 * (s[0] - s[1]));
        let radius = (half * half + s[5] * s[5]).sqrt();
        [center + radius, center - radius, s[2]]
    } else {
        eigenvalues([[s[0], s[5], s[4]], [s[5], s[1], s[3]], [s[4], s[3], s[2]]])
    };
    values.sort_by(|a, b| b.total_cmp(a));
    values
}

/// Eigenvalues of a symmetric 3×3 matrix by Jacobi's rotations.
fn eigenvalues(mut a: [[f64; 3]; 3]) -> [f64; 3] {
    for sweep in 0..30 {
        let (p, q, r) = [(0, 1, 2), (0, 2, 1), (1, 2, 0)][sweep % 3];
        if a[p][q] == 0.0 {
            continue;
        }
        let half = 0.5 * (a[q][q] - a[p][p]) / a[p][q];
        let t = 1.0_f64.copysign(half) / (half.abs() + (half * half + 1.0).sqrt());
        let c = 1.0 / (t * t + 1.0).sqrt();
        let s = t * c;
        let (pq, pr, qr) = (a[p][q], a[p][r], a[q][r]);
        a[p][p] -= t * pq;
        a[q][q] += t * pq;
        (a[p][q], a[q][p]) = (0.0, 0.0);
        (a[p][r], a[q][r]) = (c * pr - s * qr, s * pr + c * qr);
        (a[r][p], a[r][q]) = (a[p][r], a[q][r]);
    }
    [a[0][0], a[1][1], a[2][2]]
}
