//! Tables of materials and plies, for spreadsheets.
//!
//! Three tables, each begun by its header: materials (`material,e1,e2,nu12,g12,…`), plies from bottom to top
//! (`ply,material,thickness,angle`) and, where needed, `offset`. Lines with `#` are comments; columns may come in any
//! order, and only those of a table are read.

use super::keywords::at_commas;
use super::number::{Field, fitted};
use super::{
    Constants, Ignored, Import, MAX_PLIES, Material, Model, ModelPly, UnitSystem, five, syntax, too_many,
};
use crate::error::{ErrorKind, near};

const COLUMNS: [&str; 18] = [
    "material", "e1", "e2", "nu12", "g12", "g13", "g23", "e3", "nu13", "nu23", "density", "alpha1", "alpha2",
    "xt", "xc", "yt", "yc", "s12",
];

/// A line of a table, by the names of its columns.
struct Row<'a> {
    header: &'a [Field],
    fields: Vec<Field>,
    line: usize,
}

impl Row<'_> {
    fn field(&self, name: &str) -> Field {
        let index = self.header.iter().position(|column| column.text.eq_ignore_ascii_case(name));
        let beyond = Field { text: String::new(), line: self.line, column: 1 };
        index.and_then(|i| self.fields.get(i).cloned()).unwrap_or(beyond)
    }
}

pub(super) fn read(text: &str, units: &UnitSystem, section: Option<&str>) -> Result<Import, ErrorKind> {
    if let Some(name) = section {
        let word = name.chars().take(64).collect();
        let none = core::iter::empty::<&str>();
        return Err(ErrorKind::UnknownWord {
            word,
            expected: none.clone().collect(),
            near: near(name, none),
        });
    }
    let mut ignored = Ignored::default();
    let mut model = Model { materials: Vec::new(), plies: Vec::new(), offset: 0.0 };
    let mut used: Vec<(Field, usize)> = Vec::new();
    let mut header: Vec<Field> = Vec::new();
    for (i, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.trim_start().starts_with('#') {
            continue;
        }
        let fields = at_commas(i + 1, line);
        let has = |row: &[Field], name: &str| row.iter().any(|field| field.text.eq_ignore_ascii_case(name));
        if has(&fields, "e1") || has(&fields, "thickness") || has(&fields, "offset") {
            for column in &fields {
                let known = COLUMNS.iter().chain(&["ply", "thickness", "angle", "offset"]);
                if !known.into_iter().any(|name| column.text.eq_ignore_ascii_case(name)) {
                    ignored.note(&column.text);
                }
            }
            header = fields;
            continue;
        }
        let row = Row { header: &header, fields, line: i + 1 };
        if has(&header, "e1") {
            let constants = constants(&row, units)?;
            model.materials.push(constants.material(&row.field("material").text)?);
        } else if has(&header, "thickness") {
            let thickness = units.length(row.field("thickness").needed("the thickness of the ply")?);
            let angle = row.field("angle").needed("the angle of the ply in degrees")?;
            used.push((row.field("material"), model.plies.len()));
            model.plies.push(ModelPly { material: 0, thickness, angle });
            if model.plies.len() > MAX_PLIES {
                return Err(too_many());
            }
        } else if has(&header, "offset") {
            model.offset = units.length(row.field("offset").needed("the height of the mid-plane")?);
        } else {
            return Err(syntax(i + 1, 1, line, "a header with e1, thickness or offset"));
        }
    }
    for (name, ply) in used {
        let found = model.materials.iter().position(|material: &Material| material.name == name.text);
        let index = found.ok_or_else(|| name.error("the name of a material of this text"))?;
        if let Some(ply) = model.plies.get_mut(ply) {
            ply.material = index;
        }
    }
    Ok(Import { model, section: "csv".into(), ignored: ignored.list() })
}

