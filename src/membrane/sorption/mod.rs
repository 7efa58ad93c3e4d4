//! Sorption in polymers, and permeation that follows from it.
//!
//! | population | symbol | law                        | moves with |
//! |------------|--------|----------------------------|------------|
//! | Henry      | C_D    | `kD p`                     | D_D        |
//! | Langmuir   | C_H    | `C'H b p / (1 + Σ b p)`    | F D_D      |
//!
//! Concentrations are amounts per volume of polymer (that has not swollen), pressures are partial pressures; where
//! the isotherms were fitted to fugacities, fugacities take their place.

pub(crate) mod dual_mode;
mod ensic;
mod flory_huggins;
mod gab;
pub(crate) mod law;
pub mod models;
mod plasticization;
mod time_lag;
mod vapor;

pub use dual_mode::DualMode;
pub use ensic::ensic;
pub use flory_huggins::FloryHuggins;
pub use gab::Gab;
pub use law::{MobileGas, MobileGases};
pub use vapor::{Passage, SwellingVapor, VaporFilm, VaporSorption};

pub(crate) use dual_mode::competing;

use crate::error::{ErrorKind, Suffix};

/// `x`, if it is finite and obeys a rule.
fn ruled(
    quantity: &'static str,
    x: f64,
    unit: &'static str,
    rule: &'static str,
    holds: bool,
) -> Result<f64, ErrorKind> {
    if !x.is_finite() {
        return Err(ErrorKind::NotFinite { quantity });
    }
    if holds { Ok(x) } else { Err(ErrorKind::OutOfRange { quantity, value: x, unit: Suffix(unit), rule }) }
}
