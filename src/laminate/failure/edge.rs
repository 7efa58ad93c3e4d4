//! Edge's stresses of the Grant–Sanders method, in plane stress.

use super::Strengths;
use super::max_stress;
use super::polynomial::{Polynomial, Region};

/// Each stress against its strength, and shear together with tension of the matrix and with compression of the fiber.
///
/// ```text
/// σ1/Xt, −σ1/Xc, σ2/Yt, −σ2/Yc, |τ|/S
/// matrix   (σ2/Yt)² + (τ/S)²     σ2 > 0
/// fiber    −σ1/Xc + |τ|/S        σ1 < 0
/// ```
///
/// The form that eLamX² (TU Dresden) computes; the nonlinear shear and the degradation of the method are not part of it.
///
/// # References
/// E. C. Edge, Compos. Sci. Technol. 58 (1998) 1033.
pub(super) fn modes(s: &Strengths) -> Vec<Polynomial> {
    let mut modes = max_stress::modes(s);
    modes.push(Polynomial {
        mode: "matrix tension with shear",
        linear: [0.0; 3],
        quadratic: [0.0, 1.0 / (s.yt * s.yt), 1.0 / (s.s12 * s.s12), 0.0],
        region: Region { s1: 0, s2: 1 },
    });
    modes.extend([1.0, -1.0].map(|sign| Polynomial {
        region: Region { s1: -1, s2: 0 },
        ..Polynomial::linear("fiber compression with shear", [-1.0 / s.xc, 0.0, sign / s.s12])
    }));
    modes
}
