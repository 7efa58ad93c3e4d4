//! A woven fabric as the cross-ply of its yarns.

use super::lamina::{Lamina, LaminaBuilder};
use super::solid::Solid;
use crate::error::{ErrorKind, Suffix};
use crate::model::Model;
use crate::numeric::{Matrix3, inverse_spd3};
use crate::quantity::{Angle, Density, Expansion, Modulus, Quantity, Ratio, Swelling, VolumeFraction};

/// The cross-ply a fabric is taken for.
pub const FABRIC: Model = Model {
    id: "laminate.fabric",
    name: "Woven fabric as a cross-ply with a knock-down of the yarn modulus",
    equation: "Q = w Q(0) + (1 - w) Q(90) with E1 of the yarn ply times k; through the thickness as for a thick laminate of the two plies",
    reference: "T. Ishikawa, T. W. Chou, J. Mater. Sci. 17 (1982) 3211 (mosaic model, parallel bound); C. T. Sun, S. Li, J. Compos. Mater. 22 (1988) 629",
    validity: "straight yarns in parallel: an upper estimate, which the knock-down k lowers for crimp; no bending coupling of the weave",
};

/// The constants of a fabric: `warp` of the yarns along 1, the others along 2, the modulus along the yarn times
/// `knock_down`.
///
/// ```
/// use matprop::laminate::{Lamina, fabric};
/// use matprop::quantity::{Modulus, Ratio, VolumeFraction};
///
/// let gpa = Modulus::from_gpa;
/// let ply = Lamina::builder().e1(gpa(140.0)?).e2(gpa(9.0)?).nu12(Ratio::new(0.3)?).g12(gpa(5.0)?).build()?;
/// let woven = fabric(&ply, VolumeFraction::from_fraction(0.5)?, Ratio::new(0.9)?)?.build()?;
/// assert!((woven.e1() / woven.e2() - 1.0).abs() < 1e-12 && woven.nu12() < 0.06);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
///
/// # Errors
/// `out_of_range` unless the knock-down is above 0 and at most 1.
///
/// # References
/// T. Ishikawa, T. W. Chou, J. Mater. Sci. 17 (1982) 3211; C. T. Sun, S. Li, J. Compos. Mater. 22 (1988) 629.
pub fn fabric(ply: &Lamina, warp: VolumeFraction, knock_down: Ratio) -> Result<LaminaBuilder, ErrorKind> {
    let k = knock_down.si();
    if !(k > 0.0 && k <= 1.0) {
        let (quantity, rule) = ("knock-down of the yarn modulus", "above 0, at most 1");
        return Err(ErrorKind::OutOfRange { quantity, value: k, unit: Suffix("1"), rule });
    }
    let yarn = yarn(ply, k)?;
    let w = warp.si();
    let turned = |degrees: f64| Ok::<_, ErrorKind>(yarn.transformed_stiffness(Angle::from_degrees(degrees)?));
    let (warp_q, weft_q) = (turned(0.0)?, turned(90.0)?);
    let q: Matrix3 =
        core::array::from_fn(|i| core::array::from_fn(|j| w * warp_q[i][j] + (1.0 - w) * weft_q[i][j]));
    let singular = ErrorKind::Singular { matrix: "stiffness of the fabric" };
    let s = inverse_spd3(&q).ok_or(singular.clone())?;
    let mut builder = Lamina::builder()
        .e1(Modulus::from_si(1.0 / s[0][0])?)
        .e2(Modulus::from_si(1.0 / s[1][1])?)
        .nu12(Ratio::new(-s[0][1] / s[0][0])?)
        .g12(Modulus::from_si(1.0 / s[2][2])?);
    if let Some(density) = yarn.density() {
        builder = builder.density(Density::from_si(density)?);
    }
    let free = |of: [f64; 2]| mixed_free_strain(&warp_q, &weft_q, &s, w, of);
    if let Some([a1, a2]) = yarn.expansion().map(free) {
        builder = builder.alpha1(Expansion::from_si(a1)?).alpha2(Expansion::from_si(a2)?);
    }
    if let Some([b1, b2]) = yarn.swelling().map(free) {
        builder = builder.beta1(Swelling::from_si(b1)?).beta2(Swelling::from_si(b2)?);
    }
    if yarn.transverse_shear().is_some() {
        builder = through_thickness(builder, &yarn.solid()?, &q, w).map_err(|_| singular)?;
    }
    Ok(builder)
}

