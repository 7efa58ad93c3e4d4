//! LS-DYNA: `*PART_COMPOSITE` and the elastic constants of `*MAT_054`, `*MAT_022`, `*MAT_002`, `*MAT_001`.
//!
//! After LS-DYNA Keyword User's Manual: integration points from bottom to top; NLOC puts the reference surface on top
//! (1), amid (0) or at the bottom (−1); the compliance of *MAT_002 has −PRBA/EB, so PRBA is the **minor** Poisson's
//! ratio ν21 = ν12 E2/E1, PRCA is ν31 and PRCB is ν32; GBC is G23, GCA is G13.

use super::keywords::{Block, at_commas, blocks};
use super::number::{Field, fitted};
use super::{
    Constants, Ignored, Import, MAX_PLIES, Material, Model, ModelPly, UnitSystem, chosen, five, too_many,
};
use crate::error::ErrorKind;

pub(super) fn read(text: &str, units: &UnitSystem, section: Option<&str>) -> Result<Import, ErrorKind> {
    let deck = blocks(text, "$");
    let long =
        deck.iter().any(|block| block.keyword.starts_with("KEYWORD") && block.keyword.contains("LONG=Y"));
    let mut ignored = Ignored::default();
    let (mut parts, mut materials) = (Vec::new(), Vec::new());
    for block in &deck {
        let (keyword, long) = match block.keyword.strip_suffix('+') {
            Some(keyword) => (keyword.trim_end(), true),
            None => (block.keyword.as_str(), long),
        };
        if let Some(options) = keyword.strip_prefix("PART_COMPOSITE") {
            let part = Part::new(block, options, long)?;
            parts.push((part.head.first().map_or(String::new(), |id| id.text.clone()), part));
        } else if let Some(kind) = keyword.strip_prefix("MAT_") {
            let titled = kind.ends_with("_TITLE");
            let kind = kind.trim_end_matches("_TITLE");
            match kind {
                "001"
                | "ELASTIC"
                | "002"
                | "ORTHOTROPIC_ELASTIC"
                | "022"
                | "COMPOSITE_DAMAGE"
                | "054"
                | "055"
                | "054-055"
                | "ENHANCED_COMPOSITE_DAMAGE" => {
                    let skip = usize::from(titled);
                    materials.push((kind, (0..6).map(|i| row(block, i + skip, long)).collect::<Vec<_>>()));
                }
                _ => ignored.note(&format!("*{keyword}")),
            }
        } else if !keyword.starts_with("KEYWORD") && keyword != "END" {
            ignored.note(&format!("*{keyword}"));
        }
    }
    let (name, part) = chosen(parts, section, "*PART_COMPOSITE")?;
    let mut model = Model { materials: Vec::new(), plies: Vec::new(), offset: 0.0 };
    for [material, thickness, angle] in &part.layers {
        let material = material_index(material, &materials, &mut model.materials, units)?;
        let thickness = units.length(thickness.needed("the thickness of the layer")?);
        model.plies.push(ModelPly { material, thickness, angle: angle.number()?.unwrap_or(0.0) });
        if model.plies.len() > MAX_PLIES {
            return Err(too_many());
        }
    }
    let nloc = part.head.get(3).map_or(Ok(None), Field::number)?.unwrap_or(0.0);
    model.offset = -0.5 * nloc * model.thickness() + 0.0;
    Ok(Import { model, section: name, ignored: ignored.list() })
}

/// A part: the card with PID, ELFORM, SHRF, NLOC, and its layers.
struct Part {
    head: Vec<Field>,
    layers: Vec<[Field; 3]>,
}

impl Part {
    fn new(block: &Block, options: &str, long: bool) -> Result<Self, ErrorKind> {
        let first = if options.contains("CONTACT") { 3 } else { 2 };
        let each = if options.contains("LONG") { 1 } else { 2 };
        let head = row(block, 1, long);
        if head.first().is_none_or(Field::is_blank) {
            return Err(block.end().error("a title and a card that begins with the part number"));
        }
        let mut layers = Vec::new();
        for index in first..block.lines.len() {
            let fields = row(block, index, long);
            for k in 0..each {
                let at = |i: usize| fields.get(4 * k + i).cloned().unwrap_or_else(|| block.end());
                let layer = [at(0), at(1), at(2)];
                if !layer.iter().all(Field::is_blank) {
                    layers.push(layer);
                }
            }
        }
        Ok(Self { head, layers })
    }
}

/// A data line in fields of 10 (20 if long), or at commas.
fn row(block: &Block, index: usize, long: bool) -> Vec<Field> {
    let Some((line, text)) = block.lines.get(index) else { return Vec::new() };
    if text.contains(',') {
        return at_commas(*line, text);
    }
    let width = if long { 20 } else { 10 };
    let characters: Vec<char> = text.chars().collect();
    let cut = |(k, part): (usize, &[char])| Field {
        text: part.iter().collect::<String>().trim().to_owned(),
        line: *line,
        column: k * width + 1,
    };
    characters.chunks(width).enumerate().map(cut).collect()
}

