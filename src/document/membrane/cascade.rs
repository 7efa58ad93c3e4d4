//! A cascade of gas permeation stages computed.

use super::module::{cite_pattern, has_stream, target};
use super::selective_layer::{Layer, layer, name_gases};
use super::streams::flows;
use crate::document::input::{
    CascadeCompressionInput, CascadeSchemeWord, CascadeStageInput, MembraneCascadeInput, ModulePermeateWord,
};
use crate::document::quantity::Given;
use crate::document::report::{
    CascadeProductGasResult, CascadeProductResult, CascadeSolverResult, CascadeStageGasResult,
    CascadeStageResult, CascadeStreamResult, Ledger, MembraneCascadeReport, MembraneCascadeResults,
    OutletWord, ReferenceState,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, near};
use crate::membrane::module::{
    Compression, DrivingForce, MAX_GASES, Member, Operation, Settled, Size, Stage, fractions, models, settled,
};
use crate::quantity::{
    Area, GasFraction, MolarEnergy, MolarFlow, Power, Pressure, Quantity as _, Ratio, STP_MOLAR_VOLUME,
    SpecificEnergy, Temperature,
};

/// The most stages of a cascade.
const MAX_STAGES: usize = 20;

pub(in crate::document) fn report(
    mut input: Box<MembraneCascadeInput>,
) -> Result<Box<MembraneCascadeReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneCascadeReport::new(input, results, ledger)?)
}

/// What is known of the whole cascade.
struct Context<'a> {
    gases: &'a [String],
    names: &'a [String],
    fresh: &'a [f64],
    /// Pressure of the fresh feed, Pa.
    pressure: f64,
    fed: usize,
    machine: Option<Compression>,
    units: &'a Units,
}

fn results(
    input: &mut MembraneCascadeInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneCascadeResults, Error> {
    let feed = &mut input.feed;
    let given =
        flows(&mut feed.flow, &mut feed.mole_fractions, &mut feed.flows, "feed", ledger).under("feed")?;
    let pressure = feed.pressure.normalize::<Pressure>().under("pressure").under("feed")?.si();
    let gases: Vec<String> = given.iter().map(|(gas, _)| gas.clone()).collect();
    let fresh: Vec<f64> = given.iter().map(|(_, flow)| *flow).collect();
    if gases.len() > MAX_GASES {
        return Err(Error::new(ErrorKind::TooMany { what: "gases".into(), limit: MAX_GASES }, "feed"));
    }
    if !(fresh.iter().sum::<f64>() > 0.0) {
        return Err(Error::new(ErrorKind::Empty { what: "flow".into() }, "feed"));
    }
    let names = stage_names(input)?;
    directed(input, &names)?;
    let fed = match &input.feed_to {
        None => 0,
        Some(to) => place(to, &names).under("feedTo")?,
    };
    input.feed_to = names.get(fed).cloned();
    let layers = layers(input, &gases, ledger)?;
    let mut members = Vec::new();
    for (at, ((name, stage), layer)) in input.stages.iter_mut().zip(&layers).enumerate() {
        let feed = if at == fed { fresh.clone() } else { vec![0.0; gases.len()] };
        cite_pattern(stage.flow_pattern, ledger);
        members.push(member(stage, layer, feed, &gases, &names).under(name).under("stages")?);
    }
    let machine =
        input.compression.as_mut().map(|given| machine(given, ledger).under("compression")).transpose()?;
    ledger.model(&models::CASCADE);
    let found = settled(&members).map_err(|(at, kind)| match at.and_then(|at| names.get(at)) {
        Some(name) => Error::from(kind).under(name).under("stages"),
        None => Error::new(kind, "stages"),
    })?;
    let context = Context { gases: &gases, names: &names, fresh: &fresh, pressure, fed, machine, units };
    shown(&members, &found, &context)
}

fn stage_names(input: &mut MembraneCascadeInput) -> Result<Vec<String>, Error> {
    if input.stages.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "stages".into() }, "stages"));
    }
    let names: Vec<String> = input.stages.iter().map(|(name, _)| name.clone()).collect();
    if names.len() > MAX_STAGES {
        return Err(Error::new(ErrorKind::TooMany { what: "stages".into(), limit: MAX_STAGES }, "stages"));
    }
    Ok(names)
}

