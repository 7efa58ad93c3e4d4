//! Forward and pressure-retarded osmosis with internal concentration polarization.

use super::solution::Solution;
use super::transport::{OsmosisMembrane, within};
use crate::error::ErrorKind;
use crate::numeric::root;
use crate::quantity::Quantity as _;
use crate::quantity::{
    Concentration, Diffusivity, Length, MassTransferCoefficient, PowerDensity, Pressure, SoluteFlux,
    VolumeFlux,
};

/// Exponents above this are not needed: no solution is that strong.
const MOST: f64 = 300.0;
/// Steps of the search for the greatest power; each narrows it by the golden section.
const SECTIONS: usize = 80;

/// Which solution the active layer faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActiveLayer {
    /// The feed: the support holds draw solution (FO mode).
    Feed,
    /// The draw solution: the support holds feed (PRO mode).
    Draw,
}

/// A membrane on a porous support between a feed and a draw solution.
///
/// ```text
/// Jw = A (π(c_dm) − π(c_fm) − Δp)      Js = B (c_dm − c_fm)
/// c_dm = c_d exp(−Jw R_d) − (Js/Jw) (1 − exp(−Jw R_d))      c_fm = c_f exp(Jw R_f) + (Js/Jw) (exp(Jw R_f) − 1)
/// active layer facing the feed: R_f = 1/k_f, R_d = S/D + 1/k_d; facing the draw: R_f = S/D + 1/k_f, R_d = 1/k_d
/// ```
///
/// With van 't Hoff's law this is the equation of Yip and Tiraferri. No pressure drop; one salt on both sides.
///
/// # References
/// A. Tiraferri et al., J. Membr. Sci. 444 (2013) 523. doi:10.1016/j.memsci.2013.05.023. N. Y. Yip et al., Environ.
/// Sci. Technol. 45 (2011) 4360. doi:10.1021/es104325z
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ForwardOsmosis {
    /// The active layer; its solute transport is by solution–diffusion.
    pub membrane: OsmosisMembrane,
    /// Structural parameter S of the support: thickness · tortuosity / porosity.
    pub structural_parameter: Length,
    /// Diffusivity of the salt.
    pub diffusivity: Diffusivity,
    /// Which solution the active layer faces.
    pub active_layer: ActiveLayer,
    /// Mass transfer coefficient of the feed; no film if absent.
    pub feed_film: Option<MassTransferCoefficient>,
    /// Mass transfer coefficient of the draw solution; no film if absent.
    pub draw_film: Option<MassTransferCoefficient>,
}

/// Fluxes of forward or pressure-retarded osmosis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ForwardFlux {
    /// Water into the draw solution.
    pub water: VolumeFlux,
    /// Salt into the feed.
    pub reverse_solute: SoluteFlux,
    /// Concentration at the active layer, feed side.
    pub feed_interface: Concentration,
    /// Concentration at the active layer, draw side.
    pub draw_interface: Concentration,
    /// Power per area that the pressure takes up.
    pub power: PowerDensity,
}

/// What belongs to one water flux.
#[derive(Clone, Copy)]
struct Faces {
    solute: f64,
    feed: f64,
    draw: f64,
    /// π(c_dm) − π(c_fm), Pa.
    osmotic: f64,
}

impl ForwardOsmosis {
    /// The resistances of films and support, s/m.
    fn resistances(&self) -> (f64, f64) {
        let support = self.structural_parameter.si() / self.diffusivity.si();
        let film = |k: Option<MassTransferCoefficient>| k.map_or(0.0, |k| 1.0 / k.si());
        let (feed, draw) = (film(self.feed_film), film(self.draw_film));
        match self.active_layer {
            ActiveLayer::Feed => (feed, support + draw),
            ActiveLayer::Draw => (support + feed, draw),
        }
    }

    fn faces(&self, solution: &Solution, feed: f64, draw: f64, flux: f64) -> Faces {
        let (rf, rd) = self.resistances();
        let (up, down) = ((flux * rf).min(MOST), -(flux * rd).min(MOST));
        let b = self.membrane.solute;
        let (grown, thinned) = (feed * libm::exp(up), draw * libm::exp(down));
        let (over, under) = (rf * mean(up), rd * mean(down));
        let solute = b * (thinned - grown) / (1.0 + b * (over + under));
        let (feed, draw) = (grown + solute * over, thinned - solute * under);
        let of = |c: f64| solution.osmotic(solution.molality(c));
        Faces { solute, feed, draw, osmotic: of(draw) - of(feed) }
    }

