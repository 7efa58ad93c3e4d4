//! A lamina document computed: one ply material, examined.

use super::forms::{Inclusions, Origin};
use super::materials::{self, Material};
use super::micromechanics::{ExpansionModel, Micromechanics};
use super::mixture::Mixture;
use super::states;
use crate::document::input::{BasisInput, LaminaDocument, LaminaInput};
use crate::document::report::{
    AlignedBoundsResult, BasisResult, BoundsResult, ContentResult, EstimateResult, ExpansionResult,
    InSituResult, InclusionsResult, IsotropicBoundsResult, LaminaReport, LaminaResults, Ledger, MaterialForm,
    MaterialResult, Matrix6Value, MicromechanicsResult, RoughStrengths, SolidResult,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Under};
use crate::laminate::failure::InSitu;
use crate::laminate::micromechanics::{Bounds, Estimate, kinking_strength, models};
use crate::laminate::{Lamina, models as laminate_models};
use crate::model::Model;
use crate::numeric::{Matrix6, inverse_spd3};
use crate::quantity::{
    Angle, Density, Expansion, MaterialCompliance, Modulus, Quantity as _, Ratio, Strain, Swelling,
};

pub(in crate::document) fn report(mut input: Box<LaminaDocument>) -> Result<Box<LaminaReport>, Error> {
    let mut ledger = Ledger::default();
    let units = Units::read(&mut input.units)?;
    let (material, origin) =
        materials::read_with_origin(&mut input.material, &mut ledger).under("material")?;
    warn(&input.material, &material, "material", &mut ledger);
    let angle = input.angle.as_mut().map(|angle| angle.normalize::<Angle>().under("angle")).transpose()?;
    let name = match &input.material {
        LaminaInput::Record(id) => id.clone(),
        LaminaInput::Constants(_) => "material".into(),
    };
    let mut results = results(&material, &name, &origin, angle, &units, &mut ledger).under("material")?;
    if let Some(failure) = &mut input.failure {
        let found = states::results(failure, &material, &name, &units, &mut ledger);
        results.failure = found.under("failure")?;
    }
    Ok(LaminaReport::new(input, results, ledger)?)
}

fn of_one((constant, basis): &(String, BasisInput)) -> BasisResult {
    let BasisInput { statistic, condition, source } = basis.clone();
    BasisResult { constant: constant.clone(), statistic, condition, source }
}

fn in_situ(within: InSitu, units: &Units) -> Result<InSituResult, ErrorKind> {
    let modulus = |x: f64| units.show_si(Modulus::KIND, x);
    Ok(InSituResult { yt: modulus(within.yt)?, s12: modulus(within.s12)? })
}

/// Warns of odd constants, where the document gives them itself.
pub(super) fn warn(input: &LaminaInput, material: &Material, path: &str, ledger: &mut Ledger) {
    let nu = match material.basis.form {
        MaterialForm::Orthotropic | MaterialForm::Honeycomb => "nu12",
        MaterialForm::Isotropic | MaterialForm::Foam => "nu",
        _ => return,
    };
    if matches!(input, LaminaInput::Constants(_)) {
        material.lamina.warnings(path, nu).iter().for_each(|warning| ledger.warn(warning));
    }
}

