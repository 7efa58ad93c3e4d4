//! A rectangular plate, ready to be analyzed.

use super::edges::{Edges, InPlane};
use crate::error::{ErrorKind, Suffix};
use crate::laminate::shear::ShearStiffness;
use crate::laminate::{StackingSequence, Stiffness};
use crate::numeric::{Matrix3, inverse_spd3, max_abs, multiply};
use crate::quantity::{Length, Quantity as _};

/// Couplings below this share of their natural size count as absent.
const UNCOUPLED: f64 = 1e-9;

/// A rectangular laminated plate: stiffness, size and edges; see the [module](super) for axes and signs.
///
/// ```
/// use matprop::laminate::plate::{Plate, Solver};
/// use matprop::laminate::{Lamina, Ply, StackingSequence};
/// use matprop::quantity::{Angle, Length, Modulus, Ratio};
///
/// // Timoshenko & Gere: k = 4 for a square isotropic plate, Ncr = 4 π² D / b².
/// let sheet = Lamina::isotropic(Modulus::from_gpa(70.0)?, Ratio::new(0.3)?)?.build()?;
/// let ply = Ply::new(sheet, Length::from_mm(1.0)?, Angle::from_degrees(0.0)?);
/// let stack = StackingSequence::new(vec![ply])?;
/// let side = Length::from_mm(200.0)?;
/// let plate = Plate::new(&stack, side, side, "SSSS".parse()?);
/// let buckling = plate.buckling([-1.0, 0.0, 0.0], &Solver::default(), None)?;
/// let d = 70e9 * 1e-9 / (12.0 * (1.0 - 0.09));
/// let k = buckling.factor * 0.04 / (core::f64::consts::PI * core::f64::consts::PI * d);
/// assert!((k - 4.0).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Plate {
    pub(super) stiffness: Stiffness,
    pub(super) shear: Option<ShearStiffness>,
    /// I0, I1, I2: ∫ρ (1, z, z²) dz, if every ply has a density.
    pub(super) inertia: Option<[f64; 3]>,
    pub(super) size: [f64; 2],
    pub(super) edges: Edges,
    pub(super) in_plane: InPlane,
    pub(super) thickness: f64,
}

/// Which solution to use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Method {
    /// Navier where it is exact, Ritz elsewhere.
    #[default]
    Auto,
    /// Sine series of a simply supported plate.
    Navier,
    /// Ritz with polynomials.
    Ritz,
}

/// Which solution to use, and with how many terms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Solver {
    /// The method.
    pub method: Method,
    /// Terms along x and y: polynomials of a Ritz solution, the highest wave number of a Navier deflection.
    pub terms: Option<[usize; 2]>,
}

/// How a result was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Solution {
    /// Sine series, exact; terms along x and y where a series was summed.
    Navier(Option<[usize; 2]>),
    /// Polynomials along x and y.
    Ritz([usize; 2]),
}

impl Plate {
    /// A plate of classical theory, 0 ≤ x ≤ `length`, 0 ≤ y ≤ `width`; in-plane conditions SS-1 at simple supports.
    pub fn new(stack: &StackingSequence, length: Length, width: Length, edges: Edges) -> Self {
        Self {
            stiffness: Stiffness::of(stack),
            shear: None,
            inertia: inertia(stack),
            size: [length.si(), width.si()],
            edges,
            in_plane: InPlane::default(),
            thickness: stack.thickness().si(),
        }
    }

    /// The same plate with transverse shear deformation (first order); `shear` in N/m from
    /// [`crate::laminate::shear`], for instance 5/6 of the uncorrected one.
    #[must_use]
    pub fn with_shear(self, shear: ShearStiffness) -> Self {
        Self { shear: Some(shear), ..self }
    }

    /// The same plate with other in-plane conditions at simple supports.
    #[must_use]
    pub fn with_in_plane(self, in_plane: InPlane) -> Self {
        Self { in_plane, ..self }
    }

    /// The shorter side over the thickness.
    pub fn slenderness(&self) -> f64 {
        self.size[0].min(self.size[1]) / self.thickness
    }

    /// Whether transverse shear deformation is included.
    pub fn is_shear_deformable(&self) -> bool {
        self.shear.is_some()
    }

    /// Polynomials along x and y: as asked, or more along the longer side.
    ///
    /// # Errors
    /// `out_of_range`.
    pub(super) fn terms(&self, solver: &Solver) -> Result<[usize; 2], ErrorKind> {
        let (usual, most, rule) =
            if self.shear.is_some() { (10, 16, "between 6 and 16") } else { (12, 24, "between 6 and 24") };
        if let Some(terms) = solver.terms {
            within(terms, 6..=most, rule)?;
            return Ok(terms);
        }
        let [a, b] = self.size;
        let more = |ratio: f64| (usual + (2.0 * (ratio - 1.0).clamp(0.0, 20.0)) as usize).min(most);
        Ok([more(a / b), more(b / a)])
    }

