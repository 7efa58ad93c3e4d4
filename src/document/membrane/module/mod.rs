//! A gas permeation module computed.

use super::selective_layer::{Layer, layer, name_gases};
use super::streams::flows;
use crate::document::input::{
    CompressionInput, Entries, FlowPatternWord, MembraneModuleInput, ModuleAreaWord, ModuleFibersInput,
    ModulePermeateWord, ModuleSideWord, ModuleTargetInput,
};
use crate::document::quantity::{Given, Quantity};
use crate::document::report::{
    CompressionResult, GasProductResult, Ledger, MembraneModuleReport, MembraneModuleResults,
    ModuleFibersResult, ModuleGasResult, ModuleInletGasResult, ModuleInletResult, ModulePatternResult,
    ModuleProfileGasResult, ModuleProfileResult, ModuleSeparationResult, ModuleSolverResult, ReferenceState,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::module::{
    AreaBasis, Compression, DrivingForce, Fibers, FlowPattern, MAX_GASES, Operation, Stage, Target,
    fractions, models,
};
use crate::quantity::{
    Area, GasFraction, Length, MolarEnergy, MolarFlow, MolarFlux, Permeance, Power, Pressure, Quantity as _,
    Ratio, STP_MOLAR_VOLUME, SpecificEnergy, Temperature, Viscosity,
};

/// Places of a profile where none is asked for, and the most.
const PROFILE_POINTS: (u32, u32) = (21, 1001);

pub(in crate::document) fn report(input: &MembraneModuleInput) -> Result<MembraneModuleReport, Error> {
    let mut input = input.clone();
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneModuleReport::new(input, results, ledger)?)
}

impl From<FlowPatternWord> for FlowPattern {
    fn from(word: FlowPatternWord) -> Self {
        match word {
            FlowPatternWord::WellMixed => Self::WellMixed,
            FlowPatternWord::CrossFlow => Self::CrossFlow,
            FlowPatternWord::CoCurrent => Self::CoCurrent,
            FlowPatternWord::CounterCurrent => Self::CounterCurrent,
        }
    }
}

/// Whether a pattern has a stream of permeate along the membrane.
pub(super) fn has_stream(word: FlowPatternWord) -> bool {
    matches!(word, FlowPatternWord::CoCurrent | FlowPatternWord::CounterCurrent)
}

/// Cites the model of a pattern.
pub(super) fn cite_pattern(word: FlowPatternWord, ledger: &mut Ledger) {
    ledger.model(match word {
        FlowPatternWord::WellMixed => &models::WELL_MIXED,
        FlowPatternWord::CrossFlow => &models::CROSS_FLOW,
        FlowPatternWord::CoCurrent => &models::CO_CURRENT,
        FlowPatternWord::CounterCurrent => &models::COUNTER_CURRENT,
    });
}

/// A report on its way.
struct Context<'a> {
    gases: &'a [String],
    units: &'a Units,
}

