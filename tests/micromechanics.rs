//! Ply materials from their constituents: reference cases through documents, independent values, identities.

mod support;

use serde_json::{Value, json};
use support::{Tolerance, assert_printed, cases, number, numbers};

fn report(document: &Value) -> Value {
    let text = matprop::calculate_json(&document.to_string()).unwrap_or_else(|e| panic!("{e}: {document}"));
    serde_json::from_str(&text).unwrap()
}

fn quantity(value: &Value, unit: &str) -> Value {
    json!({"value": number(value), "unit": unit})
}

/// The document of a reference case.
fn document(input: &Value) -> Value {
    let (fiber, matrix) = (&input["fibre"], &input["matrix"]);
    let mut f = if fiber.get("G12").is_some() {
        json!({"e1": quantity(&fiber["E1"], "Pa"), "e2": quantity(&fiber["E2"], "Pa"), "nu12": number(&fiber["nu12"]),
            "g12": quantity(&fiber["G12"], "Pa"), "g23": quantity(&fiber["G23"], "Pa")})
    } else {
        json!({"e": quantity(&fiber["E1"], "Pa"), "nu": number(&fiber["nu12"])})
    };
    let mut m = json!({"e": quantity(&matrix["E"], "Pa"), "nu": number(&matrix["nu"])});
    if fiber["alpha1"].is_number() {
        f["alpha1"] = quantity(&fiber["alpha1"], "1/K");
        let across = if fiber["alpha2"].is_number() { &fiber["alpha2"] } else { &fiber["alpha1"] };
        f["alpha2"] = quantity(across, "1/K");
        m["alpha"] = quantity(&matrix["alpha"], "1/K");
    }
    if fiber["rho"].is_number() {
        f["density"] = quantity(&fiber["rho"], "kg/m3");
        m["density"] = quantity(&matrix["rho"], "kg/m3");
    }
    json!({"kind": "lamina", "material": {"micromechanics": {"fiber": f, "matrix": m, "fiberVolumeFraction": input["Vf"]}},
        "units": {"modulus": "Pa", "expansion": "1/K", "density": "kg/m3"}})
}

/// The value of a reference path such as `chamis/E2` in the report.
fn lookup(results: &Value, path: &str) -> Option<Vec<f64>> {
    let (model, key) = path.split_once('/')?;
    let result = &results["micromechanics"];
    let id = |name: &str| format!("laminate.micromechanics.{name}");
    let row = |list: &str, model: &str, key: &str| {
        let row = result[list].as_array()?.iter().find(|row| row["model"] == model)?;
        row[key]["value"].as_f64().map(|x| vec![x])
    };
    match model {
        "rom" => row("models", &id("rule_of_mixtures"), &key.to_lowercase()),
        "halpin_tsai" | "chamis" => row("models", &id(model), &key.to_lowercase()),
        "cca_mori_tanaka" => {
            let cylinders = row("models", &id("concentric_cylinders"), &key.to_lowercase())?;
            let mean_field = row("models", &id("mori_tanaka"), &key.to_lowercase())?;
            assert!(
                (cylinders[0] / mean_field[0] - 1.0).abs() < 1e-11,
                "{key}: {cylinders:?} {mean_field:?}"
            );
            Some(cylinders)
        }
        "schapery" => row("expansion", &id("schapery"), key),
        "levin_cca" => row("expansion", &id("levin"), key),
        "density" => result["content"]["density"]["value"].as_f64().map(|x| vec![x]),
        _ => None,
    }
}

#[test]
fn reference_cases_through_documents() {
    let (mut compared, mut printed) = (0, 0);
    let files = ["laminate/oracle_micromechanics.json", "laminate/published_micromechanics.json"];
    for case in files.iter().flat_map(|file| cases(file)) {
        let id = case["id"].as_str().unwrap();
        let results = report(&document(&case["input"]))["results"].clone();
        let get = |path: &str| lookup(&results, path);
        for (model, values) in case["expected"].as_object().unwrap() {
            for (key, value) in values.as_object().unwrap() {
                let path = format!("{model}/{key}");
                let got = get(&path).unwrap_or_else(|| panic!("{id} {path}"));
                Tolerance(&case["tolerance"]).assert(id, &path, &got, &numbers(value));
                compared += 1;
            }
        }
        printed += assert_printed(&case, get);
    }
    assert!(compared >= 180 && printed >= 12, "{compared} values, {printed} printed");
}

/// A laminate of micromechanics is that of the constants the lamina report gives.
#[test]
fn a_laminate_takes_the_constants_of_the_model() {
    let micromechanics = json!({"micromechanics": {"fiber": "t300-wwfe", "matrix": "bsl914c", "model": "chamis",
        "fiberVolumeFraction": "60 vol%"}});
    let lamina = report(&json!({"kind": "lamina", "material": micromechanics}));
    let constants = &lamina["results"]["constants"];
    let laminate = |material: &Value| {
        json!({"kind": "laminate", "materials": {"m": material}, "ply": {"material": "m", "thickness": "0.125 mm"},
            "layup": "[0/±45/90]s"})
    };
    let derived = report(&laminate(&micromechanics));
    let stated =
        report(&laminate(&json!({"e1": constants["e1"], "e2": constants["e2"], "nu12": constants["nu12"],
        "g12": constants["g12"]})));
    let a = |report: &Value| numbers(&report["results"]["stiffness"]["a"]["value"]);
    for (x, y) in a(&derived).iter().zip(a(&stated)) {
        assert!((x - y).abs() <= 1e-9 * a(&stated)[0], "{x} {y}");
    }
    assert_eq!(derived["results"]["materials"][0]["form"], "micromechanics");
    assert_eq!(derived["results"]["materials"][0]["e2"], constants["e2"]);
    let ids: Vec<&str> =
        derived["models"].as_array().unwrap().iter().map(|m| m["id"].as_str().unwrap()).collect();
    assert!(
        ids.contains(&"laminate.micromechanics.chamis") && !ids.contains(&"laminate.micromechanics.puck")
    );
    assert_eq!(derived["records"].as_array().unwrap().len(), 2);
    // The expansion that goes with Chamis' constants.
    assert_eq!(
        lamina["results"]["micromechanics"]["expansion"][0]["model"],
        "laminate.micromechanics.chamis_expansion"
    );
}

#[test]
fn every_fiber_and_matrix_record_computes() {
    let catalog = serde_json::to_value(matprop::document::catalog::catalog().unwrap()).unwrap();
    let ids = |list: &str| -> Vec<String> {
        catalog[list]
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| entry["id"].as_str().unwrap().to_owned())
            .collect()
    };
    for fiber in ids("fibers") {
        for matrix in ids("matrices") {
            let record = matprop::data::fiber(&fiber).unwrap();
            // A transverse Poisson ratio only where the record gives none and is not isotropic.
            let fiber = if record.g23_pa.is_none() && record.nu23.is_none() && record.e1_pa != record.e2_pa {
                json!({"record": fiber, "nu23": 0.25})
            } else {
                json!(fiber)
            };
            report(&json!({"kind": "lamina", "material": {"micromechanics":
                {"fiber": fiber, "matrix": matrix, "fiberVolumeFraction": 0.6}}}));
        }
    }
}
