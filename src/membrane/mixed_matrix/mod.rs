//! Mixed-matrix membranes: a filler dispersed in a polymer.
//!
//! | symbol | meaning                                                                   |
//! |--------|---------------------------------------------------------------------------|
//! | λ      | permeability of the dispersed phase over that of the matrix, 0 or more    |
//! | φ      | volume fraction of the dispersed phase, with its interphase if it has one |
//! | φm     | the largest φ the particles can be packed to                              |
//! | δ      | radius of a particle with its interphase over that without                |
//!
//! Each gas has its own λ: a selectivity comes from the permeabilities of two gases, never from a model of its own.
//!
//! ```
//! use matprop::membrane::mixed_matrix::Method;
//! use matprop::quantity::{Permeability, PhasePermeability, VolumeFraction};
//!
//! let (matrix, filler) = (Permeability::from_barrer(10.0)?, PhasePermeability::from_barrer(44.0)?);
//! let p = Method::Maxwell.permeability(matrix, filler, VolumeFraction::from_fraction(0.2)?)?;
//! assert!((p.barrer() - 13.566433566433567).abs() < 1e-12);
//! # Ok::<(), matprop::ErrorKind>(())
//! ```

mod core_shell;
mod effective_medium;
mod flakes;
mod inverse;
mod loading;
mod method;
pub mod models;
mod two_phase;

pub use core_shell::ShellRatio;
pub use inverse::Reach;
pub use loading::{BlockedSkin, Interphase, Particle, SkinPermeability, volume_fraction};
pub use method::{Flakes, Method};

/// Largest random packing of equal spheres, the φm of Pal's examples.
///
/// # References
/// R. Pal, J. Colloid Interface Sci. 317 (2008) 191. doi:10.1016/j.jcis.2007.09.032
pub const RANDOM_PACKING: f64 = 0.64;
