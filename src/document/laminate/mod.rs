//! A laminate document computed.

mod exact;
mod loads;
mod materials;
mod sandwich;
mod stack;

use super::input::LaminateInput;
use super::report::{
    AbdMatrix, AbdUnits, ComplianceResult, ConstantsResult, EngineeringResult, LaminateReport,
    LaminateResults, Ledger, PlyResult, PolarResult, StiffnessResult, ThermalResult, Value,
};
use super::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::laminate::{Compliance, EngineeringConstants, StackingSequence, Stiffness, models};
use crate::numeric::{assembled, transposed};
use crate::quantity::{
    Angle, ArealDensity, BendingCompliance, BendingStiffness, CouplingCompliance, CouplingStiffness,
    CurvatureRate, Density, Expansion, Length, MembraneCompliance, MembraneStiffness, Modulus, Offset,
    Quantity as _, Ratio,
};

/// The finest polar step, degrees.
const FINEST_STEP: f64 = 0.1;

pub(super) fn report(input: &LaminateInput) -> Result<LaminateReport, Error> {
    let mut input = input.clone();
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let stack::Stack { plies, materials, layup_code, used } = stack::stack(&mut input, &mut ledger)?;
    let mut stack = StackingSequence::new(plies).under("layup")?;
    if let Some(offset) = &mut input.reference_offset {
        let offset = offset.normalize::<Offset>().under("referenceOffset")?;
        stack = stack.with_offset(offset.si()).under("referenceOffset")?;
    }
    let mut results = results(&mut input, &stack, &materials, layup_code, &units, &mut ledger)?;
    let judges = match &mut input.failure {
        Some(_) if input.loads.is_none() => {
            return Err(ErrorKind::Needs { field: "failure".into(), other: "loads".into() }.into());
        }
        Some(failure) => loads::judges(failure, &materials, &used, &mut ledger).under("failure")?,
        None => Vec::new(),
    };
    results.loads = loads::results(&mut input, &stack, &judges, &units, &mut ledger)?;
    results.sandwich = sandwich::result(&mut input, &stack, &materials, &units, &mut ledger)?;
    results.exact = exact::results(&mut input, &stack, &units, &mut ledger)?;
    Ok(LaminateReport::new(input, results, ledger)?)
}

