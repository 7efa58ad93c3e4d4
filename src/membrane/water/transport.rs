//! Water and solute through one place of an osmotic membrane.

use super::solution::Solution;
use crate::error::{ErrorKind, Suffix};
use crate::numeric::{root, root_near};
use crate::quantity::{
    Concentration, HydraulicPermeance, MassTransferCoefficient, Pressure, Quantity as _, Ratio, SoluteFlux,
    SolutePermeability, VolumeFlux,
};

/// Exponents above this are not needed: no solution is that strong.
const MOST: f64 = 300.0;
/// Pressure at which water freezes at room temperature, about, Pa.
const FREEZING: f64 = 1e9;

/// How solute passes a membrane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SoluteTransport {
    /// By its concentration difference only.
    SolutionDiffusion,
    /// Diffusion and convection in every layer of the membrane.
    SpieglerKedem,
    /// Diffusion, and convection of the logarithmic mean concentration.
    KedemKatchalsky,
}

/// A membrane for water and one solute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OsmosisMembrane {
    /// A or Lp, m/(s·Pa).
    pub(crate) water: f64,
    /// B or Ps, m/s.
    pub(crate) solute: f64,
    /// σ.
    pub(crate) reflection: f64,
    transport: SoluteTransport,
}

/// What raises the concentration at the membrane over that of the bulk.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Polarization {
    /// Nothing.
    None,
    /// A film with a mass transfer coefficient.
    Film(MassTransferCoefficient),
    /// A given ratio of both concentrations.
    Modulus(Ratio),
}

/// Fluxes and concentrations at one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LocalFlux {
    /// Water.
    pub water: VolumeFlux,
    /// Solute.
    pub solute: SoluteFlux,
    /// Concentration at the membrane.
    pub interface: Concentration,
    /// Concentration of the permeate.
    pub permeate: Concentration,
    /// Osmotic pressure at the membrane.
    pub interface_pressure: Pressure,
    /// Osmotic pressure of the permeate.
    pub permeate_pressure: Pressure,
}

/// The same in SI numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Local {
    /// m/s.
    pub(crate) water: f64,
    /// mol/(m²·s).
    pub(crate) solute: f64,
    /// mol/m³.
    pub(crate) interface: f64,
    /// mol/m³.
    pub(crate) permeate: f64,
    /// Pa.
    pub(crate) interface_pressure: f64,
    /// Pa.
    pub(crate) permeate_pressure: f64,
}

impl OsmosisMembrane {
    /// A membrane by its water permeability A (Lp), solute permeability B (Ps) and reflection coefficient σ.
    ///
    /// ```
    /// use matprop::membrane::{OsmosisMembrane, SoluteTransport};
    /// use matprop::quantity::{HydraulicPermeance, Ratio, SolutePermeability, VolumeFlux};
    ///
    /// let (a, b) = (HydraulicPermeance::from_lmh_bar(1.0)?, SolutePermeability::from_m_s(1e-7)?);
    /// let membrane = OsmosisMembrane::new(a, b, Ratio::new(0.95)?, SoluteTransport::SpieglerKedem)?;
    /// let rejection = membrane.rejection(VolumeFlux::from_lmh(36.0)?)?;
    /// assert!((rejection.value() - 0.949_678).abs() < 1e-6);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` for a reflection coefficient outside of 0 to 1; solution–diffusion has 1.
    pub fn new(
        water: HydraulicPermeance,
        solute: SolutePermeability,
        reflection: Ratio,
        transport: SoluteTransport,
    ) -> Result<Self, ErrorKind> {
        let sigma = reflection.si();
        if !(sigma > 0.0 && sigma <= 1.0) {
            let rule = "above 0, and 1 (solute reflected) or less";
            return Err(ErrorKind::OutOfRange {
                quantity: "reflection coefficient",
                value: sigma,
                unit: Suffix("1"),
                rule,
            });
        }
        if transport == SoluteTransport::SolutionDiffusion && sigma != 1.0 {
            let rule = "1 in the solution-diffusion model; choose spieglerKedem or kedemKatchalsky";
            return Err(ErrorKind::OutOfRange {
                quantity: "reflection coefficient",
                value: sigma,
                unit: Suffix("1"),
                rule,
            });
        }
        Ok(Self { water: water.si(), solute: solute.si(), reflection: sigma, transport })
    }

