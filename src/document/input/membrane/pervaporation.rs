//! Pervaporation and vapor permeation.

use crate::document::declare::{input, words};
use crate::document::input::{Items, MembranePervaporationTag};
use crate::document::quantity::Quantity;

input! {
    /// Pervaporation of a liquid, or permeation of a vapor.
    document MembranePervaporationInput(MembranePervaporationTag) {
        /// The components by name or formula.
        components{}: PervaporationComponentInput,
        /// The feed; without it permeances are compared only.
        feed?: PervaporationFeedInput,
        /// Total pressure of the permeate; 0 for a perfect vacuum. Needed with a feed.
        permeate_pressure?: Quantity,
        /// Activity coefficients of a liquid feed; those of the components if absent.
        activity?: ActivityInput,
        /// Temperature the permeances hold at, to move them to that of the feed by their activation energies.
        reference_temperature?: Quantity,
        /// What was measured at this feed: gives permeances.
        measured?: MeasuredFluxInput,
        /// A module with this feed.
        module?: PervaporationModuleInput,
    }
}

input! {
    /// A component.
    struct PervaporationComponentInput {
        /// Molar mass.
        molar_mass: Quantity,
        /// Permeance, by amount of substance.
        permeance?: Quantity,
        /// Permeance, by mass, instead.
        mass_permeance?: Quantity,
        /// Activation energy of the permeance; needs `referenceTemperature`.
        activation_energy?: Quantity,
        /// Vapor pressure by an Antoine equation.
        antoine?: AntoineInput,
        /// Vapor pressure at the temperature of the feed instead.
        saturation_pressure?: Quantity,
        /// Activity coefficient in the feed instead of a model.
        activity_coefficient?: Quantity,
        /// Molar volume of the liquid, for Wilson with energies.
        molar_volume?: Quantity,
        /// Volume parameter r of UNIQUAC.
        r?: Quantity,
        /// Area parameter q of UNIQUAC.
        q?: Quantity,
        /// Area parameter q′ of its residual part, of water and alcohols; `q` if absent.
        residual_q?: Quantity,
        /// Heat of vaporization, for an adiabatic module.
        heat_of_vaporization?: Quantity,
        /// Heat capacity of the liquid, for an adiabatic module.
        heat_capacity?: Quantity,
    }
}

input! {
    /// An Antoine equation log p = A − B/(T + C); a negative B is read as that of A + B/(T + C).
    struct AntoineInput {
        /// The logarithm.
        form: AntoineWord,
        /// A.
        a: Quantity,
        /// B, in `temperatureUnit`.
        b: Quantity,
        /// C, in `temperatureUnit`.
        c: Quantity,
        /// Unit of p, such as `kPa`.
        pressure_unit: String,
        /// Unit of T: `K` or `degC`.
        temperature_unit: String,
        /// Lowest temperature of the fit.
        min_temperature?: Quantity,
        /// Highest temperature of the fit.
        max_temperature?: Quantity,
    }
}

words! {
    /// The logarithm of an Antoine equation.
    enum AntoineWord {
        /// To base 10.
        Log10,
        /// Natural.
        Ln,
    }
}

input! {
    /// A feed.
    struct PervaporationFeedInput {
        /// Liquid (pervaporation) or vapor (vapor permeation); liquid if absent.
        phase?: FeedPhaseWord,
        /// Temperature.
        temperature: Quantity,
        /// Pressure of a vapor.
        pressure?: Quantity,
        /// Mass fractions; one may be `"balance"`.
        mass_fractions{}: Quantity,
        /// Mole fractions instead.
        mole_fractions{}: Quantity,
    }
}

words! {
    /// The phase of a feed.
    enum FeedPhaseWord {
        /// A liquid.
        Liquid,
        /// A vapor.
        Vapor,
    }
}

input! {
    /// A model of activity coefficients.
    struct ActivityInput {
        /// The model.
        model: ActivityWord,
        /// Its constants: each pair of components once.
        pairs?: Items<ActivityPairInput, 1225>,
    }
}

words! {
    /// A model of activity coefficients.
    enum ActivityWord {
        /// γ = 1.
        Ideal,
        /// Those of the components.
        Given,
        /// NRTL.
        Nrtl,
        /// Wilson.
        Wilson,
        /// UNIQUAC.
        Uniquac,
        /// Margules with two constants.
        Margules,
        /// Van Laar.
        VanLaar,
    }
}

input! {
    /// The constants of a pair of components, 1 the first and 2 the second named.
    struct ActivityPairInput {
        /// The two components.
        components: Items<String, 2>,
        /// Energy of the pair, by R T what the model needs: g12 (NRTL), λ12 − λ11 (Wilson), u12 − u22 (UNIQUAC).
        energy12?: Quantity,
        /// The same from the other side.
        energy21?: Quantity,
        /// The dimensionless constant instead, of NRTL also beside the energy (τ12 = a12 + g12/RT): τ12 (NRTL, UNIQUAC), Λ12 (Wilson), A12 (Margules, van Laar).
        constant12?: Quantity,
        /// The same from the other side.
        constant21?: Quantity,
        /// Non-randomness α of NRTL.
        alpha?: Quantity,
    }
}

input! {
    /// Measured fluxes.
    struct MeasuredFluxInput {
        /// Total flux by mass; needs the composition of the permeate.
        mass_flux?: Quantity,
        /// Mass fractions of the permeate; one may be `"balance"`.
        permeate_mass_fractions{}: Quantity,
        /// Mole fractions of the permeate instead.
        permeate_mole_fractions{}: Quantity,
        /// Flux of every component by mass instead of both.
        mass_fluxes{}: Quantity,
    }
}

input! {
    /// A module in cross-flow: the feed along it, the permeate away from it.
    struct PervaporationModuleInput {
        /// Membrane area.
        area: Quantity,
        /// Feed, by mass.
        mass_flow?: Quantity,
        /// Feed, by amount of substance, instead.
        molar_flow?: Quantity,
        /// Isothermal, or cooled by evaporation.
        heat: ModuleHeatWord,
    }
}

words! {
    /// What becomes of the heat of evaporation.
    enum ModuleHeatWord {
        /// It is replaced.
        Isothermal,
        /// It cools the feed.
        Adiabatic,
    }
}
