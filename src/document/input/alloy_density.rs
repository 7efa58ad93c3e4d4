//! Density models of an alloy document.

use super::super::quantity::Quantity;
use super::{Entries, Items};
use crate::document::declare::{input, words};

input! {
    /// Which density model to report, and values of your own for it.
    #[derive(Default)]
    struct DensityInput {
        /// The model of `results.density`; if absent that of the values given here, else apparent volumes.
        model?: DensityModel,
        /// Molar volumes by element, in place of the published apparent ones.
        volumes{}: Quantity,
        /// Excess volumes of pairs, on top of the volumes of the elements.
        excess?: Items<ExcessInput, 64>,
        /// A unit cell and the atoms in it.
        cell?: CellInput,
        /// Lattice parameters of the elements in a cubic solid solution.
        vegard?: VegardInput,
    }
}

words! {
    /// A density model.
    enum DensityModel {
        /// Apparent molar volumes by matrix, with your volumes where given.
        ApparentVolumes,
        /// Volumes of the solid elements.
        IdealMixing,
        /// Vegard's law for the lattice parameter.
        Vegard,
        /// X-ray density of the given cell.
        Cell,
        /// Volumes of the elements and the given excess.
        ExcessVolume,
    }
}

input! {
    /// The excess volume of a pair.
    struct ExcessInput {
        /// The two elements, i and j.
        pair: Items<String, 2>,
        /// Redlich–Kister coefficients L0, L1, … of (xᵢ − xⱼ)^k.
        coefficients: Items<Quantity, 10>,
    }
}

input! {
    /// A unit cell.
    struct CellInput {
        /// Edge a.
        a: Quantity,
        /// Edge b; a if absent.
        b?: Quantity,
        /// Edge c; a if absent.
        c?: Quantity,
        /// Angle between b and c; 90° if absent.
        alpha?: Quantity,
        /// Angle between a and c; 90° if absent.
        beta?: Quantity,
        /// Angle between a and b; 90° if absent, 120° in a hexagonal cell.
        gamma?: Quantity,
        /// Atoms per cell by element; fractions where sites are shared or empty.
        atoms{}: Quantity,
        /// All atoms per cell, shared by the elements as in the composition; instead of `atoms`.
        atoms_per_cell?: Quantity,
    }
}

input! {
    /// Lattice parameters for Vegard's law.
    struct VegardInput {
        /// By element, in the lattice of the alloy.
        lattice: Entries<Quantity>,
        /// 4 for fcc, 2 for bcc, 8 for diamond.
        atoms_per_cell: Quantity,
        /// Deviations from the straight line.
        bowing?: Items<BowingInput, 64>,
    }
}

input! {
    /// The bowing of a pair: `a = Σ xᵢ aᵢ − b xᵢ xⱼ`.
    struct BowingInput {
        /// The two elements.
        pair: Items<String, 2>,
        /// b, a length of either sign.
        b: Quantity,
    }
}
