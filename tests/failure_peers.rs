//! Failure criteria and a hybrid laminate against what other programs and handbooks print, through documents.
//!
//! `tests/reference/laminate/failure_peers.json` names the source of each; a value printed by another program is a peer,
//! not a publication: it shows that both compute the same.

mod support;

use serde_json::{Value, json};
use support::{cases, number, numbers};

const FILE: &str = "laminate/failure_peers.json";

fn pa(x: f64) -> Value {
    json!({"value": x, "unit": "Pa"})
}

fn material(of: &Value) -> Value {
    let mut material = json!({"nu12": of["nu12"]});
    let keys = [
        ("e1", "E1"),
        ("e2", "E2"),
        ("g12", "G12"),
        ("xt", "Xt"),
        ("xc", "Xc"),
        ("yt", "Yt"),
        ("yc", "Yc"),
        ("s12", "S12"),
        ("s23", "S23"),
    ];
    for (key, name) in keys.iter().filter(|(_, name)| !of[*name].is_null()) {
        material[*key] = pa(number(&of[*name]));
    }
    material
}

fn of_kind(kind: &str) -> Vec<Value> {
    cases(FILE).into_iter().filter(|case| case["kind"] == kind).collect()
}

/// The criterion of each state of a case.
fn assessed(case: &Value) -> Vec<Value> {
    let input = &case["input"];
    let mut failure = json!({"criteria": [input["criterion"]]});
    for (key, value) in input["parameters"].as_object().unwrap() {
        failure[key] = value.clone();
    }
    let state = |stress: &Value| {
        let named = ["sigma1", "sigma2", "tau12"].iter().zip(numbers(stress));
        json!({"stress": named.map(|(key, x)| ((*key).to_owned(), pa(x))).collect::<serde_json::Map<_, _>>()})
    };
    failure["states"] = input["stress_12"].as_array().unwrap().iter().map(state).collect();
    let document = json!({"kind": "lamina", "material": material(&input["material"]), "failure": failure});
    let report = support::computed(&document).unwrap();
    report["results"]["failure"]
        .as_array()
        .unwrap()
        .iter()
        .map(|state| state["criteria"][0].clone())
        .collect()
}

fn assert_factor(case: &Value, got: &Value, printed: &Value) {
    let (got, printed) = (number(got), number(printed));
    let allowed = number(&case["tolerance"]["rtol"]) * printed;
    assert!((got - printed).abs() <= allowed, "{}: {got} is not {printed}", case["id"]);
}

#[test]
fn reserve_factors_of_plies() {
    let found = of_kind("ply_reserve_factors");
    assert_eq!(found.len(), 14);
    for case in found {
        let printed = case["printed"].as_array().unwrap();
        assert_eq!(assessed(&case).len(), printed.len());
        for (result, printed) in assessed(&case).iter().zip(printed) {
            assert_factor(&case, &result["reserveFactor"]["value"], printed);
        }
    }
}

#[test]
fn modes_of_plies() {
    let found = of_kind("ply_mode_factor");
    assert_eq!(found.len(), 3);
    for case in found {
        let result = &assessed(&case)[0];
        let mode =
            result["modes"].as_array().unwrap().iter().find(|one| one["mode"] == case["input"]["mode"]);
        assert_factor(&case, &mode.unwrap()["reserveFactor"]["value"], &case["printed"][0]);
    }
}

/// Listed from the top: strains and curvatures to eleven digits, and D of the laminate free of force.
#[test]
fn response_of_a_hybrid() {
    let found = of_kind("laminate_response");
    assert_eq!(found.len(), 1);
    for case in found {
        let input = &case["input"];
        let loads: Vec<Value> = input["loads_n_per_mm"]
            .as_array()
            .unwrap()
            .iter()
            .map(|load| {
                let with_unit = |(key, x): (&String, &Value)| {
                    (
                        key.clone(),
                        json!({"value": x, "unit": if key.starts_with('n') { "N/mm" } else { "N" }}),
                    )
                };
                Value::Object(load.as_object().unwrap().iter().map(with_unit).collect())
            })
            .collect();
        let ply = |ply: &Value| json!({"angle": {"value": ply["angle"], "unit": "deg"}, "material": ply["material"]});
        let layup: Vec<Value> = input["plies"].as_array().unwrap().iter().map(ply).collect();
        let document = json!({"kind": "laminate", "layup": layup, "stackingOrder": "top-down",
            "ply": {"thickness": {"value": input["thickness_mm"], "unit": "mm"}}, "materials": input["materials"],
            "include": ["reducedBending"], "loads": loads, "units": {"strain": "1", "curvature": "1/mm", "bendingStiffness": "N*mm"}});
        let report = support::computed(&document).unwrap();
        let rows = case["printed"]["strains_and_curvatures_per_mm"].as_array().unwrap();
        for (k, row) in rows.iter().enumerate() {
            let load = &report["results"]["loads"][k];
            let got = [numbers(&load["strain"]["value"]), numbers(&load["curvature"]["value"])].concat();
            for (got, printed) in got.iter().zip(numbers(row)) {
                let allowed = number(&case["tolerance"]["rtol"]) * printed.abs();
                assert!((got - printed).abs() <= allowed, "{} {k}: {got} is not {printed}", case["id"]);
            }
        }
        let got = numbers(&report["results"]["reducedBending"]["stiffness"]["value"]);
        for (got, printed) in got.iter().zip(numbers(&case["printed"]["reduced_bending_n_mm"])) {
            assert!((got - printed).abs() <= number(&case["tolerance"]["bending"]), "{got} is not {printed}");
        }
    }
}

#[test]
fn reserve_factors_of_a_handbook() {
    let found = of_kind("laminate_reserve_factors");
    assert_eq!(found.len(), 1);
    for case in found {
        let input = &case["input"];
        let mut document = json!({"kind": "laminate", "layup": [], "materials": {"m": material(&input["material"])},
            "ply": {"material": "m", "thickness": {"value": input["thickness_mm"], "unit": "mm"}},
            "loads": [{}], "failure": {"criteria": [input["criterion"]]}});
        document["layup"] = input["angles"]
            .as_array()
            .unwrap()
            .iter()
            .map(|angle| json!({"angle": {"value": angle, "unit": "deg"}}))
            .collect();
        for (key, x) in input["load_n_per_mm"].as_object().unwrap() {
            document["loads"][0][key] = json!({"value": x, "unit": "N/mm"});
        }
        let report = support::computed(&document).unwrap();
        let plies = &report["results"]["loads"][0]["failure"][0]["plies"];
        for (k, angle) in input["angles"].as_array().unwrap().iter().enumerate() {
            let printed = number(&case["printed"][angle.to_string()]);
            let got = number(&plies[k]["reserveFactor"]["value"]);
            assert!(
                (got - printed).abs() <= number(&case["tolerance"]["half_unit"]),
                "{angle}: {got} is not {printed}"
            );
        }
    }
}
