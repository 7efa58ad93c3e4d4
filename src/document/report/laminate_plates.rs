//! Results on plates.

use super::{Value, Values};
use crate::document::declare::results;
use serde::Serialize;

results! {
    /// A plate.
    struct PlateResult {
        /// Its name.
        name?: String,
        /// Shorter side over thickness.
        side_to_thickness: Value,
        /// Transverse shear stiffness xx, xy, yy in force per length, with shear deformation.
        shear_stiffness?: Values,
        /// Buckling.
        buckling?: BucklingResult,
        /// Deflection.
        deflection?: DeflectionResult,
        /// Natural frequencies.
        vibration?: VibrationResult,
    }
}

results! {
    /// How a result was found.
    struct SolutionResult {
        /// `navier` or `ritz`.
        method: &'static str,
        /// Terms along x and y, where terms are summed.
        terms?: [usize; 2],
        /// Why no sine series solves this plate.
        no_series?: &'static str,
    }
}

results! {
    /// Buckling of a plate.
    struct BucklingResult {
        /// The least positive factor on the loads.
        factor: Value,
        /// The least factor on the loads with all signs turned, if they buckle the plate too.
        factor_reversed?: Value,
        /// Nx, Ny, Nxy at buckling.
        critical: Values,
        /// Half-waves along x and y of a sine solution.
        waves?: [usize; 2],
        /// Relative change of the factor from two terms less: an estimate of the error.
        change?: Value,
        /// How it was found.
        solution: SolutionResult,
        /// The buckled shape, if a grid was asked for.
        shape?: ShapeResult,
    }
}

results! {
    /// A plate under pressure.
    struct DeflectionResult {
        /// At the center.
        center: Value,
        /// The largest in size.
        largest: Value,
        /// Where it is: x and y.
        largest_at: Values,
        /// Mx, My, Mxy at the center.
        moment_center: Values,
        /// Relative change of the center deflection from two terms less: an estimate of the error.
        change?: Value,
        /// How it was found.
        solution: SolutionResult,
        /// The shape, if a grid was asked for.
        shape?: ShapeResult,
    }
}

results! {
    /// Natural modes of a plate.
    struct VibrationResult {
        /// Rigid-body modes of frequency zero that the edges leave, besides the modes listed.
        rigid_body_modes: usize,
        /// The modes by rising frequency.
        modes: Vec<ModeResult>,
        /// How they were found.
        solution: SolutionResult,
    }
}

results! {
    /// A natural mode.
    struct ModeResult {
        /// Frequency.
        frequency: Value,
        /// Angular frequency.
        angular_frequency: Value,
        /// Half-waves along x and y of a sine solution.
        waves?: [usize; 2],
        /// Relative change of the frequency from two terms less: an estimate of the error.
        change?: Value,
        /// The shape, if a grid was asked for.
        shape?: ShapeResult,
    }
}

/// A shape on a grid, relative to its largest value: rows of equal y from y = 0, points from x = 0 in each.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ShapeResult {
    /// The rows.
    pub value: Vec<Vec<f64>>,
    /// Their unit.
    pub unit: &'static str,
}