/// The ply of straight yarns with its modulus lowered.
fn yarn(ply: &Lamina, k: f64) -> Result<Lamina, ErrorKind> {
    let mut builder = Lamina::builder()
        .e1(Modulus::from_si(k * ply.e1())?)
        .e2(Modulus::from_si(ply.e2())?)
        .nu12(Ratio::new(ply.nu12())?)
        .g12(Modulus::from_si(ply.g12())?);
    if let Some(density) = ply.density() {
        builder = builder.density(Density::from_si(density)?);
    }
    if let Some([a1, a2]) = ply.expansion() {
        builder = builder.alpha1(Expansion::from_si(a1)?).alpha2(Expansion::from_si(a2)?);
    }
    if let Some([b1, b2]) = ply.swelling() {
        builder = builder.beta1(Swelling::from_si(b1)?).beta2(Swelling::from_si(b2)?);
    }
    if let Some([g13, g23]) = ply.transverse_shear() {
        builder = builder.g13(Modulus::from_si(g13)?).g23(Modulus::from_si(g23)?);
        if ply.is_through_thickness_given() {
            let solid = ply.solid()?;
            builder = builder.e3(Modulus::from_si(solid.e[2])?);
            builder = builder.nu13(Ratio::new(solid.nu13)?).nu23(Ratio::new(solid.nu23)?);
        }
    }
    builder.build()
}

/// `s (w Qwarp αwarp + (1 − w) Qweft αweft)` along 1 and 2.
fn mixed_free_strain(warp: &Matrix3, weft: &Matrix3, s: &Matrix3, w: f64, [f1, f2]: [f64; 2]) -> [f64; 2] {
    let n: [f64; 2] = core::array::from_fn(|i| {
        w * (warp[i][0] * f1 + warp[i][1] * f2) + (1.0 - w) * (weft[i][0] * f2 + weft[i][1] * f1)
    });
    core::array::from_fn(|i| s[i][0] * n[0] + s[i][1] * n[1])
}

/// E3, ν13, ν23, G13, G23 of the two plies one on the other: equal in-plane strain, equal stress through the thickness.
fn through_thickness(
    builder: LaminaBuilder,
    yarn: &Solid,
    q: &Matrix3,
    w: f64,
) -> Result<LaminaBuilder, ErrorKind> {
    let c = yarn.stiffness();
    let c33 = c[2][2];
    // C33 is the same in both plies, so the coupling terms mix by volume.
    let c13 = w * c[0][2] + (1.0 - w) * c[1][2];
    let c23 = w * c[1][2] + (1.0 - w) * c[0][2];
    let normal = [
        [q[0][0] + c13 * c13 / c33, q[0][1] + c13 * c23 / c33, c13],
        [q[1][0] + c13 * c23 / c33, q[1][1] + c23 * c23 / c33, c23],
        [c13, c23, c33],
    ];
    let s = inverse_spd3(&normal).ok_or(ErrorKind::Singular { matrix: "stiffness of the fabric" })?;
    let series = |first: f64, second: f64| 1.0 / (w / first + (1.0 - w) / second);
    Ok(builder
        .e3(Modulus::from_si(1.0 / s[2][2])?)
        .nu13(Ratio::new(-s[0][2] / s[0][0])?)
        .nu23(Ratio::new(-s[1][2] / s[1][1])?)
        .g13(Modulus::from_si(series(yarn.g13, yarn.g23))?)
        .g23(Modulus::from_si(series(yarn.g23, yarn.g13))?))
}
