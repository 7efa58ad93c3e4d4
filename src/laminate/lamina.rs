//! A lamina: the elastic constants of a ply material in plane stress.

use super::solid::Solid;
use crate::error::{ErrorKind, Warning, WarningKind};
use crate::numeric::{Matrix3, Vector3, sin_cos_degrees};
use crate::quantity::{Angle, Density, Expansion, Modulus, Quantity, Ratio, Swelling};

/// An orthotropic ply material: stable, or it does not exist.
///
/// ```
/// use matprop::laminate::Lamina;
/// use matprop::quantity::{Density, Modulus, Ratio};
///
/// let t300_5208 = Lamina::builder()
///     .e1(Modulus::from_gpa(181.0)?)
///     .e2(Modulus::from_gpa(10.3)?)
///     .nu12(Ratio::new(0.28)?)
///     .g12(Modulus::from_gpa(7.17)?)
///     .density(Density::from_g_cm3(1.6)?)
///     .build()?;
/// assert_eq!(t300_5208.nu21(), 0.28 * 10.3 / 181.0);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lamina {
    e1: f64,
    e2: f64,
    nu12: f64,
    g12: f64,
    density: Option<f64>,
    expansion: Option<[f64; 2]>,
    swelling: Option<[f64; 2]>,
    transverse_shear: Option<[f64; 2]>,
    through_thickness: Option<[f64; 3]>,
    expansion3: Option<f64>,
    swelling3: Option<f64>,
}

/// Plane-stress stiffness in ply axes, Pa.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReducedStiffness {
    /// Q11, Pa.
    pub q11: f64,
    /// Q22, Pa.
    pub q22: f64,
    /// Q12, Pa.
    pub q12: f64,
    /// Q66, Pa.
    pub q66: f64,
}

impl Lamina {
    /// Collects the constants of a lamina.
    pub fn builder() -> LaminaBuilder {
        LaminaBuilder::default()
    }

    /// An isotropic sheet: E1 = E2 = E, G12 = G13 = G23 = E / (2 (1 + ν)).
    ///
    /// # Errors
    /// `unstable_poisson` when |ν| is 1 or more.
    pub fn isotropic(e: Modulus, nu: Ratio) -> Result<LaminaBuilder, ErrorKind> {
        let g = e.si() / (2.0 * (1.0 + nu.si()));
        if !(nu.si().abs() < 1.0) {
            return Err(ErrorKind::UnstablePoisson { nu12: nu.si(), limit: 1.0 });
        }
        let g = Modulus::from_si(g)?;
        Ok(Self::builder().e1(e).e2(e).nu12(nu).g12(g).g13(g).g23(g))
    }

    /// Modulus along the fiber, Pa.
    pub fn e1(&self) -> f64 {
        self.e1
    }

    /// Modulus across the fiber, Pa.
    pub fn e2(&self) -> f64 {
        self.e2
    }

    /// Major Poisson's ratio: strain along 2 per strain along 1, stressed along 1.
    pub fn nu12(&self) -> f64 {
        self.nu12
    }

    /// Minor Poisson's ratio ν21 = ν12 E2 / E1, never given apart.
    pub fn nu21(&self) -> f64 {
        self.nu12 * self.e2 / self.e1
    }

    /// In-plane shear modulus, Pa.
    pub fn g12(&self) -> f64 {
        self.g12
    }

    /// Whether its stiffness has no direction in the plane: E1 = E2 and G12 = E/(2 (1 + ν)), to 10⁻⁹.
    pub fn is_isotropic(&self) -> bool {
        let g = self.e1 / (2.0 * (1.0 + self.nu12));
        (self.e1 - self.e2).abs() <= 1e-9 * self.e1 && (self.g12 - g).abs() <= 1e-9 * g
    }

    /// Density, kg/m³, if known.
    pub fn density(&self) -> Option<f64> {
        self.density
    }

    /// Thermal expansion along 1 and 2, 1/K, if known.
    pub fn expansion(&self) -> Option<[f64; 2]> {
        self.expansion
    }

    /// Moisture expansion along 1 and 2, strain per mass fraction of moisture, if known.
    pub fn swelling(&self) -> Option<[f64; 2]> {
        self.swelling
    }

