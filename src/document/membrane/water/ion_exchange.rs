//! Ion-exchange membranes.

use crate::document::input::{
    ExchangeWord, IonConductivityInput, LimitingCurrentInput, MembraneIonExchangeInput, PotentialInput,
    SorbedSaltInput,
};
use crate::document::quantity::Given as _;
use crate::document::report::{
    Ledger, MembraneIonExchangeReport, MembraneIonExchangeResults, PotentialResult, SorbedSaltResult, Value,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::water::{
    self, DonnanSorption, Exchange, MembranePotential, SorbedIons, area_resistance, counter_ion_transport,
    ionic_conductivity, limiting_current, tms_potential,
};
use crate::quantity::{
    Concentration, Conductivity, Diffusivity, Length, MassTransferCoefficient, Quantity as _, Ratio,
    Temperature, Voltage,
};

/// The largest charge number of an ion.
const MAX_CHARGE: u32 = 8;

pub(in crate::document) fn report(
    mut input: Box<MembraneIonExchangeInput>,
) -> Result<Box<MembraneIonExchangeReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneIonExchangeReport::new(input, results, ledger)?)
}

fn results(
    input: &mut MembraneIonExchangeInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneIonExchangeResults, Error> {
    let temperature: Temperature = input.temperature.normalize().under("temperature")?;
    let exchange = match input.exchange {
        ExchangeWord::Cation => Exchange::Cation,
        ExchangeWord::Anion => Exchange::Anion,
    };
    let asked = [
        input.sorption.is_some(),
        input.potential.is_some(),
        input.limiting_current.is_some(),
        input.ion_conductivity.is_some(),
        input.conductivity.is_some(),
    ];
    if !asked.contains(&true) {
        let what = "sorption, potential, limitingCurrent, ionConductivity or conductivity".into();
        return Err(ErrorKind::Empty { what }.into());
    }
    let sorption = match &mut input.sorption {
        Some(salt) => Some(sorption(salt, exchange, temperature, units, ledger).under("sorption")?),
        None => None,
    };
    let potential = match &mut input.potential {
        Some(given) => Some(potential(given, temperature, units, ledger).under("potential")?),
        None => None,
    };
    let limit = match &mut input.limiting_current {
        Some(given) => Some(limit(given, units, ledger).under("limitingCurrent")?),
        None => None,
    };
    let measured = input.conductivity.given::<Conductivity>("conductivity")?;
    let conductivity = match (&mut input.ion_conductivity, measured) {
        (Some(_), Some(_)) => {
            let (field, other) = ("conductivity".to_owned(), "ionConductivity".to_owned());
            return Err(Error::new(ErrorKind::Conflict { field, other }, "conductivity"));
        }
        (Some(given), None) => Some(from_diffusivity(given, temperature, ledger).under("ionConductivity")?),
        (None, measured) => measured,
    };
    let thickness = input.thickness.given::<Length>("thickness")?;
    let resistance = match (thickness, conductivity) {
        (Some(_), None) => {
            let kind = ErrorKind::Needs { field: "thickness".into(), other: "conductivity".into() };
            return Err(Error::new(kind, "thickness"));
        }
        (Some(thickness), Some(conductivity)) => {
            ledger.model(&water::RESISTANCE);
            Some(units.show(area_resistance(thickness, conductivity).under("thickness")?)?)
        }
        (None, _) => None,
    };
    Ok(MembraneIonExchangeResults {
        sorption,
        potential,
        limiting_current_density: limit,
        conductivity: conductivity.map(|kappa| units.show(kappa)).transpose()?,
        area_resistance: resistance,
    })
}

fn sorption(
    input: &mut SorbedSaltInput,
    exchange: Exchange,
    temperature: Temperature,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<SorbedSaltResult, Error> {
    let gamma = input.activity_coefficient.given::<Ratio>("activityCoefficient")?;
    let donnan = DonnanSorption {
        fixed_charge: input.fixed_charge.normalize().under("fixedCharge")?,
        solution: input.solution.normalize().under("solution")?,
        manning: input.manning_parameter.given::<Ratio>("manningParameter")?,
        activity_coefficient: gamma.map_or_else(|| Ratio::new(1.0), Ok)?,
    };
    if !(donnan.solution.si() > 0.0) {
        let (quantity, unit, rule) = ("concentration of the solution", Suffix("mol/L"), "above 0");
        return Err(Error::new(ErrorKind::OutOfRange { quantity, value: 0.0, unit, rule }, "solution"));
    }
    ledger.model(if donnan.manning.is_some() { &water::MANNING } else { &water::DONNAN });
    let path = if donnan.manning.is_some() { "manningParameter" } else { "activityCoefficient" };
    let ions = donnan.ions().under(path)?;
    let moved = moved(input, &ions, temperature, units, ledger)?;
    let other = input.other_solution.given::<Concentration>("otherSolution")?;
    let between = match (other, diffusivities(input)?) {
        (None, _) => None,
        (Some(_), None) => {
            let (field, other) = ("otherSolution".to_owned(), "counterIonDiffusivity".to_owned());
            return Err(Error::new(ErrorKind::Needs { field, other }, "otherSolution"));
        }
        (Some(other), Some((counter, co))) => {
            ledger.model(&water::TMS);
            let (x, c) = (donnan.fixed_charge, donnan.solution);
            let real = tms_potential(x, c, other, counter, co, temperature).under("otherSolution")?;
            let selective = water::ion_exchange::thermal(temperature) * libm::log(other.si() / c.si());
            Some((units.show(real)?, units.show_si(Voltage::KIND, selective)?))
        }
    };
    let (real, selective) = between.map_or((None, None), |(real, selective)| (Some(real), Some(selective)));
    Ok(SorbedSaltResult {
        co_ion: units.show(ions.co_ion)?,
        counter_ion: units.show(ions.counter_ion)?,
        activity_product: units.show(ions.activity_product)?,
        donnan_potential: units.show(donnan.potential(exchange, temperature).under("solution")?)?,
        transport_number: moved.as_ref().map(|(number, _)| number.clone()),
        conductivity: moved.map(|(_, conductivity)| conductivity),
        membrane_potential: real,
        ideal_potential: selective,
    })
}

/// The diffusivities of counter- and co-ion, both or none.
fn diffusivities(input: &mut SorbedSaltInput) -> Result<Option<(Diffusivity, Diffusivity)>, Error> {
    let counter = input.counter_ion_diffusivity.given::<Diffusivity>("counterIonDiffusivity")?;
    let co = input.co_ion_diffusivity.given::<Diffusivity>("coIonDiffusivity")?;
    let needs = |field: &str, other: &str| {
        Error::new(ErrorKind::Needs { field: field.into(), other: other.into() }, field)
    };
    match (counter, co) {
        (Some(counter), Some(co)) => Ok(Some((counter, co))),
        (None, None) => Ok(None),
        (Some(_), None) => Err(needs("counterIonDiffusivity", "coIonDiffusivity")),
        (None, Some(_)) => Err(needs("coIonDiffusivity", "counterIonDiffusivity")),
    }
}

/// Transport number and conductivity of the ions in the membrane.
fn moved(
    input: &mut SorbedSaltInput,
    ions: &SorbedIons,
    temperature: Temperature,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<(Value, Value)>, Error> {
    let Some((counter, co)) = diffusivities(input)? else { return Ok(None) };
    ledger.model(&water::TMS);
    ledger.model(&water::NERNST_EINSTEIN);
    let number = counter_ion_transport(ions, counter, co)?;
    let carried = counter.si() * ions.counter_ion.si() + co.si() * ions.co_ion.si();
    let one = Concentration::from_si(1.0)?;
    let both = ionic_conductivity(Diffusivity::from_si(carried)?, one, 1, temperature)?;
    Ok(Some((units.show(number)?, units.show(both)?)))
}

fn potential(
    input: &mut PotentialInput,
    temperature: Temperature,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<PotentialResult, Error> {
    let found = MembranePotential {
        dilute: input.dilute_activity.normalize().under("diluteActivity")?,
        strong: input.strong_activity.normalize().under("strongActivity")?,
        temperature,
        measured: input.measured.normalize().under("measured")?,
    };
    let in_solution = input.transport_number.given::<Ratio>("transportNumber")?;
    ledger.model(&water::PERMSELECTIVITY);
    let ideal = found.ideal().under("strongActivity")?;
    let permselectivity = match in_solution {
        Some(number) => Some(units.show(found.permselectivity(number).under("transportNumber")?)?),
        None => None,
    };
    Ok(PotentialResult {
        ideal_potential: units.show(ideal)?,
        apparent_permselectivity: units.show(found.apparent_permselectivity()?)?,
        transport_number: units.show(found.transport_number()?)?,
        permselectivity,
    })
}

fn limit(input: &mut LimitingCurrentInput, units: &Units, ledger: &mut Ledger) -> Result<Value, Error> {
    ledger.model(&water::LIMITING_CURRENT);
    let k: MassTransferCoefficient =
        input.mass_transfer_coefficient.normalize().under("massTransferCoefficient")?;
    let solution: Concentration = input.concentration.normalize().under("concentration")?;
    let in_membrane: Ratio = input.membrane_transport_number.normalize().under("membraneTransportNumber")?;
    let in_solution: Ratio = input.solution_transport_number.normalize().under("solutionTransportNumber")?;
    let charge = charge(input.charge)?;
    let current = limiting_current(k, solution, charge, in_membrane, in_solution);
    Ok(units.show(current.under("membraneTransportNumber")?)?)
}

fn from_diffusivity(
    input: &mut IonConductivityInput,
    temperature: Temperature,
    ledger: &mut Ledger,
) -> Result<Conductivity, Error> {
    ledger.model(&water::NERNST_EINSTEIN);
    let diffusivity: Diffusivity = input.diffusivity.normalize().under("diffusivity")?;
    let ions: Concentration = input.concentration.normalize().under("concentration")?;
    let charge = charge(input.charge)?;
    ionic_conductivity(diffusivity, ions, charge, temperature).under("concentration")
}

fn charge(given: Option<u32>) -> Result<u32, Error> {
    match given {
        None => Ok(1),
        Some(z) if (1..=MAX_CHARGE).contains(&z) => Ok(z),
        Some(z) => {
            let (quantity, unit, rule) = ("charge number", Suffix("1"), "1 to 8");
            Err(Error::new(ErrorKind::OutOfRange { quantity, value: f64::from(z), unit, rule }, "charge"))
        }
    }
}
