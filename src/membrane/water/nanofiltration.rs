//! Nanofiltration by steric, Donnan and dielectric exclusion (DSPM-DE).

use super::osmotic::permittivity;
use crate::error::{ErrorKind, Suffix};
use crate::membrane::filtration::{DECHADILOK_DEEN_LIMIT, HindranceModel, hindrance};
use crate::numeric::{Accuracy, integrate, lu::solution, root};
use crate::quantity::{
    Concentration, Diffusivity, FixedCharge, GAS_CONSTANT, Length, Quantity as _, Ratio, Temperature,
};

/// The elementary charge, C, and the Boltzmann constant, J/K: exact since the SI of 2019.
const ELEMENTARY: f64 = 1.602_176_634e-19;
const BOLTZMANN: f64 = 1.380_649e-23;
/// Permittivity of vacuum, F/m (CODATA 2018).
const VACUUM: f64 = 8.854_187_812_8e-12;
/// Charges of a feed that do not balance are refused above this fraction.
const NEUTRAL: f64 = 1e-6;
/// The steps along pore and film.
const ALONG: Accuracy = Accuracy { relative: 1e-10, absolute: 1e-12, steps: 5_000 };
/// Newton steps at one flux, and their length at the end, in logarithms.
const STEPS: usize = 40;
const CLOSE: f64 = 1e-11;
/// Fluxes on the way from rest to the one asked for.
const STAGES: usize = 400;

/// An ion, or with charge 0 a neutral solute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ion {
    /// Charge number z, with its sign.
    pub charge: i32,
    /// Concentration in the feed.
    pub feed: Concentration,
    /// Diffusivity in water.
    pub diffusivity: Diffusivity,
    /// Radius as Stokes's law gives it.
    pub stokes_radius: Length,
}

/// A nanofiltration membrane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NanofiltrationMembrane {
    /// Radius of the pores.
    pub pore_radius: Length,
    /// Thickness of the active layer over its porosity.
    pub effective_thickness: Length,
    /// Charges fixed in the pores, per volume of pore and with their sign.
    pub fixed_charge: FixedCharge,
    /// Relative permittivity in the pores; no dielectric exclusion if absent.
    pub pore_permittivity: Option<Ratio>,
}

/// How one ion is shut out and slowed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exclusion {
    /// Steric partition coefficient Φ.
    pub steric: f64,
    /// Factor of Born's energy.
    pub born: f64,
    /// Factor Kd on the diffusivity.
    pub diffusion: f64,
    /// Factor Kc on the velocity.
    pub convection: f64,
}

/// What one ion does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct IonState {
    pub(crate) interface: f64,
    pub(crate) entrance: f64,
    pub(crate) exit: f64,
    pub(crate) permeate: f64,
}

/// A membrane at work, SI.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Filtered {
    /// m/s.
    pub(crate) flux: f64,
    pub(crate) ions: Vec<IonState>,
    /// Donnan potentials of entrance and exit, and the potential over the pore, in units of RT/F.
    pub(crate) donnan: [f64; 2],
    pub(crate) pore_potential: f64,
    /// Osmotic pressure of the ideal solutions, membrane less permeate, Pa.
    pub(crate) osmotic: f64,
}

/// The extended Nernst–Planck equation in film and pore, and Donnan equilibria with steric and dielectric exclusion at
/// both ends of the pore.
///
/// ```text
/// c_pore = c Φ exp(−ΔW/kT) exp(−z ψ_D)      Φ = (1 − λ)²,  ΔW = z² e²/(8 π ε₀ r_s) (1/ε_pore − 1/ε_water)
/// Jv c_p = −Kd D dc/dx − z Kd D c dψ/dx + Kc Jv c      Σ z c + X = 0 in the pore, Σ z c = 0 outside
/// ```
///
/// Integrated from the permeate to the feed, which is stable at every flux; the permeate is found by Newton's method
/// in logarithms, followed from rest to the flux asked for.
///
/// # References
/// W. R. Bowen, J. S. Welfoot, Chem. Eng. Sci. 57 (2002) 1121. doi:10.1016/S0009-2509(01)00413-4. V. Geraldes, A. M.
/// Brites Alves, J. Membr. Sci. 321 (2008) 172. doi:10.1016/j.memsci.2008.04.054
#[derive(Clone, Debug)]
pub(crate) struct Nanofiltration {
    z: Vec<f64>,
    feed: Vec<f64>,
    bulk_diffusivity: Vec<f64>,
    pore_diffusivity: Vec<f64>,
    convection: Vec<f64>,
    partition: Vec<f64>,
    pub(crate) exclusions: Vec<Exclusion>,
    /// m.
    thickness: f64,
    /// m.
    film: f64,
    /// mol/m³.
    charge: f64,
    /// K.
    temperature: f64,
}

