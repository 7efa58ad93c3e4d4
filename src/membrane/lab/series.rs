//! Transient diffusion in a plane sheet, each function in the two forms of its series: Fourier at long times, theta
//! functions (images) at short ones, where the Fourier form cancels.

use core::f64::consts::PI;

/// Above this many time lags the Fourier form is used; both forms hold all digits there.
const LONG: f64 = 1.0;
/// Above this `D t / L²` the Fourier form of the uptake is used.
const LONG_UPTAKE: f64 = 0.1;
/// Terms below this share of the sum are left out.
const NEGLIGIBLE: f64 = 1e-18;
/// The most terms of a series; with these limits fewer than ten are ever needed.
const MAX_TERMS: u32 = 60;

/// `D t / L²` at which a sheet with both faces open holds half of its equilibrium uptake: the root of [`uptake`] = 1/2.
///
/// J. Crank, The Mathematics of Diffusion, 2nd ed. (Oxford 1975), 10.3, prints 0.04919 from the first terms.
pub(crate) const HALF_UPTAKE: f64 = 0.049_182_684_880_926_26;

/// Flux out of a film over its steady value, after a step of the upstream concentration on the empty film.
///
/// ```text
/// J/J∞ = 1 + 2 Σ (−1)ⁿ exp(−n²π²τ/6)                      τ = t/θ = 6 D t / L²
///      = 2/√(π x) Σ exp(−(2k+1)²/(4x))                    x = D t / L² = τ/6
/// ```
///
/// `tau` is the time in time lags; 0 before the step.
///
/// # References
/// Fourier form: J. Crank, The Mathematics of Diffusion, 2nd ed. (Oxford 1975), 4.3.3. Short-time form:
/// W. A. Rogers, R. S. Buritz, D. Alpert, J. Appl. Phys. 25 (1954) 868. doi:10.1063/1.1721760
pub(crate) fn breakthrough_flux(tau: f64) -> f64 {
    if tau <= 0.0 {
        return 0.0;
    }
    if tau >= LONG {
        let term = |n: u32| sign(n) * libm::exp(-square(n) * PI * PI * tau / 6.0);
        return 1.0 + 2.0 * sum(1, term);
    }
    let x = tau / 6.0;
    2.0 / (PI * x).sqrt() * sum(0, |k| libm::exp(-square(2 * k + 1) / (4.0 * x)))
}

/// Amount through a film over steady flux · time lag, after a step of the upstream concentration on the empty film.
///
/// ```text
/// Q/(J∞ θ) = τ − 1 − (12/π²) Σ (−1)ⁿ/n² exp(−n²π²τ/6)     τ = t/θ = 6 D t / L²
///          = 24 √x Σ ierfc((2k+1)/(2√x))                  x = D t / L² = τ/6
/// ```
///
/// `tau` is the time in time lags; 0 before the step.
///
/// # References
/// H. A. Daynes, Proc. R. Soc. A 97 (1920) 286; R. M. Barrer, Trans. Faraday Soc. 35 (1939) 628; J. Crank, The
/// Mathematics of Diffusion, 2nd ed. (Oxford 1975), eq. 4.24.
pub(crate) fn breakthrough_amount(tau: f64) -> f64 {
    if tau <= 0.0 {
        0.0
    } else if tau >= LONG {
        tau - 1.0 + fourier_excess(tau)
    } else {
        let root = (tau / 6.0).sqrt();
        24.0 * root * sum(0, |k| ierfc(f64::from(2 * k + 1) / (2.0 * root)))
    }
}

/// How far [`breakthrough_amount`] lies above its asymptote `τ − 1`.
pub(crate) fn above_asymptote(tau: f64) -> f64 {
    if tau >= LONG { fourier_excess(tau) } else { breakthrough_amount(tau) - (tau - 1.0) }
}

fn fourier_excess(tau: f64) -> f64 {
    -12.0 / (PI * PI) * sum(1, |n| sign(n) / square(n) * libm::exp(-square(n) * PI * PI * tau / 6.0))
}

