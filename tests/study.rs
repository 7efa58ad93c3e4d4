//! Studies of documents: derivatives against closed forms, budgets, Monte Carlo, and every example.

mod support;

use serde_json::{Value, json};
use std::path::PathBuf;

fn report(document: &Value) -> Value {
    let report = support::computed(document).unwrap_or_else(|error| panic!("{error}: {document}"));
    assert!(!report.to_string().contains("null"), "a number is missing: {document}");
    report
}

fn code(document: &Value) -> (String, String) {
    let error = support::computed(document).unwrap_err();
    (error.code().to_owned(), error.path().to_owned())
}

/// The entry of one input below one result.
fn entry(report: &Value, result: &str, input: &str) -> Value {
    let named = |list: &Value, key: &str, name: &str| -> Option<Value> {
        list.as_array()?.iter().find(|row| row[key] == name).cloned()
    };
    let row = named(&report["sensitivity"], "result", result).unwrap_or_else(|| panic!("no {result}"));
    named(&row["inputs"], "input", input).unwrap_or_else(|| panic!("no {input} in {row}"))
}

fn derivative(report: &Value, result: &str, input: &str, unit: &str) -> f64 {
    let entry = entry(report, result, input);
    assert_eq!(entry["slope"], "smooth", "{entry}");
    assert_eq!(entry["derivative"]["unit"], unit, "{entry}");
    let value = entry["derivative"]["value"].as_f64().unwrap();
    let error = entry["error"].as_f64().unwrap();
    assert!(error <= 1e-9 * value.abs() || value == 0.0, "{entry}");
    value
}

fn assert_near(got: f64, expected: f64) {
    assert!((got - expected).abs() <= 1e-9 * expected.abs(), "{got} is not {expected}");
}

const E1: f64 = 181.0;
const E2: f64 = 10.3;
const NU12: f64 = 0.28;
const G12: f64 = 7.17;

fn laminate(layup: Value, more: Value) -> Value {
    let mut document = json!({"kind": "laminate", "layup": layup, "ply": {"material": "m", "thickness": "0.125 mm"},
        "materials": {"m": {"e1": "181 GPa", "e2": "10.3 GPa", "nu12": 0.28, "g12": "7.17 GPa"}},
        "units": {"membraneStiffness": "N/mm"}});
    document.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    document
}

/// A single ply at θ: 1/Ex = c⁴/E1 + (1/G12 − 2ν12/E1) s²c² + s⁴/E2, differentiated by hand.
#[test]
fn off_axis_modulus_of_a_single_ply() {
    for degrees in [10.0_f64, 33.0, 45.0, 75.0] {
        let asked = json!({"sensitivity": {"results": ["engineering.membrane.ex"]}});
        let report = report(&laminate(json!(format!("[{degrees}]")), asked));
        let angle = degrees.to_radians();
        let (s, c) = (libm::sin(angle), libm::cos(angle));
        let shear = 1.0 / G12 - 2.0 * NU12 / E1;
        let compliance = libm::pow(c, 4.0) / E1 + shear * s * s * c * c + libm::pow(s, 4.0) / E2;
        let ex = 1.0 / compliance;
        let slope = -4.0 * c * c * c * s / E1
            + shear * (2.0 * s * c * c * c - 2.0 * s * s * s * c)
            + 4.0 * s * s * s * c / E2;
        let of = |input: &str, unit: &str| derivative(&report, "engineering.membrane.ex", input, unit);
        assert_near(of("layup[0].angle", "GPa/deg"), -ex * ex * slope * core::f64::consts::PI / 180.0);
        let e1 = -ex * ex * (-libm::pow(c, 4.0) + 2.0 * NU12 * s * s * c * c) / (E1 * E1);
        assert_near(of("materials.m.e1", "1"), e1);
        assert_near(of("materials.m.e2", "1"), ex * ex * libm::pow(s, 4.0) / (E2 * E2));
        assert_near(of("materials.m.g12", "1"), ex * ex * s * s * c * c / (G12 * G12));
        assert_near(of("materials.m.nu12", "GPa"), ex * ex * 2.0 * s * s * c * c / E1);
        let relative = entry(&report, "engineering.membrane.ex", "materials.m.e1")["relative"].as_f64();
        assert_near(relative.unwrap(), e1 * E1 / ex);
        assert!(entry(&report, "engineering.membrane.ex", "layup[0].angle").get("relative").is_none());
    }
}

