//! Polynomial criteria in any state of stress.

use super::exposure::{Exposure, Say, Stress};
use super::{ErrorKind, Strengths, parameter};

/// `f = a·σ + Σ h_k σ_k² + h12 σ1 σ2 + h13 σ1 σ3 + h23 σ2 σ3`, where the region holds.
#[derive(Clone, Copy, Debug)]
struct Mode {
    name: &'static str,
    linear: Stress,
    squares: Stress,
    /// h12, h13, h23.
    products: [f64; 3],
    region: Region,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Region {
    Everywhere,
    /// Sign of σ1.
    Fiber(bool),
    /// Sign of σ2 + σ3.
    Transverse(bool),
}

/// The modes of a criterion.
#[derive(Clone, Debug)]
pub(super) struct Solid {
    modes: Vec<Mode>,
    names: &'static [&'static str],
    proportional: bool,
}

impl Mode {
    fn linear(name: &'static str, component: usize, factor: f64) -> Self {
        let linear = core::array::from_fn(|k| if k == component { factor } else { 0.0 });
        Self { name, linear, squares: [0.0; 6], products: [0.0; 3], region: Region::Everywhere }
    }

    fn holds(&self, s: &Stress) -> bool {
        match self.region {
            Region::Everywhere => true,
            Region::Fiber(tension) => (s[0] >= 0.0) == tension,
            Region::Transverse(tension) => (s[1] + s[2] >= 0.0) == tension,
        }
    }

    fn value(&self, s: &Stress) -> f64 {
        let dot = |a: &Stress, b: &Stress| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
        let squares: Stress = core::array::from_fn(|k| s[k] * s[k]);
        let [h12, h13, h23] = self.products;
        dot(&self.linear, s)
            + dot(&self.squares, &squares)
            + h12 * s[0] * s[1]
            + h13 * s[0] * s[2]
            + h23 * s[1] * s[2]
    }
}

impl Exposure for Solid {
    fn names(&self) -> &'static [&'static str] {
        self.names
    }

    fn modes(&self, stress: &Stress, say: Say<'_>) {
        for mode in self.modes.iter().filter(|mode| mode.holds(stress)) {
            say(mode.name, mode.value(stress));
        }
    }

    fn is_proportional(&self) -> bool {
        self.proportional
    }
}

/// Each stress against its strength; needs S23.
///
/// # References
/// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.9.1, in three dimensions.
pub(super) fn max_stress(s: &Strengths) -> Result<Solid, ErrorKind> {
    let [zt, zc, s13] = s.through_thickness();
    let shear =
        [(3, s.transverse_shear("maxStress")?, "shear 23"), (4, s13, "shear 13"), (5, s.s12, "shear")];
    let normal = [
        (0, s.xt, s.xc, ["fiber tension", "fiber compression"]),
        (1, s.yt, s.yc, ["transverse tension", "transverse compression"]),
        (2, zt, zc, ["thickness tension", "thickness compression"]),
    ];
    let mut modes = Vec::with_capacity(12);
    for (k, t, c, [tension, compression]) in normal {
        modes.extend([Mode::linear(tension, k, 1.0 / t), Mode::linear(compression, k, -1.0 / c)]);
    }
    for (k, limit, name) in shear {
        modes.extend([Mode::linear(name, k, 1.0 / limit), Mode::linear(name, k, -1.0 / limit)]);
    }
    let names = &[
        "fiber tension",
        "fiber compression",
        "transverse tension",
        "transverse compression",
        "thickness tension",
        "thickness compression",
        "shear 23",
        "shear 13",
        "shear",
    ];
    Ok(Solid { modes, names, proportional: true })
}

/// σ1 against Xt and Xc, as in plane stress.
pub(super) fn fiber(s: &Strengths) -> Solid {
    let modes =
        vec![Mode::linear("fiber tension", 0, 1.0 / s.xt), Mode::linear("fiber compression", 0, -1.0 / s.xc)];
    Solid { modes, names: &["fiber tension", "fiber compression"], proportional: true }
}

/// Tsai–Wu of a transversely isotropic ply, `F23 = F22 − F44/2`, `F44 = 1/S23²`, `F13 = F12`, `F55 = F66`.
///
/// # References
/// S. W. Tsai, E. M. Wu, J. Compos. Mater. 5 (1971) 58. doi:10.1177/002199837100500106
pub(super) fn tsai_wu(s: &Strengths, f12_star: f64) -> Result<Solid, ErrorKind> {
    parameter("interaction F12*", f12_star, -1.0..=1.0, "between -1 and 1")?;
    let s23 = s.transverse_shear("tsaiWu")?;
    let (f1, f2) = (1.0 / s.xt - 1.0 / s.xc, 1.0 / s.yt - 1.0 / s.yc);
    let (f11, f22) = (1.0 / (s.xt * s.xc), 1.0 / (s.yt * s.yc));
    let (f44, f66) = (1.0 / (s23 * s23), 1.0 / (s.s12 * s.s12));
    let f12 = f12_star * (f11 * f22).sqrt();
    let mode = Mode {
        name: "Tsai-Wu",
        linear: [f1, f2, f2, 0.0, 0.0, 0.0],
        squares: [f11, f22, f22, f44, f66, f66],
        products: [2.0 * f12, 2.0 * f12, 2.0 * f22 - f44],
        region: Region::Everywhere,
    };
    Ok(Solid { modes: vec![mode], names: &["Tsai-Wu"], proportional: false })
}

