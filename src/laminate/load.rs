//! What acts on a laminate.

use crate::error::ErrorKind;
use crate::numeric::Vector3;

/// A change of temperature or moisture: `uniform + gradient · z`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Change {
    /// At the reference plane: K, or mass fraction of moisture.
    pub uniform: f64,
    /// Per meter of height.
    pub gradient: f64,
}

impl Change {
    pub(super) fn at(&self, z: f64) -> f64 {
        self.uniform + self.gradient * z
    }

    pub(super) fn is_none(&self) -> bool {
        self.uniform == 0.0 && self.gradient == 0.0
    }
}

/// What acts on a laminate: per component a force (moment) or a strain (curvature), and changes of state.
///
/// ```
/// use matprop::laminate::Load;
///
/// // Stretched by 0.1 % along x and held flat; free to contract along y.
/// let load = Load {
///     prescribed_strain: [Some(1e-3), None, None],
///     prescribed_curvature: [Some(0.0); 3],
///     ..Load::default()
/// };
/// assert!(load.is_prescribed());
/// assert_eq!(load.hygrothermal().prescribed_strain, [Some(0.0), None, None]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Load {
    /// Nx, Ny, Nxy, N/m.
    pub force: Vector3,
    /// Mx, My, Mxy, N.
    pub moment: Vector3,
    /// Strain of the reference plane where it is prescribed in place of the force: x, y, xy (engineering shear).
    pub prescribed_strain: [Option<f64>; 3],
    /// Curvature where it is prescribed in place of the moment: x, y, xy (κxy = −2 w,xy), 1/m.
    pub prescribed_curvature: [Option<f64>; 3],
    /// Transverse shear forces Qx, Qy, N/m.
    pub transverse_force: [f64; 2],
    /// Temperature against the stress-free state.
    pub temperature: Change,
    /// Moisture against the stress-free state.
    pub moisture: Change,
}

impl Load {
    /// Forces, moments and prescribed deformation alone.
    pub fn mechanical(&self) -> Self {
        Self { temperature: Change::default(), moisture: Change::default(), ..*self }
    }

    /// Temperature and moisture alone; what is prescribed is held at 0, so that this and
    /// [`Load::mechanical`] add up to the whole.
    pub fn hygrothermal(&self) -> Self {
        Self {
            prescribed_strain: self.prescribed_strain.map(|value| value.map(|_| 0.0)),
            prescribed_curvature: self.prescribed_curvature.map(|value| value.map(|_| 0.0)),
            temperature: self.temperature,
            moisture: self.moisture,
            ..Self::default()
        }
    }

    /// Whether any strain or curvature is prescribed.
    pub fn is_prescribed(&self) -> bool {
        self.prescribed().iter().any(Option::is_some)
    }

    /// Strains and curvatures that are prescribed.
    pub(super) fn prescribed(&self) -> [Option<f64>; 6] {
        let ([a, b, c], [d, e, f]) = (self.prescribed_strain, self.prescribed_curvature);
        [a, b, c, d, e, f]
    }

    /// Forces and moments, none where the deformation is prescribed.
    pub(super) fn resultants(&self) -> Result<[f64; 6], ErrorKind> {
        const NAMES: [(&str, &str); 6] = [
            ("nx", "strainX"),
            ("ny", "strainY"),
            ("nxy", "strainXy"),
            ("mx", "curvatureX"),
            ("my", "curvatureY"),
            ("mxy", "curvatureXy"),
        ];
        let ([a, b, c], [d, e, f]) = (self.force, self.moment);
        let resultants = [a, b, c, d, e, f];
        let both = resultants.iter().zip(self.prescribed()).position(|(n, e)| *n != 0.0 && e.is_some());
        match both.and_then(|i| NAMES.get(i)) {
            Some((field, other)) => {
                Err(ErrorKind::Conflict { field: (*field).into(), other: (*other).into() })
            }
            None => Ok(resultants),
        }
    }
}
