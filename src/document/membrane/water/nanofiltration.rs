//! Nanofiltration by DSPM-DE.

use crate::document::input::MembraneNanofiltrationInput;
use crate::document::quantity::Given as _;
use crate::document::report::{
    IonResult, Ledger, MembraneNanofiltrationReport, MembraneNanofiltrationResults,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::filtration::cards::DECHADILOK_DEEN;
use crate::membrane::water::nanofiltration::{Filtered, Nanofiltration};
use crate::membrane::water::{self, Ion, NanofiltrationMembrane, ion_exchange};
use crate::quantity::{
    Concentration, Diffusivity, HydraulicPermeance, Length, Pressure, Quantity as _, Ratio, Temperature,
    Viscosity, Voltage, VolumeFlux,
};

/// The most ions of one feed.
const MAX_IONS: usize = 12;
/// The longest name of an ion, in characters.
const MAX_NAME: usize = 40;
/// The largest charge number.
const MAX_CHARGE: i32 = 8;

pub(in crate::document) fn report(
    mut input: Box<MembraneNanofiltrationInput>,
) -> Result<Box<MembraneNanofiltrationReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneNanofiltrationReport::new(input, results, ledger)?)
}

fn results(
    input: &mut MembraneNanofiltrationInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneNanofiltrationResults, Error> {
    let temperature: Temperature = input.temperature.normalize().under("temperature")?;
    if !(0.0..=100.0).contains(&temperature.celsius()) {
        let rule = "0 to 100 degC, where the permittivity of water is known";
        let (quantity, value, unit) = ("temperature", temperature.celsius(), Suffix("degC"));
        return Err(Error::new(ErrorKind::OutOfRange { quantity, value, unit, rule }, "temperature"));
    }
    let (names, ions) = ions(input)?;
    let membrane = membrane(input).under("membrane")?;
    let film = input.film_thickness.given::<Length>("filmThickness")?.map_or(0.0, Length::si);
    for (name, ion) in names.iter().zip(&ions) {
        let fits = water::exclusion(ion, &membrane, temperature);
        fits.map_err(|kind| Error::from(kind).under("stokesRadius").under(name).under("ions"))?;
    }
    let model = Nanofiltration::new(&membrane, &ions, film, temperature).under("ions")?;
    ledger.model(&water::DSPM_DE);
    ledger.model(&DECHADILOK_DEEN);
    let permeability = permeability(input, &membrane)?;
    let filtered = solved(input, &model, permeability)?;
    let rows =
        names.iter().enumerate().map(|(i, name)| row(i, name, &ions, &membrane, (&model, &filtered), units));
    let volts = |reduced: f64| units.show_si(Voltage::KIND, reduced * ion_exchange::thermal(temperature));
    let pressure = permeability.map(|lp| filtered.flux / lp.si() + filtered.osmotic);
    Ok(MembraneNanofiltrationResults {
        water_flux: units.show_si(VolumeFlux::KIND, filtered.flux)?,
        pressure_difference: pressure.map(|p| units.show_si(Pressure::KIND, p)).transpose()?,
        osmotic_pressure_difference: units.show_si(Pressure::KIND, filtered.osmotic)?,
        water_permeability: permeability.map(|lp| units.show(lp)).transpose()?,
        ions: rows.collect::<Result<_, _>>()?,
        feed_donnan_potential: volts(filtered.donnan[0])?,
        permeate_donnan_potential: volts(filtered.donnan[1])?,
        pore_potential: volts(filtered.pore_potential)?,
    })
}

fn ions(input: &mut MembraneNanofiltrationInput) -> Result<(Vec<String>, Vec<Ion>), Error> {
    if input.ions.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "ions".into() }, "ions"));
    }
    if input.ions.iter().count() > MAX_IONS {
        return Err(Error::new(ErrorKind::TooMany { what: "ions".into(), limit: MAX_IONS }, "ions"));
    }
    let (mut names, mut ions) = (Vec::new(), Vec::new());
    for (name, ion) in input.ions.iter_mut() {
        let size = name.chars().count();
        if size > MAX_NAME {
            return Err(Error::new(ErrorKind::TooLarge { size, limit: MAX_NAME }, "ions"));
        }
        let read = || -> Result<Ion, Error> {
            if ion.charge.unsigned_abs() > MAX_CHARGE.unsigned_abs() {
                let (quantity, unit, rule) = ("charge number", Suffix("1"), "-8 to 8");
                let kind = ErrorKind::OutOfRange { quantity, value: f64::from(ion.charge), unit, rule };
                return Err(Error::new(kind, "charge"));
            }
            let feed: Concentration = ion.concentration.normalize().under("concentration")?;
            if !(feed.si() > 0.0) {
                let (quantity, unit, rule) =
                    ("concentration", Suffix("mol/L"), "above 0; leave out what is not there");
                return Err(Error::new(
                    ErrorKind::OutOfRange { quantity, value: 0.0, unit, rule },
                    "concentration",
                ));
            }
            Ok(Ion {
                charge: ion.charge,
                feed,
                diffusivity: ion.diffusivity.normalize::<Diffusivity>().under("diffusivity")?,
                stokes_radius: ion.stokes_radius.normalize::<Length>().under("stokesRadius")?,
            })
        };
        let mut read = read;
        ions.push(read().map_err(|error| error.under(name).under("ions"))?);
        names.push(name.clone());
    }
    Ok((names, ions))
}

