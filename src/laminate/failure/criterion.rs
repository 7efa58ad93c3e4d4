//! The criteria by name, with their free parameters.

use super::action_plane::{ActionPlane, PuckPlane};
use super::christensen;
use super::cuntze::Cuntze;
use super::exposure::Exposed;
use super::isotropic::Isotropic;
use super::larc::{Edition, Larc};
use super::puck::Puck;
use super::sun::Sun;
use super::{Form, Prepared, Prepared3d, Strengths};
use super::{edge, hashin, max_strain, max_stress, solid, tsai_hill, tsai_wu};
use crate::error::ErrorKind;
use crate::laminate::lamina::Lamina;

/// A failure criterion with its free parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Criterion {
    /// Each stress against its strength.
    MaxStress,
    /// σ1 alone against Xt and Xc: failure of the fiber.
    FiberStress,
    /// Each stress-producing strain against the strain at its strength, limits X/E1, Y/E2, S/G12.
    MaxStrain,
    /// Tsai–Wu with F12 = `f12_star` √(F11 F22); −0.5 is usual.
    TsaiWu {
        /// F12*, between −1 and 1.
        f12_star: f64,
    },
    /// Tsai–Hill with X and Y chosen by the sign of σ1 and σ2.
    TsaiHill,
    /// Tsai–Hill with the tensile strengths whatever the signs.
    TsaiHillTensile,
    /// Tsai–Hill as Kaw modified it: X of the product σ1 σ2 by the sign of σ2.
    TsaiHillKaw,
    /// Azzi–Tsai: Tsai–Hill with |σ1 σ2|.
    AzziTsai,
    /// Norris: the product over X Y, and each normal stress against its strength.
    Norris,
    /// Hoffman: Tsai–Wu with F12 = −1/(2 Xt Xc).
    Hoffman,
    /// Hashin (1980); `alpha` weighs shear in fiber tension (1 by Hashin, 0 in some codes).
    Hashin {
        /// Weight of shear in fiber tension.
        alpha: f64,
    },
    /// Hashin (1980) with S12 for the transverse shear strength, as some codes have it.
    HashinS12 {
        /// Weight of shear in fiber tension.
        alpha: f64,
    },
    /// Hashin and Rotem (1973).
    HashinRotem,
    /// Sun: friction raises the shear resistance under transverse compression.
    Sun {
        /// Friction μ.
        friction: f64,
    },
    /// Edge: the stresses of the Grant–Sanders method.
    Edge,
    /// Christensen: a matrix and a fiber mode.
    Christensen,
    /// Puck and Schürmann (1998) in plane stress, without weakening by σ1.
    Puck {
        /// Inclination p⊥∥ on the tension side.
        p_tension: f64,
        /// Inclination p⊥∥ on the compression side.
        p_compression: f64,
    },
    /// Puck's action-plane criterion.
    PuckActionPlane(ActionPlane),
    /// Cuntze's failure mode concept in plane stress.
    Cuntze {
        /// Friction μ⊥∥.
        friction: f64,
        /// Interaction exponent m.
        exponent: f64,
    },
    /// LaRC03 in plane stress.
    Larc03 {
        /// Fracture angle α0 under transverse compression, degrees.
        fracture_angle: f64,
        /// GIc/GIIc; from the strengths if absent.
        toughness_ratio: Option<f64>,
    },
    /// LaRC04 in plane stress, with linear shear.
    Larc04 {
        /// Fracture angle α0 under transverse compression, degrees.
        fracture_angle: f64,
        /// GIc/GIIc; from the strengths if absent.
        toughness_ratio: Option<f64>,
    },
    /// Von Mises, of an isotropic ply with one strength.
    VonMises,
    /// Tresca, of an isotropic ply with one strength.
    Tresca,
    /// Largest principal stress, of an isotropic ply.
    Rankine,
    /// Mohr–Coulomb, of an isotropic ply.
    MohrCoulomb,
    /// Drucker–Prager, of an isotropic ply.
    DruckerPrager,
    /// Christensen's criterion of isotropic materials.
    ChristensenIsotropic,
}

impl Criterion {
    /// The criteria in widest use, with their usual parameters.
    pub const USUAL: [Self; 7] = [
        Self::MaxStress,
        Self::MaxStrain,
        Self::TsaiWu { f12_star: -0.5 },
        Self::TsaiHill,
        Self::Hoffman,
        Self::Hashin { alpha: 1.0 },
        Self::Puck { p_tension: 0.35, p_compression: 0.30 },
    ];

    /// The other criteria of fiber composites that need no parameter of their own material.
    pub const OTHERS: [Self; 12] = [
        Self::FiberStress,
        Self::TsaiHillTensile,
        Self::TsaiHillKaw,
        Self::AzziTsai,
        Self::Norris,
        Self::HashinS12 { alpha: 1.0 },
        Self::HashinRotem,
        Self::Edge,
        Self::Christensen,
        Self::PuckActionPlane(ActionPlane::CARBON),
        Self::Larc03 { fracture_angle: 53.0, toughness_ratio: None },
        Self::Larc04 { fracture_angle: 53.0, toughness_ratio: None },
    ];

    /// The criteria of isotropic plies.
    pub const ISOTROPIC: [Self; 6] = [
        Self::VonMises,
        Self::Tresca,
        Self::Rankine,
        Self::MohrCoulomb,
        Self::DruckerPrager,
        Self::ChristensenIsotropic,
    ];

