//! Rectangular laminated plates: buckling, deflection, natural frequencies; exact elasticity and sandwich checks beside them.
//!
//! # Conventions
//!
//! ```text
//!   y ▲            yb                 0 ≤ x ≤ a, 0 ≤ y ≤ b, w along +z, pressure q along +z
//!   b ├───────────────────┐           edges in the order x = 0, x = a, y = 0, y = b
//!     │                   │           S: simply supported, C: clamped, F: free
//!  x0 │                   │ xa        Nx, Ny, Nxy: force per width, tension positive
//!   0 └───────────────────┴──▶ x
//!     0          y0       a
//! ```

pub mod pagano;
pub mod sandwich;