fn constants(row: &Row, units: &UnitSystem) -> Result<Constants, ErrorKind> {
    let stress = |name: &str| row.field(name).needed(name).map(|x| units.stress(x));
    let optional = |name: &str| -> Result<Option<f64>, ErrorKind> {
        Ok(row.field(name).number()?.map(|x| units.stress(x)))
    };
    let ratio = |name: &str| row.field(name).number();
    let transverse = match (optional("g13")?, optional("g23")?) {
        (Some(g13), Some(g23)) => Some([g13, g23]),
        (None, None) => None,
        _ => return Err(row.field("g13").error("both g13 and g23")),
    };
    let through = match (optional("e3")?, ratio("nu13")?, ratio("nu23")?) {
        (Some(e3), Some(nu13), Some(nu23)) => Some([e3, nu13, nu23]),
        (None, None, None) => None,
        _ => return Err(row.field("e3").error("all of e3, nu13 and nu23")),
    };
    let expansion = match (ratio("alpha1")?, ratio("alpha2")?) {
        (Some(a1), Some(a2)) => Some([units.expansion(a1), units.expansion(a2)]),
        (None, None) => None,
        _ => return Err(row.field("alpha1").error("both alpha1 and alpha2")),
    };
    let five = [optional("xt")?, optional("xc")?, optional("yt")?, optional("yc")?, optional("s12")?];
    let strengths = match five {
        [Some(xt), Some(xc), Some(yt), Some(yc), Some(s12)] => Some([xt, xc, yt, yc, s12]),
        [None, None, None, None, None] => None,
        _ => return Err(row.field("xt").error("all of xt, xc, yt, yc and s12")),
    };
    Ok(Constants {
        e1: stress("e1")?,
        e2: stress("e2")?,
        nu12: row.field("nu12").needed("nu12")?,
        g12: stress("g12")?,
        transverse,
        through,
        density: ratio("density")?.map(|rho| units.density(rho)),
        expansion,
        strengths,
    })
}

pub(super) fn write(model: &Model, units: &UnitSystem) -> String {
    let mut text = format!("# units: {}; plies from bottom to top\n{}\n", units.name, COLUMNS.join(","));
    let number = |x: f64| fitted(x, 24, "E");
    let names: Vec<String> = (0..model.materials.len()).map(|i| name(model, i)).collect();
    for (material, name) in model.materials.iter().zip(&names) {
        let lamina = &material.lamina;
        let stress = |pa: f64| number(units.of_stress(pa));
        let solid = lamina.solid().ok().filter(|_| lamina.is_through_thickness_given());
        let transverse = lamina.transverse_shear();
        let expansion = lamina.expansion().map(|a| a.map(|x| number(units.of_expansion(x))));
        let mut fields = vec![Some(name.clone()), Some(stress(lamina.e1())), Some(stress(lamina.e2()))];
        fields.extend([Some(number(lamina.nu12())), Some(stress(lamina.g12()))]);
        fields.extend([transverse.map(|g| stress(g[0])), transverse.map(|g| stress(g[1]))]);
        fields.extend([
            solid.map(|s| stress(s.e[2])),
            solid.map(|s| number(s.nu13)),
            solid.map(|s| number(s.nu23)),
        ]);
        fields.push(lamina.density().map(|rho| number(units.of_density(rho))));
        fields.extend([expansion.as_ref().map(|a| a[0].clone()), expansion.as_ref().map(|a| a[1].clone())]);
        let strengths = material.strengths.as_ref().map(five);
        fields.extend((0..5).map(|i| strengths.map(|s| stress(s[i]))));
        text += &fields.into_iter().map(Option::unwrap_or_default).collect::<Vec<_>>().join(",");
        text.push('\n');
    }
    text += "\nply,material,thickness,angle\n";
    for (i, ply) in model.plies.iter().enumerate() {
        let material = names.get(ply.material).map_or("", String::as_str);
        let t = number(units.of_length(ply.thickness));
        text += &format!("{},{material},{t},{}\n", i + 1, number(ply.angle));
    }
    if model.offset != 0.0 {
        text += &format!("\noffset\n{}\n", number(units.of_length(model.offset)));
    }
    text
}

/// A name without commas, never the same twice, that is no header.
fn name(model: &Model, index: usize) -> String {
    let clean = |i: usize| -> Option<String> {
        let name = model.materials.get(i)?.name.chars().filter(|c| *c != ',' && !c.is_control());
        Some(name.collect::<String>().trim().to_owned())
    };
    let own = clean(index).unwrap_or_default();
    let reserved =
        own.is_empty() || own.starts_with('#') || ["e1", "thickness", "offset"].contains(&own.as_str());
    if reserved || (0..index).any(|i| clean(i).as_deref() == Some(&own)) {
        format!("{own} ({})", index + 1)
    } else {
        own
    }
}
