//! LaRC03 and LaRC04 in plane stress.

use super::exposure::{Exposure, Say, Stress, largest};
use super::{ErrorKind, Strengths, parameter};
use crate::error::Suffix;
use crate::laminate::lamina::Lamina;
use crate::numeric::sin_cos_degrees;

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edition {
    Larc03,
    Larc04,
}

/// Failure indices with fiber kinking in the frame of the misaligned fiber (upper index m).
///
/// ```text
/// matrix tension, σ2 ≥ 0             (1 − g) σ2/Yis + g (σ2/Yis)² + (τ/Sis)²
/// matrix compression, σ2 < 0         LaRC03  max over α of (τT/ST)² + (τL/Sis)²,   σ1 ≥ −Yc, else of the stress m
///                                            τT = ⟨−σ2 cos α (sin α − ηT cos α)⟩, τL = ⟨cos α (|τ| + ηL σ2 cos α)⟩
///                                    LaRC04  max over α of (τT/(ST − ηT σn))² + (τL/(Sis − ηL σn))²
///                                            σn = σ2 cos²α, τT = −σ2 sin α cos α, τL = |τ| cos α
/// fiber tension, σ1 ≥ 0              LaRC03  ε1 E1/Xt = (σ1 − ν12 σ2)/Xt             LaRC04  σ1/Xt
/// fiber compression, σ1 < 0          σ2m ≥ 0: as matrix tension, of the stress m
///                                    σ2m < 0: LaRC03 ⟨(|τm| + ηL σ2m)/Sis⟩           LaRC04  |τm|/(Sis − ηL σ2m)
/// φ = (|τ| + (G12 − Xc) φc)/(G12 + σ1 − σ2)
/// tan φc = (1 − √(1 − 4 (Sis/Xc + ηL) Sis/Xc))/(2 (Sis/Xc + ηL))
/// ST = Yc cos α0 (sin α0 + cos α0/tan 2α0)    ηT = −1/tan 2α0    ηL = −S cos 2α0/(Yc cos²α0)
/// g = 1.12² (Λ22/Λ44) (Yt/S)²     Λ22 = 2 (1/E2 − ν21²/E1)     Λ44 = 1/G12     unless g = GIc/GIIc is given
/// ```
///
/// α0 is the angle of the fracture plane under transverse compression, about 53° of carbon–epoxy; Yis and Sis are the
/// in-situ strengths, Yt and S12 unless given. φ reaches no further than 45°, which is far beyond failure.
///
/// # References
/// C. G. Dávila, N. Jaunky, S. Goswami, AIAA 2003-1991; C. G. Dávila, P. P. Camanho, NASA/TM-2003-212663 (2003);
/// S. T. Pinho, C. G. Dávila, P. P. Camanho, L. Iannucci, P. Robinson, NASA/TM-2005-213530 (2005).
#[derive(Clone, Copy, Debug)]
pub(super) struct Larc {
    edition: Edition,
    strengths: Strengths,
    nu12: f64,
    g12: f64,
    fracture_angle: f64,
    toughness_ratio: f64,
    /// Yis, Sis.
    yt: f64,
    s: f64,
    /// ST, ηT, ηL, φc in radians.
    st: f64,
    eta_t: f64,
    eta_l: f64,
    phi_c: f64,
}

/// φ at which its estimate has left all validity, π/4.
const LARGEST_MISALIGNMENT: f64 = core::f64::consts::FRAC_PI_4;

