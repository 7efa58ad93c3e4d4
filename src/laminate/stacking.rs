//! Plies and their order.

use super::lamina::Lamina;
use crate::error::ErrorKind;
use crate::quantity::{Angle, Length, Quantity};

/// Relative differences of thickness and angle (per 180°) that count as equal.
const SAME: f64 = 1e-9;

/// A lamina with a thickness and an angle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ply {
    lamina: Lamina,
    thickness: Length,
    angle: Angle,
}

impl Ply {
    /// A ply; `angle` from laminate x to the fiber, anticlockwise seen from +z.
    pub fn new(lamina: Lamina, thickness: Length, angle: Angle) -> Self {
        Self { lamina, thickness, angle }
    }

    /// Its material.
    pub fn lamina(&self) -> &Lamina {
        &self.lamina
    }

    /// Its thickness.
    pub fn thickness(&self) -> Length {
        self.thickness
    }

    /// Its angle.
    pub fn angle(&self) -> Angle {
        self.angle
    }

    fn matches(&self, other: &Self, turned: f64) -> bool {
        let (t, u) = (self.thickness.si(), other.thickness.si());
        self.lamina == other.lamina
            && (t - u).abs() <= SAME * t.max(u)
            && is_multiple_of_180(self.angle.si() - turned * other.angle.si())
    }
}

/// Whether an angle difference (degrees) leaves a ply as it is.
pub(super) fn is_multiple_of_180(degrees: f64) -> bool {
    let rest = (degrees % 180.0).abs();
    rest.min(180.0 - rest) <= SAME * 180.0
}

/// Plies from bottom to top; never empty.
///
/// ```
/// use matprop::laminate::{Lamina, Ply, StackingSequence};
/// use matprop::quantity::{Angle, Length, Modulus, Ratio};
///
/// let lamina = Lamina::isotropic(Modulus::from_gpa(70.0)?, Ratio::new(0.33)?)?.build()?;
/// let ply = Ply::new(lamina, Length::from_mm(0.5)?, Angle::from_degrees(0.0)?);
/// let stack = StackingSequence::new(vec![ply, ply])?;
/// assert_eq!(stack.thickness().mm(), 1.0);
/// assert!(stack.is_symmetric());
/// assert!(StackingSequence::new(vec![]).is_err());
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct StackingSequence {
    plies: Vec<Ply>,
    thickness: Length,
    offset: f64,
}

impl StackingSequence {
    /// Plies from bottom (z = −h/2) to top (z = +h/2).
    ///
    /// # Errors
    /// `empty` without plies, `not_finite` if the thicknesses add up beyond the range of numbers.
    pub fn new(plies: Vec<Ply>) -> Result<Self, ErrorKind> {
        if plies.is_empty() {
            return Err(ErrorKind::Empty { what: "plies".into() });
        }
        let thickness = Length::from_si(total_thickness(&plies))?;
        Ok(Self { plies, thickness, offset: 0.0 })
    }

    /// The same stack with its reference plane moved: `offset` (m) is added to every height, so that +h/2 puts the
    /// reference plane on the bottom face.
    ///
    /// # Errors
    /// `not_finite`.
    pub fn with_offset(self, offset: f64) -> Result<Self, ErrorKind> {
        if !offset.is_finite() {
            return Err(ErrorKind::NotFinite { quantity: "offset of the reference plane" });
        }
        Ok(Self { offset, ..self })
    }

    /// The same stack of other materials.
    pub(super) fn with_laminae(&self, lamina: impl Fn(usize, &Lamina) -> Lamina) -> Self {
        let other = |(i, ply): (usize, &Ply)| Ply { lamina: lamina(i, &ply.lamina), ..*ply };
        Self { plies: self.plies.iter().enumerate().map(other).collect(), ..*self }
    }

    /// The plies, bottom first.
    pub fn plies(&self) -> &[Ply] {
        &self.plies
    }

    /// Total thickness h.
    pub fn thickness(&self) -> Length {
        self.thickness
    }

    /// Mass per area Σ ρ t, kg/m²; the index of the first ply without a density otherwise.
    ///
    /// # Errors
    /// The index of a ply whose lamina has no density.
    pub fn areal_mass(&self) -> Result<f64, usize> {
        let mut sum = 0.0;
        for (i, ply) in self.plies.iter().enumerate() {
            sum += ply.lamina.density().ok_or(i)? * ply.thickness.si();
        }
        Ok(sum)
    }

    /// Whether the stack is its own mirror image in the mid-plane: material, thickness and angle modulo 180°.
    pub fn is_symmetric(&self) -> bool {
        self.asymmetry().is_none()
    }

