//! Abaqus and CalculiX: composite shell sections and their materials.
//!
//! After Abaqus Keywords Reference Guide, *SHELL SECTION, *ELASTIC, *EXPANSION, *ORIENTATION, and CalculiX
//! CrunchiX User's Manual, *SHELL SECTION: layers in the direction of the positive normal; OFFSET is the distance from
//! the mid-surface to the reference surface along the normal in thicknesses (0.5 or SPOS: the top face).

use super::keywords::{Block, blocks};
use super::number::{Field, fitted};
use super::{
    Constants, Ignored, Import, MAX_PLIES, Material, Model, ModelPly, UnitSystem, chosen, mirrored, too_many,
};
use crate::error::ErrorKind;
use crate::numeric::sin_cos_degrees;

pub(super) fn read(text: &str, units: &UnitSystem, section: Option<&str>) -> Result<Import, ErrorKind> {
    let deck = blocks(text, "**");
    let mut ignored = Ignored::default();
    let mut sections = Vec::new();
    let mut material = None;
    let mut parts: Vec<(String, &Block)> = Vec::new();
    for block in &deck {
        match block.keyword.as_str() {
            "SHELL SECTION" | "SHELL GENERAL SECTION" if block.parameter("COMPOSITE").is_some() => {
                let name = block.parameter("ELSET").unwrap_or_default().to_owned();
                sections.push((name, block));
            }
            "MATERIAL" => material = block.parameter("NAME").map(str::to_owned),
            "ELASTIC" | "DENSITY" | "EXPANSION" => {
                let owner = material.clone();
                parts.push((owner.ok_or_else(|| block.end().error("*MATERIAL, NAME= before it"))?, block));
            }
            "ORIENTATION" => {}
            other => ignored.note(&format!("*{other}")),
        }
    }
    let (name, block) = chosen(sections, section, "*SHELL SECTION, COMPOSITE")?;
    let mut model = Model { materials: Vec::new(), plies: Vec::new(), offset: 0.0 };
    for index in 0..block.lines.len() {
        let mut row = block.row(index).into_iter();
        let mut next = || row.next().unwrap_or_else(|| Field { line: block.lines[index].0, ..block.end() });
        let (thickness, _, material, angle) = (next(), next(), next(), next());
        let material = material_index(&material, &parts, &mut model.materials, units, &mut ignored)?;
        let thickness = units.length(thickness.needed("the thickness of the layer")?);
        model.plies.push(ModelPly { material, thickness, angle: turned(&angle, &deck)? });
        if model.plies.len() > MAX_PLIES {
            return Err(too_many());
        }
    }
    if block.parameter("SYMMETRIC").is_some() {
        model.plies = mirrored(model.plies);
    }
    model.offset = -offset(block)? * model.thickness() + 0.0;
    for (parameter, _) in &block.parameters {
        if !["ELSET", "COMPOSITE", "SYMMETRIC", "OFFSET"].contains(&parameter.as_str()) {
            ignored.note(&format!("*{} {parameter}", block.keyword));
        }
    }
    Ok(Import { model, section: name, ignored: ignored.list() })
}

fn offset(block: &Block) -> Result<f64, ErrorKind> {
    let place = |text: &str| Field { text: text.to_owned(), line: block.line, column: 1 };
    match block.parameter("OFFSET").map(str::to_ascii_uppercase).as_deref() {
        None => Ok(0.0),
        Some("SPOS") => Ok(0.5),
        Some("SNEG") => Ok(-0.5),
        Some(value) => place(value).needed("OFFSET as a number, SPOS or SNEG"),
    }
}

