//! What a document on layers says, checked.

use super::super::names;
use super::fiber::{Fiber, thicknesses, walls};
use crate::document::input::{
    DefectsInput, LayerGasInput, MembraneLayerInput, MembraneLayersInput, PoresInput,
};
use crate::document::quantity::{Given, Quantity};
use crate::error::{Error, ErrorKind, Suffix, Under, near};
use crate::membrane::layers::Annulus;
use crate::quantity::{
    Length, MolarMass, Permeability, Permeance, Pressure, Quantity as _, Ratio, Temperature, Viscosity,
    VolumeFraction,
};

/// The membrane.
pub(super) struct Stack {
    pub layers: Vec<Layer>,
    pub gases: Vec<Gas>,
    pub temperature: Option<Temperature>,
    pub mean_pressure: Option<Pressure>,
    pub fiber: Option<Fiber>,
}

/// A gas.
pub(super) struct Gas {
    pub name: String,
    pub molar_mass: Option<MolarMass>,
    pub viscosity: Option<Viscosity>,
}

/// A layer.
pub(super) struct Layer {
    pub name: Option<String>,
    pub way: Way,
    pub defects: Option<Defects>,
    /// Where it lies in a fiber.
    pub wall: Option<Annulus>,
}

/// How gases get through a layer.
pub(super) enum Way {
    Material { permeability: Vec<Permeability>, thickness: Length },
    Film { permeance: Vec<Permeance> },
    Pores { pore: Opening, porosity: VolumeFraction, thickness: Length },
}

/// Open pores.
#[derive(Clone, Copy)]
pub(super) struct Opening {
    pub diameter: Length,
    pub tortuosity: f64,
}

/// Pores through a skin.
pub(super) struct Defects {
    pub porosity: VolumeFraction,
    /// The layer that fills them and how deep.
    pub filled: Option<(usize, Length)>,
    pub open: Option<Opening>,
}

/// Which state a layer is meant in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    AsItIs,
    WithoutDefects,
    Open,
}

fn needs(field: &str, other: &str) -> ErrorKind {
    ErrorKind::Needs { field: field.into(), other: other.into() }
}

fn conflict(field: &str, other: &str) -> ErrorKind {
    ErrorKind::Conflict { field: field.into(), other: other.into() }
}

pub(super) fn stack(input: &mut MembraneLayersInput) -> Result<Stack, Error> {
    if input.layers.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "layers".into() }, "layers"));
    }
    for (i, layer) in input.layers.0.iter_mut().enumerate() {
        for (entries, field) in
            [(&mut layer.permeability, "permeability"), (&mut layer.permeance, "permeance")]
        {
            if !entries.is_empty() {
                let at = |error: Error| error.at(i).under("layers");
                names::unique(entries, field).map_err(at)?;
            }
        }
    }
    let bare = |layer: &MembraneLayerInput| {
        layer.gases().is_empty() && layer.permeance_of_every_gas.is_none() && layer.pores.is_none()
    };
    if let Some(i) = input.layers.0.iter().position(bare) {
        return Err(Error::from(ErrorKind::MissingField { field: "permeability".into() })
            .at(i)
            .under("layers"));
    }
    let gases = gases(input)?;
    let temperature = input.temperature.given::<Temperature>("temperature")?;
    let mean_pressure = input.mean_pressure.given::<Pressure>("meanPressure")?;
    let names: Vec<String> = gases.iter().map(|gas| gas.name.clone()).collect();
    let mut layers = Vec::new();
    for (i, layer) in input.layers.0.iter_mut().enumerate() {
        layers.push(one_layer(layer, &names).map_err(|error| error.at(i).under("layers"))?);
    }
    let mut stack = Stack { layers, gases, temperature, mean_pressure, fiber: None };
    fillings(input, &mut stack)?;
    complete(input, &stack)?;
    if let Some(fiber) = &mut input.fiber {
        let thicknesses = thicknesses(&mut input.layers.0)?;
        stack.fiber = Some(walls(fiber, &thicknesses, &mut stack.layers).under("fiber")?);
    }
    Ok(stack)
}