fn material_index(
    id: &Field,
    definitions: &[(&str, Vec<Vec<Field>>)],
    materials: &mut Vec<Material>,
    units: &UnitSystem,
) -> Result<usize, ErrorKind> {
    if let Some(known) = materials.iter().position(|material| material.name == id.text) {
        return Ok(known);
    }
    let own = |(_, rows): &&(&str, Vec<Vec<Field>>)| {
        rows.first().and_then(|row| row.first()).is_some_and(|mid| !mid.is_blank() && mid.text == id.text)
    };
    let (kind, rows) =
        definitions.iter().find(own).ok_or_else(|| id.error("the number of a *MAT card of this text"))?;
    let at = |row: usize, column: usize| {
        let beyond = Field { text: String::new(), line: id.line, column: id.column };
        rows.get(row).and_then(|fields| fields.get(column)).cloned().unwrap_or(beyond)
    };
    let density = Some(units.density(at(0, 1).needed("the density RO")?));
    let e1 = units.stress(at(0, 2).needed("EA (E)")?);
    let constants = if matches!(*kind, "001" | "ELASTIC") {
        Constants { density, ..Constants::isotropic(e1, at(0, 3).needed("PR")?) }
    } else {
        let e2 = units.stress(at(0, 3).needed("EB")?);
        let e3 = at(0, 4).number()?.filter(|e3| *e3 != 0.0).map(|e3| units.stress(e3));
        let ratio = |column: usize| at(0, column).number().map(|nu| nu.unwrap_or(0.0));
        let (nu31, nu32) = (ratio(6)?, ratio(7)?);
        let stress = |column: usize, what: &str| at(1, column).needed(what).map(|x| units.stress(x));
        let enhanced = kind.starts_with("05") || kind.starts_with("ENH");
        Constants {
            e1,
            e2,
            nu12: at(0, 5).needed("PRBA")? * e1 / e2,
            g12: stress(0, "GAB")?,
            transverse: Some([stress(2, "GCA")?, stress(1, "GBC")?]),
            through: e3.map(|e3| [e3, nu31 * e1 / e3, nu32 * e2 / e3]),
            density,
            expansion: None,
            strengths: if enhanced { strengths(&at, units)? } else { None },
        }
    };
    materials.push(constants.material(&id.text)?);
    Ok(materials.len() - 1)
}

/// XC, XT, YC, YT, SC of the sixth card of `*MAT_054`, in the order Xt, Xc, Yt, Yc, S12.
fn strengths(at: &impl Fn(usize, usize) -> Field, units: &UnitSystem) -> Result<Option<[f64; 5]>, ErrorKind> {
    let mut found = [0.0; 5];
    for (slot, column) in found.iter_mut().zip([1, 0, 3, 2, 4]) {
        match at(5, column).number()?.filter(|x| *x != 0.0) {
            Some(x) => *slot = units.stress(x.abs()),
            None => return Ok(None),
        }
    }
    Ok(Some(found))
}

pub(super) fn write(model: &Model, units: &UnitSystem) -> Result<String, ErrorKind> {
    let mut text = format!("*KEYWORD LONG=Y\n$ units: {}; layers from bottom to top\n", units.name);
    let number = |x: f64| fitted(x, 20, "E");
    for (i, material) in model.materials.iter().enumerate() {
        let lamina = &material.lamina;
        let solid = lamina.solid()?;
        let [e1, e2, e3] = solid.e;
        let density = lamina.density().ok_or_else(|| ErrorKind::Needs {
            field: "an LS-DYNA material".into(),
            other: "density".into(),
        })?;
        let keyword = if material.strengths.is_some() { "MAT_054" } else { "MAT_002" };
        text += &format!("*{keyword}_TITLE\n{}\n", title(&material.name));
        let stress = |pa: f64| number(units.of_stress(pa));
        let blank = vec![String::new(); 8];
        text += &card(&[
            (i + 1).to_string(),
            number(units.of_density(density)),
            stress(e1),
            stress(e2),
            stress(e3),
            number(lamina.nu21()),
            number(solid.nu13 * e3 / e1),
            number(solid.nu23 * e3 / e2),
        ]);
        text += &card(&[stress(solid.g12), stress(solid.g23), stress(solid.g13)]);
        text += &card(&blank);
        text += &card(&blank);
        if let Some([xt, xc, yt, yc, s]) = material.strengths.as_ref().map(five) {
            text += &card(&blank);
            text += &card(&[stress(xc), stress(xt), stress(yc), stress(yt), stress(s)]);
        }
    }
    text += "*PART_COMPOSITE_LONG\nlaminate\n";
    let nloc = if model.offset == 0.0 { 0.0 } else { -2.0 * model.offset / model.thickness() };
    text += &card(&["1".into(), "16".into(), String::new(), number(nloc)]);
    for ply in &model.plies {
        let (t, angle) = (number(units.of_length(ply.thickness)), number(ply.angle));
        text += &card(&[(ply.material + 1).to_string(), t, angle]);
    }
    Ok(text + "*END\n")
}

fn card(fields: &[String]) -> String {
    let line: String = fields.iter().map(|field| format!("{field:>20}")).collect();
    format!("{}\n", if line.trim().is_empty() { "0.".to_owned() } else { line })
}

/// A title line: at most 70 characters, not taken for a keyword or a comment.
fn title(name: &str) -> String {
    let clean: String = name.chars().filter(|c| !c.is_control()).take(70).collect();
    clean.trim_start_matches(['*', '$']).to_owned()
}
