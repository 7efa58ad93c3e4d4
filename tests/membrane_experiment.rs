//! Measurements on membranes: reference cases, synthetic curves with noise, and wrong input, all through documents.

mod support;

use serde_json::{Value, json};
use support::{cases, computed, number, numbers};

/// Asserts one expected entry of a case: a number or a list.
fn assert_expected(case: &Value, key: &str, got: &[f64]) {
    let expected = &case["expected"][key];
    let rtol = number(&expected["rtol"]);
    let atol = expected["atol"].as_f64().unwrap_or(0.0);
    let values = numbers(&expected["value"]);
    assert_eq!(values.len(), got.len(), "{} {key}", case["id"]);
    for (got, value) in got.iter().zip(values) {
        let allowed = rtol * value.abs() + atol;
        assert!(
            (got - value).abs() <= allowed,
            "{} {key}: {got} is not {value} within {allowed}",
            case["id"]
        );
    }
}

/// The results of an experiment with these units.
fn results(section: &str, experiment: Value, units: Value) -> Value {
    let mut document = json!({"kind": "membrane-experiment", "units": units});
    document[section] = experiment;
    computed(&document).unwrap_or_else(|error| panic!("{error}: {document}"))["results"][section].clone()
}

fn si() -> Value {
    json!({"time": "s", "diffusivity": "m2/s", "permeability": "mol/(m.s.Pa)", "permeance": "mol/(m2.s.Pa)",
        "solubility": "mol/(m3.Pa)", "arealAmount": "mol/m2", "molarFlux": "mol/(m2.s)"})
}

fn value(results: &Value, path: &str) -> f64 {
    let found = path.split('.').fold(results, |at, key| &at[key]);
    number(&found["value"])
}

/// An input with the name of the document.
fn with(case: &Value, pairs: &[(&str, &str)]) -> Value {
    let mut section = json!({});
    for (key, field) in pairs {
        section[*field] = case["inputs"][*key].clone();
    }
    section
}

#[test]
fn reference_cases() {
    let mut seen = 0;
    let all = cases("membrane/timelag.json");
    for case in &all {
        let before = seen;
        let mut expect = |key: &str, got: &[f64]| {
            assert_expected(case, key, got);
            seen += 1;
        };
        match case["model"].as_str().unwrap() {
            "time_lag" => {
                let section = with(case, &[("L", "thickness"), ("D", "diffusivity")]);
                expect("theta", &[value(&results("timeLag", section, si()), "properties.timeLag")]);
                // And back.
                let mut section = with(case, &[("L", "thickness")]);
                section["timeLag"] = json!({"value": case["expected"]["theta"]["value"], "unit": "s"});
                let back = value(&results("timeLag", section, si()), "properties.diffusivity");
                approx::assert_relative_eq!(
                    back,
                    number(&case["inputs"]["D"]["value"]),
                    max_relative = 1e-12
                );
            }
            "time_lag.transient" => {
                let mut section =
                    with(case, &[("L", "thickness"), ("D", "diffusivity"), ("C1", "upstreamConcentration")]);
                let time = &case["inputs"]["t"];
                section["prediction"] = json!({"time": {"value": [time["value"]], "unit": time["unit"]}});
                let found = results("timeLag", section, si());
                expect("Q", &numbers(&found["prediction"]["amount"]["value"]));
                expect("J", &numbers(&found["prediction"]["flux"]["value"]));
            }
            "constant_volume" => {
                let mut section = with(
                    case,
                    &[
                        ("V", "volume"),
                        ("A", "area"),
                        ("T", "temperature"),
                        ("p_up", "upstreamPressure"),
                        ("L", "thickness"),
                    ],
                );
                if case["inputs"].get("dpdt_net").is_some() {
                    section["steadyRate"] = case["inputs"]["dpdt_net"].clone();
                } else {
                    section["steadyRate"] = case["inputs"]["dpdt_ss"].clone();
                    section["leakRate"] = case["inputs"]["dpdt_leak"].clone();
                    expect(
                        "P_si",
                        &[value(
                            &results("constantVolume", section.clone(), si()),
                            "properties.permeability",
                        )],
                    );
                }
                expect(
                    "P_barrer",
                    &[value(&results("constantVolume", section, json!({})), "properties.permeability")],
                );
            }
            "time_lag.reduce" => {
                let mut section = with(
                    case,
                    &[
                        ("V", "volume"),
                        ("A", "area"),
                        ("T", "temperature"),
                        ("p_up", "upstreamPressure"),
                        ("L", "thickness"),
                        ("p0_down", "initialPressure"),
                    ],
                );
                section["time"] = json!({"value": case["inputs"]["t_s"], "unit": "s"});
                section["pressure"] = json!({"value": case["inputs"]["p_down_Pa"], "unit": "Pa"});
                section["window"] = json!({"from": case["inputs"]["fit_from_s"]});
                section["transientFit"] = json!({});
                let found = results("constantVolume", section.clone(), si());
                let barrer = results("constantVolume", section, json!({}));
                expect("theta_fit", &[value(&found, "properties.timeLag")]);
                expect("D_fit", &[value(&found, "properties.diffusivity")]);
                expect("S_fit", &[value(&found, "properties.solubility")]);
                expect("P_fit", &[value(&barrer, "properties.permeability")]);
                // The fit, the fit without its bias, and the whole transient come closer and closer to the truth.
                for (part, share) in
                    [("properties", 1.0), ("corrected", 1e-3), ("transient.properties", 1e-3)]
                {
                    for (key, field) in
                        [("theta_true", "timeLag"), ("D_true", "diffusivity"), ("S_true", "solubility")]
                    {
                        let got = value(&found, &format!("{part}.{field}"));
                        assert_expected(case, key, &[got]);
                        let truth = number(&case["expected"][key]["value"]);
                        assert!((got / truth - 1.0).abs() < 1e-3 * share, "{part} {field}: {got}");
                        seen += usize::from(part == "properties");
                    }
                }
            }
            "time_lag.bias" => {
                let found = results("timeLag", json!({"multiples": case["inputs"]["m"]}), si());
                let rel: Vec<f64> = found["multiples"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|row| value(row, "asymptoteDistance"))
                    .collect();
                assert_expected(case, "rel", &rel);
                seen += 1;
            }
            "constant_pressure" => {
                let section = with(
                    case,
                    &[
                        ("dVdt", "flow"),
                        ("T", "temperature"),
                        ("p", "pressure"),
                        ("A", "area"),
                        ("dp", "pressureDifference"),
                    ],
                );
                expect(
                    "permeance",
                    &[value(&results("constantPressure", section.clone(), si()), "properties.permeance")],
                );
                expect(
                    "permeance_gpu",
                    &[value(&results("constantPressure", section, json!({})), "properties.permeance")],
                );
            }
            "sorption.half_time" => {
                let section = with(case, &[("L", "thickness"), ("t_half", "halfTime")]);
                expect("D", &[value(&results("sorptionUptake", section, si()), "halfTime.diffusivity")]);
            }
            other => panic!("no test for {other}"),
        }
        assert_eq!(seen - before, case["expected"].as_object().unwrap().len(), "{}", case["id"]);
    }
    assert_eq!(all.len(), 13);
}
