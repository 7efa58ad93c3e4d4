//! The values of records of polymers and metals.

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

/// The permeability of a metal of the library.
pub(in crate::document) fn metal(document: &mut Node) -> Option<Vec<Number>> {
    write_out(document, "metal")
}

/// The same in the membrane of a module.
pub(in crate::document) fn metal_of_layer(document: &mut Node) -> Option<Vec<Number>> {
    write_out(document.get_mut("membrane")?.get_mut("metal")?, "record")
}

fn write_out(document: &mut Node, field: &str) -> Option<Vec<Number>> {
    let metal = data::metal(document.take(field)?.text()?).ok()?;
    document.set("preExponential", Node::quantity(metal.pre_exponential_mol_m_s_pa05, "mol/(m.s.Pa0.5)"));
    document.set("activationEnergy", Node::quantity(metal.activation_energy_j_mol, "J/mol"));
    Some(Vec::new())
}

/// The permeabilities of a record in the membrane of a module.
pub(in crate::document) fn layer(document: &mut Node) -> Option<Vec<Number>> {
    let gases: Vec<String> = ["feed", "sweep"]
        .into_iter()
        .filter_map(|stream| document.get(stream))
        .flat_map(|stream| ["moleFractions", "flows"].map(|key| stream.get(key)))
        .flatten()
        .flat_map(|entries| if let Node::Object(entries) = entries { entries.as_slice() } else { &[] })
        .map(|(gas, _)| gas.clone())
        .collect();
    let membrane = document.get_mut("membrane")?;
    let polymer = data::polymer(membrane.take("polymer")?.text()?).ok()?;
    if membrane.get("gases").is_none() {
        membrane.set("gases", Node::Object(Vec::new()));
    }
    let given = membrane.get_mut("gases")?;
    for gas in gases {
        if given.get(&gas).is_none() {
            given.set(&gas, Node::Object(Vec::new()));
        }
        let entry = given.get_mut(&gas)?;
        if entry.get("permeability").is_none() && entry.get("permeance").is_none() {
            entry.set("permeability", Node::quantity(*polymer.permeability_barrer.get(&gas)?, "Barrer"));
        }
    }
    if let (None, Some(celsius)) = (membrane.get("referenceTemperature"), polymer.temperature_c) {
        let temperature = Temperature::from_celsius(celsius).ok()?;
        membrane.set("referenceTemperature", quantity(Temperature::KIND, temperature.si())?);
    }
    Some(Vec::new())
}
