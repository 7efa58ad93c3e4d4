//! Sine and cosine of an angle in degrees.

use core::f64::consts::{FRAC_1_SQRT_2, PI};

/// cos 30°, the double nearest to √3/2.
const COS_30: f64 = 0.866_025_403_784_438_6;

/// `(sin θ, cos θ)` of `degrees`; exact at multiples of 30° and 45°, the same bits on every target.
///
/// The angle is first reduced to −45°…45° (an exact operation), so 10⁶ turns cost no accuracy.
pub(crate) fn sin_cos_degrees(degrees: f64) -> (f64, f64) {
    let mut rest = degrees % 360.0;
    let quarter = libm::round(rest / 90.0);
    rest -= 90.0 * quarter;
    let (s, c) = if rest == 0.0 {
        (0.0, 1.0)
    } else if rest.abs() == 45.0 {
        (FRAC_1_SQRT_2.copysign(rest), FRAC_1_SQRT_2)
    } else if rest.abs() == 30.0 {
        (0.5_f64.copysign(rest), COS_30)
    } else {
        libm::sincos(rest * (PI / 180.0))
    };
    match (quarter as i64).rem_euclid(4) {
        0 => (s, c),
        1 => (c, -s),
        2 => (-s, -c),
        _ => (-c, s),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_where_layups_need_it() {
        assert_eq!(sin_cos_degrees(0.0), (0.0, 1.0));
        assert_eq!(sin_cos_degrees(90.0), (1.0, 0.0));
        assert_eq!(sin_cos_degrees(-90.0), (-1.0, 0.0));
        assert_eq!(sin_cos_degrees(60.0), (COS_30, 0.5));
        assert_eq!(sin_cos_degrees(45.0), sin_cos_degrees(45.0 + 360.0 * 1e6));
        assert_eq!(sin_cos_degrees(-150.0), (-0.5, -COS_30));
    }

    #[test]
    fn on_the_unit_circle() {
        for i in -7200..7200 {
            let (s, c) = sin_cos_degrees(f64::from(i) * 0.1);
            approx::assert_abs_diff_eq!(s * s + c * c, 1.0, epsilon = 4e-16);
        }
    }
}