    /// Real rejection `1 − c_p/c_m` at a water flux.
    ///
    /// ```text
    /// solution–diffusion   R = Jv/(Jv + B)
    /// Spiegler–Kedem       R = σ (1 − F)/(1 − σ F)      F = exp(−Jv (1 − σ)/Ps)
    /// Kedem–Katchalsky     Jv cp = Ps (cm − cp) + (1 − σ) Jv (cm − cp)/ln(cm/cp)
    /// ```
    ///
    /// # Errors
    /// `not_finite` if the numbers leave their range.
    ///
    /// # References
    /// J. G. Wijmans, R. W. Baker, J. Membr. Sci. 107 (1995) 1. K. S. Spiegler, O. Kedem, Desalination 1 (1966) 311.
    /// doi:10.1016/S0011-9164(00)80018-1. O. Kedem, A. Katchalsky, Biochim. Biophys. Acta 27 (1958) 229.
    /// doi:10.1016/0006-3002(58)90330-5
    pub fn rejection(&self, flux: VolumeFlux) -> Result<Ratio, ErrorKind> {
        Ratio::from_si(1.0 - self.passage(flux.si()))
    }

    /// `c_p/c_m` at a water flux, m/s.
    pub(crate) fn passage(&self, flux: f64) -> f64 {
        let (ps, sigma) = (self.solute, self.reflection);
        if ps == 0.0 {
            return 1.0 - sigma;
        }
        match self.transport {
            SoluteTransport::SolutionDiffusion => ps / (flux + ps),
            SoluteTransport::SpieglerKedem => {
                let kept = -libm::expm1(-flux * (1.0 - sigma) / ps);
                // (1 − σ)/(1 − σ F), with 1 − σ F = (1 − σ) + σ (1 − F); both vanish with 1 − σ.
                if sigma == 1.0 { ps / (flux + ps) } else { (1.0 - sigma) / ((1.0 - sigma) + sigma * kept) }
            }
            SoluteTransport::KedemKatchalsky => {
                let balance = |y: f64| {
                    let mean =
                        if (1.0 - y).abs() < 1e-6 { 0.5 * (1.0 + y) } else { (y - 1.0) / libm::log(y) };
                    ps * (1.0 - y) + flux * ((1.0 - sigma) * mean - y)
                };
                root(balance, 1e-300, 1.0, 0.0).unwrap_or(1.0)
            }
        }
    }

    /// Fluxes from a bulk solution, in mol/m³ and by its molality, under a pressure difference, Pa.
    ///
    /// ```text
    /// Jv = A (Δp − σ (π_m − π_p))      c_m = c_b exp(Jv/k) − (Js/Jv) (exp(Jv/k) − 1)
    /// ```
    ///
    /// One root in Jv: the right-hand side falls with it. By secants from the flux at a place close by, `near`, or else
    /// bracketed.
    pub(crate) fn local(
        &self,
        solution: &Solution,
        film: Film,
        bulk: f64,
        pressure: f64,
        near: Option<&Local>,
    ) -> Local {
        let at = |flux: f64| self.at_flux(solution, film, bulk, flux);
        let excess = |flux: f64| {
            let local = at(flux);
            self.water * (pressure - self.reflection * (local.interface_pressure - local.permeate_pressure))
                - flux
        };
        let highest = self.water * pressure;
        if let Some(near) = near.filter(|near| near.water > 0.0) {
            // The concentration at the membrane rises as exp(Jv/k).
            let rise = match film {
                Film::Coefficient(k) => self.water * self.reflection * near.interface_pressure / k,
                _ => 0.0,
            };
            let flux = root_near(excess, near.water, -1.0 - rise, (highest * 1e-9, highest));
            if let Some(flux) = flux {
                return at(flux);
            }
        }
        if !(highest > 0.0) || !(excess(highest * 1e-12) > 0.0) {
            return Local { permeate: 0.0, ..at(0.0) };
        }
        match root(excess, highest * 1e-12, highest, 0.0) {
            Some(flux) => Local { water: flux, ..at(flux) },
            None => Local { water: f64::NAN, ..Local::default() },
        }
    }

