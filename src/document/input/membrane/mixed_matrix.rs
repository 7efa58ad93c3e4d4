//! A mixed-matrix membrane.

use crate::document::declare::{input, words};
use crate::document::input::{Items, MembraneMixedMatrixTag};
use crate::document::quantity::Quantity;

input! {
    /// A filler dispersed in a polymer, and the gases that permeate it.
    document MembraneMixedMatrixInput(MembraneMixedMatrixTag) {
        /// Volume fraction of the dispersed phase.
        volume_fraction?: Quantity,
        /// What `volumeFraction` counts; with the interphase if absent.
        counted?: CountedWord,
        /// Mass fraction of the particles instead; needs both densities.
        mass_fraction?: Quantity,
        /// Density of the particles.
        dispersed_density?: Quantity,
        /// Density of the matrix.
        matrix_density?: Quantity,
        /// Largest volume fraction φm the particles can be packed to; 0.64 (equal spheres at random) if absent.
        maximum_packing?: Quantity,
        /// Shape factor n of Maxwell, Wagner and Sillars: 0 along the flow, 1/3 spheres, 1 across it.
        shape_factor?: Quantity,
        /// Diameter of the particles, for layers given by their thickness.
        particle_diameter?: Quantity,
        /// A layer of matrix around each particle that permeates otherwise: rigidified, or a void.
        interphase?: InterphaseInput,
        /// A skin of each particle whose pores the polymer narrows or blocks.
        pore_blockage?: PoreBlockageInput,
        /// Impermeable flakes instead of particles.
        flakes?: FlakesInput,
        /// The models of interest; all that apply if absent.
        models?: Items<MixedMatrixWord, 40>,
        /// The gases by formula.
        gases{}: MixedMatrixGasInput,
    }
}

input! {
    /// A gas and its permeability in each phase.
    struct MixedMatrixGasInput {
        /// In the matrix.
        matrix: Quantity,
        /// In the dispersed phase; 0 if it lets nothing through.
        dispersed?: Quantity,
        /// In the interphase.
        interphase?: Quantity,
        /// In the skin with blocked pores.
        blocked?: Quantity,
        /// Measured on the membrane; gives what the dispersed phase would need.
        measured?: Quantity,
    }
}

input! {
    /// The interphase: its size, and its permeability here or with each gas.
    struct InterphaseInput {
        /// δ, radius of a particle with its interphase over that without.
        radius_ratio?: Quantity,
        /// Thickness instead; needs `particleDiameter`.
        thickness?: Quantity,
        /// Permeability of the matrix over that of the interphase, for every gas that states none.
        reduction?: Quantity,
    }
}

input! {
    /// The blocked skin: its size, and its permeability here or with each gas.
    struct PoreBlockageInput {
        /// Radius of a particle over that of its free core.
        radius_ratio?: Quantity,
        /// Thickness instead; needs `particleDiameter`.
        thickness?: Quantity,
        /// Permeability of the filler over that of the skin, for every gas that states none.
        reduction?: Quantity,
    }
}

input! {
    /// Impermeable flakes.
    struct FlakesInput {
        /// Width over thickness.
        aspect_ratio?: Quantity,
        /// Half the width over the thickness instead, Cussler's α.
        half_aspect_ratio?: Quantity,
        /// Order parameter S for Bharadwaj: 1 across the flow, 0 at random, −1/2 along the flow.
        order_parameter?: Quantity,
    }
}

words! {
    /// What a volume fraction counts.
    enum CountedWord {
        /// Particles and interphase, as Felske's φ.
        WithInterphase,
        /// The particles alone.
        Particles,
    }
}

words! {
    /// A model of a mixed-matrix membrane.
    enum MixedMatrixWord {
        /// Maxwell.
        Maxwell,
        /// Bruggeman's unsymmetric equation after Hanai.
        BruggemanHanai,
        /// Bruggeman's symmetric equation, Böttcher's.
        BruggemanSymmetric,
        /// Lewis and Nielsen.
        LewisNielsen,
        /// Pal.
        Pal,
        /// Chiew and Glandt, rational form.
        ChiewGlandt,
        /// Chiew and Glandt, series form, after Gonzo.
        Gonzo,
        /// Maxwell, Wagner and Sillars; needs `shapeFactor`.
        MaxwellWagnerSillars,
        /// Felske; needs `interphase`.
        Felske,
        /// Felske with a largest packing; needs `interphase`.
        FelskeModified,
        /// Particle and interphase as one in Maxwell's equation; needs `interphase`.
        PseudoTwoPhase,
        /// Phases side by side.
        Parallel,
        /// Phases one behind the other.
        Series,
        /// Geometric mean.
        Geometric,
        /// Maxwell with the phases exchanged.
        MaxwellInverted,
        /// Nielsen; needs `flakes`.
        NielsenFlakes,
        /// Cussler; needs `flakes`.
        CusslerFlakes,
        /// Bharadwaj; needs `flakes` with `orderParameter`.
        BharadwajFlakes,
    }
}
