//! The values of a polymer record.

use super::{Number, quantity};
use crate::data;
use crate::document::tree::Node;
use crate::quantity::{Quantity as _, Temperature};

/// The permeabilities of a record, and the temperature they hold at.
pub(in crate::document) fn polymer(document: &mut Node) -> Option<Vec<Number>> {
    let polymer = data::polymer(document.take("polymer")?.text()?).ok()?;
    let Some(Node::Object(gases)) = document.get_mut("gases") else { return None };
    for (gas, entry) in gases {
        if entry.get("permeability").is_none() && entry.get("diffusivity").is_none() {
            let barrer = polymer.permeability_barrer.get(gas)?;
            entry.set("permeability", Node::quantity(*barrer, "Barrer"));
        }
    }
    if let (None, Some(celsius)) = (document.get("referenceTemperature"), polymer.temperature_c) {
        let temperature = Temperature::from_celsius(celsius).ok()?;
        document.set("referenceTemperature", quantity(Temperature::KIND, temperature.si())?);
    }
    Some(Vec::new())
}