fn results(
    input: &mut LaminateInput,
    stack: &StackingSequence,
    materials: &[String],
    layup_code: Option<String>,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<LaminateResults, Error> {
    let stiffness = Stiffness::of(stack);
    let compliance = stiffness.compliance().under("layup")?;
    for model in [&models::PLANE_STRESS, &models::CLT, &models::CONSTANTS] {
        ledger.model(model);
    }
    let ratio = stiffness.coupling_ratio();
    let uncoupled = stiffness.is_membrane_bending_uncoupled();
    if !uncoupled {
        ledger.warn(&Warning::new(WarningKind::CoupledConstants { ratio }, "layup"));
    }
    let areal_mass = match stack.areal_mass() {
        Ok(mass) => Some(ArealDensity::from_si(mass)?),
        Err(index) => {
            ledger.warn(&Warning::new(
                WarningKind::NoDensity { material: materials[index].clone() },
                "materials",
            ));
            None
        }
    };
    let h = stack.thickness();
    let density = areal_mass.map(|mass| Density::from_si(mass.si() / h.si())).transpose()?;
    Ok(LaminateResults {
        thickness: units.show(h)?,
        areal_mass: areal_mass.map(|mass| units.show(mass)).transpose()?,
        density: density.map(|density| units.show(density)).transpose()?,
        ply_count: stack.plies().len(),
        layup_code,
        symmetric: stack.is_symmetric(),
        balanced: stack.is_balanced(),
        membrane_bending_uncoupled: uncoupled,
        shear_extension_uncoupled: stiffness.is_shear_extension_uncoupled(),
        coupling_ratio: units.show(Ratio::new(ratio)?)?,
        stiffness: stiffness_result(&stiffness, units)?,
        compliance: compliance_result(&compliance, units)?,
        engineering: EngineeringResult {
            membrane: constants(&compliance.membrane(), units)?,
            membrane_curvature_suppressed: constants(
                &stiffness.curvature_suppressed().under("layup")?,
                units,
            )?,
            flexural: constants(&compliance.flexural(), units)?,
        },
        thermal_expansion: thermal(stack, materials, &stiffness, &compliance, units, ledger)?,
        polar: polar(input, &compliance, units, ledger)?,
        loads: Vec::new(),
        exact: Vec::new(),
        sandwich: None,
        plies: plies(stack, materials, units)?,
    })
}

fn stiffness_result(stiffness: &Stiffness, units: &Units) -> Result<StiffnessResult, ErrorKind> {
    let a = units.show_matrix::<MembraneStiffness>(&stiffness.a)?;
    let b = units.show_matrix::<CouplingStiffness>(&stiffness.b)?;
    let d = units.show_matrix::<BendingStiffness>(&stiffness.d)?;
    let abd = AbdMatrix {
        value: assembled(&a.value, &b.value, &b.value, &d.value),
        unit: AbdUnits { a: a.unit, b: b.unit, d: d.unit },
    };
    Ok(StiffnessResult { a, b, d, abd })
}

fn compliance_result(compliance: &Compliance, units: &Units) -> Result<ComplianceResult, ErrorKind> {
    let a = units.show_matrix::<MembraneCompliance>(&compliance.a)?;
    let b = units.show_matrix::<CouplingCompliance>(&compliance.b)?;
    let d = units.show_matrix::<BendingCompliance>(&compliance.d)?;
    let abd = AbdMatrix {
        value: assembled(&a.value, &b.value, &transposed(&b.value), &d.value),
        unit: AbdUnits { a: a.unit, b: b.unit, d: d.unit },
    };
    Ok(ComplianceResult { a, b, d, abd })
}

fn constants(constants: &EngineeringConstants, units: &Units) -> Result<ConstantsResult, ErrorKind> {
    let modulus = |pa: f64| units.show_si(Modulus::KIND, pa);
    let ratio = |x: f64| units.show_si(Ratio::KIND, x);
    Ok(ConstantsResult {
        ex: modulus(constants.ex)?,
        ey: modulus(constants.ey)?,
        gxy: modulus(constants.gxy)?,
        nuxy: ratio(constants.nuxy)?,
        nuyx: ratio(constants.nuyx)?,
        eta_xy_x: ratio(constants.eta_xy_x)?,
        eta_xy_y: ratio(constants.eta_xy_y)?,
        eta_x_xy: ratio(constants.eta_x_xy)?,
        eta_y_xy: ratio(constants.eta_y_xy)?,
    })
}

fn thermal(
    stack: &StackingSequence,
    materials: &[String],
    stiffness: &Stiffness,
    compliance: &Compliance,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<ThermalResult>, ErrorKind> {
    let Some(response) = stiffness.thermal_response(stack, compliance)? else {
        let known = |ply: &crate::laminate::Ply| ply.lamina().expansion().is_some();
        let missing = stack.plies().iter().position(|ply| !known(ply));
        if let Some(index) = missing.filter(|_| stack.plies().iter().any(known)) {
            let kind = WarningKind::NoExpansion { material: materials[index].clone() };
            ledger.warn(&Warning::new(kind, "materials"));
        }
        return Ok(None);
    };
    ledger.model(&models::THERMAL);
    Ok(Some(ThermalResult {
        expansion: units.show_all::<Expansion>(response.strain)?,
        curvature: units.show_all::<CurvatureRate>(response.curvature)?,
        expansion_curvature_suppressed: units.show_all::<Expansion>(response.strain_curvature_suppressed)?,
    }))
}

fn polar(
    input: &mut LaminateInput,
    compliance: &Compliance,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Option<PolarResult>, Error> {
    let Some(polar) = &mut input.polar else { return Ok(None) };
    let step = polar.step.normalize::<Angle>().under("step").under("polar")?.degrees();
    if !(FINEST_STEP..=90.0).contains(&step) {
        let rule = "between 0.1 and 90 deg";
        let kind = ErrorKind::OutOfRange { quantity: "polar step", value: step, unit: Suffix("deg"), rule };
        return Err(Error::new(kind, "polar.step"));
    }
    ledger.model(&models::POLAR);
    let count = libm::floor(360.0 / step + 1e-9) as usize;
    let mut points = Vec::with_capacity(count + 1);
    for i in 0..=count {
        points.push(compliance.polar(Angle::from_degrees(step * i as f64)?));
    }
    let each =
        |value: fn(&EngineeringConstants) -> f64| points.iter().map(move |point| value(&point.constants));
    Ok(Some(PolarResult {
        angle: units.show_all::<Angle>(points.iter().map(|point| point.degrees))?,
        ex: units.show_all::<Modulus>(each(|c| c.ex))?,
        gxy: units.show_all::<Modulus>(each(|c| c.gxy))?,
        nuxy: units.show_all::<Ratio>(each(|c| c.nuxy))?,
        eta_xy_x: units.show_all::<Ratio>(each(|c| c.eta_xy_x))?,
    }))
}

fn plies(stack: &StackingSequence, materials: &[String], units: &Units) -> Result<Vec<PlyResult>, ErrorKind> {
    let unit = units.of(Length::KIND);
    let height = |m: f64| Value { value: unit.from_si(m) + 0.0, unit: unit.name };
    let rows = stack.plies().iter().zip(stack.mid_heights()).zip(materials);
    rows.map(|((ply, zm), material)| {
        let half = 0.5 * ply.thickness().si();
        Ok(PlyResult {
            material: material.clone(),
            angle: units.show(ply.angle())?,
            thickness: units.show(ply.thickness())?,
            z_bottom: height(zm - half),
            z_top: height(zm + half),
        })
    })
    .collect()
}
