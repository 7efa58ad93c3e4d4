//! Pervaporation and vapor permeation: a liquid or vapor feed, a vapor permeate, several components.
//!
//! Each component is driven by its own pressure difference, `J = Q (p_feed − y p_permeate)`. Over a liquid its pressure
//! is `x γ p_sat`. Compositions, fluxes and permeances are in mole inside; documents show both bases.
//!
//! ```
//! use matprop::membrane::pervaporation::{Activity, Antoine, AntoineForm, local_permeate};
//! use matprop::quantity::{Quantity, Temperature};
//!
//! let t = Temperature::from_celsius(70.0)?;
//! let water = Antoine::new(AntoineForm::Log10, [7.20389, 1733.926, -39.485], "kPa", "K")?;
//! let p = water.pressure(t)?;
//! let gamma = Activity::Margules([1.6, 0.9]).coefficients(&[0.2, 0.8], t)?;
//! let flux = local_permeate(&[1e-9], &[0.2 * gamma[0] * p.si()], 0.0)?;
//! assert!(flux[0] > 0.0);
//! # Ok::<(), matprop::ErrorKind>(())
//! ```

mod activity;
mod antoine;
pub mod models;
mod module;
mod permeate;

pub use activity::{Activity, PairConstants};
pub use antoine::{Antoine, AntoineForm};
pub use module::{Course, Feed, Heat, Module};
pub use permeate::{local_permeate, separation_factor, separation_index};
