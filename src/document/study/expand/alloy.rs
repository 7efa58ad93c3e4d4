//! The composition behind a text.

use super::{Number, quantity};
use crate::alloy::{Basis, ElementLimits, read};
use crate::document::tree::Node;
use crate::quantity::{MassFraction, MoleFraction, Quantity as _, Ratio};

/// `Ti-6Al-4V` as a table of mass fractions; limits are replaced by the nominal composition.
pub(in crate::document) fn composition(document: &mut Node) -> Option<Vec<Number>> {
    let composition = document.get("composition")?;
    let (text, basis) = match composition.text() {
        Some(text) => (text, None),
        None => (composition.get("text")?.text()?, composition.get("basis").and_then(Node::text)),
    };
    let basis = match basis {
        Some("mass") => Some(Basis::Mass),
        Some("mole") => Some(Basis::Mole),
        Some("moleRatio") => Some(Basis::MoleRatio),
        _ => None,
    };
    let reading = read(text, basis).ok()?;
    let (table, kind) = match reading.basis {
        Basis::Mass => ("massFractions", MassFraction::KIND),
        Basis::Mole => ("moleFractions", MoleFraction::KIND),
        Basis::MoleRatio => ("moleRatios", Ratio::KIND),
    };
    let specification = reading.specification().ok()?;
    let entry = |limit: &ElementLimits| {
        let node =
            if limit.balance { Node::Text("balance".to_owned()) } else { quantity(kind, limit.nominal)? };
        Some((limit.symbol.clone(), node))
    };
    let entries = specification.limits.iter().map(entry).collect::<Option<_>>()?;
    // What limits allow goes with their text.
    document.take("range");
    document.set("composition", Node::Object(vec![(table.to_owned(), Node::Object(entries))]));
    Some(Vec::new())
}
