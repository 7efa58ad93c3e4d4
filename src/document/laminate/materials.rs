//! Materials of a laminate document: constants, or records of the data.

use super::forms::{self, Origin};
use super::given::{check_core, strains};
use super::given_strengths::strengths;
use crate::data::{self, LaminaRecord};
use crate::document::input::{BasisInput, LaminaConstants, LaminaInput, StatisticWord};
use crate::document::quantity::Quantity;
use crate::document::report::{Ledger, MaterialForm, RecordCard};
use crate::document::tree::{Node, Wanted, tree};
use crate::error::{Error, ErrorKind, Under, near};
use crate::laminate::failure::Strengths;
use crate::laminate::{Lamina, LaminaBuilder};
use crate::quantity::{Density, Expansion, Modulus, Quantity as _, Ratio, Swelling};

/// What a ply is made of.
#[derive(Clone)]
pub(super) struct Material {
    pub lamina: Lamina,
    /// All of Xt, Xc, Yt, Yc, S12, or none.
    pub strengths: Option<Strengths>,
    /// Ultimate strains 1t, 1c, 2t, 2c, 12, or none.
    pub strains: Option<[f64; 5]>,
    pub basis: Basis,
}

/// What is known of the constants of a material beside their values.
#[derive(Clone)]
pub(super) struct Basis {
    pub form: MaterialForm,
    pub statistic: Option<StatisticWord>,
    pub condition: Option<String>,
    pub source: Option<String>,
    /// Of single constants, by name.
    pub each: Vec<(String, BasisInput)>,
}

/// Materials by name, looked up once.
pub(super) struct Shelf {
    own: Vec<(String, Material)>,
    known: Vec<(String, Material)>,
}

impl Shelf {
    /// With the materials of the document.
    pub fn new(own: Vec<(String, Material)>) -> Self {
        Self { own, known: Vec::new() }
    }

    /// The material of this name: of the document, else of the data.
    pub fn find(&mut self, name: &str, ledger: &mut Ledger) -> Result<Material, ErrorKind> {
        if let Some((_, material)) = self.known.iter().find(|(known, _)| known == name) {
            return Ok(material.clone());
        }
        let material = match self.own.iter().find(|(own, _)| own == name) {
            Some((_, material)) => material.clone(),
            None => match data::lamina(name) {
                Ok(record) => recorded(record, ledger)?,
                Err(ErrorKind::UnknownRecord { .. }) => return Err(self.unknown(name)?),
                Err(other) => return Err(other),
            },
        };
        self.known.push((name.to_owned(), material.clone()));
        Ok(material)
    }

    /// The materials that were found, in the order of use.
    pub fn used(self) -> Vec<(String, Material)> {
        self.known
    }

    fn unknown(&self, name: &str) -> Result<ErrorKind, ErrorKind> {
        let own = self.own.iter().map(|(own, _)| own.as_str());
        let near = near(name, own.chain(data::laminae()?.iter().map(|record| record.id.as_str())));
        Ok(ErrorKind::UnknownMaterial { name: name.chars().take(64).collect(), near })
    }
}

/// The material an entry of `materials` stands for.
pub(super) fn read(input: &mut LaminaInput, ledger: &mut Ledger) -> Result<Material, Error> {
    read_with_origin(input, ledger).map(|(material, _)| material)
}

/// The same, and what it is made of.
pub(super) fn read_with_origin(
    input: &mut LaminaInput,
    ledger: &mut Ledger,
) -> Result<(Material, Origin), Error> {
    match input {
        LaminaInput::Record(id) => Ok((recorded(data::lamina(id)?, ledger)?, Origin::Other)),
        LaminaInput::Constants(constants) => given(constants, ledger),
    }
}

