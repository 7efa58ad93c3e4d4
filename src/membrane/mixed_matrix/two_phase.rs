//! Two phases: spheres in a matrix, and arrangements that bound them. All ratios are to the permeability of the matrix.

/// `β = (λ − 1)/(λ + 2)`, the polarizability of a sphere: −1/2 for one that lets nothing through, 1 for one without
/// resistance.
pub(super) fn beta(lambda: f64) -> f64 {
    if lambda > 1.0 { (1.0 - 1.0 / lambda) / (1.0 + 2.0 / lambda) } else { (lambda - 1.0) / (lambda + 2.0) }
}

/// `1 − βw`, exact where β and w come close to 1.
fn rest(lambda: f64, w: f64) -> f64 {
    (1.0 - w) + w * 3.0 / (lambda + 2.0)
}

/// Maxwell: spheres so far apart that none disturbs another.
///
/// ```text
/// P/Pm = (1 + 2βφ)/(1 − βφ)        β = (λ − 1)/(λ + 2)        λ = Pd/Pm
/// ```
///
/// The lower Hashin–Shtrikman bound for λ > 1, the upper one for λ < 1; λ for φ → 1.
///
/// # References
/// J. C. Maxwell, A Treatise on Electricity and Magnetism, vol. 1 (1873), art. 314.
pub(super) fn maxwell(lambda: f64, phi: f64) -> f64 {
    (1.0 + 2.0 * beta(lambda) * phi) / rest(lambda, phi)
}

/// Maxwell with the phases exchanged: the dispersed phase surrounds the matrix.
///
/// ```text
/// P/Pm = λ (3 + 2 (λ − 1) φ)/(3λ − (λ − 1) φ)
/// ```
///
/// The upper Hashin–Shtrikman bound for λ > 1, the lower one for λ < 1.
///
/// # References
/// Z. Hashin, S. Shtrikman, J. Appl. Phys. 33 (1962) 3125. doi:10.1063/1.1728579
pub(super) fn maxwell_inverted(lambda: f64, phi: f64) -> f64 {
    if phi == 0.0 {
        return 1.0;
    }
    lambda * ((3.0 + 2.0 * (lambda - 1.0) * phi) / (lambda * (3.0 - phi) + phi))
}

/// Lewis and Nielsen: Maxwell with a largest packing φm.
///
/// ```text
/// P/Pm = (1 + 2βφ)/(1 − ψβφ)        ψ = 1 + φ (1 − φm)/φm²
/// ```
///
/// For λ → ∞ it grows without limit as φ → φm; for φm = 1 it is Maxwell's.
///
/// # References
/// T. B. Lewis, L. E. Nielsen, J. Appl. Polym. Sci. 14 (1970) 1449. doi:10.1002/app.1970.070140604
pub(super) fn lewis_nielsen(lambda: f64, phi: f64, packing: f64) -> f64 {
    (1.0 + 2.0 * beta(lambda) * phi) / rest(lambda, packed(phi, packing) * phi)
}

/// ψ of Lewis and Nielsen.
pub(super) fn packed(phi: f64, packing: f64) -> f64 {
    1.0 + phi * ((1.0 - packing) / (packing * packing))
}

/// `K₂` of Chiew and Glandt: pairs of equal hard spheres in equilibrium.
///
/// ```text
/// K₂ = a + b φ^(3/2)
/// a = −0.002254 − 0.123112 β + 2.93656 β² + 1.6904 β³
/// b = 0.0039298 − 0.803494 β − 2.16207 β² + 6.48296 β³ + 5.27196 β⁴
/// ```
fn pairs(beta: f64, phi: f64) -> f64 {
    let a = -0.002254 + beta * (-0.123112 + beta * (2.93656 + beta * 1.6904));
    let b = 0.0039298 + beta * (-0.803494 + beta * (-2.16207 + beta * (6.48296 + beta * 5.27196)));
    a + b * phi * phi.sqrt()
}

/// Chiew and Glandt, the rational form.
///
/// ```text
/// P/Pm = (1 + 2βφ + (K₂ − 3β²) φ²)/(1 − βφ)
/// ```
///
/// # References
/// Y. C. Chiew, E. D. Glandt, J. Colloid Interface Sci. 94 (1983) 90. doi:10.1016/0021-9797(83)90238-2
pub(super) fn chiew_glandt(lambda: f64, phi: f64) -> f64 {
    let beta = beta(lambda);
    let second = (pairs(beta, phi) - 3.0 * beta * beta) * phi * phi;
    (1.0 + 2.0 * beta * phi + second) / rest(lambda, phi)
}

/// Chiew and Glandt as a series, the form Gonzo, Parentis and Gottifredi use for membranes.
///
/// ```text
/// P/Pm = 1 + 3βφ + K₂ φ²
/// ```
///
/// # References
/// E. E. Gonzo, M. L. Parentis, J. C. Gottifredi, J. Membr. Sci. 277 (2006) 46. doi:10.1016/j.memsci.2005.10.007
pub(super) fn gonzo(lambda: f64, phi: f64) -> f64 {
    let beta = beta(lambda);
    1.0 + 3.0 * beta * phi + pairs(beta, phi) * phi * phi
}

/// Maxwell, Wagner and Sillars: spheroids with the shape factor `n` along the direction of permeation.
///
/// ```text
/// P/Pm = (nλ + (1 − n) + (1 − n) φ (λ − 1))/(nλ + (1 − n) − nφ (λ − 1))
/// ```
///
/// n = 1/3 is Maxwell, n = 0 parallel, n = 1 in series; prolate along the flow 0 to 1/3, oblate 1/3 to 1.
///
/// # References
/// R. H. B. Bouma, A. Checchetti, G. Chidichimo, E. Drioli, J. Membr. Sci. 128 (1997) 141.
/// doi:10.1016/S0376-7388(96)00303-1
pub(super) fn maxwell_wagner_sillars(lambda: f64, phi: f64, n: f64) -> f64 {
    let (m, step) = (1.0 - n, (lambda - 1.0) * phi);
    // nλ + (1 − n) − nφ(λ − 1), written as a sum without cancellation.
    let below = n * (lambda * (1.0 - phi) + phi) + m;
    (n * lambda + m + m * step) / below
}

/// Phases side by side: no arrangement lets more through.
///
/// ```text
/// P/Pm = 1 − φ + φλ
/// ```
pub(super) fn parallel(lambda: f64, phi: f64) -> f64 {
    (1.0 - phi) + phi * lambda
}

/// Phases one behind the other: no arrangement lets less through.
///
/// ```text
/// P/Pm = λ/(λ (1 − φ) + φ)
/// ```
pub(super) fn series(lambda: f64, phi: f64) -> f64 {
    if phi == 0.0 { 1.0 } else { lambda / (lambda * (1.0 - phi) + phi) }
}

/// The geometric mean, for a random arrangement: `P/Pm = λ^φ`.
pub(super) fn geometric(lambda: f64, phi: f64) -> f64 {
    libm::pow(lambda, phi)
}
