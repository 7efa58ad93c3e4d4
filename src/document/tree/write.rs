//! From a typed document to a tree, the whole of it or the parts that are wanted.

use super::{Node, Step};
use serde::ser::{
    Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, Serializer,
};
use std::collections::BTreeMap;

/// The parts of a document that are wanted; everything where there is no entry.
#[derive(Clone, Debug, Default)]
pub(in crate::document) struct Wanted {
    keys: BTreeMap<String, Wanted>,
    items: BTreeMap<usize, Wanted>,
}

impl Wanted {
    /// The parts at the ends of these paths.
    pub fn of<'a>(paths: impl Iterator<Item = &'a [Step]>) -> Self {
        let mut all = Self::default();
        for path in paths {
            let mut node = &mut all;
            for step in path {
                node = match step {
                    Step::Key(key) => node.keys.entry(key.clone()).or_default(),
                    Step::Index(index) => node.items.entry(*index).or_default(),
                };
            }
        }
        all
    }

    fn is_everything(&self) -> bool {
        self.keys.is_empty() && self.items.is_empty()
    }

    fn key(&self, key: &str) -> Option<&Self> {
        if self.is_everything() { Some(self) } else { self.keys.get(key) }
    }

    fn item(&self, index: usize) -> Option<&Self> {
        if self.is_everything() { Some(self) } else { self.items.get(&index) }
    }
}

type Error = serde::de::value::Error;

/// The tree of a document, with [`Node::Nothing`] for list items that are not wanted.
pub(in crate::document) fn tree<T: Serialize + ?Sized>(document: &T, wanted: &Wanted) -> Option<Node> {
    document.serialize(Writer(wanted)).ok()
}

#[derive(Clone, Copy)]
struct Writer<'a>(&'a Wanted);

/// A list being written.
struct ListWriter<'a> {
    wanted: &'a Wanted,
    items: Vec<Node>,
}

/// An object being written.
struct ObjectWriter<'a> {
    wanted: &'a Wanted,
    entries: Vec<(String, Node)>,
    key: String,
}

/// Kinds of values that no document has.
fn foreign<T>() -> Result<T, Error> {
    Err(Error::custom("not a value of documents"))
}

impl ListWriter<'_> {
    fn push<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        let node = match self.wanted.item(self.items.len()) {
            Some(wanted) => item.serialize(Writer(wanted))?,
            None => Node::Nothing,
        };
        self.items.push(node);
        Ok(())
    }
}

impl ObjectWriter<'_> {
    fn push<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Error> {
        if let Some(wanted) = self.wanted.key(key) {
            self.entries.push((key.to_owned(), value.serialize(Writer(wanted))?));
        }
        Ok(())
    }
}

impl SerializeSeq for ListWriter<'_> {
    type Ok = Node;
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        self.push(item)
    }

    fn end(self) -> Result<Node, Error> {
        Ok(Node::List(self.items))
    }
}

impl SerializeTuple for ListWriter<'_> {
    type Ok = Node;
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        self.push(item)
    }

    fn end(self) -> Result<Node, Error> {
        Ok(Node::List(self.items))
    }
}

impl SerializeStruct for ObjectWriter<'_> {
    type Ok = Node;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
        self.push(key, value)
    }

    fn end(self) -> Result<Node, Error> {
        Ok(Node::Object(self.entries))
    }
}

impl SerializeStructVariant for ObjectWriter<'_> {
    type Ok = Node;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
        self.push(key, value)
    }

    fn end(self) -> Result<Node, Error> {
        Ok(Node::Object(vec![(self.key, Node::Object(self.entries))]))
    }
}

impl SerializeMap for ObjectWriter<'_> {
    type Ok = Node;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.key = match key.serialize(Writer(&Wanted::default()))? {
            Node::Text(text) => text,
            _ => return foreign(),
        };
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let key = std::mem::take(&mut self.key);
        self.push(&key, value)
    }

    fn end(self) -> Result<Node, Error> {
        Ok(Node::Object(self.entries))
    }
}

/// Methods that write one kind of value each.
macro_rules! write {
    ($($method:ident($type:ty) => $node:expr;)*) => {
        $(fn $method(self, value: $type) -> Result<Node, Error> {
            let node: fn($type) -> Node = $node;
            Ok(node(value))
        })*
    };
}

impl<'a> Serializer for Writer<'a> {
    type Ok = Node;
    type Error = Error;
    type SerializeSeq = ListWriter<'a>;
    type SerializeTuple = ListWriter<'a>;
    type SerializeTupleStruct = Impossible<Node, Error>;
    type SerializeTupleVariant = Impossible<Node, Error>;
    type SerializeMap = ObjectWriter<'a>;
    type SerializeStruct = ObjectWriter<'a>;
    type SerializeStructVariant = ObjectWriter<'a>;

    write! {
        serialize_bool(bool) => Node::Switch;
        serialize_i8(i8) => |x| Node::Whole(i64::from(x));
        serialize_i16(i16) => |x| Node::Whole(i64::from(x));
        serialize_i32(i32) => |x| Node::Whole(i64::from(x));
        serialize_i64(i64) => Node::Whole;
        serialize_u8(u8) => |x| Node::Whole(i64::from(x));
        serialize_u16(u16) => |x| Node::Whole(i64::from(x));
        serialize_u32(u32) => |x| Node::Whole(i64::from(x));
        serialize_u64(u64) => |x| i64::try_from(x).map_or(Node::Number(x as f64), Node::Whole);
        serialize_f32(f32) => |x| Node::Number(f64::from(x));
        serialize_f64(f64) => Node::Number;
        serialize_char(char) => |x| Node::Text(x.into());
        serialize_str(&str) => |x| Node::Text(x.to_owned());
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Node, Error> {
        foreign()
    }

    fn serialize_none(self) -> Result<Node, Error> {
        Ok(Node::Nothing)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Node, Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Node, Error> {
        Ok(Node::Nothing)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Node, Error> {
        Ok(Node::Nothing)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<Node, Error> {
        Ok(Node::Text(variant.to_owned()))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Node, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Node, Error> {
        Ok(Node::Object(vec![(variant.to_owned(), value.serialize(self)?)]))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<ListWriter<'a>, Error> {
        Ok(ListWriter { wanted: self.0, items: Vec::new() })
    }

    fn serialize_tuple(self, _: usize) -> Result<ListWriter<'a>, Error> {
        Ok(ListWriter { wanted: self.0, items: Vec::new() })
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Error> {
        foreign()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        foreign()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<ObjectWriter<'a>, Error> {
        Ok(ObjectWriter { wanted: self.0, entries: Vec::new(), key: String::new() })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<ObjectWriter<'a>, Error> {
        Ok(ObjectWriter { wanted: self.0, entries: Vec::new(), key: String::new() })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<ObjectWriter<'a>, Error> {
        Ok(ObjectWriter { wanted: self.0, entries: Vec::new(), key: variant.to_owned() })
    }
}
