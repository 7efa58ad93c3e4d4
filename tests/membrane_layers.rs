//! Membranes of several layers: reference cases through documents, limits, and what must hold between forms.

mod support;

use serde_json::{Value, json};
use support::{cases, computed, number, numbers};

fn assert_close(case: &Value, key: &str, got: &[f64]) {
    let expected = &case["expected"][key];
    let (values, rtol) = (numbers(&expected["value"]), number(&expected["rtol"]));
    assert_eq!(values.len(), got.len(), "{} {key}", case["id"]);
    for (value, got) in values.iter().zip(got) {
        assert!((got - value).abs() <= rtol * value.abs(), "{} {key}: {got} is not {value}", case["id"]);
    }
}

fn results(document: &Value) -> Value {
    computed(document).unwrap()["results"].clone()
}

/// Permeances, of CO2 first: objects of this test are written in alphabetical order.
fn permeances(results: &Value) -> Vec<f64> {
    let mut gases: Vec<&Value> = results["gases"].as_array().unwrap().iter().collect();
    gases.sort_by_key(|gas| gas["gas"] != "CO2");
    gases.iter().map(|gas| number(&gas["permeance"]["value"])).collect()
}

fn two(value: &Value, unit: &str) -> Value {
    json!({"CO2": {"value": value[0], "unit": unit}, "CH4": {"value": value[1], "unit": unit}})
}

/// A plain number of the reference, with its unit.
fn with(case: &Value, key: &str, unit: &str) -> Value {
    json!({"value": case["inputs"][key]["value"], "unit": unit})
}

#[test]
fn reference_cases() {
    let mut seen = 0;
    for case in cases("membrane/multilayer.json") {
        let inputs = &case["inputs"];
        match case["id"].as_str().unwrap() {
            "ml-series-1" => {
                let layer = |i: usize| {
                    json!({"thickness": {"value": inputs["L_um"][i], "unit": "um"},
                        "permeability": {"O2": {"value": inputs["P"][i], "unit": "Barrer"}}})
                };
                let support = json!({"permeanceOfEveryGas": with(&case, "support_gpu", "GPU")});
                let results =
                    results(&json!({"kind": "membrane-layers", "layers": [layer(0), layer(1), support]}));
                assert_close(&case, "permeance_gpu", &permeances(&results));
                let shares =
                    (0..3).map(|i| number(&results["layers"][i]["gases"][0]["resistanceShare"]["value"]));
                assert!((shares.sum::<f64>() - 1.0).abs() < 1e-14);
            }
            "ml-henis-1" => {
                let results = results(&json!({"kind": "membrane-layers", "layers": [
                    {"name": "silicone", "thickness": with(&case, "L_coat_um", "um"),
                     "permeability": two(&inputs["P_coat"], "Barrer")},
                    {"name": "skin", "thickness": with(&case, "L_skin_um", "um"),
                     "permeability": two(&inputs["P_polymer"], "Barrer"),
                     "defects": {"surfacePorosity": inputs["surface_porosity"], "filledWith": "silicone"}}]}));
                assert_close(&case, "permeance_gpu", &permeances(&results));
                assert_close(&case, "alpha", &[number(&results["selectivities"][0]["selectivity"]["value"])]);
                assert!(results["gases"][0]["beforeCoating"].is_null(), "no pore diameter was given");
            }
            "ml-defect-1" => {
                let mass = |i: usize| json!({"molarMass": {"value": inputs["M"][i], "unit": "kg/mol"}});
                let results = results(&json!({"kind": "membrane-layers", "temperature": inputs["T"],
                    "gases": {"CO2": mass(0), "CH4": mass(1)},
                    "layers": [{"thickness": with(&case, "L_skin_um", "um"),
                        "permeability": two(&inputs["P_polymer"], "Barrer"),
                        "defects": {"surfacePorosity": inputs["surface_porosity"], "poreDiameter": inputs["d_pore"]}}]}));
                let pair = &results["selectivities"][0];
                assert_close(&case, "permeance_gpu", &permeances(&results));
                assert_close(&case, "alpha", &[number(&pair["selectivity"]["value"])]);
                assert_close(&case, "alpha_intrinsic", &[number(&pair["withoutDefects"]["value"])]);
            }
            "ml-fibre-1" => {
                let (ri, ro) = (number(&inputs["ri"]["value"]), number(&inputs["ro"]["value"]));
                let results = results(&json!({"kind": "membrane-layers", "units": {"length": "m"},
                    "fiber": {"outerDiameter": {"value": 2.0 * ro, "unit": "m"}, "feed": "outer", "area": "outer"},
                    "layers": [{"thickness": {"value": ro - ri, "unit": "m"}, "permeability": {"O2": inputs["P"]}}]}));
                assert_close(&case, "permeance_outer_gpu", &permeances(&results));
                assert_close(
                    &case,
                    "log_mean_radius",
                    &[number(&results["layers"][0]["logMeanRadius"]["value"])],
                );
                let inner = number(&results["gases"][0]["permeanceInner"]["value"]);
                assert!((inner / permeances(&results)[0] - ro / ri).abs() < 1e-12);
            }
            "ml-support-resistance" => {
                let results = results(&json!({"kind": "membrane-layers", "layers": [
                    {"permeance": two(&inputs["skin_gpu"], "GPU")},
                    {"permeanceOfEveryGas": inputs["support_gpu"]}]}));
                assert_close(&case, "permeance_gpu", &permeances(&results));
                assert_close(&case, "alpha", &[number(&results["selectivities"][0]["selectivity"]["value"])]);
            }
            other => panic!("a case without a test: {other}"),
        }
        seen += 1;
    }
    assert_eq!(seen, 5);
}

