//! Permeabilities from the datasheet of an element.

use super::module::Module;
use super::solution::Solution;
use super::transport::{CouponResult, Film, OsmosisMembrane, SoluteTransport};
use crate::error::ErrorKind;
use crate::quantity::{Concentration, HydraulicPermeance, Quantity as _, Ratio, SolutePermeability};

/// Newton steps of the search.
const STEPS: usize = 40;
/// Logarithmic change of A and B that ends it.
const CLOSE: f64 = 1e-10;
/// Logarithmic change of A and B for slopes.
const CHANGE: f64 = 1e-5;

/// A test of a whole element, in SI.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ElementTest {
    /// m²; an element of 1 m² where only the flux is known.
    pub(crate) area: f64,
    /// m/s, of permeate.
    pub(crate) flux: f64,
    /// mol/m³.
    pub(crate) feed: f64,
    /// mol/m³.
    pub(crate) permeate: f64,
    /// Pa.
    pub(crate) pressure: f64,
    /// Pa.
    pub(crate) drop: f64,
    pub(crate) recovery: f64,
    pub(crate) film: Film,
}

impl ElementTest {
    /// The module that this test ran, with a membrane.
    fn module<'a>(&self, solution: &'a Solution, a: f64, b: f64) -> Result<Module<'a>, ErrorKind> {
        let membrane = OsmosisMembrane::new(
            HydraulicPermeance::from_si(a)?,
            SolutePermeability::from_si(b)?,
            Ratio::new(1.0)?,
            SoluteTransport::SolutionDiffusion,
        )?;
        let flow = self.flux * self.area / self.recovery;
        let molality = solution.molality(self.feed).max(1e-9);
        let water = flow * solution.concentration(molality) / molality;
        Ok(Module {
            solution,
            membrane,
            film: self.film,
            channel: None,
            drop: self.drop,
            water,
            salt: water * molality,
            pressure: self.pressure,
            permeate_pressure: 0.0,
        })
    }

    /// Flux and permeate of the element relative to those measured, as logarithms.
    fn misfit(&self, solution: &Solution, a: f64, b: f64) -> Result<[f64; 2], ErrorKind> {
        let module = self.module(solution, a, b)?;
        let rated = module.fitted(self.area)?;
        let volume = module.volume(rated.water, rated.salt);
        Ok([libm::log(volume / (self.flux * self.area)), libm::log(rated.salt / volume / self.permeate)])
    }

    /// A and B with which the integral along the element gives the permeate that was measured; from a first guess.
    ///
    /// Newton's method in log A and log B.
    pub(crate) fn evaluate(&self, solution: &Solution, guess: (f64, f64)) -> Result<CouponResult, ErrorKind> {
        let (mut a, mut b) = (libm::log(guess.0), libm::log(guess.1));
        let of = |a: f64, b: f64| self.misfit(solution, libm::exp(a), libm::exp(b));
        for _ in 0..STEPS {
            let [f, g] = of(a, b)?;
            let [fa, ga] = of(a + CHANGE, b)?;
            let [fb, gb] = of(a, b + CHANGE)?;
            let (fa, ga) = ((fa - f) / CHANGE, (ga - g) / CHANGE);
            let (fb, gb) = ((fb - f) / CHANGE, (gb - g) / CHANGE);
            let det = fa * gb - fb * ga;
            let da = ((g * fb - f * gb) / det).clamp(-1.0, 1.0);
            let db = ((f * ga - g * fa) / det).clamp(-1.0, 1.0);
            if !(da.is_finite() && db.is_finite()) {
                return Err(ErrorKind::Unsolved { what: "A and B of the test" });
            }
            (a, b) = (a + da, b + db);
            if da.abs().max(db.abs()) < CLOSE {
                let module = self.module(solution, libm::exp(a), libm::exp(b))?;
                let rated = module.fitted(self.area)?;
                return Ok(CouponResult {
                    water: HydraulicPermeance::from_si(libm::exp(a))?,
                    solute: SolutePermeability::from_si(libm::exp(b))?,
                    interface: Concentration::from_si(rated.inlet.local.interface)?,
                });
            }
        }
        Err(ErrorKind::Unsolved { what: "A and B of the test" })
    }
}