    /// The outermost two plies that should mirror each other and do not, by index.
    pub(super) fn asymmetry(&self) -> Option<[usize; 2]> {
        let n = self.plies.len();
        let odd = (0..n / 2).find(|i| !self.plies[*i].matches(&self.plies[n - 1 - i], 1.0));
        odd.map(|i| [i, n - 1 - i])
    }

    /// Whether the stack is not symmetric and each ply mirrors one of its material and thickness at −θ or, in a
    /// cross-ply, at θ + 90°.
    pub fn is_antisymmetric(&self) -> bool {
        let n = self.plies.len();
        let pair = |i: usize| (&self.plies[i], &self.plies[n - 1 - i]);
        let alike = |i: usize| {
            let (one, other) = pair(i);
            one.matches(&Self::at(other, one.angle), 1.0)
        };
        let turned = |i: usize| is_multiple_of_180(pair(i).0.angle.si() + pair(i).1.angle.si());
        let crossed = |i: usize| {
            let (one, other) = (pair(i).0.angle.si(), pair(i).1.angle.si());
            is_multiple_of_180(2.0 * one) && is_multiple_of_180(one - other + 90.0)
        };
        let half = n.div_ceil(2);
        (0..half).all(alike)
            && ((0..half).all(turned) || (n % 2 == 0 && (0..half).all(crossed)))
            && !self.is_symmetric()
    }

    fn at(ply: &Ply, angle: Angle) -> Ply {
        Ply { angle, ..*ply }
    }

    /// Whether every +θ has its −θ of the same material and total thickness (0° and 90° need none).
    pub fn is_balanced(&self) -> bool {
        self.unbalanced().is_none()
    }

    /// A ply whose direction is not balanced.
    pub(super) fn unbalanced(&self) -> Option<&Ply> {
        let mut open: Vec<(&Ply, f64)> = Vec::new();
        for ply in &self.plies {
            if is_multiple_of_180(2.0 * ply.angle.si()) {
                continue;
            }
            let alike = |other: &Ply, sign: f64| {
                other.lamina == ply.lamina && is_multiple_of_180(ply.angle.si() - sign * other.angle.si())
            };
            let t = ply.thickness.si();
            if let Some((_, sum)) = open.iter_mut().find(|(other, _)| alike(other, 1.0)) {
                *sum += t;
            } else if let Some((_, sum)) = open.iter_mut().find(|(other, _)| alike(other, -1.0)) {
                *sum -= t;
            } else {
                open.push((ply, t));
            }
        }
        let odd = |(_, sum): &&(&Ply, f64)| sum.abs() > SAME * self.thickness.si();
        open.iter().find(odd).map(|(ply, _)| *ply)
    }

    /// Heights of the mid-planes of all plies, m; exactly opposite for mirrored plies.
    pub fn mid_heights(&self) -> Vec<f64> {
        let mut heights = vec![0.0; self.plies.len()];
        self.sum(|i, zm| {
            heights[i] = zm;
            []
        });
        heights
    }

    /// Sums `term(i, zm)` over all plies, each ply first with its mirror image.
    ///
    /// Heights are measured from the nearer face, so mirrored plies get exactly opposite ones and B of a symmetric
    /// laminate vanishes without rounding.
    pub(super) fn sum<const N: usize>(&self, mut term: impl FnMut(usize, f64) -> [f64; N]) -> [f64; N] {
        self.sum_about_middle(|i, zm| term(i, zm + self.offset))
    }

    /// [`StackingSequence::sum`] with heights from the mid-plane, wherever the reference plane lies.
    pub(super) fn sum_about_middle<const N: usize>(
        &self,
        mut term: impl FnMut(usize, f64) -> [f64; N],
    ) -> [f64; N] {
        let half = 0.5 * self.thickness.si();
        let (mut below, mut above) = (0.0, 0.0);
        let mut total = [0.0; N];
        let n = self.plies.len();
        for i in 0..n / 2 {
            let j = n - 1 - i;
            let (t, u) = (self.plies[i].thickness.si(), self.plies[j].thickness.si());
            let x = term(i, (below + 0.5 * t) - half);
            let y = term(j, half - (above + 0.5 * u));
            for k in 0..N {
                total[k] += x[k] + y[k];
            }
            below += t;
            above += u;
        }
        if n % 2 == 1 {
            let x = term(n / 2, 0.5 * (below - above));
            for k in 0..N {
                total[k] += x[k];
            }
        }
        total
    }
}

/// Σ t from both faces inward, the way heights are measured.
fn total_thickness(plies: &[Ply]) -> f64 {
    let n = plies.len();
    let (mut below, mut above) = (0.0, 0.0);
    for i in 0..n / 2 {
        below += plies[i].thickness.si();
        above += plies[n - 1 - i].thickness.si();
    }
    let middle = if n % 2 == 1 { plies[n / 2].thickness.si() } else { 0.0 };
    below + above + middle
}
