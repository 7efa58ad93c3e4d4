//! Permeation of gases that sorb in two modes, alone and together.

use super::dual_mode::{DualMode, concentration};
use super::plasticization::{mean_exponential, minimum};
use crate::error::ErrorKind;
use crate::membrane::transport::Transport;
use crate::quantity::{Diffusivity, Length, Permeability, Pressure, Quantity};

/// A gas that sorbs in two modes and diffuses.
///
/// ```text
/// C_m = kD p + F C'H b p / (1 + b p)        N = −D_D exp(β C_m) dC_m/dx
/// ```
///
/// | symbol | meaning                                                       | SI     |
/// |--------|---------------------------------------------------------------|--------|
/// | `D_D`  | diffusivity of the dissolved gas, for no gas at all           | m²/s   |
/// | `F`    | D_H/D_D: mobility of the gas in Langmuir sites, 0 to 1        | 1      |
/// | `β`    | plasticization: growth of D with the mobile concentration C_m | m³/mol |
///
/// F = 0 holds the Langmuir population fast (Paul 1969), F = 1 lets the whole concentration move with D.
///
/// # References
/// D. R. Paul, W. J. Koros, J. Polym. Sci. Polym. Phys. Ed. 14 (1976) 675. doi:10.1002/pol.1976.180140409;
/// β: S. Zhou, S. A. Stern, J. Polym. Sci. B 27 (1989) 205
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MobileGas {
    pub(super) sorption: DualMode,
    diffusivity: f64,
    mobility: f64,
    beta: f64,
}

impl MobileGas {
    /// From its sorption, D_D, F and β (m³/mol, 0 without plasticization).
    ///
    /// ```
    /// use matprop::membrane::sorption::{DualMode, MobileGas};
    /// use matprop::quantity::*;
    ///
    /// let per_atm = Solubility::KIND.unit("cm3(STP)/(cm3.atm)")?;
    /// let sorption = DualMode::new(
    ///     Solubility::from_unit(0.6852, per_atm)?,
    ///     SorbedConcentration::from_unit(18.805, SorbedConcentration::KIND.unit("cm3(STP)/cm3")?)?,
    ///     Affinity::from_unit(0.2618, Affinity::KIND.unit("1/atm")?)?,
    /// )?;
    /// let gas = MobileGas::new(sorption, Diffusivity::from_cm2_s(6.22e-8)?, 0.0727, 0.0)?;
    /// let ten = Pressure::from_unit(10.0, Pressure::KIND.unit("atm")?)?;
    /// let p = gas.permeability(ten, Pressure::from_pa(0.0)?)?;
    /// assert!((p.barrer() - 6.417450155966146).abs() < 1e-11);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` unless F is 0 to 1 and β 0 or more, and if nothing moves.
    pub fn new(
        sorption: DualMode,
        diffusivity: Diffusivity,
        mobility: f64,
        beta: f64,
    ) -> Result<Self, ErrorKind> {
        let within = (0.0..=1.0).contains(&mobility);
        super::ruled("mobility F of the Langmuir sites", mobility, "1", "0 to 1", within)?;
        super::ruled("plasticization factor", beta, "m3/mol", "0 or more", beta >= 0.0)?;
        let gas = Self { sorption, diffusivity: diffusivity.si(), mobility, beta };
        let slope = gas.local_permeability(0.0);
        super::ruled("permeability at infinite dilution", slope, "mol/(m.s.Pa)", "above 0", slope > 0.0)?;
        Ok(gas)
    }

    /// Mean permeability between two pressures: flux · thickness / pressure difference; the local one where
    /// they are equal.
    ///
    /// ```text
    /// P = D_D (exp(β C_m1) − exp(β C_m2))/(β (p1 − p2))
    ///   = D_D kD + F D_D C'H b/((1 + b p1)(1 + b p2))      for β = 0
    /// ```
    ///
    /// # Errors
    /// `not_finite` beyond the range of numbers.
    pub fn permeability(&self, feed: Pressure, permeate: Pressure) -> Result<Permeability, ErrorKind> {
        let (p1, p2) = (feed.si(), permeate.si());
        let b = self.sorption.affinity;
        let langmuir = self.mobility * self.sorption.capacity * b / ((1.0 + b * p1) * (1.0 + b * p2));
        let growth = mean_exponential(self.beta * self.mobile(p1), self.beta * self.mobile(p2));
        Permeability::from_si(self.diffusivity * (self.sorption.henry + langmuir) * growth)
    }

