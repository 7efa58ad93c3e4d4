//! What a document on a mixed matrix says, checked.

use super::super::names;
use crate::document::input::{
    CountedWord, FlakesInput, MembraneMixedMatrixInput, MixedMatrixGasInput, MixedMatrixWord as Word,
};
use crate::document::quantity::{Given, Quantity};
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::membrane::mixed_matrix::{
    BlockedSkin, Flakes, Interphase, Method, Particle, RANDOM_PACKING, ShellRatio, SkinPermeability,
    volume_fraction,
};
use crate::quantity::{
    Density, Length, MassFraction, Permeability, PhasePermeability, Quantity as _, Ratio, Unit,
    VolumeFraction,
};

/// What is dispersed, for every gas.
pub(super) struct Filling {
    /// φ, with the interphase.
    pub fraction: VolumeFraction,
    /// Where the document states it.
    pub path: &'static str,
    pub packing: f64,
    pub shape: Option<f64>,
    pub shell: Option<Layer>,
    pub skin: Option<Layer>,
    /// Flakes and their order parameter.
    pub flakes: Option<(Flakes, Option<f64>)>,
}

/// A layer of each particle.
pub(super) struct Layer {
    /// Outer over inner radius.
    pub ratio: ShellRatio,
    /// What is outside (interphase) or inside (skin) over the layer.
    pub reduction: Option<f64>,
}