fn gases(input: &mut MembraneLayersInput) -> Result<Vec<Gas>, Error> {
    if input.gases.is_empty() {
        let named = input.layers.0.iter().map(MembraneLayerInput::gases).find(|gases| !gases.is_empty());
        let named = named.map(|gases| gases.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>());
        input.gases =
            named.unwrap_or_default().into_iter().map(|name| (name, LayerGasInput::default())).collect();
    }
    names::unique(&mut input.gases, "gases")?;
    let mut gases = Vec::new();
    for (name, gas) in input.gases.iter_mut() {
        let read = |gas: &mut LayerGasInput| -> Result<Gas, Error> {
            let molar_mass = gas.molar_mass.given::<MolarMass>("molarMass")?;
            let viscosity = gas.viscosity.given::<Viscosity>("viscosity")?;
            Ok(Gas { name: name.clone(), molar_mass, viscosity })
        };
        gases.push(read(gas).under(name).under("gases")?);
    }
    Ok(gases)
}

fn one_layer(layer: &mut MembraneLayerInput, gases: &[String]) -> Result<Layer, Error> {
    let thickness = layer.thickness.given::<Length>("thickness")?;
    let ways = [
        ("permeability", !layer.permeability.is_empty()),
        ("permeance", !layer.permeance.is_empty()),
        ("permeanceOfEveryGas", layer.permeance_of_every_gas.is_some()),
        ("pores", layer.pores.is_some()),
    ];
    let given: Vec<&str> = ways.iter().filter(|(_, given)| *given).map(|(field, _)| *field).collect();
    if let [first, second, ..] = given[..] {
        return Err(conflict(first, second).into());
    }
    let thick = |field: &str| thickness.ok_or_else(|| needs(field, "thickness"));
    let way = match given.first().copied() {
        None => return Err(ErrorKind::MissingField { field: "permeability".into() }.into()),
        Some("permeability") => Way::Material {
            permeability: of_gases(&mut layer.permeability, gases).under("permeability")?,
            thickness: thick("permeability")?,
        },
        Some("permeance") => {
            Way::Film { permeance: of_gases(&mut layer.permeance, gases).under("permeance")? }
        }
        Some("permeanceOfEveryGas") => {
            let permeance = layer.permeance_of_every_gas.required::<Permeance>("permeanceOfEveryGas")?;
            Way::Film { permeance: vec![permeance; gases.len()] }
        }
        Some(_) => match &mut layer.pores {
            Some(pores) => pores_of(pores, thick("pores")?).under("pores")?,
            None => return Err(ErrorKind::MissingField { field: "pores".into() }.into()),
        },
    };
    let defects = match (&mut layer.defects, &way) {
        (None, _) => None,
        (Some(defects), Way::Material { thickness, .. }) => {
            Some(defects_of(defects, *thickness).under("defects")?)
        }
        (Some(_), _) => return Err(needs("defects", "permeability").into()),
    };
    Ok(Layer { name: layer.name.clone(), way, defects, wall: None })
}

/// The value of every gas, in the order of the gases.
fn of_gases<Q: crate::quantity::Quantity>(
    entries: &mut crate::document::input::Entries<Quantity>,
    gases: &[String],
) -> Result<Vec<Q>, Error> {
    if let Some((name, _)) = entries.iter().find(|(name, _)| !gases.contains(name)) {
        let expected = gases.iter().cloned().collect();
        let near = near(name, gases.iter().map(String::as_str));
        return Err(ErrorKind::UnknownWord { word: name.clone(), expected, near }.into());
    }
    let mut values = Vec::new();
    for gas in gases {
        let entry = entries.iter_mut().find(|(name, _)| name == gas);
        let Some((_, value)) = entry else {
            return Err(ErrorKind::MissingField { field: gas.clone() }.into());
        };
        values.push(value.normalize::<Q>().under(gas)?);
    }
    Ok(values)
}

fn pores_of(pores: &mut PoresInput, thickness: Length) -> Result<Way, Error> {
    let diameter: Length = pores.diameter.normalize().under("diameter")?;
    let porosity: VolumeFraction = pores.porosity.normalize().under("porosity")?;
    if porosity.si() == 0.0 {
        return Err(Error::new(above_zero("porosity"), "porosity"));
    }
    let tortuosity = tortuosity(&mut pores.tortuosity)?;
    Ok(Way::Pores { pore: Opening { diameter, tortuosity }, porosity, thickness })
}

fn above_zero(quantity: &'static str) -> ErrorKind {
    ErrorKind::OutOfRange { quantity, value: 0.0, unit: Suffix("1"), rule: "above 0" }
}

fn tortuosity(given: &mut Option<Quantity>) -> Result<f64, Error> {
    given.get_or_insert(Quantity::Number(1.0));
    let value = given.required::<Ratio>("tortuosity")?.value();
    if value >= 1.0 {
        return Ok(value);
    }
    let kind = ErrorKind::OutOfRange { quantity: "tortuosity", value, unit: Suffix("1"), rule: "1 or more" };
    Err(Error::new(kind, "tortuosity"))
}

