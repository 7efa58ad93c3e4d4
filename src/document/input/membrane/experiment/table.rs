//! Tables that are not curves in time.

use crate::document::declare::{input, words};
use crate::document::input::Items;
use crate::document::quantity::{Column, Quantity};

input! {
    /// A measured sorption isotherm.
    struct IsothermInput {
        /// Pressures.
        pressure: Column,
        /// Concentrations at these pressures.
        concentration: Column,
        /// Isotherms to fit; all if absent.
        models?: Items<IsothermWord, 3>,
    }
}

words! {
    /// An isotherm.
    enum IsothermWord {
        /// C = kD p.
        Henry,
        /// C = C'H b p/(1 + b p).
        Langmuir,
        /// C = kD p + C'H b p/(1 + b p).
        DualMode,
    }
}

input! {
    /// Flux of pure water, or of a solution of known osmotic pressure, at several pressures.
    struct WaterPermeanceInput {
        /// Pressure differences over the membrane.
        pressure: Column,
        /// Volume fluxes at these pressures.
        flux: Column,
        /// Difference of the osmotic pressures; 0 if absent.
        osmotic_pressure?: Quantity,
        /// Viscosity of the liquid; gives the resistance of the membrane.
        viscosity?: Quantity,
    }
}
