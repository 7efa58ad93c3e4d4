//! A ply material in three dimensions.

use crate::error::ErrorKind;
use crate::numeric::{Matrix6, inverse_spd6, sin_cos_degrees};
use crate::quantity::{Angle, Quantity as _};

/// The nine constants of an orthotropic material, from [`super::Lamina::solid`]; its compliance is positive definite.
///
/// Components are in the order 11, 22, 33, 23, 13, 12, with engineering shear strain.
///
/// ```
/// use matprop::laminate::Lamina;
/// use matprop::quantity::{Modulus, Ratio};
///
/// let gpa = Modulus::from_gpa;
/// let ply = Lamina::builder().e1(gpa(126.0)?).e2(gpa(11.0)?).nu12(Ratio::new(0.28)?).g12(gpa(6.6)?);
/// let solid = ply.g13(gpa(6.6)?).g23(gpa(3.9)?).build()?.solid()?;
/// assert_eq!(solid.e, [126.0e9, 11.0e9, 11.0e9]);
/// assert!((solid.nu23 - (11.0 / 7.8 - 1.0)).abs() < 1e-15);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Solid {
    /// E1, E2, E3, Pa.
    pub e: [f64; 3],
    /// ν12: strain along 2 per strain along 1, stressed along 1.
    pub nu12: f64,
    /// ν13.
    pub nu13: f64,
    /// ν23.
    pub nu23: f64,
    /// G12, Pa.
    pub g12: f64,
    /// G13, Pa.
    pub g13: f64,
    /// G23, Pa.
    pub g23: f64,
}

impl Solid {
    /// Itself, if stable.
    pub(super) fn checked(self) -> Result<Self, ErrorKind> {
        match inverse_spd6(&self.compliance()) {
            Some(_) => Ok(self),
            None => Err(ErrorKind::Singular { matrix: "compliance of the ply in three dimensions" }),
        }
    }

    /// Strain per stress in material axes, 1/Pa.
    ///
    /// ```text
    /// S11 = 1/E1   S12 = −ν12/E1   S13 = −ν13/E1   S23 = −ν23/E2   S44 = 1/G23   S55 = 1/G13   S66 = 1/G12
    /// ```
    ///
    /// # References
    /// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.3.
    pub fn compliance(&self) -> Matrix6 {
        let [e1, e2, e3] = self.e;
        let (s12, s13, s23) = (-self.nu12 / e1, -self.nu13 / e1, -self.nu23 / e2);
        let mut s = [[0.0; 6]; 6];
        s[0][..3].copy_from_slice(&[1.0 / e1, s12, s13]);
        s[1][..3].copy_from_slice(&[s12, 1.0 / e2, s23]);
        s[2][..3].copy_from_slice(&[s13, s23, 1.0 / e3]);
        (s[3][3], s[4][4], s[5][5]) = (1.0 / self.g23, 1.0 / self.g13, 1.0 / self.g12);
        s
    }

    /// Stress per strain in material axes, Pa: the inverse of [`Solid::compliance`].
    pub fn stiffness(&self) -> Matrix6 {
        inverse_spd6(&self.compliance()).unwrap_or([[f64::NAN; 6]; 6])
    }

    /// Stress per strain in laminate axes, Pa: turned about axis 3 by the ply angle.
    ///
    /// # References
    /// J. N. Reddy, Mechanics of Laminated Composite Plates and Shells, 2nd ed. (CRC 2004), sec. 2.3.
    pub fn transformed_stiffness(&self, angle: Angle) -> Matrix6 {
        let (s, c) = sin_cos_degrees(angle.si());
        let (cc, ss, cs) = (c * c, s * s, c * s);
        // Stress of laminate axes from stress of ply axes.
        let mut t = [[0.0; 6]; 6];
        (t[0][0], t[0][1], t[0][5]) = (cc, ss, -2.0 * cs);
        (t[1][0], t[1][1], t[1][5]) = (ss, cc, 2.0 * cs);
        t[2][2] = 1.0;
        (t[3][3], t[3][4]) = (c, s);
        (t[4][3], t[4][4]) = (-s, c);
        (t[5][0], t[5][1], t[5][5]) = (cs, -cs, cc - ss);
        let stiffness = self.stiffness();
        let mut half = [[0.0; 6]; 6];
        let mut turned = [[0.0; 6]; 6];
        for i in 0..6 {
            for j in 0..6 {
                half[i][j] = (0..6).map(|k| t[i][k] * stiffness[k][j]).sum();
            }
        }
        for i in 0..6 {
            for j in 0..=i {
                turned[i][j] = (0..6).map(|k| half[i][k] * t[j][k]).sum();
                turned[j][i] = turned[i][j];
            }
        }
        turned
    }
}
