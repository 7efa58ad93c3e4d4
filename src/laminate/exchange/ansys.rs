//! ANSYS Mechanical APDL: layered shell sections (SECTYPE, SECDATA, SECOFFSET) and linear materials (MP, MPDATA).
//!
//! After Mechanical APDL Command Reference, SECDATA (Type: SHELL: TK, MAT, THETA, NUMPT, first layer at the bottom) and
//! MP (PRXY: major Poisson's ratio, NUXY: minor, PRXY/EX = NUXY/EY).

use super::keywords::at_commas;
use super::number::Field;
use super::{
    Constants, Ignored, Import, MAX_PLIES, Material, Model, ModelPly, UnitSystem, chosen, syntax, too_many,
};
use crate::error::ErrorKind;

/// A section as it stands in the text.
#[derive(Default)]
struct Section {
    layers: Vec<[Field; 3]>,
    offset: Option<Field>,
}

pub(super) fn read(text: &str, units: &UnitSystem, section: Option<&str>) -> Result<Import, ErrorKind> {
    let mut ignored = Ignored::default();
    let mut sections: Vec<(String, Section)> = Vec::new();
    let mut properties: Vec<[Field; 3]> = Vec::new();
    let mut shell = false;
    for (i, line) in text.lines().enumerate() {
        let line = line.split('!').next().unwrap_or_default();
        if line.trim().is_empty() {
            continue;
        }
        let row = at_commas(i + 1, line);
        let at = |k: usize| {
            let beyond = Field { text: String::new(), line: i + 1, column: line.chars().count() + 1 };
            row.get(k).cloned().unwrap_or(beyond)
        };
        match at(0).text.to_ascii_uppercase().as_str() {
            "MP" => {
                properties.push([at(1), at(2), at(3)]);
                if row.len() > 4 && row.iter().skip(4).any(|field| !field.is_blank()) {
                    ignored.note("MP: dependence on temperature");
                }
            }
            "MPDATA" => properties.push([at(1), at(2), at(4)]),
            "SECTYPE" => {
                shell = at(2).text.to_ascii_uppercase().starts_with("SHEL");
                if shell {
                    sections.push((at(1).text, Section::default()));
                } else {
                    ignored.note(&format!("SECTYPE {}", at(2).text));
                }
            }
            "SECDATA" if shell => {
                if let Some((_, section)) = sections.last_mut() {
                    section.layers.push([at(1), at(2), at(3)]);
                }
            }
            "SECOFFSET" if shell => {
                if let Some((_, section)) = sections.last_mut() {
                    section.offset = Some(at(1));
                }
            }
            other => ignored.note(other),
        }
    }
    let (name, found) = chosen(sections, section, "SECTYPE of type SHELL")?;
    let mut model = Model { materials: Vec::new(), plies: Vec::new(), offset: 0.0 };
    for [thickness, material, angle] in &found.layers {
        let material = material_index(material, &properties, &mut model.materials, units, &mut ignored)?;
        let thickness = units.length(thickness.needed("the thickness TK of the layer")?);
        model.plies.push(ModelPly { material, thickness, angle: angle.number()?.unwrap_or(0.0) });
        if model.plies.len() > MAX_PLIES {
            return Err(too_many());
        }
    }
    let half = 0.5 * model.thickness();
    model.offset = match found.offset.as_ref().map(|field| field.text.to_ascii_uppercase()).as_deref() {
        None | Some("MID" | "") => 0.0,
        Some("TOP") => -half,
        Some("BOT") => half,
        Some(_) => return Err(found.offset.unwrap_or_default().error("MID, TOP or BOT")),
    };
    Ok(Import { model, section: name, ignored: ignored.list() })
}

