//! Checks of sandwich panels: a thick soft core between two thin stiff facings.

pub mod wrinkling;

use super::super::response::Response;
use super::super::stacking::StackingSequence;
use super::super::stiffness::{Compliance, Stiffness};
use crate::error::ErrorKind;
use crate::model::Model;
use crate::numeric::{Matrix3, inverse_spd3, sin_cos_degrees};
use crate::quantity::Quantity as _;
use core::ops::Range;

/// Core shear.
pub const CORE_SHEAR: Model = Model {
    id: "laminate.sandwich.core_shear",
    name: "Shear stress of a weak core",
    equation: "t = Q/d, d = tc + (t1 + t2)/2; shear stiffness S = Gc d^2/tc",
    reference: "H. G. Allen, Analysis and Design of Structural Sandwich Panels (Pergamon 1969), ch. 2",
    validity: "facings thin against the core (d/tf above 6) and a core too weak to bend (6 Ef tf d^2/(Ec tc^3) above 100)",
};
/// Crushing of the core.
pub const CRUSHING: Model = Model {
    id: "laminate.sandwich.core_crushing",
    name: "Crushing of the core",
    equation: "reserve factor = compressive strength of the core / pressure",
    reference: "HexWeb Honeycomb Sandwich Design Technology, publication AGU 075b (Hexcel Composites 2000), failure modes",
    validity: "pressure spread evenly over the facing",
};
/// Shear crimping.
pub const CRIMPING: Model = Model {
    id: "laminate.sandwich.crimping",
    name: "Shear crimping",
    equation: "N = Gc d^2/tc",
    reference: "MIL-HDBK-23A, Structural Sandwich Composites (1968), ch. 5; H. G. Allen (1969), ch. 3",
    validity: "general buckling of vanishing wavelength: the limit of the buckling load of a short panel, thin facings",
};
/// Buckling of a wide column with shear.
pub const COLUMN: Model = Model {
    id: "laminate.sandwich.column",
    name: "Wide sandwich column and strip: buckling and deflection with shear",
    equation: "1/N = a^2/(pi^2 D) + 1/S; w = 5 p a^4/(384 D) + p a^2/(8 S); D = 1/d11, S = Gxz d^2/tc",
    reference: "H. G. Allen, Analysis and Design of Structural Sandwich Panels (Pergamon 1969), ch. 2 and 3",
    validity: "simply supported at x = 0 and x = a, free along the other edges, D of a strip free to curve across (1/d11); uniform pressure",
};

/// A facing: the plies on one side of the core.
#[derive(Clone, Debug, PartialEq)]
pub struct Facing {
    /// Its plies, counted from 0 at the bottom.
    pub plies: Range<usize>,
    /// Thickness, m.
    pub thickness: f64,
    /// Bending compliance about its own mid-plane, free of membrane force.
    compliance: Matrix3,
    /// Its inverse.
    stiffness: Matrix3,
}

/// The core in laminate axes.
#[derive(Clone, Debug, PartialEq)]
pub struct Core {
    /// Its plies, counted from 0 at the bottom.
    pub plies: Range<usize>,
    /// Thickness tc, m.
    pub thickness: f64,
    /// Modulus through the thickness Ec, Pa.
    pub modulus: f64,
    /// Modulus along x, free of stress along y, Pa.
    pub modulus_x: f64,
    /// Transverse shear moduli `[Gxz Gxy; Gxy Gyz]`, Pa.
    pub shear: [[f64; 2]; 2],
    /// Poisson's ratio if isotropic.
    pub isotropic: Option<f64>,
}

/// A stack seen as a sandwich.
#[derive(Clone, Debug, PartialEq)]
pub struct Sandwich {
    /// The lower facing.
    pub bottom: Facing,
    /// The upper facing.
    pub top: Facing,
    /// The core.
    pub core: Core,
    /// Distance of the mid-planes of the facings d = tc + (t1 + t2)/2, m.
    pub distance: f64,
    compliance: Compliance,
}

