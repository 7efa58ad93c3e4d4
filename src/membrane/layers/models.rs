//! The cards of the models.

use crate::model::Model;

/// Every model on layers.
pub const ALL: [Model; 4] = [SERIES, HENIS_TRIPODI, OPEN_PORES, FIBER];

/// Resistances in series.
pub const SERIES: Model = Model {
    id: "membrane.layers.series",
    name: "Resistances in series",
    equation: "1/Q = sum 1/Qi, Qi = Pi/Li; share of a layer = Q/Qi",
    reference: "J. M. S. Henis, M. K. Tripodi, J. Membr. Sci. 8 (1981) 233-246",
    validity: "permeances independent of pressure; no resistance at the interfaces, no spread below pores",
};
/// Coated defects.
pub const HENIS_TRIPODI: Model = Model {
    id: "membrane.layers.henis_tripodi",
    name: "Henis-Tripodi (defects filled by a coating)",
    equation: "1/Q = Lc/Pc + 1/[(1-e) P/L + e/(Lf/Pc + (L-Lf)/Po)]",
    reference: "J. M. S. Henis, M. K. Tripodi, J. Membr. Sci. 8 (1981) 233-246",
    validity: "one-dimensional flow: coating, skin and pores in series and parallel; e is the pore area over the skin area",
};
/// Open pores.
pub const OPEN_PORES: Model = Model {
    id: "membrane.layers.open_pores",
    name: "Open pores: Knudsen and viscous flow",
    equation: "Po = (DK + d^2 p/(32 mu))/(tau R T), DK = (d/3) sqrt(8 R T/(pi M))",
    reference: "M. Knudsen, Ann. Phys. 333 (1909) 75-130; E. A. Mason, A. P. Malinauskas, Gas Transport in Porous Media: The Dusty-Gas Model (Elsevier 1983)",
    validity: "ideal gas in straight round pores; Knudsen alone where no viscosity and mean pressure are given: pores far below the mean free path; no surface diffusion",
};
/// Hollow fibers.
pub const FIBER: Model = Model {
    id: "membrane.layers.fiber",
    name: "Hollow fiber: log-mean radius of each layer",
    equation: "Q on radius r = Q(flat) rm/r, rm = (ro - ri)/ln(ro/ri)",
    reference: "J. Crank, The Mathematics of Diffusion, 2nd ed. (Clarendon Press 1975), ch. 5.2",
    validity: "concentric layers; every permeance names its area, outer or inner",
};
