//! Power of compressors and vacuum pumps.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{GAS_CONSTANT, MolarFlow, Power, Pressure, Quantity as _, Ratio, Temperature};

/// The most stages of a machine.
pub const MAX_STAGES: usize = 20;

/// A compressor or vacuum pump.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compression {
    heat_capacity_ratio: f64,
    efficiency: f64,
    stages: usize,
    temperature: Temperature,
}

impl Compression {
    /// From the ratio of heat capacities of the gas, the isentropic efficiency, the number of stages and the temperature
    /// at which the gas enters each of them.
    ///
    /// # Errors
    /// `out_of_range` unless the heat capacity ratio is above 1, the efficiency above 0 and up to 1, and the number of
    /// stages 1 to 20.
    pub fn new(
        heat_capacity_ratio: Ratio,
        efficiency: Ratio,
        stages: usize,
        temperature: Temperature,
    ) -> Result<Self, ErrorKind> {
        let out = |quantity, value, rule| ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule };
        let (gamma, eta) = (heat_capacity_ratio.value(), efficiency.value());
        if !(gamma > 1.0 && gamma <= 5.0 / 3.0 + 1e-9) {
            return Err(out("heat capacity ratio", gamma, "above 1 and up to 5/3"));
        }
        if !(eta > 0.0 && eta <= 1.0) {
            return Err(out("efficiency", eta, "above 0 and up to 1"));
        }
        if !(1..=MAX_STAGES).contains(&stages) {
            return Err(out("number of compressor stages", stages as f64, "1 to 20"));
        }
        Ok(Self { heat_capacity_ratio: gamma, efficiency: eta, stages, temperature })
    }

    /// Work per mole of gas from `from` to `to`, both in Pa, J/mol; 0 where the pressure need not rise.
    pub(crate) fn work(&self, from: f64, to: f64) -> f64 {
        if to <= from {
            return 0.0;
        }
        compression_work(
            to / from,
            self.heat_capacity_ratio,
            self.efficiency,
            self.stages as f64,
            self.temperature.si(),
        )
    }
}

/// Work of an adiabatic compression in stages of equal pressure ratio, cooled to T before each.
///
/// ```text
/// w = N γ/(γ − 1) R T/η ((p2/p1)^((γ − 1)/(γ N)) − 1)
/// ```
///
/// | symbol   | argument          | unit |
/// |----------|-------------------|------|
/// | `p2/p1`  | `pressure_ratio`  | 1, 1 or more |
/// | `γ`      | `gamma`           | 1, above 1 |
/// | `η`      | `efficiency`      | 1    |
/// | `N`      | `stages`          | 1    |
/// | `T`      | `temperature`     | K    |
///
/// Tends to the isothermal work `R T ln(p2/p1)/η` for many stages, and for γ → 1.
///
/// # References
/// R. W. Baker, Membrane Technology and Applications, 3rd ed. (Wiley 2012), ch. 8.
fn compression_work(pressure_ratio: f64, gamma: f64, efficiency: f64, stages: f64, temperature: f64) -> f64 {
    let exponent = (gamma - 1.0) / (gamma * stages);
    GAS_CONSTANT * temperature / efficiency * libm::expm1(exponent * libm::log(pressure_ratio)) / exponent
}

/// Power of a compression.
///
/// ```
/// use matprop::membrane::module::{Compression, compression_power};
/// use matprop::quantity::{MolarFlow, Pressure, Ratio, Temperature};
///
/// let machine = Compression::new(Ratio::new(1.3)?, Ratio::new(0.75)?, 2, Temperature::from_k(308.15)?)?;
/// let flow = MolarFlow::from_mol_s(1.0)?;
/// let power = compression_power(&machine, flow, Pressure::from_bar(2.0)?, Pressure::from_bar(60.0)?)?;
/// assert!((power.w() - 14_228.819).abs() < 0.001);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` for a vacuum without any gas at the suction.
pub fn compression_power(
    machine: &Compression,
    flow: MolarFlow,
    from: Pressure,
    to: Pressure,
) -> Result<Power, ErrorKind> {
    if !(from.si() > 0.0) {
        let (value, unit) = (from.bar(), Suffix("bar"));
        return Err(ErrorKind::OutOfRange { quantity: "suction pressure", value, unit, rule: "above 0" });
    }
    Power::from_si(flow.si() * machine.work(from.si(), to.si()))
}
