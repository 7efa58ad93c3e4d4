//! Decks of other programs: a laminate from one, and to them.

use super::materials::{Basis, Material};
use super::stack::Stack;
use crate::document::DOCUMENT_VERSION;
use crate::document::input::{
    ExportFormat, ExportInput, ImportFormat, LaminateInput, StackingOrder, UnitSystemWord,
};
use crate::document::report::{ExportResult, Ledger, MaterialForm};
use crate::error::{Error, ErrorKind, Under, Warning, WarningKind};
use crate::laminate::StackingSequence;
use crate::laminate::exchange::{self, Format, Model, ModelPly, UnitSystem};
use crate::quantity::Quantity as _;
use serde_json::{Map, Value, json};

/// The laminate of `import`, if the document has one.
pub(super) fn imported(input: &LaminateInput, ledger: &mut Ledger) -> Result<Option<Stack>, Error> {
    let Some(import) = &input.import else { return Ok(None) };
    let beside = [
        ("layup", input.layup.is_some()),
        ("materials", !input.materials.is_empty()),
        ("ply", input.ply.is_some()),
        ("namedPlies", !input.named_plies.is_empty()),
        ("referenceOffset", input.reference_offset.is_some()),
        ("stackingOrder", input.stacking_order == StackingOrder::TopDown),
    ];
    if let Some((other, _)) = beside.iter().find(|(_, given)| *given) {
        return Err(ErrorKind::Conflict { field: "import".into(), other: (*other).into() }.into());
    }
    let format = match import.format {
        ImportFormat::Nastran => Format::Nastran,
        ImportFormat::Abaqus => Format::Abaqus,
        ImportFormat::Calculix => Format::CalculiX,
        ImportFormat::Ansys => Format::Ansys,
        ImportFormat::Lsdyna => Format::LsDyna,
        ImportFormat::Csv => Format::Csv,
    };
    let read = format.read(&import.text, &system(import.units), import.section.as_deref());
    let read = read.map_err(|kind| match kind {
        ErrorKind::UnknownWord { .. } => Error::new(kind, "import.section"),
        ErrorKind::Needs { ref field, .. } if field == "import" => Error::new(kind, ""),
        other => Error::new(other, "import.text"),
    })?;
    if !read.ignored.0.is_empty() {
        ledger.warn(&Warning::new(WarningKind::IgnoredInput { what: read.ignored }, "import.text"));
    }
    let model = read.model;
    let stack = model.stack().under("text").under("import")?;
    let used: Vec<(String, Material)> =
        model.materials.iter().map(|own| (own.name.clone(), material(own))).collect();
    let name =
        |ply: &ModelPly| model.materials.get(ply.material).map(|own| own.name.clone()).unwrap_or_default();
    Ok(Some(Stack {
        plies: stack.plies().to_vec(),
        materials: model.plies.iter().map(name).collect(),
        layup_code: None,
        used,
        offset: model.offset,
    }))
}

fn material(own: &exchange::Material) -> Material {
    let basis = Basis {
        form: MaterialForm::Imported,
        statistic: None,
        condition: None,
        source: None,
        each: Vec::new(),
    };
    Material { lamina: own.lamina, strengths: own.strengths, strains: None, basis }
}

fn system(word: UnitSystemWord) -> UnitSystem {
    match word {
        UnitSystemWord::Si => UnitSystem::SI,
        UnitSystemWord::MmNTonne => UnitSystem::MM_N_TONNE,
        UnitSystemWord::MmKnKg => UnitSystem::MM_KN_KG,
        UnitSystemWord::InLbf => UnitSystem::IN_LBF,
    }
}

/// The decks asked for.
pub(super) fn exports(
    input: &LaminateInput,
    stack: &StackingSequence,
    offset: f64,
    names: &[String],
    used: &[(String, Material)],
) -> Result<Vec<ExportResult>, Error> {
    let Some(asked) = &input.export else { return Ok(Vec::new()) };
    if asked.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "formats".into() }, "export"));
    }
    let model = model(stack, offset, names, used);
    let one = |(i, export): (usize, &ExportInput)| {
        let text = written(export, &model, used).map_err(|error| error.at(i)).under("export")?;
        Ok(ExportResult { format: export.format, units: export.units, text })
    };
    asked.0.iter().enumerate().map(one).collect()
}

