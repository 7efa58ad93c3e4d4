//! From a tree to a typed document: the one reader of all documents, whose errors know their kind and their place.

use super::{Node, Path, Step, shown};
use crate::error::{Error, ErrorKind, near};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Expected, IntoDeserializer, MapAccess,
    SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use std::fmt;

/// The document a tree stands for.
pub(in crate::document) fn typed<T: DeserializeOwned>(tree: &Node) -> Result<T, Error> {
    T::deserialize(Reader(tree)).map_err(|Fault { kind, mut path }| {
        path.reverse();
        Error::new(kind, shown(&path))
    })
}

/// What is wrong, and where, the last step first.
#[derive(Debug)]
struct Fault {
    kind: ErrorKind,
    path: Path,
}

impl Fault {
    fn under(mut self, step: Step) -> Self {
        self.path.push(step);
        self
    }

    fn expecting_one_of(mut self, words: &[&str]) -> Self {
        if let ErrorKind::WrongType { expected, .. } = &mut self.kind {
            *expected = format!("one of {}", words.join(", "));
        }
        self
    }
}

impl From<ErrorKind> for Fault {
    fn from(kind: ErrorKind) -> Self {
        Self { kind, path: Path::new() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

impl std::error::Error for Fault {}

/// The start of a word that was typed.
fn quoted(word: &str) -> String {
    word.chars().take(64).collect()
}

impl serde::de::Error for Fault {
    /// What the readers of lists and objects with free names say, and nothing else does.
    fn custom<T: fmt::Display>(text: T) -> Self {
        let text = text.to_string();
        if let Some((limit, what)) = text.strip_prefix("too many ").and_then(|rest| rest.split_once(' ')) {
            let limit = limit.parse().unwrap_or_default();
            return ErrorKind::TooMany { what: what.to_owned(), limit }.into();
        }
        let name = text.strip_prefix("duplicate field `").and_then(|rest| rest.strip_suffix('`'));
        if let Some(name) = name {
            return ErrorKind::DuplicateField { field: quoted(name) }.into();
        }
        ErrorKind::WrongType { found: text, expected: "another value".to_owned() }.into()
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let found = match found {
            Unexpected::Unit | Unexpected::Option => "null (in JavaScript also NaN and Infinity)".to_owned(),
            Unexpected::Bool(_) => "true or false".to_owned(),
            Unexpected::Unsigned(number) => format!("the number {number}"),
            Unexpected::Signed(number) => format!("the number {number}"),
            Unexpected::Float(number) => format!("the number {number}"),
            Unexpected::Str(text) => {
                format!("the text \"{}\"", text.chars().take(100).collect::<String>())
            }
            Unexpected::Seq => "a list".to_owned(),
            _ => "an object".to_owned(),
        };
        ErrorKind::WrongType { found, expected: in_words(&expected.to_string()) }.into()
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        let found = format!("a list of {length}");
        ErrorKind::WrongType { found, expected: in_words(&expected.to_string()) }.into()
    }

    fn unknown_variant(word: &str, expected: &'static [&'static str]) -> Self {
        let (word, near) = (quoted(word), near(word, expected.iter().copied()));
        ErrorKind::UnknownWord { word, expected: expected.iter().copied().collect(), near }.into()
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let (name, near) = (quoted(field), near(field, expected.iter().copied()));
        let kind = ErrorKind::UnknownField {
            field: name.clone(),
            expected: expected.iter().copied().collect(),
            near,
        };
        Self::from(kind).under(Step::Key(name))
    }

    fn missing_field(field: &'static str) -> Self {
        ErrorKind::MissingField { field: field.to_owned() }.into()
    }

    fn duplicate_field(field: &'static str) -> Self {
        ErrorKind::DuplicateField { field: field.to_owned() }.into()
    }
}

/// What a derived reader expects, in words of JSON.
fn in_words(text: &str) -> String {
    match text.split([' ', '`']).next().unwrap_or_default() {
        "struct" | "map" => "an object".to_owned(),
        "sequence" => "a list".to_owned(),
        "f64" => "a number".to_owned(),
        "u32" | "u64" | "usize" => "a whole number".to_owned(),
        "boolean" => "true or false".to_owned(),
        "a" if text == "a string" => "text".to_owned(),
        _ => text.to_owned(),
    }
}

#[derive(Clone, Copy)]
struct Reader<'a>(&'a Node);

/// The items of a list that are left.
struct Items<'a>(std::iter::Enumerate<std::slice::Iter<'a, Node>>);

/// The entries of an object that are left, and the one whose value comes next.
struct Fields<'a> {
    left: std::slice::Iter<'a, (String, Node)>,
    next: Option<&'a (String, Node)>,
}

/// A word, or an object whose one key is the word.
struct Choice<'a> {
    word: &'a str,
    content: Option<&'a Node>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Some((index, node)) = self.0.next() else { return Ok(None) };
        seed.deserialize(Reader(node)).map(Some).map_err(|fault| fault.under(Step::Index(index)))
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        self.next = self.left.next();
        let Some((key, _)) = self.next else { return Ok(None) };
        seed.deserialize(IntoDeserializer::<Fault>::into_deserializer(key.as_str())).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let Some((key, node)) = self.next.take() else { return seed.deserialize(Reader(&Node::Nothing)) };
        seed.deserialize(Reader(node)).map_err(|fault| fault.under(Step::Key(key.clone())))
    }
}

impl<'de> EnumAccess<'de> for Choice<'_> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        let variant = seed.deserialize(IntoDeserializer::<Fault>::into_deserializer(self.word))?;
        Ok((variant, self))
    }
}

impl Choice<'_> {
    fn content(&self) -> Reader<'_> {
        Reader(self.content.unwrap_or(&Node::Nothing))
    }
}

impl<'de> VariantAccess<'de> for Choice<'_> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        match self.content {
            None => Ok(()),
            Some(_) => Err(serde::de::Error::invalid_type(Unexpected::Map, &"text")),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        seed.deserialize(self.content()).map_err(|fault| fault.under(Step::Key(self.word.to_owned())))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.content().deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let value = self.content().deserialize_any(visitor);
        value.map_err(|fault| fault.under(Step::Key(self.word.to_owned())))
    }
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Node::Nothing => visitor.visit_unit(),
            Node::Switch(switch) => visitor.visit_bool(*switch),
            Node::Whole(number) => visitor.visit_i64(*number),
            Node::Number(number) => visitor.visit_f64(*number),
            Node::Text(text) => visitor.visit_str(text),
            Node::List(items) => visitor.visit_seq(Items(items.iter().enumerate())),
            Node::Object(entries) => visitor.visit_map(Fields { left: entries.iter(), next: None }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Node::Nothing => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    /// Derived readers take a list for an object, by position; a document does not.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.0 {
            Node::List(_) => Err(serde::de::Error::invalid_type(Unexpected::Seq, &visitor)),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.0 {
            Node::Text(word) => visitor.visit_enum(Choice { word, content: None }),
            Node::Object(entries) => match entries.as_slice() {
                [(word, content)] => visitor.visit_enum(Choice { word, content: Some(content) }),
                _ => Err(serde::de::Error::invalid_type(Unexpected::Map, &"text")),
            },
            _ => self.deserialize_any(visitor).map_err(|fault| fault.expecting_one_of(words)),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct map identifier ignored_any
    }
}