impl Larc {
    pub fn new(
        edition: Edition,
        lamina: &Lamina,
        s: &Strengths,
        fracture_angle: f64,
        toughness_ratio: Option<f64>,
    ) -> Result<Self, ErrorKind> {
        if !(fracture_angle > 45.0 && fracture_angle < 90.0) {
            let rule = "above 45 and below 90";
            let quantity = "fracture angle of LaRC";
            return Err(ErrorKind::OutOfRange { quantity, value: fracture_angle, unit: Suffix("deg"), rule });
        }
        let (sin, cos) = sin_cos_degrees(fracture_angle);
        let (sin2, cos2) = sin_cos_degrees(2.0 * fracture_angle);
        let eta_l = -s.s12 * cos2 / (s.yc * cos * cos);
        let (yt, s12) = s.in_situ.map_or((s.yt, s.s12), |own| (own.yt, own.s12));
        let toughness_ratio = match toughness_ratio {
            Some(g) => parameter("toughness ratio GIc/GIIc", g, 1e-3..=10.0, "between 0.001 and 10")?,
            None => toughness(lamina, s),
        };
        Ok(Self {
            edition,
            strengths: *s,
            nu12: lamina.nu12(),
            g12: lamina.g12(),
            fracture_angle,
            toughness_ratio,
            yt,
            s: s12,
            st: s.yc * cos * (sin + cos * cos2 / sin2),
            eta_t: -cos2 / sin2,
            eta_l,
            phi_c: misalignment(s12, s.xc, eta_l, lamina.g12())?,
        })
    }

    fn matrix_tension(&self, s2: f64, t: f64) -> f64 {
        let (y, s) = (s2 / self.yt, t / self.s);
        (1.0 - self.toughness_ratio) * y + self.toughness_ratio * y * y + s * s
    }

    /// The index of matrix compression on the plane that bears it worst, and the angle of that plane.
    fn matrix_compression(&self, s2: f64, t: f64) -> (f64, f64) {
        match self.edition {
            Edition::Larc03 => largest(&|angle| self.effective(s2, t, angle), 0.0, self.fracture_angle, 18),
            Edition::Larc04 => largest(&|angle| self.on_plane(s2, t, angle), 0.0, 90.0, 30),
        }
    }

    fn effective(&self, s2: f64, t: f64, angle: f64) -> f64 {
        let (sin, cos) = sin_cos_degrees(angle);
        let transverse = (-s2 * cos * (sin - self.eta_t * cos)).max(0.0) / self.st;
        let longitudinal = (cos * (t.abs() + self.eta_l * s2 * cos)).max(0.0) / self.s;
        transverse * transverse + longitudinal * longitudinal
    }

    fn on_plane(&self, s2: f64, t: f64, angle: f64) -> f64 {
        let (sin, cos) = sin_cos_degrees(angle);
        let normal = (s2 * cos * cos).min(0.0);
        let transverse = s2 * sin * cos / (self.st - self.eta_t * normal);
        let longitudinal = t * cos / (self.s - self.eta_l * normal);
        transverse * transverse + longitudinal * longitudinal
    }

    /// σ2 and τ12 in the frame of the fiber as it is misaligned under load.
    fn misaligned(&self, s1: f64, s2: f64, t: f64) -> (f64, f64) {
        let t = t.abs();
        let phi = (t + (self.g12 - self.strengths.xc) * self.phi_c) / (self.g12 + s1 - s2);
        let within = (0.0..=LARGEST_MISALIGNMENT).contains(&phi);
        let (sin, cos) = libm::sincos(if within { phi } else { LARGEST_MISALIGNMENT });
        let cross = sin * cos;
        (sin * sin * s1 + cos * cos * s2 - 2.0 * cross * t, cross * (s2 - s1) + (cos * cos - sin * sin) * t)
    }

    fn kinking(&self, s1: f64, s2: f64, t: f64) -> f64 {
        let (s2, t) = self.misaligned(s1, s2, t);
        match self.edition {
            _ if s2 >= 0.0 => self.matrix_tension(s2, t),
            Edition::Larc03 => ((t.abs() + self.eta_l * s2) / self.s).max(0.0),
            Edition::Larc04 => t.abs() / (self.s - self.eta_l * s2),
        }
    }

    /// The stress that matrix compression is judged by.
    fn compressed(&self, s1: f64, s2: f64, t: f64) -> (f64, f64) {
        if s1 >= -self.strengths.yc { (s2, t) } else { self.misaligned(s1, s2, t) }
    }
}