fn results(
    material: &Material,
    name: &str,
    origin: &Origin,
    angle: Option<Angle>,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<LaminaResults, Error> {
    ledger.model(&laminate_models::PLANE_STRESS);
    let lamina = &material.lamina;
    let q = lamina.transformed_stiffness(Angle::from_degrees(0.0)?);
    let s = inverse_spd3(&q).ok_or(ErrorKind::Singular { matrix: "stiffness of the ply" })?;
    let transformed = angle.map(|angle| lamina.transformed_stiffness(angle));
    let invariants = lamina.invariants();
    let (micromechanics, inclusions) = match origin {
        Origin::Micromechanics(read) => (Some(micromechanics(read, units, ledger)?), None),
        Origin::Inclusions(read) => (None, Some(inclusions(read, units, ledger)?)),
        Origin::Other => (None, None),
    };
    Ok(LaminaResults {
        constants: constants(material, name, units)?,
        reduced_stiffness: units.show_matrix::<Modulus>(&q)?,
        compliance: units.show_matrix::<MaterialCompliance>(&s)?,
        transformed_stiffness: transformed.map(|q| units.show_matrix::<Modulus>(&q)).transpose()?,
        invariants: units.show_all::<Modulus>(invariants.u)?,
        trace: units.show_si(Modulus::KIND, invariants.trace)?,
        solid: solid(material, units)?,
        micromechanics,
        inclusions,
        failure: Vec::new(),
    })
}

/// The constants of a material.
pub(super) fn constants(material: &Material, name: &str, units: &Units) -> Result<MaterialResult, ErrorKind> {
    let lamina: &Lamina = &material.lamina;
    let modulus = |pa: f64| units.show_si(Modulus::KIND, pa);
    let ratio = |x: f64| units.show_si(Ratio::KIND, x);
    let shear = lamina.transverse_shear();
    let basis = &material.basis;
    Ok(MaterialResult {
        name: name.to_owned(),
        form: basis.form,
        e1: modulus(lamina.e1())?,
        e2: modulus(lamina.e2())?,
        nu12: ratio(lamina.nu12())?,
        nu21: ratio(lamina.nu21())?,
        g12: modulus(lamina.g12())?,
        g13: shear.map(|[g13, _]| modulus(g13)).transpose()?,
        g23: shear.map(|[_, g23]| modulus(g23)).transpose()?,
        in_situ: material
            .strengths
            .and_then(|s| s.in_situ)
            .map(|within| in_situ(within, units))
            .transpose()?,
        density: lamina.density().map(|si| units.show_si(Density::KIND, si)).transpose()?,
        expansion: lamina.expansion().map(|si| units.show_all::<Expansion>(si)).transpose()?,
        swelling: lamina.swelling().map(|si| units.show_all::<Swelling>(si)).transpose()?,
        ultimate_strains: material.strains.map(|si| units.show_all::<Strain>(si)).transpose()?,
        statistic: basis.statistic,
        condition: basis.condition.clone(),
        source: basis.source.clone(),
        basis: basis.each.iter().map(of_one).collect(),
    })
}

fn solid(material: &Material, units: &Units) -> Result<Option<SolidResult>, ErrorKind> {
    let given = material.lamina.is_through_thickness_given();
    // A honeycomb is not transversely isotropic about axis 1: what is not given is not known.
    let known = given || material.basis.form != MaterialForm::Honeycomb;
    let Some(solid) = material.lamina.solid().ok().filter(|_| known) else { return Ok(None) };
    let matrix = |si: &Matrix6, unit: &'static crate::quantity::Unit| Matrix6Value {
        value: si.map(|row| row.map(|x| unit.from_si(x) + 0.0)),
        unit: unit.name,
    };
    Ok(Some(SolidResult {
        transversely_isotropic: !given,
        e3: units.show_si(Modulus::KIND, solid.e[2])?,
        nu13: units.show_si(Ratio::KIND, solid.nu13)?,
        nu23: units.show_si(Ratio::KIND, solid.nu23)?,
        stiffness: matrix(&solid.stiffness(), units.of(Modulus::KIND)),
        compliance: matrix(&solid.compliance(), units.of(MaterialCompliance::KIND)),
    }))
}

fn content(mixture: &Mixture, units: &Units) -> Result<ContentResult, ErrorKind> {
    Ok(ContentResult {
        volume_fraction: units.show(mixture.volume_fraction)?,
        mass_fraction: mixture.mass_fraction.map(|x| units.show(x)).transpose()?,
        void_fraction: mixture.void_fraction.map(|x| units.show(x)).transpose()?,
        density: mixture.density.map(|x| units.show(x)).transpose()?,
        ply_thickness: mixture.ply_thickness.map(|x| units.show(x)).transpose()?,
    })
}

fn estimate(model: &'static str, of: &Estimate, units: &Units) -> Result<EstimateResult, ErrorKind> {
    let modulus = |pa: f64| units.show_si(Modulus::KIND, pa);
    let ratio = |x: f64| units.show_si(Ratio::KIND, x);
    Ok(EstimateResult {
        model,
        e1: modulus(of.e1)?,
        e2: modulus(of.e2)?,
        nu12: ratio(of.nu12)?,
        g12: modulus(of.g12)?,
        g23: of.g23.map(modulus).transpose()?,
        nu23: of.nu23().map(ratio).transpose()?,
        k23: of.plane_strain_bulk().map(modulus).transpose()?,
    })
}

