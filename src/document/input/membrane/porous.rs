//! Porous membranes: pores, liquids, gases, capillarity, retention.

use crate::document::declare::input;
use crate::document::input::{Items, MembranePorousTag};
use crate::document::quantity::{Column, Quantity};

input! {
    /// A porous membrane: its pores, what flows through them, and how their size is known.
    document MembranePorousInput(MembranePorousTag) {
        /// The pores.
        pores?: PoreStructureInput,
        /// Temperature.
        temperature?: Quantity,
        /// A liquid through the pores.
        liquid?: PoreLiquidInput,
        /// Gases by formula, each alone at the pressures of both sides; with fractions on both sides also as a mixture.
        gases{}: PoreGasInput,
        /// Feed side of the gases.
        feed?: PoreSideInput,
        /// Permeate side of the gases.
        permeate?: PoreSideInput,
        /// Mean pressure of the gases, where no sides are given.
        mean_pressure?: Quantity,
        /// Diffusivities of pairs of gases; by Chapman and Enskog if absent.
        diffusivities?: Items<PairDiffusivityInput, 100>,
        /// Viscosity of the mixture; by Wilke if absent.
        mixture_viscosity?: Quantity,
        /// Bubble point, liquid entry pressure, capillary condensation.
        capillarity?: CapillarityInput,
        /// Rejection of solutes by the sizes of the pores, and the cut-off.
        retention?: RetentionInput,
    }
}

input! {
    /// The pores; each model takes what it needs.
    struct PoreStructureInput {
        /// Diameter.
        diameter?: Quantity,
        /// Radius, instead of the diameter.
        radius?: Quantity,
        /// Distribution of diameters, instead of one.
        distribution?: PoreDistributionInput,
        /// Porosity.
        porosity?: Quantity,
        /// Pores per area, instead of the porosity: that of track-etched membranes.
        pore_density?: Quantity,
        /// Tortuosity τ, counted once: D_eff = ε D/τ, k = ε d²/(32 τ). 1 for straight pores.
        tortuosity?: Quantity,
        /// ε/τ, instead of both.
        porosity_over_tortuosity?: Quantity,
        /// Thickness.
        thickness?: Quantity,
        /// A bed of particles (Kozeny and Carman); needs the porosity.
        bed?: PoreBedInput,
        /// Permeability (Darcy).
        permeability?: Quantity,
    }
}

input! {
    /// A bed of particles.
    struct PoreBedInput {
        /// Diameter of spheres.
        particle_diameter?: Quantity,
        /// Surface per volume of solid, instead.
        specific_surface?: Quantity,
        /// Kozeny constant; 5 (180 for spheres) if absent.
        kozeny_constant?: Quantity,
    }
}

input! {
    /// Sizes by number: log-normal by median or mean and a deviation, or classes.
    struct PoreDistributionInput {
        /// Median diameter; with `geometricDeviation`.
        median?: Quantity,
        /// Geometric standard deviation, 1 or more.
        geometric_deviation?: Quantity,
        /// Mean diameter; with `deviation`.
        mean?: Quantity,
        /// Standard deviation of the diameter.
        deviation?: Quantity,
        /// Diameters of classes; with `number`.
        diameter?: Column,
        /// Numbers of pores (any scale).
        number?: Column,
    }
}

input! {
    /// A liquid.
    struct PoreLiquidInput {
        /// Viscosity.
        viscosity: Quantity,
        /// Pressure difference; gives fluxes.
        pressure_difference?: Quantity,
        /// Measured permeance; gives the diameter of the pores.
        measured_permeance?: Quantity,
    }
}

input! {
    /// A gas; molar mass and Lennard-Jones parameters of common gases are known.
    #[derive(Default)]
    struct PoreGasInput {
        /// Molar mass.
        molar_mass?: Quantity,
        /// Viscosity; by Chapman and Enskog if absent.
        viscosity?: Quantity,
        /// Collision diameter σ of Lennard and Jones.
        collision_diameter?: Quantity,
        /// Depth of the well over the Boltzmann constant, ε/k.
        well_depth?: Quantity,
        /// Activated hopping in pores hardly wider than the molecule.
        translation?: TranslationInput,
    }
}

input! {
    /// Activated (gas-translational) diffusion.
    struct TranslationInput {
        /// Effective diameter of the pore.
        diameter: Quantity,
        /// Probability of the direction; 1/3 in a network.
        probability: Quantity,
        /// Activation energy.
        activation_energy: Quantity,
    }
}

input! {
    /// One side of the membrane.
    struct PoreSideInput {
        /// Pressure.
        pressure: Quantity,
        /// Mole fractions of a mixture, summing to 1; a gas left out has none.
        fractions{}: Quantity,
    }
}

input! {
    /// The diffusivity of a pair of gases.
    struct PairDiffusivityInput {
        /// The two gases.
        pair: Items<String, 2>,
        /// Diffusivity at the temperature of the document.
        diffusivity: Quantity,
        /// Pressure it holds at; D p is constant.
        pressure: Quantity,
    }
}

input! {
    /// A liquid in the mouths of the pores.
    struct CapillarityInput {
        /// Surface tension.
        surface_tension: Quantity,
        /// Contact angle; 0 (perfect wetting) if absent. Below 90° the bubble point is computed, above it the entry pressure.
        contact_angle?: Quantity,
        /// Diameter of the largest pore; that of the pores if absent.
        diameter?: Quantity,
        /// Measured bubble point or entry pressure; gives the diameter.
        pressure?: Quantity,
        /// Factor of the shape of the pores; 1 (cylinders) if absent.
        geometry_factor?: Quantity,
        /// Molar volume of the liquid, for condensation.
        molar_volume?: Quantity,
        /// Relative pressure p/p_s of the vapor; gives the radius of pores that fill.
        relative_pressure?: Quantity,
        /// Thickness of the adsorbed film, which makes the pore wider than its meniscus.
        film_thickness?: Quantity,
    }
}

input! {
    /// Rejection of solutes at high flux.
    struct RetentionInput {
        /// Rejection that defines the cut-off; 90 % if absent.
        cutoff?: Quantity,
        /// Size of the solutes by molar mass; gives the molecular weight cut-off.
        size_law?: SizeLawInput,
        /// Solutes by name.
        solutes{}: SoluteSizeInput,
    }
}

input! {
    /// Radius from molar mass: a = c (M / (g/mol))^b.
    struct SizeLawInput {
        /// c, the radius at 1 g/mol.
        coefficient: Quantity,
        /// b.
        exponent: Quantity,
    }
}

input! {
    /// The size of a solute.
    #[derive(Default)]
    struct SoluteSizeInput {
        /// Radius.
        radius?: Quantity,
        /// Diameter.
        diameter?: Quantity,
        /// Molar mass; with `sizeLaw`.
        molar_mass?: Quantity,
    }
}