/// Steric and dielectric exclusion and hindrance of an ion.
///
/// ```
/// use matprop::membrane::{Ion, NanofiltrationMembrane, exclusion};
/// use matprop::quantity::*;
///
/// let sodium = Ion {
///     charge: 1,
///     feed: Concentration::from_mol_l(0.1)?,
///     diffusivity: Diffusivity::from_si(1.33e-9)?,
///     stokes_radius: Length::from_si(0.184e-9)?,
/// };
/// let membrane = NanofiltrationMembrane {
///     pore_radius: Length::from_si(0.5e-9)?,
///     effective_thickness: Length::from_um(1.33)?,
///     fixed_charge: FixedCharge::from_mol_m3(-27.0)?,
///     pore_permittivity: None,
/// };
/// let found = exclusion(&sodium, &membrane, Temperature::from_celsius(25.0)?)?;
/// assert!((found.steric - 0.399_424).abs() < 1e-6 && found.born == 1.0);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for an ion above 0.95 of the pore radius, or a permittivity below 1.
pub fn exclusion(
    ion: &Ion,
    membrane: &NanofiltrationMembrane,
    temperature: Temperature,
) -> Result<Exclusion, ErrorKind> {
    let lambda = ion.stokes_radius.si() / membrane.pore_radius.si();
    if !(lambda <= DECHADILOK_DEEN_LIMIT) {
        let (quantity, rule) =
            ("Stokes radius over the pore radius", "0.95 or less: larger ones do not enter");
        return Err(ErrorKind::OutOfRange { quantity, value: lambda, unit: Suffix("1"), rule });
    }
    let factors = hindrance(HindranceModel::DechadilokDeen, Ratio::from_si(lambda)?)?;
    let born = match membrane.pore_permittivity {
        None => 1.0,
        Some(pore) => {
            if !(pore.si() >= 1.0) {
                let (quantity, rule) = ("relative permittivity in the pore", "1 (vacuum) or more");
                return Err(ErrorKind::OutOfRange { quantity, value: pore.si(), unit: Suffix("1"), rule });
            }
            let (z, t) = (f64::from(ion.charge), temperature.si());
            let charge = z * z * ELEMENTARY * ELEMENTARY
                / (8.0 * core::f64::consts::PI * VACUUM * ion.stokes_radius.si());
            libm::exp(-charge * (1.0 / pore.si() - 1.0 / permittivity(t)) / (BOLTZMANN * t))
        }
    };
    Ok(Exclusion {
        steric: factors.partition,
        born,
        diffusion: factors.diffusion / factors.partition,
        convection: factors.convection / factors.partition,
    })
}

impl Nanofiltration {
    /// A membrane, a feed and a film of stagnant solution, m.
    ///
    /// # Errors
    /// `out_of_range` where the charges of the feed do not balance, or an ion does not fit the pore.
    pub(crate) fn new(
        membrane: &NanofiltrationMembrane,
        ions: &[Ion],
        film: f64,
        temperature: Temperature,
    ) -> Result<Self, ErrorKind> {
        let z: Vec<f64> = ions.iter().map(|ion| f64::from(ion.charge)).collect();
        let feed: Vec<f64> = ions.iter().map(|ion| ion.feed.si()).collect();
        let (net, all) = charges(&z, &feed);
        if net.abs() > NEUTRAL * all {
            let rule = "0: the charges of anions and cations must balance; correct a concentration or add the missing ion";
            let quantity = "sum of charge times concentration over that of its sizes";
            return Err(ErrorKind::OutOfRange { quantity, value: net / all, unit: Suffix("1"), rule });
        }
        let charge = membrane.fixed_charge.si();
        if charge != 0.0 && all == 0.0 {
            let (quantity, rule) = ("fixed charge", "0 where no ion can balance it");
            return Err(ErrorKind::OutOfRange { quantity, value: charge, unit: Suffix("mol/m3"), rule });
        }
        let exclusions: Vec<Exclusion> =
            ions.iter().map(|ion| exclusion(ion, membrane, temperature)).collect::<Result<_, _>>()?;
        let bulk: Vec<f64> = ions.iter().map(|ion| ion.diffusivity.si()).collect();
        Ok(Self {
            pore_diffusivity: bulk.iter().zip(&exclusions).map(|(d, e)| d * e.diffusion).collect(),
            convection: exclusions.iter().map(|e| e.convection).collect(),
            partition: exclusions.iter().map(|e| e.steric * e.born).collect(),
            z,
            feed,
            bulk_diffusivity: bulk,
            exclusions,
            thickness: membrane.effective_thickness.si(),
            film,
            charge,
            temperature: temperature.si(),
        })
    }

