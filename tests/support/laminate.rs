//! Laminates as the reference files write them.

use super::{number, numbers};
use matprop::laminate::{Change, Lamina, Load, Ply, StackingSequence};
use matprop::quantity::{Angle, Density, Expansion, Length, Modulus, Quantity, Ratio, Swelling};
use serde_json::{Value, json};

/// The lamina of a case.
pub fn lamina(material: &Value) -> Lamina {
    let value = |key: &str| material[key].as_f64();
    let mut builder = Lamina::builder()
        .e1(Modulus::from_si(number(&material["E1"])).unwrap())
        .e2(Modulus::from_si(number(&material["E2"])).unwrap())
        .nu12(Ratio::new(number(&material["nu12"])).unwrap())
        .g12(Modulus::from_si(number(&material["G12"])).unwrap());
    if let Some(rho) = value("rho") {
        builder = builder.density(Density::from_si(rho).unwrap());
    }
    if let (Some(a1), Some(a2)) = (value("alpha1"), value("alpha2")) {
        builder = builder.alpha1(Expansion::from_si(a1).unwrap()).alpha2(Expansion::from_si(a2).unwrap());
    }
    if let (Some(g13), Some(g23)) = (value("G13"), value("G23")) {
        builder = builder.g13(Modulus::from_pa(g13).unwrap()).g23(Modulus::from_pa(g23).unwrap());
    }
    if let (Some(e3), Some(nu13), Some(nu23)) = (value("E3"), value("nu13"), value("nu23")) {
        let ratio = |x| Ratio::new(x).unwrap();
        builder = builder.e3(Modulus::from_pa(e3).unwrap()).nu13(ratio(nu13)).nu23(ratio(nu23));
    }
    if let (Some(b1), Some(b2)) = (value("beta1"), value("beta2")) {
        builder = builder.beta1(Swelling::from_si(b1).unwrap()).beta2(Swelling::from_si(b2).unwrap());
    }
    builder.build().unwrap()
}

/// The stacking sequence of a case, with its reference plane.
pub fn stack(input: &Value) -> StackingSequence {
    let plies = input["plies"].as_array().unwrap().iter().map(|ply| {
        let material = &input["materials"][ply["material"].as_str().unwrap()];
        let thickness = Length::from_m(number(&ply["t"])).unwrap();
        Ply::new(lamina(material), thickness, Angle::from_degrees(number(&ply["angle_deg"])).unwrap())
    });
    let offset = input["offset"].as_f64().unwrap_or(0.0);
    StackingSequence::new(plies.collect()).unwrap().with_offset(offset).unwrap()
}

/// A load case.
pub fn load(load: &Value) -> Load {
    let vector = |key: &str| {
        let list = numbers(&load[key]);
        [list[0], list[1], list[2]]
    };
    let change = |uniform: &str, gradient: &str| Change {
        uniform: load[uniform].as_f64().unwrap_or(0.0),
        gradient: load[gradient].as_f64().unwrap_or(0.0),
    };
    Load {
        force: vector("N"),
        moment: vector("M"),
        temperature: change("delta_T", "grad_T"),
        moisture: change("delta_C", "grad_C"),
        ..Load::default()
    }
}

/// A number with its unit.
fn quantity(value: f64, unit: &str) -> Value {
    json!({"value": value, "unit": unit})
}

/// A laminate document of a case, with a report in SI units.
pub fn document(input: &Value) -> Value {
    let mut materials = serde_json::Map::new();
    for (name, material) in input["materials"].as_object().unwrap() {
        let mut made = serde_json::Map::new();
        let mut put = |from: &str, to: &str, unit: &str| {
            if let Some(value) = material[from].as_f64() {
                made.insert(to.to_owned(), quantity(value, unit));
            }
        };
        for key in ["E1", "E2", "G12", "G13", "G23", "Xt", "Xc", "Yt", "Yc", "S12", "S23"] {
            put(key, &key.to_lowercase(), "Pa");
        }
        put("nu12", "nu12", "1");
        if material.get("E3").is_some() && material.get("nu13").is_some() && material.get("nu23").is_some() {
            put("E3", "e3", "Pa");
            put("nu13", "nu13", "1");
            put("nu23", "nu23", "1");
        }
        for (key, unit) in [("alpha1", "1/K"), ("alpha2", "1/K"), ("beta1", "1"), ("beta2", "1")] {
            put(key, key, unit);
        }
        put("rho", "density", "kg/m3");
        materials.insert(name.clone(), Value::Object(made));
    }
    let plies = input["plies"].as_array().unwrap().iter().map(|ply| {
        json!({"material": ply["material"], "thickness": quantity(number(&ply["t"]), "m"),
            "angle": quantity(number(&ply["angle_deg"]), "deg")})
    });
    let mut made = json!({"kind": "laminate", "materials": materials, "layup": plies.collect::<Vec<_>>(),
        "units": {"modulus": "Pa", "stress": "Pa", "length": "m", "offset": "m", "membraneStiffness": "N/m",
            "bendingStiffness": "N.m", "membraneCompliance": "m/N", "bendingCompliance": "1/(N.m)",
            "expansion": "1/K", "arealDensity": "kg/m2"}});
    if let Some(offset) = input["offset"].as_f64() {
        made["referenceOffset"] = quantity(offset, "m");
    }
    let loads: Vec<Value> = input["loads"].as_array().into_iter().flatten().map(load_document).collect();
    if !loads.is_empty() {
        made["loads"] = Value::Array(loads);
    }
    made
}

fn load_document(load: &Value) -> Value {
    let mut made = json!({"name": load["id"]});
    let (n, m) = (numbers(&load["N"]), numbers(&load["M"]));
    for (k, axis) in ["x", "y", "xy"].iter().enumerate() {
        made[format!("n{axis}")] = quantity(n[k], "N/m");
        made[format!("m{axis}")] = quantity(m[k], "N");
    }
    for (from, to, unit) in [
        ("delta_T", "temperatureChange", "K"),
        ("grad_T", "temperatureGradient", "K/m"),
        ("delta_C", "moistureChange", "1"),
        ("grad_C", "moistureGradient", "1/m"),
    ] {
        if let Some(value) = load[from].as_f64() {
            made[to] = quantity(value, unit);
        }
    }
    made
}
