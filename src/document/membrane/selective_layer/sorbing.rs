//! Gases of a layer that sorb in two modes.

use super::super::sorption::gases;
use super::{State, conflict, gas_of, refuse};
use crate::document::input::SelectiveLayerInput;
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::sorption::{MobileGases, models};

/// The law of gases that sorb in two modes and compete for sites.
pub(super) fn law(
    input: &mut SelectiveLayerInput,
    gases: &[String],
    state: &State,
    ledger: &mut Ledger,
) -> Result<MobileGases, Error> {
    let Some(thickness) = state.thickness else {
        return Err(ErrorKind::Needs { field: "dualMode".into(), other: "thickness".into() }.into());
    };
    if state.temperature.is_some() {
        return Err(Error::new(conflict("temperature", "dualMode"), "temperature"));
    }
    let mut found = Vec::new();
    for name in gases {
        let place = |kind: ErrorKind| Error::from(kind).under(name).under("gases");
        let missing = || place(ErrorKind::MissingField { field: "dualMode".into() });
        let gas = gas_of(input, name).ok_or_else(missing)?;
        refuse(gas, "dualMode").map_err(place)?;
        let sorption = gas.dual_mode.as_mut().ok_or_else(missing)?;
        for (field, given) in [
            ("pressure", sorption.pressure.is_some()),
            ("permeatePressure", sorption.permeate_pressure.is_some()),
            ("criticalPoint", sorption.critical_point.is_some()),
        ] {
            if given {
                return Err(place(conflict(field, "dualMode")));
            }
        }
        let read = gases::read(name, sorption, (None, None)).under("dualMode");
        let read = read.map_err(|error| error.under(name).under("gases"))?;
        let needs = || place(ErrorKind::Needs { field: "dualMode".into(), other: "diffusivity".into() });
        found.push(read.mobile.ok_or_else(needs)?);
    }
    ledger.model(&models::COMPETITION);
    ledger.model(&models::MIXED_PERMEATION);
    Ok(MobileGases::new(found, thickness))
}
