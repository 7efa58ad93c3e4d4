//! The residual state of a laminate, and the shapes it takes.

use super::laminate::PlyState;
use super::{Value, Values};
use serde::Serialize;

/// The state before any load.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ResidualResult {
    /// Change of temperature.
    pub temperature_change: Value,
    /// Change of moisture content.
    pub moisture_change: Value,
    /// Strain of the reference plane: x, y, xy.
    pub strain: Values,
    /// Curvature: x, y, xy.
    pub curvature: Values,
    /// The state of each ply, bottom ply first.
    pub plies: Vec<PlyState>,
}

/// Warp of a free plate by linear theory; deflection upward, relative to the middle.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct WarpingResult {
    /// Curvature: x, y, xy.
    pub curvature: Values,
    /// Principal curvatures, the larger first.
    pub principal_curvature: Values,
    /// From x to the direction of the first.
    pub principal_direction: Value,
    /// Deflection of the ends at ±length/2 on the x axis.
    pub end_x: Value,
    /// Deflection of the ends at ±width/2 on the y axis.
    pub end_y: Value,
    /// Deflection of the two corners with x y > 0.
    pub corner_plus: Value,
    /// Deflection of the two corners with x y < 0.
    pub corner_minus: Value,
    /// The stable shapes of a plate of this size by their curvature: x, y, xy; two when it can snap through.
    pub shapes: Vec<Values>,
    /// The cylinders a wide thin plate snaps into; none when it stays flat.
    pub cylinders: Vec<CylinderResult>,
}

/// A cylinder.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CylinderResult {
    /// Its curvature.
    pub curvature: Value,
    /// From x to the direction in which it is curved.
    pub direction: Value,
}

/// Change of angle of a curved section.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SpringInResult {
    /// Change of the angle of the arc, positive when it closes.
    pub change: Value,
    /// Free strain along the arc.
    pub tangential_strain: Value,
    /// Free strain through the thickness.
    pub radial_strain: Value,
    /// Materials without e3, nu13, nu23 of their own, taken as transversely isotropic about axis 1.
    pub transversely_isotropic: Vec<String>,
}