/// An angle, or the name of an orientation about the shell normal.
fn turned(angle: &Field, deck: &[Block]) -> Result<f64, ErrorKind> {
    if let Ok(value) = angle.number() {
        return Ok(value.unwrap_or(0.0));
    }
    let called = |block: &&Block| {
        let name = block.parameter("NAME").unwrap_or_default();
        block.keyword == "ORIENTATION" && name.eq_ignore_ascii_case(&angle.text)
    };
    let block =
        deck.iter().find(called).ok_or_else(|| angle.error("an angle or the name of an *ORIENTATION"))?;
    let system = block.parameter("SYSTEM").unwrap_or("RECTANGULAR").to_ascii_uppercase();
    let row = block.row(0);
    if !system.starts_with('R') || row.len() < 6 {
        return Err(block.end().error("SYSTEM=RECTANGULAR and the points a and b"));
    }
    let numbers =
        row.iter().take(6).map(|field| field.needed("a coordinate")).collect::<Result<Vec<_>, _>>()?;
    let [ax, ay, az, bx, by, bz] = numbers[..] else { return Err(block.end().error("two points")) };
    if az != 0.0 || bz != 0.0 || !(ax * by - ay * bx > 0.0) {
        return Err(row[0].clone().error("axes in the plane of the shell, turned about its normal"));
    }
    let extra = block.row(1);
    let turn = match extra.first().map(|axis| axis.needed("an axis")).transpose()? {
        None => 0.0,
        Some(3.0) => extra.get(1).map_or(Ok(None), Field::number)?.unwrap_or(0.0),
        Some(_) => return Err(extra[0].clone().error("axis 3, the shell normal")),
    };
    Ok(libm::atan2(ay, ax) * (180.0 / core::f64::consts::PI) + turn)
}

fn material_index(
    name: &Field,
    parts: &[(String, &Block)],
    materials: &mut Vec<Material>,
    units: &UnitSystem,
    ignored: &mut Ignored,
) -> Result<usize, ErrorKind> {
    let wanted = name.text.trim_matches('"');
    if let Some(known) = materials.iter().position(|material| material.name.eq_ignore_ascii_case(wanted)) {
        return Ok(known);
    }
    let own = |keyword: &str| {
        let of = |(owner, block): &&(String, &Block)| {
            block.keyword == keyword && owner.eq_ignore_ascii_case(wanted)
        };
        parts.iter().find(of).map(|(_, block)| *block)
    };
    let elastic = own("ELASTIC").ok_or_else(|| name.error("the name of a *MATERIAL with *ELASTIC"))?;
    let mut constants = elastic_constants(elastic, units, ignored)?;
    if let Some(density) = own("DENSITY").and_then(|block| block.row(0).into_iter().next()) {
        constants.density = Some(units.density(density.needed("the density")?));
    }
    if let Some(block) = own("EXPANSION") {
        let row = block.row(0);
        let value = |i: usize| row.get(i).unwrap_or(&block.end()).needed("an expansion coefficient");
        let isotropic = block.parameter("TYPE").is_none_or(|kind| kind.eq_ignore_ascii_case("ISO"));
        let alpha = if isotropic { [value(0)?; 2] } else { [value(0)?, value(1)?] };
        constants.expansion = Some(alpha.map(|a| units.expansion(a)));
    }
    materials.push(constants.material(wanted)?);
    Ok(materials.len() - 1)
}

fn elastic_constants(
    block: &Block,
    units: &UnitSystem,
    ignored: &mut Ignored,
) -> Result<Constants, ErrorKind> {
    let kind = block.parameter("TYPE").unwrap_or("ISOTROPIC").to_ascii_uppercase().replace([' ', '_'], "");
    let rows = if kind == "ENGINEERINGCONSTANTS" { 2 } else { 1 };
    if block.lines.len() > rows {
        ignored.note("*ELASTIC at further temperatures");
    }
    let values: Vec<Field> = (0..rows).flat_map(|i| block.row(i).into_iter().take(8)).collect();
    let value = |i: usize, what: &str| values.get(i).unwrap_or(&block.end()).needed(what);
    let stress = |i: usize, what: &str| value(i, what).map(|x| units.stress(x));
    match kind.as_str() {
        "LAMINA" => {
            let given = |i: usize| values.get(i).is_some_and(|field| !field.is_blank());
            let transverse =
                if given(4) || given(5) { Some([stress(4, "G13")?, stress(5, "G23")?]) } else { None };
            Ok(Constants {
                e1: stress(0, "E1")?,
                e2: stress(1, "E2")?,
                nu12: value(2, "nu12")?,
                g12: stress(3, "G12")?,
                transverse,
                ..Constants::default()
            })
        }
        "ENGINEERINGCONSTANTS" => Ok(Constants {
            e1: stress(0, "E1")?,
            e2: stress(1, "E2")?,
            nu12: value(3, "nu12")?,
            g12: stress(6, "G12")?,
            transverse: Some([stress(7, "G13")?, stress(8, "G23 on the second line")?]),
            through: Some([stress(2, "E3")?, value(4, "nu13")?, value(5, "nu23")?]),
            ..Constants::default()
        }),
        "ISOTROPIC" | "ISO" => Ok(Constants::isotropic(stress(0, "E")?, value(1, "nu")?)),
        _ => {
            let found = Field { text: kind, line: block.line, column: 1 };
            Err(found.error("TYPE=LAMINA, ENGINEERING CONSTANTS or ISOTROPIC"))
        }
    }
}

