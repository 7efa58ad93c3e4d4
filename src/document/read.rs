//! From text to input: bounded, and with errors that name the place.

use super::DOCUMENT_VERSION;
use super::input::{AlloyInput, ConversionInput, Input, LaminateInput, MembraneInput};
use crate::error::{Error, ErrorKind, near};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The longest document that is read, in bytes.
pub const MAX_TEXT: usize = 4 << 20;
/// The deepest nesting that is read; serde_json's own limit.
const MAX_NESTING: usize = 128;

/// What is read of a document before its kind is known.
#[derive(Deserialize)]
struct Head {
    kind: Option<serde_json::Value>,
    version: Option<serde_json::Value>,
}

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
        let head: Head = parsed(text)?;
        let kinds = ["laminate", "alloy", "membrane", "conversion"];
        let kind = match head.kind {
            None => return Err(ErrorKind::MissingField { field: "kind".into() }.into()),
            Some(serde_json::Value::String(kind)) => kind,
            Some(other) => {
                let kind =
                    ErrorKind::WrongType { found: shown(&other), expected: "the kind as a string".into() };
                return Err(Error::new(kind, "kind"));
            }
        };
        match head.version.as_ref().and_then(serde_json::Value::as_u64) {
            Some(version) if version != u64::from(DOCUMENT_VERSION) => {
                let found = u32::try_from(version).unwrap_or(u32::MAX);
                let kind = ErrorKind::UnsupportedVersion { found, supported: DOCUMENT_VERSION };
                return Err(Error::new(kind, "version"));
            }
            _ => {}
        }
        match kind.as_str() {
            "laminate" => parsed::<LaminateInput>(text).map(|input| Self::Laminate(Box::new(input))),
            "alloy" => parsed::<AlloyInput>(text).map(Self::Alloy),
            "membrane" => parsed::<MembraneInput>(text).map(Self::Membrane),
            "conversion" => parsed::<ConversionInput>(text).map(Self::Conversion),
            _ => {
                let word: String = kind.chars().take(64).collect();
                let near = near(&word, kinds);
                Err(Error::new(
                    ErrorKind::UnknownWord { word, expected: kinds.into_iter().collect(), near },
                    "kind",
                ))
            }
        }
    }
}

/// A short name for a JSON value in a sentence.
fn shown(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Null => "null".into(),
        serde_json::Value::Bool(_) => "true or false".into(),
        serde_json::Value::Number(number) => format!("the number {number}"),
        serde_json::Value::String(_) => "a string".into(),
        serde_json::Value::Array(_) => "a list".into(),
        serde_json::Value::Object(_) => "an object".into(),
    }
}

fn parsed<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let kind = classified(error.inner());
        let path = error.path().to_string();
        // Where the text is not JSON or too deep, line and column say more than a path half read.
        let whole = path == "." || matches!(kind, ErrorKind::JsonSyntax { .. } | ErrorKind::TooDeep { .. });
        Error::new(kind, if whole { String::new() } else { path })
    })?;
    reader.end().map_err(|error| Error::from(classified(&error)))?;
    Ok(value)
}

/// The kind behind what the JSON reader or a derived reader says.
fn classified(error: &serde_json::Error) -> ErrorKind {
    let full = error.to_string();
    let text = full.rsplit_once(" at line ").map_or(full.as_str(), |(text, _)| text);
    if text.starts_with("recursion limit exceeded") {
        return ErrorKind::TooDeep { limit: MAX_NESTING };
    }
    if !error.is_data() {
        return ErrorKind::JsonSyntax { line: error.line(), column: error.column(), detail: text.to_owned() };
    }
    let quoted =
        |from: usize| text.split('`').nth(from).unwrap_or_default().chars().take(64).collect::<String>();
    let expected = || -> Vec<&str> { text.split('`').skip(3).step_by(2).collect() };
    if text.starts_with("missing field") {
        ErrorKind::MissingField { field: quoted(1) }
    } else if text.starts_with("duplicate field") {
        ErrorKind::DuplicateField { field: quoted(1) }
    } else if text.starts_with("unknown field") {
        let near = near(&quoted(1), expected());
        ErrorKind::UnknownField { field: quoted(1), expected: expected().into_iter().collect(), near }
    } else if text.starts_with("unknown variant") {
        let near = near(&quoted(1), expected());
        ErrorKind::UnknownWord { word: quoted(1), expected: expected().into_iter().collect(), near }
    } else if let Some(rest) = text.strip_prefix("too many ") {
        let (limit, what) = rest.split_once(' ').unwrap_or(("0", rest));
        ErrorKind::TooMany { what: what.to_owned(), limit: limit.parse().unwrap_or_default() }
    } else {
        let (found, expected) = text.split_once(", expected ").unwrap_or((text, "another value"));
        let found = found.strip_prefix("invalid type: ").or_else(|| found.strip_prefix("invalid value: "));
        let found: String = found.unwrap_or(text).chars().take(120).collect();
        let found =
            if found == "null" { "null (in JavaScript also NaN and Infinity)".to_owned() } else { found };
        ErrorKind::WrongType { found, expected: expected.to_owned() }
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
