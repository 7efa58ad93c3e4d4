//! A reverse osmosis module: as one average (0D), and along its feed channel (1D).

use super::channel::{FrictionCorrelation, SherwoodCorrelation, pressure_drop};
use super::solution::Solution;
use super::transport::{Film, Local, OsmosisMembrane, above_osmotic, within};
use crate::error::ErrorKind;
use crate::numeric::{Accuracy, gauss, integrate, root, root_near};
use core::cell::Cell;

/// Error allowed along the module, relative to the feed.
const RATING: Accuracy = Accuracy { relative: 1e-8, absolute: 1e-12, steps: 20_000 };
/// The same where permeabilities are sought, so that slopes are smooth.
const FITTING: Accuracy = Accuracy { relative: 1e-11, absolute: 1e-14, steps: 50_000 };
/// The same where an area is sought.
const DESIGN: Accuracy = Accuracy { relative: 1e-13, absolute: 1e-15, steps: 100_000 };
/// Doublings of the area while a recovery is sought.
const DOUBLINGS: usize = 60;
/// Points of Gauss's rule for the least work.
const GAUSS: usize = 24;

/// A flat feed channel with membranes above and below.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct FeedChannel {
    /// m.
    pub(crate) diameter: f64,
    /// m², of the free flow.
    pub(crate) section: f64,
    /// m.
    pub(crate) width: f64,
    /// Pa·s.
    pub(crate) viscosity: f64,
    /// m²/s.
    pub(crate) diffusivity: f64,
    pub(crate) sherwood: Option<SherwoodCorrelation>,
    pub(crate) friction: Option<FrictionCorrelation>,
}

/// A module and its feed, in SI.
#[derive(Clone, Debug)]
pub(crate) struct Module<'a> {
    pub(crate) solution: &'a Solution,
    pub(crate) membrane: OsmosisMembrane,
    pub(crate) film: Film,
    pub(crate) channel: Option<FeedChannel>,
    /// Pressure lost over the module, evenly, Pa.
    pub(crate) drop: f64,
    /// kg/s of water.
    pub(crate) water: f64,
    /// mol/s.
    pub(crate) salt: f64,
    /// Pa.
    pub(crate) pressure: f64,
    /// Pa.
    pub(crate) permeate_pressure: f64,
}

/// Where the feed is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Place {
    /// Fraction of the area passed.
    pub(crate) position: f64,
    /// kg/s of water left.
    pub(crate) water: f64,
    /// mol/s of salt left.
    pub(crate) salt: f64,
    /// Pa.
    pub(crate) pressure: f64,
    pub(crate) local: Local,
}

/// What a module does.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rated {
    /// m².
    pub(crate) area: f64,
    /// kg/s of water in the permeate.
    pub(crate) water: f64,
    /// mol/s of salt in the permeate.
    pub(crate) salt: f64,
    pub(crate) inlet: Place,
    pub(crate) outlet: Place,
    pub(crate) profile: Vec<Place>,
}

