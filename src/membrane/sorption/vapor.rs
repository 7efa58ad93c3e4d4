//! Permeation of vapors that swell a polymer.

use super::flory_huggins::FloryHuggins;
use super::ruled;
use crate::error::ErrorKind;
use crate::membrane::transport::Transport;
use crate::quantity::{Diffusivity, Length, MolarFlux, MolarVolume, Permeance, Pressure, Quantity};

/// Activity up to which an isotherm is followed; beyond it goes on along its slope, so that steps of a solver may pass it.
const LAST_ACTIVITY: f64 = 1.0 - 1e-6;
/// Steps of the check that the activity grows with the volume fraction.
const STEPS: u32 = 2000;

/// How a vapor sorbs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum VaporSorption {
    /// Flory–Huggins.
    FloryHuggins(FloryHuggins),
    /// Engaged species induced clustering.
    Ensic {
        /// Affinity for penetrant that sorbed before.
        ks: f64,
        /// Affinity for the polymer.
        kp: f64,
    },
}

/// A vapor that sorbs in a polymer and diffuses there, as if alone.
///
/// ```text
/// N = D (c1 − c2)/L        c = v/((1 − v) V)
/// ```
///
/// | symbol | meaning                                                           | SI     |
/// |--------|-------------------------------------------------------------------|--------|
/// | `c`    | amount per volume of dry polymer, at the activity p/p_sat         | mol/m³ |
/// | `v`    | volume fraction of the penetrant by the model of sorption         | 1      |
/// | `V`    | molar volume of the penetrant as a liquid                         | m³/mol |
/// | `D`    | diffusivity, constant, referred to the dry film                   | m²/s   |
/// | `L`    | thickness of the dry film                                         | m      |
///
/// Both concentration and thickness are those of the polymer before it swells, so that the film need not be followed as it
/// swells. For ENSIC `v/(1 − v) = (kp/ks) (exp((ks − kp) a) − 1)`. Up to saturation: an activity above 1 is a liquid.
///
/// # References
/// J. G. Wijmans, R. W. Baker, J. Membr. Sci. 107 (1995) 1. doi:10.1016/0376-7388(95)00102-I
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SwellingVapor {
    sorption: VaporSorption,
    saturation: f64,
    /// D/V, mol/(m·s).
    rate: f64,
    /// v/(1 − v) at the last activity and its slope there, for Flory–Huggins; and ln v at the last activity.
    last: [f64; 3],
}

impl SwellingVapor {
    /// From its sorption, saturation pressure, molar volume as a liquid and diffusivity.
    ///
    /// ```
    /// use matprop::membrane::sorption::{SwellingVapor, VaporSorption};
    /// use matprop::quantity::*;
    ///
    /// let water = SwellingVapor::new(
    ///     VaporSorption::Ensic { ks: 1.8, kp: 0.12 },
    ///     Pressure::from_pa(3169.0)?,
    ///     MolarVolume::from_si(18.07e-6)?,
    ///     Diffusivity::from_si(1e-11)?,
    /// )?;
    /// let flux = water.flux(Length::from_um(1.0)?, Pressure::from_pa(0.6 * 3169.0)?, Pressure::from_pa(0.0)?)?;
    /// let dry = 0.1039488240845542 / (1.0 - 0.1039488240845542);
    /// assert!((flux.mol_m2_s() - 1e-11 / 1e-6 * dry / 18.07e-6).abs() < 1e-13);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` unless 0 < kp < ks, and unless the activity grows with the volume fraction up to saturation.
    pub fn new(
        sorption: VaporSorption,
        saturation: Pressure,
        molar_volume: MolarVolume,
        diffusivity: Diffusivity,
    ) -> Result<Self, ErrorKind> {
        ruled("saturation pressure", saturation.si(), "Pa", "above 0", saturation.si() > 0.0)?;
        let rate = diffusivity.si() / molar_volume.si();
        ruled("diffusivity over molar volume", rate, "mol/(m.s)", "above 0", rate > 0.0)?;
        let last = match sorption {
            VaporSorption::Ensic { ks, kp } => {
                super::ensic(ks, kp, 1.0)?;
                [0.0; 3]
            }
            VaporSorption::FloryHuggins(model) => last_of(&model)?,
        };
        Ok(Self { sorption, saturation: saturation.si(), rate, last })
    }