/// The place of a stage by its name.
fn place(name: &str, names: &[String]) -> Result<usize, ErrorKind> {
    names.iter().position(|known| known == name).ok_or_else(|| ErrorKind::UnknownWord {
        word: name.chars().take(64).collect(),
        expected: names.iter().cloned().collect(),
        near: near(name, names.iter().map(String::as_str)),
    })
}

/// Writes the destinations of a scheme into the stages.
fn directed(input: &mut MembraneCascadeInput, names: &[String]) -> Result<(), Error> {
    let Some(scheme) = input.scheme.take() else { return Ok(()) };
    let last = names.len() - 1;
    if scheme == CascadeSchemeWord::EnrichingStripping && names.len() != 3 {
        let (value, unit, rule) = (names.len() as f64, Suffix("1"), "3 for this scheme");
        let kind = ErrorKind::OutOfRange { quantity: "number of stages", value, unit, rule };
        return Err(Error::new(kind, "stages"));
    }
    let name = |at: Option<usize>| at.and_then(|at| names.get(at)).cloned();
    for (at, (stage, given)) in input.stages.iter_mut().enumerate() {
        if given.permeate_to.is_some() || given.retentate_to.is_some() {
            let field = if given.permeate_to.is_some() { "permeateTo" } else { "retentateTo" };
            let kind = ErrorKind::Conflict { field: field.into(), other: "scheme".into() };
            return Err(Error::from(kind).under(field).under(stage).under("stages"));
        }
        let (next, before) = ((at < last).then_some(at + 1), at.checked_sub(1));
        let (permeate, retentate) = match scheme {
            CascadeSchemeWord::Enriching => (next, before),
            CascadeSchemeWord::Stripping => (before, next),
            CascadeSchemeWord::PermeateSeries => (next, None),
            CascadeSchemeWord::RetentateSeries => (None, next),
            CascadeSchemeWord::EnrichingStripping => match at {
                0 => (Some(1), Some(2)),
                1 => (None, Some(0)),
                _ => (Some(0), None),
            },
        };
        (given.permeate_to, given.retentate_to) = (name(permeate), name(retentate));
    }
    Ok(())
}

/// The membrane of each stage.
fn layers(
    input: &mut MembraneCascadeInput,
    gases: &[String],
    ledger: &mut Ledger,
) -> Result<Vec<Layer>, Error> {
    let mut layers = Vec::new();
    let common = &mut input.membrane;
    if let Some(common) = common {
        name_gases(common).under("membrane")?;
    }
    for (name, stage) in input.stages.iter_mut() {
        layers.push(match (&mut stage.membrane, &mut *common) {
            (Some(own), _) => {
                name_gases(own).under("membrane").under(name).under("stages")?;
                layer(own, gases, ledger).under("membrane").under(name).under("stages")?
            }
            (None, Some(common)) => layer(common, gases, ledger).under("membrane")?,
            (None, None) => {
                let kind = ErrorKind::MissingField { field: "membrane".into() };
                return Err(Error::from(kind).under(name).under("stages"));
            }
        });
    }
    Ok(layers)
}

