//! A laminate document computed.

use super::input::{LaminaConstants, LaminaInput, LaminateInput, LayupInput, PlyInput, StackingOrder};
use super::quantity::Quantity;
use super::report::{
    AbdMatrix, AbdUnits, ComplianceResult, ConstantsResult, EngineeringResult, LaminateReport,
    LaminateResults, Ledger, PlyResult, PolarResult, RecordCard, StiffnessResult, ThermalResult,
};
use super::units::Units;
use crate::data::{self, LaminaRecord};
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind, near};
use crate::laminate::{
    Compliance, EngineeringConstants, Lamina, Layup, Ply, PlyToken, StackingSequence, Stiffness, models,
};
use crate::numeric::{assembled, transposed};
use crate::quantity::{
    Angle, ArealDensity, BendingCompliance, BendingStiffness, CouplingCompliance, CouplingStiffness,
    CurvatureRate, Density, Expansion, Length, MembraneCompliance, MembraneStiffness, Modulus, Quantity as _,
    Ratio,
};

/// The finest polar step, degrees.
const FINEST_STEP: f64 = 0.1;

pub(super) fn report(input: &LaminateInput) -> Result<LaminateReport, Error> {
    let mut input = input.clone();
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let Stack { plies, materials, layup_code } = stack(&mut input, &mut ledger)?;
    let stack = StackingSequence::new(plies).under("layup")?;
    let results = results(&mut input, &stack, &materials, layup_code, &units, &mut ledger)?;
    Ok(LaminateReport::new(input, results, ledger)?)
}

/// The plies from bottom to top, with the names of their materials.
struct Stack {
    plies: Vec<Ply>,
    materials: Vec<String>,
    layup_code: Option<String>,
}

/// A material once it is found.
struct Known {
    name: String,
    lamina: Lamina,
}

/// Materials by name, looked up once.
struct Shelf<'a> {
    own: &'a [(String, Lamina)],
    known: Vec<Known>,
}

impl Shelf<'_> {
    fn find(&mut self, name: &str, ledger: &mut Ledger) -> Result<Lamina, ErrorKind> {
        if let Some(known) = self.known.iter().find(|known| known.name == name) {
            return Ok(known.lamina);
        }
        let lamina = match self.own.iter().find(|(own, _)| own == name) {
            Some((_, lamina)) => *lamina,
            None => match data::lamina(name) {
                Ok(record) => recorded(record, ledger)?,
                Err(ErrorKind::UnknownRecord { .. }) => return Err(self.unknown(name)?),
                Err(other) => return Err(other),
            },
        };
        self.known.push(Known { name: name.to_owned(), lamina });
        Ok(lamina)
    }

    fn unknown(&self, name: &str) -> Result<ErrorKind, ErrorKind> {
        let own = self.own.iter().map(|(own, _)| own.as_str());
        let near = near(name, own.chain(data::laminae()?.iter().map(|record| record.id.as_str())));
        Ok(ErrorKind::UnknownMaterial { name: name.chars().take(64).collect(), near })
    }
}

/// The lamina of a record, cited.
fn recorded(record: &'static LaminaRecord, ledger: &mut Ledger) -> Result<Lamina, ErrorKind> {
    let mut builder = Lamina::builder()
        .e1(Modulus::from_si(record.e1_pa)?)
        .e2(Modulus::from_si(record.e2_pa)?)
        .nu12(Ratio::new(record.nu12)?)
        .g12(Modulus::from_si(record.g12_pa)?);
    if let Some(density) = record.density_kg_m3 {
        builder = builder.density(Density::from_si(density)?);
    }
    if let (Some(alpha1), Some(alpha2)) = (record.alpha1_per_k, record.alpha2_per_k) {
        builder = builder.alpha1(Expansion::from_si(alpha1)?).alpha2(Expansion::from_si(alpha2)?);
    }
    let mut sources = vec![record.source.clone()];
    sources.extend(record.expansion_source.clone().filter(|key| *key != record.source));
    let fraction =
        record.fiber_volume_fraction.map(|vf| format!(", fiber volume fraction {vf}")).unwrap_or_default();
    ledger.record(RecordCard {
        collection: "laminae",
        id: record.id.clone(),
        name: record.name.clone(),
        conditions: format!("{}, {}, {}{fraction}", record.form, record.condition, record.statistic),
        evidence: record.evidence.clone(),
        sources,
    });
    builder.build()
}