/// A gas and its permeabilities.
pub(super) struct Gas {
    pub name: String,
    pub matrix: Permeability,
    pub dispersed: Option<PhasePermeability>,
    pub particle: Particle,
    pub measured: Option<PhasePermeability>,
    /// Permeabilities of matrix, dispersed phase and membrane as they were given.
    pub given: [Option<(f64, &'static Unit)>; 3],
}

fn conflict(field: &str, other: &str) -> ErrorKind {
    ErrorKind::Conflict { field: field.into(), other: other.into() }
}

fn needs(field: &str, other: &str) -> ErrorKind {
    ErrorKind::Needs { field: field.into(), other: other.into() }
}

pub(super) fn filling(input: &mut MembraneMixedMatrixInput) -> Result<Filling, Error> {
    let diameter = input.particle_diameter.given::<Length>("particleDiameter")?;
    let shell = match &mut input.interphase {
        Some(layer) => {
            let fields = (&mut layer.radius_ratio, &mut layer.thickness, &mut layer.reduction);
            Some(one_layer(fields, diameter, true).under("interphase")?)
        }
        None => None,
    };
    let skin = match &mut input.pore_blockage {
        Some(layer) => {
            let fields = (&mut layer.radius_ratio, &mut layer.thickness, &mut layer.reduction);
            Some(one_layer(fields, diameter, false).under("poreBlockage")?)
        }
        None => None,
    };
    let flakes = input.flakes.as_mut().map(flakes).transpose().under("flakes")?;
    if flakes.is_some() && (shell.is_some() || skin.is_some()) {
        let other = if shell.is_some() { "interphase" } else { "poreBlockage" };
        return Err(conflict("flakes", other).into());
    }
    let (fraction, path) = fraction(input, shell.as_ref())?;
    if flakes.is_none() {
        input.maximum_packing.get_or_insert(Quantity::Number(RANDOM_PACKING));
    }
    let packing =
        input.maximum_packing.given::<VolumeFraction>("maximumPacking")?.map_or(RANDOM_PACKING, |p| p.si());
    Method::LewisNielsen { packing }.checked().under("maximumPacking")?;
    let shape = input.shape_factor.given::<Ratio>("shapeFactor")?.map(Ratio::value);
    if let Some(shape) = shape {
        Method::MaxwellWagnerSillars { shape }.checked().under("shapeFactor")?;
    }
    Ok(Filling { fraction, path, packing, shape, shell, skin, flakes })
}

type LayerFields<'a> = (&'a mut Option<Quantity>, &'a mut Option<Quantity>, &'a mut Option<Quantity>);

/// The size of a layer: outside the particle, or inside.
fn one_layer(
    (ratio, thickness, reduction): LayerFields<'_>,
    diameter: Option<Length>,
    outside: bool,
) -> Result<Layer, Error> {
    let stated = ratio.given::<Ratio>("radiusRatio")?;
    let thick = thickness.given::<Length>("thickness")?;
    let (value, path) = match (stated, thick) {
        (Some(_), Some(_)) => return Err(conflict("radiusRatio", "thickness").into()),
        (Some(ratio), None) => (ratio.value(), "radiusRatio"),
        (None, Some(thickness)) => {
            let radius = diameter.ok_or_else(|| needs("thickness", "particleDiameter"))?.si() / 2.0;
            if !outside && thickness.si() >= radius {
                let value = thickness.in_unit(&Length::KIND.units[0]);
                let unit = Suffix(Length::KIND.units[0].name);
                let rule = "below the radius of the particles";
                let kind = ErrorKind::OutOfRange { quantity: "thickness of the skin", value, unit, rule };
                return Err(Error::new(kind, "thickness"));
            }
            let inner = if outside { radius } else { radius - thickness.si() };
            ((inner + thickness.si()) / inner, "thickness")
        }
        (None, None) => return Err(ErrorKind::MissingField { field: "radiusRatio".into() }.into()),
    };
    let ratio = ShellRatio::new(value).under(path)?;
    let reduction = reduction.given::<Ratio>("reduction")?.map(Ratio::value);
    if let Some(value) = reduction.filter(|value| *value <= 0.0) {
        let kind = ErrorKind::OutOfRange {
            quantity: "reduction of the permeability",
            value,
            unit: Suffix("1"),
            rule: "above 0",
        };
        return Err(Error::new(kind, "reduction"));
    }
    Ok(Layer { ratio, reduction })
}

fn flakes(input: &mut FlakesInput) -> Result<(Flakes, Option<f64>), Error> {
    let whole = input.aspect_ratio.given::<Ratio>("aspectRatio")?;
    let half = input.half_aspect_ratio.given::<Ratio>("halfAspectRatio")?;
    let flakes = match (whole, half) {
        (Some(_), Some(_)) => return Err(conflict("aspectRatio", "halfAspectRatio").into()),
        (Some(whole), None) => Flakes::new(whole.value()).under("aspectRatio")?,
        (None, Some(half)) => Flakes::new(2.0 * half.value()).under("halfAspectRatio")?,
        (None, None) => return Err(ErrorKind::MissingField { field: "aspectRatio".into() }.into()),
    };
    let order = input.order_parameter.given::<Ratio>("orderParameter")?.map(Ratio::value);
    if let Some(order) = order {
        flakes.bharadwaj(order, VolumeFraction::from_si(0.0)?).under("orderParameter")?;
    }
    Ok((flakes, order))
}

/// φ with the interphase, and where it stands.
fn fraction(
    input: &mut MembraneMixedMatrixInput,
    shell: Option<&Layer>,
) -> Result<(VolumeFraction, &'static str), Error> {
    let volume = input.volume_fraction.given::<VolumeFraction>("volumeFraction")?;
    let mass = input.mass_fraction.given::<MassFraction>("massFraction")?;
    let dispersed = input.dispersed_density.given::<Density>("dispersedDensity")?;
    let matrix = input.matrix_density.given::<Density>("matrixDensity")?;
    let with_shell = |particles: VolumeFraction, path: &'static str| -> Result<_, Error> {
        let fraction = shell.map_or(Ok(particles), |shell| shell.ratio.with_shell(particles));
        Ok((fraction.under(path)?, path))
    };
    match (volume, mass) {
        (Some(_), Some(_)) => Err(conflict("volumeFraction", "massFraction").into()),
        (None, None) => Err(ErrorKind::MissingField { field: "volumeFraction".into() }.into()),
        (Some(volume), None) => {
            if dispersed.is_some() || matrix.is_some() {
                let field = if dispersed.is_some() { "dispersedDensity" } else { "matrixDensity" };
                return Err(conflict(field, "volumeFraction").into());
            }
            if shell.is_some() {
                input.counted.get_or_insert(CountedWord::WithInterphase);
            }
            match input.counted {
                Some(CountedWord::Particles) => with_shell(volume, "volumeFraction"),
                _ => Ok((volume, "volumeFraction")),
            }
        }
        (None, Some(mass)) => {
            if input.counted.is_some() {
                return Err(needs("counted", "volumeFraction").into());
            }
            let dispersed = dispersed.ok_or_else(|| needs("massFraction", "dispersedDensity"))?;
            let matrix = matrix.ok_or_else(|| needs("massFraction", "matrixDensity"))?;
            with_shell(volume_fraction(mass, dispersed, matrix)?, "massFraction")
        }
    }
}

pub(super) fn gases(input: &mut MembraneMixedMatrixInput, filling: &Filling) -> Result<Vec<Gas>, Error> {
    names::unique(&mut input.gases, "gases")?;
    let mut gases = Vec::new();
    for (name, gas) in input.gases.iter_mut() {
        gases.push(one_gas(name, gas, filling).under(name).under("gases")?);
    }
    Ok(gases)
}

