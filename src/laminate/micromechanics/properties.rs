//! Bounds, expansion, swelling and strength of a lamina from its constituents.

use super::bounds::{self, AlignedBounds, Bounds, isotropic_bounds};
use super::{Constituents, expansion, strength};
use crate::model::Model;
use crate::quantity::{Density, Expansion, Modulus, Quantity, Swelling};

impl Constituents {
    /// Bounds of K23, G23, G12 and E1.
    ///
    /// # References
    /// R. Hill, J. Mech. Phys. Solids 12 (1964) 199; Z. Hashin, J. Mech. Phys. Solids 13 (1965) 119.
    pub fn bounds(&self) -> AlignedBounds {
        bounds::aligned(self)
    }

    /// Bounds of bulk and shear modulus of an isotropic mixture, if the fiber is isotropic; see [`isotropic_bounds`].
    pub fn isotropic_bounds(&self) -> Option<[Bounds; 2]> {
        let fiber = &self.fiber;
        let (g, m) = (fiber.g12, &self.matrix);
        let alike = fiber.e1 == fiber.e2
            && g == fiber.g23
            && (2.0 * g * (1.0 + fiber.nu12) / fiber.e1 - 1.0).abs() < 1e-9;
        let bulk = |e: f64, nu: f64| e / (3.0 * (1.0 - 2.0 * nu));
        alike.then(|| isotropic_bounds([bulk(fiber.e1, fiber.nu12), g], [bulk(m.e, m.nu), m.g()], self.vf))
    }

    /// Thermal expansion along and across the fiber after Chamis, 1/K.
    ///
    /// ```text
    /// α1 = (Vf Ef1 αf1 + Vm Em αm)/E1      α2 = αf2 √Vf + (1 − √Vf)(1 + Vf νm Ef1/E1) αm
    /// ```
    ///
    /// # References
    /// C. C. Chamis, NASA TM-83320 (1983).
    pub fn chamis_expansion(&self, fiber: [Expansion; 2], matrix: Expansion) -> [f64; 2] {
        expansion::chamis(self, fiber.map(Quantity::si), matrix.si())
    }

    /// Moisture expansion along and across the fiber, strain per mass fraction of moisture in the ply; the fiber takes
    /// up none.
    ///
    /// ```text
    /// β1 = (Em/E1) (ρ/ρm) βm      β2 = (1 + νm) (ρ/ρm) βm − ν12 β1
    /// ```
    ///
    /// # References
    /// S. W. Tsai, H. T. Hahn, Introduction to Composite Materials (1980), ch. 9; A. K. Kaw, Mechanics of Composite
    /// Materials, 2nd ed. (2006), sec. 3.6.
    pub fn swelling(&self, matrix: Swelling, matrix_density: Density, ply_density: Density) -> [f64; 2] {
        expansion::swelling(self, matrix.si(), ply_density.si() / matrix_density.si())
    }

    /// Tensile strength along the fiber, Pa, from that of the fiber: rough.
    pub fn tensile_strength(&self, fiber: Modulus) -> f64 {
        strength::tension(self, fiber.si())
    }

    /// Stress of microbuckling in shear and in extension mode, Pa; `None` without matrix: rough upper limits.
    pub fn microbuckling(&self) -> Option<[f64; 2]> {
        strength::rosen(self)
    }

    /// Transverse strength from one of the matrix, Pa: rough.
    pub fn transverse_strength(&self, matrix: Modulus) -> f64 {
        strength::chamis(matrix.si(), self.fiber.e2, self.matrix.e, self.vf)
    }

    /// In-plane shear strength from that of the matrix, Pa: rough.
    pub fn shear_strength(&self, matrix: Modulus) -> f64 {
        strength::chamis(matrix.si(), self.fiber.g12, self.matrix.g(), self.vf)
    }
}

/// Compressive strength by kinking, Pa: shear modulus and shear strength of the ply, misalignment in degrees.
///
/// ```
/// use matprop::laminate::micromechanics::kinking_strength;
///
/// // Without misalignment the fibers buckle at G12 (Rosen).
/// assert_eq!(kinking_strength(5e9, 80e6, 0.0), 5e9);
/// ```
pub fn kinking_strength(g12: f64, s12: f64, misalignment_degrees: f64) -> f64 {
    strength::kinking(g12, s12, misalignment_degrees * core::f64::consts::PI / 180.0)
}

