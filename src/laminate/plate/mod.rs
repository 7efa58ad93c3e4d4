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

mod basis;
mod buckling;
mod deflection;
mod edges;
pub mod models;
mod navier;
pub mod pagano;
mod pressure;
mod rectangle;
mod ritz;
pub mod sandwich;
mod surface;
mod vibration;
mod waves;

pub use buckling::Buckling;
pub use deflection::Deflection;
pub use edges::{Edge, Edges, InPlane};
pub use navier::Inertia;
pub use pressure::Distribution;
pub use rectangle::{Method, Plate, Solution, Solver};
pub use vibration::{MAX_MODES, Mode, Vibration};
pub use waves::specially_orthotropic_factor;
