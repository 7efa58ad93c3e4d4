//! Forms of a ply material that are not constants: micromechanics, fabric, short fibers, platelets.

use super::constituents::{exclude, fiber, matrix};
use super::materials;
use super::micromechanics::{self, Micromechanics, from_estimate};
use super::mixture::{Content, Mixture};
use crate::document::input::{
    FabricInput, InclusionWord, LaminaConstants, LaminaInput, OrientationWord, PlateletInput, ShortFiberInput,
};
use crate::document::report::{Ledger, MaterialForm};
use crate::error::{Error, ErrorKind, Under};
use crate::laminate::micromechanics::{Aspect, Bounds, Estimate, Isotropic, models};
use crate::laminate::{FABRIC, Lamina, LaminaBuilder, fabric};
use crate::quantity::{Density, Quantity as _, Ratio};

/// What a derived material is made of, for the report of a lamina.
pub(super) enum Origin {
    Micromechanics(Box<Micromechanics>),
    Inclusions(Box<Inclusions>),
    /// A fabric, or constants.
    Other,
}

/// Short fibers or platelets.
pub(super) struct Inclusions {
    pub mixture: Mixture,
    /// The constants by each model that applies, the one that is used first.
    pub estimates: Vec<Inclusion>,
    /// Of bulk and shear modulus, if the inclusions are isotropic and in all directions of space alike.
    pub bounds: Option<[Bounds; 2]>,
}

/// What a model says of short fibers or platelets.
#[derive(Clone, Copy)]
pub(super) struct Inclusion {
    pub model: &'static crate::model::Model,
    pub constants: Estimate,
}

/// The form the constants stand for, if it is a derived one.
pub(super) fn derived(c: &LaminaConstants) -> Result<Option<MaterialForm>, Error> {
    let forms = [
        ("micromechanics", c.micromechanics.is_some(), MaterialForm::Micromechanics),
        ("fabric", c.fabric.is_some(), MaterialForm::Fabric),
        ("shortFiber", c.short_fiber.is_some(), MaterialForm::ShortFiber),
        ("platelet", c.platelet.is_some(), MaterialForm::Platelet),
    ];
    let mut given = forms.into_iter().filter(|(_, given, _)| *given);
    let Some((name, _, form)) = given.next() else { return Ok(None) };
    if let Some((other, ..)) = given.next() {
        return Err(ErrorKind::Conflict { field: other.into(), other: name.into() }.into());
    }
    let elastic = [
        ("e", c.e.is_some()),
        ("nu", c.nu.is_some()),
        ("e1", c.e1.is_some()),
        ("e2", c.e2.is_some()),
        ("nu12", c.nu12.is_some()),
        ("g12", c.g12.is_some()),
        ("g13", c.g13.is_some()),
        ("g23", c.g23.is_some()),
        ("e3", c.e3.is_some()),
        ("nu13", c.nu13.is_some()),
        ("nu23", c.nu23.is_some()),
        ("core", c.core.is_some()),
    ];
    exclude(&elastic, name)?;
    Ok(Some(form))
}

/// The constants of a derived form.
pub(super) fn build(
    constants: &mut LaminaConstants,
    ledger: &mut Ledger,
) -> Result<(LaminaBuilder, Origin), Error> {
    if let Some(input) = &mut constants.micromechanics {
        let read = micromechanics::read(input, ledger).under("micromechanics")?;
        let builder = read.builder(ledger).under("micromechanics")?;
        return Ok((builder, Origin::Micromechanics(Box::new(read))));
    }
    if let Some(input) = &mut constants.fabric {
        return Ok((woven(input, ledger).under("fabric")?, Origin::Other));
    }
    let inclusions = match (&mut constants.short_fiber, &mut constants.platelet) {
        (Some(input), _) => short_fiber(input, ledger).under("shortFiber")?,
        (None, Some(input)) => platelet(input, ledger).under("platelet")?,
        (None, None) => return Err(ErrorKind::MissingField { field: "micromechanics".into() }.into()),
    };
    let mut builder = Lamina::builder();
    if let Some(used) = inclusions.estimates.first() {
        ledger.model(used.model);
        builder = from_estimate(&used.constants)?;
    }
    if let Some(density) = inclusions.mixture.density {
        ledger.model(&models::CONTENT);
        builder = builder.density(Density::from_si(density.si())?);
    }
    Ok((builder, Origin::Inclusions(Box::new(inclusions))))
}

fn woven(input: &mut FabricInput, ledger: &mut Ledger) -> Result<LaminaBuilder, Error> {
    if let LaminaInput::Constants(constants) = &input.ply {
        let nested = [
            ("fabric", constants.fabric.is_some()),
            ("shortFiber", constants.short_fiber.is_some()),
            ("platelet", constants.platelet.is_some()),
            ("core", constants.core.is_some()),
        ];
        exclude(&nested, "the yarns of a fabric: a unidirectional ply").under("ply")?;
    }
    let ply = materials::read(&mut input.ply, ledger).under("ply")?;
    let warp = input.warp_fraction.normalize().under("warpFraction")?;
    let knock_down = input.knock_down.normalize::<Ratio>().under("knockDown")?;
    ledger.model(&FABRIC);
    fabric(&ply.lamina, warp, knock_down).under("knockDown")
}

