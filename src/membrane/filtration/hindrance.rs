//! Hindered transport of a sphere in a pore: partitioning, diffusion, convection.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Diffusivity, Length, Quantity as _, Ratio, Temperature, Viscosity};
use core::f64::consts::{PI, SQRT_2};

/// The Boltzmann constant, J/K: exact since the SI of 2019.
const BOLTZMANN: f64 = 1.380_649e-23;

/// The largest ratio of solute to pore that the fits of Dechadilok and Deen were made for.
pub const DECHADILOK_DEEN_LIMIT: f64 = 0.95;
/// The largest ratio Renkin's series holds for.
pub const RENKIN_LIMIT: f64 = 0.4;

/// How a sphere is hindered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HindranceModel {
    /// Dechadilok and Deen (2006), cylinders: averages over the cross-section.
    DechadilokDeen,
    /// Bungay and Brenner (1973) on the axis of a cylinder, for all ratios.
    BungayBrenner,
    /// Dechadilok and Deen (2006), slits.
    Slit,
}

/// Factors on diffusion and convection through a pore, partitioning included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hindrance {
    /// Steric partition coefficient Φ.
    pub partition: f64,
    /// Factor H = Φ Kd on the diffusivity.
    pub diffusion: f64,
    /// Factor W = Φ Kc on the convection: what passes when convection alone carries the solute.
    pub convection: f64,
}

/// Hindrance factors of a sphere of radius `λ` times the radius (half-width) of the pore.
///
/// At `λ ≥ 1` nothing enters: all factors are 0.
///
/// ```
/// use matprop::{membrane::filtration::{HindranceModel, hindrance}, quantity::Ratio};
///
/// let half = hindrance(HindranceModel::DechadilokDeen, Ratio::new(0.5)?)?;
/// assert!((half.diffusion - 0.0474).abs() < 5e-5);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for a negative ratio.
///
/// # References
/// P. Dechadilok, W. M. Deen, Ind. Eng. Chem. Res. 45 (2006) 6953; P. M. Bungay, H. Brenner, Int. J. Multiphase Flow 1
/// (1973) 25.
pub fn hindrance(model: HindranceModel, lambda: Ratio) -> Result<Hindrance, ErrorKind> {
    let lambda = not_negative(lambda)?;
    if lambda >= 1.0 {
        return Ok(Hindrance { partition: 0.0, diffusion: 0.0, convection: 0.0 });
    }
    Ok(match model {
        HindranceModel::DechadilokDeen => Hindrance {
            partition: cylinder_partition(lambda),
            diffusion: cylinder_diffusion(lambda),
            convection: cylinder_convection(lambda),
        },
        HindranceModel::BungayBrenner => bungay_brenner(lambda),
        HindranceModel::Slit => Hindrance {
            partition: 1.0 - lambda,
            diffusion: slit_diffusion(lambda),
            convection: slit_convection(lambda),
        },
    })
}

fn not_negative(lambda: Ratio) -> Result<f64, ErrorKind> {
    let value = lambda.value();
    let (quantity, unit, rule) = ("ratio of solute to pore", Suffix(""), "0 or more");
    if value >= 0.0 { Ok(value) } else { Err(ErrorKind::OutOfRange { quantity, value, unit, rule }) }
}

/// Steric partition coefficient of a cylinder: `Φ = (1 − λ)²`.
pub(crate) fn cylinder_partition(lambda: f64) -> f64 {
    if lambda >= 1.0 { 0.0 } else { (1.0 - lambda) * (1.0 - lambda) }
}

/// `c₀ + c₁ x + c₂ x² + …`
fn polynomial(coefficients: &[f64], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, c| sum * x + c)
}

/// `x ln x`, 0 at 0.
fn x_ln_x(x: f64) -> f64 {
    if x > 0.0 { x * libm::log(x) } else { 0.0 }
}

/// Dechadilok and Deen's diffusive factor of a cylinder (their equation 16), 0 ≤ λ ≤ 0.95.
///
/// ```text
/// H = 1 + 9/8 λ ln λ − 1.56034 λ + 0.528155 λ² + 1.91521 λ³ − 2.81903 λ⁴ + 0.270788 λ⁵ + 1.10115 λ⁶ − 0.435933 λ⁷
/// ```
fn cylinder_diffusion(lambda: f64) -> f64 {
    const C: [f64; 8] = [1.0, -1.56034, 0.528155, 1.91521, -2.81903, 0.270788, 1.10115, -0.435933];
    polynomial(&C, lambda) + 1.125 * x_ln_x(lambda)
}

/// Dechadilok and Deen's convective factor of a cylinder (their equation 18).
///
/// ```text
/// W = (1 − λ)² (1 + 3.867 λ − 1.907 λ² − 0.834 λ³) / (1 + 1.867 λ − 0.741 λ²)
/// ```
pub(crate) fn cylinder_convection(lambda: f64) -> f64 {
    cylinder_partition(lambda) * polynomial(&[1.0, 3.867, -1.907, -0.834], lambda)
        / polynomial(&[1.0, 1.867, -0.741], lambda)
}

/// Dechadilok and Deen's diffusive factor of a slit.
///
/// ```text
/// H = 1 + 9/16 λ ln λ − 1.19358 λ + 0.4285 λ³ − 0.3192 λ⁴ + 0.08428 λ⁵
/// ```
fn slit_diffusion(lambda: f64) -> f64 {
    polynomial(&[1.0, -1.19358, 0.0, 0.4285, -0.3192, 0.08428], lambda) + 0.5625 * x_ln_x(lambda)
}

