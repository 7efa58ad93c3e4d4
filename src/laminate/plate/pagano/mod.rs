//! Exact three-dimensional elasticity of simply supported laminates under a sine load (Pagano): what plate theories
//! are measured against.

mod comparison;
mod system;

pub use comparison::{COMPARISON, Comparison, Peaks, Theory};
pub(crate) use system::Wave;

use super::super::stacking::StackingSequence;
use crate::error::ErrorKind;
use crate::model::Model;
use crate::numeric::{Matrix6, chained};
use crate::quantity::{Length, Quantity as _};
use system::{Material, Scale, Transfer, rates};

/// The most parts a laminate is cut into; reached only when it is many thousand times thicker than its span.
const MAX_PARTS: usize = 50_000;

/// The exact solution.
pub const PAGANO: Model = Model {
    id: "laminate.pagano",
    name: "Exact elasticity of a simply supported laminate",
    equation: "d[u v w txz tyz sz]/dz = A [u v w txz tyz sz] in every ply, continuous between plies; sz = q0 sin(pi x/a) sin(pi y/b) on the top face, all other face tractions zero",
    reference: "N. J. Pagano, J. Compos. Mater. 3 (1969) 398 (cylindrical bending), 4 (1970) 20 (rectangular plates), 4 (1970) 330 (off-axis plies in cylindrical bending)",
    validity: "linear elasticity in three dimensions, perfect bonding, any thickness; edges free to move in their normal direction and held in the others; rectangular plates with plies at 0 and 90 degrees only; E3, nu13, nu23 of a transversely isotropic ply where none are given",
};

/// What is simply supported.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Panel {
    /// Cylindrical bending: infinitely long in y, supported at x = 0 and x = a (m); plies of any angle.
    Strip {
        /// Span, m.
        a: f64,
    },
    /// A rectangle a × b (m) supported on all edges; plies of 0° and 90°.
    Rectangle {
        /// Span along x, m.
        a: f64,
        /// Span along y, m.
        b: f64,
    },
}

impl Panel {
    /// Cylindrical bending over a span.
    pub fn strip(a: Length) -> Self {
        Self::Strip { a: a.si() }
    }

    /// A rectangle.
    pub fn rectangle(a: Length, b: Length) -> Self {
        Self::Rectangle { a: a.si(), b: b.si() }
    }

    /// The shorter span, m.
    pub fn span(&self) -> f64 {
        match *self {
            Self::Strip { a } => a,
            Self::Rectangle { a, b } => a.min(b),
        }
    }
}

/// Amplitudes at a height: the field is these times sines and cosines of πx/a and πy/b.
///
/// w, σx, σy, σz vary as sin·sin, u and τxz as cos·sin, v and τyz as sin·cos, τxy as cos·cos. In cylindrical bending
/// the y factor is 1, v and τyz vary as cos and τxy as sin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amplitudes {
    /// Height above the mid-plane of the laminate, wherever its reference plane lies, m.
    pub z: f64,
    /// u, v, w, m.
    pub displacement: [f64; 3],
    /// σx, σy, σz, τyz, τxz, τxy, Pa.
    pub stress: [f64; 6],
}

/// The exact solution of a laminate.
pub struct Exact {
    wave: Wave,
    scale: Scale,
    /// δ of [`Scale`], m.
    deflection: f64,
    plies: Vec<Solved>,
}

struct Solved {
    material: Material,
    transfer: Transfer,
    bottom: f64,
    thickness: f64,
    /// The states at the faces of all parts, bottom first.
    states: Vec<[f64; 6]>,
}

