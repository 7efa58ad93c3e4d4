//! What fails: fiber or matrix, told by the name of the mode, or by the stress where a criterion has one mode.

use super::{Assessment, Strengths};
use crate::numeric::Vector3;

/// What a failure mode breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModeKind {
    /// The fiber.
    Fiber,
    /// The matrix, or the bond of fiber and matrix.
    Matrix,
    /// The criterion does not tell.
    Whole,
}

impl ModeKind {
    /// The kind of a mode by its name.
    ///
    /// ```
    /// use matprop::laminate::failure::ModeKind;
    ///
    /// assert_eq!(ModeKind::of("fiber compression"), ModeKind::Fiber);
    /// assert_eq!(ModeKind::of("IFF-B"), ModeKind::Matrix);
    /// assert_eq!(ModeKind::of("Tsai-Wu"), ModeKind::Whole);
    /// ```
    pub fn of(mode: &str) -> Self {
        let any = |starts: &[&str]| starts.iter().any(|start| mode.starts_with(start));
        if any(&["fiber", "FF"]) {
            Self::Fiber
        } else if any(&["matrix", "transverse", "shear", "inter-fiber", "IFF"]) {
            Self::Matrix
        } else {
            Self::Whole
        }
    }

    /// The kind of a failure at a stress in ply axes, by the largest of the terms
    ///
    /// ```text
    /// H1 = (1/Xt − 1/Xc) σ1 + σ1²/(Xt Xc)     H2 = (1/Yt − 1/Yc) σ2 + σ2²/(Yt Yc)     H6 = (τ12/S)²
    /// ```
    ///
    /// H1 tells fiber, H2 and H6 matrix; each is 1 where its stress alone reaches the strength.
    ///
    /// # References
    /// S. P. Engelstad, J. N. Reddy, N. F. Knight, AIAA J. 30 (1992) 2106. doi:10.2514/3.11188
    pub fn of_stress(s: &Strengths, [s1, s2, t]: &Vector3) -> Self {
        let h1 = (1.0 / s.xt - 1.0 / s.xc) * s1 + s1 * s1 / (s.xt * s.xc);
        let h2 = (1.0 / s.yt - 1.0 / s.yc) * s2 + s2 * s2 / (s.yt * s.yc);
        let h6 = t * t / (s.s12 * s.s12);
        if h1 >= h2 && h1 >= h6 { Self::Fiber } else { Self::Matrix }
    }
}

impl Assessment {
    /// What the governing mode breaks.
    pub fn kind(&self) -> ModeKind {
        ModeKind::of(self.mode)
    }
}
