//! Sandwich checks of a laminate document.

use super::load;
use crate::document::input::{LaminateInput, SandwichInput};
use crate::document::quantity::Quantity;
use crate::document::report::{
    CoreResult, DirectedReserve, FacingLoad, FacingResult, Ledger, SandwichLoad, SandwichResult, StripResult,
    Value, WrinklingResult,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under, near};
use crate::laminate::plate::sandwich::{self, Facing, Sandwich, least_reserve, wrinkling};
use crate::laminate::{Load, Response, StackingSequence, Stiffness};
use crate::quantity::{Angle, Length, LineForce, Modulus, Offset, Pressure, Quantity as _, Ratio, Stress};
use core::ops::Range;

/// What the checks need beside the stack, SI.
struct Given {
    cell: Option<f64>,
    shear_strength: [Option<f64>; 2],
    compressive_strength: Option<f64>,
    span: Option<f64>,
    pressure: Option<f64>,
}

pub(super) fn result(
    input: &mut LaminateInput,
    stack: &StackingSequence,
    materials: &[String],
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<SandwichResult>, Error> {
    let Some(own) = &mut input.sandwich else { return Ok(None) };
    let given = Given::read(own).under("sandwich")?;
    let core = core(&own.core, materials).under("core").under("sandwich")?;
    let found = Sandwich::of(stack, core).under("sandwich")?;
    cite(&found, &given, ledger);
    let mut result = described(&found, &given, &own.core, units)?;
    for (i, load) in input.loads.iter_mut().flat_map(|loads| &mut loads.0).enumerate() {
        let read = load::read(load).map_err(|error| error.at(i)).under("loads")?;
        let row = under_load(&found, &given, stack, &read, units).map_err(|kind| Error::from(kind).at(i));
        result.loads.push(SandwichLoad { name: load.name.clone(), ..row.under("loads")? });
    }
    Ok(Some(result))
}

impl Given {
    fn read(input: &mut SandwichInput) -> Result<Self, Error> {
        fn si<Q: crate::quantity::Quantity>(
            value: &mut Option<Quantity>,
            name: &str,
        ) -> Result<Option<f64>, Error> {
            value.as_mut().map(|value| value.normalize::<Q>().map(|q| q.si()).under(name)).transpose()
        }
        let needs = |field: &str, other: &str| ErrorKind::Needs { field: field.into(), other: other.into() };
        if input.compressive_strength.is_some() && input.pressure.is_none() {
            return Err(needs("compressiveStrength", "pressure").into());
        }
        if input.pressure.is_some() && input.span.is_none() && input.compressive_strength.is_none() {
            return Err(needs("pressure", "span or compressiveStrength").into());
        }
        let strength = |value, name| si::<Modulus>(value, name);
        Ok(Self {
            cell: si::<Length>(&mut input.cell_size, "cellSize")?,
            shear_strength: [
                strength(&mut input.shear_strength_xz, "shearStrengthXz")?,
                strength(&mut input.shear_strength_yz, "shearStrengthYz")?,
            ],
            compressive_strength: strength(&mut input.compressive_strength, "compressiveStrength")?,
            span: si::<Length>(&mut input.span, "span")?,
            pressure: si::<Pressure>(&mut input.pressure, "pressure")?,
        })
    }
}

/// The plies of the core material, side by side.
fn core(name: &str, materials: &[String]) -> Result<Range<usize>, ErrorKind> {
    let Some(first) = materials.iter().position(|material| material == name) else {
        let mut names: Vec<&str> = materials.iter().map(String::as_str).collect();
        names.sort_unstable();
        names.dedup();
        names.truncate(20);
        let near = near(name, names.iter().copied());
        let word = name.chars().take(64).collect();
        return Err(ErrorKind::UnknownWord { word, expected: names.into_iter().collect(), near });
    };
    let end = first + materials.iter().skip(first).take_while(|material| *material == name).count();
    if materials.iter().skip(end).any(|material| material == name) {
        let other = "plies of the same material in the facings".to_owned();
        return Err(ErrorKind::Conflict { field: name.chars().take(64).collect(), other });
    }
    Ok(first..end)
}

fn cite(found: &Sandwich, given: &Given, ledger: &mut Ledger) {
    for model in [
        &sandwich::CORE_SHEAR,
        &wrinkling::WRINKLING_DESIGN,
        &wrinkling::HOFF_MAUTNER,
        &wrinkling::PLANTEMA,
        &sandwich::CRIMPING,
    ] {
        ledger.model(model);
    }
    if found.core.isotropic.is_some() {
        ledger.model(&wrinkling::ALLEN);
    }
    if given.cell.is_some() {
        ledger.model(&wrinkling::DIMPLING);
    }
    if given.compressive_strength.is_some() {
        ledger.model(&sandwich::CRUSHING);
    }
    if given.span.is_some() {
        ledger.model(&sandwich::COLUMN);
    }
}

fn described(
    found: &Sandwich,
    given: &Given,
    material: &str,
    units: &Units,
) -> Result<SandwichResult, ErrorKind> {
    let core = &found.core;
    let modulus = |pa: f64| units.show_si(Modulus::KIND, pa);
    let ratio = |x: f64| units.show_si(Ratio::KIND, x);
    let facings = [&found.bottom, &found.top];
    let thickest = f64::max(found.bottom.thickness, found.top.thickness);
    let strip = given.span.map(|span| strip(found, span, given.pressure, units)).transpose()?;
    let crushing = match (given.compressive_strength, given.pressure) {
        (Some(strength), Some(pressure)) if pressure > 0.0 => Some(ratio(strength / pressure)?),
        _ => None,
    };
    Ok(SandwichResult {
        core: CoreResult {
            material: material.to_owned(),
            thickness: units.show_si(Length::KIND, core.thickness)?,
            modulus: modulus(core.modulus)?,
            shear_modulus_xz: modulus(core.shear[0][0])?,
            shear_modulus_yz: modulus(core.shear[1][1])?,
        },
        distance: units.show_si(Length::KIND, found.distance)?,
        thin_facings: ratio(found.distance / thickest)?,
        weak_core: ratio(f64::min(found.weakness(&found.bottom), found.weakness(&found.top)))?,
        facings: facings
            .map(|facing| described_facing(facing, found, given, units))
            .into_iter()
            .collect::<Result<_, _>>()?,
        crimping_x: units.show_si(LineForce::KIND, found.crimping(0.0))?,
        crimping_y: units.show_si(LineForce::KIND, found.crimping(90.0))?,
        strip,
        core_crushing: crushing,
        loads: Vec::new(),
    })
}

fn strip(
    found: &Sandwich,
    span: f64,
    pressure: Option<f64>,
    units: &Units,
) -> Result<StripResult, ErrorKind> {
    let deflection = pressure.map(|pressure| found.strip_deflection(span, pressure));
    let shown = |i: usize| deflection.map(|w| units.show_si(Offset::KIND, w[i])).transpose();
    Ok(StripResult {
        buckling: units.show_si(LineForce::KIND, found.column_buckling(span))?,
        bending_deflection: shown(0)?,
        shear_deflection: shown(1)?,
    })
}

fn described_facing(
    facing: &Facing,
    found: &Sandwich,
    given: &Given,
    units: &Units,
) -> Result<FacingResult, ErrorKind> {
    let stress = |pa: f64| units.show_si(Stress::KIND, pa);
    let wrinkling = |degrees: f64| -> Result<WrinklingResult, ErrorKind> {
        let core = &found.core;
        let (ef, gc) = (facing.modulus(degrees), core.shear_modulus(degrees));
        let allen = core.isotropic.map(|nu| stress(wrinkling::allen(ef, core.modulus, nu)));
        Ok(WrinklingResult {
            design: stress(wrinkling::cubic(0.5, ef, core.modulus, gc))?,
            hoff_mautner: stress(wrinkling::hoff_mautner(
                ef,
                core.modulus,
                gc,
                facing.thickness,
                core.thickness,
            ))?,
            plantema: stress(wrinkling::plantema(ef, core.modulus, gc))?,
            allen: allen.transpose()?,
        })
    };
    let dimpling = |degrees: f64| {
        let of = |cell| wrinkling::dimpling(facing.plate_modulus(degrees), facing.thickness, cell);
        given.cell.map(|cell| stress(of(cell))).transpose()
    };
    Ok(FacingResult {
        thickness: units.show_si(Length::KIND, facing.thickness)?,
        modulus_x: units.show_si(Modulus::KIND, facing.modulus(0.0))?,
        modulus_y: units.show_si(Modulus::KIND, facing.modulus(90.0))?,
        wrinkling_x: wrinkling(0.0)?,
        wrinkling_y: wrinkling(90.0)?,
        dimpling_x: dimpling(0.0)?,
        dimpling_y: dimpling(90.0)?,
    })
}

fn under_load(
    found: &Sandwich,
    given: &Given,
    stack: &StackingSequence,
    load: &Load,
    units: &Units,
) -> Result<SandwichLoad, ErrorKind> {
    let response = Response::of(stack, &Stiffness::of(stack).compliance()?, load)?;
    let shear = found.core_shear(load.transverse_force);
    let reserves = shear.iter().zip(given.shear_strength).filter(|(stress, _)| **stress != 0.0);
    let least = reserves.filter_map(|(stress, strength)| Some(strength? / stress.abs())).reduce(f64::min);
    let directed = |found: Option<(f64, f64)>| -> Result<Option<DirectedReserve>, ErrorKind> {
        let Some((factor, degrees)) = found else { return Ok(None) };
        let (factor, direction) = (units.show_si(Ratio::KIND, factor)?, units.show_si(Angle::KIND, degrees)?);
        Ok(Some(DirectedReserve { factor, direction }))
    };
    let facing = |facing: &Facing| -> Result<FacingLoad, ErrorKind> {
        let stress = facing.mean_stress(stack, &response);
        let design = |degrees: f64| {
            let (ef, gc) = (facing.modulus(degrees), found.core.shear_modulus(degrees));
            wrinkling::cubic(0.5, ef, found.core.modulus, gc)
        };
        let dimpling = |cell: f64| {
            let at =
                |degrees: f64| wrinkling::dimpling(facing.plate_modulus(degrees), facing.thickness, cell);
            least_reserve(stress, at)
        };
        Ok(FacingLoad {
            stress: units.show_all::<Stress>(stress)?,
            wrinkling: directed(least_reserve(stress, design))?,
            dimpling: directed(given.cell.and_then(dimpling))?,
        })
    };
    let column = given.span.filter(|_| response.force[0] < 0.0);
    let column = column.map(|span| found.column_buckling(span) / -response.force[0]);
    let ratio = |x: Option<f64>| -> Result<Option<Value>, ErrorKind> {
        x.map(|x| units.show_si(Ratio::KIND, x)).transpose()
    };
    Ok(SandwichLoad {
        name: None,
        core_shear: units.show_all::<Stress>(shear)?,
        core_shear_reserve: ratio(least)?,
        facings: vec![facing(&found.bottom)?, facing(&found.top)?],
        crimping: directed(least_reserve(response.force, |degrees| found.crimping(degrees)))?,
        column: ratio(column)?,
    })
}
