//! Strengths that a document gives a material.

use crate::document::input::{InSituInput, InSituPosition, LaminaConstants};
use crate::document::quantity::{Given, Quantity};
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Under};
use crate::laminate::Lamina;
use crate::laminate::failure::{HeldPly, IN_SITU, InSitu, Strengths};
use crate::quantity::{Length, Modulus, Quantity as _, ShearNonlinearity, Toughness};

/// The strengths of the document: the five in the plane with any of the others, or none.
pub(super) fn strengths(
    constants: &mut LaminaConstants,
    lamina: &Lamina,
    ledger: &mut Ledger,
) -> Result<Option<Strengths>, Error> {
    let mut five = [
        ("xt", &mut constants.xt),
        ("xc", &mut constants.xc),
        ("yt", &mut constants.yt),
        ("yc", &mut constants.yc),
        ("s12", &mut constants.s12),
    ];
    let others = [
        ("s23", constants.s23.is_some()),
        ("zt", constants.zt.is_some()),
        ("zc", constants.zc.is_some()),
        ("s13", constants.s13.is_some()),
        ("inSitu", constants.in_situ.is_some()),
    ];
    let given = five.iter().find(|(_, value)| value.is_some()).map(|(name, _)| *name);
    let missing = five.iter().find(|(_, value)| value.is_none()).map(|(name, _)| *name);
    let other = others.into_iter().find(|(_, given)| *given).map(|(name, _)| name);
    match (given.or(other), missing) {
        (None, _) => return Ok(None),
        (Some(given), Some(missing)) => {
            return Err(ErrorKind::Needs { field: given.into(), other: missing.into() }.into());
        }
        (Some(_), None) => {}
    }
    let mut read = [0.0; 5];
    for (slot, (name, value)) in read.iter_mut().zip(&mut five) {
        if let Some(value) = value {
            *slot = strength(value, name)?;
        }
    }
    let coupon = (read[2], read[4]);
    let in_situ = constants.in_situ.as_mut().map(|within| in_situ(within, coupon, lamina, ledger));
    Ok(Some(Strengths {
        s23: optional(&mut constants.s23, "s23")?,
        zt: optional(&mut constants.zt, "zt")?,
        zc: optional(&mut constants.zc, "zc")?,
        s13: optional(&mut constants.s13, "s13")?,
        in_situ: in_situ.transpose().under("inSitu")?,
        ..Strengths::in_plane(read)
    }))
}

/// Strengths within the laminate: given, or from the toughness and the place of the ply.
fn in_situ(
    within: &mut InSituInput,
    (yt, s12): (f64, f64),
    lamina: &Lamina,
    ledger: &mut Ledger,
) -> Result<InSitu, Error> {
    let Some(position) = within.position else {
        let computed = [
            ("thickness", within.thickness.is_some()),
            ("mode1Toughness", within.mode1_toughness.is_some()),
            ("mode2Toughness", within.mode2_toughness.is_some()),
            ("shearNonlinearity", within.shear_nonlinearity.is_some()),
        ];
        if let Some((field, _)) = computed.iter().find(|(_, given)| *given) {
            return Err(ErrorKind::Needs { field: (*field).into(), other: "position".into() }.into());
        }
        let missing = |field: &str| ErrorKind::MissingField { field: field.into() };
        let yt = strength(within.yt.as_mut().ok_or_else(|| missing("yt"))?, "yt")?;
        let s12 = strength(within.s12.as_mut().ok_or_else(|| missing("s12"))?, "s12")?;
        return Ok(InSitu { yt, s12 });
    };
    for (field, given) in [("yt", within.yt.is_some()), ("s12", within.s12.is_some())] {
        if given {
            return Err(ErrorKind::Conflict { field: field.into(), other: "position".into() }.into());
        }
    }
    ledger.model(&IN_SITU);
    let nonlinearity = within.shear_nonlinearity.si_or::<ShearNonlinearity>("shearNonlinearity", 0.0)?;
    if position == InSituPosition::ThickInside {
        return Ok(InSitu::thick_embedded(lamina, [yt, s12], nonlinearity)?);
    }
    let ply = HeldPly {
        mode1_toughness: within.mode1_toughness.required::<Toughness>("mode1Toughness")?.si(),
        mode2_toughness: within.mode2_toughness.required::<Toughness>("mode2Toughness")?.si(),
        thickness: within.thickness.required::<Length>("thickness")?.si(),
        face: position == InSituPosition::Face,
    };
    Ok(InSitu::thin(lamina, &ply, nonlinearity)?)
}

fn optional(value: &mut Option<Quantity>, name: &str) -> Result<Option<f64>, Error> {
    value.as_mut().map(|value| strength(value, name)).transpose()
}

/// A strength, Pa; strengths share the units of moduli, so an error is said of a strength.
fn strength(value: &mut Quantity, name: &str) -> Result<f64, Error> {
    let said = |error: ErrorKind| match error {
        ErrorKind::OutOfRange { value, unit, rule, .. } => {
            ErrorKind::OutOfRange { quantity: "strength", value, unit, rule }
        }
        other => other,
    };
    value.normalize::<Modulus>().map(|strength| strength.si()).map_err(said).under(name)
}
