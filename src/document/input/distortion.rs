//! Residual state of a laminate, and the shapes it takes from it.

use super::super::quantity::Quantity;
use crate::document::declare::input;
use serde::{Deserialize, Serialize};

input! {
    /// The change since the laminate was free of stress, held in every load case while mechanical loads are scaled.
    #[derive(Default)]
    struct ResidualInput {
        /// Temperature at which it was free of stress, near that of cure; with `serviceTemperature`.
        stress_free_temperature?: Quantity,
        /// Temperature in service.
        service_temperature?: Quantity,
        /// Change of temperature, in place of the two temperatures; negative after cooling.
        temperature_change?: Quantity,
        /// Change of moisture content.
        moisture_change?: Quantity,
    }
}

input! {
    /// A free rectangular plate whose warp is wanted; needs `residual`.
    struct WarpingInput {
        /// Along x.
        length: Quantity,
        /// Along y.
        width: Quantity,
    }
}

input! {
    /// A curved section whose change of angle is wanted; needs `residual`.
    struct SpringInInput {
        /// Angle that the arc spans: 90° for an L.
        angle: Quantity,
        /// The laminate axis that follows the arc; x if absent.
        along?: AxisWord,
        /// Free strain of cure along the arc, negative for shrinkage; 0 if absent.
        tangential_cure_strain?: Quantity,
        /// Free strain of cure through the thickness, negative for shrinkage; 0 if absent.
        radial_cure_strain?: Quantity,
    }
}

/// An axis of the laminate in its plane.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum AxisWord {
    /// x.
    #[default]
    X,
    /// y.
    Y,
}
