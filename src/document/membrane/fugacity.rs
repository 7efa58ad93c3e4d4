//! Fugacities of a gas computed.

use super::gas_phase;
use crate::document::input::{GasPhaseInput, MembraneFugacityInput};
use crate::document::report::{
    FugacityResult, GasPhaseResult, Ledger, MembraneFugacityReport, MembraneFugacityResults,
    PermeabilityBasisResult, ReferenceState,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::membrane::fugacity::{GasState, PengRobinson, models, on_fugacity_basis};
use crate::quantity::{Permeability, Pressure, Quantity as _, Ratio, Temperature};

/// Partial pressures of a phase, and its state.
struct Phase {
    partial: Vec<f64>,
    state: GasState,
}

impl Phase {
    fn fugacity(&self, i: usize) -> f64 {
        self.partial[i] * self.state.coefficients[i]
    }
}

pub(in crate::document) fn report(
    mut input: Box<MembraneFugacityInput>,
) -> Result<Box<MembraneFugacityReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let results = results(&mut input, &units, &mut ledger)?;
    Ok(MembraneFugacityReport::new(input, results, ledger)?)
}

fn results(
    input: &mut MembraneFugacityInput,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MembraneFugacityResults, Error> {
    let names = gas_phase::names(&mut input.gases)?;
    let temperature = input.temperature.normalize::<Temperature>().under("temperature")?;
    let interactions = gas_phase::pairs::<Ratio>(&mut input.interactions, &names, "interactions")?;
    let mut points = Vec::new();
    for (name, gas) in input.gases.iter_mut() {
        let point = gas_phase::critical_point(gas.critical_point.as_mut(), name, ledger);
        points.push(point.map_err(|error| error.under(name).under("gases"))?);
    }
    let gas = gas_phase::equation_of_state(&points, &interactions, temperature, ledger)?;
    let feed = phase(&mut input.feed, &names, &gas, "feed", ledger)?;
    let permeate = match &mut input.permeate {
        Some(permeate) => Some(phase(permeate, &names, &gas, "permeate", ledger)?),
        None => None,
    };
    Ok(MembraneFugacityResults {
        feed: shown(&names, &feed, units)?,
        permeate: permeate.as_ref().map(|phase| shown(&names, phase, units)).transpose()?,
        permeabilities: permeabilities(input, &feed, permeate.as_ref(), units, ledger)?,
        standard_state: ReferenceState::stp(),
    })
}

fn phase(
    phase: &mut GasPhaseInput,
    names: &[String],
    gas: &PengRobinson,
    path: &str,
    ledger: &mut Ledger,
) -> Result<Phase, Error> {
    let partial = gas_phase::partial_pressures(phase, names).under(path)?;
    let total: f64 = partial.iter().sum();
    let fractions: Vec<f64> =
        partial.iter().map(|p| if total > 0.0 { p / total } else { 1.0 / names.len() as f64 }).collect();
    let state = gas.state(&fractions, Pressure::from_si(total)?).under(path)?;
    if state.condenses {
        ledger.warn(&Warning::new(WarningKind::Condenses, path));
    }
    Ok(Phase { partial, state })
}

fn shown(names: &[String], phase: &Phase, units: &Units) -> Result<GasPhaseResult, ErrorKind> {
    let row = |(i, name): (usize, &String)| {
        Ok(FugacityResult {
            gas: name.clone(),
            pressure: units.show_si(Pressure::KIND, phase.partial[i])?,
            fugacity_coefficient: units.show_si(Ratio::KIND, phase.state.coefficients[i])?,
            fugacity: units.show_si(Pressure::KIND, phase.fugacity(i))?,
        })
    };
    Ok(GasPhaseResult {
        compressibility: units.show_si(Ratio::KIND, phase.state.compressibility)?,
        gases: names.iter().enumerate().map(row).collect::<Result<_, ErrorKind>>()?,
    })
}

fn permeabilities(
    input: &mut MembraneFugacityInput,
    feed: &Phase,
    permeate: Option<&Phase>,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<PermeabilityBasisResult>, Error> {
    let mut rows = Vec::new();
    for (i, (name, gas)) in input.gases.iter_mut().enumerate() {
        let sides = |of: &dyn Fn(&Phase) -> f64| -> Result<(Pressure, Pressure), ErrorKind> {
            Ok((Pressure::from_si(of(feed))?, Pressure::from_si(permeate.map_or(0.0, of))?))
        };
        let mut row = || -> Result<Option<PermeabilityBasisResult>, Error> {
            let (given, from_fugacity) = match (&mut gas.permeability, &mut gas.fugacity_permeability) {
                (None, None) => return Ok(None),
                (Some(p), None) => (p.normalize::<Permeability>().under("permeability")?, false),
                (None, Some(p)) => (p.normalize::<Permeability>().under("fugacityPermeability")?, true),
                (Some(_), Some(_)) => {
                    let (field, other) = ("permeability".into(), "fugacityPermeability".into());
                    return Err(ErrorKind::Conflict { field, other }.into());
                }
            };
            let (p, f) = (sides(&|phase| phase.partial[i])?, sides(&|phase| phase.fugacity(i))?);
            ledger.model(&models::FUGACITY_BASIS);
            let other =
                if from_fugacity { on_fugacity_basis(given, f, p)? } else { on_fugacity_basis(given, p, f)? };
            let (on_pressure, on_fugacity) = if from_fugacity { (other, given) } else { (given, other) };
            Ok(Some(PermeabilityBasisResult {
                gas: name.clone(),
                permeability: units.show(on_pressure)?,
                fugacity_permeability: units.show(on_fugacity)?,
            }))
        };
        rows.extend(row().map_err(|error| error.under(name).under("gases"))?);
    }
    Ok(rows)
}
