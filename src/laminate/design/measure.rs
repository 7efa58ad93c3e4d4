//! What a design is judged by.

use super::mixture::Direction;
use crate::quantity::{
    ArealDensity, BendingStiffness, Expansion, Kind, Length, MembraneStiffness, Modulus, Quantity, Ratio,
    Stress,
};

macro_rules! measures {
    ($($(#[$doc:meta])* $variant:ident $name:literal $kind:ident $scope:ident,)*) => {
        /// A number that a laminate has, in SI.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Measure { $($(#[$doc])* $variant,)* }

        impl Measure {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its name in documents.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The kind of quantity it is.
            pub fn kind(self) -> &'static Kind {
                match self { $(Self::$variant => $kind::KIND,)* }
            }

            /// What it depends on.
            pub(super) fn scope(self) -> Scope {
                match self { $(Self::$variant => Scope::$scope,)* }
            }
        }
    };
}

/// What a measure depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// The number of plies.
    Size,
    /// The shares of the ply angles, in any laminate.
    Shares,
    /// The shares of the ply angles, in symmetric laminates.
    Membrane,
    /// Forces and temperature: the shares in symmetric laminates without moments and gradients.
    Strength,
    /// The order of the plies.
    Bending,
    /// Buckling.
    Buckling,
    /// Strength and buckling.
    Both,
}

measures! {
    /// Number of plies.
    PlyCount "plyCount" Ratio Size,
    /// Thickness h.
    Thickness "thickness" Length Size,
    /// Mass per area.
    ArealMass "arealMass" ArealDensity Size,
    /// Membrane modulus Ex.
    Ex "ex" Modulus Membrane,
    /// Membrane modulus Ey.
    Ey "ey" Modulus Membrane,
    /// Membrane shear modulus Gxy.
    Gxy "gxy" Modulus Membrane,
    /// Poisson's ratio νxy.
    Nuxy "nuxy" Ratio Membrane,
    /// Poisson's ratio νyx.
    Nuyx "nuyx" Ratio Membrane,
    /// Thermal expansion along x.
    ExpansionX "expansionX" Expansion Membrane,
    /// Thermal expansion along y.
    ExpansionY "expansionY" Expansion Membrane,
    /// Thermal shear αxy (engineering shear).
    ExpansionXy "expansionXy" Expansion Membrane,
    /// Mean stress at first-ply failure under tension along x.
    TensionX "strengthTensionX" Stress Membrane,
    /// Mean stress at first-ply failure under compression along x, positive.
    CompressionX "strengthCompressionX" Stress Membrane,
    /// Mean stress at first-ply failure under tension along y.
    TensionY "strengthTensionY" Stress Membrane,
    /// Mean stress at first-ply failure under compression along y, positive.
    CompressionY "strengthCompressionY" Stress Membrane,
    /// Mean stress at first-ply failure under positive shear.
    Shear "strengthShear" Stress Membrane,
    /// A11.
    A11 "a11" MembraneStiffness Shares,
    /// A12.
    A12 "a12" MembraneStiffness Shares,
    /// A16.
    A16 "a16" MembraneStiffness Shares,
    /// A22.
    A22 "a22" MembraneStiffness Shares,
    /// A26.
    A26 "a26" MembraneStiffness Shares,
    /// A66.
    A66 "a66" MembraneStiffness Shares,
    /// Mean of cos 2θ.
    XiA1 "xiA1" Ratio Shares,
    /// Mean of sin 2θ.
    XiA2 "xiA2" Ratio Shares,
    /// Mean of cos 4θ.
    XiA3 "xiA3" Ratio Shares,
    /// Mean of sin 4θ.
    XiA4 "xiA4" Ratio Shares,
    /// D11.
    D11 "d11" BendingStiffness Bending,
    /// D12.
    D12 "d12" BendingStiffness Bending,
    /// D16.
    D16 "d16" BendingStiffness Bending,
    /// D22.
    D22 "d22" BendingStiffness Bending,
    /// D26.
    D26 "d26" BendingStiffness Bending,
    /// D66.
    D66 "d66" BendingStiffness Bending,
    /// Mean of cos 2θ weighted with 12 z²/h².
    XiD1 "xiD1" Ratio Bending,
    /// Mean of sin 2θ weighted with 12 z²/h².
    XiD2 "xiD2" Ratio Bending,
    /// Mean of cos 4θ weighted with 12 z²/h².
    XiD3 "xiD3" Ratio Bending,
    /// Mean of sin 4θ weighted with 12 z²/h².
    XiD4 "xiD4" Ratio Bending,
    /// Flexural modulus along x.
    FlexuralEx "flexuralEx" Modulus Bending,
    /// Flexural modulus along y.
    FlexuralEy "flexuralEy" Modulus Bending,
    /// Flexural shear modulus.
    FlexuralGxy "flexuralGxy" Modulus Bending,
    /// The least reserve factor of all load cases and criteria.
    ReserveFactor "reserveFactor" Ratio Strength,
    /// The least buckling factor of all load cases.
    BucklingFactor "bucklingFactor" Ratio Buckling,
    /// The smaller of reserve factor and buckling factor.
    LoadFactor "loadFactor" Ratio Both,
}

impl Measure {
    /// The measure of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|measure| measure.name() == name).copied()
    }

    /// The direction of a strength.
    pub(super) fn direction(self) -> Option<Direction> {
        Some(match self {
            Self::TensionX => Direction::TensionX,
            Self::CompressionX => Direction::CompressionX,
            Self::TensionY => Direction::TensionY,
            Self::CompressionY => Direction::CompressionY,
            Self::Shear => Direction::Shear,
            _ => return None,
        })
    }

    /// Whether it needs failure criteria.
    pub(super) fn is_of_strength(self) -> bool {
        self.direction().is_some() || matches!(self.scope(), Scope::Strength | Scope::Both)
    }

    /// Whether it needs a plate.
    pub(super) fn is_of_buckling(self) -> bool {
        matches!(self.scope(), Scope::Buckling | Scope::Both)
    }

    /// Whether it is a thermal expansion.
    pub(super) fn is_of_expansion(self) -> bool {
        matches!(self, Self::ExpansionX | Self::ExpansionY | Self::ExpansionXy)
    }
}

/// Measures with their values, SI.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values(pub Vec<(Measure, f64)>);

impl Values {
    /// The value of a measure, if it is there.
    pub fn get(&self, measure: Measure) -> Option<f64> {
        self.0.iter().find(|(known, _)| *known == measure).map(|(_, value)| *value)
    }
}