    /// The state that goes with a permeate; the last column is the bulk of the feed.
    fn traced(&self, flux: f64, permeate: &[f64]) -> Option<(Filtered, Vec<f64>)> {
        let inverse: Vec<f64> = self.partition.iter().map(|p| 1.0 / p).collect();
        let (out, exit) = self.equilibrium(permeate, &self.partition, self.charge)?;
        let ones = vec![1.0; self.z.len()];
        let (entrance, pore) =
            self.back(&exit, permeate, flux, (&self.pore_diffusivity, &self.convection), self.thickness)?;
        let (inward, interface) = self.equilibrium(&entrance, &inverse, 0.0)?;
        let (bulk, _) = if self.film > 0.0 {
            self.back(&interface, permeate, flux, (&self.bulk_diffusivity, &ones), self.film)?
        } else {
            (interface.clone(), 0.0)
        };
        let difference: f64 = interface.iter().zip(permeate).map(|(m, p)| m - p).sum();
        let ions = (0..self.z.len()).map(|i| IonState {
            interface: interface[i],
            entrance: entrance[i],
            exit: exit[i],
            permeate: permeate[i],
        });
        let filtered = Filtered {
            flux,
            ions: ions.collect(),
            donnan: [-inward, out],
            pore_potential: pore,
            osmotic: GAS_CONSTANT * self.temperature * difference,
        };
        Some((filtered, bulk))
    }

    /// Potential, in RT/F, and concentrations across a step of partition coefficients, so that charges and `fixed`
    /// balance behind it.
    fn equilibrium(&self, c: &[f64], partition: &[f64], fixed: f64) -> Option<(f64, Vec<f64>)> {
        let behind = |psi: f64, i: usize| c[i] * partition[i] * libm::exp(-self.z[i] * psi);
        let ionic = (0..c.len()).any(|i| self.z[i] != 0.0 && c[i] > 0.0);
        let net = |psi: f64| (0..c.len()).map(|i| self.z[i] * behind(psi, i)).sum::<f64>() + fixed;
        let mut reach = 1.0;
        while ionic && !(net(-reach) > 0.0 && net(reach) < 0.0) {
            reach *= 2.0;
            if reach > 512.0 {
                return None;
            }
        }
        let psi = if ionic { root(net, -reach, reach, 0.0)? } else { 0.0 };
        Some((psi, (0..c.len()).map(|i| behind(psi, i)).collect()))
    }

    /// Concentrations a thickness upstream, and the potential over it, in RT/F.
    fn back(
        &self,
        from: &[f64],
        permeate: &[f64],
        flux: f64,
        (diffusivity, convection): (&[f64], &[f64]),
        thickness: f64,
    ) -> Option<(Vec<f64>, f64)> {
        let n = from.len();
        let scale = from.iter().fold(0.0_f64, |most, c| most.max(*c));
        let mut y: Vec<f64> = from.iter().map(|c| c / scale).collect();
        y.push(0.0);
        let slopes = |_: f64, y: &[f64], slope: &mut [f64]| {
            let drag =
                |i: usize| flux * thickness / diffusivity[i] * (convection[i] * y[i] - permeate[i] / scale);
            let (mut pulled, mut carried) = (0.0, 0.0);
            for i in 0..n {
                pulled += self.z[i] * drag(i);
                carried += self.z[i] * self.z[i] * y[i];
            }
            let field = if carried > 0.0 { pulled / carried } else { 0.0 };
            for i in 0..n {
                slope[i] = drag(i) - self.z[i] * y[i] * field;
            }
            slope[n] = field;
        };
        integrate(slopes, (1.0, 0.0), &mut y, &ALONG, |_, _| ()).ok()?;
        let potential = -y.pop()?;
        let good = y.iter().all(|c| c.is_finite() && *c > 0.0);
        good.then(|| (y.iter().map(|c| c * scale).collect(), potential))
    }

