//! Adsorption in zeolites and metal–organic frameworks, and diffusion of what adsorbs.
//!
//! Loadings are amounts per mass of framework; fluxes follow the Maxwell–Stefan equations.

mod film;
mod iast;
mod langmuir;
pub mod models;
mod profile;

pub use film::{Adsorbate, Confinement, Exchange, FrameworkFilm};
pub use iast::{Mixing, loadings};
pub use langmuir::{Langmuir, Site};

pub(crate) use iast::per_pressure;