fn bounds(of: Bounds, units: &Units) -> Result<BoundsResult, ErrorKind> {
    let modulus = |pa: f64| units.show_si(Modulus::KIND, pa);
    Ok(BoundsResult { lower: modulus(of.lower)?, upper: modulus(of.upper)? })
}

fn micromechanics(
    read: &Micromechanics,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<MicromechanicsResult, ErrorKind> {
    let c = &read.mixture.constituents;
    let mut rows = Vec::new();
    for (_, method) in &read.methods {
        let card = method.model();
        ledger.model(&card);
        rows.push(estimate(card.id, &c.estimate(method), units)?);
    }
    ledger.model(&models::BOUNDS);
    let limits = c.bounds();
    Ok(MicromechanicsResult {
        model: read.word,
        content: content(&read.mixture, units)?,
        models: rows,
        bounds: AlignedBoundsResult {
            e1: bounds(limits.e1, units)?,
            k23: bounds(limits.k23, units)?,
            g23: bounds(limits.g23, units)?,
            g12: bounds(limits.g12, units)?,
        },
        expansion: expansion(read, units, ledger)?,
        strengths: strengths(read, units, ledger)?,
    })
}

fn expansion(
    read: &Micromechanics,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<ExpansionResult>, ErrorKind> {
    let used = read.expansion_model();
    let others = [ExpansionModel::Schapery, ExpansionModel::Chamis, ExpansionModel::Levin];
    let mut rows = Vec::new();
    for model in core::iter::once(used).chain(others.into_iter().filter(|model| *model != used)) {
        let Some([a1, a2]) = read.expansion(model) else { continue };
        let card: &Model = model.card();
        ledger.model(card);
        rows.push(ExpansionResult {
            model: card.id,
            alpha1: units.show_si(Expansion::KIND, a1)?,
            alpha2: units.show_si(Expansion::KIND, a2)?,
        });
    }
    Ok(rows)
}

fn strengths(read: &Micromechanics, units: &Units, ledger: &mut Ledger) -> Result<RoughStrengths, ErrorKind> {
    ledger.model(&models::STRENGTH);
    let show = |pa: f64| units.show_si(Modulus::KIND, pa);
    let c = &read.mixture.constituents;
    let [tension, compression, shear] = read.mixture.matrix.strengths;
    let buckling = c.microbuckling();
    let s12 = shear.map(|shear| c.shear_strength(shear));
    let g12 = c.estimate(&read.method()).g12;
    let kinking = s12.zip(read.misalignment).map(|(s12, angle)| kinking_strength(g12, s12, angle.degrees()));
    Ok(RoughStrengths {
        xt: read.mixture.fiber.tensile_strength.map(|x| show(c.tensile_strength(x))).transpose()?,
        xc_shear_buckling: buckling.map(|[shear, _]| show(shear)).transpose()?,
        xc_extension_buckling: buckling.map(|[_, extension]| show(extension)).transpose()?,
        xc_kinking: kinking.map(show).transpose()?,
        yt: tension.map(|x| show(c.transverse_strength(x))).transpose()?,
        yc: compression.map(|x| show(c.transverse_strength(x))).transpose()?,
        s12: s12.map(show).transpose()?,
    })
}

fn inclusions(read: &Inclusions, units: &Units, ledger: &mut Ledger) -> Result<InclusionsResult, ErrorKind> {
    let mut rows = Vec::new();
    for inclusion in &read.estimates {
        ledger.model(inclusion.model);
        rows.push(estimate(inclusion.model.id, &inclusion.constants, units)?);
    }
    let limits = read.bounds.map(|[k, g]| {
        ledger.model(&models::ISOTROPIC_BOUNDS);
        Ok::<_, ErrorKind>(IsotropicBoundsResult { k: bounds(k, units)?, g: bounds(g, units)? })
    });
    Ok(InclusionsResult {
        content: content(&read.mixture, units)?,
        models: rows,
        bounds: limits.transpose()?,
    })
}
