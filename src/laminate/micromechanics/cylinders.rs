//! The concentric cylinder assemblage of Hashin and Rosen.
//!
//! ```text
//! N   = Vm/Kf + Vf/Km + 1/Gm                                K: plane-strain bulk moduli
//! E1  = Vf Ef1 + Vm Em + 4 Vf Vm (νf − νm)² / N
//! ν12 = Vf νf + Vm νm + Vf Vm (νf − νm) (1/Km − 1/Kf) / N
//! K23 = Km + Vf / (1/(Kf − Km) + Vm/(Km + Gm))
//! G12 = Gm (Gf (1 + Vf) + Gm Vm) / (Gf Vm + Gm (1 + Vf))
//! G23 = Gm + Vf / (1/(Gf23 − Gm) + Vm (Km + 2 Gm) / (2 Gm (Km + Gm)))        lower bound
//! 4/E2 = 1/G23 + 1/K23 + 4 ν12²/E1
//! ```

use super::{Estimate, Fiber, Matrix, by_volume};

pub(super) fn estimate(fiber: &Fiber, matrix: &Matrix, vf: f64) -> Estimate {
    let vm = 1.0 - vf;
    let (kf, km, gm) = (fiber.plane_strain_bulk(), matrix.plane_strain_bulk(), matrix.g());
    let n = vm / kf + vf / km + 1.0 / gm;
    let difference = fiber.nu12 - matrix.nu;
    let e1 = by_volume(fiber.e1, matrix.e, vf) + 4.0 * vf * vm * difference * difference / n;
    let nu12 = by_volume(fiber.nu12, matrix.nu, vf) + vf * vm * difference * (1.0 / km - 1.0 / kf) / n;
    let k23 = inclusion(kf, km, vf, 1.0 / (km + gm));
    let g12 = gm * (fiber.g12 * (1.0 + vf) + gm * vm) / (fiber.g12 * vm + gm * (1.0 + vf));
    let g23 = inclusion(fiber.g23, gm, vf, (km + 2.0 * gm) / (2.0 * gm * (km + gm)));
    let e2 = 4.0 / (1.0 / g23 + 1.0 / k23 + 4.0 * nu12 * nu12 / e1);
    Estimate { e1, e2, nu12, g12, g23: Some(g23) }
}

/// `Pm + Vf / (1/(Pf − Pm) + Vm r)`, written so that equal phases give no 1/0.
fn inclusion(pf: f64, pm: f64, vf: f64, r: f64) -> f64 {
    let difference = pf - pm;
    pm + vf * difference / (1.0 + (1.0 - vf) * r * difference)
}