fn results(
    input: &mut MembraneModuleInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneModuleResults, Error> {
    let (gases, feed, sweep) = streams(input, ledger)?;
    let layer = layer(&mut input.membrane, &gases, ledger).under("membrane")?;
    let stage = stage(input, &layer, feed, sweep)?;
    let context = Context { gases: &gases, units };
    let (fibers, stage) = with_fibers(input, stage, ledger)?;
    let area = area(input, fibers.as_ref())?;
    let target = target(input.target.as_mut(), &gases, area.is_some()).under("target")?;
    let machine = input.compression.as_ref().map(|_| ());
    let operation = match (area, target) {
        (Some(area), _) => {
            Some(stage.operate(area, None).under(if input.area.is_some() { "area" } else { "fibers" })?)
        }
        (None, Some((target, most))) => Some(stage.design(target, most).under("target")?),
        (None, None) => None,
    };
    if operation.is_none() && machine.is_some() {
        return Err(ErrorKind::Needs { field: "compression".into(), other: "area".into() }.into());
    }
    let inlet = inlet(&stage, &layer, &context, ledger)?;
    let gas_rows = gas_rows(&stage, &layer, operation.as_ref(), &context)?;
    let mut results = MembraneModuleResults {
        area: None,
        stage_cut: None,
        retentate: None,
        permeate: None,
        gases: gas_rows,
        mean_flux: None,
        inlet,
        driving_force: None,
        permeate_start_pressure: None,
        fibers: None,
        compression: None,
        comparison: None,
        profile: None,
        solver: None,
        standard_state: ReferenceState::stp(),
    };
    if let Some(operation) = &operation {
        cite_pattern(input.flow_pattern, ledger);
        fill(&mut results, input, &stage, operation, &context)?;
        if let Some(fibers) = &fibers {
            results.fibers = Some(fibers_row(fibers, operation.area, units)?);
        }
        if let Some(machines) = &mut input.compression {
            results.compression = Some(compression(machines, operation, units, ledger).under("compression")?);
        }
        results.comparison = comparison(input, &stage, operation.area, &context, ledger)?;
    }
    Ok(results)
}

/// All gases, and the flows of feed and sweep in their order.
#[allow(clippy::type_complexity)]
fn streams(
    input: &mut MembraneModuleInput,
    ledger: &mut Ledger,
) -> Result<(Vec<String>, Vec<f64>, Vec<f64>), Error> {
    let feed = &mut input.feed;
    let fed =
        flows(&mut feed.flow, &mut feed.mole_fractions, &mut feed.flows, "feed", ledger).under("feed")?;
    let swept = match &mut input.sweep {
        Some(sweep) => flows(&mut sweep.flow, &mut sweep.mole_fractions, &mut sweep.flows, "sweep", ledger)
            .under("sweep")?,
        None => Vec::new(),
    };
    let mut gases: Vec<String> = Vec::new();
    let known = name_gases(&mut input.membrane).under("membrane")?;
    for gas in fed.iter().chain(&swept).map(|(gas, _)| gas).chain(&known) {
        if !gases.contains(gas) {
            gases.push(gas.clone());
        }
    }
    if gases.len() > MAX_GASES {
        return Err(Error::new(ErrorKind::TooMany { what: "gases".into(), limit: MAX_GASES }, "feed"));
    }
    let of = |stream: &[(String, f64)]| -> Vec<f64> {
        let flow = |gas: &String| stream.iter().find(|(name, _)| name == gas).map_or(0.0, |(_, flow)| *flow);
        gases.iter().map(flow).collect()
    };
    let (fed, swept) = (of(&fed), of(&swept));
    if !(fed.iter().sum::<f64>() > 0.0) {
        return Err(Error::new(ErrorKind::Empty { what: "flow".into() }, "feed"));
    }
    Ok((gases, fed, swept))
}

fn stage<'a>(
    input: &mut MembraneModuleInput,
    layer: &'a Layer,
    feed: Vec<f64>,
    sweep: Vec<f64>,
) -> Result<Stage<'a>, Error> {
    let pattern = input.flow_pattern;
    let refuse = |field: &str, other: &str| {
        Error::new(ErrorKind::Conflict { field: field.into(), other: other.into() }, field)
    };
    if input.driving_force.is_some() && !has_stream(pattern) {
        return Err(refuse("drivingForce", "flowPattern"));
    }
    if input.sweep.is_some() && pattern == FlowPatternWord::CrossFlow {
        return Err(refuse("sweep", "flowPattern"));
    }
    if has_stream(pattern) {
        input.driving_force.get_or_insert(ModulePermeateWord::BulkPermeate);
    }
    let driving = match input.driving_force {
        Some(ModulePermeateWord::LocalPermeate) => DrivingForce::LocalPermeate,
        _ => DrivingForce::BulkPermeate,
    };
    if driving == DrivingForce::LocalPermeate && input.sweep.is_some() {
        return Err(refuse("drivingForce", "sweep"));
    }
    let feed_pressure = input.feed.pressure.normalize::<Pressure>().under("pressure").under("feed")?.si();
    let permeate_pressure = input.permeate_pressure.normalize::<Pressure>().under("permeatePressure")?.si();
    if !(feed_pressure > 0.0) {
        let kind = ErrorKind::OutOfRange {
            quantity: "feed pressure",
            value: 0.0,
            unit: crate::error::Suffix("bar"),
            rule: "above 0",
        };
        return Err(Error::from(kind).under("pressure").under("feed"));
    }
    let stage = Stage {
        law: layer.law.as_ref(),
        feed,
        sweep,
        feed_pressure,
        permeate_pressure,
        pattern: pattern.into(),
        driving,
        feed_resistance: 0.0,
        permeate_resistance: 0.0,
    };
    stage.check().under("permeatePressure")?;
    Ok(stage)
}

