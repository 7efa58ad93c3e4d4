//! A document as a tree: what text and JavaScript values become before they are typed, and what reports become before
//! they are written; what a study changes in an input, and what it reads from a report.
//!
//! Every type is read from a tree and written to a tree only, so that its reader and its writer exist once in the
//! program. `serde_json`'s own tree sorts its keys; here the order of the document is kept, because reports follow it.

mod read;
mod seek;
mod text;
mod write;

pub(super) use read::typed;
pub(super) use seek::has_key;
pub(super) use text::{parsed, written};
pub(super) use write::{Wanted, tree};

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    /// `null`, or an absent optional.
    Nothing,
    /// A switch.
    Switch(bool),
    /// A whole number.
    Whole(i64),
    /// A number.
    Number(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object, in the order of the document.
    Object(Vec<(String, Node)>),
}

/// One step into a tree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// Into an object.
    Key(String),
    /// Into a list.
    Index(usize),
}

/// A way into a tree.
pub(super) type Path = Vec<Step>;

/// A path as errors print it: `layup[3].angle`.
pub(super) fn shown(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Index(index) => text.push_str(&format!("[{index}]")),
            Step::Key(key) if text.is_empty() => text.push_str(key),
            Step::Key(key) => {
                text.push('.');
                text.push_str(key);
            }
        }
    }
    text
}

impl Node {
    /// An object with a number and its unit.
    pub fn quantity(value: f64, unit: &str) -> Self {
        Self::Object(vec![
            ("value".to_owned(), Self::Number(value)),
            ("unit".to_owned(), Self::Text(unit.to_owned())),
        ])
    }

    /// The entry of an object.
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(entries) = self else { return None };
        entries.iter().find(|(known, _)| known == key).map(|(_, node)| node)
    }

    /// The entry of an object, to change.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        let Self::Object(entries) = self else { return None };
        entries.iter_mut().find(|(known, _)| known == key).map(|(_, node)| node)
    }

    /// Puts an entry into an object, in place of one of the same name.
    pub fn set(&mut self, key: &str, node: Self) {
        if let Some(known) = self.get_mut(key) {
            *known = node;
        } else if let Self::Object(entries) = self {
            entries.push((key.to_owned(), node));
        }
    }

    /// Takes an entry out of an object.
    pub fn take(&mut self, key: &str) -> Option<Self> {
        let Self::Object(entries) = self else { return None };
        let at = entries.iter().position(|(known, _)| known == key)?;
        Some(entries.remove(at).1)
    }

    /// What stands at the end of a path.
    pub fn at(&self, path: &[Step]) -> Option<&Self> {
        path.iter().try_fold(self, |node, step| match (node, step) {
            (node, Step::Key(key)) => node.get(key),
            (Self::List(items), Step::Index(index)) => items.get(*index),
            _ => None,
        })
    }

    /// What stands at the end of a path, to change.
    pub fn at_mut(&mut self, path: &[Step]) -> Option<&mut Self> {
        path.iter().try_fold(self, |node, step| match (node, step) {
            (node, Step::Key(key)) => node.get_mut(key),
            (Self::List(items), Step::Index(index)) => items.get_mut(*index),
            _ => None,
        })
    }

    /// The number, if it is one.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}
