//! A laminate document computed.

mod constituents;
mod criteria;
pub(super) mod design;
mod distortion;
mod envelopes;
mod exact;
mod exchange;
mod failure;
mod forms;
mod given;
mod given_strengths;
mod lamina;
mod load;
mod loads;
mod margins;
mod materials;
mod micromechanics;
mod mixture;
mod on_request;
mod plates;
mod polar;
mod progressive;
mod sandwich;
mod stack;
mod states;
mod strengths;
mod worst;

pub(super) use lamina::report as lamina_report;

use super::input::LaminateInput;
use super::report::{
    AbdMatrix, AbdUnits, ComplianceResult, ConstantsResult, EngineeringResult, LaminateReport,
    LaminateResults, Ledger, MoistureResult, PlyResult, StiffnessResult, ThermalResult, Value,
};
use super::units::Units;
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::laminate::{Compliance, EngineeringConstants, StackingSequence, Stiffness, Trait, models, traits};
use crate::numeric::{assembled, transposed};
use crate::quantity::{
    ArealDensity, BendingCompliance, BendingStiffness, CouplingCompliance, CouplingStiffness, Curvature,
    CurvatureRate, Density, Expansion, Length, MembraneCompliance, MembraneStiffness, Modulus, Offset,
    Quantity as _, Ratio, Swelling,
};

/// A laminate with what was computed of it first.
struct Case<'a> {
    stack: &'a StackingSequence,
    /// The material of each ply.
    names: &'a [String],
    /// The materials in use.
    used: &'a [(String, materials::Material)],
    stiffness: Stiffness,
    compliance: Compliance,
}

impl Case<'_> {
    /// Materials whose constants through the thickness are not given but those of a transversely isotropic ply.
    fn transversely_isotropic(&self) -> Vec<String> {
        let assumed = self.used.iter().filter(|(_, material)| {
            !material.lamina.is_through_thickness_given() && !material.lamina.is_isotropic()
        });
        assumed.map(|(name, _)| name.clone()).collect()
    }
}

pub(super) fn report(mut input: Box<LaminateInput>) -> Result<Box<LaminateReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let stack::Stack { plies, materials, layup_code, used, mut offset } =
        stack::stack(&mut input, &mut ledger)?;
    let mut stack = StackingSequence::new(plies).under("layup")?;
    if let Some(given) = &mut input.reference_offset {
        offset = given.normalize::<Offset>().under("referenceOffset")?.si();
    }
    stack = stack.with_offset(offset).under("referenceOffset")?;
    let stiffness = Stiffness::of(&stack);
    let compliance = stiffness.compliance().under("layup")?;
    let case = Case { stack: &stack, names: &materials, used: &used, stiffness, compliance };
    let mut results = results(&mut input, &case, layup_code, &units, &mut ledger)?;
    on_request::add(&mut results, &mut input, &case, &units, &mut ledger)?;
    let residual = distortion::add(&mut results, &mut input, &case, &units, &mut ledger)?;
    let judges = match &mut input.failure {
        Some(failure) if input.loads.is_none() && !failure.stands_alone() => {
            return Err(ErrorKind::Needs { field: "failure".into(), other: "loads".into() }.into());
        }
        Some(failure) => loads::judges(failure, &materials, &used, &mut ledger).under("failure")?,
        None => Vec::new(),
    };
    let asked = failure::asked(&mut input, &case, &judges, &mut ledger)?;
    results.loads =
        loads::results(&mut input, &case, &judges, (residual.as_ref(), &asked), &units, &mut ledger)?;
    failure::add(&mut results, &mut input, &case, &judges, &asked, &units, &mut ledger)?;
    results.sandwich = sandwich::result(&mut input, &stack, &materials, &units, &mut ledger)?;
    results.exports = exchange::exports(&input, &stack, offset, &materials, &used)?;
    results.exact = exact::results(&mut input, &stack, &units, &mut ledger)?;
    results.materials = stack_materials(&used, &units)?;
    results.plates = plates::results(&mut input, &stack, &units, &mut ledger)?;
    Ok(LaminateReport::new(input, results, ledger)?)
}

fn results(
    input: &mut LaminateInput,
    case: &Case,
    layup_code: Option<String>,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<LaminateResults, Error> {
    let Case { stack, names: materials, stiffness, compliance, .. } = case;
    for model in [&models::PLANE_STRESS, &models::CLT, &models::CONSTANTS, &models::CLASSIFICATION] {
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
        classification: traits(stack, stiffness).into_iter().map(Trait::word).collect(),
        membrane_bending_uncoupled: uncoupled,
        shear_extension_uncoupled: stiffness.is_shear_extension_uncoupled(),
        coupling_ratio: units.show(Ratio::new(ratio)?)?,
        stiffness: stiffness_result(stiffness, units)?,
        compliance: compliance_result(compliance, units)?,
        engineering: EngineeringResult {
            membrane: constants(&compliance.membrane(), units)?,
            membrane_curvature_suppressed: constants(
                &stiffness.curvature_suppressed().under("layup")?,
                units,
            )?,
            flexural: constants(&compliance.flexural(), units)?,
        },
        thermal_expansion: thermal(case, units, ledger)?,
        moisture_expansion: moisture(case, units, ledger)?,
        transverse_shear: None,
        lamination_parameters: None,
        invariants: None,
        reduced_bending: None,
        effective_solid: None,
        design_rules: None,
        residual: None,
        warping: None,
        spring_in: None,
        polar: polar::result(input, stiffness, compliance, units, ledger)?,
        strengths: Vec::new(),
        envelopes: Vec::new(),
        ply_envelopes: Vec::new(),
        loads: Vec::new(),
        exact: Vec::new(),
        exports: Vec::new(),
        sandwich: None,
        materials: Vec::new(),
        plates: Vec::new(),
        plies: plies(stack, materials, units)?,
    })
}

/// The constants of the materials in use.
fn stack_materials(
    used: &[(String, materials::Material)],
    units: &Units,
) -> Result<Vec<super::report::MaterialResult>, ErrorKind> {
    used.iter().map(|(name, material)| lamina::constants(material, name, units)).collect()
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

fn moisture(case: &Case, units: &Units, ledger: &mut Ledger) -> Result<Option<MoistureResult>, ErrorKind> {
    let Some(response) = case.stiffness.moisture_response(case.stack, &case.compliance)? else {
        return Ok(None);
    };
    ledger.model(&models::MOISTURE);
    Ok(Some(MoistureResult {
        expansion: units.show_all::<Swelling>(response.strain)?,
        curvature: units.show_all::<Curvature>(response.curvature)?,
        expansion_curvature_suppressed: units.show_all::<Swelling>(response.strain_curvature_suppressed)?,
    }))
}

fn thermal(case: &Case, units: &Units, ledger: &mut Ledger) -> Result<Option<ThermalResult>, ErrorKind> {
    let Case { stack, names: materials, stiffness, compliance, .. } = case;
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
