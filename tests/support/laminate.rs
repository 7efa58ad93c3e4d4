//! Laminates as the reference files write them.

use super::{number, numbers};
use matprop::laminate::{Change, Lamina, Load, Ply, StackingSequence};
use matprop::quantity::{Angle, Density, Expansion, Length, Modulus, Quantity, Ratio, Swelling};
use serde_json::Value;

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
