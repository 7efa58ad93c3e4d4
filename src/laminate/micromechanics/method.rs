//! The models for aligned fibers by name, each with its card.

use super::puck::{self, ShearFit};
use super::{Aspect, Constituents, Estimate, hopkins_chamis, modified_rule, mori_tanaka};
use crate::error::{ErrorKind, Suffix};
use crate::model::Model;

/// A model that gives a lamina from fiber and matrix, with its free parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Method {
    /// [`Constituents::rule_of_mixtures`].
    RuleOfMixtures,
    /// Rule of mixtures with stress partitioning.
    ModifiedRuleOfMixtures {
        /// Stress of the matrix over that of the fiber for E2; [`super::ETA_E2`] is usual.
        eta_e2: f64,
        /// The same for G12; [`Constituents::eta_g12`] is usual.
        eta_g12: f64,
    },
    /// [`Constituents::halpin_tsai`].
    HalpinTsai {
        /// ξ of E2.
        xi_e2: f64,
        /// ξ of G12.
        xi_g12: f64,
    },
    /// [`Constituents::chamis`].
    Chamis,
    /// Hopkins and Chamis.
    HopkinsChamis,
    /// Puck, with his fit for G12.
    Puck,
    /// Puck, with the fit of Förster and Knappe for G12.
    PuckFoerster,
    /// [`Constituents::concentric_cylinders`].
    ConcentricCylinders,
    /// Mori and Tanaka with endless fibers.
    MoriTanaka,
}

impl Method {
    /// Refuses parameters without meaning.
    ///
    /// # Errors
    /// `out_of_range` for ξ below 0 or η outside 0 to 1 (0 excluded).
    pub fn checked(self) -> Result<Self, ErrorKind> {
        let (quantity, rule, values, least, most) = match self {
            Self::HalpinTsai { xi_e2, xi_g12 } => ("xi", "0 or more", [xi_e2, xi_g12], 0.0, f64::MAX),
            Self::ModifiedRuleOfMixtures { eta_e2, eta_g12 } => {
                ("eta", "above 0, at most 1", [eta_e2, eta_g12], f64::MIN_POSITIVE, 1.0)
            }
            _ => return Ok(self),
        };
        match values.into_iter().find(|value| !(least..=most).contains(value)) {
            Some(value) => Err(ErrorKind::OutOfRange { quantity, value, unit: Suffix("1"), rule }),
            None => Ok(self),
        }
    }

    /// The card of the model.
    pub fn model(&self) -> Model {
        match self {
            Self::RuleOfMixtures => RULE_OF_MIXTURES,
            Self::ModifiedRuleOfMixtures { .. } => MODIFIED_RULE_OF_MIXTURES,
            Self::HalpinTsai { .. } => HALPIN_TSAI,
            Self::Chamis => CHAMIS,
            Self::HopkinsChamis => HOPKINS_CHAMIS,
            Self::Puck => PUCK,
            Self::PuckFoerster => PUCK_FOERSTER,
            Self::ConcentricCylinders => CONCENTRIC_CYLINDERS,
            Self::MoriTanaka => MORI_TANAKA,
        }
    }
}

