//! Fouling indices: silt density index and modified fouling index.

use super::mismatch;
use crate::error::{ErrorKind, Suffix};
use crate::numeric::line_fit;
use crate::quantity::{Area, PluggingRate, Pressure, Quantity as _, Ratio, Time, Viscosity};

/// Plugging from which on ASTM D4189 asks for a shorter test, %.
pub const MAX_PLUGGING: f64 = 75.0;
/// Pressure the modified fouling index is stated at, Pa: 2 bar.
pub const MFI_PRESSURE: f64 = 2e5;
/// Membrane area it is stated for, m²: a disc of 47 mm with 13.8 cm² open.
pub const MFI_AREA: f64 = 13.8e-4;
/// Viscosity of water at the 20 °C it is stated for, Pa·s.
pub const MFI_VISCOSITY: f64 = 1.0016e-3;

/// Plugging and silt density index from two equal volumes.
///
/// ```text
/// %P = (1 − t₁/t₂) 100        SDI_T = %P / T
/// ```
///
/// | symbol | argument  | unit                                                        |
/// |--------|-----------|-------------------------------------------------------------|
/// | `t₁`   | `first`   | time of the first 500 mL                                    |
/// | `t₂`   | `last`    | time of 500 mL after the interval                           |
/// | `T`    | `elapsed` | from the start of the first to the start of the last sample |
///
/// At 207 kPa (30 psi) through 0.45 µm. Plugging above 75 % calls for a shorter interval; the index then ends at 100/T.
///
/// ```
/// use matprop::{membrane::filtration::silt_density_index, quantity::{Quantity, Time}};
///
/// let (_, sdi) = silt_density_index(Time::from_s(28.0)?, Time::from_s(55.0)?, Time::from_s(900.0)?)?;
/// assert!((sdi.si() * 6000.0 - 3.272727).abs() < 1e-6);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` unless 0 < t₁ ≤ t₂ and T > 0.
///
/// # References
/// ASTM D4189, Standard Test Method for Silt Density Index (SDI) of Water.
pub fn silt_density_index(
    first: Time,
    last: Time,
    elapsed: Time,
) -> Result<(Ratio, PluggingRate), ErrorKind> {
    let refuse =
        |quantity, value, rule| Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix("s"), rule });
    let (first, last, elapsed) = (first.si(), last.si(), elapsed.si());
    if !(first > 0.0) {
        return refuse("time of the first sample", first, "above 0");
    }
    if last < first {
        return refuse("time of the last sample", last, "at least that of the first");
    }
    if !(elapsed > 0.0) {
        return refuse("elapsed time", elapsed, "above 0");
    }
    let plugging = (last - first) / last;
    Ok((Ratio::new(plugging)?, PluggingRate::from_si(plugging / elapsed)?))
}

/// The straight line of t/V over V.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FoulingLine {
    /// Slope, s/m⁶, and its standard error.
    pub slope: (f64, f64),
    /// Intercept, s/m³, and its standard error.
    pub intercept: (f64, f64),
    /// Share of the variance that the line explains.
    pub r_squared: f64,
}

/// Fouling index at constant pressure: the line of t/V over V through the points of cake filtration.
///
/// ```text
/// t/V = μ R_m / (ΔP A) + μ I / (2 ΔP A²) V
/// ```
///
/// ```
/// use matprop::membrane::filtration::fouling_line;
///
/// let line = fouling_line(&[60.0, 130.0, 210.0, 300.0], &[0.0005, 0.001, 0.0015, 0.002])?;
/// assert!((line.slope.0 / 2e7 - 1.0).abs() < 1e-12 && (line.intercept.0 / 1.1e5 - 1.0).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `length_mismatch`, `too_few_points`; `not_fitted` where the volumes are all the same.
///
/// # References
/// J. C. Schippers, J. Verdouw, Desalination 32 (1980) 137.
pub fn fouling_line(times: &[f64], volumes: &[f64]) -> Result<FoulingLine, ErrorKind> {
    if times.len() != volumes.len() {
        return Err(mismatch(("time", times.len()), ("volume", volumes.len())));
    }
    if times.len() < 3 {
        return Err(ErrorKind::TooFewPoints { what: "points".into(), found: times.len(), needed: 3 });
    }
    let y: Vec<f64> = times.iter().zip(volumes).map(|(t, v)| t / v).collect();
    let scale = volumes.iter().fold(0.0_f64, |most, v| most.max(*v));
    let x: Vec<f64> = volumes.iter().map(|v| v / scale).collect();
    let no_fit = || ErrorKind::NotFitted { model: "t/V over V", parameters: "slope and intercept" };
    let fit = line_fit(&x, &y).ok_or_else(no_fit)?;
    let mean = y.iter().sum::<f64>() / y.len() as f64;
    let total: f64 = y.iter().map(|y| (y - mean) * (y - mean)).sum();
    let line = FoulingLine {
        slope: (fit.parameters[1] / scale, fit.standard_error(1) / scale),
        intercept: (fit.parameters[0], fit.standard_error(0)),
        r_squared: if total > 0.0 { 1.0 - fit.sum_of_squares / total } else { 0.0 },
    };
    let all = [line.slope.0, line.slope.1, line.intercept.0, line.intercept.1, line.r_squared];
    if all.iter().all(|x| x.is_finite()) { Ok(line) } else { Err(no_fit()) }
}

/// How a fouling test was run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FoulingTest {
    /// Area of the membrane.
    pub area: Area,
    /// Pressure difference.
    pub pressure: Pressure,
    /// Viscosity of the water.
    pub viscosity: Viscosity,
}

impl FoulingTest {
    /// Fouling index I, 1/m², of a slope: `I = 2 ΔP A² slope / μ`.
    ///
    /// ```
    /// use matprop::membrane::filtration::FoulingTest;
    /// use matprop::quantity::{Area, Pressure, Viscosity};
    ///
    /// let test = FoulingTest {
    ///     area: Area::from_m2(13.8e-4)?, pressure: Pressure::from_bar(2.0)?, viscosity: Viscosity::from_pa_s(1.0016e-3)?,
    /// };
    /// // At the conditions of the index, the index is the slope.
    /// assert!((test.standard_slope(5e6) / 5e6 - 1.0).abs() < 1e-12);
    /// assert!((test.potential(5e6) / 3.803e9 - 1.0).abs() < 1e-3);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    pub fn potential(&self, slope: f64) -> f64 {
        2.0 * self.pressure.si() * self.area.si() * self.area.si() * slope / self.viscosity.si()
    }

    /// The slope, s/m⁶, at 2 bar, 20 °C and 13.8 cm²: `MFI = μ₂₀ I / (2 ΔP₀ A₀²)`.
    pub fn standard_slope(&self, slope: f64) -> f64 {
        MFI_VISCOSITY * self.potential(slope) / (2.0 * MFI_PRESSURE * MFI_AREA * MFI_AREA)
    }

    /// Resistance of the membrane, 1/m, from the intercept: `R_m = intercept ΔP A / μ`.
    pub fn membrane_resistance(&self, intercept: f64) -> f64 {
        intercept * self.pressure.si() * self.area.si() / self.viscosity.si()
    }
}
