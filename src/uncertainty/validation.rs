//! Whether first-order propagation may be used, by comparison with a Monte Carlo.

/// Half-width of the 95 % interval of a normal distribution over its standard deviation.
const NORMAL_95: f64 = 1.959_963_984_540_054;

/// The comparison of JCGM 101, clause 8, for a coverage of 95 % and two significant digits of u(y).
///
/// ```text
/// u(y) = c·10^l with c of two digits, δ = ½·10^l
/// d = |y ± 1.96 u(y) − ends of the probabilistically symmetric interval|; validated if both d ≤ δ
/// ```
///
/// ```
/// use matprop::uncertainty::Validation;
///
/// let found = Validation::new(0.0, 2.0, (-3.88, 3.88)); // JCGM 101, 9.2.3: rectangular inputs
/// assert_eq!((found.tolerance, found.validated), (0.05, true));
/// ```
///
/// # References
/// JCGM 101:2008, clauses 7.9.2 and 8.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Validation {
    /// The numerical tolerance δ.
    pub tolerance: f64,
    /// Distance of the lower ends.
    pub low: f64,
    /// Distance of the upper ends.
    pub high: f64,
    /// Whether neither is beyond the tolerance.
    pub validated: bool,
}

impl Validation {
    /// Of a result, its standard uncertainty to first order, and its 95 % interval by Monte Carlo.
    pub fn new(value: f64, uncertainty: f64, interval: (f64, f64)) -> Self {
        let tolerance = tolerance(uncertainty);
        let low = (value - NORMAL_95 * uncertainty - interval.0).abs();
        let high = (value + NORMAL_95 * uncertainty - interval.1).abs();
        Self { tolerance, low, high, validated: low <= tolerance && high <= tolerance }
    }
}

/// Half a unit of the second significant digit; 0 for 0.
fn tolerance(uncertainty: f64) -> f64 {
    if !(uncertainty > 0.0) {
        return 0.0;
    }
    let mut power = libm::floor(libm::log10(uncertainty)) - 1.0;
    // 9.96 has the two digits 10.
    if uncertainty / libm::pow(10.0, power) >= 99.5 {
        power += 1.0;
    }
    0.5 * libm::pow(10.0, power)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// JCGM 101, clause 7.9.2, examples 1 and 2 and its remark on rounding.
    #[test]
    fn tolerances_follow_the_second_digit() {
        for (u, expected) in [(0.35e-3, 0.005e-3), (2.0, 0.05), (10.1, 0.5), (9.96, 0.5), (0.0754, 0.0005)] {
            approx::assert_relative_eq!(tolerance(u), expected, max_relative = 1e-12);
        }
    }
}
