//! Studies of modules, cascades, osmosis and pervaporation: derivatives against an independent solver.
//!
//! The numbers were computed with mpmath at 30 digits: roots of the balances of both sides mixed, a Taylor series along the
//! membrane in cross-flow, and central differences of them.

mod support;

use serde_json::{Value, json};
use support::computed;

/// The derivative of a result with respect to an input, in units of the document.
fn derivative(report: &Value, result: &str, input: &str) -> f64 {
    let rows = report["sensitivity"].as_array().unwrap();
    let row = rows.iter().find(|row| row["result"] == result).unwrap_or_else(|| panic!("no {result}"));
    let inputs = row["inputs"].as_array().unwrap();
    let entry =
        inputs.iter().find(|entry| entry["input"] == input).unwrap_or_else(|| panic!("no {input} in {row}"));
    assert_eq!(entry["slope"], "smooth", "{entry}");
    entry["derivative"]["value"].as_f64().unwrap()
}

fn close(got: f64, expected: f64, relative: f64) {
    assert!((got - expected).abs() <= relative * expected.abs(), "{got} is not {expected}");
}

fn membrane() -> Value {
    json!({"gases": {"CO2": {"permeance": "2e-8 mol/(m2.s.Pa)"}, "CH4": {"permeance": "2e-9 mol/(m2.s.Pa)"}}})
}

fn module(pattern: &str, more: Value) -> Value {
    let mut document = json!({"kind": "membrane-module", "flowPattern": pattern, "area": "20 m2", "permeatePressure": "1e5 Pa",
        "feed": {"flows": {"CO2": "0.3 mol/s", "CH4": "0.7 mol/s"}, "pressure": "1e6 Pa"}, "membrane": membrane(),
        "profilePoints": 0});
    document.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    document
}

/// Mole fraction of CO2 in the permeate and stage cut by each input.
const MIXED: [(&str, [f64; 2]); 5] = [
    ("area", [-0.00246842294994607, 0.00443236634562342]),
    ("feed.pressure", [-6.19818626320155e-9, 1.10983344237107e-7]),
    ("permeatePressure", [-4.31702727357199e-7, -2.23360173246389e-7]),
    ("membrane.gases.CO2.permeance", [6349079.96384864, 2650582.27847645]),
    ("membrane.gases.CH4.permeance", [-88175029.1379472, 17817840.6714696]),
];
const CROSS: [(&str, [f64; 2]); 5] = [
    ("area", [-0.00144253729487439, 0.00496850702574582]),
    ("feed.pressure", [1.74192701460374e-8, 1.24769795858436e-7]),
    ("permeatePressure", [-4.62700160435251e-7, -2.53996553435199e-7]),
    ("membrane.gases.CO2.permeance", [7061200.15709275, 3242131.46556729]),
    ("membrane.gases.CH4.permeance", [-85037374.5196713, 17263755.6017853]),
];

#[test]
fn purity_and_stage_cut_of_a_module() {
    for (pattern, expected) in [("wellMixed", MIXED), ("crossFlow", CROSS)] {
        let inputs: Vec<&str> = expected.iter().map(|(input, _)| *input).collect();
        let asked =
            json!({"sensitivity": {"results": ["gases[1].permeateFraction", "stageCut"], "inputs": inputs}});
        let report = computed(&module(pattern, asked)).unwrap();
        assert_eq!(report["results"]["gases"][1]["gas"], "CO2");
        for (input, [purity, cut]) in expected {
            close(derivative(&report, "gases[1].permeateFraction", input), purity, 1e-7);
            close(derivative(&report, "stageCut", input), cut, 1e-7);
        }
    }
}

/// In counter-current flow the sum of all flow-like inputs leaves compositions alone: y(A/F) and y(Q A): the relative derivative
/// with respect to the area is that to all permeances together.
#[test]
fn area_and_permeances_act_alike() {
    let inputs = ["area", "membrane.gases.CO2.permeance", "membrane.gases.CH4.permeance"];
    let asked = json!({"sensitivity": {"results": ["gases[1].permeateFraction"], "inputs": inputs}});
    for pattern in ["coCurrent", "counterCurrent"] {
        let report = computed(&module(pattern, asked.clone())).unwrap();
        let of = |input| derivative(&report, "gases[1].permeateFraction", input);
        let together = 2e-8 * of("membrane.gases.CO2.permeance") + 2e-9 * of("membrane.gases.CH4.permeance");
        close(20.0 * of("area"), together, 1e-6);
    }
}

/// u² = Σ (∂y/∂x u_x)² with the derivatives above.
#[test]
fn uncertainty_of_a_module() {
    let mut document = module("wellMixed", json!({"uncertainty": {"results": ["stageCut"]}}));
    document["area"] = json!({"value": 20, "unit": "m2", "uncertainty": 0.5});
    document["membrane"]["gases"]["CO2"]["permeance"] =
        json!({"value": 2e-8, "unit": "mol/(m2.s.Pa)", "uncertainty": 1e-9});
    let report = computed(&document).unwrap();
    let row = &report["uncertainty"][0];
    let first = 0.00443236634562342 * 0.5;
    let second = 2650582.27847645 * 1e-9;
    let got = row["standardUncertainty"].as_f64().unwrap_or_else(|| panic!("{row}"));
    close(got, libm::sqrt(first * first + second * second), 1e-7);
}

