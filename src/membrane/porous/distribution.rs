//! Distributions of pore sizes, by number, and the diameters that transport sees of them.

use crate::error::{ErrorKind, Suffix};
use crate::numeric::{gauss, root};
use core::f64::consts::PI;

/// Pore diameters by number, SI.
#[derive(Clone, Debug, PartialEq)]
pub enum PoreSizes {
    /// All alike.
    Single(f64),
    /// Log-normal: median diameter and the standard deviation of the logarithm.
    LogNormal {
        /// Median, m.
        median: f64,
        /// ln of the geometric standard deviation.
        s: f64,
    },
    /// Classes: diameters, rising, and their numbers.
    Classes {
        /// Diameters, m.
        diameters: Vec<f64>,
        /// Shares of the number of pores, summing to 1.
        shares: Vec<f64>,
    },
}

impl PoreSizes {
    /// Log-normal from the mean and the standard deviation of the diameter.
    ///
    /// ```text
    /// s² = ln(1 + (σ/d̄)²)        median = d̄ exp(−s²/2)
    /// ```
    ///
    /// ```
    /// use matprop::membrane::porous::PoreSizes;
    ///
    /// let sizes = PoreSizes::log_normal(10e-9, 5e-9);
    /// assert!((sizes.moment(1) - 10e-9).abs() < 1e-23);
    /// ```
    ///
    /// # References
    /// A. L. Zydney, P. Aimar, M. Meireles, J. M. Pimbley, G. Belfort, J. Membr. Sci. 91 (1994) 293.
    pub fn log_normal(mean: f64, deviation: f64) -> Self {
        let s2 = libm::log1p((deviation / mean) * (deviation / mean));
        Self::LogNormal { median: mean * libm::exp(-0.5 * s2), s: s2.sqrt() }
    }

    /// Classes of pores from their diameters and numbers, in any order.
    ///
    /// # Errors
    /// `length_mismatch`, `empty`; `out_of_range` for numbers that are negative or all 0.
    pub fn classes(diameters: &[f64], numbers: &[f64]) -> Result<Self, ErrorKind> {
        if diameters.len() != numbers.len() {
            return Err(ErrorKind::LengthMismatch {
                field: "diameter".into(),
                length: diameters.len(),
                other: "number".into(),
                expected: numbers.len(),
            });
        }
        if diameters.is_empty() {
            return Err(ErrorKind::Empty { what: "classes of pores".into() });
        }
        let sum: f64 = numbers.iter().sum();
        let refuse = |value, rule| {
            Err(ErrorKind::OutOfRange { quantity: "number of pores", value, unit: Suffix(""), rule })
        };
        if let Some(x) = numbers.iter().find(|x| !(**x >= 0.0)) {
            return refuse(*x, "0 or more");
        }
        if !(sum > 0.0 && sum.is_finite()) {
            return refuse(sum, "above 0 in all");
        }
        let mut pairs: Vec<(f64, f64)> =
            diameters.iter().copied().zip(numbers.iter().map(|x| x / sum)).collect();
        pairs.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (diameters, shares) = pairs.into_iter().unzip();
        Ok(Self::Classes { diameters, shares })
    }

    /// Mean of the k-th power of the diameter, mᵏ.
    ///
    /// ```text
    /// ⟨dᵏ⟩ = medianᵏ exp(k² s²/2)        log-normal
    /// ```
    pub fn moment(&self, k: i32) -> f64 {
        match self {
            Self::Single(d) => power(*d, k),
            Self::LogNormal { median, s } => power(*median, k) * libm::exp(0.5 * f64::from(k * k) * s * s),
            Self::Classes { diameters, shares } => {
                diameters.iter().zip(shares).map(|(d, share)| share * power(*d, k)).sum()
            }
        }
    }

    /// `⟨dᵏ⟩/⟨dʲ⟩` without overflow of the powers.
    fn moments(&self, k: i32, j: i32) -> f64 {
        match self {
            Self::LogNormal { median, s } => {
                power(*median, k - j) * libm::exp(0.5 * f64::from(k * k - j * j) * s * s)
            }
            _ => self.moment(k) / self.moment(j),
        }
    }

    /// Diameter of viscous flow at given porosity: `√(⟨d⁴⟩/⟨d²⟩)`.
    ///
    /// ```
    /// use matprop::membrane::porous::PoreSizes;
    ///
    /// assert_eq!(PoreSizes::Single(2e-7).viscous_diameter(), 2e-7);
    /// ```
    pub fn viscous_diameter(&self) -> f64 {
        if let Self::Single(d) = self { *d } else { self.moments(4, 2).sqrt() }
    }

