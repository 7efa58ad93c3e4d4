//! How the edges of a plate are held.

use crate::error::{ErrorKind, near};
use core::fmt;
use core::str::FromStr;

/// How one edge is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Simply supported: no deflection, free to turn about the edge; shear-deformable plates: no rotation along it.
    Simple,
    /// Clamped: no deflection, no rotation, and no further in-plane displacement.
    Clamped,
    /// Free.
    Free,
}

/// How simply supported edges are held in the plane of the plate; matters where bending and stretching couple.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InPlane {
    /// SS-1: displacement along the edge held, across it free.
    #[default]
    AlongHeld,
    /// SS-2: displacement across the edge held, along it free.
    AcrossHeld,
}

/// The four edges in the order x = 0, x = a, y = 0, y = b.
///
/// ```
/// use matprop::laminate::plate::{Edge, Edges};
///
/// let cantilever: Edges = "CFFF".parse()?;
/// assert_eq!(cantilever.x(), [Edge::Clamped, Edge::Free]);
/// assert_eq!((cantilever.rigid_body_modes(), "FFFF".parse::<Edges>()?.rigid_body_modes()), (0, 3));
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edges([Edge; 4]);

impl Edges {
    /// From x = 0, x = a, y = 0, y = b.
    pub fn new(edges: [Edge; 4]) -> Self {
        Self(edges)
    }

    /// The edges x = 0 and x = a.
    pub fn x(&self) -> [Edge; 2] {
        [self.0[0], self.0[1]]
    }

    /// The edges y = 0 and y = b.
    pub fn y(&self) -> [Edge; 2] {
        [self.0[2], self.0[3]]
    }

    /// Whether all four are simply supported.
    pub fn all_simple(&self) -> bool {
        self.0 == [Edge::Simple; 4]
    }

    /// How many of the deflections 1, x, y the edges leave free: the plate moves so without strain.
    pub fn rigid_body_modes(&self) -> usize {
        let simple = |pair: [Edge; 2]| pair.iter().filter(|edge| **edge == Edge::Simple).count();
        if self.0.contains(&Edge::Clamped) {
            return 0;
        }
        match simple(self.x()) + simple(self.y()) {
            0 => 3,
            1 => 1,
            _ => 0,
        }
    }
}

impl FromStr for Edges {
    type Err = ErrorKind;

    fn from_str(text: &str) -> Result<Self, ErrorKind> {
        let edge = |letter: char| match letter.to_ascii_uppercase() {
            'S' => Some(Edge::Simple),
            'C' => Some(Edge::Clamped),
            'F' => Some(Edge::Free),
            _ => None,
        };
        let edges: Option<Vec<Edge>> = text.trim().chars().take(5).map(edge).collect();
        let edges = edges.and_then(|edges| <[Edge; 4]>::try_from(edges).ok());
        edges.map(Self).ok_or_else(|| {
            let word: String = text.chars().take(64).collect();
            let expected = ["four letters of S, C, F for x = 0, x = a, y = 0, y = b, such as SSSS or CFFF"];
            ErrorKind::UnknownWord { near: near(&word, []), word, expected: expected.into_iter().collect() }
        })
    }
}

impl fmt::Display for Edges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for edge in self.0 {
            f.write_str(match edge {
                Edge::Simple => "S",
                Edge::Clamped => "C",
                Edge::Free => "F",
            })?;
        }
        Ok(())
    }
}
