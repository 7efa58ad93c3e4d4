//! Layers of hollow fibers.

use crate::error::ErrorKind;
use crate::quantity::{Length, Quantity as _};

/// The wall of a hollow fiber, or one of its layers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Annulus {
    inner: Length,
    thickness: Length,
}

impl Annulus {
    /// From the inner radius and the thickness.
    pub fn new(inner: Length, thickness: Length) -> Self {
        Self { inner, thickness }
    }

    /// The outer radius.
    ///
    /// # Errors
    /// `not_finite` if the sum leaves the range of numbers.
    pub fn outer(self) -> Result<Length, ErrorKind> {
        Length::from_si(self.inner.si() + self.thickness.si())
    }

    /// The inner radius.
    pub fn inner(self) -> Length {
        self.inner
    }

    /// The radius whose area makes the wall as permeable as a flat film of its thickness.
    ///
    /// ```text
    /// rm = (ro − ri)/ln(ro/ri)        permeance on the area of radius r = (P/(ro − ri)) rm/r = P/(r ln(ro/ri))
    /// ```
    ///
    /// ```
    /// use matprop::{membrane::layers::Annulus, quantity::Length};
    ///
    /// let wall = Annulus::new(Length::from_um(100.0)?, Length::from_um(100.0)?);
    /// assert!((wall.log_mean_radius()?.um() - 144.26950408889633).abs() < 1e-11);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `not_finite` if the quotient leaves the range of numbers.
    ///
    /// # References
    /// J. Crank, The Mathematics of Diffusion, 2nd ed. (Clarendon Press 1975), ch. 5.2.
    pub fn log_mean_radius(self) -> Result<Length, ErrorKind> {
        let ratio = self.thickness.si() / self.inner.si();
        Length::from_si(self.thickness.si() / libm::log1p(ratio))
    }
}
