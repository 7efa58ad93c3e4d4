//! Ion-exchange membranes: sorption of co-ions, potential, permselectivity, resistance.

use crate::error::{ErrorKind, Suffix};
use crate::numeric::root;
use crate::quantity::{
    AreaResistance, Concentration, Conductivity, CurrentDensity, Diffusivity, GAS_CONSTANT, Length,
    MassTransferCoefficient, Quantity as _, Ratio, Temperature, Voltage,
};

/// The Faraday constant, C/mol: exact since the SI of 2019.
pub(crate) const FARADAY: f64 = 96_485.332_123_310_02;

/// Which ions a membrane lets pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exchange {
    /// Cations: its fixed charges are negative.
    Cation,
    /// Anions: its fixed charges are positive.
    Anion,
}

/// A charged membrane in a solution of a 1:1 salt.
///
/// ```text
/// ideal     c_co (c_co + X) = c_s²,  c_co = 2 c_s²/(X + √(X² + 4 c_s²))
/// Manning   c_co (c_co + X) γ₊γ₋ = γs² c_s²
///           ξ > 1: γ₊γ₋ = (X/ξ + c_co)/(X + c_co) exp(−(X/ξ)/(X/ξ + 2 c_co))
///           ξ ≤ 1: γ₊γ₋ = exp(−ξ X/(X + 2 c_co))
/// ```
///
/// Concentrations in the membrane are per volume of sorbed water. The ideal root is written so that nothing cancels
/// for c_s ≪ X.
///
/// # References
/// F. G. Donnan, Z. Elektrochem. 17 (1911) 572. G. S. Manning, J. Chem. Phys. 51 (1969) 924. doi:10.1063/1.1672157.
/// J. Kamcev, D. R. Paul, B. D. Freeman, Macromolecules 48 (2015) 8011. doi:10.1021/acs.macromol.5b01654
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DonnanSorption {
    /// Fixed charges X per volume of sorbed water.
    pub fixed_charge: Concentration,
    /// Concentration of the solution.
    pub solution: Concentration,
    /// Manning's parameter ξ, the Bjerrum length over the distance of the charges; ideal if absent.
    pub manning: Option<Ratio>,
    /// Mean activity coefficient of the salt in the solution.
    pub activity_coefficient: Ratio,
}

/// Ions in a membrane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SorbedIons {
    /// Co-ions, of the sign of the fixed charges.
    pub co_ion: Concentration,
    /// Counter-ions.
    pub counter_ion: Concentration,
    /// Product of the activity coefficients in the membrane.
    pub activity_product: Ratio,
}

impl DonnanSorption {
    /// The ions in the membrane.
    ///
    /// ```
    /// use matprop::membrane::DonnanSorption;
    /// use matprop::quantity::{Concentration, Ratio};
    ///
    /// let sorption = DonnanSorption {
    ///     fixed_charge: Concentration::from_mol_l(3.0)?,
    ///     solution: Concentration::from_mol_l(0.1)?,
    ///     manning: Some(Ratio::new(1.8)?),
    ///     activity_coefficient: Ratio::new(0.778)?,
    /// };
    /// assert!((sorption.ions()?.co_ion.mol_l() - 0.009_702_5).abs() < 1e-7);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` for a Manning parameter or an activity coefficient of 0 or less.
    pub fn ions(&self) -> Result<SorbedIons, ErrorKind> {
        let (x, cs, gamma) = (self.fixed_charge.si(), self.solution.si(), self.activity_coefficient.si());
        positive("activity coefficient", gamma)?;
        let activity = gamma * cs;
        let (co, product) = match self.manning {
            None => (ideal(x, activity), 1.0),
            Some(xi) => {
                positive("Manning parameter", xi.si())?;
                manning(x, activity, xi.si())?
            }
        };
        Ok(SorbedIons {
            co_ion: Concentration::from_si(co)?,
            counter_ion: Concentration::from_si(co + x)?,
            activity_product: Ratio::from_si(product)?,
        })
    }

