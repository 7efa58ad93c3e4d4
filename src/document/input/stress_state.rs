//! States of stress of a ply material.

use super::super::quantity::Quantity;
use crate::document::declare::input;

/// The most states of one document.
pub const MAX_STATES: usize = 2_000;

input! {
    /// A state of stress to assess.
    struct StateInput {
        /// A name of your own; kept in the report.
        name?: String,
        /// The stress that the reserve factor scales.
        stress: PlyStressInput,
        /// Stress that is held while the other is scaled, such as from cure; none if absent.
        residual?: PlyStressInput,
    }
}

input! {
    /// Stress in ply axes; what is absent is 0. With `sigma3`, `tau23` or `tau13` the criteria are those in three dimensions.
    #[derive(Default)]
    struct PlyStressInput {
        /// Along the fiber.
        sigma1?: Quantity,
        /// Across the fiber.
        sigma2?: Quantity,
        /// Through the thickness.
        sigma3?: Quantity,
        /// Transverse shear across the fiber.
        tau23?: Quantity,
        /// Transverse shear along the fiber.
        tau13?: Quantity,
        /// In-plane shear.
        tau12?: Quantity,
    }
}

input! {
    /// Strengths of a ply within its laminate.
    struct InSituInput {
        /// Tensile strength across the fiber.
        yt: Quantity,
        /// In-plane shear strength.
        s12: Quantity,
    }
}
