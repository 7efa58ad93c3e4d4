//! JSON text to a tree and back.

use super::{Node, Wanted, tree};
use crate::error::{Error, ErrorKind};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

/// The deepest nesting that is read; serde_json's own limit.
const MAX_NESTING: usize = 128;

/// The tree of a JSON text, in its order; keys that come twice are kept.
pub(in crate::document) fn parsed(text: &str) -> Result<Node, Error> {
    serde_json::from_str(text).map_err(|error| {
        let full = error.to_string();
        let detail = full.rsplit_once(" at line ").map_or(full.as_str(), |(detail, _)| detail);
        if detail.starts_with("recursion limit exceeded") {
            return ErrorKind::TooDeep { limit: MAX_NESTING }.into();
        }
        let (line, column) = (error.line(), error.column());
        ErrorKind::JsonSyntax { line, column, detail: detail.to_owned() }.into()
    })
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Nothing)
    }

    fn visit_bool<E>(self, switch: bool) -> Result<Node, E> {
        Ok(Node::Switch(switch))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(i64::try_from(number).map_or(Node::Number(number as f64), Node::Whole))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Node::Object(entries))
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => writer.serialize_unit(),
            Self::Switch(switch) => writer.serialize_bool(*switch),
            Self::Whole(number) => writer.serialize_i64(*number),
            Self::Number(number) => writer.serialize_f64(*number),
            Self::Text(text) => writer.serialize_str(text),
            Self::List(items) => writer.collect_seq(items),
            Self::Object(entries) => {
                let mut map = writer.serialize_map(Some(entries.len()))?;
                for (key, node) in entries {
                    map.serialize_entry(key, node)?;
                }
                map.end()
            }
        }
    }
}

/// A document as JSON text.
pub(in crate::document) fn written(document: &impl Serialize) -> String {
    let text = tree(document, &Wanted::default()).and_then(|tree| serde_json::to_string(&tree).ok());
    text.unwrap_or_default()
}