impl Exact {
    /// The laminate under the traction `load` · sin(πx/a) · sin(πy/b) (Pa) along +z on its top face.
    ///
    /// Every ply is cut into parts short enough for the power series of the exponential; the states at all
    /// boundaries are found at once, in units that make a thin plate as well conditioned as a thick one.
    ///
    /// ```
    /// use matprop::laminate::{Lamina, Ply, StackingSequence};
    /// use matprop::laminate::plate::pagano::{Exact, Panel};
    /// use matprop::quantity::{Angle, Length, Modulus, Ratio};
    ///
    /// // Pagano 1970: [0/90/0], a square of a/h = 4; the largest stress along x is 0.801 q0 (a/h)².
    /// let (gpa, nu) = (Modulus::from_gpa, Ratio::new(0.25)?);
    /// let lamina = Lamina::builder().e1(gpa(25.0)?).e2(gpa(1.0)?).nu12(nu).g12(gpa(0.5)?).g13(gpa(0.5)?)
    ///     .g23(gpa(0.2)?).e3(gpa(1.0)?).nu13(nu).nu23(nu).build()?;
    /// let ply = |angle| Ok::<_, matprop::ErrorKind>(Ply::new(lamina, Length::from_mm(1.0)?, Angle::from_degrees(angle)?));
    /// let stack = StackingSequence::new(vec![ply(0.0)?, ply(90.0)?, ply(0.0)?])?;
    /// let side = Length::from_mm(12.0)?;
    /// let exact = Exact::of(&stack, &Panel::rectangle(side, side), 1.0e6)?;
    /// let top = exact.at(2, 1.0).map_or(0.0, |point| point.stress[0]);
    /// assert!((top / 1.0e6 / 16.0 - 0.801).abs() < 0.0005);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `needs` when a ply has no G13 and G23, `conflict` for plies off 0° and 90° in a rectangle, `too_many` for a
    /// laminate thicker than some thousand spans, `singular`, `not_finite`.
    pub fn of(stack: &StackingSequence, panel: &Panel, load: f64) -> Result<Self, ErrorKind> {
        let stack = &stack.clone().with_offset(0.0)?;
        let wave = Wave::of(panel);
        let materials = stack.plies().iter().map(Material::of).collect::<Result<Vec<_>, _>>()?;
        if matches!(panel, Panel::Rectangle { .. }) && !materials.iter().all(Material::is_orthotropic) {
            let other = "plies at other angles than 0 and 90 degrees".to_owned();
            return Err(ErrorKind::Conflict { field: "spanY".into(), other });
        }
        let h = stack.thickness().si();
        let stiffest = materials.iter().flat_map(|m| [m.plane[0][0], m.plane[1][1]]).fold(0.0, f64::max);
        let scale = Scale { stress: stiffest, grade: f64::min(1.0, wave.number * h) };
        let transfers = stack
            .plies()
            .iter()
            .zip(&materials)
            .map(|(ply, material)| Transfer::new(&rates(material, &wave, &scale), ply.thickness().si()));
        let transfers: Vec<Transfer> = transfers.collect();
        let steps = steps(&transfers)?;
        let states = chained(&steps, [0.0, 0.0, 1.0])
            .ok_or(ErrorKind::Singular { matrix: "system of the exact solution" })?;
        let deflection = load / (scale.stress * wave.number * scale.grade * scale.grade * scale.grade);
        let plies = stack.plies().iter().zip(stack.mid_heights()).zip(materials.into_iter().zip(transfers));
        let mut first = 0;
        let plies = plies.map(|((ply, middle), (material, transfer))| {
            let thickness = ply.thickness().si();
            let states = states.iter().skip(first).take(transfer.parts + 1).copied().collect();
            first += transfer.parts;
            Solved { material, transfer, bottom: middle - 0.5 * thickness, thickness, states }
        });
        Ok(Self { wave, scale, deflection, plies: plies.collect() })
    }

    /// The amplitudes in a ply (from 0 at the bottom) at a fraction of its thickness; `None` outside of it.
    pub fn at(&self, ply: usize, fraction: f64) -> Option<Amplitudes> {
        let ply = self.plies.get(ply).filter(|_| (0.0..=1.0).contains(&fraction))?;
        let parts = fraction * ply.transfer.parts as f64;
        let below = ply.states.get(parts as usize)?;
        let rest = parts - libm::floor(parts);
        let state = if rest == 0.0 {
            *below
        } else {
            let over = ply.transfer.over(rest);
            over.map(|row| row.iter().zip(below).map(|(x, y)| x * y).sum::<f64>())
        };
        Some(self.amplitudes(&ply.material, &state, ply.bottom + fraction * ply.thickness))
    }

    /// The amplitude of the deflection at the mid-plane of the laminate, m.
    pub fn deflection(&self) -> f64 {
        let holds = |ply: &Solved| ply.bottom + ply.thickness >= 0.0;
        let ply = self.plies.iter().position(holds).unwrap_or(0);
        let fraction = self.plies.get(ply).map_or(0.0, |ply| -ply.bottom / ply.thickness);
        self.at(ply, fraction.clamp(0.0, 1.0)).map_or(f64::NAN, |point| point.displacement[2])
    }

    fn amplitudes(&self, material: &Material, state: &[f64; 6], z: f64) -> Amplitudes {
        let (g, w) = (self.scale.grade, self.deflection);
        let stress = self.scale.stress * self.wave.number * g * g * w;
        let [u, v, w] = [state[0] * g * w, state[1] * g * w, state[2] * w];
        let [txz, tyz, sz] = [state[3] * stress, state[4] * stress, state[5] * stress * g];
        let strain = self.wave.strain.map(|row| row[0] * u + row[1] * v);
        let plane: [f64; 3] = core::array::from_fn(|i| {
            let [q1, q2, q3] = material.plane[i];
            q1 * strain[0] + q2 * strain[1] + q3 * strain[2] + material.squeeze[i] * sz
        });
        Amplitudes { z, displacement: [u, v, w], stress: [plane[0], plane[1], sz, tyz, txz, plane[2]] }
    }
}

/// The steps of all parts of all plies, bottom first.
fn steps(transfers: &[Transfer]) -> Result<Vec<Matrix6>, ErrorKind> {
    let mut steps = Vec::new();
    for transfer in transfers {
        if steps.len().saturating_add(transfer.parts) > MAX_PARTS {
            return Err(ErrorKind::TooMany {
                what: "parts of a laminate this thick for its span".into(),
                limit: MAX_PARTS,
            });
        }
        steps.extend(core::iter::repeat_n(transfer.over(1.0), transfer.parts));
    }
    Ok(steps)
}
