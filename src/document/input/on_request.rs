//! What a laminate report adds only when asked, so that a plain one stays small.

use super::super::quantity::Quantity;
use crate::document::declare::{input, words};

words! {
    /// A part of a laminate report that is added on request.
    enum IncludeWord {
        /// Transverse shear stiffness in all forms; needs `g13` and `g23`.
        TransverseShear,
        /// Lamination parameters.
        LaminationParameters,
        /// Invariants U1 to U5 and trace of each material.
        Invariants,
        /// Bending stiffness with the membrane forces free, and flexural constants with the strain held.
        ReducedBending,
        /// The homogeneous solid that the laminate is like; needs `g13` and `g23`.
        EffectiveSolid,
    }
}

words! {
    /// Which membrane or flexural constants a sweep of directions follows.
    enum ConstantsWord {
        /// Membrane, free to bend and twist.
        Membrane,
        /// Membrane, held flat.
        MembraneCurvatureSuppressed,
        /// Flexural.
        Flexural,
    }
}

input! {
    /// Asks for design rules; limits that are absent are the usual ones.
    #[derive(Default)]
    struct DesignRulesInput {
        /// Least share of each of 0°, 45°, −45° and 90°; 10 % if absent.
        least_share?: Quantity,
        /// The most plies of one angle that lie together; 4 if absent.
        most_contiguous?: u32,
        /// Largest angle between neighbors; 45° if absent.
        largest_disorientation?: Quantity,
    }
}