    /// Pressure of the minimum of the permeability with vacuum downstream; nothing if it has none.
    ///
    /// # Errors
    /// `not_finite` beyond the range of numbers.
    pub fn plasticization_pressure(&self) -> Result<Option<Pressure>, ErrorKind> {
        let DualMode { henry, capacity, affinity } = self.sorption;
        minimum(self.beta, henry, self.mobility * capacity, affinity).map(Pressure::from_si).transpose()
    }

    /// Permeability over a vanishing pressure difference at `p`, mol/(m·s·Pa): `D dC_m/dp`.
    pub(crate) fn local_permeability(&self, p: f64) -> f64 {
        let filled = 1.0 + self.sorption.affinity * p;
        let slope = self.sorption.henry
            + self.mobility * self.sorption.capacity * self.sorption.affinity / filled / filled;
        self.diffusivity * slope * libm::exp(self.beta * self.mobile(p))
    }

    /// Flux · thickness from `p` to vacuum, mol/(m·s).
    pub(super) fn potential(&self, p: f64) -> f64 {
        let mobile = self.mobile(p);
        self.diffusivity * mobile * mean_exponential(self.beta * mobile, 0.0)
    }

    /// The whole concentration, mol/m³.
    pub(super) fn sorbed(&self, p: f64) -> f64 {
        concentration(&self.sorption, p, self.sorption.affinity * p)
    }

    /// C_m, mol/m³.
    fn mobile(&self, p: f64) -> f64 {
        self.mobile_among(p, self.sorption.affinity * p)
    }

    /// C_m among gases that fill the sites to `filling`, mol/m³.
    fn mobile_among(&self, p: f64, filling: f64) -> f64 {
        let mobile = DualMode { capacity: self.mobility * self.sorption.capacity, ..self.sorption };
        concentration(&mobile, p, filling)
    }
}

/// A film and the gases that compete for its Langmuir sites and plasticize it together.
///
/// ```text
/// N_i L = D_i (C_m,i1 − C_m,i2) (exp(B1) − exp(B2))/(B1 − B2)
/// C_m,i = kD_i p_i + F_i C'H_i b_i p_i / (1 + Σ b_j p_j)          B = Σ β_j C_m,j
/// ```
///
/// Exact for constant D_i and F_i, and for D_i that grow by one common factor exp(B).
///
/// # References
/// W. J. Koros, R. T. Chern, V. Stannett, H. B. Hopfenberg, J. Polym. Sci. Polym. Phys. Ed. 19 (1981) 1513.
/// doi:10.1002/pol.1981.180191004
#[derive(Clone, Debug, PartialEq)]
pub struct MobileGases {
    gases: Vec<MobileGas>,
    thickness: f64,
}

impl MobileGases {
    /// The number of gases.
    pub(crate) fn count(&self) -> usize {
        self.gases.len()
    }

    /// From its gases and its thickness.
    pub fn new(gases: Vec<MobileGas>, thickness: Length) -> Self {
        Self { gases, thickness: thickness.si() }
    }

    /// What all gases fill the sites to: Σ b p.
    fn filling(&self, pressures: &[f64]) -> f64 {
        self.gases.iter().zip(pressures).map(|(gas, p)| gas.sorption.affinity * p).sum()
    }
}

impl Transport for MobileGases {
    fn fluxes(&self, feed: &[f64], permeate: &[f64], fluxes: &mut [f64]) {
        let (filled, left) = (self.filling(feed), self.filling(permeate));
        let (mut b1, mut b2) = (0.0, 0.0);
        for (((flux, gas), p1), p2) in fluxes.iter_mut().zip(&self.gases).zip(feed).zip(permeate) {
            let (c1, c2) = (gas.mobile_among(*p1, filled), gas.mobile_among(*p2, left));
            b1 += gas.beta * c1;
            b2 += gas.beta * c2;
            *flux = gas.diffusivity * (c1 - c2) / self.thickness;
        }
        if b1 > 0.0 || b2 > 0.0 {
            let growth = mean_exponential(b1, b2);
            fluxes.iter_mut().for_each(|flux| *flux *= growth);
        }
    }
}
