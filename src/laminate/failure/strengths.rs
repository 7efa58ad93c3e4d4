//! Strengths of a ply.

use crate::error::ErrorKind;
use crate::quantity::{Modulus, Quantity};

/// Strengths of a ply, all positive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Strengths {
    /// Tension along the fiber, Pa.
    pub xt: f64,
    /// Compression along the fiber, Pa.
    pub xc: f64,
    /// Tension across the fiber, Pa.
    pub yt: f64,
    /// Compression across the fiber, Pa.
    pub yc: f64,
    /// In-plane shear, Pa.
    pub s12: f64,
    /// Transverse shear in the plane 23, Pa.
    pub s23: Option<f64>,
    /// Tension through the thickness, Pa; Yt of a transversely isotropic ply if absent.
    pub zt: Option<f64>,
    /// Compression through the thickness, Pa; Yc of a transversely isotropic ply if absent.
    pub zc: Option<f64>,
    /// Transverse shear in the plane 13, Pa; S12 of a transversely isotropic ply if absent.
    pub s13: Option<f64>,
    /// Strengths of the ply within its laminate, for the criteria that distinguish them.
    pub in_situ: Option<InSitu>,
}

/// Transverse tensile and in-plane shear strength of a ply constrained by its neighbors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InSitu {
    /// Tension across the fiber, Pa.
    pub yt: f64,
    /// In-plane shear, Pa.
    pub s12: f64,
}

impl Strengths {
    /// Strengths in the order Xt, Xc, Yt, Yc, S12; without the others.
    pub fn new(five: [Modulus; 5]) -> Self {
        Self::in_plane(five.map(|strength| strength.si()))
    }

    /// The same from positive numbers in Pa.
    pub(crate) fn in_plane([xt, xc, yt, yc, s12]: [f64; 5]) -> Self {
        Self { xt, xc, yt, yc, s12, s23: None, zt: None, zc: None, s13: None, in_situ: None }
    }

    /// The same with the transverse shear strength S23.
    #[must_use]
    pub fn with_s23(self, s23: Modulus) -> Self {
        Self { s23: Some(s23.si()), ..self }
    }

    /// The same with Zt, Zc and S13.
    #[must_use]
    pub fn with_through_thickness(self, [zt, zc, s13]: [Modulus; 3]) -> Self {
        Self { zt: Some(zt.si()), zc: Some(zc.si()), s13: Some(s13.si()), ..self }
    }

    /// The same with in-situ strengths.
    #[must_use]
    pub fn with_in_situ(self, in_situ: InSitu) -> Self {
        Self { in_situ: Some(in_situ), ..self }
    }

    /// Zt, Zc and S13 as given, else those of a transversely isotropic ply.
    pub(super) fn through_thickness(&self) -> [f64; 3] {
        [self.zt.unwrap_or(self.yt), self.zc.unwrap_or(self.yc), self.s13.unwrap_or(self.s12)]
    }

    /// S23, which `criterion` needs.
    pub(super) fn transverse_shear(&self, criterion: &str) -> Result<f64, ErrorKind> {
        self.s23.ok_or_else(|| ErrorKind::Needs { field: criterion.to_owned(), other: "s23".into() })
    }

    /// Tensile and compressive strength of an isotropic material; refused unless both are the same along 1 and 2.
    pub(super) fn isotropic(&self, criterion: &str) -> Result<[f64; 2], ErrorKind> {
        if self.xt == self.yt && self.xc == self.yc {
            return Ok([self.xt, self.xc]);
        }
        Err(ErrorKind::Needs { field: criterion.to_owned(), other: "xt = yt and xc = yc".into() })
    }

    /// The one strength of an isotropic material that is as strong in tension as in compression.
    pub(super) fn ductile(&self, criterion: &str) -> Result<f64, ErrorKind> {
        match self.isotropic(criterion) {
            Ok([t, c]) if t == c => Ok(t),
            _ => Err(ErrorKind::Needs { field: criterion.to_owned(), other: "xt = xc = yt = yc".into() }),
        }
    }

    /// The smaller strength of each stress, in the order 1, 2, 3, 23, 13, 12: a scale, not a criterion.
    pub(super) fn scale(&self) -> [f64; 6] {
        let [zt, zc, s13] = self.through_thickness();
        let s23 = self.s23.unwrap_or(self.s12);
        [self.xt.min(self.xc), self.yt.min(self.yc), zt.min(zc), s23, s13, self.s12]
    }
}