/// Estimate and card of an isotropic material, of space (`g23` too) or of the plane.
fn isotropic(constants: Isotropic, in_space: bool) -> Estimate {
    let Isotropic { e, g } = constants;
    Estimate { e1: e, e2: e, nu12: constants.nu(), g12: g, g23: in_space.then_some(g) }
}

fn short_fiber(input: &mut ShortFiberInput, ledger: &mut Ledger) -> Result<Inclusions, Error> {
    let fiber = fiber(&mut input.fiber, ledger).under("fiber")?;
    let matrix = matrix(&mut input.matrix, ledger).under("matrix")?;
    let content = Content {
        volume: ("fiberVolumeFraction", &mut input.fiber_volume_fraction),
        mass: ("fiberWeightFraction", &mut input.fiber_weight_fraction),
        ply: None,
        fiber: "fiber",
    };
    let mixture = content.mix(fiber, matrix)?;
    let ratio = input.aspect_ratio.normalize::<Ratio>().under("aspectRatio")?.si();
    let word = *input.model.get_or_insert(InclusionWord::MoriTanaka);
    let c = &mixture.constituents;
    let aspect = Aspect::Spheroid(ratio);
    let halpin_tsai = c.short_fibers(ratio).under("aspectRatio")?;
    let mori_tanaka = c.aligned_spheroids(aspect).under("aspectRatio")?;
    let mut estimates = Vec::new();
    let mut add = |model, constants, word| estimates.push((word, Inclusion { model, constants }));
    use InclusionWord::{HalpinTsai, MoriTanaka};
    match input.orientation {
        OrientationWord::Aligned => {
            add(&models::SHORT_FIBERS, halpin_tsai, HalpinTsai);
            add(&models::SPHEROIDS, mori_tanaka, MoriTanaka);
        }
        OrientationWord::RandomInPlane => {
            for (word, aligned) in [(HalpinTsai, halpin_tsai), (MoriTanaka, mori_tanaka)] {
                let exact = Isotropic::quasi_isotropic(&from_estimate(&aligned)?.build()?);
                add(&models::QUASI_ISOTROPIC, isotropic(exact, false), word);
                let rounded = Isotropic::random_in_plane(&aligned);
                add(&models::RANDOM_IN_PLANE, isotropic(rounded, false), word);
            }
        }
        OrientationWord::RandomInSpace => {
            if word == HalpinTsai {
                let (field, other) = ("model".into(), "randomInSpace (use moriTanaka)".into());
                return Err(ErrorKind::Conflict { field, other }.into());
            }
            let random = c.random_spheroids(aspect).under("aspectRatio")?;
            add(&models::SPHEROIDS, isotropic(random, true), MoriTanaka);
        }
    }
    let in_space = input.orientation == OrientationWord::RandomInSpace;
    let bounds = c.isotropic_bounds().filter(|_| in_space);
    Ok(Inclusions { estimates: used_first(estimates, word), bounds, mixture })
}

fn platelet(input: &mut PlateletInput, ledger: &mut Ledger) -> Result<Inclusions, Error> {
    let fiber = fiber(&mut input.platelet, ledger).under("platelet")?;
    let matrix = matrix(&mut input.matrix, ledger).under("matrix")?;
    let content = Content {
        volume: ("volumeFraction", &mut input.volume_fraction),
        mass: ("weightFraction", &mut input.weight_fraction),
        ply: None,
        fiber: "platelet",
    };
    let mixture = content.mix(fiber, matrix)?;
    let ratio = input.aspect_ratio.normalize::<Ratio>().under("aspectRatio")?.si();
    let word = *input.model.get_or_insert(InclusionWord::MoriTanaka);
    let c = &mixture.constituents;
    let random = c.random_spheroids(Aspect::Spheroid(1.0 / ratio)).under("aspectRatio")?;
    let xi = input.xi.get_or_insert(crate::document::quantity::Quantity::Number(2.0 * ratio));
    let xi = xi.normalize::<Ratio>().under("xi")?.si();
    let halpin_tsai = c.random_platelets(xi).under("xi")?;
    let estimates = vec![
        (
            InclusionWord::MoriTanaka,
            Inclusion { model: &models::SPHEROIDS, constants: isotropic(random, true) },
        ),
        (
            InclusionWord::HalpinTsai,
            Inclusion { model: &models::PLATELETS, constants: isotropic(halpin_tsai, true) },
        ),
    ];
    let bounds = c.isotropic_bounds();
    Ok(Inclusions { estimates: used_first(estimates, word), bounds, mixture })
}

/// The estimates of `word` first.
fn used_first(estimates: Vec<(InclusionWord, Inclusion)>, word: InclusionWord) -> Vec<Inclusion> {
    let (used, other): (Vec<_>, Vec<_>) = estimates.into_iter().partition(|(of, _)| *of == word);
    used.into_iter().chain(other).map(|(_, inclusion)| inclusion).collect()
}
