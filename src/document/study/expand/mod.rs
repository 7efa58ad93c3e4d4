//! Writes out what texts and records of a document stand for, so that the numbers in them are inputs too.
//!
//! An expansion need not know everything: the bench drops one that changes a result by a single bit. The text of an
//! import is not written out: its numbers are inputs only once its laminate stands in the document.

mod alloy;
mod laminate;
mod membrane;

use super::input::Number;
use super::tree::Node;
use crate::document::input::Input;
use crate::quantity::Kind;

/// Changes a document, and names the numbers that stand in several places or in none yet; nothing if it does not
/// apply.
pub(super) type Expansion = fn(&mut Node) -> Option<Vec<Number>>;

/// The expansions of a kind of document, in order.
pub(super) fn expansions(input: &Input) -> &'static [Expansion] {
    match input {
        Input::Laminate(_) => &[laminate::materials, laminate::plies],
        Input::Lamina(_) => &[laminate::material],
        Input::Alloy(_) => &[alloy::composition],
        Input::Membrane(_) => &[membrane::polymer],
        Input::LaminateDesign(_) | Input::Conversion(_) => &[],
    }
}

/// A quantity in the first unit of its kind that gives the SI value back to the bit.
fn quantity(kind: &'static Kind, si: f64) -> Option<Node> {
    let exact = |unit: &&crate::quantity::Unit| unit.to_si(unit.from_si(si)) == si;
    kind.units.iter().find(exact).map(|unit| Node::quantity(unit.from_si(si), unit.name))
}
