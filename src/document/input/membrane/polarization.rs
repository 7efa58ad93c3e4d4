//! Concentration polarization of a gas.

use crate::document::declare::input;
use crate::document::input::MembranePolarizationTag;
use crate::document::quantity::Quantity;

input! {
    /// The gas film along a membrane: composition at the membrane from that of bulk and permeate.
    document MembranePolarizationInput(MembranePolarizationTag) {
        /// Flux of all gases together.
        flux: Quantity,
        /// Mass transfer coefficient k of the gas film.
        mass_transfer_coefficient: Quantity,
        /// Pressure of the feed.
        pressure: Quantity,
        /// Temperature of the feed.
        temperature: Quantity,
        /// The gases by formula.
        gases{}: PolarizedGasInput,
    }
}

input! {
    /// A gas by its mole fractions.
    struct PolarizedGasInput {
        /// Mole fraction in the bulk of the feed.
        feed: Quantity,
        /// Mole fraction in what permeates here.
        permeate: Quantity,
    }
}
