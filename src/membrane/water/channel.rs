//! Feed channels: spacers, mass transfer, friction.

use crate::error::ErrorKind;
use crate::quantity::{Length, Quantity as _, Ratio};

/// Surface of a spacer over its volume, times the height of the channel: Schock and Miquel.
const SPACER_SURFACE: f64 = 8.0;

/// A published correlation of the Sherwood number Sh = k d_h/D.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SherwoodCorrelation {
    /// Laminar flow in a tube, thin boundary layer: 1.62 (Re Sc d_h/L)^⅓; the factor of the exact solution is 1.615.
    Leveque,
    /// Spiral-wound modules with spacers: 0.065 Re^0.875 Sc^0.25.
    SchockMiquel,
    /// Spacer-filled channels: 0.46 (Re Sc)^0.36.
    GuillenHoek,
}

/// A published correlation of the friction factor of Darcy, f = Δp 2 d_h/(L ρ u²).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrictionCorrelation {
    /// Spiral-wound modules with spacers: 6.23 Re^−0.3.
    SchockMiquel,
    /// Spacer-filled channels: 0.42 + 189.3/Re.
    GuillenHoek,
    /// Laminar flow between plates without a spacer: 96/Re.
    OpenSlit,
}

impl SherwoodCorrelation {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Leveque, Self::SchockMiquel, Self::GuillenHoek];

    /// The Sherwood number; `slenderness` is d_h/L, used by Lévêque's only.
    ///
    /// # References
    /// M. A. Lévêque, Ann. Mines 13 (1928) 201. G. Schock, A. Miquel, Desalination 64 (1987) 339.
    /// doi:10.1016/0011-9164(87)90107-X. G. Guillen, E. M. V. Hoek, Chem. Eng. J. 149 (2009) 221.
    /// doi:10.1016/j.cej.2008.10.030
    pub(crate) fn sherwood(self, re: f64, sc: f64, slenderness: f64) -> f64 {
        match self {
            Self::Leveque => 1.62 * libm::cbrt(re * sc * slenderness),
            Self::SchockMiquel => 0.065 * libm::pow(re, 0.875) * libm::pow(sc, 0.25),
            Self::GuillenHoek => 0.46 * libm::pow(re * sc, 0.36),
        }
    }
}

impl FrictionCorrelation {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::SchockMiquel, Self::GuillenHoek, Self::OpenSlit];

    /// The friction factor of Darcy (four times that of Fanning).
    ///
    /// # References
    /// Schock and Miquel 1987, eq. 24; Guillen and Hoek 2009; for the slit R. B. Bird, W. E. Stewart, E. N. Lightfoot,
    /// Transport Phenomena, ch. 6.
    pub(crate) fn darcy(self, re: f64) -> f64 {
        match self {
            Self::SchockMiquel => 6.23 * libm::pow(re, -0.3),
            Self::GuillenHoek => 0.42 + 189.3 / re,
            Self::OpenSlit => 96.0 / re,
        }
    }
}

/// Hydraulic diameter of a channel between flat sheets, filled with a spacer of a porosity (1 without).
///
/// ```text
/// d_h = 4 ε / (2/h + (1 − ε) 8/h)
/// ```
///
/// ```
/// use matprop::membrane::spacer_hydraulic_diameter;
/// use matprop::quantity::{Length, Ratio};
///
/// let diameter = spacer_hydraulic_diameter(Length::from_mm(0.7)?, Ratio::new(0.9)?)?;
/// assert!((diameter.mm() - 0.9).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for a porosity of 0 or less, or above 1.
///
/// # References
/// Schock and Miquel 1987, eq. 17, with their surface of a spacer 8/h.
pub fn spacer_hydraulic_diameter(height: Length, porosity: Ratio) -> Result<Length, ErrorKind> {
    let (h, e) = (height.si(), porosity.si());
    if !(e > 0.0 && e <= 1.0) {
        let (unit, rule) = (crate::error::Suffix("1"), "above 0, and 1 (an empty channel) or less");
        return Err(ErrorKind::OutOfRange { quantity: "porosity of the spacer", value: e, unit, rule });
    }
    Length::from_si(4.0 * e * h / (2.0 + (1.0 - e) * SPACER_SURFACE))
}

/// Loss of pressure along a channel, Pa: `f L ρ u²/(2 d_h)`.
pub(crate) fn pressure_drop(f: f64, length: f64, density: f64, velocity: f64, diameter: f64) -> f64 {
    f * length * density * velocity * velocity / (2.0 * diameter)
}
