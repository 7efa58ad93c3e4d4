//! What a laminate is loaded along: a component of force, moment, average stress, strain or curvature.

use crate::laminate::load::Load;
use crate::laminate::stiffness::Stiffness;
use crate::numeric::Vector3;

/// A component of a force, a stress or a strain in laminate axes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Component {
    /// Along x.
    X,
    /// Along y.
    Y,
    /// In-plane shear or twist.
    Xy,
}

impl Component {
    fn unit(self) -> Vector3 {
        match self {
            Self::X => [1.0, 0.0, 0.0],
            Self::Y => [0.0, 1.0, 0.0],
            Self::Xy => [0.0, 0.0, 1.0],
        }
    }

    /// This component of `vector`.
    pub(in crate::laminate) fn of(self, vector: &Vector3) -> f64 {
        match self {
            Self::X => vector[0],
            Self::Y => vector[1],
            Self::Xy => vector[2],
        }
    }
}

/// An axis of a load space; the load is what changes, temperature and moisture are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Nx, Ny, Nxy, N/m.
    Force(Component),
    /// Mx, My, Mxy, N.
    Moment(Component),
    /// N/h, the stress averaged over the thickness, Pa.
    Stress(Component),
    /// Mechanical strain of the reference plane; the other strains and all curvatures do not change.
    Strain(Component),
    /// Mechanical curvature, 1/m; the other curvatures and all strains do not change.
    Curvature(Component),
}

impl Axis {
    /// Whether it prescribes a deformation rather than a load.
    pub fn is_kinematic(self) -> bool {
        matches!(self, Self::Strain(_) | Self::Curvature(_))
    }

    /// Whether this and `other` are one line: the same, or a force and its average stress.
    pub fn is_parallel_to(self, other: Self) -> bool {
        match (self, other) {
            (Self::Force(one) | Self::Stress(one), Self::Force(two) | Self::Stress(two)) => one == two,
            (one, other) => one == other,
        }
    }

    /// The load of one unit (SI) along the axis: for a deformation `[N; M] = [A B; B D] [ε0; κ]`.
    pub fn unit_load(self, stiffness: &Stiffness) -> Load {
        let column = |matrix: &[Vector3; 3], c: Component| matrix.map(|row| c.of(&row));
        let (force, moment) = match self {
            Self::Force(c) => (c.unit(), [0.0; 3]),
            Self::Moment(c) => ([0.0; 3], c.unit()),
            Self::Stress(c) => (c.unit().map(|x| x * stiffness.thickness()), [0.0; 3]),
            Self::Strain(c) => (column(&stiffness.a, c), column(&stiffness.b, c)),
            Self::Curvature(c) => (column(&stiffness.b, c), column(&stiffness.d, c)),
        };
        Load { force, moment, ..Load::default() }
    }
}