impl Constituents {
    /// The lamina by one of the models.
    ///
    /// ```
    /// use matprop::laminate::micromechanics::{Constituents, Fiber, Matrix, Method};
    /// use matprop::quantity::{Modulus, Ratio, VolumeFraction};
    ///
    /// let fiber = Fiber::isotropic(Modulus::from_gpa(74.0)?, Ratio::new(0.2)?)?;
    /// let matrix = Matrix::new(Modulus::from_gpa(3.45)?, Ratio::new(0.35)?)?;
    /// let ply = Constituents::new(fiber, matrix, VolumeFraction::from_fraction(0.3)?);
    /// // Mori and Tanaka with Eshelby's tensor, and the cylinders of Hashin and Rosen: the same five constants.
    /// let (mean_field, cylinders) = (ply.estimate(&Method::MoriTanaka), ply.concentric_cylinders());
    /// assert!((mean_field.e2 / cylinders.e2 - 1.0).abs() < 1e-12);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    pub fn estimate(&self, method: &Method) -> Estimate {
        let (fiber, matrix, vf) = (&self.fiber, &self.matrix, self.vf);
        match *method {
            Method::RuleOfMixtures => self.rule_of_mixtures(),
            Method::ModifiedRuleOfMixtures { eta_e2, eta_g12 } => {
                modified_rule::estimate(fiber, matrix, vf, eta_e2, eta_g12)
            }
            Method::HalpinTsai { xi_e2, xi_g12 } => self.halpin_tsai(xi_e2, xi_g12),
            Method::Chamis => self.chamis(),
            Method::HopkinsChamis => hopkins_chamis::estimate(fiber, matrix, vf),
            Method::Puck => puck::estimate(fiber, matrix, vf, ShearFit::Puck),
            Method::PuckFoerster => puck::estimate(fiber, matrix, vf, ShearFit::Foerster),
            Method::ConcentricCylinders => self.concentric_cylinders(),
            Method::MoriTanaka => mori_tanaka::aligned(self, Aspect::Endless),
        }
    }

    /// `ηs = ½ (1 + Gm/Gf12)` of Tsai and Hahn, for [`Method::ModifiedRuleOfMixtures`].
    pub fn eta_g12(&self) -> f64 {
        modified_rule::eta_g12(&self.fiber, &self.matrix)
    }
}

