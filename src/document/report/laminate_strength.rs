//! Results on the failure of a laminate beyond single load cases.

use super::super::input::{CriterionWord, LoadAxisWord, PlyAxisWord};
use super::{CriticalPoint, Position, StiffnessResult, Value, Values};
use crate::document::declare::results;
use serde::Serialize;

results! {
    /// The margin of a load case at limit or ultimate load.
    struct MarginResult {
        /// Limit or ultimate.
        level: LoadLevel,
        /// The factor on the load as given.
        factor: Value,
        /// The criterion.
        criterion: CriterionWord,
        /// RF/factor − 1; absent when no factor leads to failure.
        margin_of_safety?: Value,
        /// Where the reserve factor is least.
        critical?: CriticalPoint,
    }
}

/// A level of load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum LoadLevel {
    /// The highest load expected.
    Limit,
    /// Limit load times a factor of safety.
    Ultimate,
}

results! {
    /// Progressive failure under a load case.
    struct ProgressiveResult {
        /// The criterion.
        criterion: CriterionWord,
        /// Factor on forces and moments at first-ply failure; absent when no ply fails.
        first_ply?: Value,
        /// Factor at the first failure of fibers.
        first_fiber?: Value,
        /// Factor at last-ply failure, the most that is carried; absent when the load can grow on.
        last_ply?: Value,
        /// Why it ends.
        end: EndWord,
        /// The failures in order.
        events: Vec<EventResult>,
    }
}

/// Why a progressive analysis ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum EndWord {
    /// Nothing is left of any ply with strengths.
    AllPliesFailed,
    /// What is left does not carry the load.
    LoadLost,
    /// No higher load fails another ply.
    NoFurtherFailure,
}

results! {
    /// Plies that fail at the same load.
    struct EventResult {
        /// Factor on forces and moments.
        factor: Value,
        /// The plies that fail.
        plies: Vec<BrokenPly>,
        /// Strain of the reference plane just before: x, y, xy.
        strain_before: Values,
        /// Curvature just before.
        curvature_before: Values,
        /// Strain just after, at the same load; absent when nothing carries it.
        strain_after?: Values,
        /// Curvature just after.
        curvature_after?: Values,
        /// The stiffness left.
        stiffness?: StiffnessResult,
    }
}

results! {
    /// A ply that fails, where, and what breaks.
    struct BrokenPly {
        /// Ply, height and mode.
        #[serde(flatten)]
        point: CriticalPoint,
        /// Fiber or matrix.
        breaks: PartWord,
    }
}

/// A part of a ply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PartWord {
    /// The fiber.
    Fiber,
    /// The matrix.
    Matrix,
}

results! {
    /// Strengths of the laminate by a criterion.
    struct StrengthsResult {
        /// The criterion.
        criterion: CriterionWord,
        /// ±Nx, ±Ny, ±Nxy, ±Mx, ±My, ±Mxy.
        components: Vec<StrengthResult>,
    }
}

results! {
    /// The strength of the laminate under one component.
    struct StrengthResult {
        /// The component.
        component: LoadAxisWord,
        /// +1 or −1.
        sign: i8,
        /// First-ply failure; absent when no load leads there.
        first_ply?: StrengthValue,
        /// Where and how the first ply fails.
        critical?: CriticalPoint,
        /// Strain (curvature) along the component at first-ply failure, that of the load alone.
        deformation?: Value,
        /// Last-ply failure, if `progressive` is asked for.
        last_ply?: StrengthValue,
    }
}

results! {
    /// A load that fails, and what of it is allowed.
    struct StrengthValue {
        /// Force or moment per width.
        load: Value,
        /// N/h, or 6 M/h².
        stress: Value,
        /// The stress times the knock-down by the design factor, if one is given.
        allowable?: Value,
    }
}

results! {
    /// Failure envelopes in a plane of loads.
    struct EnvelopeResult {
        /// Its name.
        name?: String,
        /// The axes.
        axes: [LoadAxisWord; 2],
        /// The step along each axis that counts as 1 for the directions.
        scale: [Value; 2],
        /// The inner envelope of all criteria.
        combined: CurveResult,
        /// The envelope of each criterion.
        curves: Vec<CurveResult>,
    }
}

results! {
    /// Failure envelopes of a ply material in a plane of its stresses.
    struct PlyEnvelopeResult {
        /// The material.
        material: String,
        /// The axes.
        axes: [PlyAxisWord; 2],
        /// The step along each axis that counts as 1 for the directions.
        scale: [Value; 2],
        /// The inner envelope of all criteria.
        combined: CurveResult,
        /// The envelope of each criterion.
        curves: Vec<CurveResult>,
    }
}

results! {
    /// An envelope; the last point joins the first when it is closed.
    struct CurveResult {
        /// The criterion; absent for that of all.
        criterion?: CriterionWord,
        /// Whether there is a point in every direction.
        closed: bool,
        /// Directions of the points in the plane of the scaled axes, from the first towards the second.
        direction: Values,
        /// Along the first axis.
        x: Values,
        /// Along the second axis.
        y: Values,
        /// The ply that fails first, from 1 at the bottom.
        ply: Vec<usize>,
        /// Height in it.
        position: Vec<Position>,
        /// Its mode.
        mode: Vec<&'static str>,
        /// The criterion that governs, of the envelope of all.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        governing: Vec<CriterionWord>,
        /// Directions in which no load leads to failure.
        open?: Values,
        /// The failure of what is held alone; the curve then has no points.
        fails_at_rest?: CriticalPoint,
    }
}