/// The material of a record, cited.
fn recorded(record: &'static LaminaRecord, ledger: &mut Ledger) -> Result<Material, ErrorKind> {
    let mut builder = Lamina::builder()
        .e1(Modulus::from_si(record.e1_pa)?)
        .e2(Modulus::from_si(record.e2_pa)?)
        .nu12(Ratio::new(record.nu12)?)
        .g12(Modulus::from_si(record.g12_pa)?);
    if let Some(density) = record.density_kg_m3 {
        builder = builder.density(Density::from_si(density)?);
    }
    if let (Some(alpha1), Some(alpha2)) = (record.alpha1_per_k, record.alpha2_per_k) {
        builder = builder.alpha1(Expansion::from_si(alpha1)?).alpha2(Expansion::from_si(alpha2)?);
    }
    let mut sources = vec![record.source.clone()];
    sources.extend(record.expansion_source.clone().filter(|key| *key != record.source));
    let fraction =
        record.fiber_volume_fraction.map(|vf| format!(", fiber volume fraction {vf}")).unwrap_or_default();
    ledger.record(RecordCard {
        collection: "laminae",
        id: record.id.as_str().into(),
        name: record.name.as_str().into(),
        conditions: format!("{}, {}, {}{fraction}", record.form, record.condition, record.statistic).into(),
        evidence: record.evidence.as_str().into(),
        sources: sources.into(),
    });
    let five = (record.xt_pa, record.xc_pa, record.yt_pa, record.yc_pa, record.s12_pa);
    let strengths = match five {
        (Some(xt), Some(xc), Some(yt), Some(yc), Some(s12)) => {
            Some(Strengths { s23: record.s23_pa, ..Strengths::in_plane([xt, xc, yt, yc, s12]) })
        }
        _ => None,
    };
    let statistic = match record.statistic.as_str() {
        text if text.starts_with("mean") => Some(StatisticWord::Mean),
        text if text.starts_with("typical") => Some(StatisticWord::Typical),
        _ => None,
    };
    let condition = Some(record.condition.clone());
    let basis = Basis { form: MaterialForm::Record, statistic, condition, source: None, each: Vec::new() };
    Ok(Material { lamina: builder.build()?, strengths, strains: None, basis })
}

/// A material from the constants of the document, or from what stands in their place.
fn given(constants: &mut LaminaConstants, ledger: &mut Ledger) -> Result<(Material, Origin), Error> {
    check_core(constants)?;
    let (mut builder, form, origin) = match forms::derived(constants)? {
        Some(form) => {
            exclude_isotropic_expansion(constants)?;
            let (builder, origin) = forms::build(constants, ledger)?;
            (with_expansion(builder, constants)?, form, origin)
        }
        None if constants.e.is_some() || constants.nu.is_some() => {
            let form = constants.core.map_or(MaterialForm::Isotropic, |_| MaterialForm::Foam);
            (isotropic(constants)?, form, Origin::Other)
        }
        None => {
            let form = constants.core.map_or(MaterialForm::Orthotropic, |_| MaterialForm::Honeycomb);
            (orthotropic(constants)?, form, Origin::Other)
        }
    };
    if let Some(density) = &mut constants.density {
        builder = builder.density(density.normalize::<Density>().under("density")?);
    }
    let lamina = builder.build()?;
    let material = Material {
        strengths: strengths(constants, &lamina, ledger)?,
        strains: strains(constants)?,
        lamina,
        basis: Basis {
            form,
            statistic: constants.statistic,
            condition: constants.condition.clone(),
            source: constants.source.clone(),
            each: each(constants).under("basis")?,
        },
    };
    Ok((material, origin))
}

/// What is said of single constants, each of which must be given.
fn each(constants: &LaminaConstants) -> Result<Vec<(String, BasisInput)>, Error> {
    let given = tree(constants, &Wanted::default());
    for (name, basis) in constants.basis.iter() {
        let quantity = given.as_ref().and_then(|given| given.get(name)).is_some_and(is_quantity);
        if !quantity {
            let names = match &given {
                Some(Node::Object(entries)) => entries.as_slice(),
                _ => &[],
            };
            let names = names.iter().filter(|(_, node)| is_quantity(node)).map(|(name, _)| name.as_str());
            let near = near(name, names.clone());
            let expected = names.map(str::to_owned).collect();
            let field = name.chars().take(64).collect();
            return Err(Error::new(ErrorKind::UnknownField { field, expected, near }, name.as_str()));
        }
        if basis.statistic.is_none() && basis.condition.is_none() && basis.source.is_none() {
            let what = "statistic, condition or source".to_owned();
            return Err(Error::new(ErrorKind::Empty { what }, name.as_str()));
        }
    }
    Ok(constants.basis.iter().cloned().collect())
}

/// Whether a field holds a constant and not a word or a sentence.
fn is_quantity(node: &Node) -> bool {
    node.number().is_some() || node.get("unit").is_some()
}

