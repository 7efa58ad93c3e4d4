//! A ply material from fiber and matrix.

use super::constituents::{fiber, matrix, needed, optional};
use super::mixture::{Content, Mixture};
use crate::document::input::{MethodWord, MicromechanicsInput};
use crate::document::quantity::Quantity;
use crate::document::report::Ledger;
use crate::error::{Error, Under};
use crate::laminate::micromechanics::{ETA_E2, Estimate, Method, XI_E2, XI_G12, models};
use crate::laminate::{Lamina, LaminaBuilder};
use crate::quantity::{Angle, Expansion, Modulus, Quantity as _, Ratio, Swelling};

/// What the document asks for, read.
pub(super) struct Micromechanics {
    pub mixture: Mixture,
    /// The model whose constants are used.
    pub word: MethodWord,
    /// Every model with the parameters of the document.
    pub methods: [(MethodWord, Method); 9],
    pub misalignment: Option<Angle>,
}

/// The three ways to the thermal expansion.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ExpansionModel {
    Schapery,
    Chamis,
    Levin,
}

pub(super) fn read(input: &mut MicromechanicsInput, ledger: &mut Ledger) -> Result<Micromechanics, Error> {
    let fiber = fiber(&mut input.fiber, ledger).under("fiber")?;
    let matrix = matrix(&mut input.matrix, ledger).under("matrix")?;
    let content = Content {
        volume: ("fiberVolumeFraction", &mut input.fiber_volume_fraction),
        mass: ("fiberWeightFraction", &mut input.fiber_weight_fraction),
        ply: Some([
            &mut input.fiber_areal_weight,
            &mut input.cured_ply_thickness,
            &mut input.measured_density,
        ]),
        fiber: "fiber",
    };
    let mixture = content.mix(fiber, matrix)?;
    let methods = methods(input, mixture.constituents.eta_g12())?;
    let word = *input.model.get_or_insert(MethodWord::ConcentricCylinders);
    let misalignment = optional(&mut input.fiber_misalignment, "fiberMisalignment")?;
    Ok(Micromechanics { mixture, word, methods, misalignment })
}

fn methods(input: &mut MicromechanicsInput, eta_g12: f64) -> Result<[(MethodWord, Method); 9], Error> {
    fn or(value: &mut Option<Quantity>, default: f64, name: &str) -> Result<f64, Error> {
        value.get_or_insert(Quantity::Number(default));
        Ok(needed::<Ratio>(value, name)?.si())
    }
    let xi = [or(&mut input.xi_e2, XI_E2, "xiE2")?, or(&mut input.xi_g12, XI_G12, "xiG12")?];
    let eta = [or(&mut input.eta_e2, ETA_E2, "etaE2")?, or(&mut input.eta_g12, eta_g12, "etaG12")?];
    for (at, name) in ["xiE2", "xiG12"].into_iter().enumerate() {
        Method::HalpinTsai { xi_e2: xi[at], xi_g12: xi[at] }.checked().under(name)?;
    }
    for (at, name) in ["etaE2", "etaG12"].into_iter().enumerate() {
        Method::ModifiedRuleOfMixtures { eta_e2: eta[at], eta_g12: eta[at] }.checked().under(name)?;
    }
    Ok([
        (MethodWord::RuleOfMixtures, Method::RuleOfMixtures),
        (
            MethodWord::ModifiedRuleOfMixtures,
            Method::ModifiedRuleOfMixtures { eta_e2: eta[0], eta_g12: eta[1] },
        ),
        (MethodWord::HalpinTsai, Method::HalpinTsai { xi_e2: xi[0], xi_g12: xi[1] }),
        (MethodWord::Chamis, Method::Chamis),
        (MethodWord::HopkinsChamis, Method::HopkinsChamis),
        (MethodWord::Puck, Method::Puck),
        (MethodWord::PuckFoerster, Method::PuckFoerster),
        (MethodWord::ConcentricCylinders, Method::ConcentricCylinders),
        (MethodWord::MoriTanaka, Method::MoriTanaka),
    ])
}

impl Micromechanics {
    /// The model that is used.
    pub fn method(&self) -> Method {
        let chosen = self.methods.iter().find(|(word, _)| *word == self.word);
        chosen.map_or(Method::ConcentricCylinders, |(_, method)| *method)
    }

    /// The thermal expansion that goes with the model that is used.
    pub fn expansion_model(&self) -> ExpansionModel {
        match self.word {
            MethodWord::Chamis | MethodWord::HopkinsChamis => ExpansionModel::Chamis,
            // Levin's formula is 0/0 where fiber and matrix are elastically alike; Schapery's is not.
            MethodWord::ConcentricCylinders | MethodWord::MoriTanaka
                if self.expansion(ExpansionModel::Levin).is_some() =>
            {
                ExpansionModel::Levin
            }
            _ => ExpansionModel::Schapery,
        }
    }

    /// Thermal expansion by `model`, if that of fiber and matrix is known.
    pub fn expansion(&self, model: ExpansionModel) -> Option<[f64; 2]> {
        let (fiber, matrix) = self.mixture.fiber.expansion.zip(self.mixture.matrix.expansion)?;
        let c = &self.mixture.constituents;
        match model {
            ExpansionModel::Schapery => Some(c.schapery(fiber, matrix)),
            ExpansionModel::Chamis => Some(c.chamis_expansion(fiber, matrix)),
            ExpansionModel::Levin => c.levin(fiber, matrix),
        }
    }

    /// Moisture expansion, if that of the matrix and the densities are known.
    pub fn swelling(&self) -> Option<[f64; 2]> {
        let m = &self.mixture;
        let (beta, matrix, ply) = (m.matrix.swelling?, m.matrix.density?, m.density?);
        Some(m.constituents.swelling(beta, matrix, ply))
    }

    /// The constants by the model that is used.
    pub fn builder(&self, ledger: &mut Ledger) -> Result<LaminaBuilder, Error> {
        let method = self.method();
        ledger.model(&method.model());
        let mut builder = from_estimate(&self.mixture.constituents.estimate(&method))?;
        if let Some(density) = self.mixture.density {
            ledger.model(&models::CONTENT);
            builder = builder.density(density);
        }
        if let Some([a1, a2]) = self.expansion(self.expansion_model()) {
            ledger.model(self.expansion_model().card());
            builder = builder.alpha1(Expansion::from_si(a1)?).alpha2(Expansion::from_si(a2)?);
        }
        if let Some([b1, b2]) = self.swelling() {
            ledger.model(&models::SWELLING);
            builder = builder.beta1(Swelling::from_si(b1)?).beta2(Swelling::from_si(b2)?);
        }
        Ok(builder)
    }
}

impl ExpansionModel {
    pub fn card(self) -> &'static crate::model::Model {
        match self {
            Self::Schapery => &models::SCHAPERY,
            Self::Chamis => &models::CHAMIS_EXPANSION,
            Self::Levin => &models::LEVIN,
        }
    }
}

/// A lamina of the constants of a model: transversely isotropic, G13 = G12.
pub(super) fn from_estimate(estimate: &Estimate) -> Result<LaminaBuilder, Error> {
    let mut builder = Lamina::builder()
        .e1(Modulus::from_si(estimate.e1)?)
        .e2(Modulus::from_si(estimate.e2)?)
        .nu12(Ratio::new(estimate.nu12)?)
        .g12(Modulus::from_si(estimate.g12)?);
    if let Some(g23) = estimate.g23 {
        builder = builder.g13(Modulus::from_si(estimate.g12)?).g23(Modulus::from_si(g23)?);
    }
    Ok(builder)
}