    /// What is wrong with a permeate, in logarithms: each bulk concentration but that of `held`, and its charge there.
    fn misfit(&self, flux: f64, logs: &[f64], held: Option<usize>) -> Option<Vec<f64>> {
        let permeate: Vec<f64> = logs.iter().map(|u| libm::exp(*u)).collect();
        let (_, bulk) = self.traced(flux, &permeate)?;
        let mut misfit: Vec<f64> = bulk.iter().zip(&self.feed).map(|(a, b)| libm::log(a / b)).collect();
        if let Some(held) = held {
            let (net, all) = charges(&self.z, &permeate);
            misfit[held] = net / all;
        }
        misfit.iter().all(|f| f.is_finite()).then_some(misfit)
    }

    /// Newton's method from a permeate, in logarithms.
    fn newton(&self, flux: f64, start: &[f64], held: Option<usize>) -> Option<Vec<f64>> {
        const CHANGE: f64 = 1e-6;
        let n = start.len();
        let mut logs = start.to_vec();
        for _ in 0..STEPS {
            let misfit = self.misfit(flux, &logs, held)?;
            let mut matrix = vec![vec![0.0; n + 1]; n];
            for j in 0..n {
                let mut moved = logs.clone();
                moved[j] += CHANGE;
                let other = self.misfit(flux, &moved, held)?;
                for i in 0..n {
                    matrix[i][j] = (other[i] - misfit[i]) / CHANGE;
                }
            }
            for i in 0..n {
                matrix[i][n] = -misfit[i];
            }
            let step = solution(&matrix)?;
            let longest = step.iter().fold(0.0_f64, |most, s| most.max(s.abs()));
            let damping = if longest > 1.0 { 1.0 / longest } else { 1.0 };
            for (u, s) in logs.iter_mut().zip(&step) {
                *u += damping * s;
            }
            if longest < CLOSE {
                return Some(logs);
            }
        }
        None
    }

    /// The membrane at a water flux, m/s.
    ///
    /// # Errors
    /// `unsolved` where the search is lost.
    pub(crate) fn at_flux(&self, flux: f64) -> Result<Filtered, ErrorKind> {
        let ionic = |i: &usize| self.z[*i] != 0.0;
        let held = (0..self.z.len()).filter(ionic).max_by(|a, b| self.feed[*a].total_cmp(&self.feed[*b]));
        // At rest the permeate is the feed.
        let mut logs: Vec<f64> = self.feed.iter().map(|c| libm::log(*c)).collect();
        let (mut done, mut step) = (0.0_f64, 0.25_f64);
        let lost = || ErrorKind::Unsolved { what: "ions through the pore" };
        for _ in 0..STAGES {
            let next = (done + step).min(1.0);
            match self.newton(next * flux, &logs, held) {
                Some(found) => {
                    (logs, done, step) = (found, next, 2.0 * step);
                    if done >= 1.0 {
                        let permeate: Vec<f64> = logs.iter().map(|u| libm::exp(*u)).collect();
                        return self.traced(flux, &permeate).map(|(filtered, _)| filtered).ok_or_else(lost);
                    }
                }
                None => step *= 0.5,
            }
            if step < 1e-6 {
                break;
            }
        }
        Err(lost())
    }

    /// The membrane at a pressure difference, Pa, with a water permeability, m/(s·Pa).
    ///
    /// # Errors
    /// As [`Nanofiltration::at_flux`].
    pub(crate) fn at_pressure(&self, permeability: f64, pressure: f64) -> Result<Filtered, ErrorKind> {
        let most = permeability * pressure;
        let excess = |flux: f64| match self.at_flux(flux) {
            Ok(filtered) => permeability * (pressure - filtered.osmotic) - flux,
            Err(_) => f64::NAN,
        };
        let found = root(excess, most * 1e-6, most, most * 1e-12);
        self.at_flux(found.ok_or(ErrorKind::Unsolved { what: "ions through the pore" })?)
    }
}

