//! The plies behind a layup code, and the constants behind the id of a lamina.

use super::{Number, quantity};
use crate::data::{self, LaminaRecord};
use crate::document::study::input::quantity as read_quantity;
use crate::document::tree::{Node, Path, Step, shown};
use crate::laminate::{Layup, PlyToken};
use crate::quantity::{Density, Expansion, Modulus, Quantity as _, Ratio};

/// Constants in place of every id of a record, under `materials`.
pub(in crate::document) fn materials(document: &mut Node) -> Option<Vec<Number>> {
    let used: Vec<String> = used(document);
    if document.get("materials").is_none() {
        document.set("materials", Node::Object(Vec::new()));
    }
    let materials = document.get_mut("materials")?;
    let Node::Object(own) = &*materials else { return None };
    let mut ids: Vec<(String, String)> =
        own.iter().filter_map(|(name, node)| Some((name.clone(), node.text()?.to_owned()))).collect();
    let foreign = used.into_iter().filter(|name| !own.iter().any(|(known, _)| known == name));
    ids.extend(foreign.map(|name| (name.clone(), name)));
    for (name, id) in ids {
        materials.set(&name, constants(data::lamina(&id).ok()?)?);
    }
    Some(Vec::new())
}

/// Constants in place of the id of the one material of a lamina.
pub(in crate::document) fn material(document: &mut Node) -> Option<Vec<Number>> {
    let constants = constants(data::lamina(document.get("material")?.text()?).ok()?)?;
    document.set("material", constants);
    Some(Vec::new())
}

/// The names of materials that plies refer to, each once.
fn used(document: &Node) -> Vec<String> {
    let mut plies: Vec<&Node> = document.get("ply").into_iter().collect();
    if let Some(Node::Object(named)) = document.get("namedPlies") {
        plies.extend(named.iter().map(|(_, ply)| ply));
    }
    if let Some(Node::List(layup)) = document.get("layup") {
        plies.extend(layup);
    }
    let mut names: Vec<String> = Vec::new();
    for name in plies.iter().filter_map(|ply| ply.get("material")?.text()) {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

fn constants(record: &LaminaRecord) -> Option<Node> {
    let all = [
        ("e1", Modulus::KIND, Some(record.e1_pa)),
        ("e2", Modulus::KIND, Some(record.e2_pa)),
        ("nu12", Ratio::KIND, Some(record.nu12)),
        ("g12", Modulus::KIND, Some(record.g12_pa)),
        ("density", Density::KIND, record.density_kg_m3),
        ("alpha1", Expansion::KIND, record.alpha1_per_k),
        ("alpha2", Expansion::KIND, record.alpha2_per_k),
        ("xt", Modulus::KIND, record.xt_pa),
        ("xc", Modulus::KIND, record.xc_pa),
        ("yt", Modulus::KIND, record.yt_pa),
        ("yc", Modulus::KIND, record.yc_pa),
        ("s12", Modulus::KIND, record.s12_pa),
        ("s23", Modulus::KIND, record.s23_pa),
    ];
    let known = all.into_iter().filter_map(|(name, kind, si)| Some((name, kind, si?)));
    known
        .map(|(name, kind, si)| Some((name.to_owned(), quantity(kind, si)?)))
        .collect::<Option<_>>()
        .map(Node::Object)
}

/// A list of plies in place of a layup code; thicknesses that plies share stay shared.
pub(in crate::document) fn plies(document: &mut Node) -> Option<Vec<Number>> {
    let mut copies: Vec<Number> = Vec::new();
    if let Some(code) = document.get("layup")?.text() {
        let layup: Layup = code.parse().ok()?;
        let mut plies = Vec::with_capacity(layup.plies().len());
        for (i, ply) in layup.plies().iter().enumerate() {
            plies.push(match &ply.token {
                PlyToken::Angle(degrees) => {
                    Node::Object(vec![("angle".to_owned(), Node::quantity(*degrees, "deg"))])
                }
                PlyToken::Named(name) => named(document, name, i, ply.turned, &mut copies)?,
            });
        }
        document.set("layup", Node::List(plies));
    }
    copies.extend(shared(document));
    Some(copies)
}

/// A copy of a named ply as ply `i`; its numbers change with those of the named ply.
fn named(document: &Node, name: &str, i: usize, turned: bool, copies: &mut Vec<Number>) -> Option<Node> {
    let key = |key: &str| Step::Key(key.to_owned());
    let mut ply = document.get("namedPlies")?.get(name)?.clone();
    for field in ["thickness", "angle"] {
        let Some((value, unit)) = ply.get(field).and_then(read_quantity) else { continue };
        let half_turn = if unit == "deg" { value % 90.0 == 0.0 } else { value == 0.0 };
        let sign = if field == "angle" && turned && !half_turn { -1.0 } else { 1.0 };
        let of: Path = vec![key("namedPlies"), key(name), key(field)];
        let at: Path = vec![key("layup"), Step::Index(i), key(field)];
        ply.set(field, Node::quantity(sign * value, &unit));
        let number = |path: &Path, value, places, shared: bool| Number {
            name: shown(path),
            places,
            value,
            unit: unit.clone(),
            spread: document.at(&of).and_then(crate::document::study::input::spread).filter(|_| !shared),
            shared,
        };
        match copies.iter_mut().find(|known| known.name == shown(&of)) {
            Some(known) => known.places.push((at.clone(), sign)),
            None => copies.push(number(&of, value, vec![(of.clone(), 1.0), (at.clone(), sign)], false)),
        }
        copies.push(number(&at, sign * value, vec![(at.clone(), 1.0)], true));
    }
    if ply.get("angle").is_none() {
        ply.set("angle", Node::quantity(0.0, "deg"));
    }
    Some(ply)
}

/// The thicknesses and angles that plies take from the defaults, as numbers of their own.
fn shared(document: &Node) -> Vec<Number> {
    let mut found = Vec::new();
    let Some(Node::List(plies)) = document.get("layup") else { return found };
    for field in ["thickness", "angle"] {
        let default = document.get("ply").and_then(|ply| read_quantity(ply.get(field)?));
        let Some((value, unit)) = default else { continue };
        for (i, _) in plies.iter().enumerate().filter(|(_, ply)| ply.get(field).is_none()) {
            let path = vec![Step::Key("layup".to_owned()), Step::Index(i), Step::Key(field.to_owned())];
            found.push(Number {
                name: shown(&path),
                places: vec![(path, 1.0)],
                value,
                unit: unit.clone(),
                spread: None,
                shared: true,
            });
        }
    }
    found
}
