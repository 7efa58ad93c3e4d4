//! Blocking laws fitted to measured curves.

use super::blocking::{BlockingLaw, flux_ratio, power, pressure_ratio, volume_ratio};
use super::mismatch;
use crate::error::{ErrorKind, Suffix};
use crate::numeric::{Fit, line_fit, nonlinear_fit};

/// What was measured over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measured {
    /// Flux at constant pressure, m/s.
    Flux,
    /// Filtrate volume per area at constant pressure, m.
    Volume,
    /// Pressure difference at constant flux, Pa.
    Pressure,
}

impl Measured {
    /// The column of a document it stands in.
    fn column(self) -> &'static str {
        match self {
            Self::Flux => "flux",
            Self::Volume => "volume",
            Self::Pressure => "pressure",
        }
    }
}

/// A measured curve: times of a filtration (filtrate volumes per area at constant flux) and what was read there, in SI.
#[derive(Clone, Debug, PartialEq)]
pub struct FoulingCurve {
    measured: Measured,
    x: Vec<f64>,
    y: Vec<f64>,
    /// The initial value, where it is known and not fitted.
    initial: Option<f64>,
}

/// A law fitted to a curve.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockingFit {
    /// The law; `None` for a fitted exponent.
    pub law: Option<BlockingLaw>,
    /// Exponent n and its standard error; no error where the law fixes it.
    pub exponent: (f64, Option<f64>),
    /// Initial flux or pressure, SI, and its standard error; no error where it was given.
    pub initial: (f64, Option<f64>),
    /// Constant k (constant pressure) or K (constant flux), SI, and its standard error.
    pub constant: (f64, f64),
    /// Relative loss of flux per time (rise of pressure per volume) at the start, SI.
    pub rate: f64,
    /// Root of the mean square residual, SI.
    pub rmse: f64,
    /// Share of the variance that the law explains.
    pub r_squared: f64,
}

/// The fewest points of a curve.
const MIN_POINTS: usize = 4;

impl FoulingCurve {
    /// A curve of positive readings.
    ///
    /// ```
    /// use matprop::membrane::filtration::{FoulingCurve, Measured};
    ///
    /// let curve = FoulingCurve::new(Measured::Flux, vec![0.0, 60.0, 120.0], vec![1e-5, 9e-6, 8e-6], None);
    /// assert_eq!(curve.unwrap_err().code(), "too_few_points");
    /// ```
    ///
    /// # Errors
    /// `length_mismatch`, `too_few_points`, `out_of_range` for times that do not rise.
    pub fn new(
        measured: Measured,
        x: Vec<f64>,
        y: Vec<f64>,
        initial: Option<f64>,
    ) -> Result<Self, ErrorKind> {
        if x.len() != y.len() {
            return Err(mismatch(("time", x.len()), (measured.column(), y.len())));
        }
        if x.len() < MIN_POINTS {
            return Err(ErrorKind::TooFewPoints {
                what: "points".into(),
                found: x.len(),
                needed: MIN_POINTS,
            });
        }
        if let Some(pair) = x.windows(2).find(|pair| !(pair[1] > pair[0])) {
            let (quantity, unit, rule) = ("time of a point", Suffix("s"), "above that of the point before");
            return Err(ErrorKind::OutOfRange { quantity, value: pair[1], unit, rule });
        }
        Ok(Self { measured, x, y, initial })
    }

    /// The scale of the readings at the start: that of the initial flux or pressure.
    fn scale(&self) -> f64 {
        let read = self.y.iter().fold(0.0_f64, |most, y| most.max(y.abs()));
        match self.measured {
            Measured::Volume => read / self.span(),
            _ => read,
        }
    }

    fn span(&self) -> f64 {
        self.x.iter().fold(0.0_f64, |most, x| most.max(*x))
    }

    /// The reading over `initial` where the law stands at `rate · x`.
    fn model(&self, n: f64, initial: f64, rate: f64, x: f64) -> f64 {
        match self.measured {
            Measured::Flux => initial * flux_ratio(n, rate * x),
            Measured::Volume => initial * x * volume_ratio(n, rate * x),
            Measured::Pressure => initial * pressure_ratio(n, rate * x),
        }
    }

    /// Readings of the kind that straight lines are drawn of: `(x, flux or pressure)`.
    fn slopes(&self) -> (Vec<f64>, Vec<f64>) {
        if self.measured != Measured::Volume {
            return (self.x.clone(), self.y.clone());
        }
        let pairs = self.x.windows(2).zip(self.y.windows(2));
        pairs.map(|(x, y)| (0.5 * (x[0] + x[1]), (y[1] - y[0]) / (x[1] - x[0]))).unzip()
    }

    /// Start values from the straight line of a law: `J^(n−2) = J₀^(n−2) (1 + (2 − n) x)`, `P^(1−n) = …`.
    fn start(&self, n: f64) -> (f64, f64) {
        let (x, y) = self.slopes();
        let (x, y): (Vec<f64>, Vec<f64>) = x.into_iter().zip(y).filter(|(_, y)| *y > 0.0).unzip();
        let a = if self.measured == Measured::Pressure { 1.0 - n } else { n - 2.0 };
        let straight: Vec<f64> =
            y.iter().map(|y| if a == 0.0 { libm::log(*y) } else { libm::pow(*y, a) }).collect();
        let (scale, span) = (self.initial.unwrap_or(self.scale()), self.span());
        let rough = (scale, 0.1 / span);
        let Some(line) = line_fit(&x, &straight) else { return rough };
        let (at, slope) = (line.parameters[0], line.parameters[1]);
        let found = if a == 0.0 {
            (libm::exp(at), if self.measured == Measured::Pressure { slope } else { -slope })
        } else {
            let rate = slope / at / a.abs();
            (
                libm::pow(at, 1.0 / a),
                if self.measured == Measured::Pressure { rate * a.signum() } else { rate },
            )
        };
        let sound = found.0.is_finite() && found.0 > 0.0 && found.0 < 100.0 * scale && found.1 > 0.0;
        if sound { (self.initial.unwrap_or(found.0), found.1) } else { rough }
    }