    /// Electric potential of the membrane over that of the solution.
    ///
    /// ```text
    /// E = ∓(RT/F) ln(c_counter √(γ₊γ₋)/(γs c_s))      minus for a cation exchanger
    /// ```
    ///
    /// The activity coefficients of both ions are taken as equal.
    ///
    /// # Errors
    /// As [`DonnanSorption::ions`]; `not_finite` without salt.
    pub fn potential(&self, exchange: Exchange, temperature: Temperature) -> Result<Voltage, ErrorKind> {
        let ions = self.ions()?;
        let activity = self.activity_coefficient.si() * self.solution.si();
        let log = libm::log(ions.counter_ion.si() * ions.activity_product.si().sqrt() / activity);
        let sign = match exchange {
            Exchange::Cation => -1.0,
            Exchange::Anion => 1.0,
        };
        Voltage::from_si(sign * thermal(temperature) * log)
    }
}

fn positive(quantity: &'static str, value: f64) -> Result<(), ErrorKind> {
    if value > 0.0 {
        return Ok(());
    }
    Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule: "above 0" })
}

/// RT/F, V.
pub(crate) fn thermal(temperature: Temperature) -> f64 {
    GAS_CONSTANT * temperature.si() / FARADAY
}

/// Co-ions of an ideal Donnan equilibrium.
fn ideal(x: f64, cs: f64) -> f64 {
    if cs == 0.0 { 0.0 } else { 2.0 * cs * (cs / (x + libm::hypot(x, 2.0 * cs))) }
}

/// Co-ions with Manning's activity coefficients, and their product.
fn manning(x: f64, activity: f64, xi: f64) -> Result<(f64, f64), ErrorKind> {
    if activity == 0.0 || x == 0.0 {
        let product = if x == 0.0 { 1.0 } else { product(x, 0.0, xi) };
        return Ok((activity, product));
    }
    // The product rises with the co-ions from its value without any; with x > 0 the root lies above the ideal one
    // of that product's ceiling, 1.
    let lack = |co: f64| co * (co + x) * product(x, co, xi) - activity * activity;
    let low = ideal(x, activity);
    let mut high = low.max(f64::MIN_POSITIVE);
    for _ in 0..200 {
        if lack(high) > 0.0 {
            break;
        }
        high *= 4.0;
    }
    let co = root(lack, low * (1.0 - 1e-12), high, 0.0);
    let co = co.ok_or(ErrorKind::NotFinite { quantity: "concentration" })?;
    Ok((co, product(x, co, xi)))
}

fn product(x: f64, co: f64, xi: f64) -> f64 {
    if xi > 1.0 {
        let free = x / xi;
        (free + co) / (x + co) * libm::exp(-free / (free + 2.0 * co))
    } else {
        libm::exp(-xi * x / (x + 2.0 * co))
    }
}

/// Transport number of the counter-ion in a membrane: `D_g c_g/(D_g c_g + D_c c_c)`.
///
/// # Errors
/// `not_finite` if neither ion moves.
///
/// # References
/// T. Teorell, Proc. Soc. Exp. Biol. Med. 33 (1935) 282; K. H. Meyer, J.-F. Sievers, Helv. Chim. Acta 19 (1936) 649.
pub fn counter_ion_transport(
    ions: &SorbedIons,
    counter: Diffusivity,
    co: Diffusivity,
) -> Result<Ratio, ErrorKind> {
    let (g, c) = (counter.si() * ions.counter_ion.si(), co.si() * ions.co_ion.si());
    Ratio::from_si(g / (g + c))
}

/// Potential between two solutions of a 1:1 salt through a charged membrane (Teorell, Meyer and Sievers), the dilute
/// one first.
///
/// ```text
/// E = (RT/F) [ln((c₂/c₁) (√(X² + 4c₁²) + X)/(√(X² + 4c₂²) + X)) + U ln((√(X² + 4c₂²) + U X)/(√(X² + 4c₁²) + U X))]
/// U = (D_g − D_c)/(D_g + D_c)
/// ```
///
/// X → ∞ gives (RT/F) ln(c₂/c₁), X → 0 the diffusion potential U (RT/F) ln(c₂/c₁).
///
/// # Errors
/// `not_finite` if a solution is without salt.
///
/// # References
/// Teorell 1935; Meyer and Sievers 1936.
pub fn tms_potential(
    fixed_charge: Concentration,
    dilute: Concentration,
    strong: Concentration,
    counter: Diffusivity,
    co: Diffusivity,
    temperature: Temperature,
) -> Result<Voltage, ErrorKind> {
    let (x, c1, c2) = (fixed_charge.si(), dilute.si(), strong.si());
    let u = (counter.si() - co.si()) / (counter.si() + co.si());
    let (r1, r2) = (libm::hypot(x, 2.0 * c1), libm::hypot(x, 2.0 * c2));
    let donnan = libm::log(c2 / c1 * ((r1 + x) / (r2 + x)));
    let diffusion = u * libm::log((r2 + u * x) / (r1 + u * x));
    Voltage::from_si(thermal(temperature) * (donnan + diffusion))
}

