//! Water and salt permeability from a test.

use super::membrane::polarization;
use super::solution::{composition, salt, warn};
use crate::document::input::MembraneOsmosisTestInput;
use crate::document::quantity::Given as _;
use crate::document::report::{
    Ledger, MembraneOsmosisTestReport, MembraneOsmosisTestResults, ShortcutResult,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::membrane::water::element::ElementTest;
use crate::membrane::water::{self, CouponResult, CouponTest, Polarization, Solution, SolutionState};
use crate::quantity::{
    Area, Concentration, MassFlux, MassPermeance, Pressure, Quantity as _, Ratio, Temperature, VolumeFlow,
    VolumeFlux,
};

/// Shortcuts further off than this are mentioned.
const NOTABLE: f64 = 0.01;

pub(in crate::document) fn report(
    mut input: Box<MembraneOsmosisTestInput>,
) -> Result<Box<MembraneOsmosisTestReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneOsmosisTestReport::new(input, results, ledger)?)
}

fn results(
    input: &mut MembraneOsmosisTestInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneOsmosisTestResults, Error> {
    let temperature: Temperature = input.temperature.normalize().under("temperature")?;
    let solution = salt(&mut input.salt, temperature, ledger, |error| error.under("salt"))?;
    let feed = composition(&mut input.feed, &solution).under("feed")?;
    warn(&solution, &feed, "feed", ledger);
    let permeate = permeate(input, &solution, &feed)?;
    let pressure: Pressure = input.pressure_difference.normalize().under("pressureDifference")?;
    let (flux, area) = flux(input)?;
    let film = polarization(&mut input.mass_transfer_coefficient, &mut input.polarization_modulus, ledger)?;
    let test = CouponTest { flux, feed: feed.concentration, permeate: permeate.concentration, pressure };
    ledger.model(&water::COUPON);
    let measured = osmotic_pressures(input)?;
    let shortcut = match measured {
        Some((at_membrane, of_permeate)) => test
            .with_osmotic(at_membrane, of_permeate, feed.concentration.si())
            .under("pressureDifference")?,
        None => test.evaluate(&solution, Polarization::None).under("pressureDifference")?,
    };
    let coupon = match measured {
        Some(_) if film != Polarization::None => {
            let (field, other) = ("feedOsmoticPressure", "a polarization of the feed");
            return Err(Error::new(ErrorKind::Conflict { field: field.into(), other: other.into() }, field));
        }
        Some(_) => shortcut,
        None => test.evaluate(&solution, film).under("pressureDifference")?,
    };
    let found = match recovery(input)? {
        None => coupon,
        Some(_) if measured.is_some() => {
            let (field, other) = ("feedOsmoticPressure", "recovery");
            return Err(Error::new(ErrorKind::Conflict { field: field.into(), other: other.into() }, field));
        }
        Some((recovery, drop)) => {
            let element = ElementTest {
                area,
                flux: flux.si(),
                feed: test.feed.si(),
                permeate: test.permeate.si(),
                pressure: pressure.si(),
                drop,
                recovery,
                film: film.into(),
            };
            if !(test.permeate.si() > 0.0) {
                let (quantity, rule) = ("concentration of the permeate", "above 0 with a recovery");
                let kind = ErrorKind::OutOfRange { quantity, value: 0.0, unit: Suffix("mol/L"), rule };
                return Err(Error::new(kind, "permeate"));
            }
            ledger.model(&water::MODULE);
            element.evaluate(&solution, (coupon.water.si(), coupon.solute.si())).under("recovery")?
        }
    };
    shown(&solution, &test, &found, &shortcut, units, ledger)
}

fn shown(
    solution: &Solution,
    test: &CouponTest,
    found: &CouponResult,
    shortcut: &CouponResult,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneOsmosisTestResults, Error> {
    let rho = solution.water_density;
    let ratio = |x: f64| units.show_si(Ratio::KIND, x);
    let over = |a: f64, b: f64| if b > 0.0 { a / b } else { 1.0 };
    let water = shortcut.water.si() / found.water.si();
    let solute = over(shortcut.solute.si(), found.solute.si());
    if (water - 1.0).abs().max((solute - 1.0).abs()) > NOTABLE {
        let kind = WarningKind::ShortcutBias { water: 100.0 * (water - 1.0), solute: 100.0 * (solute - 1.0) };
        ledger.warn(&Warning::new(kind, "feed"));
    }
    Ok(MembraneOsmosisTestResults {
        water_permeability: units.show(found.water)?,
        mass_permeability: units.show_si(MassPermeance::KIND, found.water.si() * rho)?,
        solute_permeability: units.show(found.solute)?,
        water_flux: units.show(test.flux)?,
        mass_flux: units.show_si(MassFlux::KIND, test.flux.si() * rho)?,
        observed_rejection: ratio(1.0 - over(test.permeate.si(), test.feed.si()))?,
        real_rejection: ratio(1.0 - over(test.permeate.si(), found.interface.si()))?,
        interface_concentration: units.show(found.interface)?,
        shortcut: ShortcutResult {
            water_permeability: units.show(shortcut.water)?,
            solute_permeability: units.show(shortcut.solute)?,
            water_ratio: ratio(water)?,
            solute_ratio: ratio(solute)?,
        },
    })
}

fn permeate(
    input: &mut MembraneOsmosisTestInput,
    solution: &Solution,
    feed: &SolutionState,
) -> Result<SolutionState, Error> {
    let rejection = input.rejection.given::<Ratio>("rejection")?;
    match (&mut input.permeate, rejection) {
        (Some(_), Some(_)) => {
            let kind = ErrorKind::Conflict { field: "rejection".into(), other: "permeate".into() };
            Err(Error::new(kind, "rejection"))
        }
        (None, None) => Err(ErrorKind::MissingField { field: "permeate".into() }.into()),
        (Some(permeate), None) => composition(permeate, solution).under("permeate"),
        (None, Some(rejection)) => {
            let r = rejection.si();
            if !(r > 0.0 && r <= 1.0) {
                let (unit, rule) = (Suffix("1"), "above 0, and 1 or less");
                let kind = ErrorKind::OutOfRange { quantity: "rejection", value: r, unit, rule };
                return Err(Error::new(kind, "rejection"));
            }
            let c = Concentration::from_si((1.0 - r) * feed.concentration.si())?;
            solution.at_concentration(c).under("rejection")
        }
    }
}

/// The water flux, and the area, 1 m² where only the flux is given.
fn flux(input: &mut MembraneOsmosisTestInput) -> Result<(VolumeFlux, f64), Error> {
    let flux = input.flux.given::<VolumeFlux>("flux")?;
    let flow = input.permeate_flow.given::<VolumeFlow>("permeateFlow")?;
    let area = input.area.given::<Area>("area")?;
    let needs = |field: &str, other: &str| {
        Error::new(ErrorKind::Needs { field: field.into(), other: other.into() }, field)
    };
    let (flux, area) = match (flux, flow, area) {
        (Some(_), Some(_), _) => {
            let kind = ErrorKind::Conflict { field: "permeateFlow".into(), other: "flux".into() };
            return Err(Error::new(kind, "permeateFlow"));
        }
        (Some(flux), None, area) => (flux, area.map_or(1.0, Area::si)),
        (None, Some(flow), Some(area)) => (VolumeFlux::from_si(flow.si() / area.si())?, area.si()),
        (None, Some(_), None) => return Err(needs("permeateFlow", "area")),
        (None, None, Some(_)) => return Err(needs("area", "permeateFlow")),
        (None, None, None) => return Err(ErrorKind::MissingField { field: "flux".into() }.into()),
    };
    if flux.si() > 0.0 {
        return Ok((flux, area));
    }
    let (quantity, rule) = ("water flux", "above 0");
    let kind = ErrorKind::OutOfRange { quantity, value: 0.0, unit: Suffix("L/(m2.h)"), rule };
    Err(Error::new(kind, if input.flux.is_some() { "flux" } else { "permeateFlow" }))
}

fn osmotic_pressures(input: &mut MembraneOsmosisTestInput) -> Result<Option<(Pressure, Pressure)>, Error> {
    let feed = input.feed_osmotic_pressure.given::<Pressure>("feedOsmoticPressure")?;
    let permeate = input.permeate_osmotic_pressure.given::<Pressure>("permeateOsmoticPressure")?;
    match (feed, permeate) {
        (Some(feed), Some(permeate)) => Ok(Some((feed, permeate))),
        (None, None) => Ok(None),
        (Some(_), None) => {
            let (field, other) = ("feedOsmoticPressure".to_owned(), "permeateOsmoticPressure".to_owned());
            Err(Error::new(ErrorKind::Needs { field, other }, "feedOsmoticPressure"))
        }
        (None, Some(_)) => {
            let (field, other) = ("permeateOsmoticPressure".to_owned(), "feedOsmoticPressure".to_owned());
            Err(Error::new(ErrorKind::Needs { field, other }, "permeateOsmoticPressure"))
        }
    }
}

/// Recovery and pressure drop, Pa, of an element.
fn recovery(input: &mut MembraneOsmosisTestInput) -> Result<Option<(f64, f64)>, Error> {
    let recovery = input.recovery.given::<Ratio>("recovery")?;
    let drop = input.pressure_drop.given::<Pressure>("pressureDrop")?;
    match (recovery, drop) {
        (None, None) => Ok(None),
        (None, Some(_)) => {
            let kind = ErrorKind::Needs { field: "pressureDrop".into(), other: "recovery".into() };
            Err(Error::new(kind, "pressureDrop"))
        }
        (Some(recovery), drop) => {
            let r = recovery.si();
            if !(r > 0.0 && r < 1.0) {
                let (unit, rule) = (Suffix("1"), "between 0 and 1");
                let kind = ErrorKind::OutOfRange { quantity: "recovery", value: r, unit, rule };
                return Err(Error::new(kind, "recovery"));
            }
            Ok(Some((r, drop.map_or(0.0, Pressure::si))))
        }
    }
}
