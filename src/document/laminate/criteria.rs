//! Criteria of a document with the parameters it gives them.

use super::materials::Material;
use crate::document::input::{CriterionWord, FailureInput};
use crate::document::quantity::Quantity;
use crate::error::{Error, ErrorKind, Under};
use crate::laminate::failure::{ActionPlane, Criterion, Strengths};
use crate::quantity::{Angle, Modulus, Quantity as _, Ratio};

/// The criterion of the word that stands at `place` in the list.
///
/// # Errors
/// As [`criterion`], with their places.
pub(super) fn read(word: CriterionWord, place: usize, input: &mut FailureInput) -> Result<Criterion, Error> {
    criterion(word, input).map_err(|error| match error.kind() {
        ErrorKind::Needs { .. } => error.at(place).under("criteria"),
        _ => error,
    })
}

/// What a criterion at `place` of the list refuses, said of its parameter or of itself.
pub(super) fn refused(kind: ErrorKind, place: usize) -> Error {
    match kind {
        ErrorKind::OutOfRange { quantity, .. } if field(quantity).is_some() => {
            Error::new(kind, field(quantity).unwrap_or_default())
        }
        other => Error::from(other).at(place).under("criteria"),
    }
}

/// The strengths of a material that a criterion counts on: from ultimate strains where it is one of strain.
pub(super) fn strengths(word: CriterionWord, material: &Material) -> Result<Option<Strengths>, ErrorKind> {
    let limits = material.strains.filter(|_| word == CriterionWord::MaxStrain);
    let by_strain = limits.map(|limits| Strengths::of_strains(&material.lamina, limits)).transpose()?;
    Ok(by_strain.or(material.strengths))
}

/// The criterion of a word.
///
/// # Errors
/// `needs` for a parameter that has no usual value.
fn criterion(word: CriterionWord, input: &mut FailureInput) -> Result<Criterion, Error> {
    Ok(match word {
        CriterionWord::MaxStress => Criterion::MaxStress,
        CriterionWord::FiberStress => Criterion::FiberStress,
        CriterionWord::MaxStrain => Criterion::MaxStrain,
        CriterionWord::TsaiWu => {
            Criterion::TsaiWu { f12_star: or(&mut input.tsai_wu_f12, -0.5, "tsaiWuF12")? }
        }
        CriterionWord::TsaiHill => Criterion::TsaiHill,
        CriterionWord::TsaiHillTensile => Criterion::TsaiHillTensile,
        CriterionWord::TsaiHillKaw => Criterion::TsaiHillKaw,
        CriterionWord::AzziTsai => Criterion::AzziTsai,
        CriterionWord::Norris => Criterion::Norris,
        CriterionWord::Hoffman => Criterion::Hoffman,
        CriterionWord::Hashin => {
            Criterion::Hashin { alpha: or(&mut input.hashin_alpha, 1.0, "hashinAlpha")? }
        }
        CriterionWord::HashinS12 => {
            Criterion::HashinS12 { alpha: or(&mut input.hashin_alpha, 1.0, "hashinAlpha")? }
        }
        CriterionWord::HashinRotem => Criterion::HashinRotem,
        CriterionWord::Edge => Criterion::Edge,
        CriterionWord::Sun => {
            Criterion::Sun { friction: own(&mut input.sun_friction, "sun", "sunFriction")? }
        }
        CriterionWord::Christensen => Criterion::Christensen,
        CriterionWord::Puck => Criterion::Puck {
            p_tension: or(&mut input.puck_tension, 0.35, "puckTension")?,
            p_compression: or(&mut input.puck_compression, 0.30, "puckCompression")?,
        },
        CriterionWord::PuckActionPlane => Criterion::PuckActionPlane(action_plane(input)?),
        CriterionWord::Cuntze => Criterion::Cuntze {
            friction: own(&mut input.cuntze_friction, "cuntze", "cuntzeFriction")?,
            exponent: own(&mut input.cuntze_exponent, "cuntze", "cuntzeExponent")?,
        },
        CriterionWord::Larc03 => {
            let (fracture_angle, toughness_ratio) = larc(input)?;
            Criterion::Larc03 { fracture_angle, toughness_ratio }
        }
        CriterionWord::Larc04 => {
            let (fracture_angle, toughness_ratio) = larc(input)?;
            Criterion::Larc04 { fracture_angle, toughness_ratio }
        }
        CriterionWord::VonMises => Criterion::VonMises,
        CriterionWord::Tresca => Criterion::Tresca,
        CriterionWord::Rankine => Criterion::Rankine,
        CriterionWord::MohrCoulomb => Criterion::MohrCoulomb,
        CriterionWord::DruckerPrager => Criterion::DruckerPrager,
        CriterionWord::ChristensenIsotropic => Criterion::ChristensenIsotropic,
    })
}

