//! Machines for the streams of a module.

use crate::document::input::CompressionInput;
use crate::document::quantity::Given;
use crate::document::report::{CompressionResult, Ledger};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::module::{Compression, Operation, models};
use crate::quantity::{
    MolarEnergy, Power, Pressure, Quantity as _, Ratio, STP_MOLAR_VOLUME, SpecificEnergy, Temperature,
};

pub(super) fn compression(
    input: &mut CompressionInput,
    operation: &Operation,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<CompressionResult, Error> {
    let machine = Compression::new(
        input.heat_capacity_ratio.normalize::<Ratio>().under("heatCapacityRatio")?,
        input.efficiency.normalize::<Ratio>().under("efficiency")?,
        *input.stages.get_or_insert(1) as usize,
        input.temperature.normalize::<Temperature>().under("temperature")?,
    )?;
    ledger.model(&models::COMPRESSION);
    let flow = |flows: &[f64]| flows.iter().sum::<f64>();
    let power = |flows: &[f64], from: f64, to: f64, field: &str| -> Result<f64, Error> {
        if !(from > 0.0) {
            let (value, unit, rule) = (0.0, crate::error::Suffix("bar"), "above 0");
            let kind = ErrorKind::OutOfRange { quantity: "suction pressure", value, unit, rule };
            return Err(Error::new(kind, field));
        }
        Ok(flow(flows) * machine.work(from, to))
    };
    let feed = input.feed_from.given::<Pressure>("feedFrom")?;
    let feed = feed
        .map(|from| power(&operation.feed, from.si(), operation.feed_pressure, "feedFrom"))
        .transpose()?;
    let permeate = input.permeate_to.given::<Pressure>("permeateTo")?;
    let permeate = permeate
        .map(|to| power(&operation.permeate, operation.permeate_pressure, to.si(), "permeateTo"))
        .transpose()?;
    let retentate = input.retentate_to.given::<Pressure>("retentateTo")?;
    let retentate = retentate
        .map(|to| power(&operation.retentate, operation.retentate_pressure, to.si(), "retentateTo"))
        .transpose()?;
    if feed.is_none() && permeate.is_none() && retentate.is_none() {
        return Err(ErrorKind::MissingField { field: "feedFrom".into() }.into());
    }
    let total = [feed, permeate, retentate].into_iter().flatten().sum::<f64>();
    let shown = |watt: Option<f64>| watt.map(|watt| units.show_si(Power::KIND, watt)).transpose();
    let (r, v) = (flow(&operation.retentate), flow(&operation.permeate));
    Ok(CompressionResult {
        feed: shown(feed)?,
        permeate: shown(permeate)?,
        retentate: shown(retentate)?,
        total: units.show_si(Power::KIND, total)?,
        energy_per_retentate: Some(units.show_si(MolarEnergy::KIND, total / r)?),
        energy_per_permeate: Some(units.show_si(MolarEnergy::KIND, total / v)?),
        specific_energy_retentate: Some(units.show_si(SpecificEnergy::KIND, total / r / STP_MOLAR_VOLUME)?),
        specific_energy_permeate: Some(units.show_si(SpecificEnergy::KIND, total / v / STP_MOLAR_VOLUME)?),
    })
}
