//! Tsai–Hill with the strengths of the sign of each stress.

use super::Strengths;
use super::polynomial::{Polynomial, Region};

/// `(σ1/X)² − σ1 σ2/X² + (σ2/Y)² + (τ/S)² = 1`, X by the sign of σ1, Y by the sign of σ2.
///
/// A variant (A. K. Kaw, Mechanics of Composite Materials, 2nd ed. (2006), sec. 2.8) takes X of the product σ1 σ2 by
/// the sign of σ2; the two differ where Xt ≠ Xc and the signs differ.
///
/// # References
/// V. D. Azzi, S. W. Tsai, Exp. Mech. 5 (1965) 283.
pub(super) fn modes(s: &Strengths) -> Vec<Polynomial> {
    let mut modes = Vec::with_capacity(4);
    for (s1, x) in [(1, s.xt), (-1, s.xc)] {
        for (s2, y) in [(1, s.yt), (-1, s.yc)] {
            let (xx, yy) = (1.0 / (x * x), 1.0 / (y * y));
            modes.push(Polynomial {
                mode: "Tsai-Hill",
                linear: [0.0; 3],
                quadratic: [xx, yy, 1.0 / (s.s12 * s.s12), -xx],
                region: Region { s1, s2 },
            });
        }
    }
    modes
}
