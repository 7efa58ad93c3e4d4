//! Osmotic membranes and polarization of documents.

use crate::document::input::{OsmosisMembraneInput, TransportWord};
use crate::document::quantity::{Given as _, Quantity};
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::water::{self, OsmosisMembrane, Polarization, SoluteTransport};
use crate::membrane::{arrhenius, filmtec_correction, models};
use crate::quantity::{
    HydraulicPermeance, MassTransferCoefficient, MolarEnergy, Quantity as _, Ratio, SolutePermeability,
    Temperature,
};

impl TransportWord {
    pub(super) fn law(self) -> SoluteTransport {
        match self {
            Self::SolutionDiffusion => SoluteTransport::SolutionDiffusion,
            Self::SpieglerKedem => SoluteTransport::SpieglerKedem,
            Self::KedemKatchalsky => SoluteTransport::KedemKatchalsky,
        }
    }

    pub(super) fn cite(self, ledger: &mut Ledger) {
        ledger.model(match self {
            Self::SolutionDiffusion => &water::SOLUTION_DIFFUSION,
            Self::SpieglerKedem => &water::SPIEGLER_KEDEM,
            Self::KedemKatchalsky => &water::KEDEM_KATCHALSKY,
        });
    }
}

/// The permeabilities of a membrane at the temperature of the document, and the membrane.
pub(super) struct Read {
    pub(super) water: HydraulicPermeance,
    pub(super) solute: SolutePermeability,
    pub(super) membrane: OsmosisMembrane,
}

/// The membrane of a document; cites what describes it.
pub(super) fn membrane(
    input: &mut OsmosisMembraneInput,
    temperature: Temperature,
    ledger: &mut Ledger,
) -> Result<Read, Error> {
    let mut water: HydraulicPermeance = input.water_permeability.normalize().under("waterPermeability")?;
    let mut solute: SolutePermeability = input.solute_permeability.normalize().under("solutePermeability")?;
    let reflection = input.reflection.given::<Ratio>("reflection")?;
    let assumed = match reflection {
        Some(sigma) if sigma.si() < 1.0 => TransportWord::SpieglerKedem,
        _ => TransportWord::SolutionDiffusion,
    };
    let word = *input.transport.get_or_insert(assumed);
    word.cite(ledger);
    let from = input.reference_temperature.given::<Temperature>("referenceTemperature")?;
    let water_energy = input.water_energy.given::<MolarEnergy>("waterEnergy")?;
    let solute_energy = input.solute_energy.given::<MolarEnergy>("soluteEnergy")?;
    let needs = |field: &str, other: &str| {
        Error::new(ErrorKind::Needs { field: field.into(), other: other.into() }, field)
    };
    if input.temperature_correction.is_some() {
        if water_energy.is_some() {
            let (field, other) = ("temperatureCorrection", "waterEnergy");
            return Err(Error::new(ErrorKind::Conflict { field: field.into(), other: other.into() }, field));
        }
        let factor = filmtec_correction(temperature)? / filmtec_correction(from.unwrap_or(temperature))?;
        if from.is_none() {
            return Err(needs("temperatureCorrection", "referenceTemperature"));
        }
        water = HydraulicPermeance::from_si(water.si() * factor)?;
        ledger.model(&water::FILMTEC);
    }
    for (field, energy) in [("waterEnergy", water_energy), ("soluteEnergy", solute_energy)] {
        if energy.is_some() && from.is_none() {
            return Err(needs(field, "referenceTemperature"));
        }
    }
    if let Some(from) = from {
        if water_energy.is_none() && input.temperature_correction.is_none() && differs(from, temperature) {
            return Err(needs("referenceTemperature", "waterEnergy"));
        }
        if let Some(energy) = water_energy {
            water = arrhenius(water, energy, from, temperature)?;
            ledger.model(&models::ARRHENIUS);
        }
        if let Some(energy) = solute_energy {
            solute = arrhenius(solute, energy, from, temperature)?;
            ledger.model(&models::ARRHENIUS);
        }
    }
    let sigma = reflection.map_or_else(|| Ratio::new(1.0), Ok)?;
    let membrane = OsmosisMembrane::new(water, solute, sigma, word.law()).under("reflection")?;
    Ok(Read { water, solute, membrane })
}

fn differs(a: Temperature, b: Temperature) -> bool {
    (a.si() - b.si()).abs() > 1e-6
}

/// The polarization of a feed, from two fields of which one can be given.
pub(super) fn polarization(
    coefficient: &mut Option<Quantity>,
    modulus: &mut Option<Quantity>,
    ledger: &mut Ledger,
) -> Result<Polarization, Error> {
    let k = coefficient.given::<MassTransferCoefficient>("massTransferCoefficient")?;
    let modulus = modulus.given::<Ratio>("polarizationModulus")?;
    match (k, modulus) {
        (Some(_), Some(_)) => {
            let (field, other) = ("polarizationModulus", "massTransferCoefficient");
            Err(Error::new(ErrorKind::Conflict { field: field.into(), other: other.into() }, field))
        }
        (Some(k), None) => {
            ledger.model(&water::FILM);
            Ok(Polarization::Film(k))
        }
        (None, Some(modulus)) if modulus.si() >= 1.0 && modulus.si() <= 100.0 => {
            Ok(Polarization::Modulus(modulus))
        }
        (None, Some(modulus)) => {
            let (quantity, rule) = ("polarization modulus", "between 1 (no polarization) and 100");
            let kind = ErrorKind::OutOfRange { quantity, value: modulus.si(), unit: Suffix("1"), rule };
            Err(Error::new(kind, "polarizationModulus"))
        }
        (None, None) => Ok(Polarization::None),
    }
}
