//! Models of the density, one a file.

mod ideal;

pub use ideal::{IdealMixing, Share, ideal_mixing};
