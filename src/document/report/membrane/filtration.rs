//! Results on filtration.

use crate::document::declare::results;
use crate::document::input::BlockingWord;
use crate::document::report::Value;

results! {
    /// What each part of the document asked for.
    struct MembraneFiltrationResults {
        /// Rejection of a solute by pores.
        hindrance?: HindranceResult,
        /// Concentration polarization, gel layer, osmotic limitation.
        film?: FilmResult,
        /// Gel concentration of measured fluxes.
        gel_curve?: GelCurveResult,
        /// Resistances in series.
        resistances?: ResistancesResult,
        /// Blocking laws.
        blocking?: Vec<BlockingResult>,
        /// Blocking laws fitted to a curve.
        fouling_test?: FoulingTestResult,
        /// Silt density index.
        silt_density?: SiltDensityResult,
        /// Modified fouling index.
        fouling_index?: FoulingIndexResult,
        /// Batch concentration and diafiltration.
        batch?: BatchResult,
    }
}

results! {
    /// A solute in a pore.
    struct HindranceResult {
        /// Radius of the solute over that of the pore.
        ratio: Value,
        /// Steric partition coefficient Φ.
        partition: Value,
        /// Factors of Dechadilok and Deen for the shape of the pores.
        dechadilok_deen: FactorsResult,
        /// Centerline factors of Bungay and Brenner, for cylinders.
        bungay_brenner?: FactorsResult,
        /// Diffusive factor of Renkin, for cylinders.
        renkin_diffusion?: Value,
        /// Ferry's steric rejection, for cylinders.
        ferry_rejection?: Value,
        /// Zeman and Wales' rejection, for cylinders.
        zeman_wales_rejection?: Value,
        /// Diffusivity in the free liquid, if known.
        diffusivity?: Value,
        /// Péclet number of the pores at the flux, if known.
        peclet?: Value,
        /// Intrinsic rejection at the flux, with the factors of Dechadilok and Deen.
        rejection?: Value,
    }
}

results! {
    /// Hindrance factors, partitioning included.
    struct FactorsResult {
        /// H, on diffusion.
        diffusion: Value,
        /// W, on convection.
        convection: Value,
        /// Rejection at high flux, 1 − W.
        rejection_limit: Value,
    }
}

results! {
    /// A film.
    struct FilmResult {
        /// Rejection relative to the bulk.
        observed_rejection?: Value,
        /// Concentration at the membrane at the flux.
        wall_concentration?: Value,
        /// Concentration at the membrane over that in the bulk.
        polarization?: Value,
        /// Rejection relative to the concentration at the membrane.
        intrinsic_rejection?: Value,
        /// Flux limited by a gel.
        gel_flux?: Value,
        /// Flux limited by the osmotic pressure.
        osmotic?: OsmoticResult,
    }
}

results! {
    /// Flux limited by the osmotic pressure.
    struct OsmoticResult {
        /// Flux.
        flux: Value,
        /// Flux of the pure liquid at the same pressure.
        pure_flux: Value,
        /// Concentration at the membrane.
        wall_concentration: Value,
        /// Concentration of the permeate.
        permeate_concentration: Value,
        /// Osmotic pressure difference over the membrane.
        osmotic_difference: Value,
        /// Rejection relative to the bulk.
        observed_rejection: Value,
    }
}

results! {
    /// A straight line of flux over the logarithm of the concentration.
    struct GelCurveResult {
        /// Mass transfer coefficient.
        mass_transfer_coefficient: Value,
        /// Its standard error.
        mass_transfer_coefficient_error: Value,
        /// Gel concentration.
        gel: Value,
        /// Its standard error.
        gel_error: Value,
        /// Share of the variance explained.
        r_squared: Value,
    }
}

results! {
    /// Resistances in series.
    struct ResistancesResult {
        /// Flux.
        flux: Value,
        /// Sum of the resistances.
        total: Value,
        /// Each resistance.
        parts: Vec<ResistanceResult>,
        /// Specific resistance of the cake, if there is one.
        specific_cake_resistance?: Value,
    }
}

