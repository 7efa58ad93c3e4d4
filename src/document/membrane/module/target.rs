//! What a module is designed for.

use crate::document::input::{Entries, ModuleTargetInput};
use crate::document::quantity::{Given, Quantity};
use crate::error::{Error, ErrorKind, Under};
use crate::membrane::module::Target;
use crate::quantity::{Area, GasFraction, Quantity as _};

/// The target and the largest area allowed, if there is a target.
pub(in crate::document::membrane) fn target(
    input: Option<&mut ModuleTargetInput>,
    gases: &[String],
    has_area: bool,
) -> Result<Option<(Target, f64)>, Error> {
    let Some(input) = input else { return Ok(None) };
    let conflict =
        |field: &str, other: &str| ErrorKind::Conflict { field: field.into(), other: other.into() };
    if has_area {
        return Err(conflict("target", "area").into());
    }
    let most = input.max_area.given::<Area>("maxArea")?.map_or(f64::INFINITY, |area| area.si());
    let mut found: Option<(&str, Target)> = None;
    let mut take = |field: &'static str, target: Target| match found {
        Some((first, _)) => Err(Error::from(conflict(first, field))),
        None => {
            found = Some((field, target));
            Ok(())
        }
    };
    if let Some(cut) = input.stage_cut.given::<GasFraction>("stageCut")? {
        take("stageCut", Target::StageCut(cut.si()))?;
    }
    type Make = fn(usize, f64) -> Target;
    let kinds: [(&'static str, &mut Entries<Quantity>, Make); 4] = [
        ("retentate", &mut input.retentate, Target::RetentateFraction),
        ("permeate", &mut input.permeate, Target::PermeateFraction),
        ("retentateRecovery", &mut input.retentate_recovery, Target::RetentateRecovery),
        ("permeateRecovery", &mut input.permeate_recovery, Target::PermeateRecovery),
    ];
    for (field, entries, make) in kinds {
        for (gas, value) in entries.iter_mut() {
            *gas = super::super::dense::formula(gas).into_owned();
            let Some(at) = gases.iter().position(|known| known == gas) else {
                let expected = gases.iter().cloned().collect();
                let near = crate::error::near(gas, gases.iter().map(String::as_str));
                let kind = ErrorKind::UnknownWord { word: gas.chars().take(64).collect(), expected, near };
                return Err(Error::from(kind).under(field));
            };
            let value = value.normalize::<GasFraction>().under(gas).under(field)?.si();
            take(field, make(at, value))?;
        }
    }
    match found {
        Some((_, target)) => Ok(Some((target, most))),
        None => Err(ErrorKind::Empty { what: "target".into() }.into()),
    }
}
