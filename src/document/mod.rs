//! Documents: a JSON input is read, checked and computed, and becomes a JSON report.
//!
//! [`calculate`] is the one entry point; the typed models under it give the same numbers.

pub mod catalog;
mod declare;
pub mod input;
mod kinds;
mod quantity;
mod read;
pub mod report;
#[cfg(feature = "schema")]
pub mod schema;
mod spread;
mod units;

mod alloy;
mod conversion;
mod laminate;
mod membrane;
mod study;
mod tree;

pub use input::Input;
pub use quantity::{Column, Quantity};
pub use read::MAX_TEXT;
pub use report::Report;
pub use units::Units;

use crate::error::Error;
use core::ops::ControlFlow;
use serde::Serialize;

/// The version of the documents this engine reads and writes.
pub const DOCUMENT_VERSION: u32 = 1;

/// Computes what the input asks for.
///
/// ```
/// use matprop::{Input, Report, calculate};
///
/// let input = Input::from_json(r#"{"kind":"alloy","composition":"Ti-6Al-4V"}"#)?;
/// let Report::Alloy(report) = calculate(&input)? else { unreachable!() };
/// assert_eq!(report.results.density.unit, "g/cm3");
/// assert!((report.results.density.value - 4.4497).abs() < 0.0001);
/// # Ok::<(), matprop::Error>(())
/// ```
///
/// # Errors
/// The first thing wrong with the input: its code, its path, and what to do.
pub fn calculate(input: &Input) -> Result<Report, Error> {
    calculate_with_progress(input, &mut |_| ControlFlow::Continue(()))
}

impl Input {
    /// [`calculate`] of an input that is not needed any more: the report takes it over instead of a copy.
    ///
    /// ```
    /// use matprop::{Input, calculate};
    ///
    /// let input = Input::from_json(r#"{"kind":"alloy","composition":"Ti-6Al-4V"}"#)?;
    /// assert_eq!(calculate(&input)?, input.into_report()?);
    /// # Ok::<(), matprop::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`calculate`].
    pub fn into_report(self) -> Result<Report, Error> {
        computed(self, &mut |_| ControlFlow::Continue(()))
    }
}

/// How a long calculation goes on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ProgressCard {
    /// The number of plies that is searched now.
    pub plies: usize,
    /// Laminates evaluated so far.
    pub evaluations: u64,
    /// Whether the exact part of the search is running.
    pub exact: bool,
    /// The best objective so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best: Option<report::Value>,
}

/// Sees the progress now and then, and breaks to cancel.
pub type Watch<'w> = dyn FnMut(&ProgressCard) -> ControlFlow<()> + 'w;

/// [`calculate`] with a watcher that sees the progress of searches and can cancel them; it does not change the report.
///
/// ```
/// use core::ops::ControlFlow;
/// use matprop::{Input, document::calculate_with_progress};
///
/// let input = Input::from_json(r#"{"kind":"laminate-design","ply":{"material":"t300-5208","thickness":"0.125 mm"},
///     "stack":{"angles":["0 deg","90 deg"],"minPlies":8},"search":{"maximize":"ex"}}"#)?;
/// let error = calculate_with_progress(&input, &mut |_| ControlFlow::Break(())).unwrap_err();
/// assert_eq!(error.code(), "canceled");
/// # Ok::<(), matprop::Error>(())
/// ```
///
/// # Errors
/// As [`calculate`], and `canceled`.
pub fn calculate_with_progress(input: &Input, watch: &mut Watch) -> Result<Report, Error> {
    computed(input.clone(), watch)
}

fn computed(input: Input, watch: &mut Watch) -> Result<Report, Error> {
    let mut report = input.plain(watch)?;
    study::extend(&mut report)?;
    Ok(report)
}

/// [`calculate`] from JSON text to JSON text: the same bytes on every target.
///
/// ```
/// let report = matprop::calculate_json(r#"{"kind":"conversion","value":"1 atm","to":["Pa"]}"#)?;
/// assert!(report.contains(r#"{"value":101325.0,"unit":"Pa""#));
/// # Ok::<(), matprop::Error>(())
/// ```
///
/// # Errors
/// As [`calculate`], and what [`Input::from_json`] refuses.
pub fn calculate_json(text: &str) -> Result<String, Error> {
    Ok(tree::written(&Input::from_json(text)?.into_report()?))
}

/// A value of documents in the one form in which the boundary writes them.
#[cfg(all(target_arch = "wasm32", feature = "wasm"))]
pub(crate) fn plain(value: &impl Serialize) -> Option<impl Serialize> {
    tree::tree(value, &tree::Wanted::default())
}
