//! The models a report on plates can cite.

use crate::model::Model;

/// Classical plates.
pub const CLASSICAL: Model = Model {
    id: "laminate.plate_clpt",
    name: "Classical laminated plate theory",
    equation: "k = (-w,xx, -w,yy, -2 w,xy); energy = 1/2 int [e; k]' [A B; B D] [e; k] + Nx w,x^2 + Ny w,y^2 + 2 Nxy w,x w,y",
    reference: "J. N. Reddy, Mechanics of Laminated Composite Plates and Shells, 2nd ed. (CRC 2004), sec. 3.3, 5.2 and 5.3",
    validity: "shorter side above about 20 thicknesses (more for sandwich), small deflections; without transverse shear the buckling load and frequencies come out too high, the deflection too low; state before buckling flat",
};
/// Shear-deformable plates.
pub const SHEAR: Model = Model {
    id: "laminate.plate_fsdt",
    name: "First-order shear deformation plate theory",
    equation: "k = (phix,x, phiy,y, phix,y + phiy,x), gamma = (phix + w,x, phiy + w,y); energy = 1/2 int [e; k]' [A B; B D] [e; k] + gamma' H gamma + Nx w,x^2 + Ny w,y^2 + 2 Nxy w,x w,y",
    reference: "J. N. Reddy, Mechanics of Laminated Composite Plates and Shells, 2nd ed. (CRC 2004), sec. 3.4, 7.2 and 7.3",
    validity: "moderately thick plates; as good as the transverse shear stiffness H: 5/6 of the sum of G t holds for one material, the equilibrium form for cross-plies and sandwiches; small deflections; state before buckling flat",
};
/// Navier's series.
pub const NAVIER: Model = Model {
    id: "laminate.plate_navier",
    name: "Navier's solution of simply supported plates",
    equation: "w = sum W sin(m pi x/a) sin(n pi y/b), one small system of equations per wave m, n",
    reference: "J. N. Reddy, Mechanics of Laminated Composite Plates and Shells, 2nd ed. (CRC 2004), sec. 5.2, 5.3 and 7.3",
    validity: "exact within its theory: four simply supported edges, no in-plane shear, D16 = D26 = 0; with coupling B cross-ply laminates at SS-1 edges, antisymmetric angle-ply laminates at SS-2 edges",
};
/// Ritz with polynomials.
pub const RITZ: Model = Model {
    id: "laminate.plate_ritz",
    name: "Ritz solution of plates with any edges",
    equation: "w = sum Wij fi(x) fj(y), alike u, v and rotations; stationary energy: (K + lambda G) W = 0, K W = P, (K - omega^2 M) W = 0",
    reference: "J. N. Reddy, Mechanics of Laminated Composite Plates and Shells, 2nd ed. (CRC 2004), sec. 6.4; polynomials of N. S. Bardell, J. Sound Vib. 151 (1991) 263",
    validity: "uniform membrane forces; converges from above in buckling loads and frequencies, from below in the work of the load; the change from two terms less estimates the error, moments converge more slowly than deflections",
};

/// All of them.
pub const ALL: [Model; 4] = [CLASSICAL, SHEAR, NAVIER, RITZ];