fn member<'a>(
    input: &mut CascadeStageInput,
    layer: &'a Layer,
    feed: Vec<f64>,
    gases: &[String],
    names: &[String],
) -> Result<Member<'a>, Error> {
    if has_stream(input.flow_pattern) {
        input.driving_force.get_or_insert(ModulePermeateWord::BulkPermeate);
    } else if input.driving_force.is_some() {
        let kind = ErrorKind::Conflict { field: "drivingForce".into(), other: "flowPattern".into() };
        return Err(Error::new(kind, "drivingForce"));
    }
    let driving = match input.driving_force {
        Some(ModulePermeateWord::LocalPermeate) => DrivingForce::LocalPermeate,
        _ => DrivingForce::BulkPermeate,
    };
    let stage = Stage {
        law: layer.law.as_ref(),
        sweep: vec![0.0; feed.len()],
        feed,
        feed_pressure: input.feed_pressure.normalize::<Pressure>().under("feedPressure")?.si(),
        permeate_pressure: input.permeate_pressure.normalize::<Pressure>().under("permeatePressure")?.si(),
        pattern: input.flow_pattern.into(),
        driving,
        feed_resistance: 0.0,
        permeate_resistance: 0.0,
    };
    Stage { feed: vec![1.0; gases.len()], ..stage.clone() }.check().under("permeatePressure")?;
    let area = input.area.given::<Area>("area")?;
    let target = target(input.target.as_mut(), gases, area.is_some()).under("target")?;
    let size = match (area, target) {
        (Some(area), _) => Size::Area(area.si()),
        (None, Some((target, most))) => Size::Target(target, most),
        (None, None) => return Err(ErrorKind::MissingField { field: "area".into() }.into()),
    };
    let to = |given: &Option<String>, field: &str| {
        given.as_ref().map(|name| place(name, names)).transpose().under(field)
    };
    let permeate_to = to(&input.permeate_to, "permeateTo")?;
    let retentate_to = to(&input.retentate_to, "retentateTo")?;
    Ok(Member { stage, size, permeate_to, retentate_to })
}

fn machine(input: &mut CascadeCompressionInput, ledger: &mut Ledger) -> Result<Compression, Error> {
    ledger.model(&models::COMPRESSION);
    Ok(Compression::new(
        input.heat_capacity_ratio.normalize::<Ratio>().under("heatCapacityRatio")?,
        input.efficiency.normalize::<Ratio>().under("efficiency")?,
        *input.stages.get_or_insert(1) as usize,
        input.temperature.normalize::<Temperature>().under("temperature")?,
    )?)
}

/// The flows and the pressure of one side of a stage.
fn outlet(operation: &Operation, outlet: OutletWord) -> (&[f64], f64) {
    match outlet {
        OutletWord::Permeate => (&operation.permeate, operation.permeate_pressure),
        OutletWord::Retentate => (&operation.retentate, operation.retentate_pressure),
    }
}

fn shown(members: &[Member], found: &Settled, context: &Context) -> Result<MembraneCascadeResults, Error> {
    let units = context.units;
    let mut streams = Vec::new();
    let mut leaving = Vec::new();
    let mut power = 0.0;
    let fresh: f64 = context.fresh.iter().sum();
    streams.push(stream(None, context.fed, (fresh, context.pressure), members, &mut power, context)?);
    for (at, (member, operation)) in members.iter().zip(&found.operations).enumerate() {
        let Some(operation) = operation else { continue };
        for (word, to) in
            [(OutletWord::Permeate, member.permeate_to), (OutletWord::Retentate, member.retentate_to)]
        {
            let (flows, pressure) = outlet(operation, word);
            match to {
                Some(to) => {
                    let state = (flows.iter().sum(), pressure);
                    streams.push(stream(Some((at, word)), to, state, members, &mut power, context)?);
                }
                None => leaving.push((at, word, flows, pressure)),
            }
        }
    }
    let power = context.machine.map(|_| power);
    let mut stages = Vec::new();
    let mut total_area = 0.0;
    for (name, operation) in context.names.iter().zip(&found.operations) {
        if let Some(operation) = operation {
            total_area += operation.area;
            stages.push(stage_row(name, operation, context)?);
        }
    }
    let mut products = Vec::new();
    let mut left = context.fresh.to_vec();
    for (at, word, flows, pressure) in leaving {
        for (left, flow) in left.iter_mut().zip(flows) {
            *left -= flow;
        }
        products.push(product(&context.names[at], word, (flows, pressure), power, context)?);
    }
    let lost = left.iter().fold(0.0_f64, |worst, left| worst.max(left.abs()));
    Ok(MembraneCascadeResults {
        stages,
        products,
        streams,
        total_area: units.show_si(Area::KIND, total_area)?,
        total_power: power.map(|power| units.show_si(Power::KIND, power)).transpose()?,
        solver: CascadeSolverResult {
            passes: found.passes,
            change: found.change,
            balance_error: lost / fresh,
        },
        standard_state: ReferenceState::stp(),
    })
}