impl Sandwich {
    /// The plies `core` (counted from 0 at the bottom) as the core, all others as facings.
    ///
    /// ```
    /// use matprop::laminate::{Lamina, Ply, StackingSequence};
    /// use matprop::laminate::plate::sandwich::Sandwich;
    /// use matprop::quantity::{Angle, Length, Modulus, Ratio};
    ///
    /// let (aluminum, foam) = (Modulus::from_gpa(70.0)?, Modulus::from_mpa(100.0)?);
    /// let of = |e, nu, t| {
    ///     let lamina = Lamina::isotropic(e, Ratio::new(nu)?)?.build()?;
    ///     Ok::<_, matprop::ErrorKind>(Ply::new(lamina, Length::from_mm(t)?, Angle::from_degrees(0.0)?))
    /// };
    /// let face = of(aluminum, 0.33, 1.0)?;
    /// let stack = StackingSequence::new(vec![face, of(foam, 0.25, 20.0)?, face])?;
    /// let sandwich = Sandwich::of(&stack, 1..2)?;
    /// assert!((sandwich.crimping(0.0) - 40.0e6 * 0.021 * 0.021 / 0.02).abs() < 1e-6);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `needs` when the core is at a face, has no G13 and G23 or, if orthotropic, no E3; `singular`.
    pub fn of(stack: &StackingSequence, core: Range<usize>) -> Result<Self, ErrorKind> {
        let count = stack.plies().len();
        if core.is_empty() || core.start == 0 || core.end >= count {
            return Err(ErrorKind::Needs { field: "core".into(), other: "a facing on both sides".into() });
        }
        let bottom = Facing::of(stack, 0..core.start)?;
        let top = Facing::of(stack, core.end..count)?;
        let core = Core::of(stack, core)?;
        let distance = core.thickness + 0.5 * (bottom.thickness + top.thickness);
        Ok(Self { bottom, top, core, distance, compliance: Stiffness::of(stack).compliance()? })
    }

    /// Shear stress τxz, τyz of the core under transverse forces Qx, Qy (N/m): Q/d.
    pub fn core_shear(&self, force: [f64; 2]) -> [f64; 2] {
        force.map(|q| q / self.distance)
    }

    /// How little the core bends against a facing: 6 Ef tf d²/(Ecx tc³).
    pub fn weakness(&self, facing: &Facing) -> f64 {
        let (tc, d) = (self.core.thickness, self.distance);
        6.0 * facing.modulus(0.0) * facing.thickness * d * d / (self.core.modulus_x * tc * tc * tc)
    }

    /// Crimping load in a direction (degrees from x), N/m.
    pub fn crimping(&self, degrees: f64) -> f64 {
        self.core.shear_modulus(degrees) * self.distance * self.distance / self.core.thickness
    }

    /// Buckling load of a wide column of span `a` (m) along x, N/m: 1/N = a²/(π² D) + 1/S.
    pub fn column_buckling(&self, a: f64) -> f64 {
        let pi_a = core::f64::consts::PI / a;
        1.0 / (self.compliance.d[0][0] / (pi_a * pi_a) + 1.0 / self.crimping(0.0))
    }

    /// Deflection (m) amid a strip of span `a` (m) along x under a pressure (Pa): by bending and by shear.
    pub fn strip_deflection(&self, a: f64, pressure: f64) -> [f64; 2] {
        let aa = a * a;
        [
            5.0 * pressure * aa * aa * self.compliance.d[0][0] / 384.0,
            pressure * aa / (8.0 * self.crimping(0.0)),
        ]
    }
}

impl Facing {
    fn of(stack: &StackingSequence, plies: Range<usize>) -> Result<Self, ErrorKind> {
        let own = StackingSequence::new(stack.plies().get(plies.clone()).unwrap_or_default().to_vec())?;
        let compliance = Stiffness::of(&own).compliance()?.d;
        let stiffness = inverse_spd3(&compliance)
            .ok_or(ErrorKind::Singular { matrix: "bending stiffness of a facing" })?;
        Ok(Self { plies, thickness: own.thickness().si(), compliance, stiffness })
    }

    /// Flexural modulus Ef in a direction (degrees from x), Pa: 12/(t³ d), E of an isotropic facing.
    pub fn modulus(&self, degrees: f64) -> f64 {
        let (s, c) = sin_cos_degrees(degrees);
        12.0 / (self.cubed() * quadratic(&self.compliance, [c * c, s * s, c * s]))
    }

    /// Plate modulus in a direction, Pa: 12 D/t³, E/(1 − ν²) of an isotropic facing.
    pub fn plate_modulus(&self, degrees: f64) -> f64 {
        let (s, c) = sin_cos_degrees(degrees);
        12.0 * quadratic(&self.stiffness, [c * c, s * s, 2.0 * c * s]) / self.cubed()
    }