    /// Thermal expansion along 1, 2 and 3, 1/K: along 3 as given; else that along 2, as long as the lamina counts as
    /// transversely isotropic, see [`Lamina::solid`]. `None` if unknown.
    pub fn expansion_in_space(&self) -> Option<[f64; 3]> {
        self.in_space(self.expansion, self.expansion3)
    }

    /// Moisture expansion along 1, 2 and 3, as [`Lamina::expansion_in_space`].
    pub fn swelling_in_space(&self) -> Option<[f64; 3]> {
        self.in_space(self.swelling, self.swelling3)
    }

    fn in_space(&self, plane: Option<[f64; 2]>, third: Option<f64>) -> Option<[f64; 3]> {
        let [f1, f2] = plane?;
        Some([f1, f2, third.or(self.through_thickness.is_none().then_some(f2))?])
    }

    /// Transverse shear moduli G13 and G23, Pa, if known.
    pub fn transverse_shear(&self) -> Option<[f64; 2]> {
        self.transverse_shear
    }

    /// The nine constants in three dimensions.
    ///
    /// E3, ν13 and ν23 as given; else those of a transversely isotropic ply, E3 = E2, ν13 = ν12,
    /// ν23 = E2/(2 G23) − 1, which [`Lamina::is_through_thickness_given`] tells apart.
    ///
    /// # Errors
    /// `needs` without G13 and G23; `singular` unless the compliance is positive definite.
    pub fn solid(&self) -> Result<Solid, ErrorKind> {
        let [g13, g23] = self.transverse_shear.ok_or_else(|| ErrorKind::Needs {
            field: "constants in three dimensions".into(),
            other: "g13 and g23".into(),
        })?;
        let [e3, nu13, nu23] =
            self.through_thickness.unwrap_or([self.e2, self.nu12, self.e2 / (2.0 * g23) - 1.0]);
        Solid { e: [self.e1, self.e2, e3], nu12: self.nu12, nu13, nu23, g12: self.g12, g13, g23 }.checked()
    }

    /// Whether E3, ν13 and ν23 were given, rather than taken from transverse isotropy.
    pub fn is_through_thickness_given(&self) -> bool {
        self.through_thickness.is_some()
    }

    /// Plane-stress stiffness in ply axes.
    ///
    /// ```text
    /// Q11 = E1 / (1 − ν12 ν21)   Q22 = E2 / (1 − ν12 ν21)   Q12 = ν12 Q22   Q66 = G12
    /// ```
    ///
    /// # References
    /// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.5.
    pub fn reduced_stiffness(&self) -> ReducedStiffness {
        let q11 = self.e1 / (1.0 - self.nu12 * self.nu21());
        let q22 = q11 * self.e2 / self.e1;
        ReducedStiffness { q11, q22, q12: self.nu12 * q22, q66: self.g12 }
    }

    /// Plane-stress stiffness in laminate axes, Pa, rows and columns x, y, xy.
    ///
    /// ```text
    /// Q̄11 = Q11 c⁴ + 2 (Q12 + 2 Q66) c²s² + Q22 s⁴
    /// Q̄12 = (Q11 + Q22 − 4 Q66) c²s² + Q12 (c⁴ + s⁴)
    /// Q̄16 = (Q11 − Q12 − 2 Q66) c³s − (Q22 − Q12 − 2 Q66) c s³          c = cos θ, s = sin θ
    /// ```
    ///
    /// # References
    /// R. M. Jones, Mechanics of Composite Materials, 2nd ed. (1999), sec. 2.6.
    pub fn transformed_stiffness(&self, angle: Angle) -> Matrix3 {
        self.reduced_stiffness().rotated(sin_cos_degrees(angle.si()))
    }

    /// Free strain per kelvin in laminate axes (αx, αy, αxy as engineering shear), 1/K, if known.
    pub fn transformed_expansion(&self, angle: Angle) -> Option<Vector3> {
        self.expansion.map(|free| turned(free, angle))
    }

    /// Free strain per mass fraction of moisture in laminate axes (βx, βy, βxy as engineering shear), if known.
    pub fn transformed_swelling(&self, angle: Angle) -> Option<Vector3> {
        self.swelling.map(|free| turned(free, angle))
    }