/// The fibers, and the stage with the resistance of their channels.
fn with_fibers<'a>(
    input: &mut MembraneModuleInput,
    mut stage: Stage<'a>,
    ledger: &mut Ledger,
) -> Result<(Option<Fibers>, Stage<'a>), Error> {
    let Some(given) = &mut input.fibers else { return Ok((None, stage)) };
    let fibers = fibers(given).under("fibers")?;
    let (bore, shell) = channels(given, &fibers, input.flow_pattern, ledger).under("fibers")?;
    match given.feed_side {
        Some(ModuleSideWord::Bore) => (stage.feed_resistance, stage.permeate_resistance) = (bore, shell),
        _ => (stage.feed_resistance, stage.permeate_resistance) = (shell, bore),
    }
    Ok((Some(fibers), stage))
}

fn fibers(input: &mut ModuleFibersInput) -> Result<Fibers, Error> {
    let length = input.length.normalize::<Length>().under("length")?;
    let outer = input.outer_diameter.normalize::<Length>().under("outerDiameter")?;
    let inner = input.inner_diameter.normalize::<Length>().under("innerDiameter")?;
    let basis = match input.area_basis {
        ModuleAreaWord::Outer => AreaBasis::Outer,
        ModuleAreaWord::Inner => AreaBasis::Inner,
        ModuleAreaWord::LogMean => AreaBasis::LogMean,
    };
    Ok(Fibers::new(length, outer, inner, basis)?)
}

/// Resistances of bore and shell.
fn channels(
    input: &mut ModuleFibersInput,
    fibers: &Fibers,
    pattern: FlowPatternWord,
    ledger: &mut Ledger,
) -> Result<(f64, f64), Error> {
    let bore = input.bore_viscosity.given::<Viscosity>("boreViscosity")?;
    let shell = input.shell_viscosity.given::<Viscosity>("shellViscosity")?;
    let packing = input.packing_fraction.given::<Ratio>("packingFraction")?;
    let temperature = input.temperature.given::<Temperature>("temperature")?;
    let field = match (bore, shell) {
        (None, None) => return Ok((0.0, 0.0)),
        (Some(_), _) => "boreViscosity",
        _ => "shellViscosity",
    };
    let needs = |field: &str, other: &str| ErrorKind::Needs { field: field.into(), other: other.into() };
    if pattern == FlowPatternWord::WellMixed {
        let (field, other) = (field.into(), "flowPattern".into());
        return Err(ErrorKind::Conflict { field, other }.into());
    }
    let Some(side) = input.feed_side else { return Err(needs(field, "feedSide").into()) };
    let Some(temperature) = temperature else { return Err(needs(field, "temperature").into()) };
    let permeate = if side == ModuleSideWord::Bore { shell } else { bore };
    if permeate.is_some() && pattern == FlowPatternWord::CrossFlow {
        let field = if side == ModuleSideWord::Bore { "shellViscosity" } else { "boreViscosity" };
        return Err(ErrorKind::Conflict { field: field.into(), other: "flowPattern".into() }.into());
    }
    let bore = bore.map_or(0.0, |viscosity| {
        ledger.model(&models::BORE);
        fibers.bore(viscosity, temperature).resistance()
    });
    let shell = match (shell, packing) {
        (None, _) => 0.0,
        (Some(_), None) => return Err(needs("shellViscosity", "packingFraction").into()),
        (Some(viscosity), Some(packing)) => {
            ledger.model(&models::SHELL);
            fibers.shell(packing, viscosity, temperature).under("packingFraction")?.resistance()
        }
    };
    Ok((bore, shell))
}

