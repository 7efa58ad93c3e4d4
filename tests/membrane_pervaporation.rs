//! Pervaporation and vapor permeation: reference cases through documents, limits, several components, modules.

mod support;

use serde_json::{Value, json};
use support::{cases, computed, number};

fn assert_close(case: &Value, key: &str, got: f64) {
    let expected = &case["expected"][key];
    let (value, rtol) = (number(&expected["value"]), number(&expected["rtol"]));
    assert!((got - value).abs() <= rtol * value.abs(), "{} {key}: {got} is not {value}", case["id"]);
}

fn results(document: &Value) -> Value {
    computed(document).unwrap()["results"].clone()
}

/// Of the component `name`.
fn of<'a>(results: &'a Value, name: &str) -> &'a Value {
    let rows = results["components"].as_array().unwrap();
    rows.iter().find(|row| row["component"] == name).unwrap()
}

fn value(row: &Value, key: &str) -> f64 {
    number(&row[key]["value"])
}

fn unit(mut quantity: Value, unit: &str) -> Value {
    quantity["unit"] = json!(unit);
    quantity
}

/// The mixture of a case of the reference: water is component 1, ethanol 2.
fn document(case: &Value) -> Value {
    let inputs = &case["inputs"];
    let component = |i: usize| {
        let mut component = json!({
            "molarMass": {"value": inputs["M"][i], "unit": "g/mol"},
            "massPermeance": unit(inputs[["P1", "P2"][i]].clone(), "kg/(m2.h.kPa)")});
        let antoine = &inputs["antoine_log10_kPa_K"];
        if !antoine.is_null() {
            component["antoine"] = json!({"form": "log10", "a": antoine["A"][i], "b": antoine["B"][i],
                "c": antoine["C"][i], "pressureUnit": "kPa", "temperatureUnit": "K"});
        }
        component
    };
    let mut document = json!({"kind": "membrane-pervaporation",
        "components": {"water": component(0), "ethanol": component(1)},
        "units": {"pressure": "kPa", "moleFraction": "1"}});
    if !inputs["w1_feed"].is_null() {
        document["feed"] = json!({"temperature": inputs["T"],
            "massFractions": {"water": inputs["w1_feed"], "ethanol": "balance"}});
        document["permeatePressure"] = inputs["p_permeate"].clone();
        let nrtl = &inputs["nrtl"];
        document["activity"] = json!({"model": "nrtl", "pairs": [{"components": ["water", "ethanol"],
            "energy12": {"value": nrtl["g12"], "unit": "J/mol"}, "energy21": {"value": nrtl["g21"], "unit": "J/mol"},
            "alpha": nrtl["alpha"]}]});
    }
    document
}

#[test]
fn reference_cases() {
    let mut seen = 0;
    for case in cases("membrane/pervaporation.json") {
        let results = results(&document(&case));
        let (water, ethanol) = (of(&results, "water"), of(&results, "ethanol"));
        let pair = &results["pairs"][0];
        let mut checked = 0;
        for key in case["expected"].as_object().unwrap().keys() {
            let got = match key.as_str() {
                "x1" => value(water, "feedMoleFraction"),
                "gamma1" => value(water, "activityCoefficient"),
                "gamma2" => value(ethanol, "activityCoefficient"),
                "p1" => value(water, "partialPressure"),
                "p2" => value(ethanol, "partialPressure"),
                "J1" => value(water, "massFlux"),
                "J2" => value(ethanol, "massFlux"),
                "y1_mole" => value(water, "permeateMoleFraction"),
                "beta" => value(water, "separationFactor"),
                "psi" => value(water, "separationIndex"),
                "alpha_molar" => value(pair, "selectivity"),
                "P1_gpu" => value(water, "permeance"),
                other => panic!("{}: {other} is not compared", case["id"]),
            };
            assert_close(&case, key, got);
            checked += 1;
        }
        assert!(checked >= 2);
        if !case["inputs"]["w1_feed"].is_null() {
            // Both forms of β are one, and the driving forces give the fluxes back.
            assert!((value(pair, "separationFactor") / value(water, "separationFactor") - 1.0).abs() < 1e-11);
            let force = value(water, "partialPressure") - value(water, "permeatePartialPressure");
            let flux = number(&case["inputs"]["P1"]["value"]) * force;
            assert!((value(water, "massFlux") / flux - 1.0).abs() < 1e-11);
        }
        seen += 1;
    }
    assert_eq!(seen, 5);
}

