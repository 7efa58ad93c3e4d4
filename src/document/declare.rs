//! How structs of documents are declared: a field is required, or optional with `?`; the attributes that readers,
//! writers and schemas need follow from that, and stand here only.

/// A struct of an input document, or with `document Name(Tag)` the whole document of a kind.
///
/// ```text
/// input! {
///     /// A layer.
///     struct LayerInput {
///         /// Thickness.
///         thickness: Quantity,          // required
///         /// Porosity; dense if absent.
///         porosity?: Quantity,          // Option<Quantity>; null is refused
///         /// Gases by formula.
///         gases{}: GasInput,            // Entries<GasInput>; may be absent
///     }
/// }
/// ```
macro_rules! input {
    ($(#[$doc:meta])* document $name:ident($tag:ident) { $($fields:tt)* }) => {
        input! { @fields [$(#[$doc])*] $name [
            /// The word of its kind.
            pub kind: $tag,
            /// Version of the document.
            #[serde(default = "crate::document::input::current_version")]
            pub version: u32,
            /// A title of your own; not used.
            #[serde(default, deserialize_with = "crate::document::read::present", skip_serializing_if = "Option::is_none")]
            pub title: Option<String>,
        ] $($fields)*
            /// Asks for derivatives of results with respect to inputs.
            sensitivity?: crate::document::input::SensitivityInput,
            /// Asks for uncertainties of results from those of the inputs.
            uncertainty?: crate::document::input::UncertaintyInput,
            /// Units of the report by kind of quantity, such as `{"permeance": "mol/(m2.s.Pa)"}`.
            units{}: String,
        }
    };
    ($(#[$doc:meta])* struct $name:ident { $($fields:tt)* }) => {
        input! { @fields [$(#[$doc])*] $name [] $($fields)* }
    };
    (@fields $docs:tt $name:ident [$($done:tt)*] $(#[$doc:meta])* $field:ident?: $type:ty, $($rest:tt)*) => {
        input! { @fields $docs $name [
            $($done)*
            $(#[$doc])*
            #[serde(default, deserialize_with = "crate::document::read::present", skip_serializing_if = "Option::is_none")]
            pub $field: Option<$type>,
        ] $($rest)* }
    };
    (@fields $docs:tt $name:ident [$($done:tt)*] $(#[$doc:meta])* $field:ident{}: $type:ty, $($rest:tt)*) => {
        input! { @fields $docs $name [
            $($done)*
            $(#[$doc])*
            #[serde(default, skip_serializing_if = "crate::document::input::Entries::is_empty")]
            pub $field: crate::document::input::Entries<$type>,
        ] $($rest)* }
    };
    (@fields $docs:tt $name:ident [$($done:tt)*] $(#[$doc:meta])* $field:ident: $type:ty, $($rest:tt)*) => {
        input! { @fields $docs $name [$($done)* $(#[$doc])* pub $field: $type,] $($rest)* }
    };
    (@fields [$(#[$doc:meta])*] $name:ident [$($done:tt)*]) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $name { $($done)* }
    };
}

/// A struct of a report: `name: Type` is always there, `name?: Type` may be absent.
macro_rules! results {
    ($(#[$doc:meta])* struct $name:ident { $($fields:tt)* }) => {
        results! { @fields [$(#[$doc])*] $name [] $($fields)* }
    };
    (@fields $docs:tt $name:ident [$($done:tt)*] $(#[$doc:meta])* $field:ident?: $type:ty, $($rest:tt)*) => {
        results! { @fields $docs $name [
            $($done)*
            $(#[$doc])*
            #[serde(skip_serializing_if = "Option::is_none")]
            pub $field: Option<$type>,
        ] $($rest)* }
    };
    (@fields $docs:tt $name:ident [$($done:tt)*] $(#[$doc:meta])* $field:ident: $type:ty, $($rest:tt)*) => {
        results! { @fields $docs $name [$($done)* $(#[$doc])* pub $field: $type,] $($rest)* }
    };
    (@fields [$(#[$doc:meta])*] $name:ident [$($done:tt)*]) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($done)* }
    };
}

/// A choice among words, written in `camelCase`.
macro_rules! words {
    ($(#[$doc:meta])* enum $name:ident { $($(#[$word_doc:meta])* $word:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub enum $name { $($(#[$word_doc])* $word,)+ }
    };
}

pub(super) use {input, results, words};
