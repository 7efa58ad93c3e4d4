//! The units a report is written in.

use super::input::Entries;
use crate::error::{Error, ErrorKind, Under, near};
use crate::quantity::{KINDS, Kind, Quantity, Unit};

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

    /// The unit for quantities of kind `Q`.
    pub(super) fn of<Q: Quantity>(&self) -> &'static Unit {
        let chosen = self.chosen.iter().find(|(kind, _)| kind.id == Q::KIND.id);
        chosen.map_or(&Q::KIND.units[0], |(_, unit)| unit)
    }
}