/// A measured membrane potential between two solutions of a 1:1 salt.
///
/// ```text
/// E_ideal = (RT/F) ln(a₂/a₁)      t_m = (E/E_ideal + 1)/2
/// permselectivity: E/E_ideal, or (t_m − t_s)/(1 − t_s)
/// ```
///
/// # References
/// H. Strathmann, Ion-Exchange Membrane Separation Processes (Elsevier 2004), ch. 2 and 3.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MembranePotential {
    /// Mean activity of the salt in the dilute solution.
    pub dilute: Ratio,
    /// Mean activity of the salt in the strong solution.
    pub strong: Ratio,
    /// Temperature.
    pub temperature: Temperature,
    /// The potential measured, of the sign of the ideal one.
    pub measured: Voltage,
}

impl MembranePotential {
    /// Potential of a membrane that only counter-ions pass.
    ///
    /// # Errors
    /// `out_of_range` for an activity of 0 or less, or two that are equal.
    pub fn ideal(&self) -> Result<Voltage, ErrorKind> {
        positive("activity", self.dilute.si())?;
        positive("activity", self.strong.si())?;
        if self.dilute == self.strong {
            let (quantity, rule) =
                ("ratio of both activities", "other than 1: equal solutions have no potential");
            return Err(ErrorKind::OutOfRange { quantity, value: 1.0, unit: Suffix("1"), rule });
        }
        Voltage::from_si(thermal(self.temperature) * libm::log(self.strong.si() / self.dilute.si()))
    }

    /// E/E_ideal.
    ///
    /// ```
    /// use matprop::membrane::MembranePotential;
    /// use matprop::quantity::{Ratio, Temperature, Voltage};
    ///
    /// let found = MembranePotential {
    ///     dilute: Ratio::new(0.0778)?,
    ///     strong: Ratio::new(0.3405)?,
    ///     temperature: Temperature::from_celsius(25.0)?,
    ///     measured: Voltage::from_mv(36.0)?,
    /// };
    /// assert!((found.apparent_permselectivity()?.value() - 0.949_135).abs() < 1e-6);
    /// assert!((found.permselectivity(Ratio::new(0.396)?)?.value() - 0.957_893).abs() < 1e-6);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// As [`MembranePotential::ideal`].
    pub fn apparent_permselectivity(&self) -> Result<Ratio, ErrorKind> {
        Ratio::from_si(self.measured.si() / self.ideal()?.si())
    }

    /// Transport number of the counter-ion in the membrane.
    ///
    /// # Errors
    /// As [`MembranePotential::ideal`].
    pub fn transport_number(&self) -> Result<Ratio, ErrorKind> {
        Ratio::from_si(0.5 * (self.apparent_permselectivity()?.si() + 1.0))
    }

    /// (t_m − t_s)/(1 − t_s), with the transport number t_s of the counter-ion in solution.
    ///
    /// # Errors
    /// As [`MembranePotential::ideal`]; `out_of_range` for t_s outside of 0 to 1.
    pub fn permselectivity(&self, in_solution: Ratio) -> Result<Ratio, ErrorKind> {
        let (tm, ts) = (self.transport_number()?.si(), in_solution.si());
        transport_number(ts)?;
        Ratio::from_si((tm - ts) / (1.0 - ts))
    }
}

fn transport_number(t: f64) -> Result<(), ErrorKind> {
    if (0.0..1.0).contains(&t) {
        return Ok(());
    }
    let (quantity, rule) = ("transport number in solution", "0 or more, and below 1");
    Err(ErrorKind::OutOfRange { quantity, value: t, unit: Suffix("1"), rule })
}

