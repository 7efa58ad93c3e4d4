//! Failure criteria of a laminate document.

use super::super::quantity::Quantity;
use super::Items;
use super::laminate_strength::{
    EnvelopeInput, MAX_ENVELOPES, PlyEnvelopeInput, ProgressiveInput, StrengthsInput,
};
use super::stress_state::{MAX_STATES, StateInput};
use crate::document::declare::{input, words};

input! {
    /// Failure criteria and their free parameters.
    struct FailureInput {
        /// The criteria, side by side.
        criteria: Items<CriterionWord, 40>,
        /// Tsai–Wu interaction F12*; −0.5 if absent.
        tsai_wu_f12?: Quantity,
        /// Weight of shear in Hashin's fiber tension; 1 if absent.
        hashin_alpha?: Quantity,
        /// Puck's inclination p⊥∥ on the tension side; 0.35 if absent.
        puck_tension?: Quantity,
        /// Puck's inclination p⊥∥ on the compression side; 0.30 if absent.
        puck_compression?: Quantity,
        /// Puck's inclination p⊥⊥ on the tension side; that of the compression side if absent. Of `puckActionPlane`.
        puck_transverse_tension?: Quantity,
        /// Puck's inclination p⊥⊥ on the compression side; coupled to p⊥∥ if absent. Of `puckActionPlane`.
        puck_transverse_compression?: Quantity,
        /// Part s of the fiber strength at which weakening of the matrix by σ1 starts; none if absent. Of `puckActionPlane`.
        puck_weakening_start?: Quantity,
        /// Part m of the matrix resistance that is left at the fiber strength. Of `puckActionPlane`.
        puck_weakening_floor?: Quantity,
        /// Magnification of transverse stress in the fiber, with `puckFiberNu` and `puckFiberModulus`. Of `puckActionPlane`.
        puck_fiber_magnification?: Quantity,
        /// Poisson's ratio of the fiber. Of `puckActionPlane`.
        puck_fiber_nu?: Quantity,
        /// Modulus of the fiber along its axis. Of `puckActionPlane`.
        puck_fiber_modulus?: Quantity,
        /// Friction μ of `sun`, which needs it.
        sun_friction?: Quantity,
        /// Friction μ⊥∥ of `cuntze`, which needs it.
        cuntze_friction?: Quantity,
        /// Interaction exponent m of `cuntze`, which needs it.
        cuntze_exponent?: Quantity,
        /// Angle α0 of the fracture plane under transverse compression, of `larc03` and `larc04`; 53° if absent.
        larc_fracture_angle?: Quantity,
        /// GIc/GIIc of `larc03` and `larc04`; if absent, what follows from the strengths of a thick ply.
        larc_toughness_ratio?: Quantity,
        /// Factor on the loads as given that makes limit load of them; asks for margins of safety there.
        limit_factor?: Quantity,
        /// The criteria that count at limit load; all of `criteria` if absent.
        limit_criteria?: Items<CriterionWord, 40>,
        /// Factor on the loads as given that makes ultimate load of them; asks for margins of safety there.
        ultimate_factor?: Quantity,
        /// The criteria that count at ultimate load; all of `criteria` if absent.
        ultimate_criteria?: Items<CriterionWord, 40>,
        /// Asks for the way of each load case, and of each strength, to the last ply.
        progressive?: ProgressiveInput,
        /// Asks for the strengths of the laminate.
        strengths?: StrengthsInput,
        /// Asks for failure envelopes of the laminate.
        envelopes?: Items<EnvelopeInput, MAX_ENVELOPES>,
        /// Asks for failure envelopes of ply materials.
        ply_envelopes?: Items<PlyEnvelopeInput, MAX_ENVELOPES>,
        /// States of stress of a `lamina` document, assessed one by one.
        states?: Items<StateInput, MAX_STATES>,
    }
}

words! {
    /// A failure criterion by name.
    enum CriterionWord {
        /// Maximum stress.
        MaxStress,
        /// Maximum stress of the fiber alone.
        FiberStress,
        /// Maximum strain.
        MaxStrain,
        /// Tsai–Wu.
        TsaiWu,
        /// Tsai–Hill, strengths by sign.
        TsaiHill,
        /// Tsai–Hill, tensile strengths.
        TsaiHillTensile,
        /// Tsai–Hill, modified by Kaw.
        TsaiHillKaw,
        /// Azzi–Tsai.
        AzziTsai,
        /// Norris.
        Norris,
        /// Hoffman.
        Hoffman,
        /// Hashin (1980), plane stress.
        Hashin,
        /// Hashin (1980) with S12 for S23.
        HashinS12,
        /// Hashin–Rotem (1973).
        HashinRotem,
        /// Sun; needs `sunFriction`.
        Sun,
        /// Edge (Grant–Sanders), plane stress.
        Edge,
        /// Christensen, fiber and matrix.
        Christensen,
        /// Puck and Schürmann (1998), plane stress.
        Puck,
        /// Puck with search of the action plane.
        PuckActionPlane,
        /// Cuntze; needs `cuntzeFriction` and `cuntzeExponent`.
        Cuntze,
        /// LaRC03.
        Larc03,
        /// LaRC04.
        Larc04,
        /// Von Mises, isotropic.
        VonMises,
        /// Tresca, isotropic.
        Tresca,
        /// Largest principal stress, isotropic.
        Rankine,
        /// Mohr–Coulomb, isotropic.
        MohrCoulomb,
        /// Drucker–Prager, isotropic.
        DruckerPrager,
        /// Christensen, isotropic.
        ChristensenIsotropic,
    }
}