    /// Concentrations that go with a water flux, m/s.
    pub(crate) fn at_flux(&self, solution: &Solution, film: Film, bulk: f64, flux: f64) -> Local {
        let passage = self.passage(flux);
        // c_m = slope · c_b, with Js/Jv = passage · c_m.
        let (growth, factor) = match film {
            Film::None => (1.0, None),
            Film::Coefficient(k) => (libm::exp((flux / k).min(MOST)), None),
            Film::Modulus(modulus) => (modulus, Some(modulus)),
        };
        let through = |interface: f64| passage * interface;
        let mut interface = match factor {
            Some(modulus) => modulus * bulk,
            None => bulk * growth / (1.0 + passage * (growth - 1.0)),
        };
        let mut solute = flux * through(interface);
        let mut permeate = through(interface);
        if self.transport == SoluteTransport::SolutionDiffusion && solution.molar_mass.is_some() && flux > 0.0
        {
            // The permeate's own volume: its concentration is a little below Js/Jv, which the film sees.
            let (open, rise) = match factor {
                Some(modulus) => (modulus * bulk, 1.0),
                None => (bulk * growth, growth),
            };
            for _ in 0..20 {
                permeate = solution.concentration(solute / (flux * solution.water_density));
                let before = solute;
                solute = self.solute * (open + solute / flux - permeate) / (1.0 + self.solute / flux * rise);
                if (solute - before).abs() <= 1e-15 * solute {
                    break;
                }
            }
            if factor.is_none() && self.solute > 0.0 {
                interface = solute / self.solute + permeate;
            }
        }
        let molality =
            if flux > 0.0 { solute / (flux * solution.water_density) } else { solution.molality(permeate) };
        Local {
            water: flux,
            solute,
            interface,
            permeate,
            interface_pressure: solution.osmotic(solution.molality(interface)),
            permeate_pressure: solution.osmotic(molality.min(solution.top())),
        }
    }
}

/// [`Polarization`] in SI numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Film {
    None,
    /// m/s.
    Coefficient(f64),
    Modulus(f64),
}

impl From<Polarization> for Film {
    fn from(polarization: Polarization) -> Self {
        match polarization {
            Polarization::None => Self::None,
            Polarization::Film(k) => Self::Coefficient(k.si()),
            Polarization::Modulus(modulus) => Self::Modulus(modulus.si()),
        }
    }
}

/// Water and solute flux of reverse osmosis at one place.
///
/// ```
/// use matprop::membrane::{OsmosisMembrane, Polarization, Solution, SoluteTransport, reverse_osmosis_flux};
/// use matprop::quantity::*;
///
/// let (a, b) = (HydraulicPermeance::from_si(4.2e-12)?, SolutePermeability::from_m_s(3.5e-8)?);
/// let membrane = OsmosisMembrane::new(a, b, Ratio::new(1.0)?, SoluteTransport::SolutionDiffusion)?;
/// let sea = Solution::vant_hoff(2.0, Temperature::from_celsius(25.0)?)?;
/// let film = Polarization::Film(MassTransferCoefficient::from_m_s(2e-5)?);
/// let flux = reverse_osmosis_flux(&membrane, &sea, film, Concentration::from_mol_l(0.6)?, Pressure::from_bar(55.0)?)?;
/// assert!((flux.water.lmh() - 22.311_391).abs() < 1e-6);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `below_osmotic_pressure` if the pressure does not exceed the osmotic pressure of the bulk; `out_of_range` if the
/// solution at the membrane would be beyond its model.
pub fn reverse_osmosis_flux(
    membrane: &OsmosisMembrane,
    solution: &Solution,
    polarization: Polarization,
    bulk: Concentration,
    pressure: Pressure,
) -> Result<LocalFlux, ErrorKind> {
    above_osmotic(membrane, solution, polarization.into(), bulk.si(), pressure.si())?;
    shown(solution, &membrane.local(solution, polarization.into(), bulk.si(), pressure.si(), None))
}

