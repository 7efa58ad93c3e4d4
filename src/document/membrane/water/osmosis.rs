//! Osmosis at one place of a membrane.

use super::membrane::{membrane, polarization};
use super::solution::{composition, salt, warn};
use crate::document::input::{
    ActiveLayerWord, MembraneForwardOsmosisInput, MembraneOsmosisInput, MembraneRejectionInput, TransportWord,
};
use crate::document::quantity::Given as _;
use crate::document::report::{
    Ledger, MembraneForwardOsmosisReport, MembraneForwardOsmosisResults, MembraneOsmosisReport,
    MembraneOsmosisResults, MembraneRejectionReport, MembraneRejectionResults, TransportResult, Value,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::water::{
    self, ActiveLayer, ForwardOsmosis, OsmosisMembrane, real_rejection, reverse_osmosis_flux,
};
use crate::quantity::{
    Concentration, Diffusivity, HydraulicPermeance, Length, MassTransferCoefficient, Pressure, Quantity as _,
    Ratio, SolutePermeability, Temperature, VolumeFlux,
};

pub(in crate::document) fn report(
    mut input: Box<MembraneOsmosisInput>,
) -> Result<Box<MembraneOsmosisReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = reverse(&mut input, &units, &mut ledger)?;
    Ok(MembraneOsmosisReport::new(input, results, ledger)?)
}

fn reverse(
    input: &mut MembraneOsmosisInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneOsmosisResults, Error> {
    let temperature: Temperature = input.temperature.normalize().under("temperature")?;
    let solution = salt(&mut input.salt, temperature, ledger, |error| error.under("salt"))?;
    let read = membrane(&mut input.membrane, temperature, ledger).under("membrane")?;
    let feed = composition(&mut input.feed, &solution).under("feed")?;
    warn(&solution, &feed, "feed", ledger);
    let pressure: Pressure = input.pressure_difference.normalize().under("pressureDifference")?;
    let film = polarization(&mut input.mass_transfer_coefficient, &mut input.polarization_modulus, ledger)?;
    let flux = reverse_osmosis_flux(&read.membrane, &solution, film, feed.concentration, pressure)
        .under("pressureDifference")?;
    let ratio = |value: f64| units.show_si(Ratio::KIND, value);
    let bulk = feed.concentration.si();
    // Against a feed without salt nothing is rejected.
    let over = |a: f64, b: f64| if b > 0.0 { a / b } else { 1.0 };
    let (interface, permeate) = (flux.interface.si(), flux.permeate.si());
    let net = flux.water.si() / read.water.si();
    Ok(MembraneOsmosisResults {
        water_permeability: units.show(read.water)?,
        solute_permeability: units.show(read.solute)?,
        water_flux: units.show(flux.water)?,
        solute_flux: units.show(flux.solute)?,
        feed_concentration: units.show(feed.concentration)?,
        interface_concentration: units.show(flux.interface)?,
        permeate_concentration: units.show(flux.permeate)?,
        observed_rejection: ratio(1.0 - over(permeate, bulk))?,
        real_rejection: ratio(1.0 - over(permeate, interface))?,
        polarization_modulus: ratio(over(interface, bulk))?,
        feed_osmotic_pressure: units.show(feed.osmotic_pressure)?,
        interface_osmotic_pressure: units.show(flux.interface_pressure)?,
        permeate_osmotic_pressure: units.show(flux.permeate_pressure)?,
        net_driving_pressure: units.show_si(Pressure::KIND, net)?,
    })
}

pub(in crate::document) fn forward_report(
    mut input: Box<MembraneForwardOsmosisInput>,
) -> Result<Box<MembraneForwardOsmosisReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = forward(&mut input, &units, &mut ledger)?;
    Ok(MembraneForwardOsmosisReport::new(input, results, ledger)?)
}