/// A11 of [0/90]: Q11 t + Q22 t with Q11 = E1/(1 − ν12² E2/E1).
#[test]
fn stiffness_by_modulus_and_thickness() {
    let asked = json!({"sensitivity": {"results": ["stiffness.a[0][0]", "stiffness.abd[0][0]"],
        "inputs": ["materials.m.e1", "ply.thickness", "layup[1].thickness"]}});
    let report = report(&laminate(json!("[0/90]"), asked));
    let t = 0.125;
    // Q11 + Q22 = (E1² + E1 E2)/(E1 − ν² E2).
    let below = E1 - NU12 * NU12 * E2;
    let e1 = ((2.0 * E1 + E2) * below - (E1 * E1 + E1 * E2)) / (below * below);
    for result in ["stiffness.a[0][0]", "stiffness.abd[0][0]"] {
        assert_near(derivative(&report, result, "materials.m.e1", "(N/mm)/GPa"), 1e3 * t * e1);
        let both = 1e3 * (E1 * E1 + E1 * E2) / below;
        assert_near(derivative(&report, result, "ply.thickness", "(N/mm)/mm"), both);
        let one = 1e3 * E1 * E2 / below;
        assert_near(derivative(&report, result, "layup[1].thickness", "(N/mm)/mm"), one);
    }
}

