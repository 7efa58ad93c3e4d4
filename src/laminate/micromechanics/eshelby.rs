//! Eshelby's tensor of a spheroid in an isotropic matrix.

use super::axial::Axial;

/// Length over diameter of an inclusion: above 1 a fiber, 1 a sphere, below 1 a platelet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Aspect {
    /// A spheroid with this ratio of its axis of revolution to its diameter.
    Spheroid(f64),
    /// An endless fiber.
    Endless,
}

/// Shape integrals of a spheroid with half axes α, 1, 1: n1, n2 (n1 + 2 n2 = 1), J and α² J.
///
/// ```text
/// n2 = α/2 ∫ ds / ((1+s)² (α²+s)^½)     J = (n2 − n1)/(α² − 1) = α/2 ∫ ds / ((1+s)² (α²+s)^(3/2))
/// ```
fn shape(aspect: Aspect) -> [f64; 4] {
    let Aspect::Spheroid(a) = aspect else { return [0.0, 0.5, 0.0, 0.5] };
    let e = a * a - 1.0;
    if e.abs() < 0.05 {
        let (n2, j) = near_sphere(a, e);
        return [1.0 - 2.0 * n2, n2, j, a * a * j];
    }
    let root = e.abs().sqrt();
    let n2 = if e > 0.0 {
        // acosh a = ln(a + root)
        a / (2.0 * e * root) * (a * root - libm::log(a + root))
    } else {
        a / (2.0 * -e * root) * (libm::acos(a) - a * root)
    };
    let n1 = 1.0 - 2.0 * n2;
    let j = (n2 - n1) / e;
    [n1, n2, j, a * a * j]
}

/// n2 and J as series in e = α² − 1, where the closed forms cancel.
fn near_sphere(a: f64, e: f64) -> (f64, f64) {
    let (mut n2, mut j) = (0.0, 0.0);
    let (mut half, mut three_halves) = (1.0, 1.0);
    for k in 0..16 {
        let n = f64::from(k);
        n2 += half / (n + 1.5);
        j += three_halves / (n + 2.5);
        half *= -(n + 0.5) / (n + 1.0) * e;
        three_halves *= -(n + 1.5) / (n + 1.0) * e;
    }
    (0.5 * a * n2, 0.5 * a * j)
}

/// Strain of an inclusion per strain it would have were it free.
///
/// ```text
/// S1111 = (3 α² J11 + (1−2ν) n1) / (2 (1−ν))      S1122 = (J − (1−2ν) n1) / (2 (1−ν))      3 α² J11 = 1 − 2 α² J
/// S2211 = (α² J − (1−2ν) n2) / (2 (1−ν))          S2222 = (3 J22 + (1−2ν) n2) / (2 (1−ν))  J22 = (1 − J)/4
/// S2233 = (J22 − (1−2ν) n2) / (2 (1−ν))           S1212 = ((1+α²) J + (1−2ν)(n1+n2)) / (4 (1−ν))
/// ```
///
/// # References
/// T. Mura, Micromechanics of Defects in Solids, 2nd ed. (1987), eq. (11.16) and (11.28).
pub(super) fn eshelby(aspect: Aspect, nu: f64) -> Axial {
    let [n1, n2, j, aaj] = shape(aspect);
    let (whole, rest) = (2.0 * (1.0 - nu), 1.0 - 2.0 * nu);
    let j22 = 0.25 * (1.0 - j);
    let s1111 = (1.0 - 2.0 * aaj + rest * n1) / whole;
    let s1122 = (j - rest * n1) / whole;
    let s2211 = (aaj - rest * n2) / whole;
    let (s2222, s2233) = ((3.0 * j22 + rest * n2) / whole, (j22 - rest * n2) / whole);
    let s1212 = (j + aaj + rest * (n1 + n2)) / (2.0 * whole);
    Axial { axis: [[s1111, 2.0 * s1122], [s2211, s2222 + s2233]], across: s2222 - s2233, along: 2.0 * s1212 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Mura (11.21) for the sphere: S1111 = (7 − 5ν)/(15 (1 − ν)), S1122 = (5ν − 1)/(15 (1 − ν)).
    #[test]
    fn a_sphere_is_isotropic() {
        let nu = 0.3;
        let s = eshelby(Aspect::Spheroid(1.0), nu);
        let (s1111, s1122) = ((7.0 - 5.0 * nu) / (15.0 * (1.0 - nu)), (5.0 * nu - 1.0) / (15.0 * (1.0 - nu)));
        for (got, expected) in [
            (s.axis[0][0], s1111),
            (s.axis[0][1], 2.0 * s1122),
            (s.axis[1][0], s1122),
            (s.axis[1][1], s1111 + s1122),
            (s.across, s1111 - s1122),
            (s.along, (8.0 - 10.0 * nu) / (15.0 * (1.0 - nu))),
        ] {
            assert!((got - expected).abs() < 1e-15, "{got} {expected}");
        }
    }

    /// Mura (11.22) for the endless cylinder and (11.23) for the penny of zero thickness.
    #[test]
    fn limits_of_needle_and_penny() {
        let nu = 0.35;
        let needle = eshelby(Aspect::Endless, nu);
        assert_eq!(needle.axis[0], [0.0, 0.0]);
        assert!((needle.axis[1][0] - nu / (2.0 * (1.0 - nu))).abs() < 1e-15);
        assert!((needle.across - (3.0 - 4.0 * nu) / (4.0 * (1.0 - nu))).abs() < 1e-15);
        assert!((needle.along - 0.5).abs() < 1e-15);
        let long = eshelby(Aspect::Spheroid(1e5), nu);
        assert!((long.axis[1][0] - needle.axis[1][0]).abs() < 1e-8);
        let penny = eshelby(Aspect::Spheroid(1e-9), nu);
        assert!((penny.axis[0][0] - 1.0).abs() < 1e-8 && (penny.along - 1.0).abs() < 1e-8);
        assert!((penny.axis[0][1] - 2.0 * nu / (1.0 - nu)).abs() < 1e-8);
    }

    /// The closed forms and the series meet where they change over.
    #[test]
    fn series_and_closed_form_agree() {
        for a in [0.9745_f64, 1.0247, 0.9748, 1.0245] {
            let (n2, j) = near_sphere(a, a * a - 1.0);
            let e = a * a - 1.0;
            let root = e.abs().sqrt();
            let closed = if e > 0.0 {
                a / (2.0 * e * root) * (a * root - libm::log(a + root))
            } else {
                a / (2.0 * -e * root) * (libm::acos(a) - a * root)
            };
            assert!((n2 - closed).abs() < 1e-13);
            assert!((j - (3.0 * closed - 1.0) / e).abs() < 1e-11);
        }
    }
}
