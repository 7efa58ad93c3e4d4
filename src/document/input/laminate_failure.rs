//! Failure criteria of a laminate document.

use super::super::quantity::Quantity;
use super::super::read::present;
use super::Items;
use super::laminate_strength::{
    EnvelopeInput, MAX_ENVELOPES, PlyEnvelopeInput, ProgressiveInput, StrengthsInput,
};
use super::stress_state::{MAX_STATES, StateInput};
use serde::{Deserialize, Serialize};

/// Failure criteria and their free parameters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FailureInput {
    /// The criteria, side by side.
    pub criteria: Items<CriterionWord, 40>,
    /// Tsai–Wu interaction F12*; −0.5 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub tsai_wu_f12: Option<Quantity>,
    /// Weight of shear in Hashin's fiber tension; 1 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub hashin_alpha: Option<Quantity>,
    /// Puck's inclination p⊥∥ on the tension side; 0.35 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub puck_tension: Option<Quantity>,
    /// Puck's inclination p⊥∥ on the compression side; 0.30 if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub puck_compression: Option<Quantity>,
    /// Puck's inclination p⊥⊥ on the tension side; that of the compression side if absent. Of `puckActionPlane`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub puck_transverse_tension: Option<Quantity>,
    /// Puck's inclination p⊥⊥ on the compression side; coupled to p⊥∥ if absent. Of `puckActionPlane`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub puck_transverse_compression: Option<Quantity>,
    /// Part s of the fiber strength at which weakening of the matrix by σ1 starts; none if absent. Of `puckActionPlane`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub puck_weakening_start: Option<Quantity>,
    /// Part m of the matrix resistance that is left at the fiber strength. Of `puckActionPlane`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub puck_weakening_floor: Option<Quantity>,
    /// Magnification of transverse stress in the fiber, with `puckFiberNu` and `puckFiberModulus`. Of `puckActionPlane`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub puck_fiber_magnification: Option<Quantity>,
    /// Poisson's ratio of the fiber. Of `puckActionPlane`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub puck_fiber_nu: Option<Quantity>,
    /// Modulus of the fiber along its axis. Of `puckActionPlane`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub puck_fiber_modulus: Option<Quantity>,
    /// Friction μ of `sun`, which needs it.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub sun_friction: Option<Quantity>,
    /// Friction μ⊥∥ of `cuntze`, which needs it.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub cuntze_friction: Option<Quantity>,
    /// Interaction exponent m of `cuntze`, which needs it.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub cuntze_exponent: Option<Quantity>,
    /// Angle α0 of the fracture plane under transverse compression, of `larc03` and `larc04`; 53° if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub larc_fracture_angle: Option<Quantity>,
    /// GIc/GIIc of `larc03` and `larc04`; if absent, what follows from the strengths of a thick ply.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub larc_toughness_ratio: Option<Quantity>,
    /// Factor on the loads as given that makes limit load of them; asks for margins of safety there.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub limit_factor: Option<Quantity>,
    /// The criteria that count at limit load; all of `criteria` if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub limit_criteria: Option<Items<CriterionWord, 40>>,
    /// Factor on the loads as given that makes ultimate load of them; asks for margins of safety there.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub ultimate_factor: Option<Quantity>,
    /// The criteria that count at ultimate load; all of `criteria` if absent.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub ultimate_criteria: Option<Items<CriterionWord, 40>>,
    /// Asks for the way of each load case, and of each strength, to the last ply.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub progressive: Option<ProgressiveInput>,
    /// Asks for the strengths of the laminate.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub strengths: Option<StrengthsInput>,
    /// Asks for failure envelopes of the laminate.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub envelopes: Option<Items<EnvelopeInput, MAX_ENVELOPES>>,
    /// Asks for failure envelopes of ply materials.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub ply_envelopes: Option<Items<PlyEnvelopeInput, MAX_ENVELOPES>>,
    /// States of stress of a `lamina` document, assessed one by one.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub states: Option<Items<StateInput, MAX_STATES>>,
}

/// A failure criterion by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum CriterionWord {
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
