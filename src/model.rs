//! The card of a model: what a report says of each formula it used.

/// A formula as a report cites it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Model {
    /// Stable id, such as `laminate.clt`.
    pub id: &'static str,
    /// The name engineers use.
    pub name: &'static str,
    /// The equation in plain text.
    pub equation: &'static str,
    /// Where it was published.
    pub reference: &'static str,
    /// What it assumes, and where it ends.
    pub validity: &'static str,
}
