//! What can be wrong with an input: a kind with its values, and the place in the document.
//!
//! [`ErrorKind`] and [`WarningKind`] carry values, never prose; [`Display`](fmt::Display) makes one sentence
//! of them that names the value, the rule and the fix. [`Error::code`] is stable and meant for programs.

mod list;
mod message;

pub(crate) use list::near;
pub use list::{List, Near, Suffix};
pub use message::{ErrorKind, WarningKind};

use std::fmt;

/// An input that was refused: why, and where in the document.
///
/// ```
/// use matprop::calculate_json;
///
/// let error = calculate_json(r#"{"kind":"alloy","composition":"Xx-5Al"}"#).unwrap_err();
/// assert_eq!(error.code(), "unknown_element");
/// assert_eq!(error.path(), "composition");
/// assert!(error.to_string().contains("Xx"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    kind: ErrorKind,
    path: String,
}

impl Error {
    /// An error at `path`, such as `plies[3].thickness`; empty for the document as a whole.
    pub fn new(kind: ErrorKind, path: impl Into<String>) -> Self {
        Self { kind, path: path.into() }
    }

    /// What is wrong.
    pub fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// The stable code of [`ErrorKind::code`].
    pub fn code(&self) -> &'static str {
        self.kind.code()
    }

    /// The place in the document.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The same error seen from one level up: `segment` is put before its path.
    pub fn under(mut self, segment: &str) -> Self {
        self.path = joined(segment, &self.path);
        self
    }

    /// The same error inside item `index` of a list.
    pub fn at(self, index: usize) -> Self {
        self.under(&format!("[{index}]"))
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Self { kind, path: String::new() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            write!(f, "{}", self.kind)
        } else {
            write!(f, "{}: {}", self.path, self.kind)
        }
    }
}

impl std::error::Error for Error {}

/// Something to know about a result, and the place in the document it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Warning {
    /// What it is about.
    pub kind: WarningKind,
    /// The place in the document.
    pub path: String,
}

impl Warning {
    /// A warning at `path`.
    pub fn new(kind: WarningKind, path: impl Into<String>) -> Self {
        Self { kind, path: path.into() }
    }
}

/// Puts `error under segment` into a chain of `?`.
pub(crate) trait Under<T> {
    /// The error, if any, seen from one level up.
    fn under(self, segment: &str) -> Result<T, Error>;
}

impl<T, E: Into<Error>> Under<T> for Result<T, E> {
    fn under(self, segment: &str) -> Result<T, Error> {
        self.map_err(|error| error.into().under(segment))
    }
}

/// `a` and `b` as one path: `a.b`, or `a[0]` when `b` is an index.
fn joined(a: &str, b: &str) -> String {
    match (a, b) {
        ("", b) => b.to_owned(),
        (a, "") => a.to_owned(),
        (a, b) if b.starts_with('[') => format!("{a}{b}"),
        (a, b) => format!("{a}.{b}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_read_like_javascript() {
        let error = Error::from(ErrorKind::Empty { what: "plies".into() });
        assert_eq!(error.under("thickness").at(3).under("layup").path(), "layup[3].thickness");
    }

    #[test]
    fn a_sentence_names_value_and_rule() {
        let kind =
            ErrorKind::OutOfRange { quantity: "thickness", value: -1.0, unit: Suffix("mm"), rule: "above 0" };
        assert_eq!(kind.to_string(), "the thickness is -1 mm; it must be above 0");
        assert_eq!(kind.values()[1], ("value", "-1".to_owned()));
    }
}
