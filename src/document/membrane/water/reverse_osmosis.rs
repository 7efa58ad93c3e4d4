//! A reverse osmosis module.

use super::membrane::{Read, membrane, polarization};
use super::solution::{composition, salt, warn, warn_outside};
use crate::document::input::{FeedChannelInput, MembraneReverseOsmosisInput, PumpInput};
use crate::document::quantity::Given as _;
use crate::document::report::{
    AveragedResult, Ledger, MeanFluxResult, MembraneDesalinationEnergyResults, MembraneReverseOsmosisReport,
    MembraneReverseOsmosisResults, PlaceResult, ProfileResult,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::membrane::water::module::{FeedChannel, Module, Place, Rated};
use crate::membrane::water::{self, PlantEnergy, Solution, SolutionState, spacer_hydraulic_diameter};
use crate::quantity::{
    Area, Concentration, Diffusivity, Length, MassFlow, MassFlux, MassFraction, Pressure, Quantity as _,
    Ratio, SoluteFlux, SpecificEnergy, Temperature, Viscosity, VolumeFlow, VolumeFlux,
};

/// Places that a profile can have.
const PROFILE: core::ops::RangeInclusive<u32> = 2..=51;
/// Averages further off than this are mentioned.
const NOTABLE: f64 = 0.005;

pub(in crate::document) fn report(
    mut input: Box<MembraneReverseOsmosisInput>,
) -> Result<Box<MembraneReverseOsmosisReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneReverseOsmosisReport::new(input, results, ledger)?)
}

fn results(
    input: &mut MembraneReverseOsmosisInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneReverseOsmosisResults, Error> {
    let temperature: Temperature = input.temperature.normalize().under("temperature")?;
    let solution = salt(&mut input.salt, temperature, ledger, |error| error.under("salt"))?;
    let read = membrane(&mut input.membrane, temperature, ledger).under("membrane")?;
    let feed = composition(&mut input.feed, &solution).under("feed")?;
    warn(&solution, &feed, "feed", ledger);
    let module = module(input, &solution, &read, &feed, ledger)?;
    let points = match input.profile {
        None => 0,
        Some(points) if PROFILE.contains(&points) => points as usize,
        Some(points) => {
            let (quantity, value, rule) = ("number of places", f64::from(points), "2 to 51");
            let kind = ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule };
            return Err(Error::new(kind, "profile"));
        }
    };
    let rated = solved(input, &module, points)?;
    ledger.model(&water::MODULE);
    if rated.outlet.pressure <= module.permeate_pressure {
        let (quantity, value) = ("pressure at the outlet of the feed", rated.outlet.pressure / 1e5);
        let rule = "above that of the permeate: widen or shorten the channel, or lower the feed flow";
        let kind = ErrorKind::OutOfRange { quantity, value, unit: Suffix("bar"), rule };
        return Err(Error::new(kind, "feedPressure"));
    }
    let brine = solution.at_concentration(Concentration::from_si(
        solution.concentration(rated.outlet.salt / rated.outlet.water),
    )?);
    warn_outside(&solution, &brine.under("recovery")?, "recovery", ledger);
    let shown = Shown { module: &module, units, solution: &solution };
    let recovery = module.recovery(&rated);
    let averaged = averaged(&shown, &rated, ledger)?;
    let permeate = rated.salt / module.volume(rated.water, rated.salt);
    let show_concentration = |c: f64| units.show_si(Concentration::KIND, c);
    let over = if feed.concentration.si() > 0.0 { permeate / feed.concentration.si() } else { 1.0 };
    Ok(MembraneReverseOsmosisResults {
        area: units.show_si(Area::KIND, rated.area)?,
        recovery: units.show_si(Ratio::KIND, recovery)?,
        osmotic_limit: module
            .osmotic_limit(module.pressure - rated.outlet.pressure)
            .map(|limit| units.show_si(Ratio::KIND, limit))
            .transpose()?,
        water_permeability: units.show(read.water)?,
        solute_permeability: units.show(read.solute)?,
        permeate_flow: units.show_si(VolumeFlow::KIND, module.volume(rated.water, rated.salt))?,
        permeate_concentration: show_concentration(permeate)?,
        permeate_salinity: solution
            .molar_mass
            .map(|mass| {
                units.show_si(MassFraction::KIND, mass * rated.salt / (mass * rated.salt + rated.water))
            })
            .transpose()?,
        rejection: units.show_si(Ratio::KIND, 1.0 - over)?,
        brine_flow: units.show_si(VolumeFlow::KIND, module.volume(rated.outlet.water, rated.outlet.salt))?,
        mean: shown.mean(&rated)?,
        averaged,
        inlet: shown.place(&rated.inlet)?,
        outlet: shown.place(&rated.outlet)?,
        profile: if points > 1 { Some(shown.profile(&rated.profile)?) } else { None },
        energy: match &mut input.energy {
            Some(pump) => {
                let drive = module.pressure - module.permeate_pressure;
                let lost = module.pressure - rated.outlet.pressure;
                ledger.model(&water::ENERGY);
                let least = module.least_work(recovery);
                Some(energy(pump, drive, lost, recovery, Some(least), units).under("energy")?)
            }
            None => None,
        },
    })
}

