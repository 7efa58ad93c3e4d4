//! Nastran bulk data: PCOMP, PCOMPG, MAT8, MAT1.
//!
//! Fields after MSC Nastran Quick Reference Guide, Bulk Data: PCOMP (PID, Z0, NSM, SB, FT, TREF, GE, LAM; MIDi, Ti,
//! THETAi, SOUTi), PCOMPG (GPLYIDi, MIDi, Ti, THETAi, SOUTi), MAT8 (MID, E1, E2, NU12, G12, G1Z, G2Z, RHO; A1, A2,
//! TREF, Xt, Xc, Yt, Yc, S; GE, F12, STRN).

mod cards;
mod write;

pub(super) use write::write;

use super::number::Field;
use super::{
    Constants, Ignored, Import, MAX_PLIES, Material, Model, ModelPly, UnitSystem, chosen, mirrored, too_many,
};
use crate::error::ErrorKind;
use cards::{Card, cards};

pub(super) fn read(text: &str, units: &UnitSystem, section: Option<&str>) -> Result<Import, ErrorKind> {
    let (mut sections, mut definitions) = (Vec::new(), Vec::new());
    let mut ignored = Ignored::default();
    for card in cards(text) {
        match card.name.as_str() {
            "PCOMP" | "PCOMPG" => sections.push((card.field(0).text, card)),
            "MAT8" | "MAT1" => definitions.push(card),
            other => ignored.note(other),
        }
    }
    let (name, card) = chosen(sections, section, "PCOMP or PCOMPG")?;
    let mut materials = Vec::new();
    let mut plies = Vec::new();
    let groups = if card.name == "PCOMP" { in_fours(&card) } else { one_a_line(&card, &mut ignored) };
    let mut last: [Field; 2] = Default::default();
    for group in groups {
        if group.iter().all(Field::is_blank) {
            continue;
        }
        let [material, thickness, angle, _] = group;
        for (known, given) in last.iter_mut().zip([material, thickness]) {
            if !given.is_blank() || known.line == 0 {
                *known = given;
            }
        }
        let material = material_index(&last[0], &definitions, &mut materials, units, &mut ignored)?;
        let thickness = units.length(last[1].needed("the thickness of the ply")?);
        plies.push(ModelPly { material, thickness, angle: angle.number()?.unwrap_or(0.0) });
        if plies.len() > MAX_PLIES {
            return Err(too_many());
        }
    }
    let plies = match card.field(7).text.to_ascii_uppercase().as_str() {
        "" => plies,
        "SYM" => mirrored(plies),
        _ => return Err(card.field(7).error("SYM or nothing: other laminate options change the stiffness")),
    };
    for (index, what) in [(2, "NSM"), (3, "SB"), (4, "FT"), (5, "TREF"), (6, "GE")] {
        if !card.field(index).is_blank() {
            ignored.note(&format!("{} {what}", card.name));
        }
    }
    let mut model = Model { materials, plies, offset: 0.0 };
    if let Some(z0) = card.field(1).number()? {
        model.offset = units.length(z0) + 0.5 * model.thickness();
        if model.offset.abs() < 1e-12 * model.thickness() {
            model.offset = 0.0;
        }
    }
    Ok(Import { model, section: name, ignored: ignored.list() })
}

/// PCOMP: two plies on a line.
fn in_fours(card: &Card) -> Vec<[Field; 4]> {
    let count = card.fields.len().saturating_sub(8).div_ceil(4);
    (0..count).map(|k| core::array::from_fn(|i| card.field(8 + 4 * k + i))).collect()
}

/// PCOMPG: one ply on a line, behind its global number.
fn one_a_line(card: &Card, ignored: &mut Ignored) -> Vec<[Field; 4]> {
    let count = card.fields.len().saturating_sub(8).div_ceil(8);
    let mut plies = Vec::new();
    for k in 0..count {
        let first = card.field(8 + 8 * k);
        if first.text.chars().next().is_some_and(char::is_alphabetic) {
            ignored.note(&format!("PCOMPG {}", first.text));
            break;
        }
        plies.push(core::array::from_fn(|i| card.field(9 + 8 * k + i)));
    }
    plies
}

