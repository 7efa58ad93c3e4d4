//! What the constants of a document must have beside each other: of a core, and of ultimate strains.

use crate::document::input::{CoreWord, LaminaConstants};
use crate::error::{Error, ErrorKind, Suffix, Under};
use crate::quantity::{Quantity as _, Strain};

/// A core has the constants that make it one.
pub(super) fn check_core(constants: &LaminaConstants) -> Result<(), ErrorKind> {
    let needs = |core: &str, other: &str| ErrorKind::Needs { field: core.into(), other: other.into() };
    match constants.core {
        Some(CoreWord::Foam) if constants.e.is_none() => Err(needs("core: foam", "e")),
        Some(CoreWord::Foam) if constants.nu.is_none() => Err(needs("core: foam", "nu")),
        Some(CoreWord::Honeycomb) if constants.g13.is_none() => Err(needs("core: honeycomb", "g13")),
        Some(CoreWord::Honeycomb) if constants.g23.is_none() => Err(needs("core: honeycomb", "g23")),
        _ => Ok(()),
    }
}

/// The ultimate strains of the document: all five, or none.
pub(super) fn strains(constants: &mut LaminaConstants) -> Result<Option<[f64; 5]>, Error> {
    let mut five = [
        ("e1t", &mut constants.e1t),
        ("e1c", &mut constants.e1c),
        ("e2t", &mut constants.e2t),
        ("e2c", &mut constants.e2c),
        ("g12u", &mut constants.g12u),
    ];
    let given = five.iter().find(|(_, value)| value.is_some()).map(|(name, _)| *name);
    let missing = five.iter().find(|(_, value)| value.is_none()).map(|(name, _)| *name);
    match (given, missing) {
        (None, _) => return Ok(None),
        (Some(given), Some(missing)) => {
            return Err(ErrorKind::Needs { field: given.into(), other: missing.into() }.into());
        }
        (Some(_), None) => {}
    }
    let mut read = [0.0; 5];
    for (slot, (name, value)) in read.iter_mut().zip(&mut five) {
        if let Some(value) = value {
            *slot = value.normalize::<Strain>().under(name)?.si();
            if !(*slot > 0.0) {
                let (quantity, rule, unit) = ("ultimate strain", "above 0", Suffix("1"));
                return Err(Error::new(ErrorKind::OutOfRange { quantity, value: *slot, unit, rule }, *name));
            }
        }
    }
    Ok(Some(read))
}