/// The area, m², if it is given.
fn area(input: &mut MembraneModuleInput, fibers: Option<&Fibers>) -> Result<Option<f64>, Error> {
    let given = input.area.given::<Area>("area")?;
    let count = match &mut input.fibers {
        Some(fibers) => fibers.count.given::<Ratio>("count").under("fibers")?,
        None => None,
    };
    match (given, count, fibers) {
        (Some(_), Some(_), _) => {
            let (field, other) = ("area".into(), "fibers.count".into());
            Err(Error::new(ErrorKind::Conflict { field, other }, "area"))
        }
        (Some(area), None, _) => Ok(Some(area.si())),
        (None, Some(count), Some(fibers)) => {
            Ok(Some(fibers.area(count.value()).under("count").under("fibers")?.si()))
        }
        _ => Ok(None),
    }
}

/// The target and the largest area allowed, if there is a target.
pub(super) fn target(
    input: Option<&mut ModuleTargetInput>,
    gases: &[String],
    has_area: bool,
) -> Result<Option<(Target, f64)>, Error> {
    let Some(input) = input else { return Ok(None) };
    let conflict =
        |field: &str, other: &str| ErrorKind::Conflict { field: field.into(), other: other.into() };
    if has_area {
        return Err(conflict("target", "area").into());
    }
    let most = input.max_area.given::<Area>("maxArea")?.map_or(f64::INFINITY, |area| area.si());
    let mut found: Option<(&str, Target)> = None;
    let mut take = |field: &'static str, target: Target| match found {
        Some((first, _)) => Err(Error::from(conflict(first, field))),
        None => {
            found = Some((field, target));
            Ok(())
        }
    };
    if let Some(cut) = input.stage_cut.given::<GasFraction>("stageCut")? {
        take("stageCut", Target::StageCut(cut.si()))?;
    }
    type Make = fn(usize, f64) -> Target;
    let kinds: [(&'static str, &mut Entries<Quantity>, Make); 4] = [
        ("retentate", &mut input.retentate, Target::RetentateFraction),
        ("permeate", &mut input.permeate, Target::PermeateFraction),
        ("retentateRecovery", &mut input.retentate_recovery, Target::RetentateRecovery),
        ("permeateRecovery", &mut input.permeate_recovery, Target::PermeateRecovery),
    ];
    for (field, entries, make) in kinds {
        for (gas, value) in entries.iter_mut() {
            *gas = super::dense::formula(gas).into_owned();
            let Some(at) = gases.iter().position(|known| known == gas) else {
                let expected = gases.iter().cloned().collect();
                let near = crate::error::near(gas, gases.iter().map(String::as_str));
                let kind = ErrorKind::UnknownWord { word: gas.chars().take(64).collect(), expected, near };
                return Err(Error::from(kind).under(field));
            };
            let value = value.normalize::<GasFraction>().under(gas).under(field)?.si();
            take(field, make(at, value))?;
        }
    }
    match found {
        Some((_, target)) => Ok(Some((target, most))),
        None => Err(ErrorKind::Empty { what: "target".into() }.into()),
    }
}