/// Hoffman of an orthotropic ply.
///
/// ```text
/// C1 (σ2 − σ3)² + C2 (σ3 − σ1)² + C3 (σ1 − σ2)² + Σ (1/T − 1/C) σ + Σ (τ/S)² = 1
/// C1 = ½ (1/(Yt Yc) + 1/(Zt Zc) − 1/(Xt Xc)), C2 and C3 alike by rotation of X, Y, Z
/// ```
///
/// # References
/// O. Hoffman, J. Compos. Mater. 1 (1967) 200. doi:10.1177/002199836700100210
pub(super) fn hoffman(s: &Strengths) -> Result<Solid, ErrorKind> {
    let s23 = s.transverse_shear("hoffman")?;
    let [zt, zc, s13] = s.through_thickness();
    let [x, y, z] = [1.0 / (s.xt * s.xc), 1.0 / (s.yt * s.yc), 1.0 / (zt * zc)];
    let shear = [s23, s13, s.s12].map(|limit| 1.0 / (limit * limit));
    let mode = Mode {
        name: "Hoffman",
        linear: [1.0 / s.xt - 1.0 / s.xc, 1.0 / s.yt - 1.0 / s.yc, 1.0 / zt - 1.0 / zc, 0.0, 0.0, 0.0],
        squares: [x, y, z, shear[0], shear[1], shear[2]],
        products: [z - x - y, y - x - z, x - y - z],
        region: Region::Everywhere,
    };
    Ok(Solid { modes: vec![mode], names: &["Hoffman"], proportional: false })
}

/// Hashin (1980) in three dimensions.
///
/// ```text
/// fiber tension        (σ1/Xt)² + α (τ12² + τ13²)/S12²        fiber compression   (σ1/Xc)²
/// matrix, σ2 + σ3 ≥ 0  ((σ2 + σ3)/Yt)² + (τ23² − σ2 σ3)/S23² + (τ12² + τ13²)/S12²
/// matrix, σ2 + σ3 < 0  ((Yc/2S23)² − 1)(σ2 + σ3)/Yc + ((σ2 + σ3)/2S23)² + (τ23² − σ2 σ3)/S23² + (τ12² + τ13²)/S12²
/// ```
///
/// # References
/// Z. Hashin, J. Appl. Mech. 47 (1980) 329. doi:10.1115/1.3153664
pub(super) fn hashin(s: &Strengths, alpha: f64, s23: f64) -> Result<Solid, ErrorKind> {
    parameter("weight alpha of shear in fiber tension", alpha, 0.0..=1.0, "between 0 and 1")?;
    let (axial, transverse) = (1.0 / (s.s12 * s.s12), 1.0 / (s23 * s23));
    let mode = |name, linear, first, sum: f64, shear: [f64; 2], region| Mode {
        name,
        linear: [0.0, linear, linear, 0.0, 0.0, 0.0],
        squares: [first, sum, sum, shear[0], shear[1], shear[1]],
        products: [0.0, 0.0, 2.0 * sum - shear[0]],
        region,
    };
    let ratio = 0.5 * s.yc / s23;
    let both = [transverse, axial];
    let modes = vec![
        mode("fiber tension", 0.0, 1.0 / (s.xt * s.xt), 0.0, [0.0, alpha * axial], Region::Fiber(true)),
        mode("fiber compression", 0.0, 1.0 / (s.xc * s.xc), 0.0, [0.0, 0.0], Region::Fiber(false)),
        mode("matrix tension", 0.0, 0.0, 1.0 / (s.yt * s.yt), both, Region::Transverse(true)),
        mode(
            "matrix compression",
            (ratio * ratio - 1.0) / s.yc,
            0.0,
            0.25 * transverse,
            both,
            Region::Transverse(false),
        ),
    ];
    let names = &["fiber tension", "fiber compression", "matrix tension", "matrix compression"];
    Ok(Solid { modes, names, proportional: false })
}

/// Christensen in three dimensions; needs S23.
///
/// ```text
/// matrix   (1/Yt − 1/Yc)(σ2 + σ3) + (σ2 + σ3)²/(Yt Yc) + (τ23² − σ2 σ3)/S23² + (τ12² + τ13²)/S12² = 1
/// fiber    −Xc ≤ σ1 ≤ Xt
/// ```
///
/// # References
/// R. M. Christensen, The Theory of Materials Failure (Oxford 2013).
pub(super) fn christensen(s: &Strengths) -> Result<Solid, ErrorKind> {
    let s23 = s.transverse_shear("christensen")?;
    let mut solid = fiber(s);
    let (linear, sum) = (1.0 / s.yt - 1.0 / s.yc, 1.0 / (s.yt * s.yc));
    let (transverse, axial) = (1.0 / (s23 * s23), 1.0 / (s.s12 * s.s12));
    solid.modes.push(Mode {
        name: "matrix",
        linear: [0.0, linear, linear, 0.0, 0.0, 0.0],
        squares: [0.0, sum, sum, transverse, axial, axial],
        products: [0.0, 0.0, 2.0 * sum - transverse],
        region: Region::Everywhere,
    });
    Ok(Solid { names: &["fiber tension", "fiber compression", "matrix"], proportional: false, ..solid })
}
