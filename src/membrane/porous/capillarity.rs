//! Capillary pressure in pores: bubble point, liquid entry, condensation.

use crate::error::{ErrorKind, Suffix};
use crate::numeric::sin_cos_degrees;
use crate::quantity::{
    Angle, GAS_CONSTANT, Length, MolarVolume, Pressure, Quantity as _, Ratio, SurfaceTension, Temperature,
};

/// A liquid on the wall of a pore.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Meniscus {
    /// Surface tension γ.
    pub tension: SurfaceTension,
    /// Contact angle θ; below 90° the liquid wets.
    pub angle: Angle,
    /// Factor B of the shape of the pores; 1 for cylinders.
    pub shape: Ratio,
}

impl Meniscus {
    /// `4 B γ |cos θ|`, N/m; cos θ is above 0 for a wetting liquid.
    fn strength(&self) -> Result<(f64, bool), ErrorKind> {
        let (angle, b) = (self.angle.degrees(), self.shape.value());
        let refuse = |quantity, value, unit, rule| Err(ErrorKind::OutOfRange { quantity, value, unit, rule });
        if !(0.0..=180.0).contains(&angle) {
            return refuse("contact angle", angle, Suffix("deg"), "between 0 and 180 deg");
        }
        if !(b > 0.0 && b <= 1.0) {
            return refuse("geometry factor", b, Suffix(""), "above 0 and at most 1 (a cylinder)");
        }
        let cosine = sin_cos_degrees(angle).1;
        if cosine == 0.0 {
            return refuse(
                "contact angle",
                angle,
                Suffix("deg"),
                "other than 90 deg, where there is no capillary pressure",
            );
        }
        Ok((4.0 * b * self.tension.si() * cosine.abs(), cosine > 0.0))
    }

    /// Whether the liquid wets: then gas needs a pressure to enter filled pores (bubble point), else the liquid needs one to
    /// enter empty ones (liquid entry pressure).
    ///
    /// # Errors
    /// As [`Meniscus::pressure`].
    pub fn wets(&self) -> Result<bool, ErrorKind> {
        Ok(self.strength()?.1)
    }

    /// Bubble point of a wetting liquid, entry pressure of one that does not wet (Young, Laplace, Washburn).
    ///
    /// ```text
    /// p = 4 B γ |cos θ| / d
    /// ```
    ///
    /// ```
    /// use matprop::membrane::porous::Meniscus;
    /// use matprop::quantity::{Angle, Length, Ratio, SurfaceTension};
    ///
    /// let water = Meniscus {
    ///     tension: SurfaceTension::from_n_m(0.072)?, angle: Angle::from_degrees(0.0)?, shape: Ratio::new(1.0)?,
    /// };
    /// assert!((water.pressure(Length::from_m(2e-7)?)?.bar() - 14.4).abs() < 1e-12);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` for an angle outside 0 to 180° or of 90°, or a shape outside 0 to 1.
    ///
    /// # References
    /// E. W. Washburn, Proc. Natl. Acad. Sci. 7 (1921) 115; ASTM F316; A. C. M. Franken et al., J. Membr. Sci. 33 (1987) 315.
    pub fn pressure(&self, diameter: Length) -> Result<Pressure, ErrorKind> {
        Pressure::from_si(self.strength()?.0 / diameter.si())
    }

    /// The diameter that a bubble point or entry pressure tells of.
    ///
    /// ```
    /// use matprop::membrane::porous::Meniscus;
    /// use matprop::quantity::{Angle, Pressure, Ratio, SurfaceTension};
    ///
    /// let water = Meniscus {
    ///     tension: SurfaceTension::from_n_m(0.072)?, angle: Angle::from_degrees(180.0)?, shape: Ratio::new(1.0)?,
    /// };
    /// assert!((water.diameter(Pressure::from_bar(2.88)?)?.m() - 1e-6).abs() < 1e-18);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// As [`Meniscus::pressure`]; `not_finite` at zero pressure.
    pub fn diameter(&self, pressure: Pressure) -> Result<Length, ErrorKind> {
        Length::from_si(self.strength()?.0 / pressure.si())
    }

    /// Radius of the meniscus that is in balance with a relative pressure (Kelvin), of a liquid that wets.
    ///
    /// ```text
    /// r = −2 γ V cos θ / (R T ln(p/p_s))
    /// ```
    ///
    /// The radius of the pore is larger by the thickness of the adsorbed film.
    ///
    /// ```
    /// use matprop::membrane::porous::Meniscus;
    /// use matprop::quantity::{Angle, MolarVolume, Quantity, Ratio, SurfaceTension, Temperature};
    ///
    /// let water = Meniscus {
    ///     tension: SurfaceTension::from_n_m(0.072)?, angle: Angle::from_degrees(0.0)?, shape: Ratio::new(1.0)?,
    /// };
    /// let r = water.kelvin_radius(Ratio::new(0.5)?, MolarVolume::from_cm3_mol(18.05)?, Temperature::from_k(298.15)?)?;
    /// assert!((r.m() * 1e9 - 1.5127).abs() < 1e-4);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` unless 0 < p/p_s < 1 and θ < 90°.
    ///
    /// # References
    /// S. J. Gregg, K. S. W. Sing, Adsorption, Surface Area and Porosity, 2nd ed. (Academic Press 1982), ch. 3.
    pub fn kelvin_radius(
        &self,
        ratio: Ratio,
        volume: MolarVolume,
        t: Temperature,
    ) -> Result<Length, ErrorKind> {
        let x = ratio.value();
        if !(x > 0.0 && x < 1.0) {
            let (quantity, unit, rule) = ("relative pressure", Suffix(""), "between 0 and 1");
            return Err(ErrorKind::OutOfRange { quantity, value: x, unit, rule });
        }
        Length::from_si(self.kelvin(volume, t)? / -libm::log(x))
    }

    /// Relative pressure at which pores with a meniscus of this radius fill: [`Meniscus::kelvin_radius`] turned around.
    ///
    /// # Errors
    /// `out_of_range` unless θ < 90°.
    pub fn filling_pressure(
        &self,
        radius: Length,
        volume: MolarVolume,
        t: Temperature,
    ) -> Result<Ratio, ErrorKind> {
        Ratio::new(libm::exp(-self.kelvin(volume, t)? / radius.si()))
    }

    /// `2 γ V cos θ / (R T)`, m.
    fn kelvin(&self, volume: MolarVolume, t: Temperature) -> Result<f64, ErrorKind> {
        let angle = self.angle.degrees();
        if !self.wets()? {
            let (quantity, unit, rule) =
                ("contact angle", Suffix("deg"), "below 90 deg for condensation in pores");
            return Err(ErrorKind::OutOfRange { quantity, value: angle, unit, rule });
        }
        let cosine = sin_cos_degrees(angle).1;
        Ok(2.0 * self.tension.si() * volume.si() * cosine / (GAS_CONSTANT * t.si()))
    }
}