/// Bounds for aligned fibers.
pub const BOUNDS: Model = Model {
    id: "laminate.micromechanics.bounds",
    name: "Hashin-Hill bounds for aligned fibers",
    equation: "P = (sum Vi/(Pi + y))^-1 - y; K23: y = G23; G23: y = K23 G23/(K23 + 2 G23); G12: y = G12, each of the softer and of the stiffer phase; E1 = Vf Ef1 + Vm Em + 4 Vf Vm (nuf - num)^2/(Vm/Kf + Vf/Km + 1/G23)",
    reference: "R. Hill, J. Mech. Phys. Solids 12 (1964) 199; Z. Hashin, J. Mech. Phys. Solids 13 (1965) 119",
    validity: "endless aligned fibers of any cross section, statistically isotropic across them, perfect bonding, no voids",
};
/// Isotropic bounds.
pub const ISOTROPIC_BOUNDS: Model = Model {
    id: "laminate.micromechanics.isotropic_bounds",
    name: "Hashin-Shtrikman bounds",
    equation: "K = (sum Vi/(Ki + 4G/3))^-1 - 4G/3; G = (sum Vi/(Gi + z))^-1 - z, z = G (9K + 8G)/(6 (K + 2G)), K and G the smallest or the largest",
    reference: "Z. Hashin, S. Shtrikman, J. Mech. Phys. Solids 11 (1963) 127; L. J. Walpole, J. Mech. Phys. Solids 14 (1966) 151",
    validity: "two isotropic phases, statistically isotropic arrangement, perfect bonding, no voids",
};
/// Schapery's expansion.
pub const SCHAPERY: Model = Model {
    id: "laminate.micromechanics.schapery",
    name: "Thermal expansion after Schapery",
    equation: "a1 = (Vf Ef1 af1 + Vm Em am)/(Vf Ef1 + Vm Em), a2 = Vf (af2 + nuf12 af1) + Vm (1 + num) am - a1 nu12",
    reference: "R. A. Schapery, J. Compos. Mater. 2 (1968) 380",
    validity: "a1 nearly exact for stiff fibers; a2 for isotropic fibers, Poisson's ratios not far apart",
};
/// Levin's expansion.
pub const LEVIN: Model = Model {
    id: "laminate.micromechanics.levin",
    name: "Thermal expansion after Levin, with the concentric cylinders",
    equation: "a = am + (S - Sm) (Sf - Sm)^-1 (af - am)",
    reference: "V. M. Levin, Mech. Solids 2 (1967) 58; B. W. Rosen, Z. Hashin, Int. J. Eng. Sci. 8 (1970) 157",
    validity: "exact for two phases with the stiffness of the concentric cylinders; not defined when fiber and matrix are elastically alike",
};
/// Chamis' expansion.
pub const CHAMIS_EXPANSION: Model = Model {
    id: "laminate.micromechanics.chamis_expansion",
    name: "Thermal expansion after Chamis",
    equation: "a1 = (Vf Ef1 af1 + Vm Em am)/E1, a2 = af2 sqrt(Vf) + (1 - sqrt(Vf)) (1 + Vf num Ef1/E1) am",
    reference: "C. C. Chamis, NASA TM-83320 (1983)",
    validity: "square fiber in a square cell; simplified equations for usual fiber contents",
};
/// Swelling.
pub const SWELLING: Model = Model {
    id: "laminate.micromechanics.swelling",
    name: "Moisture expansion, fibers dry",
    equation: "b1 = (Em/E1) (rho/rhom) bm, b2 = (1 + num) (rho/rhom) bm - nu12 b1; strain per mass fraction of moisture in the ply (bm: in the matrix)",
    reference: "S. W. Tsai, H. T. Hahn, Introduction to Composite Materials (Technomic 1980), ch. 9; A. K. Kaw, Mechanics of Composite Materials, 2nd ed. (CRC 2006), sec. 3.6",
    validity: "all moisture is in the matrix, fibers do not swell (glass, carbon; not aramid); no voids",
};
/// Contents.
pub const CONTENT: Model = Model {
    id: "laminate.micromechanics.content",
    name: "Fiber content, density, voids",
    equation: "Vf = (Wf/rhof)/(Wf/rhof + Wm/rhom); Vf = FAW/(rhof t); rho = Vf rhof + Vm rhom; Vv = 1 - rho_measured (Wf/rhof + Wm/rhom)",
    reference: "ASTM D3171-22; ASTM D2734-16",
    validity: "exact for the densities given; the moduli count voids as matrix",
};
/// Rough strengths.
pub const STRENGTH: Model = Model {
    id: "laminate.micromechanics.strength",
    name: "Rough strengths from the constituents",
    equation: "Xt = Xft (Vf + Vm Em/Ef1); Xc: Gm/Vm, 2 Vf sqrt(Vf Em Ef1/(3 Vm)), or S12/(phi + S12/G12); Yt, Yc, S12 = Sm (1 - (sqrt(Vf) - Vf)(1 - Pm/Pf))",
    reference: "A. Kelly, G. J. Davies, Metall. Rev. 10 (1965) 1; B. W. Rosen, Fiber Composite Materials (ASM 1965), ch. 3; B. Budiansky, Comput. Struct. 16 (1983) 3; C. C. Chamis, NASA TM-83696 (1984)",
    validity: "orders of magnitude for a first sizing: no scatter, no interface, no voids; Rosen's stresses exceed measured ones severalfold; never an allowable",
};
