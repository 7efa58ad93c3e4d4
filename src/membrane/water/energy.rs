//! Energy of desalination.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Pressure, Quantity as _, Ratio, SpecificEnergy};

/// Pump and energy recovery of a reverse osmosis plant.
///
/// ```text
/// without energy recovery   e = p/(η_p r)
/// with energy recovery      e = (p/η_p − η_e (1 − r) (p − Δp_loss))/r
/// ```
///
/// p is the feed pressure over that of the suction and of the drains, r the recovery by volume.
///
/// # References
/// R. L. Stover, Desalination 203 (2007) 168. doi:10.1016/j.desal.2006.03.528
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlantEnergy {
    /// Feed pressure.
    pub pressure: Pressure,
    /// Recovery r.
    pub recovery: Ratio,
    /// Efficiency of the pump with its motor.
    pub pump_efficiency: Ratio,
    /// Efficiency of the energy recovery.
    pub recovery_efficiency: Ratio,
    /// Pressure lost between feed and brine.
    pub pressure_drop: Pressure,
}

impl PlantEnergy {
    fn checked(&self) -> Result<(), ErrorKind> {
        let unit = Suffix("1");
        let r = self.recovery.si();
        if !(r > 0.0 && r < 1.0) {
            let rule = "between 0 and 1";
            return Err(ErrorKind::OutOfRange { quantity: "recovery", value: r, unit, rule });
        }
        let efficiencies = [
            ("efficiency of the pump", self.pump_efficiency),
            ("efficiency of the energy recovery", self.recovery_efficiency),
        ];
        for (quantity, value) in efficiencies {
            let value = value.si();
            if !(0.0..=1.0).contains(&value) || (quantity == "efficiency of the pump" && value == 0.0) {
                let rule = "above 0, and 1 or less";
                return Err(ErrorKind::OutOfRange { quantity, value, unit, rule });
            }
        }
        if self.pressure_drop > self.pressure {
            let rule = "at most the feed pressure";
            let value = self.pressure_drop.bar();
            return Err(ErrorKind::OutOfRange {
                quantity: "pressure drop",
                value,
                unit: Suffix("bar"),
                rule,
            });
        }
        Ok(())
    }

    /// Energy per volume of permeate without energy recovery.
    ///
    /// ```
    /// use matprop::membrane::PlantEnergy;
    /// use matprop::quantity::{Pressure, Ratio};
    ///
    /// let plant = PlantEnergy {
    ///     pressure: Pressure::from_bar(55.0)?,
    ///     recovery: Ratio::new(0.45)?,
    ///     pump_efficiency: Ratio::new(0.85)?,
    ///     recovery_efficiency: Ratio::new(0.95)?,
    ///     pressure_drop: Pressure::from_bar(0.0)?,
    /// };
    /// assert!((plant.without_recovery()?.j_m3() / 3.6e6 - 3.994_190).abs() < 1e-6);
    /// assert!((plant.with_recovery()?.j_m3() / 3.6e6 - 2.220_271).abs() < 1e-6);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `out_of_range` for a recovery outside of 0 to 1, an efficiency above 1, or a loss above the feed pressure.
    pub fn without_recovery(&self) -> Result<SpecificEnergy, ErrorKind> {
        self.checked()?;
        SpecificEnergy::from_si(self.pressure.si() / (self.pump_efficiency.si() * self.recovery.si()))
    }

    /// Energy per volume of permeate with energy recovery.
    ///
    /// # Errors
    /// As [`PlantEnergy::without_recovery`].
    pub fn with_recovery(&self) -> Result<SpecificEnergy, ErrorKind> {
        self.checked()?;
        let (p, r) = (self.pressure.si(), self.recovery.si());
        let returned = self.recovery_efficiency.si() * (1.0 - r) * (p - self.pressure_drop.si());
        SpecificEnergy::from_si((p / self.pump_efficiency.si() - returned) / r)
    }

    /// Least energy per volume of permeate, from a feed of an osmotic pressure that grows in proportion to its
    /// concentration: `(π₀/r) ln(1/(1 − r))`.
    ///
    /// # Errors
    /// As [`PlantEnergy::without_recovery`].
    pub fn least(&self, osmotic: Pressure) -> Result<SpecificEnergy, ErrorKind> {
        self.checked()?;
        let r = self.recovery.si();
        SpecificEnergy::from_si(-osmotic.si() / r * libm::log1p(-r))
    }
}