impl Exposure for Larc {
    fn names(&self) -> &'static [&'static str] {
        &["fiber tension", "fiber compression", "matrix tension", "matrix compression"]
    }

    fn modes(&self, stress: &Stress, say: Say<'_>) {
        for mode in self.names() {
            if let Some(index) = self.mode(mode, stress) {
                say(mode, index);
            }
        }
    }

    fn mode(&self, mode: &str, stress: &Stress) -> Option<f64> {
        let [s1, s2, .., t] = *stress;
        Some(match mode {
            "fiber tension" if s1 >= 0.0 => match self.edition {
                Edition::Larc03 => (s1 - self.nu12 * s2) / self.strengths.xt,
                Edition::Larc04 => s1 / self.strengths.xt,
            },
            "fiber compression" if s1 < 0.0 => self.kinking(s1, s2, t),
            "matrix tension" if s2 >= 0.0 => self.matrix_tension(s2, t),
            "matrix compression" if s2 < 0.0 => {
                let (s2, t) = self.compressed(s1, s2, t);
                self.matrix_compression(s2, t).0
            }
            _ => return None,
        })
    }

    fn is_proportional(&self) -> bool {
        false
    }

    fn fracture_angle(&self, stress: &Stress) -> Option<f64> {
        let [s1, s2, .., t] = *stress;
        if s2 >= 0.0 {
            return Some(0.0);
        }
        let (s2, t) = self.compressed(s1, s2, t);
        Some(self.matrix_compression(s2, t).1)
    }
}

/// `g = 1.12² (Λ22/Λ44) (Yt/S)²`: the ratio at which a thick ply's strengths follow from its toughnesses.
///
/// # References
/// C. G. Dávila, P. P. Camanho, NASA/TM-2003-212663 (2003).
fn toughness(lamina: &Lamina, s: &Strengths) -> f64 {
    let nu21 = lamina.nu21();
    let lambda22 = 2.0 * (1.0 / lamina.e2() - nu21 * nu21 / lamina.e1());
    let ratio = s.yt / s.s12;
    1.12 * 1.12 * lambda22 * lamina.g12() * ratio * ratio
}

/// φc in radians: the misalignment at which pure compression Xc fails the matrix around the fiber in shear.
fn misalignment(s: f64, xc: f64, eta_l: f64, g12: f64) -> Result<f64, ErrorKind> {
    let refuse = |quantity, value, rule| ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule };
    if !(xc < g12) {
        return Err(refuse("Xc over G12, for fiber kinking", xc / g12, "below 1"));
    }
    let (ratio, sum) = (s / xc, s / xc + eta_l);
    let discriminant = 1.0 - 4.0 * sum * ratio;
    if !(discriminant >= 0.0) {
        return Err(refuse("4 (S12/Xc + eta) S12/Xc, for fiber kinking", 4.0 * sum * ratio, "at most 1"));
    }
    // (1 − √d)/(2 sum), without its cancellation.
    Ok(libm::atan(2.0 * ratio / (1.0 + discriminant.sqrt())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::{Modulus, Ratio};

    /// At 53° Quick Fatigue Tool 6.11 (L. Vallance 2017) takes 0.2867 for the transverse friction.
    #[test]
    fn transverse_friction_as_others_have_it() {
        let gpa = |x| Modulus::from_gpa(x).unwrap();
        let lamina =
            Lamina::builder().e1(gpa(138.0)).e2(gpa(11.0)).nu12(Ratio::new(0.28).unwrap()).g12(gpa(5.5));
        let s = Strengths::in_plane([1500e6, 900e6, 27e6, 200e6, 80e6]);
        let larc = Larc::new(Edition::Larc04, &lamina.build().unwrap(), &s, 53.0, None).unwrap();
        assert!((larc.eta_t - 0.2867).abs() < 5e-5 + 1e-6, "{}", larc.eta_t);
    }
}
