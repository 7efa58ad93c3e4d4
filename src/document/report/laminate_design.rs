//! Results of a laminate design.

use super::super::input::MeasureWord;
use super::{MatrixValue, Value, Values};
use crate::document::declare::results;

results! {
    /// What was asked of a design problem.
    struct LaminateDesignResults {
        /// The best stacking sequences.
        search?: SearchResult,
        /// The best of every number of plies.
        pareto?: ParetoResult,
        /// Double–double laminates.
        double_double?: DoubleDoubleResult,
        /// Carpet plots, one per property.
        carpet?: Vec<CarpetResult>,
    }
}

results! {
    /// What a search found.
    struct SearchResult {
        /// The best designs, best first.
        designs: Vec<DesignResult>,
        /// Laminates evaluated.
        evaluations: u64,
        /// Whether no laminate of the family is better than the first.
        proven: bool,
        /// Whether other orders of the same plies, within the rules, are as good.
        order_free: bool,
    }
}

results! {
    /// A laminate that meets every constraint.
    struct DesignResult {
        /// Its layup code, bottom to top.
        layup_code: String,
        /// Number of plies.
        ply_count: usize,
        /// Thickness.
        thickness: Value,
        /// Mass per area, if the material has a density.
        areal_mass?: Value,
        /// The objective: the measure, or the distance from the targets; absent when it is infinite.
        objective?: Value,
        /// The measures of objective and targets.
        values: Vec<MeasureResult>,
        /// The constraints.
        constraints: Vec<ConstraintResult>,
    }
}

results! {
    /// A measure and its value.
    struct MeasureResult {
        /// The measure.
        measure: MeasureWord,
        /// Its value; absent when it is infinite, as a factor that no load reaches.
        value?: Value,
    }
}

results! {
    /// A constraint and how well it is met.
    struct ConstraintResult {
        /// The measure.
        measure: MeasureWord,
        /// Its value; absent when it is infinite.
        value?: Value,
        /// The lower bound.
        min?: Value,
        /// The upper bound.
        max?: Value,
        /// Distance to the nearer bound per size of the larger bound; absent when it is infinite.
        margin?: Value,
    }
}

results! {
    /// Mass against the objective.
    struct ParetoResult {
        /// One point for every number of plies that has a feasible design.
        points: Vec<ParetoPointResult>,
        /// Laminates evaluated.
        evaluations: u64,
    }
}

results! {
    /// The best design of a number of plies.
    struct ParetoPointResult {
        /// The design.
        design: DesignResult,
        /// Whether a laminate with fewer plies is as good; the others are the Pareto front.
        dominated: bool,
        /// Whether no laminate with this number of plies is better.
        proven: bool,
    }
}

results! {
    /// Double–double laminates: the best, and the grid.
    struct DoubleDoubleResult {
        /// The best laminates, best first.
        designs: Vec<DoubleDoubleDesign>,
        /// Thickness of all of them.
        thickness: Value,
        /// Trace of the plane-stress stiffness of the ply, Q11 + Q22 + 2 Q66.
        trace: Value,
        /// The objective over the grid, one row per Φ.
        grid: Vec<DoubleDoubleRow>,
    }
}

results! {
    /// A double–double laminate that meets every constraint.
    struct DoubleDoubleDesign {
        /// Its layup code.
        layup_code: String,
        /// Φ.
        phi: Value,
        /// Ψ.
        psi: Value,
        /// The objective; absent when it is infinite.
        objective?: Value,
        /// The measures of objective and targets.
        values: Vec<MeasureResult>,
        /// The constraints.
        constraints: Vec<ConstraintResult>,
        /// A/h over the trace.
        trace_normalized: MatrixValue,
    }
}

results! {
    /// The objective along Ψ ≥ Φ.
    struct DoubleDoubleRow {
        /// Φ.
        phi: Value,
        /// Ψ.
        psi: Values,
        /// The objective.
        objective: Values,
        /// Whether all constraints are met.
        feasible: Vec<bool>,
    }
}

results! {
    /// A property over the percentages of plies.
    struct CarpetResult {
        /// The property.
        measure: MeasureWord,
        /// One curve per percentage of 90° plies.
        series: Vec<CarpetSeriesResult>,
    }
}

results! {
    /// A curve of constant percentage of 90° plies.
    struct CarpetSeriesResult {
        /// Share of 90° plies.
        share_90: Value,
        /// Shares of ±45° plies, half of each sign.
        share_45: Values,
        /// Shares of 0° plies.
        share_0: Values,
        /// The property.
        values: Values,
    }
}
