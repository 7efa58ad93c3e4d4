//! What the domains share and no library does: exact trigonometry in degrees, dense linear algebra, Gauss rules, random
//! numbers that repeat.

mod banded;
mod dense;
mod eigen;
mod legendre;
mod linear;
mod random;
mod trigonometry;

pub(crate) use banded::chained;
pub(crate) use dense::{Cholesky, Dense, add_scaled, dot};
pub(crate) use eigen::{End, Spectrum};
pub(crate) use legendre::{gauss, legendre};
pub(crate) use linear::{
    Matrix3, Matrix6, Vector3, assembled, inverse_spd, inverse_spd3, inverse_spd6, max_abs, multiply,
    transposed,
};
pub use random::Random;

pub(crate) use trigonometry::sin_cos_degrees;
