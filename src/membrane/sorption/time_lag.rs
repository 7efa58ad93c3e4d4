//! Time lag of a film whose gas sorbs in two modes.

use super::law::MobileGas;
use crate::error::ErrorKind;
use crate::numeric::gauss;
use crate::quantity::{Length, Pressure, Quantity, Time};

/// Points of the Gauss rule on each of the panels.
const POINTS: usize = 24;
const PANELS: usize = 8;

impl MobileGas {
    /// Time lag of a film that is empty at first, with vacuum downstream.
    ///
    /// ```text
    /// θ = (L²/Φ(p)³) ∫ (Φ(p) − Φ) C dΦ      Φ(p) = ∫ D dC_m over 0 … p
    /// ```
    ///
    /// L²/6D for Henry's law. `L²/6θ` is an apparent diffusivity, not D_D.
    ///
    /// # Errors
    /// `not_finite` beyond the range of numbers.
    ///
    /// # References
    /// H. L. Frisch, J. Phys. Chem. 61 (1957) 93. doi:10.1021/j150547a018;
    /// D. R. Paul, W. J. Koros, J. Polym. Sci. Polym. Phys. Ed. 14 (1976) 675. doi:10.1002/pol.1976.180140409
    pub fn time_lag(&self, thickness: Length, pressure: Pressure) -> Result<Time, ErrorKind> {
        let (l, p) = (thickness.si(), pressure.si());
        super::ruled("pressure", p, "Pa", "above 0", p > 0.0)?;
        Time::from_si(l * l * self.reduced_time_lag(p))
    }

    /// θ/L², s/m², by Gauss rules in ln(1 + b p), over which the populations are sums of exponentials.
    fn reduced_time_lag(&self, p: f64) -> f64 {
        let whole = self.potential(p);
        let rule = gauss(POINTS);
        // Without Langmuir sites any measure of the pressure will do.
        let b = if self.sorption.affinity > 0.0 { self.sorption.affinity } else { 1.0 / p };
        let width = libm::log1p(b * p) / PANELS as f64;
        let mut sum = 0.0;
        for panel in 0..PANELS {
            for (x, weight) in &rule {
                let s = width * (panel as f64 + 0.5 * (x + 1.0));
                let at = libm::expm1(s) / b;
                let left = (whole - self.potential(at)) / whole;
                let slope = self.local_permeability(at) / whole * (at + 1.0 / b);
                sum += 0.5 * width * weight * left * self.sorbed(at) * slope;
            }
        }
        sum / whole
    }
}