    /// Mean stress x, y, xy over the facing, Pa.
    pub fn mean_stress(&self, stack: &StackingSequence, response: &Response) -> [f64; 3] {
        let mut force = [0.0; 3];
        let plies = stack.plies().iter().zip(&response.plies);
        for (ply, [_, middle, _]) in plies.skip(self.plies.start).take(self.plies.len()) {
            for (sum, stress) in force.iter_mut().zip(middle.stress_xy) {
                *sum += stress * ply.thickness().si();
            }
        }
        force.map(|n| n / self.thickness)
    }

    fn cubed(&self) -> f64 {
        self.thickness * self.thickness * self.thickness
    }
}

impl Core {
    fn of(stack: &StackingSequence, plies: Range<usize>) -> Result<Self, ErrorKind> {
        let own = stack.plies().get(plies.clone()).unwrap_or_default();
        let thickness: f64 = own.iter().map(|ply| ply.thickness().si()).sum();
        let (mut squeeze, mut flexible) = (0.0, [0.0; 3]);
        let mut isotropic = None;
        for (i, ply) in own.iter().enumerate() {
            let solid = ply.lamina().solid()?;
            let [e1, e2, e3] = solid.e;
            let shear_modulus = e1 / (2.0 * (1.0 + solid.nu12));
            let alike = |x: f64, y: f64| (x - y).abs() <= 1e-6 * y.abs();
            let all = alike(e2, e1)
                && alike(e3, e1)
                && [solid.g12, solid.g13, solid.g23].iter().all(|g| alike(*g, shear_modulus));
            if !all && !ply.lamina().is_through_thickness_given() {
                return Err(ErrorKind::Needs {
                    field: "core".into(),
                    other: "e3, nu13 and nu23 of its material".into(),
                });
            }
            isotropic = (all && (i == 0 || isotropic == Some(solid.nu12))).then_some(solid.nu12);
            let share = ply.thickness().si() / thickness;
            squeeze += share / e3;
            let (s, c) = sin_cos_degrees(ply.angle().si());
            // The shear stress is the same all through a weak core: compliances add up.
            let (f13, f23) = (share / solid.g13, share / solid.g23);
            flexible[0] += f13 * c * c + f23 * s * s;
            flexible[1] += f13 * s * s + f23 * c * c;
            flexible[2] += (f13 - f23) * c * s;
        }
        let modulus_x = Stiffness::of(&StackingSequence::new(own.to_vec())?).compliance()?.membrane().ex;
        let [xx, yy, xy] = flexible;
        let determinant = xx * yy - xy * xy;
        let shear = [[yy, -xy], [-xy, xx]].map(|row| row.map(|f| f / determinant));
        Ok(Self { plies, thickness, modulus: 1.0 / squeeze, modulus_x, shear, isotropic })
    }

    /// Transverse shear modulus in a direction (degrees from x), Pa.
    pub fn shear_modulus(&self, degrees: f64) -> f64 {
        let (s, c) = sin_cos_degrees(degrees);
        self.shear[0][0] * c * c + 2.0 * self.shear[0][1] * c * s + self.shear[1][1] * s * s
    }
}

/// `vᵀ m v`.
fn quadratic(m: &Matrix3, v: [f64; 3]) -> f64 {
    m.iter().zip(v).map(|(row, x)| x * row.iter().zip(v).map(|(k, y)| k * y).sum::<f64>()).sum()
}

/// The least allowable over compressive stress (or force) of all directions, and its direction (degrees from x, in
/// steps of 1°); `None` where nothing is compressed.
///
/// `state` is x, y, xy; `allowable` is positive, by direction.
pub fn least_reserve(state: [f64; 3], allowable: impl Fn(f64) -> f64) -> Option<(f64, f64)> {
    let scale = state.iter().fold(0.0, |max, x| f64::max(max, x.abs()));
    let mut least: Option<(f64, f64)> = None;
    for step in 0..180 {
        let degrees = f64::from(step);
        let (s, c) = sin_cos_degrees(degrees);
        let compression = -(state[0] * c * c + state[1] * s * s + 2.0 * state[2] * c * s);
        if compression > 1e-12 * scale {
            let factor = allowable(degrees) / compression;
            if least.is_none_or(|(known, _)| factor < known) {
                least = Some((factor, degrees));
            }
        }
    }
    least
}
