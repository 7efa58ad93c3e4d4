//! Stress at which a compressed facing wrinkles on its core, and at which it dimples into a cell.

use crate::model::Model;

/// Wrinkling with the coefficient for design.
pub const WRINKLING_DESIGN: Model = Model {
    id: "laminate.sandwich.wrinkling_design",
    name: "Wrinkling of a facing, design value",
    equation: "s = 0.5 (Ef Ec Gc)^(1/3)",
    reference: "N. J. Hoff, S. E. Mautner, J. Aeronaut. Sci. 12 (1945) 285; H. G. Allen, Analysis and Design of Structural Sandwich Panels (Pergamon 1969), ch. 8; D. Zenkert, An Introduction to Sandwich Construction (EMAS 1995), ch. 6",
    validity: "thick core; 0.5 allows for the waviness of real facings, where theory gives 0.83 to 0.91; uniaxial compression; undamaged core",
};
/// Wrinkling after Hoff and Mautner, theory.
pub const HOFF_MAUTNER: Model = Model {
    id: "laminate.sandwich.wrinkling_hoff_mautner",
    name: "Wrinkling of a facing after Hoff and Mautner, both facings mirrored",
    equation: "s = 0.909 (Ef Ec Gc)^(1/3) if tc >= 1.817 tf (Ef Ec/Gc^2)^(1/3), else 0.816 sqrt(Ef Ec tf/tc) + Gc tc/(6 tf)",
    reference: "N. J. Hoff, S. E. Mautner, J. Aeronaut. Sci. 12 (1945) 285; quoted in R. P. Ley, W. Lin, U. Mbanefo, NASA/CR-1999-208994",
    validity: "perfectly flat facings, deflection of the core decaying linearly; an upper value, see the design value",
};
/// Wrinkling after Plantema.
pub const PLANTEMA: Model = Model {
    id: "laminate.sandwich.wrinkling_plantema",
    name: "Wrinkling of a facing after Plantema",
    equation: "s = 0.825 (Ef Ec Gc)^(1/3)",
    reference: "F. J. Plantema, Sandwich Construction (Wiley 1966), ch. 2",
    validity: "perfectly flat facings on a thick core, deflection of the core decaying exponentially",
};
/// Wrinkling after Allen.
pub const ALLEN: Model = Model {
    id: "laminate.sandwich.wrinkling_allen",
    name: "Wrinkling of a facing after Allen",
    equation: "s = 3 (12 (3 - nuc)^2 (1 + nuc)^2)^(-1/3) Ef^(1/3) Ec^(2/3)",
    reference: "H. G. Allen, Analysis and Design of Structural Sandwich Panels (Pergamon 1969), ch. 8",
    validity: "perfectly flat facings on a thick isotropic core",
};
/// Dimpling into honeycomb cells.
pub const DIMPLING: Model = Model {
    id: "laminate.sandwich.dimpling",
    name: "Intracell dimpling of a facing",
    equation: "s = 2 Ef/(1 - nuf^2) (tf/s)^2, s: diameter of the circle in a cell",
    reference: "C. B. Norris, Forest Products Laboratory Report 1817 (1964); MIL-HDBK-23A, Structural Sandwich Composites (1968), ch. 5",
    validity: "honeycomb core, elastic facing, uniaxial compression; 12 D/tf^3 stands for Ef/(1 - nuf^2) of a laminated facing",
};

/// `c (Ef Ec Gc)^⅓`, Pa.
pub fn cubic(coefficient: f64, ef: f64, ec: f64, gc: f64) -> f64 {
    coefficient * libm::cbrt(ef) * libm::cbrt(ec) * libm::cbrt(gc)
}

/// Hoff and Mautner: the least of `√(Ef Ec tf / (3 W)) + Gc W / (3 tf)` over the depth W ≤ tc/2 that takes part.
///
/// ```
/// use matprop::laminate::plate::sandwich::wrinkling::hoff_mautner;
///
/// // Thick core: 0.91 (Ef Ec Gc)^⅓; NASA/CR-1999-208994 quotes the coefficient.
/// assert!((hoff_mautner(1e9, 1e9, 1e9, 1.0, 10.0) / 1e9 - 0.909).abs() < 0.0005);
/// ```
///
/// # References
/// N. J. Hoff, S. E. Mautner, J. Aeronaut. Sci. 12 (1945) 285.
pub fn hoff_mautner(ef: f64, ec: f64, gc: f64, tf: f64, tc: f64) -> f64 {
    let depth = tf * libm::cbrt(0.75 * (ef / gc) * (ec / gc));
    if depth <= 0.5 * tc {
        // 3/36^⅓
        cubic(3.0 / libm::cbrt(36.0), ef, ec, gc)
    } else {
        (ef * ec * tf / (1.5 * tc)).sqrt() + gc * tc / (6.0 * tf)
    }
}

/// Plantema's coefficient 6^⅔/4 = 0.825.
pub fn plantema(ef: f64, ec: f64, gc: f64) -> f64 {
    cubic(libm::cbrt(36.0) / 4.0, ef, ec, gc)
}

/// Allen: an isotropic core of Poisson's ratio `nu`.
pub fn allen(ef: f64, ec: f64, nu: f64) -> f64 {
    let (a, b) = (3.0 - nu, 1.0 + nu);
    3.0 * libm::cbrt(ef / (12.0 * a * a * b * b)) * libm::cbrt(ec) * libm::cbrt(ec)
}

/// Dimpling stress of a facing of plate modulus `plate = Ef/(1 − νf²)` over cells of size `cell`.
pub fn dimpling(plate: f64, tf: f64, cell: f64) -> f64 {
    2.0 * plate * (tf / cell) * (tf / cell)
}
