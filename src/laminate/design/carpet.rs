//! Carpet plots: a property over the percentages of 0°, ±45° and 90° plies.

use super::evaluation::membrane_value;
use super::measure::{Measure, Scope};
use super::mixture::Mixture;
use crate::error::{ErrorKind, Suffix};
use crate::laminate::failure::Prepared;
use crate::laminate::{Lamina, Load};
use crate::quantity::Angle;

/// The finest step, as a share.
const FINEST_STEP: f64 = 0.01;

/// One curve of a carpet plot: a constant share of 90° plies.
#[derive(Clone, Debug, PartialEq)]
pub struct CarpetSeries {
    /// Share of 90° plies.
    pub share_90: f64,
    /// Shares of ±45° plies, half of each sign, rising.
    pub share_45: Vec<f64>,
    /// Shares of 0° plies.
    pub share_0: Vec<f64>,
    /// The property, SI; infinite where no stress leads to failure.
    pub values: Vec<f64>,
}

/// A property of laminates of 0°, ±45° and 90° plies, curve by curve; plies without coupling of bending and stretching.
///
/// Strengths are those of the first ply to fail by one of `criteria`, with the temperature and moisture of `load` held.
///
/// ```
/// use matprop::laminate::Lamina;
/// use matprop::laminate::design::{Measure, carpet};
/// use matprop::quantity::{Modulus, Ratio};
///
/// let gpa = Modulus::from_gpa;
/// let lamina = Lamina::builder().e1(gpa(181.0)?).e2(gpa(10.3)?).nu12(Ratio::new(0.28)?).g12(gpa(7.17)?).build()?;
/// let series = carpet(lamina, Measure::Ex, 0.5, &[], &Default::default())?;
/// // All plies at 0°: the ply itself.
/// assert!((series[0].values[0] - 181e9).abs() < 1.0 && series[0].share_0[0] == 1.0);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` unless the step is between 1 % and 100 % and divides 100 %; `conflict` for a measure that depends on
/// the thickness or the order of plies; `needs` for one without its constants.
pub fn carpet(
    lamina: Lamina,
    measure: Measure,
    step: f64,
    criteria: &[Prepared],
    load: &Load,
) -> Result<Vec<CarpetSeries>, ErrorKind> {
    check(&lamina, measure, criteria)?;
    let count = libm::round(1.0 / step);
    if !((FINEST_STEP..=1.0).contains(&step) && (count * step - 1.0).abs() <= 1e-9) {
        let rule = "between 1 % and 100 %, and divide 100 % evenly";
        let (quantity, unit) = ("step of the carpet plot", Suffix("%"));
        return Err(ErrorKind::OutOfRange { quantity, value: 100.0 * step, unit, rule });
    }
    let count = count as usize;
    let share = |i: usize| i as f64 / count as f64;
    let mut all = Vec::new();
    for i in 0..=count {
        let mut series =
            CarpetSeries { share_90: share(i), share_45: vec![], share_0: vec![], values: vec![] };
        for j in 0..=count - i {
            let shares = [share(count - i - j), share(j), share(i)];
            let mixture = mixture(lamina, shares)?;
            series.share_0.push(shares[0]);
            series.share_45.push(shares[1]);
            series.values.push(membrane_value(measure, &mixture, criteria, load, 1.0)?);
        }
        all.push(series);
    }
    Ok(all)
}

fn mixture(lamina: Lamina, [p0, p45, p90]: [f64; 3]) -> Result<Mixture, ErrorKind> {
    let parts = [(0.0, p0), (45.0, 0.5 * p45), (-45.0, 0.5 * p45), (90.0, p90)];
    let parts: Vec<_> = parts
        .into_iter()
        .map(|(degrees, share)| Ok((Angle::from_degrees(degrees)?, share)))
        .collect::<Result<_, ErrorKind>>()?;
    Mixture::new(lamina, &parts)
}

fn check(lamina: &Lamina, measure: Measure, criteria: &[Prepared]) -> Result<(), ErrorKind> {
    let needs = |other: &str| Err(ErrorKind::Needs { field: measure.name().into(), other: other.into() });
    let of_thickness = measure.kind().id == "membraneStiffness";
    if of_thickness || !matches!(measure.scope(), Scope::Shares | Scope::Membrane) {
        let other = "carpet (it shows what percentages of plies determine)".into();
        return Err(ErrorKind::Conflict { field: measure.name().into(), other });
    }
    if measure.is_of_expansion() && lamina.expansion().is_none() {
        return needs("alpha1 and alpha2 of the material");
    }
    if measure.direction().is_some() && criteria.is_empty() {
        return needs("failure");
    }
    Ok(())
}