/// ρ = 1/Σ(w/ρᵢ) of two elements, one the balance: dρ/dw = −ρ² (1/ρ₂ − 1/ρ₁).
#[test]
fn density_of_a_binary_alloy() {
    let report = report(
        &json!({"kind": "alloy", "composition": "Cu-30Zn", "density": {"model": "idealMixing"}, "sensitivity": {}}),
    );
    let densities: Vec<f64> = report["results"]["elements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|element| element["density"]["value"].as_f64().unwrap())
        .collect();
    let density = report["results"]["density"]["value"].as_f64().unwrap();
    let exact = -density * density * (1.0 / densities[1] - 1.0 / densities[0]) / 100.0;
    let got = derivative(&report, "density", "composition.massFractions.Zn", "(g/cm3)/wt%");
    assert_near(got, exact);
}

/// P = P0 exp(−E/R (1/T − 1/T0)): dP/dE, dP/dT, and P/L for the permeance.
#[test]
fn arrhenius_of_a_membrane() {
    let report = report(&json!({"kind": "membrane", "temperature": "60 degC", "thickness": "2 um",
        "referenceTemperature": "35 degC", "sensitivity": {},
        "gases": {"CO2": {"permeability": "100 Barrer", "activationEnergy": "12 kJ/mol"}}}));
    let (r, t, t0) = (8.31446261815324e-3, 333.15, 308.15);
    let p = 100.0 * libm::exp(-12.0 / r * (1.0 / t - 1.0 / t0));
    let of = |input: &str, unit: &str| derivative(&report, "gases[0].permeability", input, unit);
    assert_near(of("gases.CO2.permeability", "1"), p / 100.0);
    assert_near(of("gases.CO2.activationEnergy", "Barrer/(kJ/mol)"), -p / r * (1.0 / t - 1.0 / t0));
    assert_near(of("temperature", "Barrer/°C"), p * 12.0 / (r * t * t));
    assert_near(of("referenceTemperature", "Barrer/°C"), -p * 12.0 / (r * t0 * t0));
    assert_eq!(of("thickness", "Barrer/um"), 0.0);
    assert_near(derivative(&report, "gases[0].permeance", "thickness", "GPU/um"), -p / 4.0);
}

#[test]
fn limits_and_kinks_are_told() {
    let document = json!({"kind": "alloy", "sensitivity": {},
        "composition": {"massFractions": {"Cu": "balance", "Zn": "0 wt%"}}});
    let zinc = entry(&report(&document), "density", "composition.massFractions.Zn");
    assert_eq!(zinc["slope"], "above", "{zinc}");
    assert!(zinc["derivative"]["value"].as_f64().unwrap() < 0.0);
    // The two +45° plies govern alike; turning one, either of them or another ply becomes the weakest.
    let result = "loads[0].failure[0].reserveFactor";
    let laminate = |angle: f64| {
        let plies: Vec<Value> = [0.0, angle, -45.0, 90.0, 90.0, -45.0, 45.0, 0.0]
            .iter()
            .map(|angle| json!({"angle": {"value": angle, "unit": "deg"}}))
            .collect();
        report(
            &json!({"kind": "laminate", "layup": plies, "ply": {"material": "t300-5208", "thickness": "0.125 mm"},
            "loads": [{"nx": "100 N/mm"}], "failure": {"criteria": ["tsaiWu"]},
            "sensitivity": {"results": [result], "inputs": ["layup[1].angle", "ply.thickness"]}}),
        )
    };
    let at = |angle| {
        laminate(angle)["results"]["loads"][0]["failure"][0]["reserveFactor"]["value"].as_f64().unwrap()
    };
    let nominal = laminate(45.0);
    let angle = entry(&nominal, result, "layup[1].angle");
    assert_eq!(angle["slope"], "kink", "{angle}");
    assert!(angle.get("derivative").is_none());
    for (side, h) in [("below", -1e-4), ("above", 1e-4)] {
        let slope = angle[side]["value"].as_f64().unwrap();
        let expected = (at(45.0 + h) - at(45.0)) / h;
        assert!((slope - expected).abs() < 1e-4 * expected.abs(), "{side}: {slope} is not {expected}");
    }
    assert_near(entry(&nominal, result, "ply.thickness")["relative"].as_f64().unwrap(), 1.0);
}

/// Named plies of a code share their numbers; each place is an input of its own when it is named.
#[test]
fn shared_numbers_move_together() {
    let document = |inputs: Value| {
        json!({"kind": "laminate", "layup": "[0/core/90/core]", "ply": {"material": "t300-5208", "thickness": "0.125 mm"},
            "materials": {"foam": {"e": "70 MPa", "nu": 0.32, "density": "80 kg/m3"}},
            "namedPlies": {"core": {"material": "foam", "thickness": "10 mm"}},
            "sensitivity": {"results": ["thickness"], "inputs": inputs}})
    };
    let all = report(&document(json!(["namedPlies.core.thickness", "layup[*].thickness", "ply.thickness"])));
    let of = |input: &str| derivative(&all, "thickness", input, "1");
    assert_near(of("namedPlies.core.thickness"), 2.0);
    assert_near(of("ply.thickness"), 2.0);
    for i in 0..4 {
        assert_near(of(&format!("layup[{i}].thickness")), 1.0);
    }
    assert_eq!(all["sensitivity"][0]["inputs"].as_array().unwrap().len(), 6);
}

/// A study leaves the rest of the report as it is.
#[test]
fn the_report_is_the_same_with_and_without() {
    let plain = laminate(json!("[0/±45/90]s"), json!({}));
    let studied = laminate(json!("[0/±45/90]s"), json!({"sensitivity": {}}));
    let (plain, studied) = (report(&plain), report(&studied));
    for part in ["results", "records", "sources", "warnings"] {
        assert_eq!(plain[part], studied[part], "{part}");
    }
}

#[test]
fn uncertain_inputs_give_a_budget_unasked() {
    let document = |e1: Value| {
        json!({"kind": "laminate", "layup": "[0]", "ply": {"material": "m", "thickness": "1 mm"},
            "materials": {"m": {"e1": e1, "e2": "10.3 ± 0.5 GPa", "nu12": 0.28, "g12": "7.17 GPa"}}})
    };
    let reports: Vec<Value> = [
        json!("181 ± 5 GPa"),
        json!({"value": 181, "unit": "GPa", "uncertainty": 5}),
        json!({"value": 181e3, "unit": "MPa", "uncertainty": 5e3}),
    ]
    .into_iter()
    .map(|e1| report(&document(e1)))
    .collect();
    for report in &reports {
        let ex = &report["uncertainty"][0];
        assert_eq!(ex["result"], "engineering.membrane.ex");
        assert_near(ex["standardUncertainty"].as_f64().unwrap(), 5.0);
        assert_near(ex["expandedUncertainty"].as_f64().unwrap(), 10.0);
        assert_near(ex["budget"][0]["percent"].as_f64().unwrap(), 100.0);
        assert_eq!(ex["budget"][1]["input"], "materials.m.e2");
    }
    assert_eq!(reports[0], reports[1]);
    // The normalized input repeats the report.
    assert_eq!(report(&reports[0]["input"]), reports[0]);
    let half = report(&document(
        json!({"value": 181, "unit": "GPa", "halfWidth": "3 %", "distribution": "rectangular"}),
    ));
    let u = half["uncertainty"][0]["standardUncertainty"].as_f64().unwrap();
    assert_near(u, 0.03 * 181.0 / 3.0_f64.sqrt());
    assert!(
        report(&document(json!("181 ± 0 GPa")))["uncertainty"][0]["budget"][0]["input"] == "materials.m.e2"
    );
}

/// Every ply angle uncertain by 1°, and one modulus; correlated moduli add.
#[test]
fn uncertainties_can_be_stated_by_path() {
    let asked = |more: Value| {
        let mut section = json!({"results": ["engineering.membrane.ex"],
            "inputs": {"layup[*].angle": "1 deg", "materials.m.e1": {"uncertainty": "2 %"}}});
        section.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        report(&laminate(json!("[0/30]"), json!({"uncertainty": section})))
    };
    let row = asked(json!({}))["uncertainty"][0].clone();
    let budget = row["budget"].as_array().unwrap();
    assert_eq!(budget.len(), 3);
    let squares: f64 = budget.iter().map(|c| c["contribution"].as_f64().unwrap()).map(|x| x * x).sum();
    assert_near(row["standardUncertainty"].as_f64().unwrap(), squares.sqrt());
    let e1 = budget.iter().find(|c| c["input"] == "materials.m.e1").unwrap();
    assert_near(e1["uncertainty"].as_f64().unwrap(), 3.62);
    // In radians: the same.
    let radians = asked(
        json!({"inputs": {"layup[*].angle": "0.017453292519943295 rad", "materials.m.e1": "3.62 GPa"}}),
    );
    let again = radians["uncertainty"][0]["standardUncertainty"].as_f64().unwrap();
    assert_near(again, row["standardUncertainty"].as_f64().unwrap());
    let together = asked(json!({"correlations": [
        {"first": "layup[1].angle", "second": "materials.m.e1", "coefficient": 1}]}));
    let row = &together["uncertainty"][0];
    let c: Vec<f64> =
        row["budget"].as_array().unwrap().iter().map(|c| c["contribution"].as_f64().unwrap()).collect();
    let expected = (c.iter().map(|x| x * x).sum::<f64>() + 2.0 * c[0] * c[2]).sqrt();
    assert_near(row["standardUncertainty"].as_f64().unwrap(), expected);
}

#[test]
fn a_monte_carlo_repeats_and_agrees_with_first_order() {
    let document = |seed: u32| {
        json!({"kind": "membrane", "thickness": "2.0 ± 0.02 um",
            "gases": {"CO2": {"permeability": "100 ± 2 Barrer"}, "N2": {"permeability": "5 ± 0.05 Barrer"}},
            "uncertainty": {"monteCarlo": {"samples": 4000, "seed": seed}}})
    };
    let one = report(&document(3));
    assert_eq!(one, report(&document(3)));
    assert_ne!(one, report(&document(4)));
    let rows = one["uncertainty"].as_array().unwrap();
    assert_eq!(rows.len(), 5);
    for row in rows {
        let (u, drawn) = (row["standardUncertainty"].as_f64().unwrap(), &row["monteCarlo"]);
        let sd = drawn["standardDeviation"].as_f64().unwrap();
        assert!((sd / u - 1.0).abs() < 0.06, "{}: {sd} {u}", row["result"]);
        assert_eq!((drawn["count"].as_u64(), drawn["failed"].as_u64()), (Some(4000), Some(0)));
        let counts = drawn["histogram"]["counts"].as_array().unwrap();
        assert_eq!(counts.iter().map(|count| count.as_u64().unwrap()).sum::<u64>(), 4000);
        assert!(drawn["validation"]["tolerance"].as_f64().unwrap() < u);
    }
    // Relative uncertainties of a quotient add in squares: 2 % and 1 %.
    let alpha = rows.iter().find(|row| row["result"] == "selectivities[0].selectivity").unwrap();
    assert_near(
        alpha["standardUncertainty"].as_f64().unwrap(),
        20.0 * (0.02_f64 * 0.02 + 0.01 * 0.01).sqrt(),
    );
}

#[test]
fn refused_draws_are_counted_and_warned_of() {
    let report = report(&json!({"kind": "alloy", "uncertainty": {"monteCarlo": {"samples": 1000}},
        "composition": {"massFractions": {"Cu": "balance", "Zn": "1 ± 1 wt%"}}}));
    let drawn = &report["uncertainty"][0]["monteCarlo"];
    let failed = drawn["failed"].as_u64().unwrap();
    // Φ(−1) = 15.87 % of the draws are negative.
    assert!((110..210).contains(&failed), "{failed}");
    assert_eq!(drawn["count"].as_u64().unwrap() + failed, 1000);
    let warning = report["warnings"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (warning["code"].as_str(), warning["path"].as_str()),
        (Some("failed_draws"), Some("uncertainty.monteCarlo"))
    );
}

#[test]
fn a_conversion_carries_its_uncertainty() {
    let report = report(&json!({"kind": "conversion", "value": "20.0 ± 0.5 °C", "to": ["K", "°F"]}));
    let rows = report["uncertainty"].as_array().unwrap();
    assert_near(rows[0]["standardUncertainty"].as_f64().unwrap(), 0.5);
    assert_near(rows[1]["standardUncertainty"].as_f64().unwrap(), 0.9);
}

#[test]
fn every_example_can_be_studied() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("www/examples");
    let mut studied = 0;
    for file in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let mut document: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        if document["kind"] == "conversion" || document["kind"] == "laminate-design" {
            continue;
        }
        document.as_object_mut().unwrap().entry("sensitivity").or_insert(json!({}));
        // The numbers in the text of an import are not inputs of a study.
        if document.get("import").is_some() {
            assert_eq!(code(&document), ("empty".to_owned(), "sensitivity.inputs".to_owned()));
            continue;
        }
        let report = report(&document);
        let rows = report["sensitivity"].as_array().unwrap();
        for row in rows {
            let inputs = row["inputs"].as_array().unwrap();
            assert!(!inputs.is_empty(), "{}", file.display());
            let known = inputs.iter().filter(|input| input.get("derivative").is_some()).count();
            // The unit of a permeability by Sieverts' law follows from its exponent, which therefore cannot change alone.
            let told = |input: &&Value| {
                input["slope"] == "kink" || input["input"].as_str().unwrap().ends_with("exponent")
            };
            let told = inputs.iter().filter(told).count();
            assert_eq!(known + told, inputs.len(), "{}: {row}", file.display());
        }
        studied += 1;
    }
    assert!(studied >= 13, "{studied}");
}

