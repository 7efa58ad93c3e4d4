//! Strengths that a document gives a material.

use crate::document::input::LaminaConstants;
use crate::document::quantity::Quantity;
use crate::error::{Error, ErrorKind, Under};
use crate::laminate::failure::{InSitu, Strengths};
use crate::quantity::{Modulus, Quantity as _};

/// The strengths of the document: the five in the plane with any of the others, or none.
pub(super) fn strengths(constants: &mut LaminaConstants) -> Result<Option<Strengths>, Error> {
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
    let in_situ = constants.in_situ.as_mut().map(|within| -> Result<InSitu, Error> {
        Ok(InSitu { yt: strength(&mut within.yt, "yt")?, s12: strength(&mut within.s12, "s12")? })
    });
    Ok(Some(Strengths {
        s23: optional(&mut constants.s23, "s23")?,
        zt: optional(&mut constants.zt, "zt")?,
        zc: optional(&mut constants.zc, "zc")?,
        s13: optional(&mut constants.s13, "s13")?,
        in_situ: in_situ.transpose().under("inSitu")?,
        ..Strengths::in_plane(read)
    }))
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
