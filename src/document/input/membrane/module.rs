//! A gas permeation module.

use super::framework::{AdsorbedExchangeWord, AdsorbingGasInput, ConfinementWord, MixingWord};
use super::sorption::{CriticalPointInput, DrivingForceWord, SorbingGasInput};
use super::vapor::{EnsicInput, FloryHugginsInput};
use crate::document::declare::{input, words};
use crate::document::input::{Items, MembraneModuleTag};
use crate::document::quantity::Quantity;

input! {
    /// A gas permeation module: what an area does, or the area that meets a target.
    document MembraneModuleInput(MembraneModuleTag) {
        /// How feed and permeate flow.
        flow_pattern: FlowPatternWord,
        /// Composition in the driving force of co- and counter-current flow; that of the stream (`bulkPermeate`) if absent.
        driving_force?: ModulePermeateWord,
        /// The feed.
        feed: GasFeedInput,
        /// A gas that enters the permeate side, at the end where the permeate starts.
        sweep?: SweepGasInput,
        /// Pressure of the permeate at its outlet; 0 for an ideal vacuum.
        permeate_pressure: Quantity,
        /// The membrane.
        membrane: SelectiveLayerInput,
        /// Area of the membrane; or fibers with their `count`, or a target. With none of them only the inlet is reported.
        area?: Quantity,
        /// What to find the area for.
        target?: ModuleTargetInput,
        /// Hollow fibers: their area, and the pressures along them.
        fibers?: ModuleFibersInput,
        /// Machines that compress the streams, and their power.
        compression?: CompressionInput,
        /// Other flow patterns to set beside this one, at the same area.
        compare?: Items<FlowPatternWord, 4>,
        /// Number of places at which the profile along the membrane is reported; 21 if absent, 0 for none.
        profile_points?: u32,
    }
}

words! {
    /// How feed and permeate flow.
    enum FlowPatternWord {
        /// Both sides perfectly mixed.
        WellMixed,
        /// The permeate is drawn off where it permeates.
        CrossFlow,
        /// In the same direction.
        CoCurrent,
        /// In opposite directions.
        CounterCurrent,
    }
}

words! {
    /// The composition of the permeate in the driving force.
    enum ModulePermeateWord {
        /// That of the permeate stream: no resistance between membrane and stream.
        BulkPermeate,
        /// That of the gas just permeated: a porous support keeps the stream away from the skin.
        LocalPermeate,
    }
}

input! {
    /// A feed: its flow and mole fractions, or the flow of each gas.
    struct GasFeedInput {
        /// Total flow; needs `moleFractions`.
        flow?: Quantity,
        /// Mole fraction of each gas; one of them may be `"balance"`.
        mole_fractions{}: Quantity,
        /// Flow of each gas, instead of `flow` and `moleFractions`.
        flows{}: Quantity,
        /// Pressure at the inlet.
        pressure: Quantity,
    }
}

input! {
    /// A sweep gas: its flow and mole fractions, or the flow of each gas.
    struct SweepGasInput {
        /// Total flow; needs `moleFractions`.
        flow?: Quantity,
        /// Mole fraction of each gas; one of them may be `"balance"`.
        mole_fractions{}: Quantity,
        /// Flow of each gas, instead of `flow` and `moleFractions`.
        flows{}: Quantity,
    }
}

input! {
    /// The selective layer: a permeance of each gas, or a permeability and the thickness, or a law for fluxes that depend on
    /// pressures.
    struct SelectiveLayerInput {
        /// The id of a polymer record whose permeabilities are used; needs `thickness`.
        polymer?: String,
        /// Thickness of the layer, for permeabilities.
        thickness?: Quantity,
        /// The gases by formula; with a polymer, only those that its record lacks or that override it.
        gases{}: PermeatingGasInput,
        /// Temperature the permeances hold at; that of the polymer record if absent.
        reference_temperature?: Quantity,
        /// A dense metal, which lets only hydrogen (H2) through, by Sieverts' law; needs `thickness`, and no `gases`.
        metal?: MetalLayerInput,
        /// A zeolite or a metal–organic framework, whose gases have `adsorption`; needs `thickness`.
        framework?: FrameworkLayerInput,
        /// Temperature of the membrane, by the activation energies of the gases or of the metal.
        temperature?: Quantity,
        /// What drives the gases; partial pressure if absent. Permeances on fugacity need `gasTemperature`.
        driving_force?: DrivingForceWord,
        /// Temperature of the gas, for its fugacities.
        gas_temperature?: Quantity,
        /// Interaction parameters k_ij of the equation of state by pair, such as `"CO2/CH4"`; 0 for pairs that are absent.
        interactions{}: Quantity,
    }
}

input! {
    /// How a gas permeates.
    #[derive(Default)]
    struct PermeatingGasInput {
        /// Permeance; 0 for a gas that the membrane stops.
        permeance?: Quantity,
        /// Permeability, 0 for a gas that the membrane stops; needs `thickness`.
        permeability?: Quantity,
        /// Activation energy of permeation, to move it to `temperature`.
        activation_energy?: Quantity,
        /// Sorption in two modes and diffusion, for fluxes that depend on all pressures; of every gas or of none; needs
        /// `thickness`.
        dual_mode?: SorbingGasInput,
        /// Sorption of a vapor that swells the polymer, and its diffusion; beside other gases of constant permeance; needs
        /// `thickness`.
        vapor?: SwellingVaporInput,
        /// Adsorption and diffusion in the `framework`; of every gas.
        adsorption?: AdsorbingGasInput,
        /// Critical point, for fugacities; from the data if absent.
        critical_point?: CriticalPointInput,
    }
}

