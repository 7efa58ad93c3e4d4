//! Composite laminate stiffness, alloy density and membrane permeability: one exact core for Rust, Node and the
//! browser.
//!
//! ```text
//! input document ─▶ document::input ─▶ laminate | alloy | membrane ─▶ document::report ─▶ report document
//! {value, unit}     parse, check       checked models, pure formulas   attach units        {value, unit}
//! ```
//!
//! Every number has its unit, its equation, its source and its range of validity; the same input gives the same
//! bits natively and in WebAssembly. Nothing panics, and nothing is computed from a value that was made up.
//!
//! # A laminate
//!
//! ```
//! use matprop::{Input, Report, calculate};
//!
//! let input = Input::from_json(r#"{
//!     "kind": "laminate",
//!     "ply": { "material": "t300-5208", "thickness": "0.125 mm" },
//!     "layup": "[0/±45/90]s"
//! }"#)?;
//! let Report::Laminate(report) = calculate(&input)? else { unreachable!() };
//! let ex = &report.results.engineering.membrane.ex;
//! assert_eq!(format!("{:.2} {}", ex.value, ex.unit), "69.68 GPa"); // Tsai & Hahn 1980
//! # Ok::<(), matprop::Error>(())
//! ```
//!
//! The same typed: see [`laminate::Stiffness`].
//!
//! # An alloy
//!
//! ```
//! use matprop::alloy::{Composition, density::ideal_mixing};
//!
//! let ti64 = Composition::from_mass_fractions(&[("Ti", 0.90), ("Al", 0.06), ("V", 0.04)])?;
//! assert!((ideal_mixing(&ti64)?.density.g_cm3() - 4.376).abs() < 0.001);
//! # Ok::<(), matprop::ErrorKind>(())
//! ```
//!
//! # A membrane
//!
//! ```
//! use matprop::{Input, Report, calculate};
//!
//! let input = Input::from_json(r#"{ "kind": "membrane", "polymer": "pim-1", "thickness": "1 um" }"#)?;
//! let Report::Membrane(report) = calculate(&input)? else { unreachable!() };
//! let co2 = &report.results.gases[1];
//! assert_eq!(co2.gas, "CO2");
//! assert_eq!(co2.permeability.value, 2300.0);
//! # Ok::<(), matprop::Error>(())
//! ```

#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable, clippy::todo)]

pub mod alloy;
pub mod data;
pub mod document;
pub mod error;
pub mod laminate;
pub mod membrane;
pub mod model;
mod numeric;
pub mod quantity;
pub mod uncertainty;

#[cfg(all(target_arch = "wasm32", feature = "wasm"))]
mod wasm;

pub use document::{Input, Report, calculate, calculate_json};
pub use error::{Error, ErrorKind, Warning, WarningKind};
pub use numeric::Random;
