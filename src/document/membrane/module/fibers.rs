//! The fibers of a module and its area.

use crate::document::input::{
    FlowPatternWord, MembraneModuleInput, ModuleAreaWord, ModuleFibersInput, ModuleSideWord,
};
use crate::document::quantity::Given;
use crate::document::report::{Ledger, ModuleFibersResult};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::module::{AreaBasis, Fibers, Stage, models};
use crate::quantity::{Area, Length, Quantity as _, Ratio, Temperature, Viscosity};

/// The fibers, and the stage with the resistance of their channels.
pub(super) fn with_fibers<'a>(
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
pub(super) fn area(input: &mut MembraneModuleInput, fibers: Option<&Fibers>) -> Result<Option<f64>, Error> {
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

pub(super) fn row(fibers: &Fibers, area: f64, units: &Units) -> Result<ModuleFibersResult, Error> {
    let (outer, inner) = fibers.surfaces(area);
    Ok(ModuleFibersResult {
        count: units.show_si(Ratio::KIND, fibers.count(Area::from_si(area)?))?,
        outer_area: units.show_si(Area::KIND, outer)?,
        inner_area: units.show_si(Area::KIND, inner)?,
    })
}
