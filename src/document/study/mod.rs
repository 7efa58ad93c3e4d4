//! Studies of a document: how its results change with its inputs, and how uncertain they are.
//!
//! They know nothing of laminates, alloys or membranes but how to write out what a text or a record of theirs stands
//! for ([`expand`]): an input is any `{value, unit}` of the normalized document, a result any `{value, unit}` of the
//! report, and the model between them is the computation of the whole document.

mod bench;
pub(super) mod expand;
mod input;
mod names;
mod result;
mod sensitivity;
mod uncertainty;

use super::kinds::Studies;
use super::report::{Found, Ledger, Report};
use super::tree::{Node, Wanted, tree};
use crate::error::{Error, Warning, WarningKind};
use bench::Bench;

pub(super) use uncertainty::{SAMPLES, samples, summary};

/// The most inputs of one study.
const MAX_INPUTS: usize = 300;
/// The most results of one study.
const MAX_RESULTS: usize = 200;

/// Adds to a report the studies its input asks for, and a budget where an input carries an uncertainty.
pub(super) fn extend(report: &mut Report) -> Result<(), Error> {
    if report.unstudied() {
        return Ok(());
    }
    let input = report.input();
    let asked = input.asked();
    let Some(mut document) = tree(&input, &Wanted::default()) else { return Ok(()) };
    document.take("sensitivity");
    document.take("uncertainty");
    if asked.sensitivity.is_none() && asked.uncertainty.is_none() && !carries_uncertainty(&document) {
        return Ok(());
    }
    let mut ledger = Ledger::default();
    if input.studies() == Studies::None {
        ledger.warn(&Warning::new(WarningKind::UnusedUncertainty, ""));
        report.extend(Found::default(), ledger);
        return Ok(());
    }
    let mut found = Found::default();
    let mut bench = Bench::new(report, &input, document);
    if let Some(asked) = asked.sensitivity {
        found.sensitivity = Some(sensitivity::results(&mut bench, asked, &mut ledger)?);
    }
    if asked.uncertainty.is_some() || bench.inputs.iter().any(|input| input.spread.is_some()) {
        let asked = asked.uncertainty.cloned().unwrap_or_default();
        found.uncertainty = Some(uncertainty::results(&mut bench, &asked, &mut ledger)?);
    }
    report.extend(found, ledger);
    Ok(())
}

/// Whether any value of a document states an uncertainty.
fn carries_uncertainty(node: &Node) -> bool {
    match node {
        Node::Object(entries) => {
            node.get("uncertainty").is_some() || entries.iter().any(|(_, node)| carries_uncertainty(node))
        }
        Node::List(items) => items.iter().any(carries_uncertainty),
        _ => false,
    }
}
