//! Results on hydrogen through a metal.

use crate::document::declare::results;
use crate::document::report::{ReferenceState, Value};

results! {
    /// Permeability, permeance and flux of hydrogen.
    struct MembraneMetalResults {
        /// Temperature.
        temperature: Value,
        /// Exponent n of the pressures.
        exponent: Value,
        /// Permeability of hydrogen; "Pan" is Pa to the power n.
        permeability: Value,
        /// Permeance P/L, if a thickness is given.
        permeance?: Value,
        /// Flux of hydrogen molecules, if thickness and feed pressure are given.
        flux?: Value,
        /// Flow of hydrogen molecules through the wall of the tube, if one is given with a feed pressure.
        flow?: Value,
        /// Flux over the pressure difference: what a law linear in pressure would call permeance here.
        apparent_permeance?: Value,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}
