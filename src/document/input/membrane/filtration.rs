//! Filtration through porous membranes: rejection, flux, fouling.

use crate::document::declare::{input, words};
use crate::document::input::{Items, MembraneFiltrationTag};
use crate::document::quantity::{Column, Quantity};

input! {
    /// Ultrafiltration and microfiltration: each part computes what it is given for.
    document MembraneFiltrationInput(MembraneFiltrationTag) {
        /// Rejection of a solute by pores.
        hindrance?: HindranceInput,
        /// Concentration polarization, gel layer, osmotic limitation.
        film?: FilmInput,
        /// Fluxes at several bulk concentrations: gel concentration and mass transfer coefficient.
        gel_curve?: GelCurveInput,
        /// Resistances in series.
        resistances?: ResistancesInput,
        /// Blocking laws with their constants: flux and volume, or pressure, after a time.
        blocking?: Items<BlockingInput, 100>,
        /// A measured curve, to which all blocking laws are fitted.
        fouling_test?: FoulingTestInput,
        /// Silt density index.
        silt_density?: SiltDensityInput,
        /// Modified fouling index.
        fouling_index?: FoulingIndexInput,
        /// Batch concentration and diafiltration.
        batch?: BatchInput,
    }
}

words! {
    /// The shape of a pore.
    enum PoreShapeWord {
        /// A long cylinder.
        Cylinder,
        /// A long slit between parallel walls.
        Slit,
    }
}

input! {
    /// A solute and a pore. With flux, pore length, porosity and diffusivity, the rejection at that flux.
    struct HindranceInput {
        /// Radius of the solute over that (the half-width) of the pore; or both sizes.
        ratio?: Quantity,
        /// Radius of the solute.
        solute_radius?: Quantity,
        /// Diameter of the solute.
        solute_diameter?: Quantity,
        /// Radius of the pore, half-width of a slit.
        pore_radius?: Quantity,
        /// Diameter of the pore, width of a slit.
        pore_diameter?: Quantity,
        /// Shape of the pores; a cylinder if absent.
        shape?: PoreShapeWord,
        /// Diffusivity in the free liquid; or temperature, viscosity and size of the solute.
        diffusivity?: Quantity,
        /// Temperature, for the diffusivity of a sphere.
        temperature?: Quantity,
        /// Viscosity of the liquid, for the diffusivity of a sphere.
        viscosity?: Quantity,
        /// Flux through the membrane.
        flux?: Quantity,
        /// Thickness of the porous layer.
        thickness?: Quantity,
        /// Length of the pores over the thickness; 1 (straight pores) if absent.
        tortuosity?: Quantity,
        /// Porosity.
        porosity?: Quantity,
    }
}

input! {
    /// A film in front of the membrane, and what limits the flux through it.
    struct FilmInput {
        /// Concentration in the bulk.
        bulk: Quantity,
        /// Concentration of the permeate; 0 (full retention) if absent.
        permeate?: Quantity,
        /// Mass transfer coefficient.
        mass_transfer_coefficient?: Quantity,
        /// Flux; gives the concentration at the membrane and the intrinsic rejection.
        flux?: Quantity,
        /// Gel concentration; gives the flux limited by a gel.
        gel?: Quantity,
        /// Osmotic pressure; gives the flux limited by it.
        osmotic?: OsmoticInput,
    }
}

input! {
    /// What an osmotic-pressure limited flux needs: a membrane, a pressure, and the osmotic pressure of the solute.
    struct OsmoticInput {
        /// Hydraulic permeance of the membrane.
        permeance: Quantity,
        /// Pressure difference.
        pressure_difference: Quantity,
        /// Intrinsic rejection; 1 if absent.
        rejection?: Quantity,
        /// Reflection coefficient; 1 if absent.
        reflection?: Quantity,
        /// Linear coefficient of π = a₁ c + a₂ c² + a₃ c³; or molar mass and temperature.
        linear?: Quantity,
        /// Quadratic coefficient; 0 if absent.
        quadratic?: Quantity,
        /// Cubic coefficient; 0 if absent.
        cubic?: Quantity,
        /// Molar mass of the solute: a₁ = R T / M.
        molar_mass?: Quantity,
        /// Temperature.
        temperature?: Quantity,
    }
}

input! {
    /// Fluxes that no longer depend on the pressure.
    struct GelCurveInput {
        /// Concentrations in the bulk.
        bulk: Column,
        /// Fluxes.
        flux: Column,
    }
}

