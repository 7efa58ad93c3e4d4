//! Permeability from free volume.

use crate::error::{ErrorKind, Suffix};
use crate::quantity::{Permeability, Quantity as _, Ratio, SpecificVolume};

/// The volume that closely packed molecules occupy over their van der Waals volume: A. Bondi, Physical Properties of
/// Molecular Crystals, Liquids and Glasses (Wiley 1968).
pub const OCCUPIED_FACTOR: f64 = 1.3;

/// Fractional free volume from the specific volume of the polymer and the van der Waals volume of its repeat unit.
///
/// ```text
/// FFV = (V − 1.3 V_w) / V
/// ```
///
/// | symbol | argument        | unit                                     |
/// |--------|-----------------|------------------------------------------|
/// | `V`    | `volume`        | m³/kg, 1 / density of the polymer        |
/// | `V_w`  | `van_der_waals` | m³/kg, sum of the increments of its groups |
/// | `1.3`  | `factor`        | 1, usually [`OCCUPIED_FACTOR`]           |
///
/// Glassy and rubbery polymers lie near 0.1 to 0.35. The rule counts the occupied volume the same for every gas.
///
/// ```
/// use matprop::membrane::{OCCUPIED_FACTOR, fractional_free_volume};
/// use matprop::quantity::SpecificVolume;
///
/// let (v, vw) = (SpecificVolume::from_cm3_g(0.81)?, SpecificVolume::from_cm3_g(0.52)?);
/// let ffv = fractional_free_volume(v, vw, OCCUPIED_FACTOR)?;
/// assert!((ffv.value() - 0.16543209876543).abs() < 1e-12);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` unless something between nothing and all of the volume is free.
///
/// # References
/// A. Bondi, J. Phys. Chem. 68 (1964) 441, doi:10.1021/j100785a001; W. M. Lee, Polym. Eng. Sci. 20 (1980) 65,
/// doi:10.1002/pen.760200111
pub fn fractional_free_volume(
    volume: SpecificVolume,
    van_der_waals: SpecificVolume,
    factor: f64,
) -> Result<Ratio, ErrorKind> {
    fraction((volume.si() - factor * van_der_waals.si()) / volume.si())
}

/// A fractional free volume, above 0 and below 1.
///
/// # Errors
/// `out_of_range`.
pub(crate) fn fraction(ffv: f64) -> Result<Ratio, ErrorKind> {
    if ffv > 0.0 && ffv < 1.0 {
        return Ratio::new(ffv);
    }
    let (quantity, rule) = ("fractional free volume", "above 0 and below 1");
    Err(ErrorKind::OutOfRange { quantity, value: ffv, unit: Suffix(""), rule })
}

/// Lee's correlation of permeability with free volume.
///
/// ```text
/// P = A exp(−B / FFV)
/// ```
///
/// | symbol | argument | unit                                    |
/// |--------|----------|-----------------------------------------|
/// | `A`    | `a`      | permeability, of one gas in one family of polymers |
/// | `B`    | `b`      | 1, of the same                          |
/// | `FFV`  | `ffv`    | 1, above 0                              |
///
/// Tends to A for FFV → ∞ and to 0 for FFV → 0. A and B hold for one gas and the polymers they were fitted to; the
/// scatter is often a factor of two or more.
///
/// ```
/// use matprop::membrane::free_volume_permeability;
/// use matprop::quantity::{Permeability, Ratio};
///
/// let p = free_volume_permeability(Permeability::from_barrer(397.0)?, 0.839, Ratio::new(0.165432098765432)?)?;
/// assert!((p.barrer() - 2.4902151603138).abs() < 1e-11);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` if the estimate is too small or too large for a number.
///
/// # References
/// W. M. Lee, Polym. Eng. Sci. 20 (1980) 65. doi:10.1002/pen.760200111
pub fn free_volume_permeability(a: Permeability, b: f64, ffv: Ratio) -> Result<Permeability, ErrorKind> {
    Permeability::from_si(a.si() * libm::exp(-b / ffv.value()))
}