/// A stream to stage `to`, whose power is added to `power`.
fn stream(
    from: Option<(usize, OutletWord)>,
    to: usize,
    (flow, pressure): (f64, f64),
    members: &[Member],
    power: &mut f64,
    context: &Context,
) -> Result<CascadeStreamResult, Error> {
    let units = context.units;
    let needed = members[to].stage.feed_pressure;
    let watt = match context.machine {
        Some(_) if !(pressure > 0.0) => {
            let (value, unit, rule) = (0.0, Suffix("bar"), "above 0");
            let kind = ErrorKind::OutOfRange { quantity: "suction pressure", value, unit, rule };
            let name = from.and_then(|(at, _)| context.names.get(at));
            let error = Error::new(kind, if from.is_some() { "permeatePressure" } else { "pressure" });
            return Err(match name {
                Some(name) => error.under(name).under("stages"),
                None => error.under("feed"),
            });
        }
        Some(machine) => Some(flow * machine.work(pressure, needed)),
        None => None,
    };
    *power += watt.unwrap_or(0.0);
    Ok(CascadeStreamResult {
        from: from.and_then(|(at, _)| context.names.get(at)).cloned(),
        outlet: from.map(|(_, word)| word),
        to: context.names[to].clone(),
        flow: units.show_si(MolarFlow::KIND, flow)?,
        pressure: units.show_si(Pressure::KIND, pressure)?,
        power: watt.map(|watt| units.show_si(Power::KIND, watt)).transpose()?,
    })
}

fn stage_row(name: &str, operation: &Operation, context: &Context) -> Result<CascadeStageResult, Error> {
    let units = context.units;
    let fraction = |x: f64| units.show_si(GasFraction::KIND, x);
    let (x, r, y) =
        (fractions(&operation.feed), operation.retentate_fractions(), operation.permeate_fractions());
    let mut gases = Vec::new();
    for (i, gas) in context.gases.iter().enumerate() {
        gases.push(CascadeStageGasResult {
            gas: gas.clone(),
            feed_fraction: fraction(x[i])?,
            retentate_fraction: fraction(r[i])?,
            permeate_fraction: fraction(y[i])?,
        });
    }
    Ok(CascadeStageResult {
        stage: name.to_owned(),
        area: units.show_si(Area::KIND, operation.area)?,
        stage_cut: fraction(operation.stage_cut())?,
        feed_flow: units.show_si(MolarFlow::KIND, operation.feed.iter().sum())?,
        gases,
    })
}

fn product(
    stage: &str,
    outlet: OutletWord,
    (flows, pressure): (&[f64], f64),
    power: Option<f64>,
    context: &Context,
) -> Result<CascadeProductResult, Error> {
    let units = context.units;
    let total: f64 = flows.iter().sum();
    let mut gases = Vec::new();
    for (i, gas) in context.gases.iter().enumerate() {
        let fresh = context.fresh[i];
        let recovery =
            (fresh > 0.0).then(|| units.show_si(GasFraction::KIND, flows[i] / fresh)).transpose()?;
        gases.push(CascadeProductGasResult {
            gas: gas.clone(),
            fraction: units.show_si(GasFraction::KIND, flows[i] / total)?,
            flow: units.show_si(MolarFlow::KIND, flows[i])?,
            recovery,
        });
    }
    let energy = power.map(|power| units.show_si(MolarEnergy::KIND, power / total)).transpose()?;
    let specific = power.map(|power| power / total / STP_MOLAR_VOLUME);
    Ok(CascadeProductResult {
        stage: stage.to_owned(),
        outlet,
        flow: units.show_si(MolarFlow::KIND, total)?,
        pressure: units.show_si(Pressure::KIND, pressure)?,
        gases,
        energy_per_product: energy,
        specific_energy: specific.map(|x| units.show_si(SpecificEnergy::KIND, x)).transpose()?,
    })
}
