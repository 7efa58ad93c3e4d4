//! The residual state of a laminate, and the shapes it takes.

use super::laminate::PlyState;
use super::{Value, Values};
use crate::document::declare::results;

results! {
    /// The state before any load.
    struct ResidualResult {
        /// Change of temperature.
        temperature_change: Value,
        /// Change of moisture content.
        moisture_change: Value,
        /// Strain of the reference plane: x, y, xy.
        strain: Values,
        /// Curvature: x, y, xy.
        curvature: Values,
        /// The state of each ply, bottom ply first.
        plies: Vec<PlyState>,
    }
}

results! {
    /// Warp of a free plate by linear theory; deflection upward, relative to the middle.
    struct WarpingResult {
        /// Curvature: x, y, xy.
        curvature: Values,
        /// Principal curvatures, the larger first.
        principal_curvature: Values,
        /// From x to the direction of the first.
        principal_direction: Value,
        /// Deflection of the ends at ±length/2 on the x axis.
        end_x: Value,
        /// Deflection of the ends at ±width/2 on the y axis.
        end_y: Value,
        /// Deflection of the two corners with x y > 0.
        corner_plus: Value,
        /// Deflection of the two corners with x y < 0.
        corner_minus: Value,
        /// The stable shapes of a plate of this size by their curvature: x, y, xy; two when it can snap through.
        shapes: Vec<Values>,
        /// The cylinders a wide thin plate snaps into; none when it stays flat.
        cylinders: Vec<CylinderResult>,
    }
}

results! {
    /// A cylinder.
    struct CylinderResult {
        /// Its curvature.
        curvature: Value,
        /// From x to the direction in which it is curved.
        direction: Value,
    }
}

results! {
    /// Change of angle of a curved section.
    struct SpringInResult {
        /// Change of the angle of the arc, positive when it closes.
        change: Value,
        /// Free strain along the arc.
        tangential_strain: Value,
        /// Free strain through the thickness.
        radial_strain: Value,
        /// Materials without e3, nu13, nu23 of their own, taken as transversely isotropic about axis 1.
        transversely_isotropic: Vec<String>,
    }
}
