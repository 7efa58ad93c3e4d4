//! A membrane of several layers.

use crate::document::declare::{input, words};
use crate::document::input::{Entries, Items, MembraneLayersTag};
use crate::document::quantity::Quantity;

input! {
    /// Layers one behind the other, and the gases that permeate them.
    document MembraneLayersInput(MembraneLayersTag) {
        /// The layers from the feed side to the permeate side.
        layers: Items<MembraneLayerInput, 50>,
        /// The gases by formula, with what flow through open pores needs; those of the first layer if absent.
        gases{}: LayerGasInput,
        /// Temperature, for open pores.
        temperature?: Quantity,
        /// Mean pressure in open pores, for viscous flow beside Knudsen flow; needs the viscosities of the gases.
        mean_pressure?: Quantity,
        /// A hollow fiber; flat layers if absent.
        fiber?: FiberGeometryInput,
    }
}

input! {
    /// A gas in open pores.
    #[derive(Default)]
    struct LayerGasInput {
        /// Molar mass.
        molar_mass?: Quantity,
        /// Viscosity.
        viscosity?: Quantity,
    }
}

input! {
    /// A layer: a material of known permeability, a film of known permeance, or open pores.
    struct MembraneLayerInput {
        /// Its name.
        name?: String,
        /// Thickness.
        thickness?: Quantity,
        /// Permeability of its material by gas; needs `thickness`.
        permeability{}: Quantity,
        /// Permeance of the layer by gas.
        permeance{}: Quantity,
        /// Permeance of the layer for every gas, of a support that does not separate.
        permeance_of_every_gas?: Quantity,
        /// Open pores as the only way through, of a porous support; needs `thickness`.
        pores?: PoresInput,
        /// Pores beside the material, of a skin with defects.
        defects?: DefectsInput,
    }
}

input! {
    /// Open pores.
    struct PoresInput {
        /// Diameter.
        diameter: Quantity,
        /// Volume of the pores over that of the layer.
        porosity: Quantity,
        /// Length of the way through them over the thickness; 1 (straight) if absent.
        tortuosity?: Quantity,
    }
}

input! {
    /// Pores through a skin, open or filled by a coating.
    struct DefectsInput {
        /// Area of the pores over that of the skin.
        surface_porosity: Quantity,
        /// The name of the layer that fills them; open if absent.
        filled_with?: String,
        /// How deep it fills them; through the skin if absent.
        filled_depth?: Quantity,
        /// Diameter of the pores; needed where they are open, and for the membrane before its coating.
        pore_diameter?: Quantity,
        /// Length of the way through them over the thickness; 1 (straight) if absent.
        tortuosity?: Quantity,
    }
}

input! {
    /// The shape of a hollow fiber.
    struct FiberGeometryInput {
        /// Outer diameter; or the inner one.
        outer_diameter?: Quantity,
        /// Inner diameter; or the outer one.
        inner_diameter?: Quantity,
        /// The side of the feed.
        feed: FiberSideWord,
        /// The area permeances are stated on, also those of layers that give theirs.
        area: FiberSideWord,
    }
}

words! {
    /// A side of a fiber.
    enum FiberSideWord {
        /// Outside, shell side.
        Outer,
        /// Inside, bore side.
        Inner,
    }
}

impl MembraneLayerInput {
    /// The gases its permeabilities or permeances name.
    pub(in crate::document) fn gases(&self) -> &Entries<Quantity> {
        if self.permeability.is_empty() { &self.permeance } else { &self.permeability }
    }
}