/// The module by its area, or by the area that its recovery needs.
fn solved(input: &mut MembraneReverseOsmosisInput, module: &Module, points: usize) -> Result<Rated, Error> {
    let area = input.area.given::<Area>("area")?;
    let recovery = input.recovery.given::<Ratio>("recovery")?;
    match (area, recovery) {
        (Some(_), Some(_)) => {
            let kind = ErrorKind::Conflict { field: "recovery".into(), other: "area".into() };
            Err(Error::new(kind, "recovery"))
        }
        (None, None) => Err(ErrorKind::MissingField { field: "area".into() }.into()),
        (Some(area), None) => {
            module.driven().under("feedPressure")?;
            module.along(area.si(), points).under("area")
        }
        (None, Some(recovery)) => {
            let r = recovery.si();
            if !(r > 0.0 && r < 1.0) {
                let (unit, rule) = (Suffix("1"), "between 0 and 1");
                let kind = ErrorKind::OutOfRange { quantity: "recovery", value: r, unit, rule };
                return Err(Error::new(kind, "recovery"));
            }
            module.driven().under("feedPressure")?;
            module.area(r, points).under("recovery")
        }
    }
}

/// The module of a document.
fn module<'a>(
    input: &mut MembraneReverseOsmosisInput,
    solution: &'a Solution,
    read: &Read,
    feed: &SolutionState,
    ledger: &mut Ledger,
) -> Result<Module<'a>, Error> {
    let film = polarization(&mut input.mass_transfer_coefficient, &mut input.polarization_modulus, ledger)?;
    let drop = input.pressure_drop.given::<Pressure>("pressureDrop")?;
    let channel =
        input.channel.as_mut().map(|channel| read_channel(channel, ledger).under("channel")).transpose()?;
    if let Some(channel) = &channel {
        for (field, given, correlated) in [
            (
                "massTransferCoefficient",
                input.mass_transfer_coefficient.is_some(),
                channel.sherwood.is_some(),
            ),
            ("polarizationModulus", input.polarization_modulus.is_some(), channel.sherwood.is_some()),
            ("pressureDrop", drop.is_some(), channel.friction.is_some()),
        ] {
            if given && correlated {
                let other = if field == "pressureDrop" { "channel.friction" } else { "channel.sherwood" };
                return Err(Error::new(
                    ErrorKind::Conflict { field: field.into(), other: other.into() },
                    field,
                ));
            }
        }
    }
    let (water, salt) = flows(input, solution, feed)?;
    let pressure: Pressure = input.feed_pressure.normalize().under("feedPressure")?;
    let permeate = input.permeate_pressure.given::<Pressure>("permeatePressure")?;
    Ok(Module {
        solution,
        membrane: read.membrane,
        film: film.into(),
        channel,
        drop: drop.map_or(0.0, Pressure::si),
        water,
        salt,
        pressure: pressure.si(),
        permeate_pressure: permeate.map_or(0.0, Pressure::si),
    })
}