fn model(stack: &StackingSequence, offset: f64, names: &[String], used: &[(String, Material)]) -> Model {
    let materials = used.iter().map(|(name, material)| exchange::Material {
        name: name.clone(),
        lamina: material.lamina,
        strengths: material.strengths,
    });
    let plies = stack.plies().iter().zip(names).map(|(ply, name)| ModelPly {
        material: used.iter().position(|(known, _)| known == name).unwrap_or(0),
        thickness: ply.thickness().si(),
        angle: ply.angle().si(),
    });
    Model { materials: materials.collect(), plies: plies.collect(), offset }
}

fn written(export: &ExportInput, model: &Model, used: &[(String, Material)]) -> Result<String, Error> {
    let format = match export.format {
        ExportFormat::Nastran => Format::Nastran,
        ExportFormat::Abaqus => Format::Abaqus,
        ExportFormat::Calculix => Format::CalculiX,
        ExportFormat::Ansys => Format::Ansys,
        ExportFormat::Lsdyna => Format::LsDyna,
        ExportFormat::Csv => Format::Csv,
        ExportFormat::Json => {
            return match export.units {
                Some(_) => Err(ErrorKind::Conflict { field: "units".into(), other: "json".into() }.into()),
                None => Ok(document(model, used)?),
            };
        }
    };
    let units = export.units.ok_or_else(|| ErrorKind::MissingField { field: "units".into() })?;
    Ok(format.write(model, &system(units))?)
}

/// A laminate document with all constants and plies written out.
fn document(model: &Model, used: &[(String, Material)]) -> Result<String, ErrorKind> {
    let quantity = |value: f64, unit: &str| json!({ "value": value, "unit": unit });
    let mut materials = Map::new();
    for (name, material) in used {
        let lamina = &material.lamina;
        let mut constants = Map::new();
        let mut put = |key: &str, value: f64, unit: &str| {
            constants.insert(key.to_owned(), quantity(value, unit));
        };
        put("e1", lamina.e1(), "Pa");
        put("e2", lamina.e2(), "Pa");
        put("nu12", lamina.nu12(), "1");
        put("g12", lamina.g12(), "Pa");
        if let Some([g13, g23]) = lamina.transverse_shear() {
            put("g13", g13, "Pa");
            put("g23", g23, "Pa");
        }
        if lamina.is_through_thickness_given() {
            let solid = lamina.solid()?;
            put("e3", solid.e[2], "Pa");
            put("nu13", solid.nu13, "1");
            put("nu23", solid.nu23, "1");
        }
        if let Some(density) = lamina.density() {
            put("density", density, "kg/m3");
        }
        for (keys, values) in
            [(["alpha1", "alpha2"], lamina.expansion()), (["beta1", "beta2"], lamina.swelling())]
        {
            let unit = if keys[0] == "alpha1" { "1/K" } else { "1" };
            for (key, value) in keys.iter().zip(values.into_iter().flatten()) {
                put(key, value, unit);
            }
        }
        if let Some(s) = &material.strengths {
            let five = [("xt", s.xt), ("xc", s.xc), ("yt", s.yt), ("yc", s.yc), ("s12", s.s12)];
            let others = [("s23", s.s23), ("zt", s.zt), ("zc", s.zc), ("s13", s.s13)];
            let others = others.into_iter().filter_map(|(key, x)| Some((key, x?)));
            five.into_iter().chain(others).for_each(|(key, x)| put(key, x, "Pa"));
            if let Some(within) = s.in_situ {
                let object = json!({ "yt": quantity(within.yt, "Pa"), "s12": quantity(within.s12, "Pa") });
                constants.insert("inSitu".into(), object);
            }
        }
        materials.insert(name.clone(), Value::Object(constants));
    }
    let ply = |ply: &ModelPly| {
        json!({ "material": used.get(ply.material).map(|(name, _)| name), "thickness": quantity(ply.thickness, "m"),
            "angle": quantity(ply.angle, "deg") })
    };
    let mut document = json!({ "kind": "laminate", "version": DOCUMENT_VERSION, "materials": materials,
        "layup": model.plies.iter().map(ply).collect::<Vec<_>>() });
    if model.offset != 0.0
        && let Some(fields) = document.as_object_mut()
    {
        fields.insert("referenceOffset".into(), quantity(model.offset, "m"));
    }
    Ok(document.to_string())
}