    /// Why no sine series solves this plate under `nxy` (N/m); `None` if one does.
    ///
    /// SS-1 solves laminates without A16, A26, B16, B26, D16, D26 (cross-ply), SS-2 those without A16, A26, B11, B12,
    /// B22, B66, D16, D26 (antisymmetric angle-ply).
    ///
    /// # References
    /// J. N. Reddy, Mechanics of Laminated Composite Plates and Shells, 2nd ed. (CRC 2004), sec. 5.2, 5.3, 7.3.
    pub fn navier_obstacle(&self, nxy: f64) -> Option<&'static str> {
        let Stiffness { a, b, d, .. } = &self.stiffness;
        let scale = max_abs(a) * self.thickness;
        let small = |x: f64, scale: f64| x.abs() <= UNCOUPLED * scale;
        let mixed = |m: &Matrix3, scale: f64| small(m[0][2], scale) && small(m[1][2], scale);
        let uncoupled = b.iter().flatten().all(|x| small(*x, scale));
        let direct = [b[0][0], b[0][1], b[1][1], b[2][2]].iter().all(|x| small(*x, scale));
        if !self.edges.all_simple() {
            Some("an edge that is not simply supported")
        } else if nxy != 0.0 {
            Some("in-plane shear")
        } else if !mixed(d, max_abs(d)) {
            Some("bending-twisting coupling D16, D26")
        } else if uncoupled {
            self.shear.filter(|h| !small(h[0][1], h[0][0].max(h[1][1]))).map(|_| "transverse shear coupling")
        } else if !mixed(a, max_abs(a)) {
            Some("shear-extension coupling A16, A26")
        } else if self.in_plane == InPlane::AlongHeld && !mixed(b, scale) {
            Some("coupling B16, B26 with in-plane condition SS-1")
        } else if self.in_plane == InPlane::AcrossHeld && !direct {
            Some("coupling B11, B12, B22, B66 with in-plane condition SS-2")
        } else {
            self.shear.filter(|h| !small(h[0][1], h[0][0].max(h[1][1]))).map(|_| "transverse shear coupling")
        }
    }

    /// Whether Navier's solution is to be used.
    ///
    /// # Errors
    /// `conflict` if it is asked for and does not exist.
    pub(super) fn is_navier(&self, solver: &Solver, nxy: f64) -> Result<bool, ErrorKind> {
        match (solver.method, self.navier_obstacle(nxy)) {
            (Method::Ritz, _) | (Method::Auto, Some(_)) => Ok(false),
            (_, None) => Ok(true),
            (Method::Navier, Some(obstacle)) => {
                Err(ErrorKind::Conflict { field: "navier".into(), other: obstacle.into() })
            }
        }
    }

    /// Whether bending and stretching couple.
    pub(super) fn is_coupled(&self) -> bool {
        max_abs(&self.stiffness.b) > UNCOUPLED * max_abs(&self.stiffness.a) * self.thickness
    }

    /// D − B A⁻¹ B: bending stiffness with the membrane forces relaxed.
    pub(super) fn reduced_bending(&self) -> Result<Matrix3, ErrorKind> {
        let Stiffness { a, b, d, .. } = &self.stiffness;
        let a = inverse_spd3(a).ok_or(ErrorKind::Singular { matrix: "membrane stiffness A" })?;
        let correction = multiply(b, &multiply(&a, b));
        Ok(core::array::from_fn(|i| {
            core::array::from_fn(|j| d[i][j] - 0.5 * (correction[i][j] + correction[j][i]))
        }))
    }

    /// I0, I1, I2.
    ///
    /// # Errors
    /// `needs` without a density.
    pub(super) fn inertia(&self) -> Result<[f64; 3], ErrorKind> {
        let missing =
            || ErrorKind::Needs { field: "vibration".into(), other: "density of every material".into() };
        self.inertia.ok_or_else(missing)
    }

    /// An error unless the edges hold the plate.
    pub(super) fn held(&self) -> Result<(), ErrorKind> {
        match self.edges.rigid_body_modes() {
            0 => Ok(()),
            modes => Err(ErrorKind::UnsupportedPlate { edges: self.edges.to_string(), modes }),
        }
    }
}

/// An error unless both numbers of terms are in `range`.
pub(super) fn within(
    terms: [usize; 2],
    range: core::ops::RangeInclusive<usize>,
    rule: &'static str,
) -> Result<(), ErrorKind> {
    match terms.iter().find(|n| !range.contains(n)) {
        None => Ok(()),
        Some(n) => {
            let (quantity, unit) = ("number of terms", Suffix(""));
            Err(ErrorKind::OutOfRange { quantity, value: *n as f64, unit, rule })
        }
    }
}

/// ∫ρ (1, z, z²) dz about the reference plane, if every ply has a density.
fn inertia(stack: &StackingSequence) -> Option<[f64; 3]> {
    let plies = stack.plies();
    plies.iter().all(|ply| ply.lamina().density().is_some()).then(|| {
        stack.sum(|i, zm| {
            let t = plies[i].thickness().si();
            let mass = plies[i].lamina().density().unwrap_or(0.0) * t;
            [mass, mass * zm, mass * (zm * zm + t * t / 12.0)]
        })
    })
}