/// Water, kg/s, and salt, mol/s, of the feed.
fn flows(
    input: &mut MembraneReverseOsmosisInput,
    solution: &Solution,
    feed: &SolutionState,
) -> Result<(f64, f64), Error> {
    let volume = input.feed_flow.given::<VolumeFlow>("feedFlow")?;
    let mass = input.feed_mass_flow.given::<MassFlow>("feedMassFlow")?;
    let molality = feed.molality.si();
    let (field, water) = match (volume, mass) {
        (Some(_), Some(_)) => {
            let kind = ErrorKind::Conflict { field: "feedMassFlow".into(), other: "feedFlow".into() };
            return Err(Error::new(kind, "feedMassFlow"));
        }
        (None, None) => return Err(ErrorKind::MissingField { field: "feedFlow".into() }.into()),
        (Some(volume), None) => {
            let small = molality.max(1e-9);
            ("feedFlow", volume.si() * solution.concentration(small) / small)
        }
        (None, Some(mass)) => {
            let kind = ErrorKind::Needs { field: "feedMassFlow".into(), other: "salt.molarMass".into() };
            let molar = solution.molar_mass.ok_or_else(|| Error::new(kind, "feedMassFlow"))?;
            ("feedMassFlow", mass.si() / (1.0 + molality * molar))
        }
    };
    if !(water > 0.0) {
        let (unit, rule) = (Suffix("kg/s"), "above 0");
        let kind = ErrorKind::OutOfRange { quantity: "flow of the feed", value: water, unit, rule };
        return Err(Error::new(kind, field));
    }
    Ok((water, water * molality))
}

fn read_channel(input: &mut FeedChannelInput, ledger: &mut Ledger) -> Result<FeedChannel, Error> {
    let height: Length = input.height.normalize().under("height")?;
    let porosity = input.spacer_porosity.given::<Ratio>("spacerPorosity")?;
    let porosity = porosity.map_or_else(|| Ratio::new(1.0), Ok)?;
    let width: Length = input.width.normalize().under("width")?;
    let diffusivity = input.diffusivity.given::<Diffusivity>("diffusivity")?;
    if let Some(word) = input.sherwood {
        if word == crate::document::input::SherwoodWord::Leveque {
            let (field, other) = ("sherwood".to_owned(), "kind: membrane-reverse-osmosis".to_owned());
            return Err(Error::new(ErrorKind::Conflict { field, other }, "sherwood"));
        }
        if diffusivity.is_none() {
            let kind = ErrorKind::Needs { field: "sherwood".into(), other: "diffusivity".into() };
            return Err(Error::new(kind, "sherwood"));
        }
        word.cite(ledger);
        ledger.model(&water::FILM);
    }
    if let Some(word) = input.friction {
        word.cite(ledger);
    }
    ledger.model(&water::SPACER);
    Ok(FeedChannel {
        diameter: spacer_hydraulic_diameter(height, porosity).under("spacerPorosity")?.si(),
        section: width.si() * height.si() * porosity.si(),
        width: width.si(),
        viscosity: input.viscosity.normalize::<Viscosity>().under("viscosity")?.si(),
        diffusivity: diffusivity.map_or(1.0, Diffusivity::si),
        sherwood: input.sherwood.map(|word| word.correlation()),
        friction: input.friction.map(|word| word.correlation()),
    })
}

struct Shown<'a> {
    module: &'a Module<'a>,
    units: &'a Units,
    solution: &'a Solution,
}

