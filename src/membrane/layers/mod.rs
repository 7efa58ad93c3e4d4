//! Membranes of several layers: resistances in series, skins with defects, coatings that fill them, hollow fibers.
//!
//! A layer resists by the inverse of its permeance; resistances of layers add up, permeances of areas side by side do:
//!
//! ```text
//! 1/Q = Σ 1/Qi        Qi = Pi/Li
//! ```
//!
//! ```
//! use matprop::membrane::layers::in_series;
//! use matprop::quantity::Permeance;
//!
//! let gpu = |x| Permeance::from_gpu(x);
//! let q = in_series(&[gpu(1000.0)?, gpu(20000.0)?])?;
//! assert!((q.gpu() - 952.3809523809524).abs() < 1e-10);
//! # Ok::<(), matprop::ErrorKind>(())
//! ```

mod defects;
mod fiber;
pub mod models;

pub use defects::{Pore, Skin, open_pore};
pub use fiber::Annulus;

use crate::error::ErrorKind;
use crate::quantity::{Permeance, Quantity as _};

/// The permeance of layers one behind the other, all on the same area.
///
/// # Errors
/// `empty` without a layer, `not_finite` or `out_of_range` if the sum leaves the range of numbers.
///
/// # References
/// J. M. S. Henis, M. K. Tripodi, J. Membr. Sci. 8 (1981) 233. doi:10.1016/S0376-7388(00)82312-1
pub fn in_series(layers: &[Permeance]) -> Result<Permeance, ErrorKind> {
    if layers.is_empty() {
        return Err(ErrorKind::Empty { what: "layers".into() });
    }
    Permeance::from_si(1.0 / layers.iter().map(|layer| 1.0 / layer.si()).sum::<f64>())
}
