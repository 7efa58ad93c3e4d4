//! Energy of desalination.

use super::reverse_osmosis::energy;
use crate::document::input::{MembraneDesalinationEnergyInput, PumpInput};
use crate::document::quantity::Given as _;
use crate::document::report::{Ledger, MembraneDesalinationEnergyReport};
use crate::document::units::Units;
use crate::error::{Error, Under};
use crate::membrane::water::{self, PlantEnergy};
use crate::quantity::{Pressure, Quantity as _, Ratio};

pub(in crate::document) fn report(
    mut input: Box<MembraneDesalinationEnergyInput>,
) -> Result<Box<MembraneDesalinationEnergyReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let pressure: Pressure = input.pressure.normalize().under("pressure")?;
    let recovery: Ratio = input.recovery.normalize().under("recovery")?;
    let drop = input.pressure_drop.given::<Pressure>("pressureDrop")?.map_or(0.0, Pressure::si);
    let osmotic = input.feed_osmotic_pressure.given::<Pressure>("feedOsmoticPressure")?;
    let least = match osmotic {
        None => None,
        Some(osmotic) => {
            let one = Ratio::new(1.0)?;
            let plant = PlantEnergy {
                pressure,
                recovery,
                pump_efficiency: one,
                recovery_efficiency: one,
                pressure_drop: Pressure::from_si(0.0)?,
            };
            Some(plant.least(osmotic).under("recovery")?.si())
        }
    };
    let mut pump = PumpInput {
        pump_efficiency: input.pump_efficiency.clone(),
        recovery_efficiency: input.recovery_efficiency.clone(),
    };
    let results = energy(&mut pump, pressure.si(), drop, recovery.si(), least, &units)?;
    input.pump_efficiency = pump.pump_efficiency;
    input.recovery_efficiency = pump.recovery_efficiency;
    ledger.model(&water::ENERGY);
    Ok(MembraneDesalinationEnergyReport::new(input, results, ledger)?)
}
