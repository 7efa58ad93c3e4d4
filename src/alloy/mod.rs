//! The density of an alloy from its composition.
//!
//! What is meant is the theoretical density of a fully dense, homogeneous alloy near room temperature (293–298 K).
//! Porosity, second phases with their own volume, ordering and magnetism are not in ideal mixing: expect about
//! 1 to 2 % for common alloys, more where atoms of very different size dissolve in each other.

mod composition;
pub mod density;
mod designation;

pub use composition::{Component, Composition, SUM_TOLERANCE};
pub use designation::{Amount, Basis, Reading, read};

use crate::model::Model;

/// The models an alloy report can cite.
pub mod models {
    use super::Model;

    /// Conversion between mass and mole fractions.
    pub const FRACTIONS: Model = Model {
        id: "alloy.fractions",
        name: "Mass and mole fractions",
        equation: "x_i = (w_i/M_i) / sum(w_j/M_j), w_i = x_i M_i / sum(x_j M_j)",
        reference: "IUPAC, Quantities, Units and Symbols in Physical Chemistry (Green Book), 3rd ed. (2007), sec. 2.10",
        validity: "exact, with the standard atomic weights of the report",
    };
    /// Ideal mixing.
    pub const IDEAL: Model = Model {
        id: "alloy.ideal_mixing",
        name: "Ideal mixing of volumes (inverse rule of mixtures)",
        equation: "1/rho = sum(w_i/rho_i)",
        reference: "Aluminum Association, Aluminum Standards and Data: nominal densities are computed this way from composition",
        validity: "no excess volume of mixing, no pores, 293 to 298 K; errs by several percent where a small atom dissolves in a tight lattice (Al in Ni), with interstitials and with ordered compounds",
    };
}
