//! What is asked of the failure of a laminate beyond single load cases.

use super::super::quantity::Quantity;
use super::LoadInput;
use crate::document::declare::{input, words};

/// The most envelopes of one document.
pub const MAX_ENVELOPES: usize = 20;

input! {
    /// A failure envelope in a plane of two loads, seen from the loads held.
    struct EnvelopeInput {
        /// A name of your own.
        name?: String,
        /// The two axes: forces, moments and average stresses, or strains and curvatures.
        axes: [LoadAxisWord; 2],
        /// Number of directions, 4 to 3600; 360 if absent.
        points?: u32,
        /// Loads, temperature and moisture that do not change.
        held?: LoadInput,
    }
}

words! {
    /// An axis of the load space of a laminate.
    enum LoadAxisWord {
        /// Force per width along x.
        Nx,
        /// Force per width along y.
        Ny,
        /// Shear force per width.
        Nxy,
        /// Moment per width, from stress along x.
        Mx,
        /// Moment per width, from stress along y.
        My,
        /// Twisting moment per width.
        Mxy,
        /// Average stress Nx/h.
        SigmaX,
        /// Average stress Ny/h.
        SigmaY,
        /// Average stress Nxy/h.
        TauXy,
        /// Mechanical strain of the reference plane along x; other strains and curvatures do not change.
        StrainX,
        /// Along y.
        StrainY,
        /// Engineering shear strain.
        StrainXy,
        /// Mechanical curvature; other curvatures and strains do not change.
        CurvatureX,
        /// Curvature y.
        CurvatureY,
        /// Curvature xy (−2 w,xy).
        CurvatureXy,
    }
}

input! {
    /// A failure envelope of a ply material in a plane of its own stresses.
    struct PlyEnvelopeInput {
        /// The material of a ply of the layup.
        material: String,
        /// The two axes.
        axes: [PlyAxisWord; 2],
        /// Number of directions, 4 to 3600; 360 if absent.
        points?: u32,
        /// The third stress, which does not change; 0 if absent.
        held?: Quantity,
    }
}

words! {
    /// A stress of a ply.
    enum PlyAxisWord {
        /// Along the fiber.
        Sigma1,
        /// Across the fiber.
        Sigma2,
        /// In-plane shear.
        Tau12,
    }
}

input! {
    /// How plies that fail are degraded on the way to the last.
    struct ProgressiveInput {
        /// The rule.
        degradation: DegradationWord,
        /// Of `complete`: what is left of E1, E2 and G12, 0 to 0.5; 0 if absent, total discount.
        share?: Quantity,
        /// Of `modeBased`: what fiber failure leaves of E1, ν12 and G12, 0 to 0.5.
        fiber_share?: Quantity,
        /// Of `modeBased`: what matrix failure leaves of E2, ν12 and G12, 0 to 0.5.
        matrix_share?: Quantity,
    }
}

words! {
    /// A rule of degradation.
    enum DegradationWord {
        /// A ply that fails loses stiffness in every direction.
        Complete,
        /// Fiber and matrix failure each take their part.
        ModeBased,
    }
}

input! {
    /// Strengths of the laminate under each component of force and moment.
    #[derive(Default)]
    struct StrengthsInput {
        /// Change of temperature that is held.
        temperature_change?: Quantity,
        /// Change of moisture content that is held.
        moisture_change?: Quantity,
        /// Factor on strength for what coupons do not show (damage, environment, scatter), above 0 to 1; asks for
        /// allowables.
        knock_down?: Quantity,
        /// Factor that strength is divided by, 1 or more; asks for allowables.
        design_factor?: Quantity,
    }
}