fn coated(porosity: f64, depth: &str, coating: &str) -> Value {
    json!({"kind": "membrane-layers", "temperature": "35 degC",
        "gases": {"O2": {"molarMass": "31.9988 g/mol"}, "N2": {"molarMass": "28.0134 g/mol"}},
        "layers": [
            {"name": "coating", "thickness": coating,
             "permeability": {"O2": "600 Barrer", "N2": "280 Barrer"}},
            {"name": "skin", "thickness": "0.1 um", "permeability": {"O2": "1.4 Barrer", "N2": "0.25 Barrer"},
             "defects": {"surfacePorosity": porosity, "filledWith": "coating", "filledDepth": depth,
                 "poreDiameter": "5 nm"}}]})
}

#[test]
fn a_coating_restores_the_selectivity() {
    let results = results(&coated(2e-6, "0.1 um", "1 um"));
    let pair = &results["selectivities"][0];
    let of = |key: &str| number(&pair[key]["value"]);
    assert!(of("beforeCoating") < 1.5, "open defects hardly separate");
    assert!(of("selectivity") > 5.0 && of("selectivity") < of("withoutDefects"));
    let coating = number(&results["layers"][0]["gases"][0]["resistanceShare"]["value"]);
    assert!(coating < 0.05, "the resistance stays in the skin");
}

/// The less of a pore is filled, the closer the membrane is to the uncoated one; without pores it is whole.
#[test]
fn limits_of_defects() {
    let permeance = |document: &Value, key: &str| number(&results(document)["gases"][0][key]["value"]);
    let thin = coated(2e-6, "1e-15 m", "1e-15 m");
    assert!((permeance(&thin, "permeance") / permeance(&thin, "beforeCoating") - 1.0).abs() < 1e-4);
    let half = permeance(&coated(2e-6, "0.05 um", "1e-15 m"), "permeance");
    let full = permeance(&coated(2e-6, "0.1 um", "1e-15 m"), "permeance");
    assert!(full < half && half < permeance(&thin, "permeance"));
    let none = coated(0.0, "0.1 um", "1 um");
    assert_eq!(permeance(&none, "permeance"), permeance(&none, "withoutDefects"));
}

/// A wide fiber is a flat membrane; a wall in two halves is the wall.
#[test]
fn fibers_and_films() {
    let wall = |layers: Value, outer: &str, feed: &str| {
        results(&json!({"kind": "membrane-layers", "layers": layers,
            "fiber": {"outerDiameter": outer, "feed": feed, "area": "outer"}}))
    };
    let layer = |thickness: &str, p: &str| json!({"thickness": thickness, "permeability": {"H2": p}});
    let one = permeances(&wall(json!([layer("100 um", "10 Barrer")]), "400 um", "outer"));
    let two = permeances(&wall(
        json!([layer("40 um", "10 Barrer"), layer("60 um", "10 Barrer")]),
        "400 um",
        "inner",
    ));
    assert!((one[0] / two[0] - 1.0).abs() < 1e-13);
    let wide = permeances(&wall(json!([layer("1 um", "10 Barrer")]), "1000 m", "outer"));
    assert!((wide[0] / 10.0 - 1.0).abs() < 1e-8);
    // Layers from the feed: the first is outside if the feed is.
    let stack = json!([layer("10 um", "10 Barrer"), layer("90 um", "1000 Barrer")]);
    let (outside, inside) = (wall(stack.clone(), "400 um", "outer"), wall(stack, "400 um", "inner"));
    assert!(permeances(&outside)[0] > permeances(&inside)[0], "a skin outside has more area");
    let radius = |results: &Value| number(&results["layers"][0]["outerRadius"]["value"]);
    assert!((radius(&outside) - 0.2).abs() < 1e-12 && (radius(&inside) - 0.11).abs() < 1e-12);
}

/// Viscous flow beside Knudsen flow: d² p̄/(32 µ R T L) for a straight pore.
#[test]
fn viscous_flow_adds() {
    let support = |viscous: bool| {
        let mut document = json!({"kind": "membrane-layers", "temperature": "25 degC", "units": {"permeance": "mol/(m2.s.Pa)"},
            "gases": {"N2": {"molarMass": "28.0134 g/mol"}},
            "layers": [{"thickness": "100 um", "pores": {"diameter": "1 um", "porosity": 0.4, "tortuosity": 2}}]});
        if viscous {
            document["gases"]["N2"]["viscosity"] = json!("17.8 uPa.s");
            document["meanPressure"] = json!("3 bar");
        }
        permeances(&results(&document))[0]
    };
    let added = support(true) - support(false);
    let expected =
        0.4 / 2.0 * 1e-12 * 3e5 / (32.0 * 17.8e-6 * matprop::quantity::GAS_CONSTANT * 298.15 * 1e-4);
    assert!((added / expected - 1.0).abs() < 1e-12, "{added} {expected}");
}