fn defects_of(defects: &mut DefectsInput, thickness: Length) -> Result<Defects, Error> {
    let porosity: VolumeFraction = defects.surface_porosity.normalize().under("surfacePorosity")?;
    let depth = defects.filled_depth.given::<Length>("filledDepth")?;
    if depth.is_some() && defects.filled_with.is_none() {
        return Err(needs("filledDepth", "filledWith").into());
    }
    if let Some(depth) = depth.filter(|depth| depth.si() > thickness.si()) {
        let unit = &Length::KIND.units[0];
        let kind = ErrorKind::OutOfRange {
            quantity: "filled depth",
            value: depth.in_unit(unit),
            unit: Suffix(unit.name),
            rule: "at most the thickness of the skin",
        };
        return Err(Error::new(kind, "filledDepth"));
    }
    let diameter = defects.pore_diameter.given::<Length>("poreDiameter")?;
    if diameter.is_none() && defects.tortuosity.is_some() {
        return Err(needs("tortuosity", "poreDiameter").into());
    }
    let open = match diameter {
        Some(diameter) => Some(Opening { diameter, tortuosity: tortuosity(&mut defects.tortuosity)? }),
        None => None,
    };
    let through = defects.filled_with.is_some() && depth.is_none_or(|depth| depth.si() >= thickness.si());
    if open.is_none() && !through {
        return Err(needs("defects", "poreDiameter").into());
    }
    // The layer is found by its name once all are known.
    let filled = defects.filled_with.as_ref().map(|_| (usize::MAX, depth.unwrap_or(thickness)));
    Ok(Defects { porosity, filled, open })
}

/// Finds the layers that fill defects by their names.
fn fillings(input: &MembraneLayersInput, stack: &mut Stack) -> Result<(), Error> {
    let names: Vec<Option<String>> = stack.layers.iter().map(|layer| layer.name.clone()).collect();
    for i in 0..stack.layers.len() {
        let wanted = input.layers.0[i].defects.as_ref().and_then(|defects| defects.filled_with.as_ref());
        let Some(wanted) = wanted else { continue };
        let at =
            |kind: ErrorKind| Error::from(kind).under("filledWith").under("defects").at(i).under("layers");
        let found = names.iter().position(|name| name.as_ref() == Some(wanted)).filter(|found| *found != i);
        let is_material = found.is_some_and(|found| stack.layers[found].material(0).is_some());
        let Some(found) = found.filter(|_| is_material) else {
            let others = || {
                let others =
                    stack.layers.iter().enumerate().filter(|(j, l)| *j != i && l.material(0).is_some());
                others.filter_map(|(_, layer)| layer.name.as_deref())
            };
            let word: String = wanted.chars().take(64).collect();
            let near = near(&word, others());
            return Err(at(ErrorKind::UnknownWord { word, expected: others().collect(), near }));
        };
        if let Some(Defects { filled: Some((layer, _)), .. }) = &mut stack.layers[i].defects {
            *layer = found;
        }
    }
    Ok(())
}

/// Refuses open pores without what their flow needs.
fn complete(input: &MembraneLayersInput, stack: &Stack) -> Result<(), Error> {
    let open = |layer: &Layer| match (&layer.way, &layer.defects) {
        (Way::Pores { .. }, _) => Some("pores"),
        (Way::Material { thickness, .. }, Some(Defects { filled, .. })) => {
            let through = filled.is_some_and(|(_, depth)| depth.si() >= thickness.si());
            (!through).then_some("defects")
        }
        _ => None,
    };
    if let Some(field) = stack.layers.iter().find_map(open) {
        if stack.temperature.is_none() {
            return Err(needs(field, "temperature").into());
        }
        if let Some(gas) = stack.gases.iter().find(|gas| gas.molar_mass.is_none()) {
            return Err(Error::from(needs(field, "molarMass")).under(&gas.name).under("gases"));
        }
    }
    if stack.mean_pressure.is_some()
        && let Some(gas) = stack.gases.iter().find(|gas| gas.viscosity.is_none())
    {
        return Err(Error::from(needs("meanPressure", "viscosity")).under(&gas.name).under("gases"));
    }
    if input.mean_pressure.is_none()
        && let Some(gas) = stack.gases.iter().find(|gas| gas.viscosity.is_some())
    {
        return Err(Error::from(needs("viscosity", "meanPressure")).under(&gas.name).under("gases"));
    }
    Ok(())
}