fn membrane(input: &mut MembraneNanofiltrationInput) -> Result<NanofiltrationMembrane, Error> {
    let membrane = &mut input.membrane;
    let permittivity = membrane.pore_permittivity.given::<Ratio>("porePermittivity")?;
    if let Some(e) = permittivity
        && !(e.si() >= 1.0)
    {
        let (quantity, rule) = ("relative permittivity in the pore", "1 (vacuum) or more");
        let kind = ErrorKind::OutOfRange { quantity, value: e.si(), unit: Suffix("1"), rule };
        return Err(Error::new(kind, "porePermittivity"));
    }
    Ok(NanofiltrationMembrane {
        pore_radius: membrane.pore_radius.normalize().under("poreRadius")?,
        effective_thickness: membrane.effective_thickness.normalize().under("effectiveThickness")?,
        fixed_charge: membrane.fixed_charge.normalize().under("fixedCharge")?,
        pore_permittivity: permittivity,
    })
}

/// Water permeability as given, or of the pores: r²/(8 μ Δx).
fn permeability(
    input: &mut MembraneNanofiltrationInput,
    membrane: &NanofiltrationMembrane,
) -> Result<Option<HydraulicPermeance>, Error> {
    let stated = input.membrane.water_permeability.given::<HydraulicPermeance>("waterPermeability");
    let stated = stated.under("membrane")?;
    let viscosity = input.viscosity.given::<Viscosity>("viscosity")?;
    match (stated, viscosity) {
        (Some(_), Some(_)) => {
            let (field, other) = ("viscosity".to_owned(), "membrane.waterPermeability".to_owned());
            Err(Error::new(ErrorKind::Conflict { field, other }, "viscosity"))
        }
        (Some(stated), None) => Ok(Some(stated)),
        (None, Some(viscosity)) => {
            let r = membrane.pore_radius.si();
            let lp = r * r / (8.0 * viscosity.si() * membrane.effective_thickness.si());
            HydraulicPermeance::from_si(lp).map(Some).under("viscosity")
        }
        (None, None) => Ok(None),
    }
}

fn solved(
    input: &mut MembraneNanofiltrationInput,
    model: &Nanofiltration,
    permeability: Option<HydraulicPermeance>,
) -> Result<Filtered, Error> {
    let flux = input.flux.given::<VolumeFlux>("flux")?;
    let pressure = input.pressure_difference.given::<Pressure>("pressureDifference")?;
    let zero = |quantity: &'static str, unit: &'static str, path: &str| {
        let kind = ErrorKind::OutOfRange { quantity, value: 0.0, unit: Suffix(unit), rule: "above 0" };
        Error::new(kind, path)
    };
    match (flux, pressure, permeability) {
        (Some(_), Some(_), _) => {
            let (field, other) = ("pressureDifference".to_owned(), "flux".to_owned());
            Err(Error::new(ErrorKind::Conflict { field, other }, "pressureDifference"))
        }
        (None, None, _) => Err(ErrorKind::MissingField { field: "flux".into() }.into()),
        (Some(flux), None, _) if !(flux.si() > 0.0) => Err(zero("water flux", "L/(m2.h)", "flux")),
        (Some(flux), None, _) => model.at_flux(flux.si()).under("flux"),
        (None, Some(_), None) => {
            let (field, other) = ("pressureDifference".to_owned(), "viscosity".to_owned());
            Err(Error::new(ErrorKind::Needs { field, other }, "pressureDifference"))
        }
        (None, Some(pressure), Some(_)) if !(pressure.si() > 0.0) => {
            Err(zero("pressure difference", "bar", "pressureDifference"))
        }
        (None, Some(pressure), Some(lp)) => {
            model.at_pressure(lp.si(), pressure.si()).under("pressureDifference")
        }
    }
}

fn row(
    i: usize,
    name: &str,
    ions: &[Ion],
    membrane: &NanofiltrationMembrane,
    (model, filtered): (&Nanofiltration, &Filtered),
    units: &Units,
) -> Result<IonResult, ErrorKind> {
    let (state, found) = (&filtered.ions[i], &model.exclusions[i]);
    let concentration = |c: f64| units.show_si(Concentration::KIND, c);
    let ratio = |x: f64| units.show_si(Ratio::KIND, x);
    Ok(IonResult {
        ion: name.to_owned(),
        permeate_concentration: concentration(state.permeate)?,
        observed_rejection: ratio(1.0 - state.permeate / ions[i].feed.si())?,
        real_rejection: ratio(1.0 - state.permeate / state.interface)?,
        interface_concentration: concentration(state.interface)?,
        entrance_concentration: concentration(state.entrance)?,
        exit_concentration: concentration(state.exit)?,
        radius_ratio: ratio(ions[i].stokes_radius.si() / membrane.pore_radius.si())?,
        steric: ratio(found.steric)?,
        born: ratio(found.born)?,
        diffusion_hindrance: ratio(found.diffusion)?,
        convection_hindrance: ratio(found.convection)?,
    })
}