/// Three components; what is measured gives the permeances back, by mass and by mole.
fn ternary() -> Value {
    json!({"kind": "membrane-pervaporation", "permeatePressure": "2 kPa",
        "components": {
            "water": {"molarMass": "18.015 g/mol", "permeance": "1500 GPU", "saturationPressure": "31.2 kPa", "activityCoefficient": 2.4},
            "ethanol": {"molarMass": "46.069 g/mol", "permeance": "20 GPU", "saturationPressure": "72.3 kPa", "activityCoefficient": 1.1},
            "acetone": {"molarMass": "58.08 g/mol", "permeance": "60 GPU", "saturationPressure": "160 kPa", "activityCoefficient": 1.3}},
        "feed": {"temperature": "70 degC", "massFractions": {"water": "10 wt%", "ethanol": "balance", "acetone": "5 wt%"}}})
}

#[test]
fn measured_fluxes_give_the_permeances_back() {
    let forward = results(&ternary());
    let mut back = ternary();
    let names = ["water", "ethanol", "acetone"];
    for name in names {
        back["components"][name].as_object_mut().unwrap().remove("permeance");
    }
    let mut by_flux = back.clone();
    let column = |key: &str| {
        json!(
            names
                .map(|name| (name, of(&forward, name)[key].clone()))
                .into_iter()
                .collect::<std::collections::BTreeMap<_, _>>()
        )
    };
    back["measured"] =
        json!({"massFlux": forward["massFlux"], "permeateMassFractions": column("permeateMassFraction")});
    by_flux["measured"] = json!({"massFluxes": column("massFlux")});
    for document in [back, by_flux] {
        let found = results(&document)["fromMeasured"].clone();
        for name in names {
            let (a, b) = (value(of(&forward, name), "permeance"), value(of(&found, name), "permeance"));
            assert!((a / b - 1.0).abs() < 1e-10, "{name}: {b} is not {a}");
        }
        assert!((value(&found, "massFlux") / value(&forward, "massFlux") - 1.0).abs() < 1e-12);
    }
    let sum: f64 = names.iter().map(|name| value(of(&forward, name), "permeateMoleFraction")).sum();
    assert!((sum - 100.0).abs() < 1e-10);
}

/// The vapor over a liquid, fed as a vapor of its own pressure, permeates alike.
#[test]
fn vapor_permeation_of_the_vapor_over_a_liquid() {
    let liquid = results(&ternary());
    let names = ["water", "ethanol", "acetone"];
    let pressures = names.map(|name| value(of(&liquid, name), "partialPressure"));
    let total: f64 = pressures.iter().sum();
    let mut vapor = ternary();
    let fractions: std::collections::BTreeMap<_, _> =
        names.iter().zip(pressures).map(|(name, p)| (*name, p / total)).collect();
    let total = format!("{total} {}", of(&liquid, "water")["partialPressure"]["unit"].as_str().unwrap());
    vapor["feed"] =
        json!({"phase": "vapor", "temperature": "70 degC", "pressure": total, "moleFractions": fractions});
    for name in names {
        vapor["components"][name].as_object_mut().unwrap().remove("activityCoefficient");
    }
    let vapor = results(&vapor);
    for name in names {
        let (a, b) = (value(of(&liquid, name), "massFlux"), value(of(&vapor, name), "massFlux"));
        assert!((a / b - 1.0).abs() < 1e-10, "{name}: {b} is not {a}");
    }
}

#[test]
fn antoine_forms_are_one_curve() {
    let with = |antoine: Value| {
        let document = json!({"kind": "membrane-pervaporation", "permeatePressure": "0 kPa",
            "components": {"water": {"molarMass": "18.015 g/mol", "permeance": "1500 GPU", "antoine": antoine}},
            "activity": {"model": "ideal"}, "feed": {"temperature": "70 degC", "moleFractions": {"water": 1}}});
        value(of(&results(&document), "water"), "saturationPressure")
    };
    let one = with(
        json!({"form": "log10", "a": 7.20389, "b": 1733.926, "c": -39.485, "pressureUnit": "kPa", "temperatureUnit": "K"}),
    );
    let ln10 = std::f64::consts::LN_10;
    for other in [
        json!({"form": "log10", "a": 7.20389, "b": -1733.926, "c": -39.485, "pressureUnit": "kPa", "temperatureUnit": "K"}),
        json!({"form": "ln", "a": 7.20389 * ln10, "b": 1733.926 * ln10, "c": -39.485, "pressureUnit": "kPa", "temperatureUnit": "K"}),
        json!({"form": "log10", "a": 7.20389, "b": 1733.926, "c": 273.15 - 39.485, "pressureUnit": "kPa", "temperatureUnit": "degC"}),
        json!({"form": "log10", "a": 10.20389, "b": 1733.926, "c": -39.485, "pressureUnit": "Pa", "temperatureUnit": "K"}),
    ] {
        assert!((with(other.clone()) / one - 1.0).abs() < 1e-12, "{other}");
    }
}

