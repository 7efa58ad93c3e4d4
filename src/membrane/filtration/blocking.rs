//! The blocking laws of filtration at constant pressure (Hermia) and at constant flux, forward.

/// A blocking law, by its exponent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockingLaw {
    /// Every particle that arrives closes a pore: n = 2.
    Complete,
    /// Particles settle inside the pores: n = 1.5.
    Standard,
    /// Particles close pores or settle on others: n = 1.
    Intermediate,
    /// Particles form a cake: n = 0.
    Cake,
}

impl BlockingLaw {
    /// All laws.
    pub const ALL: [Self; 4] = [Self::Complete, Self::Standard, Self::Intermediate, Self::Cake];

    /// The exponent n of d²t/dV² = k (dt/dV)ⁿ.
    ///
    /// ```
    /// assert_eq!(matprop::membrane::filtration::BlockingLaw::Standard.exponent(), 1.5);
    /// ```
    pub fn exponent(self) -> f64 {
        match self {
            Self::Complete => 2.0,
            Self::Standard => 1.5,
            Self::Intermediate => 1.0,
            Self::Cake => 0.0,
        }
    }
}

/// `ln(1 + a x)/a`, which is `x` at `a = 0`.
fn stretched(a: f64, x: f64) -> f64 {
    if a == 0.0 { x } else { libm::log1p(a * x) / a }
}

/// `k J₀^(2−n)`, the relative loss of flux per time at the start, 1/s: what makes constants of all laws comparable.
///
/// ```
/// use matprop::membrane::filtration::initial_rate;
///
/// assert_eq!(initial_rate(2.0, 1e-3, 5e-5), 1e-3);
/// assert_eq!(initial_rate(0.0, 1e7, 1e-4), 0.1);
/// ```
pub fn initial_rate(n: f64, k: f64, j0: f64) -> f64 {
    k * power(j0, 2.0 - n)
}

/// `xᵃ`, by multiplication where that is exact to the last bit.
pub(super) fn power(x: f64, a: f64) -> f64 {
    match a {
        0.0 => 1.0,
        0.5 => x.sqrt(),
        1.0 => x,
        2.0 => x * x,
        _ => libm::pow(x, a),
    }
}

/// Flux over the initial one, at constant pressure.
///
/// ```text
/// J/J₀ = (1 + (2 − n) x)^(−1/(2−n))        x = k J₀^(2−n) t        exp(−x) for n = 2
/// ```
///
/// Any exponent n ≤ 2; NaN where a negative `x` ends the filtration.
///
/// ```
/// use matprop::membrane::filtration::flux_ratio;
///
/// assert!((flux_ratio(1.0, 2.7) - 1.0 / 3.7).abs() < 1e-15);
/// ```
///
/// # References
/// J. Hermia, Trans. Inst. Chem. Eng. 60 (1982) 183; for any n: G. L. D. Pereira et al., Membranes 13 (2023) 290.
pub fn flux_ratio(n: f64, x: f64) -> f64 {
    libm::exp(-stretched(2.0 - n, x))
}

/// Volume filtered over that at the initial flux, `V/(J₀ t)`, at constant pressure: the mean of [`flux_ratio`].
///
/// ```text
/// V/(J₀ t) = ((1 + (2 − n) x)^((1−n)/(2−n)) − 1) / ((1 − n) x)
/// ```
///
/// ```
/// use matprop::membrane::filtration::volume_ratio;
///
/// assert_eq!(volume_ratio(2.0, 0.0), 1.0);
/// assert!((volume_ratio(0.0, 4.0) - 0.5).abs() < 1e-15);
/// ```
pub fn volume_ratio(n: f64, x: f64) -> f64 {
    if x == 0.0 {
        return 1.0;
    }
    let (a, l) = (1.0 - n, stretched(2.0 - n, x));
    if a == 0.0 { l / x } else { libm::expm1(a * l) / (a * x) }
}

/// Pressure over the initial one, at constant flux.
///
/// ```text
/// dP/dv = K P₀ (P/P₀)ⁿ        P/P₀ = (1 + (1 − n) y)^(1/(1−n))        y = K J t        exp(y) for n = 1
/// ```
///
/// NaN or infinite from `y = 1/(n − 1)` on, where a law with n > 1 has closed all pores.
///
/// ```
/// use matprop::membrane::filtration::pressure_ratio;
///
/// assert!((pressure_ratio(2.0, 0.5) - 2.0).abs() < 1e-15);
/// assert_eq!(pressure_ratio(0.0, 3.0), 4.0);
/// ```
///
/// # References
/// M. Hlavacek, F. Bouchet, J. Membr. Sci. 82 (1993) 285.
pub fn pressure_ratio(n: f64, y: f64) -> f64 {
    let a = 1.0 - n;
    if n == 0.0 { 1.0 + y } else { libm::exp(stretched(a, y)) }
}