    /// With a share of its stiffness left: E1 by `fiber`, E2 by `matrix`, G12 and ν12 by both; or, when `complete`,
    /// E1, E2 and G12 by `fiber`. A share of 0 leaves 10⁻²⁷⁰, which vanishes beside any other ply.
    pub(super) fn degraded(&self, fiber: f64, matrix: f64, complete: bool) -> Self {
        let [f, m] = [fiber, matrix].map(|share| if share > 0.0 { share } else { 1e-270 });
        if complete {
            return Self { e1: self.e1 * f, e2: self.e2 * f, g12: self.g12 * f, ..*self };
        }
        Self {
            e1: self.e1 * f,
            e2: self.e2 * m,
            g12: self.g12 * f * m,
            nu12: self.nu12 * fiber * matrix,
            ..*self
        }
    }

    /// Oddities that are not errors; `nu` is the key of Poisson's ratio.
    pub(crate) fn warnings(&self, path: &str, nu: &str) -> Vec<Warning> {
        let mut found = Vec::new();
        if !(0.0..=0.5).contains(&self.nu12) {
            found.push(Warning::new(WarningKind::UnusualPoisson { nu12: self.nu12 }, format!("{path}.{nu}")));
        }
        if self.e1 < self.e2 {
            let kind = WarningKind::SwappedModuli { e1_gpa: self.e1 / 1e9, e2_gpa: self.e2 / 1e9 };
            found.push(Warning::new(kind, format!("{path}.e1")));
        }
        found
    }
}

/// Principal free strains along 1 and 2 in laminate axes.
pub(super) fn turned([f1, f2]: [f64; 2], angle: Angle) -> Vector3 {
    let (s, c) = sin_cos_degrees(angle.si());
    [f1 * c * c + f2 * s * s, f1 * s * s + f2 * c * c, 2.0 * (f1 - f2) * s * c]
}

impl ReducedStiffness {
    /// In axes turned by an angle of sine `s` and cosine `c`.
    fn rotated(&self, (s, c): (f64, f64)) -> Matrix3 {
        let Self { q11, q22, q12, q66 } = *self;
        let (cc, ss, cs) = (c * c, s * s, c * s);
        let (c4, s4, ccss) = (cc * cc, ss * ss, cs * cs);
        let (u, v) = (q11 - q12 - 2.0 * q66, q22 - q12 - 2.0 * q66);
        let mixed = 2.0 * (q12 + 2.0 * q66) * ccss;
        let xx = q11 * c4 + mixed + q22 * s4;
        let yy = q11 * s4 + mixed + q22 * c4;
        let xy = (q11 + q22 - 4.0 * q66) * ccss + q12 * (c4 + s4);
        let shear = (q11 + q22 - 2.0 * q12 - 2.0 * q66) * ccss + q66 * (c4 + s4);
        let xs = cs * (u * cc - v * ss);
        let ys = cs * (u * ss - v * cc);
        [[xx, xy, xs], [xy, yy, ys], [xs, ys, shear]]
    }
}

/// Collects the constants of a [`Lamina`]; e1, e2, nu12 and g12 are required.
#[derive(Clone, Copy, Debug, Default)]
pub struct LaminaBuilder {
    e1: Option<Modulus>,
    e2: Option<Modulus>,
    nu12: Option<Ratio>,
    g12: Option<Modulus>,
    density: Option<Density>,
    alpha1: Option<Expansion>,
    alpha2: Option<Expansion>,
    alpha3: Option<Expansion>,
    beta1: Option<Swelling>,
    beta2: Option<Swelling>,
    beta3: Option<Swelling>,
    g13: Option<Modulus>,
    g23: Option<Modulus>,
    e3: Option<Modulus>,
    nu13: Option<Ratio>,
    nu23: Option<Ratio>,
}

