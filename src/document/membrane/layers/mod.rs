//! A membrane of several layers: resistances, defects, fibers.

mod fiber;
mod flow;
mod read;

use crate::document::input::{FiberSideWord, MembraneLayersInput};
use crate::document::report::{
    LayerGasResult, LayerResult, LayeredGasResult, LayeredPairResult, Ledger, MembraneLayersReport,
    MembraneLayersResults, ReferenceState, Value,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind};
use crate::membrane::layers::{Annulus, in_series, models};
use crate::membrane::models::{PERMEANCE, SELECTIVITY};
use crate::quantity::{Length, Permeance, Quantity as _, Ratio, VolumeFraction};
use read::{Layer, Stack, State, Way};

pub(in crate::document) fn report(
    mut input: Box<MembraneLayersInput>,
) -> Result<Box<MembraneLayersReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let stack = read::stack(&mut input)?;
    let results = results(&stack, &units, &mut ledger)?;
    Ok(MembraneLayersReport::new(input, results, ledger)?)
}

/// Which membrane is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    AsItIs,
    WithoutDefects,
    BeforeCoating,
}

impl Stack {
    /// Permeances of the layers there are in a case, on the area of the report; `None` where the document does not say
    /// enough.
    fn layers_in(&self, case: Case, gas: usize) -> Result<Option<Vec<Permeance>>, Error> {
        let mut found = Vec::new();
        for (i, layer) in self.layers.iter().enumerate() {
            let fills = self.layers.iter().any(|other| other.filled_with() == Some(i));
            if case == Case::BeforeCoating && fills {
                continue;
            }
            let state = match case {
                Case::AsItIs => State::AsItIs,
                Case::WithoutDefects => State::WithoutDefects,
                Case::BeforeCoating => State::Open,
            };
            let at = |error: ErrorKind| Error::from(error).at(i).under("layers");
            match layer.permeance(gas, state, self).map_err(at)? {
                Some(flat) => found.push(self.on_area(layer, flat).map_err(at)?),
                None => return Ok(None),
            }
        }
        Ok(Some(found))
    }

    /// A flat permeance on the area of the report.
    fn on_area(&self, layer: &Layer, flat: Permeance) -> Result<Permeance, ErrorKind> {
        match (&self.fiber, layer.wall, &layer.way) {
            (Some(fiber), Some(wall), Way::Material { .. } | Way::Pores { .. }) => {
                Permeance::from_si(flat.si() * (wall.log_mean_radius()?.si() / fiber.reference().si()))
            }
            _ => Ok(flat),
        }
    }

    fn total(&self, case: Case, gas: usize) -> Result<Option<Permeance>, Error> {
        let has_defects = self.layers.iter().any(|layer| layer.defects.is_some());
        let is_coated = self.layers.iter().any(|layer| layer.filled_with().is_some());
        if (case == Case::WithoutDefects && !has_defects) || (case == Case::BeforeCoating && !is_coated) {
            return Ok(None);
        }
        let layers = self.layers_in(case, gas)?;
        Ok(layers.map(|layers| in_series(&layers)).transpose()?)
    }
}

fn results(stack: &Stack, units: &Units, ledger: &mut Ledger) -> Result<MembraneLayersResults, Error> {
    cite(stack, ledger);
    let mut gases = Vec::new();
    let mut totals = Vec::new();
    let mut columns: Vec<Vec<LayerGasResult>> = stack.layers.iter().map(|_| Vec::new()).collect();
    for (i, gas) in stack.gases.iter().enumerate() {
        let needs = || ErrorKind::Needs { field: "defects".into(), other: "poreDiameter".into() };
        let layers = stack.layers_in(Case::AsItIs, i)?.ok_or_else(needs)?;
        let whole = in_series(&layers)?;
        let total =
            [Some(whole), stack.total(Case::WithoutDefects, i)?, stack.total(Case::BeforeCoating, i)?];
        for ((layer, permeance), column) in stack.layers.iter().zip(&layers).zip(&mut columns) {
            let through = layer.through_defects(i, stack)?;
            column.push(LayerGasResult {
                gas: gas.name.clone(),
                permeance: units.show(*permeance)?,
                resistance_share: share(units, whole.si() / permeance.si())?,
                through_defects: through.map(|x| share(units, x)).transpose()?,
            });
        }
        gases.push(gas_row(stack, &gas.name, total, units)?);
        totals.push(total);
    }
    let rows = stack.layers.iter().zip(columns).map(|(layer, gases)| layer_row(layer, gases, units));
    Ok(MembraneLayersResults {
        area: stack.fiber.as_ref().map(|fiber| fiber.area),
        gases,
        layers: rows.collect::<Result<_, _>>()?,
        selectivities: pairs(stack, &totals, units, ledger)?,
        standard_state: ReferenceState::stp(),
    })
}

