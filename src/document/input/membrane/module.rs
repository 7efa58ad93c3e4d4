//! A gas permeation module.

use super::sorption::{CriticalPointInput, DrivingForceWord, SorbingGasInput};
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
    /// The selective layer: a permeance of each gas, or a permeability and the thickness.
    struct SelectiveLayerInput {
        /// The id of a polymer record whose permeabilities are used; needs `thickness`.
        polymer?: String,
        /// Thickness of the layer, for permeabilities.
        thickness?: Quantity,
        /// The gases by formula; with a polymer, only those that its record lacks or that override it.
        gases{}: PermeatingGasInput,
        /// Temperature the permeances hold at; that of the polymer record if absent.
        reference_temperature?: Quantity,
        /// Temperature of the membrane, by the activation energies of the gases.
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
        /// Permeance.
        permeance?: Quantity,
        /// Permeability; needs `thickness`.
        permeability?: Quantity,
        /// Activation energy of permeation, to move it to `temperature`.
        activation_energy?: Quantity,
        /// Sorption in two modes and diffusion, for fluxes that depend on all pressures; of every gas or of none; needs
        /// `thickness`.
        dual_mode?: SorbingGasInput,
        /// Critical point, for fugacities; from the data if absent.
        critical_point?: CriticalPointInput,
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
