//! Porous membranes: liquids and gases through pores, sizes of pores, capillarity.
//!
//! | term          | symbol | definition                                                           |
//! |---------------|--------|----------------------------------------------------------------------|
//! | porosity      | ε      | volume of the pores over that of the layer                           |
//! | tortuosity    | τ      | factor of diffusion and flow, counted once: D_eff = ε D/τ, k = ε d²/(32 τ) |
//! | Knudsen number | Kn    | mean free path over pore diameter                                    |

mod capillarity;
pub mod cards;
mod distribution;
mod dusty_gas;
mod gas;
mod liquid;

pub use capillarity::Meniscus;
pub use distribution::PoreSizes;
pub use dusty_gas::{DustyGas, MAX_COMPONENTS, SingleGas, isobaric_pair, single_gas};
pub use gas::{
    LennardJones, REDUCED_TEMPERATURES, Regime, Translation, bosanquet, knudsen_diffusivity, mean_free_path,
    regime, wilke,
};
pub use liquid::{
    KOZENY_CONSTANT, darcy_flux, darcy_permeance, guerout_elford_ferry, hagen_poiseuille, hydraulic_diameter,
    kozeny_carman,
};
