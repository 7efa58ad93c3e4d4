//! Slips of units: values that lie off what is known by a factor that a mistaken unit makes.

/// A factor between units that are mistaken for each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnitSlip {
    /// The value over the nearer end of what is known.
    pub times: f64,
    /// What is commonly mistaken by such a factor.
    pub mistaken: &'static str,
}

/// Factors of common mistakes, and the mistakes.
const MISTAKES: [(f64, &str); 5] = [
    (10.0, "mm and cm, bar and MPa, or a decimal place"),
    (76.0, "cmHg and atm"),
    (100.0, "cm and m, or kPa and bar"),
    (1e4, "um and cm, or cm2 and m2"),
    (1e10, "Barrer and cm3(STP).cm/(cm2.s.cmHg)"),
];
/// How far a value may be from a factor, and how far the values of one material vary: film history, aging, pressure.
const SPREAD: f64 = 2.0;

/// Whether a value lies off a known range by about 10, 76, 10², 10⁴ or 10¹⁰ times, in either direction.
///
/// The range is that of measurements of one material, or of all materials there are; a factor of two counts as the
/// variation of one material. Of the factors, the nearest to the distance from the range is taken.
///
/// ```
/// use matprop::membrane::unit_slip;
///
/// // 370 Barrer of oxygen in PIM-1, given per cmHg where atm was meant, and correctly.
/// assert_eq!(unit_slip(370.0 * 76.0, 370.0, 370.0).unwrap().mistaken, "cmHg and atm");
/// assert_eq!(unit_slip(500.0, 370.0, 370.0), None);
/// ```
///
/// # References
/// Slips of 10 and 100 times stand in published compilations of permeabilities; the factors are those of the units.
pub fn unit_slip(value: f64, low: f64, high: f64) -> Option<UnitSlip> {
    let times = if value > high {
        value / high
    } else if value < low {
        value / low
    } else {
        return None;
    };
    let off = libm::fabs(libm::log(times));
    let distance = |factor: f64| (off - libm::log(factor)).abs();
    let (factor, mistaken) =
        MISTAKES.into_iter().min_by(|(a, _), (b, _)| distance(*a).total_cmp(&distance(*b)))?;
    (times.is_finite() && distance(factor) <= libm::log(SPREAD)).then_some(UnitSlip { times, mistaken })
}