    /// Fluxes between a feed and a draw solution at a pressure difference (draw over feed).
    ///
    /// ```
    /// use matprop::membrane::{ActiveLayer, ForwardOsmosis, OsmosisMembrane, Solution, SoluteTransport};
    /// use matprop::quantity::*;
    ///
    /// let (a, b) = (HydraulicPermeance::from_si(5.6e-12)?, SolutePermeability::from_m_s(1.1e-7)?);
    /// let process = ForwardOsmosis {
    ///     membrane: OsmosisMembrane::new(a, b, Ratio::new(1.0)?, SoluteTransport::SolutionDiffusion)?,
    ///     structural_parameter: Length::from_um(350.0)?,
    ///     diffusivity: Diffusivity::from_si(1.48e-9)?,
    ///     active_layer: ActiveLayer::Feed,
    ///     feed_film: Some(MassTransferCoefficient::from_m_s(3.85e-5)?),
    ///     draw_film: None,
    /// };
    /// let salt = Solution::vant_hoff(2.0, Temperature::from_celsius(25.0)?)?;
    /// let of = |bar: f64| Concentration::from_si(bar * 1e5 / (2.0 * GAS_CONSTANT * 298.15));
    /// let flux = process.flux(&salt, of(2.5)?, of(46.8)?, Pressure::from_bar(0.0)?)?;
    /// assert!((flux.water.lmh() - 19.702_666).abs() < 1e-6);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `no_osmotic_drive` if water does not flow into the draw solution; `out_of_range` where a solution would be
    /// beyond its model.
    pub fn flux(
        &self,
        solution: &Solution,
        feed: Concentration,
        draw: Concentration,
        pressure: Pressure,
    ) -> Result<ForwardFlux, ErrorKind> {
        within(solution, draw.si())?;
        let flux = self.root(solution, feed.si(), draw.si(), pressure.si()).ok_or_else(|| {
            let of = |c: f64| solution.osmotic(solution.molality(c)) / 1e5;
            ErrorKind::NoOsmoticDrive { draw: of(draw.si()), feed: of(feed.si()), pressure: pressure.bar() }
        })?;
        let faces = self.faces(solution, feed.si(), draw.si(), flux);
        within(solution, faces.feed)?;
        Ok(ForwardFlux {
            water: VolumeFlux::from_si(flux)?,
            reverse_solute: SoluteFlux::from_si(faces.solute)?,
            feed_interface: Concentration::from_si(faces.feed)?,
            draw_interface: Concentration::from_si(faces.draw)?,
            power: PowerDensity::from_si(flux * pressure.si())?,
        })
    }

    /// The water flux, m/s; none where it would not be positive.
    fn root(&self, solution: &Solution, feed: f64, draw: f64, pressure: f64) -> Option<f64> {
        let a = self.membrane.water;
        let excess = |flux: f64| a * (self.faces(solution, feed, draw, flux).osmotic - pressure) - flux;
        let most = a * (solution.osmotic(solution.molality(draw)) - pressure);
        if !(most > 0.0 && excess(0.0) > 0.0) {
            return None;
        }
        root(excess, 0.0, most, 0.0)
    }

    /// The pressure difference at which the power is greatest, and the fluxes there.
    ///
    /// # Errors
    /// As [`ForwardOsmosis::flux`].
    pub fn greatest_power(
        &self,
        solution: &Solution,
        feed: Concentration,
        draw: Concentration,
    ) -> Result<(Pressure, ForwardFlux), ErrorKind> {
        let power = |pressure: f64| {
            self.root(solution, feed.si(), draw.si(), pressure).map_or(0.0, |flux| flux * pressure)
        };
        let golden = 0.5 * (5.0_f64.sqrt() - 1.0);
        let (mut low, mut high) = (0.0, self.faces(solution, feed.si(), draw.si(), 0.0).osmotic.max(0.0));
        let (mut a, mut b) = (high - golden * (high - low), low + golden * (high - low));
        let (mut fa, mut fb) = (power(a), power(b));
        for _ in 0..SECTIONS {
            if fa < fb {
                (low, a, fa) = (a, b, fb);
                b = low + golden * (high - low);
                fb = power(b);
            } else {
                (high, b, fb) = (b, a, fa);
                a = high - golden * (high - low);
                fa = power(a);
            }
        }
        let best = Pressure::from_si(0.5 * (low + high))?;
        Ok((best, self.flux(solution, feed, draw, best)?))
    }
}

/// `(exp(x) − 1)/x`, 1 at 0.
fn mean(x: f64) -> f64 {
    if x == 0.0 { 1.0 } else { libm::expm1(x) / x }
}