fn share(units: &Units, x: f64) -> Result<Value, ErrorKind> {
    units.show_si(Ratio::KIND, x)
}

fn cite(stack: &Stack, ledger: &mut Ledger) {
    ledger.model(&PERMEANCE);
    ledger.model(&models::SERIES);
    if stack.layers.iter().any(|layer| layer.defects.is_some()) {
        ledger.model(&models::HENIS_TRIPODI);
    }
    if stack.layers.iter().any(Layer::is_open) {
        ledger.model(&models::OPEN_PORES);
    }
    if stack.fiber.is_some() {
        ledger.model(&models::FIBER);
    }
}

fn gas_row(
    stack: &Stack,
    name: &str,
    [whole, without_defects, before_coating]: [Option<Permeance>; 3],
    units: &Units,
) -> Result<LayeredGasResult, ErrorKind> {
    let show = |q: Option<Permeance>| q.map(|q| units.show(q)).transpose();
    let on = |side: FiberSideWord| match (&stack.fiber, whole) {
        (Some(fiber), Some(whole)) => {
            let moved = whole.si() * (fiber.reference().si() / fiber.radius(side).si());
            units.show_si(Permeance::KIND, moved).map(Some)
        }
        _ => Ok(None),
    };
    let missing = || ErrorKind::MissingField { field: "permeance".into() };
    Ok(LayeredGasResult {
        gas: name.to_owned(),
        permeance: units.show(whole.ok_or_else(missing)?)?,
        permeance_outer: on(FiberSideWord::Outer)?,
        permeance_inner: on(FiberSideWord::Inner)?,
        without_defects: show(without_defects)?,
        before_coating: show(before_coating)?,
    })
}

fn layer_row(layer: &Layer, gases: Vec<LayerGasResult>, units: &Units) -> Result<LayerResult, ErrorKind> {
    let radius = |of: fn(Annulus) -> Result<Length, ErrorKind>| {
        layer.wall.map(|wall| units.show(of(wall)?)).transpose()
    };
    Ok(LayerResult {
        name: layer.name.clone(),
        inner_radius: radius(|wall| Ok(wall.inner()))?,
        outer_radius: radius(Annulus::outer)?,
        log_mean_radius: radius(Annulus::log_mean_radius)?,
        gases,
    })
}

fn pairs(
    stack: &Stack,
    totals: &[[Option<Permeance>; 3]],
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<LayeredPairResult>, ErrorKind> {
    let mut rows = Vec::new();
    let si = |q: Option<Permeance>| q.map_or(0.0, |q| q.si());
    for i in 0..totals.len() {
        for j in i + 1..totals.len() {
            ledger.model(&SELECTIVITY);
            let (fast, slow) = if si(totals[j][0]) > si(totals[i][0]) { (j, i) } else { (i, j) };
            let ratio = |case: usize| match (totals[fast][case], totals[slow][case]) {
                (Some(a), Some(b)) => share(units, a.si() / b.si()).map(Some),
                _ => Ok(None),
            };
            let missing = || ErrorKind::MissingField { field: "permeance".into() };
            rows.push(LayeredPairResult {
                fast: stack.gases[fast].name.clone(),
                slow: stack.gases[slow].name.clone(),
                selectivity: ratio(0)?.ok_or_else(missing)?,
                without_defects: ratio(1)?,
                before_coating: ratio(2)?,
            });
        }
    }
    Ok(rows)
}

impl Layer {
    /// Share of the flow through this layer that goes through its defects.
    fn through_defects(&self, gas: usize, stack: &Stack) -> Result<Option<f64>, Error> {
        let Some(defects) = &self.defects else { return Ok(None) };
        let Way::Material { permeability, thickness } = &self.way else { return Ok(None) };
        let Some(all) = self.permeance(gas, State::AsItIs, stack)? else { return Ok(None) };
        let dense = (1.0 - VolumeFraction::si(defects.porosity)) * permeability[gas].si() / thickness.si();
        Ok(Some((1.0 - dense / all.si()).max(0.0)))
    }
}
