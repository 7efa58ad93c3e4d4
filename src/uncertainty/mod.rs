//! How uncertain a computed number is: derivatives, the law of propagation of uncertainty, and Monte Carlo.
//!
//! A model is any function of several numbers. [`derivative`] differentiates it, [`budget`] propagates standard
//! uncertainties to first order after the GUM, [`monte_carlo`] propagates distributions after JCGM 101, and
//! [`Validation`] says whether the first agrees with the second.
//!
//! ```
//! use matprop::ErrorKind;
//! use matprop::uncertainty::{Correlations, Validation, Variable, budget, monte_carlo};
//!
//! // Modulus of a bar from force, area and strain: E = F / (A ε).
//! let modulus = |x: &[f64]| Ok::<f64, ErrorKind>(x[0] / (x[1] * x[2]));
//! let inputs =
//!     [Variable::normal(1000.0, 2.0)?, Variable::rectangular(9.9e-6, 10.1e-6)?, Variable::normal(1e-3, 5e-6)?];
//! let none = Correlations::none(3);
//! let gum = budget(modulus, &inputs, &none)?;
//! let drawn = monte_carlo(modulus, &inputs, &none, 10_000, 1)?;
//! assert!((gum.value - 1e11).abs() < 1.0);
//! let u = gum.standard_uncertainty.unwrap();
//! assert!((u / drawn.standard_deviation() - 1.0).abs() < 0.02);
//! let check = Validation::new(gum.value, u, drawn.symmetric_interval(0.95));
//! assert!(check.low < 0.1 * u && check.high < 0.1 * u);
//! # Ok::<(), ErrorKind>(())
//! ```
//!
//! # References
//! JCGM 100:2008, Guide to the expression of uncertainty in measurement (GUM). JCGM 101:2008, Supplement 1:
//! Propagation of distributions using a Monte Carlo method.

mod budget;
mod correlation;
mod sample;
mod slope;
mod validation;
mod variable;

pub use budget::{Budget, COVERAGE_FACTOR, Contribution, budget};
pub use correlation::Correlations;
pub use sample::{Histogram, Sample, monte_carlo};
pub use slope::{Estimate, Slope, derivative};
pub use validation::Validation;
pub use variable::{Distribution, Variable};

pub(crate) use budget::combined;
pub(crate) use sample::draws;
pub(crate) use slope::slopes;
pub(crate) use variable::checked;

/// The models of this module, as reports cite them.
pub mod models {
    use crate::model::Model;

    /// Numerical derivatives.
    pub const SENSITIVITY: Model = Model {
        id: "uncertainty.derivative",
        name: "Derivatives by extrapolated differences",
        equation: "dy/dx = lim (y(x+h) - y(x-h))/(2h) for h -> 0, by Richardson's extrapolation over h, h/2, h/4 ...; relative = (dy/dx) x/y",
        reference: "Ridders, Adv. Eng. Softw. 4 (1982) 75",
        validity: "all other inputs held; at a limit of the input from one side; where the slopes below and above differ, both are given instead of one",
    };

    /// First-order propagation.
    pub const GUM: Model = Model {
        id: "uncertainty.gum",
        name: "Law of propagation of uncertainty",
        equation: "u^2(y) = sum_i sum_j c_i c_j r_ij u(x_i) u(x_j), c_i = dy/dx_i; U = 2 u(y)",
        reference: "JCGM 100:2008 (GUM), eq. 13 and 16",
        validity: "first order: small uncertainties or a nearly linear model; U covers about 95 % where the result is nearly normal; uncertainties of the inputs are taken as known exactly",
    };

    /// Propagation of distributions.
    pub const MONTE_CARLO: Model = Model {
        id: "uncertainty.monte_carlo",
        name: "Propagation of distributions by Monte Carlo",
        equation: "y_r = f(x_1,r ... x_N,r), x_i,r drawn from the distribution of x_i; mean, standard deviation and 95 % intervals of the sorted y_r",
        reference: "JCGM 101:2008, clauses 6 and 7; validation of the GUM: clause 8",
        validity: "any model; the statistics are those of the draws that gave a result, and scatter with the number of draws",
    };
}