fn material_index(
    id: &Field,
    properties: &[[Field; 3]],
    materials: &mut Vec<Material>,
    units: &UnitSystem,
    ignored: &mut Ignored,
) -> Result<usize, ErrorKind> {
    let wanted = if id.is_blank() { "1" } else { id.text.as_str() };
    if let Some(known) = materials.iter().position(|material| material.name == wanted) {
        return Ok(known);
    }
    // The last value given stands, as in the program.
    let value = |label: &str| -> Result<Option<f64>, ErrorKind> {
        let own = |row: &&[Field; 3]| row[1].text == wanted && row[0].text.eq_ignore_ascii_case(label);
        properties.iter().rfind(own).map_or(Ok(None), |row| row[2].number())
    };
    let need = |label: &str| {
        value(label)?
            .ok_or_else(|| syntax(id.line, id.column, "", &format!("MP,{label},{wanted},… in this text")))
    };
    let e1 = units.stress(need("EX")?);
    let mut constants = match value("EY")? {
        None => {
            let nu = match value("PRXY")? {
                Some(nu) => nu,
                None => need("NUXY")?,
            };
            Constants::isotropic(e1, nu)
        }
        Some(e2) => orthotropic(e1, units.stress(e2), &value, &need, units)?,
    };
    constants.density = value("DENS")?.map(|rho| units.density(rho));
    constants.expansion = match (value("ALPX")?, value("ALPY")?) {
        (None, None) => None,
        (a1, a2) => {
            let (a1, a2) = (a1.unwrap_or(0.0), a2.or(a1).unwrap_or(0.0));
            Some([units.expansion(a1), units.expansion(a2)])
        }
    };
    const USED: [&str; 14] = [
        "EX", "EY", "EZ", "PRXY", "PRYZ", "PRXZ", "NUXY", "GXY", "GYZ", "GXZ", "DENS", "ALPX", "ALPY", "ALPZ",
    ];
    for row in properties.iter().filter(|row| row[1].text == wanted) {
        if !USED.iter().any(|label| label.eq_ignore_ascii_case(&row[0].text)) {
            ignored.note(&format!("MP,{}", row[0].text.to_ascii_uppercase()));
        }
    }
    materials.push(constants.material(wanted)?);
    Ok(materials.len() - 1)
}

fn orthotropic(
    e1: f64,
    e2: f64,
    value: &impl Fn(&str) -> Result<Option<f64>, ErrorKind>,
    need: &impl Fn(&str) -> Result<f64, ErrorKind>,
    units: &UnitSystem,
) -> Result<Constants, ErrorKind> {
    let nu12 = match (value("PRXY")?, value("NUXY")?) {
        (Some(major), _) => major,
        (None, Some(minor)) => minor * e1 / e2,
        (None, None) => need("PRXY")?,
    };
    let stress =
        |label: &str| -> Result<Option<f64>, ErrorKind> { Ok(value(label)?.map(|x| units.stress(x))) };
    let transverse = match (stress("GXZ")?, stress("GYZ")?) {
        (Some(g13), Some(g23)) => Some([g13, g23]),
        (None, None) => None,
        (Some(_), None) => return Err(need("GYZ").err().unwrap_or(ErrorKind::Empty { what: "GYZ".into() })),
        (None, Some(_)) => return Err(need("GXZ").err().unwrap_or(ErrorKind::Empty { what: "GXZ".into() })),
    };
    let through = match (stress("EZ")?, value("PRXZ")?, value("PRYZ")?) {
        (Some(e3), Some(nu13), Some(nu23)) => Some([e3, nu13, nu23]),
        _ => None,
    };
    let g12 = units.stress(need("GXY")?);
    Ok(Constants { e1, e2, nu12, g12, transverse, through, ..Constants::default() })
}

pub(super) fn write(model: &Model, units: &UnitSystem) -> Result<String, ErrorKind> {
    let half = 0.5 * model.thickness();
    let near = |x: f64| (model.offset - x).abs() <= 1e-9 * half;
    let location = if near(0.0) {
        "MID"
    } else if near(-half) {
        "TOP"
    } else if near(half) {
        "BOT"
    } else {
        let other = "an ANSYS section, whose reference plane is the middle or a face".to_owned();
        return Err(ErrorKind::Conflict { field: "referenceOffset".into(), other });
    };
    let mut text = format!("! units: {}; layers from bottom to top\n", units.name);
    for (i, material) in model.materials.iter().enumerate() {
        let lamina = &material.lamina;
        text += &format!("! material {}: {}\n", i + 1, material.name.replace(['\n', '\r'], " "));
        let mut property = |label: &str, x: f64| text += &format!("MP,{label},{},{x:e}\n", i + 1);
        property("EX", units.of_stress(lamina.e1()));
        property("EY", units.of_stress(lamina.e2()));
        property("PRXY", lamina.nu12());
        property("GXY", units.of_stress(lamina.g12()));
        if let Some([g13, g23]) = lamina.transverse_shear() {
            property("GXZ", units.of_stress(g13));
            property("GYZ", units.of_stress(g23));
        }
        if lamina.is_through_thickness_given() {
            let solid = lamina.solid()?;
            property("EZ", units.of_stress(solid.e[2]));
            property("PRXZ", solid.nu13);
            property("PRYZ", solid.nu23);
        }
        if let Some(density) = lamina.density() {
            property("DENS", units.of_density(density));
        }
        if let Some([a1, a2]) = lamina.expansion() {
            property("ALPX", units.of_expansion(a1));
            property("ALPY", units.of_expansion(a2));
        }
    }
    text += "SECTYPE,1,SHELL,,LAMINATE\n";
    for ply in &model.plies {
        let t = units.of_length(ply.thickness);
        text += &format!("SECDATA,{t:e},{},{},3\n", ply.material + 1, ply.angle);
    }
    Ok(text + &format!("SECOFFSET,{location}\n"))
}
