//! A mixture of phases or powders.

use super::super::quantity::Quantity;
use super::{AlloyMixtureTag, CompositionInput, Items, MeasurementInput};
use crate::document::declare::input;

input! {
    /// A mixture of phases, powders or constituents of a composite, with or without pores.
    document AlloyMixtureInput(AlloyMixtureTag) {
        /// What is mixed.
        phases: Items<PhaseInput, 50>,
        /// Pores over the volume; of a foam the larger part.
        porosity?: Quantity,
        /// Density over that without pores, instead of `porosity`.
        relative_density?: Quantity,
        /// A measured density, for the porosity.
        measurement?: MeasurementInput,
        /// Volume of a part, pores included.
        volume?: Quantity,
    }
}

input! {
    /// One phase: its density or composition, and how much of it there is by mass or by volume.
    #[derive(Default)]
    struct PhaseInput {
        /// A name of your own.
        name?: String,
        /// Its density; or `composition`.
        density?: Quantity,
        /// The composition of an alloy, whose density is computed.
        composition?: CompositionInput,
        /// Fraction of the mass of all phases; the phase without a fraction takes the rest.
        mass_fraction?: Quantity,
        /// Fraction of the volume of all phases, pores left out.
        volume_fraction?: Quantity,
        /// Young's modulus; of all phases or of none.
        modulus?: Quantity,
        /// Price per kilogram, in one currency.
        price?: f64,
    }
}