fn module(heat: &str, area: &str) -> Value {
    let mut document = document(&cases("membrane/pervaporation.json")[3]);
    for (name, capacity, vaporization) in [("water", 75.5, 42.0), ("ethanol", 135.0, 40.5)] {
        document["components"][name]["heatCapacity"] = json!({"value": capacity, "unit": "J/(mol.K)"});
        document["components"][name]["heatOfVaporization"] = json!({"value": vaporization, "unit": "kJ/mol"});
    }
    document["module"] = json!({"area": area, "massFlow": "100 kg/h", "heat": heat});
    results(&document)
}

#[test]
fn modules_keep_mass_and_heat() {
    for (heat, area) in [("isothermal", "20 m2"), ("adiabatic", "20 m2"), ("adiabatic", "0.001 m2")] {
        let results = module(heat, area);
        let found = &results["module"];
        let (feed, retentate, permeate) =
            (value(found, "feedFlow"), value(found, "retentateFlow"), value(found, "permeateFlow"));
        assert!((feed - retentate - permeate).abs() < 1e-9 * feed, "{heat}");
        let water = of(found, "water");
        let gone = 4.0 - value(water, "retentateMassFraction") * retentate / 100.0;
        assert!((gone - value(water, "permeateMassFraction") * permeate / 100.0).abs() < 1e-8);
        assert!((value(water, "recovery") - gone / 4.0).abs() < 1e-8);
        let cooled = 70.0 - value(found, "retentateTemperature");
        match (heat, area) {
            ("isothermal", _) => assert_eq!(cooled, 0.0),
            (_, "0.001 m2") => {
                // dT = Σ J ΔH dA / Σ n cp at the inlet.
                let molar = |name: &str| {
                    value(of(&results, name), "massFlux") / if name == "water" { 0.01802 } else { 0.04607 }
                };
                let taken = (molar("water") * 42e3 + molar("ethanol") * 40.5e3) * 1e-3;
                let held = 4.0 / 0.01802 * 75.5 + 96.0 / 0.04607 * 135.0;
                assert!((cooled / (taken / held) - 1.0).abs() < 1e-4, "{cooled}");
            }
            _ => assert!(cooled > 1.0 && cooled < 40.0, "{cooled}"),
        }
    }
    let (warm, cold) = (module("isothermal", "20 m2"), module("adiabatic", "20 m2"));
    assert!(value(&warm["module"], "permeateFlow") > value(&cold["module"], "permeateFlow"));
}

/// With a constant flux at every place the balance is exact: an area ten times smaller is the first tenth.
#[test]
fn places_in_a_module_are_those_of_shorter_modules() {
    let (long, short) = (module("adiabatic", "20 m2"), module("adiabatic", "2 m2"));
    let along = number(&long["module"]["temperature"]["value"][1]);
    assert!((along - value(&short["module"], "retentateTemperature")).abs() < 1e-7);
}

#[test]
fn permeances_move_with_temperature() {
    let with = |temperature: &str| {
        let mut document = document(&cases("membrane/pervaporation.json")[0]);
        document["feed"]["temperature"] = json!(temperature);
        document["referenceTemperature"] = json!("70 degC");
        document["components"]["water"]["activationEnergy"] = json!("-20 kJ/mol");
        results(&document)
    };
    let (same, warm) = (with("70 degC"), with("80 degC"));
    assert!((value(of(&same, "water"), "massPermeance") / 0.036091 - 1.0).abs() < 1e-12);
    let expected =
        0.036091 * libm::exp(20e3 / matprop::quantity::GAS_CONSTANT * (1.0 / 353.15 - 1.0 / 343.15));
    assert!((value(of(&warm, "water"), "massPermeance") / expected - 1.0).abs() < 1e-12);
    assert!((value(of(&warm, "ethanol"), "massPermeance") / 2.82e-5 - 1.0).abs() < 1e-12);
}

/// NRTL takes a + g/RT: the same numbers from either part.
#[test]
fn constants_of_nrtl_add_up() {
    let with = |pair: Value| {
        let mut document = document(&cases("membrane/pervaporation.json")[0]);
        document["activity"]["pairs"][0] = pair;
        value(of(&results(&document), "water"), "activityCoefficient")
    };
    let rt = matprop::quantity::GAS_CONSTANT * 343.15;
    let energies = with(
        json!({"components": ["water", "ethanol"], "energy12": "5823 J/mol", "energy21": "-633 J/mol", "alpha": 0.3}),
    );
    for other in [
        json!({"components": ["water", "ethanol"], "constant12": 5823.0 / rt, "constant21": -633.0 / rt, "alpha": 0.3}),
        json!({"components": ["ethanol", "water"], "energy12": "-633 J/mol", "energy21": "5823 J/mol", "alpha": 0.3}),
        json!({"components": ["water", "ethanol"], "constant12": 1.0, "constant21": 0.0, "alpha": 0.3,
            "energy12": {"value": 5823.0 - rt, "unit": "J/mol"}, "energy21": "-633 J/mol"}),
    ] {
        assert!((with(other.clone()) / energies - 1.0).abs() < 1e-12, "{other}");
    }
}
