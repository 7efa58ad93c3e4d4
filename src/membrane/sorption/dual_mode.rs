//! Dual-mode sorption.

use crate::error::ErrorKind;
use crate::quantity::{Affinity, Pressure, Quantity, Solubility, SorbedConcentration};

/// Sorption in a glassy polymer: dissolved after Henry, and held in the frozen free volume after Langmuir.
///
/// ```text
/// C = kD p + C'H b p / (1 + b p)
/// ```
///
/// | symbol | meaning                                 | SI          |
/// |--------|-----------------------------------------|-------------|
/// | `kD`   | Henry's constant of the dissolved gas   | mol/(m³·Pa) |
/// | `C'H`  | capacity of the Langmuir sites          | mol/m³      |
/// | `b`    | affinity of the Langmuir sites          | 1/Pa        |
///
/// C'H = 0 is a rubber (Henry), kD = 0 a Langmuir sorbent. The slope at p → 0 is `kD + C'H b`.
///
/// # References
/// W. R. Vieth, J. M. Howell, J. H. Hsieh, J. Membr. Sci. 1 (1976) 177. doi:10.1016/S0376-7388(00)82267-X
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DualMode {
    pub(crate) henry: f64,
    pub(crate) capacity: f64,
    pub(crate) affinity: f64,
}

impl DualMode {
    /// From Henry's constant kD, the capacity C'H and the affinity b.
    ///
    /// ```
    /// use matprop::membrane::sorption::DualMode;
    /// use matprop::quantity::{Affinity, Pressure, Quantity, Solubility, SorbedConcentration};
    ///
    /// let kd = Solubility::from_unit(0.161, Solubility::KIND.unit("cm3(STP)/(cm3.atm)")?)?;
    /// let ch = SorbedConcentration::from_unit(9.86, SorbedConcentration::KIND.unit("cm3(STP)/cm3")?)?;
    /// let b = Affinity::from_unit(0.07, Affinity::KIND.unit("1/atm")?)?;
    /// let ten = Pressure::from_unit(10.0, Pressure::KIND.unit("atm")?)?;
    /// let c = DualMode::new(kd, ch, b)?.concentration(ten)?;
    /// let c = c.in_unit(SorbedConcentration::KIND.unit("cm3(STP)/cm3")?);
    /// assert!((c - (1.61 + 6.902 / 1.7)).abs() < 1e-12);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` if nothing sorbs at all.
    pub fn new(
        henry: Solubility,
        capacity: SorbedConcentration,
        affinity: Affinity,
    ) -> Result<Self, ErrorKind> {
        let (henry, capacity, affinity) = (henry.si(), capacity.si(), affinity.si());
        let slope = henry + capacity * affinity;
        super::ruled("solubility at infinite dilution", slope, "mol/(m3.Pa)", "above 0", slope > 0.0)?;
        Ok(Self { henry, capacity, affinity })
    }

    /// Concentration at a pressure.
    ///
    /// # Errors
    /// `not_finite` beyond the range of numbers.
    pub fn concentration(&self, pressure: Pressure) -> Result<SorbedConcentration, ErrorKind> {
        SorbedConcentration::from_si(concentration(self, pressure.si(), self.affinity * pressure.si()))
    }

    /// Solubility `S = C/p`; its limit at p → 0 where there is no pressure.
    ///
    /// # Errors
    /// `not_finite` beyond the range of numbers.
    pub fn solubility(&self, pressure: Pressure) -> Result<Solubility, ErrorKind> {
        Solubility::from_si(self.secant(self.affinity * pressure.si()))
    }

    /// Solubility at infinite dilution: `kD + C'H b`.
    ///
    /// # Errors
    /// `not_finite` beyond the range of numbers.
    pub fn dilute_solubility(&self) -> Result<Solubility, ErrorKind> {
        Solubility::from_si(self.secant(0.0))
    }

    /// Whether it has Langmuir sites that fill.
    pub(crate) fn has_sites(&self) -> bool {
        self.capacity * self.affinity > 0.0
    }

    /// What the gas fills the sites to at a pressure: b p.
    pub(crate) fn filling(&self, pressure: f64) -> f64 {
        self.affinity * pressure
    }

    /// The dissolved part of the concentration, mol/m³.
    pub(crate) fn dissolved(&self, pressure: f64) -> f64 {
        self.henry * pressure
    }

    /// C/p where the sites are filled to `Σ b p`.
    pub(crate) fn secant(&self, filling: f64) -> f64 {
        self.henry + self.capacity * self.affinity / (1.0 + filling)
    }
}

/// Concentrations, mol/m³, of gases that compete at their partial pressures.
pub(crate) fn competing(gases: &[DualMode], pressures: &[f64]) -> Vec<f64> {
    let filling = gases.iter().zip(pressures).map(|(gas, p)| gas.filling(*p)).sum();
    gases.iter().zip(pressures).map(|(gas, p)| concentration(gas, *p, filling)).collect()
}

/// Concentration, mol/m³, of one gas at its partial pressure, where all gases fill the sites to `filling = Σ b p`.
///
/// ```text
/// C_i = kD_i p_i + C'H_i b_i p_i / (1 + Σ b_j p_j)
/// ```
///
/// # References
/// W. J. Koros, J. Polym. Sci. Polym. Phys. Ed. 18 (1980) 981. doi:10.1002/pol.1980.180180506
pub(crate) fn concentration(sorption: &DualMode, pressure: f64, filling: f64) -> f64 {
    let sites = sorption.affinity * pressure / (1.0 + filling);
    sorption.henry * pressure + sorption.capacity * sites
}