/// Rule of mixtures.
pub const RULE_OF_MIXTURES: Model = Model {
    id: "laminate.micromechanics.rule_of_mixtures",
    name: "Rule of mixtures",
    equation: "E1 = Vf Ef1 + Vm Em, nu12 = Vf nuf12 + Vm num, 1/E2 = Vf/Ef2 + Vm/Em, 1/G12 = Vf/Gf12 + Vm/Gm",
    reference: "R. M. Jones, Mechanics of Composite Materials, 2nd ed. (Taylor & Francis 1999), sec. 3.2",
    validity: "E1 and nu12 are good; E2 and G12 are lower bounds, too low by a third or more at usual fiber contents",
};
/// Rule of mixtures with stress partitioning.
pub const MODIFIED_RULE_OF_MIXTURES: Model = Model {
    id: "laminate.micromechanics.modified_rule_of_mixtures",
    name: "Rule of mixtures with stress partitioning",
    equation: "1/E2 = (Vf/Ef2 + eta Vm/Em)/(Vf + eta Vm), G12 alike with Gf12, Gm and its own eta; E1, nu12 by the rule of mixtures",
    reference: "S. W. Tsai, H. T. Hahn, Introduction to Composite Materials (Technomic 1980), ch. 9",
    validity: "eta is the mean stress of the matrix over that of the fiber, fitted to measurements; 0.5 suits round fibers in epoxy for E2, (1 + Gm/Gf12)/2 gives the concentric cylinders for G12",
};
/// Halpin–Tsai.
pub const HALPIN_TSAI: Model = Model {
    id: "laminate.micromechanics.halpin_tsai",
    name: "Halpin-Tsai",
    equation: "P = Pm (1 + xi eta Vf)/(1 - eta Vf), eta = (Pf/Pm - 1)/(Pf/Pm + xi) for E2 and G12; E1, nu12 by the rule of mixtures",
    reference: "J. C. Halpin, J. L. Kardos, Polym. Eng. Sci. 16 (1976) 344, doi:10.1002/pen.760160512",
    validity: "xi is fitted: 2 for E2 and 1 for G12 suit round fibers up to about Vf = 0.7; gives no G23",
};
/// Chamis.
pub const CHAMIS: Model = Model {
    id: "laminate.micromechanics.chamis",
    name: "Chamis' simplified equations",
    equation: "E2 = Em/(1 - sqrt(Vf) (1 - Em/Ef2)), G12 and G23 alike with Gm, Gf12, Gf23; E1, nu12 by the rule of mixtures",
    reference: "C. C. Chamis, NASA TM-83320 (1983); SAMPE Quarterly 15 (1984) 14",
    validity: "square fiber in a square cell, its matrix slices left out: stiffer than most measurements of G12 at low fiber content",
};
/// Hopkins–Chamis.
pub const HOPKINS_CHAMIS: Model = Model {
    id: "laminate.micromechanics.hopkins_chamis",
    name: "Hopkins-Chamis",
    equation: "E2 = Em (1 - sqrt(Vf) + sqrt(Vf)/(1 - sqrt(Vf) (1 - Em/Ef2))), G12 and G23 alike; E1, nu12 by the rule of mixtures",
    reference: "D. A. Hopkins, C. C. Chamis, NASA TM-87154 (1985), without interphase",
    validity: "square fiber in a square cell, slices in series and parallel; no Poisson constraint",
};
/// Puck.
pub const PUCK: Model = Model {
    id: "laminate.micromechanics.puck",
    name: "Puck",
    equation: "E2 = Em' (1 + 0.85 Vf^2)/(Vm^1.25 + Vf Em'/Ef2), Em' = Em/(1 - num^2); G12 = Gm (1 + 0.6 sqrt(Vf))/(Vm^1.25 + Vf Gm/Gf12); E1, nu12 by the rule of mixtures",
    reference: "A. Puck, Kunststoffe 57 (1967) 284; as in H. Schuermann, Konstruieren mit Faser-Kunststoff-Verbunden, 2nd ed. (Springer 2007), ch. 8",
    validity: "fit to glass and carbon in resin, Vf about 0.3 to 0.7; wrong at the ends: it gives Em/(1 - num^2) without fibers and 1.85 Ef2 without matrix",
};
/// Puck with the shear modulus of Förster and Knappe.
pub const PUCK_FOERSTER: Model = Model {
    id: "laminate.micromechanics.puck_foerster",
    name: "Puck, shear modulus of Foerster and Knappe",
    equation: "as Puck, but G12 = Gm (1 + 0.4 sqrt(Vf))/(Vm^1.45 + Vf Gm/Gf12)",
    reference: "R. Foerster, W. Knappe, Kunststoffe 61 (1971) 583; as in H. Schuermann, Konstruieren mit Faser-Kunststoff-Verbunden, 2nd ed. (Springer 2007), ch. 8",
    validity: "as Puck; the two published fits for G12 differ by up to a tenth",
};
/// Concentric cylinders.
pub const CONCENTRIC_CYLINDERS: Model = Model {
    id: "laminate.micromechanics.concentric_cylinders",
    name: "Concentric cylinder assemblage",
    equation: "E1, nu12, K23, G12 exact for cylinders of all sizes; G23 by the Hashin-Hill bound on the side of the matrix; 4/E2 = 1/G23 + 1/K23 + 4 nu12^2/E1",
    reference: "Z. Hashin, B. W. Rosen, J. Appl. Mech. 31 (1964) 223; Z. Hashin, J. Appl. Mech. 46 (1979) 543",
    validity: "no free parameter, all five constants; G23 and E2 are on the low side when the fiber is stiffer than the matrix, by about a tenth at Vf = 0.6",
};
/// Mori–Tanaka.
pub const MORI_TANAKA: Model = Model {
    id: "laminate.micromechanics.mori_tanaka",
    name: "Mori-Tanaka",
    equation: "C = Cm + Vf (Cf - Cm) A (Vm I + Vf A)^-1, A = (I + S Cm^-1 (Cf - Cm))^-1, S of Eshelby",
    reference: "T. Mori, K. Tanaka, Acta Metall. 21 (1973) 571; Y. Benveniste, Mech. Mater. 6 (1987) 147",
    validity: "moderate contents; for aligned endless fibers it is the concentric cylinder assemblage with the Hashin-Hill bound for G23",
};
