//! Writes out what texts and records of a document stand for, so that the numbers in them are inputs too.
//!
//! An expansion need not know everything: the bench drops one that changes a result by a single bit. The text of an
//! import is not written out: its numbers are inputs only once its laminate stands in the document.

pub(in crate::document) mod alloy;
pub(in crate::document) mod laminate;
pub(in crate::document) mod membrane;

use super::input::Number;
use crate::document::tree::Node;
use crate::quantity::Kind;

/// Changes a document, and names the numbers that stand in several places or in none yet; nothing if it does not
/// apply.
pub(in crate::document) type Expansion = fn(&mut Node) -> Option<Vec<Number>>;

/// A quantity in the first unit of its kind that gives the SI value back to the bit.
fn quantity(kind: &'static Kind, si: f64) -> Option<Node> {
    let exact = |unit: &&crate::quantity::Unit| unit.to_si(unit.from_si(si)) == si;
    kind.units.iter().find(exact).map(|unit| Node::quantity(unit.from_si(si), unit.name))
}
