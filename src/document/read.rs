//! From text to input: bounded, and with errors that name the place.

use super::DOCUMENT_VERSION;
use super::kinds::Input;
use super::tree::{Node, parsed};
use crate::error::{Error, ErrorKind};
use serde::Deserialize;

/// The longest document that is read, in bytes.
pub const MAX_TEXT: usize = 4 << 20;

impl Input {
    /// Reads an input document.
    ///
    /// ```
    /// use matprop::Input;
    ///
    /// let error = Input::from_json(r#"{"kind":"alloy","compositon":"Ti"}"#).unwrap_err();
    /// assert_eq!(error.code(), "unknown_field");
    /// assert!(error.to_string().contains("did you mean composition?"));
    /// ```
    ///
    /// # Errors
    /// `too_large`, `too_deep`, `json_syntax`, `wrong_type`, `unknown_field`, `missing_field`, `duplicate_field`,
    /// `unknown_word`, `unsupported_version`, `too_many`.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        if text.len() > MAX_TEXT {
            return Err(ErrorKind::TooLarge { size: text.len(), limit: MAX_TEXT }.into());
        }
        Self::from_tree(&parsed(text)?)
    }

    /// Reads an input document that is a tree already.
    pub(super) fn from_tree(document: &Node) -> Result<Self, Error> {
        let Node::Object(entries) = document else {
            return Err(ErrorKind::WrongType { found: shown(document), expected: "an object".into() }.into());
        };
        for head in ["kind", "version"] {
            if entries.iter().filter(|(key, _)| key == head).count() > 1 {
                return Err(ErrorKind::DuplicateField { field: head.into() }.into());
            }
        }
        let kind = match document.get("kind") {
            None => return Err(ErrorKind::MissingField { field: "kind".into() }.into()),
            Some(Node::Text(kind)) => kind,
            Some(other) => {
                let kind =
                    ErrorKind::WrongType { found: shown(other), expected: "the kind as a string".into() };
                return Err(Error::new(kind, "kind"));
            }
        };
        match document.get("version") {
            Some(Node::Whole(version)) if *version >= 0 && *version != i64::from(DOCUMENT_VERSION) => {
                let found = u32::try_from(*version).unwrap_or(u32::MAX);
                let kind = ErrorKind::UnsupportedVersion { found, supported: DOCUMENT_VERSION };
                return Err(Error::new(kind, "version"));
            }
            _ => {}
        }
        Self::read(kind, document)
    }
}

/// A short name for a value in a sentence.
fn shown(node: &Node) -> String {
    match node {
        Node::Nothing => "null".into(),
        Node::Switch(_) => "true or false".into(),
        Node::Whole(number) => format!("the number {number}"),
        Node::Number(number) => format!("the number {number}"),
        Node::Text(_) => "a string".into(),
        Node::List(_) => "a list".into(),
        Node::Object(_) => "an object".into(),
    }
}

/// Reads a field that may be absent but not `null`: in JavaScript a NaN becomes `null`, and must not vanish.
pub(super) fn present<'de, D, T>(reader: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(reader).map(Some)
}