input! {
    /// Resistances in series under a pressure.
    struct ResistancesInput {
        /// Pressure difference.
        pressure_difference: Quantity,
        /// Osmotic pressure difference; 0 if absent.
        osmotic_difference?: Quantity,
        /// Viscosity of the permeate.
        viscosity: Quantity,
        /// Resistance of the membrane; or its hydraulic permeance at this viscosity.
        membrane?: Quantity,
        /// Hydraulic permeance of the membrane.
        permeance?: Quantity,
        /// A cake.
        cake?: CakeInput,
        /// Other resistances by name: pore blocking, adsorption, gel.
        others{}: Quantity,
    }
}

input! {
    /// A cake: its mass per area, and its specific resistance or what a bed of spheres needs.
    struct CakeInput {
        /// Mass per area.
        mass: Quantity,
        /// Specific resistance; or diameter, density and porosity.
        specific_resistance?: Quantity,
        /// Diameter of the spheres.
        particle_diameter?: Quantity,
        /// Density of the spheres.
        density?: Quantity,
        /// Porosity of the cake.
        porosity?: Quantity,
    }
}

words! {
    /// A blocking law.
    enum BlockingWord {
        /// Complete blocking, n = 2.
        Complete,
        /// Standard blocking, n = 1.5.
        Standard,
        /// Intermediate blocking, n = 1.
        Intermediate,
        /// Cake filtration, n = 0.
        Cake,
    }
}

input! {
    /// A blocking law at constant pressure (with `initialFlux`) or at constant flux (with `initialPressure` and `flux`).
    struct BlockingInput {
        /// The law.
        law: BlockingWord,
        /// Its constant. At constant pressure k of d²t/dV² = k (dt/dV)ⁿ with V per area: in 1/s (complete),
        /// 1/(s^0.5 m^0.5) (standard), 1/m (intermediate), s/m² (cake). At constant flux K of dP/dv = K P₀ (P/P₀)ⁿ: in
        /// 1/m.
        constant: Quantity,
        /// Time.
        time: Quantity,
        /// Flux at the start.
        initial_flux?: Quantity,
        /// Pressure difference at the start.
        initial_pressure?: Quantity,
        /// The constant flux.
        flux?: Quantity,
    }
}

input! {
    /// A measured curve: flux or volume over time at constant pressure, or pressure over time at constant flux.
    struct FoulingTestInput {
        /// Times, rising.
        time: Column,
        /// Fluxes.
        flux?: Column,
        /// Filtrate volumes, per area or with `area`.
        volume?: Column,
        /// Area of the membrane, for volumes that are not per area.
        area?: Quantity,
        /// Pressure differences at constant flux.
        pressure?: Column,
        /// The constant flux of a pressure curve.
        constant_flux?: Quantity,
        /// Flux at the start, if it is known; fitted if absent.
        initial_flux?: Quantity,
        /// Pressure difference at the start of a pressure curve, if it is known; fitted if absent.
        initial_pressure?: Quantity,
    }
}

input! {
    /// A silt density test after ASTM D4189: 207 kPa, 0.45 µm, samples of 500 mL.
    struct SiltDensityInput {
        /// Time of the first sample.
        first: Quantity,
        /// Samples after 5, 10 and 15 minutes, or those there are.
        samples: Items<SiltSampleInput, 20>,
    }
}

input! {
    /// A later sample of the same volume.
    struct SiltSampleInput {
        /// Time from the start of the test to the start of this sample.
        elapsed: Quantity,
        /// Time of the sample.
        time: Quantity,
    }
}

input! {
    /// A fouling index test at constant pressure. With area, pressure and viscosity, the index at 2 bar, 20 °C, 13.8 cm².
    struct FoulingIndexInput {
        /// Times.
        time: Column,
        /// Filtrate volumes at these times.
        volume: Column,
        /// Start of the straight part of t/V over V; that of the data if absent.
        from_volume?: Quantity,
        /// End of the straight part; that of the data if absent.
        to_volume?: Quantity,
        /// Area of the membrane.
        area?: Quantity,
        /// Pressure difference.
        pressure_difference?: Quantity,
        /// Viscosity of the water.
        viscosity?: Quantity,
    }
}

input! {
    /// A batch that is concentrated, then washed at constant volume.
    struct BatchInput {
        /// Observed rejection.
        rejection: Quantity,
        /// Volume at the start over volume at the end; 1 (no concentration) if absent.
        concentration_factor?: Quantity,
        /// Wash volume over volume of the batch; 0 (no wash) if absent.
        diavolumes?: Quantity,
        /// Concentration at the start.
        initial?: Quantity,
    }
}