/// A lamina from the constants of the document.
fn given(constants: &mut LaminaConstants) -> Result<Lamina, Error> {
    let mut builder = if constants.e.is_some() || constants.nu.is_some() {
        isotropic(constants)?
    } else {
        orthotropic(constants)?
    };
    if let Some(density) = &mut constants.density {
        builder = builder.density(density.normalize::<Density>().under("density")?);
    }
    Ok(builder.build()?)
}

fn orthotropic(constants: &mut LaminaConstants) -> Result<crate::laminate::LaminaBuilder, Error> {
    fn need<'a>(value: &'a mut Option<Quantity>, field: &str) -> Result<&'a mut Quantity, ErrorKind> {
        value.as_mut().ok_or_else(|| ErrorKind::MissingField { field: field.to_owned() })
    }
    if constants.alpha.is_some() {
        return Err(ErrorKind::Conflict {
            field: "alpha".into(),
            other: "e1 (use alpha1 and alpha2)".into(),
        }
        .into());
    }
    let mut builder = Lamina::builder()
        .e1(need(&mut constants.e1, "e1")?.normalize::<Modulus>().under("e1")?)
        .e2(need(&mut constants.e2, "e2")?.normalize::<Modulus>().under("e2")?)
        .nu12(need(&mut constants.nu12, "nu12")?.normalize::<Ratio>().under("nu12")?)
        .g12(need(&mut constants.g12, "g12")?.normalize::<Modulus>().under("g12")?);
    if let Some(alpha1) = &mut constants.alpha1 {
        builder = builder.alpha1(alpha1.normalize::<Expansion>().under("alpha1")?);
    }
    if let Some(alpha2) = &mut constants.alpha2 {
        builder = builder.alpha2(alpha2.normalize::<Expansion>().under("alpha2")?);
    }
    builder.build().map_err(|kind| match kind {
        ErrorKind::UnstablePoisson { .. } => Error::new(kind, "nu12"),
        other => other.into(),
    })?;
    Ok(builder)
}

fn isotropic(constants: &mut LaminaConstants) -> Result<crate::laminate::LaminaBuilder, Error> {
    let orthotropic = [
        ("e1", &constants.e1),
        ("e2", &constants.e2),
        ("nu12", &constants.nu12),
        ("g12", &constants.g12),
        ("alpha1", &constants.alpha1),
        ("alpha2", &constants.alpha2),
    ];
    if let Some((field, _)) = orthotropic.iter().find(|(_, value)| value.is_some()) {
        let other = if constants.e.is_some() { "e" } else { "nu" };
        return Err(ErrorKind::Conflict { field: (*field).into(), other: other.into() }.into());
    }
    let missing = |field: &str| ErrorKind::MissingField { field: field.to_owned() };
    let e = constants.e.as_mut().ok_or_else(|| missing("e"))?.normalize::<Modulus>().under("e")?;
    let nu = constants.nu.as_mut().ok_or_else(|| missing("nu"))?.normalize::<Ratio>().under("nu")?;
    let mut builder = Lamina::isotropic(e, nu).under("nu")?;
    if let Some(alpha) = &mut constants.alpha {
        let alpha = alpha.normalize::<Expansion>().under("alpha")?;
        builder = builder.alpha1(alpha).alpha2(alpha);
    }
    Ok(builder)
}

