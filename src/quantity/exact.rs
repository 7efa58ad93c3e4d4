//! The numbers that units are made of, each once: exact by definition.
//!
//! International yard and pound (1959), US gallon of 231 in³, standard gravity and atmosphere (CGPM 1901, 1954); NIST
//! SP 811 (2008), appendix B.

/// Inch, m.
pub(crate) const INCH: f64 = 0.0254;
/// Thousandth of an inch, m.
pub(super) const MIL: f64 = 2.54e-5;
/// Square inch, m².
pub(crate) const SQUARE_INCH: f64 = 0.000_645_16;
/// Cubic inch, m³.
pub(super) const CUBIC_INCH: f64 = 0.000_016_387_064;
/// Foot, m.
pub(super) const FOOT: f64 = 0.3048;
/// Square foot, m².
pub(super) const SQUARE_FOOT: f64 = 0.092_903_04;
/// Cubic foot, m³.
pub(super) const CUBIC_FOOT: f64 = 0.028_316_846_592;
/// Square yard, m².
pub(super) const SQUARE_YARD: f64 = 0.836_127_36;
/// US gallon, m³.
pub(super) const GALLON: f64 = 0.003_785_411_784;
/// Avoirdupois pound, kg; the ounce is a sixteenth of it.
pub(super) const POUND: f64 = 0.453_592_37;
/// Pound-force, N: the pound times 9.806 65 m/s².
pub(crate) const POUND_FORCE: f64 = 4.448_221_615_260_5;
/// Standard atmosphere, Pa.
pub(super) const ATMOSPHERE: f64 = 101_325.0;
/// Hour and day, s.
pub(super) const HOUR: f64 = 3600.0;
pub(super) const DAY: f64 = 86_400.0;
