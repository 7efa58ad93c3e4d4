//! Models in which each sphere lies in the composite itself.

/// The ratio of a differential scheme: spheres added in small steps, each to the composite so far.
///
/// ```text
/// (λ − P/Pm)/(λ − 1) · (P/Pm)^(−1/3) = c
/// ```
///
/// | symbol | argument | meaning                                                   |
/// |--------|----------|-----------------------------------------------------------|
/// | `λ`    | `lambda` | Pd/Pm, 0 or more                                          |
/// | `c`    | `c`      | room left: 1 − φ (Hanai), (1 − φ/φm)^φm (Pal); 1 to 0     |
///
/// 1 for c → 1 and for λ = 1, λ for c → 0, c^(3/2) for λ = 0, c⁻³ for λ → ∞.
///
/// With `u = (P/Pm)^(1/3)` the equation is the cubic `u³ + (λ − 1) c u = λ`, which has one positive root, between 1 and
/// λ^(1/3). Newton's method falls to it from above without overshooting: the cubic is convex there. At λ = 0 the cubic
/// has a second root, 0, that is none of the model.
fn differential(lambda: f64, c: f64) -> f64 {
    let limit = libm::cbrt(lambda);
    if c == 0.0 {
        return lambda;
    }
    let u = if lambda > 1.0 {
        let slope = (1.0 - 1.0 / lambda) * c;
        let f = |u: f64| (u * u * u / lambda + slope * u - 1.0, 3.0 * u * u / lambda + slope);
        falling(limit.min(1.0 / slope), f)
    } else {
        let slope = (1.0 - lambda) * c;
        let f = |u: f64| (u * u * u - slope * u - lambda, 3.0 * u * u - slope);
        falling(1.0_f64.min(slope.sqrt() + limit), f)
    };
    u * u * u
}

/// The root below `start` of a convex function given with its derivative.
fn falling(start: f64, f: impl Fn(f64) -> (f64, f64)) -> f64 {
    let mut u = start;
    for _ in 0..100 {
        let (value, slope) = f(u);
        let next = u - value / slope;
        if next.is_nan() || next >= u {
            break;
        }
        u = next;
    }
    u
}

/// Bruggeman's unsymmetric equation, for permeation after Hanai; the one called Bruggeman in work on mixed matrices.
///
/// ```text
/// (P/Pm)^(1/3) (λ − 1)/(λ − P/Pm) = 1/(1 − φ)
/// ```
///
/// # References
/// D. A. G. Bruggeman, Ann. Phys. 416 (1935) 636. doi:10.1002/andp.19354160705; T. Hanai, Kolloid-Z. 171 (1960) 23.
/// doi:10.1007/BF01520320
pub(super) fn bruggeman_hanai(lambda: f64, phi: f64) -> f64 {
    differential(lambda, 1.0 - phi)
}

/// What Pal's model leaves of the room: (1 − φ/φm)^φm.
pub(super) fn pal_room(phi: f64, packing: f64) -> f64 {
    libm::pow(1.0 - phi / packing, packing)
}

/// Pal: the differential scheme with a largest packing φm.
///
/// ```text
/// (P/Pm)^(1/3) (λ − 1)/(λ − P/Pm) = (1 − φ/φm)^(−φm)
/// ```
///
/// λ for φ → φm; Hanai's for φm = 1.
///
/// At λ = 0 it reads (P/Pm)^(−2/3) = (1 − φ/φm)^(−φm), with the one root P/Pm = (1 − φ/φm)^(1.5 φm), to which those of
/// λ → 0 tend. Multiplied by λ − P/Pm the equation has a second root there, P = 0, which is none of the equation itself.
///
/// # References
/// R. Pal, J. Colloid Interface Sci. 317 (2008) 191. doi:10.1016/j.jcis.2007.09.032
pub(super) fn pal(lambda: f64, phi: f64, packing: f64) -> f64 {
    differential(lambda, pal_room(phi, packing))
}

/// Bruggeman's symmetric equation: both phases alike in an effective medium; Böttcher's and Landauer's too.
///
/// ```text
/// φ (λ − P/Pm)/(λ + 2 P/Pm) + (1 − φ) (1 − P/Pm)/(1 + 2 P/Pm) = 0
/// 2 (P/Pm)² − H P/Pm − λ = 0        H = (3φ − 1) λ + 2 − 3φ
/// ```
///
/// Percolates: for λ → ∞ it grows without limit from φ = 1/3 on, for λ = 0 it is 0 from φ = 2/3 on.
///
/// # References
/// D. A. G. Bruggeman, Ann. Phys. 416 (1935) 636; C. J. F. Böttcher, Recl. Trav. Chim. Pays-Bas 64 (1945) 47.
/// doi:10.1002/recl.19450640205
pub(super) fn bruggeman_symmetric(lambda: f64, phi: f64) -> f64 {
    let h = (3.0 * phi - 1.0) * lambda + (2.0 - 3.0 * phi);
    let root = libm::hypot(h, (8.0 * lambda).sqrt());
    if h >= 0.0 { (h + root) / 4.0 } else { 2.0 * lambda / (root - h) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The equation itself, as printed.
    fn residual(ratio: f64, lambda: f64, c: f64) -> f64 {
        libm::cbrt(ratio) * (lambda - 1.0) / (lambda - ratio) * c - 1.0
    }

    #[test]
    fn the_cubic_has_the_root_of_the_printed_equation() {
        for lambda in [1e-12, 1e-3, 0.3, 0.999, 1.001, 4.4, 100.0, 1e4] {
            for c in [0.999, 0.8, 0.5, 0.1] {
                let ratio = differential(lambda, c);
                assert!(residual(ratio, lambda, c).abs() < 1e-9, "{lambda} {c}: {ratio}");
                assert!((ratio - 1.0) * (lambda - ratio) >= 0.0, "{lambda} {c}: {ratio} between 1 and λ");
            }
        }
    }

    #[test]
    fn limits_are_reached() {
        assert_eq!(differential(1.0, 0.4), 1.0);
        assert!((differential(0.0, 0.49) - 0.343).abs() < 1e-15);
        assert!((differential(0.0, 1e-200) / 1e-300 - 1.0).abs() < 1e-12);
        assert!((differential(1e300, 0.5) - 8.0).abs() < 1e-13);
        assert_eq!((differential(7.0, 0.0), differential(0.0, 0.0)), (7.0, 0.0));
        assert!((differential(7.0, 1.0) - 1.0).abs() < 1e-15 && (differential(0.2, 1.0) - 1.0).abs() < 1e-15);
        assert_eq!(bruggeman_symmetric(0.0, 0.7), 0.0);
        assert!((bruggeman_symmetric(1e300, 0.2) - 2.5).abs() < 1e-12);
        assert!((bruggeman_symmetric(1e300, 0.5) / 2.5e299 - 1.0).abs() < 1e-12);
    }
}