fn forward(
    input: &mut MembraneForwardOsmosisInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneForwardOsmosisResults, Error> {
    let temperature: Temperature = input.temperature.normalize().under("temperature")?;
    let solution = salt(&mut input.salt, temperature, ledger, |error| error.under("salt"))?;
    if input.membrane.transport.is_some_and(|word| word != TransportWord::SolutionDiffusion) {
        let (field, other) = ("transport".to_owned(), "kind: membrane-forward-osmosis".to_owned());
        return Err(Error::new(ErrorKind::Conflict { field, other }, "membrane.transport"));
    }
    input.membrane.transport = Some(TransportWord::SolutionDiffusion);
    let read = membrane(&mut input.membrane, temperature, ledger).under("membrane")?;
    let feed = composition(&mut input.feed, &solution).under("feed")?;
    let draw = composition(&mut input.draw, &solution).under("draw")?;
    warn(&solution, &feed, "feed", ledger);
    warn(&solution, &draw, "draw", ledger);
    let pressure = input.pressure_difference.given::<Pressure>("pressureDifference")?;
    let pressure = pressure.map_or_else(|| Pressure::from_si(0.0), Ok)?;
    let film = |given: &mut Option<_>, field| given_film(given, field);
    let process = ForwardOsmosis {
        membrane: read.membrane,
        structural_parameter: input
            .structural_parameter
            .normalize::<Length>()
            .under("structuralParameter")?,
        diffusivity: input.diffusivity.normalize::<Diffusivity>().under("diffusivity")?,
        active_layer: match input.active_layer {
            ActiveLayerWord::Feed => ActiveLayer::Feed,
            ActiveLayerWord::Draw => ActiveLayer::Draw,
        },
        feed_film: film(&mut input.feed_mass_transfer_coefficient, "feedMassTransferCoefficient")?,
        draw_film: film(&mut input.draw_mass_transfer_coefficient, "drawMassTransferCoefficient")?,
    };
    ledger.model(&water::FORWARD_OSMOSIS);
    let (cf, cd) = (feed.concentration, draw.concentration);
    let flux = process.flux(&solution, cf, cd, pressure).under("draw")?;
    let (best, most) = process.greatest_power(&solution, cf, cd).under("draw")?;
    let ideal = read.water.si() * (draw.osmotic_pressure.si() - feed.osmotic_pressure.si() - pressure.si());
    Ok(MembraneForwardOsmosisResults {
        water_permeability: units.show(read.water)?,
        solute_permeability: units.show(read.solute)?,
        water_flux: units.show(flux.water)?,
        reverse_solute_flux: units.show(flux.reverse_solute)?,
        specific_reverse_solute: units
            .show_si(Concentration::KIND, flux.reverse_solute.si() / flux.water.si())?,
        feed_interface_concentration: units.show(flux.feed_interface)?,
        draw_interface_concentration: units.show(flux.draw_interface)?,
        feed_osmotic_pressure: units.show(feed.osmotic_pressure)?,
        draw_osmotic_pressure: units.show(draw.osmotic_pressure)?,
        ideal_water_flux: units.show_si(VolumeFlux::KIND, ideal)?,
        power_density: units.show(flux.power)?,
        greatest_power_density: units.show(most.power)?,
        pressure_of_greatest_power: units.show(best)?,
    })
}

fn given_film(
    given: &mut Option<crate::document::quantity::Quantity>,
    field: &str,
) -> Result<Option<MassTransferCoefficient>, Error> {
    given.given::<MassTransferCoefficient>(field)
}

pub(in crate::document) fn rejection_report(
    mut input: Box<MembraneRejectionInput>,
) -> Result<Box<MembraneRejectionReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = rejection(&mut input, &units, &mut ledger)?;
    Ok(MembraneRejectionReport::new(input, results, ledger)?)
}

fn rejection(
    input: &mut MembraneRejectionInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneRejectionResults, Error> {
    let flux: VolumeFlux = input.flux.normalize().under("flux")?;
    let k = given_film(&mut input.mass_transfer_coefficient, "massTransferCoefficient")?;
    let observed = input.observed_rejection.given::<Ratio>("observedRejection")?;
    let solute = input.solute_permeability.given::<SolutePermeability>("solutePermeability")?;
    let sigma = input.reflection.given::<Ratio>("reflection")?;
    let needs = |field: &str, other: &str| {
        Error::new(ErrorKind::Needs { field: field.into(), other: other.into() }, field)
    };
    if sigma.is_some() && solute.is_none() {
        return Err(needs("reflection", "solutePermeability"));
    }
    if observed.is_none() && solute.is_none() {
        return Err(ErrorKind::MissingField { field: "solutePermeability".into() }.into());
    }
    let real = match (observed, k) {
        (Some(_), None) => return Err(needs("observedRejection", "massTransferCoefficient")),
        (Some(observed), Some(k)) => {
            ledger.model(&water::FILM);
            Some(units.show(real_rejection(observed, flux, k).under("observedRejection")?)?)
        }
        (None, _) => None,
    };
    let mut transports = Vec::new();
    if let Some(solute) = solute {
        let sigma = sigma.map_or_else(|| Ratio::new(1.0), Ok)?;
        for word in
            [TransportWord::SolutionDiffusion, TransportWord::SpieglerKedem, TransportWord::KedemKatchalsky]
        {
            if word == TransportWord::SolutionDiffusion && sigma.si() != 1.0 {
                continue;
            }
            word.cite(ledger);
            let any = HydraulicPermeance::from_si(1.0)?;
            let membrane = OsmosisMembrane::new(any, solute, sigma, word.law()).under("reflection")?;
            transports.push(by_law(word, &membrane, flux, k, units)?);
        }
    }
    Ok(MembraneRejectionResults { real_rejection: real, transports })
}

fn by_law(
    word: TransportWord,
    membrane: &OsmosisMembrane,
    flux: VolumeFlux,
    k: Option<MassTransferCoefficient>,
    units: &Units,
) -> Result<TransportResult, ErrorKind> {
    let passage = membrane.passage(flux.si());
    let observed: Option<Value> = match k {
        Some(k) => {
            let grown = libm::exp((flux.si() / k.si()).min(700.0));
            let over = passage * grown / (1.0 - passage + passage * grown);
            Some(units.show_si(Ratio::KIND, 1.0 - over)?)
        }
        None => None,
    };
    Ok(TransportResult {
        transport: word,
        real_rejection: units.show_si(Ratio::KIND, 1.0 - passage)?,
        observed_rejection: observed,
    })
}
