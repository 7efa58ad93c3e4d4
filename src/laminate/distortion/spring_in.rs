//! Change of the angle of curved sections.

use crate::error::{ErrorKind, Suffix};

/// Change of the angle of a curved section, in the unit of `angle`; positive when the arc closes (spring-in).
///
/// ```text
/// Δθ = θ (εt − εr) / (1 + εr)        cooling and shrinkage: ε = α ΔT + β ΔC + ε_cure
/// ```
///
/// | symbol | argument     | meaning                                       |
/// |--------|--------------|-----------------------------------------------|
/// | `θ`    | `angle`      | angle that the arc spans; 90° for an L        |
/// | `εt`   | `tangential` | free strain along the arc                     |
/// | `εr`   | `radial`     | free strain through the thickness, above −1   |
///
/// Exact for a homogeneous arc of uniform strain; tool–part interaction and gradients of fiber content come on top.
///
/// ```
/// use matprop::laminate::distortion::spring_in;
///
/// // 90°, tangential 2e-6/K, radial 35e-6/K, cooled by 160 K.
/// let change = spring_in(90.0, 2e-6 * -160.0, 35e-6 * -160.0)?;
/// assert!((change - 0.478).abs() < 0.0005);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` when the radial strain is −1 or less.
///
/// # References
/// D. W. Radford, T. S. Rennick, J. Reinf. Plast. Compos. 19 (2000) 621; R. H. Nelson, D. S. Cairns, 34th Int. SAMPE
/// Symposium (1989) 2397.
pub fn spring_in(angle: f64, tangential: f64, radial: f64) -> Result<f64, ErrorKind> {
    if !(radial > -1.0) {
        let rule = "above -1";
        return Err(ErrorKind::OutOfRange { quantity: "strain", value: radial, unit: Suffix("1"), rule });
    }
    Ok(angle * (tangential - radial) / (1.0 + radial))
}