/// Uptake of a sheet with both faces open over its equilibrium uptake, after a step of the surface concentration.
///
/// ```text
/// M/M∞ = 1 − (8/π²) Σ exp(−(2n+1)²π²x)/(2n+1)²            x = D t / L², L the full thickness
///      = 4 √x (1/√π + 2 Σ (−1)ⁿ ierfc(n/(2√x)))
/// ```
///
/// Desorption from a uniform concentration into nothing is the same curve.
///
/// # References
/// J. Crank, The Mathematics of Diffusion, 2nd ed. (Oxford 1975), eqs. 4.18 and 4.20 (half thickness there).
pub(crate) fn uptake(x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= LONG_UPTAKE {
        let term = |n: u32| libm::exp(-square(2 * n + 1) * PI * PI * x) / square(2 * n + 1);
        return 1.0 - 8.0 / (PI * PI) * sum(0, term);
    }
    let root = x.sqrt();
    4.0 * root * (1.0 / PI.sqrt() + 2.0 * sum(1, |n| sign(n) * ierfc(f64::from(n) / (2.0 * root))))
}

/// Integral of the complementary error function from `z` to infinity.
///
/// ```text
/// ierfc(z) = exp(−z²)/√π − z erfc(z)
/// ```
fn ierfc(z: f64) -> f64 {
    libm::exp(-z * z) / PI.sqrt() - z * libm::erfc(z)
}

/// Sum of `term` from `first` on until a term no longer counts.
fn sum(first: u32, term: impl Fn(u32) -> f64) -> f64 {
    let mut total = 0.0_f64;
    for n in first..MAX_TERMS {
        let next = term(n);
        total += next;
        if next.abs() <= NEGLIGIBLE * total.abs() {
            break;
        }
    }
    total
}

fn sign(n: u32) -> f64 {
    if n % 2 == 0 { 1.0 } else { -1.0 }
}

fn square(n: u32) -> f64 {
    f64::from(n * n)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_close(got: f64, expected: f64, rtol: f64) {
        assert!((got - expected).abs() <= rtol * expected.abs(), "{got} is not {expected}");
    }

    /// The Fourier series alone, far beyond where its terms count.
    fn fourier_amount(tau: f64) -> f64 {
        let terms = (1..2000).map(|n| {
            let n = f64::from(n);
            libm::cos(PI * n) / (n * n) * libm::exp(-n * n * PI * PI * tau / 6.0)
        });
        tau - 1.0 - 12.0 / (PI * PI) * terms.sum::<f64>()
    }

    #[test]
    fn both_forms_meet() {
        for tau in [0.4, 0.6, 0.9, 0.999, 1.0, 1.001] {
            assert_close(breakthrough_amount(tau), fourier_amount(tau), 1e-12 / (tau * tau * tau));
        }
        for (below, above, f) in [
            (LONG * (1.0 - 1e-12), LONG, breakthrough_flux as fn(f64) -> f64),
            (LONG * (1.0 - 1e-12), LONG, breakthrough_amount),
            (LONG_UPTAKE * (1.0 - 1e-12), LONG_UPTAKE, uptake),
        ] {
            assert_close(f(below), f(above), 1e-11);
        }
    }

    #[test]
    fn the_flux_is_the_derivative_of_the_amount() {
        for tau in [0.05, 0.2, 0.7, 1.5, 3.0] {
            let h = 1e-4 * tau;
            let slope = (breakthrough_amount(tau + h) - breakthrough_amount(tau - h)) / (2.0 * h);
            assert_close(slope, breakthrough_flux(tau), 1e-4);
        }
    }

    #[test]
    fn limits() {
        for tau in [-1.0, 0.0, 1e-300, 1e-6] {
            assert_eq!((breakthrough_flux(tau), breakthrough_amount(tau)), (0.0, 0.0));
        }
        assert_eq!(breakthrough_flux(1e300), 1.0);
        assert_close(breakthrough_amount(100.0), 99.0, 1e-15);
        assert_eq!(uptake(1e300), 1.0);
        assert_close(uptake(1e-12), 4e-6 / PI.sqrt(), 1e-14);
        assert_close(uptake(HALF_UPTAKE), 0.5, 1e-15);
    }

    /// The documented example of `uptake_sheet` in the package polykin: a sheet of half thickness 0.2 mm, D = 1e-10 m²/s,
    /// after 100 s.
    #[test]
    fn uptake_as_a_package_prints_it() {
        assert_close(uptake(1e-10 * 100.0 / (4e-4 * 4e-4)), 0.562233541762138, 1e-14);
    }
}
