//! The units a report is written in.

use super::input::Entries;
use crate::error::{Error, ErrorKind, Under, near};
use crate::quantity::{KINDS, Kind, Unit};

/// One unit per kind: the default, or the one the document asks for.
///
/// ```
/// let text = r#"{"kind":"alloy","composition":"Ti-6Al-4V","units":{"density":"kg/m3"}}"#;
/// assert!(matprop::calculate_json(text)?.contains(r#""unit":"kg/m3""#));
/// # Ok::<(), matprop::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Units {
    chosen: Vec<(&'static Kind, &'static Unit)>,
}

impl Units {
    /// From the `units` of a document, whose unit names become canonical.
    pub(super) fn read(asked: &mut Entries<String>) -> Result<Self, Error> {
        let mut chosen = Vec::new();
        for (id, name) in asked.iter_mut() {
            let kind = Kind::named(id).ok_or_else(|| {
                let ids = KINDS.iter().map(|kind| kind.id);
                ErrorKind::UnknownField {
                    field: id.chars().take(64).collect(),
                    expected: ids.clone().collect(),
                    near: near(id, ids),
                }
            });
            let kind = kind.under(id).under("units")?;
            let unit = kind.unit(name).under(id).under("units")?;
            *name = unit.name.to_owned();
            chosen.push((kind, unit));
        }
        Ok(Self { chosen })
    }

    /// The unit for quantities of this kind.
    pub(super) fn of(&self, kind: &'static Kind) -> &'static Unit {
        let chosen = self.chosen.iter().find(|(known, _)| known.id == kind.id);
        chosen.map_or(&kind.units[0], |(_, unit)| unit)
    }
}