/// The index of the material a ply names, read when it is first used.
fn material_index(
    id: &Field,
    definitions: &[Card],
    materials: &mut Vec<Material>,
    units: &UnitSystem,
    ignored: &mut Ignored,
) -> Result<usize, ErrorKind> {
    let wanted = id.text.trim();
    if let Some(known) = materials.iter().position(|material| material.name == wanted) {
        return Ok(known);
    }
    let card = definitions.iter().find(|card| !wanted.is_empty() && card.field(0).text == wanted);
    let card = card.ok_or_else(|| id.error("the number of a MAT8 or MAT1 card of this text"))?;
    let constants = if card.name == "MAT8" { mat8(card, units, ignored)? } else { mat1(card, units)? };
    materials.push(constants.material(wanted)?);
    Ok(materials.len() - 1)
}

fn mat8(card: &Card, units: &UnitSystem, ignored: &mut Ignored) -> Result<Constants, ErrorKind> {
    let stress = |index: usize| -> Result<Option<f64>, ErrorKind> {
        Ok(card.field(index).number()?.filter(|x| *x != 0.0).map(|x| units.stress(x)))
    };
    let transverse = match (stress(5)?, stress(6)?) {
        (Some(g1z), Some(g2z)) => Some([g1z, g2z]),
        (None, None) => None,
        (Some(_), None) => return Err(card.field(6).error("G2Z beside G1Z")),
        (None, Some(_)) => return Err(card.field(5).error("G1Z beside G2Z")),
    };
    let (a1, a2) = (card.field(8).number()?, card.field(9).number()?);
    let expansion =
        (a1.is_some() || a2.is_some()).then(|| [a1, a2].map(|a| units.expansion(a.unwrap_or(0.0))));
    let (xt, yt) = (stress(11)?, stress(13)?);
    // Xc and Yc are Xt and Yt where they are blank (MSC Nastran, MAT8).
    let given = (xt, stress(12)?.or(xt), yt, stress(14)?.or(yt), stress(15)?);
    let mut strengths = match given {
        (Some(xt), Some(xc), Some(yt), Some(yc), Some(s)) => Some([xt, xc, yt, yc, s]),
        _ => None,
    };
    if card.field(18).number()?.unwrap_or(0.0) != 0.0 {
        ignored.note("MAT8 STRN: allowable strains");
        strengths = None;
    }
    Ok(Constants {
        e1: units.stress(card.field(1).needed("E1")?),
        e2: units.stress(card.field(2).needed("E2")?),
        nu12: card.field(3).needed("NU12")?,
        g12: units.stress(card.field(4).needed("G12")?),
        transverse,
        density: density(card, 7, units)?,
        expansion,
        strengths,
        ..Constants::default()
    })
}

/// MID, E, G, NU, RHO, A: two of E, G, NU give the third.
fn mat1(card: &Card, units: &UnitSystem) -> Result<Constants, ErrorKind> {
    let (e, g, nu) = (card.field(1).number()?, card.field(2).number()?, card.field(3).number()?);
    let (e, g, nu) = match (e, g, nu) {
        (Some(e), g, Some(nu)) => (e, g.unwrap_or(e / (2.0 * (1.0 + nu))), nu),
        (Some(e), Some(g), None) => (e, g, e / (2.0 * g) - 1.0),
        (None, Some(g), Some(nu)) => (2.0 * g * (1.0 + nu), g, nu),
        _ => return Err(card.field(1).error("two of E, G and NU")),
    };
    let g = units.stress(g);
    let expansion = card.field(5).number()?.map(|a| [units.expansion(a); 2]);
    let isotropic = Constants::isotropic(units.stress(e), nu);
    Ok(Constants {
        g12: g,
        transverse: Some([g, g]),
        density: density(card, 4, units)?,
        expansion,
        ..isotropic
    })
}

fn density(card: &Card, index: usize, units: &UnitSystem) -> Result<Option<f64>, ErrorKind> {
    Ok(card.field(index).number()?.filter(|x| *x != 0.0).map(|x| units.density(x)))
}
