//! Concentration polarization of a gas computed.

use super::gas_phase;
use crate::document::input::MembranePolarizationInput;
use crate::document::report::{
    Ledger, MembranePolarizationReport, MembranePolarizationResults, PolarizedGasResult, ReferenceState,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::polarization::{GasFilm, models};
use crate::quantity::{
    MassTransferCoefficient, MolarFlux, MoleFraction, Pressure, Quantity as _, Ratio, Temperature,
};

/// How far from 1 mole fractions may add up.
const TOLERANCE: f64 = 1e-4;

pub(in crate::document) fn report(
    mut input: Box<MembranePolarizationInput>,
) -> Result<Box<MembranePolarizationReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembranePolarizationReport::new(input, results, ledger)?)
}

fn results(
    input: &mut MembranePolarizationInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembranePolarizationResults, Error> {
    gas_phase::names(&mut input.gases)?;
    let film = GasFilm::new(
        input.flux.normalize::<MolarFlux>().under("flux")?,
        input
            .mass_transfer_coefficient
            .normalize::<MassTransferCoefficient>()
            .under("massTransferCoefficient")?,
        input.pressure.normalize::<Pressure>().under("pressure")?,
        input.temperature.normalize::<Temperature>().under("temperature")?,
    )
    .under("pressure")?;
    ledger.model(&models::GAS_FILM);
    let (mut feed, mut permeate) = (0.0, 0.0);
    let mut rows = Vec::new();
    for (name, gas) in input.gases.iter_mut() {
        let mut row = || -> Result<PolarizedGasResult, Error> {
            let bulk = gas.feed.normalize::<MoleFraction>().under("feed")?;
            let permeating = gas.permeate.normalize::<MoleFraction>().under("permeate")?;
            feed += bulk.si();
            permeate += permeating.si();
            let at = film.at_membrane(bulk, permeating)?;
            let modulus = (bulk.si() > 0.0).then(|| units.show_si(Ratio::KIND, at.si() / bulk.si()));
            Ok(PolarizedGasResult {
                gas: name.clone(),
                mole_fraction: units.show_si(Ratio::KIND, at.si())?,
                modulus: modulus.transpose()?,
            })
        };
        rows.push(row().map_err(|error| error.under(name).under("gases"))?);
    }
    for sum in [feed, permeate] {
        // One gas stands for itself and what is left; all gases together make up the whole.
        let whole = if rows.len() == 1 { sum <= 1.0 } else { (sum - 1.0).abs() <= TOLERANCE };
        if !whole {
            let kind = ErrorKind::FractionSum { percent: 100.0 * sum, tolerance: 100.0 * TOLERANCE };
            return Err(Error::new(kind, "gases"));
        }
    }
    Ok(MembranePolarizationResults {
        peclet: units.show_si(Ratio::KIND, film.peclet())?,
        gases: rows,
        standard_state: ReferenceState::stp(),
    })
}
