//! Layers of vapor on sites: GAB and BET.

use super::ruled;
use crate::error::ErrorKind;

/// Sorption in layers after Guggenheim, Anderson and de Boer; that of Brunauer, Emmett and Teller for K = 1.
///
/// ```text
/// w/w_m = C K a / ((1 − K a)(1 − K a + C K a))
/// ```
///
/// | symbol | meaning                                                           |
/// |--------|-------------------------------------------------------------------|
/// | `w_m`  | uptake of a full first layer; any unit, which is that of w        |
/// | `C`    | affinity of the first layer over that of the others               |
/// | `K`    | affinity of the others over that of the liquid; 1 is BET          |
/// | `a`    | activity, 0 to 1, with K a < 1                                    |
///
/// w → w_m C K a for a → 0. BET is fitted for a from 0.05 to 0.35, GAB usually up to 0.9.
///
/// # References
/// R. B. Anderson, J. Am. Chem. Soc. 68 (1946) 686. doi:10.1021/ja01208a049;
/// S. Brunauer, P. H. Emmett, E. Teller, J. Am. Chem. Soc. 60 (1938) 309. doi:10.1021/ja01269a023
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gab {
    c: f64,
    k: f64,
}

impl Gab {
    /// From C and K.
    ///
    /// ```
    /// let gab = matprop::membrane::sorption::Gab::new(12.0, 0.85)?;
    /// assert!((4.0 * gab.layers(0.7)? - 9.346390791056132).abs() < 1e-13);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` unless both are above 0.
    pub fn new(c: f64, k: f64) -> Result<Self, ErrorKind> {
        ruled("constant C", c, "1", "above 0", c > 0.0)?;
        ruled("constant K", k, "1", "above 0", k > 0.0)?;
        Ok(Self { c, k })
    }

    /// Uptake over that of a full first layer.
    ///
    /// # Errors
    /// `out_of_range` unless the activity is 0 to 1 and K a below 1.
    pub fn layers(&self, activity: f64) -> Result<f64, ErrorKind> {
        ruled("activity", activity, "1", "0 to 1", (0.0..=1.0).contains(&activity))?;
        let x = self.k * activity;
        ruled("K a", x, "1", "below 1, where the layers become endless", x < 1.0)?;
        Ok(self.c * x / ((1.0 - x) * (1.0 - x + self.c * x)))
    }
}
