//! Hydrogen through metals: Sieverts' law.

use crate::error::{ErrorKind, Suffix};
use crate::membrane::transport::Transport;
use crate::model::Model;
use crate::quantity::{Length, MolarFlow, MolarFlux, Pressure, Quantity, SievertsPermeability};

/// The cards of metal membranes.
pub mod models {
    use super::Model;

    /// Sieverts' law.
    pub const SIEVERTS: Model = Model {
        id: "membrane.sieverts",
        name: "Sieverts' law",
        equation: "J = (P/L) (p1^n - p2^n), n = 0.5; through a tube F = 2 pi l P (p1^n - p2^n)/ln(ro/ri)",
        reference: "A. Alraeesi, T. Gardner, Membranes 11 (2021) 778, doi:10.3390/membranes11100778",
        validity: "dense metal, diffusion of atoms through the bulk limits (n = 0.5); surface reactions, gas films and supports raise the fitted n towards 1; one hydride phase: palladium above about 300 degC",
    };
    /// Permeability over temperature.
    pub const METAL_ARRHENIUS: Model = Model {
        id: "membrane.metal_arrhenius",
        name: "Hydrogen permeability over temperature",
        equation: "P = P0 exp(-E/(R T))",
        reference: "A. Alraeesi, T. Gardner, Membranes 11 (2021) 778, doi:10.3390/membranes11100778",
        validity: "the range of temperatures over which P0 and E were fitted, without a change of phase",
    };
    /// Permeability from diffusion and solubility.
    pub const METAL_DIFFUSION: Model = Model {
        id: "membrane.metal_diffusion",
        name: "Hydrogen permeability from diffusivity and Sieverts' constant",
        equation: "P = D K/2, concentration of atoms c_H = K sqrt(p)",
        reference: "A. Alraeesi, T. Gardner, Membranes 11 (2021) 778, doi:10.3390/membranes11100778",
        validity: "dilute solution of hydrogen atoms; two atoms make up one molecule",
    };
    /// All of them.
    pub const ALL: [Model; 3] = [SIEVERTS, METAL_ARRHENIUS, METAL_DIFFUSION];
}

/// A metal film that lets hydrogen through.
///
/// ```text
/// J = (P/L) (p1ⁿ − p2ⁿ)
/// ```
///
/// | symbol | meaning                                                        | SI             |
/// |--------|----------------------------------------------------------------|----------------|
/// | `P`    | permeability at this temperature                               | mol/(m·s·Paⁿ)  |
/// | `n`    | 0.5 where diffusion of atoms limits (Sieverts), up to 1 where the surface does | 1 |
/// | `L`    | thickness                                                      | m              |
///
/// # References
/// A. Alraeesi, T. Gardner, Membranes 11 (2021) 778. doi:10.3390/membranes11100778
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MetalFilm {
    permeance: f64,
    exponent: f64,
}

/// A tube of metal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tube {
    /// Length.
    pub length: Length,
    /// Inner diameter.
    pub inner_diameter: Length,
    /// Outer diameter.
    pub outer_diameter: Length,
}

impl MetalFilm {
    /// From its permeability at this temperature, the exponent n and the thickness.
    ///
    /// ```
    /// use matprop::membrane::metal::MetalFilm;
    /// use matprop::quantity::{Length, Pressure, Quantity, SievertsPermeability};
    ///
    /// let film = MetalFilm::new(SievertsPermeability::from_si(1e-8)?, 0.5, Length::from_um(10.0)?)?;
    /// let j = film.flux(Pressure::from_pa(250_000.0)?, Pressure::from_pa(90_000.0)?)?;
    /// assert!((j.mol_m2_s() - 1e-3 * (500.0 - 300.0)).abs() < 1e-15);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` unless n is above 0 and at most 1.
    pub fn new(
        permeability: SievertsPermeability,
        exponent: f64,
        thickness: Length,
    ) -> Result<Self, ErrorKind> {
        if !exponent.is_finite() {
            return Err(ErrorKind::NotFinite { quantity: "exponent n" });
        }
        if !(exponent > 0.0 && exponent <= 1.0) {
            let rule = "above 0 and at most 1; 0.5 is Sieverts' law";
            let (quantity, value, unit) = ("exponent n", exponent, Suffix("1"));
            return Err(ErrorKind::OutOfRange { quantity, value, unit, rule });
        }
        let permeance = permeability.si() / thickness.si();
        if !permeance.is_finite() {
            return Err(ErrorKind::NotFinite { quantity: "permeance" });
        }
        Ok(Self { permeance, exponent })
    }

    /// P/L, mol/(m²·s·Paⁿ).
    pub fn permeance(&self) -> f64 {
        self.permeance
    }

    /// Flux of hydrogen molecules from its partial pressures on both sides.
    ///
    /// # Errors
    /// `out_of_range` if hydrogen would flow back.
    pub fn flux(&self, feed: Pressure, permeate: Pressure) -> Result<MolarFlux, ErrorKind> {
        MolarFlux::from_si(self.flow(feed.si(), permeate.si()))
    }

    /// Flow of hydrogen molecules through the wall of a tube.
    ///
    /// ```text
    /// F = 2π l P (p1ⁿ − p2ⁿ) / ln(ro/ri)
    /// ```
    ///
    /// The film of the same permeability has thickness 1 m: [`MetalFilm::permeance`] is P then.
    ///
    /// # Errors
    /// `out_of_range` unless the outer diameter is above the inner one.
    ///
    /// # References
    /// N. Itoh, AIChE J. 33 (1987) 1576, p. 1577. doi:10.1002/aic.690330921
    pub fn tube_flow(&self, tube: &Tube, feed: Pressure, permeate: Pressure) -> Result<MolarFlow, ErrorKind> {
        let ratio = tube.outer_diameter.si() / tube.inner_diameter.si();
        if !(ratio > 1.0) {
            let (quantity, value, unit) = ("outer diameter", tube.outer_diameter.si() * 1e3, Suffix("mm"));
            return Err(ErrorKind::OutOfRange { quantity, value, unit, rule: "above the inner one" });
        }
        let shape = 2.0 * core::f64::consts::PI * tube.length.si() / libm::log(ratio);
        MolarFlow::from_si(shape * self.flow(feed.si(), permeate.si()))
    }

    /// Flux in either direction, mol/(m²·s).
    fn flow(&self, feed: f64, permeate: f64) -> f64 {
        let power = |p: f64| if self.exponent == 0.5 { p.sqrt() } else { libm::pow(p, self.exponent) };
        self.permeance * (power(feed) - power(permeate))
    }
}

/// A metal film among gases of which one, hydrogen, permeates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HydrogenFilm {
    /// The film.
    pub film: MetalFilm,
    /// The place of hydrogen among the components.
    pub hydrogen: usize,
    /// The number of components.
    pub components: usize,
}

impl Transport for HydrogenFilm {
    fn fluxes(&self, feed: &[f64], permeate: &[f64], fluxes: &mut [f64]) {
        fluxes.fill(0.0);
        if let (Some(flux), Some(high), Some(low)) =
            (fluxes.get_mut(self.hydrogen), feed.get(self.hydrogen), permeate.get(self.hydrogen))
        {
            *flux = self.film.flow(*high, *low);
        }
    }

    fn stops(&self, gas: usize) -> bool {
        gas != self.hydrogen
    }

    fn order(&self, _: usize) -> f64 {
        self.film.exponent
    }
}
