//! Ultrafiltration and microfiltration: rejection, flux, fouling.
//!
//! | term                | symbol | definition                                             |
//! |---------------------|--------|--------------------------------------------------------|
//! | observed rejection  | R_o    | 1 − permeate / bulk concentration                      |
//! | intrinsic rejection | R      | 1 − permeate / concentration at the membrane           |
//! | hindrance           | H, W   | factors on diffusion and convection, partition included |
//! | blocking constant   | k      | of d²t/dV² = k (dt/dV)ⁿ with V per area; unit by n     |

mod blocking;
pub mod cards;
mod flux;
mod fouling_fit;
mod gel_fit;
mod hindrance;
mod index;
mod rejection;

pub use blocking::{BlockingLaw, flux_ratio, initial_rate, pressure_ratio, volume_ratio};
pub use flux::{
    OsmoticCurve, OsmoticFlux, Polarization, cake_resistance, carman_cake, osmotic_flux, resisted_flux,
};
pub use fouling_fit::{BlockingFit, FoulingCurve, Measured};
pub use gel_fit::{GelFit, gel_fit};
pub use hindrance::{
    DECHADILOK_DEEN_LIMIT, Hindrance, HindranceModel, RENKIN_LIMIT, ferry, hindrance, renkin,
    stokes_einstein, zeman_wales,
};
pub(crate) use hindrance::{cylinder_convection, cylinder_partition, zeman_wales_sieving};
pub use index::{
    FoulingLine, FoulingTest, MAX_PLUGGING, MFI_AREA, MFI_PRESSURE, MFI_VISCOSITY, fouling_line,
    silt_density_index,
};
pub use rejection::{PoreRejection, batch, gel_flux, pore_rejection, wall_concentration};

use crate::error::ErrorKind;

/// The error for two columns of different length.
fn mismatch((field, length): (&str, usize), (other, expected): (&str, usize)) -> ErrorKind {
    ErrorKind::LengthMismatch { field: field.into(), length, other: other.into(), expected }
}