/// Dechadilok and Deen's convective factor of a slit.
///
/// ```text
/// W = 1 − 3.02 λ² + 5.776 λ³ − 12.3675 λ⁴ + 18.9775 λ⁵ − 15.2185 λ⁶ + 4.8525 λ⁷
/// ```
fn slit_convection(lambda: f64) -> f64 {
    polynomial(&[1.0, 0.0, -3.02, 5.776, -12.3675, 18.9775, -15.2185, 4.8525], lambda)
}

/// Bungay and Brenner's centerline factors.
///
/// ```text
/// Kt = 9/4 π² √2 (1 − λ)^(−5/2) (1 − 73/60 (1 − λ) + 77293/50400 (1 − λ)²) − 22.5083 − 5.6117 λ − 0.3363 λ² − 1.216 λ³ + 1.647 λ⁴
/// Ks = 9/4 π² √2 (1 − λ)^(−5/2) (1 + 7/60 (1 − λ) − 2227/50400 (1 − λ)²) + 4.0180 − 3.9788 λ − 1.9215 λ² + 4.392 λ³ + 5.006 λ⁴
/// Kd = 6 π / Kt        Kc = (2 − Φ) Ks / (2 Kt)
/// ```
fn bungay_brenner(lambda: f64) -> Hindrance {
    let gap = 1.0 - lambda;
    let lead = 2.25 * PI * PI * SQRT_2 / (gap * gap * gap.sqrt());
    let kt = lead * polynomial(&[1.0, -73.0 / 60.0, 77293.0 / 50400.0], gap)
        + polynomial(&[-22.5083, -5.6117, -0.3363, -1.216, 1.647], lambda);
    let ks = lead * polynomial(&[1.0, 7.0 / 60.0, -2227.0 / 50400.0], gap)
        + polynomial(&[4.0180, -3.9788, -1.9215, 4.392, 5.006], lambda);
    let partition = cylinder_partition(lambda);
    Hindrance {
        partition,
        diffusion: partition * 6.0 * PI / kt,
        convection: partition * (2.0 - partition) * ks / (2.0 * kt),
    }
}

/// Renkin's diffusive factor: centerline drag, for `λ` up to about 0.4; 0 from `λ = 1` on.
///
/// ```text
/// H = (1 − λ)² (1 − 2.104 λ + 2.09 λ³ − 0.95 λ⁵)
/// ```
///
/// ```
/// use matprop::{membrane::filtration::renkin, quantity::Ratio};
///
/// assert!((renkin(Ratio::new(0.1)?)?.value() - 0.641261205).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for a negative ratio.
///
/// # References
/// E. M. Renkin, J. Gen. Physiol. 38 (1954) 225.
pub fn renkin(lambda: Ratio) -> Result<Ratio, ErrorKind> {
    let lambda = not_negative(lambda)?;
    Ratio::new(cylinder_partition(lambda) * polynomial(&[1.0, -2.104, 0.0, 2.09, 0.0, -0.95], lambda))
}

/// Ferry's steric rejection of spheres by cylinders: parabolic flow, no drag of the wall.
///
/// ```text
/// R = (1 − Φ)² = (1 − (1 − λ)²)²
/// ```
///
/// ```
/// use matprop::{membrane::filtration::ferry, quantity::Ratio};
///
/// assert!((ferry(Ratio::new(0.5)?)?.value() - 0.5625).abs() < 1e-15);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for a negative ratio.
///
/// # References
/// J. D. Ferry, Chem. Rev. 18 (1936) 373.
pub fn ferry(lambda: Ratio) -> Result<Ratio, ErrorKind> {
    let blocked = 1.0 - cylinder_partition(not_negative(lambda)?);
    Ratio::new(blocked * blocked)
}

/// Zeman and Wales' rejection: Ferry's with the lag of the solute behind the solvent.
///
/// ```text
/// R = 1 − Φ (2 − Φ) exp(−0.7146 λ²)
/// ```
///
/// ```
/// use matprop::{membrane::filtration::zeman_wales, quantity::Ratio};
///
/// assert_eq!(zeman_wales(Ratio::new(0.0)?)?.value(), 0.0);
/// assert_eq!(zeman_wales(Ratio::new(1.2)?)?.value(), 1.0);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for a negative ratio.
///
/// # References
/// L. J. Zeman, M. Wales, ACS Symp. Ser. 154 (1981) 411.
pub fn zeman_wales(lambda: Ratio) -> Result<Ratio, ErrorKind> {
    Ratio::new(1.0 - zeman_wales_sieving(not_negative(lambda)?))
}

pub(crate) fn zeman_wales_sieving(lambda: f64) -> f64 {
    let partition = cylinder_partition(lambda);
    partition * (2.0 - partition) * libm::exp(-0.7146 * lambda * lambda)
}

/// Diffusivity of a sphere in a liquid (Stokes and Einstein).
///
/// ```text
/// D = k T / (6 π μ a)
/// ```
///
/// ```
/// use matprop::membrane::filtration::stokes_einstein;
/// use matprop::quantity::{Length, Temperature, Viscosity};
///
/// // Albumin, 3.5 nm, in water at 25 °C: about 7e-11 m²/s.
/// let d = stokes_einstein(Length::from_m(3.5e-9)?, Temperature::from_k(298.15)?, Viscosity::from_pa_s(0.89e-3)?)?;
/// assert!((d.cm2_s() * 1e7 - 7.0).abs() < 0.02);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `not_finite` or `out_of_range` if the result leaves the range of numbers.
pub fn stokes_einstein(
    radius: Length,
    t: Temperature,
    viscosity: Viscosity,
) -> Result<Diffusivity, ErrorKind> {
    Diffusivity::from_si(BOLTZMANN * t.si() / (6.0 * PI * viscosity.si() * radius.si()))
}
