//! Thermal expansion: per kelvin inside.

use super::{ANY, quantity, unit};

quantity! {
    /// A coefficient of linear thermal expansion; may be negative along a fiber.
    Expansion, "expansion", "expansion coefficient", ANY,
    units: [
        unit!("1e-6/K", "10*-6/K", 1.0, 1e6, ["um/(m.K)", "ppm/K", "ppm/°C", "10-6/K", "1e-6/°C", "1e-6.1/K", "um/m/K", "um/m/°C"]),
        unit!("1/K", "/K", 1.0, 1.0, ["K-1", "1/°C"]),
        unit!("1e-6/°F", -, 9.0, 5e6, ["ppm/°F", "uin/(in.°F)", "1e-6/degF"]),
    ],
    by: [from_per_k per_k "1/K" 1, from_ppm_per_k ppm_per_k "10⁻⁶/K" 0],
}

quantity! {
    /// Curvature of a free laminate per kelvin.
    CurvatureRate, "curvatureRate", "curvature per kelvin", ANY,
    units: [
        unit!("1/(m.K)", "/m/K", 1.0, 1.0),
        unit!("1/(mm.K)", "/mm/K", 1e3, 1.0),
        unit!("1/(in.K)", "/[in_i]/K", 1e4, 254.0),
    ],
    by: [],
}