pub(super) fn write(model: &Model, units: &UnitSystem, calculix: bool) -> Result<String, ErrorKind> {
    let mut text = format!("** units: {}; layers from bottom to top\n", units.name);
    let number = |x: f64| fitted(x, 20, "E");
    for (i, material) in model.materials.iter().enumerate() {
        text += &format!("*MATERIAL, NAME={}\n", label(&material.name, i));
        let lamina = &material.lamina;
        let stress = |pa: f64| number(units.of_stress(pa));
        let through = lamina.is_through_thickness_given();
        if calculix || through {
            let solid = lamina.solid()?;
            let [e1, e2, e3] = solid.e.map(stress);
            let (n12, n13, n23) = (number(solid.nu12), number(solid.nu13), number(solid.nu23));
            let (g12, g13, g23) = (stress(solid.g12), stress(solid.g13), stress(solid.g23));
            text += "*ELASTIC, TYPE=ENGINEERING CONSTANTS\n";
            text += &format!("{e1}, {e2}, {e3}, {n12}, {n13}, {n23}, {g12}, {g13}\n{g23}\n");
        } else {
            let (e1, e2, g12) = (stress(lamina.e1()), stress(lamina.e2()), stress(lamina.g12()));
            text += &format!("*ELASTIC, TYPE=LAMINA\n{e1}, {e2}, {}, {g12}", number(lamina.nu12()));
            if let Some([g13, g23]) = lamina.transverse_shear() {
                text += &format!(", {}, {}", stress(g13), stress(g23));
            }
            text.push('\n');
        }
        if let Some(density) = lamina.density() {
            text += &format!("*DENSITY\n{}\n", number(units.of_density(density)));
        }
        if let Some([a1, a2]) = lamina.expansion().map(|a| a.map(|x| number(units.of_expansion(x)))) {
            // The third coefficient does not act in a shell; across the fiber is the natural one.
            text += &format!("*EXPANSION, TYPE=ORTHO\n{a1}, {a2}, {a2}\n");
        }
    }
    if calculix {
        text += &orientations(model);
    }
    text += "*SHELL SECTION, ELSET=LAMINATE, COMPOSITE";
    if model.offset != 0.0 {
        text += &format!(", OFFSET={}", number(-model.offset / model.thickness()));
    }
    text.push('\n');
    for ply in &model.plies {
        let name = model.materials.get(ply.material).map_or(String::new(), |m| label(&m.name, ply.material));
        let (t, points) = (number(units.of_length(ply.thickness)), if calculix { "" } else { "3" });
        let angle = if calculix { orientation(model, ply.angle) } else { number(ply.angle) };
        text += &format!("{t}, {points}, {name}, {angle}\n");
    }
    Ok(text)
}

/// The angles of a model, each once, as orientations about z.
fn orientations(model: &Model) -> String {
    let mut text = String::new();
    for (i, ply) in model.plies.iter().enumerate() {
        if model.plies.iter().take(i).all(|known| known.angle != ply.angle) {
            let (s, c) = sin_cos_degrees(ply.angle);
            let [c, s, minus] = [c, s, -s].map(|x| fitted(x, 20, "E"));
            let name = orientation(model, ply.angle);
            text +=
                &format!("*ORIENTATION, NAME={name}, SYSTEM=RECTANGULAR\n{c}, {s}, 0., {minus}, {c}, 0.\n");
        }
    }
    text
}

fn orientation(model: &Model, angle: f64) -> String {
    let first = model.plies.iter().position(|ply| ply.angle == angle).unwrap_or(0);
    format!("ORI{}", first + 1)
}

/// A name both programs take: a letter first, then letters, digits, `-` and `_`, at most 70 and never the same twice.
fn label(name: &str, index: usize) -> String {
    let keep = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' };
    let clean: String = name.chars().take(60).map(keep).collect();
    format!("M{}_{clean}", index + 1)
}