/// Limiting current density: `i = z F k c/(t_m − t_s)`.
///
/// ```
/// use matprop::membrane::limiting_current;
/// use matprop::quantity::{Concentration, MassTransferCoefficient, Ratio};
///
/// let (k, c) = (MassTransferCoefficient::from_m_s(2e-5)?, Concentration::from_mol_l(0.1)?);
/// let limit = limiting_current(k, c, 1, Ratio::new(0.98)?, Ratio::new(0.396)?)?;
/// assert!((limit.a_m2() - 330.429).abs() < 1e-3);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` if the membrane does not carry more by the counter-ion than the solution does.
///
/// # References
/// Strathmann 2004, ch. 4.
pub fn limiting_current(
    k: MassTransferCoefficient,
    solution: Concentration,
    charge: u32,
    in_membrane: Ratio,
    in_solution: Ratio,
) -> Result<CurrentDensity, ErrorKind> {
    let (tm, ts) = (in_membrane.si(), in_solution.si());
    transport_number(ts)?;
    if !(tm > ts && tm <= 1.0) {
        let (quantity, rule) = ("transport number in the membrane", "above that in solution, and 1 or less");
        return Err(ErrorKind::OutOfRange { quantity, value: tm, unit: Suffix("1"), rule });
    }
    CurrentDensity::from_si(f64::from(charge) * FARADAY * k.si() * solution.si() / (tm - ts))
}

/// Ionic conductivity of one kind of ion: `κ = z² F² D c/(R T)` (Nernst and Einstein).
///
/// ```
/// use matprop::membrane::ionic_conductivity;
/// use matprop::quantity::{Concentration, Diffusivity, Temperature};
///
/// let (d, c) = (Diffusivity::from_cm2_s(3e-6)?, Concentration::from_mol_l(1.5)?);
/// let conductivity = ionic_conductivity(d, c, 1, Temperature::from_celsius(25.0)?)?;
/// assert!((conductivity.s_m() - 1.689_920).abs() < 1e-6);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` without ions.
///
/// # References
/// J. Newman, K. E. Thomas-Alyea, Electrochemical Systems, 3rd ed. (Wiley 2004), ch. 11.
pub fn ionic_conductivity(
    diffusivity: Diffusivity,
    ions: Concentration,
    charge: u32,
    temperature: Temperature,
) -> Result<Conductivity, ErrorKind> {
    let z = f64::from(charge);
    let kappa = z * z * FARADAY * FARADAY * diffusivity.si() * ions.si() / (GAS_CONSTANT * temperature.si());
    Conductivity::from_si(kappa)
}

/// Electric resistance of a membrane: thickness / conductivity.
///
/// ```
/// use matprop::membrane::area_resistance;
/// use matprop::quantity::{Conductivity, Length};
///
/// let resistance = area_resistance(Length::from_um(100.0)?, Conductivity::from_s_m(0.5)?)?;
/// assert!((resistance.ohm_m2() - 2e-4).abs() < 1e-18);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` if the quotient leaves the range of numbers.
pub fn area_resistance(thickness: Length, conductivity: Conductivity) -> Result<AreaResistance, ErrorKind> {
    AreaResistance::from_si(thickness.si() / conductivity.si())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_does_not_cancel() {
        let co = ideal(3000.0, 1e-6);
        assert!((co * 3000.0 / 1e-12 - 1.0).abs() < 1e-14, "{co}");
        assert_eq!(ideal(0.0, 5.0), 5.0);
        assert_eq!(ideal(10.0, 0.0), 0.0);
    }

    #[test]
    fn manning_meets_itself_at_condensation() {
        let below = manning(3000.0, 80.0, 1.0).unwrap().0;
        let above = manning(3000.0, 80.0, 1.0 + 1e-12).unwrap().0;
        assert!((below / above - 1.0).abs() < 1e-9);
        // Weak charges are ideal.
        let weak = manning(3000.0, 80.0, 1e-12).unwrap().0;
        assert!((weak / ideal(3000.0, 80.0) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn the_potential_has_both_limits() {
        let of = |x: f64| {
            let c = |si| Concentration::from_si(si).unwrap();
            let d = |si| Diffusivity::from_si(si).unwrap();
            let t = Temperature::from_celsius(25.0).unwrap();
            tms_potential(c(x), c(10.0), c(50.0), d(1.33e-9), d(2.03e-9), t).unwrap().si() / thermal(t)
        };
        let log = libm::log(5.0);
        assert!((of(1e12) / log - 1.0).abs() < 1e-9);
        let u = (1.33 - 2.03) / (1.33 + 2.03);
        assert!((of(0.0) / (u * log) - 1.0).abs() < 1e-12);
    }
}