    /// The law that explains the curve best with its two parameters, by least squares of the readings.
    ///
    /// ```
    /// use matprop::membrane::filtration::{BlockingLaw, FoulingCurve, Measured, flux_ratio};
    ///
    /// let t: Vec<f64> = (0..10).map(|i| 60.0 * f64::from(i)).collect();
    /// let j = t.iter().map(|t| 5e-5 * flux_ratio(1.0, 30.0 * 5e-5 * t)).collect();
    /// let curve = FoulingCurve::new(Measured::Flux, t, j, None)?;
    /// let fit = curve.fit(BlockingLaw::Intermediate).unwrap();
    /// assert!((fit.constant.0 - 30.0).abs() < 1e-6 && (fit.initial.0 - 5e-5).abs() < 1e-12);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// `None` where the fit does not converge.
    pub fn fit(&self, law: BlockingLaw) -> Option<BlockingFit> {
        let n = law.exponent();
        let (scale, span) = (self.scale(), self.span());
        let (initial, rate) = self.start(n);
        let mut start = vec![rate * span];
        if self.initial.is_none() {
            start.push(initial / scale);
        }
        let at =
            |b: &[f64]| (n, self.initial.unwrap_or(b.get(1).copied().unwrap_or(1.0) * scale), b[0] / span);
        let fit = nonlinear_fit(|b, out| self.residuals(at(b), out), &start, self.x.len())?;
        let found = at(&fit.parameters);
        let initial_error = self.initial.is_none().then(|| fit.standard_error(1) * scale);
        // k = rate / J₀^(2−n): its error from those of both and their covariance.
        let a = if self.measured == Measured::Pressure { 0.0 } else { 2.0 - n };
        let (rate, per) = (fit.parameters[0], power(found.1, a));
        let relative = match self.initial {
            Some(_) => 0.0,
            None => a * rate / fit.parameters[1],
        };
        let variance = fit.covariance[0][0]
            + if relative == 0.0 {
                0.0
            } else {
                relative * (relative * fit.covariance[1][1] - 2.0 * fit.covariance[0][1])
            };
        let constant = (found.2 / per, variance.max(0.0).sqrt() / span / per);
        self.judged(Some(law), (n, None), (found.1, initial_error), constant, found, &fit)
    }

    /// The curve with the exponent as a third parameter.
    ///
    /// `None` where the points do not tell it.
    pub fn fit_exponent(&self, best: &BlockingFit) -> Option<BlockingFit> {
        let (scale, span) = (self.scale(), self.span());
        let mut start = vec![best.rate * span, best.exponent.0];
        if self.initial.is_none() {
            start.push(best.initial.0 / scale);
        }
        let at =
            |b: &[f64]| (b[1], self.initial.unwrap_or(b.get(2).copied().unwrap_or(1.0) * scale), b[0] / span);
        let fit = nonlinear_fit(|b, out| self.residuals(at(b), out), &start, self.x.len())?;
        let found = at(&fit.parameters);
        let initial_error = self.initial.is_none().then(|| fit.standard_error(2) * scale);
        let rate = (found.2, fit.standard_error(0) / span);
        self.judged(None, (found.0, Some(fit.standard_error(1))), (found.1, initial_error), rate, found, &fit)
    }

    /// How far flux or pressure move from start to end, relative to the start.
    pub fn change(&self, fit: &BlockingFit) -> f64 {
        let end = fit.rate * self.span();
        match self.measured {
            Measured::Pressure => (pressure_ratio(fit.exponent.0, end) - 1.0).abs(),
            _ => (1.0 - flux_ratio(fit.exponent.0, end)).abs(),
        }
    }

    /// Residuals over the largest reading.
    fn residuals(&self, (n, initial, rate): (f64, f64, f64), out: &mut [f64]) {
        let most = self.y.iter().fold(f64::MIN_POSITIVE, |most, y| most.max(y.abs()));
        for ((x, y), out) in self.x.iter().zip(&self.y).zip(out) {
            *out = (self.model(n, initial, rate, *x) - y) / most;
        }
    }

    fn judged(
        &self,
        law: Option<BlockingLaw>,
        exponent: (f64, Option<f64>),
        initial: (f64, Option<f64>),
        constant: (f64, f64),
        (_, _, rate): (f64, f64, f64),
        fit: &Fit,
    ) -> Option<BlockingFit> {
        let points = self.y.len() as f64;
        let most = self.y.iter().fold(f64::MIN_POSITIVE, |most, y| most.max(y.abs()));
        let mean = self.y.iter().sum::<f64>() / points;
        let total: f64 = self.y.iter().map(|y| (y - mean) * (y - mean)).sum();
        let squares = fit.sum_of_squares * most * most;
        let r_squared = if total > 0.0 { 1.0 - squares / total } else { 0.0 };
        let rmse = (squares / points).sqrt();
        let numbers = [exponent.0, initial.0, constant.0, constant.1, rate, rmse, r_squared];
        let all = numbers.iter().all(|x| x.is_finite());
        all.then_some(BlockingFit { law, exponent, initial, constant, rate, rmse, r_squared })
    }
}