    /// Flux from its partial pressures on both sides of a film.
    ///
    /// # Errors
    /// `out_of_range` for a pressure above saturation, and if the vapor would flow back.
    pub fn flux(
        &self,
        thickness: Length,
        feed: Pressure,
        permeate: Pressure,
    ) -> Result<MolarFlux, ErrorKind> {
        for p in [feed, permeate] {
            self.gaseous(p.si())?;
        }
        MolarFlux::from_si(self.potential(feed.si(), permeate.si()) / thickness.si())
    }

    /// Whether it does not condense at a partial pressure, Pa.
    pub(crate) fn gaseous(&self, p: f64) -> Result<(), ErrorKind> {
        let a = p / self.saturation;
        // What a balance of flows leaves of rounding is no liquid.
        ruled("activity", a, "1", "0 to 1: the vapor does not condense", (0.0..=1.0 + 1e-12).contains(&a))?;
        Ok(())
    }

    /// Flux · thickness, mol/(m·s), in either direction.
    fn potential(&self, feed: f64, permeate: f64) -> f64 {
        self.rate * (self.dry(feed / self.saturation) - self.dry(permeate / self.saturation))
    }

    /// v/(1 − v): volume of penetrant per volume of dry polymer.
    fn dry(&self, a: f64) -> f64 {
        match self.sorption {
            VaporSorption::Ensic { ks, kp } => kp / ks * libm::expm1((ks - kp) * a),
            VaporSorption::FloryHuggins(model) => {
                let [most, slope, ln_v] = self.last;
                if a > LAST_ACTIVITY {
                    return most + slope * (a - LAST_ACTIVITY);
                }
                // A trial of a solver may pass 0, along the slope there.
                if a <= 0.0 {
                    return a * libm::exp(-model.log_dilute());
                }
                let v = libm::exp(model.log_fraction(libm::log(a), ln_v));
                v / (1.0 - v)
            }
        }
    }
}

/// v/(1 − v) at the last activity, its slope there, and ln v.
fn last_of(model: &FloryHuggins) -> Result<[f64; 3], ErrorKind> {
    let v = model.volume_fraction(LAST_ACTIVITY)?.si();
    let ln_v = libm::log(v);
    let lowest = ln_v - 5.0;
    let mut before = f64::NEG_INFINITY;
    let mut grows = true;
    for step in 0..=STEPS {
        let next = model.log_activity(libm::exp(lowest + 5.0 * f64::from(step) / f64::from(STEPS)));
        grows &= next > before;
        before = next;
    }
    let rule = "such that the activity grows with the volume fraction up to saturation";
    ruled("interaction parameter chi", model.chi_at(v), "1", rule, grows)?;
    let least = model.volume_fraction(LAST_ACTIVITY - 1e-6)?.si();
    let dry = |v: f64| v / (1.0 - v);
    Ok([dry(v), (dry(v) - dry(least)) / 1e-6, ln_v])
}

/// How one gas of a film passes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Passage {
    /// At a constant permeance.
    Constant(Permeance),
    /// Not at all.
    Stopped,
    /// As a vapor that swells the film.
    Vapor(SwellingVapor),
}

/// A film that gases and vapors pass independently.
#[derive(Clone, Debug, PartialEq)]
pub struct VaporFilm {
    gases: Vec<Passage>,
    thickness: f64,
}

impl VaporFilm {
    /// The number of gases.
    pub(crate) fn count(&self) -> usize {
        self.gases.len()
    }

    /// From how each gas passes it, and its dry thickness.
    pub fn new(gases: Vec<Passage>, thickness: Length) -> Self {
        Self { gases, thickness: thickness.si() }
    }
}

impl Transport for VaporFilm {
    fn fluxes(&self, feed: &[f64], permeate: &[f64], fluxes: &mut [f64]) {
        for (((flux, gas), high), low) in fluxes.iter_mut().zip(&self.gases).zip(feed).zip(permeate) {
            *flux = match gas {
                Passage::Constant(q) => q.si() * (high - low),
                Passage::Stopped => 0.0,
                Passage::Vapor(vapor) => vapor.potential(*high, *low) / self.thickness,
            };
        }
    }

    fn stops(&self, gas: usize) -> bool {
        self.gases.get(gas) == Some(&Passage::Stopped)
    }

    fn holds(&self, pressures: &[f64]) -> Result<(), (usize, ErrorKind)> {
        for (i, (gas, p)) in self.gases.iter().zip(pressures).enumerate() {
            if let Passage::Vapor(vapor) = gas {
                vapor.gaseous(*p).map_err(|kind| (i, kind))?;
            }
        }
        Ok(())
    }
}