    /// The criterion for a material, in plane stress.
    ///
    /// # Errors
    /// `needs` when a strength is missing or the material is not isotropic enough, `out_of_range` for a parameter
    /// outside its range.
    pub fn prepare(&self, lamina: &Lamina, strengths: &Strengths) -> Result<Prepared, ErrorKind> {
        let s = strengths;
        let polynomials = match *self {
            Self::MaxStress => max_stress::modes(s),
            Self::FiberStress => max_stress::fiber(s),
            Self::MaxStrain => max_strain::modes(lamina, s),
            Self::TsaiWu { f12_star } => tsai_wu::tsai_wu(s, f12_star)?,
            Self::Hoffman => tsai_wu::hoffman(s),
            Self::TsaiHill => tsai_hill::by_sign(s),
            Self::TsaiHillTensile => tsai_hill::tensile(s),
            Self::TsaiHillKaw => tsai_hill::kaw(s),
            Self::AzziTsai => tsai_hill::azzi_tsai(s),
            Self::Norris => tsai_hill::norris(s),
            Self::Hashin { alpha } => hashin::modes(s, alpha, s.transverse_shear("hashin")?)?,
            Self::HashinS12 { alpha } => hashin::modes(s, alpha, s.s12)?,
            Self::HashinRotem => hashin::rotem(s),
            Self::Edge => edge::modes(s),
            Self::Christensen => christensen::plane(s),
            _ => return Ok(Prepared(Form::Exposed(self.exposed(lamina, s)?))),
        };
        Ok(Prepared(Form::Polynomials(polynomials)))
    }

    /// The criteria that are no polynomials.
    fn exposed(&self, lamina: &Lamina, s: &Strengths) -> Result<Exposed, ErrorKind> {
        Ok(match *self {
            Self::Puck { p_tension, p_compression } => {
                Exposed::new(Puck::new(s, p_tension, p_compression)?, s)
            }
            Self::Sun { friction } => Exposed::new(Sun::new(s, friction)?, s),
            Self::Cuntze { friction, exponent } => {
                Exposed::new(Cuntze::new(lamina.nu12(), s, friction, exponent)?, s)
            }
            Self::Larc03 { fracture_angle, toughness_ratio } => {
                Exposed::new(Larc::new(Edition::Larc03, lamina, s, fracture_angle, toughness_ratio)?, s)
            }
            Self::Larc04 { fracture_angle, toughness_ratio } => {
                Exposed::new(Larc::new(Edition::Larc04, lamina, s, fracture_angle, toughness_ratio)?, s)
            }
            _ => return self.spatial(lamina, s),
        })
    }

    /// The criterion for a material in any state of stress.
    ///
    /// ```
    /// use matprop::laminate::Lamina;
    /// use matprop::laminate::failure::{Criterion, Strengths};
    /// use matprop::quantity::{Modulus, Ratio};
    ///
    /// let (gpa, mpa) = (Modulus::from_gpa, Modulus::from_mpa);
    /// let lamina = Lamina::builder().e1(gpa(140.0)?).e2(gpa(9.0)?).nu12(Ratio::new(0.3)?).g12(gpa(5.0)?).build()?;
    /// let strengths = Strengths::new([mpa(2000.0)?, mpa(1200.0)?, mpa(60.0)?, mpa(200.0)?, mpa(90.0)?]);
    /// let hashin = Criterion::Hashin { alpha: 1.0 }.prepare_3d(&lamina, &strengths.with_s23(mpa(50.0)?))?;
    /// // τ23 at half its strength, in the order 1, 2, 3, 23, 13, 12.
    /// let half = hashin.assess([0.0, 0.0, 0.0, 25e6, 0.0, 0.0], [0.0; 6]);
    /// assert_eq!((half.index, half.mode), (0.25, "matrix tension"));
    /// assert!((half.reserve_factor.unwrap() - 2.0).abs() < 1e-12);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// As [`Criterion::prepare`]; `needs` without S23 where it is used; `conflict` for a criterion that is defined in
    /// plane stress only.
    pub fn prepare_3d(&self, lamina: &Lamina, strengths: &Strengths) -> Result<Prepared3d, ErrorKind> {
        self.spatial(lamina, strengths).map(Prepared3d)
    }

    fn spatial(&self, lamina: &Lamina, s: &Strengths) -> Result<Exposed, ErrorKind> {
        let polynomials = match *self {
            Self::PuckActionPlane(p) => return Ok(Exposed::new(PuckPlane::new(lamina, s, &p)?, s)),
            Self::VonMises => return Ok(Exposed::new(Isotropic::von_mises(s)?, s)),
            Self::Tresca => return Ok(Exposed::new(Isotropic::tresca(s)?, s)),
            Self::Rankine => return Ok(Exposed::new(Isotropic::rankine(s)?, s)),
            Self::MohrCoulomb => return Ok(Exposed::new(Isotropic::mohr_coulomb(s)?, s)),
            Self::DruckerPrager => return Ok(Exposed::new(Isotropic::drucker_prager(s)?, s)),
            Self::ChristensenIsotropic => return Ok(Exposed::new(christensen::Isotropic::new(s)?, s)),
            Self::MaxStress => solid::max_stress(s)?,
            Self::FiberStress => solid::fiber(s),
            Self::TsaiWu { f12_star } => solid::tsai_wu(s, f12_star)?,
            Self::Hoffman => solid::hoffman(s)?,
            Self::Hashin { alpha } => solid::hashin(s, alpha, s.transverse_shear("hashin")?)?,
            Self::HashinS12 { alpha } => solid::hashin(s, alpha, s.s12)?,
            Self::Christensen => solid::christensen(s)?,
            _ => {
                let other = "a state of stress in three dimensions".into();
                return Err(ErrorKind::Conflict { field: self.model().name.into(), other });
            }
        };
        Ok(Exposed::new(polynomials, s))
    }
}