fn one_gas(name: &str, gas: &mut MixedMatrixGasInput, filling: &Filling) -> Result<Gas, Error> {
    let matrix: Permeability = gas.matrix.normalize().under("matrix")?;
    let dispersed = gas.dispersed.given::<PhasePermeability>("dispersed")?;
    let measured = gas.measured.given::<PhasePermeability>("measured")?;
    let interphase = gas.interphase.given::<PhasePermeability>("interphase")?;
    let blocked = gas.blocked.given::<PhasePermeability>("blocked")?;
    if filling.flakes.is_some() {
        if dispersed.is_some_and(|dispersed| dispersed.si() > 0.0) {
            return Err(Error::new(conflict("dispersed", "flakes, which let nothing through"), "dispersed"));
        }
        if measured.is_some() {
            return Err(Error::new(conflict("measured", "flakes"), "measured"));
        }
    } else if dispersed.is_none() && measured.is_none() {
        return Err(ErrorKind::MissingField { field: "dispersed".into() }.into());
    }
    let shell = layer(filling.shell.as_ref(), interphase, ["interphase", "interphase.reduction"])?;
    let shell = shell.map(|(ratio, given, by)| {
        let permeability = given.map_or_else(|| PhasePermeability::from_si(matrix.si() / by), Ok)?;
        Ok::<_, ErrorKind>(Interphase { ratio, permeability })
    });
    let skin = layer(filling.skin.as_ref(), blocked, ["blocked", "poreBlockage.reduction"])?;
    let skin = skin.map(|(ratio, given, by)| BlockedSkin {
        ratio,
        permeability: given.map_or(SkinPermeability::Reduced(by), SkinPermeability::Given),
    });
    let particle = Particle { skin, interphase: shell.transpose()? };
    let as_given = |value: Option<&Quantity>| value.and_then(|value| value.given(Permeability::KIND));
    let given = [Some(&gas.matrix), gas.dispersed.as_ref(), gas.measured.as_ref()].map(as_given);
    Ok(Gas { name: name.to_owned(), matrix, dispersed, particle, measured, given })
}

/// A layer and its permeability for one gas: given, or by the reduction of the layer.
#[allow(clippy::type_complexity)]
fn layer(
    layer: Option<&Layer>,
    given: Option<PhasePermeability>,
    [field, reduction]: [&str; 2],
) -> Result<Option<(ShellRatio, Option<PhasePermeability>, f64)>, Error> {
    match (layer, given) {
        (None, None) => Ok(None),
        (None, Some(_)) => {
            let other = reduction.split('.').next().unwrap_or(reduction);
            Err(needs(field, other).into())
        }
        (Some(layer), given) => match (given, layer.reduction) {
            (None, None) => Err(ErrorKind::MissingField { field: field.into() }.into()),
            (given, by) => Ok(Some((layer.ratio, given, by.unwrap_or(1.0)))),
        },
    }
}

/// The models to use.
pub(super) fn words(input: &MembraneMixedMatrixInput) -> Result<Vec<Word>, Error> {
    let flakes = input.flakes.as_ref();
    let order = flakes.is_some_and(|flakes| flakes.order_parameter.is_some());
    let Some(asked) = &input.models else { return Ok(all(input)) };
    if asked.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "models".into() }, "models"));
    }
    let mut words = Vec::new();
    for (i, &word) in asked.0.iter().enumerate() {
        let lacking = match word {
            Word::MaxwellWagnerSillars if input.shape_factor.is_none() => {
                Some(needs("maxwellWagnerSillars", "shapeFactor"))
            }
            Word::Felske | Word::FelskeModified | Word::PseudoTwoPhase if input.interphase.is_none() => {
                Some(needs("felske", "interphase"))
            }
            Word::NielsenFlakes | Word::CusslerFlakes if flakes.is_none() => {
                Some(needs("nielsenFlakes", "flakes"))
            }
            Word::BharadwajFlakes if !order => Some(needs("bharadwajFlakes", "orderParameter")),
            Word::NielsenFlakes | Word::CusslerFlakes | Word::BharadwajFlakes => None,
            _ if flakes.is_some() => Some(conflict("flakes", "models of particles")),
            _ => None,
        };
        if let Some(kind) = lacking {
            return Err(Error::from(kind).at(i).under("models"));
        }
        if !words.contains(&word) {
            words.push(word);
        }
    }
    Ok(words)
}

/// Every model that applies.
fn all(input: &MembraneMixedMatrixInput) -> Vec<Word> {
    if let Some(flakes) = &input.flakes {
        let mut words = vec![Word::NielsenFlakes, Word::CusslerFlakes];
        if flakes.order_parameter.is_some() {
            words.push(Word::BharadwajFlakes);
        }
        return words;
    }
    let mut words = vec![
        Word::Maxwell,
        Word::BruggemanHanai,
        Word::BruggemanSymmetric,
        Word::LewisNielsen,
        Word::Pal,
        Word::ChiewGlandt,
        Word::Gonzo,
    ];
    if input.shape_factor.is_some() {
        words.push(Word::MaxwellWagnerSillars);
    }
    if input.interphase.is_some() {
        words.extend([Word::Felske, Word::FelskeModified, Word::PseudoTwoPhase]);
    }
    words.extend([Word::Parallel, Word::Series, Word::Geometric, Word::MaxwellInverted]);
    words
}