results! {
    /// A resistance.
    struct ResistanceResult {
        /// `membrane`, `cake`, or its name in the document.
        name: String,
        /// Resistance.
        resistance: Value,
        /// Share of the sum.
        share: Value,
    }
}

results! {
    /// A blocking law after a time.
    struct BlockingResult {
        /// The law.
        law: BlockingWord,
        /// Its exponent n.
        exponent: f64,
        /// Flux, at constant pressure.
        flux?: Value,
        /// Flux over the initial one, at constant pressure.
        flux_ratio?: Value,
        /// Pressure difference, at constant flux.
        pressure?: Value,
        /// Volume filtered per area.
        volume: Value,
        /// Relative loss of flux per time at the start, at constant pressure: comparable between laws.
        initial_rate?: Value,
    }
}

results! {
    /// Blocking laws fitted to a curve.
    struct FoulingTestResult {
        /// The law with the least residual.
        best: BlockingWord,
        /// The laws that could be fitted, the best first.
        laws: Vec<BlockingFitResult>,
        /// The exponent as a further parameter, where the points tell it.
        fitted_exponent?: ExponentResult,
    }
}

results! {
    /// A law fitted to a curve.
    struct BlockingFitResult {
        /// The law.
        law: BlockingWord,
        /// Its exponent n.
        exponent: f64,
        /// Its constant.
        constant: Value,
        /// Its standard error.
        constant_error: Value,
        /// Initial flux, at constant pressure.
        initial_flux?: Value,
        /// Its standard error, if it was fitted.
        initial_flux_error?: Value,
        /// Initial pressure difference, at constant flux.
        initial_pressure?: Value,
        /// Its standard error, if it was fitted.
        initial_pressure_error?: Value,
        /// Relative loss of flux per time at the start, at constant pressure: comparable between laws.
        initial_rate?: Value,
        /// Root of the mean square residual, in the unit of the readings' kind.
        rmse: Value,
        /// Share of the variance explained.
        r_squared: Value,
    }
}

results! {
    /// A fitted exponent.
    struct ExponentResult {
        /// Exponent n.
        exponent: Value,
        /// Its standard error.
        exponent_error: Value,
        /// Root of the mean square residual.
        rmse: Value,
        /// Share of the variance explained.
        r_squared: Value,
    }
}

results! {
    /// A silt density test.
    struct SiltDensityResult {
        /// The index: of the longest interval with plugging of at most 75 %, if there is one.
        index?: Value,
        /// The interval of this index.
        interval?: Value,
        /// Each sample.
        samples: Vec<SiltSampleResult>,
    }
}

results! {
    /// A sample.
    struct SiltSampleResult {
        /// Time from the start of the test.
        elapsed: Value,
        /// Plugging, 1 − t₁/t₂.
        plugging: Value,
        /// Index of this interval.
        index: Value,
        /// Whether the plugging is at most 75 %, as the standard asks.
        valid: bool,
    }
}

results! {
    /// A fouling index test.
    struct FoulingIndexResult {
        /// Slope of t/V over V: the index at the conditions of the test.
        slope: Value,
        /// Its standard error.
        slope_error: Value,
        /// Intercept.
        intercept: Value,
        /// Its standard error.
        intercept_error: Value,
        /// Share of the variance explained.
        r_squared: Value,
        /// Points on the line.
        points: usize,
        /// Fouling index I: specific cake resistance times concentration.
        fouling_potential?: Value,
        /// The index at 2 bar, 20 °C and 13.8 cm².
        index?: Value,
        /// Its standard error.
        index_error?: Value,
        /// Resistance of the membrane.
        membrane_resistance?: Value,
    }
}

results! {
    /// A batch.
    struct BatchResult {
        /// Concentration at the end over that at the start.
        concentration_ratio: Value,
        /// Share of the solute that is still in the batch.
        yield_fraction: Value,
        /// Concentration at the end, if that at the start is given.
        concentration?: Value,
    }
}
