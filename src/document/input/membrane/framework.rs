//! Gases in a zeolite or a metal–organic framework.

use super::GasPhaseInput;
use crate::document::declare::{input, words};
use crate::document::input::{Items, MembraneZeoliteTag};
use crate::document::quantity::{Column, Quantity};

input! {
    /// Gases that adsorb in a framework and diffuse through a film of it.
    document MembraneZeoliteInput(MembraneZeoliteTag) {
        /// The gases by formula.
        gases{}: AdsorbingGasInput,
        /// The gas on the feed side, instead of a `pressure` of each gas.
        feed?: GasPhaseInput,
        /// The gas on the permeate side, instead of a `permeatePressure` of each gas.
        permeate?: GasPhaseInput,
        /// Density of the framework; needed for fluxes.
        density?: Quantity,
        /// Thickness of the film; needed for fluxes.
        thickness?: Quantity,
        /// How gases share the sites in the fluxes of a mixture; the loadings are given both ways. IAST if absent.
        mixing?: MixingWord,
        /// How diffusivities depend on the loading; not at all, weak confinement, if absent.
        confinement?: ConfinementWord,
        /// How gases slow each other down; fluxes are given without exchange and with this one. Vignes if absent.
        exchange?: AdsorbedExchangeWord,
        /// Exchange diffusivities by pair, such as `"CO2/CH4"`, the first in the second; none for pairs that are absent.
        exchange_diffusivities{}: Quantity,
        /// Pressures for isotherms of each pure gas.
        pressures?: Column,
    }
}

input! {
    /// A gas in a framework.
    struct AdsorbingGasInput {
        /// Its kinds of sites: one for Langmuir, two for dual-site Langmuir.
        sites: Items<SiteInput, 4>,
        /// Maxwell–Stefan (corrected) diffusivity; of the empty framework under strong confinement.
        diffusivity?: Quantity,
        /// (Partial) pressure on the feed side.
        pressure?: Quantity,
        /// (Partial) pressure on the permeate side; vacuum if absent.
        permeate_pressure?: Quantity,
    }
}

input! {
    /// Sites of one kind.
    struct SiteInput {
        /// Saturation capacity.
        capacity: Quantity,
        /// Affinity b.
        affinity: Quantity,
    }
}

words! {
    /// How gases share sites.
    enum MixingWord {
        /// Extended Langmuir.
        ExtendedLangmuir,
        /// Ideal adsorbed solution theory.
        Iast,
    }
}

words! {
    /// How diffusivities depend on the loading.
    enum ConfinementWord {
        /// Not at all.
        Weak,
        /// Đ₀ (1 − θ).
        Strong,
    }
}

words! {
    /// How gases slow each other down.
    enum AdsorbedExchangeWord {
        /// Not at all.
        None,
        /// Vignes interpolation.
        Vignes,
    }
}
