//! Permeabilities and selectivities at a column of temperatures.

use super::conditions::Conditions;
use super::gas::{Gas, State};
use super::pairs;
use crate::document::quantity::Column;
use crate::document::report::{GasSeries, Ledger, SelectivitySeries, TemperatureSeries};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::models;
use crate::quantity::{Permeability, Quantity as _, Ratio, Temperature};

/// The most temperatures.
const MAX_TEMPERATURES: usize = 1000;

pub(super) fn results(
    input: &mut Option<Column>,
    gases: &[Gas],
    states: &[State],
    conditions: &Conditions,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<TemperatureSeries>, Error> {
    let (Some(column), Some(reference)) = (input, conditions.reference) else { return Ok(None) };
    let temperatures = column.normalize::<Temperature>().under("temperatures")?;
    let what = || "temperatures".to_owned();
    if temperatures.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: what() }, "temperatures.value"));
    }
    if temperatures.len() > MAX_TEMPERATURES {
        let kind = ErrorKind::TooMany { what: what(), limit: MAX_TEMPERATURES };
        return Err(Error::new(kind, "temperatures.value"));
    }
    ledger.model(&models::ARRHENIUS);
    let mut table: Vec<Vec<f64>> = Vec::new();
    for gas in gases {
        let at = |kelvin: &f64| -> Result<f64, ErrorKind> {
            Ok(gas.permeability_at(reference, Temperature::from_si(*kelvin)?)?.si())
        };
        let row = temperatures.iter().map(at).collect::<Result<_, _>>();
        table.push(row.under(&gas.name).under("gases")?);
    }
    let shown = |gas: &Gas, row: &Vec<f64>| -> Result<GasSeries, ErrorKind> {
        let permeability = units.show_all::<Permeability>(row.iter().copied())?;
        Ok(GasSeries { gas: gas.name.clone(), permeability })
    };
    let pair = |(i, j): (usize, usize)| -> Result<SelectivitySeries, ErrorKind> {
        let ratios = table[i].iter().zip(&table[j]).map(|(a, b)| a / b);
        Ok(SelectivitySeries {
            fast: gases[i].name.clone(),
            slow: gases[j].name.clone(),
            selectivity: units.show_all::<Ratio>(ratios)?,
        })
    };
    let pairs = pairs::pairs(gases, states, &[])?;
    Ok(Some(TemperatureSeries {
        temperature: units.show_all::<Temperature>(temperatures.iter().copied())?,
        gases: gases.iter().zip(&table).map(|(gas, row)| shown(gas, row)).collect::<Result<_, _>>()?,
        selectivities: pairs.into_iter().map(pair).collect::<Result<_, _>>()?,
    }))
}