/// Whether a pressure difference drives water at all.
pub(crate) fn above_osmotic(
    membrane: &OsmosisMembrane,
    solution: &Solution,
    film: Film,
    bulk: f64,
    pressure: f64,
) -> Result<(), ErrorKind> {
    if pressure > FREEZING {
        let (quantity, unit) = ("pressure difference", Suffix("bar"));
        let rule = "10000 bar or less: water freezes there";
        return Err(ErrorKind::OutOfRange { quantity, value: pressure / 1e5, unit, rule });
    }
    let raised = if let Film::Modulus(modulus) = film { modulus * bulk } else { bulk };
    let osmotic = membrane.reflection * solution.osmotic(solution.molality(raised));
    if pressure > osmotic {
        return Ok(());
    }
    Err(ErrorKind::BelowOsmoticPressure { pressure: pressure / 1e5, osmotic: osmotic / 1e5 })
}

/// The fluxes as quantities, if the solution at the membrane is one that its model describes.
pub(crate) fn shown(solution: &Solution, local: &Local) -> Result<LocalFlux, ErrorKind> {
    within(solution, local.interface)?;
    Ok(LocalFlux {
        water: VolumeFlux::from_si(local.water)?,
        solute: SoluteFlux::from_si(local.solute)?,
        interface: Concentration::from_si(local.interface)?,
        permeate: Concentration::from_si(local.permeate)?,
        interface_pressure: Pressure::from_si(local.interface_pressure)?,
        permeate_pressure: Pressure::from_si(local.permeate_pressure)?,
    })
}

/// Refuses a concentration at the membrane beyond the model of the solution.
pub(crate) fn within(solution: &Solution, interface: f64) -> Result<(), ErrorKind> {
    let most = solution.concentration(solution.top());
    if interface <= most * (1.0 + 1e-12) {
        return Ok(());
    }
    let rule = "within what the model of the solution describes; lower the flux or raise the mass transfer coefficient";
    let (quantity, unit) = ("concentration at the membrane", Suffix("mol/L"));
    Err(ErrorKind::OutOfRange { quantity, value: interface / 1e3, unit, rule })
}

/// Real rejection from an observed one, or back with a negative flux.
///
/// ```text
/// ln((1 − Ro)/Ro) = ln((1 − R)/R) + Jv/k
/// ```
///
/// ```
/// use matprop::membrane::real_rejection;
/// use matprop::quantity::{MassTransferCoefficient, Ratio, VolumeFlux};
///
/// let (flux, k) = (VolumeFlux::from_lmh(54.0)?, MassTransferCoefficient::from_m_s(2.5e-5)?);
/// let real = real_rejection(Ratio::new(0.95)?, flux, k)?;
/// assert!((real.value() - 0.971_926).abs() < 1e-6);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for an observed rejection of 1 or more, or of 0 or less.
///
/// # References
/// S. Sourirajan, T. Matsuura (eds.), Reverse Osmosis and Ultrafiltration, ACS Symp. Ser. 281 (1985); film theory.
pub fn real_rejection(
    observed: Ratio,
    flux: VolumeFlux,
    k: MassTransferCoefficient,
) -> Result<Ratio, ErrorKind> {
    let ro = observed.si();
    if !(ro > 0.0 && ro < 1.0) {
        let rule = "between 0 and 1";
        return Err(ErrorKind::OutOfRange {
            quantity: "observed rejection",
            value: ro,
            unit: Suffix("1"),
            rule,
        });
    }
    Ratio::from_si(ro / (ro + (1.0 - ro) * libm::exp(-flux.si() / k.si())))
}