/// Reads materials and layup; errors carry the path in the order of the document.
fn stack(input: &mut LaminateInput, ledger: &mut Ledger) -> Result<Stack, Error> {
    let mut own = Vec::new();
    for (name, material) in input.materials.iter_mut() {
        let lamina = match material {
            LaminaInput::Record(id) => {
                data::lamina(id).and_then(|record| recorded(record, ledger)).map_err(Error::from)
            }
            LaminaInput::Constants(constants) => given(constants),
        };
        let lamina = lamina.under(name).under("materials")?;
        lamina.warnings(&format!("materials.{name}")).iter().for_each(|warning| ledger.warn(warning));
        own.push((name.clone(), lamina));
    }
    let mut shelf = Shelf { own: &own, known: Vec::new() };
    let defaults = match &mut input.ply {
        Some(ply) => {
            normalize_ply(ply).under("ply")?;
            ply.clone()
        }
        None => PlyInput::default(),
    };
    for (name, ply) in input.named_plies.iter_mut() {
        normalize_ply(ply).under(name).under("namedPlies")?;
    }
    let mut plies = Vec::new();
    let mut materials = Vec::new();
    let mut push = |ply: &PlyInput, path: &str, turned: bool, ledger: &mut Ledger| -> Result<(), Error> {
        let (ply, material) = completed(ply, &defaults, path, turned, &mut shelf, ledger)?;
        plies.push(ply);
        materials.push(material);
        Ok(())
    };
    let mut layup_code = None;
    match &mut input.layup {
        LayupInput::Code(code) => {
            let layup: Layup = code.parse().under("layup")?;
            layup_code = Some(layup.to_string());
            for ply in layup.plies() {
                match &ply.token {
                    PlyToken::Angle(degrees) => {
                        let angle = Quantity::Pair { value: *degrees, unit: "deg".into() };
                        let ply = PlyInput { angle: Some(angle), ..PlyInput::default() };
                        push(&ply, "ply", false, ledger)?;
                    }
                    PlyToken::Named(name) => {
                        let named = input.named_plies.get(name).ok_or_else(|| {
                            let names = input.named_plies.iter().map(|(known, _)| known.as_str());
                            let near = near(name, names.clone());
                            Error::new(
                                ErrorKind::UnknownWord {
                                    word: name.clone(),
                                    expected: names.collect(),
                                    near,
                                },
                                "layup",
                            )
                        })?;
                        push(named, &format!("namedPlies.{name}"), ply.turned, ledger)?;
                    }
                }
            }
        }
        LayupInput::Plies(list) => {
            if list.0.is_empty() {
                return Err(Error::new(ErrorKind::Empty { what: "plies".into() }, "layup"));
            }
            for (i, ply) in list.0.iter_mut().enumerate() {
                normalize_ply(ply).map_err(|error| error.at(i)).under("layup")?;
                if ply.angle.is_none() && defaults.angle.is_none() {
                    let missing = Error::from(ErrorKind::MissingField { field: "angle".into() });
                    return Err(missing.at(i).under("layup"));
                }
                push(ply, &format!("layup[{i}]"), false, ledger)?;
            }
        }
    }
    if input.stacking_order == StackingOrder::TopDown {
        plies.reverse();
        materials.reverse();
    }
    Ok(Stack { plies, materials, layup_code })
}

fn normalize_ply(ply: &mut PlyInput) -> Result<(), Error> {
    if let Some(thickness) = &mut ply.thickness {
        thickness.normalize::<Length>().under("thickness")?;
    }
    if let Some(angle) = &mut ply.angle {
        angle.normalize::<Angle>().under("angle")?;
    }
    Ok(())
}

/// A ply with what it leaves out taken from the defaults; the angle is 0 if nobody states one.
fn completed(
    ply: &PlyInput,
    defaults: &PlyInput,
    path: &str,
    turned: bool,
    shelf: &mut Shelf,
    ledger: &mut Ledger,
) -> Result<(Ply, String), Error> {
    let missing = |field: &str| Error::new(ErrorKind::MissingField { field: field.to_owned() }, path);
    let (material, material_path) = match (&ply.material, &defaults.material) {
        (Some(material), _) => (material, path),
        (None, Some(material)) => (material, "ply"),
        (None, None) => return Err(missing("material")),
    };
    let lamina = shelf.find(material, ledger).under("material").under(material_path)?;
    let thickness =
        ply.thickness.as_ref().or(defaults.thickness.as_ref()).ok_or_else(|| missing("thickness"))?;
    let (thickness, _) = thickness.read::<Length>()?;
    let angle = match ply.angle.as_ref().or(defaults.angle.as_ref()) {
        Some(angle) => angle.read::<Angle>()?.0,
        None => Angle::from_degrees(0.0)?,
    };
    let angle = if turned { Angle::from_degrees(0.0 - angle.degrees())? } else { angle };
    Ok((Ply::new(lamina, thickness, angle), material.clone()))
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
    match stiffness.thermal_response(stack, compliance) {
        Ok(response) => {
            ledger.model(&models::THERMAL);
            Ok(Some(ThermalResult {
                expansion: units.show_all::<Expansion>(response.strain)?,
                curvature: units.show_all::<CurvatureRate>(response.curvature)?,
                expansion_curvature_suppressed: units
                    .show_all::<Expansion>(response.strain_curvature_suppressed)?,
            }))
        }
        Err(index) => {
            let any = stack.plies().iter().any(|ply| ply.lamina().expansion().is_some());
            if any {
                let kind = WarningKind::NoExpansion { material: materials[index].clone() };
                ledger.warn(&Warning::new(kind, "materials"));
            }
            Ok(None)
        }
    }
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
        let kind = ErrorKind::OutOfRange { quantity: "polar step", value: step, unit: "deg", rule };
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
    let height = |m: f64| super::report::Value { value: unit.from_si(m) + 0.0, unit: unit.name };
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
