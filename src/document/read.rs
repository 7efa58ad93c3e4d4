//! From text to input: bounded, and with errors that name the place.

use super::DOCUMENT_VERSION;
use super::kinds::{Input, Reader};
use crate::error::{Error, ErrorKind, near};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

/// The longest document that is read, in bytes.
pub const MAX_TEXT: usize = 4 << 20;
/// The deepest nesting that is read; serde_json's own limit.
const MAX_NESTING: usize = 128;

/// What must not stand twice: a generic reader keeps the last of two equal keys, a derived one refuses them.
#[derive(Deserialize)]
struct Head {
    #[serde(rename = "kind")]
    _kind: Option<IgnoredAny>,
    #[serde(rename = "version")]
    _version: Option<IgnoredAny>,
}

/// Where a list can stand in a document: keys down to it, `[]` for any entry of a list, `*` for any name.
#[rustfmt::skip]
const LISTS: &[&str] = &[
    "layup",
    "loads",
    "exact",
    "plates",
    "export",
    "failure.criteria",
    "failure.states",
    "failure.limitCriteria",
    "failure.ultimateCriteria",
    "failure.envelopes",
    "failure.envelopes.[].axes",
    "failure.plyEnvelopes",
    "failure.plyEnvelopes.[].axes",
    "include",
    "polar.also",
    "to",
    "density.excess",
    "thermal.elongation",
    "thermal.expansionPolynomial",
    "density.excess.[].pair",
    "density.excess.[].coefficients",
    "density.vegard.bowing",
    "density.vegard.bowing.[].pair",
    "stack.angles",
    "constraints",
    "search.match",
    "pareto.match",
    "doubleDouble.match",
    "carpet.measures",
    "sensitivity.results",
    "sensitivity.inputs",
    "uncertainty.results",
    "uncertainty.correlations",
];

/// Whether a list can stand at the end of these keys.
fn is_list(keys: &[&str]) -> bool {
    LISTS.iter().any(|place| {
        let mut known = place.split('.');
        keys.iter().all(|key| known.next().is_some_and(|known| known == *key || known == "*"))
            && known.next().is_none()
    })
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
        let document: Value = parsed(text)?;
        if !document.is_object() {
            return Err(ErrorKind::WrongType { found: shown(&document), expected: "an object".into() }.into());
        }
        check_lists(&document, &mut Vec::new())?;
        parsed::<Head>(text)?;
        let kind = match document.get("kind") {
            None => return Err(ErrorKind::MissingField { field: "kind".into() }.into()),
            Some(Value::String(kind)) => kind.as_str(),
            Some(other) => {
                let kind =
                    ErrorKind::WrongType { found: shown(other), expected: "the kind as a string".into() };
                return Err(Error::new(kind, "kind"));
            }
        };
        match document.get("version").and_then(Value::as_u64) {
            Some(version) if version != u64::from(DOCUMENT_VERSION) => {
                let found = u32::try_from(version).unwrap_or(u32::MAX);
                let kind = ErrorKind::UnsupportedVersion { found, supported: DOCUMENT_VERSION };
                return Err(Error::new(kind, "version"));
            }
            _ => {}
        }
        Self::read(kind, Text(text))
    }
}

/// The text of a document.
struct Text<'t>(&'t str);

impl Reader for Text<'_> {
    fn read<T: DeserializeOwned>(self) -> Result<T, Error> {
        parsed(self.0)
    }
}

/// Refuses lists anywhere else than in [`LISTS`]: derived readers would take one for an object, by position.
fn check_lists<'v>(value: &'v Value, keys: &mut Vec<&'v str>) -> Result<(), Error> {
    let nested = |value: &Value| value.is_object() || value.is_array();
    match value {
        Value::Object(fields) => {
            for (key, value) in fields.iter().filter(|(_, value)| nested(value)) {
                keys.push(key);
                check_lists(value, keys).map_err(|error| error.under(key))?;
                keys.pop();
            }
        }
        Value::Array(_) if !is_list(keys) => {
            let (found, expected) = ("a list".to_owned(), "an object or a single value".to_owned());
            return Err(ErrorKind::WrongType { found, expected }.into());
        }
        Value::Array(items) => {
            keys.push("[]");
            for (i, item) in items.iter().enumerate().filter(|(_, item)| nested(item)) {
                check_lists(item, keys).map_err(|error| error.at(i))?;
            }
            keys.pop();
        }
        _ => {}
    }
    Ok(())
}

/// A short name for a JSON value in a sentence.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(_) => "true or false".into(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(_) => "a string".into(),
        Value::Array(_) => "a list".into(),
        Value::Object(_) => "an object".into(),
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
        let (found, expected) = (in_words(&found), in_words(expected));
        let found =
            if found == "null" { "null (in JavaScript also NaN and Infinity)".to_owned() } else { found };
        ErrorKind::WrongType { found, expected }
    }
}

/// What a derived reader says, in words of JSON.
fn in_words(text: &str) -> String {
    let first = text.split([' ', '`']).next().unwrap_or_default();
    match first {
        "struct" | "map" | "invalid" => "an object".to_owned(),
        "sequence" => "a list".to_owned(),
        "f64" => "a number".to_owned(),
        "u32" => "a whole number".to_owned(),
        "integer" | "floating" => format!("the number {}", text.split('`').nth(1).unwrap_or_default()),
        "boolean" => "true or false".to_owned(),
        "a" if text == "a string" => "text".to_owned(),
        "string" => format!("the text {}", text.strip_prefix("string ").unwrap_or_default()),
        _ => text.to_owned(),
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