/// Water and solute permeability from one test of a coupon.
///
/// ```text
/// c_m = c_p + (c_f − c_p) exp(Jv/k)      A = Jv/(Δp − (π_m − π_p))      B = Jv c_p/(c_m − c_p)
/// ```
///
/// # References
/// Film theory and the solution–diffusion model, as in [`OsmosisMembrane`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CouponTest {
    /// Water flux.
    pub flux: VolumeFlux,
    /// Concentration of the feed.
    pub feed: Concentration,
    /// Concentration of the permeate.
    pub permeate: Concentration,
    /// Pressure difference.
    pub pressure: Pressure,
}

/// What a coupon test gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CouponResult {
    /// A.
    pub water: HydraulicPermeance,
    /// B.
    pub solute: SolutePermeability,
    /// Concentration at the membrane.
    pub interface: Concentration,
}

impl CouponTest {
    /// A and B.
    ///
    /// ```
    /// use matprop::membrane::{CouponTest, Polarization, Solution};
    /// use matprop::quantity::*;
    ///
    /// let test = CouponTest {
    ///     flux: VolumeFlux::from_lmh(12.0)?,
    ///     feed: Concentration::from_si(34.0)?,
    ///     permeate: Concentration::from_si(0.5)?,
    ///     pressure: Pressure::from_bar(15.0)?,
    /// };
    /// let salt = Solution::vant_hoff(2.0, Temperature::from_celsius(25.0)?)?;
    /// let found = test.evaluate(&salt, Polarization::Film(MassTransferCoefficient::from_m_s(3e-5)?))?;
    /// assert!((found.water.lmh_bar() - 0.912_970).abs() < 1e-6);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` for a permeate not weaker than the feed; `below_osmotic_pressure`.
    pub fn evaluate(
        &self,
        solution: &Solution,
        polarization: Polarization,
    ) -> Result<CouponResult, ErrorKind> {
        let (flux, feed, permeate) = (self.flux.si(), self.feed.si(), self.permeate.si());
        let interface = match polarization {
            Polarization::None => feed,
            Polarization::Film(k) => permeate + (feed - permeate) * libm::exp((flux / k.si()).min(MOST)),
            Polarization::Modulus(modulus) => modulus.si() * feed,
        };
        within(solution, interface)?;
        let of = |c: f64| solution.osmotic(solution.molality(c));
        self.with_osmotic(Pressure::from_si(of(interface))?, Pressure::from_si(of(permeate))?, interface)
    }

    /// The same with osmotic pressures of the reader's own.
    pub(crate) fn with_osmotic(
        &self,
        at_membrane: Pressure,
        of_permeate: Pressure,
        interface: f64,
    ) -> Result<CouponResult, ErrorKind> {
        let (flux, permeate) = (self.flux.si(), self.permeate.si());
        if !(permeate < interface) {
            let rule = "below that of the feed";
            let (quantity, unit) = ("concentration of the permeate", Suffix("mol/L"));
            return Err(ErrorKind::OutOfRange { quantity, value: permeate / 1e3, unit, rule });
        }
        let osmotic = at_membrane.si() - of_permeate.si();
        let drive = self.pressure.si() - osmotic;
        if !(drive > 0.0) {
            return Err(ErrorKind::BelowOsmoticPressure {
                pressure: self.pressure.bar(),
                osmotic: osmotic / 1e5,
            });
        }
        Ok(CouponResult {
            water: HydraulicPermeance::from_si(flux / drive)?,
            solute: SolutePermeability::from_si(flux * permeate / (interface - permeate))?,
            interface: Concentration::from_si(interface)?,
        })
    }
}