/// Net charge and sum of the sizes of all charges, mol/m³.
fn charges(z: &[f64], c: &[f64]) -> (f64, f64) {
    z.iter().zip(c).fold((0.0, 0.0), |(net, all), (z, c)| (net + z * c, all + z.abs() * c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ion(charge: i32, feed: f64, diffusivity: f64, radius: f64) -> Ion {
        Ion {
            charge,
            feed: Concentration::from_si(feed).unwrap(),
            diffusivity: Diffusivity::from_si(diffusivity).unwrap(),
            stokes_radius: Length::from_si(radius).unwrap(),
        }
    }

    fn membrane(charge: f64, permittivity: Option<f64>) -> NanofiltrationMembrane {
        NanofiltrationMembrane {
            pore_radius: Length::from_si(0.5e-9).unwrap(),
            effective_thickness: Length::from_si(1.33e-6).unwrap(),
            fixed_charge: FixedCharge::from_si(charge).unwrap(),
            pore_permittivity: permittivity.map(|e| Ratio::from_si(e).unwrap()),
        }
    }

    fn warm() -> Temperature {
        Temperature::from_celsius(25.0).unwrap()
    }

    #[test]
    fn a_neutral_solute_meets_the_closed_form() {
        // Bowen and Welfoot 2002: R = 1 − Kc Φ/(1 − (1 − Φ Kc) exp(−Pe)), Pe = Kc Jv Δx/(Kd D).
        let glucose = [ion(0, 1.0, 6.9e-10, 0.365e-9)];
        let model = Nanofiltration::new(&membrane(0.0, None), &glucose, 0.0, warm()).unwrap();
        let e = model.exclusions[0];
        for flux in [1e-8, 1e-6, 1e-5, 1e-4] {
            let peclet = e.convection * flux * 1.33e-6 / (e.diffusion * 6.9e-10);
            let passed = e.convection * e.steric;
            let rejection = 1.0 - passed / (1.0 - (1.0 - passed) * libm::exp(-peclet));
            let found = 1.0 - model.at_flux(flux).unwrap().ions[0].permeate;
            assert!((found - rejection).abs() < 1e-8, "{flux}: {found} {rejection}");
        }
    }

    #[test]
    fn a_charged_membrane_rejects_the_salt_of_a_divalent_co_ion() {
        let salt = |z: i32, c: f64| {
            let n = f64::from(z.abs());
            [
                ion(1, n * c, 1.33e-9, 0.184e-9),
                ion(z, c, if z == -1 { 2.03e-9 } else { 1.06e-9 }, if z == -1 { 0.121e-9 } else { 0.23e-9 }),
            ]
        };
        let rejection = |z: i32, charge: f64| {
            let model = Nanofiltration::new(&membrane(charge, None), &salt(z, 10.0), 0.0, warm()).unwrap();
            let found = model.at_flux(1e-4).unwrap();
            let (net, all) =
                charges(&model.z, &found.ions.iter().map(|ion| ion.permeate).collect::<Vec<_>>());
            assert!(net.abs() < 1e-9 * all);
            1.0 - found.ions[1].permeate / 10.0
        };
        assert!(rejection(-2, -50.0) > rejection(-1, -50.0));
        assert!(rejection(-1, -50.0) > rejection(-1, 0.0) + 0.1);
    }

    #[test]
    fn at_rest_nothing_is_rejected_and_the_film_costs_rejection() {
        let salt = [ion(1, 20.0, 1.33e-9, 0.184e-9), ion(-2, 10.0, 1.06e-9, 0.23e-9)];
        let of = |film: f64, flux: f64| {
            let model = Nanofiltration::new(&membrane(-30.0, Some(60.0)), &salt, film, warm()).unwrap();
            1.0 - model.at_flux(flux).unwrap().ions[1].permeate / 10.0
        };
        assert!(of(0.0, 1e-13).abs() < 1e-3);
        assert!(of(2e-5, 1e-5) < of(0.0, 1e-5));
    }
}
