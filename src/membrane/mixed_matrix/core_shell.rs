//! Particles with layers around them: a rigidified or void interphase, a skin of the filler with blocked pores.

use crate::error::{ErrorKind, Suffix};

/// A sphere of `core` in a shell, as the homogeneous sphere that changes the flow around it alike.
///
/// ```text
/// P = Ps (Pc (1 + 2f) + 2 Ps (1 − f))/(Pc (1 − f) + Ps (2 + f))
/// ```
///
/// | symbol   | argument        | unit                                      |
/// |----------|-----------------|-------------------------------------------|
/// | `Pc, Ps` | `core`, `shell` | any, the same for both; the result's unit |
/// | `f`      | `share`         | 1, volume of the core over that of both   |
///
/// Maxwell's equation for the particle alone (exact for one sphere); `core` for f = 1, `shell` for f = 0.
///
/// # References
/// R. Mahajan, W. J. Koros, Polym. Eng. Sci. 42 (2002) 1420. doi:10.1002/pen.11041
pub(super) fn particle(core: f64, shell: f64, share: f64) -> f64 {
    if shell == 0.0 {
        return if share == 1.0 { core } else { 0.0 };
    }
    let lambda = core / shell;
    shell * ((lambda * (1.0 + 2.0 * share) + 2.0 * (1.0 - share)) / (lambda * (1.0 - share) + (2.0 + share)))
}

/// The core that gives a particle in a shell: [`particle`] solved for `core`; infinite or negative if there is none.
pub(super) fn core(particle: f64, shell: f64, share: f64) -> f64 {
    shell * (particle * (2.0 + share) - 2.0 * shell * (1.0 - share))
        / (shell * (1.0 + 2.0 * share) - particle * (1.0 - share))
}

/// `β/γ` of Felske: the permeability of particle and interphase over that of the matrix.
///
/// ```text
/// β = (2 + δ³) λdm − 2 (1 − δ³) λim        γ = (1 + 2δ³) − (1 − δ³) λdi
/// ```
///
/// | symbol          | argument             | meaning                                      |
/// |-----------------|----------------------|----------------------------------------------|
/// | `λdm`           | `dispersed`          | Pd/Pm                                        |
/// | `λim`           | `interphase`         | Pi/Pm; λdi = λdm/λim                         |
/// | `δ³`            | `cube`               | (radius with the interphase / without)³      |
///
/// # References
/// J. D. Felske, Int. J. Heat Mass Transfer 47 (2004) 3453. doi:10.1016/j.ijheatmasstransfer.2004.01.013
fn quotient(dispersed: f64, interphase: f64, cube: f64) -> f64 {
    if interphase == 0.0 && dispersed == 0.0 {
        return 0.0;
    }
    let beta = (2.0 + cube) * dispersed - 2.0 * (1.0 - cube) * interphase;
    let gamma = (1.0 + 2.0 * cube) * interphase - (1.0 - cube) * dispersed;
    interphase * (beta / gamma)
}

/// Felske: core–shell spheres. `phi` counts core and shell.
///
/// ```text
/// P/Pm = (2 (1 − φ) + (1 + 2φ) β/γ)/((2 + φ) + (1 − φ) β/γ)
/// ```
///
/// Equal to Maxwell's equation used twice, for the particle and for the membrane; Maxwell's for δ = 1.
pub(super) fn felske(dispersed: f64, interphase: f64, cube: f64, phi: f64) -> f64 {
    let q = quotient(dispersed, interphase, cube);
    (2.0 * (1.0 - phi) + (1.0 + 2.0 * phi) * q) / ((2.0 + phi) + (1.0 - phi) * q)
}

/// Felske with a largest packing, after Pal; `packed` is Lewis and Nielsen's ψ.
///
/// ```text
/// P/Pm = (1 + 2φ (β − γ)/(β + 2γ))/(1 − ψφ (β − γ)/(β + 2γ))
/// ```
///
/// # References
/// R. Pal, J. Colloid Interface Sci. 317 (2008) 191. doi:10.1016/j.jcis.2007.09.032
pub(super) fn felske_modified(dispersed: f64, interphase: f64, cube: f64, phi: f64, packed: f64) -> f64 {
    let q = quotient(dispersed, interphase, cube);
    (q + 2.0 + 2.0 * phi * (q - 1.0)) / (q * (1.0 - packed * phi) + 2.0 + packed * phi)
}

/// The radius of a particle with its interphase over that without.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShellRatio(f64);

impl ShellRatio {
    /// From the ratio itself, 1 (no shell) to 1000.
    ///
    /// # Errors
    /// `out_of_range`.
    pub fn new(ratio: f64) -> Result<Self, ErrorKind> {
        let rule = "between 1 and 1000";
        if (1.0..=1000.0).contains(&ratio) {
            return Ok(Self(ratio));
        }
        Err(ErrorKind::OutOfRange { quantity: "ratio of the radii", value: ratio, unit: Suffix("1"), rule })
    }

    /// The ratio.
    pub fn value(self) -> f64 {
        self.0
    }

    /// The volume with the shell over that without.
    pub fn cube(self) -> f64 {
        self.0 * self.0 * self.0
    }
}

#[cfg(test)]
mod tests {
    use super::super::two_phase::{lewis_nielsen, maxwell, packed};
    use super::*;

    /// Felske's equation, as printed, is Maxwell's used twice.
    #[test]
    fn felske_is_double_maxwell() {
        for (dispersed, interphase) in
            [(10.0, 0.2), (10.0, 100.0), (0.0, 0.5), (1e6, 1e-3), (0.1, 0.0), (0.0, 0.0)]
        {
            for (cube, phi) in [(1.331, 0.2), (1.0, 0.4), (1.06, 0.0), (8.0, 0.6), (1.331, 1.0)] {
                let once = felske(dispersed, interphase, cube, phi);
                let twice = maxwell(particle(dispersed, interphase, 1.0 / cube), phi);
                if cube > 1.0 || interphase > 0.0 {
                    assert!(
                        (once - twice).abs() <= 1e-13 * twice,
                        "{dispersed} {interphase} {cube} {phi}: {once} {twice}"
                    );
                }
            }
        }
    }

    #[test]
    fn modified_felske_without_a_shell_is_lewis_nielsen() {
        for lambda in [0.0, 0.3, 1.0, 40.0] {
            let modified = felske_modified(lambda, 3.0, 1.0, 0.3, packed(0.3, 0.64));
            assert!((modified / lewis_nielsen(lambda, 0.3, 0.64) - 1.0).abs() < 1e-14, "{lambda}");
        }
    }

    #[test]
    fn the_core_is_found_again() {
        for (inner, shell) in [(10.0, 0.2), (0.0, 0.5), (1e3, 1.0)] {
            let found = core(particle(inner, shell, 0.7), shell, 0.7);
            assert!((found - inner).abs() <= 1e-11 * inner + 1e-15, "{inner}: {found}");
        }
    }
}