/// What a criterion needs of a material.
pub(super) fn needs(word: CriterionWord) -> &'static str {
    match word {
        CriterionWord::Hashin => "xt, xc, yt, yc, s12, s23",
        CriterionWord::VonMises | CriterionWord::Tresca => "xt = xc = yt = yc, s12",
        CriterionWord::Rankine
        | CriterionWord::MohrCoulomb
        | CriterionWord::DruckerPrager
        | CriterionWord::ChristensenIsotropic => "xt = yt, xc = yc, s12",
        _ => "xt, xc, yt, yc, s12",
    }
}

/// The field of `failure` that a refused parameter stands in.
fn field(quantity: &str) -> Option<&'static str> {
    Some(match quantity {
        "interaction F12*" => "tsaiWuF12",
        "weight alpha of shear in fiber tension" => "hashinAlpha",
        "inclination p on the tension side" => "puckTension",
        "inclination p on the compression side" => "puckCompression",
        "transverse inclination p on the tension side" => "puckTransverseTension",
        "transverse inclination p on the compression side" => "puckTransverseCompression",
        "start of weakening s" => "puckWeakeningStart",
        "floor of weakening m" => "puckWeakeningFloor",
        "stress magnification of the fiber" => "puckFiberMagnification",
        "Poisson's ratio of the fiber" => "puckFiberNu",
        "friction of the matrix" => "sunFriction",
        "friction of Cuntze" => "cuntzeFriction",
        "interaction exponent of Cuntze" => "cuntzeExponent",
        "fracture angle of LaRC" => "larcFractureAngle",
        "toughness ratio GIc/GIIc" => "larcToughnessRatio",
        _ => return None,
    })
}

fn ratio(value: &mut Quantity, name: &str) -> Result<f64, Error> {
    value.normalize::<Ratio>().map(|ratio| ratio.si()).under(name)
}

/// A parameter with a usual value, which the report then states.
fn or(value: &mut Option<Quantity>, default: f64, name: &str) -> Result<f64, Error> {
    ratio(value.get_or_insert(Quantity::Number(default)), name)
}

/// A parameter of its own material.
fn own(value: &mut Option<Quantity>, word: &str, name: &str) -> Result<f64, Error> {
    let Some(value) = value else {
        return Err(ErrorKind::Needs { field: word.into(), other: name.into() }.into());
    };
    ratio(value, name)
}

fn optional(value: &mut Option<Quantity>, name: &str) -> Result<Option<f64>, Error> {
    value.as_mut().map(|value| ratio(value, name)).transpose()
}

fn larc(input: &mut FailureInput) -> Result<(f64, Option<f64>), Error> {
    let angle = input
        .larc_fracture_angle
        .get_or_insert_with(|| Quantity::Text("53 deg".into()))
        .normalize::<Angle>()
        .under("larcFractureAngle")?;
    Ok((angle.si(), optional(&mut input.larc_toughness_ratio, "larcToughnessRatio")?))
}

fn action_plane(input: &mut FailureInput) -> Result<ActionPlane, Error> {
    let missing =
        |field: &str, other: &str| Error::from(ErrorKind::Needs { field: field.into(), other: other.into() });
    let weakening = match (&mut input.puck_weakening_start, &mut input.puck_weakening_floor) {
        (Some(start), Some(floor)) => {
            Some([ratio(start, "puckWeakeningStart")?, ratio(floor, "puckWeakeningFloor")?])
        }
        (None, None) => None,
        (Some(_), None) => return Err(missing("puckWeakeningStart", "puckWeakeningFloor")),
        (None, Some(_)) => return Err(missing("puckWeakeningFloor", "puckWeakeningStart")),
    };
    let three =
        (&mut input.puck_fiber_magnification, &mut input.puck_fiber_nu, &mut input.puck_fiber_modulus);
    let fiber = match three {
        (Some(magnification), Some(nu), Some(modulus)) => Some([
            ratio(magnification, "puckFiberMagnification")?,
            ratio(nu, "puckFiberNu")?,
            modulus.normalize::<Modulus>().under("puckFiberModulus")?.si(),
        ]),
        (None, None, None) => None,
        (None, ..) => return Err(missing("puckFiberNu and puckFiberModulus", "puckFiberMagnification")),
        (_, None, _) => return Err(missing("puckFiberMagnification", "puckFiberNu")),
        (.., None) => return Err(missing("puckFiberMagnification", "puckFiberModulus")),
    };
    Ok(ActionPlane {
        p_tension: or(&mut input.puck_tension, 0.35, "puckTension")?,
        p_compression: or(&mut input.puck_compression, 0.30, "puckCompression")?,
        p_transverse_tension: optional(&mut input.puck_transverse_tension, "puckTransverseTension")?,
        p_transverse_compression: optional(
            &mut input.puck_transverse_compression,
            "puckTransverseCompression",
        )?,
        weakening,
        fiber,
    })
}
