//! What holds for the whole membrane.

use super::free_volume;
use crate::data::Polymer;
use crate::document::input::MembraneInput;
use crate::document::quantity::Given;
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind};
use crate::quantity::{Length, Pressure, Quantity as _, Ratio, Temperature};

/// Temperatures closer than this are the same, K.
pub(in crate::document::membrane) const SAME_TEMPERATURE: f64 = 1e-6;

/// Conditions of the whole membrane.
pub(super) struct Conditions {
    pub reference: Option<Temperature>,
    pub temperature: Option<Temperature>,
    pub thickness: Option<Length>,
    pub pressure_difference: Option<Pressure>,
    pub free_volume: Option<Ratio>,
}

impl Conditions {
    pub fn read(
        input: &mut MembraneInput,
        polymer: Option<&Polymer>,
        ledger: &mut Ledger,
    ) -> Result<Self, Error> {
        let stated = input.reference_temperature.given::<Temperature>("referenceTemperature")?;
        let recorded = match polymer.and_then(|polymer| polymer.temperature_c) {
            Some(celsius) => Some((celsius, Temperature::from_celsius(celsius)?)),
            None => None,
        };
        if let (Some(stated), Some((celsius, recorded))) = (stated, recorded)
            && differ(stated, recorded)
        {
            let other = format!("the polymer record, measured at {celsius} °C");
            let kind = ErrorKind::Conflict { field: "referenceTemperature".into(), other };
            return Err(Error::new(kind, "referenceTemperature"));
        }
        let conditions = Self {
            reference: stated.or(recorded.map(|(_, recorded)| recorded)),
            temperature: input.temperature.given::<Temperature>("temperature")?,
            thickness: input.thickness.given::<Length>("thickness")?,
            pressure_difference: input.pressure_difference.given::<Pressure>("pressureDifference")?,
            free_volume: free_volume::fraction(&mut input.free_volume, ledger)?,
        };
        let asked =
            [("temperature", input.temperature.is_some()), ("temperatures", input.temperatures.is_some())];
        match asked.into_iter().find(|(_, asked)| *asked) {
            Some((field, _)) if conditions.reference.is_none() => {
                let kind = ErrorKind::Needs { field: field.into(), other: "referenceTemperature".into() };
                Err(Error::new(kind, field))
            }
            _ => Ok(conditions),
        }
    }

    /// From and to which temperature the gases are to be carried, if these differ.
    pub fn step(&self) -> Option<(Temperature, Temperature)> {
        match (self.reference, self.temperature) {
            (Some(from), Some(to)) if differ(from, to) => Some((from, to)),
            _ => None,
        }
    }
}

/// Whether two temperatures are not the same.
pub(super) fn differ(a: Temperature, b: Temperature) -> bool {
    (a.si() - b.si()).abs() > SAME_TEMPERATURE
}