    /// Diameter of Knudsen flow at given porosity: `⟨d³⟩/⟨d²⟩`.
    pub fn knudsen_diameter(&self) -> f64 {
        if let Self::Single(d) = self { *d } else { self.moments(3, 2) }
    }

    /// Mean diameter by viscous flow: `⟨d⁵⟩/⟨d⁴⟩`.
    pub fn flow_mean(&self) -> f64 {
        if let Self::Single(d) = self { *d } else { self.moments(5, 4) }
    }

    /// Mean area of a pore, m².
    pub fn mean_area(&self) -> f64 {
        0.25 * PI * self.moment(2)
    }

    /// Diameter below which half of the viscous flow passes: the mean flow pore of porometry.
    ///
    /// ```text
    /// median exp(4 s²)        log-normal
    /// ```
    pub fn mean_flow_pore(&self) -> f64 {
        match self {
            Self::Single(d) => *d,
            Self::LogNormal { median, s } => median * libm::exp(4.0 * s * s),
            Self::Classes { diameters, shares } => {
                let half = 0.5 * self.moment(4);
                let mut sum = 0.0;
                let passed = diameters.iter().zip(shares).find(|(d, share)| {
                    sum += **share * power(**d, 4);
                    sum >= half
                });
                passed.map_or(0.0, |(d, _)| *d)
            }
        }
    }

    /// Mean of `f(d)` by viscous flow, for `f` that is 0 up to the diameter `from`.
    pub(super) fn flow_average(&self, from: f64, f: impl Fn(f64) -> f64) -> f64 {
        match self {
            Self::Single(d) => f(*d),
            Self::Classes { diameters, shares } => {
                let flow = |(d, share): (&f64, &f64)| share * power(*d, 4) * f(*d);
                diameters.iter().zip(shares).map(flow).sum::<f64>() / self.moment(4)
            }
            Self::LogNormal { median, s } => {
                // By flow the diameters are log-normal with the median of mean_flow_pore and the same s.
                let middle = median * libm::exp(4.0 * s * s);
                if *s == 0.0 {
                    return f(middle);
                }
                let start = (libm::log(from / middle) / s).clamp(-9.0, 9.0);
                let panels = 12;
                let width = (9.0 - start) / f64::from(panels);
                let rule = gauss(16);
                let mut sum = 0.0;
                for panel in 0..panels {
                    let center = start + (f64::from(panel) + 0.5) * width;
                    for (x, weight) in &rule {
                        let z = center + 0.5 * width * x;
                        sum += weight * libm::exp(-0.5 * z * z) * f(middle * libm::exp(s * z));
                    }
                }
                sum * 0.5 * width / (2.0 * PI).sqrt()
            }
        }
    }

    /// Share of a solute of radius `a` that passes, `S(λ)` of one pore averaged by flow.
    ///
    /// ```
    /// use matprop::membrane::porous::PoreSizes;
    ///
    /// // One size: the sieving of that pore.
    /// assert_eq!(PoreSizes::Single(1e-8).sieving(2.5e-9, |lambda| 1.0 - lambda), 0.5);
    /// ```
    pub fn sieving(&self, a: f64, sieving: impl Fn(f64) -> f64) -> f64 {
        self.flow_average(2.0 * a, |d| if d > 2.0 * a { sieving(2.0 * a / d) } else { 0.0 })
    }

    /// Radius of the solute of which the share `passing` passes.
    pub fn cutoff_radius(&self, passing: f64, sieving: impl Fn(f64) -> f64) -> Option<f64> {
        let (least, most) = match self {
            Self::Single(d) => (*d, *d),
            Self::LogNormal { median, s } => {
                (median * libm::exp(-5.0 * s), median * libm::exp(4.0 * s * s + 9.0 * s))
            }
            Self::Classes { diameters, .. } => (*diameters.first()?, *diameters.last()?),
        };
        let excess = |log: f64| self.sieving(libm::exp(log), &sieving) - passing;
        root(excess, libm::log(5e-6 * least), libm::log(0.5 * most), 0.0).map(libm::exp)
    }
}

/// `xᵏ` by multiplication.
fn power(x: f64, k: i32) -> f64 {
    (0..k).fold(1.0, |product, _| product * x)
}