fn orthotropic(constants: &mut LaminaConstants) -> Result<LaminaBuilder, Error> {
    fn need<'a>(value: &'a mut Option<Quantity>, field: &str) -> Result<&'a mut Quantity, ErrorKind> {
        value.as_mut().ok_or_else(|| ErrorKind::MissingField { field: field.to_owned() })
    }
    exclude_isotropic_expansion(constants)?;
    let mut builder = Lamina::builder()
        .e1(need(&mut constants.e1, "e1")?.normalize::<Modulus>().under("e1")?)
        .e2(need(&mut constants.e2, "e2")?.normalize::<Modulus>().under("e2")?)
        .nu12(need(&mut constants.nu12, "nu12")?.normalize::<Ratio>().under("nu12")?)
        .g12(need(&mut constants.g12, "g12")?.normalize::<Modulus>().under("g12")?);
    if let Some(g13) = &mut constants.g13 {
        builder = builder.g13(g13.normalize::<Modulus>().under("g13")?);
    }
    if let Some(g23) = &mut constants.g23 {
        builder = builder.g23(g23.normalize::<Modulus>().under("g23")?);
    }
    if let Some(e3) = &mut constants.e3 {
        builder = builder.e3(e3.normalize::<Modulus>().under("e3")?);
    }
    if let Some(nu13) = &mut constants.nu13 {
        builder = builder.nu13(nu13.normalize::<Ratio>().under("nu13")?);
    }
    if let Some(nu23) = &mut constants.nu23 {
        builder = builder.nu23(nu23.normalize::<Ratio>().under("nu23")?);
    }
    builder = with_expansion(builder, constants)?;
    builder.build().map_err(|kind| match kind {
        ErrorKind::UnstablePoisson { .. } => Error::new(kind, "nu12"),
        other => other.into(),
    })?;
    Ok(builder)
}

/// `alpha` and `beta` belong to isotropic constants.
fn exclude_isotropic_expansion(constants: &LaminaConstants) -> Result<(), ErrorKind> {
    let isotropic = [
        ("alpha", &constants.alpha, "e1 (use alpha1 and alpha2)"),
        ("beta", &constants.beta, "e1 (use beta1 and beta2)"),
    ];
    match isotropic.iter().find(|(_, value, _)| value.is_some()) {
        Some((field, _, other)) => {
            Err(ErrorKind::Conflict { field: (*field).into(), other: (*other).into() })
        }
        None => Ok(()),
    }
}

/// With the expansion of the document, over what is already there.
fn with_expansion(
    mut builder: LaminaBuilder,
    constants: &mut LaminaConstants,
) -> Result<LaminaBuilder, Error> {
    if let Some(alpha1) = &mut constants.alpha1 {
        builder = builder.alpha1(alpha1.normalize::<Expansion>().under("alpha1")?);
    }
    if let Some(alpha2) = &mut constants.alpha2 {
        builder = builder.alpha2(alpha2.normalize::<Expansion>().under("alpha2")?);
    }
    if let Some(alpha3) = &mut constants.alpha3 {
        builder = builder.alpha3(alpha3.normalize::<Expansion>().under("alpha3")?);
    }
    if let Some(beta1) = &mut constants.beta1 {
        builder = builder.beta1(beta1.normalize::<Swelling>().under("beta1")?);
    }
    if let Some(beta2) = &mut constants.beta2 {
        builder = builder.beta2(beta2.normalize::<Swelling>().under("beta2")?);
    }
    if let Some(beta3) = &mut constants.beta3 {
        builder = builder.beta3(beta3.normalize::<Swelling>().under("beta3")?);
    }
    Ok(builder)
}

fn isotropic(constants: &mut LaminaConstants) -> Result<LaminaBuilder, Error> {
    let orthotropic = [
        ("e1", &constants.e1),
        ("e2", &constants.e2),
        ("nu12", &constants.nu12),
        ("g12", &constants.g12),
        ("g13", &constants.g13),
        ("g23", &constants.g23),
        ("e3", &constants.e3),
        ("nu13", &constants.nu13),
        ("nu23", &constants.nu23),
        ("alpha1", &constants.alpha1),
        ("alpha2", &constants.alpha2),
        ("alpha3", &constants.alpha3),
        ("beta1", &constants.beta1),
        ("beta2", &constants.beta2),
        ("beta3", &constants.beta3),
    ];
    if let Some((field, _)) = orthotropic.iter().find(|(_, value)| value.is_some()) {
        let other = if constants.e.is_some() { "e" } else { "nu" };
        return Err(ErrorKind::Conflict { field: (*field).into(), other: other.into() }.into());
    }
    let missing = |field: &str| ErrorKind::MissingField { field: field.to_owned() };
    let e = constants.e.as_mut().ok_or_else(|| missing("e"))?.normalize::<Modulus>().under("e")?;
    let nu = constants.nu.as_mut().ok_or_else(|| missing("nu"))?.normalize::<Ratio>().under("nu")?;
    let mut builder = Lamina::isotropic(e, nu).under("nu")?;
    if let Some(alpha) = &mut constants.alpha {
        let alpha = alpha.normalize::<Expansion>().under("alpha")?;
        builder = builder.alpha1(alpha).alpha2(alpha);
    }
    if let Some(beta) = &mut constants.beta {
        let beta = beta.normalize::<Swelling>().under("beta")?;
        builder = builder.beta1(beta).beta2(beta);
    }
    Ok(builder)
}