/// What a study names must exist, be a number, and be possible.
#[test]
fn misuse_names_the_place() {
    let with = |more: Value| laminate(json!("[0/90]s"), more);
    for (section, expected, path) in [
        (
            json!({"sensitivity": {"results": ["engineering.membrane.exx"]}}),
            "unknown_word",
            "sensitivity.results[0]",
        ),
        (json!({"sensitivity": {"results": ["layupCode"]}}), "wrong_type", "sensitivity.results[0]"),
        (json!({"sensitivity": {"results": ["engineering"]}}), "wrong_type", "sensitivity.results[0]"),
        (json!({"sensitivity": {"results": []}}), "empty", "sensitivity.results"),
        (
            json!({"sensitivity": {"inputs": ["materials.m.e1", "ply.material"]}}),
            "wrong_type",
            "sensitivity.inputs[1]",
        ),
        (json!({"sensitivity": {"inputs": ["layup[9].angle"]}}), "unknown_word", "sensitivity.inputs[0]"),
        (json!({"uncertainty": {}}), "needs", "uncertainty"),
        (
            json!({"uncertainty": {"inputs": {"materials.m.e9": "2 %"}}}),
            "unknown_word",
            "uncertainty.inputs.materials.m.e9",
        ),
        (
            json!({"uncertainty": {"inputs": {"materials.m.e1": "2 mm"}}}),
            "wrong_unit",
            "uncertainty.inputs.materials.m.e1",
        ),
        (
            json!({"uncertainty": {"inputs": {"materials.m.e1": "2"}}}),
            "missing_unit",
            "uncertainty.inputs.materials.m.e1",
        ),
        (
            json!({"uncertainty": {"inputs": {"materials.m.e1": "-2 GPa"}}}),
            "out_of_range",
            "uncertainty.inputs.materials.m.e1",
        ),
    ] {
        assert_eq!(code(&with(section.clone())), (expected.to_owned(), path.to_owned()), "{section}");
    }
    let plies = json!({"kind": "laminate", "layup": "[0/90]200s", "ply": {"material": "t300-5208", "thickness": "0.01 mm"},
        "sensitivity": {}});
    assert_eq!(code(&plies), ("too_many".to_owned(), "sensitivity.inputs".to_owned()));
}