impl Shown<'_> {
    fn mean(&self, rated: &Rated) -> Result<MeanFluxResult, ErrorKind> {
        let (mass, amount) = (rated.water / rated.area, rated.salt / rated.area);
        let units = self.units;
        Ok(MeanFluxResult {
            water_flux: units.show_si(VolumeFlux::KIND, mass / self.solution.water_density)?,
            water_mass_flux: units.show_si(MassFlux::KIND, mass)?,
            solute_flux: units.show_si(SoluteFlux::KIND, amount)?,
            solute_mass_flux: self
                .solution
                .molar_mass
                .map(|molar| units.show_si(MassFlux::KIND, amount * molar))
                .transpose()?,
        })
    }

    fn bulk(&self, place: &Place) -> f64 {
        self.solution.concentration(place.salt / place.water)
    }

    fn place(&self, place: &Place) -> Result<PlaceResult, ErrorKind> {
        let units = self.units;
        let concentration = |c: f64| units.show_si(Concentration::KIND, c);
        Ok(PlaceResult {
            water_flux: units.show_si(VolumeFlux::KIND, place.local.water)?,
            concentration: concentration(self.bulk(place))?,
            osmotic_pressure: units
                .show_si(Pressure::KIND, self.solution.osmotic(place.salt / place.water))?,
            interface_concentration: concentration(place.local.interface)?,
            permeate_concentration: concentration(place.local.permeate)?,
            pressure: units.show_si(Pressure::KIND, place.pressure)?,
        })
    }

    fn profile(&self, places: &[Place]) -> Result<ProfileResult, ErrorKind> {
        let units = self.units;
        let concentration =
            |value: &dyn Fn(&Place) -> f64| units.show_all::<Concentration>(places.iter().map(value));
        Ok(ProfileResult {
            position: units.show_all::<Ratio>(places.iter().map(|place| place.position))?,
            water_flux: units.show_all::<VolumeFlux>(places.iter().map(|place| place.local.water))?,
            concentration: concentration(&|place| self.bulk(place))?,
            interface_concentration: concentration(&|place| place.local.interface)?,
            permeate_concentration: concentration(&|place| place.local.permeate)?,
            pressure: units.show_all::<Pressure>(places.iter().map(|place| place.pressure))?,
        })
    }
}

/// The module as one average, and a warning where that is off.
fn averaged(shown: &Shown, rated: &Rated, ledger: &mut Ledger) -> Result<Option<AveragedResult>, Error> {
    let average = match shown.module.averaged(rated.area) {
        Ok(average) => average,
        Err(ErrorKind::FeedExhausted { .. }) => return Ok(None),
        Err(kind) => return Err(kind.into()),
    };
    let ratio = average.water / rated.water;
    if (ratio - 1.0).abs() > NOTABLE {
        let kind = WarningKind::AveragedFlux { percent: 100.0 * (ratio - 1.0) };
        ledger.warn(&Warning::new(kind, "area"));
    }
    Ok(Some(AveragedResult {
        mean: shown.mean(&average)?,
        recovery: shown.units.show_si(Ratio::KIND, shown.module.recovery(&average))?,
        water_flux_ratio: shown.units.show_si(Ratio::KIND, ratio)?,
    }))
}

/// The energy of a pressure, a loss of it, Pa, and a recovery; with the least work, J/m³, if known.
pub(super) fn energy(
    pump: &mut PumpInput,
    pressure: f64,
    lost: f64,
    recovery: f64,
    least: Option<f64>,
    units: &Units,
) -> Result<MembraneDesalinationEnergyResults, Error> {
    let returned = pump.recovery_efficiency.given::<Ratio>("recoveryEfficiency")?;
    let plant = PlantEnergy {
        pressure: Pressure::from_si(pressure)?,
        recovery: Ratio::from_si(recovery)?,
        pump_efficiency: pump.pump_efficiency.normalize().under("pumpEfficiency")?,
        recovery_efficiency: returned.map_or_else(|| Ratio::new(0.0), Ok)?,
        pressure_drop: Pressure::from_si(lost)?,
    };
    Ok(MembraneDesalinationEnergyResults {
        without_recovery: units.show(plant.without_recovery().map_err(placed)?)?,
        with_recovery: match returned {
            Some(_) => Some(units.show(plant.with_recovery().map_err(placed)?)?),
            None => None,
        },
        least: least.map(|least| units.show_si(SpecificEnergy::KIND, least)).transpose()?,
    })
}

/// An error of a plant at the field it is about.
fn placed(kind: ErrorKind) -> Error {
    let path = match &kind {
        ErrorKind::OutOfRange { quantity: "recovery", .. } => "recovery",
        ErrorKind::OutOfRange { quantity: "efficiency of the pump", .. } => "pumpEfficiency",
        ErrorKind::OutOfRange { quantity: "efficiency of the energy recovery", .. } => "recoveryEfficiency",
        ErrorKind::OutOfRange { quantity: "pressure drop", .. } => "pressureDrop",
        _ => "",
    };
    Error::new(kind, path)
}
