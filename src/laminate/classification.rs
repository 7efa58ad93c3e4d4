//! What kind of laminate a stack is: by its plies, and by the couplings its stiffness has.

use super::stacking::{StackingSequence, is_multiple_of_180};
use super::stiffness::Stiffness;
use crate::numeric::{Matrix3, max_abs};
use crate::quantity::Quantity;

/// Entries below this share of their natural size count as absent: A against itself, B against A h, D against A h².
const ABSENT: f64 = 1e-9;

macro_rules! traits {
    ($($(#[$doc:meta])* $name:ident $word:literal,)*) => {
        /// A trait of a laminate.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Trait { $($(#[$doc])* $name,)* }

        impl Trait {
            /// Every trait, in the order of reports.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its stable word.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }
    };
}

traits! {
    /// Its own mirror image in the mid-plane: material, thickness, angle.
    Symmetric "symmetric",
    /// Not symmetric, and each ply mirrors one at −θ, or (cross-plies) at θ + 90°.
    Antisymmetric "antisymmetric",
    /// Each +θ has its −θ of the same material and thickness.
    Balanced "balanced",
    /// All directed plies at one angle.
    Unidirectional "unidirectional",
    /// All directed plies at 0° or 90°, and both there.
    CrossPly "crossPly",
    /// All directed plies at +θ or −θ, and both there.
    AnglePly "anglePly",
    /// A16 = A26 = 0.
    OrthotropicMembrane "orthotropicMembrane",
    /// D16 = D26 = 0.
    OrthotropicBending "orthotropicBending",
    /// A16 = A26 = D16 = D26 = 0 and B = 0.
    SpeciallyOrthotropic "speciallyOrthotropic",
    /// A that of an isotropic sheet, by its values and not by a recipe of angles.
    QuasiIsotropicMembrane "quasiIsotropicMembrane",
    /// D that of an isotropic plate.
    IsotropicBending "isotropicBending",
    /// B = 0 and D = A h²/12.
    QuasiHomogeneous "quasiHomogeneous",
    /// Quasi-homogeneous with isotropic A and D.
    Isotropic "isotropic",
    /// A16 or A26 is not 0.
    ExtensionShear "extensionShearCoupled",
    /// B11, B12 or B22 is not 0.
    ExtensionBending "extensionBendingCoupled",
    /// B16 or B26 is not 0: extension twists, and shear bends.
    ExtensionTwist "extensionTwistCoupled",
    /// B66 is not 0.
    ShearTwist "shearTwistCoupled",
    /// D16 or D26 is not 0.
    BendTwist "bendTwistCoupled",
}

/// The traits of a laminate, in the order of [`Trait::ALL`].
///
/// ```
/// use matprop::laminate::{Lamina, Layup, Ply, StackingSequence, Stiffness, Trait, traits};
/// use matprop::quantity::{Angle, Length, Modulus, Ratio};
///
/// let gpa = Modulus::from_gpa;
/// let lamina = Lamina::builder().e1(gpa(181.0)?).e2(gpa(10.3)?).nu12(Ratio::new(0.28)?).g12(gpa(7.17)?).build()?;
/// let ply = |angle| Ok(Ply::new(lamina, Length::from_mm(0.125)?, Angle::from_degrees(angle)?));
/// let plies = [0.0, 60.0, -60.0, -60.0, 60.0, 0.0].map(ply).into_iter().collect::<Result<_, matprop::ErrorKind>>()?;
/// let stack = StackingSequence::new(plies)?;
/// let found = traits(&stack, &Stiffness::of(&stack));
/// assert!(found.contains(&Trait::QuasiIsotropicMembrane) && found.contains(&Trait::BendTwist));
/// assert!(!found.contains(&Trait::IsotropicBending));
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # References
/// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 4.3.
pub fn traits(stack: &StackingSequence, stiffness: &Stiffness) -> Vec<Trait> {
    let h = stack.thickness().si();
    let size = max_abs(&stiffness.a);
    let Stiffness { a, b, d, .. } = stiffness;
    let any = |m: &Matrix3, of: &[(usize, usize)], natural: f64| {
        of.iter().any(|(i, j)| m[*i][*j].abs() > ABSENT * natural)
    };
    let shear = [(0, 2), (1, 2)];
    let (membrane, twist) = (any(a, &shear, size), any(d, &shear, size * h * h));
    let bending = any(b, &[(0, 0), (0, 1), (1, 1)], size * h);
    let extension_twist = any(b, &shear, size * h);
    let shear_twist = any(b, &[(2, 2)], size * h);
    let coupled = bending || extension_twist || shear_twist;
    let homogeneous = !coupled
        && (0..3).all(|i| (0..3).all(|j| (d[i][j] - a[i][j] * h * h / 12.0).abs() <= ABSENT * size * h * h));
    let (flat, bent) = (is_isotropic(a, size), is_isotropic(d, size * h * h));
    let angles = Angles::of(stack);
    let holds = |one: &Trait| match one {
        Trait::Symmetric => stack.is_symmetric(),
        Trait::Antisymmetric => stack.is_antisymmetric(),
        Trait::Balanced => stack.is_balanced(),
        Trait::Unidirectional => angles.is_one(),
        Trait::CrossPly => angles.is_cross(),
        Trait::AnglePly => angles.is_plus_minus(),
        Trait::OrthotropicMembrane => !membrane,
        Trait::OrthotropicBending => !twist,
        Trait::SpeciallyOrthotropic => !membrane && !twist && !coupled,
        Trait::QuasiIsotropicMembrane => flat,
        Trait::IsotropicBending => bent,
        Trait::QuasiHomogeneous => homogeneous,
        Trait::Isotropic => homogeneous && flat && bent,
        Trait::ExtensionShear => membrane,
        Trait::ExtensionBending => bending,
        Trait::ExtensionTwist => extension_twist,
        Trait::ShearTwist => shear_twist,
        Trait::BendTwist => twist,
    };
    Trait::ALL.iter().copied().filter(holds).collect()
}

/// Whether a stiffness is that of an isotropic sheet: 11 = 22, 66 = (11 − 12)/2, 16 = 26 = 0.
fn is_isotropic(m: &Matrix3, size: f64) -> bool {
    [m[0][0] - m[1][1], m[2][2] - 0.5 * (m[0][0] - m[0][1]), m[0][2], m[1][2]]
        .iter()
        .all(|rest| rest.abs() <= ABSENT * size)
}

/// Angles of the plies that have a direction.
struct Angles(Vec<f64>);

impl Angles {
    fn of(stack: &StackingSequence) -> Self {
        let directed = stack.plies().iter().filter(|ply| !ply.lamina().is_isotropic());
        Self(directed.map(|ply| ply.angle().si()).collect())
    }

    fn is_one(&self) -> bool {
        self.0.first().is_some_and(|first| self.0.iter().all(|angle| is_multiple_of_180(angle - first)))
    }

    fn is_cross(&self) -> bool {
        let right = |angle: &f64| is_multiple_of_180(2.0 * angle);
        self.0.iter().all(right) && !self.0.is_empty() && !self.is_one()
    }

    fn is_plus_minus(&self) -> bool {
        let Some(first) = self.0.first() else { return false };
        let along = |angle: &f64| is_multiple_of_180(angle - first);
        let mirrored = |angle: &f64| is_multiple_of_180(angle + first);
        !is_multiple_of_180(2.0 * first)
            && self.0.iter().all(|angle| along(angle) || mirrored(angle))
            && self.0.iter().any(mirrored)
    }
}