impl Module<'_> {
    /// Molality of the bulk where some is left, mol/kg.
    fn bulk(&self, water: f64, salt: f64) -> f64 {
        self.solution.concentration(salt / water)
    }

    /// m³/s of a stream.
    pub(crate) fn volume(&self, water: f64, salt: f64) -> f64 {
        // Without salt the limit of a solution.
        let molality = (salt / water).max(1e-9);
        water * molality / self.solution.concentration(molality)
    }

    /// The film at a place.
    fn film(&self, water: f64, salt: f64) -> Film {
        let Some(channel) = &self.channel else { return self.film };
        let Some(correlation) = channel.sherwood else { return self.film };
        let (re, density) = self.reynolds(channel, water, salt);
        let sc = channel.viscosity / (density * channel.diffusivity);
        Film::Coefficient(correlation.sherwood(re, sc, 0.0) * channel.diffusivity / channel.diameter)
    }

    /// Reynolds number, and density, kg/m³.
    fn reynolds(&self, channel: &FeedChannel, water: f64, salt: f64) -> (f64, f64) {
        let mass = water + salt * self.solution.molar_mass.unwrap_or(0.0);
        let density = mass / self.volume(water, salt);
        (mass * channel.diameter / (channel.section * channel.viscosity), density)
    }

    /// Pressure lost per fraction of the area, Pa.
    fn loss(&self, area: f64, water: f64, salt: f64) -> f64 {
        let Some(channel) = &self.channel else { return self.drop };
        let Some(friction) = channel.friction else { return self.drop };
        let (re, density) = self.reynolds(channel, water, salt);
        let velocity = self.volume(water, salt) / channel.section;
        let length = area / (2.0 * channel.width);
        pressure_drop(friction.darcy(re), length, density, velocity, channel.diameter)
    }

    /// Fluxes at a place, from those at one close by where they are known.
    fn local(&self, water: f64, salt: f64, pressure: f64, near: Option<&Local>) -> Local {
        let (film, bulk) = (self.film(water, salt), self.bulk(water, salt));
        self.membrane.local(self.solution, film, bulk, pressure - self.permeate_pressure, near)
    }

    fn place(&self, position: f64, y: &[f64; 3], near: Option<&Local>) -> Place {
        let (water, salt) = (self.water * (1.0 - y[0]), self.salt - y[1] * self.salt);
        let pressure = self.pressure * y[2];
        Place { position, water, salt, pressure, local: self.local(water, salt, pressure, near) }
    }

    /// The feed must drive water at its entrance.
    pub(crate) fn driven(&self) -> Result<(), ErrorKind> {
        let pressure = self.pressure - self.permeate_pressure;
        above_osmotic(&self.membrane, self.solution, self.film, self.bulk(self.water, self.salt), pressure)
    }

    /// Along the feed channel; the permeate leaves where it forms (cross-flow).
    ///
    /// ```text
    /// dw/da = −ρ_w Jv      ds/da = −Js      dp/da = −f ρ u²/(2 d_h) dL/da
    /// ```
    pub(crate) fn along(&self, area: f64, points: usize) -> Result<Rated, ErrorKind> {
        self.driven()?;
        self.rated(area, points, &RATING)
    }

    /// As [`Module::along`], for the search for a membrane.
    pub(crate) fn fitted(&self, area: f64) -> Result<Rated, ErrorKind> {
        self.driven()?;
        self.rated(area, 0, &FITTING)
    }

    fn rated(&self, area: f64, points: usize, accuracy: &Accuracy) -> Result<Rated, ErrorKind> {
        let mut y = [0.0, 0.0, 1.0];
        let mut profile = Vec::new();
        let steps = points.saturating_sub(1).max(1);
        let inlet = self.place(0.0, &y, None);
        let near = Cell::new(inlet.local);
        if points > 1 {
            profile.push(inlet);
        }
        let slopes = |_: f64, y: &[f64], slope: &mut [f64]| {
            let (water, salt) = (self.water * (1.0 - y[0]), self.salt * (1.0 - y[1]));
            let pressure = self.pressure * y[2];
            if !(water > 0.0) {
                slope.fill(f64::NAN);
                return;
            }
            let local = self.local(water, salt, pressure, Some(&near.get()));
            near.set(local);
            slope[0] = area * local.water * self.solution.water_density / self.water;
            slope[1] = if self.salt > 0.0 { area * local.solute / self.salt } else { 0.0 };
            slope[2] = -self.loss(area, water, salt) / self.pressure;
        };
        for i in 0..steps {
            let ends = (i as f64 / steps as f64, (i + 1) as f64 / steps as f64);
            integrate(slopes, ends, &mut y, accuracy, |_, _| ())
                .map_err(|_| ErrorKind::FeedExhausted { percent: 100.0 * ends.0 })?;
            if points > 1 {
                profile.push(self.place(ends.1, &y, Some(&near.get())));
            }
        }
        let outlet = self.place(1.0, &y, Some(&near.get()));
        for place in [&inlet, &outlet] {
            within(self.solution, place.local.interface)?;
        }
        Ok(Rated { area, water: self.water * y[0], salt: self.salt * y[1], inlet, outlet, profile })
    }

    /// With the mean of the fluxes at inlet and outlet, as many flowsheet programs do.
    pub(crate) fn averaged(&self, area: f64) -> Result<Rated, ErrorKind> {
        self.driven()?;
        let pressure = self.pressure - self.loss(area, self.water, self.salt);
        let inlet = self.place(0.0, &[0.0, 0.0, 1.0], None);
        let density = self.solution.water_density;
        let near = Cell::new(inlet.local);
        let end = |permeate: f64| {
            let water = self.water - permeate;
            let mut salt = (self.salt - 0.5 * area * (inlet.local.solute + near.get().solute)).max(0.0);
            let mut local = self.local(water, salt, pressure, Some(&near.get()));
            for _ in 0..60 {
                let before = salt;
                salt = (self.salt - 0.5 * area * (inlet.local.solute + local.solute)).max(0.0);
                local = self.local(water, salt, pressure, Some(&local));
                if (salt - before).abs() <= 1e-14 * self.salt {
                    break;
                }
            }
            near.set(local);
            Place { position: 1.0, water, salt, pressure, local }
        };
        let lack =
            |permeate: f64| 0.5 * area * density * (inlet.local.water + end(permeate).local.water) - permeate;
        let most = (area * density * inlet.local.water).min(self.water * (1.0 - 1e-9));
        let permeate = root(lack, 0.5 * area * density * inlet.local.water * 0.999_999, most, 0.0);
        let permeate = permeate.ok_or(ErrorKind::FeedExhausted { percent: 50.0 })?;
        let outlet = end(permeate);
        Ok(Rated { area, water: permeate, salt: self.salt - outlet.salt, inlet, outlet, profile: Vec::new() })
    }

    /// Permeate over feed volume.
    pub(crate) fn recovery(&self, rated: &Rated) -> f64 {
        self.volume(rated.water, rated.salt) / self.volume(self.water, self.salt)
    }

    /// The recovery at which the brine, with all salt kept and no polarization, holds the pressure difference; none
    /// where its model does not reach that far.
    pub(crate) fn osmotic_limit(&self, drop: f64) -> Option<f64> {
        if self.salt == 0.0 {
            return None;
        }
        let drive = (self.pressure - drop - self.permeate_pressure) / self.membrane.reflection;
        let top = self.solution.top();
        let most = root(|m| self.solution.osmotic(m) - drive, self.salt / self.water, top, 0.0)?;
        let brine = self.volume(self.salt / most, self.salt);
        Some(1.0 - brine / self.volume(self.water, self.salt))
    }

    /// The area that gives a recovery.
    pub(crate) fn area(&self, recovery: f64, points: usize) -> Result<Rated, ErrorKind> {
        self.driven()?;
        let percent = 100.0 * recovery;
        if let Some(limit) = self.osmotic_limit(self.drop)
            && recovery >= limit
        {
            let cause = "the osmotic pressure of the brine";
            return Err(ErrorKind::RecoveryOutOfReach { recovery: percent, limit: 100.0 * limit, cause });
        }
        let reached = |area: f64, accuracy: &Accuracy| {
            self.rated(area, 0, accuracy).map_or(f64::NAN, |rated| self.recovery(&rated))
        };
        let first = self.place(0.0, &[0.0, 0.0, 1.0], None).local.water;
        let mut low = recovery * self.volume(self.water, self.salt) / first;
        // Fluxes only fall from the inlet on: at least this area.
        let (mut high, mut best) = (low, 0.0_f64);
        for _ in 0..DOUBLINGS {
            high *= 2.0;
            let now = reached(high, &RATING);
            if now.is_nan() || now >= recovery {
                break;
            }
            (low, best) = (high, best.max(now));
            let rated = self.rated(high, 0, &RATING)?;
            if rated.outlet.pressure <= self.permeate_pressure {
                let cause = "the pressure lost along the channel";
                return Err(ErrorKind::RecoveryOutOfReach { recovery: percent, limit: 100.0 * best, cause });
            }
        }
        // Where the feed runs dry the recovery is 1.
        let excess = |area: f64| {
            let reached = reached(area, &RATING);
            if reached.is_nan() { 1.0 - recovery } else { reached - recovery }
        };
        let area =
            root(excess, low * 0.999_999, high, high * 1e-10).ok_or(ErrorKind::RecoveryOutOfReach {
                recovery: percent,
                limit: 100.0 * best,
                cause: "the flux of the last part of the module",
            })?;
        self.refined(area, recovery, points)
    }

    /// An area close to that of a recovery, made exact: recovery rises with area about as the flux at the outlet.
    fn refined(&self, area: f64, recovery: f64, points: usize) -> Result<Rated, ErrorKind> {
        let flux = self.rated(area, 0, &RATING)?.outlet.local.water;
        let excess = |area: f64| {
            self.rated(area, 0, &DESIGN).map_or(f64::NAN, |rated| self.recovery(&rated) - recovery)
        };
        let slope = flux / self.volume(self.water, self.salt);
        let exact = root_near(excess, area, slope, (0.5 * area, 2.0 * area)).unwrap_or(area);
        self.rated(exact, points, &DESIGN)
    }

    /// Least work of a separation, J per m³ of permeate: the osmotic pressure of the brine, all salt kept, averaged over
    /// the permeate.
    pub(crate) fn least_work(&self, recovery: f64) -> f64 {
        let m0 = self.salt / self.water;
        let mean = gauss(GAUSS).into_iter().map(|(x, weight)| {
            let passed = 0.5 * recovery * (1.0 + x);
            0.5 * weight * self.solution.osmotic((m0 / (1.0 - passed)).min(self.solution.top()))
        });
        mean.sum()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{SoluteTransport, SolutionModel};
    use super::*;
    use crate::quantity::{HydraulicPermeance, Quantity as _, Ratio, SolutePermeability, Temperature};

    /// An 8-inch train of seawater: 8 m³/h in a channel of 0.7 mm with correlations.
    fn seawater(solution: &Solution) -> Module<'_> {
        let a = HydraulicPermeance::from_lmh_bar(1.5).unwrap();
        let b = SolutePermeability::from_si(0.1e-3 / 3600.0).unwrap();
        let transport = SoluteTransport::SolutionDiffusion;
        let channel = FeedChannel {
            diameter: 0.9e-3,
            section: 0.0126,
            width: 20.0,
            viscosity: 0.95e-3,
            diffusivity: 1.5e-9,
            sherwood: Some(SherwoodCorrelation::GuillenHoek),
            friction: Some(FrictionCorrelation::SchockMiquel),
        };
        Module {
            solution,
            membrane: OsmosisMembrane::new(a, b, Ratio::new(1.0).unwrap(), transport).unwrap(),
            film: Film::None,
            channel: Some(channel),
            drop: 0.0,
            water: 2.2,
            salt: 2.2 * 0.6,
            pressure: 60e5,
            permeate_pressure: 0.0,
        }
    }

    fn close(a: f64, b: f64, tolerance: f64) {
        assert!((a / b - 1.0).abs() <= tolerance, "{a} {b}");
    }

    #[test]
    fn fluxes_do_not_depend_on_where_the_search_starts() {
        for model in [SolutionModel::PitzerSodiumChloride, SolutionModel::Teos10] {
            let solution = Solution::new(model, Temperature::from_celsius(25.0).unwrap()).unwrap();
            let module = seawater(&solution);
            let start = module.place(0.0, &[0.0, 0.0, 1.0], None).local;
            // The last has next to no flux: salt passes nearly as water does.
            for (passed, pressure) in [(0.0, 60e5), (0.01, 60e5), (0.1, 59e5), (0.3, 58e5), (0.7, 10e5)] {
                let (water, salt) = (module.water * (1.0 - passed), module.salt);
                let far = module.local(water, salt, pressure, None);
                let near = module.local(water, salt, pressure, Some(&start));
                close(near.water, far.water, 1e-12);
                close(near.solute, far.solute, 1e-12);
            }
        }
    }

    #[test]
    fn ratings_agree_with_much_smaller_steps() {
        for model in [SolutionModel::PitzerSodiumChloride, SolutionModel::Teos10] {
            let solution = Solution::new(model, Temperature::from_celsius(25.0).unwrap()).unwrap();
            let module = seawater(&solution);
            let (rated, exact) = (module.along(200.0, 0).unwrap(), module.rated(200.0, 0, &DESIGN).unwrap());
            close(rated.water, exact.water, 1e-8);
            close(rated.salt, exact.salt, 1e-8);
            close(rated.outlet.pressure, exact.outlet.pressure, 1e-8);
            // The area of its recovery is found again.
            close(module.area(module.recovery(&exact), 0).unwrap().area, 200.0, 1e-12);
        }
    }
}
