//! States of stress of a ply material.

use super::super::quantity::Quantity;
use crate::document::declare::{input, words};

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
    /// Strengths of a ply within its laminate: `yt` and `s12`, or what they are computed from.
    #[derive(Default)]
    struct InSituInput {
        /// Tensile strength across the fiber.
        yt?: Quantity,
        /// In-plane shear strength.
        s12?: Quantity,
        /// Where the ply is; strengths then follow from its toughness, of a thick ply inside from those of the coupon.
        position?: InSituPosition,
        /// Thickness of the block of plies of one angle that the ply belongs to; for plies that are not thick.
        thickness?: Quantity,
        /// Critical energy release rate GIc of a crack along the fiber; for plies that are not thick.
        mode1_toughness?: Quantity,
        /// Critical energy release rate GIIc of a crack along the fiber; for plies that are not thick.
        mode2_toughness?: Quantity,
        /// β of the shear strain τ/G12 + β τ³; shear is linear if absent.
        shear_nonlinearity?: Quantity,
    }
}

words! {
    /// Where a ply is held.
    enum InSituPosition {
        /// Inside, thin: the crack spans the block of plies.
        Inside,
        /// At a face, thin.
        Face,
        /// Inside, so thick that its strength does not depend on the thickness.
        ThickInside,
    }
}
