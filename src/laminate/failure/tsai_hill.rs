//! Criteria after Hill in plane stress: Tsai–Hill in three variants, Azzi–Tsai, Norris.

use super::Strengths;
use super::max_stress;
use super::polynomial::{Polynomial, Region};

/// `(σ1/X)² − σ1 σ2/X² + (σ2/Y)² + (τ/S)² = 1`, X by the sign of σ1, Y by the sign of σ2.
///
/// # References
/// V. D. Azzi, S. W. Tsai, Exp. Mech. 5 (1965) 283. doi:10.1007/BF02326292
pub(super) fn by_sign(s: &Strengths) -> Vec<Polynomial> {
    quadrants("Tsai-Hill", s, |[x, _], _| -1.0 / (x * x))
}

/// The same with the tensile strengths Xt and Yt whatever the signs, as first written.
///
/// # References
/// A. K. Kaw, Mechanics of Composite Materials, 2nd ed. (CRC 2006), sec. 2.8.
pub(super) fn tensile(s: &Strengths) -> Vec<Polynomial> {
    let (xx, yy) = (1.0 / (s.xt * s.xt), 1.0 / (s.yt * s.yt));
    vec![Polynomial {
        mode: "Tsai-Hill",
        linear: [0.0; 3],
        quadratic: [xx, yy, 1.0 / (s.s12 * s.s12), -xx],
        region: Region::default(),
    }]
}

/// The modified form of Kaw: X of the product σ1 σ2 by the sign of σ2, the others as [`by_sign`].
///
/// # References
/// A. K. Kaw, Mechanics of Composite Materials, 2nd ed. (CRC 2006), sec. 2.8.
pub(super) fn kaw(s: &Strengths) -> Vec<Polynomial> {
    quadrants("Tsai-Hill", s, |_, [_, s2]| {
        let x = if s2 > 0 { s.xt } else { s.xc };
        -1.0 / (x * x)
    })
}

/// `(σ1/X)² − |σ1 σ2|/X² + (σ2/Y)² + (τ/S)² = 1`, strengths by sign.
///
/// # References
/// V. D. Azzi, S. W. Tsai, Exp. Mech. 5 (1965) 283. doi:10.1007/BF02326292
pub(super) fn azzi_tsai(s: &Strengths) -> Vec<Polynomial> {
    quadrants("Azzi-Tsai", s, |[x, _], [s1, s2]| -f64::from(s1 * s2) / (x * x))
}

/// `(σ1/X)² − σ1 σ2/(X Y) + (σ2/Y)² + (τ/S)² = 1` with `σ1/X = 1` and `σ2/Y = 1`, strengths by sign.
///
/// # References
/// C. B. Norris, Strength of orthotropic materials subjected to combined stresses, Forest Products Laboratory report
/// 1816 (1950, reviewed 1962).
pub(super) fn norris(s: &Strengths) -> Vec<Polynomial> {
    let mut modes = quadrants("Norris", s, |[x, y], _| -1.0 / (x * y));
    modes.extend(max_stress::fiber(s));
    modes.push(Polynomial::linear("transverse tension", [0.0, 1.0 / s.yt, 0.0]));
    modes.push(Polynomial::linear("transverse compression", [0.0, -1.0 / s.yc, 0.0]));
    modes
}

/// One quadratic per quadrant of σ1, σ2; `product` gives the factor of σ1 σ2 from X, Y and the signs.
fn quadrants(
    mode: &'static str,
    s: &Strengths,
    product: impl Fn([f64; 2], [i8; 2]) -> f64,
) -> Vec<Polynomial> {
    let mut modes = Vec::with_capacity(4);
    for (s1, x) in [(1, s.xt), (-1, s.xc)] {
        for (s2, y) in [(1, s.yt), (-1, s.yc)] {
            let squares = [1.0 / (x * x), 1.0 / (y * y), 1.0 / (s.s12 * s.s12)];
            modes.push(Polynomial {
                mode,
                linear: [0.0; 3],
                quadratic: [squares[0], squares[1], squares[2], product([x, y], [s1, s2])],
                region: Region { s1, s2 },
            });
        }
    }
    modes
}
