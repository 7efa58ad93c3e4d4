//! Fugacities of a gas, and permeabilities on their basis.

use super::{CriticalPointInput, GasPhaseInput};
use crate::document::declare::input;
use crate::document::input::MembraneFugacityTag;
use crate::document::quantity::Quantity;

input! {
    /// Fugacities of a gas mixture on both sides of a membrane, and permeabilities between the bases.
    document MembraneFugacityInput(MembraneFugacityTag) {
        /// The gases by formula.
        gases{}: FugacityGasInput,
        /// Temperature of the gas.
        temperature: Quantity,
        /// The gas on the feed side.
        feed: GasPhaseInput,
        /// The gas on the permeate side; vacuum if absent.
        permeate?: GasPhaseInput,
        /// Interaction parameters k_ij by pair, such as `"CO2/CH4"`; 0 for pairs that are absent.
        interactions{}: Quantity,
    }
}

input! {
    /// A gas.
    struct FugacityGasInput {
        /// Critical point; from the data if absent.
        critical_point?: CriticalPointInput,
        /// Permeability on the basis of partial pressures.
        permeability?: Quantity,
        /// Permeability on the basis of fugacities, instead of `permeability`.
        fugacity_permeability?: Quantity,
    }
}