fn inlet(
    stage: &Stage,
    layer: &Layer,
    context: &Context,
    ledger: &mut Ledger,
) -> Result<ModuleInletResult, Error> {
    ledger.model(&models::LOCAL_PERMEATE);
    let units = context.units;
    let fraction = |x: f64| units.show_si(GasFraction::KIND, x);
    let ratio = stage.permeate_pressure / stage.feed_pressure;
    let (x, y) = (fractions(&stage.feed), stage.local_permeate());
    let vacuum = Stage { permeate_pressure: 0.0, ..stage.clone() }.local_permeate();
    let mut gases = Vec::new();
    for (i, gas) in context.gases.iter().enumerate() {
        let limit = if ratio > 0.0 { (x[i] / ratio).min(1.0) } else { f64::from(u8::from(x[i] > 0.0)) };
        gases.push(ModuleInletGasResult {
            gas: gas.clone(),
            permeate_fraction: fraction(y[i])?,
            pressure_ratio_limit: fraction(limit)?,
            vacuum_limit: fraction(vacuum[i])?,
        });
    }
    let present: Vec<usize> = (0..x.len()).filter(|i| x[*i] > 0.0).collect();
    let speed = |i: usize| vacuum[i] / x[i];
    let fastest = present.iter().copied().reduce(|a, b| if speed(b) > speed(a) { b } else { a });
    let mut separations = Vec::new();
    for (fast, slow) in fastest.iter().flat_map(|fast| present.iter().map(move |slow| (*fast, *slow))) {
        if fast == slow {
            continue;
        }
        let selectivity =
            layer.permeances().map(|q| units.show_si(Ratio::KIND, q[fast] / q[slow])).transpose()?;
        separations.push(ModuleSeparationResult {
            fast: context.gases[fast].clone(),
            slow: context.gases[slow].clone(),
            selectivity,
            separation_factor: units.show_si(Ratio::KIND, y[fast] / y[slow] / (x[fast] / x[slow]))?,
        });
    }
    Ok(ModuleInletResult {
        pressure_ratio: units.show_si(Ratio::KIND, ratio)?,
        flux: units.show_si(MolarFlux::KIND, stage.inlet_flux())?,
        gases,
        separations,
    })
}

fn gas_rows(
    stage: &Stage,
    layer: &Layer,
    operation: Option<&Operation>,
    context: &Context,
) -> Result<Vec<ModuleGasResult>, Error> {
    let units = context.units;
    let fraction = |x: f64| units.show_si(GasFraction::KIND, x);
    let flow = |x: f64| units.show_si(MolarFlow::KIND, x);
    let x = fractions(&stage.feed);
    let mut rows = Vec::new();
    for (i, gas) in context.gases.iter().enumerate() {
        let mut row = ModuleGasResult {
            gas: gas.clone(),
            permeance: layer.permeances().map(|q| units.show_si(Permeance::KIND, q[i])).transpose()?,
            feed_fraction: fraction(x[i])?,
            retentate_fraction: None,
            permeate_fraction: None,
            retentate_flow: None,
            permeate_flow: None,
            retentate_recovery: None,
            permeate_recovery: None,
        };
        if let Some(operation) = operation {
            let fed = operation.feed[i];
            row.retentate_fraction = Some(fraction(operation.retentate_fractions()[i])?);
            row.permeate_fraction = Some(fraction(operation.permeate_fractions()[i])?);
            row.retentate_flow = Some(flow(operation.retentate[i])?);
            row.permeate_flow = Some(flow(operation.permeate[i])?);
            if fed > 0.0 {
                row.retentate_recovery = Some(fraction(operation.retentate[i] / fed)?);
                row.permeate_recovery = Some(fraction((operation.permeate[i] - operation.sweep[i]) / fed)?);
            }
        }
        rows.push(row);
    }
    Ok(rows)
}

