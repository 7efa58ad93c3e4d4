//! An input that is known with a standard uncertainty.

use crate::Random;
use crate::error::{ErrorKind, Suffix};
use core::f64::consts::SQRT_2;

/// The distribution an uncertain input is drawn from.
///
/// | distribution  | standard uncertainty of half-width a | JCGM 101 |
/// |---------------|--------------------------------------|----------|
/// | `Normal`      | no half-width                        | 6.4.7    |
/// | `Rectangular` | a/√3                                 | 6.4.2    |
/// | `Triangular`  | a/√6                                 | 6.4.5    |
/// | `Arcsine`     | a/√2                                 | 6.4.6    |
///
/// ```
/// use matprop::uncertainty::Distribution;
///
/// assert_eq!(Distribution::Rectangular.half_width(1.0), Some(f64::sqrt(3.0)));
/// assert_eq!(Distribution::Normal.half_width(1.0), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Distribution {
    /// The normal (Gaussian) distribution.
    #[default]
    Normal,
    /// Every value between two limits equally likely.
    Rectangular,
    /// The middle of two limits most likely, the limits not at all.
    Triangular,
    /// The limits most likely, as of a sinusoidal swing.
    Arcsine,
}

impl Distribution {
    /// Half-width over standard uncertainty; nothing for a distribution without limits.
    pub fn width_factor(self) -> Option<f64> {
        match self {
            Self::Normal => None,
            Self::Rectangular => Some(3.0_f64.sqrt()),
            Self::Triangular => Some(6.0_f64.sqrt()),
            Self::Arcsine => Some(SQRT_2),
        }
    }

    /// Half the distance of the limits of a distribution with this standard uncertainty.
    pub fn half_width(self, uncertainty: f64) -> Option<f64> {
        self.width_factor().map(|factor| factor * uncertainty)
    }

    /// A number of the distribution with mean 0 and standard deviation 1.
    pub(crate) fn draw(self, random: &mut Random) -> f64 {
        let width = self.width_factor().unwrap_or(1.0);
        match self {
            Self::Normal => random.normal(),
            Self::Rectangular => width * (2.0 * random.uniform() - 1.0),
            Self::Triangular => width * (random.uniform() + random.uniform() - 1.0),
            Self::Arcsine => width * crate::numeric::sin_cos_degrees(360.0 * random.uniform()).0,
        }
    }
}

/// A value, its standard uncertainty in the same unit, and its distribution.
///
/// ```
/// use matprop::uncertainty::Variable;
///
/// let density = Variable::rectangular(1.1, 1.3)?;
/// assert!((density.value() - 1.2).abs() < 1e-15);
/// assert!((density.uncertainty() - 0.1 / f64::sqrt(3.0)).abs() < 1e-15);
/// assert_eq!(Variable::normal(1.0, -0.1).unwrap_err().code(), "out_of_range");
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Variable {
    value: f64,
    uncertainty: f64,
    distribution: Distribution,
}

impl Variable {
    /// A value with its standard uncertainty (one standard deviation).
    ///
    /// # Errors
    /// `not_finite`; `out_of_range` for a negative uncertainty.
    pub fn new(value: f64, uncertainty: f64, distribution: Distribution) -> Result<Self, ErrorKind> {
        if !value.is_finite() {
            return Err(ErrorKind::NotFinite { quantity: "value" });
        }
        checked(uncertainty, Suffix(""))?;
        Ok(Self { value, uncertainty, distribution })
    }

    /// A normal distribution.
    ///
    /// # Errors
    /// As [`Variable::new`].
    pub fn normal(value: f64, uncertainty: f64) -> Result<Self, ErrorKind> {
        Self::new(value, uncertainty, Distribution::Normal)
    }

    /// A rectangular distribution between two limits.
    ///
    /// # Errors
    /// As [`Variable::new`]; `out_of_range` too if `high` is below `low`.
    pub fn rectangular(low: f64, high: f64) -> Result<Self, ErrorKind> {
        Self::between(low, high, Distribution::Rectangular)
    }

    /// A triangular distribution between two limits.
    ///
    /// # Errors
    /// As [`Variable::rectangular`].
    pub fn triangular(low: f64, high: f64) -> Result<Self, ErrorKind> {
        Self::between(low, high, Distribution::Triangular)
    }

    fn between(low: f64, high: f64, distribution: Distribution) -> Result<Self, ErrorKind> {
        let half = 0.5 * (high - low);
        let uncertainty = half / distribution.width_factor().unwrap_or(1.0);
        Self::new(low + half, uncertainty, distribution)
    }

    /// The value.
    pub fn value(&self) -> f64 {
        self.value
    }

    /// The standard uncertainty.
    pub fn uncertainty(&self) -> f64 {
        self.uncertainty
    }

    /// The distribution.
    pub fn distribution(&self) -> Distribution {
        self.distribution
    }
}

/// A standard uncertainty, if it can be one.
pub(crate) fn checked(uncertainty: f64, unit: Suffix) -> Result<f64, ErrorKind> {
    let quantity = "standard uncertainty";
    if !uncertainty.is_finite() {
        return Err(ErrorKind::NotFinite { quantity });
    }
    if !(uncertainty >= 0.0) {
        return Err(ErrorKind::OutOfRange { quantity, value: uncertainty, unit, rule: "0 or more" });
    }
    Ok(uncertainty)
}
