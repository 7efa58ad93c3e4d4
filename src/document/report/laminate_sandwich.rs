//! Sandwich checks in the laminate report.

use super::{Value, Values};
use crate::document::declare::results;
use serde::Serialize;

results! {
    /// Checks of a sandwich. Reserve factors scale all loads, temperature and moisture included.
    struct SandwichResult {
        /// The core.
        core: CoreResult,
        /// Distance of the mid-planes of the facings d.
        distance: Value,
        /// d over the thicker facing: formulas for thin facings hold above about 6.
        thin_facings: Value,
        /// 6 Ef tf d²/(Ecx tc³) of the facing where it is less: formulas for weak cores hold above about 100.
        weak_core: Value,
        /// The lower and the upper facing.
        facings: Vec<FacingResult>,
        /// Crimping load along x.
        crimping_x: Value,
        /// Crimping load along y.
        crimping_y: Value,
        /// The strip along x, if its span is given.
        strip?: StripResult,
        /// Reserve factor of the core against being crushed by the pressure.
        core_crushing?: Value,
        /// The load cases, in the order of the input.
        loads: Vec<SandwichLoad>,
    }
}

results! {
    /// The core of a sandwich, in laminate axes.
    struct CoreResult {
        /// Its material.
        material: String,
        /// Thickness tc.
        thickness: Value,
        /// Modulus through the thickness Ec.
        modulus: Value,
        /// Gxz.
        shear_modulus_xz: Value,
        /// Gyz.
        shear_modulus_yz: Value,
    }
}

results! {
    /// A facing: stiffness, and the compressive stresses at which it gives way.
    struct FacingResult {
        /// Thickness tf.
        thickness: Value,
        /// Flexural modulus Ef along x.
        modulus_x: Value,
        /// Flexural modulus Ef along y.
        modulus_y: Value,
        /// Wrinkling under compression along x.
        wrinkling_x: WrinklingResult,
        /// Wrinkling under compression along y.
        wrinkling_y: WrinklingResult,
        /// Dimpling under compression along x, if the cell size is given.
        dimpling_x?: Value,
        /// Dimpling under compression along y.
        dimpling_y?: Value,
    }
}

results! {
    /// Wrinkling stress by several models, side by side.
    struct WrinklingResult {
        /// 0.5 (Ef Ec Gc)^⅓.
        design: Value,
        /// Hoff and Mautner, theory.
        hoff_mautner: Value,
        /// Plantema.
        plantema: Value,
        /// Allen, for an isotropic core.
        allen?: Value,
    }
}

results! {
    /// A wide column or strip simply supported at both ends.
    struct StripResult {
        /// Buckling load along x, compression positive.
        buckling: Value,
        /// Deflection amid the span under the pressure, from bending.
        bending_deflection?: Value,
        /// Deflection amid the span under the pressure, from shear of the core.
        shear_deflection?: Value,
    }
}

results! {
    /// A load case on the sandwich.
    struct SandwichLoad {
        /// Its name.
        name?: String,
        /// Shear stress of the core: xz, yz.
        core_shear: Values,
        /// The lesser reserve factor of the core in shear, if its strengths are given.
        core_shear_reserve?: Value,
        /// The lower and the upper facing.
        facings: Vec<FacingLoad>,
        /// Against shear crimping, where the panel is compressed.
        crimping?: DirectedReserve,
        /// Against buckling as a wide column along x.
        column?: Value,
    }
}

results! {
    /// A facing under load.
    struct FacingLoad {
        /// Mean stress: x, y, xy.
        stress: Values,
        /// Against wrinkling at the design value, where the facing is compressed.
        wrinkling?: DirectedReserve,
        /// Against dimpling, where the facing is compressed.
        dimpling?: DirectedReserve,
    }
}

/// The least reserve factor of all directions.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DirectedReserve {
    /// The factor.
    pub factor: Value,
    /// The direction of compression, from x.
    pub direction: Value,
}
