//! What the domains share and no library does: exact trigonometry in degrees, dense linear algebra, Gauss rules, random
//! numbers that repeat.

mod anderson;
mod banded;
mod collocation;
mod dense;
mod eigen;
mod fit;
mod legendre;
mod linear;
pub(crate) mod lu;
mod ode;
mod random;
mod root;
mod simplex;
mod student;
mod trigonometry;

pub(crate) use anderson::Mixing;
pub(crate) use banded::chained;
pub(crate) use collocation::{Boundary, Curve, Effort, End as Given, NUDGE, collocated};
pub(crate) use dense::{Cholesky, Dense, add_scaled, dot};
pub(crate) use eigen::{End, Spectrum};
pub(crate) use fit::{Fit, line_fit, linear_fit, nonlinear_fit};
pub(crate) use legendre::{gauss, legendre};
pub(crate) use linear::{
    Matrix3, Matrix6, Vector3, assembled, inverse_spd, inverse_spd3, inverse_spd6, max_abs, multiply,
    transposed,
};
pub(crate) use ode::{Accuracy, integrate};
pub use random::Random;
pub(crate) use root::{root, root_between, root_near};
pub(crate) use simplex::{Polytope, Row, Sense};
pub(crate) use student::{student_95, student_two_sided};

pub(crate) use trigonometry::sin_cos_degrees;