#[test]
fn purity_of_a_cascade() {
    let stage = |area: &str, to: Value| {
        let mut stage = json!({"flowPattern": "wellMixed", "feedPressure": "1e6 Pa", "permeatePressure": "1e5 Pa", "area": area});
        if to.is_string() {
            stage["permeateTo"] = to;
        }
        stage
    };
    let report = computed(&json!({"kind": "membrane-cascade", "membrane": membrane(),
        "feed": {"flows": {"CO2": "0.3 mol/s", "CH4": "0.7 mol/s"}, "pressure": "1e6 Pa"},
        "stages": {"first": stage("20 m2", json!("second")), "second": stage("5 m2", Value::Null)},
        "sensitivity": {"inputs": ["stages.first.area", "stages.second.area"]}}))
    .unwrap();
    let products = report["results"]["products"].as_array().unwrap();
    let at = products.iter().position(|p| p["stage"] == "second" && p["outlet"] == "permeate").unwrap();
    let gas = products[at]["gases"].as_array().unwrap().iter().position(|gas| gas["gas"] == "CO2").unwrap();
    close(products[at]["gases"][gas]["fraction"]["value"].as_f64().unwrap(), 0.907496790104748, 1e-11);
    let mut asked = json!({"kind": "membrane-cascade", "membrane": membrane(),
        "feed": report["input"]["feed"], "stages": report["input"]["stages"]});
    let result = format!("products[{at}].gases[{gas}].fraction");
    asked["sensitivity"] =
        json!({"results": [result], "inputs": ["stages.first.area", "stages.second.area"]});
    let report = computed(&asked).unwrap();
    close(derivative(&report, &result, "stages.first.area"), 0.00192829541512943, 1e-7);
    close(derivative(&report, &result, "stages.second.area"), -0.0128450423334338, 1e-7);
}

/// Full rejection with concentration polarization: J = A (Δp − π exp(J/k)), differentiated by hand.
#[test]
fn flux_of_reverse_osmosis() {
    let (a, k, dp, pi) = (1e-11, 3e-5, 40e5, 20e5);
    let report = computed(&json!({"kind": "membrane-osmosis", "temperature": "25 degC",
        "salt": {"model": "vantHoff", "dissociation": 2},
        "membrane": {"waterPermeability": {"value": a, "unit": "m/(s.Pa)"}, "solutePermeability": "0 m/s"},
        "feed": {"osmoticPressure": {"value": pi, "unit": "Pa"}}, "pressureDifference": {"value": dp, "unit": "Pa"},
        "massTransferCoefficient": {"value": k, "unit": "m/s"}, "units": {"volumeFlux": "m/s"},
        "sensitivity": {"results": ["waterFlux"]}}))
    .unwrap();
    let j = report["results"]["waterFlux"]["value"].as_f64().unwrap();
    let wall = pi * libm::exp(j / k);
    close(j, a * (dp - wall), 1e-10);
    let below = 1.0 + a * wall / k;
    for (input, expected) in [
        ("pressureDifference", a / below),
        ("membrane.waterPermeability", (dp - wall) / below),
        ("massTransferCoefficient", a * wall * j / (k * k) / below),
        ("feed.osmoticPressure", -a * libm::exp(j / k) / below),
    ] {
        close(derivative(&report, "waterFlux", input), expected, 1e-7);
    }
}

#[test]
fn flux_of_pervaporation() {
    let component = |q: &str, ps: &str, gamma: f64, m: &str| json!({"molarMass": m, "permeance": q, "saturationPressure": ps, "activityCoefficient": gamma});
    let inputs = ["components.water.permeance", "components.ethanol.permeance", "permeatePressure"];
    let mut document = json!({"kind": "membrane-pervaporation",
        "components": {"water": component("1e-7 mol/(m2.s.Pa)", "30000 Pa", 2.0, "18.02 g/mol"),
            "ethanol": component("1e-9 mol/(m2.s.Pa)", "70000 Pa", 1.1, "46.07 g/mol")},
        "feed": {"temperature": "60 degC", "moleFractions": {"water": 0.1, "ethanol": "balance"}}, "permeatePressure": "2000 Pa",
        "units": {"molarFlux": "mol/(m2.s)"}});
    let plain = computed(&document).unwrap();
    let rows = plain["results"]["components"].as_array().unwrap();
    let at = rows.iter().position(|row| row["component"] == "water").unwrap();
    close(
        rows[at]["molarFlux"]["value"].as_f64().unwrap_or_else(|| panic!("{rows:?}")),
        0.000427786222341,
        1e-11,
    );
    let result = format!("components[{at}].molarFlux");
    document["sensitivity"] = json!({"results": [result], "inputs": inputs});
    let report = computed(&document).unwrap();
    for (input, expected) in inputs.iter().zip([4052.01792412528, 22584.4299288957, -8.16064441056333e-8]) {
        close(derivative(&report, &result, input), expected, 1e-7);
    }
}