/// What an operation adds to the results.
fn fill(
    results: &mut MembraneModuleResults,
    input: &mut MembraneModuleInput,
    stage: &Stage,
    operation: &Operation,
    context: &Context,
) -> Result<(), Error> {
    let units = context.units;
    let total = |flows: &[f64]| flows.iter().sum::<f64>();
    let product = |flows: &[f64], pressure: f64| -> Result<GasProductResult, ErrorKind> {
        Ok(GasProductResult {
            flow: units.show_si(MolarFlow::KIND, total(flows))?,
            pressure: units.show_si(Pressure::KIND, pressure)?,
        })
    };
    results.area = Some(units.show_si(Area::KIND, operation.area)?);
    results.stage_cut = Some(units.show_si(GasFraction::KIND, operation.stage_cut())?);
    results.retentate = Some(product(&operation.retentate, operation.retentate_pressure)?);
    results.permeate = Some(product(&operation.permeate, operation.permeate_pressure)?);
    let flux = operation.stage_cut() * total(&operation.feed) / operation.area;
    results.mean_flux = Some(units.show_si(MolarFlux::KIND, flux)?);
    results.driving_force = input.driving_force;
    if has_stream(input.flow_pattern) {
        let pressure = units.show_si(Pressure::KIND, operation.far_permeate_pressure)?;
        results.permeate_start_pressure = Some(pressure);
    }
    results.solver = Some(ModuleSolverResult {
        iterations: operation.effort.steps,
        elements: operation.elements,
        error_estimate: operation.effort.error,
        balance_error: operation.balance_error(),
    });
    let points = *input.profile_points.get_or_insert(PROFILE_POINTS.0);
    if points == 1 || points > PROFILE_POINTS.1 {
        let rule = "0, or 2 to 1001";
        let (value, unit) = (f64::from(points), crate::error::Suffix("1"));
        let kind = ErrorKind::OutOfRange { quantity: "number of profile points", value, unit, rule };
        return Err(Error::new(kind, "profilePoints"));
    }
    if points > 0 && input.flow_pattern != FlowPatternWord::WellMixed {
        results.profile = Some(profile(stage, operation, points as usize, context)?);
    }
    Ok(())
}

fn profile(
    stage: &Stage,
    operation: &Operation,
    points: usize,
    context: &Context,
) -> Result<ModuleProfileResult, Error> {
    let units = context.units;
    let profile = stage.profile(operation, points);
    let mut gases = Vec::new();
    for (i, gas) in context.gases.iter().enumerate() {
        gases.push(ModuleProfileGasResult {
            gas: gas.clone(),
            feed_side: units.show_all::<GasFraction>(profile.feed_side[i].iter().copied())?,
            permeate_side: units.show_all::<GasFraction>(profile.permeate_side[i].iter().copied())?,
        });
    }
    Ok(ModuleProfileResult {
        position: units.show_all::<GasFraction>(profile.position)?,
        gases,
        feed_flow: units.show_all::<MolarFlow>(profile.feed_flow)?,
        permeate_flow: units.show_all::<MolarFlow>(profile.permeate_flow)?,
        flux: units.show_all::<MolarFlux>(profile.flux)?,
        feed_pressure: units.show_all::<Pressure>(profile.feed_pressure)?,
        permeate_pressure: units.show_all::<Pressure>(profile.permeate_pressure)?,
    })
}

fn fibers_row(fibers: &Fibers, area: f64, units: &Units) -> Result<ModuleFibersResult, Error> {
    let (outer, inner) = fibers.surfaces(area);
    Ok(ModuleFibersResult {
        count: units.show_si(Ratio::KIND, fibers.count(Area::from_si(area)?))?,
        outer_area: units.show_si(Area::KIND, outer)?,
        inner_area: units.show_si(Area::KIND, inner)?,
    })
}

