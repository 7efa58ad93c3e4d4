//! Results on a mixed-matrix membrane.

use crate::document::declare::results;
use crate::document::input::MixedMatrixWord;
use crate::document::report::{ReferenceState, Value};

results! {
    /// Permeability of each gas by each model, and selectivity of each pair.
    struct MembraneMixedMatrixResults {
        /// Volume fraction φ the models use, with the interphase if there is one.
        volume_fraction: Value,
        /// Volume fraction of the particles alone, if there is an interphase.
        particle_fraction?: Value,
        /// δ, if there is an interphase.
        radius_ratio?: Value,
        /// The gases in the order of the input.
        gases: Vec<MixedMatrixGasResult>,
        /// Each pair of gases once, the one faster in the matrix first.
        selectivities: Vec<MixedMatrixPairResult>,
        /// What "(STP)" means in every unit of this report.
        standard_state: ReferenceState,
    }
}

results! {
    /// One gas.
    struct MixedMatrixGasResult {
        /// Formula.
        gas: String,
        /// Permeability in the matrix.
        matrix: Value,
        /// Permeability in the dispersed phase, if given.
        dispersed?: Value,
        /// Permeability of the particle with all its layers, if it has some.
        particle?: Value,
        /// λ, permeability of the particle over that of the matrix.
        contrast?: Value,
        /// The permeability by each model.
        models: Vec<MixedMatrixModelResult>,
        /// The band of the models that take the matrix for the continuous phase or both alike; bounds are not in it.
        band?: BandResult,
        /// Bounds for any arrangement of matrix and particles.
        bounds?: PermeabilityBounds,
        /// What the dispersed phase would need for the measured permeability.
        from_measured?: FromMeasuredResult,
    }
}

results! {
    /// One model.
    struct MixedMatrixModelResult {
        /// The model.
        model: MixedMatrixWord,
        /// Permeability of the membrane.
        permeability: Value,
        /// The same over that of the matrix.
        ratio: Value,
        /// Permeability without interphase and blocked pores: ideal contact at the same φ.
        ideal_contact?: Value,
    }
}

results! {
    /// The least and the most of the models.
    struct BandResult {
        /// The least.
        least: Value,
        /// The most.
        most: Value,
    }
}

results! {
    /// Bounds of the permeability.
    struct PermeabilityBounds {
        /// Phases one behind the other.
        series: Value,
        /// Hashin and Shtrikman, for isotropic arrangements.
        hashin_shtrikman_lower: Value,
        /// Hashin and Shtrikman, for isotropic arrangements.
        hashin_shtrikman_upper: Value,
        /// Phases side by side.
        parallel: Value,
    }
}

results! {
    /// The dispersed phase from a measured membrane.
    struct FromMeasuredResult {
        /// The measured permeability.
        measured: Value,
        /// The same over that of the matrix.
        ratio: Value,
        /// By each model.
        models: Vec<DispersedResult>,
    }
}

results! {
    /// The dispersed phase by one model.
    struct DispersedResult {
        /// The model.
        model: MixedMatrixWord,
        /// Permeability of the dispersed phase; absent if none gives the measured value by this model.
        dispersed?: Value,
        /// The same over that of the matrix.
        contrast?: Value,
        /// Smallest ratio to the matrix this model reaches, with an impermeable particle.
        least_ratio: Value,
        /// Largest ratio this model reaches; absent where it has no limit.
        most_ratio?: Value,
    }
}

results! {
    /// A pair of gases.
    struct MixedMatrixPairResult {
        /// The gas in the numerator.
        fast: String,
        /// The gas in the denominator.
        slow: String,
        /// Selectivity of the matrix.
        matrix: Value,
        /// Selectivity of the membrane by each model.
        models: Vec<MixedMatrixSelectivity>,
        /// Selectivity of the measured membrane, if measured.
        measured?: Value,
    }
}

results! {
    /// The selectivity by one model.
    struct MixedMatrixSelectivity {
        /// The model.
        model: MixedMatrixWord,
        /// P of the first over P of the second.
        selectivity: Value,
        /// The same over that of the matrix.
        gain: Value,
    }
}
