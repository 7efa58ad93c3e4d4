//! The numbers of an input.

use crate::document::report::FreeValue;
use crate::document::spread::DistributionWord;
use crate::document::tree::{Node, Path, Step, shown};
use crate::quantity::{Quantity as _, Temperature};

/// The first step over the size of a value.
const STEP: f64 = 1.0 / 16.0;

/// The first numbers of a column that a study can name.
const MAX_NAMED: usize = 1000;

/// A number of an input document.
#[derive(Clone, Debug)]
pub(in crate::document) struct Number {
    /// The path people write.
    pub name: String,
    /// Where it stands, and 1, or −1 where its opposite stands.
    pub places: Vec<(Path, f64)>,
    pub value: f64,
    pub unit: String,
    /// Standard uncertainty and distribution.
    pub spread: Option<(f64, DistributionWord)>,
    /// Whether it stands for one place of a number that is shared by several: only studied when named.
    pub shared: bool,
}

impl Number {
    pub fn shown(&self) -> FreeValue {
        FreeValue { value: self.value, unit: self.unit.clone() }
    }

    /// Whether the zero of its unit means that there is nothing of it.
    pub fn has_true_zero(&self) -> bool {
        !matches!(self.unit.as_str(), "deg" | "rad" | "°C" | "°F")
    }

    /// A fair first step for differences; `peers` are the numbers of the document.
    pub fn step(&self, peers: &[Number]) -> f64 {
        if let "deg" | "rad" = self.unit.as_str() {
            return if self.unit == "deg" { 8.0 } else { 0.125 };
        }
        if let (false, Ok(unit)) = (self.has_true_zero(), Temperature::KIND.unit(&self.unit)) {
            return STEP * unit.to_si(self.value).abs() / (unit.to_si(1.0) - unit.to_si(0.0));
        }
        let size = |x: f64| if x == 0.0 { None } else { Some(x.abs()) };
        let alike = peers.iter().filter(|peer| peer.unit == self.unit).filter_map(|peer| size(peer.value));
        STEP * size(self.value).or_else(|| alike.reduce(f64::max)).unwrap_or(1.0)
    }
}

/// All numbers with a unit, in the order of the document.
pub(super) fn numbers(document: &Node) -> Vec<Number> {
    let mut found = Vec::new();
    walk(document, &mut Vec::new(), &mut found);
    found
}

fn walk(node: &Node, path: &mut Path, found: &mut Vec<Number>) {
    if column(node, path, found) {
        return;
    }
    let mut each = |step: Step, node: &Node| {
        path.push(step);
        walk(node, path, found);
        path.pop();
    };
    match node {
        Node::Object(entries) => match quantity(node) {
            Some((value, unit)) => {
                let places = vec![(path.clone(), 1.0)];
                let spread = spread(node);
                found.push(Number { name: shown(path), places, value, unit, spread, shared: false });
            }
            None => entries.iter().for_each(|(key, node)| each(Step::Key(key.clone()), node)),
        },
        Node::List(items) => items.iter().enumerate().for_each(|(i, node)| each(Step::Index(i), node)),
        _ => {}
    }
}

/// The numbers of a column, if the node is one: studied where they are named, each by its place.
fn column(node: &Node, path: &Path, found: &mut Vec<Number>) -> bool {
    let (Some(Node::List(items)), Some(Node::Text(unit))) = (node.get("value"), node.get("unit")) else {
        return false;
    };
    for (i, item) in items.iter().enumerate().take(MAX_NAMED) {
        let Node::Number(value) = item else { continue };
        let at = |steps: [Step; 2]| path.iter().cloned().chain(steps).collect::<Path>();
        let name = format!("{}[{i}]", shown(path));
        let places = vec![(at([Step::Key("value".to_owned()), Step::Index(i)]), 1.0)];
        found.push(Number { name, places, value: *value, unit: unit.clone(), spread: None, shared: true });
    }
    true
}

/// Number and unit, if the node is a quantity.
pub(super) fn quantity(node: &Node) -> Option<(f64, String)> {
    Some((node.get("value")?.number()?, node.get("unit")?.text()?.to_owned()))
}

/// The standard uncertainty of a normalized quantity.
pub(super) fn spread(node: &Node) -> Option<(f64, DistributionWord)> {
    let word = match node.get("distribution").and_then(Node::text) {
        Some("rectangular") => DistributionWord::Rectangular,
        Some("triangular") => DistributionWord::Triangular,
        Some("arcsine") => DistributionWord::Arcsine,
        _ => DistributionWord::Normal,
    };
    Some((node.get("uncertainty")?.number()?, word))
}
