//! The numbers of a report.

use crate::document::input::Input;
use crate::document::report::FreeValue;
use crate::document::tree::{Node, Path, Step, shown};

/// A number of a report.
#[derive(Clone, Debug)]
pub(super) struct Scalar {
    /// The path people write, without the `value` it ends in.
    pub name: String,
    /// The way to the number itself.
    pub path: Path,
    pub value: f64,
    pub unit: String,
}

impl Scalar {
    pub fn shown(&self) -> FreeValue {
        FreeValue { value: self.value, unit: self.unit.clone() }
    }
}

/// All numbers with a unit, in the order of the report.
pub(super) fn scalars(results: &Node) -> Vec<Scalar> {
    let mut found = Vec::new();
    walk(results, &mut Vec::new(), &mut found);
    found
}

fn walk(node: &Node, path: &mut Path, found: &mut Vec<Scalar>) {
    let mut each = |step: Step, node: &Node| {
        path.push(step);
        walk(node, path, found);
        path.pop();
    };
    match node {
        Node::Object(entries) => match (node.get("value"), node.get("unit")) {
            (Some(value), Some(unit)) => numbers(value, unit, path, &mut Vec::new(), found),
            _ => entries.iter().for_each(|(key, node)| each(Step::Key(key.clone()), node)),
        },
        Node::List(items) => items.iter().enumerate().for_each(|(i, node)| each(Step::Index(i), node)),
        _ => {}
    }
}

/// The number, or the numbers of a list or matrix, that share one `{value, unit}`.
fn numbers(value: &Node, unit: &Node, path: &Path, within: &mut Vec<usize>, found: &mut Vec<Scalar>) {
    match value {
        Node::Number(value) => {
            let Some(unit) = unit_of(unit, within) else { return };
            let indices = || within.iter().map(|i| Step::Index(*i));
            let name = shown(&path.iter().cloned().chain(indices()).collect::<Path>());
            let path = path.iter().cloned().chain([Step::Key("value".into())]).chain(indices()).collect();
            found.push(Scalar { name, path, value: *value, unit: unit.to_owned() });
        }
        Node::List(items) => {
            for (i, item) in items.iter().enumerate() {
                within.push(i);
                numbers(item, unit, path, within, found);
                within.pop();
            }
        }
        _ => {}
    }
}

/// The unit of a number; that of its block in a 6×6 matrix.
fn unit_of<'a>(unit: &'a Node, within: &[usize]) -> Option<&'a str> {
    match (unit, within) {
        (Node::Object(_), [i, j]) => {
            let block = if *i < 3 && *j < 3 {
                "a"
            } else if *i >= 3 && *j >= 3 {
                "d"
            } else {
                "b"
            };
            unit.get(block)?.text()
        }
        (unit, _) => unit.text(),
    }
}

/// The results of a study that names none.
pub(super) fn headlines(input: &Input) -> Vec<String> {
    input.headlines().iter().map(|pattern| (*pattern).to_owned()).collect()
}

/// `GPa` over `deg` as `GPa/deg`.
pub(super) fn quotient(above: &str, below: &str) -> String {
    let composed = |unit: &str| unit.contains(['/', '.', ' ']) && !unit.starts_with("1/");
    let part = |unit: &str| if composed(unit) { format!("({unit})") } else { unit.to_owned() };
    match (above, below) {
        (above, below) if above == below => "1".to_owned(),
        (above, "1") => above.to_owned(),
        ("1", below) if below.contains(['/', '.', ' ']) => format!("1/({below})"),
        ("1", below) => format!("1/{below}"),
        (above, below) if below.contains(['/', '.', ' ']) => format!("{}/({below})", part(above)),
        (above, below) => format!("{}/{below}", part(above)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_derivatives() {
        for (above, below, expected) in [
            ("GPa", "deg", "GPa/deg"),
            ("1", "deg", "1/deg"),
            ("GPa", "1", "GPa"),
            ("GPa", "GPa", "1"),
            ("N/mm", "GPa", "(N/mm)/GPa"),
            ("GPa", "g/cm3", "GPa/(g/cm3)"),
            ("1", "1", "1"),
        ] {
            assert_eq!(quotient(above, below), expected);
        }
    }
}