input! {
    /// A vapor that sorbs by Flory–Huggins or ENSIC, one of them, and diffuses as if alone.
    struct SwellingVaporInput {
        /// Saturation pressure at the temperature of the membrane.
        saturation_pressure: Quantity,
        /// Molar volume of the penetrant as a liquid.
        molar_volume: Quantity,
        /// Diffusivity, referred to the dry film.
        diffusivity: Quantity,
        /// Flory–Huggins.
        flory_huggins?: FloryHugginsInput,
        /// Engaged species induced clustering.
        ensic?: EnsicInput,
    }
}

input! {
    /// The metal of a layer: its permeability for hydrogen at the `temperature` of the layer.
    struct MetalLayerInput {
        /// A metal of the library, instead of a permeability: `palladium`, `pd-25ag`.
        record?: String,
        /// Permeability at `referenceTemperature`, or at the temperature of the layer if there is none.
        permeability?: Quantity,
        /// Temperature the permeability holds at; needs `activationEnergy`.
        reference_temperature?: Quantity,
        /// P₀ of P = P₀ exp(−E/RT), instead of `permeability`; needs `activationEnergy`.
        pre_exponential?: Quantity,
        /// Activation energy E of the permeability.
        activation_energy?: Quantity,
        /// Diffusivity of hydrogen atoms, instead of `permeability`; needs `sievertsConstant`.
        diffusivity?: Quantity,
        /// Sieverts' constant K: atoms per volume of metal over the root of the pressure.
        sieverts_constant?: Quantity,
        /// Exponent n of the pressures; 0.5, Sieverts' law, if absent.
        exponent?: Quantity,
    }
}

input! {
    /// The framework of a layer, and how its gases share it.
    struct FrameworkLayerInput {
        /// Density of the framework.
        density: Quantity,
        /// How gases share the sites; IAST if absent.
        mixing?: MixingWord,
        /// How diffusivities depend on the loading; not at all, weak confinement, if absent.
        confinement?: ConfinementWord,
        /// How gases slow each other down; Vignes if absent.
        exchange?: AdsorbedExchangeWord,
        /// Exchange diffusivities by pair, such as `"CO2/CH4"`, the first in the second; none for pairs that are absent.
        exchange_diffusivities{}: Quantity,
    }
}

input! {
    /// What the area is found for: exactly one of these.
    struct ModuleTargetInput {
        /// Share of the feed that permeates.
        stage_cut?: Quantity,
        /// Mole fraction of one gas in the retentate.
        retentate{}: Quantity,
        /// Mole fraction of one gas in the permeate.
        permeate{}: Quantity,
        /// Share of one gas of the feed that leaves with the retentate.
        retentate_recovery{}: Quantity,
        /// Share of one gas of the feed that permeates.
        permeate_recovery{}: Quantity,
        /// The largest area allowed.
        max_area?: Quantity,
    }
}

words! {
    /// The surface of a fiber that permeances are referred to.
    enum ModuleAreaWord {
        /// The outside.
        Outer,
        /// The inside.
        Inner,
        /// The logarithmic mean, for a symmetric wall.
        LogMean,
    }
}

words! {
    /// A side of the fibers.
    enum ModuleSideWord {
        /// Inside the fibers.
        Bore,
        /// Outside of them.
        Shell,
    }
}

input! {
    /// Hollow fibers.
    struct ModuleFibersInput {
        /// Active length.
        length: Quantity,
        /// Outer diameter.
        outer_diameter: Quantity,
        /// Inner diameter.
        inner_diameter: Quantity,
        /// Number of fibers, instead of `area`; not with a target, which finds it.
        count?: Quantity,
        /// The surface that permeances and areas are referred to.
        area_basis: ModuleAreaWord,
        /// Where the feed flows; needed for pressure drops.
        feed_side?: ModuleSideWord,
        /// Temperature of the gas; needed for pressure drops.
        temperature?: Quantity,
        /// Viscosity of the gas in the bores, which gives the pressure drop there.
        bore_viscosity?: Quantity,
        /// Viscosity of the gas in the shell, which gives the pressure drop there; needs `packingFraction`.
        shell_viscosity?: Quantity,
        /// Cross-section of the fibers over that of the shell.
        packing_fraction?: Quantity,
    }
}

input! {
    /// Machines for the streams of a module, of one kind.
    struct CompressionInput {
        /// Ratio of heat capacities of the gas.
        heat_capacity_ratio: Quantity,
        /// Isentropic efficiency.
        efficiency: Quantity,
        /// Temperature at which the gas enters each compressor stage.
        temperature: Quantity,
        /// Compressor stages of equal pressure ratio with cooling between them; 1 if absent.
        stages?: u32,
        /// Pressure from which the feed is compressed to its pressure.
        feed_from?: Quantity,
        /// Pressure to which the permeate is compressed, also out of a vacuum.
        permeate_to?: Quantity,
        /// Pressure to which the retentate is compressed.
        retentate_to?: Quantity,
    }
}
