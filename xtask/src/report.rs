//! What the tasks say while they work.

use std::fmt::Display;

/// Announces a step.
pub fn heading(text: impl Display) {
    println!("\n=== {text} ===");
}

/// Says what happens now, and how long it usually takes.
pub fn doing(what: impl Display) {
    println!("  → {what}");
}

/// Says something worth knowing.
pub fn note(what: impl Display) {
    println!("  · {what}");
}