macro_rules! setter {
    ($($(#[$doc:meta])* $name:ident: $type:ty),* $(,)?) => {
        $($(#[$doc])* #[must_use] pub fn $name(mut self, $name: $type) -> Self { self.$name = Some($name); self })*
    };
}

impl LaminaBuilder {
    setter! {
        /// Modulus along the fiber.
        e1: Modulus,
        /// Modulus across the fiber.
        e2: Modulus,
        /// Major Poisson's ratio.
        nu12: Ratio,
        /// In-plane shear modulus.
        g12: Modulus,
        /// Density.
        density: Density,
        /// Thermal expansion along the fiber; needs `alpha2` too.
        alpha1: Expansion,
        /// Thermal expansion across the fiber; needs `alpha1` too.
        alpha2: Expansion,
        /// Thermal expansion through the thickness; needs `alpha1` too.
        alpha3: Expansion,
        /// Moisture expansion along the fiber, strain per mass fraction; needs `beta2` too.
        beta1: Swelling,
        /// Moisture expansion across the fiber, strain per mass fraction; needs `beta1` too.
        beta2: Swelling,
        /// Moisture expansion through the thickness; needs `beta1` too.
        beta3: Swelling,
        /// Transverse shear modulus in the plane of the fiber; needs `g23` too.
        g13: Modulus,
        /// Transverse shear modulus across the fiber; needs `g13` too.
        g23: Modulus,
        /// Modulus through the thickness; needs `nu13`, `nu23`, `g13` and `g23` too.
        e3: Modulus,
        /// Poisson's ratio: strain along 3 per strain along 1, stressed along 1; needs `e3` too.
        nu13: Ratio,
        /// Poisson's ratio: strain along 3 per strain along 2, stressed along 2; needs `e3` too.
        nu23: Ratio,
    }

    /// The lamina, checked.
    ///
    /// # Errors
    /// `missing_field`, `needs`, `unstable_poisson` unless |ν12| < √(E1/E2), and `singular` unless the constants in
    /// three dimensions, if given, are positive definite: the strain energy must be positive.
    pub fn build(self) -> Result<Lamina, ErrorKind> {
        let need = |field: &str| ErrorKind::MissingField { field: field.to_owned() };
        let (e1, e2) = (self.e1.ok_or_else(|| need("e1"))?.si(), self.e2.ok_or_else(|| need("e2"))?.si());
        let nu12 = self.nu12.ok_or_else(|| need("nu12"))?.si();
        let g12 = self.g12.ok_or_else(|| need("g12"))?.si();
        let limit = (e1 / e2).sqrt();
        if !(nu12.abs() < limit && nu12 * nu12 * (e2 / e1) < 1.0) {
            return Err(ErrorKind::UnstablePoisson { nu12, limit });
        }
        let expansion = pair(("alpha1", self.alpha1), ("alpha2", self.alpha2))?;
        let swelling = pair(("beta1", self.beta1), ("beta2", self.beta2))?;
        let third = |name: &str, value: Option<f64>, plane: Option<[f64; 2]>, other: &str| match value {
            Some(_) if plane.is_none() => Err(ErrorKind::Needs { field: name.into(), other: other.into() }),
            value => Ok(value),
        };
        let expansion3 = third("alpha3", self.alpha3.map(Quantity::si), expansion, "alpha1")?;
        let swelling3 = third("beta3", self.beta3.map(Quantity::si), swelling, "beta1")?;
        let transverse_shear = pair(("g13", self.g13), ("g23", self.g23))?;
        let density = self.density.map(Quantity::si);
        let through_thickness = match (self.e3, self.nu13, self.nu23) {
            (Some(e3), Some(nu13), Some(nu23)) => Some([e3.si(), nu13.si(), nu23.si()]),
            (None, None, None) => None,
            (e3, nu13, nu23) => {
                let three = [("e3", e3.is_some()), ("nu13", nu13.is_some()), ("nu23", nu23.is_some())];
                let name =
                    |given: bool| three.iter().find(|(_, is)| *is == given).map_or("e3", |(name, _)| name);
                return Err(ErrorKind::Needs { field: name(true).into(), other: name(false).into() });
            }
        };
        let lamina = Lamina {
            e1,
            e2,
            nu12,
            g12,
            density,
            expansion,
            swelling,
            transverse_shear,
            through_thickness,
            expansion3,
            swelling3,
        };
        if through_thickness.is_some() {
            lamina.solid()?;
        }
        Ok(lamina)
    }
}

/// Both values or neither.
fn pair<Q: Quantity>(
    (one, first): (&str, Option<Q>),
    (two, second): (&str, Option<Q>),
) -> Result<Option<[f64; 2]>, ErrorKind> {
    match (first, second) {
        (Some(a), Some(b)) => Ok(Some([a.si(), b.si()])),
        (None, None) => Ok(None),
        (Some(_), None) => Err(ErrorKind::Needs { field: one.into(), other: two.into() }),
        (None, Some(_)) => Err(ErrorKind::Needs { field: two.into(), other: one.into() }),
    }
}
