//! Consistent units of finite element decks.

use crate::quantity::exact;

/// A consistent system: every number of a deck is in its units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnitSystem {
    /// Its name.
    pub name: &'static str,
    /// Pa per unit of stress, as a fraction.
    stress: (f64, f64),
    /// m per unit of length.
    length: (f64, f64),
    /// kg/m³ per unit of density.
    density: (f64, f64),
    /// 1/K per unit of expansion.
    expansion: (f64, f64),
}

impl UnitSystem {
    /// m, N, kg, s: Pa, kg/m³, 1/K.
    pub const SI: Self = Self {
        name: "m-N-kg-s",
        stress: (1.0, 1.0),
        length: (1.0, 1.0),
        density: (1.0, 1.0),
        expansion: (1.0, 1.0),
    };
    /// mm, N, t, s: MPa, t/mm³, 1/K.
    pub const MM_N_TONNE: Self = Self {
        name: "mm-N-tonne-s",
        stress: (1e6, 1.0),
        length: (1.0, 1e3),
        density: (1e12, 1.0),
        expansion: (1.0, 1.0),
    };
    /// mm, kN, kg, ms: GPa, kg/mm³, 1/K.
    pub const MM_KN_KG: Self = Self {
        name: "mm-kN-kg-ms",
        stress: (1e9, 1.0),
        length: (1.0, 1e3),
        density: (1e9, 1.0),
        expansion: (1.0, 1.0),
    };
    /// in, lbf, s: psi, lbf·s²/in⁴, 1/°F.
    pub const IN_LBF: Self = Self {
        name: "in-lbf-s",
        stress: (exact::POUND_FORCE, exact::SQUARE_INCH),
        length: (exact::INCH, 1.0),
        density: (exact::POUND_FORCE, exact::SQUARE_INCH * exact::SQUARE_INCH),
        expansion: (9.0, 5.0),
    };
    /// All of them.
    pub const ALL: [Self; 4] = [Self::SI, Self::MM_N_TONNE, Self::MM_KN_KG, Self::IN_LBF];

    pub(super) fn stress(&self, x: f64) -> f64 {
        x * self.stress.0 / self.stress.1
    }

    pub(super) fn length(&self, x: f64) -> f64 {
        x * self.length.0 / self.length.1
    }

    pub(super) fn density(&self, x: f64) -> f64 {
        x * self.density.0 / self.density.1
    }

    pub(super) fn expansion(&self, x: f64) -> f64 {
        x * self.expansion.0 / self.expansion.1
    }

    pub(super) fn of_stress(&self, si: f64) -> f64 {
        si * self.stress.1 / self.stress.0
    }

    pub(super) fn of_length(&self, si: f64) -> f64 {
        si * self.length.1 / self.length.0
    }

    pub(super) fn of_density(&self, si: f64) -> f64 {
        si * self.density.1 / self.density.0
    }

    pub(super) fn of_expansion(&self, si: f64) -> f64 {
        si * self.expansion.1 / self.expansion.0
    }
}