fn compression(
    input: &mut CompressionInput,
    operation: &Operation,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<CompressionResult, Error> {
    let machine = Compression::new(
        input.heat_capacity_ratio.normalize::<Ratio>().under("heatCapacityRatio")?,
        input.efficiency.normalize::<Ratio>().under("efficiency")?,
        *input.stages.get_or_insert(1) as usize,
        input.temperature.normalize::<Temperature>().under("temperature")?,
    )?;
    ledger.model(&models::COMPRESSION);
    let flow = |flows: &[f64]| flows.iter().sum::<f64>();
    let power = |flows: &[f64], from: f64, to: f64, field: &str| -> Result<f64, Error> {
        if !(from > 0.0) {
            let (value, unit, rule) = (0.0, crate::error::Suffix("bar"), "above 0");
            let kind = ErrorKind::OutOfRange { quantity: "suction pressure", value, unit, rule };
            return Err(Error::new(kind, field));
        }
        Ok(flow(flows) * machine.work(from, to))
    };
    let feed = input.feed_from.given::<Pressure>("feedFrom")?;
    let feed = feed
        .map(|from| power(&operation.feed, from.si(), operation.feed_pressure, "feedFrom"))
        .transpose()?;
    let permeate = input.permeate_to.given::<Pressure>("permeateTo")?;
    let permeate = permeate
        .map(|to| power(&operation.permeate, operation.permeate_pressure, to.si(), "permeateTo"))
        .transpose()?;
    let retentate = input.retentate_to.given::<Pressure>("retentateTo")?;
    let retentate = retentate
        .map(|to| power(&operation.retentate, operation.retentate_pressure, to.si(), "retentateTo"))
        .transpose()?;
    if feed.is_none() && permeate.is_none() && retentate.is_none() {
        return Err(ErrorKind::MissingField { field: "feedFrom".into() }.into());
    }
    let total = [feed, permeate, retentate].into_iter().flatten().sum::<f64>();
    let shown = |watt: Option<f64>| watt.map(|watt| units.show_si(Power::KIND, watt)).transpose();
    let (r, v) = (flow(&operation.retentate), flow(&operation.permeate));
    Ok(CompressionResult {
        feed: shown(feed)?,
        permeate: shown(permeate)?,
        retentate: shown(retentate)?,
        total: units.show_si(Power::KIND, total)?,
        energy_per_retentate: Some(units.show_si(MolarEnergy::KIND, total / r)?),
        energy_per_permeate: Some(units.show_si(MolarEnergy::KIND, total / v)?),
        specific_energy_retentate: Some(units.show_si(SpecificEnergy::KIND, total / r / STP_MOLAR_VOLUME)?),
        specific_energy_permeate: Some(units.show_si(SpecificEnergy::KIND, total / v / STP_MOLAR_VOLUME)?),
    })
}

fn comparison(
    input: &MembraneModuleInput,
    stage: &Stage,
    area: f64,
    context: &Context,
    ledger: &mut Ledger,
) -> Result<Option<Vec<ModulePatternResult>>, Error> {
    let Some(words) = &input.compare else { return Ok(None) };
    let units = context.units;
    let mut rows = Vec::new();
    for (at, word) in words.0.iter().enumerate() {
        let mut other = stage.clone();
        other.pattern = (*word).into();
        if input.sweep.is_some() && *word == FlowPatternWord::CrossFlow {
            let (field, other) = ("sweep".into(), "compare".into());
            return Err(Error::from(ErrorKind::Conflict { field, other }).at(at).under("compare"));
        }
        cite_pattern(*word, ledger);
        let found = other.operate(area, None).map_err(|kind| Error::from(kind).at(at).under("compare"))?;
        rows.push(ModulePatternResult {
            flow_pattern: *word,
            stage_cut: units.show_si(GasFraction::KIND, found.stage_cut())?,
            retentate_fractions: units.show_all::<GasFraction>(found.retentate_fractions())?,
            permeate_fractions: units.show_all::<GasFraction>(found.permeate_fractions())?,
        });
    }
    Ok(Some(rows))
}
